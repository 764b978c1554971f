// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/source/decoded_source.h"

#include "codebook/text/encoding.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

QString evidenceInWords(const codebook::DecodedText& decoded) {
    switch (decoded.evidence) {
        case codebook::EncodingEvidence::ByteOrderMark:
            return Words::tr("byte order mark");
        case codebook::EncodingEvidence::StrictUtf8:
            return Words::tr("valid UTF-8");
        case codebook::EncodingEvidence::Given:
            return QStringLiteral("given");
        case codebook::EncodingEvidence::Detected:
            break;
    }
    QString words = Words::tr("detected, %1 % sure").arg(decoded.confidence);
    if (!decoded.alternatives.isEmpty())
        words += Words::tr("; else %1").arg(decoded.alternatives.first());
    return words;
}

QString doubtInWords(const codebook::DecodedText& decoded) {
    const QString doubt = Words::tr("That the text is in %1 is doubtful (%2 % sure)")
                              .arg(decoded.encoding)
                              .arg(decoded.confidence);
    if (decoded.alternatives.isEmpty())
        return doubt + Words::tr("; if letters look wrong, say in which it is.");
    return doubt + Words::tr("; if letters look wrong, it may be %1.")
                       .arg(decoded.alternatives.join(QStringLiteral(", ")));
}

}  // namespace

RawText decodedSource(const SourceFile& file) {
    codebook::DecodedText decoded;
    try {
        decoded = codebook::decoded(file.bytes, file.encoding);
    } catch (const codebook::FormatError& error) {
        QString reason = error.message();
        if (reason.endsWith(QLatin1Char('.'))) reason.chop(1);
        if (!reason.isEmpty()) reason[0] = reason.at(0).toLower();
        throw file.refusal(reason, error.detail());
    }
    RawText raw;
    raw.text = std::move(decoded.text);
    raw.encoding = decoded.encoding;
    raw.encodingEvidence = evidenceInWords(decoded);
    raw.encodingAlternatives = decoded.alternatives;
    raw.isEncodingDoubtful = decoded.isDoubtful();
    if (decoded.isDoubtful()) raw.notes.append(doubtInWords(decoded));
    if (decoded.invalidBytes > 0)
        raw.notes.append(Words::tr("In %1 places bytes mean nothing in %2; “\uFFFD” stands there.")
                             .arg(decoded.invalidBytes)
                             .arg(decoded.encoding));
    return raw;
}

}  // namespace indexer
