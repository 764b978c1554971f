// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/attribute_retyping.h"

#include "codebook/error.h"
#include "codebook/exchange/attribute_column.h"
#include "codebook/model/row_words.h"
#include "codebook/model/study_update.h"
#include "codebook/project/step.h"
#include "codebook/words.h"

namespace codebook {

namespace {

QUuid ownerOf(const Study& study, const AttributeValue& value) {
    if (const Case* person = study.cases.find(value.person)) return person->guid;
    const Document* document = study.documents.find(value.document);
    return document ? document->guid : QUuid();
}

}  // namespace

std::vector<Misfit> misfits(const Study& study, AttributeId attribute, AttributeType type) {
    std::vector<Misfit> found;
    for (const AttributeValue& row : study.attributeValues) {
        if (row.attribute != attribute) continue;
        for (const QString& value : row.values)
            if (!typedValue(value, type)) found.push_back({row.id, value});
    }
    return found;
}

void retypeAttribute(Step& step, const Study& study, AttributeId attribute, AttributeType type) {
    const Attribute& row = study.attributes.at(attribute);
    if (row.type == type) return;
    if (const auto wrong = misfits(study, attribute, type); !wrong.empty()) {
        const QString& first = wrong.front().value;
        if (wrong.size() == 1)
            throw Conflict(
                Words::tr(
                    "The attribute “%1” cannot be of type %2, because its value “%3” does not fit.")
                    .arg(row.name, attributeTypeWord(type), first));
        throw Conflict(
            Words::tr("The attribute “%1” cannot be of type %2, because its value “%3” (and %4 "
                      "more) does not fit.")
                .arg(row.name, attributeTypeWord(type), first, QString::number(wrong.size() - 1)));
    }
    step.retypeAttribute(attribute, type);
    for (const AttributeValue& value : study.attributeValues) {
        if (value.attribute != attribute) continue;
        QStringList typed;
        for (const QString& word : value.values) typed << typedValue(word, type).value_or(word);
        if (typed == value.values) continue;
        step.setValues(row.guid, value.person ? Entity::Case : Entity::Document,
                       ownerOf(study, value), typed);
    }
}

}  // namespace codebook
