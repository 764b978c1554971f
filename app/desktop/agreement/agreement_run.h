// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison of coders on a thread of its own: first every code's figures, then what takes long.
#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <thread>

#include "app/work/agreement_asked.h"

namespace app {

class Session;

/// What came of a question.
struct AgreementAnswer {
    AgreementAsked asked;
    codebook::ProjectResultOptions options;  ///< of the figures that are the least of all
    std::shared_ptr<const codebook::ProjectAgreement> agreement;  ///< null where it failed
    std::vector<codebook::CodeAgreement> codes;
    std::vector<bool> isWhole;                           ///< of each code: with all that was asked
    QStringList notes;                                   ///< what was left out or made equal
    std::optional<codebook::AgreementResults> together;  ///< all codes as sets; comes last
    QString failure;                                     ///< a sentence; empty where it did not
    std::size_t counted = 0;  ///< codes whose figures are not those of the answer before

    bool areAllWhole() const {
        return std::find(isWhole.begin(), isWhole.end(), false) == isWhole.end();
    }
};

/// Of the window's thread; must go before its session. A new question takes the place of the one
/// that is being answered. Codes on which nothing changed keep their figures, so that a coding
/// costs little more than the code that it is of.
class BackgroundAgreement : public QObject {
    Q_OBJECT

   public:
    explicit BackgroundAgreement(Session& session, QObject* parent = nullptr);
    /// Does not wait for what runs: it finishes behind the window.
    ~BackgroundAgreement() override;

    void ask(const AgreementAsked& asked);
    /// What runs is forgotten; no signal follows.
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

   Q_SIGNALS:
    /// Once with every code's figures; a second time with drawn intervals and all codes as sets.
    void answered(const std::shared_ptr<const app::AgreementAnswer>& answer);

   private:
    class Run;
    void serve();

    Session& m_session;
    std::shared_ptr<Run> m_run;
    std::shared_ptr<const AgreementAnswer> m_last;
    std::thread m_thread;
    QTimer m_serve;
};

}  // namespace app
