// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The XML of the standard, read and written.
#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/exchange/refi/qdc_import.h"
#include "codebook/exchange/refi/qde_reader.h"
#include "codebook/exchange/refi/qde_writer.h"

namespace codebook::refi {
namespace {

Project read(const QByteArray& inside) {
    return readQde(R"(<Project name="x" xmlns="urn:QDA-XML:project:1.0">)" + inside + "</Project>",
                   QStringLiteral("project.qde"));
}

QString refusalOf(const QByteArray& bytes) {
    try {
        readQde(bytes, QStringLiteral("project.qde"));
    } catch (const FormatError& error) {
        return error.message();
    }
    return QStringLiteral("nothing");
}

constexpr auto one = "11111111-1111-4111-8111-111111111111";

TEST(QdeReader, takesAnyNamespaceCaseAndBraces) {
    const Project project = readQde(
        "<p:project xmlns:p='urn:QDA-XML:project:0:10' NAME='Old'>"
        "<p:codebook><p:codes><p:code GUID='{11111111-1111-4111-8111-111111111111}' name='a' "
        "isCodable='0' color='255, 0,16'><p:code guid='no guid at all' name='b'/></p:code>"
        "</p:codes></p:codebook></p:project>",
        QStringLiteral("Trial.qde"));
    ASSERT_EQ(project.codes.size(), 2U);
    EXPECT_EQ(project.name, QStringLiteral("Old"));
    EXPECT_EQ(project.codes[0].guid, QUuid(QLatin1String(one)));
    EXPECT_FALSE(project.codes[0].isCodable);
    EXPECT_EQ(project.codes[0].color, QStringLiteral("#ff0010"));
    EXPECT_EQ(project.codes[1].parent, 0);
    EXPECT_EQ(project.codes[1].guid, guidFrom(QStringLiteral("no guid at all")));
}

TEST(QdeReader, countsWhatHasNoPlace) {
    const Project project =
        read("<Graphs><Graph/><Graph/></Graphs><Sources><PictureSource guid='" + QByteArray(one) +
             "'><PictureSelection/><PictureSelection/></PictureSource>"
             "</Sources>");
    EXPECT_EQ(
        project.notCarried,
        (QStringList{QStringLiteral("1 × <Graphs>: nothing like it is kept here."),
                     QStringLiteral("2 × <PictureSelection>: nothing like it is kept here.")}));
}

TEST(QdeReader, takesABoxThatIsGivenAsTextTooForOneQuotation) {
    const QByteArray box = "<PDFSelection guid='" + QByteArray(one) + "' page='0'/>";
    const QByteArray words =
        "<Representation plainTextPath='internal://a.txt'><PlainTextSelection "
        "guid='" +
        QByteArray(one) + "' startPosition='1' endPosition='3'/></Representation>";
    EXPECT_TRUE(
        read("<Sources><PDFSource>" + box + words + "</PDFSource></Sources>").notCarried.isEmpty());
    EXPECT_EQ(read("<Sources><PDFSource>" + box + "</PDFSource></Sources>").notCarried.size(), 1);
}

TEST(QdeReader, placesWordsOfATranscriptByItsSyncPoints) {
    const Project project = read(
        "<Sources><AudioSource name='talk' path='internal://a.mp3'>"
        "<Transcript plainTextPath='internal://b.txt'>"
        "<SyncPoint guid='s1' timeStamp='0' position='4'/>"
        "<SyncPoint guid='s2' timeStamp='900' position='9'/>"
        "<TranscriptSelection fromSyncPoint='s1' toSyncPoint='s2'><Coding><CodeRef "
        "targetGUID='c'/></Coding></TranscriptSelection></Transcript></AudioSource></Sources>");
    ASSERT_EQ(project.sources.size(), 1U);
    const Source& source = project.sources.front();
    EXPECT_EQ(source.textPath, QStringLiteral("internal://b.txt"));
    ASSERT_EQ(source.selections.size(), 1U);
    EXPECT_EQ(source.selections.front().span, (Span{4, 9}));
    EXPECT_EQ(source.selections.front().codings.size(), 1U);
}

TEST(QdeReader, refusesWhatIsHostileInOneSentence) {
    EXPECT_TRUE(refusalOf("<!DOCTYPE x [<!ENTITY a \"b\">]><Project/>")
                    .contains(QStringLiteral("declares entities")));
    EXPECT_TRUE(refusalOf("<Project name='&unknown;'/>").contains(QStringLiteral("no XML")));
    EXPECT_TRUE(refusalOf("").contains(QStringLiteral("no XML")));
    EXPECT_TRUE(refusalOf("<html/>").contains(QStringLiteral("<html>")));
    EXPECT_TRUE(refusalOf("<Project><CodeBook>").contains(QStringLiteral("no XML")));
    QByteArray deep = "<Project><CodeBook><Codes>";
    for (int i = 0; i < 100'000; ++i) deep += "<Code name='a'>";
    EXPECT_TRUE(refusalOf(deep).contains(QStringLiteral("too deep")));
    const QByteArray code = "<Code guid='" + QByteArray(one) + "' name='a'/>";
    EXPECT_TRUE(
        refusalOf("<Project><CodeBook><Codes>" + code + code + "</Codes></CodeBook></Project>")
            .contains(QStringLiteral("two different things")));
}

TEST(QdeWriter, makesNoElementOfATypeThatTheStandardDoesNotKnow) {
    const QByteArray foreign =
        "<Project name='x' origin='y'><Variables>"
        "<Variable guid='00000000-0000-4000-8000-000000000005' name='side' "
        "typeOfVariable='Text or &lt;so'/></Variables><Cases>"
        "<Case guid='00000000-0000-4000-8000-000000000006' name='P'><VariableValue><VariableRef "
        "targetGUID='00000000-0000-4000-8000-000000000005'/><TextValue>police</TextValue>"
        "</VariableValue></Case></Cases></Project>";
    const Project read = readQde(foreign, QStringLiteral("x.qde"));
    const Project back = readQde(qde(read), QStringLiteral("x.qde"));
    ASSERT_EQ(back.cases.size(), 1U);
    ASSERT_EQ(back.cases[0].values.size(), 1U);
    EXPECT_EQ(back.cases[0].values[0].value, QStringLiteral("police"));
}

TEST(QdeWriter, keepsLinesAndReplacesWhatXmlDoesNotHold) {
    Project project;
    project.name = QStringLiteral("a\nb\u0001c\"<&");
    project.description = QStringLiteral("one\ntwo\u0002");
    project.users.push_back({QUuid(QLatin1String(one)), QStringLiteral("Åsa 🙂")});
    const Project back = readQde(qde(project), QStringLiteral("x"));
    EXPECT_EQ(back.name, QStringLiteral("a\nb\uFFFDc\"<&"));
    EXPECT_EQ(back.description, QStringLiteral("one\ntwo\uFFFD"));
    EXPECT_EQ(back.users.front().name, QStringLiteral("Åsa 🙂"));
    EXPECT_FALSE(qde(project).contains("<Sets"));
    EXPECT_FALSE(qde(project).contains("<Codes"));
}

TEST(QdcReader, takesApartWhatSamsynWroteTogetherAndNothingElse) {
    const QByteArray inside =
        "<Codes><Code guid='" + QByteArray(one) +
        "' name='a' isCodable='true'><Description>What it is.\n\nMore.\n\nWhen to use: Always.\n\n"
        "Example: “So.”</Description></Code></Codes>";
    const auto valueOf = [](const CodebookEntries& entries, std::uint8_t wanted) {
        for (const auto& [field, value] : entries.entries.front().values)
            if (field == wanted) return std::get<QString>(value);
        return QStringLiteral("none");
    };
    const CodebookEntries ours =
        readQdc("<CodeBook origin='Samsyn'>" + inside + "</CodeBook>", QStringLiteral("a.qdc"));
    EXPECT_EQ(valueOf(ours, field::code::definition), QStringLiteral("What it is.\n\nMore."));
    EXPECT_EQ(valueOf(ours, field::code::whenToUse), QStringLiteral("Always."));
    EXPECT_EQ(valueOf(ours, field::code::example), QStringLiteral("“So.”"));
    const CodebookEntries others =
        readQdc("<CodeBook origin='Else'>" + inside + "</CodeBook>", QStringLiteral("a.qdc"));
    EXPECT_TRUE(valueOf(others, field::code::definition).endsWith(QStringLiteral("“So.”")));
    EXPECT_EQ(valueOf(others, field::code::example), QStringLiteral("none"));
    EXPECT_THROW(readQdc("<CodeBook><Codes/></CodeBook>", QStringLiteral("a.qdc")), FormatError);
}

}  // namespace
}  // namespace codebook::refi
