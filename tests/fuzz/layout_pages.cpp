// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/layout_pages.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace tests {

namespace {

using indexer::PdfPage;
using indexer::PdfWord;

constexpr unsigned HasSpace = 1;
constexpr unsigned BeginsPage = 2;
constexpr unsigned TurnsShift = 3;    ///< two bits
constexpr unsigned IsWild = 4;        ///< five floats for its places instead of small numbers
constexpr double UnitsPerPoint = 64;  ///< of a tame left and top
constexpr double UnitsPerSize = 4;    ///< of a tame width, height and size

/// Takes numbers from the bytes' front; zeros once they are used up.
class Bytes {
   public:
    explicit Bytes(const QByteArray& bytes) : m_bytes(bytes) {}
    bool isUsedUp() const { return m_at >= m_bytes.size(); }

    unsigned byte() { return isUsedUp() ? 0U : static_cast<std::uint8_t>(m_bytes.at(m_at++)); }
    double tame() {
        const unsigned low = byte();
        return (byte() * 256 + low) / UnitsPerPoint;
    }
    double small() { return byte() / UnitsPerSize; }
    double wild() {
        std::uint32_t bits = 0;
        for (unsigned i = 0; i < 4; ++i) bits |= byte() << (8 * i);
        float value = 0;
        std::memcpy(&value, &bits, sizeof value);
        constexpr double Most = 21'474'836.47;
        if (!std::isfinite(value)) return -Most;
        return std::round(std::clamp(static_cast<double>(value), -Most, Most) * 100) / 100;
    }
    QString text() {
        const QByteArray part = m_bytes.mid(m_at, byte() % 32 + 1).mid(1);
        m_at += part.size();
        return QString::fromUtf8(part);
    }

   private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

PdfWord wordFrom(Bytes& bytes, unsigned flags) {
    PdfWord word;
    const bool isWild = (flags & IsWild) != 0;
    word.left = isWild ? bytes.wild() : bytes.tame();
    word.top = isWild ? bytes.wild() : bytes.tame();
    word.right = isWild ? bytes.wild() : word.left + bytes.small();
    word.bottom = isWild ? bytes.wild() : word.top + bytes.small();
    word.size = isWild ? bytes.wild() : bytes.small();
    word.hasSpaceAfter = (flags & HasSpace) != 0;
    word.text = bytes.text();
    word.turns = static_cast<int>(flags >> TurnsShift & 3U);
    return word;
}

void append(QByteArray& bytes, double value, double units, int count) {
    auto whole = static_cast<unsigned>(std::lround(std::max(value, 0.0) * units));
    for (; count > 0; --count, whole /= 256) bytes.append(static_cast<char>(whole % 256));
}

}  // namespace

std::vector<PdfPage> pagesFrom(const QByteArray& bytes) {
    Bytes read(bytes);
    std::vector<PdfPage> pages;
    while (!read.isUsedUp()) {
        const unsigned flags = read.byte();
        if (pages.empty() || (flags & BeginsPage) != 0) pages.push_back({595, 842, {}});
        pages.back().words.push_back(wordFrom(read, flags));
    }
    return pages;
}

QByteArray bytesOf(const std::vector<PdfPage>& pages) {
    QByteArray bytes;
    for (const PdfPage& page : pages) {
        unsigned begins = BeginsPage;
        for (const PdfWord& word : page.words) {
            bytes.append(static_cast<char>(begins | (word.hasSpaceAfter ? HasSpace : 0U)));
            begins = 0;
            append(bytes, word.left, UnitsPerPoint, 2);
            append(bytes, word.top, UnitsPerPoint, 2);
            append(bytes, word.right - word.left, UnitsPerSize, 1);
            append(bytes, word.bottom - word.top, UnitsPerSize, 1);
            append(bytes, word.size, UnitsPerSize, 1);
            const QByteArray text = word.text.toUtf8().left(31);
            bytes.append(static_cast<char>(text.size()));
            bytes.append(text);
        }
    }
    return bytes;
}

}  // namespace tests
