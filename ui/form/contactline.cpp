// SPDX-License-Identifier: MIT
#include "form/contactline.h"

#include "candidate/pasted.h"
#include "candidate/phone.h"
#include "candidate/singleline.h"
#include "model/accountsession.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/linkbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QUrl>

namespace vivier {

using namespace Qt::StringLiterals;

ContactLine::ContactLine(FieldRole role, ActionId copying, AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_session(session)
    , m_link(
          new LinkButton(role == FieldRole::Email ? u"mail"_s : u"phone"_s, Theme::Type::Body, ColorRole::Text, this))
    , m_copy(new QToolButton(this))
{
    const QString name = role == FieldRole::Email ? u"email"_s : u"phone"_s;
    m_link->setObjectName(name + "Link"_L1);
    m_copy->setObjectName(name + "CopyButton"_L1);
    m_copy->setAccessibleName(role == FieldRole::Email ? tr("Copy the email address") : tr("Copy the phone number"));
    m_copy->setToolTip(withKeys(m_copy->accessibleName(), copying));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_link);
    row->addWidget(m_copy);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(url()); });
    connect(m_copy, &QAbstractButton::clicked, this, &ContactLine::copy);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ContactLine::refresh);
}

QString ContactLine::text() const
{
    return m_session->candidates()->value(m_session->current(), m_role).text();
}

QUrl ContactLine::url() const
{
    QUrl url;
    if (m_role == FieldRole::Email) {
        url.setScheme(u"mailto"_s);
        url.setPath(text(), QUrl::DecodedMode); // a "?" is a letter of the address
        return url;
    }
    const QString chosen = m_session->account().phoneRegion;
    const QString number = readPhone(text(), chosen.isEmpty() ? defaultPhoneRegion(QLocale()) : chosen).e164;
    url.setScheme(u"tel"_s);
    url.setPath(number.isEmpty() ? comparablePhone(text()) : number, QUrl::DecodedMode);
    return url;
}

void ContactLine::refresh()
{
    const QString shown = text();
    const CandidateModel &model = *m_session->candidates();
    const bool drafted =
        model.indexOf(m_session->current(), model.catalog().name(m_role)).data(CandidateModel::DraftedRole).toBool();
    setVisible(!shown.isEmpty());
    m_link->setWords(isolated(shown));
    m_link->setIconToken(drafted ? ColorRole::Draft : ColorRole::Soft);
    // Ours alone is looked at: another program's would have to be asked.
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const bool isCopied = clipboard->ownsClipboard() && clipboard->text() == shown;
    m_copy->setIcon(themedIcon(isCopied ? u"check"_s : u"copy"_s));
}

void ContactLine::copy()
{
    if (!text().isEmpty())
        QGuiApplication::clipboard()->setText(text());
}

} // namespace vivier
