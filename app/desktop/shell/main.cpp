// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program.
#include <QCommandLineParser>

#include "app/desktop/shell/end_signal.h"
#include "app/desktop/shell/program.h"

int main(int argumentCount, char** arguments) {
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(QStringLiteral("samsyn"));
    QApplication::setOrganizationName(QStringLiteral("samsyn"));
    QApplication::setApplicationDisplayName(QStringLiteral("Samsyn"));
    QApplication::setApplicationVersion(QStringLiteral(SAMSYN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.samsyn.Samsyn"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Reads, codes and tabulates interviews."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"),
                                 QCoreApplication::translate("main", "A project to open."),
                                 QStringLiteral("[PROJECT]"));
    parser.process(application);

    app::Program program;
    const app::EndSignal end;
    QObject::connect(&end, &app::EndSignal::endWanted, &program, &app::Program::end);
    program.open(parser.positionalArguments().value(0));
    return QApplication::exec();
}
