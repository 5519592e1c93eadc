#include "form/factsview.h"

#include "candidate/singleline.h"
#include "form/fieldwords.h"
#include "model/workspace.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isFact(const Field &field)
{
    const bool withdrawn = field.uses == FieldUses(FieldUse::LegacyCreate); // civility, origin: read-only once created
    return field.section == FieldSection::Facts || withdrawn;
}

} // namespace

FactsView::FactsView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(size::space4);
    m_grid->setVerticalSpacing(size::space1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void FactsView::refresh(Workspace *workspace)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Candidate snapshot = workspace->candidates()->snapshot(workspace->current());
    QStringList details; // for who has to look something up with the ATS
    int place = 0;
    int widest = 0;
    for (const Field &field : workspace->candidates()->catalog()) {
        const QString told =
            isFact(field) ? displayText(field, snapshot.value(field.name), *workspace->jobs()) : QString();
        const QString text = factWords(told);
        if (text != told)
            details.append(tr("%1: %2", "a fact and its value").arg(field.displayLabel(), isolated(told)));
        if (text.isEmpty())
            continue;
        auto *label = new PlainLabel(field.displayLabel(), this);
        setTextType(label, Theme::Type::Small, Token::Soft);
        widest = std::max(widest, label->sizeHint().width());
        auto *value = new PlainLabel(text, this);
        setTextType(value, Theme::Type::Body);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setFocusPolicy(Qt::ClickFocus);
        value->setAccessibleName(field.displayLabel());
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside its label when another of the row has two lines
        m_grid->addWidget(label, place / 2, (place % 2) * 2, Qt::AlignTop);
        m_grid->addWidget(value, place / 2, (place % 2) * 2 + 1);
        ++place;
    }
    for (const int labels : {0, 2}) // alike, so that the second column stands where the form's does
        m_grid->setColumnMinimumWidth(labels, widest);
    setToolTip(details.join(u'\n'));
    setVisible(place > 0);
}

} // namespace vivier
