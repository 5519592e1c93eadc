// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"
#include "dialogs/savefile.h"
#include "lists/listprint.h"
#include "model/accountsession.h"
#include "model/listreader.h"
#include "model/preferences.h"

class QCheckBox;
class QComboBox;
class QListView;
class QStandardItemModel;

namespace vivier {

class FieldFrame;

/// Candidates as a file or on paper, those who are selected or else the list: in which form, and which columns, kept
/// for the next time. Reads them in slices, and then asks where the file goes, or shows the pages. It deletes itself
/// when it is closed.
class ExportDialog : public PageDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ExportDialog(AccountSession *session, Preferences *preferences, QWidget *parent);

Q_SIGNALS:
    /// Where it goes is to be asked; the dialog is done.
    void written(const vivier::FileToSave &file);

private:
    enum class Form { Csv, VCard, Json, Pdf, Print };

    QString whom() const;
    Form form() const;
    bool isPrinted() const { return form() == Form::Pdf || form() == Form::Print; }
    QStringList columns() const;
    void offerColumns(const QStringList &chosen);
    QStringList usualColumns(bool onPaper) const;
    void suggestColumns();
    void tick(const QStringList &names);
    void refresh();
    void remember();
    void begin();
    void take(const QList<ListedPerson> &people);
    void finish();
    void save(const QByteArray &bytes);
    void preview();
    void setChoosable(bool choosable);
    PrintedList printed() const;

    AccountSession *m_session;
    Preferences *m_preferences;
    QStringList m_keys; ///< whom, in their order
    ListReader m_reader;
    QList<ListedPerson> m_people; ///< of a file
    QList<QStringList> m_rows;    ///< of paper
    QStringList m_names;
    qsizetype m_read = 0;
    bool m_isReading = false;
    QComboBox *m_form;
    QComboBox *m_separator;
    FieldFrame *m_separatorFrame;
    QCheckBox *m_mark;
    QComboBox *m_layout;
    FieldFrame *m_layoutFrame;
    QStandardItemModel *m_columns;
    QListView *m_columnList;
    FieldFrame *m_columnFrame;
    QCheckBox *m_all;
    QPushButton *m_main;
};

} // namespace vivier
