// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/pdf/pdf_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include "indexer/import/child/child_program.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

PdfPage pageOf(const QJsonObject& object) {
    PdfPage page;
    page.width = object.value(QLatin1String("width")).toDouble();
    page.height = object.value(QLatin1String("height")).toDouble();
    const QJsonArray words = object.value(QLatin1String("words")).toArray();
    page.words.reserve(static_cast<std::size_t>(words.size()));
    for (const auto& value : words) {
        const QJsonArray word = value.toArray();
        page.words.push_back({word.at(0).toDouble(), word.at(1).toDouble(), word.at(2).toDouble(),
                              word.at(3).toDouble(), word.at(4).toDouble(), word.at(5).toBool(),
                              word.at(7).toString(), word.at(6).toInt() & 3});
    }
    std::array<int, 4> letters{};
    for (const PdfWord& word : page.words)
        letters[static_cast<std::size_t>(word.turns)] += static_cast<int>(word.text.size());
    const auto most = std::max_element(letters.begin(), letters.end());
    turnUpright(page, static_cast<int>(most - letters.begin()));
    return page;
}

}  // namespace

std::vector<PdfPage> pdfPages(const SourceFile& file) {
    const QList<QByteArray> lines = childAnswer("samsyn-pdftext", file).split('\n');
    const QJsonObject head = QJsonDocument::fromJson(lines.first()).object();
    const QString error = head.value(QLatin1String("error")).toString();
    if (error == QLatin1String("encrypted"))
        throw file.refusal(
            Words::tr("it is encrypted; open it with its password and save it without"));
    const int count = head.value(QLatin1String("pages")).toInt(-1);
    if (!error.isEmpty() || count < 0)
        throw file.refusal(Words::tr("it is no PDF, or a damaged one"));
    std::vector<PdfPage> pages;
    for (qsizetype i = 1; i < lines.size() && !lines.at(i).isEmpty(); ++i)
        pages.push_back(pageOf(QJsonDocument::fromJson(lines.at(i)).object()));
    if (static_cast<int>(pages.size()) != count)
        throw file.refusal(Words::tr("its pages could not all be taken apart"));
    return pages;
}

}  // namespace indexer
