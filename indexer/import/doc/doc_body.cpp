// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doc/doc_body.h"

#include <algorithm>

#include "indexer/import/flow/docx_symbols.h"

namespace indexer {

namespace {

/// A note in a text box, and a comment on it.
constexpr int DeepestAside = 4;

/// More than any book has; a list of them fits into memory.
constexpr int MostPieces = 10'000'000;

enum Sign : char16_t {
    Picture = 0x01,
    CellEnd = 0x07,
    Drawing = 0x08,
    LineEnd = 0x0B,
    SectionEnd = 0x0C,
    ParagraphEnd = 0x0D,
    ColumnEnd = 0x0E,
    FieldBegin = 0x13,
    FieldResult = 0x14,
    FieldEnd = 0x15,
    FirmHyphen = 0x1E,
    SoftHyphen = 0x1F,
};

bool endsParagraph(QChar c) {
    return c == QChar(ParagraphEnd) || c == QChar(CellEnd) || c == QChar(SectionEnd);
}

QString nameOf(std::uint32_t place) { return QString::number(place); }

}  // namespace

DocBody::DocBody(const DocFile& file, TextFlow& flow, FlowTally& tally)
    : m_file(file),
      m_text(flow),
      m_mainFlow(flow),
      m_tally(tally),
      m_looks(looksOf(file)),
      m_paragraphs(paragraphsOf(file)),
      m_asides(asidesOf(file)),
      m_fonts(fontsOf(file)) {
    for (const auto& [place, comment] : m_asides.comments) {
        if (!comment.about) continue;
        m_marks[comment.about->begin].push_back({nameOf(place), true});
        m_marks[comment.about->end].push_back({nameOf(place), false});
    }
}

void DocBody::walk() {
    walk(m_file.range(DocFile::Story::Main));
    for (const DocRange& box : m_asides.otherBoxes) walk(box);
    m_flow->finish();
    const DocRange margins = m_file.range(DocFile::Story::Margins);
    const QStringView words =
        QStringView(m_file.text()).sliced(margins.begin, margins.end - margins.begin);
    m_tally.hasMargins =
        std::any_of(words.begin(), words.end(), [](QChar c) { return c > QChar(u' '); });
    m_tally.isCutShort = m_file.isCutShort();
}

void DocBody::walk(DocRange range) {
    m_walked += range.end - range.begin;
    if (m_walked > 2 * m_file.text().size() || m_depth >= DeepestAside)
        throw DocDamage(QT_TRANSLATE_NOOP("indexer::Import", "it is a damaged Word document"));
    ++m_depth;
    const DocParagraph outerParagraph = m_paragraph;
    std::vector<bool> outerFields;
    outerFields.swap(m_fields);
    const QString& text = m_file.text();
    std::uint32_t paragraphEnd = range.begin;
    for (std::uint32_t place = range.begin; place < range.end; ++place) {
        if (place == paragraphEnd) {
            // The mark at its end carries a paragraph's format.
            while (paragraphEnd < range.end && !endsParagraph(text.at(paragraphEnd)))
                ++paragraphEnd;
            m_paragraph = m_paragraphs.at(paragraphEnd);
            ++paragraphEnd;
        }
        marks(place);
        character(place);
        asides(place);
    }
    marks(range.end);
    m_fields.swap(outerFields);
    m_paragraph = outerParagraph;
    --m_depth;
}

int DocBody::level() const {
    return m_paragraph.isInTable ? std::max(1, m_paragraph.tableLevel) : 0;
}

void DocBody::character(std::uint32_t place) {
    const char16_t c = m_file.text().at(place).unicode();
    const DocLook& look = m_looks.at(place);
    switch (c) {
        case FieldBegin:
        case FieldResult:
        case FieldEnd:
            fieldMark(c);
            break;
        case ParagraphEnd:
            countPiece();
            paragraphEnd(look);
            break;
        case CellEnd:
            countPiece();
            if (m_paragraph.endsRow)
                m_flow->endRow(1);
            else
                m_flow->endCell(1);
            break;
        case SectionEnd:
            m_flow->endSection();
            break;
        default:
            if (!isInInstruction()) inlineCharacter(c, look, place);
            break;
    }
}

void DocBody::paragraphEnd(const DocLook& look) {
    m_tally.hasListMarks = m_tally.hasListMarks || m_paragraph.isListed;
    if (m_paragraph.endsNestedRow)
        m_flow->endRow(std::max(2, level()));
    else if (m_paragraph.endsNestedCell)
        m_flow->endCell(std::max(2, level()));
    else if (look.isDeleted)
        m_flow->joinParagraphs();
    else
        m_flow->endParagraph(level());
}

void DocBody::countPiece() {
    if (++m_pieces > MostPieces)
        throw DocDamage(QT_TRANSLATE_NOOP("indexer::Import",
                                          "it has more than ten million paragraphs and cells"));
}

void DocBody::fieldMark(char16_t mark) {
    if (mark == FieldBegin)
        m_fields.push_back(true);
    else if (m_fields.empty())
        return;
    else if (mark == FieldResult)
        m_fields.back() = false;
    else
        m_fields.pop_back();
}

bool DocBody::isInInstruction() const {
    return std::find(m_fields.begin(), m_fields.end(), true) != m_fields.end();
}

void DocBody::inlineCharacter(char16_t c, const DocLook& look, std::uint32_t place) {
    if (look.isSpecial && look.symbol != 0)
        append(symbol(look.symbol, look.font), look);
    else if (c >= 0xF020 && c <= 0xF0FF)
        append(symbol(c, look.font), look);
    else if (c >= u' ' || c == u'\t')
        append(QStringView(&c, 1), look);
    else
        stand(c, look, place);
}

/// Control characters that stand for something.
void DocBody::stand(char16_t c, const DocLook& look, std::uint32_t place) {
    if (c == LineEnd || c == ColumnEnd) append(u"\n", look);
    if (c == FirmHyphen) append(u"\u2011", look);
    if (c == SoftHyphen) append(u"\u00AD", look);
    if (!look.isSpecial || look.isDeleted) return;
    if (c == Picture && look.isObject) ++m_tally.embedded;
    if (c == Picture && !look.isObject && !look.isData) ++m_tally.pictures;
    if (c == Drawing && !m_asides.boxes.contains(place)) ++m_tally.pictures;
}

void DocBody::append(QStringView characters, const DocLook& look) {
    if (look.isDeleted && !m_wasDeleted) ++m_tally.deletions;
    m_wasDeleted = look.isDeleted;
    if (look.isDeleted) return;
    if (look.isInserted && !m_wasInserted) ++m_tally.insertions;
    m_wasInserted = look.isInserted;
    m_tally.hasHidden = m_tally.hasHidden || look.isHidden;
    m_flow->append(characters, level());
}

QString DocBody::symbol(char16_t code, int font) {
    const bool isKnown = font >= 0 && static_cast<std::size_t>(font) < m_fonts.size();
    const QString name = isKnown ? m_fonts[static_cast<std::size_t>(font)] : QString();
    QString plain = plainSymbol(name, code);
    if (!plain.isEmpty()) return plain;
    if (isKnown && code >= 0xF000) m_tally.symbolFonts.insert(name);
    return QChar(code);
}

void DocBody::marks(std::uint32_t place) {
    const auto found = m_marks.find(place);
    if (found == m_marks.end() || m_flow != &m_mainFlow) return;
    for (const Mark& mark : found->second) {
        if (mark.opens)
            m_text.openMark(commentRange(mark.name));
        else
            m_text.closeMark(commentRange(mark.name));
    }
}

/// What the character at the place refers to; nothing is referred to twice.
void DocBody::asides(std::uint32_t place) {
    const bool isDeleted = m_looks.at(place).isDeleted;
    if (const auto note = m_asides.notes.extract(place); note && !isDeleted) {
        m_flow->beginNote();
        walk(note.mapped());
        m_flow->endNote();
    }
    if (const auto box = m_asides.boxes.extract(place); box && !isDeleted) {
        m_flow->beginBox(level());
        walk(box.mapped());
        m_flow->endBox();
    }
    if (m_flow != &m_mainFlow) return;
    if (const auto found = m_asides.comments.extract(place)) comment(place, found.mapped());
}

void DocBody::comment(std::uint32_t place, const DocComment& comment) {
    m_text.openMark(commentReference(nameOf(place)));
    TextFlow text;
    EndMarkedFlow flow(text);
    m_flow = &flow;
    walk(comment.text);
    m_flow->finish();
    m_flow = &m_mainFlow;
    m_comments.push_back({nameOf(place), {}, comment.author, text.text()});
}

}  // namespace indexer
