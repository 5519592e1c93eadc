#pragma once

#include <QWidget>

class QGridLayout;

namespace vivier {

class Workspace;

/// What the ATS tells and nobody can change here: address, sizes, dates. Missing facts take no room.
class FactsView : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void refresh(Workspace *workspace);

private:
    QGridLayout *m_grid;
};

} // namespace vivier
