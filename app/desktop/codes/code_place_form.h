// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a code stands and how it is used: perspective, parent, key, folder or not.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QWidget>

#include "codebook/model/study.h"

namespace app {

class Session;

class CodePlaceForm : public QWidget {
    Q_OBJECT

   public:
    explicit CodePlaceForm(Session& session, QWidget* parent = nullptr);

    void show(codebook::CodeId code);
    /// Stores a perspective that is still being written.
    void commit();

   private:
    void showPerspective(const codebook::Code& code);
    void showParents(const codebook::Code& code);
    void showKeys(const codebook::Code& code);
    void takePerspective();
    void takeParent(int index);
    void takeKey(int index);
    void takeCodable(bool isCodable);

    Session& m_session;
    codebook::CodeId m_code;
    QComboBox* m_perspective;
    QComboBox* m_parent;
    QComboBox* m_key;
    QCheckBox* m_codable;
};

}  // namespace app
