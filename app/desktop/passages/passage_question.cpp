// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/passage_question.h"

#include <QCoreApplication>

#include "app/desktop/passages/code_marks.h"
#include "app/desktop/session/session.h"

namespace app {

using codebook::CoderId;

namespace {

constexpr qsizetype longestName = 40;

}  // namespace

bool PassageQuestion::hasRelation() const {
    const bool standAlone =
        std::all_of(codes.begin() + (codes.empty() ? 0 : 1), codes.end(),
                    [](const ChosenCode& one) { return one.joint == Joint::Or; });
    const bool isFirstTaken = !codes.empty() && codes.front().joint == Joint::Not;
    return isAboutLack || !standAlone || isFirstTaken || (!perspective.isEmpty() && !codes.empty());
}

codebook::RetrievalQuestion retrievalOf(const PassageQuestion& question, const Session& session) {
    codebook::RetrievalQuestion retrieval;
    for (const ChosenCode& one : question.codes) {
        if (one.joint == Joint::Not)
            retrieval.none.push_back({one.code});
        else if (one.joint == Joint::Or && !retrieval.all.empty())
            retrieval.all.back().push_back({one.code});
        else
            retrieval.all.push_back({{one.code}});
    }
    retrieval.relation = question.relation;
    retrieval.attributes = question.attributes;
    retrieval.isApartByCoder = question.isApartByCoder;
    if (!question.perspective.isEmpty()) retrieval.perspective = question.perspective;
    if (question.isAboutLack) {
        retrieval.perspective = question.has;
        retrieval.lackedPerspective = question.lacks;
    }
    if (session.layer() != Layer::All || !question.coders.empty()) {
        retrieval.coders.emplace();
        for (const codebook::Coder& coder : session.study().coders) {
            const bool isAsked =
                question.coders.empty() || std::find(question.coders.begin(), question.coders.end(),
                                                     coder.id) != question.coders.end();
            if (isAsked && session.shows(coder.id)) retrieval.coders->push_back(coder.id);
        }
    }
    return retrieval;
}

QString codesText(const PassageQuestion& question, const CodeMarks& marks) {
    const auto say = [](const char* text) {
        return QCoreApplication::translate("app::Passages", text);
    };
    QString text;
    for (const ChosenCode& one : question.codes) {
        const QString name = shortened(marks.name(one.code), longestName);
        if (text.isEmpty())
            text = one.joint == Joint::Not
                       ? say(QT_TRANSLATE_NOOP("app::Passages", "not %1")).arg(name)
                       : name;
        else if (one.joint == Joint::And)
            text = say(QT_TRANSLATE_NOOP("app::Passages", "%1 and %2")).arg(text, name);
        else if (one.joint == Joint::Or)
            text = say(QT_TRANSLATE_NOOP("app::Passages", "%1 or %2")).arg(text, name);
        else
            text = say(QT_TRANSLATE_NOOP("app::Passages", "%1, not %2")).arg(text, name);
    }
    return text;
}

bool forgetDeleted(PassageQuestion& question, const codebook::Study& study) {
    const PassageQuestion before = question;
    std::erase_if(question.codes,
                  [&](const ChosenCode& one) { return !study.codes.find(one.code); });
    std::erase_if(question.coders, [&](CoderId coder) { return !study.coders.find(coder); });
    std::erase_if(question.attributes, [&](const codebook::AttributeFilter& filter) {
        return !study.attributes.find(filter.attribute);
    });
    if (!question.codes.empty() && question.codes.front().joint == Joint::Or)
        question.codes.front().joint = Joint::And;
    return question != before;
}

}  // namespace app
