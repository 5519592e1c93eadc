#pragma once

#include "theme/paint.h"
#include "widgets/fieldeditor.h"

#include <QLineEdit>

namespace vivier {

class TextLimit;

// One line of text with the states of a field drawn in its box. `text` is the user property, so a data widget mapper
// binds to it; edited() comes with each keystroke of the user and never for setText().
class TextField : public QLineEdit, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY edited USER true)
public:
    // UTF-16 units a user may enter unless setLimit() says otherwise. setText() is not limited.
    static constexpr int defaultLimit = 4096;

    explicit TextField(QWidget *parent = nullptr);

    // Keeps the cursor and the undo history when the text is the same.
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setLimit(int limit);
    int limit() const;
    void setLeadingIcon(const QString &icon);
    // A button inside the field at its end; Alt+Return presses it from the keyboard. Shown only while there is text
    // when `needsText`.
    QAction *setTrailingAction(const QString &icon, const QString &what, bool needsText);

    void setDrafted(bool drafted) override;
    void setBad(bool bad) override;
    void setUnknown(bool unknown, const QString &hint) override;
    const FieldLook &look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    // The user put in more than the limit; nothing was taken.
    void pasteRefused(int length, int limit);
    void trailingTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    // What a derived field draws differently.
    virtual void refine(FieldLook &) const {}

private:
    void refreshTrailing();
    void measure();

    FieldLook m_look;
    TextLimit *m_limit;
    QString m_placeholder;
    QAction *m_leading = nullptr;
    QAction *m_trailing = nullptr;
    bool m_trailingNeedsText = false;
};

} // namespace vivier
