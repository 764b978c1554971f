// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/pdf/pdf_process.h"

#include <QDataStream>

#include <algorithm>
#include <array>

#include "indexer/import/child/child_program.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

enum class State : quint8 { Read, Damaged, Encrypted };

PdfWord wordFrom(QDataStream& in) {
    PdfWord word;
    quint8 flags = 0;
    in >> word.left >> word.top >> word.right >> word.bottom >> word.size >> flags >> word.text;
    word.turns = flags & 3;
    word.hasSpaceAfter = (flags & 4) != 0;
    return word;
}

PdfPage pageFrom(QDataStream& in) {
    PdfPage page;
    quint32 count = 0;
    in >> page.width >> page.height >> count;
    for (; count > 0 && in.status() == QDataStream::Ok; --count) page.words.push_back(wordFrom(in));
    std::array<int, 4> letters{};
    for (const PdfWord& word : page.words)
        letters[static_cast<std::size_t>(word.turns)] += static_cast<int>(word.text.size());
    const auto most = std::max_element(letters.begin(), letters.end());
    turnUpright(page, static_cast<int>(most - letters.begin()));
    return page;
}

}  // namespace

std::vector<PdfPage> pdfPages(const SourceFile& file) {
    const QByteArray answer = childAnswer("samsyn-pdftext", file);
    QDataStream in(answer);
    auto state = static_cast<quint8>(State::Damaged);
    qint32 count = 0;
    in >> state >> count;
    if (State{state} == State::Encrypted)
        throw file.refusal(
            Words::tr("it is encrypted; open it with its password and save it without"));
    if (State{state} != State::Read || count < 0)
        throw file.refusal(Words::tr("it is no PDF, or a damaged one"));
    std::vector<PdfPage> pages;
    for (; count > 0 && in.status() == QDataStream::Ok; --count) pages.push_back(pageFrom(in));
    if (in.status() != QDataStream::Ok)
        throw file.refusal(Words::tr("its pages could not all be taken apart"));
    return pages;
}

}  // namespace indexer
