// SPDX-License-Identifier: MIT
#include "form/candidateheader.h"

#include "candidate/singleline.h"
#include "form/contactline.h"
#include "form/formsections.h"
#include "form/relativetime.h"
#include "model/accountsession.h"
#include "model/valuewords.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/avatar.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int avatarSide = 48;
constexpr int iconsBelow = 660; // look: a header narrower than this has no words on its buttons
constexpr int leastWidth = 320;
constexpr int contactRow = 28; // whether or not there is something in it

} // namespace

CandidateHeader::CandidateHeader(AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_inside(new QWidget(this))
    , m_column(new QVBoxLayout(m_inside))
    , m_avatar(new Avatar(avatarSide, m_inside))
    , m_name(new ElidedLabel({}, Theme::Type::Name, ColorRole::Text, m_inside))
    , m_job(new LinkButton(u"briefcase"_s, Theme::Type::Small, ColorRole::Accent, m_inside))
    , m_organization(new QWidget(m_inside))
    , m_organizationName(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, m_organization))
    , m_about(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, m_inside))
    , m_archive(new QPushButton(m_inside))
    , m_dashboard(new QPushButton(m_inside))
    , m_count(new QPushButton(m_inside))
    , m_email(new ContactLine(FieldRole::Email, ActionId::CopyEmail, session, m_inside))
    , m_phone(new ContactLine(FieldRole::Phone, ActionId::CopyPhone, session, m_inside))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_name->setObjectName(u"candidateName"_s);
    m_job->setObjectName(u"jobLink"_s);
    m_archive->setObjectName(u"archivedButton"_s);
    m_dashboard->setObjectName(u"dashboardButton"_s);
    m_count->setObjectName(u"toSendButton"_s);
    m_count->setProperty("tone", u"chip"_s);
    m_count->setToolTip(withKeys(tr("Show what will be sent"), ActionId::ShowChanges));
    for (QPushButton *button : {m_archive, m_dashboard, m_count})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *organization = new QHBoxLayout(m_organization);
    organization->setContentsMargins(0, 0, 0, 0);
    organization->setSpacing(size::space1);
    organization->addWidget(new IconLabel(u"building-2"_s, ColorRole::Soft, 14, m_organization));
    organization->addWidget(m_organizationName);
    auto *where = new QHBoxLayout;
    where->setSpacing(size::space3);
    where->addWidget(m_job);
    where->addWidget(m_organization);
    where->addWidget(m_about);
    where->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addLayout(where);
    names->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(size::space2);
    top->addWidget(m_avatar);
    top->addSpacing(size::space1);
    top->addLayout(names, 1);
    top->addWidget(m_archive);
    top->addWidget(m_dashboard);
    auto *reach = new QHBoxLayout;
    reach->setSpacing(size::space3);
    reach->addWidget(m_email);
    reach->addWidget(m_phone);
    reach->addStretch(1);
    auto *strut = new QWidget(m_inside); // a row without a widget would lose the space above it, too
    reach->addWidget(strut);
    reach->addWidget(m_count);
    const auto measure = [strut] { strut->setFixedSize(0, Theme::current().px(contactRow)); };
    connect(&Theme::current(), &Theme::changed, strut, measure);
    measure();
    m_column->setContentsMargins(0, size::space2, 0, size::space3);
    m_column->setSpacing(size::space1 + 2);
    m_column->addLayout(top);
    m_column->addLayout(reach);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(pageMargin, 0, pageMargin, 1);
    all->addWidget(m_inside, 1);
    all->addStretch();

    connect(m_job, &QAbstractButton::clicked, this, &CandidateHeader::chooseJob);
    connect(m_archive, &QPushButton::clicked, this, [this] { Q_EMIT archiveRequested(!m_archived); });
    connect(m_dashboard, &QPushButton::clicked, this, &CandidateHeader::dashboardRequested);
    connect(m_count, &QPushButton::clicked, this, &CandidateHeader::changesRequested);
    connect(m_email, &ContactLine::opened, this, &CandidateHeader::linkRequested);
    connect(m_phone, &ContactLine::opened, this, &CandidateHeader::linkRequested);
    connect(session->changes(), &ChangesModel::changed, this, [this] {
        refreshCount();
        fit();
    });
    connect(session->jobs(), &JobModel::changed, this, [this] {
        refreshJob();
        fit();
    });
}

