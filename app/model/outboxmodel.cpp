#include "model/outboxmodel.h"

#include "drafts/pendingwords.h"
#include "model/changesmodel.h"
#include "model/outcomewords.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedFields = 3; ///< so many are told in a line without counting them first
constexpr int shortValue = 28; ///< characters of a value in a line
constexpr int listedChanges = 20;

/// Keeps a value that is written right to left from turning the line around it.
QString isolated(const QString &text)
{
    return text.isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text;
}

QString shortened(const QString &text)
{
    const QString line = text.left(200).simplified();
    return isolated(line.size() <= shortValue ? line : line.left(shortValue - 1).trimmed() + u'…');
}

QString fileName(const QString &url)
{
    const QUrl parsed(url);
    return parsed.fileName().isEmpty() ? parsed.host() : parsed.fileName();
}

/// What the tags gained and lost: "+ vulkan, − qt".
QString tagChange(const Value &before, const Value &after)
{
    QStringList parts;
    for (const QString &tag : after.list()) {
        if (!before.list().contains(tag))
            parts.append(u"+ "_s + isolated(tag));
    }
    for (const QString &tag : before.list()) {
        if (!after.list().contains(tag))
            parts.append(u"− "_s + isolated(tag));
    }
    return parts.join(u", "_s);
}

OutboxModel::Tone toneOf(OutboxReason reason)
{
    switch (reason) {
    case OutboxReason::Rejected:
    case OutboxReason::Forbidden:
    case OutboxReason::Gone:
    case OutboxReason::Stopped:
        return OutboxModel::Tone::Bad;
    case OutboxReason::Conflict:
    case OutboxReason::AlreadyThere:
    case OutboxReason::NotReady:
    case OutboxReason::Moved:
    case OutboxReason::Unsure:
        return OutboxModel::Tone::Waiting;
    default:
        return OutboxModel::Tone::Plain;
    }
}

/// Whether trying again without another edit or decision makes sense.
bool mayRetry(OutboxReason reason)
{
    return !needsRecruiter(reason) || reason == OutboxReason::Rejected || reason == OutboxReason::Forbidden;
}

} // namespace

