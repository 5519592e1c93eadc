// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace vivier {

class ElidedLabel;
class FieldEditor;
class IconLabel;

// What a field's frame has to show beside its value.
struct FieldState
{
    bool unknown = false;     // the ATS never tells this value
    bool drafted = false;     // the recruiter changed it and has not sent it
    QString was = {};         // the value before the change, as the recruiter reads it
    QString problem = {};     // why it cannot be sent, and what to do
    QString note = {};        // a hint: "last sent from here on 12 Nov", "new: PDF · 212 KB"
    QString conflict = {};    // what somebody else made of it meanwhile
    QString unknownHint = {}; // instead of "not known" in an empty unknown box: what was last sent from here
    // What is known of a link before it is sent: in the line below, from `Checking` on, so that the answer moves
    // nothing.
    enum class Verdict { None, Checking, Good, Doubt, Bad };
    Verdict verdict = Verdict::None;
    QString verdictWords = {};
    QString verdictAdvice = {}; // to be read at leisure: a tooltip
    QString remedy = {};        // what a button beside it does about it; "": there is none
    bool noteWarns = false;     // the note is a caution, not a hint: amber, with an icon, on as many lines as it needs

    bool operator==(const FieldState &) const = default;
};

// A label with its mnemonic and an editor. What the value was and hints stand at the end of the label's line, where
// they move nothing. A line below is there only for what has to be read: a problem, a conflict, a caution, or the
// verdict on a link.
class FieldFrame : public QWidget
{
    Q_OBJECT
public:
    // Takes the editor as its child. `label` may hold a mnemonic.
    FieldFrame(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const; // without the mnemonic
    void setLabel(const QString &label);
    void setIcon(const QString &name);
    // Grey text after the label: "now: cv-2024.pdf, PDF, 184 KB".
    void setAside(const QString &text);
    QString aside() const; // with its dot; "" for none
    // A widget at the end of the label's line: a small button.
    void setHeaderWidget(QWidget *widget);
    // The same; where it and what was do not both fit, it is its icon alone. Its words change with setOfferWords().
    void setOffer(QPushButton *offer, const QString &icon);
    void setOfferWords(const QString &words); // "": nothing is offered
    void setRequired(bool required);
    // Other words at that place: "email or phone"; "" for none.
    void setDemand(const QString &words);

    // Hints have a grey line of their own and are read whole: for dialogs, where no row has to keep its height.
    void setNotesBelow(bool below);

    void setState(const FieldState &state);
    const FieldState &state() const { return m_state; }
    QString message() const; // what is said of the value now: the first of problem, conflict, note, change
    // What is around names the field: its label goes, and what stood beside it is for the caller to place. The field
    // keeps its name for a screen reader.
    QWidget *takeHeader();
    // Whether it is a part of the field, wherever its header is.
    bool holds(const QWidget *part) const;
    // What can be done to the value now: "put back" and those of the editor, but for what chooses the value itself.
    QList<QAbstractButton *> buttons() const;

Q_SIGNALS:
    // By the button, or Ctrl+Shift+Backspace anywhere in the field.
    void putBackRequested();
    // By the button beside the verdict.
    void remedyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString beside() const;
    QString told() const;
    void showVerdict();
    void showMessage();
    void describe();
    void measure();
    void fitOffer();

    QWidget *m_editor;
    FieldEditor *m_states; // the same object, when it can draw its states
    QWidget *m_header;
    QLabel *m_label;
    IconLabel *m_icon;
    QLabel *m_required;
    ElidedLabel *m_aside;
    ElidedLabel *m_was; // what the value was, or a hint
    QPushButton *m_putBack;
    QPushButton *m_offer = nullptr;
    QString m_offerIcon;
    QString m_offerWords;
    QWidget *m_line;
    IconLabel *m_lineIcon;
    QLabel *m_wrapped;
    QPushButton *m_remedy;
    FieldState m_state;
    bool m_notesBelow = false;
    bool m_isHeaderTaken = false; ///< it stands elsewhere, by takeHeader()
};

} // namespace vivier
