// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/code_detail.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "app/desktop/agreement/agreement_columns.h"
#include "app/desktop/agreement/interval_plot.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

QLabel* wordsLabel() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString cell(const QString& text, bool isHead = false, int span = 1) {
    const QString side = isHead ? QStringLiteral("left") : QStringLiteral("right");
    const QString tag = isHead ? QStringLiteral("th") : QStringLiteral("td");
    return QStringLiteral(
               "<%1 align=\"%2\" colspan=\"%3\" style=\"padding: 2px 12px 2px 0; %5\">%4</%1>")
        .arg(tag, side, QString::number(span), text.toHtmlEscaped(),
             isHead ? QStringLiteral("font-weight: 500") : QString());
}

QString row(const QStringList& cells) {
    return QStringLiteral("<tr>") + cells.join(QString()) + QStringLiteral("</tr>");
}

QString count(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

}  // namespace

CodeDetail::CodeDetail(QWidget* parent)
    : QScrollArea(parent),
      m_title(wordsLabel()),
      m_sentence(wordsLabel()),
      m_plot(new IntervalPlot),
      m_tables(wordsLabel()),
      m_reasons(wordsLabel()) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_tables->setTextFormat(Qt::RichText);
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::between, space::between, space::between, space::between);
    layout->setSpacing(space::between);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_sentence, m_plot, m_tables, m_reasons})
        layout->addWidget(widget);
    layout->addStretch();
    setWidget(page);
    showNothing();
}

void CodeDetail::showNothing() {
    m_title->setText(tr("Choose a code to see how far the coders agree on it."));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sentence, m_plot, m_tables, m_reasons})
        widget->hide();
}

QString CodeDetail::sentence() const { return m_sentence->text(); }
QString CodeDetail::tables() const { return m_tables->text(); }

QString CodeDetail::fourFields(const AgreementAnswer& answer, std::size_t code) const {
    const codebook::PairAgreement pair = codebook::pairAgreements(*answer.agreement, code).front();
    const QStringList& names = answer.agreement->coderNames();
    const QString first = names[0];
    const QString second = names[1];
    const std::int64_t all = pair.both + pair.onlyFirst + pair.onlySecond + pair.neither;
    return QStringLiteral("<table>") +
           row({cell({}, true), cell(tr("%1: coded").arg(second), true),
                cell(tr("%1: not").arg(second), true), cell(tr("all"), true)}) +
           row({cell(tr("%1: coded").arg(first), true), cell(count(pair.both)),
                cell(count(pair.onlyFirst)), cell(count(pair.both + pair.onlyFirst))}) +
           row({cell(tr("%1: not").arg(first), true), cell(count(pair.onlySecond)),
                cell(count(pair.neither)), cell(count(pair.onlySecond + pair.neither))}) +
           row({cell(tr("all"), true), cell(count(pair.both + pair.onlySecond)),
                cell(count(pair.onlyFirst + pair.neither)), cell(count(all))}) +
           QStringLiteral("</table>");
}

QString CodeDetail::pairs(const AgreementAnswer& answer, std::size_t code) const {
    const QStringList& names = answer.agreement->coderNames();
    QString html = QStringLiteral("<table>") +
                   row({cell(tr("Pair of coders"), true), cell(tr("κ"), true),
                        cell(tr("95 %"), true), cell(tr("Both"), true), cell(tr("First"), true),
                        cell(tr("Second"), true), cell(tr("Neither"), true)});
    for (const codebook::PairAgreement& pair : codebook::pairAgreements(*answer.agreement, code))
        html += row({cell(QStringLiteral("%1 – %2").arg(names[static_cast<qsizetype>(pair.first)],
                                                        names[static_cast<qsizetype>(pair.second)]),
                          true),
                     cell(shownValue(pair.kappa)), cell(shownInterval(pair.kappa)),
                     cell(count(pair.both)), cell(count(pair.onlyFirst)),
                     cell(count(pair.onlySecond)), cell(count(pair.neither))});
    return html + QStringLiteral("</table>");
}

void CodeDetail::show(const AgreementAnswer& answer, std::size_t code) {
    const codebook::CodeAgreement& shown = answer.codes[code];
    m_title->setText(shown.label);
    m_sentence->setText(codebook::interpretation(shown.results));
    std::vector<IntervalPlot::Line> lines;
    QStringList reasons;
    const auto columns = agreementColumns(answer.agreement->coders().size());
    for (std::size_t column = FirstCoefficient; column < columns.size(); ++column) {
        const codebook::Estimate* estimate = estimateOf(shown, columns[column].key);
        if (!estimate) continue;
        lines.push_back({columns[column].name, *estimate});
        if (!estimate->isDefined())
            reasons << tr("%1 is undefined: %2")
                           .arg(columns[column].name, estimate->value.undefinedBecause);
    }
    m_plot->show(std::move(lines));
    m_tables->setText(answer.agreement->coders().size() == 2 ? fourFields(answer, code)
                                                             : pairs(answer, code));
    reasons.removeDuplicates();
    m_reasons->setText(reasons.join(u'\n'));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sentence, m_plot, m_tables})
        widget->show();
    m_reasons->setVisible(!reasons.isEmpty());
}

}  // namespace app
