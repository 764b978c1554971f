// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/converter.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/ustring.h>

#include <memory>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {
namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using ConverterPointer = std::unique_ptr<UConverter, CloseConverter>;

ConverterPointer opened(const QString& encoding) {
    // ICU takes an empty name for the machine's default, and a comma for an option.
    const bool isName = !encoding.isEmpty() && !encoding.contains(QLatin1Char(','));
    if (!isName) return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    ConverterPointer converter(ucnv_open(encoding.toLatin1().constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// ICU's own substitution writes U+001A for single bytes of some East Asian encodings.
void U_CALLCONV replaceAndCount(const void* context, UConverterToUnicodeArgs* arguments,
                                const char*, std::int32_t, UConverterCallbackReason reason,
                                UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) return;
    auto* places = static_cast<std::int32_t*>(const_cast<void*>(context));
    if (places != nullptr) ++*places;
    const UChar replacement = 0xFFFD;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

}  // namespace

std::optional<QString> fromStrictUtf8(QByteArrayView bytes) {
    // A code point never takes more UTF-16 units than UTF-8 bytes.
    QString text(bytes.size(), Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t length = 0;
    u_strFromUTF8(reinterpret_cast<UChar*>(text.data()), static_cast<std::int32_t>(text.size()),
                  &length, bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status)) return std::nullopt;
    text.resize(length);
    return text;
}

std::optional<Converted> converted(QByteArrayView bytes, const QString& encoding) {
    const ConverterPointer converter = opened(encoding);
    if (!converter) return std::nullopt;
    Converted result;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), replaceAndCount, &result.invalidBytes, nullptr, nullptr,
                        &status);
    // Grown in steps: some encodings give two units a byte at most, nearly all give fewer than one.
    constexpr qsizetype step = 4096;
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    qsizetype written = 0;
    result.text.resize(bytes.size() + step);
    for (;;) {
        auto* const begin = reinterpret_cast<UChar*>(result.text.data());
        UChar* target = begin + written;
        ucnv_toUnicode(converter.get(), &target, begin + result.text.size(), &source, sourceEnd,
                       nullptr, true, &status);
        written = target - begin;
        if (status != U_BUFFER_OVERFLOW_ERROR) break;
        status = U_ZERO_ERROR;
        result.text.resize(result.text.size() * 2);
    }
    if (U_FAILURE(status))
        throw FormatError(Words::tr("The text cannot be read in the encoding “%1”.").arg(encoding),
                          QString::fromLatin1(u_errorName(status)));
    result.text.resize(written);
    return result;
}

QString preferredName(const QString& encoding) {
    if (!opened(encoding)) return {};
    const QByteArray name = encoding.toLatin1();
    for (const char* standard : {"MIME", "IANA"}) {
        UErrorCode status = U_ZERO_ERROR;
        const char* preferred = ucnv_getStandardName(name.constData(), standard, &status);
        if (U_SUCCESS(status) && preferred != nullptr) return QString::fromLatin1(preferred);
    }
    return encoding;
}

}  // namespace codebook
