// SPDX-License-Identifier: MIT
#include "candidate/indexcell.h"

#include "candidate/fieldcatalog.h"
#include "candidate/initials.h"
#include "candidate/searchtext.h"
#include "candidate/timeinstage.h"
#include "candidate/utc.h"

#include <algorithm>
#include <array>

namespace vivier {

namespace {

// The bytes: format, flags, reference, search text, stage, three times, since when in the stage and on whose word, the
// texts in the order of their enumerator, three lists. Sizes and numbers are of as many bytes as they need. A text that
// the search text holds as it is (most emails and phones) is not there twice: the lowest bit of its size says so, and
// its place follows.
constexpr char format = 6; // up with every change of the bytes, those of the search text too
constexpr char archivedFlag = 1;
constexpr char resumeFlag = 2;   // there is one
constexpr char noResumeFlag = 4; // there is none; neither: that was not told
constexpr qsizetype sizesAt = 2;
constexpr int numbersBeforeTexts = 6;
constexpr qsizetype worthSharing = 4;
constexpr std::array roles{FieldRole::FirstName, FieldRole::LastName, FieldRole::Subtitle,
                           FieldRole::Email,     FieldRole::Phone,    FieldRole::Status};
constexpr int texts = int(IndexCell::Text::ExpiryDate) + 1;

class Writer
{
public:
    explicit Writer(const QByteArray &search)
        : m_search(search)
    {
        m_bytes.reserve(search.size() + 200);
    }

    void byte(char value) { m_bytes.append(value); }
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(static_cast<char>(value | 0x80));
        m_bytes.append(static_cast<char>(value));
    }
    /// Small ones of either sign stay short.
    void signedNumber(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void time(const QDateTime &time) { signedNumber(time.isValid() ? time.toMSecsSinceEpoch() : 0); }
    void bytes(QByteArrayView bytes)
    {
        number(quint64(bytes.size()));
        m_bytes.append(bytes);
    }
    void text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        const qsizetype place = utf8.size() < worthSharing ? -1 : m_search.indexOf(utf8);
        number((quint64(utf8.size()) << 1) | quint64(place >= 0));
        if (place >= 0)
            number(quint64(place));
        else
            m_bytes.append(utf8);
    }
    void list(const QStringList &list)
    {
        number(quint64(list.size()));
        for (const QString &entry : list)
            text(entry);
    }
    QByteArray take()
    {
        m_bytes.squeeze();
        return std::move(m_bytes);
    }

private:
    const QByteArray &m_search;
    QByteArray m_bytes;
};

/// Reads past the end give nothing, and make isWhole() false.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_at(bytes.constData() + std::min(sizesAt, bytes.size()))
        , m_end(bytes.constData() + bytes.size())
        , m_reference(this->bytes())
        , m_search(this->bytes())
    {
    }

    QByteArrayView reference() const { return m_reference; }
    QByteArrayView search() const { return m_search; }

    const char *at() const { return m_at; }
    QByteArrayView rest() const { return {m_at, m_end}; }
    bool isWhole() const { return m_whole && m_at == m_end; }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<quint8>(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_whole = false;
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    QDateTime time()
    {
        const qint64 milliseconds = signedNumber();
        return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, utc);
    }
    QByteArrayView bytes()
    {
        const quint64 size = number();
        if (size > quint64(m_end - m_at)) {
            m_whole = false;
            m_at = m_end;
            return {};
        }
        const QByteArrayView bytes(m_at, qsizetype(size));
        m_at += size;
        return bytes;
    }
    QByteArrayView text()
    {
        const quint64 size = number();
        const quint64 place = size & 1 ? number() : 0;
        const quint64 all = size & 1 ? quint64(m_search.size()) : quint64(m_end - m_at);
        if (place > all || size >> 1 > all - place) {
            m_whole = false;
            m_at = m_end;
            return {};
        }
        const QByteArrayView text(size & 1 ? m_search.data() + place : m_at, qsizetype(size >> 1));
        if (!(size & 1))
            m_at += text.size();
        return text;
    }
    QStringList list()
    {
        QStringList list;
        for (quint64 left = number(); left > 0 && m_whole; --left)
            list.append(QString::fromUtf8(text()));
        return list;
    }
    void skipNumbers(int count)
    {
        for (; count > 0; --count)
            number();
    }
    void skipTexts(quint64 count)
    {
        for (; count > 0 && m_whole; --count)
            text();
    }
    void skipList() { skipTexts(number()); }

private:
    bool m_whole = true; // before the last two, whose reading may end it
    const char *m_at;
    const char *m_end;
    QByteArrayView m_reference;
    QByteArrayView m_search;
};

