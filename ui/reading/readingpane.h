// SPDX-License-Identifier: MIT
#pragma once

#include "reading/readabledocuments.h"
#include "reading/readingoffers.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QSplitter;
class QToolButton;

namespace vivier {

class AccountSession;
class DocumentView;
class PageView;
class SearchField;

/// What there is to read of the open candidate, beside the form: resume, portfolio, documents. It asks for nothing
/// while it is out of sight.
class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    ReadingPane(AccountSession *session, DocumentOpener opener, QWidget *parent = nullptr);

    /// Something that is none of the fields of the candidate: a document of the ATS.
    void show(const ReadableDocument &document);
    /// That of this field, where there is one; the drafted one first.
    void showField(const QString &field);
    DocumentView *document() const { return m_main; }
    /// The one of the ATS beside the new one; nullptr: there is no room, or it was not wanted.
    DocumentView *beside() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Selected text is to be this field's value.
    void putRequested(const QString &field, const QString &text);
    /// Where selected text can go now, each with its key; empty: nowhere.
    void offersChanged(const QList<vivier::ReadingOffer> &offers);
    void openUrlRequested(const QUrl &url);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTools();
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &what, const QString &keys = {});
    DocumentView *makeView();
    PageView *pages() const;
    void refresh();
    void fill();
    void choose(int index);
    void showChosen();
    void refreshTools();
    bool mayCompare() const;
    std::optional<ChosenDocument> other() const;

    AccountSession *m_session;
    DocumentOpener m_opener;
    QList<ChosenDocument> m_documents;
    std::optional<ReadableDocument> m_extra; ///< by show()
    QString m_key;                           ///< whose they are
    QString m_wanted;                        ///< id that was chosen last, also for the next candidate
    QComboBox *m_chooser;
    SearchField *m_search;
    QLabel *m_found;
    QLabel *m_page;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_zoom = nullptr;
    QToolButton *m_larger = nullptr;
    QToolButton *m_compare = nullptr;
    QToolButton *m_browser = nullptr;
    QSplitter *m_both;
    DocumentView *m_main;
    DocumentView *m_old = nullptr; ///< made when it is first wanted
    bool m_isStale = true;         ///< to be filled when it is in sight
};

} // namespace vivier
