// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"

#include <QUrl>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace vivier {

class Avatar;
class ContactLine;
class ElidedLabel;
class IconLabel;
class LinkButton;
class AccountSession;

/// What stays above the form while it scrolls: who it is, for which job, how to reach them, where they stand, and the
/// verbs on the whole candidate. Where there is little room the buttons become icons before the name is cut.
class CandidateHeader : public QWidget
{
    Q_OBJECT

public:
    /// Follows the session's current candidate by refresh().
    explicit CandidateHeader(AccountSession *session, QWidget *parent = nullptr);

    /// Below all: the stages.
    void setBar(QWidget *bar);
    void refresh();
    /// `role`: Email or Phone.
    void copy(FieldRole role);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void archiveRequested(bool archived);
    void dashboardRequested();
    void changesRequested();
    void jobRequested(const QString &job);
    void linkRequested(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshJob();
    void refreshAbout();
    void refreshButtons();
    void refreshCount();
    void chooseJob();
    void showWords(bool shown);
    void fit();

    AccountSession *m_session;
    QWidget *m_inside; ///< as wide as the form
    QVBoxLayout *m_column;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    LinkButton *m_job;
    QWidget *m_organization;
    ElidedLabel *m_organizationName;
    ElidedLabel *m_about;
    QPushButton *m_archive;
    QPushButton *m_dashboard;
    QPushButton *m_count;
    ContactLine *m_email;
    ContactLine *m_phone;
    QStringList m_jobs;      ///< of the candidate
    QString m_archiveText;   ///< where there is room
    QString m_dashboardText; ///< where there is room
    QString m_countText;     ///< where there is room
    QString m_countShort;    ///< its last part, where there is less
    int m_changes = 0;
    bool m_archived = false;
    bool m_archiveDrafted = false;
};

} // namespace vivier
