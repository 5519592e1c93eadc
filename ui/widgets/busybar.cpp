// SPDX-License-Identifier: MIT
#include "widgets/busybar.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
    , m_what(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft))
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(60);
    m_bar->setMaximumWidth(Theme::current().px(180));
    m_cancel->setIcon(themedIcon(u"x"_s, ColorRole::Soft));
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop"));
    connect(m_cancel, &QToolButton::clicked, this, &BusyBar::cancelRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::space2);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BusyBar::setProgress(const QString &what, qint64 done, qint64 total)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    setAccessibleName(what);
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(std::clamp<double>(1000.0 * double(done) / double(total), 0, 1000)));
}

void BusyBar::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

QString BusyBar::what() const
{
    return m_what->text();
}

} // namespace vivier
