// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects as other programs write them, with what they get wrong.
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "codebook/archive/archive_writer.h"
#include "codebook/error.h"
#include "codebook/exchange/refi/qdpx_import.h"
#include "codebook/project/lookup.h"
#include "codebook/store/store.h"
#include "tests/support/large_archive.h"

namespace codebook {
namespace {

NewDocument recognised(const QString& text) {
    NewDocument document;
    document.kind = QStringLiteral("interview");
    document.turns = {{{0, OffsetMap(text).codePoints()}, {}, {}, 0, {}, {}, {}}};
    document.speakers = {{QStringLiteral("Anna"), false}};
    return document;
}

/// An id that reads as what it is for.
QByteArray id(const char* name) { return QByteArray(name); }

class ForeignProject : public ::testing::Test {
   protected:
    ForeignProject() {
        Project::OpenOptions options;
        options.coder = QStringLiteral("Maria");
        project = Project::create(folder.filePath(QStringLiteral("a.samsyn")), options);
    }

    QString fileOf(const QByteArray& qde, const QString& name = QStringLiteral("project.qde")) {
        archive.add(name, qde);
        QString path = folder.filePath(QStringLiteral("other.qdpx"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(archive.bytes());
        return path;
    }
    RefiImport bring(const QByteArray& inside) {
        RefiImport import =
            qdpxImport(*project, fileOf("<Project name='x' origin='Else'>" + inside + "</Project>"),
                       recognised);
        project->execute(import.command);
        EXPECT_EQ(project->check(), QStringList());
        return import;
    }
    QString refusalOf(const QString& path) {
        try {
            qdpxImport(*project, path, recognised);
        } catch (const FormatError& error) {
            return error.message();
        }
        return QStringLiteral("nothing");
    }

    const Study& study() const { return project->study(); }
    QStringList codedWords() const {
        QStringList words;
        project->forEachCodingDetail([&](const CodingDetail& detail) { words << detail.text; });
        return words;
    }

    static QByteArray source(const QByteArray& inside,
                             const QByteArray& path = "internal://t.txt") {
        return "<Sources><TextSource guid='source' name='Talk' plainTextPath='" + path + "'>" +
               inside + "</TextSource></Sources>";
    }
    static QByteArray selection(int begin, int end, const QByteArray& inside) {
        return "<PlainTextSelection guid='s" + QByteArray::number(begin) + "' startPosition='" +
               QByteArray::number(begin) + "' endPosition='" + QByteArray::number(end) + "'>" +
               inside + "</PlainTextSelection>";
    }
    static QByteArray coding(const char* guid, const char* code, const char* user = "anna") {
        return "<Coding guid='" + id(guid) + "' creatingUser='" + id(user) +
               "' creationDateTime='2020-01-02T03:04:05Z'><CodeRef targetGUID='" + id(code) +
               "'/></Coding>";
    }
    static QByteArray codes() {
        return "<Users><User guid='anna' name='Anna'/><User guid='bo' name='Bo'/></Users>"
               "<CodeBook><Codes><Code guid='trust' name='Trust' isCodable='true' color='#f80'>"
               "<Description>To rely.</Description><Code guid='deep' name='Deep' "
               "isCodable='true'/></Code></Codes></CodeBook>";
    }

    QTemporaryDir folder;
    ArchiveWriter archive;
    std::unique_ptr<Project> project;
};

TEST_F(ForeignProject, bringsTextsCodesCodersAndCodings) {
    archive.add(QStringLiteral("Sources/T.TXT"), "We rely on them 🙂 always.");
    bring(codes() + source(selection(3, 7, coding("c1", "trust") + coding("c2", "trust", "bo")) +
                           selection(16, 24, coding("c3", "deep"))));
    EXPECT_EQ(codedWords(), (QStringList{QStringLiteral("rely"), QStringLiteral("rely"),
                                         QStringLiteral("🙂 always")}));
    ASSERT_EQ(study().codes.count(), 2U);
    const Code& trust = *study().codes.begin();
    EXPECT_EQ(trust.color, QStringLiteral("#ff8800"));
    EXPECT_EQ(trust.definition, QStringLiteral("To rely."));
    EXPECT_EQ(study().codes.at(CodeId{2}).parent, trust.id);
    EXPECT_TRUE(coderNamed(study(), QStringLiteral("Bo")));
    EXPECT_EQ(study().documents.begin()->kind, QStringLiteral("interview"));
}

TEST_F(ForeignProject, aSecondTimeBringsNothingAndUndoTakesAllBack) {
    archive.add(QStringLiteral("sources/t.txt"), "We rely on them.");
    bring(codes() + source(selection(3, 7, coding("c1", "trust"))));
    const QString path = folder.filePath(QStringLiteral("other.qdpx"));
    EXPECT_TRUE(qdpxImport(*project, path, recognised).command.isEmpty());
    project->undo();
    EXPECT_EQ(study().codes.count() + study().documents.count() + study().codings.count(), 0U);
    project->execute(qdpxImport(*project, path, recognised).command);
    EXPECT_EQ(codedWords(), QStringList{QStringLiteral("rely")});
    EXPECT_EQ(project->check(), QStringList());
}

TEST_F(ForeignProject, severalCodersOfOneCodeAreKeptAndTheSameTwiceIsNot) {
    archive.add(QStringLiteral("sources/t.txt"), "We rely on them.");
    const RefiImport import = bring(
        codes() +
        source(selection(
            3, 7, coding("c1", "trust") + coding("c2", "trust", "bo") + coding("c3", "trust"))));
    EXPECT_EQ(study().codings.count(), 2U);
    EXPECT_TRUE(import.notes.contains(QStringLiteral("Left out: codings given twice (1).")));
}

TEST_F(ForeignProject, memosComeInAllTheirShapes) {
    archive.add(QStringLiteral("sources/t.txt"), "We rely on them. And they on us.");
    archive.add(QStringLiteral("sources/n.txt"), "A long thought.");
    bring(codes() +
          source("<PlainTextSelection guid='q1' startPosition='3' endPosition='7'>"
                 "<Description>Said slowly.</Description></PlainTextSelection>" +
                 selection(17, 20, "<NoteRef targetGUID='n1'/>") + "<NoteRef targetGUID='n2'/>") +
          "<Notes><Note guid='n1' name='On and'><PlainTextContent>Why and?</PlainTextContent>"
          "</Note><Note guid='n2' plainTextPath='internal://n.txt'/><Note guid='n3' name='Linked'>"
          "<PlainTextContent>x</PlainTextContent></Note><Note guid='n4' name='Loose'/></Notes>"
          "<Links><Link originGUID='n3' targetGUID='trust'/></Links>");
    QStringList memos;
    for (const Memo& memo : study().memos) {
        static const char* subjects[] = {"project", "document", "code",
                                         "case",    "coding",   "passage"};
        memos << QStringLiteral("%1: %2%3 %4")
                     .arg(QLatin1String(subjects[static_cast<int>(memo.subject)]), memo.title,
                          memo.text)
                     .arg(memo.span.begin);
    }
    memos.sort();
    EXPECT_EQ(memos,
              (QStringList{
                  QStringLiteral("code: Linkedx 0"), QStringLiteral("document: A long thought. 0"),
                  QStringLiteral("passage: On andWhy and? 17"),
                  QStringLiteral("passage: Said slowly. 3"), QStringLiteral("project: Loose 0")}));
}

TEST_F(ForeignProject, variablesBelongToTheirCaseOrDocument) {
    archive.add(QStringLiteral("sources/t.txt"), "Anna: We rely on them.");
    bring(codes() +
          "<Variables><Variable guid='age' name='Age' typeOfVariable='Integer'/>"
          "<Variable guid='asked' name='Asked' typeOfVariable='Boolean'/></Variables>"
          "<Cases><Case guid='p' name='Anna'><VariableValue><VariableRef targetGUID='age'/>"
          "<IntegerValue>41</IntegerValue></VariableValue><SourceRef targetGUID='source'/></Case>"
          "<Case guid='nameless'><VariableValue><VariableRef targetGUID='asked'/>"
          "<BooleanValue>true</BooleanValue></VariableValue><SourceRef targetGUID='source'/>"
          "<Description>Slowly.</Description></Case></Cases>" +
          source(""));
    ASSERT_EQ(study().memos.count(), 1U);
    EXPECT_EQ(study().memos.begin()->subject, MemoSubject::Document);
    ASSERT_EQ(study().cases.count(), 1U);
    ASSERT_EQ(study().attributeValues.count(), 2U);
    for (const AttributeValue& value : study().attributeValues) {
        const QString& name = study().attributes.at(value.attribute).name;
        EXPECT_EQ(value.values, QStringList{name == QLatin1String("Age") ? QStringLiteral("41")
                                                                         : QStringLiteral("yes")});
        EXPECT_EQ(static_cast<bool>(value.person), name == QLatin1String("Age"));
    }
    EXPECT_EQ(study().speakers.begin()->person, study().cases.begin()->id);
}

TEST_F(ForeignProject, whatIsWrittenOfThingsBecomesMemosOnThem) {
    archive.add(QStringLiteral("sources/t.txt"), "Anna: Yes.");
    const RefiImport import = bring(
        "<Description>On trust.</Description><Variables><Variable guid='age' name='Age' "
        "typeOfVariable='Integer'><Description>In years.</Description></Variable></Variables>"
        "<Cases><Case guid='p' name='Anna'><Description>A nurse.</Description></Case></Cases>" +
        source("<Description>Said slowly.</Description>"));
    QStringList memos;
    for (const Memo& memo : study().memos)
        memos << QStringLiteral("%1 %2").arg(static_cast<int>(memo.subject)).arg(memo.text);
    memos.sort();
    const auto line = [](MemoSubject subject, const char* text) {
        return QStringLiteral("%1 %2").arg(static_cast<int>(subject)).arg(QLatin1String(text));
    };
    QStringList expected{line(MemoSubject::Project, "On trust."),
                         line(MemoSubject::Case, "A nurse."),
                         line(MemoSubject::Document, "Said slowly.")};
    expected.sort();
    EXPECT_EQ(memos, expected);
    EXPECT_TRUE(import.notes.join(u'\n').contains(QStringLiteral("descriptions of variables (1)")))
        << import.notes.join(u'\n').toStdString();
}

TEST_F(ForeignProject, aCodeThatIsACaseIsNoCode) {
    archive.add(QStringLiteral("sources/t.txt"), "We rely on them.");
    const RefiImport import = bring(
        "<CodeBook><Codes><Code guid='p' name='Anna' isCodable='true'/></Codes></CodeBook>"
        "<Cases><Case guid='p' name='Anna'/></Cases>" +
        source(selection(3, 7, coding("c1", "p"))));
    EXPECT_EQ(study().codes.count(), 0U);
    EXPECT_EQ(study().cases.count(), 1U);
    EXPECT_EQ(import.notes.size(), 1);
}

TEST_F(ForeignProject, copesWithWhatWritersForget) {
    archive.add(QStringLiteral("sources/t.txt"), "We rely on them.");
    const RefiImport import =
        bring(codes() +
              source(selection(3, 7,
                               "<Coding guid='{11111111-1111-4111-8111-111111111111}' "
                               "creatingUser='' creationDateTime='soon'><CodeRef "
                               "targetGUID='trust'/></Coding>") +
                         selection(5, 5, coding("c2", "trust")) +
                         selection(9, 900, coding("c3", "trust")) +
                         selection(0, 2, coding("c4", "nowhere")),
                     "t.txt") +
              "<Sources><TextSource guid='lost' name='Lost' plainTextPath='internal://lost.txt'/>"
              "<AudioSource guid='sound' name='Sound' path='absolute:///C:/a.mp3'/></Sources>");
    EXPECT_EQ(codedWords(), QStringList{QStringLiteral("rely")});
    const Coding& coding = *study().codings.begin();
    EXPECT_EQ(study().coders.at(coding.coder).name, QStringLiteral("Unknown coder"));
    const QString notes = import.notes.join(u'\n');
    EXPECT_TRUE(notes.contains(QStringLiteral("passages without a place in their text (2)")));
    EXPECT_TRUE(
        notes.contains(QStringLiteral("codings with a code that the file does not hold (1)")));
    EXPECT_TRUE(notes.contains(QStringLiteral("“Lost”")));
    EXPECT_TRUE(notes.contains(QStringLiteral("“Sound”")));
}

TEST_F(ForeignProject, countsAsTheWriterDidAndSaysSo) {
    archive.add(QStringLiteral("sources/t.txt"), "\xEF\xBB\xBFOne 🙂.\r\nWe rely on them.");
    const RefiImport import =
        bring(codes() + source("<PlainTextSelection guid='s' name='rely' startPosition='13' "
                               "endPosition='17'>" +
                               coding("c1", "trust") + "</PlainTextSelection>"));
    EXPECT_EQ(codedWords(), QStringList{QStringLiteral("rely")});
    EXPECT_TRUE(import.notes.join(u'\n').contains(QStringLiteral("count twice")));
}

TEST_F(ForeignProject, comesInBesideAFilmOfGigabytes) {
    const QString large = folder.filePath(QStringLiteral("large.qdpx"));
    const auto write = [&](const QByteArray& sources) {
        archive = {};
        archive.add(QStringLiteral("sources/t.txt"), "Anna: Yes.");
        QFile small(fileOf("<Project name='x' origin='Else'>" + sources + "</Project>"));
        ASSERT_TRUE(small.open(QIODevice::ReadOnly));
        tests::writeWithLargeEntry(large, small.readAll(), "sources/film.mp4", qint64{3} << 30);
    };
    write(source(""));
    project->execute(qdpxImport(*project, large, recognised).command);
    EXPECT_EQ(study().documents.count(), 1U);
    write(source("", "internal://film.mp4"));
    EXPECT_TRUE(refusalOf(large).contains(QStringLiteral("expands to more than")))
        << refusalOf(large).toStdString();
}

TEST_F(ForeignProject, refusesAmbiguousAndHostileArchives) {
    EXPECT_TRUE(refusalOf(folder.filePath(QStringLiteral("none.qdpx")))
                    .contains(QStringLiteral("none.qdpx")));
    archive.add(QStringLiteral("a.qde"), "<Project/>");
    EXPECT_TRUE(refusalOf(fileOf("<Project/>", QStringLiteral("B.QDE")))
                    .contains(QStringLiteral("two projects")));
    archive = {};
    archive.add(QStringLiteral("readme.txt"), "x");
    EXPECT_TRUE(refusalOf(fileOf("x", QStringLiteral("sources/project.qde")))
                    .contains(QStringLiteral("no REFI-QDA project")));
    EXPECT_EQ(study().documents.count(), 0U);
}

}  // namespace
}  // namespace codebook
