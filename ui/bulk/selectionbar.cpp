// SPDX-License-Identifier: MIT
#include "bulk/selectionbar.h"

#include "model/accountsession.h"
#include "model/selectioncounts.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/elidedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr ActionId barActions[] = {ActionId::SelectedStage, ActionId::SelectedTags, ActionId::SelectedArchive,
                                   ActionId::SelectedField, ActionId::SelectedSend, ActionId::Export};

constexpr int manySelected = 88'888; // room is made for so many, so that no number decides between words and icons

/// With the letter that does it, which is nowhere else to be seen; longer keys are in the tip.
QString barText(const QAction &action, const QString &words)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.size() == 1 ? withoutMnemonic(words) + u"  "_s + keys : withoutMnemonic(words);
}

QString barText(const QAction &action)
{
    return barText(action, action.iconText());
}

/// Of its button, with the longest words that it ever has in this language.
int roomOf(const QPushButton &shown, ActionId id, const QAction &action)
{
    QPushButton button(shown.icon(), barText(action), shown.parentWidget()); // dressed as those of the bar
    button.ensurePolished();
    int room = button.sizeHint().width();
    for (const int drafts : {0, 1, manySelected}) {
        if (id != ActionId::SelectedSend)
            break;
        button.setText(barText(action, SelectionBar::sendWords(drafts)));
        room = std::max(room, button.sizeHint().width());
    }
    return room;
}

QString countWords(int count)
{
    return SelectionBar::tr("%Ln selected", nullptr, count);
}

QString ofWords(int listed)
{
    //: %Ln is how many candidates the list has: 12 selected of 42
    return SelectionBar::tr("of %Ln", nullptr, listed);
}

} // namespace

SelectionBar::SelectionBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel(this))
    , m_of(new ElidedLabel({}, Theme::Type::Body, ColorRole::Soft, this))
    , m_clear(new QPushButton(tr("Clear the selection"), this))
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("Selected candidates"));
    setProperty(isPane, true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // words never hold the window wide
    m_count->setObjectName(u"selectedCountLabel"_s);
    setTextType(m_count, Theme::Type::BodyStrong);
    m_of->setObjectName(u"selectedPlaceLabel"_s);
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
        connect(action, &QAction::changed, button, [this, button, follow] {
            const bool wasThere = !button->isHidden();
            follow();
            if (wasThere == button->isHidden())
                measure(); // another ATS has other fields
            else
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
        if (m_session)
            m_session->selection()->clear();
    });
    connect(&Theme::current(), &Theme::changed, this, &SelectionBar::measure);
    measure();
    hide();
}

SelectionBar::~SelectionBar() = default;

void SelectionBar::setSession(AccountSession *session)
{
    m_session = session;
    m_links = std::make_unique<QObject>();
    if (session) {
        connect(session->selection(), &CandidateSelection::changed, m_links.get(), [this] { refresh(); });
        connect(session->book(), &DraftBook::changed, m_links.get(), [this] {
            if (isVisible())
                Q_EMIT selectionChanged();
        });
        connect(session->list(), &CandidateListModel::countsChanged, m_links.get(), [this] { refresh(); });
        const auto followRows = [this] { tellPlace(); };
        connect(session->list(), &CandidateListModel::filterChanged, m_links.get(), followRows);
        connect(session->list(), &QAbstractItemModel::modelReset, m_links.get(), followRows);
    }
    refresh();
}

void SelectionBar::refresh()
{
    const auto count = m_session ? static_cast<int>(m_session->selection()->count()) : 0;
    if (count >= 2)
        m_count->setText(countWords(count));
    tellPlace();
    Q_EMIT selectionChanged(); // before it is in sight: what can be done is known then
    setVisible(count >= 2 && !m_isOutOfPlace);
    fit();
}

void SelectionBar::setOutOfPlace(bool outOfPlace)
{
    if (std::exchange(m_isOutOfPlace, outOfPlace) != outOfPlace)
        setVisible(!outOfPlace && m_session && m_session->selection()->count() >= 2);
}

void SelectionBar::setBoardShown(bool shown)
{
    if (std::exchange(m_isBoard, shown) != shown)
        tellPlace();
}

/// Of whom they are, or how many of them are not in sight.
void SelectionBar::tellPlace()
{
    if (!m_session || m_session->selection()->count() < 2)
        return;
    const SelectionCounts counts = selectionCounts(*m_session->selection(), *m_session->list());
    if (counts.hidden == 0)
        m_of->setText(ofWords(counts.of));
    else if (m_isBoard)
        m_of->setText(tr("%Ln of them not on this board", nullptr, counts.hidden));
    else
        m_of->setText(counts.notListedWords());
}

void SelectionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_session)
        m_session->selection()->clear();
    else
        QWidget::keyPressEvent(event);
}

QString SelectionBar::sendWords(int drafts)
{
    return drafts > 0 ? tr("Send %Ln &draft(s)", nullptr, drafts) : tr("Send their &drafts");
}

/// Where the words have no room they go, from all buttons: the icons stay, with their tips.
void SelectionBar::fit()
{
    const bool hasRoom = width() >= m_roomForWords;
    for (QPushButton *button : std::as_const(m_buttons)) {
        const auto *action = button->property("action").value<QAction *>();
        const QString words = hasRoom ? barText(*action) : QString();
        if (button->text() != words)
            button->setText(words);
    }
}

void SelectionBar::measure()
{
    const Theme &theme = Theme::current();
    setMinimumHeight(theme.px(size::toolBar));
    layout()->setContentsMargins(theme.px(size::space4), theme.px(size::space2), theme.px(size::space4),
                                 theme.px(size::space2));
    layout()->setSpacing(theme.px(size::space2));
    const QFontMetrics strong(theme.font(Theme::Type::BodyStrong));
    const QFontMetrics plain(theme.font(Theme::Type::Body));
    m_clear->ensurePolished();
    m_roomForWords = 2 * theme.px(size::space4) + strong.horizontalAdvance(countWords(manySelected)) +
                     plain.horizontalAdvance(ofWords(manySelected)) + m_clear->sizeHint().width() +
                     theme.px(size::space4) + 4 * layout()->spacing();
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        const auto *action = m_buttons.at(at)->property("action").value<QAction *>();
        if (action->isVisible())
            m_roomForWords += roomOf(*m_buttons.at(at), barActions[at], *action) + layout()->spacing();
    }
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
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(ColorRole::FieldLine));
}

} // namespace vivier
