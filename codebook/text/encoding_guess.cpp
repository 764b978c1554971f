// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/encoding_guess.h"

#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "codebook/text/converter.h"
#include "codebook/text/plausibility.h"

namespace codebook {
namespace {

const QLatin1String western("windows-1252");

bool isBeyondAscii(char byte) { return static_cast<signed char>(byte) < 0; }

/// The bytes that only the Windows code pages give a character.
bool isWindowsOnly(char byte) { return (static_cast<unsigned char>(byte) & 0xE0U) == 0x80U; }

/// The first lines that hold more than ASCII, as many as the detector reads. Cut at line ends, so
/// that characters of several bytes stay whole.
QByteArray tellingSample(QByteArrayView bytes) {
    constexpr qsizetype sampleSize = 8000;
    QByteArray sample;
    const auto end = bytes.end();
    for (auto at = bytes.begin(); sample.size() < sampleSize;) {
        const auto telling = std::find_if(at, end, isBeyondAscii);
        if (telling == end) break;
        // On one long line, some words before it will do.
        auto begin = std::max(at, telling - std::min<qsizetype>(telling - at, 200));
        for (auto back = begin; back < telling; ++back)
            if (*back == '\n' || *back == '\r') begin = back + 1;
        at = std::find_if(telling, end, [](char c) { return c == '\n' || c == '\r'; });
        sample.append(bytes.data() + (begin - bytes.begin()),
                      std::min<qsizetype>(at - begin, sampleSize - sample.size()));
        sample.append('\n');
    }
    return sample;
}

struct Candidate {
    QString encoding;
    int confidence = 0;
    double score = 0;
    QString text = {};  ///< the sample in this reading
};

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

std::vector<Candidate> detected(QByteArrayView sample) {
    std::vector<Candidate> candidates;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()),
                   &status);
    std::int32_t count = 0;
    const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status)) return candidates;
    for (std::int32_t i = 0; i < count; ++i) {
        Candidate candidate;
        candidate.encoding = QString::fromLatin1(ucsdet_getName(matches[i], &status));
        candidate.confidence = ucsdet_getConfidence(matches[i], &status);
        if (U_SUCCESS(status)) candidates.push_back(std::move(candidate));
    }
    return candidates;
}

/// The Windows code page beside an ISO 8859 part. The detector names it where it saw a byte that
/// only Windows uses; it has not seen the whole file. Latin-1 lies within Windows-1252.
QString windowsTwin(const QString& encoding, bool hasWindowsOnly) {
    constexpr std::array<std::array<const char*, 2>, 5> twins = {{{"ISO-8859-1", "windows-1252"},
                                                                  {"ISO-8859-2", "windows-1250"},
                                                                  {"ISO-8859-7", "windows-1253"},
                                                                  {"ISO-8859-8", "windows-1255"},
                                                                  {"ISO-8859-9", "windows-1254"}}};
    if (!hasWindowsOnly && encoding != QLatin1String("ISO-8859-1")) return encoding;
    for (const auto& [iso, windows] : twins)
        if (encoding == QLatin1String(iso)) return QLatin1String(windows);
    return encoding;
}

bool isDoubleByte(const QString& encoding) {
    return encoding == QLatin1String("GB18030") || encoding == QLatin1String("Big5") ||
           encoding == QLatin1String("Shift_JIS") || encoding.startsWith(QLatin1String("EUC-"));
}

/// UTF-8 and UTF-16 were decided before the detector was asked. It finds a pair of bytes in any
/// accent beside a letter, so a double-byte reading counts only when it is more sure than not, and
/// nothing counts that it hardly believes itself. Its EBCDIC readings have no converter.
bool isEligible(const Candidate& candidate) {
    constexpr int hardly = 10;
    if (candidate.confidence < hardly) return false;
    if (candidate.encoding.startsWith(QLatin1String("UTF-"))) return false;
    if (isDoubleByte(candidate.encoding) && candidate.confidence < 50) return false;
    return !preferredName(candidate.encoding).isEmpty();
}