void CandidateHeader::setBar(QWidget *bar)
{
    m_column->addWidget(bar);
}

void CandidateHeader::copy(FieldRole role)
{
    (role == FieldRole::Email ? m_email : m_phone)->copy();
}

/// Of the form with icons on the buttons: else the words would never let it become narrow enough.
QSize CandidateHeader::minimumSizeHint() const
{
    return {Theme::current().px(leastWidth), QWidget::minimumSizeHint().height()};
}

void CandidateHeader::refresh()
{
    const QString key = m_session->current();
    const CandidateModel &model = *m_session->candidates();
    const QString first = model.value(key, FieldRole::FirstName).text();
    const QString last = model.value(key, FieldRole::LastName).text();
    const QString name = QString(first + u' ' + last).trimmed();
    m_avatar->setName(first, last);
    m_name->setText(isolated(shownName(name, key)));
    m_email->refresh();
    m_phone->refresh();
    refreshJob();
    refreshAbout();
    refreshButtons();
    refreshCount();
    fit();
}

void CandidateHeader::refreshJob()
{
    const CandidateModel &model = *m_session->candidates();
    const JobModel &jobs = *m_session->jobs();
    m_jobs =
        model.index(std::max(0, model.rowOf(m_session->current())), 0).data(CandidateModel::JobsRole).toStringList();
    m_jobs.removeIf([&jobs](const QString &job) { return jobs.job(job).name.isEmpty(); });
    const Job job = jobs.job(m_jobs.value(0));
    const QString organization = jobs.organizationName(job.organizationReference);
    const qsizetype more = m_jobs.size() - 1;
    //: A job, and how many more a candidate is in: “Sales manager +2”
    m_job->setWords(more > 0 ? tr("%1 +%2").arg(isolated(job.name)).arg(more) : isolated(job.name));
    m_job->setAccessibleDescription(tr("Show the candidates of this job"));
    m_job->setVisible(!m_jobs.isEmpty());
    m_organizationName->setText(isolated(organization));
}

void CandidateHeader::chooseJob()
{
    if (m_jobs.size() == 1) {
        Q_EMIT jobRequested(m_jobs.constFirst());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &job : std::as_const(m_jobs)) {
        const QString name = withoutMnemonic(isolated(m_session->jobs()->job(job).name));
        connect(menu->addAction(name), &QAction::triggered, this, [this, job] { Q_EMIT jobRequested(job); });
    }
    menu->popup(m_job->mapToGlobal(m_job->rect().bottomLeft()));
}

void CandidateHeader::refreshAbout()
{
    const QString key = m_session->current();
    const Candidate snapshot = m_session->candidates()->snapshot(key);
    const QString ats = m_session->atsName();
    if (Draft::isNewKey(key))
        m_about->setText(tr("not in %1 yet").arg(ats));
    else if (snapshot.readAt.isValid())
        m_about->setText(tr("loaded %1").arg(relativeTime(snapshot.readAt, QDateTime::currentDateTimeUtc())));
    else
        m_about->setText(tr("never loaded on this computer"));
    m_about->setToolTip(
        tr("Updated in %1: %2\nLoaded: %3").arg(ats, absoluteTime(snapshot.updatedAt), absoluteTime(snapshot.readAt)));
}

void CandidateHeader::refreshButtons()
{
    const QString key = m_session->current();
    const CandidateModel &model = *m_session->candidates();
    const bool isNew = Draft::isNewKey(key);
    m_archived = model.value(key, FieldRole::Archived).flag();
    m_archiveDrafted = m_session->book()->draft(key).contains(model.catalog().name(FieldRole::Archived));
    m_archiveText = m_archived ? tr("Unarchive") : tr("Archive");
    m_archive->setAccessibleName(m_archiveText);
    m_archive->setToolTip(m_archiveDrafted
                              ? tr("Changed, not sent yet: click to put it back")
                              : m_archiveText + u'\n' + withKeys(tr("Takes effect when you send"), ActionId::Archive));
    m_archive->setVisible(!isNew && model.catalog().find(FieldRole::Archived));
    m_dashboardText = tr("Open in %1").arg(m_session->atsName());
    m_dashboard->setAccessibleName(m_dashboardText);
    m_dashboard->setToolTip(withKeys(m_dashboardText, ActionId::OpenDashboard));
    m_dashboard->setVisible(!isNew && model.catalog().find(FieldRole::DashboardPath));
    m_dashboard->setEnabled(model.value(key, FieldRole::DashboardPath).isPresent());
}

