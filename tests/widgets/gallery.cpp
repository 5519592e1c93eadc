// SPDX-License-Identifier: MIT
#include "gallery.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/avatar.h"
#include "widgets/banner.h"
#include "widgets/busybar.h"
#include "widgets/changecard.h"
#include "widgets/choicechips.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/fieldframe.h"
#include "widgets/fieldgrid.h"
#include "widgets/flowlayout.h"
#include "widgets/linkfield.h"
#include "widgets/longtextfield.h"
#include "widgets/searchfield.h"
#include "widgets/section.h"
#include "widgets/stagebar.h"
#include "widgets/statusdot.h"
#include "widgets/tagfield.h"
#include "widgets/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

TextField *field(const QString &text)
{
    auto *result = new TextField;
    result->setText(text);
    return result;
}

LinkField *link(const QString &text, const QString &placeholder = {})
{
    auto *result = new LinkField;
    result->setText(text);
    result->setPlaceholder(placeholder);
    return result;
}

FieldFrame *frame(const QString &label, QWidget *editor, const FieldState &state = {})
{
    auto *result = new FieldFrame(label, editor);
    result->setState(state);
    return result;
}

QWidget *header()
{
    auto *bar = new QWidget;
    auto *avatar = new Avatar;
    avatar->setName(u"Zoë-Łucja"_s, u"O’Brien"_s);
    auto *name = new ElidedLabel(u"Zoë-Łucja O’Brien"_s, Theme::Type::Name);
    auto *line = new ElidedLabel(u"CTO @ Éole · updated by the ATS 2 h ago · read 1 min ago"_s, Theme::Type::Small,
                                 ColorRole::Soft);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(line);
    words->addStretch();
    auto *archive = new QPushButton(u"Archive"_s);
    setButtonIcon(archive, u"archive"_s);
    auto *open = new QPushButton(u"Open in Welcome Kit"_s);
    setButtonIcon(open, u"external-link"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(avatar);
    layout->addLayout(words, 1);
    auto *buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(archive);
    buttons->addWidget(open);
    layout->addLayout(buttons, 1);
    return bar;
}

QWidget *bars()
{
    auto *bar = new QWidget;
    auto *account = new QPushButton(u"Welcome Kit · Éole"_s);
    auto *search = new SearchField;
    search->setPlaceholder(u"Search 10,482 candidates"_s);
    search->setShortcutHint(QKeySequence(u"Ctrl+F"_s));
    auto *primary = new QPushButton(u"Send 3 changes"_s);
    setButtonIcon(primary, u"send"_s, ColorRole::OnAccent);
    setButtonKind(primary, ButtonKind::Primary);
    auto *quiet = new QPushButton(u"Outbox 4"_s);
    setButtonKind(quiet, ButtonKind::Quiet);
    auto *off = new QPushButton(u"Undo"_s);
    off->setEnabled(false);
    auto *tool = new QToolButton;
    tool->setIcon(themedIcon(u"settings"_s));
    tool->setAccessibleName(u"Preferences"_s);
    tool->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new FlowLayout(bar, 8);
    for (QWidget *w : std::initializer_list<QWidget *>{account, search, primary, quiet, off, tool})
        layout->addWidget(w);
    return bar;
}

QWidget *statuses()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar, 16);
    for (const auto state : {StatusDot::State::Online, StatusDot::State::Offline, StatusDot::State::Busy}) {
        auto *dot = new StatusDot;
        dot->setState(state);
        layout->addWidget(dot);
    }
    for (const auto &[first, last] :
         {std::pair{u"محمد"_s, u"الأحمد"_s}, std::pair{u"小龍"_s, u"李"_s}, std::pair{u"e\u0301lodie"_s, u"N"_s}}) {
        auto *avatar = new Avatar(32);
        avatar->setName(first, last);
        layout->addWidget(avatar);
    }
    auto *busy = new BusyBar;
    busy->setProgress(u"Reading candidates, 6,200 of 10,482"_s, 6200, 10482);
    layout->addWidget(busy);
    return bar;
}