OutboxModel::OutboxModel(SyncEngine *engine, CandidateModel *candidates, const JobModel *jobs,
                         std::shared_ptr<Clock> clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_engine(engine)
    , m_candidates(candidates)
    , m_jobs(jobs)
    , m_clock(std::move(clock))
{
    connect(engine->outbox(), &Outbox::loaded, this, &OutboxModel::sync);
    connect(engine->outbox(), &Outbox::changed, this, &OutboxModel::sync);
    connect(engine, &SyncEngine::sendStarted, this, [this](const QString &key) {
        m_onWay.insert(key);
        m_accepted.remove(key);
        emitStates(false);
    });
    connect(engine, &SyncEngine::sendFinished, this, &OutboxModel::finishSend);
    connect(engine, &SyncEngine::departuresChanged, this, [this] { emitStates(false); });
    connect(engine->connectivity(), &Connectivity::stateChanged, this, [this] { emitStates(false); });
    connect(candidates->book(), &DraftBook::changed, this, [this](const DraftChanges &changes) {
        for (const DraftChange &change : changes) {
            if (change.what & (DraftAspect::Wish | DraftAspect::LastSent))
                forget(change.key);
        }
        Q_EMIT summaryChanged();
    });
    connect(candidates, &CandidateModel::snapshotChanged, this, &OutboxModel::forget);
    connect(candidates, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last && !m_rows.isEmpty(); ++row)
            forget(m_candidates->keyAt(row));
    });
    connect(candidates, &QAbstractItemModel::modelReset, this, &OutboxModel::forgetAll);
    connect(jobs, &JobModel::changed, this, &OutboxModel::forgetAll);
    sync();
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CandidateColumn:
        return tr("Candidate");
    case ChangesColumn:
        return tr("What will change");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxItem &item = m_rows.at(index.row()).item;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StateColumn)
            return stateOf(item);
        if (index.column() == ChangesColumn)
            return described(index.row()).line;
        if (const QString &name = described(index.row()).name; item.released.isNew())
            return name.isEmpty() ? tr("New candidate") : tr("New: %1").arg(name);
        return described(index.row()).name;
    case Qt::ToolTipRole: {
        if (index.column() == CandidateColumn)
            return data(index, Qt::DisplayRole);
        if (index.column() == StateColumn)
            return QString(stateOf(item) + u'\n' + sentenceOf(item).left(2000)).trimmed();
        QStringList lines;
        for (const OutboxChange &change : described(index.row()).changes) {
            if (lines.size() < listedChanges)
                lines.append(sentence(change));
        }
        return lines.join(u'\n');
    }
    case KeyRole:
        return item.key;
    case NameRole:
        return described(index.row()).name;
    case ChangesRole:
        return QVariant::fromValue(described(index.row()).changes);
    case ToneRole:
        if (m_engine->outbox()->isLeaving(item.key))
            return static_cast<int>(Tone::Plain);
        return static_cast<int>(isInRiskyHold(item) ? Tone::Waiting : toneOf(item.reason));
    case NeedsRecruiterRole:
        return item.needsRecruiter();
    case HeldRole:
        return item.held;
    case LeavingRole:
        return m_engine->outbox()->isLeaving(item.key);
    case RiskyRole:
        return isInRiskyHold(item);
    case CanTakeBackRole:
        return !m_engine->outbox()->isLeaving(item.key);
    case ReasonRole:
        return static_cast<int>(item.reason);
    case WordsRole:
        return sentenceOf(item);
    case FieldRole:
        return item.field;
    case MatchRole:
        return m_matches.value(item.key);
    default:
        return {};
    }
}

QString OutboxModel::sentence(const OutboxChange &change)
{
    return tr("%1: %2", "field and what becomes of it").arg(change.label, valueText(change));
}

QString OutboxModel::valueText(const OutboxChange &change)
{
    const auto shown = [](const QString &value) { return value.isEmpty() ? tr("empty") : isolated(value.left(2000)); };
    const QString after = shown(change.after);
    const QString text =
        change.beforeKnown ? tr("%1 → %2", "old and new value").arg(shown(change.before), after) : after;
    return change.edited ? tr("%1 (typed into since: a draft again)").arg(text) : text;
}

QStringList OutboxModel::keys() const
{
    QStringList keys;
    for (const Row &row : m_rows)
        keys.append(row.item.key);
    return keys;
}

void OutboxModel::numberRows()
{
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).item.key, row);
}

void OutboxModel::removeGone()
{
    QSet<QString> present;
    for (const OutboxItem &item : m_engine->outbox()->items())
        present.insert(item.key);
    const auto isGone = [&](qsizetype row) { return !present.contains(m_rows.at(row).item.key); };
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        qsizetype first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        for (qsizetype row = first; row <= last; ++row) {
            const QString &key = m_rows.at(row).item.key;
            const bool arrived = m_onWay.remove(key) || m_accepted.remove(key);
            m_settled += arrived ? 1 : 0;
            m_matches.remove(key);
        }
        m_rows.remove(first, last - first + 1);
        numberRows();
        endRemoveRows();
        last = first;
    }
    if (m_rows.isEmpty())
        m_settled = 0;
}

void OutboxModel::sync()
{
    removeGone();
    const QList<OutboxItem> &items = m_engine->outbox()->items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const OutboxItem &item = items.at(i);
        const int at = rowOf(item.key);
        if (at < 0) {
            qsizetype last = i;
            while (last + 1 < items.size() && rowOf(items.at(last + 1).key) < 0)
                ++last;
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(last));
            for (qsizetype j = i; j <= last; ++j)
                m_rows.insert(j, Row{.item = items.at(j)});
            numberRows();
            endInsertRows();
            i = last;
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, static_cast<int>(i));
            m_rows.move(at, i);
            numberRows();
            endMoveRows();
        }
        if (m_rows.at(i).item != item) {
            m_rows[i] = Row{.item = item};
            Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
        }
    }
    Q_EMIT summaryChanged();
    tickLater();
}

