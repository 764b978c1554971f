// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx/docx_comments.h"

#include <QHash>

#include <algorithm>

#include "indexer/import/docx/docx_body.h"

namespace indexer {

namespace {

/// By the id of a comment's last paragraph, that of the comment that it answers.
QHash<QString, QString> answeredParagraphs(const DocxPackage& package, const SourceFile& file) {
    QHash<QString, QString> answered;
    for (const QString& part : package.parts(QStringLiteral("commentsExtended"))) {
        const QByteArray bytes = package.read(part);
        XmlStream xml(bytes, file, part);
        for (auto token = xml.next(); token != XmlStream::Token::EndOfDocument; token = xml.next())
            if (token == XmlStream::Token::Start && xml.name() == u"commentEx")
                answered.insert(xml.attribute(u"paraId"), xml.attribute(u"paraIdParent"));
    }
    return answered;
}

struct Threads {
    QHash<QString, QString> nameByParagraph;
    QHash<QString, QString> paragraphByName;
};

WrittenComment commentAt(XmlStream& xml, Threads& threads) {
    WrittenComment comment{xml.attribute(u"id"), {}, xml.attribute(u"author"), {}};
    TextFlow flow;
    FlowTally ignored;
    DocxBody body(xml, flow, ignored);
    body.walkWithin();
    comment.text = flow.text();
    if (!body.lastParagraphId().isEmpty()) {
        threads.nameByParagraph.insert(body.lastParagraphId(), comment.name);
        threads.paragraphByName.insert(comment.name, body.lastParagraphId());
    }
    return comment;
}

}  // namespace

std::vector<WrittenComment> docxComments(const DocxPackage& package, const SourceFile& file) {
    std::vector<WrittenComment> comments;
    Threads threads;
    for (const QString& part : package.parts(QStringLiteral("comments"))) {
        const QByteArray bytes = package.read(part);
        XmlStream xml(bytes, file, part);
        for (auto token = xml.next(); token != XmlStream::Token::EndOfDocument; token = xml.next())
            if (token == XmlStream::Token::Start && xml.name() == u"comment")
                comments.push_back(commentAt(xml, threads));
    }
    const QHash<QString, QString> answered = answeredParagraphs(package, file);
    for (WrittenComment& comment : comments) {
        const QString parent = answered.value(threads.paragraphByName.value(comment.name));
        if (!parent.isEmpty()) comment.parent = threads.nameByParagraph.value(parent);
    }
    return comments;
}

}  // namespace indexer
