// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/manuscript_writers.h"
#include "codebook/report/markup_text.h"
#include "codebook/report/table_format.h"

namespace codebook {

namespace {

/// A line that begins as markup does would be read as such: "1." and "-" are kept from it.
QString paragraphText(const QString& text) {
    QString markdown = markdownText(text);
    const bool beginsAsMarkup = !markdown.isEmpty() && QStringView(u"#+-=").contains(markdown[0]);
    if (beginsAsMarkup) return u'\\' + markdown;
    qsizetype digits = 0;
    while (digits < markdown.size() && markdown[digits].isDigit()) ++digits;
    if (digits > 0 && digits < markdown.size() && QStringView(u".)").contains(markdown[digits]))
        markdown.insert(digits, u'\\');
    return markdown;
}

class MarkdownWriter {
   public:
    void operator()(const ManuscriptHeading& heading) {
        m_text += QString(heading.level + 1, u'#') + u' ' +
                  markdownText(heading.text.simplified()) + QStringLiteral("\n\n");
    }
    void operator()(const Prose& prose) {
        if (!prose.lead.isEmpty())
            m_text += QStringLiteral("**") + markdownText(prose.lead.trimmed()) +
                      QStringLiteral("** ") + markdownText(prose.text);
        else if (prose.kind == Prose::Kind::Note)
            m_text += u'*' + markdownText(prose.text.trimmed()) + u'*';
        else
            m_text += paragraphText(prose.text);
        m_text += QStringLiteral("\n\n");
    }
    void operator()(const Quotation& quotation) {
        m_text += QStringLiteral("> ") + paragraphText(quotation.text) +
                  QStringLiteral("\n>\n> — ") + markdownText(quotation.source) +
                  QStringLiteral(" · ") + markdownText(quotation.id) + QStringLiteral("\n\n");
        if (!quotation.memo.isEmpty())
            m_text += u'*' + markdownText(quotation.memo.trimmed()) + QStringLiteral("*\n\n");
    }
    void operator()(const ManuscriptList& list) {
        for (const QString& item : list.items)
            m_text += QStringLiteral("- ") + paragraphText(item) + u'\n';
        m_text += u'\n';
    }
    void operator()(const ManuscriptTable& table) {
        TextTable numbered = table.table;
        numbered.title = tableWord(++m_tables) + QStringLiteral(". ") + table.table.title;
        m_text += formatted(numbered, TableFormat::Markdown) + u'\n';
    }
    void operator()(const ManuscriptFigure& figure) {
        const QString caption = figureWord(++m_figures) + QStringLiteral(". ") + figure.chart.title;
        m_text += QStringLiteral("![%1](%2)\n\n**%1**\n\n")
                      .arg(markdownText(caption), figureFile(m_figures, QStringLiteral("svg")));
    }
    QString text() const { return m_text; }
    void add(const QString& text) { m_text += text; }

   private:
    QString m_text;
    std::size_t m_tables = 0;
    std::size_t m_figures = 0;
};

}  // namespace

QString markdownManuscript(const Manuscript& manuscript) {
    MarkdownWriter writer;
    writer.add(QStringLiteral("# ") + markdownText(manuscript.title.simplified()) +
               QStringLiteral("\n\n"));
    for (const QString& line : manuscript.subtitles)
        writer.add(paragraphText(line) + QStringLiteral("\n\n"));
    for (const ManuscriptPart& part : manuscript.parts) std::visit(writer, part);
    if (!manuscript.attribution.isEmpty())
        writer.add(QStringLiteral("---\n\n") + paragraphText(manuscript.attribution) + u'\n');
    return writer.text();
}

}  // namespace codebook