void OutboxModel::forget(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    m_rows[row].described = false;
    Q_EMIT dataChanged(index(row, CandidateColumn), index(row, ChangesColumn));
}

void OutboxModel::forgetAll()
{
    if (m_rows.isEmpty())
        return;
    for (Row &row : m_rows)
        row.described = false;
    Q_EMIT dataChanged(index(0, CandidateColumn), index(rowCount() - 1, ChangesColumn));
}

const OutboxModel::Row &OutboxModel::described(int at) const
{
    Row &row = m_rows[at];
    if (row.described)
        return row;
    row.described = true;
    row.name = nameOf(row.item);
    row.changes = changesOf(row.item);
    QStringList parts;
    int count = 0;
    for (const OutboxChange &change : std::as_const(row.changes)) {
        if (change.edited)
            continue;
        ++count;
        if (parts.size() < namedFields)
            parts.append(brief(row.item, change));
    }
    if (count == 0)
        row.line = tr("Nothing: typed into since, a draft again");
    else if (row.item.released.isNew())
        row.line = tr("%n field(s)", nullptr, count);
    else if (count > namedFields)
        row.line = tr("%n field(s)", nullptr, count) + u": "_s + parts.join(u"; "_s) + u"; …"_s;
    else
        row.line = parts.join(u"; "_s);
    return row;
}

/// One change in few words: "Phone 06 12… → 06 13…", "Resume → cv.pdf", "Tags + vulkan, − qt", "Archive".
QString OutboxModel::brief(const OutboxItem &item, const OutboxChange &change) const
{
    const Field *field = m_candidates->catalog().find(change.field);
    const DraftField drafted = item.released.fields.value(change.field);
    if (field && field->role == vivier::FieldRole::Archived)
        return drafted.mine.flag() ? tr("Archive") : tr("Bring back from the archive");
    if (field && field->isSet() && !drafted.base.isUnknown()) {
        const QString tags = tagChange(drafted.base, drafted.mine);
        return tr("%1 %2", "field and what its list gains and loses").arg(change.label, tags);
    }
    const bool isFile = field && field->kind == FieldKind::RemoteFile;
    const QString after =
        change.after.isEmpty() ? tr("empty") : shortened(isFile ? fileName(change.after) : change.after);
    if (isFile || change.before.isEmpty() || (field && field->kind == FieldKind::LongText))
        return tr("%1 → %2", "field and its new value").arg(change.label, after);
    return tr("%1 %2 → %3", "field, its old and its new value").arg(change.label, shortened(change.before), after);
}

QString OutboxModel::nameOf(const OutboxItem &item) const
{
    const int row = m_candidates->rowOf(item.key);
    const auto wished = [&](vivier::FieldRole what) {
        return item.released.fields.value(m_candidates->catalog().name(what)).mine.text();
    };
    const QString name =
        row >= 0 ? m_candidates->index(row, 0).data(CandidateModel::NameRole).toString()
                 : QString(wished(vivier::FieldRole::FirstName) + u' ' + wished(vivier::FieldRole::LastName)).trimmed();
    return name.isEmpty() && !item.released.isNew() ? tr("Candidate %1").arg(item.key) : name;
}

