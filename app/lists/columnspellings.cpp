// SPDX-License-Identifier: MIT
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
    RoleSpellings{FieldRole::FirstName,
                  "first name|firstname|given name|forename|prenom|prenoms|vorname|nombre|nombre de pila|jmeno|"
                  "krestni jmeno|meno|krstne meno"},
    RoleSpellings{FieldRole::LastName,
                  "last name|lastname|family name|surname|nom|nom de famille|nom patronymique|nom de naissance|"
                  "nachname|familienname|apellido|apellidos|primer apellido|prijmeni|priezvisko"},
    RoleSpellings{FieldRole::Email,
                  "email|e mail|mail|email address|e mail address|e mail 1 value|adresse email|adresse e mail|"
                  "adresse mail|adresse de messagerie|adresse electronique|courriel|e mail adresse|mailadresse|"
                  "correo|correo electronico|direccion de correo|mailova adresa|emailova adresa"},
    RoleSpellings{FieldRole::Phone,
                  "phone|phone number|phonenumber|telephone|tel|mobile|mobile phone|cell|cell phone|"
                  "phone 1 value|primary phone|home phone|telephone portable|telephone mobile|tel mobile|"
                  "tel portable|portable|numero de telephone|n de telephone|gsm|telefon|telefonnummer|handy|"
                  "handynummer|mobil|mobilnummer|rufnummer|telefono|telefono movil|movil|numero de telefono|"
                  "telefonni cislo|telefonne cislo"},
    RoleSpellings{FieldRole::Subtitle,
                  "subtitle|title|job title|headline|occupation|organization 1 title|organization title|"
                  "sous titre|titre|poste|intitule du poste|intitule de poste|fonction|poste actuel|"
                  "berufsbezeichnung|stellenbezeichnung|puesto|cargo|pozice|pracovni pozice|pozicia|"
                  "pracovna pozicia"},
    RoleSpellings{FieldRole::Stage,
                  "stage|etape|etape du recrutement|etape de recrutement|phase|bewerbungsphase|fase|etapa|faze|"
                  "faza"},
    RoleSpellings{FieldRole::Status, "status|statut|estado|stav"},
    RoleSpellings{FieldRole::Archived, "archived|archive|archiviert|archivado|archivovano|archivovane"},
    RoleSpellings{FieldRole::Tags,
                  "tags|tag|labels|categories|group membership|keywords|etiquettes|etiquette|mots cles|"
                  "libelles|schlagworter|schlagworte|etiquetas|stitky"},
    RoleSpellings{FieldRole::Resume,
                  "resume|cv|resume url|cv url|curriculum vitae|lien du cv|lebenslauf|curriculum|zivotopis"},
    RoleSpellings{FieldRole::Job, "job|offre|offre d emploi|annonce|job reference|stelle|stellenanzeige|oferta|"
                                  "oferta de empleo|vacante|inzerat|nabidka prace|ponuka prace"},
    RoleSpellings{FieldRole::Jobs,
                  "jobs|job|offres|offre|offre d emploi|annonce|stellen|stelle|stellenanzeige|ofertas|oferta|"
                  "oferta de empleo|vacantes|vacante|inzerat|nabidka prace|ponuka prace"},
};

struct NameSpellings
{
    const char *target; ///< a field's name or one of columnfor
    const char *names;
};

constexpr std::array otherSpellings{
    NameSpellings{"reference", "reference|candidate reference"},
    NameSpellings{"problem", "problem"},
    NameSpellings{"media_website",
                  "website|site web|site internet|site|web page|page web|portfolio site|webseite|sitio web|"
                  "pagina web|web|webova stranka|webove stranky"},
    NameSpellings{"link", "link|links|url|lien|liens|profile url|social profile|website 1 value|enlace|enlaces|odkaz|"
                          "odkazy"},
    NameSpellings{"company", "company|company name|organization 1 name|organization name|employer|societe|entreprise|"
                             "employeur|firma|unternehmen|arbeitgeber|empresa|spolecnost|zamestnavatel|spolocnost"},
    NameSpellings{"name", "name|full name|display name|fn|candidate|nom complet|nom et prenom|prenom et nom|prenom nom|"
                          "nom prenom|candidat|file as|vollstandiger name|nombre completo|nombre y apellidos|"
                          "cele jmeno|jmeno a prijmeni|cele meno|meno a priezvisko"},
    NameSpellings{"cover_letter", "cover letter|lettre de motivation|motivation|anschreiben|motivationsschreiben|"
                                  "carta de presentacion|carta de motivacion|motivacni dopis|motivacny list"},
    NameSpellings{"comment", "comment|comments|note|notes|commentaire|commentaires|remarque|remarques|kommentar|"
                             "kommentare|bemerkung|bemerkungen|notiz|notizen|comentario|comentarios|nota|notas|"
                             "observaciones|komentar|poznamka|poznamky"},
    NameSpellings{"gdprExpiryDate", "gdpr expiry|gdpr|expiry date|expiration rgpd|rgpd|date d expiration|dsgvo"},
    NameSpellings{"gender", "gender|genre|sexe|geschlecht|sexo|genero|pohlavi|pohlavie"},
    NameSpellings{"metadata", "metadata|metadonnees"},
    NameSpellings{"cv", "cv text|texte du cv"},
    NameSpellings{"referrer", "referrer|recommande par|coopteur|empfohlen von|recomendado por|doporucil|odporucil"},
    NameSpellings{"civility", "civility|civilite|anrede|tratamiento|osloveni|oslovenie"},
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
