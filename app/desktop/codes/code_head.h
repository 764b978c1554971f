// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The top of the code editor: name, colour, how often it is used, and whether another code is
// called nearly so.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "codebook/model/study.h"

namespace app {

class ColorMenu;
class Session;

class CodeHead : public QWidget {
    Q_OBJECT

   public:
    explicit CodeHead(Session& session, QWidget* parent = nullptr);

    void show(codebook::CodeId code);
    /// Stores a name that is still being written.
    void commit();
    void focusName();
    void makeReadOnly();

   Q_SIGNALS:
    void codeAsked(codebook::CodeId code);

   private:
    void rename();
    void recolor(const QString& color);
    void showColor(const codebook::Code& code);
    void showCounts();
    void warn();

    Session& m_session;
    codebook::CodeId m_code;
    QLineEdit* m_name;
    QPushButton* m_color;
    ColorMenu* m_colors;
    QLabel* m_counts;
    QPushButton* m_passages;
    QLabel* m_warning;
    QPushButton* m_other;
    codebook::CodeId m_similar;
};

}  // namespace app
