// SPDX-License-Identifier: MIT
#include "cli/help.h"

#include "ats/atsprofile.h"
#include "cli/text.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include <QCoreApplication>
#include <QDir>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

QString verbLines()
{
    QString text;
    for (const Verb &verb : allVerbs()) {
        const QString words = u"%1 %2"_s.arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.usage)).trimmed();
        text += u"  %1\n        %2\n"_s.arg(words, QCoreApplication::translate("Cli", verb.help));
    }
    return text;
}

/// The fields of an ATS, and how their values are given.
QString fieldsOf(const AtsProfile &ats)
{
    QStringList edited;
    QStringList created;
    for (const Field &field : *ats.catalog) {
        if (field.uses.testAnyFlags(FieldUse::Update | FieldUse::SendOnce))
            edited.append(field.name);
        else if (field.uses.testFlag(FieldUse::Create))
            created.append(field.name);
    }
    const QString title =
        created.isEmpty() ? Cli::tr("Fields of %1 (%2) for edit and new:") : Cli::tr("Fields of %1 (%2) for edit:");
    QString text = title.arg(ats.name, ats.id) + u"\n  "_s + edited.join(u", "_s) + u'\n';
    if (!created.isEmpty())
        text += Cli::tr("and for new also:") + u"\n  "_s + created.join(u", "_s) + u'\n';
    text += Cli::tr("a new one needs:") + u"\n  "_s + missingFields({}, *ats.catalog).join(u", "_s) + u'\n';
    return text + ats.text(ats.fieldHelp);
}

/// Where a profile is when nobody says; the home folder by its short name, as the manual is written on another
/// computer.
QString defaultFolder()
{
    const QString folder = Profile::defaultFolder().value_or(u"~/.local/share/vivier"_s);
    const QString home = QDir::homePath() + u'/';
    return folder.startsWith(home) ? u"~/"_s + folder.sliced(home.size()) : folder;
}

} // namespace

