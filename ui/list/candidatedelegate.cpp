// SPDX-License-Identifier: MIT
#include "list/candidatedelegate.h"

#include "candidate/fuzzy.h"
#include "candidate/singleline.h"
#include "list/listrows.h"
#include "list/marklook.h"
#include "list/rowlist.h"
#include "model/candidatelistmodel.h"
#include "model/jobmodel.h"
#include "model/valuewords.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/avatar.h"
#include "widgets/foundtext.h"

#include <QPainter>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

SyncState markOf(const QModelIndex &index)
{
    return static_cast<SyncState>(index.data(CandidateModel::MarkRole).toInt());
}

QString nameOf(const QModelIndex &index)
{
    return isolated(
        shownName(index.data(CandidateModel::NameRole).toString(), index.data(CandidateModel::KeyRole).toString()));
}

/// "Data engineer, +2".
QString jobsOf(const QModelIndex &index, const JobModel &jobs)
{
    const QStringList references = index.data(CandidateModel::JobsRole).toStringList();
    if (references.isEmpty())
        return {};
    const QString name = jobs.job(references.first()).name;
    const QString first = name.isEmpty() ? references.first() : name;
    const auto more = static_cast<int>(references.size()) - 1;
    //: %1 is the name of a job, %L2 the number of further jobs.
    return more > 0 ? CandidateDelegate::tr("%1, +%L2").arg(isolated(first), QLocale().toString(more))
                    : isolated(first);
}

QString subtitleOf(const QModelIndex &index)
{
    return isolated(index.data(CandidateModel::SubtitleRole).toString());
}

/// Where a search found it, as one line.
QString foundOf(const QModelIndex &index)
{
    const auto found = index.data(CandidateListModel::FoundRole).value<WhereFound>();
    const QString &label = found.label;
    return label.isEmpty() ? QString() : u"%1 · %2"_s.arg(label, isolated(found.text));
}

/// The width that `text` wants in one line. Two pixels more than the advance: elidedText() measures with fractions and
/// would shorten what fits.
int wantedWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2;
}

/// Draws `text` in one line at the end (right, in left-to-right) of `rect` and gives the width that it took.
int drawAtEnd(QPainter *painter, const QRect &rect, const QString &text, bool rightToLeft)
{
    const int width = qMin(wantedWidth(painter->fontMetrics(), text), rect.width() * 3 / 4);
    const QRect box(rightToLeft ? rect.left() : rect.right() - width + 1, rect.top(), width, rect.height());
    paintLine(*painter, box, Qt::AlignVCenter, text);
    return width;
}

} // namespace

CandidateDelegate::CandidateDelegate(const JobModel *jobs, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_jobs(jobs)
{
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::current().px(200), Theme::current().px(searches() ? size::searchedRow : size::row)};
}

void CandidateDelegate::setQuery(const QString &query)
{
    m_words = fuzzyWords(query);
}

QString CandidateDelegate::stageName(const QModelIndex &index) const
{
    const QString stage = m_jobs->stageName(index.data(CandidateModel::StageIdRole).toLongLong());
    return stage.isEmpty() ? index.data(CandidateModel::StatusRole).toString() : stage;
}

/// Where the candidate stands, in one word.
QString CandidateDelegate::standing(const QModelIndex &index) const
{
    return index.data(CandidateModel::ArchivedRole).toBool() ? tr("archived") : isolated(stageName(index));
}

