// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a Word 97–2003 document, character by character: what stands for paragraphs, cells,
// fields, notes and shapes among its control characters.
#pragma once

#include "indexer/import/doc/doc_asides.h"
#include "indexer/import/doc/doc_properties.h"
#include "indexer/import/flow/end_marked_flow.h"
#include "indexer/import/flow/flow_tally.h"
#include "indexer/import/flow/source_comments.h"

namespace indexer {

class DocBody {
   public:
    DocBody(const DocFile& file, TextFlow& flow, FlowTally& tally);
    /// Everything.
    /// @throws DocDamage if the document refers to itself, or paragraphs and cells are
    /// more than ten million
    void walk();
    /// What was written beside the text; its marks are in the flow.
    const std::vector<WrittenComment>& comments() const { return m_comments; }

   private:
    struct Mark {
        QString name;
        bool opens = false;
    };
    void walk(DocRange range);
    void character(std::uint32_t place);
    void paragraphEnd(const DocLook& look);
    void countPiece();
    void fieldMark(char16_t mark);
    void inlineCharacter(char16_t character, const DocLook& look, std::uint32_t place);
    void stand(char16_t character, const DocLook& look, std::uint32_t place);
    void append(QStringView characters, const DocLook& look);
    QString symbol(char16_t code, int font);
    void marks(std::uint32_t place);
    void asides(std::uint32_t place);
    void comment(std::uint32_t place, const DocComment& comment);
    bool isInInstruction() const;
    int level() const;

    const DocFile& m_file;
    TextFlow& m_text;
    EndMarkedFlow m_mainFlow;
    EndMarkedFlow* m_flow = &m_mainFlow;
    FlowTally& m_tally;
    DocRuns<DocLook> m_looks;
    DocRuns<DocParagraph> m_paragraphs;
    DocAsides m_asides;
    std::vector<QString> m_fonts;
    std::map<std::uint32_t, std::vector<Mark>> m_marks;
    std::vector<WrittenComment> m_comments;
    DocParagraph m_paragraph;
    /// True for each open field whose instruction is not over; its result has not begun.
    std::vector<bool> m_fields;
    int m_depth = 0;
    qsizetype m_walked = 0;
    int m_pieces = 0;
    bool m_wasDeleted = false;
    bool m_wasInserted = false;
};

}  // namespace indexer
