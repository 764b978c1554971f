// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/html/html_encoding.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include "indexer/import/source/decoded_source.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// Word writes some kilobytes of styles before, others a licence.
constexpr qsizetype Head = 16'384;

QString declaredLabel(const QByteArray& bytes) {
    const QString head = QString::fromLatin1(bytes.left(Head));
    static const QRegularExpression declaration(
        QStringLiteral("^\\s*<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([^\"'>]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression meta(
        QStringLiteral("<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)"),
        QRegularExpression::CaseInsensitiveOption);
    // A meta element stands nearer to the page's writer than the declaration of a template.
    if (const auto match = meta.match(head); match.hasMatch()) return match.captured(1).toLower();
    return declaration.match(head).captured(1).trimmed().toLower();
}

/// What browsers take a label for (WHATWG Encoding Standard, section 4.2), where it differs from
/// the label's own meaning.
QString asBrowsersTakeIt(const QString& label) {
    static const QHash<QString, QString> others = {
        {QStringLiteral("iso-8859-1"), QStringLiteral("windows-1252")},
        {QStringLiteral("iso8859-1"), QStringLiteral("windows-1252")},
        {QStringLiteral("iso_8859-1"), QStringLiteral("windows-1252")},
        {QStringLiteral("latin1"), QStringLiteral("windows-1252")},
        {QStringLiteral("us-ascii"), QStringLiteral("windows-1252")},
        {QStringLiteral("ascii"), QStringLiteral("windows-1252")},
        {QStringLiteral("cp1252"), QStringLiteral("windows-1252")},
        {QStringLiteral("iso-8859-9"), QStringLiteral("windows-1254")},
        {QStringLiteral("iso-8859-11"), QStringLiteral("windows-874")},
        {QStringLiteral("tis-620"), QStringLiteral("windows-874")},
        {QStringLiteral("gb2312"), QStringLiteral("GB18030")},
        {QStringLiteral("gbk"), QStringLiteral("GB18030")},
        {QStringLiteral("shift_jis"), QStringLiteral("windows-31j")},
        {QStringLiteral("x-sjis"), QStringLiteral("windows-31j")},
        {QStringLiteral("ks_c_5601-1987"), QStringLiteral("windows-949")},
        {QStringLiteral("utf8"), QStringLiteral("utf-8")},
        // A label that could be read is not in UTF-16.
        {QStringLiteral("utf-16"), QStringLiteral("utf-8")},
        {QStringLiteral("utf-16le"), QStringLiteral("utf-8")},
        {QStringLiteral("unicode"), QStringLiteral("utf-8")},
    };
    return others.value(label, label);
}

bool isOneByteEncoding(const QString& label) {
    static const QRegularExpression form(
        QStringLiteral("^(windows-(12\\d\\d|874)|iso-8859-\\d+|koi8-.*|mac.*|x-mac-.*|ibm\\d+)$"));
    return form.match(label).hasMatch();
}

bool isValidUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError();
}

bool isAscii(const QByteArray& bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0; });
}

bool hasByteOrderMark(const QByteArray& bytes) {
    return bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") ||
           bytes.startsWith("\xFE\xFF");
}

RawText readAs(const SourceFile& file, const QString& label) {
    RawText raw = decodedSource({file.name, file.bytes, label});
    raw.encodingEvidence = Words::tr("said by the page");
    return raw;
}

/// The bytes decide against what the page says of itself.
RawText readAgainst(const SourceFile& file, const QString& label) {
    RawText raw = decodedSource(file);
    raw.notes.append(
        Words::tr("The page says it is in %1; its bytes say %2.").arg(label, raw.encoding));
    return raw;
}

}  // namespace

RawText decodedPage(const SourceFile& file) {
    if (file.encoding || hasByteOrderMark(file.bytes) || file.bytes.contains('\0'))
        return decodedSource(file);
    const QString label = asBrowsersTakeIt(declaredLabel(file.bytes));
    if (label.isEmpty() || isAscii(file.bytes)) return decodedSource(file);
    const bool isUtf8 = isValidUtf8(file.bytes);
    if (label == QLatin1String("utf-8"))
        return isUtf8 ? readAs(file, QStringLiteral("UTF-8")) : readAgainst(file, label);
    if (isUtf8 && isOneByteEncoding(label)) return readAgainst(file, label);
    try {
        return readAs(file, label);
    } catch (const codebook::FormatError&) {  // no such encoding
        return readAgainst(file, label);
    }
}

}  // namespace indexer
