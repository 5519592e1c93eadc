// SPDX-License-Identifier: MIT
// What keeps a draft from being sent, what only asks, and what is fine.

#include "candidate/validation.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::Value)

namespace {

const QDate today(2026, 3, 1);

enum Verdict { Fine, Asks, Blocks };

const Field &field(const QString &name)
{
    return *FieldCatalog::welcomeKit().find(name);
}

Verdict verdict(const std::optional<Problem> &problem)
{
    if (!problem)
        return Fine;
    return problem->weight == Problem::Weight::Confirm ? Asks : Blocks;
}

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emailShapes_data();
    void emailShapes();
    void value_data();
    void value();
    void aNewCandidateNeedsItsFields();
    void anUpdateNeedsNothing();
    void aDraftsProblemsComeInTheFormsOrder();
    void everyProblemSaysWhatToDo();
    void aMegabyteIsJudgedToo();
};

void ValidationTest::emailShapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    const auto row = [](const QString &text, bool fine) { QTest::newRow(qPrintable(text)) << text << fine; };
    row(u"lea@example.com"_s, true);
    row(u" lea@example.com "_s, true);
    row(u"lea.martin+cv@mail.example.co.uk"_s, true);
    row(u"o'neil@example.com"_s, true);
    row(u"zoé@exämple.com"_s, true);
    row(u"lea@xn--exmple-cua.com"_s, true);
    row(u"lea"_s, false);
    row(u"lea@"_s, false);
    row(u"@example.com"_s, false);
    row(u"lea@example"_s, false);
    row(u"lea@example."_s, false);
    row(u"lea@.com"_s, false);
    row(u"lea@example..com"_s, false);
    row(u"lea martin@example.com"_s, false);
    row(u"lea@exa mple.com"_s, false);
    row(u"lea@a.com@b.com"_s, false);
    row(u"a@b.com, c@d.com"_s, false);
    row(u"a@b.com;c@d.com"_s, false);
    row(u"Léa <lea@example.com>"_s, false);
    row(u"lea@example.com\nx"_s, false);
}

void ValidationTest::emailShapes()
{
    QFETCH(QString, text);
    QTEST(looksLikeEmail(text), "fine");
}

void ValidationTest::value_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Value>("value");
    QTest::addColumn<bool>("creating");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *prose, const QString &name, const Value &value, Verdict expected,
                        bool creating = false) { QTest::newRow(prose) << name << value << creating << int(expected); };
    const auto text = [](const QString &t) { return Value::ofText(t); };
    const QString github = u"media_github"_s;
    const QString resume = u"remote_resume_url"_s;

    row("nothing known, nothing wrong", u"email"_s, Value(), Fine);
    row("an email", u"email"_s, text(u"lea@example.com"_s), Fine);
    row("no email", u"email"_s, text(u"lea"_s), Blocks);
    row("emptying an email asks", u"email"_s, Value::empty(), Asks);
    row("so does emptying a first name", u"firstname"_s, Value::empty(), Asks);
    row("and a last name of blanks", u"lastname"_s, text(u" \n "_s), Asks);
    row("a new candidate needs an email", u"email"_s, Value::empty(), Blocks, true);
    row("and a name that is not blank", u"firstname"_s, text(u"  "_s), Blocks, true);
    row("and a job", u"job_reference"_s, Value::empty(), Blocks, true);
    row("a phone can be emptied", u"phone"_s, Value::empty(), Fine);
    row("a phone can be anything", u"phone"_s, text(u"06 06 06 06 06 (soir)"_s), Fine);
    row("a new candidate needs no phone", u"phone"_s, Value::empty(), Fine, true);
    row("a stage cannot be emptied", u"job_stage_id"_s, Value::empty(), Blocks);
    row("a stage", u"job_stage_id"_s, Value::ofNumber(14600), Fine);
    row("a flag", u"archived"_s, Value::ofFlag(false), Fine);
    row("a flag cannot be emptied", u"archived"_s, Value::empty(), Blocks);
    row("a resume cannot be taken away", resume, Value::empty(), Blocks);

    row("a link", github, text(u"https://github.com/x"_s), Fine);
    row("a plain http link", github, text(u"http://github.com/x"_s), Fine);
    row("a link with accents", github, text(u"https://github.com/zoé"_s), Fine);
    row("a link can be emptied", github, Value::empty(), Fine);
    row("a link without scheme", github, text(u"github.com/x"_s), Blocks);
    row("a link with a blank in it", github, text(u"https://github.com/x y"_s), Blocks);
    row("a link with blanks around it", github, text(u" https://github.com/x "_s), Fine);
    row("a scheme alone", github, text(u"https://"_s), Blocks);
    row("no site", github, text(u"https:///x"_s), Blocks);
    row("javascript", github, text(u"javascript:alert(1)"_s), Blocks);
    row("data", github, text(u"data:text/html,x"_s), Blocks);
    row("ftp", resume, text(u"ftp://a.fr/cv.pdf"_s), Blocks);
    row("a file of this computer", resume, text(u"file:///home/lea/cv.pdf"_s), Blocks);
    row("a link with a password", resume, text(u"https://lea:secret@a.fr/cv.pdf"_s), Blocks);
    row("a link on another port", resume, text(u"http://127.0.0.1:4000/files/cv.pdf"_s), Fine);
    row("a word", resume, text(u"cv"_s), Blocks);

    row("tags", u"tag_list"_s, Value::ofList({u"c++"_s, u"react native"_s}), Fine);
    row("a comma in a tag", u"tag_list"_s, Value::ofList({u"c++"_s, u"a,b"_s}), Blocks);
    row("no tags any more", u"tag_list"_s, Value::empty(), Fine);
    row("a comma in a name is fine", u"subtitle"_s, text(u"Nurse, Lyon"_s), Fine);
    row("a cover letter", u"cover_letter"_s, text(u"Dear all,\n\n<b>x</b>"_s), Fine);
}

