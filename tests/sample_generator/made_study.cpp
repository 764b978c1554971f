// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample_generator/made_study.h"

#include <QDir>
#include <QFile>

#include <array>
#include <stdexcept>

#include "tests/sample_generator/interview_maker.h"

namespace tests {

namespace {

constexpr std::array organisations{"coordinator", "social services", "police",
                                   "school",      "housing",         "NGO"};

MadeCase caseOf(int number, int interviews) {
    MadeCase made;
    const bool isA = 2 * number < interviews;
    const auto organisation =
        QString::fromLatin1(organisations[static_cast<std::size_t>(number) % organisations.size()]);
    made.programme = isA ? QStringLiteral("A") : QStringLiteral("B");
    made.name = QStringLiteral("%1%2").arg(made.programme).arg(number + 1, 2, 10, QLatin1Char('0'));
    made.organisation = organisation;
    made.level = number / 6 % 2 == 0 ? QStringLiteral("strategic") : QStringLiteral("operative");
    made.language = number % 5 < 3 ? QStringLiteral("sv") : QStringLiteral("en");
    made.document = QString(made.name + u'-' + organisation.toLower()).replace(u' ', u'-');
    return made;
}

void write(const QDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + file.fileName().toStdString());
}

/// As it stands in the written sample.
void copy(const QDir& folder, const QString& name) {
    QFile file(QStringLiteral(SAMSYN_SOURCE_DIR "/samples/coordinators/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + file.fileName().toStdString());
    write(folder, name, file.readAll());
}

QString codingLine(const MadeCase& who, const MadeCoding& coding, const QString& text) {
    QString words = text.mid(coding.begin, coding.end - coding.begin);
    words.replace(u'"', QStringLiteral("\"\""));
    return QStringLiteral("%1,%2,%3,%4,%5,\"%6\"\n")
        .arg(who.document, QString::number(coding.begin), QString::number(coding.end), coding.code,
             coding.coder, words);
}

}  // namespace

MadeStudy writeStudy(const StudyPlan& plan, const QString& folder) {
    const QDir study(folder);
    if (!study.mkpath(QStringLiteral("transcripts")))
        throw std::runtime_error("cannot make " + folder.toStdString());
    const Sentences swedish(QStringLiteral("sv"));
    const Sentences english(QStringLiteral("en"));
    QString cases = QStringLiteral("case,document,speaker,programme,organisation,level\n");
    QString codings = QStringLiteral("document,begin,end,code,coder,text\n");
    MadeStudy made;
    for (int number = 0; number < plan.interviews; ++number) {
        const MadeCase who = caseOf(number, plan.interviews);
        SeededNumbers numbers(plan.seed * 1'000'003 + static_cast<std::uint64_t>(number));
        const int words = plan.words * numbers.between(70, 130) / 100;
        const MadeInterview interview = madeInterview(
            who, who.language == QLatin1String("sv") ? swedish : english, numbers.next(), words);
        write(study, QStringLiteral("transcripts/%1.txt").arg(who.document),
              interview.text.toUtf8());
        cases += QStringList{who.name,      who.document,     who.name,
                             who.programme, who.organisation, who.level}
                     .join(u',') +
                 u'\n';
        for (const MadeCoding& coding : interview.codings)
            codings += codingLine(who, coding, interview.text);
        ++made.interviews;
        made.words += interview.words;
        made.codings += static_cast<int>(interview.codings.size());
    }
    write(study, QStringLiteral("cases.csv"), cases.toUtf8());
    write(study, QStringLiteral("codings.csv"), codings.toUtf8());
    copy(study, QStringLiteral("codebook.json"));
    copy(study, QStringLiteral("analyses.json"));
    return made;
}

}  // namespace tests
