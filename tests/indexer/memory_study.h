// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A study of a few lines, drawn in the test: "P1: What is said." a turn.
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <stdexcept>

#include "codebook/error.h"
#include "codebook/model/study.h"

namespace indexer {

/// Holds a study with its texts.
class MemoryStudy : public codebook::TextSource {
   public:
    codebook::Study study;

    /// Each line is a turn; what stands before ": " is its speaker's label.
    codebook::DocumentId add(const QString& name, const QString& language,
                             const QStringList& lines);
    /// The document says something else from now on.
    void revise(codebook::DocumentId document, const QStringList& lines);
    /// The turn, counted from 1, is in another language than the document; empty: in the same.
    void setLanguage(codebook::DocumentId document, std::size_t turn, const QString& language);
    void remove(codebook::DocumentId document);
    /// From now on the text cannot be read.
    void lose(codebook::DocumentId document) { m_texts.erase(document); }

    /// A case with one value of one attribute; made as needed.
    codebook::CaseId giveCase(codebook::DocumentId document, const QString& speaker,
                              const QString& attributeName, const QString& value);
    void giveDocument(codebook::DocumentId document, const QString& attributeName,
                      const QString& value);
    codebook::CodeId addCode(const QString& name, codebook::CodeId parent = {},
                             const QString& perspective = {});
    /// Codes the first place where the words stand.
    void code(codebook::DocumentId document, const QString& words, codebook::CodeId code,
              const QString& coder = QStringLiteral("Anna"));

    std::shared_ptr<const codebook::DocumentText> text(codebook::DocumentId) const override;
    std::shared_ptr<const codebook::Turns> turns(codebook::DocumentId) const override;

    /// How often a text was asked for.
    mutable int textsRead = 0;

   private:
    codebook::AttributeId attribute(const QString& name);
    codebook::CoderId coder(const QString& name);
    void keepTurns(codebook::DocumentId document, std::shared_ptr<codebook::Turns> turns);

    std::map<codebook::DocumentId, std::shared_ptr<const codebook::DocumentText>> m_texts;
    std::map<codebook::DocumentId, std::shared_ptr<const codebook::Turns>> m_turns;
};

}  // namespace indexer
