// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One code of a comparison: what its figures amount to, who used it where the other did not, and
// every coefficient on one scale.
#pragma once

#include <QScrollArea>

#include "app/desktop/agreement/agreement_run.h"

class QLabel;

namespace app {

class IntervalPlot;

class CodeDetail : public QScrollArea {
    Q_OBJECT

   public:
    explicit CodeDetail(QWidget* parent = nullptr);

    void show(const AgreementAnswer& answer, std::size_t code);
    void showNothing();
    /// The sentence on what the figures amount to.
    QString sentence() const;
    /// The tables, as HTML.
    QString tables() const;
    IntervalPlot& plot() { return *m_plot; }

    using QScrollArea::show;

   private:
    QString fourFields(const AgreementAnswer& answer, std::size_t code) const;
    QString pairs(const AgreementAnswer& answer, std::size_t code) const;

    QLabel* m_title;
    QLabel* m_sentence;
    IntervalPlot* m_plot;
    QLabel* m_tables;
    QLabel* m_reasons;
};

}  // namespace app
