// SPDX-License-Identifier: MIT
#pragma once

#include "documents/linkverdict.h"
#include "documents/proposal.h"

#include <QCheckBox>

#include <optional>

class QComboBox;

namespace vivier {

class AccountSession;
class ElidedLabel;
class HatchedLabel;
class IconLabel;

/// The box before a line of the sheet. It has the focus of its line, also where there is nothing to tick.
class DropTick : public QCheckBox
{
    Q_OBJECT

public:
    explicit DropTick(QWidget *parent = nullptr);

    void setTickable(bool tickable);

Q_SIGNALS:
    /// By an arrow key: +1, -1.
    void stepped(int by);
    /// F, or Space where a field has to be chosen before it can be ticked.
    void fieldWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    bool m_isTickable = true;
};

/// One line of what was dropped: whether it goes, into which field, what it is, and what stands there now.
class DropRow : public QWidget
{
    Q_OBJECT

public:
    DropRow(AccountSession *session, const DropLine &line, QWidget *parent = nullptr);

    DropTick *tick() const { return m_tick; }
    QComboBox *fields() const { return m_fields; }
    /// `verdict`: of a link that is to be a file, as far as it is known.
    void showLine(const ProposedLine &proposed, const std::optional<LinkVerdict> &verdict);
    void chooseField();

    // Device-independent pixels at a 10 pt font: those of the heads, too.
    static constexpr int tickWidth = 20;
    static constexpr int fieldWidth = 156;
    static constexpr int nowWidth = 208;

Q_SIGNALS:
    void ticked(bool on);
    void fieldChosen(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString note(const ProposedLine &proposed) const;
    void showNow(const ProposedLine &proposed);

    AccountSession *m_session;
    DropTick *m_tick;
    QComboBox *m_fields;
    ElidedLabel *m_value;
    IconLabel *m_noteIcon;
    ElidedLabel *m_note;
    ElidedLabel *m_nowWord;
    ElidedLabel *m_now;
    HatchedLabel *m_unknown;
};

} // namespace vivier
