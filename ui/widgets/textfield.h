// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/fieldeditor.h"

#include <QLineEdit>

namespace vivier {

class TextLimit;

// One line of text with the states of a field drawn in its box.
class TextField : public QLineEdit, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText USER true)
public:
    // UTF-16 units a user may enter unless setLimit() says otherwise. setText() is not limited.
    static constexpr int defaultLimit = 4096;

    explicit TextField(QWidget *parent = nullptr);

    // Keeps the cursor and the undo history when the text is the same.
    void setText(const QString &text);
    // `shorter` where there is no room for all of it.
    void setPlaceholder(const QString &text, const QString &shorter = {});
    void setLimit(int limit);
    int limit() const;
    void setLeadingIcon(const QString &icon);
    // A button inside the field at its end; Alt+Return presses it from the keyboard. Shown only while there is text
    // when `needsText`.
    QAction *setTrailingAction(const QString &icon, const QString &what, bool needsText);

    void forget() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void trailingTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showLook() override;
    // Of a longer one not even a letter could be taken away.
    bool fits(const QVariant &value) const override { return value.toString().size() <= limit(); }
    void setLocked(bool locked) override { setReadOnly(locked); }
    // What a derived field draws differently.
    virtual void refine(FieldLook &) const {}
    // Whether there is something for the trailing button to act on.
    virtual bool offersTrailing() const { return !m_trailingNeedsText || !text().isEmpty(); }

private:
    void refreshTrailing();
    void measure();

    TextLimit *m_limit;
    QString m_placeholder;
    QString m_shortPlaceholder;
    QAction *m_leading = nullptr;
    QAction *m_trailing = nullptr;
    bool m_trailingNeedsText = false;
};

} // namespace vivier
