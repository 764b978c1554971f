// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/coding_export.h"

#include <nlohmann/json.hpp>

#include <QDateTime>

#include <array>
#include <charconv>
#include <tuple>

#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"
#include "codebook/report/csv_line.h"
#include "codebook/store/store.h"

namespace codebook {

namespace {

/// One coding as it is written.
struct Line {
    QString document;
    DocumentId documentId;
    Span span;
    QString code;
    QString coder;
    float weight = 0;
    bool isPlaced = true;
    CodingDetail detail;

    auto order() const { return std::tie(document, documentId, span, code, coder, detail.id); }
};

std::vector<Line> orderedLines(const Project& project) {
    const Study& study = project.study();
    const CodeTree tree(study);
    std::vector<QString> paths(study.codes.idLimit());
    for (const Code& code : study.codes)
        paths[static_cast<std::size_t>(code.id.value)] = tree.path(tree.effective(code.id));
    std::vector<Line> lines;
    lines.reserve(study.codings.count());
    project.forEachCodingDetail([&](const CodingDetail& detail) {
        const Coding* coding = study.codings.find(detail.id);
        if (!coding) return;
        const Coder* coder = study.coders.find(coding->coder);
        lines.push_back({study.documents.at(coding->document).name, coding->document, coding->span,
                         paths[static_cast<std::size_t>(coding->code.value)],
                         coder ? coder->name : QString(), coding->weight, coding->isPlaced,
                         detail});
    });
    std::sort(lines.begin(), lines.end(),
              [](const Line& left, const Line& right) { return left.order() < right.order(); });
    return lines;
}

/// With the fewest digits that read back as the same number.
QByteArray weightText(float weight) {
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), weight);
    return QByteArray(digits.data(), written.ptr - digits.data());
}

QString moment(qint64 milliseconds) {
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// A JSON string. Most need no escapes, and a million of them are quicker without a serializer
/// each.
QByteArray quoted(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    const bool isPlain = std::all_of(utf8.begin(), utf8.end(), [](char unit) {
        return unit != '"' && unit != '\\' && static_cast<unsigned char>(unit) >= 0x20;
    });
    if (isPlain) return '"' + utf8 + '"';
    return QByteArray::fromStdString(nlohmann::json(utf8.toStdString()).dump());
}

/// The last only where a coding waits to be placed.
QStringList columnsFor(const std::vector<Line>& lines) {
    QStringList columns;
    for (const char* name :
         {"guid", "document", "begin", "end", "code", "coder", "memo", "weight", "text", "created"})
        columns << QLatin1String(name);
    if (std::any_of(lines.begin(), lines.end(), [](const Line& line) { return !line.isPlaced; }))
        columns << QStringLiteral("placed");
    return columns;
}

QStringList cellsOf(const Line& line) {
    return {line.detail.guid.toString(QUuid::WithoutBraces),
            line.document,
            QString::number(line.span.begin),
            QString::number(line.span.end),
            line.code,
            line.coder,
            line.detail.memo,
            line.weight == 0 ? QString() : QString::fromLatin1(weightText(line.weight)),
            line.detail.text,
            moment(line.detail.created),
            line.isPlaced ? QStringLiteral("yes") : QStringLiteral("no")};
}

/// An object on one line.
QByteArray jsonOf(const Line& line) {
    QByteArray json = "{\"guid\": " + quoted(line.detail.guid.toString(QUuid::WithoutBraces));
    json += ", \"document\": " + quoted(line.document);
    json += ", \"begin\": " + QByteArray::number(line.span.begin);
    json += ", \"end\": " + QByteArray::number(line.span.end);
    json += ", \"code\": " + quoted(line.code);
    json += ", \"coder\": " + quoted(line.coder);
    json += ", \"memo\": " + quoted(line.detail.memo);
    json += ", \"weight\": " + (line.weight == 0 ? QByteArray("null") : weightText(line.weight));
    json += ", \"text\": " + quoted(line.detail.text);
    json += ", \"created\": " + quoted(moment(line.detail.created));
    return json + (line.isPlaced ? "}" : ", \"placed\": false}");
}

}  // namespace

TextTable codingsTable(const Project& project) {
    const std::vector<Line> lines = orderedLines(project);
    TextTable table;
    for (const QString& name : columnsFor(lines))
        table.addColumn(name, name == QLatin1String("begin") || name == QLatin1String("end") ||
                                  name == QLatin1String("weight"));
    table.rows.reserve(lines.size());
    for (const Line& line : lines)
        table.addRow(cellsOf(line).mid(0, static_cast<qsizetype>(table.columns.size())));
    return table;
}

QByteArray codingsCsv(const Project& project) {
    const std::vector<Line> lines = orderedLines(project);
    const QStringList columns = columnsFor(lines);
    QString csv;
    appendCsvLine(csv, columns);
    for (const Line& line : lines) appendCsvLine(csv, cellsOf(line).mid(0, columns.size()));
    return csv.toUtf8();
}

QByteArray codingsJson(const Project& project) {
    QByteArray json = "[";
    const char* separator = "\n";
    for (const Line& line : orderedLines(project)) {
        json += separator;
        json += "  " + jsonOf(line);
        separator = ",\n";
    }
    return json + (json.size() > 1 ? "\n]\n" : "]\n");
}

QByteArray codingsJsonLines(const Project& project) {
    QByteArray lines;
    for (const Line& line : orderedLines(project)) lines += jsonOf(line) + '\n';
    return lines;
}

}  // namespace codebook
