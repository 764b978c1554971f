// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample_generator/sentences.h"

#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

namespace tests {

namespace {

QString capitalised(const QString& words) { return words.left(1).toUpper() + words.mid(1); }

}  // namespace

Sentences::Sentences(const QString& language) {
    QFile file(
        QStringLiteral(SAMSYN_SOURCE_DIR "/tests/sample_generator/sentences.%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + file.fileName().toStdString());
    QString list;
    QString section;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        if (line.startsWith(u'@')) {
            list = line.mid(1);
        } else if (line.startsWith(u'[')) {
            section = line.mid(1, line.size() - 2);
            if (section.contains(u'/')) m_codes << section;
        } else if (section.isEmpty()) {
            m_words[list] << line.split(u'|');
        } else {
            m_sections[section] << line;
        }
    }
}

QString Sentences::draw(const QString& section, const Voice& voice, SeededNumbers& numbers) const {
    const auto at = m_sections.constFind(section);
    if (at == m_sections.constEnd())
        throw std::runtime_error("no sentences for " + section.toStdString());
    return filled((*at)[numbers.between(0, static_cast<int>(at->size()) - 1)], voice, numbers);
}

QString Sentences::filled(QString sentence, const Voice& voice, SeededNumbers& numbers) const {
    static const QRegularExpression gap(QStringLiteral("\\{([A-Za-z]+)2?\\}"));
    QHash<QString, int> taken;
    for (auto found = gap.match(sentence); found.hasMatch(); found = gap.match(sentence)) {
        const QString name = found.captured(1);
        const QString kind = name.toLower();
        QString words;
        if (kind == QLatin1String("c"))
            words = voice.coordinator;
        else if (kind == QLatin1String("o"))
            words = voice.organisations;
        else if (kind == QLatin1String("us"))
            words = voice.us;
        else {
            const QStringList list = m_words.value(kind);
            if (list.isEmpty()) throw std::runtime_error("no words for " + kind.toStdString());
            int place = numbers.between(0, static_cast<int>(list.size()) - 1);
            if (taken.value(kind, -1) == place) place = (place + 1) % static_cast<int>(list.size());
            taken[kind] = place;
            words = list[place];
        }
        if (name.at(0).isUpper() || found.capturedStart() == 0) words = capitalised(words);
        sentence.replace(found.capturedStart(), found.capturedLength(), words);
    }
    return sentence;
}

}  // namespace tests
