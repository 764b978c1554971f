// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/programs/table_columns.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/words.h"

namespace codebook {

namespace {

struct KnownHeader {
    ColumnRole role;
    const char* names;  ///< lower case, the likelier first
};

constexpr std::array<KnownHeader, 13> knownHeaders{{
    {ColumnRole::Document,
     "document name|dokumentnamn|dokumentname|document|dokument|file name|filnamn|dateiname|source "
     "name|source|källa|quelle|file|fil|datei|internals"},
    {ColumnRole::Code,
     "code|kod|codes|koder|kodes|hierarchical name|code name|kodnamn|codename|node|nod|nodes|code "
     "path|tag|tags"},
    {ColumnRole::Text,
     "segment|coded segment|coded segments|coded text|kodad text|codierter text|quotation "
     "content|text content|quotation|citat|zitat|zitatinhalt|innehåll|inhalt|content|text|preview "
     "text"},
    {ColumnRole::Begin, "beginning|begin|start|anfang|början|start position|startposition|from"},
    {ColumnRole::End, "end|ende|slut|end position|endposition|slutposition|to"},
    {ColumnRole::Coder,
     "author|coded by|created by|coder|kodare|kodad av|skapad av|autor|codiert von|erstellt "
     "von|coded by name|coded by initials|user|modified by"},
    {ColumnRole::Memo, "comment|kommentar|memo|code memo|coding memo|annotation|anteckning|notiz"},
    {ColumnRole::Weight, "weight score|weight|vikt|gewicht|gewichtung"},
    {ColumnRole::Created,
     "creation date|created|coded on|date|datum|skapad|erstellt|erstellt am|erstelldatum|skapad "
     "den|created on|modified on|modified"},
    {ColumnRole::Parent,
     "parent code|parent|överordnad kod|överordnad|obercode|übergeordneter code|parent name|code "
     "group"},
    {ColumnRole::Color, "color|colour|färg|farbe"},
    {ColumnRole::Case, "case|fall|case name|person|respondent|deltagare|participant|teilnehmer"},
    {ColumnRole::Speaker, "speaker|talare|sprecher"},
}};

struct RoleName {
    ColumnRole role;
    const char* name;
};
constexpr std::array<RoleName, 14> roleNames{{{ColumnRole::Ignored, "ignore"},
                                              {ColumnRole::Document, "document"},
                                              {ColumnRole::Code, "code"},
                                              {ColumnRole::Text, "text"},
                                              {ColumnRole::Begin, "begin"},
                                              {ColumnRole::End, "end"},
                                              {ColumnRole::Coder, "coder"},
                                              {ColumnRole::Memo, "memo"},
                                              {ColumnRole::Weight, "weight"},
                                              {ColumnRole::Created, "created"},
                                              {ColumnRole::Parent, "parent"},
                                              {ColumnRole::Color, "color"},
                                              {ColumnRole::Case, "case"},
                                              {ColumnRole::Speaker, "speaker"}}};

std::vector<ColumnRole> rolesOf(TableKind kind) {
    switch (kind) {
        case TableKind::Segments:
            return {ColumnRole::Document, ColumnRole::Code,   ColumnRole::Text,
                    ColumnRole::Begin,    ColumnRole::End,    ColumnRole::Coder,
                    ColumnRole::Memo,     ColumnRole::Weight, ColumnRole::Created};
        case TableKind::Codes:
            return {ColumnRole::Code, ColumnRole::Parent, ColumnRole::Memo, ColumnRole::Color};
        case TableKind::Variables:
            return {ColumnRole::Document, ColumnRole::Case, ColumnRole::Speaker};
    }
    return {};
}

std::optional<ColumnRole> roleNamed(const QString& name, TableKind kind) {
    const QString plain = name.trimmed().toLower();
    if (plain == QLatin1String("ignore")) return ColumnRole::Ignored;
    for (const ColumnRole role : rolesOf(kind))
        if (columnRoleName(role) == plain) return role;
    return std::nullopt;
}

bool isTaken(const std::vector<MeantColumn>& columns, ColumnRole role) {
    return columnOf(columns, role) >= 0;
}

void takeSaid(const QString& said, TableKind kind, std::vector<MeantColumn>& columns) {
    for (const QString& part : pathList(said)) {
        const qsizetype sign = part.indexOf(u'=');
        const QString left = part.left(sign).trimmed();
        QString right = part.mid(sign + 1).trimmed();
        right.replace(QLatin1String("\\,"), QLatin1String(","));
        const auto find = [&](const QString& header) {
            return std::find_if(columns.begin(), columns.end(), [&](const MeantColumn& column) {
                return column.header.compare(header, Qt::CaseInsensitive) == 0;
            });
        };
        auto role = sign > 0 ? roleNamed(left, kind) : std::nullopt;
        auto column = find(right);
        if (sign > 0 && (!role || column == columns.end())) {
            role = roleNamed(right, kind);
            QString header = left;
            column = find(header.replace(QLatin1String("\\,"), QLatin1String(",")));
        }
        if (!role || column == columns.end())
            throw FormatError(
                Words::tr("“%1” does not say what a column is, as in “code=Code name”.").arg(part));
        if (column->evidence == ColumnEvidence::Said ||
            (*role != ColumnRole::Ignored && isTaken(columns, *role)))
            throw FormatError(Words::tr("“%1” is said twice of the columns.").arg(part));
        column->role = *role;
        column->evidence = ColumnEvidence::Said;
    }
}

void guessByHeaders(TableKind kind, std::vector<MeantColumn>& columns) {
    for (const ColumnRole role : rolesOf(kind)) {
        if (isTaken(columns, role)) continue;
        const auto known = std::find_if(knownHeaders.begin(), knownHeaders.end(),
                                        [&](const KnownHeader& one) { return one.role == role; });
        for (const QString& name : QString::fromUtf8(known->names).split(u'|')) {
            const auto column =
                std::find_if(columns.begin(), columns.end(), [&](const MeantColumn& one) {
                    return one.evidence == ColumnEvidence::None &&
                           one.header.simplified().toLower() == name;
                });
            if (column == columns.end()) continue;
            column->role = role;
            column->evidence = ColumnEvidence::Header;
            break;
        }
    }
}

/// The free column for most of whose cells something holds.
template <class Holds>
void guessByCells(const CsvTable& table, ColumnRole role, std::vector<MeantColumn>& columns,
                  Holds holds) {
    constexpr std::size_t sample = 200;
    if (isTaken(columns, role) || table.rows.empty()) return;
    const std::size_t rows = std::min(sample, table.rows.size());
    std::size_t most = rows / 2;
    MeantColumn* best = nullptr;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].evidence != ColumnEvidence::None) continue;
        std::size_t holding = 0;
        for (std::size_t row = 0; row < rows; ++row)
            if (holds(table.rows[row].cells.value(static_cast<qsizetype>(i)))) ++holding;
        if (holding <= most) continue;
        most = holding;
        best = &columns[i];
    }
    if (best == nullptr) return;
    best->role = role;
    best->evidence = ColumnEvidence::Cells;
}

}  // namespace