void ValidationTest::value()
{
    QFETCH(QString, name);
    QFETCH(Value, value);
    QFETCH(bool, creating);
    const auto problem = validate(field(name), value, creating, today);
    QTEST(int(verdict(problem)), "expected");
    if (problem)
        QCOMPARE(problem->field, name);
}

void ValidationTest::aNewCandidateNeedsItsFields()
{
    Draft draft{.key = Draft::newKey()};
    QStringList missing;
    for (const Problem &problem : validate(draft, FieldCatalog::welcomeKit(), today)) {
        QCOMPARE(problem.weight, Problem::Weight::Blocks);
        missing.append(problem.field);
    }
    const QStringList needed{u"job_reference"_s, u"firstname"_s,    u"lastname"_s,
                             u"email"_s,         u"job_stage_id"_s, u"organization_reference"_s};
    QCOMPARE(missing, needed);
    for (const QString &name : needed)
        draft.fields.insert(name, {.mine = Value::ofText(u"lea@example.com"_s)});
    QVERIFY(validate(draft, FieldCatalog::welcomeKit(), today).isEmpty());
}

void ValidationTest::anUpdateNeedsNothing()
{
    QVERIFY(validate(Draft{.key = u"wttj-1"_s}, FieldCatalog::welcomeKit(), today).isEmpty());
}

void ValidationTest::aDraftsProblemsComeInTheFormsOrder()
{
    const Draft draft{.key = u"wttj-1"_s,
                      .fields = {{u"media_github"_s, {.mine = Value::ofText(u"x"_s)}},
                                 {u"email"_s, {.mine = Value::ofText(u"x"_s)}},
                                 {u"firstname"_s, {.mine = Value::empty()}},
                                 {u"phone"_s, {.mine = Value::ofText(u"1"_s)}}}};
    const QList<Problem> problems = validate(draft, FieldCatalog::welcomeKit(), today);
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.at(0).field, u"firstname"_s);
    QCOMPARE(problems.at(1).field, u"email"_s);
    QCOMPARE(problems.at(2).field, u"media_github"_s);
}

void ValidationTest::everyProblemSaysWhatToDo()
{
    for (const Field &field : FieldCatalog::welcomeKit()) {
        for (const bool creating : {false, true}) {
            const auto problem = validate(field, Value::empty(), creating, today);
            if (!problem)
                continue;
            QVERIFY2(problem->text.endsWith(u'.'), qPrintable(problem->text));
            QVERIFY2(!problem->text.contains(u'%'), qPrintable(problem->text));
        }
    }
}

void ValidationTest::aMegabyteIsJudgedToo()
{
    QVERIFY(!looksLikeEmail(u"a@"_s + u"a."_s.repeated(500'000)));
    QVERIFY(!looksLikeEmail(u"a"_s.repeated(1'000'000)));
    QVERIFY(validate(field(u"media_github"_s), Value::ofText(u"https://a b/"_s.repeated(100'000)), false, today));
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