void addStages(QVBoxLayout *layout)
{
    const QList<Stage> stages = {{1, u"New"_s},   {2, u"To meet"_s}, {3, u"Interview"_s},
                                 {4, u"Offer"_s}, {5, u"Hired"_s},   {6, u"Refused"_s}};
    auto *bar = new StageBar;
    bar->setStages(stages);
    bar->setBase(1);
    bar->setCurrent(2);
    layout->addWidget(bar);
    auto *unknown = new StageBar;
    unknown->setObjectName(u"unknownStages"_s);
    unknown->setStages({{1, u"À rencontrer cette semaine"_s}, {2, u"R&D"_s}, {3, u"Embauché"_s}});
    unknown->setUnknown(true);
    layout->addWidget(unknown);
    auto *many = new StageBar;
    QList<Stage> lots;
    for (int i = 1; i <= 24; ++i)
        lots.append({i, u"Stage %1"_s.arg(i)});
    many->setStages(lots);
    many->setCurrent(7);
    layout->addWidget(many);
}

Section *profile()
{
    auto *section = new Section(u"Profile"_s);
    FieldGrid *grid = section->grid();
    auto *first = frame(u"&First name"_s, field(u"Zoë-Łucja"_s));
    first->setRequired(true);
    grid->addField(first);
    grid->addField(frame(u"&Last name"_s, field(u"O’Brien"_s)));
    auto *email = frame(u"&Email"_s, field(u"zoe@eole"_s),
                        {.drafted = true,
                         .was = u"zoe@eole.example"_s,
                         .problem = u"An address needs a domain such as eole.fr: kept as a draft, not sent"_s});
    email->setIcon(u"mail"_s);
    grid->addField(email);
    auto *phone = frame(u"&Phone"_s, field(u"06 11 22 33 44"_s), {.drafted = true, .was = u"06 06 06 06 06"_s});
    phone->setObjectName(u"phone"_s);
    phone->setIcon(u"phone"_s);
    grid->addField(phone);
    grid->addField(frame(u"&Subtitle"_s, field(u"CTO @ Éole"_s),
                         {.drafted = true,
                          .was = u"Développeuse C++"_s,
                          .conflict = u"Somebody changed it to “Directrice technique” at 14:03"_s}));
    auto *tags = new TagField;
    tags->setTags({u"c++"_s, u"qt"_s, u"vulkan"_s});
    grid->addField(frame(u"&Tags"_s, tags));
    auto *manyTags = new TagField;
    manyTags->setTags({u"senior"_s, u"rendering"_s, u"remote"_s, u"français courant"_s, u"مهندس"_s, u"open to move"_s,
                       u"a tag whose name goes on and on until nobody can read it in one line of this field"_s});
    grid->addField(frame(u"More tags"_s, manyTags, {.drafted = true}));
    auto *combo = new QComboBox;
    combo->addItems({u"France"_s, u"Suomi"_s});
    grid->addField(frame(u"Country"_s, combo, {.drafted = true, .was = u"Suomi"_s}));
    auto *disabled = field(u"not yours to change"_s);
    disabled->setEnabled(false);
    grid->addField(frame(u"Disabled"_s, disabled));
    auto *unknownTags = new TagField;
    grid->addField(frame(u"Tags not read"_s, unknownTags, {.unknown = true}));
    return section;
}

Section *documents()
{
    auto *section = new Section(u"Documents"_s);
    auto *resume = frame(u"&Resume"_s, link(u"https://drive.example/jane.pdf"_s),
                         {.drafted = true, .was = u""_s, .note = u"new: PDF · 212 KB · readable by anyone"_s});
    resume->setAside(u"now: cv-2024.pdf, PDF, 184 KB"_s);
    section->grid()->addField(resume);
    auto *empty = link({}, u"Drop or paste a link to a PDF (10 MB at most)"_s);
    empty->setDashedWhenEmpty(true);
    auto *portfolio = frame(u"Portfolio"_s, empty);
    portfolio->setAside(u"now: none"_s);
    section->grid()->addField(portfolio);
    return section;
}

