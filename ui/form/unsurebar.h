// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vivier {

/// Under a field that is sent once: it may have arrived, nobody can tell from here, so the recruiter looks and says so.
class UnsureBar : public QWidget
{
    Q_OBJECT

public:
    /// `field` names the buttons, `label` is the field in the recruiter's language.
    UnsureBar(const QString &field, const QString &label, const QString &ats, QWidget *parent = nullptr);

Q_SIGNALS:
    void settled(bool arrived);

private:
    QLabel *m_text;
    QPushButton *m_arrived;
    QPushButton *m_again;
};

} // namespace vivier
