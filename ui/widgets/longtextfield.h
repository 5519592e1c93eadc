#pragma once

#include "theme/paint.h"
#include "widgets/fieldeditor.h"

#include <QPlainTextEdit>

namespace vivier {

// Several lines of plain text: grows with what is written from 4 to 12 lines, then scrolls. Tab leaves it. The number
// of characters stands at the bottom right. Same protocol as TextField.
class LongTextField : public QPlainTextEdit, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY edited USER true)
public:
    static constexpr int defaultLimit = 50000; // UTF-16 units a user may enter
    static constexpr int leastLines = 4;
    static constexpr int mostLines = 12;

    explicit LongTextField(QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    // Keeps the cursor and the undo history when the text is the same.
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setLimit(int limit);
    int limit() const { return m_limit; }

    void setDrafted(bool drafted) override;
    void setBad(bool bad) override;
    void setUnknown(bool unknown, const QString &hint) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();
    void pasteRefused(int length, int limit);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool takes(const QString &more);
    void fit();
    QString countText() const;

    FieldLook m_look;
    QString m_placeholder;
    int m_limit = defaultLimit;
    int m_lines = leastLines;
    bool m_settingText = false;
};

} // namespace vivier
