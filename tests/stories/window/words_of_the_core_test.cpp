// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said below the window comes in the window's language too.
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTranslator>

#include "app/desktop/session/session.h"
#include "codebook/model/row_words.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/stories/window/opened_study.h"

namespace {

using codebook::Project;

class WordsOfTheCore : public tests::OpenedStudy {
   protected:
    void SetUp() override {
        OpenedStudy::SetUp();
        ASSERT_TRUE(m_words.load(QStringLiteral(":/i18n/samsyn_sv")));
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    }
    void TearDown() override {
        m_window.reset();
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(m_before);
    }

    /// What the window says of a step that fails with the sentence.
    template <class Act>
    QString said(Act act) {
        QSignalSpy failed(&session(), &app::Session::failed);
        session().attempt(act);
        return failed.value(0).value(0).toString();
    }

    QTranslator m_words;
    QLocale m_before;
};

TEST_F(WordsOfTheCore, speakOfABrokenFile) {
    openEmpty();
    QFile file(path(QStringLiteral("broken.samsyn")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    EXPECT_EQ(said([&] { Project::open(file.fileName(), {}); }),
              QStringLiteral("”%1” är inget Samsyn-projekt.").arg(file.fileName()));
}

TEST_F(WordsOfTheCore, speakOfAProjectThatCannotBeChanged) {
    openEmpty();
    const auto second = Project::open(session().project().path(), {});
    EXPECT_EQ(second->readOnlyReason(),
              QStringLiteral("den är öppen i ett annat fönster eller program"));
    codebook::Step step(second->study(), QStringLiteral("Koda"));
    step.coder(QStringLiteral("Siv"));
    EXPECT_EQ(said([&] { second->execute(step.command()); }),
              QStringLiteral("”%1” är öppet bara för läsning, eftersom den är öppen i ett annat "
                             "fönster eller program; inget har ändrats.")
                  .arg(second->path()));
}

TEST_F(WordsOfTheCore, speakOfAConflict) {
    openEmpty();
    EXPECT_EQ(said([&] {
                  codebook::Step step(session().study(), QStringLiteral("Koda"));
                  step.addCode(codebook::Code{}, QUuid());
              }),
              QStringLiteral("En kod behöver ett namn."));
}

TEST_F(WordsOfTheCore, writeNumbersAsTheLanguageDoes) {
    EXPECT_EQ(QCoreApplication::translate("codebook::Words", "p = %1").arg(0.034, 0, 'f', 3),
              QStringLiteral("p = 0,034"));
}

/// Each name of the schema is in the sentences by a word of the language.
TEST_F(WordsOfTheCore, nameEveryKindAndField) {
    for (int kind = 0; kind < codebook::entityCount; ++kind) {
        const auto entity = static_cast<codebook::Entity>(kind);
        const codebook::EntitySchema& schema = codebook::schemaOf(entity);
        EXPECT_NE(codebook::kindWord(entity), QLatin1String(schema.name));
        for (const codebook::FieldSchema& field : schema.fields)
            EXPECT_FALSE(m_words.translate("codebook::Words", field.name).isEmpty()) << field.name;
    }
}

}  // namespace