Section *social()
{
    auto *section = new Section(u"Social media"_s, u"Welcome Kit accepts these but never shows them"_s);
    auto *linkedin = frame(
        u"LinkedIn"_s, link({}),
        {.unknown = true, .note = u"last sent from Vivier on 12 Nov"_s, .unknownHint = u"fr.linkedin.com/in/zoe"_s});
    linkedin->setIcon(u"linkedin"_s);
    section->grid()->addField(linkedin);
    for (const auto &[name, icon] :
         {std::pair{u"GitHub"_s, u"github"_s}, std::pair{u"Stack Overflow"_s, u"stackoverflow"_s},
          std::pair{u"Website"_s, u"globe"_s}}) {
        auto *one = frame(name, link({}), {.unknown = true});
        one->setIcon(icon);
        section->grid()->addField(one);
    }
    return section;
}

QWidget *rightPane()
{
    auto *pane = new QWidget;
    auto *phone = new ChangeCard;
    phone->setChange(u"Phone"_s, u"06 06 06 06 06"_s, u"06 11 22 33 44"_s);
    auto *resume = new ChangeCard;
    resume->setChange(u"Resume"_s, {}, u"https://drive.example/jane.pdf"_s, false);
    resume->setNote(u"PDF · 212 KB · anyone can read it"_s);
    auto *email = new ChangeCard;
    email->setChange(u"Email"_s, u"zoe@eole.example"_s, u"zoe@eole"_s);
    email->setProblem(u"An address needs a domain such as eole.fr"_s);
    auto *layout = new QHBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (ChangeCard *card : {phone, resume, email})
        layout->addWidget(card, 1, Qt::AlignTop);
    return pane;
}

} // namespace

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(bars());
    layout->addWidget(header());
    addStages(layout);
    auto *chips = new ChoiceChips;
    chips->setChoices({{u"all"_s, u"All"_s, 87},
                       {u"1"_s, u"New"_s, 31},
                       {u"2"_s, u"To meet"_s, 12},
                       {u"drafts"_s, u"Drafts"_s, 6},
                       {u"archived"_s, u"Archived"_s}});
    chips->setCurrent(u"all"_s);
    layout->addWidget(chips);
    for (const auto &[tone, text] :
         {std::pair{Banner::Tone::Info, u"12 candidates changed in Welcome Kit since you read them."_s},
          std::pair{Banner::Tone::Warn,
                    u"You work offline. Your 3 changes are kept and leave when the network is back."_s},
          std::pair{Banner::Tone::Bad,
                    u"Welcome Kit did not answer (30 s). Your 3 changes are kept; next attempt in 20 s."_s}}) {
        auto *banner = new Banner;
        layout->addWidget(banner);
        banner->say(tone, text, {u"Try now"_s});
    }
    layout->addWidget(profile());
    layout->addWidget(documents());
    layout->addWidget(social());
    auto *letter = new LongTextField;
    letter->setText(u"Madame, Monsieur,\n\nVotre annonce pour un poste d’ingénieure C++ a retenu mon attention."_s);
    auto *letters = new Section(u"Cover letter"_s);
    letters->grid()->addField(frame(u"&Cover letter"_s, letter, {.drafted = true, .was = u"Bonjour"_s}), true);
    layout->addWidget(letters);
    layout->addWidget(rightPane());
    layout->addWidget(statuses());
    auto *check = new QCheckBox(u"Keep it for this session only"_s);
    check->setChecked(true);
    layout->addWidget(check);
    auto *empty = new EmptyState;
    empty->setContent(u"users"_s, u"No candidate of this job is read yet."_s, u"Read them now"_s);
    layout->addWidget(empty);
    layout->addStretch();
}
