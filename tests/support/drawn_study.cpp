// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_study.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"

namespace tests {

using namespace codebook;

namespace {

const QDateTime& drawnTime() {
    static const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return time;
}

/// A stretch of a document's text under construction, in UTF-16 units.
struct Mark {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString codes;
};

struct DrawnDocument {
    QString name;
    QString text;
    std::vector<Mark> marks;
    NewDocument added;
};

/// Reads a drawing line by line into one step.
class Drawing {
   public:
    explicit Drawing(const Study& study) : m_step(study, QStringLiteral("Draw the study")) {}

    void read(const QString& line) {
        if (line.startsWith(QLatin1String("+ ")))
            declareCode(line.mid(2));
        else if (line.startsWith(QLatin1String("== ")))
            beginDocument(line.mid(3).trimmed());
        else if (line.startsWith(QLatin1String("% ")))
            m_attributeLines << line.mid(2);
        else
            readTurn(line);
    }

    Command command() {
        for (DrawnDocument& document : m_documents) addDocument(document);
        return m_step.command();
    }
    const QStringList& attributeLines() const { return m_attributeLines; }

   private:
    DrawnDocument& document() {
        if (m_documents.empty()) m_documents.push_back({QStringLiteral("doc"), {}, {}, {}});
        return m_documents.back();
    }

    void beginDocument(const QString& line) {
        static const QRegularExpression withGroup(QStringLiteral("^(.*\\S)\\s*\\(in (.*)\\)$"));
        const auto match = withGroup.match(line);
        m_documents.push_back({match.hasMatch() ? match.captured(1) : line, {}, {}, {}});
        m_documents.back().added.group = match.captured(2);
    }

    void declareCode(const QString& line) {
        static const QRegularExpression withPerspective(QStringLiteral("^(.*\\S)\\s*\\((.*)\\)$"));
        const auto match = withPerspective.match(line);
        code(match.hasMatch() ? match.captured(1) : line.trimmed(), match.captured(2));
    }

    /// The code at that path, made with what is missing above it.
    QUuid code(const QString& path, const QString& perspective = {}) {
        QUuid parent;
        QString key;
        const QStringList levels = pathLevels(path);
        for (qsizetype i = 0; i < levels.size(); ++i) {
            key += u'/' + escapedName(levels[i]);
            if (!m_codes.contains(key)) {
                Code added;
                added.name = levels[i];
                if (i == levels.size() - 1) added.perspective = perspective;
                m_codes.insert(key, m_step.addCode(added, parent));
            }
            parent = m_codes.value(key);
        }
        return parent;
    }

    void readTurn(const QString& line) {
        static const QRegularExpression labelled(QStringLiteral("^(\\w+):\\s*"));
        DrawnDocument& to = document();
        if (!to.text.isEmpty()) to.text += u'\n';
        const qsizetype begin = to.text.size();
        const auto match = labelled.match(line);
        to.text += match.captured(0);
        const qsizetype words = to.text.size();
        readWords(line.mid(match.capturedLength(0)), to);
        const auto at = [&](qsizetype utf16) { return OffsetMap(to.text).toCodePoint(utf16); };
        Turn turn;
        turn.span = {at(begin), at(to.text.size())};
        turn.words = {at(words), at(to.text.size())};
        turn.label = {at(begin), at(begin)};
        if (match.hasMatch()) {
            turn.label.end = at(begin + match.capturedLength(1) + 1);
            turn.speaker = speaker(match.captured(1), to.added);
        }
        to.added.turns.push_back(turn);
    }

    static std::int32_t speaker(const QString& label, NewDocument& in) {
        for (std::size_t i = 0; i < in.speakers.size(); ++i)
            if (in.speakers[i].label == label) return static_cast<std::int32_t>(i);
        in.speakers.push_back({label, label == QLatin1String("I")});
        return static_cast<std::int32_t>(in.speakers.size()) - 1;
    }

    static void readWords(const QString& words, DrawnDocument& to) {
        std::vector<qsizetype> open[2];
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QChar unit = words[i];
            if (unit == u'[' || unit == u'{') {
                open[unit == u'{'].push_back(to.text.size());
            } else if (unit == u']' || unit == u'}') {
                const qsizetype close = words.indexOf(u')', i);
                std::vector<qsizetype>& begins = open[unit == u'}'];
                if (begins.empty() || words.mid(i + 1, 1) != QLatin1String("(") || close < 0)
                    throw FormatError(
                        QStringLiteral("A drawn coding is not closed: “%1”.").arg(words));
                to.marks.push_back(
                    {begins.back(), to.text.size(), words.mid(i + 2, close - i - 2)});
                begins.pop_back();
                i = close;
            } else {
                to.text += unit;
            }
        }
        if (!open[0].empty() || !open[1].empty())
            throw FormatError(QStringLiteral("A drawn coding is not closed: “%1”.").arg(words));
    }

