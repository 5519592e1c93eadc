#include "window/stagemenu.h"

#include "candidate/singleline.h"
#include "candidate/timeinstage.h"
#include "model/accountsession.h"
#include "theme/plainlabel.h"
#include "widgets/segmentbar.h"
#include "window/actionstates.h"

#include <utility>

namespace vivier {

namespace {

const Field *fieldOf(AccountSession *workspace)
{
    return movedField(workspace->candidates()->catalog());
}

} // namespace

StageMenu::StageMenu(QWidget *window)
    : QMenu(tr("S&tage"), window)
    , m_window(window)
    , m_group(this)
    , m_none(new QAction(this))
{
    m_none->setEnabled(false);
    setObjectName(QStringLiteral("stageMenu"));
    connect(&m_group, &QActionGroup::triggered, this,
            [this](QAction *action) { moveTo(m_group.actions().indexOf(action)); });
}

void StageMenu::refresh(AccountSession *workspace, bool inSight)
{
    m_workspace = workspace;
    const QString key = workspace ? workspace->current() : QString();
    const Field *field = key.isEmpty() ? nullptr : fieldOf(workspace);
    const QString why = key.isEmpty() ? QString() : whyNone(field, inSight);
    QList<std::pair<QString, QVariant>> choices;
    if (!why.isEmpty()) {
        field = nullptr;
        m_none->setText(why);
        addAction(m_none);
    } else {
        removeAction(m_none);
    }
    if (field && field->kind == FieldKind::Stage) {
        for (const Stage &stage : workspace->stages()->stages())
            choices.append({stage.name, stage.id});
    } else if (field) {
        for (const FieldChoice &choice : field->choices)
            choices.append({choice.displayLabel(), choice.value});
    }
    while (m_group.actions().size() > choices.size())
        delete m_group.actions().constLast();
    const QVariant now = field ? workspace->candidates()->indexOf(key, field->name).data(Qt::EditRole) : QVariant();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (i == m_group.actions().size()) {
            QAction *added = addAction(QString());
            added->setCheckable(true);
            added->setShortcut(stageKeys(i));
            added->setAutoRepeat(false);
            m_window->addAction(added); // the keys work while the menu is closed
            m_group.addAction(added);
        }
        QAction *action = m_group.actions().at(i);
        const auto &[name, value] = choices.at(i);
        action->setText(withoutMnemonic(isolated(name)));
        action->setData(value);
        action->setChecked(value == now);
    }
    menuAction()->setEnabled(!choices.isEmpty() || !why.isEmpty());
}

/// "" where there is something to choose, or nobody to choose it for.
QString StageMenu::whyNone(const Field *field, bool inSight) const
{
    if (!field)
        return {};
    if (!inSight)
        return whyNotUnseen();
    if (field->kind != FieldKind::Stage || !m_workspace->stages()->stages().isEmpty())
        return {};
    const CandidateModel &model = *m_workspace->candidates();
    const int row = model.rowOf(m_workspace->current());
    return row < 0 || model.rows().jobsAt(row).isEmpty() ? tr("No job, so no stages")
                                                         : tr("The stages of this job are not known");
}

/// As an edit of many names it: in each job it is the stage of that name.
Value StageMenu::choiceAt(qsizetype place) const
{
    const QList<QAction *> choices = m_group.actions();
    if (place >= choices.size())
        return {};
    const QList<Stage> &stages = m_workspace->stages()->stages();
    const bool isStage = fieldOf(m_workspace)->kind == FieldKind::Stage;
    return Value::ofText(isStage ? stages.value(place).name : choices.at(place)->data().toString());
}

void StageMenu::moveTo(qsizetype place)
{
    if (!m_workspace)
        return;
    m_workspace->whenOpen(this, [this, workspace = m_workspace, place] {
        const bool isMany = workspace->selection()->count() > 1;
        const bool isOpen = !workspace->current().isEmpty();
        if (workspace != m_workspace || !(isOpen || isMany))
            return; // another account is in sight by now
        const QList<QAction *> choices = m_group.actions();
        if (isMany && (place < choices.size() || !isOpen)) {
            Q_EMIT manyRequested(choiceAt(place));
            return;
        }
        if (place >= choices.size()) {
            Q_EMIT refused(actions().contains(m_none) ? m_none->text()
                                                      : tr("There is no stage with this number here."));
            return;
        }
        CandidateModel *model = workspace->candidates();
        model->setData(model->indexOf(workspace->current(), fieldOf(workspace)->name), choices.at(place)->data());
    });
}

} // namespace vivier
