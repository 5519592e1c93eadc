// SPDX-License-Identifier: MIT
#include "widgets/datefield.h"

#include "candidate/day.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/clearlayout.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// The figures of any script as 0 to 9.
QString plainFigures(const QString &text)
{
    QString plain;
    for (const char32_t c : text.toUcs4()) {
        const int figure = QChar::digitValue(c);
        plain += figure < 0 ? QString::fromUcs4(&c, 1) : QString::number(figure);
    }
    return plain;
}

/// "16.11.2026", "16 11 26", "2026-11-16": three numbers, in the order of the format unless the year stands first.
QDate dayInNumbers(const QString &typed)
{
    const QString text = plainFigures(typed);
    static const QRegularExpression threeNumbers(uR"(^\D*(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})\D*$)"_s);
    const auto found = threeNumbers.match(text);
    if (!found.hasMatch() || std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }))
        return {};
    int day = found.captured(1).toInt();
    int month = found.captured(2).toInt();
    int year = found.captured(3).toInt();
    QString yearText = found.captured(3);
    const QString format = dayFormat();
    if (found.captured(1).size() == 4 || (format.indexOf(u'y') < format.indexOf(u'd') && yearText.size() <= 2)) {
        std::swap(day, year);
        yearText = found.captured(1);
    } else if (format.indexOf(u'M') < format.indexOf(u'd')) {
        std::swap(day, month);
    }
    if (yearText.size() == 2)
        year += 2000;
    else if (yearText.size() != 4)
        return {};
    return {year, month, day};
}

QDate dayOfValue(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

} // namespace

QDate DateField::dayIn(const QString &text)
{
    const QString typed = text.trimmed();
    if (const QDate day = dayInNumbers(typed); day.isValid())
        return day;
    const QLocale locale;
    for (const QString &format :
         {dayFormat(), locale.dateFormat(QLocale::LongFormat), u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        if (const QDate day = locale.toDate(typed, format); day.isValid())
            return day;
    }
    return {};
}

QString DateField::shown(const QDate &day)
{
    return dayText(day);
}

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , FieldEditor(this)
    , m_line(new TextField(this))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_calendar(new QCalendarWidget(m_popup))
    , m_offers(new QWidget(this))
{
    m_line->setLimit(64);
    m_line->setAcceptDrops(false);
    m_line->setPlaceholder(tr("as %1", "an example of a day").arg(shown(QDate(2031, 12, 31))));
    m_line->setTrailingAction(u"calendar"_s, tr("Choose from a calendar"), false);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_popup->setObjectName(u"calendarPopup"_s);
    auto *inside = new QVBoxLayout(m_popup);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_calendar);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setAccessibleName(tr("Calendar"));
    // Qt's own names for its own buttons, whose pictures are of another style.
    for (const auto &[name, icon] : {std::pair("qt_calendar_prevmonth"_L1, u"chevron-left"_s),
                                     std::pair("qt_calendar_nextmonth"_L1, u"chevron-right"_s)}) {
        if (auto *button = m_calendar->findChild<QToolButton *>(name))
            button->setIcon(themedIcon(icon));
    }

    auto *offers = new QHBoxLayout(m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    offers->setSpacing(size::space2);
    m_offers->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space1);
    column->addWidget(m_line);
    column->addWidget(m_offers);

    connect(m_line->events(), &FieldEvents::changed, events(), &FieldEvents::changed);
    connect(m_line, &TextField::trailingTriggered, this, &DateField::openCalendar);
    connect(m_line->events(), &FieldEvents::left, this, &DateField::tidy);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateField::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateField::choose);
    connect(&Theme::current(), &Theme::changed, this, &DateField::measure);
    measure();
}

QString DateField::text() const
{
    const QDate day = dayIn(m_line->text());
    return day.isValid() ? day.toString(Qt::ISODate) : m_line->text();
}

void DateField::setText(const QString &text)
{
    const QDate day = dayOfValue(text);
    if (m_line->text() == text || (day.isValid() && dayIn(m_line->text()) == day))
        return;
    m_line->setText(day.isValid() ? shown(day) : text);
}

