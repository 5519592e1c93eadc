// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace vivier {

// JSON as text, in letters of one width. Tab leaves it. As high as its lines, up to mostLines. What is not typed anew
// stays as it was set, to the bit.
class JsonEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int leastLines = 4;
    static constexpr int mostLines = 16;
    static constexpr int inputLimit = 200'000; // UTF-16 units, of what is pasted

    explicit JsonEdit(QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pasteRefused(int length, int limit);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void measure();

    QString m_text;
    QString m_shown;
    int m_lines = leastLines;
};

} // namespace vivier
