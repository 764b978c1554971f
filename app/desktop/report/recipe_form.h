// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report recipe as a form: what goes out, how people are described, in which files.
#pragma once

#include <QScrollArea>

#include <map>

#include "app/report/report_recipe.h"
#include "codebook/pseudonyms/clear_names.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace app {

class CheckedList;
class Session;

class RecipeForm : public QScrollArea {
    Q_OBJECT

   public:
    explicit RecipeForm(Session& session, QWidget* parent = nullptr);

    /// What the form says; answers to the checklist are those that were set.
    const ReportRecipe& recipe() const { return m_recipe; }
    /// Without changed().
    void setRecipe(const ReportRecipe& recipe);
    /// Whether pseudonyms stand in place of marked names: of this hand-in, not of the recipe.
    bool hasPseudonyms() const;
    /// Marked names that would go out.
    void showInClear(const std::vector<codebook::ClearName>& names);
    void focusFirst();

   Q_SIGNALS:
    void changed();
    void pseudonymsWanted();

   private:
    void build();
    void buildTitle(QVBoxLayout& column);
    void buildParts(QVBoxLayout& column);
    void buildQuoting(QVBoxLayout& column);
    void buildNames(QVBoxLayout& column);
    void wire();
    /// What there is to choose from is what the project has now.
    void fill();
    void fillThemes();
    void fillMarked();
    std::vector<codebook::ManuscriptFormat> chosenFormats() const;
    void read();

    Session& m_session;
    ReportRecipe m_recipe;
    QLineEdit* m_title;
    QLineEdit* m_author;
    QLineEdit* m_foot;
    QComboBox* m_language;
    CheckedList* m_parts;
    QCheckBox* m_apart;
    std::map<codebook::ManuscriptFormat, QCheckBox*> m_formats;
    QCheckBox* m_case;
    QCheckBox* m_document;
    QCheckBox* m_place;
    CheckedList* m_attributes;
    CheckedList* m_themes;
    QSpinBox* m_most;
    QCheckBox* m_memos;
    QComboBox* m_attributed;
    CheckedList* m_crosstabs;
    QCheckBox* m_pseudonyms;
    QLabel* m_clear;
    bool m_isShowing = false;  ///< the widgets are being set, not the person choosing
};

}  // namespace app
