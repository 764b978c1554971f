// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index against reading all the text: random studies, every word, exact spans.
#include <map>
#include <random>

#include "codebook/text/segmentation.h"
#include "codebook/text/term.h"
#include "tests/indexer/search/searched_study.h"

namespace indexer {

namespace {

using Place = std::tuple<std::int32_t, std::int32_t, std::int32_t, std::int32_t>;
using Places = std::vector<Place>;

/// Words and signs that segmentation and folding may stumble over.
const QStringList& pieces() {
    static const QStringList pieces =
        QStringLiteral(
            "tillit Tillit tilliten polis polisen POLISEN EU:s it's idé ide fo\u0308rtroende "
            "förtroende "
            "åter 3,14 2020 🙂 👩‍👩‍👧 don't samarbete-ngo — … [skratt] (paus) "
            "\u200f "
            "السلام "
            "שלום "
            "ﬁn straße STRASSE İstanbul 東京 ความ a\u0301\u0323b 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 e\u0301 \u00ad x")
            .split(u' ');
    return pieces;
}

QStringList randomLines(std::mt19937& random) {
    QStringList lines;
    const auto turns = static_cast<int>(random() % 30);
    for (int turn = 0; turn < turns; ++turn) {
        QString line = random() % 2 == 0 ? QStringLiteral("P1: ") : QStringLiteral("🙂: ");
        const auto words = static_cast<int>(random() % 40);
        for (int word = 0; word < words; ++word)
            line += pieces()[static_cast<qsizetype>(random()) % pieces().size()] +
                    (random() % 4 == 0 ? QStringLiteral(", ") : QStringLiteral(" "));
        lines << line;
    }
    return lines;
}

/// All places of each folded form in the languages' documents, by reading.
std::map<QString, Places> scanned(const MemoryStudy& study, const QString& language) {
    std::map<QString, Places> forms;
    for (const codebook::Document& document : study.study.documents) {
        if (document.language != language) continue;
        const auto text = study.text(document.id);
        const auto turns = study.turns(document.id);
        codebook::WordBreaker breaker(language);
        for (std::size_t turn = 0; turn < turns->size(); ++turn) {
            const QString said = text->slice((*turns)[turn].words);
            const codebook::OffsetMap map(said);
            breaker.setText(said);
            for (codebook::Utf16Range word; breaker.next(word);) {
                const auto span = map.span(word.begin, word.end);
                const std::int32_t begin = (*turns)[turn].words.begin;
                forms[codebook::foldedTerm(
                          QStringView(said).sliced(word.begin, word.end - word.begin), language)]
                    .emplace_back(document.id.value, static_cast<std::int32_t>(turn + 1),
                                  begin + span.begin, begin + span.end);
            }
        }
    }
    return forms;
}

Places places(const SearchResult& result) {
    Places places;
    for (const Occurrence& occurrence : result.occurrences)
        places.emplace_back(occurrence.document.value, occurrence.turn, occurrence.span.begin,
                            occurrence.span.end);
    return places;
}

}  // namespace

class WordScan : public SearchedStudy {};

TEST_F(WordScan, agreesWithTheIndexOnEveryPlaceOfEveryWord) {
    std::mt19937 random(11);
    const QStringList languages{QStringLiteral("sv"), QStringLiteral("en"), QString()};
    for (int i = 0; i < 12; ++i)
        m_study.add(QStringLiteral("D%1").arg(i), languages[i % 3], randomLines(random));
    SearchOptions options;
    options.limit = 0;
    options.order = ResultOrder::Document;
    m_index.update(m_study.study, m_study);
    const Searcher searcher(m_study.study, m_study, &m_index);
    std::size_t compared = 0;
    for (const QString& language : languages)
        for (const auto& [form, expected] : scanned(m_study, language)) {
            const QString query =
                QStringLiteral("\"%1\" NOT nothing").arg(form) +
                (language.isEmpty() ? QStringLiteral(" NOT (language:sv OR language:en)")
                                    : QStringLiteral(" language:") + language);
            EXPECT_EQ(places(searcher.search(query, options)), expected) << query.toStdString();
            compared += expected.size();
        }
    EXPECT_GT(compared, 1000U);
}

TEST_F(WordScan, givesTheSameFromOneShardAsFromSeveral) {
    std::mt19937 random(12);
    MemoryStudy one;
    // Enough filling for several threads; added one by one, the same goes into one shard.
    const QString filling = QStringLiteral("fyllnad ").repeated(15'000);
    for (int i = 0; i < 12; ++i) {
        const QStringList lines = randomLines(random) << QStringLiteral("P2: ") + filling;
        m_study.add(QStringLiteral("D%1").arg(i), QStringLiteral("sv"), lines);
        one.add(QStringLiteral("D%1").arg(i), QStringLiteral("sv"), lines);
    }
    m_index.update(m_study.study, m_study);
    Index single(m_folder.filePath(QStringLiteral("single")));
    MemoryStudy growing;
    for (const codebook::Document& document : one.study.documents) {
        growing.add(document.name, document.language, one.text(document.id)->text.split(u'\n'));
        single.update(growing.study, growing);
    }
    std::vector<bool> shards(Manifest::kShards);
    for (const ManifestEntry& entry : m_index.reader()->documents()) shards[entry.shard] = true;
    EXPECT_EQ(shards, (std::vector<bool>{true, true, false}));
    for (const ManifestEntry& entry : single.reader()->documents())
        EXPECT_EQ(entry.shard, Manifest::kAdditions);
    for (const char* query : {"tillit", "till* OR polis", "tillit NEAR/4 polis", "\"EU:s polisen\"",
                              "fyllnad", "polis NOT tillit"}) {
        SearchOptions options;
        options.limit = 1000;
        const auto text = QString::fromLatin1(query);
        EXPECT_EQ(Searcher(m_study.study, m_study, &m_index).search(text, options).occurrences,
                  Searcher(growing.study, growing, &single).search(text, options).occurrences)
            << query;
    }
}

}  // namespace indexer
