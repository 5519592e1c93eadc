#include "model/packedcandidate.h"

namespace vivier {

namespace {

enum class Kind : quint8 { Empty, Text, False, True, Number, List };

class Writer
{
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(static_cast<char>(value | 0x80));
        m_bytes.append(static_cast<char>(value));
    }

    /// Small ones of either sign stay short.
    void signedNumber(qint64 value) { number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63)); }

    void text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        number(static_cast<quint64>(utf8.size()));
        m_bytes.append(utf8);
    }

    void time(const QDateTime &time) { signedNumber(time.isValid() ? time.toMSecsSinceEpoch() : 0); }

    void value(const Value &value)
    {
        if (value.isEmpty()) {
            kind(Kind::Empty);
        } else if (value.isFlag()) {
            kind(value.flag() ? Kind::True : Kind::False);
        } else if (value.isNumber()) {
            kind(Kind::Number);
            signedNumber(value.number());
        } else if (value.isList()) {
            kind(Kind::List);
            const QStringList list = value.list();
            number(static_cast<quint64>(list.size()));
            for (const QString &entry : list)
                text(entry);
        } else {
            kind(Kind::Text);
            text(value.text());
        }
    }

    QByteArray bytes()
    {
        m_bytes.squeeze();
        return m_bytes;
    }

private:
    void kind(Kind kind) { m_bytes.append(static_cast<char>(kind)); }

    QByteArray m_bytes;
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    bool atEnd() const { return m_at == m_end; }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; m_at != m_end; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }

    qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }

    QString text()
    {
        const auto size = static_cast<qsizetype>(number());
        const char *const begin = m_at;
        m_at += size;
        return QString::fromUtf8(begin, size);
    }

    QDateTime time()
    {
        const qint64 milliseconds = signedNumber();
        return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }

    Value value()
    {
        switch (static_cast<Kind>(*m_at++)) {
        case Kind::Empty:
            return Value::empty();
        case Kind::Text:
            return Value::ofText(text());
        case Kind::False:
            return Value::ofFlag(false);
        case Kind::True:
            return Value::ofFlag(true);
        case Kind::Number:
            return Value::ofNumber(signedNumber());
        case Kind::List: {
            QStringList list;
            for (quint64 left = number(); left > 0; --left)
                list.append(text());
            return Value::ofList(list);
        }
        }
        return {};
    }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace

QByteArray packed(const Candidate &candidate, const FieldCatalog &catalog)
{
    Writer writer;
    writer.text(candidate.jobReference);
    writer.time(candidate.updatedAt);
    writer.time(candidate.readAt);
    for (auto it = candidate.values.cbegin(); it != candidate.values.cend(); ++it) {
        const int column = catalog.column(it.key());
        if (column < 0 || it.value().isUnknown() || catalog.at(column).isReadOnDemand())
            continue;
        writer.number(static_cast<quint64>(column));
        writer.value(it.value());
    }
    return writer.bytes();
}

Candidate unpacked(const QString &reference, const QByteArray &bytes, const FieldCatalog &catalog)
{
    Candidate candidate{.reference = reference, .jobReference = {}, .updatedAt = {}, .readAt = {}, .values = {}};
    if (bytes.isEmpty())
        return candidate;
    Reader reader(bytes);
    candidate.jobReference = reader.text();
    candidate.updatedAt = reader.time();
    candidate.readAt = reader.time();
    while (!reader.atEnd()) {
        const auto column = static_cast<qsizetype>(reader.number());
        candidate.values.insert(catalog.at(column).name, reader.value());
    }
    return candidate;
}

} // namespace vivier
