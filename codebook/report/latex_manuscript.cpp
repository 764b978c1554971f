// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An article that pdfLaTeX takes where the scripts are European, and XeLaTeX or LuaLaTeX always.
#include "codebook/report/manuscript_writers.h"
#include "codebook/report/markup_text.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

constexpr auto preamble =
    "\\documentclass[11pt,a4paper]{article}\n"
    "\\usepackage{iftex}\n"
    "\\ifpdftex\n"
    "  \\usepackage[utf8]{inputenc}\n"
    "  \\usepackage[T1]{fontenc}\n"
    "  \\usepackage{textcomp}\n"
    "\\else\n"
    "  \\usepackage{fontspec}\n"
    "\\fi\n"
    "\\usepackage[margin=2.5cm]{geometry}\n"
    "\\usepackage{array,booktabs,longtable,graphicx}\n"
    "\\usepackage[hidelinks]{hyperref}\n"
    "\\setlength{\\LTleft}{0pt}\n"
    "\\setlength{\\emergencystretch}{3em}\n"
    "\\newcommand{\\samsynsource}[1]{\\par\\nopagebreak{\\small --- #1}}\n";

/// Words that pdfLaTeX's fonts lack are written by their names.
QString words(const QString& text) {
    QString latex = latexText(text);
    static const std::pair<QChar, const char*> signs[] = {{u'▲', "$\\blacktriangle$"},
                                                          {u'▼', "$\\blacktriangledown$"},
                                                          {u'κ', "$\\kappa$"},
                                                          {u'α', "$\\alpha$"},
                                                          {u'γ', "$\\gamma$"},
                                                          {u'χ', "$\\chi$"},
                                                          {u'²', "$^2$"},
                                                          {u'×', "$\\times$"},
                                                          {u'−', "$-$"},
                                                          {u'±', "$\\pm$"},
                                                          {u'✓', "$\\checkmark$"},
                                                          {u'≤', "$\\leq$"}};
    for (const auto& [sign, name] : signs) latex.replace(sign, QLatin1String(name));
    return latex;
}

/// With the line ends that a transcript has.
QString lines(const QString& text) {
    QStringList escaped;
    for (const QString& line : text.split(u'\n')) escaped << words(line);
    return escaped.join(QStringLiteral("\\newline\n"));
}

class LatexWriter {
   public:
    void operator()(const ManuscriptHeading& heading) {
        static const char* const names[] = {"section", "subsection", "subsubsection"};
        if (heading.level == 1) m_latex += QStringLiteral("\n\\clearpage");
        m_latex += QStringLiteral("\n\\%1{%2}\n\n")
                       .arg(QLatin1String(names[heading.level - 1]), words(heading.text));
    }
    void operator()(const Prose& prose) {
        const QString lead = prose.lead.isEmpty()
                                 ? QString()
                                 : QStringLiteral("\\textbf{%1} ").arg(words(prose.lead));
        const QString text = lead + lines(prose.text);
        m_latex += prose.kind == Prose::Kind::Note
                       ? QStringLiteral("\n{\\small %1\\par}\n").arg(text)
                       : u'\n' + text + QStringLiteral("\n");
    }
    void operator()(const Quotation& quotation) {
        m_latex += QStringLiteral("\n\\begin{quote}\n%1\n\\samsynsource{%2 · %3}\n")
                       .arg(lines(quotation.text), words(quotation.source), words(quotation.id));
        if (!quotation.memo.isEmpty())
            m_latex += QStringLiteral("\\par\\emph{%1}\n").arg(words(quotation.memo));
        m_latex += QStringLiteral("\\end{quote}\n");
    }
    void operator()(const ManuscriptList& list) {
        m_latex += QStringLiteral("\n\\begin{itemize}\n");
        for (const QString& item : list.items)
            m_latex += QStringLiteral("  \\item %1\n").arg(words(item));
        m_latex += QStringLiteral("\\end{itemize}\n");
    }
    void operator()(const ManuscriptTable& table);
    void operator()(const ManuscriptFigure& figure) {
        m_latex +=
            QStringLiteral(
                "\n\\begin{figure}[htbp]\n  \\centering\n  "
                "\\includegraphics[width=\\linewidth]{%1}\n  \\caption{%2}\n"
                "\\end{figure}\n")
                .arg(figureFile(++m_figures, QStringLiteral("pdf")), words(figure.chart.title));
    }
    void add(const QString& text) { m_latex += text; }
    QString latex() const { return m_latex; }

