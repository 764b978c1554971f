// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words there are, which keep company with what was found, and which tell two groups apart.
#pragma once

#include "app/desktop/search/word_page.h"

class QComboBox;
class QSpinBox;

namespace app {

/// Frequencies in the turns that the query finds, or everywhere.
class FrequencyPage : public WordPage {
    Q_OBJECT

   public:
    explicit FrequencyPage(SearchMaterial& material, QWidget* parent = nullptr);
    QComboBox& scope() { return *m_scope; }

   protected:
    void look() override;

   private:
    QComboBox* m_scope;
};

/// Words beside the places that the query finds.
class CollocatePage : public WordPage {
    Q_OBJECT

   public:
    explicit CollocatePage(SearchMaterial& material, QWidget* parent = nullptr);

   protected:
    void look() override;
    QString queryFor(const WordListRow& row) const override;

   private:
    QSpinBox* m_left;
    QSpinBox* m_right;
    QSpinBox* m_least;
};

/// Two groups of turns, each the answer to a query of its own, or a value of an attribute.
class KeynessPage : public WordPage {
    Q_OBJECT

   public:
    explicit KeynessPage(SearchMaterial& material, QWidget* parent = nullptr);
    QLineEdit& first() { return *m_first; }
    QLineEdit& second() { return *m_second; }
    void compare(const QString& first, const QString& second);

   protected:
    void look() override;
    QString queryFor(const WordListRow& row) const override;

   private:
    QWidget* buildGroups();
    void fillMenu(QMenu& menu);

    QLineEdit* m_first;
    QLineEdit* m_second;
    QSpinBox* m_least;
    QTimer m_soon;
};

}  // namespace app
