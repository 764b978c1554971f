// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The gestures of coding: what is done to the words selected, or to the turn one stands at. Every
// gesture is one step that can be undone under a name.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

#include "codebook/analysis/crosstab.h"
#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace codebook {
class CodingVerbs;
class Step;
}  // namespace codebook

namespace app {

class Session;

class CodingDesk : public QObject {
    Q_OBJECT

   public:
    explicit CodingDesk(Session& session, QObject* parent = nullptr);
    ~CodingDesk() override;

    /// The turn that is current in the text, from 0; -1 where none is.
    void standAt(std::int32_t turn) { m_turn = turn; }
    std::int32_t turn() const { return m_turn; }
    /// The words that a gesture is about: those selected, else what is said in the current turn.
    /// Empty where there is neither.
    codebook::Span target() const;

    // What the gestures return is false where there was nothing to do it to, or it failed; both are
    // told.
    /// Codes the target with all of them in one step.
    bool code(const std::vector<codebook::CodeId>& codes);
    bool codePlace(codebook::DocumentId document, codebook::Span span,
                   const std::vector<codebook::CodeId>& codes);
    /// Codes all the places in one step; those coded so already are left out.
    bool codePlaces(const std::vector<codebook::Place>& places, codebook::CodeId code);
    /// Makes a code, below `parent` where one is given, and codes the target with it.
    bool codeNew(const QString& name, codebook::CodeId parent = {});
    /// The words selected become the name of a code.
    bool codeInVivo();
    /// With the codes of the last coding.
    bool repeat();
    /// With the code that the digit 1 to 9 stands for.
    bool codeByDigit(int digit);
    /// The whole current turn, whatever is selected in it.
    bool codeTurn(const std::vector<codebook::CodeId>& codes);

    bool remove(const std::vector<codebook::CodingId>& codings);
    bool recode(const std::vector<codebook::CodingId>& codings, codebook::CodeId code);
    bool resize(codebook::CodingId id, codebook::Span span);
    /// Joins the coding with those of the same code and coder that overlap or touch it, or with the
    /// next one behind it where none does.
    bool join(codebook::CodingId id);
    bool divide(codebook::CodingId id, std::int32_t at);
    bool weigh(codebook::CodingId id, double weight);

    /// Codes in the order of their last use, of all sittings; the first is the last one used.
    const QList<codebook::CodeId>& recentCodes() const { return m_recent; }
    /// The code that the digit stands for, or none.
    codebook::CodeId codeOfDigit(int digit) const;

   Q_SIGNALS:
    /// Words were coded; the last of the codings is the session's selected one.
    void coded();

   private:
    void remember(const std::vector<codebook::CodeId>& codes);
    void readRecent();
    void writeRecent();
    QString quoted(const std::vector<codebook::CodeId>& codes) const;
    void noteCreated(const codebook::Change& change);

    Session& m_session;
    std::int32_t m_turn = -1;
    QList<codebook::CodeId> m_recent;
    QTimer m_writeSoon;  ///< of m_recent
    std::vector<codebook::CodeId> m_last;
    codebook::CodingId m_newCoding;  ///< that came last
    codebook::CodeId m_newCode;
};

}  // namespace app
