// SPDX-License-Identifier: MIT
#pragma once

#include <QValidator>

namespace vivier {

// Refuses, whole, an input that would make the text longer than the limit: by key, paste, drop or input method, and
// before the text is laid out, so that a megabyte costs nothing. Line breaks become spaces.
class TextLimit : public QValidator
{
    Q_OBJECT
public:
    explicit TextLimit(int limit, QObject *parent = nullptr);

    int limit() const { return m_limit; }
    void setLimit(int limit) { m_limit = limit; }
    State validate(QString &input, int &cursor) const override;

Q_SIGNALS:
    // UTF-16 units. Comes after the editor is back to what it was.
    void refused(int length, int limit) const;

private:
    int m_limit;
};

} // namespace vivier
