// SPDX-License-Identifier: MIT
#include "window/droprow.h"

#include "candidate/singleline.h"
#include "form/formdrop.h"
#include "form/formsections.h"
#include "model/accountsession.h"
#include "model/valuewords.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyleOptionButton>

namespace vivier {

using namespace Qt::StringLiterals;

/// What nobody knows, on the ground of what nobody knows.
class HatchedLabel : public QWidget
{
public:
    explicit HatchedLabel(const QString &words, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_words(words)
    {
        setAccessibleName(words);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::current().font(Theme::Type::Small));
        const int side = Theme::current().px(size::space2);
        return {metrics.horizontalAdvance(m_words) + 2 * side, metrics.height() + Theme::current().px(size::space1)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::current();
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath path;
        path.addRoundedRect(box, theme.px(size::space1), theme.px(size::space1));
        paintHatch(painter, rect(), path);
        painter.setPen(theme.color(ColorRole::Line));
        painter.drawPath(path);
        painter.setFont(theme.font(Theme::Type::Small));
        painter.setPen(theme.color(ColorRole::Soft));
        paintLine(painter, rect(), Qt::AlignCenter, m_words);
    }

private:
    QString m_words;
};

namespace {

QString kindIcon(const DropLine &line, const Field *field)
{
    if (const QString icon = field ? fieldIcon(*field) : QString(); !icon.isEmpty())
        return icon;
    switch (line.kind) {
    case DropLine::Kind::Link:
        return field && field->kind == FieldKind::RemoteFile ? u"file-text"_s : u"link"_s;
    case DropLine::Kind::Picture:
        return u"image"_s;
    case DropLine::Kind::Email:
        return u"mail"_s;
    case DropLine::Kind::Phone:
        return u"phone"_s;
    case DropLine::Kind::LocalFile:
        return u"file-text"_s;
    case DropLine::Kind::FirstName:
    case DropLine::Kind::LastName:
    case DropLine::Kind::Subtitle:
    case DropLine::Kind::Candidate:
        break;
    }
    return u"user"_s;
}

} // namespace

DropTick::DropTick(QWidget *parent)
    : QCheckBox(parent)
{
}

void DropTick::setTickable(bool tickable)
{
    m_isTickable = tickable;
    update();
}

void DropTick::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT stepped(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_F && isPlain)
        Q_EMIT fieldWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore(); // takes all that is ticked
    else
        QCheckBox::keyPressEvent(event);
}

void DropTick::nextCheckState()
{
    if (m_isTickable)
        QCheckBox::nextCheckState();
    else
        Q_EMIT fieldWanted();
}

void DropTick::initStyleOption(QStyleOptionButton *option) const
{
    QCheckBox::initStyleOption(option);
    if (!m_isTickable)
        option->state &= ~QStyle::State_Enabled;
}

DropRow::DropRow(AccountSession *session, const DropLine &line, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tick(new DropTick)
    , m_fields(new QComboBox)
    , m_value(new ElidedLabel)
    , m_noteIcon(new IconLabel)
    , m_note(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft))
    , m_nowWord(new ElidedLabel)
    , m_now(new ElidedLabel({}, Theme::Type::Body, ColorRole::Soft))
    , m_unknown(new HatchedLabel(tr("not known")))
{
    const Theme &theme = Theme::current();
    m_tick->setFixedWidth(theme.px(tickWidth));
    m_fields->setFixedWidth(theme.px(fieldWidth));
    m_fields->setPlaceholderText(line.fields.isEmpty() ? tr("No field") : tr("Choose a field"));
    m_fields->setEnabled(!line.fields.isEmpty());
    const FieldCatalog &catalog = session->candidates()->catalog();
    for (const QString &name : line.fields) {
        const Field *field = catalog.find(name);
        m_fields->addItem(themedIcon(kindIcon(line, field)), field ? field->displayLabel() : name, name);
    }
    m_now->setStruckOut(true);
    const auto keepSmall = [](QWidget *label) { label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); };
    for (QWidget *label : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_note)})
        keepSmall(label);
    m_nowWord->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepSmall(m_now);

    auto *noteLine = new QHBoxLayout;
    noteLine->setSpacing(theme.px(size::space1));
    noteLine->addWidget(m_noteIcon);
    noteLine->addWidget(m_note, 1);
    auto *what = new QVBoxLayout;
    what->setSpacing(0);
    what->addStretch(1);
    what->addWidget(m_value);
    what->addLayout(noteLine);
    what->addStretch(1);
    auto *nowPlace = new QWidget;
    nowPlace->setFixedWidth(theme.px(nowWidth));
    auto *now = new QHBoxLayout(nowPlace);
    now->setContentsMargins(0, 0, 0, 0);
    now->setSpacing(theme.px(size::space1));
    now->addWidget(m_unknown);
    now->addWidget(m_nowWord);
    now->addWidget(m_now, 1);
    now->addStretch(0);
    auto *arrow = new IconLabel(u"chevron-left"_s, ColorRole::Soft);
    auto *row = new QHBoxLayout(this);
    const int side = theme.px(size::space4);
    row->setContentsMargins(side, theme.px(size::space1), side, theme.px(size::space1));
    row->setSpacing(theme.px(size::space3));
    row->addWidget(m_tick);
    row->addWidget(m_fields);
    row->addWidget(arrow);
    row->addLayout(what, 1);
    row->addWidget(nowPlace);
    setMinimumHeight(theme.px(size::row) - theme.px(size::space2));

    connect(m_tick, &QCheckBox::clicked, this, &DropRow::ticked);
    connect(m_tick, &DropTick::fieldWanted, this, &DropRow::chooseField);
    connect(m_fields, &QComboBox::activated, this,
            [this](int index) { Q_EMIT fieldChosen(m_fields->itemData(index).toString()); });
}

