// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// samsyn-pdftext: a child that takes PDFs and answers with their words and places, a JSON object a
// page. A program of its own, so that a malicious file meets limits on memory and time and
// finds nothing but itself to harm.
//
//     {"pages": N}                                           or {"error": "encrypted"|"damaged"}
//     {"width": W, "height": H, "words": [[left, top, right, bottom, size, spaceAfter, turns,
//                                           "text"], …]}
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <climits>
#include <memory>

#include "indexer/import/child/child_service.h"

using indexer::ChildService;

namespace {

void write(ChildService& service, const QJsonObject& object) {
    service.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

double rounded(double places) { return static_cast<double>(qRound(places * 100)) / 100; }

QJsonArray wordsOf(const poppler::page& page) {
    QJsonArray words;
    for (const poppler::text_box& box : page.text_list(poppler::page::text_list_include_font)) {
        const poppler::byte_array utf8 = box.text().to_utf8();
        const poppler::rectf place = box.bbox();
        const double size = box.has_font_info() ? box.get_font_size() : place.height();
        words.append(QJsonArray{
            rounded(place.left()), rounded(place.top()), rounded(place.right()),
            rounded(place.bottom()), rounded(size), box.has_space_after(), box.rotation(),
            QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))});
    }
    return words;
}

void answer(ChildService& service, const QByteArray& bytes) {
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
        bytes.constData(), static_cast<int>(std::min<qsizetype>(bytes.size(), INT_MAX))));
    if (!document) return write(service, {{QStringLiteral("error"), QStringLiteral("damaged")}});
    if (document->is_locked())
        return write(service, {{QStringLiteral("error"), QStringLiteral("encrypted")}});
    write(service, {{QStringLiteral("pages"), document->pages()}});
    for (int number = 0; number < document->pages(); ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        if (!page) {
            write(service, {});
            continue;
        }
        const poppler::rectf size = page->page_rect();
        // The words' places are those of the page as it is shown, its size is not.
        const bool isTurned = page->orientation() == poppler::page::landscape ||
                              page->orientation() == poppler::page::seascape;
        const double width = isTurned ? size.height() : size.width();
        const double height = isTurned ? size.width() : size.height();
        write(service, {{QStringLiteral("width"), rounded(width)},
                        {QStringLiteral("height"), rounded(height)},
                        {QStringLiteral("words"), wordsOf(*page)}});
        // A damaged file can keep Poppler busy for minutes before it shows any page; a sound page
        // takes a small part of this.
        service.allow(8 + (number + 1) / 5);
    }
}

}  // namespace

int main() {
    ChildService service;
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    while (const auto bytes = service.next()) {
        answer(service, *bytes);
        service.finish();
    }
    ChildService::end();
}
