// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for the name of a new code inside the panel, and says while it is typed which code is called
// nearly so already.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "codebook/model/study.h"

namespace app {

class Session;

class NameBar : public QWidget {
    Q_OBJECT

   public:
    explicit NameBar(Session& session, QWidget* parent = nullptr);

    /// Opens with the focus in its line.
    void ask(const QString& caption, const QString& typed = {});

   Q_SIGNALS:
    /// Enter was pressed on a name that is not empty; the bar is closed.
    void named(const QString& name);
    /// The person wants to see the code that is called nearly so.
    void similarAsked(codebook::CodeId code);
    void cancelled();

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    void accept();
    void warn(const QString& name);

    Session& m_session;
    QLabel* m_caption;
    QLineEdit* m_line;
    QPushButton* m_create;
    QLabel* m_warning;
    QPushButton* m_show;
    codebook::CodeId m_similar;
};

}  // namespace app
