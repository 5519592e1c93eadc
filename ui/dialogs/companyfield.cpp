// SPDX-License-Identifier: MIT
#include "dialogs/companyfield.h"

#include "candidate/singleline.h"
#include "theme/theme.h"
#include "widgets/textfield.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

CompanyField::CompanyField(QWidget *parent)
    : QWidget(parent)
    , FieldEditor(this)
    , m_id(new TextField)
    , m_list(new QComboBox)
{
    m_id->setObjectName(u"companyId"_s);
    m_id->setLimit(200);
    m_id->setPlaceholder(tr("Company ID"));
    m_list->setObjectName(u"company"_s);
    m_list->setPlaceholderText(tr("Choose a company…"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names are long
    m_list->setMinimumContentsLength(16);
    m_list->setMaxVisibleItems(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_id);
    layout->addWidget(m_list);
    setFocusPolicy(Qt::StrongFocus); // for its label's key; Tab goes to the part inside
    connect(m_id->events(), &FieldEvents::changed, events(), &FieldEvents::changed);
    connect(m_list, &QComboBox::currentIndexChanged, events(), &FieldEvents::changed);
    showList(false);
}

QString CompanyField::company() const
{
    return m_isList ? m_list->currentData().toString() : m_id->text().trimmed();
}

QString CompanyField::name() const
{
    return m_isList ? m_list->currentText() : QString();
}

void CompanyField::setCompany(const QString &id)
{
    m_id->setText(id);
    showList(false);
}

void CompanyField::setCompanies(const QList<Organization> &companies, const QString &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int current = -1;
    for (const Organization &company : companies) {
        if (company.reference.compare(chosen, Qt::CaseInsensitive) == 0)
            current = m_list->count();
        m_list->addItem(isolated(company.name), company.reference);
        m_list->setItemData(m_list->count() - 1, company.reference, Qt::ToolTipRole); // two may have one name
    }
    m_list->setCurrentIndex(current);
    showList(true);
}

void CompanyField::showList(bool list)
{
    QWidget *before = focusProxy();
    QWidget *now = list ? static_cast<QWidget *>(m_list) : m_id;
    const bool focused = before && before->hasFocus();
    m_isList = list;
    setFocusProxy(now);
    if (before && before != now) {
        now->setAccessibleName(before->accessibleName());
        now->setAccessibleDescription(before->accessibleDescription());
    }
    now->show();
    if (focused)
        now->setFocus();
    (list ? static_cast<QWidget *>(m_id) : m_list)->hide();
}

void CompanyField::showLook()
{
    passLook(m_id);
    const QString mark = look().bad ? u"bad"_s : QString();
    if (m_list->property("mark").toString() == mark)
        return;
    m_list->setProperty("mark", mark);
    repolish(m_list);
}

} // namespace vivier
