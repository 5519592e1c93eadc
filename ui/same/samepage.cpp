// SPDX-License-Identifier: MIT
#include "same/samepage.h"

#include "candidate/singleline.h"
#include "conflict/resulteditor.h"
#include "model/valuewords.h"
#include "same/reasonchip.h"
#include "same/samehead.h"
#include "same/samerow.h"
#include "same/samewords.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/wraplabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

SamePage::SamePage(AccountSession *session, PersonPairs *pairs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pairs(pairs)
    , m_merge(session->candidates(), session->jobs())
    , m_back(new QPushButton(tr("&Back"), this))
    , m_place(new ElidedLabel({}, Theme::Type::Body, ColorRole::Soft, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_apart(new QPushButton(this))
    , m_two(new QPushButton(this))
    , m_later(new QPushButton(tr("&Later"), this))
    , m_mergeButton(new QPushButton(tr("&Merge"), this))
    , m_chipRow(new QWidget(this))
    , m_flow(new FlowLayout(m_chipRow, size::space2))
    , m_likely(new PlainLabel(m_chipRow))
    , m_scroll(new QScrollArea)
    , m_heads{new SameHead, new SameHead}
    , m_decided(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft))
    , m_swap(new QPushButton(tr("S&wap the two")))
    , m_comment(new QCheckBox(tr("A&dd a comment to both that says so")))
    , m_attach(new QCheckBox(tr("Attach the &other’s file as a document")))
    , m_hint(new WrapLabel)
    , m_toldBar(new QWidget(this))
    , m_toldText(new WrapLabel(m_toldBar))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"samePage"_s);
    setAccessibleName(tr("Maybe the same person"));
    layOut();
    connect(&Theme::current(), &Theme::changed, this, &SamePage::measure);
    connect(m_back, &QPushButton::clicked, this, &SamePage::closed);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_apart, &QPushButton::toggled, this, [this](bool on) {
        m_showsApart = on;
        showPair(std::nullopt);
        follow();
    });
    connect(m_two, &QPushButton::clicked, this, &SamePage::tellApart);
    connect(m_later, &QPushButton::clicked, this, &SamePage::later);
    connect(m_mergeButton, &QPushButton::clicked, this, &SamePage::mergeThem);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_swapped = !m_swapped;
        if (isTwoAccounts())
            refresh();
        else
            m_merge.swap();
    });
    for (const std::size_t side : {std::size_t(0), std::size_t(1)}) {
        connect(m_heads.at(side), &SameHead::openRequested, this, [this, side] {
            const Who who = side == 0 ? whoStays() : whoGoes();
            Q_EMIT candidateRequested(who.account, who.key);
        });
    }
    connect(m_comment, &QCheckBox::clicked, &m_merge, &PersonMerge::setCommenting);
    connect(m_attach, &QCheckBox::clicked, &m_merge, &PersonMerge::setAttaching);
    connect(m_empty, &EmptyState::actionTriggered, this, &SamePage::closed);
    connect(&m_merge, &PersonMerge::changed, this, &SamePage::refresh);
    connect(pairs, &PersonPairs::changed, this, &SamePage::follow);
    connect(session->candidates()->snapshots(), &HeldSnapshots::readFailed, this, [this] { m_merging = false; });
    refresh();
}

void SamePage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addLayout(buildHead());
    column->addWidget(m_toldBar);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    m_likely->setObjectName(u"likelyLabel"_s);
    setTextType(m_likely, Theme::Type::BodyStrong);
    m_flow->addWidget(m_likely);
    content->addWidget(m_chipRow);
    content->addWidget(buildTable(), 1);
    buildFoot(content);
    m_empty->setObjectName(u"sameEmptyState"_s);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    auto *told = new QHBoxLayout(m_toldBar);
    told->setContentsMargins(0, 0, 0, 0);
    auto *undo = new QPushButton(tr("&Undo"), m_toldBar);
    undo->setObjectName(u"undoTwoButton"_s);
    undo->setToolTip(tr("They may be one person after all"));
    m_toldText->setObjectName(u"toldLabel"_s);
    setTextType(m_toldText, Theme::Type::Body, ColorRole::Soft);
    told->addWidget(m_toldText, 1);
    told->addWidget(undo);
    connect(undo, &QPushButton::clicked, this, [this] {
        const auto pair = std::exchange(m_told, std::nullopt);
        m_pairs->setApart(*pair, false);
        showPair(pair);
        focusFirst();
    });
    measure();
}

