// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/recipe_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

#include "app/desktop/report/checked_list.h"
#include "app/desktop/session/session.h"
#include "codebook/model/change.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"

namespace app {

using Choice = CheckedList::Choice;

namespace {

/// So many names are told one by one.
constexpr std::size_t NamesTold = 8;

std::vector<Choice> allParts() {
    std::vector<Choice> choices;
    for (int i = 0; i < reportPartCount; ++i) {
        const auto part = static_cast<ReportPart>(i);
        choices.push_back({partName(part), partTitle(part)});
    }
    return choices;
}

QStringList namesOf(const std::vector<ReportPart>& parts) {
    QStringList names;
    for (const ReportPart part : parts) names << partName(part);
    return names;
}

}  // namespace

RecipeForm::RecipeForm(Session& session, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_title(new QLineEdit),
      m_author(new QLineEdit),
      m_foot(new QLineEdit),
      m_language(new QComboBox),
      m_parts(new CheckedList(CheckedList::Order::Chosen)),
      m_apart(new QCheckBox(tr("A file for each part"))),
      m_case(new QCheckBox(tr("case"))),
      m_document(new QCheckBox(tr("document"))),
      m_place(new QCheckBox(tr("turn and time"))),
      m_attributes(new CheckedList(CheckedList::Order::Chosen)),
      m_themes(new CheckedList(CheckedList::Order::Fixed)),
      m_most(new QSpinBox),
      m_memos(new QCheckBox(tr("Memos of codes and codings"))),
      m_attributed(new QComboBox),
      m_crosstabs(new CheckedList(CheckedList::Order::Chosen)),
      m_pseudonyms(new QCheckBox) {
    build();
    setRecipe({});
    wire();
}

void RecipeForm::wire() {
    for (QLineEdit* line : {m_title, m_author, m_foot})
        connect(line, &QLineEdit::textEdited, this, &RecipeForm::read);
    for (QComboBox* box : {m_language, m_attributed})
        connect(box, &QComboBox::currentIndexChanged, this, &RecipeForm::read);
    for (CheckedList* list : {m_parts, m_attributes, m_crosstabs})
        connect(list, &CheckedList::changed, this, &RecipeForm::read);
    for (const auto& [format, box] : m_formats)
        connect(box, &QCheckBox::toggled, this, &RecipeForm::read);
    for (QCheckBox* box : {m_apart, m_case, m_document, m_place, m_memos})
        connect(box, &QCheckBox::toggled, this, &RecipeForm::read);
    connect(m_themes, &CheckedList::changed, this, [this] {
        m_recipe.codes = m_themes->checked().join(u',');
        Q_EMIT changed();
    });
    connect(m_most, &QSpinBox::valueChanged, this, &RecipeForm::read);
    connect(m_pseudonyms, &QCheckBox::toggled, this, &RecipeForm::changed);
    connect(&m_session, &Session::changed, this, [this](const codebook::Change& change) {
        using codebook::Entity;
        for (const Entity entity :
             {Entity::Code, Entity::Attribute, Entity::Analysis, Entity::Setting})
            if (change.touches(entity)) return fill();
    });
}

void RecipeForm::setRecipe(const ReportRecipe& recipe) {
    m_recipe = recipe;
    m_isShowing = true;
    m_title->setText(recipe.title);
    m_author->setText(recipe.author);
    m_foot->setText(recipe.attribution);
    m_language->setCurrentIndex(std::max(0, m_language->findData(recipe.language)));
    m_parts->setChoices(allParts(), namesOf(recipe.parts));
    m_apart->setChecked(recipe.isEachApart);
    for (const auto& [format, box] : m_formats)
        box->setChecked(std::find(recipe.formats.begin(), recipe.formats.end(), format) !=
                        recipe.formats.end());
    m_case->setChecked(recipe.namesCase);
    m_document->setChecked(recipe.namesDocument);
    m_place->setChecked(recipe.tellsPlace);
    m_most->setValue(recipe.mostQuotations);
    m_memos->setChecked(recipe.hasMemos);
    m_isShowing = false;
    fill();
}

void RecipeForm::fill() {
    m_isShowing = true;
    const codebook::Study& study = m_session.study();
    m_title->setPlaceholderText(QFileInfo(m_session.project().path()).completeBaseName());
    std::vector<Choice> attributes;
    m_attributed->clear();
    m_attributed->addItem(tr("none"), QString());
    for (const auto& attribute : study.attributes) {
        attributes.push_back({attribute.name, attribute.name});
        m_attributed->addItem(attribute.name, attribute.name);
    }
    const QString attributed = m_recipe.attributionAttribute;
    if (m_attributed->findData(attributed) < 0)
        m_attributed->addItem(tr("%1 (gone)").arg(attributed), attributed);
    m_attributed->setCurrentIndex(m_attributed->findData(attributed));
    m_attributes->setChoices(attributes, m_recipe.attributes);
    std::vector<Choice> crosstabs;
    for (const auto& analysis : study.analyses)
        if (analysis.kind == u"crosstab") crosstabs.push_back({analysis.name, analysis.name});
    m_crosstabs->setChoices(crosstabs, m_recipe.crosstabs);
    fillThemes();
    fillMarked();
    m_isShowing = false;
}

void RecipeForm::fillThemes() {
    const codebook::CodeTree tree(m_session.study());
    std::vector<Choice> themes;
    for (const codebook::CodeId code : tree.depthFirst()) {
        const QString path = tree.path(code);
        const auto levels = codebook::pathLevels(path);
        themes.push_back({path, QString(3 * (levels.size() - 1), u' ') + levels.back(), path});
    }
    QStringList checked;
    for (const QString& path : codebook::pathList(m_recipe.codes)) {
        const auto named = tree.named(path);
        checked << (named.size() == 1 ? tree.path(named.front()) : path);
    }
    m_themes->setChoices(themes, checked);
}

void RecipeForm::fillMarked() {
    const auto marked = static_cast<int>(codebook::pseudonymsOf(m_session.study()).size());
    m_pseudonyms->setEnabled(marked > 0);
    if (marked == 0) m_pseudonyms->setChecked(false);
    m_pseudonyms->setText(marked > 0
                              ? tr("Pseudonyms in place of the %n marked names", nullptr, marked)
                              : tr("Pseudonyms in place of marked names"));
    if (marked == 0) m_clear->setText(tr("No name is marked. <a href=\"names\">Mark names…</a>"));
}

bool RecipeForm::hasPseudonyms() const { return m_pseudonyms->isChecked(); }

void RecipeForm::showInClear(const std::vector<codebook::ClearName>& names) {
    if (!m_pseudonyms->isEnabled()) return;
    if (names.empty()) return m_clear->setText(tr("No marked name goes out in clear."));
    QStringList told;
    for (const codebook::ClearName& name : names)
        if (!told.contains(name.name)) told << name.name;
    const int count = static_cast<int>(told.size());
    if (told.size() > static_cast<qsizetype>(NamesTold)) {
        told.resize(static_cast<qsizetype>(NamesTold));
        told << QStringLiteral("…");
    }
    m_clear->setText(tr("%n marked names stand in the project in clear, and may go out: %1. <a "
                        "href=\"names\">Where they stand…</a>",
                        nullptr, count)
                         .arg(told.join(QStringLiteral(", ")).toHtmlEscaped()));
}

/// In the order in which they were asked for.
std::vector<codebook::ManuscriptFormat> RecipeForm::chosenFormats() const {
    std::vector<codebook::ManuscriptFormat> formats = m_recipe.formats;
    std::erase_if(formats, [this](auto format) { return !m_formats.at(format)->isChecked(); });
    for (const auto& [format, box] : m_formats)
        if (box->isChecked() && std::find(formats.begin(), formats.end(), format) == formats.end())
            formats.push_back(format);
    return formats;
}

void RecipeForm::read() {
    if (m_isShowing) return;
    ReportRecipe recipe = m_recipe;
    recipe.title = m_title->text().trimmed();
    recipe.author = m_author->text().trimmed();
    recipe.attribution = m_foot->text().trimmed();
    recipe.language = m_language->currentData().toString();
    recipe.parts.clear();
    for (const QString& name : m_parts->checked()) recipe.parts.push_back(partNamed(name));
    recipe.isEachApart = m_apart->isChecked();
    recipe.formats = chosenFormats();
    recipe.namesCase = m_case->isChecked();
    recipe.namesDocument = m_document->isChecked();
    recipe.tellsPlace = m_place->isChecked();
    recipe.attributes = m_attributes->checked();
    recipe.mostQuotations = m_most->value();
    recipe.hasMemos = m_memos->isChecked();
    recipe.attributionAttribute = m_attributed->currentData().toString();
    recipe.crosstabs = m_crosstabs->checked();
    if (recipe == m_recipe) return;
    m_recipe = recipe;
    Q_EMIT changed();
}

void RecipeForm::focusFirst() {
    ensureWidgetVisible(m_title);
    m_title->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace app