Reader atTexts(const QByteArray &bytes)
{
    Reader reader(bytes);
    reader.skipNumbers(numbersBeforeTexts);
    return reader;
}

Reader atLists(const QByteArray &bytes)
{
    Reader reader = atTexts(bytes);
    reader.skipTexts(texts);
    return reader;
}

char resumeFlagOf(const Candidate &candidate, const FieldCatalog &catalog, const Draft &draft)
{
    const Field *field = resumeField(catalog);
    if (!field)
        return 0;
    const auto drafted = draft.fields.constFind(field->name);
    const Value value = drafted == draft.fields.cend() ? candidate.value(field->witness()) : drafted->mine;
    return value.isUnknown() ? char(0) : value.isEmpty() ? noResumeFlag : resumeFlag;
}

/// None while a draft moves it elsewhere.
StageSince sinceIn(const Candidate &candidate, const FieldCatalog &catalog, const Draft &draft)
{
    const Field *field = standingField(catalog);
    const auto drafted = field ? draft.fields.constFind(field->name) : draft.fields.cend();
    const bool isMoved = drafted != draft.fields.cend() && drafted->mine != candidate.value(field->name);
    return isMoved ? StageSince() : stageSince(candidate, catalog);
}

QStringList seenIn(const Candidate &candidate, const FieldCatalog &catalog)
{
    QStringList seen;
    for (const Field &field : catalog) {
        if (field.onceSeen && !candidate.value(field.witness()).isUnknown())
            seen.append(field.name);
    }
    return seen;
}

} // namespace

const Field *expiryField(const FieldCatalog &catalog)
{
    // That which the ATS wants to lie ahead.
    const auto found = std::ranges::find_if(
        catalog, [](const Field &field) { return field.kind == FieldKind::Date && field.mustBeFuture; });
    return found == catalog.end() ? nullptr : &*found;
}

const Field *resumeField(const FieldCatalog &catalog)
{
    if (const Field *resume = catalog.find(FieldRole::Resume))
        return resume;
    const auto found = std::ranges::find(catalog, FieldKind::Replacement, &Field::kind);
    return found == catalog.end() ? nullptr : &*found;
}

IndexCell IndexCell::of(const Candidate &candidate, const FieldCatalog &catalog, const Draft &draft)
{
    const auto shown = [&](const QString &field) {
        const auto drafted = draft.fields.constFind(field);
        return drafted == draft.fields.cend() ? candidate.value(field) : drafted->mine;
    };
    const auto value = [&](FieldRole role) {
        const Field *field = catalog.find(role);
        return field ? shown(field->name) : Value();
    };
    const QByteArray search = vivier::searchText(candidate, draft, catalog);
    Writer writer(search);
    writer.byte(format);
    const char archived = value(FieldRole::Archived).flag() ? archivedFlag : char(0);
    writer.byte(static_cast<char>(archived | resumeFlagOf(candidate, catalog, draft)));
    writer.bytes(candidate.reference.toUtf8());
    writer.bytes(search);
    writer.signedNumber(value(FieldRole::Stage).number());
    writer.time(candidate.updatedAt);
    writer.time(candidate.readAt);
    writer.time(QDateTime::fromString(value(FieldRole::CreatedAt).text(), Qt::ISODateWithMs).toUTC());
    const StageSince since = sinceIn(candidate, catalog, draft);
    writer.time(since.at);
    writer.number(quint64(since.word));
    for (const FieldRole role : roles)
        writer.text(value(role).text());
    const Field *expiry = expiryField(catalog);
    writer.text(expiry ? shown(expiry->name).text() : QString());
    if (catalog.find(FieldRole::Jobs)) {
        writer.list(value(FieldRole::Jobs).list());
    } else {
        const QString chosen = draft.fields.value(catalog.name(FieldRole::Job)).mine.text(); // of a new candidate
        const QString job = chosen.isEmpty() ? candidate.jobReference : chosen;
        writer.list(job.isEmpty() ? QStringList() : QStringList(job));
    }
    writer.list(value(FieldRole::Tags).list());
    writer.list(seenIn(candidate, catalog));
    IndexCell cell;
    cell.m_bytes = writer.take();
    return cell;
}

