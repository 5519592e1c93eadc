// SPDX-License-Identifier: MIT
#include "cli/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr VerbOption addOptions[] = {
    {"name", "NAME"},
    {"ats", "ATS"},
    {"url", "URL"},
    {"company", "ID"},
    {"organization", "REF"},
    {"phone-region", "XX"},
    {"token-file", "FILE"},
    {"older-api", nullptr},
    {"no-test", nullptr},
    {"rate", "N"},
    {"at-once", "N"},
    {"ca-file", "FILE"},
    {"client-certificate", "FILE"},
    {"client-key", "FILE"},
    {"key-passphrase-file", "FILE"},
};
constexpr VerbOption accountEditOptions[] = {{"url", "URL"},
                                             {"token-file", "FILE"},
                                             {"no-test", nullptr},
                                             {"ca-file", "FILE"},
                                             {"client-certificate", "FILE"},
                                             {"client-key", "FILE"},
                                             {"key-passphrase-file", "FILE"}};
constexpr VerbOption proxyLoginOptions[] = {{"user", "NAME"}, {"password-file", "FILE"}};
constexpr VerbOption pullOptions[] = {{"job", "JOB"}, {"all", nullptr}};
constexpr VerbOption listOptions[] = {{"query", "QUERY"}, {"where", "CONDITION"}, {"filter", "NAME"}};
constexpr VerbOption exportOptions[] = {{"query", "QUERY"},    {"where", "CONDITION"}, {"filter", "NAME"},
                                        {"format", "FORMAT"},  {"columns", "NAMES"},   {"output", "FILE"},
                                        {"separator", "SIGN"}, {"no-mark", nullptr}};
constexpr VerbOption importOptions[] = {{"job", "JOB"},           {"dry-run", nullptr},   {"separator", "SIGN"},
                                        {"encoding", "ENCODING"}, {"map", "COLUMN=NAME"}, {"report", "FILE"}};
constexpr VerbOption sendOptions[] = {{"allow-writes", nullptr}, {"run", "RUN"}, {"unchecked", nullptr}};
constexpr VerbOption undoOptions[] = {{"last", nullptr}};
constexpr VerbOption editOptions[] = {{"clear", "NAME"},  {"query", "QUERY"},    {"where", "CONDITION"},
                                      {"filter", "NAME"}, {"from-file", "FILE"}, {"dry-run", nullptr}};