    void addDocument(DrawnDocument& drawn) {
        drawn.added.name = drawn.name;
        drawn.added.kind = QStringLiteral("interview");
        drawn.added.language = QStringLiteral("en");
        drawn.added.source = drawn.name + QStringLiteral(".txt");
        drawn.added.encoding = QStringLiteral("UTF-8");
        drawn.added.text = drawn.text;
        const QByteArray digest =
            QCryptographicHash::hash(drawn.text.toUtf8(), QCryptographicHash::Sha256);
        drawn.added.digest = QString::fromLatin1(digest.toHex());
        const QUuid guid = m_step.addDocument(drawn.added);
        const OffsetMap map(drawn.text);
        for (const Mark& mark : drawn.marks)
            for (const QString& path : pathList(mark.codes)) {
                NewCoding coding;
                coding.document = guid;
                coding.revision = digest;
                coding.code = code(path.section(u'@', 0, 0));
                const QString coder = path.section(u'@', 1);
                coding.coder = m_step.coder(coder.isEmpty() ? QStringLiteral("Ada") : coder);
                coding.span = map.span(mark.begin, mark.end);
                coding.created = drawnTime().toMSecsSinceEpoch();
                coding.text = drawn.text.mid(mark.begin, mark.end - mark.begin);
                m_step.addCoding(coding);
            }
    }

    Step m_step;
    std::vector<DrawnDocument> m_documents;
    QStringList m_attributeLines;
    QHash<QString, QUuid> m_codes;
};

/// "P1: side = police, area = north|south"
void addAttributes(const Study& study, const QString& line, Step& step,
                   QHash<QString, QUuid>& attributes) {
    const QString label = line.section(u':', 0, 0).trimmed();
    const auto people = casesNamed(study, label);
    if (people.empty()) throw FormatError(QStringLiteral("Nobody is called “%1”.").arg(label));
    for (const QString& pair : line.section(u':', 1).split(u',')) {
        const QString name = pair.section(u'=', 0, 0).trimmed();
        QStringList values;
        for (const QString& value : pair.section(u'=', 1).split(u'|')) values << value.trimmed();
        if (!attributes.contains(name))
            attributes.insert(name, step.addAttribute(name, AttributeType::Text));
        for (const CaseId person : people)
            step.setValues(attributes.value(name), Entity::Case, study.cases.at(person).guid,
                           values);
    }
}

}  // namespace

Project::OpenOptions drawnOptions(const QString& coder, bool readOnly) {
    Project::OpenOptions options;
    options.coder = coder;
    options.readOnly = readOnly;
    options.clock = [] { return drawnTime(); };
    return options;
}

std::unique_ptr<Project> drawProject(const QString& path, const QString& drawing) {
    auto project = Project::create(path, drawnOptions());
    Drawing drawn(project->study());
    for (const QString& line : drawing.split(u'\n'))
        if (!line.trimmed().isEmpty()) drawn.read(line.trimmed());
    project->execute(drawn.command());
    if (drawn.attributeLines().isEmpty()) return project;
    Step step(project->study(), QStringLiteral("Draw the attributes"));
    QHash<QString, QUuid> attributes;
    for (const QString& line : drawn.attributeLines())
        addAttributes(project->study(), line, step, attributes);
    project->execute(step.command());
    return project;
}

Span spanOf(const Project& project, DocumentId document, const QString& words) {
    const auto text = project.text(document);
    const qsizetype at = text->text.indexOf(words);
    if (at < 0) throw Conflict(QStringLiteral("The words “%1” are not there.").arg(words));
    return text->map.span(at, at + words.size());
}

NewCoding codingOf(const Project& project, const QString& document, const QString& words,
                   const QString& code, const QString& coder) {
    const Study& study = project.study();
    const Document& within = study.documents.at(documentNamed(study, document));
    const CoderId by = coderNamed(study, coder);
    if (!by) throw Conflict(QStringLiteral("There is no coder “%1”.").arg(coder));
    NewCoding coding;
    coding.document = within.guid;
    coding.revision = QByteArray::fromHex(within.revision.toLatin1());
    coding.code = study.codes.at(CodeTree(study).resolve(code)).guid;
    coding.coder = study.coders.at(by).guid;
    coding.span = spanOf(project, within.id, words);
    coding.created = drawnTime().toMSecsSinceEpoch();
    coding.text = words;
    return coding;
}

}  // namespace tests