QString CandidateDelegate::spoken(const QModelIndex &index) const
{
    QStringList parts{nameOf(index)};
    if (index.data(ListRows::SelectedRole).toBool())
        parts.append(tr("selected"));
    for (const QString &part :
         {subtitleOf(index), jobsOf(index, *m_jobs), standing(index),
          index.data(ListRows::StageTimeSentenceRole).toString(), lookOf(markOf(index)).word, foundOf(index)}) {
        if (!part.isEmpty() && part != parts.last())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const bool isSelected = index.data(ListRows::SelectedRole).toBool();
    const bool isLit = option.state.testFlag(QStyle::State_Selected) || index.data(ListRows::OpenRole).toBool();
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, theme.color(isLit ? ColorRole::Wash : ColorRole::Panel));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(ColorRole::Line));
    if (isLit) {
        const int bar = theme.px(3);
        painter->fillRect(QRect(rightToLeft ? option.rect.right() - bar + 1 : option.rect.left(), option.rect.top(),
                                bar, option.rect.height()),
                          theme.color(ColorRole::Accent));
    }
    const QRect inSight = besideBar(option.rect, option.widget);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, inSight.adjusted(1, 1, -1, -2), theme.px(size::radius));

    const int gap = theme.px(10);
    const int side = theme.px(34);
    QRect content =
        inSight.adjusted(theme.px(14), theme.px(size::rowPadding), -theme.px(14), -theme.px(size::rowPadding + 1));
    const QRect circle(rightToLeft ? content.right() - side + 1 : content.left(), content.center().y() - side / 2, side,
                       side);
    if (isSelected)
        Avatar::paintTick(*painter, circle);
    else
        Avatar::paint(*painter, circle, index.data(CandidateModel::InitialsRole).toString(),
                      isLit ? ColorRole::Panel : ColorRole::Wash);
    if (rightToLeft)
        content.setRight(circle.left() - gap);
    else
        content.setLeft(circle.right() + gap);

    // Where a search found it; what is found in sight leaves the line to the jobs, which tell namesakes apart.
    const auto found = index.data(CandidateListModel::FoundRole).value<WhereFound>();
    const QString subtitle = subtitleOf(index);
    const QString jobs = jobsOf(index, *m_jobs);
    const bool leadsWithJobs = !jobs.isEmpty() && (m_showsJobs || subtitle.isEmpty());
    const QString second = !leadsWithJobs ? subtitle : subtitle.isEmpty() ? jobs : jobs + u" · "_s + subtitle;
    const bool hasThird = searches() && (!found.label.isEmpty() || (!jobs.isEmpty() && !leadsWithJobs));
    if (searches() && !hasThird) { // two lines stand in the middle, not over a gap
        const int spare = theme.px(size::searchedRow) - theme.px(size::row);
        content.adjust(0, spare / 2, 0, spare / 2 - spare);
    }
    const int lines = hasThird ? 3 : 2;
    QRect upper = content;
    upper.setHeight(content.height() / lines);
    const QRect lowest(content.left(), upper.bottom() + 1 + upper.height(), content.width(), upper.height());
    QRect lower(content.left(), upper.bottom() + 1, content.width(),
                lines == 2 ? content.bottom() - upper.bottom() : upper.height());

    const auto shorten = [&](QRect &line, int taken) {
        if (taken == 0)
            return;
        if (rightToLeft)
            line.setLeft(line.left() + taken + gap);
        else
            line.setRight(line.right() - taken - gap);
    };
    painter->setFont(theme.font(Theme::Type::Small));
    painter->setPen(theme.color(ColorRole::Text));
    const QString time = index.data(ListRows::StageTimeRole).toString();
    const QString where = standing(index);
    const QString stage = time.isEmpty() || where.isEmpty() ? time + where : time + u" · "_s + where;
    shorten(lower, stage.isEmpty() ? 0 : drawAtEnd(painter, lower, stage, rightToLeft));

    // The name shares its line with the mark alone, whose word goes before the name is cut.
    const QString name = nameOf(index);
    const MarkLook mark = lookOf(markOf(index));
    if (!mark.word.isEmpty()) {
        painter->setPen(theme.color(mark.token));
        const int icon = theme.px(12);
        const int iconGap = theme.px(4);
        const int word = wantedWidth(painter->fontMetrics(), mark.word);
        const int named = wantedWidth(QFontMetrics(theme.font(Theme::Type::BodyStrong)), name);
        const bool hasWord = named + gap + icon + iconGap + word <= upper.width();
        const int width = hasWord ? drawAtEnd(painter, upper, mark.word, rightToLeft) + iconGap : 0;
        const int x = rightToLeft ? upper.left() + width : upper.right() - width - icon + 1;
        paintIcon(*painter, QRect(x, upper.center().y() - icon / 2, icon, icon), mark.icon, mark.token);
        shorten(upper, width + icon);
    }

    const int alignment = textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->setPen(theme.color(ColorRole::Soft));
    paintLine(*painter, lower, alignment, second.isEmpty() ? u"—"_s : second);
    if (hasThird && found.label.isEmpty()) {
        paintLine(*painter, lowest, alignment, jobs);
    } else if (hasThird) {
        const int taken = paintLine(*painter, lowest, alignment, found.label + u" ·"_s) + theme.px(4);
        const QRect rest = rightToLeft ? lowest.adjusted(0, 0, -taken, 0) : lowest.adjusted(taken, 0, 0, 0);
        const FoundLook look{Theme::Type::Small, Theme::Type::SmallStrong, ColorRole::Soft, ColorRole::Text};
        paintFound(*painter, rest, isolated(fromFound(found.text, m_words, rest.width(), look)), m_words,
                   option.direction, look);
    }
    painter->setFont(theme.font(Theme::Type::BodyStrong));
    painter->setPen(theme.color(ColorRole::Text));
    if (searches())
        paintFound(*painter, upper, name, m_words, option.direction,
                   {Theme::Type::BodyStrong, Theme::Type::BodyStrong, ColorRole::Text, ColorRole::Accent});
    else
        paintLine(*painter, upper, alignment, name);
    painter->restore();
}

} // namespace vivier
