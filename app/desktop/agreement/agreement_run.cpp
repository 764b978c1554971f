// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/agreement_run.h"

#include <atomic>
#include <chrono>
#include <mutex>

#include "app/desktop/background/mailbox.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/lent_texts.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/words.h"

namespace app {

using Answer = std::shared_ptr<const AgreementAnswer>;

namespace {

using namespace std::chrono_literals;

/// What takes long waits for the next coding before it begins.
constexpr auto Rest = 400ms;

bool hasSameOptions(const codebook::ProjectResultOptions& a,
                    const codebook::ProjectResultOptions& b) {
    return a.resampling == b.resampling && a.draws == b.draws && a.seed == b.seed &&
           a.hasUnitizing == b.hasUnitizing;
}

/// The place of the code in the answer before, where its figures still hold; none else.
std::optional<std::size_t> placeBefore(const AgreementAnswer& earlier,
                                       const codebook::ProjectAgreement& agreement,
                                       std::size_t code) {
    const auto& before = earlier.agreement->question().codes;
    const QString& label = agreement.question().codes[code].label;
    for (std::size_t other = 0; other < before.size(); ++other)
        if (before[other].label == label) {
            if (agreement.hasSameUses(code, *earlier.agreement, other)) return other;
            return {};
        }
    return {};
}

}  // namespace

/// Shared by the thread and the window, because either may be the last to go.
class BackgroundAgreement::Run {
   public:
    Run(AgreementAsked asked, codebook::Study study, Answer earlier)
        : m_asked(std::move(asked)), m_study(std::move(study)), m_earlier(std::move(earlier)) {}

    void work() {
        auto answer = std::make_shared<AgreementAnswer>();
        answer->asked = m_asked;
        try {
            count(*answer);
            if (!m_isCancelled) post(answer);
            if (rest()) countMore(*answer);
        } catch (const codebook::Error& error) {
            fail(error.message());
        } catch (const std::exception& error) {
            fail(QString::fromUtf8(error.what()));
        }
        m_isDone = true;
    }
    void cancel() {
        m_isCancelled = true;
        m_texts.close();
    }
    LentTexts& texts() { return m_texts; }
    bool isDone() const { return m_isDone; }
    Answer takeAnswer() {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_answer, nullptr);
    }

   private:
    void count(AgreementAnswer& answer) {
        answer.agreement = std::make_shared<const codebook::ProjectAgreement>(
            m_study, m_texts, questionOf(m_study, m_asked),
            m_earlier ? m_earlier->agreement.get() : nullptr);
        answer.notes = codebook::notesOn(*answer.agreement);
        if (answer.agreement->coders().size() < 2 || answer.agreement->documents().empty()) return;
        // What was drawn and still holds is kept; fresh figures are drawn later.
        figures(answer, false);
    }

    void figures(AgreementAnswer& answer, bool isFinal) {
        const codebook::ProjectResultOptions quick;
        const codebook::ProjectResultOptions wanted = optionsOf(m_asked);
        const bool isWhole = isFinal || hasSameOptions(quick, wanted);
        const bool mayReuse = m_earlier && m_earlier->agreement && !m_earlier->codes.empty() &&
                              hasSameOptions(optionsOf(m_earlier->asked), wanted);
        std::vector<codebook::CodeAgreement> codes;
        answer.isWhole.clear();
        answer.counted = 0;
        for (std::size_t code = 0; code < answer.agreement->question().codes.size(); ++code) {
            if (m_isCancelled) return;
            const auto before =
                mayReuse ? placeBefore(*m_earlier, *answer.agreement, code) : std::nullopt;
            if (before && (m_earlier->isWhole[*before] || !isWhole)) {
                codes.push_back(m_earlier->codes[*before]);
                codes.back().code = answer.agreement->question().codes[code].code;
                answer.isWhole.push_back(m_earlier->isWhole[*before]);
                continue;
            }
            ++answer.counted;
            codes.push_back(
                codebook::codeAgreement(*answer.agreement, code, isWhole ? wanted : quick));
            answer.isWhole.push_back(isWhole);
        }
        answer.codes = std::move(codes);
        answer.options = answer.areAllWhole() ? wanted : quick;
    }

    /// True where the figures came to rest.
    bool rest() const {
        const auto until = std::chrono::steady_clock::now() + Rest;
        while (!m_isCancelled && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(5ms);
        return !m_isCancelled;
    }

    void countMore(const AgreementAnswer& quick) {
        if (quick.codes.empty()) return;
        auto answer = std::make_shared<AgreementAnswer>(quick);
        if (!quick.areAllWhole()) figures(*answer, true);
        if (m_isCancelled) return;
        if (quick.codes.size() > 1)
            answer->together = codebook::setAgreement(*answer->agreement, {});
        if (!m_isCancelled) post(answer);
    }

    void fail(const QString& sentence) {
        auto answer = std::make_shared<AgreementAnswer>();
        answer->asked = m_asked;
        answer->failure = sentence;
        if (!m_isCancelled) post(answer);
    }
    void post(const Answer& answer) {
        const std::scoped_lock lock(m_mutex);
        m_answer = answer;
    }

    AgreementAsked m_asked;
    codebook::Study m_study;
    Answer m_earlier;
    LentTexts m_texts;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isDone = false;
    std::mutex m_mutex;  ///< of the answer
    Answer m_answer;
};

BackgroundAgreement::BackgroundAgreement(Session& session, QObject* parent)
    : QObject(parent), m_session(session) {
    m_serve.setInterval(2);
    connect(&m_serve, &QTimer::timeout, this, &BackgroundAgreement::serve);
}

BackgroundAgreement::~BackgroundAgreement() { cancel(); }

void BackgroundAgreement::cancel() {
    m_serve.stop();
    if (!m_run) return;
    m_run->cancel();
    m_run.reset();
    finishLater(std::move(m_thread));
}

void BackgroundAgreement::ask(const AgreementAsked& asked) {
    cancel();
    m_run = std::make_shared<Run>(asked, m_session.study(), m_last);
    m_thread = std::thread([run = m_run] { run->work(); });
    m_serve.start();
}

void BackgroundAgreement::serve() {
    const auto run = m_run;
    run->texts().lendFrom(m_session.project());
    const bool isDone = run->isDone();
    const Answer answer = run->takeAnswer();
    // Whoever hears the answer may ask again at once.
    if (isDone) {
        m_serve.stop();
        m_thread.join();
        m_run.reset();
    }
    if (!answer) return;
    if (answer->agreement) m_last = answer;
    Q_EMIT answered(answer);
}

}  // namespace app
