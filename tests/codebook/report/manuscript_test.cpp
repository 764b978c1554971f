// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/manuscript.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QXmlStreamReader>

#include "codebook/archive/archive_reader.h"

namespace codebook {
namespace {

/// A PNG of 300 × 150 dots at 11,811 dots a metre: head alone, which is all that is read of it.
QByteArray drawnHead() {
    return QByteArray::fromHex(
        "89504e470d0a1a0a0000000d494844520000012c000000960802000000000000000000000970485973"
        "00002e2300002e2301");
}

QByteArray drawn(const Chart& chart, const QString& suffix) {
    if (suffix == QLatin1String("png")) return drawnHead();
    return "drawn " + chart.title.toUtf8() + " as " + suffix.toLatin1();
}

const QString awkward =
    QStringLiteral("<a> & \"b\" $c_{d}$ 100 % # ~ \\ ]]> \u0001 \U0001F600 \u0627\u0644\u0648");

Manuscript sampleManuscript() {
    Manuscript manuscript;
    manuscript.title = QStringLiteral("Trust in the field");
    manuscript.subtitles = {QStringLiteral("Quotation book"), awkward};
    manuscript.attribution = QStringLiteral("Interviews by A & B, 2026");
    TextTable table;
    table.title = QStringLiteral("Dilemmas by side");
    table.hasRowHeaders = true;
    table.addColumn(QString());
    table.addColumn(QStringLiteral("police"), true);
    table.addRow({QStringLiteral("Trust"), QStringLiteral("2")});
    table.addRow({awkward, QStringLiteral("0")});
    table.notes = {QStringLiteral("Counted: passages.")};
    const Quotation first{QStringLiteral("Q-1A2B3C"), QStringLiteral("I trust them.\nMostly."),
                          QStringLiteral("P1, police"), QStringLiteral("strong")};
    const Quotation second{QStringLiteral("Q-4D5E6F"), awkward, QStringLiteral("P2"), {}};
    Chart chart;
    chart.title = QStringLiteral("How often");
    chart.categories = {QStringLiteral("Trust")};
    chart.series = {{QStringLiteral("police"), {2}, {}}};
    manuscript.parts = {ManuscriptHeading{1, QStringLiteral("Themes")},
                        ManuscriptHeading{2, awkward},
                        Prose{QStringLiteral("Two quotations."), Prose::Kind::Note, {}},
                        first,
                        second,
                        ManuscriptList{{QStringLiteral("one"), awkward}},
                        ManuscriptTable{table, {{{}, {first, second}}}},
                        Prose{awkward, Prose::Kind::Body, QStringLiteral("Lead.")},
                        ManuscriptFigure{chart}};
    return manuscript;
}

QByteArray only(ManuscriptFormat format) {
    return manuscriptFiles(sampleManuscript(), format, QStringLiteral("book"), drawn).front().bytes;
}

QByteArray entry(const QByteArray& archive, const char* name) {
    return ArchiveReader(archive, QStringLiteral("book")).read(QLatin1String(name));
}

/// Sentences on what an XML reader says against it; all text of elements with that name.
QStringList textsOf(const QByteArray& xml, const char* element) {
    QXmlStreamReader reader(xml);
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QLatin1String(element))
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

TEST(Manuscript, isWrittenTheSameEveryTimeInEveryFormat) {
    for (const char* suffix : {"md", "html", "tex", "docx", "odt"}) {
        const auto format = manuscriptFormatNamed(QLatin1String(suffix));
        ASSERT_TRUE(format) << suffix;
        const auto once = manuscriptFiles(sampleManuscript(), *format, QStringLiteral("b"), drawn);
        const auto again = manuscriptFiles(sampleManuscript(), *format, QStringLiteral("b"), drawn);
        ASSERT_EQ(once.size(), again.size());
        EXPECT_EQ(once.front().name, QStringLiteral("b.") + QLatin1String(suffix));
        for (std::size_t i = 0; i < once.size(); ++i) EXPECT_EQ(once[i].bytes, again[i].bytes);
    }
}

TEST(Manuscript, asHtmlNeedsNothingFromOutsideAndIsWellFormed) {
    const QByteArray html = only(ManuscriptFormat::Html);
    const QStringList details = textsOf(html, "details");
    ASSERT_EQ(details.size(), 1);
    EXPECT_THAT(details.first().toStdString(), ::testing::HasSubstr("I trust them."));
    EXPECT_TRUE(details.first().startsWith(u'2'));
    EXPECT_FALSE(html.contains("src=\"http"));
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_TRUE(html.contains("href=\"#part-2\"") && html.contains("id=\"part-2\""));
    EXPECT_TRUE(html.contains("lang=\"en\""));
}

TEST(Manuscript, asHtmlGivesAQuotationOneAnchor) {
    Manuscript manuscript = sampleManuscript();
    manuscript.parts.push_back(manuscript.parts[3]);
    const QByteArray html =
        manuscriptFiles(manuscript, ManuscriptFormat::Html, QStringLiteral("b"), drawn)
            .front()
            .bytes;
    EXPECT_EQ(html.count("id=\"Q-1A2B3C\""), 1);
    EXPECT_EQ(html.count("Q-1A2B3C</p>"), 3);  // two under themes, one behind a cell
}

TEST(Manuscript, asDocxHasRealStylesAndNamesAllItsParts) {
    const QByteArray docx = only(ManuscriptFormat::Docx);
    const QByteArray document = entry(docx, "word/document.xml");
    const QByteArray styles = entry(docx, "word/styles.xml");
    textsOf(styles, "style");
    const auto used = QRegularExpression(QStringLiteral("(?:pStyle|tblStyle) w:val=\"([^\"]+)\""))
                          .globalMatch(QString::fromUtf8(document));
    QStringList names;
    for (auto match = used; match.hasNext();) names << match.next().captured(1);
    for (const QString& name : names)
        EXPECT_TRUE(styles.contains("w:styleId=\"" + name.toUtf8() + "\"")) << name.toStdString();
    for (const char* style : {"Heading1", "Heading2", "Caption", "Quote", "JournalTable", "TOC1"})
        EXPECT_TRUE(names.contains(QLatin1String(style))) << style;
    EXPECT_TRUE(document.contains("TOC \\o"));
    EXPECT_TRUE(document.contains("r:embed=\"figure1\""));
    EXPECT_TRUE(entry(docx, "word/_rels/document.xml.rels").contains("media/figure-1.png"));
    EXPECT_EQ(entry(docx, "word/media/figure-1.png"), drawnHead());
    EXPECT_TRUE(
        textsOf(document, "p")
            .join(u'\n')
            .contains(QStringLiteral("<a> & \"b\" $c_{d}$ 100 % # ~ \\ ]]> \uFFFD \U0001F600")));
    textsOf(entry(docx, "word/footer.xml"), "p");
    textsOf(entry(docx, "word/numbering.xml"), "p");
    textsOf(entry(docx, "[Content_Types].xml"), "Default");
}

TEST(Manuscript, asOdtHasRealStylesAndIsWellFormed) {
    const QByteArray odt = only(ManuscriptFormat::Odt);
    EXPECT_EQ(odt.mid(38, 39), "application/vnd.oasis.opendocument.text");
    const QByteArray content = entry(odt, "content.xml");
    const QByteArray styles = entry(odt, "styles.xml");
    textsOf(styles, "style");
    EXPECT_EQ(textsOf(content, "h").size(), 2);
    EXPECT_TRUE(textsOf(content, "p").contains(QStringLiteral("P1, police"), Qt::CaseSensitive) ||
                content.contains("P1, police"));
    for (auto match = QRegularExpression(QStringLiteral("<text:[ph] text:style-name=\"([^\"]+)\""))
                          .globalMatch(QString::fromUtf8(content));
         match.hasNext();) {
        const QString name = match.next().captured(1);
        EXPECT_TRUE(styles.contains("style:name=\"" + name.toUtf8() + "\"")) << name.toStdString();
    }
    EXPECT_TRUE(entry(odt, "META-INF/manifest.xml").contains("Pictures/figure-1.png"));
    textsOf(entry(odt, "meta.xml"), "title");
}

TEST(Manuscript, asLatexEscapesWhatIsNoCommand) {
    const QString latex = QString::fromUtf8(only(ManuscriptFormat::Latex));
    EXPECT_TRUE(latex.contains(QStringLiteral("\\textless{}a\\textgreater{} \\& ")));
    EXPECT_TRUE(latex.contains(QStringLiteral("I trust them.\\newline\nMostly.")));
    EXPECT_EQ(latex.count(u"\\begin{longtable}"), 1);
    const auto files =
        manuscriptFiles(sampleManuscript(), ManuscriptFormat::Latex, QStringLiteral("book"), drawn);
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[1].name, QStringLiteral("figures/figure-1.pdf"));
    EXPECT_TRUE(latex.contains(QStringLiteral("{figures/figure-1.pdf}")));
}

TEST(Manuscript, asMarkdownKeepsTheLinesOfAQuotationTogether) {
    const QString markdown = QString::fromUtf8(only(ManuscriptFormat::Markdown));
    EXPECT_TRUE(markdown.contains(QStringLiteral("> I trust them.<br>Mostly.\n>\n> — P1, police")));
    EXPECT_TRUE(markdown.contains(QStringLiteral("**Table 1. Dilemmas by side**")));
    EXPECT_TRUE(markdown.contains(QStringLiteral("(figures/figure-1.svg)")));
}

TEST(PaperPage, leadsToTheWordsWhereThatIsAskedFor) {
    Manuscript manuscript;
    manuscript.title = QStringLiteral("Trust");
    const Quotation quotation{QStringLiteral("Q-1F40A2"), QStringLiteral("I trust them"),
                              QStringLiteral("P1")};
    manuscript.parts.push_back(quotation);
    manuscript.parts.push_back(ManuscriptTable{});  // a first table, with nothing in it
    ManuscriptTable table;
    table.table.addColumn(QString());
    table.table.addColumn(QStringLiteral("police"), true);
    table.table.addRow({QStringLiteral("trust"), QStringLiteral("1")});
    table.table.addRow({QStringLiteral("law"), QStringLiteral("0")});
    table.behind = {{{}, {quotation}}, {{}, {}}};
    manuscript.parts.push_back(table);
    const QString plain = paperPage(manuscript);
    EXPECT_FALSE(plain.contains(QStringLiteral("quotation:")));
    EXPECT_FALSE(plain.contains(QStringLiteral("behind:")));
    const QString page = paperPage(manuscript, {}, PaperLinks::Words);
    EXPECT_EQ(page.count(QStringLiteral("href=\"quotation:Q-1F40A2\"")), 1);
    EXPECT_EQ(page.count(QStringLiteral("href=\"behind:1/0/1\"")), 1);
    EXPECT_EQ(page.count(QStringLiteral("href=\"behind:")), 1) << "nothing is behind the others";
    const QString behind = paperQuotations({quotation, quotation}, PaperLinks::Words);
    EXPECT_EQ(behind.count(QStringLiteral("href=\"quotation:Q-1F40A2\"")), 2);
    EXPECT_TRUE(behind.contains(QStringLiteral("I trust them")));
}

}  // namespace
}  // namespace codebook
