// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/agreement_head.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <set>

#include "app/desktop/crosstab/axis_offers.h"
#include "app/desktop/look/look.h"
#include "app/desktop/passages/flow_layout.h"
#include "app/desktop/session/session.h"
#include "codebook/agreement/consensus.h"
#include "codebook/model/change.h"

namespace app {

using codebook::AgreementUnit;

namespace {

constexpr int MostTolerance = 999;
constexpr int Draws = 1000;
constexpr int CodesWidth = 24;

QWidget* labelled(const QString& text, QWidget* field) {
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, space::inner, 0);
    layout->setSpacing(space::unit);
    auto* label = new QLabel(text);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    return pair;
}

bool isOfCodes(const QString& level) {
    return level.startsWith(QLatin1String("code")) || level == QLatin1String("perspective");
}

}  // namespace

AgreementHead::AgreementHead(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_coders(new QToolButton(this)),
      m_coderMenu(new QMenu(this)),
      m_codes(new QComboBox(this)),
      m_unit(new QComboBox(this)),
      m_tolerance(new QSpinBox(this)),
      m_given(new QComboBox(this)),
      m_intervals(new QComboBox(this)),
      m_documents(new QLineEdit(this)) {
    build();
    fillCodes();
    setAsked({});
    connect(m_coderMenu, &QMenu::aboutToShow, this, &AgreementHead::fillCoders);
    for (QComboBox* box : {m_codes, m_unit, m_given, m_intervals})
        connect(box, &QComboBox::currentIndexChanged, this, &AgreementHead::read);
    connect(m_tolerance, &QSpinBox::valueChanged, this, &AgreementHead::read);
    connect(m_documents, &QLineEdit::editingFinished, this, &AgreementHead::read);
    connect(&session, &Session::changed, this, [this](const codebook::Change& change) {
        if (!change.touches(codebook::Entity::Code)) return;
        m_isStale = true;
        if (isVisible()) fillAgain();
    });
}

void AgreementHead::fillAgain() {
    fillCodes();
    setAsked(m_asked);
}

void AgreementHead::showEvent(QShowEvent* event) {
    if (m_isStale) fillAgain();
    QWidget::showEvent(event);
}

void AgreementHead::build() {
    m_coders->setPopupMode(QToolButton::InstantPopup);
    m_coders->setMenu(m_coderMenu);
    m_coders->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_coders->setFocusPolicy(Qt::StrongFocus);
    m_codes->setMinimumContentsLength(CodesWidth);
    m_codes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_codes->setAccessibleName(tr("Which codes are compared"));
    m_unit->addItem(tr("characters"), static_cast<int>(AgreementUnit::Character));
    m_unit->addItem(tr("words"), static_cast<int>(AgreementUnit::Word));
    m_unit->addItem(tr("sentences"), static_cast<int>(AgreementUnit::Sentence));
    m_unit->addItem(tr("turns"), static_cast<int>(AgreementUnit::Turn));
    m_unit->setAccessibleName(tr("Units that coders are compared on"));
    m_tolerance->setRange(0, MostTolerance);
    m_tolerance->setToolTip(
        tr("Boundaries at most so many units apart count as the same; a note says how many."));
    m_tolerance->setAccessibleName(tr("Tolerance at boundaries, in units"));
    m_given->addItem(tr("what each coded in"), false);
    m_given->addItem(tr("everything"), true);
    m_given->setToolTip(tr("Which documents a coder was given: all of their text counts."));
    m_given->setAccessibleName(tr("Which documents a coder was given"));
    m_intervals->addItem(tr("computed"), 0);
    m_intervals->addItem(tr("drawn by document"), Draws);
    m_intervals->setToolTip(
        tr("Computed intervals take units to be independent; those of one interview are not. "
           "Drawn ones keep documents whole, and take longer."));
    m_intervals->setAccessibleName(tr("How intervals are found"));
    m_documents->setPlaceholderText(tr("all"));
    m_documents->setToolTip(tr("Names of documents or folders, commas between them."));
    m_documents->setAccessibleName(tr("Only these documents and folders"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(space::between, space::inner, space::between, space::inner);
    flow->setSpacing(space::unit);
    flow->addWidget(labelled(tr("Co&ders"), m_coders));
    flow->addWidget(labelled(tr("&Codes"), m_codes));
    flow->addWidget(labelled(tr("&Unit"), m_unit));
    flow->addWidget(labelled(tr("&Tolerance"), m_tolerance));
    flow->addWidget(labelled(tr("Docu&ments"), m_documents));
    flow->addWidget(labelled(tr("&Given"), m_given));
    flow->addWidget(labelled(tr("&Intervals"), m_intervals));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AgreementHead::fillCodes() {
    m_isStale = false;
    m_isShowing = true;
    m_codes->clear();
    m_codes->addItem(tr("every code that was used"), QString());
    for (const AxisOffer& offer : axisOffersWithCodes(m_session.study()))
        if (isOfCodes(offer.level))
            m_codes->addItem(tr("%1 — %2").arg(offer.name, offer.kind), offer.level);
    m_isShowing = false;
}

void AgreementHead::fillCoders() {
    m_coderMenu->clear();
    std::set<codebook::CoderId> coded;
    for (const codebook::Coding& coding : m_session.study().codings) coded.insert(coding.coder);
    for (const codebook::Coder& coder : m_session.study().coders) {
        if (!coded.contains(coder.id)) continue;
        QString shown = coder.name;
        QAction* action = m_coderMenu->addAction(shown.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        const bool isPerson = coder.name != codebook::consensusCoder();
        action->setChecked(m_asked.coders.isEmpty() ? isPerson
                                                    : m_asked.coders.contains(coder.name));
        connect(action, &QAction::toggled, this,
                [this, name = coder.name](bool isChosen) { chooseCoder(name, isChosen); });
    }
    m_coderMenu->addSeparator();
    m_coderMenu->addAction(tr("&All who coded"), this, [this] {
        m_asked.coders.clear();
        describeCoders();
        Q_EMIT changed();
    });
}

void AgreementHead::chooseCoder(const QString& name, bool isChosen) {
    QStringList coders;
    const auto actions = m_coderMenu->actions();
    for (const QAction* action : actions)
        if (action->isCheckable() && action->isChecked())
            coders << action->text().replace(QStringLiteral("&&"), QStringLiteral("&"));
    coders.removeAll(name);
    if (isChosen) coders << name;
    // In the order of the project, which that of the menu is.
    QStringList ordered;
    for (const codebook::Coder& coder : m_session.study().coders)
        if (coders.contains(coder.name)) ordered << coder.name;
    m_asked.coders = ordered;
    describeCoders();
    Q_EMIT changed();
}

void AgreementHead::describeCoders() {
    const QString names =
        m_asked.coders.isEmpty() ? tr("all who coded") : m_asked.coders.join(QStringLiteral(", "));
    QString shown = fontMetrics().elidedText(names, Qt::ElideRight, 200);
    m_coders->setText(shown.replace(u'&', QStringLiteral("&&")) + QStringLiteral(" ▾"));
    m_coders->setAccessibleName(tr("Coders compared: %1").arg(names));
}

void AgreementHead::setAsked(const AgreementAsked& asked) {
    m_asked = asked;
    if (m_isStale) fillCodes();
    m_isShowing = true;
    describeCoders();
    int codes = m_codes->findData(asked.codes);
    // Written by hand on the command line, or of a code that is gone: it says itself.
    if (codes < 0) {
        m_codes->addItem(asked.codes, asked.codes);
        codes = m_codes->count() - 1;
    }
    m_codes->setCurrentIndex(codes);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(asked.unit)));
    m_tolerance->setValue(asked.tolerance);
    m_given->setCurrentIndex(asked.isEverythingGiven ? 1 : 0);
    m_intervals->setCurrentIndex(asked.draws > 0 ? 1 : 0);
    m_documents->setText(asked.documents);
    m_isShowing = false;
}

void AgreementHead::read() {
    if (m_isShowing) return;
    AgreementAsked asked = m_asked;
    asked.codes = m_codes->currentData().toString();
    asked.unit = static_cast<AgreementUnit>(m_unit->currentData().toInt());
    asked.tolerance = m_tolerance->value();
    asked.isEverythingGiven = m_given->currentData().toBool();
    const bool isDrawn = m_intervals->currentIndex() == 1;
    asked.draws = isDrawn ? (m_asked.draws > 0 ? m_asked.draws : Draws) : 0;
    asked.documents = m_documents->text().trimmed();
    if (asked == m_asked) return;
    m_asked = asked;
    Q_EMIT changed();
}

void AgreementHead::focusFirst() { m_coders->setFocus(Qt::ShortcutFocusReason); }

}  // namespace app
