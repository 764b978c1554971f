// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What limits the passages, of QuestionBar.
#include <QMenu>
#include <QToolButton>

#include <map>

#include "app/desktop/passages/chip.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/passages/question_bar.h"
#include "app/desktop/session/session.h"

namespace app {

using codebook::AttributeId;
using codebook::CoderId;

namespace {

/// Values of an attribute in a menu; who has more types them into a query.
constexpr int mostValues = 60;

QString forMenu(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

std::map<AttributeId, QStringList> valuesByAttribute(const codebook::Study& study) {
    std::map<AttributeId, QStringList> values;
    for (const auto& row : study.attributeValues)
        if (study.attributes.find(row.attribute)) values[row.attribute] += row.values;
    for (auto& [attribute, all] : values) {
        all.sort(Qt::CaseInsensitive);
        all.removeDuplicates();
    }
    return values;
}

/// Adds what is not there, takes out what is.
template <class List, class Value>
void toggle(List& list, const Value& value) {
    const auto found = std::find(list.begin(), list.end(), value);
    if (found == list.end())
        list.push_back(value);
    else
        list.erase(found);
}

void toggleValue(PassageQuestion& question, AttributeId attribute, const QString& value) {
    const auto isIt = [&](const codebook::AttributeFilter& filter) {
        return filter.attribute == attribute;
    };
    auto found = std::find_if(question.attributes.begin(), question.attributes.end(), isIt);
    if (found == question.attributes.end())
        found = question.attributes.insert(found, {attribute, {}});
    toggle(found->values, value);
    if (found->values.isEmpty()) question.attributes.erase(found);
}

bool hasValue(const PassageQuestion& question, AttributeId attribute, const QString& value) {
    for (const auto& filter : question.attributes)
        if (filter.attribute == attribute) return filter.values.contains(value);
    return false;
}

}  // namespace

void QuestionBar::addFilterChip(const QString& text, const std::function<void()>& takeOut) {
    Chip* chip = addChip(text, tr("Press or Delete takes this limit away."));
    const auto remove = [this, takeOut] {
        takeOut();
        ask();
    };
    connect(chip, &Chip::pressed, this, remove);
    connect(chip, &Chip::removed, this, remove);
}

void QuestionBar::addFilterChips() {
    const codebook::Study& study = m_session.study();
    for (const auto& filter : m_question.attributes) {
        const AttributeId attribute = filter.attribute;
        addFilterChip(tr("%1: %2").arg(study.attributes.at(attribute).name,
                                       filter.values.join(QStringLiteral(", "))),
                      [this, attribute] {
                          std::erase_if(m_question.attributes, [attribute](const auto& one) {
                              return one.attribute == attribute;
                          });
                      });
    }
    for (const CoderId coder : m_question.coders)
        addFilterChip(tr("by %1").arg(study.coders.at(coder).name),
                      [this, coder] { std::erase(m_question.coders, coder); });
    if (!m_question.perspective.isEmpty())
        addFilterChip(tr("also coded: %1").arg(m_question.perspective),
                      [this] { m_question.perspective.clear(); });
    if (m_question.isApartByCoder)
        addFilterChip(tr("each coder apart"), [this] { m_question.isApartByCoder = false; });
}

void QuestionBar::fillFilterMenu() {
    QMenu* menu = m_filter->menu();
    menu->clear();
    fillAttributes(menu);
    fillCoders(menu);
    QMenu* perspectives = menu->addMenu(tr("Also coded in the perspective"));
    for (const QString& name : CodeMarks(m_session.study()).perspectives()) {
        QAction* action = perspectives->addAction(forMenu(name));
        action->setCheckable(true);
        action->setChecked(m_question.perspective == name);
        connect(action, &QAction::triggered, this, [this, name] {
            m_question.perspective = m_question.perspective == name ? QString() : name;
            ask();
        });
    }
    perspectives->setEnabled(!perspectives->isEmpty());
}

void QuestionBar::fillAttributes(QMenu* menu) {
    const codebook::Study& study = m_session.study();
    for (const auto& [attribute, values] : valuesByAttribute(study)) {
        QMenu* submenu = menu->addMenu(forMenu(study.attributes.at(attribute).name));
        for (const QString& value : values.mid(0, mostValues)) {
            QAction* action = submenu->addAction(forMenu(value));
            action->setCheckable(true);
            action->setChecked(hasValue(m_question, attribute, value));
            connect(action, &QAction::triggered, this, [this, id = attribute, value] {
                toggleValue(m_question, id, value);
                ask();
            });
        }
    }
    menu->addSeparator();
}

void QuestionBar::fillCoders(QMenu* menu) {
    // Who works blind is not told who else codes.
    if (m_session.isBlind() || m_session.study().coders.count() < 2) return;
    QMenu* submenu = menu->addMenu(tr("Coder"));
    for (const codebook::Coder& coder : m_session.study().coders) {
        QAction* action = submenu->addAction(forMenu(coder.name));
        action->setCheckable(true);
        const auto& chosen = m_question.coders;
        action->setChecked(std::find(chosen.begin(), chosen.end(), coder.id) != chosen.end());
        connect(action, &QAction::triggered, this, [this, id = coder.id] {
            toggle(m_question.coders, id);
            ask();
        });
    }
    QAction* apart = menu->addAction(tr("Each coder’s passages apart"));
    apart->setCheckable(true);
    apart->setChecked(m_question.isApartByCoder);
    connect(apart, &QAction::triggered, this, [this](bool isChecked) {
        m_question.isApartByCoder = isChecked;
        ask();
    });
}

}  // namespace app
