// SPDX-License-Identifier: MIT
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

const Field *fieldOf(AccountSession *session)
{
    return movedField(session->candidates()->catalog());
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

void StageMenu::refresh(AccountSession *session, bool inSight)
{
    m_session = session;
    const QString key = session ? session->current() : QString();
    const Field *field = key.isEmpty() ? nullptr : fieldOf(session);
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
        for (const Stage &stage : session->stages()->stages())
            choices.append({stage.name, stage.id});
    } else if (field) {
        for (const FieldChoice &choice : field->choices)
            choices.append({choice.displayLabel(), choice.value});
    }
    while (m_group.actions().size() > choices.size())
        delete m_group.actions().constLast();
    const QVariant now = field ? session->candidates()->indexOf(key, field->name).data(Qt::EditRole) : QVariant();
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
    if (field->kind != FieldKind::Stage || !m_session->stages()->stages().isEmpty())
        return {};
    const CandidateModel &model = *m_session->candidates();
    const int row = model.rowOf(m_session->current());
    return row < 0 || model.rows().jobsAt(row).isEmpty() ? tr("No job, so no stages")
                                                         : tr("The stages of this job are not known");
}

/// As an edit of many names it: in each job it is the stage of that name.
Value StageMenu::choiceAt(qsizetype place) const
{
    const QList<QAction *> choices = m_group.actions();
    if (place >= choices.size())
        return {};
    const QList<Stage> &stages = m_session->stages()->stages();
    const bool isStage = fieldOf(m_session)->kind == FieldKind::Stage;
    return Value::ofText(isStage ? stages.value(place).name : choices.at(place)->data().toString());
}

void StageMenu::moveTo(qsizetype place)
{
    if (!m_session)
        return;
    m_session->whenOpen(this, [this, session = m_session, place] {
        const bool isMany = session->selection()->count() > 1;
        const bool isOpen = !session->current().isEmpty();
        if (session != m_session || !(isOpen || isMany))
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
        CandidateModel *model = session->candidates();
        model->setData(model->indexOf(session->current(), fieldOf(session)->name), choices.at(place)->data());
    });
}

} // namespace vivier
