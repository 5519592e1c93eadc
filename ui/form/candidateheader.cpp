#include "form/candidateheader.h"

#include "candidate/singleline.h"
#include "form/relativetime.h"
#include "model/workspace.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/avatar.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vivier {

using namespace Qt::StringLiterals;

CandidateHeader::CandidateHeader(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(60, this))
    , m_name(new ElidedLabel({}, Theme::Type::Name, Token::Text, this))
    , m_about(new ElidedLabel({}, Theme::Type::Small, Token::Soft, this))
    , m_archive(new QPushButton(this))
    , m_dashboard(new QPushButton(this))
{
    m_archive->setObjectName(u"archivedButton"_s);
    m_dashboard->setObjectName(u"dashboardButton"_s);
    m_dashboard->setIcon(themedIcon(u"external-link"_s));
    auto *names = new QVBoxLayout;
    names->setSpacing(size::space1);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_about);
    names->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::space3);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    row->addWidget(m_archive);
    row->addWidget(m_dashboard);
    connect(m_archive, &QPushButton::clicked, this, [this] { Q_EMIT archiveRequested(!m_archived); });
    connect(m_dashboard, &QPushButton::clicked, this, &CandidateHeader::dashboardRequested);
}

void CandidateHeader::refresh(Workspace *workspace)
{
    const QString key = workspace->current();
    CandidateModel &model = *workspace->candidates();
    const Candidate snapshot = model.snapshot(key);
    const bool isNew = Draft::isNewKey(key);
    const QString first = model.value(key, FieldRole::FirstName).text();
    const QString last = model.value(key, FieldRole::LastName).text();
    const QString name = QString(first + u' ' + last).trimmed();
    m_avatar->setName(first, last);
    m_name->setText(!name.isEmpty() ? isolated(name) : (isNew ? tr("New candidate") : tr("(no name)")));

    const QString ats = workspace->atsName();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList about;
    if (const QString subtitle = model.value(key, FieldRole::Subtitle).text(); !subtitle.isEmpty())
        about.append(isolated(subtitle));
    if (isNew) {
        about.append(tr("not in %1 yet").arg(ats));
    } else {
        if (snapshot.updatedAt.isValid())
            about.append(tr("updated %1").arg(relativeTime(snapshot.updatedAt, now)));
        if (snapshot.readAt.isValid())
            about.append(tr("read %1").arg(relativeTime(snapshot.readAt, now)));
        else
            about.append(tr("never read on this computer"));
    }
    m_about->setText(about.join(u" · "_s));
    m_about->setToolTip(
        tr("Updated by %1: %2\nRead: %3").arg(ats, absoluteTime(snapshot.updatedAt), absoluteTime(snapshot.readAt)));

    m_archived = model.value(key, FieldRole::Archived).flag();
    const bool drafted = model.book()->draft(key).contains(model.catalog().name(FieldRole::Archived));
    m_archive->setText(m_archived ? tr("Unarchive") : tr("Archive"));
    m_archive->setIcon(
        themedIcon(m_archived ? u"archive-restore"_s : u"archive"_s, drafted ? Token::Draft : Token::Soft));
    m_archive->setToolTip(drafted ? tr("Changed, not sent yet: click to put it back")
                                  : tr("Takes effect when you send (Ctrl+Shift+A)"));
    m_archive->setVisible(!isNew && model.catalog().find(FieldRole::Archived));
    m_dashboard->setText(tr("Open in %1").arg(ats));
    m_dashboard->setToolTip(tr("Ctrl+Shift+O"));
    m_dashboard->setVisible(!isNew && model.catalog().find(FieldRole::DashboardPath));
    m_dashboard->setEnabled(model.value(key, FieldRole::DashboardPath).isPresent());
}

} // namespace vivier