QString columnRoleName(ColumnRole role) {
    for (const RoleName& known : roleNames)
        if (known.role == role) return QLatin1String(known.name);
    return {};
}

int columnOf(const std::vector<MeantColumn>& columns, ColumnRole role) {
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [&](const MeantColumn& column) { return column.role == role; });
    return at == columns.end() || role == ColumnRole::Ignored
               ? -1
               : static_cast<int>(at - columns.begin());
}

std::vector<MeantColumn> meantColumns(const CsvTable& table, TableKind kind, const QString& said,
                                      const Study& study) {
    std::vector<MeantColumn> columns;
    columns.reserve(static_cast<std::size_t>(table.header.size()));
    for (const QString& header : table.header) columns.push_back({header});
    takeSaid(said, kind, columns);
    guessByHeaders(kind, columns);
    if (kind == TableKind::Segments) {
        constexpr qsizetype shortestSentence = 25;
        guessByCells(table, ColumnRole::Document, columns,
                     [&](const QString& cell) { return documentMeant(cell, study).has_value(); });
        const CodeTree tree(study);
        guessByCells(table, ColumnRole::Code, columns, [&](const QString& cell) {
            return !cell.trimmed().isEmpty() && !tree.named(codePathOf(cell)).empty();
        });
        guessByCells(table, ColumnRole::Text, columns, [&](const QString& cell) {
            return cell.size() >= shortestSentence && cell.contains(u' ');
        });
    }
    return columns;
}

QString codePathOf(const QString& cell) {
    static const QRegularExpression between(QStringLiteral("\\s*\\\\+\\s*|\\s+>\\s+"));
    QStringList levels = cell.trimmed().split(between, Qt::SkipEmptyParts);
    const QStringList roots{QStringLiteral("codes"),       QStringLiteral("nodes"),
                            QStringLiteral("code system"), QStringLiteral("codesystem"),
                            QStringLiteral("koder"),       QStringLiteral("noder")};
    if (levels.size() > 1 && roots.contains(levels.front().toLower())) levels.removeFirst();
    for (QString& level : levels) level = escapedName(level.simplified());
    return levels.join(u'/');
}

std::optional<QString> documentMeant(const QString& cell, const Study& study) {
    static const QRegularExpression number(QStringLiteral("^(D\\s*)?\\d+\\s*:\\s*"));
    const QString plain = cell.trimmed();
    const QString last = plain.section(QRegularExpression(QStringLiteral("[\\\\/]")), -1).trimmed();
    for (const QString& name :
         {plain, QString(plain).remove(number), last, QString(last).remove(number)}) {
        for (const QString& spelling : {name, QFileInfo(name).completeBaseName()}) {
            if (spelling.isEmpty()) continue;
            const auto alike = [&](const Document& document) { return document.name == spelling; };
            const auto count = std::count_if(study.documents.begin(), study.documents.end(), alike);
            if (count == 1) return spelling;
            if (count > 1) return std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace codebook
