// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// samsyn-render FILE [MILLIMETRES]: reads a chart's content from standard input and draws it into
// the file, without a screen. samsyn-render FILE.pdf --page ATTRIBUTION: the same with the page of
// a report. samsyn-cli starts it, so that it need not know of drawing itself.
#include <QApplication>
#include <QFile>

#include <cstdio>

#include "app/desktop/look/look.h"
#include "app/render/chart_file.h"
#include "app/render/page_file.h"
#include "codebook/error.h"

int main(int count, char* words[]) {
    // The same page gives the same file: fonts are written in the order of a hash.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    app::applyLook(application, app::Scheme::Light);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("samsyn-render FILE [MILLIMETRES] draws the chart on its standard input.\n",
                   stderr);
        return 2;
    }
    try {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            throw codebook::FormatError(QStringLiteral("Nothing to draw was given."));
        if (arguments.size() > 3 && arguments[2] == QLatin1String("--page")) {
            app::writePage(QString::fromUtf8(input.readAll()), arguments[3], arguments[1]);
            return 0;
        }
        const double width = arguments.size() > 2 ? arguments[2].toDouble() : app::TwoColumns;
        app::writeChart(codebook::chartFrom(input.readAll()), arguments[1],
                        width > 0 ? width : app::TwoColumns);
    } catch (const codebook::Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
