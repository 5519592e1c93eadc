// SPDX-License-Identifier: MIT
#include "window/dropsheet.h"

#include "candidate/singleline.h"
#include "form/formdrop.h"
#include "model/accountsession.h"
#include "model/valuewords.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/wraplabel.h"
#include "window/droprow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int dropSheetWidth = 800;

/// The words of a button, and the key that presses it.
QString buttonWords(const QString &words, Qt::Key key)
{
    return words + u"  "_s + QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

DropSheet::DropSheet(AccountSession *session, const Dropped &dropped, const QString &key, const QString &job,
                     QWidget *window)
    : Overlay(window)
    , m_session(session)
    , m_key(key)
    , m_context(dropContext(*session, key))
    , m_now(shownValues(*session, key))
    , m_proposal(proposalOf(dropped, m_context, m_now))
    , m_scroll(new QScrollArea)
    , m_hint(new WrapLabel)
    , m_take(new QPushButton)
{
    setObjectName(u"dropSheet"_s);
    const Theme &theme = Theme::current();
    const int side = theme.px(size::space4);
    auto *title = new PlainLabel(key.isEmpty() ? tr("What you pasted, for a new candidate") : tr("What you dropped"));
    setTextType(title, Theme::Type::Title);
    setAccessibleName(title->text());
    auto *about = new WrapLabel;
    about->setObjectName(u"dropSentence"_s);
    about->setText(sentence(dropped, job));
    setTextType(about, Theme::Type::Body, ColorRole::Soft);
    auto *warns = new WrapLabel;
    warns->setObjectName(u"dropWarning"_s);
    warns->setText(warning(dropped));
    warns->setVisible(!warns->text().isEmpty());
    setTextType(warns, Theme::Type::Body, ColorRole::Draft);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(side, 0, side, 0);
    top->setSpacing(theme.px(size::space1));
    top->addWidget(title);
    top->addWidget(about);
    top->addWidget(warns);

    auto *inside = new QWidget;
    buildRows(inside);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *clear : {inside, m_scroll->viewport()})
        clear->setAutoFillBackground(false); // the panel paints the ground

    setTextType(m_hint, Theme::Type::Small, ColorRole::Soft);
    auto *cancel = new QPushButton(buttonWords(tr("Cancel"), Qt::Key_Escape));
    m_take->setObjectName(u"dropTake"_s);
    setButtonKind(m_take, ButtonKind::Primary);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(side, 0, side, 0);
    bottom->setSpacing(theme.px(size::space2));
    bottom->addWidget(m_hint, 1);
    bottom->addWidget(cancel);
    bottom->addWidget(m_take);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(1, side, 1, theme.px(size::space3));
    column->setSpacing(theme.px(size::space3));
    column->addLayout(top);
    column->addWidget(makeHeads());
    column->addWidget(m_scroll, 1);
    column->addLayout(bottom);

    connect(cancel, &QPushButton::clicked, this, [this] { close(); });
    connect(m_take, &QPushButton::clicked, this, &DropSheet::take);
    connect(session, &AccountSession::keyChanged, this, [this](const QString &from, const QString &to) {
        if (m_key == from)
            m_key = to;
    });
    if (!key.isEmpty()) {
        connect(session, &AccountSession::currentChanged, this, [this](const QString &now) {
            if (now != m_key)
                close(); // it was about the other
        });
        connect(session->candidates(), &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &cell) { follow(cell.data(CandidateModel::KeyRole).toString()); });
    }
    connect(&Theme::current(), &Theme::changed, this, &DropSheet::fit);
    for (int line = 0; line < m_rows.size(); ++line)
        checkLink(line);
    showLines();
}

void DropSheet::buildRows(QWidget *inside)
{
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int line = 0; line < m_proposal.lines.size(); ++line) {
        auto *row = new DropRow(m_session, m_proposal.lines.at(line).line);
        column->addWidget(row);
        m_rows.append(row);
        connect(row, &DropRow::ticked, this, [this, line](bool on) { tick(line, on); });
        connect(row, &DropRow::fieldChosen, this, [this, line](const QString &field) { change(line, field); });
        connect(row->tick(), &DropTick::stepped, this, [this, line](int by) { step(line, by); });
    }
    column->addStretch(1);
}

