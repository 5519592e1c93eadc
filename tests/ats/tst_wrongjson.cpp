// SPDX-License-Identifier: MIT
// What no document allows, in every field of both ATSs: never taken for a value, never lost, never sent back.

#include "ats/instaview/candidatejson.h"
#include "ats/welcomekit/candidatejson.h"
#include "candidate/indexcell.h"
#include "candidate/merge.h"
#include "candidate/validation.h"

#include <QJsonDocument>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;
using State = Value::State;

namespace {

/// One ATS's mapping, bytes in and bytes out.
struct Mapping
{
    const FieldCatalog &catalog;
    std::optional<Candidate> (*read)(const QByteArray &json);
    Result<QByteArray> (*update)(const FieldValues &changes);
    QString other; ///< a text field beside the one in question
};

std::optional<Candidate> readWelcomeKit(const QByteArray &json)
{
    return welcomekit::candidateFrom(QJsonDocument::fromJson(json).object());
}

Result<QByteArray> updateWelcomeKit(const FieldValues &changes)
{
    const auto body = welcomekit::updateBody(changes);
    if (!body)
        return tl::make_unexpected(body.error());
    return QJsonDocument(*body).toJson(QJsonDocument::Compact);
}

std::optional<Candidate> readInstaView(const QByteArray &json)
{
    return instaview::candidateFrom(JsonTree::parse(json).value());
}

const QList<Mapping> &mappings()
{
    static const QList<Mapping> all{
        {FieldCatalog::welcomeKit(), &readWelcomeKit, &updateWelcomeKit, u"cover_letter"_s},
        {FieldCatalog::instaView(), &readInstaView, &instaview::updateBody, u"firstName"_s},
    };
    return all;
}

/// The documented answer with `json` at the field's place.
QByteArray answerWith(const Field &field, const QByteArray &json)
{
    QByteArray member = json;
    const QStringList path = field.readPath.split(u'.');
    for (auto step = path.crbegin(); step != path.crend(); ++step)
        member = '"' + step->toUtf8() + "\":" + (step == path.crbegin() ? member : '{' + member + '}');
    return R"({"reference":"r","id":"r",)" + member + '}';
}

enum class Form {
    Null,
    Flag,
    Count,
    Fraction,
    WrongNumber,
    NoText,
    Text,
    Day,
    Empty,
    Texts,
    NoTexts,
    Object,
    NoObject
};

struct Json
{
    QByteArray text;
    Form form;
};

const QList<Json> &everyJson()
{
    static const QList<Json> all{
        {"null", Form::Null},
        {"true", Form::Flag},
        {"false", Form::Flag},
        {"0", Form::Count},
        {"1", Form::Count},
        {"7.0", Form::Count},
        {"1e2", Form::Count},
        {"9007199254740993", Form::Count},
        {"9223372036854775807", Form::Count},
        {"1.5", Form::Fraction},
        {"0.1", Form::Fraction},
        {"-1", Form::WrongNumber},
        {"-1.5", Form::WrongNumber},
        {"1e300", Form::WrongNumber},
        {"9223372036854775808", Form::WrongNumber},
        {"18446744073709551616", Form::WrongNumber},
        {"\"\"", Form::NoText},
        {"\"x\"", Form::Text},
        {"\"7\"", Form::Text},
        {"\"NaN\"", Form::Text},
        {"\"a,b\"", Form::Text},
        {"\"{}\"", Form::Text},
        {R"("A\ud83d")", Form::Text},
        {R"("\udc00\ud83d")", Form::Text},
        {"\"2038-01-31\"", Form::Day},
        {"[]", Form::Empty},
        {R"(["a","B"])", Form::Texts},
        {R"(["a\ud83d"])", Form::Texts},
        {"[1]", Form::NoTexts},
        {"[[]]", Form::NoTexts},
        {"[[\"a\"]]", Form::NoTexts},
        {R"(["a",7])", Form::NoTexts},
        {R"(["a",null])", Form::NoTexts},
        {R"([{"name":"a"}])", Form::NoTexts},
        {"{}", Form::NoObject},
        {R"({"a":1})", Form::Object},
        {R"({"\ud83d":"A\ud83d"})", Form::Object},
    };
    return all;
}

/// By hand, from the tables of the two documents.
State expected(const Field &field, Form form)
{
    const auto when = [](bool is, State then) { return is ? then : State::Unreadable; };
    if (form == Form::Null)
        return State::Empty;
    switch (field.kind) {
    case FieldKind::Flag:
        return when(form == Form::Flag, State::Present);
    case FieldKind::Stage:
    case FieldKind::Number:
    case FieldKind::Bytes:
        return when(form == Form::Count || (form == Form::Fraction && field.name == u"overallRating"_s),
                    State::Present);
    case FieldKind::Tags:
    case FieldKind::Jobs:
        return form == Form::Empty ? State::Empty : when(form == Form::Texts, State::Present);
    case FieldKind::Metadata:
        return form == Form::NoObject ? State::Empty : when(form == Form::Object, State::Present);
    case FieldKind::Date:
        return form == Form::NoText ? State::Empty : when(form == Form::Day, State::Present);
    default:
        return form == Form::NoText ? State::Empty : when(form == Form::Text || form == Form::Day, State::Present);
    }
}

Value mineFor(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return Value::ofFlag(true);
    case FieldKind::Stage:
        return Value::ofNumber(4242);
    case FieldKind::Tags:
    case FieldKind::Jobs:
        return Value::ofList({u"mine"_s});
    case FieldKind::Metadata:
        return Value::ofText(u"{\"mine\":1}"_s);
    case FieldKind::Date:
        return Value::ofText(u"2099-12-31"_s);
    case FieldKind::Email:
        return Value::ofText(u"mine@x.org"_s);
    case FieldKind::Phone:
        return Value::ofText(u"+33612345678"_s);
    case FieldKind::Choice:
        return Value::ofText(field.choices.constLast().value);
    default:
        return Value::ofText(u"mine"_s);
    }
}

