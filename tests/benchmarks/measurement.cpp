// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurement.h"

#include <QStringList>

#include <cmath>
#include <cstdio>

namespace tests {

namespace {

QString inThreeFigures(double number) {
    const int decimals = number >= 100 ? 0 : number >= 10 ? 1 : 2;
    return QString::number(number, 'f', decimals);
}

QString shown(double amount, Quantity quantity) {
    if (quantity == Quantity::Bytes) return inThreeFigures(amount / 1e6) + QStringLiteral(" MB");
    if (amount >= 1) return inThreeFigures(amount) + QStringLiteral(" s");
    if (amount >= 1e-3) return inThreeFigures(amount * 1e3) + QStringLiteral(" ms");
    return inThreeFigures(amount * 1e6) + QStringLiteral(" µs");
}

QString targetOf(const Measurement& measured) {
    QStringList targets;
    if (measured.mostOfTheirs)
        targets << QStringLiteral("≤ %1 ×").arg(QString::number(*measured.mostOfTheirs));
    if (measured.most) targets << QStringLiteral("≤ ") + shown(*measured.most, measured.quantity);
    return targets.isEmpty() ? QStringLiteral("none") : targets.join(QStringLiteral(", "));
}

QString verdict(const Measurement& measured) {
    if (!measured.mostOfTheirs && !measured.most) return {};
    if (measured.most && measured.ours > *measured.most) return QStringLiteral("missed");
    if (!measured.mostOfTheirs) return QStringLiteral("reached");
    if (!measured.theirs) return QStringLiteral("not compared");
    return measured.ours <= *measured.mostOfTheirs * *measured.theirs ? QStringLiteral("reached")
                                                                      : QStringLiteral("missed");
}

void print(const QStringList& columns) {
    constexpr int widths[] = {58, 10, 34, 10, 8, 12, 12};
    QString line;
    for (int i = 0; i < columns.size(); ++i) {
        const bool isNumber = i == 1 || i == 3 || i == 4;
        line +=
            isNumber ? columns[i].rightJustified(widths[i]) : columns[i].leftJustified(widths[i]);
        line += QStringLiteral("  ");
    }
    std::puts(line.trimmed().toUtf8().constData());
    std::fflush(stdout);
}

}  // namespace

void Scoreboard::head() const {
    print({QStringLiteral("what"), QStringLiteral("ours"), QStringLiteral("compared with"),
           QStringLiteral("theirs"), QStringLiteral("ratio"), QStringLiteral("target"),
           QStringLiteral("reached?")});
}

void Scoreboard::add(const Measurement& measured) const {
    const QString theirs = measured.theirs ? shown(*measured.theirs, measured.quantity) : QString();
    const QString ratio =
        measured.theirs ? inThreeFigures(measured.ours / *measured.theirs) + QStringLiteral(" ×")
                        : QString();
    print({measured.what, shown(measured.ours, measured.quantity), measured.other, theirs, ratio,
           targetOf(measured), verdict(measured)});
}

void Scoreboard::require(bool isSo, const QString& sentence) {
    if (isSo) return;
    m_agrees = false;
    std::fputs((sentence + u'\n').toUtf8().constData(), stderr);
}

}  // namespace tests
