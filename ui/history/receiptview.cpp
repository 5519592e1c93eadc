// SPDX-License-Identifier: MIT
#include "history/receiptview.h"

#include "candidate/day.h"
#include "candidate/singleline.h"
#include "history/fieldresultlook.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/clearlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/wraplabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentLimit = 60; ///< characters: what was sent is only named again, the form has it whole

/// A chevron and words on as many lines as they need; checked is open.
class Head : public QAbstractButton
{
public:
    explicit Head(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return {Theme::current().px(160), heightForWidth(Theme::current().px(160))}; }
    QSize minimumSizeHint() const override { return {Theme::current().px(80), Theme::current().px(size::chip)}; }
    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override
    {
        const Theme &theme = Theme::current();
        const QRect box(0, 0, qMax(width - theme.px(20) - theme.px(size::space1), 1), 10'000);
        const int words =
            QFontMetrics(theme.font(Theme::Type::Small)).boundingRect(box, Qt::TextWordWrap, text()).height();
        return words + theme.px(size::space2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const int side = theme.px(14);
        const QFont font = theme.font(Theme::Type::Small);
        const int line = QFontMetrics(font).height();
        const QRect icon(theme.px(2), theme.px(size::space1) + (line - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon),
                  isChecked() ? u"chevron-down"_s : u"chevron-right"_s, ColorRole::Soft);
        QRect box = rect().adjusted(theme.px(20), theme.px(size::space1), -theme.px(size::space1), 0);
        box = QStyle::visualRect(layoutDirection(), rect(), box);
        painter.setFont(font);
        painter.setPen(theme.color(underMouse() ? ColorRole::Text : ColorRole::Soft));
        painter.drawText(box, Qt::TextWordWrap | Qt::AlignTop | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft), text());
        if (hasFocus())
            paintFocusRing(painter, rect(), theme.px(4));
    }
};

} // namespace

ReceiptView::ReceiptView(QWidget *parent)
    : QWidget(parent)
    , m_head(new Head(this))
    , m_lines(new QWidget(this))
    , m_column(new QVBoxLayout(m_lines))
{
    setObjectName(u"receiptView"_s);
    m_head->setObjectName(u"receiptButton"_s);
    m_head->setAttribute(Qt::WA_Hover);
    m_column->setContentsMargins(size::space1, 0, 0, size::space1);
    m_column->setSpacing(size::space1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addWidget(m_lines);
    connect(m_head, &QAbstractButton::toggled, this, &ReceiptView::setOpen);
    connect(&Theme::current(), &Theme::changed, m_head, &QWidget::updateGeometry);
    m_lines->hide();
    hide();
}

void ReceiptView::setReceipt(const Receipt &receipt)
{
    if (receipt == m_receipt)
        return;
    const bool isSameSend = !m_receipt.isEmpty() && receipt.at == m_receipt.at; // a file has landed since, perhaps
    const bool opens = isSameSend ? isOpen() : !receipt.summary.isEmpty();
    m_receipt = receipt;
    fill();
    setOpen(opens);
    setVisible(!receipt.isEmpty());
}

QString ReceiptView::headline() const
{
    const QDateTime at = m_receipt.at.toLocalTime();
    const QString when = at.date() == QDate::currentDate() ? QLocale().toString(at.time(), u"HH:mm"_s) : momentText(at);
    const auto has = [this](auto isOne) { return static_cast<int>(std::ranges::count_if(m_receipt.lines, isOne)); };
    const int sent = has([](const ReceiptLine &line) { return line.kind != FieldResult::Unsent; });
    const bool nothing = has([](const ReceiptLine &line) { return line.kind == FieldResult::Kept; }) == sent;
    const QString what = m_receipt.created ? tr("Created %1").arg(when)
                         : nothing         ? tr("Not changed %1").arg(when)
                                           : tr("Accepted %1").arg(when);
    const QString count = tr("%Ln field(s)", nullptr, sent);
    return m_receipt.summary.isEmpty() ? what + u" · "_s + count
                                       : what + u" · "_s + count + u" · "_s + m_receipt.summary;
}

void ReceiptView::fill()
{
    clearLayout(m_column);
    const QString headline = this->headline();
    m_head->setText(withoutMnemonic(headline));
    m_head->setAccessibleName(headline);
    m_head->updateGeometry();
    for (const ReceiptLine &line : std::as_const(m_receipt.lines)) {
        const FieldResultLook look = lookOf(line.kind);
        auto *row = new QWidget;
        auto *icon = new IconLabel(look.icon, look.token, 13);
        auto *words = new WrapLabel;
        const QString text = u"%1 · %2"_s.arg(line.label, line.verdict);
        words->setText(breakable(text.left(600)));
        const QString value = line.value.size() > sentLimit ? line.value.left(sentLimit) + u'…' : line.value;
        words->setToolTip((line.kind == FieldResult::Unsent ? tr("Before: %1") : tr("Sent: %1")).arg(isolated(value)));
        words->setMinimumWidth(20);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        setTextType(words, Theme::Type::Small, look.token);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(size::space2 - 2);
        layout->addWidget(icon, 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        m_column->addWidget(row);
    }
}

bool ReceiptView::isOpen() const
{
    return m_head->isChecked();
}

void ReceiptView::setOpen(bool open)
{
    m_head->setChecked(open);
    m_lines->setVisible(open);
    m_head->setToolTip(open ? tr("Hide what the answer said") : tr("Show what the answer said, field by field"));
}

} // namespace vivier
