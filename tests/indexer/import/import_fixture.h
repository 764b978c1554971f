// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files made for a test, and turns drawn as text so that a test shows what it expects.
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "indexer/import/transcript.h"

namespace tests {

/// A fresh folder with one file in it, read as a transcript.
class ImportedFile {
   public:
    ImportedFile(const QString& name, const QByteArray& bytes);

    const QString& path() const { return m_path; }
    indexer::Transcript read(const indexer::ReadOptions& options = {}) const;
    /// The sentence with which the file is refused, or "read".
    std::string refusal() const;

   private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// A turn a line: "0 P1 | the words↵on two lines | 62000-65000": the speaker's ordinal, the label,
/// the words, and the times where there are any.
std::vector<std::string> drawn(const codebook::Turns& turns, const QString& text);

/// The same of a text read as .txt.
std::vector<std::string> drawnTurns(const char* text);

/// "Interviewer*, P1": the speakers, an asterisk behind those who ask.
std::string drawnSpeakers(const indexer::Transcript& transcript);

/// A Word document whose body holds this WordprocessingML; more parts by name.
QByteArray docxOf(const QByteArray& body,
                  std::initializer_list<std::pair<const char*, QByteArray>> parts = {});
/// An OpenDocument text whose office:text holds this.
QByteArray odtOf(const QByteArray& text);

struct PdfText {
    double x = 72;
    double y = 700;  ///< from the page's lower edge, as PDF counts
    const char* words = "";
    double size = 10;
};
/// A PDF of pages of 595 by 842 points, with these words in Helvetica.
QByteArray pdfOf(const std::vector<std::vector<PdfText>>& pages, const QByteArray& trailer = {});

}  // namespace tests
