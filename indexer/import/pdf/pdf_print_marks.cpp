// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <algorithm>
#include <cmath>

#include "indexer/import/pdf/pdf_page.h"

namespace indexer {

namespace {

constexpr QChar Tatweel(0x0640);

bool isPrintedOver(const PdfWord& word, const PdfWord& again) {
    const double near = std::min(word.size * 0.25, (word.right - word.left) * 0.4);
    return word.turns == again.turns && std::abs(word.left - again.left) < near &&
           std::abs(word.right - again.right) < 2 * near &&
           std::abs(word.top - again.top) < word.size * 0.25;
}

int takeDoubledWords(PdfPage& page) {
    QHash<QString, std::vector<const PdfWord*>> seen;
    std::vector<PdfWord> kept;
    kept.reserve(page.words.size());
    constexpr std::size_t MostCompared = 200;
    for (const PdfWord& word : page.words) {
        auto& same = seen[word.text];
        const bool isAgain = std::any_of(same.begin(), same.end(), [&](const PdfWord* before) {
            return isPrintedOver(*before, word);
        });
        if (isAgain) continue;
        if (same.size() < MostCompared) same.push_back(&word);
        kept.push_back(word);
    }
    const auto taken = static_cast<int>(page.words.size() - kept.size());
    page.words = std::move(kept);
    return taken;
}

/// A tatweel between two letters only joins them.
bool isShortened(QString& text) {
    if (!text.contains(Tatweel)) return false;
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isWithin = i > 0 && i + 1 < text.size() &&
                              (text.at(i - 1).isLetter() || text.at(i - 1) == Tatweel) &&
                              (text.at(i + 1).isLetter() || text.at(i + 1) == Tatweel);
        if (text.at(i) != Tatweel || !isWithin) kept.append(text.at(i));
    }
    const bool isShorter = kept.size() < text.size();
    text = kept;
    return isShorter;
}

}  // namespace

int takeDoubledWords(std::vector<PdfPage>& pages) {
    int taken = 0;
    for (PdfPage& page : pages) taken += takeDoubledWords(page);
    return taken;
}

int takeElongations(std::vector<PdfPage>& pages) {
    int taken = 0;
    for (PdfPage& page : pages)
        for (PdfWord& word : page.words) taken += isShortened(word.text) ? 1 : 0;
    return taken;
}

}  // namespace indexer