Draft draftOf(const Field &field, const Value &base, const Value &mine)
{
    Draft draft{.key = u"r"_s};
    draft.fields.insert(field.name, {.base = base, .mine = mine});
    return draft;
}

} // namespace

class WrongJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldTimesEveryJson_data();
    void everyFieldTimesEveryJson();
    void aHolderThatIsNoObject();
};

void WrongJsonTest::everyFieldTimesEveryJson_data()
{
    QTest::addColumn<int>("ats");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("place");
    for (int ats = 0; ats < mappings().size(); ++ats) {
        for (const Field &field : mappings().at(ats).catalog) {
            for (int place = 0; !field.readPath.isEmpty() && place < everyJson().size(); ++place) {
                QTest::addRow("%d %s %s", ats, qPrintable(field.name), everyJson().at(place).text.constData())
                    << ats << field.name << place;
            }
        }
    }
}

void WrongJsonTest::everyFieldTimesEveryJson()
{
    QFETCH(int, ats);
    QFETCH(QString, name);
    QFETCH(int, place);
    const Mapping &mapping = mappings().at(ats);
    const Field &field = *mapping.catalog.find(name);
    const Json &json = everyJson().at(place);
    const auto read = mapping.read(answerWith(field, json.text));
    QVERIFY(read);
    const Value told = read->value(name);
    QCOMPARE(told.state(), expected(field, json.form));
    if (json.form == Form::Count && told.isPresent()) // to the last digit
        QCOMPARE(double(told.number()), json.text.toDouble());
    if (json.text == "9007199254740993" && told.isPresent())
        QCOMPARE(told.number(), 9007199254740993);
    QVERIFY(told.text().isValidUtf16());

    // The disk says what the network said.
    const auto kept = Candidate::fromBlob(u"r"_s, read->toBlob());
    QVERIFY(kept && kept->values == read->values);
    QVERIFY(!IndexCell::of(*read, mapping.catalog).isNull());

    // Another field is sent alone, and leaves this one as it is.
    if (name != mapping.other) {
        const auto body = mapping.update({{mapping.other, Value::ofText(u"new"_s)}});
        QVERIFY(body);
        QCOMPARE(*body, '{' + ('"' + mapping.other.toUtf8()) + R"(":"new"})");
    }
    if (!told.isUnreadable())
        return;
    QVERIFY(!told.unreadableJson().isEmpty());
    QVERIFY(told.text().isEmpty() && told.list().isEmpty());
    const auto refused = mapping.update({{mapping.other, Value::ofText(u"new"_s)}, {name, told}});
    QVERIFY(!refused);
    if (!field.isEditable() || !field.uses.testFlag(FieldUse::Update))
        return;

    // Typed before it became unreadable: a conflict. Typed over it: sent only after a question.
    const Value mine = mineFor(field);
    for (const Value &base : {Value::unknown(), Value::empty(), mineFor(field), Value::unreadable("another")}) {
        const Draft draft = draftOf(field, base, base == mine ? Value::ofText(u"more"_s) : mine);
        QVERIFY(planMerge(draft, *read, mapping.catalog).hasConflict());
    }
    const Draft over = draftOf(field, told, mine);
    const MergePlan plan = planMerge(over, *read, mapping.catalog);
    QVERIFY(!plan.hasConflict());
    QCOMPARE(plan.toSend().value(name), mine);
    const QList<Problem> problems = validate(over, mapping.catalog, QDate(2026, 1, 1));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().weight, Problem::Weight::Confirm);
    // Their answer still says the same: nothing to settle. A readable answer that is another: a conflict.
    Candidate mended = *read;
    mended.values.insert(name, mine);
    QCOMPARE(planMerge(over, mended, mapping.catalog).fields.constFirst().outcome, MergeOutcome::Same);
}

void WrongJsonTest::aHolderThatIsNoObject()
{
    for (const Mapping &mapping : mappings()) {
        for (const Field &field : mapping.catalog) {
            const QString holder = field.readPath.section(u'.', 0, 0);
            if (!field.readPath.contains(u'.'))
                continue;
            const auto read = [&](const QByteArray &json) {
                return mapping.read(R"({"reference":"r","id":"r",")" + holder.toUtf8() + "\":" + json + '}')
                    ->value(field.name);
            };
            for (const QByteArray &json : {"true"_ba, "7"_ba, "\"x\""_ba, "[]"_ba, "[{}]"_ba})
                QCOMPARE(read(json), Value::unreadable(json));
            QVERIFY(read("null").isUnknown());
            QVERIFY(read("{}").isUnknown());
        }
    }
}

QTEST_GUILESS_MAIN(WrongJsonTest)
#include "tst_wrongjson.moc"
