// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long each gesture of coding holds the window up, in a project that was made before: itself,
// and the longest time without another event until the window is at rest again.
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <cstdio>
#include <utility>

#include "app/desktop/codes/code_panel.h"
#include "app/desktop/coding/coding_desk.h"
#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/look/look.h"
#include "app/desktop/passages/passage_panel.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/project/text_correction.h"

namespace {

using namespace app;
using codebook::CodeId;
using codebook::Span;

constexpr int Rest = 400;  // milliseconds without a stall after which a gesture is over
constexpr int Longest = 30'000;
constexpr double Most = 100;

class Gestures {
   public:
    explicit Gestures(QString path) : m_path(std::move(path)) {
        m_still.start();
        m_ticks.setInterval(0);
        QObject::connect(&m_ticks, &QTimer::timeout, [this] { tick(); });
        m_ticks.start();
    }

    int measure() {
        run("open", [&] {
            codebook::Project::OpenOptions options;
            options.coder = QStringLiteral("Coder 1");
            m_window = std::make_unique<MainWindow>(
                std::make_unique<Session>(codebook::Project::open(m_path, options)));
            m_window->resize(1280, 800);
            m_window->show();
        });
        std::printf("%zu documents, %zu codings, %zu codes\n", study().documents.count(),
                    study().codings.count(), study().codes.count());
        sortCodes();
        measureReading();
        measureCoding();
        measureLayers();
        measureAsking();
        measureCodebook();
        measureTables();
        measureBulk();
        return 0;
    }

   private:
    Session& session() { return *m_window->session(); }
    const codebook::Study& study() { return session().study(); }
    CodingDesk& desk() { return m_window->coding()->desk(); }
    TranscriptView& view() { return m_window->coding()->transcript().view(); }
    void trigger(const char* command) {
        m_window->commands().action(QLatin1String(command))->trigger();
    }

    /// Steps that write long let the window go on meanwhile: what counts is how long it stands
    /// still.
    template <class Work>
    void run(const char* what, Work work) {
        QElapsedTimer whole;
        whole.start();
        m_still.restart();
        m_longest = 0;
        work();
        tick();
        const double until = static_cast<double>(whole.nsecsElapsed()) / 1e6;
        const double itself = m_longest;
        m_longest = 0;
        QElapsedTimer clock;
        QElapsedTimer all;
        all.start();
        qint64 lastStall = 0;
        while (all.elapsed() - lastStall < Rest && all.elapsed() < Longest) {
            clock.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
            const double stall = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            m_longest = std::max(m_longest, stall);
            if (stall > 4) lastStall = all.elapsed();
        }
        const bool isSlow = itself > Most || m_longest > Most;
        std::printf("%s %-44s stands still %7.1f ms (of %7.1f), then at most %7.1f ms\n",
                    isSlow ? "!!" : "  ", what, itself, until, m_longest);
        std::fflush(stdout);
    }
    void tick() {
        m_longest = std::max(m_longest, static_cast<double>(m_still.nsecsElapsed()) / 1e6);
        m_still.restart();
    }

    void sortCodes() {
        std::vector<std::size_t> uses(study().codes.idLimit());
        for (const codebook::Coding& coding : study().codings)
            ++uses[static_cast<std::size_t>(coding.code.value)];
        for (const codebook::Code& code : study().codes) m_codes.push_back(code.id);
        std::sort(m_codes.begin(), m_codes.end(), [&](CodeId a, CodeId b) {
            return uses[static_cast<std::size_t>(a.value)] >
                   uses[static_cast<std::size_t>(b.value)];
        });
        std::size_t longest = 0;
        for (const codebook::Document& document : study().documents) {
            const auto length = static_cast<std::size_t>(document.characters);
            if (length > longest) m_document = document.id;
            longest = std::max(longest, length);
        }
    }

    void measureReading() {
        run("show the longest document", [&] { session().showDocument(m_document); });
        run("the next document", [&] { trigger("documents.next"); });
        run("back", [&] { session().showDocument(m_document); });
    }

    void measureCoding() {
        const auto select = [&](int begin) {
            const Span span{begin, begin + 120};
            view().select(span);
        };
        run("select words", [&] { select(2000); });
        run("code them", [&] { desk().code({m_codes[0]}); });
        run("undo", [&] { session().undo(); });
        run("redo", [&] { session().redo(); });
        run("select others", [&] { select(4000); });
        run("code them with three codes", [&] {
            desk().code({m_codes[1], m_codes[2], m_codes[3]});
        });
        run("recode", [&] { desk().recode({session().coding()}, m_codes[4]); });
        run("resize", [&] {
            const auto id = session().coding();
            if (const auto* coding = study().codings.find(id))
                desk().resize(id, {coding->span.begin, coding->span.end + 10});
        });
        run("remove", [&] { desk().remove({session().coding()}); });
        run("undo", [&] { session().undo(); });
        run("open the list of codes", [&] { m_window->coding()->transcript().openCodes({}); });
        run("type into it", [&] {
            if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
                line->insert(QStringLiteral("the"));
        });
        run("away", [&] { view().setFocus(); });
        run("correct a word", [&] { correct(); });
        run("undo", [&] { session().undo(); });
        run("redo", [&] { session().redo(); });
    }