QString helpNotes()
{
    QString text = Cli::tr("Options:") + u'\n';
    text += Cli::tr("  --profile DIR   folder with all data of one user (default: %1)\n").arg(defaultFolder());
    text += Cli::tr("  --account NAME  which account; not needed if there is only one\n  --json          print exactly "
                    "one JSON value on standard output\n  --yes           answer yes to questions: emptying a name, an "
                    "email or the list of jobs, creating a\n                  candidate who seems to exist already, "
                    "creating one again\n                  after a warning that it may exist, removing an account\n    "
                    "              that has drafts\n  --help, --version\n");
    text += Cli::tr("REF is a candidate's reference, a vivier: link to it, or the address of its page in the ATS.\n");
    for (const AtsProfile *ats : AtsProfile::all())
        text += u'\n' + fieldsOf(*ats);
    text +=
        u'\n' +
        Cli::tr(
            "With --json:\n  list, drafts: an array of candidates; show, edit, new, resolve: one candidate\n    "
            "{\"reference\", \"ats\", \"job_reference\", \"fields\": {name: value}, \"draft\": {name: {\"base\", "
            "\"mine\"}},\n     \"state\": "
            "\"unchanged\"|\"draft\"|\"new\"|\"outbox\"|\"conflict\"|\"rejected\"|\"unsure\",\n     \"outbox\": "
            "null|{\"reason\", \"attempts\", \"queued_at\", \"next_attempt\", \"held\", \"field\", \"words\"},\n     "
            "\"updated_at\", \"read_at\"}\n    outbox: sent by you, not settled yet; reason: none (its turn comes), "
            "network, token, pause, fault, lost,\n    disk; or, until you do something: rejected, forbidden, conflict, "
            "already-there, not-ready, gone, moved,\n    unsure, stopped\n    a field that is absent is unknown, null "
            "is empty, {\"unreadable\": JSON} is what the ATS returned in a\n    form other than documented; \"base\" "
            "is absent when unknown; no \"job_reference\"\n    where a candidate may have several jobs; metadata is "
            "the JSON object as the ATS writes it\n  jobs: an array of {\"reference\", \"organization_reference\", "
            "\"name\", \"status\",\n    \"stages\": [{\"id\", \"name\", \"reference\", \"visible\"}]}\n  pull: "
            "{\"jobs\", \"candidates\", \"complete\", \"unreadable\"}; unreadable: candidates left out\n  send: an "
            "array of {\"reference\", \"key\", \"fate\", \"reason\", \"exit\", \"checks\": [{\"field\", \"verdict\", "
            "\"sent\", \"answered\"}],\n    \"conflicts\": [{\"field\", \"base\", \"mine\", \"theirs\"}], "
            "\"problems\": [{\"field\", \"text\", \"blocks\"}],\n    \"matches\": [REF], \"emptied\": [field], "
            "\"error\": null|{\"status\", \"code\", \"text\"}}\n    fate: accepted, rejected, conflict, already-there, "
            "not-ready, kept, unknown, gone, moved, unsure,\n    store-failed; reason: as of the outbox, or accepted\n "
            "   verdict: confirmed, not-returned, not-yet (a file that the ATS fetches later), kept, changed,\n    "
            "unsent (not sent, and different since)\n  "
            "conflicts: an array of {\"reference\", \"field\", \"base\", \"mine\", \"theirs\", \"unsure\"};\n    "
            "unsure: it was sent once and may have arrived\n  account list: an array of {\"name\", \"ats\", \"url\", "
            "\"organizations\", \"company\",\n    \"requests_per_second\" (0: no limit), \"requests_at_once\", "
            "\"phone_region\"}; account add: one\n  discard, account remove: an object with what was removed\n");
    text += u"  "_s +
            Cli::tr("an account has \"ca_file\", \"client_certificate\" and \"client_key\", too; "
                    "proxy list: an array of {\"proxy\"}") +
            u'\n';
    text += u"  "_s + Cli::tr("a candidate has \"stage_since\", too: null, or {\"at\", \"told_by\"}; told_by is ats,");
    text += u"\n    "_s + Cli::tr("sent (moved from Vivier), or seen (first seen there by Vivier: it may be longer)") +
            u'\n';
    text +=
        Cli::tr("  edit of several candidates, or with --dry-run: an array of {\"reference\", \"field\", \"outcome\", "
                "\"before\",\n"
                "    \"after\", \"drafted\", \"conflict\", \"problem\": null|{\"field\", \"text\", \"blocks\"}}\n"
                "    outcome: changed, same, impossible; drafted: an unsent change was there; conflict: changed on\n"
                "    both sides\n"
                "  runs: an array of {\"run\", \"at\", \"candidates\", \"accepted\", \"refused\", \"waiting\"}\n"
                "  undo: an array of {\"reference\", \"field\", \"outcome\": \"drafted\"|\"impossible\", \"before\", "
                "\"after\",\n"
                "    \"conflict\", \"problem\": null|text}\n");
    text += Cli::tr("  same: an array of {\"likely\", \"reasons\": [\"email\"|\"phone\"|\"profile\"|\"name\"],\n"
                    "    \"candidates\": [{\"account\", \"reference\", \"name\"}, the same of the other]}\n");
    text +=
        Cli::tr("  export: an array of {\"reference\", field: value}; with --output {\"candidates\", \"file\"}\n"
                "  import: {\"format\", \"encoding\", \"separator\", \"columns\": [{\"column\", \"field\", \"by\"}],\n"
                "    \"new\", \"update\", \"same\", \"problem\": how many; \"new_tags\", \"rows\": [{\"line\",\n"
                "    \"outcome\": \"new\"|\"update\"|\"same\"|\"problem\", \"reference\", \"name\",\n"
                "    \"changes\": {field: {\"before\", \"after\"}}, \"missing\": [text], \"problem\": null|text}]}\n"
                "    by: name, content, map, or empty: left out\n");
    text +=
        u'\n' +
        Cli::tr(
            "Exit status:\n  0  done\n  1  usage: wrong arguments, a value that cannot be sent yet, a profile that "
            "cannot be used\n  2  no such candidate, job, draft or account, here or in the ATS\n  3  conflict: a field "
            "changed on both sides, the email is already in the job, the\n     candidate is in another job now, or a "
            "comment or a new candidate may have arrived:\n     you decide\n  4  rejected by the ATS; the draft is "
            "kept. Or it emptied fields that were not sent, and\n     nothing more is written to that account: see "
            "send --help\n  5  offline or no usable answer; drafts are kept in the outbox\n  6  not authorised: the "
            "token is wrong or is not allowed to do this, drafts are kept; or the\n     profile's key is not "
            "available\n  7  done, but standard output could not be written; a reader that closes the pipe early,\n    "
            " as head does, is not a failure\n  8  done, but check: the ATS stored something other than was sent, or "
            "fields that were not sent\n     have changed since, by the ATS or by a colleague; the lines of send say "
            "which\nWhen several drafts are sent, the status is that of the first that was not sent.\n");
    text += u'\n' + Cli::tr("All personal data is encrypted with a key in the keychain, where the tokens are too; "
                            "without a keychain, set VIVIER_PASSPHRASE and both are encrypted with it in the profile.");
    return text;
}

QString helpText(const Verb *verb)
{
    if (verb)
        return Cli::tr("Usage: %1").arg(usageOf(*verb)) + u"\n  "_s + QCoreApplication::translate("Cli", verb->help);
    return Cli::tr("Usage: vivier-cli [--profile DIR] [--account NAME] [--json] [--yes] VERB …\n"
                   "Edits the candidates of an applicant tracking system (ATS) without a window.\n") +
           u'\n' + Cli::tr("Verbs:") + u'\n' + verbLines() + u'\n' + helpNotes();
}

} // namespace vivier::cli
