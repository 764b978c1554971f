// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doc/doc_text.h"

#include <QDataStream>
#include <QIODevice>

#include "indexer/import/doc/doc_body.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

QDataStream& operator<<(QDataStream& out, const SourceComment& comment) {
    return out << qint64{comment.begin} << qint64{comment.end} << comment.author << comment.text;
}

SourceComment commentFrom(QDataStream& in) {
    qint64 begin = 0;
    qint64 end = 0;
    SourceComment comment;
    in >> begin >> end >> comment.author >> comment.text;
    comment.begin = begin;
    comment.end = end;
    return comment;
}

/// Calls `each` with every field of the tally, in one order.
template <typename Tally, typename Each>
void eachField(Tally& tally, const Each& each) {
    for (auto* number : {&tally.insertions, &tally.deletions, &tally.pictures, &tally.embedded,
                         &tally.documents, &tally.readings, &tally.notes, &tally.brokenCharacters})
        each(*number);
    for (auto* claim : {&tally.hasHidden, &tally.hasMargins, &tally.hasListMarks, &tally.isCutShort,
                        &tally.goesOn})
        each(*claim);
}

}  // namespace

DocText docText(const QByteArray& bytes) {
    const DocFile file(bytes);
    TextFlow flow;
    DocText read;
    DocBody body(file, flow, read.tally);
    body.walk();
    read.text = flow.text();
    read.speechEnd = flow.speechEnd();
    if (read.tally.isCutShort && read.text.trimmed().isEmpty())
        throw DocDamage(
            QT_TRANSLATE_NOOP("indexer::Import", "it is cut short before its first word"));
    read.comments = placed(body.comments(), flow);
    read.tally.notes = flow.notes();
    read.tally.brokenCharacters = replaceLoneSurrogates(read.text);
    for (SourceComment& comment : read.comments.comments)
        read.tally.brokenCharacters += replaceLoneSurrogates(comment.text);
    return read;
}

QByteArray docAnswer(const QByteArray& bytes) {
    QByteArray answer;
    QDataStream out(&answer, QIODevice::WriteOnly);
    try {
        const DocText read = docText(bytes);
        out << QByteArray() << read.text << qint64{read.speechEnd.value_or(-1)};
        out << qint32{read.comments.placeless}
            << static_cast<qint64>(read.comments.comments.size());
        for (const SourceComment& comment : read.comments.comments) out << comment;
        eachField(read.tally, [&](const auto& field) { out << field; });
        out << QStringList(read.tally.symbolFonts.begin(), read.tally.symbolFonts.end());
    } catch (const DocDamage& damage) {
        out << QByteArray(damage.what());
    }
    return answer;
}

DocText docTextOf(const QByteArray& answer, const SourceFile& file) {
    QDataStream in(answer);
    QByteArray damage;
    in >> damage;
    if (!damage.isEmpty()) throw file.refusal(Words::tr(damage.constData()));
    DocText read;
    qint64 speechEnd = -1;
    qint32 placeless = 0;
    qint64 comments = 0;
    in >> read.text >> speechEnd >> placeless >> comments;
    if (speechEnd >= 0) read.speechEnd = speechEnd;
    read.comments.placeless = placeless;
    for (; comments > 0 && in.status() == QDataStream::Ok; --comments)
        read.comments.comments.push_back(commentFrom(in));
    eachField(read.tally, [&](auto& field) { in >> field; });
    QStringList fonts;
    in >> fonts;
    read.tally.symbolFonts = std::set<QString>(fonts.begin(), fonts.end());
    if (in.status() != QDataStream::Ok)
        throw file.refusal(Words::tr("taking it apart failed or needs too much time or memory"));
    return read;
}

}  // namespace indexer
