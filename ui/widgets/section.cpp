// SPDX-License-Identifier: MIT
#include "widgets/section.h"

#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/fieldgrid.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

class Rule : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {10, 1}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), Theme::current().color(ColorRole::Line));
    }
};

} // namespace

Section::Section(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title))
    , m_hint(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft))
    , m_grid(new FieldGrid)
    , m_header(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    setTextType(m_title, Theme::Type::BodyStrong, ColorRole::Soft);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_header->setSpacing(size::space2);
    m_header->addWidget(m_title);
    m_header->addWidget(m_hint);
    auto *rule = new Rule;
    rule->setFixedHeight(1);
    rule->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->addWidget(rule, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(size::space1);
    m_layout->addLayout(m_header);
    m_layout->addWidget(m_grid);
    setTitle(title);
    setHint(hint);
}

QString Section::title() const
{
    return m_title->text();
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Section::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleDescription(hint);
}

void Section::addToTitle(QWidget *widget)
{
    m_header->addWidget(widget);
    m_header->addStrut(widget->minimumHeight()); // nothing moves when it comes
}

void Section::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace vivier
