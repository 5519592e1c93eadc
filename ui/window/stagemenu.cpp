#include "window/stagemenu.h"

#include "candidate/singleline.h"
#include "model/workspace.h"
#include "theme/plainlabel.h"
#include "widgets/segmentbar.h"

#include <utility>

namespace vivier {

namespace {

const Field *fieldOf(Workspace *workspace)
{
    const FieldCatalog &catalog = workspace->candidates()->catalog();
    const Field *stage = catalog.find(FieldRole::Stage);
    const Field *status = catalog.find(FieldRole::Status);
    if (stage)
        return stage;
    return status && status->isEditable() ? status : nullptr;
}

} // namespace

StageMenu::StageMenu(QWidget *window)
    : QMenu(tr("S&tage"), window)
    , m_window(window)
    , m_group(this)
{
    setObjectName(QStringLiteral("stageMenu"));
    connect(&m_group, &QActionGroup::triggered, this, &StageMenu::choose);
}

void StageMenu::refresh(Workspace *workspace, bool inSight)
{
    m_workspace = workspace;
    const QString key = workspace ? workspace->current() : QString();
    const Field *field = key.isEmpty() ? nullptr : fieldOf(workspace);
    QList<std::pair<QString, QVariant>> choices;
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
            m_window->addAction(added); // the keys work while the menu is closed
            m_group.addAction(added);
        }
        QAction *action = m_group.actions().at(i);
        const auto &[name, value] = choices.at(i);
        action->setText(withoutMnemonic(isolated(name)));
        action->setData(value);
        action->setChecked(value == now);
        action->setEnabled(inSight);
    }
    menuAction()->setEnabled(!choices.isEmpty());
}

void StageMenu::choose(const QAction *action)
{
    CandidateModel *model = m_workspace->candidates();
    model->setData(model->indexOf(m_workspace->current(), fieldOf(m_workspace)->name), action->data());
}

} // namespace vivier
