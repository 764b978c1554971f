// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line for the values of one cell.
#pragma once

#include <QLineEdit>

#include "codebook/model/entities.h"

namespace app {

/// Takes "a|b" with values of the type; what does not fit cannot be confirmed with Enter. A date
/// line opens a calendar by its button or Alt+Down.
class ValueEdit : public QLineEdit {
    Q_OBJECT

   public:
    explicit ValueEdit(codebook::AttributeType type, QWidget* parent = nullptr);

    /// Completes the value under the cursor from these.
    void setKnownValues(const QStringList& values);

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    void openCalendar();

    codebook::AttributeType m_type;
};

}  // namespace app
