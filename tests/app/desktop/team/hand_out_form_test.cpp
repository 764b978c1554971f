// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/team/hand_out_form.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/support/drawn_study.h"
#include "tests/support/pictures.h"

namespace {

using app::HandOutForm;
using codebook::Project;
using namespace tests;

class FormOfHandOut : public ::testing::Test {
   protected:
    void SetUp() override {
        drawProject(m_folder.path(), QStringLiteral("P1: I [drink](habit) it at home."));
        m_session = std::make_unique<app::Session>(
            Project::open(m_folder.path(), drawnOptions(QStringLiteral("Ada"))));
        m_session->perform(QStringLiteral("Add"), [](codebook::Step& step) {
            codebook::NewDocument added;
            added.name = QStringLiteral("other");
            added.text = QStringLiteral("Words of the other interview.");
            step.addDocument(added);
        });
        m_form = std::make_unique<HandOutForm>(*m_session);
        m_form->show();
    }
    QListWidget* documents() const { return m_form->findChild<QListWidget*>(); }
    QPushButton* button(const char* text) const {
        for (auto* each : m_form->findChildren<QPushButton*>())
            if (each->text().remove(u'&') == QString::fromUtf8(text)) return each;
        ADD_FAILURE() << text;
        return nullptr;
    }

    StudyFolder m_folder;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<HandOutForm> m_form;
};

TEST_F(FormOfHandOut, needsACoderAndADocument) {
    EXPECT_FALSE(button("Hand out…")->isEnabled());
    m_form->findChild<QComboBox*>()->setEditText(QStringLiteral("Eva"));
    EXPECT_TRUE(button("Hand out…")->isEnabled());
    button("None")->click();
    EXPECT_FALSE(button("Hand out…")->isEnabled());
    documents()->item(0)->setCheckState(Qt::Checked);
    EXPECT_TRUE(button("Hand out…")->isEnabled());
}

TEST_F(FormOfHandOut, writesACopyOfWhatWasChosen) {
    m_form->findChild<QComboBox*>()->setEditText(QStringLiteral("Eva"));
    for (int row = 0; row < documents()->count(); ++row)
        if (documents()->item(row)->text() == QStringLiteral("other"))
            documents()->item(row)->setCheckState(Qt::Unchecked);
    for (auto* box : m_form->findChildren<QCheckBox*>())
        if (box->text().remove(u'&').startsWith(QStringLiteral("Lock"))) box->setChecked(true);
    const QString file = m_folder.path(QStringLiteral("eva.samsyn"));
    QSignalSpy said(m_session.get(), &app::Session::said);
    ASSERT_TRUE(m_form->handOutTo(file));
    ASSERT_TRUE(said.wait(20'000));
    EXPECT_TRUE(said.last()[0].toString().contains(QStringLiteral("eva.samsyn")));
    const auto copy = Project::open(file, {});
    EXPECT_EQ(copy->coderName(), QStringLiteral("Eva"));
    EXPECT_EQ(copy->study().documents.count(), 1U);
    EXPECT_EQ(copy->study().codings.count(), 0U);
    EXPECT_TRUE(copy->check().isEmpty());
    codebook::Step step(copy->study(), QStringLiteral("Add a code"));
    codebook::Code code;
    code.name = QStringLiteral("mine");
    step.addCode(code, {});
    EXPECT_THROW(copy->execute(std::move(step).command()), codebook::Conflict);
    EXPECT_EQ(m_session->study().codings.count(), 1U);
}

TEST_F(FormOfHandOut, isDrawnInBothSchemes) {
    m_form->findChild<QComboBox*>()->setEditText(QStringLiteral("Eva"));
    for (const auto scheme : {app::Scheme::Dark, app::Scheme::Light}) {
        app::applyLook(*qApp, scheme);
        QApplication::processEvents();
        keepPicture(*m_form, scheme == app::Scheme::Dark ? QStringLiteral("hand-out-dark")
                                                         : QStringLiteral("hand-out-light"));
    }
}

}  // namespace
