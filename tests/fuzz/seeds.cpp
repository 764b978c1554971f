// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz-seeds FOLDER: writes what the fuzzers begin with, a folder a fuzzer, from the sample study
// and from drawn files.
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <exception>
#include <stdexcept>

#include "codebook/archive/archive_reader.h"
#include "codebook/archive/archive_writer.h"
#include "tests/fuzz/layout_pages.h"
#include "tests/fuzz/program_seeds.h"
#include "tests/support/packages.h"
#include "tests/support/sample_transcripts.h"

namespace tests {
namespace {

/// As they are, so that changed bytes are changed words.
constexpr auto Stored = codebook::ArchiveWriter::Compression::Stored;

class Seeds {
   public:
    explicit Seeds(const QString& folder) : m_folder(folder) {}

    void add(const QString& fuzzer, const QString& name, const QByteArray& bytes) const {
        m_folder.mkpath(fuzzer);
        QFile file(m_folder.filePath(fuzzer + u'/' + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("cannot write " + file.fileName().toStdString());
    }

   private:
    QDir m_folder;
};

bool isText(const SampleFile& sample) {
    return !QByteArrayView(sample.bytes).contains('\0') && !sample.bytes.startsWith("%PDF");
}

void addTranscript(const Seeds& seeds, const SampleFile& sample) {
    seeds.add(sample.suffix(), sample.name, sample.bytes);
    if (const QString part = mainPartOf(sample.suffix()); !part.isEmpty())
        seeds.add(sample.suffix() + QStringLiteral("-part"), sample.name,
                  codebook::ArchiveReader(sample.bytes, sample.name).read(part));
    if (!isText(sample)) return;
    seeds.add(QStringLiteral("turns"), sample.name, sample.bytes.left(4000));
    seeds.add(QStringLiteral("encoding"), sample.name, '\0' + sample.bytes.left(2000));
    for (const QByteArray& line : sample.bytes.left(2000).split('\n'))
        if (line.contains(':') && line.size() < 80)
            seeds.add(QStringLiteral("times"), QString::number(qHash(line), 16), line);
}

/// Two pages of an interview with a running head, page numbers, margin numbers and a hyphen.
std::vector<indexer::PdfPage> drawnPages() {
    std::vector<indexer::PdfPage> pages;
    int number = 1;
    for (int page = 0; page < 3; ++page) {
        indexer::PdfPage drawn{595, 842, {}};
        const auto word = [&drawn](double left, double top, const QString& text) {
            drawn.words.push_back({left, top, left + 30, top + 12, 10, true, text});
        };
        word(72, 30, QStringLiteral("Study"));
        for (int line = 0; line < 12; ++line, ++number) {
            const double top = 72 + 14 * line;
            word(40, top, QString::number(number));
            word(72, top, line % 3 == 0 ? QStringLiteral("Anna:") : QStringLiteral("and"));
            word(110, top, QStringLiteral("words"));
            word(line % 2 == 0 ? 400 : 148, top, QStringLiteral("contin-"));
        }
        word(300, 800, QString::number(page + 1));
        pages.push_back(drawn);
    }
    return pages;
}

/// A small project of another program, with one of everything that is read.
constexpr auto drawnProject = R"(<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Study" origin="Elsewhere 1.0" basePath="">
<Users><User guid="00000000-0000-4000-8000-000000000001" name="Anna" id="A"/></Users>
<CodeBook><Codes><Code guid="00000000-0000-4000-8000-000000000002" name="Trust" isCodable="true"
 color="#ff8800"><Description>To rely.</Description><Code name="Deep" isCodable="false"
 guid="00000000-0000-4000-8000-000000000003"/></Code></Codes><Sets><Set name="Both"
 guid="00000000-0000-4000-8000-000000000004"><MemberCode
 targetGUID="00000000-0000-4000-8000-000000000002"/></Set></Sets></CodeBook>
<Variables><Variable guid="00000000-0000-4000-8000-000000000005" name="side"
 typeOfVariable="Text"/></Variables>
<Cases><Case guid="00000000-0000-4000-8000-000000000006" name="P1"><VariableValue><VariableRef
 targetGUID="00000000-0000-4000-8000-000000000005"/><TextValue>police</TextValue></VariableValue>
<SourceRef targetGUID="00000000-0000-4000-8000-000000000007"/></Case></Cases>
<Sources><TextSource guid="00000000-0000-4000-8000-000000000007" name="Talk"
 plainTextPath="internal://t.txt"><PlainTextSelection startPosition="3" endPosition="7"
 guid="00000000-0000-4000-8000-000000000008"><Coding creationDateTime="2020-01-02T03:04:05Z"
 guid="00000000-0000-4000-8000-000000000009" creatingUser="00000000-0000-4000-8000-000000000001">
<CodeRef targetGUID="00000000-0000-4000-8000-000000000002"/></Coding></PlainTextSelection>
<NoteRef targetGUID="00000000-0000-4000-8000-00000000000a"/></TextSource></Sources>
<Notes><Note guid="00000000-0000-4000-8000-00000000000a" name="First thoughts">
<PlainTextContent>They rely on it.</PlainTextContent></Note></Notes></Project>)";

void addEverything(const Seeds& seeds) {
    for (const SampleFile& sample : sampleTranscripts()) addTranscript(seeds, sample);
    for (const SampleFile& sample : sampleTables())
        seeds.add(QStringLiteral("exchange"), sample.name, sample.bytes.left(8000));
    seeds.add(QStringLiteral("refi"), QStringLiteral("project.qde"), drawnProject);
    codebook::ArchiveWriter archive;
    archive.add(QStringLiteral("project.qde"), drawnProject, Stored);
    archive.add(QStringLiteral("sources/t.txt"), "We rely on them always.", Stored);
    seeds.add(QStringLiteral("project-qdpx"), QStringLiteral("project.qdpx"), archive.bytes());
    for (const auto& [fuzzer, bytes] : programDatabases())
        seeds.add(fuzzer, QString::number(qHash(bytes), 16), bytes);
    seeds.add(QStringLiteral("pdf-layout"), QStringLiteral("pages"), bytesOf(drawnPages()));
}

}  // namespace
}  // namespace tests

int main(int argumentCount, char** arguments) {
    const QCoreApplication application(argumentCount, arguments);
    if (argumentCount != 2) {
        std::fputs("fuzz-seeds FOLDER\n", stderr);
        return 2;
    }
    try {
        tests::addEverything(tests::Seeds(QString::fromLocal8Bit(arguments[1])));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
