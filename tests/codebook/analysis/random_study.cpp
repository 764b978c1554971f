// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/codebook/analysis/random_study.h"

#include <random>

namespace tests {

using namespace codebook;

std::shared_ptr<const DocumentText> RandomTexts::text(DocumentId) const {
    return std::make_shared<DocumentText>(QStringLiteral("word ").repeated(randomTextLength / 5));
}

std::shared_ptr<const Turns> RandomTexts::turns(DocumentId) const {
    auto turns = std::make_shared<Turns>();
    const std::int32_t length = randomTextLength / m_turns;
    for (std::int32_t i = 0; i < m_turns; ++i) {
        Turn turn;
        turn.span = turn.words = {i * length, (i + 1) * length};
        turns->push_back(turn);
    }
    return turns;
}

Study randomStudy(unsigned seed, int documents, int codes, int codings) {
    std::mt19937 random(seed);
    const auto below = [&](int limit) {
        return static_cast<std::int32_t>(random() % static_cast<unsigned>(limit));
    };
    Study study;
    study.coders.put({CoderId{1}, QUuid(), QStringLiteral("Ada")});
    study.coders.put({CoderId{2}, QUuid(), QStringLiteral("Bo")});
    for (int i = 1; i <= documents; ++i) {
        Document document;
        document.id = DocumentId{i};
        document.name = QString::number(i);
        study.documents.put(document);
    }
    for (int i = 1; i <= codes; ++i) {
        Code code;
        code.id = CodeId{i};
        code.name = QString::number(i);
        code.position = i;
        study.codes.put(code);
    }
    for (int i = 1; i <= codings; ++i) {
        Coding coding;
        coding.id = CodingId{i};
        coding.document = DocumentId{1 + below(documents)};
        coding.code = CodeId{1 + below(codes)};
        coding.coder = CoderId{1 + below(2)};
        const std::int32_t begin = below(randomTextLength - 1);
        coding.span = {begin, std::min(randomTextLength, begin + 1 + below(30))};
        study.codings.put(coding);
    }
    return study;
}

}  // namespace tests