const Verb table[] = {
    {.name = "account add",
     .usage = "--name NAME --token-file FILE|- [--ats ATS] [--url URL] [--company ID] "
              "[--phone-region XX] [--organization REF]… [--older-api] [--rate N] [--at-once N] [--ca-file FILE] "
              "[--client-certificate FILE] [--client-key FILE] [--key-passphrase-file FILE|-] [--no-test]",
     .help = QT_TRANSLATE_NOOP(
         "Cli", "save an account; the token is tested first and never printed. --ats is the short name of a system "
                "that vivier-cli --help lists, the first of them if it is left out; --company is for a key of several "
                "companies, and you are asked for it where it is needed; --phone-region (such as FR) is the country of "
                "national phone numbers. The ATS gets at most --rate requests a second (usually 4; 0: no limit) and "
                "--at-once at the same time (usually 2); when it asks for a pause, fewer for a while. For an ATS that "
                "has its own authority, or requires a client certificate: PEM files, checked at once; the passphrase "
                "of an encrypted key is stored with the token"),
     .handler = accountAdd,
     .needsAccount = false,
     .options = addOptions},
    {.name = "account edit",
     .usage = "NAME [--url URL] [--token-file FILE|-] [--ca-file FILE] [--client-certificate FILE] "
              "[--client-key FILE] [--key-passphrase-file FILE|-] [--no-test]",
     .help = QT_TRANSLATE_NOOP(
         "Cli",
         "give an account a new address, token or files for its secure connection (an empty name: none). With --url "
         "the stored token may be sent to that address, even if it is the one that the account already names"),
     .handler = accountEdit,
     .minWords = 1,
     .maxWords = 1,
     .needsAccount = false,
     .options = accountEditOptions},
    {.name = "account list",
     .usage = "",
     .help = QT_TRANSLATE_NOOP("Cli", "the accounts of this profile"),
     .handler = accountList,
     .needsAccount = false},
    {.name = "account remove",
     .usage = "NAME",
     .help = QT_TRANSLATE_NOOP("Cli", "remove an account, its token and what was loaded; with drafts only after --yes"),
     .handler = accountRemove,
     .minWords = 1,
     .maxWords = 1,
     .needsAccount = false},
    {.name = "proxy login",
     .usage = "HOST:PORT --user NAME --password-file FILE|-",
     .help = QT_TRANSLATE_NOOP(
         "Cli", "save the name and password that a proxy asks for, in the keychain or encrypted with "
                "VIVIER_PASSPHRASE. Which proxy is used is set in the system, or by https_proxy and no_proxy"),
     .handler = proxyLogin,
     .minWords = 1,
     .maxWords = 1,
     .needsAccount = false,
     .options = proxyLoginOptions},
    {.name = "proxy list",
     .usage = "",
     .help = QT_TRANSLATE_NOOP("Cli", "the proxies whose login is saved"),
     .handler = proxyList,
     .needsAccount = false},
    {.name = "proxy forget",
     .usage = "HOST:PORT",
     .help = QT_TRANSLATE_NOOP("Cli", "delete the login of a proxy"),
     .handler = proxyForget,
     .minWords = 1,
     .maxWords = 1,
     .needsAccount = false},
    {.name = "jobs",
     .usage = "",
     .help = QT_TRANSLATE_NOOP("Cli", "load organizations and jobs with their stages"),
     .handler = jobs},
    {.name = "pull",
     .usage = "[--job JOB] [--all]",
     .help = QT_TRANSLATE_NOOP("Cli", "load the candidates of one job (reference or name) or of all jobs: what changed "
                                      "since the last time, or everything with --all"),
     .handler = pull,
     .options = pullOptions},
    {.name = "list",
     .usage = "[--query QUERY] [--where CONDITION]… [--filter NAME]",
     .help = QT_TRANSLATE_NOOP(
         "Cli",
         "candidates loaded so far; with a query, those whose names, texts, tags, phone numbers or jobs contain each "
         "of its words, and each phrase in quotes: '\"data engineer\" paris'. --filter is one that was saved in the "
         "window. A condition is one of stage:NAME (or a status), tag:TAG, not-tag:TAG, has:WHAT or lacks:WHAT (phone, "
         "email, resume, tag, sent-link: sent from Vivier), is:archived, is:draft, is:outbox, updated-after:DAY (on "
         "2026-11-01 or later; 30d: in the last 30 days), updated-before:DAY, expiry:passed, expiry:30d (within 30 "
         "days). Of several stages, tags or expiries one is enough; apart from that, all must be met. Archived "
         "candidates are left out unless a query or a condition asks for them"),
     .handler = list,
     .options = listOptions},
    {.name = "same",
     .usage = "",
     .help = QT_TRANSLATE_NOOP(
         "Cli", "pairs of candidates loaded so far who may be the same person, in all accounts: very likely with the "
                "same email, phone or profile link, maybe with the same name in the same job. Those that you said are "
                "two people are left out"),
     .handler = same},
    {.name = "export",
     .usage = "[--query QUERY] [--where CONDITION]… [--filter NAME] [--format csv|vcard|json] [--columns NAME,NAME…] "
              "[--separator SIGN] [--no-mark] "
              "[--output FILE]",
     .help = QT_TRANSLATE_NOOP(
         "Cli",
         "write the candidates loaded so far, drafts included, as a list: all of them, or those that list would find. "
         "The columns are reference and the ATS's own field names. A CSV file is UTF-8 and starts with a byte order "
         "mark (--no-mark: without); its separator is the one of this computer's language; cells that a spreadsheet "
         "would run get an apostrophe in front. import reads CSV and vCard. The list is not encrypted"),
     .handler = exportList,
     .options = exportOptions},
    {.name = "import",
     .usage = "FILE|- [--job JOB] [--dry-run] [--separator SIGN] [--encoding ENCODING] [--map COLUMN=NAME]… "
              "[--report FILE]",
     .help = QT_TRANSLATE_NOOP(
         "Cli",
         "draft what a list says: CSV, rows copied from a spreadsheet, or vCards. The encoding, the separator and what "
         "each column is for are detected and shown; --map sets a column (a field, reference, name, link, company, or "
         "nothing to leave it out). A row belongs to the candidate with its reference, else its email, else its phone; "
         "else to a new candidate, in JOB or in the job named in the row. Empty cells change nothing, and tags and "
         "jobs are only added. A problem in one row does not stop the others; with --report the rows that were not "
         "imported are written to FILE, to be fixed and imported. With --dry-run nothing is drafted"),
     .handler = importList,
     .minWords = 1,
     .maxWords = 1,
     .options = importOptions},
    {.name = "show",
     .usage = "REF",
     .help = QT_TRANSLATE_NOOP("Cli", "one candidate, field by field"),
     .handler = show,
     .minWords = 1,
     .maxWords = 1},
    {.name = "edit",
     .usage = "(REF… | --query QUERY | --where CONDITION… | --filter NAME | --from-file FILE) [NAME=VALUE]… [--clear "
              "NAME]… [--dry-run]",
     .help = QT_TRANSLATE_NOOP(
         "Cli", "put changes into the draft; nothing is sent. How values are written: see vivier-cli --help. For "
                "several candidates (named, found as list finds them, or one reference on each line of FILE, - for "
                "standard input) it prints what changes for each; what cannot be changed for one does not stop the "
                "others. NAME+=VALUE adds to tags or jobs, NAME-=VALUE removes; a stage is the one with that name in "
                "the job of each. With --dry-run it prints the same, and nothing is saved"),
     .handler = edit,
     .maxWords = -1,
     .options = editOptions},
    {.name = "new",
     .usage = "NAME=VALUE…",
     .help = QT_TRANSLATE_NOOP(
         "Cli", "draft a candidate that the ATS does not have yet; vivier-cli --help lists the fields that are needed"),
     .handler = create,
     .minWords = 1,
     .maxWords = -1},
    {.name = "drafts",
     .usage = "",
     .help = QT_TRANSLATE_NOOP(
         "Cli", "changes that have not arrived yet, and what each candidate in the outbox is waiting for"),
     .handler = drafts},
    {.name = "send",
     .usage = "[--allow-writes] [--unchecked] [REF… | --run RUN]",
     .help = QT_TRANSLATE_NOOP(
         "Cli", "put these drafts, or all that are ready, into the outbox and send them at once, archiving and "
                "refusing too: nothing is held back here. Prints what the ATS answered, field by field. What does not "
                "get through stays in the outbox; send, or the window, tries it again; with --run only what belongs to "
                "that run. Once an ATS has emptied fields that were not sent, nothing more is written to that account, "
                "not even from the window, until you have checked the candidate and send with --allow-writes. Links to "
                "files are opened first, without your token, unless the preferences say no; one that the ATS could not "
                "read keeps its field in the draft, unless you send with --unchecked"),
     .handler = send,
     .maxWords = -1,
     .options = sendOptions},
    {.name = "runs",
     .usage = "",
     .help = QT_TRANSLATE_NOOP("Cli", "what was sent together, newest first: when, for how many candidates, and how "
                                      "many were accepted, refused, or are waiting in the outbox"),
     .handler = runs},
    {.name = "undo",
     .usage = "RUN | --last",
     .help = QT_TRANSLATE_NOOP(
         "Cli",
         "undo a run, named by its id or the beginning of it, or the last one: what it changed becomes a draft of what "
         "was there before; send sends it. What somebody has changed since is never overwritten without asking"),
     .handler = undo,
     .maxWords = 1,
     .options = undoOptions},
    {.name = "conflicts",
     .usage = "",
     .help = QT_TRANSLATE_NOOP("Cli", "fields that changed on both sides, with both values, and comments or documents "
                                      "that may have arrived"),
     .handler = conflicts},
    {.name = "resolve",
     .usage = "REF NAME=mine|theirs…",
     .help = QT_TRANSLATE_NOOP("Cli",
                               "choose a side, field by field; nothing is sent before the next send. For a comment or "
                               "document that may have arrived: mine sends it again, theirs confirms that it arrived"),
     .handler = resolve,
     .minWords = 2,
     .maxWords = -1},
    {.name = "discard",
     .usage = "REF",
     .help = QT_TRANSLATE_NOOP("Cli", "discard the draft of a candidate, in the outbox too"),
     .handler = discard,
     .minWords = 1,
     .maxWords = 1},
};

} // namespace

std::span<const Verb> allVerbs()
{
    return table;
}

const Verb *findVerb(const QString &name)
{
    const auto *const found =
        std::ranges::find_if(table, [&name](const Verb &verb) { return name == QLatin1String(verb.name); });
    return found == std::end(table) ? nullptr : found;
}

const Verb *takeVerb(QStringList &words)
{
    for (const qsizetype count : {2, 1}) {
        if (words.size() < count)
            continue;
        if (const Verb *verb = findVerb(words.first(count).join(u' '))) {
            words.remove(0, count);
            return verb;
        }
    }
    return nullptr;
}

QString usageOf(const Verb &verb)
{
    return (u"vivier-cli %1 %2"_s.arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.usage))).trimmed();
}

} // namespace vivier::cli
