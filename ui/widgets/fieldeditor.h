// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/job.h"
#include "candidate/value.h"
#include "theme/paint.h"
#include "widgets/jobchecklist.h"

#include <QDate>
#include <QMimeData>
#include <QVariant>
#include <QWidget>

#include <optional>

namespace vivier {

// What an editor has to know of the candidate and the account beside the value; each takes what it needs.
struct FieldContext
{
    bool inRow = false;         // on the page of conflicts, where there is less room and nothing is dropped
    bool isNew = false;         // the ATS does not have the candidate yet
    QDate today = {};           // where it is latest; invalid: any day may be chosen
    Value told = {};            // what the ATS last said
    QString replaced = {};      // the text that a replacement stands in for
    QString replacedTitle = {}; // ... and what it is
    QList<Stage> stages = {};
    QStringList tags = {};
    QList<JobChoice> jobs = {};
    QString name = {}; // of whom it is about: it is no misspelled word
};

// What an editor tells whoever owns it.
class FieldEvents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void changed();                          // by the recruiter, with each key; never by setValue()
    void left();                             // what was typed is complete
    void refused(int length, int limit);     // more than fits was put in: nothing was taken
    void lineRefused(int length, int limit); // ... into one line
    void itemsRefused(int count, int limit); // ... into a list
    void openRequested(const QString &text);
    void dropped(const QMimeData *data); // `data` lives only while the slot runs
};

// One editor of a form, whatever its kind. What it shows is its user property; what it is worth is value(): what was
// given, but for what the recruiter changed of it. A value that would stop the window is shown in part, cannot be
// edited and stays as it is.
class FieldEditor
{
public:
    virtual ~FieldEditor() = default;
    // nullptr for a plain Qt widget: its frame colours the border by the style sheet.
    static FieldEditor *of(QWidget *widget) { return dynamic_cast<FieldEditor *>(widget); }

    QWidget *widget() const { return m_widget; }
    FieldEvents *events() const { return m_events; }

    // The value that was given, for as long as the recruiter makes nothing else of what was shown for it; of a text
    // also all that lies around the edit.
    QVariant value() const;
    // What it is worth already leaves it alone: cursor, undo and half a word stay.
    void setValue(const QVariant &value);
    // Another candidate: what was given before counts no more, and what is open closes.
    virtual void forget();
    // Why the value cannot be edited; "" where it can.
    QString lock() const;
    // What is typed and not taken yet (a tag without its comma) counts from now on.
    virtual void commit() {}
    virtual void setContext(const FieldContext &) {}

    void setDrafted(bool drafted);
    void setBad(bool bad);
    // `hint` stands in the empty box: "not known", or what was last sent from here.
    void setUnknown(bool unknown, const QString &hint = {});
    const FieldLook &look() const { return m_look; }

protected:
    explicit FieldEditor(QWidget *widget);
    const QString &hint() const { return m_hint; }
    // Whether what shows the value stays quick.
    virtual bool fits(const QVariant &value) const;
    // What is shown of a value that does not fit.
    virtual QVariant beginning(const QVariant &value) const;
    virtual void setLocked(bool locked);
    bool isLocked() const { return m_locked; }
    static constexpr qsizetype mostItems = 150; // measured by bench_editors: what stays within 50 ms
    // The look or the hint is another now.
    virtual void showLook();
    void passLook(FieldEditor *part) const;
    // The box around it all; unknown is shown only where nothing is.
    void paintBox(bool isEmpty, bool focused, FieldLook look) const;
    void paintBox(bool isEmpty, bool focused) const { paintBox(isEmpty, focused, m_look); }

private:
    struct Known
    {
        QVariant value;
        QVariant shown; // what the widget made of it
    };

    QVariant shown() const;
    void lockIf(bool locked);

    QWidget *m_widget;
    FieldEvents *m_events;
    std::optional<Known> m_given;
    Known m_last; // after the last edit
    bool m_locked = false;
    FieldLook m_look;
    QString m_hint;
};

} // namespace vivier
