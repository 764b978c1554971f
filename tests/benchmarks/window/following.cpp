// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/window/following.h"

#include <QApplication>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/agreement_workspace.h"
#include "app/desktop/session/session.h"
#include "codebook/agreement/project_results.h"
#include "codebook/project/step.h"
#include "tests/benchmarks/made_studies.h"

namespace tests {

namespace {

constexpr int Patience = 30;  // seconds for an answer

class Follower {
   public:
    Follower(app::Session& session, Scoreboard& scoreboard)
        : m_session(session), m_scoreboard(scoreboard), m_workspace(session) {
        QObject::connect(&m_workspace.model(), &app::AgreementModel::modelReset,
                         [this] { hear(); });
        QObject::connect(&m_workspace.model(), &app::AgreementModel::dataChanged,
                         [this] { hear(); });
        m_workspace.resize(1280, 800);
    }

    void open() {
        m_scoreboard.add({.what = QStringLiteral("agreement in D on the screen, at first"),
                          .ours = untilFollowed([this] { m_workspace.show(); })});
    }

    /// Codes so many times while that page is seen.
    void follow(int page, int times, double anew) {
        m_workspace.pages().setCurrentIndex(page);
        settle();
        double mean = 0;
        double worst = 0;
        for (int i = 0; i < times; ++i) {
            const double seconds = untilFollowed([this] { code(); });
            mean += seconds / times;
            worst = std::max(worst, seconds);
            // As somebody codes: the next only when the last has come to rest, here and there.
            if (i % 4 == 0) settle();
        }
        const QString what = QStringLiteral("figures after a coding in D, beside “%1”")
                                 .arg(m_workspace.pages().tabText(page));
        const QString other = QStringLiteral("all figures anew");
        m_scoreboard.add(
            {.what = what, .ours = mean, .other = other, .theirs = anew, .most = 0.05});
        m_scoreboard.add(
            {.what = what + QStringLiteral(", the worst"), .ours = worst, .most = 0.05});
    }

    /// What is shown after all must be what is counted from the beginning.
    void compare() {
        settle();
        const auto answer = m_workspace.model().answer();
        const auto codes = counted();
        bool isSame = codes.size() == answer->codes.size();
        for (std::size_t code = 0; isSame && code < codes.size(); ++code)
            for (const auto& result : codes[code].results.results) {
                const auto* shown = answer->codes[code].results.find(result.key);
                isSame = isSame && shown &&
                         shown->estimate.isDefined() == result.estimate.isDefined() &&
                         (!result.estimate.isDefined() ||
                          std::abs(*shown->estimate - *result.estimate) < 1e-12);
            }
        m_scoreboard.require(isSame,
                             QStringLiteral("Figures that followed differ from those made anew."));
    }

    std::vector<codebook::CodeAgreement> counted() const {
        const auto& project = m_session.project();
        codebook::AgreementQuestion question;
        question.codes = codebook::everyUsedCode(project.study());
        const codebook::ProjectAgreement agreement(project.study(), project, question);
        std::vector<codebook::CodeAgreement> codes;
        for (std::size_t code = 0; code < agreement.question().codes.size(); ++code)
            codes.push_back(codebook::codeAgreement(agreement, code));
        return codes;
    }

   private:
    void hear() { ++m_heard; }

    template <class Work>
    double untilFollowed(Work work) {
        const int before = m_heard;
        return secondsOf([&] {
            work();
            waitFor([&] { return m_heard > before; });
            QCoreApplication::processEvents();  // painted, too
        });
    }
    template <class IsSo>
    void waitFor(IsSo isSo) {
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(Patience);
        while (!isSo()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents,
                                            1);
            if (std::chrono::steady_clock::now() < until) continue;
            m_scoreboard.require(false, QStringLiteral("The figures did not follow."));
            return;
        }
    }
    void settle() {
        waitFor([this] { return !m_workspace.isLooking(); });
    }

    void code() {
        const auto& study = m_session.study();
        const auto pick = [this](const auto& rows) {
            auto row = rows.begin();
            for (int skip = m_numbers.between(0, static_cast<int>(rows.count()) - 1); skip > 0;
                 --skip)
                ++row;
            return row;
        };
        const codebook::Document& document = *pick(study.documents);
        codebook::NewCoding coding;
        coding.document = document.guid;
        coding.revision = QByteArray::fromHex(document.revision.toLatin1());
        coding.code = pick(study.codes)->guid;
        coding.coder = pick(study.coders)->guid;
        coding.span.begin = m_numbers.between(0, document.characters - 300);
        coding.span.end = coding.span.begin + m_numbers.between(40, 299);
        coding.created = m_session.project().now().toMSecsSinceEpoch();
        coding.text = m_session.project().text(document.id)->slice(coding.span);
        m_session.perform(QStringLiteral("Code"),
                          [&](codebook::Step& step) { step.addCoding(coding); });
    }

    app::Session& m_session;
    Scoreboard& m_scoreboard;
    app::AgreementWorkspace m_workspace;
    SeededNumbers m_numbers{13};
    int m_heard = 0;
};

}  // namespace

void measureFollowing(bool isSmall, Scoreboard& scoreboard) {
    const QTemporaryDir folder;
    const Sizes sizes = isSmall ? Sizes::small() : Sizes();
    // Closed again, before a window opens it.
    const QString path = MadeStudies(sizes, folder.path()).d().path();
    codebook::Project::OpenOptions options;
    options.coder = QStringLiteral("Ada");
    app::Session session(codebook::Project::open(path, options));
    Follower follower(session, scoreboard);
    const double anew = bestOf(isSmall ? 1 : 5, [&] { follower.counted(); });
    follower.open();
    for (int page = 0; page < 4; ++page) follower.follow(page, isSmall ? 3 : 40, anew);
    follower.compare();
}

}  // namespace tests
