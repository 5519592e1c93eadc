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

// Filters as chips, one of them on, the first of which filters nothing: "All 87 · New 31 · Drafts 6". Breaks lines;
// arrows move and choose.
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
    };

    explicit ChoiceChips(QWidget *parent = nullptr);

    // Chips whose id stays are kept, with the focus they have.
    void setChoices(const QList<Choice> &choices);
    QString current() const { return m_current; }
    void setCurrent(const QString &id);
    bool isOffered(const QString &id) const;

Q_SIGNALS:
    void chosen(const QString &id);
    // Its menu is about to open: what else can be done to it may be added.
    void menuOpening(const QString &id, QMenu *menu);

private:
    class Chip;

    void choose(const QString &id);
    void showMenu(const Chip &chip, const QContextMenuEvent &event);

    QList<Chip *> m_chips;
    FlowLayout *m_flow;
    Roving *m_roving;
    QString m_current;
};

} // namespace vivier
