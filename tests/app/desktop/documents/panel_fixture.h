// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session over a drawn study, and widgets as text.
#pragma once

#include <gtest/gtest.h>

#include <QAbstractItemModel>

#include <memory>
#include <string>

#include "app/desktop/session/session.h"
#include "tests/support/drawn_study.h"

class QWidget;

namespace tests {

class PanelFixture : public testing::Test {
   protected:
    PanelFixture();
    ~PanelFixture() override;

    /// Draws the study and opens a session over it, signed by Ada.
    void open(const QString& drawing);
    void open(std::unique_ptr<codebook::Project> project);
    app::Session& session() { return *m_session; }
    const codebook::Study& study() const { return m_session->study(); }
    codebook::DocumentId document(const char* name) const;
    /// Lets what waits for the event loop happen.
    static void settle();
    /// What session().failed() told last.
    std::string failure() const { return m_failure.toStdString(); }

    StudyFolder m_folder;

   private:
    std::unique_ptr<app::Session> m_session;
    QString m_failure;
};

inline QString said(const char* text) { return QString::fromUtf8(text); }

/// Every row, groups with what is below them in braces: "Police{P1 62 % A, P2 0 %} N1 0 %".
std::string drawn(const QAbstractItemModel& model, const std::vector<int>& columns,
                  const QModelIndex& parent = {});

/// Keeps a picture of the widget in both schemes.
void takePictures(QWidget& widget, const QString& name);

}  // namespace tests
