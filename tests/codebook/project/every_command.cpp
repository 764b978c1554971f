// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/codebook/project/every_command.h"

#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/project/speaker_links.h"

namespace tests {

using namespace codebook;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

/// What the commands take hold of, by the names in the rich study.
struct In {
    const Project& project;
    const Study& study = project.study();

    CodeId code(const char* path) const { return CodeTree(study).resolve(said(path)); }
    QUuid codeGuid(const char* path) const { return study.codes.at(code(path)).guid; }
    DocumentId document(const char* name) const { return documentNamed(study, said(name)); }
    CaseId person(const char* name) const { return casesNamed(study, said(name)).front(); }
    QUuid personGuid(const char* name) const { return study.cases.at(person(name)).guid; }
    QUuid attribute(const char* name) const {
        return study.attributes.at(attributeNamed(study, said(name))).guid;
    }
    SpeakerId speaker(const char* label) const {
        for (const Speaker& speaker : study.speakers)
            if (speaker.label == said(label)) return speaker.id;
        return {};
    }
    QUuid coding(std::size_t nth) const {
        const auto guids = project.guids(Entity::Coding);
        for (const Coding& coding : study.codings)
            if (nth-- == 0) return guids[static_cast<std::size_t>(coding.id.value)];
        return {};
    }
    MemoId memoAbout(MemoSubject subject) const {
        for (const Memo& memo : study.memos)
            if (memo.subject == subject) return memo.id;
        return {};
    }
    void removeOrphans(Step& step) const { step.removeOrphans(project); }
};

NewDocument newDocument() {
    NewDocument document;
    document.name = said("P3 (näst)");
    document.kind = said("focus group");
    document.text = said("A: hej 🙂\nB: hej\n");
    Turn turn;
    turn.span = {0, 8};
    document.turns = {turn};
    document.speakers = {{said("A"), false}, {said("B"), true}, {said("C"), false}};
    return document;
}

Code fullCode() {
    Code code;
    code.name = said("a/b, c");
    code.perspective = said("cultural");
    code.color = said("#123456");
    code.shortDefinition = said("short");
    code.definition = said("long\nand longer");
    code.whenToUse = said("when");
    code.whenNotToUse = said("not");
    code.example = said("“…”");
    code.isCodable = false;
    return code;
}

void everythingAtOnce(Step& step, const Project& project) {
    const In in{project};
    const QUuid document = step.addDocument(newDocument());
    const QUuid parent = step.addCode(fullCode(), QUuid());
    const QUuid child = step.addCode(fullCode(), parent);
    NewCoding coding = codingOf(project, said("P1"), said("We meet"), said("habit"));
    coding.code = child;
    coding.coder = step.coder(said("Cy"));
    step.addCoding(coding);
    step.addMemo(MemoSubject::Coding, coding.guid, {}, said("m"), said("t"), coding.coder, 1);
    step.addMemo(MemoSubject::Document, document, {}, said("m"), said("t"), coding.coder, 1);
    step.renameDocument(in.document("P2"), said("P2 again"));
    const QUuid person = step.addCase(said("Town"));
    step.linkSpeaker(in.speaker("N1"), person);
    const QUuid attribute = step.addAttribute(said("size"), AttributeType::Number);
    step.setValues(attribute, Entity::Case, person, {said("12")});
    step.setValues(attribute, Entity::Document, document, {said("1"), said("2")});
}

using Write = std::function<void(Step&, const In&)>;

std::vector<NamedCommand> named(std::initializer_list<std::pair<const char*, Write>> commands) {
    std::vector<NamedCommand> all;
    for (const auto& [name, write] : commands)
        all.push_back({name, [write = write](Step& step, const Project& project) {
                           write(step, In{project});
                       }});
    return all;
}

std::vector<NamedCommand> documentCommands() {
    return named({
        {"addDocument", [](Step& step, const In&) { step.addDocument(newDocument()); }},
        {"addEmptyDocument", [](Step& step, const In&) { step.addDocument({}); }},
        {"removeDocument",
         [](Step& step, const In& in) {
             step.removeDocument(in.document("P1"));
             in.removeOrphans(step);
         }},
        {"setLanguage",
         [](Step& step, const In& in) { step.setLanguage(in.document("P1"), said("fi")); }},
        {"setMedia",
         [](Step& step, const In& in) {
             step.setMedia(in.document("P2"), said("sound/P2 åäö.wav"));
         }},
        {"takeMediaAway", [](Step& step, const In& in) { step.setMedia(in.document("P1"), {}); }},
        {"setTurns",
         [](Step& step, const In& in) {
             Turns turns = *in.project.turns(in.document("P1"));
             turns.front().language = LanguageCode(said("fi"));
             step.setTurns(in.document("P1"), turns);
         }},
        {"renameDocument",
         [](Step& step, const In& in) { step.renameDocument(in.document("P1"), said("100 %1")); }},
        {"reviseDocument",
         [](Step& step, const In& in) {
             // What stands in the old text is left behind, and waits.
             NewRevision revision;
             revision.text = said("N9: Så 🙂\nI: hej\n");
             revision.turns = {Turn{{0, 8}, {0, 3}, {4, 8}, 0, {}, {}, {}}};
             revision.speakers = {{said("N9"), false}, {said("I"), true}, {said("P7"), false}};
             revision.language = said("da");
             SpeakerFates fates;
             fates.speaking = {in.speaker("N1"), {}, {}};
             fates.gone = {in.speaker("N2")};
             step.reviseDocument(in.document("P2"), revision, fates);
         }},
        {"addCase", [](Step& step, const In&) { step.addCase(said("The police")); }},
        {"renameCase",
         [](Step& step, const In& in) { step.renameCase(in.person("N1"), said("Åsa")); }},
        {"removeCase", [](Step& step, const In& in) { step.removeCase(in.person("P1")); }},
        {"linkSpeaker",
         [](Step& step, const In& in) { step.linkSpeaker(in.speaker("N1"), in.personGuid("N2")); }},
        {"unlinkSpeaker",
         [](Step& step, const In& in) { step.linkSpeaker(in.speaker("N1"), QUuid()); }},
        {"linkSpeakerToNewCase",
         [](Step& step, const In& in) {
             step.linkSpeaker(in.speaker("P1"), step.addCase(said("Somebody")));
         }},
        {"addAttribute",
         [](Step& step, const In&) { step.addAttribute(said("born"), AttributeType::Date); }},
        {"setFirstValues",
         [](Step& step, const In& in) {
             step.setValues(in.attribute("area"), Entity::Case, in.personGuid("N2"),
                            {said("west"), QString()});
         }},
        {"setOtherValues",
         [](Step& step, const In& in) {
             step.setValues(in.attribute("area"), Entity::Case, in.personGuid("P1"),
                            {said("west")});
         }},
        {"setNoValues",
         [](Step& step, const In& in) {
             step.setValues(in.attribute("area"), Entity::Case, in.personGuid("P1"), {});
         }},
        {"setValuesThreeTimes",
         [](Step& step, const In& in) {
             const QUuid area = in.attribute("area");
             for (const char* value : {"east", "", "west"}) {
                 QStringList values;
                 if (*value) values << said(value);
                 step.setValues(area, Entity::Case, in.personGuid("P1"), values);
                 step.setValues(area, Entity::Case, in.personGuid("N2"), values);
             }
         }},
        {"setValuesAndTakeThemAway",
         [](Step& step, const In& in) {
             step.setValues(in.attribute("area"), Entity::Case, in.personGuid("N2"), {said("x")});
             step.setValues(in.attribute("area"), Entity::Case, in.personGuid("N2"), {});
         }},
    });
}

std::vector<NamedCommand> caseCommands() {
    return named({
        {"setKind",
         [](Step& step, const In& in) { step.setKind(in.document("P1"), said("observation")); }},
        {"setGroup",
         [](Step& step, const In& in) { step.setGroup(in.document("P1"), said("north/å")); }},
        {"markInterviewer",
         [](Step& step, const In& in) {
             linkSpeakers(step, in.study, {{in.speaker("N1"), {}, true}});
         }},
        {"unmarkInterviewer",
         [](Step& step, const In& in) {
             linkSpeakers(step, in.study, {{in.speaker("I"), step.addCase(said("I"))}});
         }},
        {"joinSpeakers",
         [](Step& step, const In& in) {
             linkSpeakers(step, in.study,
                          {{in.speaker("N1"), in.personGuid("P1")},
                           {in.speaker("N2"), in.personGuid("P1")}});
         }},
        {"renameAttribute",
         [](Step& step, const In& in) {
             step.renameAttribute(attributeNamed(in.study, said("area")), said("område"));
         }},
        {"retypeAttribute",
         [](Step& step, const In& in) {
             step.retypeAttribute(attributeNamed(in.study, said("area")), AttributeType::YesNo);
         }},
        {"removeAttribute",
         [](Step& step, const In& in) {
             step.removeAttribute(attributeNamed(in.study, said("area")));
         }},
    });
}

std::vector<NamedCommand> codeCommands() {
    return named({
        {"addCoder", [](Step& step, const In&) { step.addCoder(said("Cy")); }},
        {"addCode", [](Step& step, const In&) { step.addCode(fullCode(), QUuid()); }},
        {"addCodeBelow",
         [](Step& step, const In& in) { step.addCode(fullCode(), in.codeGuid("duty")); }},
        {"editCode",
         [](Step& step, const In& in) {
             namespace code = field::code;
             step.editCode(in.code("duty"), {{code::name, said("obligation")},
                                             {code::perspective, QString()},
                                             {code::color, said("#ff0000")},
                                             {code::shortDefinition, said("s")},
                                             {code::definition, said("d 🙂")},
                                             {code::whenToUse, said("w")},
                                             {code::whenNotToUse, said("n")},
                                             {code::example, said("e")},
                                             {code::codable, std::int64_t{0}}});
         }},
        {"moveCodeToTheTop",
         [](Step& step, const In& in) { step.moveCode(in.code("duty"), {}, 7); }},
        {"moveCodeBelow",
         [](Step& step, const In& in) {
             step.moveCode(in.code("factors/law"), in.code("dilemmas"), -1);
         }},
        {"moveCodeBelowANewOne",
         [](Step& step, const In& in) {
             const QUuid above = step.addCode(fullCode(), QUuid());
             step.moveCode(in.code("factors/law"), in.code("dilemmas"), 0);
             step.addCode(fullCode(), above);
         }},
        {"mergeCodes",
         [](Step& step, const In& in) {
             step.mergeCodes(in.code("dilemmas"), in.code("factors"));
         }},
        {"mergeATarget",
         [](Step& step, const In& in) {
             step.mergeCodes(in.code("habit"), in.code("factors/trust"));
         }},
        {"removeCode",
         [](Step& step, const In& in) {
             step.removeCode(in.code("factors/trust"));
             in.removeOrphans(step);
         }},
        {"removeCodesBelow",
         [](Step& step, const In& in) {
             step.removeCode(in.code("factors"));
             in.removeOrphans(step);
         }},
        {"removeATargetOfMerging",
         [](Step& step, const In& in) {
             step.removeCode(in.code("habit"));
             in.removeOrphans(step);
         }},
        {"removeCodesAndDocumentTogether",
         [](Step& step, const In& in) {
             step.removeCode(in.code("duty"));
             step.removeCode(in.code("factors"));
             step.removeDocument(in.document("P1"));
             in.removeOrphans(step);
         }},
    });
}

std::vector<NamedCommand> codingCommands() {
    namespace coding = field::coding;
    return named({
        {"addCoding",
         [](Step& step, const In& in) {
             NewCoding added = codingOf(in.project, said("P1"), said("🙂"), said("habit"));
             added.weight = 0.1;
             added.memo = said("so 🙂");
             step.addCoding(added);
         }},
        {"editCoding",
         [](Step& step, const In& in) {
             step.editCoding(in.coding(1), {{coding::memo, said("because")},
                                            {coding::weight, 2.5},
                                            {coding::code, in.codeGuid("dilemmas")}});
         }},
        {"placeCoding",
         [](Step& step, const In& in) {
             const NewCoding to =
                 codingOf(in.project, said("P1"), said("together 🙂"), said("habit"));
             step.placeCoding(in.coding(1), to.revision, to.span, to.text);
         }},
        {"placeMemo",
         [](Step& step, const In& in) {
             step.placeMemo(in.memoAbout(MemoSubject::Passage),
                            codingOf(in.project, said("P1"), said("🙂"), said("habit")).revision,
                            {7, 11});
         }},
        {"removeCoding",
         [](Step& step, const In& in) {
             for (std::size_t nth = 0; nth < in.study.codings.count(); ++nth)
                 step.removeCoding(in.coding(nth));
         }},
        {"addMemo",
         [](Step& step, const In& in) {
             step.addMemo(MemoSubject::Passage, in.study.documents.begin()->guid, {1, 2}, QString(),
                          QString(), step.coder(said("Bo")), 5);
         }},
        {"editMemo",
         [](Step& step, const In& in) {
             step.editMemo(in.memoAbout(MemoSubject::Code),
                           {{field::memo::text, said("new")}, {field::memo::title, QString()}});
         }},
        {"removeMemo",
         [](Step& step, const In& in) { step.removeMemo(in.memoAbout(MemoSubject::Coding)); }},
        {"saveAnalysis",
         [](Step& step, const In&) {
             step.saveAnalysis(said("New"), said("search"), said("{}"), 3);
         }},
        {"saveAnalysisAgain",
         [](Step& step, const In&) {
             step.saveAnalysis(said("Main table"), said("search"), said("[]"), 3);
         }},
        {"removeAnalysis",
         [](Step& step, const In& in) { step.removeAnalysis(in.study.analyses.begin()->id); }},
        {"setNewSetting",
         [](Step& step, const In& in) {
             step.setSetting(in.project.guid(), said("new"), said("1"));
         }},
        {"setSetting",
         [](Step& step, const In& in) {
             step.setSetting(in.project.guid(), said("language"), said("en"));
         }},
        {"setNewSettingTwice",
         [](Step& step, const In& in) {
             step.setSetting(in.project.guid(), said("new"), said("1"));
             step.setSetting(in.project.guid(), said("new"), said("2"));
         }},
        {"everythingAtOnce", [](Step& step, const In& in) { everythingAtOnce(step, in.project); }},
    });
}

}  // namespace

const std::vector<NamedCommand>& everyCommand() {
    static const std::vector<NamedCommand> all = [] {
        std::vector<NamedCommand> commands = documentCommands();
        for (const auto& more : {caseCommands(), codeCommands(), codingCommands()})
            commands.insert(commands.end(), more.begin(), more.end());
        return commands;
    }();
    return all;
}

}  // namespace tests
