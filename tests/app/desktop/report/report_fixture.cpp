// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/report/report_fixture.h"

#include <QSettings>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

#include "app/desktop/report/checklist_page.h"
#include "app/desktop/report/paper_view.h"
#include "app/desktop/report/recipe_form.h"
#include "app/work/crosstab_question.h"
#include "codebook/project/step.h"

namespace tests {

void ReportTest::SetUp() { QSettings().clear(); }

void ReportTest::open(const QString& drawing) {
    workspace.reset();
    session.reset();
    m_folder.emplace();
    session = std::make_unique<app::Session>(drawProject(m_folder->path(), drawing));
    failure.clear();
    QObject::connect(session.get(), &app::Session::failed, session.get(),
                     [this](const QString& sentence) { failure = sentence; });
}

void ReportTest::openTwoInterviews() {
    open(QStringLiteral(R"(
        + Law (structural)
        + Trust (cultural)
        + Care (cultural)
        == P1
        I: Why do you stay?
        P1: I trust [the law](Law, Law@Bo), and [nobody else at all](Trust).
        I: Go on.
        P1: {They [care about us](Care) and}(Care@Bo) I trust them.
        == P2
        P2: We trust nobody. [One two](Law, Law@Bo) police [every day](Trust@Bo).
        % P1: side = police
        % P2: side = NGO
    )"));
    app::CrossTabQuestion question;
    question.rows = QStringLiteral("code:Law,Trust,Care");
    question.columns = QStringLiteral("attribute:side");
    saveAnalysis(QStringLiteral("By side"), QStringLiteral("crosstab"),
                 app::questionToText(question));
}

void ReportTest::saveAnalysis(const QString& name, const QString& kind, const QString& text) {
    ASSERT_TRUE(session->perform(QStringLiteral("Save"), [&](codebook::Step& step) {
        step.saveAnalysis(name, kind, text, 0);
    }));
}

void ReportTest::openWorkspace() {
    workspace = std::make_unique<app::ReportWorkspace>(*session);
    workspace->resize(1200, 700);
    workspace->show();
    workspace->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(workspace.get()));
    settle();
}

void ReportTest::settle() {
    QTest::qWait(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace->isLooking(); }, 30'000));
    QTest::qWait(1);
}

QString ReportTest::words() const { return workspace->page().toPlainText(); }

QUrl ReportTest::link(const QString& beginning) const {
    for (QTextBlock block = workspace->page().document()->begin(); block.isValid();
         block = block.next())
        for (auto piece = block.begin(); !piece.atEnd(); ++piece)
            if (const QString to = piece.fragment().charFormat().anchorHref();
                to.startsWith(beginning))
                return QUrl(to);
    return {};
}

void ReportTest::ask(const app::ReportRecipe& recipe) {
    workspace->form().setRecipe(recipe);
    Q_EMIT workspace->form().changed();
    settle();
}

}  // namespace tests
