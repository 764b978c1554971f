// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where in each interview the places of a query stand, and how evenly they are spread.
#pragma once

#include "app/desktop/search/search_page.h"
#include "indexer/words/dispersion.h"

class QCheckBox;

namespace app {

class ChartView;

class DispersionPage : public SearchPage {
    Q_OBJECT

   public:
    explicit DispersionPage(SearchMaterial& material, QWidget* parent = nullptr);

    ChartView& view() { return *m_chart; }
    QString sentence() const;

    codebook::TextTable text() const override;
    codebook::Chart chart() const override;
    void focusMain() override;

   protected:
    void look() override;
    void showFailure(const QuestionFailure& failure) override;

   private:
    void showPlaces(const indexer::Dispersion& dispersion, const QString& query,
                    const QStringList& notes);
    void showSentence(const QString& sentence);
    void draw();
    QString nameOf(codebook::DocumentId document) const;

    ChartView* m_chart;
    QWidget* m_paper;
    QLabel* m_sentence;
    QCheckBox* m_withEmpty;
    indexer::Dispersion m_dispersion;
    QString m_asked;
    std::vector<std::size_t> m_strips;  ///< of m_dispersion.documents, as they are drawn
};

}  // namespace app
