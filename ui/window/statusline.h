#pragma once

#include <QWidget>

namespace vivier {

class ElidedLabel;
class Workspace;

/// The line at the bottom: whether everything typed is on disk, how many drafts there are, and how much was read.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshCounts();

    Workspace *m_workspace = nullptr;
    ElidedLabel *m_saved;
    ElidedLabel *m_drafts;
    ElidedLabel *m_read;
};

} // namespace vivier
