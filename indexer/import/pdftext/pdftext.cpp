// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// samsyn-pdftext: reads a PDF from standard input and writes its words with their places, a JSON
// object a page. A program of its own, so that a malicious file meets limits on memory and time and
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

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/resource.h>

namespace {

void limit(int resource, rlim_t most) {
    rlimit limits{};
    if (getrlimit(static_cast<__rlimit_resource>(resource), &limits) != 0) return;
    limits.rlim_cur = std::min(limits.rlim_max, most);
    limits.rlim_max = limits.rlim_cur;
    setrlimit(static_cast<__rlimit_resource>(resource), &limits);
}

/// Of processor time, from the start on: more is given for each page that was read. A damaged file
/// can keep Poppler busy for minutes before it shows any; a sound page takes a small part of this.
void limitTime(int pagesRead) {
    rlimit limits{};
    if (getrlimit(RLIMIT_CPU, &limits) != 0) return;
    limits.rlim_cur = std::min(limits.rlim_max, rlim_t{8} + static_cast<rlim_t>(pagesRead) / 5);
    setrlimit(RLIMIT_CPU, &limits);
}

void limitYourself() {
#ifndef __SANITIZE_ADDRESS__  // whose shadow memory is larger than any limit
    limit(RLIMIT_AS, rlim_t{1} << 30U);
#endif
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, 60);
    limitTime(0);
    // Pipes only, no files. Where fontconfig has no cache yet it tries to write one: that has to
    // fail and not to end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    limit(RLIMIT_FSIZE, 0);
}

QByteArray standardInput() {
    QByteArray bytes;
    char part[1U << 16U];
    while (const std::size_t got = std::fread(part, 1, sizeof part, stdin))
        bytes.append(part, static_cast<qsizetype>(got));
    return bytes;
}

void write(const QJsonObject& object) {
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
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

/// Ends without tidying up: what a malicious file has left in memory is not touched again, and
/// font libraries keep what they took.
[[noreturn]] void finish(int code) {
    std::fflush(stdout);
    std::_Exit(code);
}

[[noreturn]] void fail(const QString& error) {
    write({{QStringLiteral("error"), error}});
    finish(1);
}

}  // namespace

int main() {
    limitYourself();
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const QByteArray bytes = standardInput();
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
        bytes.constData(), static_cast<int>(std::min<qsizetype>(bytes.size(), INT_MAX))));
    if (!document) fail(QStringLiteral("damaged"));
    if (document->is_locked()) fail(QStringLiteral("encrypted"));
    write({{QStringLiteral("pages"), document->pages()}});
    for (int number = 0; number < document->pages(); ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        if (!page) {
            write({});
            continue;
        }
        const poppler::rectf size = page->page_rect();
        // The words' places are those of the page as it is shown, its size is not.
        const bool isTurned = page->orientation() == poppler::page::landscape ||
                              page->orientation() == poppler::page::seascape;
        const double width = isTurned ? size.height() : size.width();
        const double height = isTurned ? size.width() : size.height();
        write({{QStringLiteral("width"), rounded(width)},
               {QStringLiteral("height"), rounded(height)},
               {QStringLiteral("words"), wordsOf(*page)}});
        limitTime(number + 1);
    }
    finish(0);
}