QLayout *SamePage::buildHead()
{
    auto *title = new PlainLabel(tr("Maybe the same person"), this);
    setTextType(title, Theme::Type::Title);
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip(tr("Back to the candidates (Esc)"));
    setButtonKind(m_back, ButtonKind::Quiet);
    setButtonIcon(m_back, u"chevron-left"_s);
    m_place->setObjectName(u"samePlaceLabel"_s);
    const auto arrow = [](QToolButton *button, const QString &name, const QString &icon, const QString &what) {
        button->setObjectName(name);
        button->setIcon(themedIcon(icon, ColorRole::Soft));
        button->setToolTip(what);
        button->setAccessibleName(what);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    arrow(m_previous, u"previousPairButton"_s, u"chevron-up"_s,
          withKeys(tr("Previous pair"), ActionId::PreviousCandidate));
    arrow(m_next, u"nextPairButton"_s, u"chevron-down"_s, withKeys(tr("Next pair"), ActionId::NextCandidate));
    m_apart->setObjectName(u"apartButton"_s);
    m_apart->setCheckable(true);
    m_apart->setToolTip(tr("Show the pairs that you said are two people"));
    setButtonKind(m_apart, ButtonKind::Quiet);
    m_two->setObjectName(u"twoPeopleButton"_s);
    m_later->setObjectName(u"laterButton"_s);
    m_later->setToolTip(withKeys(tr("Decide about this pair after the others"), QKeySequence(Qt::Key_L)));
    m_mergeButton->setObjectName(u"mergeButton"_s);
    setButtonKind(m_mergeButton, ButtonKind::Primary);
    setButtonIcon(m_mergeButton, u"git-merge"_s, ColorRole::OnAccent);
    auto *head = new QHBoxLayout;
    head->setSpacing(size::space2);
    head->addWidget(m_back);
    head->addWidget(title);
    head->addWidget(m_place, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    for (QPushButton *button : {m_apart, m_two, m_later, m_mergeButton})
        head->addWidget(button);
    return head;
}

QWidget *SamePage::buildTable()
{
    auto *inside = new QWidget;
    m_rowColumn = new QVBoxLayout(inside);
    m_rowColumn->setContentsMargins(0, 0, 0, 0);
    m_rowColumn->setSpacing(0);
    m_titles = new QWidget(inside);
    auto *titles = new QGridLayout(m_titles);
    int column = 0;
    for (const int share : SameRow::shares)
        titles->setColumnStretch(column++, share);
    auto *field = new ElidedLabel(tr("Field"), Theme::Type::SmallStrong, ColorRole::Soft);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *result = new QWidget;
    result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *lines = new QVBoxLayout(result);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(new ElidedLabel(tr("Result"), Theme::Type::SmallStrong, ColorRole::Soft));
    m_decided->setObjectName(u"decidedLabel"_s);
    lines->addWidget(m_decided);
    m_swap->setObjectName(u"swapButton"_s);
    m_swap->setToolTip(tr("The other one stays"));
    lines->addWidget(m_swap, 0, Qt::AlignLeading);
    titles->addWidget(field, 0, 0);
    titles->addWidget(m_heads.at(0), 0, 1);
    titles->addWidget(m_heads.at(1), 0, 2);
    titles->addWidget(result, 0, 3);
    m_rowColumn->addWidget(m_titles);
    m_rowColumn->addStretch(1);
    m_scroll->setObjectName(u"sameArea"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setProperty(isPane, true);
    m_scroll->setWidget(inside);
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return m_scroll;
}

void SamePage::buildFoot(QVBoxLayout *column)
{
    m_comment->setObjectName(u"mergeCommentBox"_s);
    m_attach->setObjectName(u"mergeAttachBox"_s);
    m_hint->setObjectName(u"sameHintLabel"_s);
    setTextType(m_hint, Theme::Type::Small, ColorRole::Soft);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(size::space4);
    boxes->addWidget(m_comment);
    boxes->addWidget(m_attach);
    boxes->addStretch(1);
    column->addLayout(boxes);
    column->addWidget(m_hint);
}

void SamePage::measure()
{
    const Theme &theme = Theme::current();
    layout()->setContentsMargins(theme.px(size::space5), theme.px(size::space4), theme.px(size::space5),
                                 theme.px(size::space3));
    layout()->setSpacing(theme.px(size::space2));
    m_titles->layout()->setContentsMargins(theme.px(size::space4), theme.px(size::space2), theme.px(size::space4),
                                           theme.px(size::space2));
    for (QToolButton *button : {m_previous, m_next})
        button->setIconSize({theme.px(size::icon), theme.px(size::icon)});
}

QList<PersonPairs::Pair> SamePage::pairs() const
{
    const QString account = m_session->account().id;
    QList<Pair> ours;
    std::ranges::copy_if(
        m_showsApart ? m_pairs->apart() : m_pairs->pairs(), std::back_inserter(ours),
        [&account](const Pair &pair) { return pair.one.account == account || pair.other.account == account; });
    return ours;
}

void SamePage::open(const QString &key)
{
    m_wanted = key;
    m_told.reset();
    m_pairs->setFollowing(true);
    showPair(std::nullopt);
    follow();
    focusFirst();
}

void SamePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pairs->setFollowing(true);
}

/// The pair in sight stays there while it is one.
void SamePage::follow()
{
    const QList<Pair> all = pairs();
    const Who wanted{m_session->account().id, m_wanted};
    const auto same =
        std::ranges::find_if(all, [this](const Pair &pair) { return m_pair && pair.isSamePeople(*m_pair); });
    const auto theirs = std::ranges::find_if(all, [&wanted](const Pair &pair) { return pair.isOf(wanted); });
    if (!m_wanted.isEmpty() && theirs != all.cend()) {
        m_wanted.clear();
        showPair(*theirs);
    } else if (same != all.cend()) {
        m_pair->reasons = same->reasons;
        refresh();
    } else {
        showPair(all.isEmpty() ? std::nullopt : std::optional(all.constFirst()));
    }
    if (m_pairs->isReady())
        m_wanted.clear();
}

/// Who is the same in the ATS for longer stays; not one who is not there yet.
void SamePage::showPair(const std::optional<Pair> &pair)
{
    const bool hadFocus = current() != nullptr;
    m_pair = pair;
    m_swapped = false;
    if (!pair) {
        m_merge.open({}, {}, {}, {});
        refresh();
        return;
    }
    const auto since = [this](const Who &who) {
        const PersonPairs::Source *from = m_pairs->source(who.account);
        const CandidateModel *model = from ? from->candidates.data() : nullptr;
        const int row = model ? model->rowOf(who.key) : -1;
        const QDateTime created = model && row >= 0 ? model->rows().at(row).cell.createdAt() : QDateTime();
        return std::pair(Draft::isNewKey(who.key), created.isValid() ? created.toMSecsSinceEpoch() : 0);
    };
    m_swapped = since(pair->other) < since(pair->one);
    if (isTwoAccounts())
        m_merge.open({}, {}, {}, {});
    else
        m_merge.open(whoStays().key, whoGoes().key, m_pairs->links(whoStays()), m_pairs->links(whoGoes()));
    refresh();
    if (hadFocus)
        focusFirst();
}

PersonPairs::Who SamePage::whoStays() const
{
    return !m_pair ? Who() : m_swapped ? m_pair->other : m_pair->one;
}

PersonPairs::Who SamePage::whoGoes() const
{
    return !m_pair ? Who() : m_swapped ? m_pair->one : m_pair->other;
}

void SamePage::step(int by)
{
    const QList<Pair> all = pairs();
    const auto at =
        std::ranges::find_if(all, [this](const Pair &pair) { return m_pair && pair.isSamePeople(*m_pair); });
    if (all.size() < 2 || at == all.cend())
        return;
    const qsizetype place = std::distance(all.cbegin(), at) + by;
    showPair(all.at((place + all.size()) % all.size()));
    focusFirst();
}

/// Does it, and shows the pair that comes after this one.
void SamePage::afterThis(const std::function<void()> &act)
{
    const QList<Pair> before = pairs();
    const auto at =
        std::ranges::find_if(before, [this](const Pair &pair) { return m_pair && pair.isSamePeople(*m_pair); });
    const std::optional<Pair> next =
        at != before.cend() && std::next(at) != before.cend() ? std::optional(*std::next(at)) : std::nullopt;
    act();
    const QList<Pair> now = pairs();
    const bool isThere =
        next && std::ranges::any_of(now, [&next](const Pair &pair) { return pair.isSamePeople(*next); });
    showPair(isThere ? next : now.isEmpty() ? std::nullopt : std::optional(now.constFirst()));
    focusFirst();
}

void SamePage::tellApart()
{
    if (!m_pair)
        return;
    const Pair pair = *m_pair;
    const bool apart = !m_showsApart;
    m_told = apart ? m_pair : std::nullopt;
    m_toldText->setText(inWindowDirection(
        tr("%1 and %2 stay two people.").arg(isolated(nameOf(pair.one)), isolated(nameOf(pair.other)))));
    afterThis([this, pair, apart] { m_pairs->setApart(pair, apart); });
}

void SamePage::later()
{
    if (!m_pair || m_showsApart)
        return;
    m_told.reset();
    afterThis([this, pair = *m_pair] { m_pairs->putOff(pair); });
}

void SamePage::mergeThem()
{
    if (m_merging || !whyNot().isEmpty())
        return;
    m_merging = true;
    m_told.reset();
    m_session->applyBulk(m_merge.preview(), true, this, [this] { m_merging = false; });
}

QString SamePage::nameOf(const Who &who) const
{
    const PersonPairs::Source *from = m_pairs->source(who.account);
    return from && from->candidates ? shownName(*from->candidates, who.key) : QString();
}

QString SamePage::whyNot() const
{
    if (!m_pair)
        return tr("No pair is shown.");
    if (isTwoAccounts())
        return tr("The two are in different accounts, and no candidate can be in two of them: they cannot be merged.");
    if (whoStays().account != m_session->account().id)
        return tr("Both are in another account.");
    if (const QString why = m_merge.why(); !why.isEmpty())
        return why;
    if (m_merge.isArchivedAlready())
        return tr("The other one is archived already.");
    if (!m_merge.isDecided())
        return tr("Choose a value for each field first.");
    if (m_merge.preview().changing() == 0)
        return tr("There is nothing to change.");
    return {};
}

QString SamePage::hint() const
{
    const QString why = whyNot();
    if (!why.isEmpty())
        return why;
    const BulkPreview preview = m_merge.preview();
    const auto count = static_cast<int>(std::ranges::count_if(
        preview.rows, [this](const BulkChange &row) { return row.changes() && row.key == m_merge.stays(); }));
    const QString sends = tr("Merging sends %Ln change(s) to %1", nullptr, count).arg(isolated(nameOf(whoStays())));
    const QString goes = nameOf(whoGoes());
    return m_merge.canArchive()
               ? sends + u' ' +
                     tr("and archives %1. Undo brings the pair back; comments and documents stay.").arg(isolated(goes))
               : sends + u". "_s + tr("%1 has no archive: %2 stays there.").arg(m_session->atsName(), isolated(goes));
}

void SamePage::refresh()
{
    refreshHead();
    m_toldBar->setVisible(m_told.has_value());
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (!m_pair) {
        m_empty->setContent(m_pairs->isReady() ? u"users"_s : u"loader"_s,
                            !m_pairs->isReady() ? tr("Looking for candidates who may be the same person…")
                            : m_showsApart      ? tr("No pair was said to be two people.")
                                                : tr("Nobody here looks like somebody else."),
                            tr("Back to the candidates"));
        m_stack->setCurrentWidget(m_empty);
        if (hadFocus && m_content->isAncestorOf(QApplication::focusWidget()))
            m_back->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_stack->setCurrentWidget(m_content);
    refreshChips();
    refreshHeads();
    refreshRows();
    refreshFoot();
}

void SamePage::refreshHead()
{
    const QList<Pair> all = pairs();
    const auto at =
        std::ranges::find_if(all, [this](const Pair &pair) { return m_pair && pair.isSamePeople(*m_pair); });
    m_place->setText(at == all.cend() ? QString()
                                      : tr("pair %1 of %2")
                                            .arg(QLocale().toString(std::distance(all.cbegin(), at) + 1),
                                                 QLocale().toString(all.size())));
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(all.size() > 1);
    const auto kept = static_cast<int>(m_pairs->apart().size());
    m_apart->setText(tr("&Kept apart: %Ln", nullptr, kept));
    m_apart->setVisible(kept > 0 || m_showsApart);
    m_two->setText(m_showsApart ? tr("&Not two after all") : tr("&Not the same person"));
    m_two->setToolTip(withKeys(m_showsApart ? tr("Ask about this pair again")
                                            : tr("They are two people: this is remembered, and can be undone"),
                               QKeySequence(Qt::Key_N)));
    m_two->setEnabled(m_pair.has_value());
    m_later->setEnabled(m_pair.has_value() && !m_showsApart && all.size() > 1);
    const QString why = whyNot();
    m_mergeButton->setEnabled(why.isEmpty() && !m_merging);
    m_mergeButton->setToolTip(why.isEmpty() ? withKeys(tr("One run, which one step undoes"), ActionId::Send) : why);
}

void SamePage::refreshChips()
{
    m_likely->setText(likelihoodWords(m_pair->reasons));
    const QList<ReasonWords> words = reasonWords(m_pair->reasons);
    for (ReasonChip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const ReasonWords &reason : words) {
        m_chips.append(new ReasonChip(reason.text, reason.icon, m_chipRow));
        m_flow->addWidget(m_chips.last());
        m_chips.last()->show();
    }
}

void SamePage::refreshHeads()
{
    const bool isOne = !isTwoAccounts();
    const QStringList fates{tr("stays"), m_merge.canArchive() ? tr("is archived") : tr("stays, too")};
    int side = 0;
    for (const Who &who : {whoStays(), whoGoes()}) {
        const PersonPairs::Source *from = m_pairs->source(who.account);
        const CandidateModel *model = from ? from->candidates.data() : nullptr;
        const int row = model ? model->rowOf(who.key) : -1;
        SameHead::Words words;
        if (model && row >= 0) {
            const IndexCell &cell = model->rows().at(row).cell;
            QStringList about;
            const QStringList jobs = model->rows().jobsAt(row);
            for (const QString &job : jobs)
                about.append(model->rows().jobName(job));
            about.prepend(cell.text(IndexCell::Text::Subtitle));
            if (!isOne)
                about.append(from->name);
            if (const QDateTime created = cell.createdAt(); created.isValid())
                //: %1 is a day
                about.append(
                    tr("since %1").arg(QLocale().toString(created.toLocalTime().date(), QLocale::ShortFormat)));
            about.removeAll(QString());
            words = {.firstName = cell.text(IndexCell::Text::FirstName),
                     .lastName = cell.text(IndexCell::Text::LastName),
                     .name = nameOf(who),
                     .about = isolated(about.join(u" · "_s)),
                     .fate = isOne ? fates.at(side) : QString(),
                     .canOpen = true};
        }
        m_heads.at(static_cast<std::size_t>(side++))->setWords(words);
    }
}

void SamePage::refreshRows()
{
    QList<const Field *> fields;
    for (const PersonMerge::Row &row : m_merge.rows())
        fields.append(row.field);
    if (fields != m_fields) {
        const bool hadFocus = current() != nullptr;
        m_way = {};
        for (SameRow *row : std::as_const(m_rows)) {
            m_rowColumn->removeWidget(row);
            row->hide();
            row->deleteLater(); // perhaps in the middle of its own key press
        }
        m_rows.clear();
        m_fields = fields;
        QWidget *before = m_swap;
        for (int place = 0; place < fields.size(); ++place) {
            auto *row = new SameRow(&m_merge, place, m_scroll->widget());
            row->setKnownTags(m_session->tags()->tags());
            m_rowColumn->insertWidget(place + 1, row);
            setTabOrder(before, row);
            before = row;
            m_rows.append(row);
            row->show();
        }
        const bool wantsFocus = !m_rows.isEmpty() && std::exchange(m_focusSoon, false);
        if (hadFocus || (wantsFocus && isAncestorOf(QApplication::focusWidget())))
            focusFirst();
    } else {
        for (SameRow *row : std::as_const(m_rows))
            row->refresh();
    }
    m_decided->setText(m_merge.rows().isEmpty() ? QString()
                                                : tr("%1 of %2 decided")
                                                      .arg(QLocale().toString(m_merge.decided()),
                                                           QLocale().toString(m_merge.rows().size())));
}

void SamePage::refreshFoot()
{
    const bool isOne = !isTwoAccounts() && !m_merge.rows().isEmpty();
    m_comment->setVisible(isOne && m_merge.canComment());
    m_comment->setChecked(m_merge.isCommenting());
    m_attach->setVisible(isOne && m_merge.canAttach());
    m_attach->setChecked(m_merge.isAttaching());
    m_swap->setVisible(isOne);
    m_hint->setText(inWindowDirection(hint()));
}

SameRow *SamePage::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (SameRow *row : m_rows) {
        if (focus && (row == focus || row->isAncestorOf(focus)))
            return row;
    }
    return nullptr;
}

/// The first that waits for a decision.
void SamePage::focusFirst()
{
    const auto waiting = std::ranges::find_if(m_rows, [](const SameRow *row) { return !row->isDecided(); });
    SameRow *first = waiting != m_rows.cend() ? *waiting : m_rows.value(0);
    if (m_stack->currentWidget() != m_content || !first) {
        m_focusSoon = true;
        (m_pair ? m_two : m_back)->setFocus(Qt::OtherFocusReason);
        return;
    }
    first->focusLane(SameRow::Lane::Stays);
    m_scroll->ensureWidgetVisible(first);
}

void SamePage::go(int by)
{
    SameRow *row = current();
    SameRow *to = row ? m_rows.value(m_rows.indexOf(row) + by) : nullptr;
    if (!to)
        return;
    const auto at = static_cast<int>(row->lane());
    const int wanted = m_way.row == row && m_way.landed == at ? m_way.wanted : at;
    to->focusLane(static_cast<SameRow::Lane>(wanted));
    m_way = {.row = to, .landed = static_cast<int>(to->lane()), .wanted = wanted};
    m_scroll->ensureWidgetVisible(to);
}

/// A scroll area takes every arrow for itself.
bool SamePage::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down)
        return false;
    keyPressEvent(key);
    return true;
}

void SamePage::focusInEvent(QFocusEvent *)
{
    focusFirst();
}

bool SamePage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool control = key->modifiers().testFlag(Qt::ControlModifier);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if ((control && ResultEditor::isEnter(key)) ||
            (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) || key->key() == Qt::Key_Escape ||
            key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SamePage::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    SameRow *row = current();
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool isAlt = modifiers == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape && isPlain)
        Q_EMIT closed();
    else if (ResultEditor::isEnter(event) && modifiers == Qt::ControlModifier)
        mergeThem();
    else if (event->key() == Qt::Key_Up && (isAlt || isPlain))
        isAlt ? step(-1) : go(-1);
    else if (event->key() == Qt::Key_Down && (isAlt || isPlain))
        isAlt ? step(1) : go(1);
    else if (event->key() == Qt::Key_N && isPlain)
        tellApart();
    else if (event->key() == Qt::Key_L && isPlain)
        later();
    else if (row && isPlain && (event->key() == Qt::Key_E || event->key() == Qt::Key_F2))
        row->startEdit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vivier
