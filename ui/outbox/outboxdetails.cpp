// SPDX-License-Identifier: MIT
#include "outbox/outboxdetails.h"

#include "theme/theme.h"
#include "widgets/clearlayout.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/wraplabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct Button
{
    OutboxAction action;
    const char *name;
};

constexpr Button allButtons[] = {
    {OutboxAction::Compare, "compareButton"},     {OutboxAction::OpenMatch, "openMatchButton"},
    {OutboxAction::Decide, "decideButton"},       {OutboxAction::ItIsThere, "itIsThereButton"},
    {OutboxAction::SendAgain, "sendAgainButton"}, {OutboxAction::LetGo, "letGoButton"},
    {OutboxAction::Hold, "holdButton"},           {OutboxAction::Edit, "editButton"},
    {OutboxAction::TryAgain, "tryAgainButton"},   {OutboxAction::TakeBack, "takeBackButton"},
    {OutboxAction::SendNow, "sendNowButton"},     {OutboxAction::CreateAnyway, "createAnywayButton"},
};

ColorRole colorRoleOf(const QModelIndex &item)
{
    switch (static_cast<OutboxModel::Tone>(item.data(OutboxModel::ToneRole).toInt())) {
    case OutboxModel::Tone::Bad:
        return ColorRole::Bad;
    case OutboxModel::Tone::Waiting:
        return ColorRole::Draft;
    case OutboxModel::Tone::Plain:
        break;
    }
    return ColorRole::Soft;
}

} // namespace

OutboxDetails::OutboxDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, Theme::Type::BodyStrong))
    , m_state(new WrapLabel)
    , m_words(new WrapLabel)
    , m_actionBar(new QWidget)
    , m_scroll(new QScrollArea)
    , m_fields(new QWidget)
    , m_grid(new QGridLayout(m_fields))
{
    setObjectName(u"outboxDetails"_s);
    setAccessibleName(tr("The selected item"));
    m_title->setObjectName(u"outboxItemTitle"_s);
    m_state->setObjectName(u"outboxItemState"_s);
    m_words->setObjectName(u"outboxItemWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *flow = new FlowLayout(m_actionBar, size::space2);
    for (const auto &[action, name] : allButtons) {
        auto *button = new QPushButton(actionText(action), m_actionBar);
        button->setObjectName(QString::fromLatin1(name));
        const QString keys = actionKeys(action).toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            button->setToolTip(u"%1 (%2)"_s.arg(actionText(action), keys));
        connect(button, &QPushButton::clicked, this, [this, wanted = action] { Q_EMIT triggered(wanted); });
        flow->addWidget(button);
        m_buttons.insert(action, button);
    }

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_scroll->setObjectName(u"outboxFieldsScrollArea"_s);
    m_scroll->setAccessibleName(tr("Fields that will change"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_fields);
    for (QWidget *clear : {m_fields, m_scroll->viewport()})
        clear->setAutoFillBackground(false);
    auto *words = new QVBoxLayout;
    for (QWidget *line : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_state)})
        words->addWidget(line);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_actionBar, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_scroll, 1);
    connect(&Theme::current(), &Theme::changed, this, &OutboxDetails::measure);
    measure();
    showNothing();
}

void OutboxDetails::measure()
{
    const Theme &theme = Theme::current();
    layout()->setContentsMargins(theme.px(size::space4), theme.px(size::space3), theme.px(size::space4),
                                 theme.px(size::space2));
    layout()->setSpacing(theme.px(size::space2));
    m_grid->setHorizontalSpacing(theme.px(size::space4));
    m_grid->setVerticalSpacing(theme.px(size::space1));
    m_grid->setColumnMinimumWidth(0, theme.px(110));
}

void OutboxDetails::showItem(const QModelIndex &item)
{
    setHead(item.siblingAtColumn(OutboxModel::CandidateColumn).data().toString(),
            item.siblingAtColumn(OutboxModel::StateColumn).data().toString());
    setTextType(m_state, Theme::Type::Body, colorRoleOf(item));
    const QString words = item.data(OutboxModel::WordsRole).toString();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty() && !m_state->text().contains(words));
    setActions(outboxActions(item));
    setChanges(item.data(OutboxModel::ChangesRole).value<QList<OutboxChange>>());
}

void OutboxDetails::showSeveral(const QList<QModelIndex> &items)
{
    setHead(tr("%Ln selected", nullptr, static_cast<int>(items.size())), {});
    m_words->hide();
    QList<OutboxAction> common{OutboxAction::SendNow, OutboxAction::LetGo, OutboxAction::Hold, OutboxAction::TakeBack};
    common.removeIf([&items](OutboxAction action) {
        return std::ranges::none_of(items,
                                    [action](const QModelIndex &item) { return outboxActions(item).contains(action); });
    });
    setActions(common);
    setChanges({});
}

void OutboxDetails::showNothing()
{
    setHead(tr("Choose a row to see every field and what you can do."), {});
    m_words->hide();
    setActions({});
    setChanges({});
}

void OutboxDetails::setHead(const QString &title, const QString &state)
{
    m_title->setText(title);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

void OutboxDetails::setActions(const QList<OutboxAction> &actions)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setVisible(actions.contains(it.key()));
    m_actionBar->setVisible(!actions.isEmpty());
}

void OutboxDetails::setChanges(const QList<OutboxChange> &changes)
{
    m_scroll->setFocusPolicy(changes.isEmpty() ? Qt::NoFocus : Qt::StrongFocus); // arrows scroll
    if (changes == m_changes)
        return;
    m_grid->setRowStretch(static_cast<int>(m_changes.size()), 0);
    m_changes = changes;
    clearLayout(m_grid);
    int row = 0;
    for (const OutboxChange &change : changes) {
        auto *label = new WrapLabel;
        auto *value = new WrapLabel;
        label->setText(change.label);
        value->setText(inWindowDirection(changeValue(change)));
        value->setAccessibleName(changeSentence(change));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextType(label, Theme::Type::Body, ColorRole::Soft);
        setTextType(value, Theme::Type::Body, change.edited ? ColorRole::Faint : ColorRole::Text);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    m_grid->setRowStretch(row, 1);
    m_scroll->verticalScrollBar()->setValue(0);
}

void OutboxDetails::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    painter.setPen(theme.color(ColorRole::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace vivier