std::optional<IndexCell> IndexCell::fromBytes(const QString &reference, const QByteArray &bytes)
{
    if (bytes.size() < sizesAt || bytes.front() != format)
        return std::nullopt;
    Reader reader = atLists(bytes);
    for (int list = 0; list < 3; ++list)
        reader.skipList();
    if (!reader.isWhole() || reader.reference() != reference.toUtf8())
        return std::nullopt;
    IndexCell cell;
    cell.m_bytes = bytes;
    return cell;
}

QByteArrayView IndexCell::key() const
{
    return Reader(m_bytes).reference();
}

QByteArrayView IndexCell::searchText() const
{
    return Reader(m_bytes).search();
}

QString IndexCell::text(Text what) const
{
    Reader reader = atTexts(m_bytes);
    reader.skipTexts(quint64(what));
    return QString::fromUtf8(reader.text());
}

bool IndexCell::has(Text what) const
{
    Reader reader = atTexts(m_bytes);
    reader.skipTexts(quint64(what));
    return !reader.text().isEmpty();
}

QString IndexCell::displayName() const
{
    Reader reader = atTexts(m_bytes);
    const QString first = QString::fromUtf8(reader.text());
    return QString(first + u' ' + QString::fromUtf8(reader.text())).trimmed();
}

QString IndexCell::initials() const
{
    return initialsOf(text(Text::FirstName), text(Text::LastName));
}

qint64 IndexCell::stageId() const
{
    return Reader(m_bytes).signedNumber();
}

bool IndexCell::isArchived() const
{
    return m_bytes.size() >= sizesAt && (m_bytes.at(1) & archivedFlag);
}

QDateTime IndexCell::updatedAt() const
{
    Reader reader(m_bytes);
    reader.skipNumbers(1);
    return reader.time();
}

QDateTime IndexCell::readAt() const
{
    Reader reader(m_bytes);
    reader.skipNumbers(2);
    return reader.time();
}

QDateTime IndexCell::createdAt() const
{
    Reader reader(m_bytes);
    reader.skipNumbers(3);
    return reader.time();
}

StageSince IndexCell::stageSince() const
{
    Reader reader(m_bytes);
    reader.skipNumbers(4);
    const QDateTime at = reader.time();
    const quint64 word = reader.number();
    const bool isOurs = at.isValid() && word <= quint64(StageSince::Word::Ats);
    return isOurs ? StageSince{at, static_cast<StageSince::Word>(word)} : StageSince();
}

bool IndexCell::tellsExpiry(const FieldCatalog &catalog)
{
    return expiryField(catalog) != nullptr;
}

QStringList IndexCell::jobs() const
{
    return atLists(m_bytes).list();
}

QStringList IndexCell::tags() const
{
    Reader reader = atLists(m_bytes);
    reader.skipList();
    return reader.list();
}

bool IndexCell::hasTags() const
{
    Reader reader = atLists(m_bytes);
    reader.skipList();
    return reader.number() > 0;
}

IndexCell::Resume IndexCell::resume() const
{
    if (m_bytes.size() < sizesAt)
        return Resume::NotTold;
    return m_bytes.at(1) & resumeFlag ? Resume::There : m_bytes.at(1) & noResumeFlag ? Resume::None : Resume::NotTold;
}

QStringList IndexCell::seen() const
{
    Reader reader = atLists(m_bytes);
    reader.skipList();
    reader.skipList();
    return reader.list();
}

bool IndexCell::tellsAs(const IndexCell &other) const
{
    Reader times(m_bytes);
    Reader otherTimes(other.m_bytes);
    times.skipNumbers(1);
    otherTimes.skipNumbers(1);
    const auto before = [](const QByteArray &bytes, const Reader &end) {
        return QByteArrayView(bytes.constData(), end.at());
    };
    return before(m_bytes, times) == before(other.m_bytes, otherTimes) &&
           atTexts(m_bytes).rest() == atTexts(other.m_bytes).rest();
}

} // namespace vivier
