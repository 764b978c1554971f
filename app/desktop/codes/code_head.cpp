// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_head.h"

#include "app/desktop/codes/code_actions.h"
#include "app/desktop/codes/code_counts.h"
#include "app/desktop/codes/color_menu.h"
#include "app/desktop/codes/notice_bar.h"
#include "app/desktop/codes/perspectives.h"
#include "app/desktop/codes/words.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/similar_codes.h"
#include "codebook/model/code_tree.h"

namespace app {

using codebook::CodeId;

CodeHead::CodeHead(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_name(new QLineEdit),
      m_color(new QPushButton),
      m_colors(new ColorMenu(this)),
      m_counts(new QLabel),
      m_passages(linkButton(tr("Show passages"))),
      m_warning(new QLabel),
      m_other(linkButton(tr("Show it"))) {
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_name->setAccessibleName(tr("Name"));
    m_color->setMenu(m_colors);
    m_color->setAccessibleName(tr("Colour"));
    m_color->setToolTip(tr("Colour"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::LinkVisited);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_color);
    auto* counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_passages);
    auto* warning = new QHBoxLayout;
    warning->addWidget(m_warning, 1);
    warning->addWidget(m_other);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    for (auto* row : {top, warning, counts}) column->addLayout(row);
    connect(m_name, &QLineEdit::editingFinished, this, &CodeHead::rename);
    connect(m_colors, &ColorMenu::picked, this, &CodeHead::recolor);
    connect(m_passages, &QPushButton::clicked, this, [this] { m_session.chooseCodes({m_code}); });
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT codeAsked(m_similar); });
    connect(&CodeCounts::of(session), &CodeCounts::changed, this, &CodeHead::showCounts);
}

void CodeHead::show(CodeId code) {
    const codebook::Code* shown = m_session.study().codes.find(code);
    const bool isOther = code != m_code;
    m_code = code;
    if (!shown) return;
    if (isOther || !m_name->isModified()) m_name->setText(shown->name);
    showColor(*shown);
    showCounts();
    warn();
}

void CodeHead::showColor(const codebook::Code& code) {
    const codebook::CodeTree tree(m_session.study());
    const SwatchShape shape = Perspectives(m_session.study()).shapeOf(tree.perspective(code.id));
    m_color->setIcon(
        swatchIcon(stripeColor(codeColor(code.color, code.id.value), palette()), shape));
    m_colors->setCurrent(code.color);
}

void CodeHead::showCounts() {
    const CodeCounts& counts = CodeCounts::of(m_session);
    const codebook::CodeUse& use = counts.use(m_code);
    m_counts->setText(words::uses(use, counts.casesAreKnown()));
    m_passages->setVisible(use.codings > 0);
}

void CodeHead::warn() {
    const codebook::Study& study = m_session.study();
    const QString& name = study.codes.at(m_code).name;
    const auto similar = codebook::similarCodes(study, name, m_code);
    m_similar = similar.empty() ? CodeId{} : similar.front();
    m_warning->setText(words::warning(study, name, similar));
    m_warning->setVisible(!similar.empty());
    m_other->setVisible(!similar.empty());
}

void CodeHead::commit() {
    if (m_name->isModified()) rename();
}

void CodeHead::makeReadOnly() {
    m_name->setReadOnly(true);
    m_color->setEnabled(false);
}

void CodeHead::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CodeHead::rename() {
    const codebook::Code* code = m_session.study().codes.find(m_code);
    m_name->setModified(false);
    if (!code) return;
    if (m_name->text().trimmed().isEmpty() ||
        !CodeActions(m_session).rename(m_code, m_name->text()))
        m_name->setText(m_session.study().codes.at(m_code).name);
}

void CodeHead::recolor(const QString& color) {
    if (m_code) CodeActions(m_session).recolor({m_code}, color);
}

}  // namespace app
