// SPDX-License-Identifier: MIT
#include "model/activitymodel.h"

#include "ats/atsprofile.h"
#include "candidate/searchtext.h"
#include "candidate/singleline.h"
#include "candidate/spellings.h"
#include "documents/filesummary.h"
#include "model/valuewords.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMail = 100'000; ///< characters that are looked at
constexpr qsizetype longestLine = 300;

/// The field whose texts are comments, which no read tells; nullptr: the ATS has none.
const Field *commentField(const FieldCatalog &catalog)
{
    const auto found = std::ranges::find_if(catalog.fields(), [](const Field &field) {
        return field.uses.testFlag(FieldUse::SendOnce) && field.kind == FieldKind::LongText;
    });
    return found == catalog.fields().cend() ? nullptr : &*found;
}

/// The beginning of a long text, as a line.
QString lineOf(const QString &text)
{
    const QString line = text.left(4 * longestLine).simplified();
    return line.size() > longestLine ? line.left(longestLine) + u'…' : line;
}

/// A stranger's text, line by line.
QString contained(const QString &text)
{
    QStringList lines = text.left(longestMail).split(u'\n');
    for (QString &line : lines)
        line = isolated(line);
    return lines.join(u'\n');
}

} // namespace

QString plainMail(const QString &body)
{
    static const QRegularExpression markUp(u"</?(p|br|div|html|body|table|span|a|b|i|ul|li|h\\d)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = body.left(longestMail);
    if (!text.contains(markUp))
        return text.trimmed();
    static const QRegularExpression unseen(u"<(script|style|head)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lineEnd(u"\\s*<\\s*(br\\s*/?|/p|/div|/tr|/li|/h\\d)\\s*>\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[/!a-zA-Z][^<>]*>"_s);
    text.replace(u'\r', u' ').replace(u'\n', u' ');
    text.remove(unseen);
    text.replace(lineEnd, u"\n"_s);
    text.remove(tag);
    constexpr std::array entities{std::pair{"&nbsp;"_L1, u' '}, std::pair{"&lt;"_L1, u'<'},
                                  std::pair{"&gt;"_L1, u'>'},   std::pair{"&quot;"_L1, u'"'},
                                  std::pair{"&#39;"_L1, u'\''}, std::pair{"&amp;"_L1, u'&'}};
    for (const auto &[name, letter] : entities)
        text.replace(name, QString(letter));
    return text.trimmed();
}

ActivityModel::ActivityModel(const Account &account, const FieldCatalog &catalog, const JobModel *jobs,
                             const JournalModel *journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
    , m_ats(catalog.atsName())
    , m_documentsScope(AtsProfile::of(account).documentsScope)
    , m_emailsScope(AtsProfile::of(account).emailsScope)
    , m_movesScope(AtsProfile::of(account).scope(Right::Moves))
    , m_jobs(jobs)
    , m_journal(journal)
    , m_words(catalog, jobs)
{
    connect(journal, &QAbstractItemModel::modelReset, this, &ActivityModel::rebuild);
    connect(jobs, &JobModel::changed, this, [this] { // a stage has a name by now
        if (m_told.moves)
            rebuild();
    });
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(m_shown.at(index.row()));
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case AtRole:
        return row.at;
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case DetailRole:
        return row.detail;
    case LinkRole:
        return row.link;
    case Qt::AccessibleTextRole:
        return row.at.isValid() ? row.text + u", "_s + QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat)
                                : row.text;
    default:
        return {};
    }
}

void ActivityModel::setCandidate(const QString &reference, const QDateTime &created, const QString &origin)
{
    if (reference != m_reference) {
        m_told = {};
        m_comments.clear();
        m_reading = Reading::None;
    }
    m_reference = reference;
    m_created = created;
    m_origin = origin;
    rebuild();
}

void ActivityModel::setEntries(const QList<JournalEntry> &entries)
{
    m_comments.clear();
    const Field *comment = commentField(m_catalog);
    for (const JournalEntry &entry : entries) {
        if (comment && entry.field == comment->name && entry.isAccepted())
            m_comments.append(entry);
    }
    rebuild();
}

void ActivityModel::setReading(bool asked)
{
    m_reading = asked ? Reading::Asked : Reading::Offline;
    Q_EMIT notesChanged();
}

void ActivityModel::setTold(const CandidateActivity &told)
{
    if (told.reference != m_reference)
        return;
    m_told = told;
    m_reading = Reading::Told;
    rebuild();
}

void ActivityModel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) != query)
        show();
}