/// The detector's eligible candidates, Windows-1252 always among them, best first. The detector
/// looks at which letters follow each other, the score adds whether they can stand there at all.
std::vector<Candidate> ranked(QByteArrayView sample, bool hasWindowsOnly) {
    constexpr double westernBonus = 10;  // the usual case where candidates are near each other
    std::vector<Candidate> candidates;
    bool hasWestern = false;
    for (Candidate& found : detected(sample)) {
        if (!isEligible(found)) continue;
        found.encoding = windowsTwin(found.encoding, hasWindowsOnly);
        hasWestern = hasWestern || found.encoding == western;
        candidates.push_back(std::move(found));
    }
    if (!hasWestern) candidates.push_back({western});
    for (Candidate& candidate : candidates) {
        if (std::optional<Converted> reading = converted(sample, candidate.encoding))
            candidate.text = std::move(reading->text);
        const double likely = plausibility(candidate.text);
        candidate.score = candidate.confidence + 100 * likely +
                          (candidate.encoding == western ? westernBonus : 0);
        // Some words are too few for the detector, and it says nothing.
        if (candidate.confidence == 0)
            candidate.confidence = std::clamp(static_cast<int>(50 * likely), 1, 50);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    return candidates;
}

/// How much better, from -2 to 2 a character, one reading is where the two differ. Both are of
/// single-byte encodings, so they run side by side.
double advantage(QStringView reading, QStringView over) {
    if (reading.size() != over.size()) return 0;
    double sum = 0;
    qsizetype differing = 0;
    for (qsizetype i = 0; i < reading.size(); ++i) {
        if (reading[i] == over[i]) continue;
        sum += plausibilityAt(reading, i, true) - plausibilityAt(over, i, true);
        ++differing;
    }
    return differing == 0 ? 0 : sum / static_cast<double>(differing);
}

/// Encodings that ICU's detector does not know: of old Macs, of DOS, and Latin-9 with the euro.
void addUnknownToDetector(QByteArrayView sample, bool hasWindowsOnly,
                          std::vector<Candidate>& candidates) {
    constexpr double clearly = 0.3;
    double best = clearly;
    Candidate winner;
    for (const char* name : {"macintosh", "IBM850", "ISO-8859-15"}) {
        if (hasWindowsOnly && name == std::string_view("ISO-8859-15")) continue;
        const std::optional<Converted> reading = converted(sample, QLatin1String(name));
        if (!reading) continue;
        const double gain = advantage(reading->text, candidates.front().text);
        if (gain <= best) continue;
        best = gain;
        const int confidence =
            std::clamp(static_cast<int>(100 * plausibility(reading->text)), 1, 90);
        winner = {QLatin1String(name), confidence, 0, reading->text};
    }
    if (!winner.encoding.isEmpty()) candidates.insert(candidates.begin(), std::move(winner));
}

/// Bytes that are UTF-8 but for some damage: whole characters of several bytes are so rare in
/// other encodings that they outweigh a few broken ones. 0 where they do not.
int confidenceInDamagedUtf8(QByteArrayView bytes) {
    const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto length = static_cast<std::int32_t>(bytes.size());
    std::int32_t whole = 0;
    std::int32_t broken = 0;
    for (std::int32_t i = 0; i < length;) {
        const std::int32_t begin = i;
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c >= 0x80) ++whole;
        const bool isCutEnd = c < 0 && i == length && U8_IS_LEAD(data[begin]);
        if (c < 0 && !isCutEnd) ++broken;
    }
    return whole <= 2 * broken ? 0 : std::min(99, 100 * whole / (whole + broken));
}

/// Where hardly anything speaks for the guess, others that read the same bytes as other letters are
/// worth a look too.
void addUsualAlternatives(QByteArrayView sample, EncodingGuess& guess) {
    constexpr int doubtful = 50;
    const std::optional<Converted> best = converted(sample, guess.encoding);
    if (guess.confidence >= doubtful || !best) return;
    for (const char* usual : {"windows-1252", "macintosh", "ISO-8859-15", "IBM850"}) {
        const std::optional<Converted> reading = converted(sample, QLatin1String(usual));
        const QString name = preferredName(QLatin1String(usual));
        if (reading && reading->text != best->text && !guess.alternatives.contains(name) &&
            guess.alternatives.size() < 3)
            guess.alternatives.append(name);
    }
}

}  // namespace

std::optional<EncodingGuess> guessedEscapedEncoding(QByteArrayView bytes) {
    const qsizetype escape = bytes.indexOf('\x1B');
    if (escape < 0 || std::any_of(bytes.begin(), bytes.end(), isBeyondAscii)) return std::nullopt;
    for (const Candidate& found : detected(bytes.sliced(escape))) {
        if (found.encoding.startsWith(QLatin1String("ISO-2022")) && found.confidence >= 50)
            return EncodingGuess{found.encoding, found.confidence, {QStringLiteral("UTF-8")}};
    }
    return std::nullopt;
}

EncodingGuess guessedEncoding(QByteArrayView bytes) {
    const QByteArray sample = tellingSample(bytes);
    const bool hasWindowsOnly = std::any_of(bytes.begin(), bytes.end(), isWindowsOnly);
    std::vector<Candidate> candidates = ranked(sample, hasWindowsOnly);
    addUnknownToDetector(sample, hasWindowsOnly, candidates);
    const int utf8Confidence = confidenceInDamagedUtf8(bytes);
    if (utf8Confidence > 0)
        candidates.insert(candidates.begin(), {QStringLiteral("UTF-8"), utf8Confidence});
    EncodingGuess guess;
    guess.confidence = candidates.front().confidence;
    for (const Candidate& candidate : candidates) {
        const bool isLatin1 = candidate.encoding == western && !hasWindowsOnly;
        const QString name =
            isLatin1 ? QStringLiteral("ISO-8859-1") : preferredName(candidate.encoding);
        if (guess.encoding.isEmpty()) {
            guess.encoding = name;
        } else if (name != guess.encoding && !guess.alternatives.contains(name) &&
                   guess.alternatives.size() < 3) {
            guess.alternatives.append(name);
        }
    }
    addUsualAlternatives(sample, guess);
    return guess;
}

}  // namespace codebook
