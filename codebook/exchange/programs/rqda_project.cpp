// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RQDA's .rqda.
#include <QLocale>

#include <set>

#include "codebook/exchange/programs/program_readers.h"
#include "codebook/words.h"

namespace codebook {

namespace {

QStringList columns(const char* names) { return QString::fromLatin1(names).split(u' '); }

/// "Tue Apr 28 12:42:11 2015", as R writes it in English.
QString moment(const QString& written) {
    const QDateTime at =
        QLocale::c().toDateTime(written.simplified(), QStringLiteral("ddd MMM d HH:mm:ss yyyy"));
    return at.isValid() ? at.toString(Qt::ISODate) : QString();
}

/// Visits the rows that live; "status" is put behind the columns.
void forEachLiving(const ForeignDatabase& from, const char* table, const char* names,
                   const std::function<void(const ForeignRow&)>& visit) {
    QStringList asked = columns(names);
    const auto status = static_cast<std::size_t>(asked.size());
    asked << QStringLiteral("status");
    from.forEach(QString::fromLatin1(table), asked, [&](const ForeignRow& row) {
        if (row.isNull(status) || row.number(status) == 1) visit(row);
    });
}

/// A code may lie in several categories; here it has one place.
std::vector<GatheredCode> codesOf(const ForeignDatabase& from, GatheredProject& to) {
    std::vector<GatheredCode> codes;
    forEachLiving(from, "codecat", "catid name memo", [&](const ForeignRow& row) {
        codes.push_back({row.number(0), -1, -1, true, row.text(1), {}, row.text(2)});
    });
    std::map<qint64, qint64> categories;
    forEachLiving(from, "treecode", "catid cid", [&](const ForeignRow& row) {
        if (!categories.emplace(row.number(1), row.number(0)).second)
            to.leave(Words::tr("further categories of codes that lie in several"), 1);
    });
    forEachLiving(from, "freecode", "id name memo color", [&](const ForeignRow& row) {
        const auto category = categories.find(row.number(0));
        codes.push_back({row.number(0), -1, category == categories.end() ? -1 : category->second,
                         false, row.text(1), row.text(3), row.text(2)});
    });
    return codes;
}

std::map<qint64, std::vector<GatheredSegment>> segmentsOf(const ForeignDatabase& from) {
    std::map<qint64, std::vector<GatheredSegment>> segments;
    for (const char* table : {"coding", "coding2"})
        forEachLiving(from, table, "fid cid selfirst selend seltext owner date memo",
                      [&](const ForeignRow& row) {
                          const Span span{static_cast<std::int32_t>(row.number(2)),
                                          static_cast<std::int32_t>(row.number(3))};
                          segments[row.number(0)].push_back({{span, row.text(4)},
                                                             row.number(1),
                                                             row.text(5),
                                                             moment(row.text(6)),
                                                             row.text(7)});
                      });
    forEachLiving(from, "annotation", "fid position annotation owner date",
                  [&](const ForeignRow& row) {
                      // A point: the memo stands on the character behind it.
                      const auto at = static_cast<std::int32_t>(row.number(1));
                      segments[row.number(0)].push_back(
                          {{{at, at + 1}, {}}, -1, row.text(3), moment(row.text(4)), row.text(2)});
                  });
    return segments;
}

std::map<qint64, QString> groupsOf(const ForeignDatabase& from) {
    std::map<qint64, QString> names;
    forEachLiving(from, "filecat", "catid name",
                  [&](const ForeignRow& row) { names[row.number(0)] = row.text(1); });
    std::map<qint64, QString> groups;
    forEachLiving(from, "treefile", "catid fid", [&](const ForeignRow& row) {
        groups.emplace(row.number(1), names[row.number(0)]);
    });
    return groups;
}

void gatherCases(const ForeignDatabase& from, const std::map<qint64, qint64>& lengths,
                 GatheredProject& to) {
    forEachLiving(from, "cases", "id name memo owner", [&](const ForeignRow& row) {
        to.addCase(row.number(0), row.text(1), row.text(2), row.text(3));
    });
    forEachLiving(from, "caselinkage", "caseid fid selfirst selend", [&](const ForeignRow& row) {
        const auto length = lengths.find(row.number(1));
        const bool isWhole =
            length != lengths.end() && row.number(2) <= 0 && row.number(3) + 1 >= length->second;
        to.link(row.number(0), row.number(1), isWhole);
    });
    forEachLiving(from, "attributes", "name class memo", [&](const ForeignRow& row) {
        if (row.text(1) == QLatin1String("numeric")) to.declareNumber(row.text(0));
        to.leave(Words::tr("memos on attributes"), row.text(2).isEmpty() ? 0 : 1);
    });
    forEachLiving(from, "caseAttr", "caseID variable value", [&](const ForeignRow& row) {
        to.addValue(true, row.number(0), row.text(1), row.text(2));
    });
    forEachLiving(from, "fileAttr", "fileID variable value", [&](const ForeignRow& row) {
        to.addValue(false, row.number(0), row.text(1), row.text(2));
    });
}

}  // namespace

bool isRqda(const ForeignDatabase& from) {
    return from.hasColumns(QStringLiteral("source"), columns("id name file status")) &&
           from.hasColumns(QStringLiteral("freecode"), columns("id name status")) &&
           from.hasColumns(QStringLiteral("coding"), columns("cid fid seltext selfirst selend"));
}

void gatherRqda(const ForeignDatabase& from, GatheredProject& to) {
    to.addCodes(codesOf(from, to));
    auto segments = segmentsOf(from);
    const auto groups = groupsOf(from);
    std::map<qint64, qint64> lengths;
    forEachLiving(from, "source", "id name file memo owner date", [&](const ForeignRow& row) {
        GatheredDocument document;
        document.name = row.text(1);
        document.fileName = document.name;
        if (const auto group = groups.find(row.number(0)); group != groups.end())
            document.group = group->second;
        document.content = countedText(row.text(2));
        document.memo = row.text(3);
        document.coder = row.text(4);
        document.created = moment(row.text(5));
        lengths[row.number(0)] = OffsetMap(document.content.text).codePoints();
        to.addDocument(row.number(0), document, segments[row.number(0)]);
        segments.erase(row.number(0));
    });
    std::size_t lost = 0;
    for (const auto& [id, left] : segments) lost += left.size();
    to.leave(Words::tr("codings of texts that the file lacks"), static_cast<int>(lost));
    gatherCases(from, lengths, to);
    forEachLiving(from, "journal", "name journal owner date", [&](const ForeignRow& row) {
        to.addMemo(row.text(0), row.text(1), row.text(2), moment(row.text(3)));
    });
    from.forEach(QStringLiteral("project"), columns("memo date"), [&](const ForeignRow& row) {
        to.addMemo(Words::tr("Project"), row.text(0), {}, moment(row.text(1)));
    });
    to.leave(Words::tr("pictures"), from.count(QStringLiteral("image")));
    to.leave(Words::tr("codings of pictures"), from.count(QStringLiteral("imageCoding")));
}

}  // namespace codebook
