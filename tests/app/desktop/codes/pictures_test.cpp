// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the panel in both themes, in the build folder under pictures/, to be looked at.
#include <QDir>
#include <QTest>

#include "app/desktop/codes/code_actions.h"
#include "app/desktop/codes/code_counts.h"
#include "app/desktop/codes/code_editor.h"
#include "app/desktop/codes/code_panel.h"
#include "app/desktop/codes/color_menu.h"
#include "app/desktop/look/look.h"
#include "tests/app/desktop/codes/shown_codes.h"

namespace {

class CodePictures : public tests::ShownCodes {
   protected:
    CodePictures() { QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons")}); }
    ~CodePictures() override { app::applyLook(*qApp, app::Scheme::Light); }
    static void save(QWidget& widget, const QString& name) {
        const QDir folder(QStringLiteral(SAMSYN_BINARY_DIR "/pictures"));
        folder.mkpath(QStringLiteral("."));
        QCoreApplication::processEvents();
        EXPECT_TRUE(widget.grab().save(folder.filePath(name + QStringLiteral(".png"))));
    }
    template <class Draw>
    static void inBothThemes(Draw draw) {
        app::applyLook(*qApp, app::Scheme::Light);
        draw(QStringLiteral("light"));
        app::applyLook(*qApp, app::Scheme::Dark);
        draw(QStringLiteral("dark"));
    }
    void fill() {
        app::CodeActions actions(session());
        const QString any = QStringLiteral("field");
        namespace field = codebook::field::code;
        actions.giveDigit(code("Trust"), 1);
        actions.edit(code("Law"), field::definition,
                     QStringLiteral("What the statute says about trust, and who reads it to whom"),
                     any);
        actions.edit(code("Other"), field::perspective, QStringLiteral("emotional"), any);
        actions.edit(code("Hierarchy"), field::codable, std::int64_t{0}, any);
        actions.create(QStringLiteral("A code with a name that is longer than any panel is wide"),
                       {}, QStringLiteral("emotional"));
        app::CodeCounts::of(session()).settle();
    }
};

TEST_F(CodePictures, ofThePanel) {
    fill();
    const auto type = [](const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    };
    const auto escape = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); };
    inBothThemes([&](const QString& theme) {
        app::CodePanel panel(session());
        app::UserCommands commands;
        panel.declareCommands(commands);
        const auto run = [&](const char* id) { commands.action(QLatin1String(id))->trigger(); };
        panel.resize(280, 480);
        panel.show();
        QApplication::setActiveWindow(&panel);
        panel.setFocus();
        panel.showCode(code("Trust"));
        save(panel, QStringLiteral("codes-") + theme);
        panel.focusFilter();
        type("trust");
        save(panel, QStringLiteral("codes-filter-") + theme);
        escape();
        panel.showCode(code("Trust"));
        run("codes.counts");
        run("codes.new");
        type("Trust in the colleagues");
        save(panel, QStringLiteral("codes-new-") + theme);
        escape();
        run("codes.counts");
        run("codes.split");
        save(panel, QStringLiteral("codes-split-") + theme);
        escape();
        panel.showCode(code("Law"));
        run("codes.remove");
        save(panel, QStringLiteral("codes-removed-") + theme);
        session().undo();
        run("codes.merge");
        save(panel, QStringLiteral("codes-merge-") + theme);
        escape();
        panel.focusFilter();
        type("zebra");
        save(panel, QStringLiteral("codes-nothing-") + theme);
    });
}

TEST_F(CodePictures, ofTheColours) {
    inBothThemes([&](const QString& theme) {
        app::ColorMenu menu;
        menu.setCurrent(QStringLiteral("#ee7733"));
        menu.popup({0, 0});
        save(menu, QStringLiteral("code-colours-") + theme);
        menu.close();
    });
}

TEST_F(CodePictures, ofTheEditor) {
    fill();
    app::CodeActions actions(session());
    namespace field = codebook::field::code;
    actions.merge({code("Identity")}, code("Law"));
    actions.edit(code("Law"), field::shortDefinition, QStringLiteral("The statute as it is read"),
                 QStringLiteral("short definition"));
    actions.rename(code("Other"), QStringLiteral("Laws"));
    session().perform(QStringLiteral("Memo"), [&](codebook::Step& step) {
        step.addMemo(codebook::MemoSubject::Code, study().codes.at(code("Law")).guid, {}, {},
                     QStringLiteral("Is this not what P3 calls the book?"),
                     step.coder(QStringLiteral("Bo")), 0);
    });
    app::CodeCounts::of(session()).settle();
    inBothThemes([&](const QString& theme) {
        app::CodeEditor editor(session());
        editor.resize(320, 860);
        editor.show();
        QApplication::setActiveWindow(&editor);
        save(editor, QStringLiteral("code-none-") + theme);
        editor.setCode(code("Law"));
        editor.focusDefinition();
        save(editor, QStringLiteral("code-editor-") + theme);
    });
}

}  // namespace
