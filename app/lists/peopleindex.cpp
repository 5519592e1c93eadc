// SPDX-License-Identifier: MIT
#include "lists/peopleindex.h"

#include "candidate/draft.h"
#include "candidate/folding.h"
#include "candidate/pasted.h"
#include "candidate/phone.h"
#include "lists/text.h"

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

void addKey(QHash<QString, QStringList> &keys, const QString &what, const QString &key)
{
    if (what.isEmpty())
        return;
    QStringList &known = keys[what];
    if (!known.contains(key))
        known.append(key);
}

} // namespace

QByteArray PeopleIndex::foldedTag(const QString &tag)
{
    return foldedText(tag.simplified());
}

bool PeopleIndex::mayBeCalled(const QString &key, const QString &firstName) const
{
    const QList<QByteArray> known = m_firstNames.value(key);
    const QByteArray name = foldedText(firstName.simplified());
    if (name.isEmpty() || known.isEmpty())
        return true;
    const QList<QByteArray> words = name.split(' ');
    return std::ranges::any_of(known, [&words](const QByteArray &other) {
        return std::ranges::any_of(other.split(' '), [&words](const QByteArray &word) { return words.contains(word); });
    });
}

QString PeopleIndex::named(const QString &key) const
{
    const QString name = m_cells.value(key).displayName();
    if (Draft::isNewKey(key))
        return name.isEmpty() ? Lists::tr("a new candidate without a name") : name;
    return name.isEmpty() ? key : name + u" ("_s + key + u')';
}

QStringList PeopleIndex::named(const QStringList &keys) const
{
    QStringList names;
    for (const QString &key : keys)
        names.append(named(key));
    return names;
}

QString PeopleIndex::comparableAddress(const QString &email) const
{
    return email.trimmed().isEmpty() ? QString() : comparableEmail(email);
}

QString PeopleIndex::comparableNumber(const QString &phone) const
{
    QString text = phone.trimmed();
    if (text.isEmpty())
        return {};
    // Most are kept so: then the tables need not be asked.
    if (QString plain = QString(text).remove(u' '); isE164(plain))
        return plain;
    const QString e164 = readPhone(text, m_phoneRegion).e164;
    return e164.isEmpty() ? comparablePhone(text) : e164;
}

void PeopleIndex::add(const IndexCell &cell, const QStringList &jobs)
{
    const QString key = cell.reference();
    QStringList &known = m_jobs[key];
    for (const QString &job : jobs) {
        if (!known.contains(job))
            known.append(job);
    }
    m_cells.insert(key, cell);
    addKey(m_byEmail, comparableAddress(cell.text(IndexCell::Text::Email)), key);
    if (const QString phone = cell.text(IndexCell::Text::Phone); !phone.isEmpty())
        m_unreadPhones.append({key, phone});
    if (const QByteArray name = foldedText(cell.text(IndexCell::Text::FirstName).simplified()); !name.isEmpty())
        m_firstNames[key].append(name);
    const QStringList tags = cell.tags();
    for (const QString &tag : tags)
        m_tags.insert(foldedTag(tag));
}

QStringList PeopleIndex::withPhone(const QString &phone)
{
    const auto unread = std::exchange(m_unreadPhones, {});
    for (const auto &[key, number] : unread)
        addKey(m_byPhone, comparableNumber(number), key);
    return m_byPhone.value(comparableNumber(phone));
}

} // namespace vivier