QWidget *DropSheet::makeHeads()
{
    const Theme &theme = Theme::current();
    auto *heads = new QWidget;
    auto *row = new QHBoxLayout(heads);
    const int side = theme.px(size::space4);
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(theme.px(size::space3));
    const auto head = [](const QString &words) {
        auto *label = new PlainLabel(words);
        setTextType(label, Theme::Type::SmallStrong, ColorRole::Soft);
        return label;
    };
    QLabel *field = head(tr("Field"));
    field->setFixedWidth(theme.px(DropRow::fieldWidth));
    QLabel *now = head(tr("There now"));
    now->setFixedWidth(theme.px(DropRow::nowWidth));
    row->addSpacing(theme.px(DropRow::tickWidth));
    row->addWidget(field);
    row->addSpacing(theme.px(size::icon));
    row->addWidget(head(tr("What goes there")), 1);
    row->addWidget(now);
    return heads;
}

QString DropSheet::nameNow() const
{
    return isolated(singleLine(shownName(*m_session->candidates(), m_key)));
}

QString DropSheet::sentence(const Dropped &dropped, const QString &job) const
{
    const auto count = [&dropped](auto fits) {
        return static_cast<int>(std::count_if(dropped.lines.cbegin(), dropped.lines.cend(), fits));
    };
    const int cards = count([](const DropLine &line) { return line.source == DropLine::Source::Card; });
    const int links = count([](const DropLine &line) {
        return line.source != DropLine::Source::Card &&
               (line.kind == DropLine::Kind::Link || line.kind == DropLine::Kind::Picture);
    });
    const int others = static_cast<int>(dropped.lines.size()) - cards - links;
    QStringList what;
    if (links > 0)
        what.append(tr("%Ln link(s)", nullptr, links));
    if (others > 0)
        what.append(links > 0 ? tr("%Ln other thing(s)", nullptr, others) : tr("%Ln thing(s)", nullptr, others));
    if (cards > 0)
        what.append(tr("a contact card"));
    QString all = what.constLast();
    if (what.size() > 1) {
        what.removeLast();
        //: %1: "4 links", %2: "a contact card".
        all = tr("%1 and %2").arg(what.join(u", "_s), all);
    }
    all[0] = all.at(0).toUpper();
    if (!m_key.isEmpty())
        return tr("%1, for %2. Nothing is changed yet.").arg(all, nameNow());
    const QString name = m_session->jobs()->job(job).name;
    return name.isEmpty() ? tr("%1. Nobody is created yet.").arg(all)
                          : tr("%1, in the job %2. Nobody is created yet.").arg(all, isolated(name));
}

QString DropSheet::warning(const Dropped &dropped) const
{
    QStringList said;
    if (m_proposal.namesSomebodyElse && !m_key.isEmpty())
        said.append(tr("The name in it is another one: is this about %1? Nothing is ticked.").arg(nameNow()));
    if (dropped.beyond > 0)
        said.append(tr("%Ln more was found, and is not listed.", nullptr, static_cast<int>(dropped.beyond)));
    if (dropped.furtherCards > 0)
        said.append(tr("%Ln more person is in the card: only the first is listed.", nullptr,
                       static_cast<int>(dropped.furtherCards)));
    if (dropped.isCut)
        said.append(tr("The text was too long to be read to its end."));
    return said.join(u' ');
}

void DropSheet::openSheet()
{
    const QList<ProposedLine> &lines = m_proposal.lines;
    const auto first = std::ranges::find_if(lines, &ProposedLine::canBeTicked);
    const auto at = first == lines.cend() ? 0 : std::distance(lines.cbegin(), first);
    open(m_rows.at(at)->tick());
}

/// From row to row, and not out of them.
void DropSheet::step(int from, int by)
{
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, m_rows.size() - 1);
    m_rows.at(to)->tick()->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    m_scroll->ensureWidgetVisible(m_rows.at(to), 0, 0);
}

void DropSheet::change(int line, const QString &field)
{
    setField(m_proposal, line, field, m_context, m_now);
    m_touched.insert(line);
    checkLink(line);
    showLines();
    m_rows.at(line)->tick()->setFocus(Qt::OtherFocusReason);
}