    void correct() {
        session().attempt([&] {
            const auto turns = session().project().turns(session().document());
            for (const codebook::Turn& turn : *turns) {
                if (turn.words.length() < 20) continue;
                const Span span{turn.words.begin + 5, turn.words.begin + 9};
                session().project().execute(codebook::planCorrection(session().project(),
                                                                     session().document(), span,
                                                                     QStringLiteral("other"))
                                                .command);
                return;
            }
        });
    }

    void measureLayers() {
        run("my codings only", [&] { session().setLayer(Layer::Mine); });
        run("others' only", [&] { session().setLayer(Layer::Others); });
        run("all", [&] { session().setLayer(Layer::All); });
        run("blind", [&] { session().setBlind(true); });
        run("not blind", [&] { session().setBlind(false); });
    }

    void measureAsking() {
        auto& panel = *m_window->findChild<PassagePanel*>();
        run("passages of the largest code", [&] { session().chooseCodes({m_codes[0]}); });
        run("walk to the next", [&] { panel.showNext(); });
        run("code with it listed", [&] { desk().code({m_codes[0]}); });
        PassageQuestion question = panel.question();
        question.codes.push_back({m_codes[1], Joint::And});
        run("and another", [&] { panel.ask(question); });
        question.codes.push_back({m_codes[2], Joint::Not});
        run("but not a third", [&] { panel.ask(question); });
        question.relation = {codebook::Relation::Kind::NearTurns, 1};
        run("within a turn of each other", [&] { panel.ask(question); });
        run("only by one coder", [&] {
            question.coders = {study().coders.begin()->id};
            panel.ask(question);
        });
        run("nothing", [&] { panel.ask({}); });
        for (auto* line : m_window->findChildren<QLineEdit*>()) {
            if (!line->isVisible() || !line->accessibleName().startsWith(QStringLiteral("Filter")))
                continue;
            run(qPrintable(line->accessibleName()), [&] { line->setText(QStringLiteral("1")); });
            run("   and away", [&] { line->clear(); });
        }
        run("search", [&] { m_window->coding()->search(QStringLiteral("the OR och")); });
    }

    void measureCodebook() {
        const auto perform = [&](const char* what, auto fill) {
            run(what, [&] { session().perform(QString::fromLatin1(what), fill); });
            run("   undo", [&] { session().undo(); });
        };
        const QString name = QStringLiteral("Renamed");
        perform("rename a code", [&](codebook::Step& step) {
            step.editCode(m_codes[5], {{codebook::field::code::name, name}});
        });
        perform("colour a code", [&](codebook::Step& step) {
            step.editCode(m_codes[5], {{codebook::field::code::color, QStringLiteral("#336699")}});
        });
        perform("move a code", [&](codebook::Step& step) {
            codebook::placeCodes(step, study(), {m_codes[5]}, {}, {});
        });
        perform("merge two large codes", [&](codebook::Step& step) {
            codebook::mergeWhole(step, study(), m_codes[6], m_codes[7]);
        });
        perform("a new code", [&](codebook::Step& step) {
            codebook::Code code;
            code.name = name;
            step.addCode(code, {});
        });
        perform("rename a document",
                [&](codebook::Step& step) { step.renameDocument(m_document, name); });
        perform("remove a document", [&](codebook::Step& step) {
            step.removeDocument(m_document);
            step.removeOrphans(session().project());
        });
        perform("remove a small code", [&](codebook::Step& step) {
            step.removeCode(m_codes.back());
            step.removeOrphans(session().project());
        });
    }

    void measureTables() {
        run("open the table of cases", [&] { trigger("workspace.cases"); });
        if (!study().cases.isEmpty()) {
            run("rename a case", [&] {
                session().perform(QStringLiteral("rename"), [&](codebook::Step& step) {
                    step.renameCase(study().cases.begin()->id, QStringLiteral("Somebody"));
                });
            });
            run("   undo", [&] { session().undo(); });
        }
        for (auto* table : m_window->findChildren<QTableView*>())
            if (table->isVisible() && table->model()->columnCount() > 1)
                run("sort it", [&] { table->sortByColumn(1, Qt::DescendingOrder); });
        run("back to the text", [&] { trigger("workspace.coding"); });
    }

    void measureBulk() {
        for (const std::size_t count : {100U, 1000U}) {
            std::vector<codebook::CodingId> some;
            for (const codebook::Coding& coding : study().codings)
                if (coding.code == m_codes[0] && some.size() < count) some.push_back(coding.id);
            run(qPrintable(QStringLiteral("recode %1 codings").arg(count)),
                [&] { desk().recode(some, m_codes[8]); });
            run("   undo", [&] { session().undo(); });
        }
    }

    QString m_path;
    QTimer m_ticks;
    QElapsedTimer m_still;
    double m_longest = 0;
    std::unique_ptr<MainWindow> m_window;
    std::vector<CodeId> m_codes;  ///< the most used first
    codebook::DocumentId m_document;
};

}  // namespace

int main(int argumentCount, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argumentCount, arguments);
    QCoreApplication::setOrganizationName(QStringLiteral("samsyn-benchmarks"));
    applyLook(application, Scheme::Light);
    if (argumentCount != 2) {
        std::fputs("samsyn-gesture-benchmarks PROJECT: changes it, so give it a copy.\n", stderr);
        return 2;
    }
    try {
        return Gestures(QString::fromLocal8Bit(arguments[1])).measure();
    } catch (const codebook::Error& error) {
        std::fputs(error.message().toUtf8().constData(), stderr);
        return 1;
    }
}
