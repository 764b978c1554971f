// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/passages/passages_fixture.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include "app/desktop/look/look.h"
#include "codebook/project/step.h"
#include "tests/support/rich_study.h"

namespace tests {

void SessionTest::open(const QString& drawing) {
    session = std::make_unique<app::Session>(drawProject(m_folder.path(), drawing));
}

void SessionTest::openRich() {
    session = std::make_unique<app::Session>(richProject(m_folder.path()));
}

void SessionTest::openTwoInterviews() {
    open(QStringLiteral(R"(
        + Factors/Trust (cultural)
        + Factors/Care (cultural)
        + Law (structural)
        == P1
        I: Why do you stay?
        P1: [I {trust](Factors/Trust) the law}(Law@Bo), and nobody else who comes here at night.
        I: Go on.
        P1: [They care about us](Factors/Care). [I trust them because they come when I call, also on Sundays, also when it rains, and because they have never once asked what it is worth to me or to anyone else](Factors/Trust@Bo).
        == P2
        P2: {We [trust](Factors/Trust) nobody}(Factors/Trust@Bo). One two three [police](Law).
        % P1: side = police
        % P2: side = NGO
    )"));
}

codebook::CodeId SessionTest::code(const char* path) const {
    return codebook::CodeTree(session->study()).resolve(QLatin1String(path));
}

void SessionTest::addCoding(const char* document, const char* words, const char* path) {
    ASSERT_TRUE(session->perform(QStringLiteral("Code"), [&](codebook::Step& step) {
        step.addCoding(codingOf(session->project(), QString::fromUtf8(document),
                                QString::fromUtf8(words), QString::fromUtf8(path)));
    }));
}

void SessionTest::removeCoding(codebook::CodingId coding) {
    const auto guids = session->project().guids(codebook::Entity::Coding);
    ASSERT_TRUE(session->perform(QStringLiteral("Remove"), [&](codebook::Step& step) {
        step.removeCoding(guids[static_cast<std::size_t>(coding.value)]);
    }));
}

void SessionTest::settle() {
    for (int i = 0; i < 3; ++i) QTest::qWait(1);
}

void SessionTest::portray(QWidget& widget, const QString& name) {
    QDir folder(QStringLiteral(SAMSYN_BINARY_DIR "/pictures/passages"));
    folder.mkpath(QStringLiteral("."));
    for (const app::Scheme scheme : {app::Scheme::Light, app::Scheme::Dark}) {
        app::applyLook(*qApp, scheme);
        settle();
        const QString suffix =
            scheme == app::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        EXPECT_TRUE(
            widget.grab().save(folder.filePath(name + u'-' + suffix + QStringLiteral(".png"))));
    }
    app::applyLook(*qApp, app::Scheme::Light);
    settle();
}

}  // namespace tests