void CandidateHeader::refreshCount()
{
    const ChangesModel &changes = *m_session->changes();
    const OutboxItem *item = m_session->book()->outbox()->find(m_session->current());
    // What was refused waits there for the recruiter: it is told once, as something to fix.
    const int released = item && item->needsRecruiter() ? 0 : changes.inOutboxCount();
    const int ready = changes.toSendCount();
    const int problems = changes.toFixCount();
    const int conflicts = changes.conflictCount();
    m_changes = conflicts > 0 ? conflicts : ready > 0 ? ready : released > 0 ? released : problems;
    QStringList parts;
    if (conflicts > 0)
        parts.append(tr("%Ln to decide", nullptr, conflicts));
    else if (ready > 0)
        parts.append(tr("%Ln to send", nullptr, ready));
    else if (released > 0)
        parts.append(tr("%Ln in the outbox", nullptr, released));
    if (problems > 0)
        parts.append(tr("%Ln to fix", nullptr, problems));
    m_countText = parts.join(u" · "_s);
    m_countShort = parts.value(parts.size() - 1);
    m_count->setAccessibleName(m_countText);
    m_count->setVisible(changes.rowCount() > 0 && m_changes > 0);
}

/// On the buttons, or the icons alone.
void CandidateHeader::showWords(bool shown)
{
    m_archive->setText(shown ? m_archiveText : QString());
    m_dashboard->setText(shown ? m_dashboardText : QString());
    setButtonIcon(m_archive, m_archived ? u"archive-restore"_s : u"archive"_s,
                  m_archiveDrafted ? ColorRole::Draft : ColorRole::Soft);
    setButtonIcon(m_dashboard, u"external-link"_s);
}

/// The words of the buttons go before anything of the name does, then what is told elsewhere, too.
void CandidateHeader::fit()
{
    const int room = m_inside->width();
    const int beside = Theme::current().px(avatarSide) + 3 * size::space2 + size::space1;
    const auto buttons = [this] {
        int width = 0;
        for (const QPushButton *button : {m_archive, m_dashboard})
            width += button->isHidden() ? 0 : button->sizeHint().width();
        return width;
    };
    showWords(true);
    if (room < Theme::current().px(iconsBelow) || m_name->sizeHint().width() + beside + buttons() > room)
        showWords(false);

    const int line = room - beside - buttons();
    int used = m_job->isHidden() ? 0 : m_job->sizeHint().width();
    const auto showIfItFits = [&](QWidget *part, bool wanted) {
        const int width = used + size::space3 + part->sizeHint().width();
        const bool fits = wanted && (used == 0 || width <= line);
        part->setVisible(fits);
        used = fits ? width : used;
    };
    showIfItFits(m_organization, !m_organizationName->text().isEmpty());
    showIfItFits(m_about, true);

    m_count->setText(m_countText);
    setButtonIcon(m_count, u"pencil"_s, ColorRole::Draft);
    int ways = 2 * size::space3;
    for (const ContactLine *way : {m_email, m_phone})
        ways += way->isHidden() ? 0 : way->sizeHint().width() + size::space3;
    for (const QString &shorter : {m_countShort, QString::number(m_changes)}) {
        if (ways + m_count->sizeHint().width() > room)
            m_count->setText(shorter);
    }

    // The beginning of an address says enough, that of a number nothing.
    int beforeNumber = m_count->isHidden() ? 0 : m_count->sizeHint().width() + 2 * size::space3;
    beforeNumber += m_email->isHidden() ? 0 : m_email->minimumSizeHint().width() + size::space3;
    m_phone->setMinimumWidth(
        qBound(m_phone->minimumSizeHint().width(), room - beforeNumber, m_phone->sizeHint().width()));
}

void CandidateHeader::resizeEvent(QResizeEvent *event)
{
    m_inside->setMaximumWidth(Theme::current().px(formWidth) - 2 * pageMargin);
    QWidget::resizeEvent(event);
    layout()->activate();
    fit();
}

void CandidateHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(ColorRole::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().color(ColorRole::Line));
}

} // namespace vivier
