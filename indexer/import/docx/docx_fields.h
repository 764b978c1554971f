// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of Word documents: between their begin and their end stand an instruction, which nobody
// sees, and a result, which everybody sees. Some show what their instruction says.
#pragma once

#include <QString>

#include <vector>

namespace indexer {

/// The fields that are open, outermost first.
class DocxFields {
   public:
    /// @param formText what a form's field shows whose result holds nothing: a tick, a choice
    void begin(const QString& formText);
    /// @param characters how many the document has so far
    void separate(qsizetype characters);
    /// @returns what the field shows where its result is empty; empty where it is not
    QString end(qsizetype characters);
    /// More of the innermost field's instruction.
    void instruct(QStringView text);

    bool isInInstruction() const;
    /// Keeps a result that stands in an instruction until it is clear that the instruction ends.
    void hold(QStringView characters) { m_held += characters; }
    /// The paragraph is over. @returns what stood in an instruction that has not ended in it: such
    /// a field is broken, and its text is taken for text.
    QString release();

   private:
    struct Field {
        QString instruction;
        QString formText;
        qsizetype resultBegin = -1;
        bool isInstruction = true;
    };
    void letGo();

    std::vector<Field> m_open;
    QString m_held;
};

}  // namespace indexer
