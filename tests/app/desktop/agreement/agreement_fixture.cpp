// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/agreement/agreement_fixture.h"

#include <QSettings>
#include <QTest>

#include "app/desktop/agreement/agreement_model.h"
#include "codebook/project/step.h"

namespace tests {

void AgreementTest::SetUp() { QSettings().clear(); }

void AgreementTest::open(const QString& drawing) {
    workspace.reset();
    session.reset();
    m_folder.emplace();
    session = std::make_unique<app::Session>(drawProject(m_folder->path(), drawing));
}

void AgreementTest::openTwoInterviews() {
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
    )"));
}

void AgreementTest::openWorkspace() {
    workspace = std::make_unique<app::AgreementWorkspace>(*session);
    workspace->resize(1200, 700);
    workspace->show();
    workspace->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(workspace.get()));
    settle();
}

void AgreementTest::settle() {
    QTest::qWait(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace->isLooking(); }, 20'000));
}

void AgreementTest::ask(const app::AgreementAsked& asked) {
    workspace->ask(asked);
    settle();
}

QString AgreementTest::shown(const char* code, const char* key) const {
    const app::AgreementModel& model = workspace->model();
    const int row = model.rowOf(QString::fromUtf8(code));
    const int column = model.columnOf(QString::fromUtf8(key));
    if (row < 0 || column < 0) return {};
    return model.index(row, column).data().toString();
}

void AgreementTest::addCoding(const char* document, const char* words, const char* path,
                              const char* coder) {
    ASSERT_TRUE(session->perform(QStringLiteral("Code"), [&](codebook::Step& step) {
        step.addCoding(codingOf(session->project(), QString::fromUtf8(document),
                                QString::fromUtf8(words), QString::fromUtf8(path),
                                QString::fromUtf8(coder)));
    }));
}

}  // namespace tests
