// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/coded_share.h"

#include <gtest/gtest.h>

#include <random>

#include "app/desktop/documents/coder_initials.h"

using namespace codebook;

namespace {

bool everyone(CoderId) { return true; }

void addDocument(Study& study, int id, int characters) {
    Document document;
    document.id = DocumentId{id};
    document.characters = characters;
    study.documents.put(document);
}

void addCoding(Study& study, int document, Span span, int coder = 1, bool isPlaced = true) {
    if (!study.coders.find(CoderId{coder})) {
        Coder row;
        row.id = CoderId{coder};
        study.coders.put(row);
    }
    Coding coding;
    coding.id = CodingId{static_cast<std::int32_t>(study.codings.idLimit() + 1)};
    coding.document = DocumentId{document};
    coding.coder = CoderId{coder};
    coding.span = span;
    coding.isPlaced = isPlaced;
    study.codings.put(coding);
}

/// The oracle: one flag a character.
int covered(const Study& study, int document, int characters) {
    std::vector<bool> flags(static_cast<std::size_t>(characters));
    for (const Coding& coding : study.codings)
        if (coding.document.value == document)
            for (int i = coding.span.begin; i < std::min(coding.span.end, characters); ++i)
                flags[static_cast<std::size_t>(i)] = true;
    return static_cast<int>(std::count(flags.begin(), flags.end(), true));
}

TEST(DocumentCodings, countCharactersUnderSeveralCodingsOnce) {
    Study study;
    addDocument(study, 1, 200);
    addCoding(study, 1, {10, 20});
    addCoding(study, 1, {15, 30});
    addCoding(study, 1, {0, 200}, 2);
    const auto all = app::documentCodings(study, everyone);
    EXPECT_EQ(all[1].characters, 200);
    EXPECT_EQ(all[1].codings, 3);
    EXPECT_EQ(all[1].coders.size(), 2U);
    const auto mine = app::documentCodings(study, [](CoderId coder) { return coder.value == 1; });
    EXPECT_EQ(mine[1].characters, 20);
    EXPECT_EQ(mine[1].coders, std::vector<CoderId>{CoderId{1}});
}

TEST(DocumentCodings, leaveOutWhatWaitsAndStandWhatIsDamaged) {
    Study study;
    addDocument(study, 2, 100);
    addCoding(study, 2, {0, 50}, 1, false);
    addCoding(study, 2, {5, 5});
    addCoding(study, 2, {90, 400});
    addCoding(study, 9, {0, 10});
    addCoding(study, 2, {-5, 10});
    const auto all = app::documentCodings(study, everyone);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_LE(all[2].characters, 100);
    const codebook::DocumentCodings codings(study);
    const auto one = app::documentCodings(study, codings, DocumentId{2}, everyone);
    EXPECT_EQ(one.characters, all[2].characters);
    EXPECT_EQ(app::documentCodings(study, codings, DocumentId{9}, everyone).codings, 0);
    EXPECT_TRUE(app::documentCodings(Study(), everyone).empty());
}

TEST(DocumentCodings, equalACountCharacterByCharacter) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        Study study;
        const int lengths[] = {1, 64, 63, 65, 500, 1000};
        for (int id = 1; id <= 6; ++id) addDocument(study, id, lengths[id - 1]);
        for (int i = 0; i < 12; ++i) {
            const int document = 1 + static_cast<int>(random() % 6);
            const int length = lengths[document - 1];
            const int begin = static_cast<int>(random() % static_cast<unsigned>(length));
            const int size = 1 + static_cast<int>(random() % static_cast<unsigned>(length - begin));
            addCoding(study, document, {begin, begin + size}, 1 + i % 3);
        }
        const auto all = app::documentCodings(study, everyone);
        const codebook::DocumentCodings codings(study);
        for (int id = 1; id <= 6; ++id) {
            const auto& counted = all[static_cast<std::size_t>(id)];
            ASSERT_EQ(counted.characters, covered(study, id, lengths[id - 1]));
            const auto one = app::documentCodings(study, codings, DocumentId{id}, everyone);
            ASSERT_EQ(one.characters, counted.characters);
            ASSERT_EQ(one.codings, counted.codings);
            ASSERT_EQ(one.coders, counted.coders);
        }
    }
}

TEST(CoderInitials, tellPeopleApart) {
    const auto of = [](const QStringList& names) {
        return app::initialsOf(names).join(u' ').toStdString();
    };
    EXPECT_EQ(of({QStringLiteral("Ada Lovelace"), QStringLiteral("bo")}), "AL B");
    EXPECT_EQ(of({QStringLiteral("Ada"), QStringLiteral("Anna"), QStringLiteral("Bo")}), "Ad An B");
    EXPECT_EQ(of({QStringLiteral("Anna"), QStringLiteral("Anna")}), "Anna Anna");
    EXPECT_EQ(of({QString(), QStringLiteral("🙂 x"), QString::fromUtf8("Åsa")}), "? 🙂X Å");
}

}  // namespace