QStringList ActivityModel::notes() const
{
    QStringList notes;
    if (m_reference.isEmpty())
        return notes;
    if (m_reading == Reading::Offline)
        notes.append(tr("Not read from %1 while offline.").arg(m_ats));
    const auto noteOf = [this](const auto &part, const QString &scope, const QString &needs) -> QString {
        if (!part || *part)
            return {};
        return part->error().kind == ApiError::Kind::Forbidden ? needs.arg(scope) : part->error().sentence(m_ats);
    };
    //: %1 is a right of the ATS's API, such as documents_r.
    notes.append(noteOf(m_told.documents, m_documentsScope, tr("Documents need the right %1.")));
    //: %1 is a right of the ATS's API, such as emails_r.
    notes.append(noteOf(m_told.emails, m_emailsScope, tr("Emails need the right %1.")));
    //: %1 is a right of the ATS's API, such as moves_r.
    notes.append(noteOf(m_told.moves, m_movesScope, tr("Moves need the right %1.")));
    if (m_told.movesAreCut)
        notes.append(tr("The job has too many moves to read them all: some may be missing here."));
    if (commentField(m_catalog))
        notes.append(tr("%1 does not tell comments: here are those sent from Vivier.").arg(m_ats));
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes;
}

void ActivityModel::add(Row row)
{
    row.searched = searchedText({row.text, row.detail});
    m_rows.append(std::move(row));
}

void ActivityModel::addComments()
{
    for (const JournalEntry &entry : std::as_const(m_comments)) {
        const QString text = entry.after.text();
        add({.kind = Kind::Comment,
             .at = entry.at,
             .text = tr("you wrote: %1").arg(isolated(lineOf(text))),
             .detail = contained(text)});
    }
}

QString ActivityModel::stage(qint64 id) const
{
    const QString name = m_jobs->stageName(id);
    return name.isEmpty() ? tr("a stage that is gone") : name;
}

void ActivityModel::addTold()
{
    if (m_told.documents && *m_told.documents) {
        for (const Document &document : std::as_const(**m_told.documents)) {
            const QString file = summarise(document.url, document.contentType, document.size).line();
            const QString name = document.fileName.isEmpty() ? document.url.fileName() : document.fileName;
            //: %1 is the name of a file, %2 its type and size: “document: diploma · PDF · 212 kB”
            const QString text = file.isEmpty() ? tr("document: %1").arg(isolated(name))
                                                : tr("document: %1 · %2").arg(isolated(name), isolated(file));
            add({.kind = Kind::Document, .at = document.createdAt, .text = text, .detail = {}, .link = document.url});
        }
    }
    if (m_told.emails && *m_told.emails) {
        for (const Email &email : std::as_const(**m_told.emails)) {
            QStringList lines{tr("From %1 to %2").arg(isolated(email.from), isolated(email.to))};
            if (!email.attachments.isEmpty())
                lines.append(tr("Attached: %1").arg(isolated(email.attachments)));
            lines.append({QString(), contained(plainMail(email.body))});
            const QString subject = email.subject.isEmpty() ? tr("(no subject)") : lineOf(email.subject);
            add({.kind = Kind::Email,
                 .at = email.createdAt,
                 .text = tr("email: %1").arg(isolated(subject)),
                 .detail = lines.join(u'\n')});
        }
    }
    if (m_told.moves && *m_told.moves) {
        for (const StageMove &move : std::as_const(**m_told.moves)) {
            //: From one stage to another.
            add({.kind = Kind::Move,
                 .at = move.at,
                 .text = tr("moved from %1 to %2").arg(isolated(stage(move.from)), isolated(stage(move.to))),
                 .detail = {}});
        }
    }
}

void ActivityModel::rebuild()
{
    m_rows.clear();
    if (!m_reference.isEmpty()) {
        for (int row = 0; row < m_journal->rowCount(); ++row) {
            const QModelIndex sent = m_journal->index(row);
            add({.kind = Kind::Sent,
                 .at = sent.data(JournalModel::AtRole).toDateTime(),
                 .text = sent.data(JournalModel::TextRole).toString(),
                 .detail = sent.data(JournalModel::DetailRole).toString()});
        }
        addComments();
        addTold();
        if (m_created.isValid()) {
            const QString origin = factWords(m_origin);
            const QString text = origin.isEmpty() ? tr("created") : tr("created, origin %1").arg(isolated(origin));
            add({.kind = Kind::Created, .at = m_created, .text = text, .detail = {}});
        }
    }
    // What has no time comes last.
    std::ranges::stable_sort(m_rows, [](const Row &one, const Row &other) {
        return one.at.isValid() && (!other.at.isValid() || one.at > other.at);
    });
    show();
    Q_EMIT notesChanged();
}

void ActivityModel::show()
{
    beginResetModel();
    m_shown.clear();
    const QList<QByteArray> words = searchWords(m_query);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (matchesAll(m_rows.at(row).searched, words))
            m_shown.append(row);
    }
    endResetModel();
}

} // namespace vivier
