// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/textfield.h"

#include <QDate>

class QCalendarWidget;
class QToolButton;

namespace vivier {

// A day: typed in the order of the recruiter's language, or chosen from a calendar. The user property is the value:
// "YYYY-MM-DD"; what is typed and is no day is kept as it is, for others to judge. A value with a time shows its day.
class DateField : public QWidget, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText USER true)
public:
    explicit DateField(QWidget *parent = nullptr);

    QString text() const;
    // Leaves alone what is typed when it says the same.
    void setText(const QString &text);
    QCalendarWidget *calendar() const { return m_calendar; }
    bool isCalendarOpen() const;

    // Today and earlier are not offered, and a new candidate is offered days some years from now.
    void setMustBeFuture(bool future) { m_mustBeFuture = future; }
    void setContext(const FieldContext &context) override;

    // The day in a text as the recruiter's language writes it, or as ISO 8601; invalid: none. Two figures are a year of
    // this century.
    static QDate dayIn(const QString &text);
    // As dayIn() reads it back.
    static QString shown(const QDate &day);

protected:
    void showLook() override { passLook(m_line); }

private:
    // The first day of the calendar; invalid: any. What is typed is not refused for it.
    void setFirstDay(const QDate &day);
    // Days to be taken by a button of their own, counted from `from` in years; none: no buttons.
    void setOffers(const QList<int> &years, const QDate &from);
    void openCalendar();
    void choose(const QDate &day);
    void tidy();
    void fadeDaysBefore();
    void measure();

    TextField *m_line;
    QWidget *m_popup;
    QCalendarWidget *m_calendar;
    QWidget *m_offers;
    QList<int> m_offered;
    QDate m_offeredFrom;
    bool m_mustBeFuture = false;
};

} // namespace vivier