QList<OutboxChange> OutboxModel::changesOf(const OutboxItem &item) const
{
    const Draft current = m_candidates->book()->draft(item.key);
    const Draft leaves = leaving(item, current);
    QList<OutboxChange> changes;
    const auto add = [&](const QString &name, const Field *field) {
        const DraftField drafted = item.released.fields.value(name);
        OutboxChange change{.field = name, .label = name};
        // Before the drafts are read none is there: that says nothing about an edit.
        change.edited = !current.isEmpty() && !leaves.contains(name);
        if (field) {
            const QModelIndex cell = m_candidates->indexOf(item.key, name);
            const Value before =
                field->kind == FieldKind::RemoteFile ? m_candidates->value(item.key, field->returnedAs) : drafted.base;
            change.label = field->displayLabel();
            const QString sent = cell.data(CandidateModel::LastSentRole).toString();
            if (!before.isUnknown() || !sent.isEmpty())
                change.before = displayText(*field, before.isUnknown() ? Value::ofText(sent) : before, *m_jobs);
            change.after = displayText(*field, drafted.mine, *m_jobs);
            change.beforeKnown = !item.released.isNew() && (!before.isUnknown() || !change.before.isEmpty());
        }
        changes.append(change);
    };
    for (const Field &field : m_candidates->catalog()) {
        if (item.released.contains(field.name))
            add(field.name, &field);
    }
    for (const QString &name : item.released.fields.keys()) {
        if (!m_candidates->catalog().find(name))
            add(name, nullptr);
    }
    return changes;
}

bool OutboxModel::isWaiting(const OutboxItem &item) const
{
    return !item.needsRecruiter() && !item.held;
}

bool OutboxModel::isInRiskyHold(const OutboxItem &item) const
{
    return item.risky && isWaiting(item) && item.notBefore > m_clock->now() && !m_engine->outbox()->isLeaving(item.key);
}

bool OutboxModel::counts(const OutboxItem &item) const
{
    return item.notBefore > m_clock->now() && isWaiting(item) && !m_engine->outbox()->isLeaving(item.key) &&
           gateText(item).isEmpty();
}

/// What keeps a waiting item as it keeps all others; a count of seconds would promise what is not kept then.
QString OutboxModel::gateText(const OutboxItem &item) const
{
    if (item.reason == OutboxReason::Lost)
        return {};
    const auto state = m_engine->connectivity()->state();
    if (state == Connectivity::State::WorkOffline)
        return tr("waits: you work offline");
    if (state == Connectivity::State::TokenRefused)
        return tr("waits for a new token");
    if (m_engine->outbox()->writesStopped())
        return tr("waits: writing is stopped");
    const bool hasOwnTime = isInRiskyHold(item) || item.reason == OutboxReason::Pause;
    return state == Connectivity::State::Offline && !hasOwnTime ? tr("waits for the network") : QString();
}

QString OutboxModel::stateOf(const OutboxItem &item) const
{
    const bool onWay = m_engine->outbox()->isLeaving(item.key);
    const QString gate = !onWay && isWaiting(item) ? gateText(item) : QString();
    return gate.isEmpty() ? stateText(item, onWay, m_clock->now(), m_engine->catalog().atsName()) : gate;
}

QString OutboxModel::sentenceOf(const OutboxItem &item) const
{
    return pendingSentence(item, m_engine->catalog().atsName());
}

/// Why nothing leaves, with the time of the next attempt where there is one; "" while things go their way.
QString OutboxModel::standstill() const
{
    if (m_engine->outbox()->writesStopped())
        return tr("writing to this account is stopped");
    const QDateTime now = m_clock->now();
    const QDateTime next = m_engine->nextDeparture();
    const QString attempt =
        next > now ? tr("; next attempt in %1").arg(durationText(secondsUntil(next, now))) : QString();
    const auto state = m_engine->connectivity()->state();
    if (state == Connectivity::State::WorkOffline)
        return tr("you work offline: nothing leaves");
    if (state == Connectivity::State::TokenRefused)
        return tr("waits for a new token");
    if (std::ranges::any_of(m_rows, [this](const Row &row) { return m_engine->outbox()->isLeaving(row.item.key); }))
        return {};
    const bool pause = std::ranges::any_of(
        m_rows, [this](const Row &row) { return isWaiting(row.item) && row.item.reason == OutboxReason::Pause; });
    if (pause && !attempt.isEmpty())
        return tr("%1 asked for a pause").arg(m_engine->catalog().atsName()) + attempt;
    return state == Connectivity::State::Offline ? tr("waits for the network") + attempt : QString();
}

