// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question above a comparison: who, which codes, in what units, where.
#pragma once

#include <QWidget>

#include "app/work/agreement_asked.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QSpinBox;
class QToolButton;

namespace app {

class Session;

class AgreementHead : public QWidget {
    Q_OBJECT

   public:
    explicit AgreementHead(Session& session, QWidget* parent = nullptr);

    const AgreementAsked& asked() const { return m_asked; }
    /// Without changed().
    void setAsked(const AgreementAsked& asked);
    void focusFirst();

   Q_SIGNALS:
    void changed();

   protected:
    void showEvent(QShowEvent* event) override;

   private:
    void build();
    void fillAgain();
    void fillCodes();
    void fillCoders();
    void describeCoders();
    void chooseCoder(const QString& name, bool isChosen);
    void read();

    Session& m_session;
    AgreementAsked m_asked;
    QToolButton* m_coders;
    QMenu* m_coderMenu;
    QComboBox* m_codes;
    QComboBox* m_unit;
    QSpinBox* m_tolerance;
    QComboBox* m_given;
    QComboBox* m_intervals;
    QLineEdit* m_documents;
    bool m_isStale = false;    ///< codes changed while nobody saw it
    bool m_isShowing = false;  ///< the widgets are being set, not the person asking
};

}  // namespace app