   private:
    QString m_latex;
    std::size_t m_figures = 0;
};

QString columnsOf(const TextTable& table) {
    QString columns;
    const auto shares = columnShares(table);
    const bool isLong = hasLongCells(table);
    for (std::size_t column = 0; column < shares.size(); ++column) {
        const bool isNumber = columnAt(table, column).isNumber;
        columns += isLong ? QStringLiteral(
                                ">{\\%1\\arraybackslash}p{\\dimexpr %2\\linewidth-"
                                "2\\tabcolsep\\relax}")
                                .arg(isNumber ? QStringLiteral("raggedleft")
                                              : QStringLiteral("raggedright"))
                                .arg(shares[column], 0, 'f', 3)
                          : QString(isNumber ? u'r' : u'l');
    }
    return columns;
}

void LatexWriter::operator()(const ManuscriptTable& table) {
    const TextTable& text = table.table;
    QStringList head;
    for (std::size_t column = 0; column < width(text); ++column)
        head << words(columnAt(text, column).header);
    const QString headLine = head.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
    m_latex += QStringLiteral("\n{\\small\n\\begin{longtable}{%1}\n\\caption{%2}\\\\\n")
                   .arg(columnsOf(text), words(text.title));
    m_latex += QStringLiteral("\\toprule\n%1\\midrule\n\\endfirsthead\n").arg(headLine);
    m_latex += QStringLiteral("\\toprule\n%1\\midrule\n\\endhead\n\\bottomrule\n\\endlastfoot\n")
                   .arg(headLine);
    for (std::size_t row = 0; row < text.rows.size(); ++row) {
        QStringList cells;
        for (const TextCell& cell : wholeRow(text, row)) cells << words(cell.text);
        m_latex += cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
    }
    m_latex += QStringLiteral("\\end{longtable}\n}\n");
    for (const QString& note : text.notes)
        m_latex += QStringLiteral("\n{\\footnotesize\\noindent %1\\par}\n").arg(words(note));
}

}  // namespace

QString latexManuscript(const Manuscript& manuscript) {
    LatexWriter writer;
    writer.add(QLatin1String(preamble));
    if (!manuscript.attribution.isEmpty())
        writer.add(QStringLiteral("\\usepackage{fancyhdr}\n\\pagestyle{fancy}\n\\fancyhf{}\n"
                                  "\\renewcommand{\\headrulewidth}{0pt}\n"
                                  "\\fancyfoot[L]{\\footnotesize %1}\n\\fancyfoot[R]{\\thepage}\n")
                       .arg(words(manuscript.attribution)));
    writer.add(QStringLiteral("\\usepackage{amssymb}\n\\title{%1}\n\\author{%2}\n\\date{}\n"
                              "\\renewcommand{\\contentsname}{%3}\n"
                              "\\renewcommand{\\tablename}{%4}\n"
                              "\\renewcommand{\\figurename}{%5}\n\\begin{document}\n\\maketitle\n")
                   .arg(
                       words(manuscript.title),
                       [&] {
                           QStringList lines;
                           for (const QString& line : manuscript.subtitles) lines << words(line);
                           return lines.join(QStringLiteral(" \\\\ "));
                       }(),
                       words(contentsWord()), words(tableWord(0).section(u' ', 0, 0)),
                       words(figureWord(0).section(u' ', 0, 0))));
    if (manuscript.hasContents)
        writer.add(QStringLiteral("\\setcounter{tocdepth}{2}\n\\tableofcontents\n"));
    for (const ManuscriptPart& part : manuscript.parts) std::visit(writer, part);
    writer.add(QStringLiteral("\n\\end{document}\n"));
    return writer.latex();
}

}  // namespace codebook
