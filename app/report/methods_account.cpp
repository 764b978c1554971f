// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMap>

#include "app/report/coreq_checklist.h"
#include "app/report/report_parts.h"
#include "codebook/words.h"

namespace app {

using codebook::Document;
using codebook::ManuscriptHeading;
using codebook::ManuscriptTable;
using codebook::Prose;
using codebook::TextTable;
using codebook::Words;

namespace {

QString day(const QDateTime& time) { return time.toUTC().date().toString(Qt::ISODate); }

Prose body(const QString& text) { return {text, Prose::Kind::Body, {}}; }

QString kindInWords(const QString& kind) {
    if (kind == u"interview") return Words::tr("interview");
    if (kind == u"focus group") return Words::tr("focus group");
    if (kind == u"observation") return Words::tr("observation");
    if (kind == u"media") return Words::tr("media item");
    if (kind == u"questionnaire") return Words::tr("questionnaire answer");
    return kind == u"document" || kind.isEmpty() ? Words::tr("document") : kind;
}

void writeMaterial(const ReportMaterial& material, ManuscriptParts& parts) {
    const codebook::Study& study = material.study;
    parts.push_back(ManuscriptHeading{2, Words::tr("Material")});
    parts.push_back(body(Words::tr("The material comprises %1 documents and %2 cases.")
                             .arg(study.documents.count())
                             .arg(study.cases.count())));
    struct Sum {
        int documents = 0;
        std::int64_t characters = 0;
        std::int64_t turns = 0;
    };
    QMap<std::pair<QString, QString>, Sum> sums;
    for (const Document& document : study.documents) {
        material.goOn();
        Sum& sum = sums[{kindInWords(document.kind), document.language}];
        ++sum.documents;
        sum.characters += document.characters;
        sum.turns += static_cast<std::int64_t>(material.texts->turns(document.id)->size());
    }
    TextTable table;
    table.title = Words::tr("Material by kind and language");
    table.addColumn(Words::tr("Kind"));
    table.addColumn(Words::tr("Language"));
    table.addColumn(Words::tr("Documents"), true);
    table.addColumn(Words::tr("Turns"), true);
    table.addColumn(Words::tr("Characters"), true);
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        table.addRow({sum.key().first, sum.key().second, QString::number(sum->documents),
                      QString::number(sum->turns), QString::number(sum->characters)});
    if (!table.rows.empty()) parts.push_back(ManuscriptTable{std::move(table)});
}

/// Who worked when, by the journal; who coded how much, by the codings.
void writeProcess(const ReportMaterial& material, ManuscriptParts& parts) {
    const codebook::Study& study = material.study;
    parts.push_back(ManuscriptHeading{2, Words::tr("Coding process")});
    struct Work {
        QDateTime first, last;
        int steps = 0;
        std::int64_t codings = 0;
        QSet<std::int32_t> documents;
    };
    QMap<QString, Work> byCoder;
    QDateTime first, last;
    for (const codebook::JournalLine& line : material.journal) {
        Work& work = byCoder[line.coder];
        ++work.steps;
        if (!work.first.isValid() || line.at < work.first) work.first = line.at;
        if (!work.last.isValid() || line.at > work.last) work.last = line.at;
        if (!first.isValid() || line.at < first) first = line.at;
        if (!last.isValid() || line.at > last) last = line.at;
    }
    for (const codebook::Coding& coding : study.codings) {
        Work& work = byCoder[study.coders.at(coding.coder).name];
        ++work.codings;
        work.documents.insert(coding.document.value);
    }
    if (first.isValid())
        parts.push_back(
            body(Words::tr("The journal of the project records %1 steps between %2 and %3. At its "
                           "end there are %4 codes and %5 codings.")
                     .arg(QString::number(material.journal.size()), day(first), day(last),
                          QString::number(study.codes.count()),
                          QString::number(study.codings.count()))));
    TextTable table;
    table.title = Words::tr("Work by coder");
    table.hasRowHeaders = true;
    table.addColumn(Words::tr("Coder"));
    table.addColumn(Words::tr("Codings"), true);
    table.addColumn(Words::tr("Documents"), true);
    table.addColumn(Words::tr("Steps"), true);
    table.addColumn(Words::tr("First step"));
    table.addColumn(Words::tr("Last step"));
    for (auto work = byCoder.begin(); work != byCoder.end(); ++work)
        table.addRow({work.key(), QString::number(work->codings),
                      QString::number(work->documents.size()), QString::number(work->steps),
                      day(work->first), day(work->last)});
    parts.push_back(ManuscriptTable{std::move(table)});
    for (const codebook::Memo& memo : study.memos)
        if (memo.subject == codebook::MemoSubject::Project)
            parts.push_back(Prose{memo.text, Prose::Kind::Body,
                                  memo.title.isEmpty() ? Words::tr("Memo.") : memo.title + u'.'});
}

void writeChecklist(const ReportMaterial& material, const ReportRecipe& recipe,
                    ManuscriptParts& parts) {
    parts.push_back(ManuscriptHeading{2, Words::tr("Checklist")});
    TextTable table;
    table.title = Words::tr("Checklist after COREQ (Tong, Sainsbury and Craig 2007)");
    table.addColumn(Words::tr("No."), true);
    table.addColumn(Words::tr("Item"));
    table.addColumn(Words::tr("Reported"));
    int open = 0;
    for (const ChecklistItem& item : coreqChecklist(material)) {
        QStringList told{recipe.answers.value(item.number).trimmed(), item.answer};
        told.removeAll(QString());
        if (told.isEmpty()) ++open;
        table.addRow({QString::number(item.number), item.topic, told.join(u'\n')});
    }
    if (open > 0)
        table.notes
            << Words::tr("%1 items are left open: only the authors can answer them.").arg(open);
    parts.push_back(ManuscriptTable{std::move(table)});
}

}  // namespace

ManuscriptParts methodsAccount(const ReportMaterial& material, const ReportRecipe& recipe) {
    ManuscriptParts parts{ManuscriptHeading{1, partTitle(ReportPart::Methods)}};
    writeMaterial(material, parts);
    writeProcess(material, parts);
    if (const QString paragraph = agreementParagraph(material); !paragraph.isEmpty()) {
        parts.push_back(ManuscriptHeading{2, Words::tr("Agreement")});
        parts.push_back(body(paragraph));
    }
    writeChecklist(material, recipe, parts);
    return parts;
}

ManuscriptParts sourceList(const ReportMaterial& material, const ReportRecipe& recipe) {
    const codebook::Study& study = material.study;
    ManuscriptParts parts{ManuscriptHeading{1, partTitle(ReportPart::Sources)}};
    codebook::AttributeId attributed;
    for (const auto& attribute : study.attributes)
        if (attribute.name == recipe.attributionAttribute) attributed = attribute.id;
    QHash<codebook::DocumentId, QString> lines;
    for (const auto& value : study.attributeValues)
        if (attributed && value.attribute == attributed && value.document)
            lines.insert(value.document, value.values.join(QStringLiteral("; ")));
    TextTable table;
    table.title = Words::tr("Documents of the study");
    table.addColumn(Words::tr("Document"));
    table.addColumn(Words::tr("Kind"));
    table.addColumn(Words::tr("Language"));
    if (attributed) table.addColumn(Words::tr("Attribution"));
    for (const Document& document : study.documents) {
        QStringList row{document.name, kindInWords(document.kind), document.language};
        if (attributed) row << lines.value(document.id);
        table.addRow(row);
    }
    parts.push_back(ManuscriptTable{std::move(table)});
    return parts;
}

}  // namespace app
