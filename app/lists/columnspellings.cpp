#include "lists/columnspellings.h"

#include "candidate/folding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Comparable names, with "|" between them. First what says it best.
struct RoleSpellings
{
    FieldRole role;
    const char *names;
};

constexpr std::array roleSpellings{
    RoleSpellings{FieldRole::FirstName, "first name|firstname|given name|forename|prenom|prenoms"},
    RoleSpellings{FieldRole::LastName,
                  "last name|lastname|family name|surname|nom|nom de famille|nom patronymique|nom de naissance"},
    RoleSpellings{FieldRole::Email, "email|e mail|mail|email address|e mail address|e mail 1 value|adresse email|"
                                    "adresse e mail|adresse mail|adresse de messagerie|adresse electronique|courriel"},
    RoleSpellings{FieldRole::Phone,
                  "phone|phone number|phonenumber|telephone|tel|mobile|mobile phone|cell|cell phone|phone 1 value|"
                  "primary phone|home phone|telephone portable|telephone mobile|tel mobile|tel portable|portable|"
                  "numero de telephone|n de telephone|gsm"},
    RoleSpellings{FieldRole::Subtitle,
                  "subtitle|title|job title|headline|occupation|organization 1 title|organization title|sous titre|"
                  "titre|poste|intitule du poste|intitule de poste|fonction|poste actuel"},
    RoleSpellings{FieldRole::Stage, "stage|etape|etape du recrutement|etape de recrutement"},
    RoleSpellings{FieldRole::Status, "status|statut"},
    RoleSpellings{FieldRole::Archived, "archived|archive"},
    RoleSpellings{FieldRole::Tags,
                  "tags|tag|labels|categories|group membership|keywords|etiquettes|etiquette|mots cles|libelles"},
    RoleSpellings{FieldRole::Resume, "resume|cv|resume url|cv url|curriculum vitae|lien du cv"},
    RoleSpellings{FieldRole::Job, "job|offre|offre d emploi|annonce|job reference"},
    RoleSpellings{FieldRole::Jobs, "jobs|job|offres|offre|annonce"},
};

struct NameSpellings
{
    const char *target; ///< a field's name or one of columnfor
    const char *names;
};

constexpr std::array otherSpellings{
    NameSpellings{"reference", "reference|candidate reference"},
    NameSpellings{"problem", "problem"},
    NameSpellings{"media_website", "website|site web|site internet|site|web page|page web|portfolio site"},
    NameSpellings{"link", "link|links|url|lien|liens|profile url|social profile|website 1 value"},
    NameSpellings{"company", "company|company name|organization 1 name|organization name|employer|societe|entreprise|"
                             "employeur"},
    NameSpellings{"name", "name|full name|display name|fn|candidate|nom complet|nom et prenom|prenom et nom|"
                          "prenom nom|nom prenom|candidat|file as"},
    NameSpellings{"cover_letter", "cover letter|lettre de motivation|motivation"},
    NameSpellings{"comment", "comment|comments|note|notes|commentaire|commentaires|remarque|remarques"},
    NameSpellings{"gdprExpiryDate", "gdpr expiry|gdpr|expiry date|expiration rgpd|rgpd|date d expiration"},
    NameSpellings{"gender", "gender|genre|sexe"},
    NameSpellings{"metadata", "metadata|metadonnees"},
    NameSpellings{"cv", "cv text|texte du cv"},
    NameSpellings{"referrer", "referrer|recommande par|coopteur"},
    NameSpellings{"civility", "civility|civilite"},
    NameSpellings{"remote_portfolio_url", "portfolio"},
};

bool holds(const char *names, const QByteArray &name)
{
    return QByteArray(names).split('|').contains(name);
}

/// "LinkedIn profile", "Lien LinkedIn".
QByteArray withoutCommonWords(const QByteArray &name)
{
    QByteArrayList words = name.split(' ');
    const QByteArrayList common{"profile", "profil", "url", "link", "lien", "address", "adresse", "account", "compte"};
    words.removeIf([&common](const QByteArray &word) { return common.contains(word); });
    return words.join(' ');
}

QString byLabel(const QByteArray &name, const FieldCatalog &catalog)
{
    for (const Field &field : catalog) {
        const bool isNamed =
            comparableColumn(field.displayLabel()) == name || comparableColumn(QString::fromUtf8(field.label)) == name;
        if (field.isEditable() && isNamed)
            return field.name;
    }
    return {};
}

QString bySpelling(const QByteArray &name, const FieldCatalog &catalog)
{
    for (const RoleSpellings &one : roleSpellings) {
        if (catalog.find(one.role) && holds(one.names, name))
            return catalog.name(one.role);
    }
    for (const NameSpellings &one : otherSpellings) {
        QString target = QString::fromUtf8(one.target);
        const bool isOurs = target == columnfor::reference || target == columnfor::problem ||
                            target == columnfor::link || target == columnfor::company || target == columnfor::name;
        if ((isOurs || catalog.find(target)) && holds(one.names, name))
            return target;
    }
    return {};
}

} // namespace

QByteArray comparableColumn(const QString &name)
{
    static const QRegularExpression signs(u"[_.:*°()/\\[\\]'’]+"_s);
    QString plain = name;
    return foldedText(plain.replace(signs, u" "_s).simplified()).trimmed();
}

QString targetByName(const QString &column, const FieldCatalog &catalog)
{
    const QString exact = column.trimmed();
    const auto isNamed = [&exact](const Field &field) { return field.name.compare(exact, Qt::CaseInsensitive) == 0; };
    const auto field = std::ranges::find_if(catalog.fields(), isNamed);
    if (field != catalog.fields().cend())
        return field->name;
    const QByteArray name = comparableColumn(column);
    // What other programs mean by "Organization" or "Document" is none of ours.
    QString spelled = bySpelling(name, catalog);
    if (!spelled.isEmpty())
        return spelled;
    const QString labelled = byLabel(name, catalog);
    return labelled.isEmpty() ? byLabel(withoutCommonWords(name), catalog) : labelled;
}

bool mayNameJob(const QString &column)
{
    return holds("title|job title|titre|poste|intitule du poste|intitule de poste|fonction", comparableColumn(column));
}

QString networkName(const QString &service)
{
    const QByteArray wanted = comparableColumn(service);
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (!wanted.isEmpty() && !field.hosts.isEmpty() && comparableColumn(QString::fromUtf8(field.label)) == wanted)
            return QString::fromUtf8(field.label);
    }
    return {};
}

} // namespace vivier
