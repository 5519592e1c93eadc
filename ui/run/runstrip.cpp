// SPDX-License-Identifier: MIT
#include "run/runstrip.h"

#include "model/runmodel.h"
#include "run/runwidgets.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWords = 240; ///< of the two lines, before what is beside them gives way
constexpr int barWidth = 200;

} // namespace

RunStrip::RunStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, Theme::Type::BodyStrong, ColorRole::Text, this))
    , m_detail(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, this))
    , m_bar(new QProgressBar(this))
    , m_percent(new PlainLabel({}, this))
    , m_buttons(new RunButtons(this))
    , m_open(new QPushButton(tr("Details"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"runStrip"_s);
    setProperty(isPane, true);
    setCursor(Qt::PointingHandCursor);
    m_title->setObjectName(u"runTitleLabel"_s);
    m_detail->setObjectName(u"runDetailLabel"_s);
    m_bar->setObjectName(u"runProgressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Sent"));
    setTextType(m_percent, Theme::Type::Small, ColorRole::Soft);
    m_open->setObjectName(u"openRunButton"_s);
    m_open->setToolTip(tr("Show each candidate of this run"));
    setButtonKind(m_open, ButtonKind::Quiet);
    m_close->setObjectName(u"closeRunButton"_s);
    m_close->setIcon(themedIcon(u"x"_s, ColorRole::Soft));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close; what is waiting is sent anyway"));
    m_close->setAccessibleName(tr("Close this run"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_buttons)})
        part->setCursor(Qt::ArrowCursor);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(size::space3);
    row->addWidget(new IconLabel(u"send"_s, ColorRole::Accent, size::icon, this));
    row->addLayout(words, 1);
    for (QWidget *part :
         {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_percent), static_cast<QWidget *>(m_buttons),
          static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_close)})
        row->addWidget(part);
    const auto measure = [this] {
        const Theme &theme = Theme::current();
        layout()->setContentsMargins(theme.px(size::space4), theme.px(size::space2), theme.px(size::space3),
                                     theme.px(size::space2));
        m_widestWords = 0; // in another font
        fit();
    };
    connect(&Theme::current(), &Theme::changed, this, measure);
    connect(m_open, &QPushButton::clicked, this, &RunStrip::opened);
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (m_model)
            m_model->close();
    });
    connect(m_buttons, &RunButtons::undoRequested, this, &RunStrip::undoRequested);
    measure();
    hide();
}

void RunStrip::setModel(RunModel *model)
{
    m_links = std::make_unique<QObject>();
    m_model = model;
    m_buttons->setModel(model);
    if (model) {
        connect(model, &RunModel::runChanged, m_links.get(), [this] { beginAnew(); });
        connect(model, &RunModel::summaryChanged, m_links.get(), [this] { refresh(); });
    }
    beginAnew();
}

void RunStrip::beginAnew()
{
    m_widestWords = 0;
    refresh();
}

void RunStrip::refresh()
{
    const bool isShown = m_model && !m_model->run().isEmpty();
    if (isShown) {
        m_title->setText(m_model->title());
        m_detail->setText(m_model->detail());
        setAccessibleName(m_model->title());
        setAccessibleDescription(m_model->detail());
        m_percent->setText(tr("%1 %").arg(QLocale().toString(percentOf(*m_model))));
        showProgress(m_bar, m_model);
        m_buttons->refresh();
        m_widestWords = std::max({m_widestWords, m_title->sizeHint().width(), m_detail->sizeHint().width()});
        fit();
    }
    setVisible(isShown);
    if (m_model)
        m_model->setWatched(isShown);
}

/// Where there is no room for all, the bar goes first, then the buttons are their icons; words are cut last.
void RunStrip::fit()
{
    const QMargins around = layout()->contentsMargins();
    const int gap = layout()->spacing();
    const int words = std::max(Theme::current().px(leastWords), m_widestWords);
    int room = width() - around.left() - around.right() - words - 2 * gap - Theme::current().px(size::icon);
    for (const QWidget *part : {static_cast<const QWidget *>(m_open), static_cast<const QWidget *>(m_close)})
        room -= part->sizeHint().width() + gap;
    const int buttons = m_buttons->wideWidth() + gap;
    m_buttons->setNarrow(room < buttons);
    room -= m_buttons->sizeHint().width() + gap;
    const int widest = Theme::current().px(barWidth);
    const int bar = std::min(widest, room - m_percent->sizeHint().width() - 2 * gap);
    const bool hasBar = bar >= widest / 3;
    if (hasBar)
        m_bar->setFixedWidth(bar);
    m_bar->setVisible(hasBar);
    m_percent->setVisible(hasBar);
}

void RunStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void RunStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RunStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(ColorRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(ColorRole::Line));
}

} // namespace vivier
