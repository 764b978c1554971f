// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/crosstab/crosstab_fixture.h"

#include <QTest>

#include "app/desktop/crosstab/crosstab_model.h"
#include "codebook/project/step.h"

namespace tests {

void CrossTabTest::open(const QString& drawing) {
    session.reset();
    m_folder.emplace();
    session = std::make_unique<app::Session>(drawProject(m_folder->path(), drawing));
}

void CrossTabTest::openTwoInterviews() {
    open(QStringLiteral(R"(
        + Factors/Trust (cultural)
        + Factors/Care (cultural)
        + Law (structural)
        == P1
        I: Why do you stay?
        P1: [I {trust](Factors/Trust) the law}(Law@Bo), and nobody else.
        I: Go on.
        P1: [They care about us](Factors/Care). [I trust them](Factors/Trust@Bo).
        == P2
        P2: {We [trust](Factors/Trust) nobody}(Factors/Trust@Bo). One two [police](Law).
        % P1: side = police
        % P2: side = NGO
    )"));
}

void CrossTabTest::openWorkspace() {
    workspace = std::make_unique<app::CrossTabWorkspace>(*session, nullptr);
    workspace->resize(1100, 700);
    workspace->show();
    workspace->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(workspace.get()));
    settle();
}

app::CrossTabQuestion CrossTabTest::question(const char* rows, const char* columns,
                                             const char* within) {
    app::CrossTabQuestion asked;
    asked.rows = QString::fromUtf8(rows);
    asked.columns = QString::fromUtf8(columns);
    asked.within = QLatin1String(within);
    return asked;
}

void CrossTabTest::settle() {
    QTest::qWait(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace->isLooking(); }, 20'000));
}

void CrossTabTest::ask(const app::CrossTabQuestion& question) {
    workspace->ask(question);
    settle();
}

std::string CrossTabTest::shown() const {
    const app::CrossTabModel& model = workspace->model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (column + 1 == model.columnCount()) cells << QStringLiteral("|");
            cells << model.index(row, column).data().toString();
        }
        rows << cells.join(u' ');
    }
    return lines(rows);
}

void CrossTabTest::addCoding(const char* document, const char* words, const char* path) {
    ASSERT_TRUE(session->perform(QStringLiteral("Code"), [&](codebook::Step& step) {
        step.addCoding(codingOf(session->project(), QString::fromUtf8(document),
                                QString::fromUtf8(words), QString::fromUtf8(path)));
    }));
}

}  // namespace tests