void DropSheet::tick(int line, bool on)
{
    setTicked(m_proposal, line, on);
    m_touched.insert(line);
    showLines();
}

/// A link that the ATS would get no file from is not taken unless the recruiter ticked it.
void DropSheet::checkLink(int line)
{
    m_verdicts.remove(line);
    const QString name = m_proposal.lines.at(line).line.field;
    const Field *field = m_context.catalog.find(name);
    if (!field || field->kind != FieldKind::RemoteFile || !m_session->links()->isOn())
        return;
    const QUrl link(m_proposal.lines.at(line).line.text, QUrl::TolerantMode);
    if (const auto purpose = linkPurposeOf(*field))
        m_verdicts.insert(line, verdictWithout(LinkVerdict::Kind::Checking, link, *purpose));
    m_session->links()->ask(link, *field, this, [this, line, name](const LinkVerdict &verdict) {
        if (m_proposal.lines.at(line).line.field != name)
            return; // another was chosen meanwhile
        m_verdicts.insert(line, verdict);
        if (verdict.severity(m_session->now()) == LinkVerdict::Severity::Bad && !m_touched.contains(line))
            setTicked(m_proposal, line, false);
        showLines();
    });
}

/// An answer came meanwhile: what would replace something now is not taken unseen.
void DropSheet::follow(const QString &key)
{
    if (key != m_key)
        return;
    const FieldValues now = shownValues(*m_session, m_key);
    if (now == m_now)
        return;
    m_now = now;
    QList<bool> wereTicked;
    QList<DropStanding> stood;
    for (const ProposedLine &one : std::as_const(m_proposal.lines)) {
        wereTicked.append(one.isTicked);
        stood.append(one.standing);
    }
    for (int line = 0; line < m_proposal.lines.size(); ++line)
        setField(m_proposal, line, m_proposal.lines.at(line).line.field, m_context, m_now);
    for (int line = 0; line < m_proposal.lines.size(); ++line)
        setTicked(m_proposal, line, false);
    for (int line = 0; line < m_proposal.lines.size(); ++line) {
        if (wereTicked.at(line) && m_proposal.lines.at(line).standing == stood.at(line))
            setTicked(m_proposal, line, true);
    }
    showLines();
}

void DropSheet::showLines()
{
    for (int line = 0; line < m_rows.size(); ++line) {
        const auto known = m_verdicts.constFind(line);
        m_rows.at(line)->showLine(m_proposal.lines.at(line),
                                  known == m_verdicts.cend() ? std::nullopt : std::optional(*known));
    }
    const auto count = static_cast<int>(m_proposal.tickedCount());
    const QString words =
        m_key.isEmpty() ? tr("Create with %Ln", nullptr, count) : tr("Put %Ln into the form", nullptr, count);
    m_take->setText(buttonWords(words, Qt::Key_Enter));
    m_take->setEnabled(count > 0);
    m_hint->setText(count > 0 ? tr("Space ticks · F chooses another field · one undo takes all of it back")
                              : tr("Nothing is ticked: Space ticks a line, F chooses its field."));
    m_take->setAccessibleDescription(count > 0 ? QString() : m_hint->text());
}

void DropSheet::take()
{
    const FieldValues values = valuesOf(m_proposal);
    if (values.isEmpty())
        return;
    const QString key = m_key;
    close(); // first: what is done moves the focus
    Q_EMIT accepted(key, values);
}

/// As high as what is in it, and within the window: then it scrolls.
void DropSheet::fit()
{
    for (QWidget *part : panel()->findChildren<QWidget *>())
        part->ensurePolished(); // paddings of the style sheet take room
    const int width = std::min(Theme::current().px(dropSheetWidth), room().width());
    QLayout *column = panel()->layout();
    const int all = column->hasHeightForWidth() ? column->totalHeightForWidth(width) : column->totalSizeHint().height();
    place({width, all - m_scroll->sizeHint().height() + m_scroll->widget()->sizeHint().height()});
}

void DropSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        Overlay::keyPressEvent(event);
    event->accept();
}

void DropSheet::hideEvent(QHideEvent *event)
{
    Overlay::hideEvent(event);
    if (!event->spontaneous())
        deleteLater();
}

} // namespace vivier
