// SPDX-License-Identifier: MIT
// What a drop would put where: what stands there now, and what is ticked.

#include "documents/proposal.h"

#include <QMimeData>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

DropContext context()
{
    return {.catalog = FieldCatalog::welcomeKit(), .phoneRegion = u"FR"_s};
}

FieldValues zoe()
{
    return {{u"firstname"_s, Value::ofText(u"Zoë"_s)},
            {u"lastname"_s, Value::ofText(u"Lee"_s)},
            {u"email"_s, Value::ofText(u"zoe@example.com"_s)},
            {u"phone"_s, Value::empty()},
            {u"media_website"_s, Value::ofText(u"https://old.example.com/"_s)}};
}

Proposal of(const QString &text, const FieldValues &now = zoe())
{
    return proposalOf(readDroppedText(text, context()), context(), now);
}

QList<bool> ticks(const Proposal &proposal)
{
    QList<bool> all;
    for (const ProposedLine &line : proposal.lines)
        all.append(line.isTicked);
    return all;
}

} // namespace

class ProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standing_data();
    void standing();
    void somebodyElse();
    void alikeIsNotTheSame();
    void aPictureOfAMail();
    void aNameIsNeverReplaced();
    void oneOfTwoNumbers();
    void anotherField();
    void opens();
    void whatTheAtsStored();
};

void ProposalTest::standing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FieldValues>("now");
    QTest::addColumn<int>("standing");
    QTest::addColumn<bool>("isTicked");
    const auto row = [](const char *name, const QString &text, const FieldValues &now, DropStanding standing,
                        bool isTicked) { QTest::newRow(name) << text << now << int(standing) << isTicked; };
    const auto phone = [](const QString &number) { return FieldValues{{u"phone"_s, Value::ofText(number)}}; };
    const QString number = u"+33 6 12 34 56 78"_s;
    row("new", number, zoe(), DropStanding::New, true);
    row("not known", u"https://github.com/zoe"_s, zoe(), DropStanding::NotKnown, true);
    row("replaces", u"https://zoelee.fr/"_s, zoe(), DropStanding::Replaces, true);
    row("the same link", u"https://old.example.com/"_s, zoe(), DropStanding::Same, false);
    row("the same address in capitals", u"ZOE@Example.com"_s, zoe(), DropStanding::Same, false);
    row("another address", u"lee@example.com"_s, zoe(), DropStanding::Replaces, true);
    row("the same number", number, phone(u"+33612345678"_s), DropStanding::Same, false);
    row("the same number, with dots", number, phone(u"0033.6.12.34.56.78"_s), DropStanding::Same, false);
    row("the same number, dialled at home", u"06 12 34 56 78"_s, phone(u"+33612345678"_s), DropStanding::Same, false);
    row("the same link without its slash", u"http://www.old.example.com"_s, zoe(), DropStanding::Same, false);
    row("another number", number, phone(u"+33612345679"_s), DropStanding::Replaces, true);
    row("no field", u"https://b.example.com/a/page"_s, zoe(), DropStanding::NoField, false);
    row("a file of this computer", u"file:///home/lea/cv.pdf"_s, zoe(), DropStanding::NoField, false);
}

void ProposalTest::standing()
{
    QFETCH(QString, text);
    QFETCH(FieldValues, now);
    QFETCH(bool, isTicked);
    const Proposal proposal = of(text, now);
    QCOMPARE(proposal.lines.size(), 1);
    QTEST(int(proposal.lines.constFirst().standing), "standing");
    QCOMPARE(proposal.lines.constFirst().isTicked, isTicked);
    QCOMPARE(proposal.tickedCount(), isTicked ? 1 : 0);
    QCOMPARE(valuesOf(proposal).size(), isTicked ? 1 : 0);
    const DropLine &line = proposal.lines.constFirst().line;
    QCOMPARE(proposal.lines.constFirst().now, now.value(line.field));
    if (isTicked)
        QCOMPARE(valuesOf(proposal).value(line.field), Value::ofText(line.text));
}

void ProposalTest::somebodyElse()
{
    const Proposal proposal = of(u"Bob Day <bob@example.com>, +33 6 12 34 56 78"_s);
    QVERIFY(proposal.namesSomebodyElse);
    QCOMPARE(ticks(proposal), (QList<bool>{false, false, false, false}));
    QVERIFY(valuesOf(proposal).isEmpty());

    // Accents and case say nothing of who it is.
    const Proposal same = of(u"ZOE LEE <zoe@example.com>, +33 6 12 34 56 78"_s);
    QVERIFY(!same.namesSomebodyElse);
    QCOMPARE(ticks(same), (QList<bool>{false, false, false, true}));
    QCOMPARE(same.lines.at(0).standing, DropStanding::Same);
    QCOMPARE(same.lines.at(1).standing, DropStanding::Same);
    QCOMPARE(valuesOf(same), (FieldValues{{u"phone"_s, Value::ofText(u"+33 6 12 34 56 78"_s)}}));
}

/// A name that only begins alike is another one.
void ProposalTest::alikeIsNotTheSame()
{
    FieldValues now = zoe();
    now.insert(u"firstname"_s, Value::ofText(u"John"_s));
    QVERIFY(of(u"Jo Lee <jo@example.com>"_s, now).namesSomebodyElse);
    now.insert(u"firstname"_s, Value::ofText(u"Zoë-Łucja"_s));
    QVERIFY(!of(u"Zoe Lee <zoe@example.com>"_s, now).namesSomebodyElse);
    QVERIFY(!of(u"LEE Zoé <zoe@example.com>"_s).namesSomebodyElse);
}

