// SPDX-License-Identifier: MIT
#include "tags/tagspage.h"

#include "candidate/singleline.h"
#include "candidate/validation.h"
#include "dialogs/namedialog.h"
#include "tags/tagsview.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/choicechips.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Show = TagUseModel::Show;
using Order = TagUseModel::Order;

QString idOf(Show show)
{
    return QString::number(static_cast<int>(show));
}

} // namespace

TagsPage::TagsPage(const CandidateModel *candidates, QWidget *parent)
    : QWidget(parent)
    , m_model(candidates)
    , m_back(new QPushButton(tr("&Back"), this))
    , m_summary(new ElidedLabel({}, Theme::Type::Body, ColorRole::Soft, this))
    , m_search(new SearchField(this))
    , m_show(new ChoiceChips(this))
    , m_order(new QComboBox(this))
    , m_verbs(new QWidget(this))
    , m_who(new QPushButton(tr("Sho&w candidates"), m_verbs))
    , m_rename(new QPushButton(tr("Re&name…"), m_verbs))
    , m_merge(new QPushButton(tr("&Merge into…"), m_verbs))
    , m_delete(new QPushButton(tr("De&lete…"), m_verbs))
    , m_hint(new ElidedLabel({}, Theme::Type::Small, ColorRole::Faint, this))
    , m_view(new TagsView(&m_model, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"tagsPage"_s);
    setAccessibleName(tr("Tags"));
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip(tr("Back to the candidates (Esc)"));
    setButtonKind(m_back, ButtonKind::Quiet);
    setButtonIcon(m_back, u"chevron-left"_s);
    m_summary->setObjectName(u"tagsSummaryLabel"_s);
    m_search->setObjectName(u"tagsSearchField"_s);
    m_search->setPlaceholder(tr("Search tags"));
    m_search->setAccessibleName(tr("Search tags"));
    m_show->setObjectName(u"tagsShowChips"_s);
    m_show->setAccessibleName(tr("Tags shown"));
    m_order->setObjectName(u"tagsOrderBox"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(12);
    m_order->addItem(tr("Most candidates first"), static_cast<int>(Order::Candidates));
    m_order->addItem(tr("Last used first"), static_cast<int>(Order::LastUsed));
    m_order->addItem(tr("By name"), static_cast<int>(Order::Name));
    m_who->setObjectName(u"tagCandidatesButton"_s);
    m_who->setToolTip(withKeys(tr("Show the candidates who have the tag in the list"), QKeySequence(Qt::Key_Return)));
    setButtonIcon(m_who, u"users"_s);
    m_rename->setObjectName(u"renameTagButton"_s);
    m_rename->setToolTip(
        withKeys(tr("Give the tag another name, for all candidates who have it"), QKeySequence(Qt::Key_F2)));
    setButtonIcon(m_rename, u"pencil"_s);
    m_merge->setObjectName(u"mergeTagsButton"_s);
    m_merge->setToolTip(tr("Merge the selected tags into one, or the selected tag and the one it is similar to"));
    setButtonIcon(m_merge, u"git-merge"_s);
    m_delete->setObjectName(u"deleteTagsButton"_s);
    m_delete->setToolTip(
        withKeys(tr("Remove the selected tags from all candidates who have them"), QKeySequence(Qt::Key_Delete)));
    setButtonIcon(m_delete, u"trash-2"_s);
    m_hint->setObjectName(u"tagsHintLabel"_s);
    m_hint->setText(
        tr("Last used: the last change to a candidate who has the tag. Drafts and archived candidates count."));
    m_empty->setObjectName(u"tagsEmptyState"_s);
    layOut();

    connect(&Theme::current(), &Theme::changed, this, &TagsPage::measure);
    connect(m_back, &QPushButton::clicked, this, &TagsPage::closed);
    connect(m_search->events(), &FieldEvents::changed, this, [this] {
        m_model.setQuery(m_search->text());
        refresh();
    });
    connect(m_search, &SearchField::resultsRequested, this, &TagsPage::focusFirst);
    connect(m_show, &ChoiceChips::chosen, this, [this](const QString &id) {
        m_model.setShown(static_cast<Show>(id.toInt()));
        refresh();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setOrder(static_cast<Order>(m_order->currentData().toInt())); });
    connect(m_who, &QPushButton::clicked, this, &TagsPage::showCandidates);
    connect(m_rename, &QPushButton::clicked, this, &TagsPage::rename);
    connect(m_merge, &QPushButton::clicked, this, &TagsPage::merge);
    connect(m_delete, &QPushButton::clicked, this, &TagsPage::remove);
    connect(m_view, &TagsView::shownRequested, this, &TagsPage::showCandidates);
    connect(m_view, &TagsView::renameRequested, this, &TagsPage::rename);
    connect(m_view, &TagsView::mergeRequested, this, &TagsPage::merge);
    connect(m_view, &TagsView::deleteRequested, this, &TagsPage::remove);
    connect(m_view, &TagsView::chosenChanged, this, &TagsPage::refreshButtons);
    connect(m_empty, &EmptyState::actionTriggered, this, &TagsPage::showAll);
    connect(&m_model, &TagUseModel::counted, this, &TagsPage::refresh);
    refresh();
}

void TagsPage::layOut()
{
    auto *title = new PlainLabel(tr("Tags"), this);
    setTextType(title, Theme::Type::Title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(size::space3);
    filter->addWidget(m_search, 3);
    filter->addWidget(m_show, 3, Qt::AlignVCenter);
    filter->addWidget(m_order, 2);
    auto *flow = new FlowLayout(m_verbs, size::space2);
    for (QPushButton *button : {m_who, m_rename, m_merge, m_delete})
        flow->addWidget(button);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(filter);
    column->addWidget(m_verbs);
    column->addLayout(m_stack, 1);
    column->addWidget(m_hint);
    m_view->setProperty(isPane, true);
    const QList<QWidget *> order{m_back, m_search, m_show, m_order, m_who, m_rename, m_merge, m_delete, m_view};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    measure();
}

void TagsPage::measure()
{
    const Theme &theme = Theme::current();
    layout()->setContentsMargins(theme.px(size::space5), theme.px(size::space4), theme.px(size::space5),
                                 theme.px(size::space4));
    layout()->setSpacing(theme.px(size::space2));
    m_search->setMaximumWidth(theme.px(480)); // as that of the top bar
}

void TagsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setFollowing(true);
}

void TagsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setFollowing(false);
}

