// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// samsyn-pdftext: a child that takes PDFs and answers with their words and places, page by page. A
// program of its own, so that a malicious file meets limits on memory and time and finds nothing
// but itself to harm.
//
//     the answer, a QDataStream: state (0 read, 1 damaged, 2 encrypted) and, if it was read, pages;
//     a page: width, height, words; a word: left, top, right, bottom, size, flags (bits 0 and 1
//     quarters by which it is turned, bit 2 a space after it), text
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QString>

#include <algorithm>
#include <climits>
#include <memory>

#include "indexer/import/child/child_service.h"

using indexer::ChildService;

namespace {

enum class State : quint8 { Read, Damaged, Encrypted };

double rounded(double places) { return static_cast<double>(qRound(places * 100)) / 100; }

/// Poppler's strings are UTF-16, with a byte order mark or without.
QString textOf(const poppler::ustring& text) {
    QString same;
    same.reserve(static_cast<qsizetype>(text.size()));
    for (const unsigned short unit : text)
        if (unit != 0xFEFF || !same.isEmpty()) same.append(QChar(unit));
    return same;
}

void writeWords(QDataStream& out, const poppler::page& page) {
    const auto boxes = page.text_list(poppler::page::text_list_include_font);
    out << static_cast<quint32>(boxes.size());
    for (const poppler::text_box& box : boxes) {
        const poppler::rectf place = box.bbox();
        const double size = box.has_font_info() ? box.get_font_size() : place.height();
        const auto turns = static_cast<unsigned>(box.rotation()) & 3U;
        out << rounded(place.left()) << rounded(place.top()) << rounded(place.right())
            << rounded(place.bottom()) << rounded(size)
            << static_cast<quint8>(turns | (box.has_space_after() ? 4U : 0U)) << textOf(box.text());
    }
}

QByteArray pageOf(const poppler::document& document, int number) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const std::unique_ptr<poppler::page> page(document.create_page(number));
    if (!page) {
        out << 0.0 << 0.0 << quint32{0};
        return bytes;
    }
    const poppler::rectf size = page->page_rect();
    // The words' places are those of the page as it is shown, its size is not.
    const bool isTurned = page->orientation() == poppler::page::landscape ||
                          page->orientation() == poppler::page::seascape;
    out << rounded(isTurned ? size.height() : size.width())
        << rounded(isTurned ? size.width() : size.height());
    writeWords(out, *page);
    return bytes;
}

QByteArray headOf(State state, int pages) {
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << static_cast<quint8>(state) << qint32{pages};
    return bytes;
}

void answer(ChildService& service, const QByteArray& bytes) {
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
        bytes.constData(), static_cast<int>(std::min<qsizetype>(bytes.size(), INT_MAX))));
    if (!document) return service.write(headOf(State::Damaged, 0));
    if (document->is_locked()) return service.write(headOf(State::Encrypted, 0));
    service.write(headOf(State::Read, document->pages()));
    for (int number = 0; number < document->pages(); ++number) {
        service.write(pageOf(*document, number));
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
