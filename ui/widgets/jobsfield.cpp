// SPDX-License-Identifier: MIT
#include "widgets/jobsfield.h"

#include "candidate/carried.h"
#include "candidate/singleline.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"
#include "widgets/tagchip.h"
#include "widgets/wraplabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsInSight = 8;
}

JobsField::JobsField(QWidget *parent)
    : QWidget(parent)
    , FieldEditor(this)
    , m_list(new JobChecklist(this))
    , m_box(new QWidget(this))
    , m_flow(new FlowLayout(m_box, size::space1))
    , m_button(new QPushButton(tr("Choose jobs"), m_box))
    , m_panel(new QWidget(this))
    , m_search(new SearchField(m_panel))
    , m_view(new QListView(m_panel))
    , m_none(new WrapLabel(m_panel))
    , m_count(new PlainLabel(m_panel))
{
    m_button->setObjectName(u"chooseJobsButton"_s);
    m_button->setCheckable(true);
    setButtonKind(m_button, ButtonKind::Link);
    setButtonIcon(m_button, u"plus"_s, ColorRole::Accent);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->installEventFilter(this);
    m_flow->addWidget(m_button);
    setFocusProxy(m_button);

    m_search->setObjectName(u"jobSearchField"_s);
    m_search->setPlaceholder(tr("Search by title"));
    m_search->setAccessibleName(tr("Search the jobs"));
    m_search->installEventFilter(this);
    m_view->setObjectName(u"jobListView"_s);
    m_view->setAccessibleName(tr("Jobs"));
    m_view->setModel(m_list);
    m_view->setUniformItemSizes(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    setTextType(m_none, Theme::Type::Small, ColorRole::Soft);
    m_none->setText(tr("No job has these words in its title."));
    setTextType(m_count, Theme::Type::Small, ColorRole::Soft);

    auto *panel = new QVBoxLayout(m_panel);
    panel->setSpacing(size::space1);
    panel->addWidget(m_search);
    panel->addWidget(m_none);
    panel->addWidget(m_view);
    panel->addWidget(m_count);
    m_panel->hide();
    m_none->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_box);
    column->addWidget(m_panel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_button, &QPushButton::clicked, this, &JobsField::setOpen);
    connect(m_search->events(), &FieldEvents::changed, this, [this] {
        m_list->order(m_search->text());
        m_none->setVisible(m_list->rowCount() == 0);
        m_view->setVisible(m_list->rowCount() > 0);
    });
    connect(m_search, &SearchField::resultsRequested, this, [this] {
        if (m_list->rowCount() == 0)
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(m_list->index(0));
    });
    connect(m_list, &JobChecklist::toggled, this, &JobsField::toggle);
    connect(&Theme::current(), &Theme::changed, this, &JobsField::measure);
    measure();
    rebuild();
}

void JobsField::setJobs(const QStringList &ids)
{
    m_told = ids;
    if (ids == jobs())
        return;
    m_list->setChecked(ids);
    rebuild();
    if (!isOpen())
        m_list->order();
}

void JobsField::setChoices(const QList<JobChoice> &jobs)
{
    if (jobs == m_choices)
        return;
    m_choices = jobs;
    m_list->setJobs(jobs);
    rebuild();
}

void JobsField::setMost(int most)
{
    m_most = most;
    count();
}

bool JobsField::isOpen() const
{
    return !m_panel->isHidden();
}

void JobsField::setOpen(bool open)
{
    m_button->setChecked(open);
    if (open == isOpen())
        return;
    if (open) {
        m_search->setText({});
        m_none->hide();
        m_view->show();
        m_list->order();
    }
    if (!open && m_panel->isAncestorOf(QApplication::focusWidget()))
        m_button->setFocus(
            Qt::OtherFocusReason); // before it goes: else Qt gives it to the next field and scrolls there
    m_panel->setVisible(open);
    if (open)
        m_search->setFocus(Qt::OtherFocusReason);
    fit();
    update();
}

void JobsField::toggle(const QString &id, bool on)
{
    QStringList ids = jobs();
    if (!on) {
        ids.removeAll(id);
    } else {
        for (qsizetype times = std::max<qsizetype>(1, m_told.count(id)); times > 0; --times)
            ids.append(id);
        ids = inOrderOf(m_told, ids);
    }
    m_list->setChecked(ids);
    rebuild();
    Q_EMIT events()->changed();
}

