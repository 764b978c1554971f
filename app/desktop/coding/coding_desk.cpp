// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/coding_desk.h"

#include "app/desktop/look/code_colors.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/document_codings.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"
#include "codebook/project/coding_verbs.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"

namespace app {

using codebook::CodeId;
using codebook::CodingId;
using codebook::CodingVerbs;
using codebook::Span;
using codebook::Step;

CodingDesk::CodingDesk(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    readRecent();
    m_writeSoon.setSingleShot(true);
    // Settings are written through to the disk; that need not be between two codings.
    m_writeSoon.setInterval(2000);
    connect(&m_writeSoon, &QTimer::timeout, this, &CodingDesk::writeRecent);
    connect(&session, &Session::documentShown, this, [this] { m_turn = -1; });
    connect(&session.project(), &codebook::Project::changed, this, &CodingDesk::noteCreated);
}

CodingDesk::~CodingDesk() {
    if (m_writeSoon.isActive()) writeRecent();
}

void CodingDesk::noteCreated(const codebook::Change& change) {
    for (const codebook::RowsChanged& rows : change.rows) {
        if (!rows.created || rows.ids.empty()) continue;
        if (rows.entity == codebook::Entity::Coding) m_newCoding = CodingId{rows.ids.back()};
        if (rows.entity == codebook::Entity::Code) m_newCode = CodeId{rows.ids.back()};
    }
}

Span CodingDesk::target() const {
    const auto document = m_session.document();
    if (!document) return {};
    if (!m_session.selection().isEmpty())
        return trimmed(*m_session.project().text(document), m_session.selection());
    const auto turns = m_session.project().turns(document);
    if (m_turn < 0 || m_turn >= static_cast<std::int32_t>(turns->size())) return {};
    const codebook::Turn& turn = (*turns)[static_cast<std::size_t>(m_turn)];
    return turn.words.isEmpty() ? turn.span : turn.words;
}

bool CodingDesk::code(const std::vector<CodeId>& codes) {
    return codePlace(m_session.document(), target(), codes);
}

bool CodingDesk::codePlace(codebook::DocumentId document, Span span,
                           const std::vector<CodeId>& codes) {
    if (!document || span.isEmpty()) {
        m_session.say(tr("Select the words to code first."));
        return false;
    }
    if (codes.empty()) return false;
    QUuid last;
    const bool isDone = m_session.perform(tr("Code with %1").arg(quoted(codes)), [&](Step& step) {
        CodingVerbs verbs(m_session.project(), step);
        for (const CodeId code : codes) {
            const QUuid made = verbs.apply(document, span, m_session.study().codes.at(code).guid);
            if (!made.isNull()) last = made;
        }
    });
    if (!isDone) return false;
    remember(codes);
    if (last.isNull()) {
        m_session.say(tr("These words are coded with %1 already.").arg(quoted(codes)));
        return true;
    }
    m_session.selectCoding(m_newCoding);
    m_session.say(tr("Coded with %1.").arg(quoted(codes)));
    Q_EMIT coded();
    return true;
}

bool CodingDesk::codePlaces(const std::vector<codebook::Place>& places, CodeId code) {
    int made = 0;
    const QString text = tr("Code %n passage(s) with %1", nullptr, static_cast<int>(places.size()));
    const bool isDone = m_session.perform(text.arg(quoted({code})), [&](Step& step) {
        CodingVerbs verbs(m_session.project(), step);
        const QUuid guid = m_session.study().codes.at(code).guid;
        for (const codebook::Place& place : places)
            if (!verbs.apply(place.document, place.span, guid).isNull()) ++made;
    });
    if (!isDone) return false;
    remember({code});
    m_session.say(tr("%n passage(s) coded with %1.", nullptr, made).arg(quoted({code})));
    if (made > 0) Q_EMIT coded();
    return true;
}

bool CodingDesk::codeNew(const QString& name, CodeId parent) {
    const Span span = target();
    if (span.isEmpty()) {
        m_session.say(tr("Select the words to code first."));
        return false;
    }
    codebook::Code made;
    made.guid = codebook::newGuid();
    made.name = name.trimmed();
    made.color = freshCodeColor(m_session.study().codes.count());
    const bool isDone =
        m_session.perform(tr("Code with the new code “%1”").arg(made.name), [&](Step& step) {
            const auto* above = m_session.study().codes.find(parent);
            step.addCode(made, above ? above->guid : QUuid());
            CodingVerbs(m_session.project(), step).apply(m_session.document(), span, made.guid);
        });
    if (!isDone) return false;
    remember({m_newCode});
    m_session.selectCoding(m_newCoding);
    m_session.say(tr("Coded with the new code “%1”.").arg(made.name));
    Q_EMIT coded();
    return true;
}

bool CodingDesk::codeInVivo() {
    constexpr qsizetype LongestName = 60;
    if (m_session.selection().isEmpty()) {
        m_session.say(tr("Select the words that shall name the code."));
        return false;
    }
    // As it is read: a code's name must not tell what a pseudonym hides.
    QString name = m_session.shownWords(m_session.document(), target()).simplified();
    if (name.size() > LongestName) {
        const qsizetype cut = name.lastIndexOf(u' ', LongestName);
        name = name.left(cut > 0 ? cut : LongestName) + u'…';
    }
    for (const codebook::Code& code : m_session.study().codes)
        if (!code.mergedInto && code.isCodable && code.name == name) return this->code({code.id});
    return codeNew(name);
}

bool CodingDesk::repeat() {
    std::erase_if(m_last, [&](CodeId id) {
        const codebook::Code* code = m_session.study().codes.find(id);
        return !code || code->mergedInto || !code->isCodable;
    });
    if (m_last.empty() && !m_recent.isEmpty()) m_last = {m_recent.front()};
    if (m_last.empty()) {
        m_session.say(tr("There is no code to repeat yet."));
        return false;
    }
    return code(m_last);
}

bool CodingDesk::codeByDigit(int digit) {
    const CodeId code = codeOfDigit(digit);
    if (!code) {
        m_session.say(tr("No code has the digit %1.").arg(digit));
        return false;
    }
    return this->code({code});
}

CodeId CodingDesk::codeOfDigit(int digit) const {
    return codebook::codeOfDigit(m_session.study(), digit);
}

bool CodingDesk::codeTurn(const std::vector<CodeId>& codes) {
    const auto document = m_session.document();
    if (!document || m_turn < 0) return code(codes);
    const auto turns = m_session.project().turns(document);
    if (m_turn >= static_cast<std::int32_t>(turns->size())) return false;
    return codePlace(document, (*turns)[static_cast<std::size_t>(m_turn)].words, codes);
}

bool CodingDesk::remove(const std::vector<CodingId>& codings) {
    std::vector<CodeId> codes;
    for (const CodingId id : codings)
        if (const auto* coding = m_session.study().codings.find(id)) codes.push_back(coding->code);
    if (codes.empty()) return false;
    const QString text = codes.size() == 1
                             ? tr("Remove the coding with %1").arg(quoted(codes))
                             : tr("Remove %n coding(s)", nullptr, static_cast<int>(codes.size()));
    const QString said =
        tr("%n coding(s) removed. Undo brings them back.", nullptr, static_cast<int>(codes.size()));
    const bool isDone = m_session.perform(text, [&](Step& step) {
        for (const CodingId id : codings)
            if (m_session.study().codings.find(id) != nullptr)
                step.removeCoding(m_session.project().codingDetail(id).guid);
    });
    if (isDone) m_session.say(said);
    return isDone;
}

bool CodingDesk::recode(const std::vector<CodingId>& codings, CodeId code) {
    const auto lives = [&](CodingId id) { return m_session.study().codings.find(id) != nullptr; };
    if (!std::any_of(codings.begin(), codings.end(), lives)) return false;
    const QString text =
        tr("Change the code of %n coding(s) to %1", nullptr, static_cast<int>(codings.size()));
    const bool isDone = m_session.perform(text.arg(quoted({code})), [&](Step& step) {
        CodingVerbs verbs(m_session.project(), step);
        for (const CodingId coding : codings)
            if (lives(coding)) verbs.recode(coding, code);
    });
    if (isDone) remember({code});
    return isDone;
}

bool CodingDesk::resize(CodingId id, Span span) {
    const auto* coding = m_session.study().codings.find(id);
    if (coding == nullptr) return false;
    return m_session.perform(
        tr("Move the edges of a coding with %1").arg(quoted({coding->code})),
        [&](Step& step) { CodingVerbs(m_session.project(), step).resize(id, span); });
}

bool CodingDesk::join(CodingId id) {
    const auto* coding = m_session.study().codings.find(id);
    if (coding == nullptr) return false;
    std::vector<CodingId> joined{id};
    const codebook::Coding* next = nullptr;
    m_session.codings().forEachIn(coding->document, [&](const codebook::Coding& other) {
        if (other.id == id || !other.isPlaced || other.code != coding->code ||
            other.coder != coding->coder)
            return;
        const bool touches =
            other.span.begin <= coding->span.end + 1 && coding->span.begin <= other.span.end + 1;
        if (touches) joined.push_back(other.id);
        const bool isBehind = other.span.begin >= coding->span.end;
        if (isBehind && (!next || other.span < next->span)) next = &other;
    });
    if (joined.size() == 1 && next) joined.push_back(next->id);
    if (joined.size() == 1) {
        m_session.say(
            tr("There is no other coding with %1 to join it with.").arg(quoted({coding->code})));
        return false;
    }
    return m_session.perform(
        tr("Join codings with %1").arg(quoted({coding->code})),
        [&](Step& step) { CodingVerbs(m_session.project(), step).join(joined); });
}

bool CodingDesk::divide(CodingId id, std::int32_t at) {
    const auto* coding = m_session.study().codings.find(id);
    if (coding == nullptr) return false;
    return m_session.perform(
        tr("Divide a coding with %1").arg(quoted({coding->code})),
        [&](Step& step) { CodingVerbs(m_session.project(), step).divide(id, at); });
}

bool CodingDesk::weigh(CodingId id, double weight) {
    const auto* coding = m_session.study().codings.find(id);
    if (coding == nullptr) return false;
    const codebook::Value value = weight == 0 ? codebook::Value() : codebook::Value(weight);
    return m_session.perform(
        tr("Change the weight of a coding with %1").arg(quoted({coding->code})), [&](Step& step) {
            step.editCoding(m_session.project().codingDetail(id).guid,
                            {{codebook::field::coding::weight, value}});
        });
}

QString CodingDesk::quoted(const std::vector<CodeId>& codes) const {
    QStringList names;
    for (const CodeId id : codes)
        if (const auto* code = m_session.study().codes.find(id))
            names << QStringLiteral("“%1”").arg(code->name);
    return names.join(QStringLiteral(", "));
}

}  // namespace app
