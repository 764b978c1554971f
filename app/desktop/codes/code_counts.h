// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often each code is used under the session's layer, kept up to date for all panels that show
// it. While the person codes blind, what others did is counted nowhere.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

#include "codebook/analysis/code_uses.h"
#include "codebook/model/change.h"

namespace app {

class Session;

/// Counts in slices of a few milliseconds between other events; until codings and documents are
/// counted, what was known before is told.
class CodeCounts : public QObject {
    Q_OBJECT

   public:
    /// The one of this session, made when it is first asked for; goes with the session.
    static CodeCounts& of(Session& session);

    /// Of the code itself and what was merged into it. Cases are 0 until casesAreKnown().
    const codebook::CodeUse& use(codebook::CodeId code) const { return m_uses->of(code); }
    bool casesAreKnown() const { return m_uses->casesAreCounted(); }
    /// Counts everything now, for whoever cannot wait.
    void settle();

   Q_SIGNALS:
    /// Some counts differ from before.
    void changed();

   private:
    explicit CodeCounts(Session& session);
    void follow(const codebook::Change& change);
    void forget(const codebook::RowsChanged& rows);
    void begin();
    void countCodings();
    void countCases();

    Session& m_session;
    codebook::SpokenStretches m_stretches;
    std::unique_ptr<codebook::CodeUses> m_uses;    ///< that are told
    std::unique_ptr<codebook::CodeUses> m_coming;  ///< that are being counted
    QElapsedTimer m_stale;                         ///< since what is told is not so any more
    QTimer m_recount;
    QTimer m_cases;
};

}  // namespace app