QString OutboxModel::summary() const
{
    int waiting = 0;
    int onHold = 0;
    int asking = 0;
    for (const Row &row : m_rows)
        ++(row.item.needsRecruiter() ? asking : row.item.held ? onHold : waiting);
    QStringList parts;
    if (waiting > 0)
        parts.append(tr("%n waiting", nullptr, waiting));
    if (onHold > 0)
        parts.append(tr("%n held", nullptr, onHold));
    if (asking > 0)
        parts.append(tr("%n need(s) you", nullptr, asking));
    if (waiting > 0) {
        const QString still = standstill();
        const auto left = m_engine->timeLeft();
        const double rate = m_engine->requestsPerSecond();
        if (!still.isEmpty())
            parts.append(still);
        else if (left && rate > 0)
            parts.append(tr("about %1 at %2 requests a second")
                             .arg(durationText(left->count()), QLocale().toString(rate, 'g', 2)));
        else if (left)
            parts.append(tr("about %1").arg(durationText(left->count())));
    }
    return parts.join(u" · "_s);
}

QStringList OutboxModel::retryable() const
{
    QStringList keys;
    for (const Row &row : m_rows) {
        if (!row.item.held && mayRetry(row.item.reason) && !isInRiskyHold(row.item) &&
            !m_engine->outbox()->isLeaving(row.item.key))
            keys.append(row.item.key);
    }
    return keys;
}

QStringList OutboxModel::holdable() const
{
    QStringList keys;
    for (const Row &row : m_rows) {
        if (!row.item.held && !m_engine->outbox()->isLeaving(row.item.key))
            keys.append(row.item.key);
    }
    return keys;
}

QStringList OutboxModel::held() const
{
    QStringList keys;
    for (const Row &row : m_rows) {
        if (row.item.held)
            keys.append(row.item.key);
    }
    return keys;
}

int OutboxModel::unsentDrafts() const
{
    const QStringList drafted = m_candidates->draftedKeys();
    return static_cast<int>(std::ranges::count_if(drafted, [this](const QString &key) { return rowOf(key) < 0; }));
}

void OutboxModel::finishSend(const SendReport &report)
{
    m_onWay.remove(report.key);
    if (rowOf(report.key) >= 0) {
        if (report.fate == Fate::Accepted)
            m_accepted.insert(report.key);
        if (!report.matches.isEmpty())
            m_matches.insert(report.key, report.matches.first().reference);
    }
    emitStates(false);
}

void OutboxModel::emitStates(bool countingOnly)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (countingOnly && !m_rows.at(row).counted)
            continue;
        int last = row;
        while (last + 1 < rowCount() && (!countingOnly || m_rows.at(last + 1).counted))
            ++last;
        Q_EMIT dataChanged(QAbstractTableModel::index(row, StateColumn), QAbstractTableModel::index(last, StateColumn));
        row = last;
    }
    Q_EMIT summaryChanged();
    tickLater();
}

void OutboxModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    if (watched)
        emitStates(false);
}

/// While a count of seconds is to be seen: looks again in a second.
void OutboxModel::tickLater()
{
    bool counting = !m_rows.isEmpty() && m_engine->nextDeparture() > m_clock->now();
    for (Row &row : m_rows) {
        row.counted = counts(row.item);
        counting = counting || row.counted;
    }
    if (!counting || !m_watched || m_ticking)
        return;
    m_ticking = true;
    m_clock->after(std::chrono::seconds(1), this, [this] {
        m_ticking = false;
        if (m_watched)
            emitStates(true);
    });
}

} // namespace vivier