void JobsField::rebuild()
{
    const bool held = std::ranges::any_of(m_chips, &QWidget::hasFocus);
    m_flow->refill(
        &m_chips, jobs(),
        [this](const TagChip *chip, const QString &id) {
            return chip->property("job") == id && chip->tag() == m_list->title(id);
        },
        [this](const QString &id) {
            const JobChoice *known = m_list->job(id);
            const QString title = m_list->title(id);
            auto *chip = new TagChip(title, m_box);
            chip->setProperty("job", id);
            chip->setAccessibleName(tr("Job %1").arg(isolated(title)));
            chip->setHint(known ? known->closed ? tr("%1 (closed)").arg(isolated(title)) : QString()
                                : tr("%1: not among the jobs that were loaded").arg(isolated(id)));
            chip->installEventFilter(this);
            connect(chip, &TagChip::removeRequested, this, [this, id] { toggle(id, false); });
            return chip;
        });
    if (held && std::ranges::none_of(m_chips, &QWidget::hasFocus)) // its chip went: no stranger gets its keys
        m_button->setFocus(Qt::OtherFocusReason);
    count();
    fit();
    update();
}

void JobsField::count()
{
    const QLocale locale;
    const auto chosen = static_cast<int>(jobs().size());
    const QString text = m_most > 0 ? tr("%1 of at most %2").arg(locale.toString(chosen), locale.toString(m_most))
                                    : tr("%Ln chosen", nullptr, chosen);
    setTextType(m_count, Theme::Type::Small, m_most > 0 && chosen > m_most ? ColorRole::Bad : ColorRole::Soft);
    m_count->setText(text);
    m_button->setText(look().unknown && chosen == 0 ? tr("Choose jobs (%1)").arg(hint()) : tr("Choose jobs"));
    m_button->setToolTip(text);
}

void JobsField::fit()
{
    const int boxHeight = m_flow->heightForWidth(width());
    m_box->setFixedHeight(boxHeight);
    setFixedHeight(boxHeight + (isOpen() ? m_panel->layout()->sizeHint().height() : 0));
}

void JobsField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void JobsField::measure()
{
    const Theme &theme = Theme::current();
    const int row = theme.px(size::chip);
    const int vertical = (theme.px(size::control) - row) / 2;
    const int side = theme.px(size::space2);
    m_flow->setContentsMargins(side, vertical, side, vertical);
    m_button->setFixedHeight(std::max(row, QFontMetrics(m_button->font()).height() + 4));
    m_panel->layout()->setContentsMargins(side, 0, side, theme.px(size::space1));
    m_view->setFixedHeight(rowsInSight * theme.px(size::chip + 2) + 2);
    m_flow->invalidate();
    fit();
}

bool JobsField::keyOnChip(TagChip *chip, int key)
{
    const qsizetype at = m_chips.indexOf(chip);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto go = [this](qsizetype to) {
        QWidget *target = to >= 0 && to < m_chips.size() ? static_cast<QWidget *>(m_chips[to]) : m_button;
        target->setFocus(Qt::OtherFocusReason);
    };
    switch (key) {
    case Qt::Key_Left:
        go(std::max<qsizetype>(0, at + (mirrored ? 1 : -1)));
        return true;
    case Qt::Key_Right:
        go(std::max<qsizetype>(0, at + (mirrored ? -1 : 1)));
        return true;
    case Qt::Key_Escape:
    case Qt::Key_End:
        go(m_chips.size());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        toggle(chip->property("job").toString(), false);
        go(at);
        return true;
    default:
        return false;
    }
}

bool JobsField::keyOnList(int key, const QString &text)
{
    const QModelIndex current = m_view->currentIndex();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: {
        if (!current.isValid())
            return false;
        const bool on = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_list->setData(current, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    case Qt::Key_Up:
        if (current.row() > 0)
            return false;
        m_search->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        setOpen(false);
        return true;
    default:
        break;
    }
    if (text.isEmpty() || !text[0].isPrint())
        return false;
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->insert(text);
    Q_EMIT m_search->events()->changed();
    return true;
}

bool JobsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier) ||
        (key->modifiers() & Qt::ShiftModifier && key->text().isEmpty()))
        return false;
    if (watched == m_button) {
        if (key->key() == Qt::Key_Down) {
            setOpen(true);
            m_search->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if ((key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Left) && !m_chips.isEmpty()) {
            m_chips.constLast()->setFocus(Qt::OtherFocusReason);
            return true;
        }
        return false;
    }
    if (watched == m_search) {
        if (key->key() != Qt::Key_Escape || !m_search->text().isEmpty())
            return false;
        setOpen(false);
        return true;
    }
    if (watched == m_view)
        return keyOnList(key->key(), key->text());
    auto *chip = qobject_cast<TagChip *>(watched);
    return chip && keyOnChip(chip, key->key());
}

void JobsField::forget()
{
    FieldEditor::forget();
    setOpen(false);
}

void JobsField::showLook()
{
    count();
    update();
}

void JobsField::paintEvent(QPaintEvent *)
{
    paintBox(m_chips.isEmpty(), false);
}

} // namespace vivier