/// The focus stays at the tick: the list has its own while it is open.
void DropRow::chooseField()
{
    if (m_fields->isEnabled())
        m_fields->showPopup();
}

QString DropRow::note(const ProposedLine &proposed) const
{
    const DropLine &line = proposed.line;
    QStringList said;
    if (line.kind == DropLine::Kind::LocalFile)
        said.append(tr("a file on this computer: %1 takes links alone").arg(m_session->atsName()));
    else if (line.kind == DropLine::Kind::Candidate)
        said.append(tr("somebody’s page: dropped by itself, it opens"));
    else if (proposed.standing == DropStanding::NoField && !line.fields.isEmpty())
        said.append(tr("it has no certain place: choose its field"));
    if (line.trackingRemoved)
        said.append(tr("its tracking parts taken off"));
    if (line.madeDirect)
        said.append(tr("made direct"));
    if (line.source == DropLine::Source::Card)
        said.append(tr("from the contact card"));
    if (said.isEmpty() && !line.title.isEmpty())
        said.append(isolated(line.title));
    return said.join(u" · "_s);
}

void DropRow::showNow(const ProposedLine &proposed)
{
    const Field *field = m_session->candidates()->catalog().find(proposed.line.field);
    const bool replaces = proposed.standing == DropStanding::Replaces;
    QString word;
    switch (proposed.standing) {
    case DropStanding::NoField:
    case DropStanding::NotKnown:
        break;
    case DropStanding::New:
        word = tr("none");
        break;
    case DropStanding::Replaces:
        word = tr("replaces");
        break;
    case DropStanding::Same:
        word = tr("the same already");
        break;
    }
    m_unknown->setVisible(proposed.standing == DropStanding::NotKnown);
    m_nowWord->setVisible(!word.isEmpty());
    m_nowWord->setText(word);
    m_nowWord->setToken(replaces ? ColorRole::Draft : ColorRole::Soft);
    m_now->setVisible(replaces);
    m_now->setText(replaces && field ? displayText(*field, proposed.now, *m_session->jobs()) : QString());
    //: %1 is what stands in the field now.
    const QString now = proposed.standing == DropStanding::NotKnown ? tr("not known now")
                        : replaces                                  ? tr("replaces %1").arg(isolated(m_now->text()))
                        : proposed.standing == DropStanding::New    ? tr("none now")
                                                                    : word;
    const QString label = field ? field->displayLabel() : tr("No field");
    const QString name = u"%1: %2"_s.arg(label, isolated(proposed.line.text));
    m_tick->setAccessibleName(now.isEmpty() ? name : name + u", "_s + now);
}

void DropRow::showLine(const ProposedLine &proposed, const std::optional<LinkVerdict> &verdict)
{
    const DropLine &line = proposed.line;
    const QSignalBlocker quiet(m_tick);
    m_tick->setTickable(proposed.canBeTicked());
    m_tick->setChecked(proposed.isTicked);
    {
        const QSignalBlocker still(m_fields);
        m_fields->setCurrentIndex(m_fields->findData(line.field));
    }
    m_value->setText(line.text);
    m_value->setToken(proposed.canBeTicked() ? ColorRole::Text : ColorRole::Soft);
    const QDateTime now = m_session->now();
    const QString judged = verdict ? verdict->words(now) : QString();
    QStringList all{judged, note(proposed)};
    all.removeAll(QString());
    const QString said = all.join(u" · "_s);
    m_note->setText(said);
    m_note->setVisible(!said.isEmpty());
    m_noteIcon->setVisible(!said.isEmpty());
    const bool isCard = line.source == DropLine::Source::Card;
    const bool isDone = line.trackingRemoved || line.madeDirect;
    using Severity = LinkVerdict::Severity;
    const Severity severity = judged.isEmpty() ? Severity::None : verdict->severity(now);
    const ColorRole role = severity == Severity::Bad     ? ColorRole::Bad
                           : severity == Severity::Doubt ? ColorRole::Draft
                           : severity == Severity::Ok    ? ColorRole::Accent
                                                         : ColorRole::Soft;
    const bool isWarned = severity == Severity::Bad || severity == Severity::Doubt;
    m_note->setToken(role);
    m_noteIcon->setIcon(isWarned                             ? u"circle-alert"_s
                        : severity == Severity::Ok || isDone ? u"check"_s
                        : isCard                             ? u"user"_s
                                                             : u"info"_s,
                        role);
    showNow(proposed);
    m_tick->setAccessibleDescription(said);
    m_fields->setAccessibleName(tr("Field for %1").arg(isolated(line.text)));
}

void DropRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color(ColorRole::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace vivier