void TagsPage::refresh()
{
    const int all = m_model.count(Show::All);
    const int doubles = m_model.count(Show::Doubles);
    QString summary = m_model.isCounted() ? tr("%Ln tag(s)", nullptr, all) : QString();
    if (doubles > 0)
        summary += u" · "_s + tr("%Ln look like another", nullptr, doubles);
    m_summary->setText(summary);
    QList<ChoiceChips::Choice> choices{{idOf(Show::All), tr("All"), all}};
    if (doubles > 0 || m_model.shown() == Show::Doubles)
        choices.append({idOf(Show::Doubles), tr("Look like another"), doubles});
    m_show->setChoices(choices);
    m_show->setCurrent(idOf(m_model.shown()));
    m_order->setEnabled(m_model.shown() == Show::All);
    refreshEmpty();
    refreshButtons();
}

void TagsPage::refreshEmpty()
{
    const QString query = m_search->text().trimmed();
    if (!m_model.isCounted())
        m_empty->setContent(u"loader"_s, tr("Counting the tags…"));
    else if (m_model.count(Show::All) == 0)
        m_empty->setContent(u"tag"_s, tr("No candidate has a tag yet."));
    else if (!query.isEmpty())
        m_empty->setContent(u"search"_s, tr("No tag matches “%1”.").arg(isolated(query)), tr("Show &all"));
    else
        m_empty->setContent(u"tag"_s, tr("No tag looks like another."), tr("Show &all"));
    const bool hadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (hadFocus && !m_view->isVisibleTo(this))
        m_search->setFocus(Qt::OtherFocusReason);
}

bool TagsPage::mayMerge(const QStringList &tags) const
{
    return tags.size() > 1 || (tags.size() == 1 && !m_model.likeOf(tags.constFirst()).isEmpty());
}

void TagsPage::refreshButtons()
{
    const QStringList tags = m_view->chosen();
    for (QPushButton *button : {m_who, m_rename})
        button->setEnabled(tags.size() == 1);
    m_merge->setEnabled(mayMerge(tags));
    m_delete->setEnabled(!tags.isEmpty());
}

void TagsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_view)
        m_view->enter();
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

void TagsPage::focusInEvent(QFocusEvent *)
{
    focusFirst();
}

void TagsPage::showAll()
{
    m_search->setText({});
    m_model.setQuery({});
    m_model.setShown(Show::All);
    refresh();
    focusFirst();
}

void TagsPage::showCandidates()
{
    if (const QStringList tags = m_view->chosen(); tags.size() == 1)
        Q_EMIT candidatesRequested(tags.constFirst());
}

/// Of a name that these tags are to have.
FieldState TagsPage::look(const QString &name, const QStringList &tags) const
{
    if (tags == QStringList{name})
        return {.problem = tr("The tag already has this name.")};
    if (const auto problem = validate(*m_model.field(), Value::ofList({name}), false, {}))
        return {.problem = problem->text};
    const int carriers = tags.contains(name) ? 0 : m_model.carriersOf(name);
    if (carriers == 0)
        return {};
    return {.note = tr("%Ln candidate(s) already have this tag: the two become one.", nullptr, carriers),
            .noteWarns = true};
}

void TagsPage::rename()
{
    const QStringList tags = m_view->chosen();
    if (tags.size() != 1)
        return;
    auto *dialog = new NameDialog(
        {.title = tr("Rename the tag"), .label = tr("New &name"), .take = tr("&Rename…")}, tags.constFirst(),
        [this, tags](const QString &name) { return look(name, tags); }, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, tags] {
        Q_EMIT editsRequested(m_model.carriers(tags), m_model.replacing(tags, dialog->name()));
    });
    dialog->open();
}

void TagsPage::merge()
{
    QStringList tags = m_view->chosen();
    if (!mayMerge(tags))
        return;
    if (tags.size() == 1)
        tags.append(m_model.likeOf(tags.constFirst()));
    auto *dialog = new NameDialog(
        {.title = tr("Merge %Ln tag(s)", nullptr, static_cast<int>(tags.size())),
         .label = tr("&Into the tag"),
         .take = tr("&Merge…")},
        m_model.mostUsed(tags), [this, tags](const QString &name) { return look(name, tags); }, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, tags] {
        QStringList gone = tags;
        gone.removeAll(dialog->name());
        Q_EMIT editsRequested(m_model.carriers(gone), m_model.replacing(gone, dialog->name()));
    });
    dialog->open();
}

/// Without a question: what it does is seen before any of it is kept.
void TagsPage::remove()
{
    if (const QStringList tags = m_view->chosen(); !tags.isEmpty())
        Q_EMIT editsRequested(m_model.carriers(tags), m_model.replacing(tags, {}));
}

void TagsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vivier
