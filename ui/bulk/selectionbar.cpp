#include "bulk/selectionbar.h"

#include "model/workspace.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr ActionId barActions[] = {ActionId::SelectedStage, ActionId::SelectedTags, ActionId::SelectedArchive,
                                   ActionId::SelectedField, ActionId::SelectedSend, ActionId::Export};

/// With the letter that does it, which is nowhere else to be seen; Alt and a letter is the page's.
QString barText(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString words = withoutMnemonic(action.iconText());
    return keys.isEmpty() ? words : words + u"  "_s + keys;
}

} // namespace

SelectionBar::SelectionBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel(this))
    , m_of(new PlainLabel(this))
    , m_clear(new QPushButton(tr("Clear the selection"), this))
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("Selected candidates"));
    setProperty(isPane, true);
    m_count->setObjectName(u"selectedCountLabel"_s);
    setTextType(m_count, Theme::Type::BodyStrong);
    setTextType(m_of, Theme::Type::Body, Token::Soft);
    m_clear->setObjectName(u"clearSelectionButton"_s);
    setButtonKind(m_clear, ButtonKind::Quiet);
    setButtonIcon(m_clear, u"x"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_count);
    row->addWidget(m_of);
    row->addSpacing(size::space4);
    for (const ActionId id : barActions) {
        QAction *action = actions.action(id);
        auto *button = new QPushButton(this);
        button->setObjectName(action->objectName() + "Button"_L1);
        const auto follow = [button, action] {
            button->setIcon(action->icon());
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setToolTip(action->toolTip());
            button->setAccessibleName(action->iconText());
        };
        connect(action, &QAction::changed, button, [this, follow] {
            follow();
            fit();
        });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        button->setProperty("action", QVariant::fromValue(action));
        follow();
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_workspace)
            m_workspace->selection()->clear();
    });
    connect(&Theme::current(), &Theme::changed, this, &SelectionBar::measure);
    measure();
    hide();
}

SelectionBar::~SelectionBar() = default;

void SelectionBar::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_links = std::make_unique<QObject>();
    if (workspace) {
        connect(workspace->selection(), &CandidateSelection::changed, m_links.get(), [this] { refresh(); });
        connect(workspace->book(), &DraftBook::changed, m_links.get(), [this] {
            if (isVisible())
                Q_EMIT selectionChanged();
        });
        connect(workspace->list(), &CandidateListModel::countsChanged, m_links.get(), [this] { refresh(); });
    }
    refresh();
}

void SelectionBar::refresh()
{
    const auto count = m_workspace ? static_cast<int>(m_workspace->selection()->count()) : 0;
    if (count >= 2) {
        m_count->setText(tr("%Ln selected", nullptr, count));
        //: %Ln is how many candidates the list has: 12 selected of 42
        m_of->setText(tr("of %Ln", nullptr, m_workspace->list()->rowCount()));
        m_of->setVisible(count <= m_workspace->list()->rowCount()); // of others more may be selected
    }
    Q_EMIT selectionChanged(); // before it is in sight: what can be done is known then
    setVisible(count >= 2);
    fit();
}

void SelectionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_workspace)
        m_workspace->selection()->clear();
    else
        QWidget::keyPressEvent(event);
}

/// Where the words have no room they go, from all buttons: the icons stay, with their tips.
void SelectionBar::fit()
{
    int wanted = layout()->contentsMargins().left() + layout()->contentsMargins().right() +
                 m_count->sizeHint().width() + m_of->sizeHint().width() + m_clear->sizeHint().width() +
                 Theme::current().px(size::space4);
    for (QPushButton *button : std::as_const(m_buttons)) {
        const auto *action = button->property("action").value<QAction *>();
        button->setText(barText(*action));
        if (action->isVisible())
            wanted += button->sizeHint().width() + layout()->spacing();
    }
    wanted += 3 * layout()->spacing();
    if (wanted <= width())
        return;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setText({});
}

void SelectionBar::measure()
{
    const Theme &theme = Theme::current();
    setMinimumHeight(theme.px(size::toolBar));
    layout()->setContentsMargins(theme.px(size::space4), theme.px(size::space2), theme.px(size::space4),
                                 theme.px(size::space2));
    layout()->setSpacing(theme.px(size::space2));
    fit();
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::FieldLine));
}

} // namespace vivier
