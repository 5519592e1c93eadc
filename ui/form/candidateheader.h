#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vivier {

class Avatar;
class ElidedLabel;
class Workspace;

/// The top of the form: who it is, how fresh what we know is, and the two verbs on the whole candidate.
class CandidateHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateHeader(QWidget *parent = nullptr);

    /// Follows the workspace's current candidate.
    void refresh(Workspace *workspace);

Q_SIGNALS:
    void archiveRequested(bool archived);
    void dashboardRequested();

private:
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    QPushButton *m_archive;
    QPushButton *m_dashboard;
    bool m_archived = false;
};

} // namespace vivier