/// What decorates a mail is nobody's face.
void ProposalTest::aPictureOfAMail()
{
    const auto of = [](const QByteArray &html) {
        QMimeData data;
        data.setData(u"text/html"_s, html);
        return proposalOf(readDrop(data, context()), context(), zoe());
    };
    const QByteArray picture = "<img src='https://a.fr/pixel?x=1'>";
    QCOMPARE(ticks(of(picture + "<p>+33 6 12 34 56 78</p>")), (QList<bool>{true, false}));
    QCOMPARE(ticks(of(picture)), QList<bool>{true});
}

void ProposalTest::aNameIsNeverReplaced()
{
    FieldValues longer = zoe();
    longer.insert(u"lastname"_s, Value::ofText(u"Lee Martin"_s));
    const Proposal known = of(u"Zoë Lee <zoe@example.com>"_s, longer);
    QVERIFY(!known.namesSomebodyElse);
    QCOMPARE(known.lines.at(1).standing, DropStanding::Replaces);
    QCOMPARE(known.tickedCount(), 0);

    const FieldValues nobody{{u"firstname"_s, Value::empty()}, {u"lastname"_s, Value::empty()}};
    const Proposal fresh = of(u"Zoë Lee <zoe@example.com>"_s, nobody);
    QCOMPARE(ticks(fresh), (QList<bool>{true, true, true}));
    QCOMPARE(valuesOf(fresh).value(u"lastname"_s), Value::ofText(u"Lee"_s));
}

void ProposalTest::oneOfTwoNumbers()
{
    Proposal proposal = of(u"+33 6 12 34 56 78\n+33 1 42 68 53 00"_s);
    QCOMPARE(ticks(proposal), (QList<bool>{true, false}));
    setTicked(proposal, 1, true);
    QCOMPARE(ticks(proposal), (QList<bool>{false, true}));
    QCOMPARE(valuesOf(proposal), (FieldValues{{u"phone"_s, Value::ofText(u"+33 1 42 68 53 00"_s)}}));
    setTicked(proposal, 1, false);
    QCOMPARE(ticks(proposal), (QList<bool>{false, false}));
    QVERIFY(valuesOf(proposal).isEmpty());

    // What is there already cannot be ticked, and takes nothing from others.
    Proposal addresses = of(u"zoe@example.com lee@example.com"_s);
    QCOMPARE(ticks(addresses), (QList<bool>{false, true}));
    setTicked(addresses, 0, true);
    QCOMPARE(ticks(addresses), (QList<bool>{false, true}));
}

void ProposalTest::anotherField()
{
    Proposal proposal = of(u"https://a.fr/cv.pdf https://b.example.com/a/page"_s);
    QCOMPARE(ticks(proposal), (QList<bool>{true, false}));
    setField(proposal, 1, u"email"_s, context(), zoe()); // takes no link
    QCOMPARE(proposal.lines.at(1).line.field, QString());
    setField(proposal, 1, u"media_website"_s, context(), zoe());
    QCOMPARE(proposal.lines.at(1).standing, DropStanding::Replaces);
    QCOMPARE(proposal.lines.at(1).now, Value::ofText(u"https://old.example.com/"_s));
    QCOMPARE(ticks(proposal), (QList<bool>{true, true}));
    setField(proposal, 1, u"remote_resume_url"_s, context(), zoe());
    QCOMPARE(ticks(proposal), (QList<bool>{false, true})); // there is one resume
    QCOMPARE(valuesOf(proposal),
             (FieldValues{{u"remote_resume_url"_s, Value::ofText(u"https://b.example.com/a/page"_s)}}));
    setField(proposal, 1, {}, context(), zoe());
    QCOMPARE(proposal.lines.at(1).standing, DropStanding::NoField);
    QCOMPARE(ticks(proposal), (QList<bool>{false, false}));
}

void ProposalTest::opens()
{
    const Proposal proposal = of(u"https://github.com/zoe vivier:candidate/wk/AbC123 vivier:candidate/wk/Other1"_s);
    QCOMPARE(proposal.opens, u"vivier:candidate/wk/AbC123"_s);
    QCOMPARE(ticks(proposal), (QList<bool>{true, false, false}));
    QCOMPARE(of(u"https://github.com/zoe"_s).opens, QString());
}

/// A file's link is never told: what the ATS made of the last one stands there.
void ProposalTest::whatTheAtsStored()
{
    FieldValues now = zoe();
    now.insert(u"resume_url"_s, Value::ofText(u"https://ats.example.com/stored.pdf"_s));
    const Proposal proposal = of(u"https://a.fr/cv.pdf"_s, now);
    QCOMPARE(proposal.lines.constFirst().standing, DropStanding::Replaces);
    QCOMPARE(proposal.lines.constFirst().now, now.value(u"resume_url"_s));
    QVERIFY(proposal.lines.constFirst().isTicked);
    now.insert(u"resume_url"_s, Value::empty());
    QCOMPARE(of(u"https://a.fr/cv.pdf"_s, now).lines.constFirst().standing, DropStanding::New);
}

QTEST_GUILESS_MAIN(ProposalTest)
#include "tst_proposal.moc"
