// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_composer.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

#include "app/report/report_parts.h"

namespace app {

namespace {

thread_local QString spokenOnThisThread;  // empty: what the program speaks

/// Stands before the program's own translators, and answers only on threads that compose a report.
class ThreadTranslator : public QTranslator {
   public:
    ThreadTranslator() : m_isSwedish(m_swedish.load(QStringLiteral(":/report/samsyn_sv.qm"))) {}
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int count) const override {
        if (spokenOnThisThread.isEmpty()) return {};
        if (m_isSwedish && spokenOnThisThread == u"sv") {
            QString words = m_swedish.translate(context, source, disambiguation, count);
            if (!words.isEmpty()) return words;
        }
        return QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }

   private:
    QTranslator m_swedish;
    bool m_isSwedish;
};

ManuscriptParts partOf(ReportPart part, const ReportMaterial& material, const ReportRecipe& recipe,
                       const Quoting& quoting) {
    switch (part) {
        case ReportPart::Methods:
            return methodsAccount(material, recipe);
        case ReportPart::Tables:
            return crosstabTables(material, recipe, quoting);
        case ReportPart::Figures:
            return crosstabFigures(material, recipe);
        case ReportPart::Agreement:
            return agreementTable(material);
        case ReportPart::Quotations:
            return quotationBook(material, recipe, quoting);
        case ReportPart::Codebook:
            return codebookAppendix(material, recipe);
        case ReportPart::Sources:
            break;
    }
    return sourceList(material, recipe);
}

codebook::Manuscript emptyManuscript(const ReportMaterial& material, const ReportRecipe& recipe) {
    codebook::Manuscript manuscript;
    manuscript.title = recipe.title.isEmpty() ? material.projectName : recipe.title;
    if (!recipe.author.isEmpty()) manuscript.subtitles << recipe.author;
    manuscript.attribution = recipe.attribution;
    manuscript.language = recipe.language;
    for (const codebook::JournalLine& line : material.journal)
        if (!manuscript.asOf.isValid() || line.at > manuscript.asOf) manuscript.asOf = line.at;
    return manuscript;
}

}  // namespace

std::vector<NamedManuscript> composed(const ReportMaterial& material, const ReportRecipe& recipe,
                                      const std::function<void(ReportPart, int)>& told) {
    const Quoting quoting(material, recipe);
    std::vector<NamedManuscript> manuscripts;
    int done = 0;
    for (const ReportPart part : recipe.parts) {
        material.goOn();
        if (told) told(part, done++);
        ManuscriptParts parts = partOf(part, material, recipe, quoting);
        if (recipe.isEachApart || manuscripts.empty())
            manuscripts.push_back({recipe.isEachApart ? partName(part) : QStringLiteral("report"),
                                   emptyManuscript(material, recipe)});
        auto& into = manuscripts.back().manuscript.parts;
        into.insert(into.end(), std::make_move_iterator(parts.begin()),
                    std::make_move_iterator(parts.end()));
    }
    return manuscripts;
}

ReportLanguage::ReportLanguage(const QString& language) {
    spokenOnThisThread = language.isEmpty() ? QStringLiteral("en") : language;
}

ReportLanguage::~ReportLanguage() { spokenOnThisThread.clear(); }

void ReportLanguage::standFirst() {
    // It lives as long as the program: threads may ask it at any time.
    static auto* const translator = new ThreadTranslator;
    QCoreApplication::removeTranslator(translator);
    QCoreApplication::installTranslator(translator);
}

}  // namespace app
