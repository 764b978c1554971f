// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/flow/docx_symbols.h"

#include <algorithm>
#include <iterator>

namespace indexer {

namespace {

/// Adobe's Symbol encoding from 0x20 and from 0xA0; U+FFFF where nothing is shown of its own.
constexpr char16_t SymbolLower[] =
    u" !\u2200#\u2203%&\u220B()\u2217+,\u2212./0123456789:;<=>?"
    u"\u2245ΑΒΧΔΕΦΓΗΙ\u03D1ΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[\u2234]\u22A5_"
    u"\uFFFFαβχδεφγηι\u03D5κλμνοπθρστυ\u03D6ωξψζ{|}\u223C";
constexpr char16_t SymbolUpper[] =
    u"€\u03D2\u2032\u2264\u2044\u221Eƒ\u2663\u2666\u2665\u2660\u2194\u2190\u2191\u2192\u2193"
    u"°±\u2033\u2265×\u221D\u2202\u2022÷\u2260\u2261\u2248\u2026\uFFFF\uFFFF\u21B5"
    u"\u2135\u2111\u211C\u2118\u2297\u2295\u2205\u2229\u222A\u2283\u2287\u2284\u2282\u2286\u2208"
    u"\u2209\u2220\u2207®©™\u220F\u221A\u22C5¬\u2227\u2228\u21D4\u21D0\u21D1\u21D2\u21D3"
    u"\u25CA\u2329®©™\u2211\u239B\u239C\u239D\u23A1\u23A2\u23A3\u23A7\u23A8\u23A9\u23AA"
    u"\uFFFF\u232A\u222B\u2320\u23AE\u2321\u239E\u239F\u23A0\u23A4\u23A5\u23A6\u23AB\u23AC\u23AD";
static_assert(std::size(SymbolLower) == 0x7F - 0x20 + 1);
static_assert(std::size(SymbolUpper) == 0xFF - 0xA0 + 1);

constexpr std::size_t MostFontsTold = 20;

struct Symbol {
    char32_t code;
    char32_t shows;
};

/// What transcripts and forms use: hands, faces, ticks, bullets, numbers, arrows.
constexpr Symbol Wingdings[] = {
    {0x22, 0x2702},  {0x28, 0x260E}, {0x29, 0x2706},  {0x2A, 0x2709},  {0x36, 0x231B},
    {0x3F, 0x270D},  {0x41, 0x270C}, {0x42, 0x1F44C}, {0x43, 0x1F44D}, {0x44, 0x1F44E},
    {0x45, 0x261C},  {0x46, 0x261E}, {0x47, 0x261D},  {0x48, 0x261F},  {0x4A, 0x263A},
    {0x4B, 0x1F610}, {0x4C, 0x2639}, {0x4E, 0x2620},  {0x51, 0x2708},  {0x52, 0x263C},
    {0x54, 0x2744},  {0x6C, 0x25CF}, {0x6E, 0x25A0},  {0x6F, 0x25A1},  {0x71, 0x2751},
    {0x72, 0x2752},  {0x75, 0x25C6}, {0x76, 0x2756},  {0x80, 0x24EA},  {0x8B, 0x24FF},
    {0x9E, 0x00B7},  {0x9F, 0x2022}, {0xA7, 0x25AA},  {0xA8, 0x25FB},  {0xAB, 0x2605},
    {0xD8, 0x27A2},  {0xDF, 0x2190}, {0xE0, 0x2192},  {0xE1, 0x2191},  {0xE2, 0x2193},
    {0xE8, 0x2794},  {0xEF, 0x21E6}, {0xF0, 0x21E8},  {0xF1, 0x21E7},  {0xF2, 0x21E9},
    {0xFB, 0x2717},  {0xFC, 0x2713}, {0xFD, 0x2612},  {0xFE, 0x2611}};
constexpr Symbol Wingdings2[] = {{0x4F, 0x2717}, {0x50, 0x2713}, {0x51, 0x2612},
                                 {0x52, 0x2611}, {0x53, 0x2612}, {0x54, 0x2612},
                                 {0x97, 0x25CF}, {0x98, 0x25CF}, {0xA3, 0x2610}};

char32_t inSymbol(char32_t code) {
    if (code >= 0x20 && code < 0x7F) return SymbolLower[code - 0x20];
    if (code >= 0xA0 && code < 0xFF) return SymbolUpper[code - 0xA0];
    return 0xFFFF;
}

template <std::size_t Size>
char32_t inTable(const Symbol (&table)[Size], char32_t code) {
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Symbol& symbol) { return symbol.code == code; });
    return found != std::end(table) ? found->shows : 0xFFFF;
}

char32_t inWingdings(char32_t code) {
    if (code >= 0x81 && code <= 0x8A) return 0x2460 + (code - 0x81);
    if (code >= 0x8C && code <= 0x95) return 0x2776 + (code - 0x8C);
    return inTable(Wingdings, code);
}

bool isPrivateSymbol(QChar c) { return c.unicode() >= 0xF020 && c.unicode() <= 0xF0FF; }

}  // namespace

QString plainSymbol(const QString& font, char32_t code) {
    const char32_t own = code & 0xFFU;
    if (code != own && code != (0xF000U | own)) return {};
    const auto isFont = [&](const char* name) {
        return font.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    char32_t shows = 0xFFFF;
    if (isFont("Symbol")) shows = inSymbol(own);
    if (isFont("Wingdings")) shows = inWingdings(own);
    if (isFont("Wingdings 2")) shows = inTable(Wingdings2, own);
    return shows == 0xFFFF ? QString() : QString::fromUcs4(&shows, 1);
}

bool holdsPrivateSymbols(QStringView text) {
    return std::any_of(text.begin(), text.end(), isPrivateSymbol);
}

QString withPlainSymbols(const QString& text, const QString& font, std::set<QString>& unknown) {
    QString plain;
    for (const QChar c : text) {
        const QString shows = isPrivateSymbol(c) ? plainSymbol(font, c.unicode()) : QString();
        if (isPrivateSymbol(c) && shows.isEmpty() && unknown.size() < MostFontsTold)
            unknown.insert(font);
        plain += shows.isEmpty() ? QString(c) : shows;
    }
    return plain;
}

}  // namespace indexer
