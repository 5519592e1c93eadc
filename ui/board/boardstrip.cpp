// SPDX-License-Identifier: MIT
#include "board/boardstrip.h"

#include "candidate/singleline.h"
#include "list/filterbar.h"
#include "list/sortbutton.h"
#include "model/accountsession.h"
#include "model/boardmodel.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/narrowbox.h"
#include "widgets/wraplabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobWidth = 300;
constexpr int oneLineFrom = 1000;
constexpr int offlineHeight = 32;

/// Amber, as what waits is everywhere.
class OfflineBar : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(ColorRole::DraftWash));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Line));
    }
};

} // namespace

BoardStrip::BoardStrip(AccountSession *session, BoardModel *board, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_board(board)
    , m_jobs(new NarrowBox(10, this))
    , m_count(new PlainLabel(this))
    , m_send(new QPushButton(this))
    , m_lines(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_tools(new QHBoxLayout)
    , m_offline(new OfflineBar(this))
    , m_offlineText(new WrapLabel(m_offline))
    , m_online(new QPushButton(tr("Work online"), m_offline))
{
    m_jobs->setObjectName(u"boardJobComboBox"_s);
    m_jobs->setAccessibleName(tr("Job"));
    m_jobs->setPlaceholderText(tr("Choose a job"));
    m_count->setObjectName(u"boardCountLabel"_s);
    setTextType(m_count, Theme::Type::Small, ColorRole::Soft);
    m_send->setObjectName(u"boardSendButton"_s);
    m_send->setToolTip(tr("Sends all changes to the candidates you moved."));
    setButtonKind(m_send, ButtonKind::Primary);
    m_offlineText->setObjectName(u"boardOfflineLabel"_s);
    setTextType(m_offlineText, Theme::Type::Small, ColorRole::Draft);
    setButtonKind(m_online, ButtonKind::Link);

    auto *row = new QHBoxLayout;
    row->setSpacing(size::space3);
    row->addWidget(m_jobs, 1);
    row->addWidget(m_count);
    m_tools->setSpacing(size::space3);
    m_tools->addWidget(m_send);
    m_lines->setContentsMargins(14, size::space2, 14, size::space2);
    m_lines->setSpacing(size::space2);
    m_lines->addLayout(row, 2);
    m_lines->addLayout(m_tools, 3);
    auto *offline = new QHBoxLayout(m_offline);
    offline->setContentsMargins(14, size::space1, 14, size::space1);
    offline->addWidget(m_offlineText, 1);
    offline->addWidget(m_online);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_lines);
    column->addWidget(m_offline);
    const auto measure = [this] {
        m_jobs->setMaximumWidth(Theme::current().px(jobWidth));
        m_offline->setMinimumHeight(Theme::current().px(offlineHeight)); // in French it takes two lines
        fold();
    };
    connect(&Theme::current(), &Theme::changed, this, measure);
    measure();

    connect(m_jobs, &QComboBox::activated, this, [this] { Q_EMIT jobChosen(m_jobs->currentData().toString()); });
    connect(m_online, &QPushButton::clicked, this, &BoardStrip::onlineRequested);
    connect(m_send, &QPushButton::clicked, this, [this] { m_session->sendMany(unsentMoves()); });
    connect(session->jobs(), &JobModel::changed, this, &BoardStrip::refreshJobs);
    refreshJobs();
    refresh();
}

void BoardStrip::takeTools(FilterBar *filters, SortButton *sort)
{
    m_tools->insertWidget(0, filters, 1, Qt::AlignVCenter); // of one line it is lower than the buttons beside it
    m_tools->addWidget(sort);
    for (QWidget *tool : {static_cast<QWidget *>(filters), static_cast<QWidget *>(sort)})
        tool->show(); // it is hidden by the change of its place
}

void BoardStrip::fold()
{
    const bool isWide = width() >= Theme::current().px(oneLineFrom);
    m_lines->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void BoardStrip::resizeEvent(QResizeEvent *)
{
    fold();
}

void BoardStrip::refreshJobs()
{
    m_jobs->clear();
    for (const Job &job : m_session->jobs()->jobs())
        m_jobs->addItem(isolated(job.name), job.reference);
    m_jobs->setCurrentIndex(m_jobs->findData(m_board->job()));
}

void BoardStrip::openJobs()
{
    m_jobs->setFocus(Qt::OtherFocusReason);
    m_jobs->showPopup();
}

/// Those of this job that are drafts, and not in the outbox as they are.
QStringList BoardStrip::unsentMoves() const
{
    const Field *field = m_board->field();
    if (!field || m_board->job().isEmpty())
        return {};
    const CandidateModel &model = *m_session->candidates();
    QStringList moves = model.draftedKeys();
    moves.removeIf([&](const QString &key) {
        const int row = model.rowOf(key);
        return Draft::isNewKey(key) || row < 0 || !model.rows().jobsAt(row).contains(m_board->job()) ||
               !model.book()->draftField(key, field->name) || model.book()->isReleased(key, field->name);
    });
    return moves;
}

void BoardStrip::refresh()
{
    const QLocale locale;
    const CandidateListModel &list = *m_session->list();
    if (m_jobs->currentData().toString() != m_board->job())
        m_jobs->setCurrentIndex(m_jobs->findData(m_board->job()));
    const int shown = m_board->cardCount();
    const int all = list.counts().searched;
    const bool hasJob = !m_board->job().isEmpty();
    m_count->setVisible(hasJob);
    const CandidateFilter &filter = list.filter();
    const bool asksForAll =
        filter.show == CandidateFilter::Show::Active && filter.query.isEmpty() && filter.conditions.isEmpty();
    const int archived = list.counts().archived;
    if (shown == all)
        m_count->setText(tr("%Ln candidate(s)", nullptr, shown));
    else if (asksForAll && shown + archived == all) // else one would look for the filter that hides them
        //: How many are on the board, and how many are not as they are archived.
        m_count->setText(tr("%1 shown, %Ln archived", nullptr, archived).arg(locale.toString(shown)));
    else
        m_count->setText(tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(all)));
    const auto moves = static_cast<int>(unsentMoves().size());
    m_send->setVisible(moves > 0);
    m_send->setText(tr("Send %Ln move(s)", nullptr, moves));
    refreshOffline();
}

void BoardStrip::refreshOffline()
{
    const Connectivity &network = *m_session->engine()->connectivity();
    const bool isChosen = network.workOffline();
    m_offline->setVisible(isChosen || network.state() == Connectivity::State::Offline);
    m_online->setVisible(isChosen);
    const QString ats = m_session->atsName();
    const QDateTime last = network.lastAnswerAt();
    const QString when = QLocale().toString(last.toLocalTime(), QLocale::ShortFormat);
    QString text = isChosen         ? tr("You work offline.")
                   : last.isValid() ? tr("%1 does not answer; it last answered on %2.").arg(ats, when)
                                    : tr("%1 does not answer.").arg(ats);
    text +=
        u' ' + tr("Moves are kept as drafts; what you send waits in the outbox and is sent when you are back online.");
    if (const int waiting = m_session->engine()->outbox()->count(); waiting > 0)
        text += u' ' + tr("%Ln candidate(s) are waiting there.", nullptr, waiting);
    m_offlineText->setText(text);
}

void BoardStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Line));
}

} // namespace vivier
