// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QContextMenuEvent;
class QMenu;

namespace vivier {

class FlowLayout;
class Roving;

// Filters as chips, one of them on, the first of which filters nothing: "All 87 · New 31 · Drafts 6". Breaks lines, or
// keeps to one; arrows move and choose.
class ChoiceChips : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY chosen USER true)
public:
    struct Choice
    {
        QString id;
        QString name;
        int count = -1;    // below 0: no number
        QString icon = {}; // before the name; a name of resources/icons

        QString label() const; // with the number
    };

    explicit ChoiceChips(QWidget *parent = nullptr);

    // What has no room in one line is behind a last chip, "+3", which names it in a menu. The one that is on is always
    // in sight; arrows reach all.
    void setOneLine();
    // Chips whose id stays are kept, with the focus they have.
    void setChoices(const QList<Choice> &choices);
    // In sight or not, in order.
    QList<Choice> choices() const;
    QString current() const { return m_current; }
    void setCurrent(const QString &id);
    bool isOffered(const QString &id) const;

Q_SIGNALS:
    void chosen(const QString &id);
    // Its menu is about to open: what else can be done to it may be added.
    void menuOpening(const QString &id, QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Chip;

    void choose(const QString &id);
    void arrange();
    QList<Chip *> fitting(int room) const;
    void showOthers();
    void showMenu(const Chip &chip, const QContextMenuEvent &event);

    QList<Chip *> m_chips;
    Chip *m_more = nullptr; // the last chip of one line
    FlowLayout *m_flow;
    Roving *m_roving;
    QString m_current;
};

} // namespace vivier
