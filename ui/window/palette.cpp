// SPDX-License-Identifier: MIT
#include "window/palette.h"

#include "candidate/singleline.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/textfield.h"
#include "window/palettedelegate.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 640;
constexpr int rowsOfPage = 8;

} // namespace

Palette::Palette(QWidget *window)
    : Overlay(window)
    , m_field(new TextField)
    , m_list(new QListView)
    , m_nothing(new PlainLabel)
    , m_hint(new PlainLabel)
{
    setObjectName(u"palette"_s);
    letOthersReplace();
    m_list->setObjectName(u"paletteList"_s);
    setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(panel());
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
    connect(&m_model, &PaletteModel::searched, this, &Palette::showFound);

    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Results"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });

    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(space, 0, space, 0);
    setTextType(m_nothing, Theme::Type::Body, ColorRole::Soft);
    //: The signs narrow down what is looked for.
    m_hint->setText(tr("↑ ↓ choose · Enter runs it · > actions · @ candidates · # jobs"));
    m_hint->setContentsMargins(space, 0, space, 0);
    setTextType(m_hint, Theme::Type::Small, ColorRole::Soft);
}

void Palette::open(const QString &query)
{
    if (m_field->text() == query)
        search(query); // among what is there now
    else
        m_field->setText(query);
    Overlay::open(m_field);
}

void Palette::search(const QString &query)
{
    m_model.setQuery(query);
    showFound();
}

void Palette::showFound()
{
    const QString query = m_field->text();
    const bool found = m_model.rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found && !m_model.isSearching());
    m_nothing->setText(tr("Nothing here is called “%1”. %2 searches everything known about the candidates.")
                           .arg(isolated(query.trimmed()), keyText(ActionId::Search)));
    // Return does what was typed, never the first of all.
    const bool asks = !query.trimmed().isEmpty() && !u">@#"_s.contains(query.trimmed());
    choose(asks ? m_model.nextEntry(-1, 1) : -1);
    fit();
}

/// As high as what was found, and within the window.
void Palette::fit()
{
    const Theme &theme = Theme::current();
    const int width = std::min(theme.px(panelWidth), room().width());
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int frame = panel()->layout()->contentsMargins().top() * 2 + panel()->layout()->spacing() * 2 +
                      m_field->sizeHint().height() + m_hint->sizeHint().height();
    const int inside = m_list->isHidden() ? m_nothing->heightForWidth(width - 2) : rows;
    place({width, frame + inside + 2});
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
    m_model.finishSearch(); // what is chosen stays where it is
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
    const QString link = m_model.linkAt(row);
    const QPointer<QAction> action = m_model.actionAt(row);
    close(); // first: what is done may move the focus
    if (!candidate.isEmpty())
        Q_EMIT candidateChosen(candidate);
    else if (!job.isEmpty())
        Q_EMIT jobChosen(job);
    else if (!link.isEmpty())
        Q_EMIT linkChosen(link);
    else if (action)
        action->trigger();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
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
        m_model.finishSearch();
        take(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

bool Palette::focusNextPrevChild(bool)
{
    return true; // there is one place for it
}

} // namespace vivier
