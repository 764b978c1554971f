// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/search/search_fixture.h"

#include <QTest>

#include "app/desktop/search/concordance_model.h"
#include "app/desktop/search/concordance_page.h"
#include "app/desktop/search/query_head.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"

namespace tests {

void SearchTest::SetUp() {
    open(QStringLiteral(R"(
        + Factors/Trust (cultural)
        + Factors/Care (cultural)
        + Law (structural)
        == P1
        I: Why do you trust the police?
        P1: [I trust](Factors/Trust) the law, and nobody else.
        I: Go on.
        P1: They care about us. I trust them and the police here.
        == P2
        I: Why do you trust the police?
        P2: We trust nobody. One two police cars.
        P3: Old trust is gone, says the police.
        % P1: side = police
        % P2: side = NGO
    )"));
}

void SearchTest::TearDown() { workspace.reset(); }

void SearchTest::open(const QString& drawing) {
    workspace.reset();
    session.reset();
    m_folder.emplace();
    session = std::make_unique<app::Session>(drawProject(m_folder->path(), drawing));
    index = std::make_shared<indexer::Index>(m_folder->path(QStringLiteral("index")));
    index->update(session->study(), session->project());
    openWorkspace();
}

void SearchTest::openWorkspace() {
    workspace = std::make_unique<app::SearchWorkspace>(*session, [this] { return index; });
    workspace->resize(1100, 700);
    workspace->show();
    workspace->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(workspace.get()));
    settle();
}

void SearchTest::settle() {
    QTest::qWait(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace->isLooking(); }, 20'000));
}

void SearchTest::ask(const QString& query) {
    workspace->head().setQuery(query);
    settle();
}

std::string SearchTest::lines() const {
    using app::ConcordanceModel;
    const ConcordanceModel& model = workspace->concordance().model();
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        if (model.hit(model.index(row, 0)))
            all << QStringLiteral("%1 [%2] %3")
                       .arg(cell(ConcordanceModel::Before).section(u' ', -1),
                            cell(ConcordanceModel::Found),
                            cell(ConcordanceModel::After).section(u' ', 0, 0));
        else
            all << QStringLiteral("= ") + cell(0);
    }
    return all.join(u'\n').toStdString();
}

codebook::CodeId SearchTest::code(const char* path) const {
    return codebook::CodeTree(session->study()).resolve(QLatin1String(path));
}

std::string SearchTest::codings(const char* path) const {
    const auto wanted = code(path);
    QStringList all;
    for (const codebook::Coding& coding : session->study().codings)
        if (coding.code == wanted)
            all << session->study().documents.at(coding.document).name + u' ' +
                       session->project().text(coding.document)->slice(coding.span);
    all.sort();
    return all.join(u'\n').toStdString();
}

}  // namespace tests
