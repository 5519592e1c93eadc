// SPDX-License-Identifier: MIT
#include "widgets/textlimit.h"

#include <QMetaObject>

namespace vivier {

TextLimit::TextLimit(int limit, QObject *parent)
    : QValidator(parent)
    , m_limit(limit)
{
}

QValidator::State TextLimit::validate(QString &input, int &) const
{
    if (input.size() > m_limit) {
        const int length = static_cast<int>(input.size());
        auto *self = const_cast<TextLimit *>(this);
        QMetaObject::invokeMethod(
            self, [self, length] { Q_EMIT self->refused(length, self->m_limit); }, Qt::QueuedConnection);
        return Invalid;
    }
    for (QChar &c : input) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return Acceptable;
}

} // namespace vivier
