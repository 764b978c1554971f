// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QualCoder's data.qda.
#include <algorithm>
#include <array>

#include "codebook/exchange/csv.h"
#include "codebook/exchange/programs/program_readers.h"
#include "codebook/words.h"

namespace codebook {

namespace {

QStringList columns(const char* names) { return QString::fromLatin1(names).split(u' '); }

/// What has no text of its own is linked or kept beside the database.
bool isText(const ForeignRow& source) {
    if (source.isNull(2)) return false;
    static const std::array<QLatin1String, 6> others{
        QLatin1String("/images/"), QLatin1String("/audio/"), QLatin1String("/video/"),
        QLatin1String("images:"),  QLatin1String("audio:"),  QLatin1String("video:")};
    const QString path = source.text(3);
    return std::none_of(others.begin(), others.end(),
                        [&](QLatin1String other) { return path.startsWith(other); });
}

std::vector<GatheredCode> codesOf(const ForeignDatabase& from) {
    std::vector<GatheredCode> codes;
    from.forEach(
        QStringLiteral("code_cat"), columns("catid name memo supercatid"),
        [&](const ForeignRow& row) {
            codes.push_back({row.number(0), -1, row.number(3), true, row.text(1), {}, row.text(2)});
        });
    from.forEach(QStringLiteral("code_name"), columns("cid name memo catid supercid color"),
                 [&](const ForeignRow& row) {
                     codes.push_back({row.number(0), row.number(4), row.number(3), false,
                                      row.text(1), row.text(5), row.text(2)});
                 });
    return codes;
}

std::map<qint64, std::vector<GatheredSegment>> segmentsOf(const ForeignDatabase& from,
                                                          GatheredProject& to) {
    std::map<qint64, std::vector<GatheredSegment>> segments;
    int important = 0;
    from.forEach(QStringLiteral("code_text"),
                 columns("ctid fid cid pos0 pos1 seltext owner date memo important weight"),
                 [&](const ForeignRow& row) {
                     const Span span{static_cast<std::int32_t>(row.number(3)),
                                     static_cast<std::int32_t>(row.number(4))};
                     segments[row.number(1)].push_back({{span, row.text(5)},
                                                        row.number(2),
                                                        row.text(6),
                                                        row.text(7),
                                                        row.text(8),
                                                        numberInCell(row.text(10)).value_or(0)});
                     if (row.number(9) == 1) ++important;
                 });
    from.forEach(QStringLiteral("annotation"), columns("anid fid pos0 pos1 memo owner date"),
                 [&](const ForeignRow& row) {
                     const Span span{static_cast<std::int32_t>(row.number(2)),
                                     static_cast<std::int32_t>(row.number(3))};
                     segments[row.number(1)].push_back(
                         {{span, {}}, -1, row.text(5), row.text(6), row.text(4)});
                 });
    to.leave(Words::tr("marks that a coding is important"), important);
    return segments;
}

void gatherCases(const ForeignDatabase& from, const std::map<qint64, qint64>& lengths,
                 GatheredProject& to) {
    from.forEach(QStringLiteral("cases"), columns("caseid name memo owner"),
                 [&](const ForeignRow& row) {
                     to.addCase(row.number(0), row.text(1), row.text(2), row.text(3));
                 });
    from.forEach(QStringLiteral("case_text"), columns("caseid fid pos0 pos1"),
                 [&](const ForeignRow& row) {
                     const auto length = lengths.find(row.number(1));
                     const bool isWhole = length != lengths.end() && row.number(2) <= 0 &&
                                          row.number(3) + 1 >= length->second;
                     to.link(row.number(0), row.number(1), isWhole);
                 });
    from.forEach(QStringLiteral("attribute_type"), columns("name valuetype memo"),
                 [&](const ForeignRow& row) {
                     if (row.text(1) == QLatin1String("numeric")) to.declareNumber(row.text(0));
                     to.leave(Words::tr("memos on attributes"), row.text(2).isEmpty() ? 0 : 1);
                 });
    from.forEach(QStringLiteral("attribute"), columns("attrid name attr_type value id"),
                 [&](const ForeignRow& row) {
                     const QString kind = row.text(2);
                     if (kind != QLatin1String("case") && kind != QLatin1String("file"))
                         return to.leave(Words::tr("attributes of journals"), 1);
                     to.addValue(kind == QLatin1String("case"), row.number(4), row.text(1),
                                 row.text(3));
                 });
}

}  // namespace

bool isQualCoder(const ForeignDatabase& from) {
    return from.hasColumns(QStringLiteral("source"), columns("id name fulltext mediapath")) &&
           from.hasColumns(QStringLiteral("code_name"), columns("cid name catid")) &&
           from.hasColumns(QStringLiteral("code_text"), columns("cid fid seltext pos0 pos1 owner"));
}

void gatherQualCoder(const ForeignDatabase& from, GatheredProject& to) {
    to.addCodes(codesOf(from));
    auto segments = segmentsOf(from, to);
    std::map<qint64, qint64> lengths;
    from.forEach(QStringLiteral("source"), columns("id name fulltext mediapath memo owner date"),
                 [&](const ForeignRow& row) {
                     if (!isText(row)) {
                         to.tell(Words::tr("“%1” is a picture or a recording, and was left out.")
                                     .arg(row.text(1)));
                         return;
                     }
                     GatheredDocument document;
                     document.name = row.text(1);
                     document.fileName = row.text(3).section(u'/', -1);
                     document.content = countedText(row.text(2));
                     document.memo = row.text(4);
                     document.coder = row.text(5);
                     document.created = row.text(6);
                     lengths[row.number(0)] = OffsetMap(document.content.text).codePoints();
                     to.addDocument(row.number(0), document, segments[row.number(0)]);
                     segments.erase(row.number(0));
                 });
    std::size_t lost = 0;
    for (const auto& [id, left] : segments) lost += left.size();
    to.leave(Words::tr("codings of texts that the file lacks"), static_cast<int>(lost));
    gatherCases(from, lengths, to);
    from.forEach(QStringLiteral("journal"), columns("jid name jentry owner date"),
                 [&](const ForeignRow& row) {
                     to.addMemo(row.text(1), row.text(2), row.text(3), row.text(4));
                 });
    from.forEach(QStringLiteral("project"), columns("memo date"), [&](const ForeignRow& row) {
        to.addMemo(Words::tr("Project"), row.text(0), {}, row.text(1));
    });
    to.leave(Words::tr("codings of pictures"), from.count(QStringLiteral("code_image")));
    to.leave(Words::tr("codings of recordings"), from.count(QStringLiteral("code_av")));
    to.leave(Words::tr("graphs"), from.count(QStringLiteral("graph")));
    to.leave(Words::tr("stored queries"), from.count(QStringLiteral("stored_sql")));
    to.leave(Words::tr("references to literature"), from.count(QStringLiteral("ris")));
}

}  // namespace codebook