void DateField::tidy()
{
    if (const QDate day = dayIn(m_line->text()); day.isValid())
        m_line->setText(shown(day));
}

void DateField::setContext(const FieldContext &context)
{
    const bool future = m_mustBeFuture && context.today.isValid();
    setFirstDay(future ? context.today.addDays(1) : QDate());
    // A legal period is asked for, never assumed: the years are offers (instaview/README.md, row 21).
    setOffers(future && context.isNew ? QList<int>{1, 2, 3} : QList<int>(), context.today);
}

void DateField::setFirstDay(const QDate &day)
{
    m_calendar->setMinimumDate(day.isValid() ? day : QDate(1752, 9, 14)); // what Qt begins with
    fadeDaysBefore();
}

/// Qt tells days that cannot be chosen by their background only.
void DateField::fadeDaysBefore()
{
    m_calendar->setDateTextFormat({}, {});
    const QDate first = m_calendar->minimumDate();
    QTextCharFormat faint;
    faint.setForeground(Theme::current().color(ColorRole::FieldLine));
    faint.setFontStrikeOut(true);
    for (QDate day = first.addDays(1 - first.day()); day < first; day = day.addDays(1))
        m_calendar->setDateTextFormat(day, faint);
}

void DateField::setOffers(const QList<int> &years, const QDate &from)
{
    if (years == m_offered && from == m_offeredFrom)
        return;
    m_offered = years;
    m_offeredFrom = from;
    auto *row = static_cast<QHBoxLayout *>(m_offers->layout());
    clearLayout(row);
    for (const int count : years) {
        const QDate day = from.addYears(count);
        auto *button = new QPushButton(tr("+%Ln year(s)", nullptr, count), m_offers);
        button->setObjectName(u"offer%1Button"_s.arg(count));
        setButtonKind(button, ButtonKind::Link);
        button->setToolTip(shown(day));
        button->setAccessibleName(tr("%1, until %2").arg(button->text(), shown(day)));
        connect(button, &QPushButton::clicked, this, [this, day] { choose(day); });
        row->addWidget(button);
    }
    row->addStretch(1);
    m_offers->setVisible(!years.isEmpty());
}

bool DateField::isCalendarOpen() const
{
    return m_popup->isVisible();
}

void DateField::openCalendar()
{
    const QDate day = dayIn(m_line->text());
    m_calendar->setSelectedDate(day.isValid() ? std::max(day, m_calendar->minimumDate())
                                              : std::max(QDate::currentDate(), m_calendar->minimumDate()));
    m_popup->ensurePolished();
    m_popup->adjustSize();
    QPoint place = mapToGlobal(QPoint(0, m_line->height()));
    const QRect room = screen()->availableGeometry();
    if (place.y() + m_popup->height() > room.bottom())
        place = mapToGlobal(QPoint(0, -m_popup->height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
    m_popup->move(place);
    m_popup->show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::choose(const QDate &day)
{
    m_popup->hide();
    m_line->setFocus(Qt::OtherFocusReason);
    if (dayIn(m_line->text()) == day)
        return;
    m_line->setText(shown(day));
    Q_EMIT events()->changed();
}

void DateField::measure()
{
    // The calendar paints its days with formats of its own, not with the style sheet.
    const Theme &theme = Theme::current();
    QTextCharFormat plain;
    plain.setForeground(theme.color(ColorRole::Text));
    for (const auto day : {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday})
        m_calendar->setWeekdayTextFormat(day, plain);
    plain.setForeground(theme.color(ColorRole::Soft));
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, plain);
    QTextCharFormat header;
    header.setForeground(theme.color(ColorRole::Soft));
    header.setBackground(theme.color(ColorRole::Panel));
    m_calendar->setHeaderTextFormat(header);
    m_calendar->setMinimumSize(theme.px(300), theme.px(250)); // Qt does not count what the style sheet adds
    fadeDaysBefore();
}

} // namespace vivier
