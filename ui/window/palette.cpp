#include "window/palette.h"

#include "candidate/singleline.h"
#include "theme/paint.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/textfield.h"
#include "window/palettedelegate.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 640;
constexpr int fromTop = 84;
constexpr int leastAround = 24;
constexpr int rowsOfPage = 8;

} // namespace

Palette::Palette(QWidget *window)
    : QWidget(window)
    , m_panel(new QWidget(this))
    , m_field(new TextField)
    , m_list(new QListView)
    , m_nothing(new PlainLabel)
    , m_hint(new PlainLabel)
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Commands"));
    m_panel->setAutoFillBackground(true);
    m_panel->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_panel);
    const Theme &theme = Theme::current();
    const int space = theme.px(size::space3);
    column->setContentsMargins(1, space, 1, space);
    column->setSpacing(theme.px(size::space2));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space, 0, space, 0);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_hint);

    m_field->setLeadingIcon(u"search"_s);
    m_field->setLimit(500);
    m_field->setPlaceholderText(tr("A candidate, a stage, an action, a job or an account"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);

    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });

    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(space, 0, space, 0);
    setTextType(m_nothing, Theme::Type::Body, Token::Soft);
    //: The signs narrow down what is looked for.
    m_hint->setText(tr("↑ ↓ choose · Return goes there · > actions · @ candidates · # jobs"));
    m_hint->setContentsMargins(space, 0, space, 0);
    setTextType(m_hint, Theme::Type::Small, Token::Soft);
    window->installEventFilter(this);
    hide();
}

void Palette::open(const QString &query)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    if (m_field->text() == query)
        search(query); // among what is there now
    else
        m_field->setText(query);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::close()
{
    const bool held = isAncestorOf(QApplication::focusWidget());
    hide();
    if (QWidget *before = held ? m_before.data() : nullptr; before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
}

void Palette::search(const QString &query)
{
    m_model.setQuery(query);
    const bool found = m_model.rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(tr("Nothing here is called “%1”. Ctrl+F searches all that is known of the candidates.")
                           .arg(isolated(query.trimmed())));
    // Return does what was typed, never the first of all.
    const bool asks = !query.trimmed().isEmpty() && !u">@#"_s.contains(query.trimmed());
    choose(asks ? m_model.nextEntry(-1, 1) : -1);
    fit();
}

/// As high as what was found, and within the window.
void Palette::fit()
{
    const Theme &theme = Theme::current();
    const int around = theme.px(leastAround);
    const int top = std::min(theme.px(fromTop), height() / 8);
    const int width = std::min(theme.px(panelWidth), this->width() - 2 * around);
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int frame = m_panel->layout()->contentsMargins().top() * 2 + m_panel->layout()->spacing() * 2 +
                      m_field->sizeHint().height() + m_hint->sizeHint().height();
    const int inside = m_list->isHidden() ? m_nothing->heightForWidth(width - 2) : rows;
    const int height = std::min(frame + inside + 2, this->height() - top - around);
    m_panel->setGeometry((this->width() - width) / 2, top, width, height);
    update();                      // the frame
    m_panel->layout()->activate(); // what is chosen is scrolled to at once
}

void Palette::choose(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
    const QModelIndex chosen = m_list->currentIndex();
    if (row == m_model.nextEntry(-1, 1))
        m_list->scrollToTop(); // with its heading
    m_field->setAccessibleDescription(chosen.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void Palette::step(int by, int times)
{
    int row = m_list->currentIndex().row();
    for (; times > 0; --times) {
        const int next = m_model.nextEntry(row, by);
        if (next < 0)
            break;
        row = next;
    }
    if (row >= 0)
        choose(row);
}

void Palette::take(int row)
{
    if (row < 0 || row >= m_model.rowCount() || m_model.data(m_model.index(row), PaletteModel::IsHeadingRole).toBool())
        return;
    const QString candidate = m_model.candidateAt(row);
    const QString job = m_model.jobAt(row);
    const QPointer<QAction> action = m_model.actionAt(row);
    close(); // first: what is done may move the focus
    if (!candidate.isEmpty())
        Q_EMIT candidateChosen(candidate);
    else if (!job.isEmpty())
        Q_EMIT jobChosen(job);
    else if (action)
        action->trigger();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-1, rowsOfPage);
        return true;
    case Qt::Key_PageDown:
        step(1, rowsOfPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool Palette::focusNextPrevChild(bool)
{
    return true; // there is one place for it
}

void Palette::resizeEvent(QResizeEvent *)
{
    fit();
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintScrim(painter, rect());
    painter.setPen(Theme::current().color(Token::FieldLine));
    painter.drawRect(m_panel->geometry().adjusted(-1, -1, 0, 0));
}

} // namespace vivier
