// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/html/html_stream.h"

#include <algorithm>
#include <exception>
#include <libxml/HTMLparser.h>
#include <memory>
#include <mutex>

namespace indexer {

namespace {

constexpr qsizetype PieceInBytes = 32'768;

QString toText(const xmlChar* utf8) {
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8));
}

/// What libxml2 hands to its callbacks. No exception may pass through C: it is kept and thrown
/// behind.
struct Reading {
    HtmlEvents& events;
    htmlParserCtxtPtr parser = nullptr;
    int depth = 0;
    int strayEnds = 0;
    HtmlOutcome outcome = HtmlOutcome::Whole;
    std::exception_ptr failure;

    bool goesOn() const { return outcome == HtmlOutcome::Whole && !failure; }
    void stop(HtmlOutcome reason) {
        outcome = reason;
        xmlStopParser(parser);
    }

    template <typename Told>
    void tell(Told told) {
        if (!goesOn()) return;
        try {
            told();
        } catch (...) {
            failure = std::current_exception();
            xmlStopParser(parser);
        }
    }
};

void started(void* user, const xmlChar* name, const xmlChar** attributes) {
    auto& reading = *static_cast<Reading*>(user);
    if (++reading.depth > DeepestHtmlElement) {
        reading.stop(HtmlOutcome::TooDeep);
        return;
    }
    reading.tell([&] {
        HtmlAttributes told;
        for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
            const QString key = toText(attributes[0]);
            if (!told.contains(key))  // of two, browsers take the first
                told.insert(key, attributes[1] != nullptr ? toText(attributes[1]) : QString());
        }
        reading.events.start(toText(name), told);
    });
}

void ended(void* user, const xmlChar* name) {
    auto& reading = *static_cast<Reading*>(user);
    --reading.depth;
    reading.tell([&] { reading.events.end(toText(name)); });
}

void said(void* user, const xmlChar* characters, int length) {
    auto& reading = *static_cast<Reading*>(user);
    reading.tell([&] {
        reading.events.text(QString::fromUtf8(reinterpret_cast<const char*>(characters), length));
    });
}

/// A page in the wild is never free of errors; none of them is worth a word.
void erred(void* user, xmlErrorPtr error) {
    constexpr int MostStrayEnds = 100'000;
    auto& reading = *static_cast<Reading*>(user);
    if (error->code == XML_ERR_TAG_NAME_MISMATCH && ++reading.strayEnds > MostStrayEnds)
        reading.stop(HtmlOutcome::TooBroken);
}

htmlSAXHandler handler() {
    htmlSAXHandler made{};
    made.startElement = started;
    made.endElement = ended;
    made.characters = said;
    made.ignorableWhitespace = said;
    made.cdataBlock = said;
    made.initialized = XML_SAX2_MAGIC;
    made.serror = erred;
    return made;
}

struct FreesParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

}  // namespace

HtmlOutcome readHtml(const QString& source, HtmlEvents& events) {
    static std::once_flag initialised;  // before threads share it
    std::call_once(initialised, xmlInitParser);
    const QByteArray utf8 = source.toUtf8();
    htmlSAXHandler told = handler();
    Reading reading{events, nullptr, 0, 0, HtmlOutcome::Whole, {}};
    const std::unique_ptr<htmlParserCtxt, FreesParser> parser(
        htmlCreatePushParserCtxt(&told, &reading, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser) throw std::bad_alloc();
    reading.parser = parser.get();
    // What the page says of its encoding no longer holds: it is UTF-8 by now.
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                         HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    for (qsizetype at = 0; at < utf8.size() && reading.goesOn(); at += PieceInBytes)
        htmlParseChunk(parser.get(), utf8.constData() + at,
                       static_cast<int>(std::min(PieceInBytes, utf8.size() - at)), 0);
    if (reading.goesOn()) htmlParseChunk(parser.get(), nullptr, 0, 1);
    if (parser->myDoc != nullptr) {
        xmlFreeDoc(parser->myDoc);
        parser->myDoc = nullptr;
    }
    if (reading.failure) std::rethrow_exception(reading.failure);
    return reading.outcome;
}

}  // namespace indexer
