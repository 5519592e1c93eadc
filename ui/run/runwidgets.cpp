// SPDX-License-Identifier: MIT
#include "run/runwidgets.h"

#include "model/runmodel.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace vivier {

using namespace Qt::StringLiterals;

RunButtons::RunButtons(QWidget *parent)
    : QWidget(parent)
    , m_retry(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    m_retry->setObjectName(u"retryRunButton"_s);
    m_pause->setObjectName(u"pauseRunButton"_s);
    m_undo->setObjectName(u"undoRunButton"_s);
    m_retry->setToolTip(tr("Try again for the candidates that were refused"));
    m_undo->setToolTip(tr("Pause, and show what undoing this run would do"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::space2);
    for (QPushButton *button : {m_retry, m_pause, m_undo})
        row->addWidget(button);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_model)
            m_model->tryAgain();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_model && m_model->isPaused())
            m_model->goOn();
        else if (m_model)
            m_model->pause();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_model)
            Q_EMIT undoRequested(m_model->run());
    });
    refresh();
}

void RunButtons::setModel(RunModel *model)
{
    m_model = model;
    refresh();
}

void RunButtons::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refresh();
}

int RunButtons::wideWidth()
{
    const bool wasNarrow = m_narrow;
    setNarrow(false);
    const int width = sizeHint().width();
    setNarrow(wasNarrow);
    return width;
}

void RunButtons::show(QPushButton *button, const QString &words, const QString &icon)
{
    setButtonIcon(button, icon);
    button->setText(m_narrow ? QString() : words);
    button->setAccessibleName(words);
    button->setMinimumWidth(Theme::current().px(size::control));
}

void RunButtons::refresh()
{
    const bool isPaused = m_model && m_model->isPaused();
    const int failed = m_model ? static_cast<int>(m_model->retryable().size()) : 0;
    show(m_retry, tr("Try %Ln again", nullptr, failed), u"refresh-cw"_s);
    show(m_pause, isPaused ? tr("Continue") : tr("Pause"), isPaused ? u"play"_s : u"pause"_s);
    show(m_undo, tr("Undo all %Ln…", nullptr, m_model ? m_model->undoable() : 0), u"undo-2"_s);
    m_pause->setToolTip(isPaused ? tr("What is held is sent in its turn")
                                 : tr("What is waiting is held until you continue, even after a restart"));
    m_retry->setVisible(failed > 0);
    m_pause->setVisible(m_model && m_model->open() > 0);
    m_undo->setVisible(m_model && m_model->undoable() > 0);
}

int percentOf(const RunModel &model)
{
    return model.rowCount() > 0 ? 100 * model.sent() / model.rowCount() : 0;
}

void showProgress(QProgressBar *bar, const RunModel *model)
{
    bar->setRange(0, model ? qMax(1, model->rowCount()) : 1);
    bar->setValue(model ? model->sent() : 0);
    bar->setAccessibleDescription(model ? model->detail() : QString());
}

} // namespace vivier
