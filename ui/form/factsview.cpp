// SPDX-License-Identifier: MIT
#include "form/factsview.h"

#include "candidate/labelled.h"
#include "candidate/singleline.h"
#include "candidate/timeinstage.h"
#include "form/fieldwords.h"
#include "model/accountsession.h"
#include "model/stagetimewords.h"
#include "model/valuewords.h"
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

/// `isWhole`: alone in its row.
void FactsView::add(const QString &label, const QString &text, bool isWhole)
{
    if (text.isEmpty())
        return;
    auto *name = new PlainLabel(label, this);
    setTextType(name, Theme::Type::Small, ColorRole::Soft);
    m_widest = std::max(m_widest, name->sizeHint().width());
    auto *value = new PlainLabel(text, this);
    setTextType(value, Theme::Type::Body);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    value->setAccessibleName(label);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside its label when another of the row has two lines
    const int row = m_place / 2;
    const int column = (m_place % 2) * 2;
    m_grid->addWidget(name, row, column, Qt::AlignTop);
    m_grid->addWidget(value, row, column + 1, 1, isWhole ? 3 : 1);
    m_place += isWhole ? 2 : 1;
}

void FactsView::refresh(AccountSession *session)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_place = 0;
    m_widest = 0;
    const FieldCatalog &catalog = session->candidates()->catalog();
    const Candidate snapshot = session->candidates()->snapshot(session->current());
    if (const Field *standing = standingField(catalog)) {
        const QString name = displayText(*standing, snapshot.value(standing->name), *session->jobs());
        const QDate today = session->now().toLocalTime().date();
        add(standing->displayLabel(), stageTimeSentence(stageSince(snapshot, catalog), name, session->atsName(), today),
            true);
    }
    QStringList details; // for who has to look something up with the ATS
    for (const Field &field : catalog) {
        const QString told =
            isFact(field) ? displayText(field, snapshot.value(field.name), *session->jobs()) : QString();
        const QString text = factWords(told);
        if (text != told)
            details.append(labelled(field.displayLabel(), isolated(told)));
        add(field.displayLabel(), text, false);
    }
    for (const int labels : {0, 2}) // alike, so that the second column stands where the form's does
        m_grid->setColumnMinimumWidth(labels, m_widest);
    setToolTip(details.join(u'\n'));
    setVisible(m_place > 0);
}

} // namespace vivier
