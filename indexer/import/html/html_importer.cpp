// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/html/html_importer.h"

#include <QRegularExpression>

#include "indexer/import/html/html_body.h"
#include "indexer/import/html/html_encoding.h"
#include "indexer/import/html/html_source.h"
#include "indexer/import/html/html_stream.h"
#include "indexer/import/source/file_signature.h"
#include "indexer/import/source/words.h"

namespace indexer {

QStringList HtmlImporter::suffixes() const {
    return {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")};
}

bool HtmlImporter::recognises(const QByteArray& bytes) const {
    // Comments and an XML declaration may come first.
    static const QRegularExpression opening(
        QStringLiteral("^\\s*(<\\?xml[^>]*>\\s*)?(<!--(?:(?!-->).){0,2000}-->\\s*)*"
                       "<(!doctype\\s+html|html)[\\s>]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const bool isWide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    QByteArray head = bytes.mid(bytes.startsWith("\xEF\xBB\xBF") ? 3 : isWide ? 2 : 0, 8192);
    if (isWide) head.replace(QByteArray(1, '\0'), QByteArray());
    return opening.match(QString::fromLatin1(head)).hasMatch();
}

RawText HtmlImporter::read(const SourceFile& file) const {
    if (isZip(file.bytes)) throw file.refusal(Words::tr("it is a ZIP archive, not a web page"));
    RawText raw = decodedPage(file);
    if (!holdsTags(raw.text)) {
        raw.notes.append(Words::tr("It holds no tags and was read as plain text."));
        return raw;
    }
    HtmlBody body;
    const HtmlOutcome outcome = readHtml(plainSource(raw.text), body);
    if (outcome == HtmlOutcome::TooBroken)
        throw file.refusal(Words::tr("too many of its tags close what was never opened"));
    if (outcome == HtmlOutcome::TooDeep)
        throw file.refusal(Words::tr("it nests elements deeper than %1").arg(DeepestHtmlElement));
    raw.text = body.finished();
    raw.speechEnd = body.speechEnd();
    raw.language = codebook::LanguageCode(body.language());
    raw.notes += body.notes();
    if (raw.text.isEmpty() && !body.title().isEmpty()) {
        raw.text = body.title();
        raw.notes.append(Words::tr("The page shows nothing but its title."));
    }
    return raw;
}

}  // namespace indexer
