// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole study in memory but for the texts: what analysis sweeps over and models show.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

#include "codebook/model/entities.h"
#include "codebook/model/table.h"
#include "codebook/model/turn.h"
#include "codebook/text/offset_map.h"

namespace codebook {

/// Every living row of a project. Read freely; only the project's commands change it.
struct Study {
    Table<Coder> coders;
    Table<Document> documents;
    Table<Speaker> speakers;
    Table<Case> cases;
    Table<Attribute> attributes;
    Table<AttributeValue> attributeValues;
    Table<Code> codes;
    Table<Coding> codings;
    Table<Memo> memos;
    Table<Analysis> analyses;
    Table<Setting> settings;

    bool operator==(const Study&) const = default;
};

/// A document's text with the map that slices it.
struct DocumentText {
    explicit DocumentText(QString content) : text(std::move(content)), map(text) {}

    QString slice(Span span) const { return map.slice(text, span).toString(); }

    QString text;
    OffsetMap map;
};

/// Where texts and turns are fetched from when they are needed; they are too large to hold them
/// all.
class TextSource {
   public:
    virtual ~TextSource() = default;
    /// @throws StoreError if the document has no text to read.
    virtual std::shared_ptr<const DocumentText> text(DocumentId document) const = 0;
    virtual std::shared_ptr<const Turns> turns(DocumentId document) const = 0;
};

}  // namespace codebook
