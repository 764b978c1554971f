// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/qde_writer.h"

#include <QHash>
#include <QXmlStreamWriter>

namespace codebook::refi {

namespace {

/// Of a variable; the name of an element is made of it. What the standard does not know is text.
QString standardType(const QString& type) {
    static const QStringList known{QStringLiteral("Text"),    QStringLiteral("Boolean"),
                                   QStringLiteral("Integer"), QStringLiteral("Float"),
                                   QStringLiteral("Date"),    QStringLiteral("DateTime")};
    return known.contains(type) ? type : known.front();
}

constexpr auto projectSpace = "urn:QDA-XML:project:1.0";
constexpr auto codebookSpace = "urn:QDA-XML:codebook:1.0";

/// XML 1.0, 2.2: characters that may stand in a document. One for one, so that lengths stay.
QString storable(const QString& text) {
    QString clean = QString::fromUtf8(text.toUtf8());  // no half of a pair
    for (QChar& unit : clean) {
        const char16_t code = unit.unicode();
        const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
        if (isControl || code == 0xFFFE || code == 0xFFFF) unit = QChar::ReplacementCharacter;
    }
    return clean;
}

class Writer {
   public:
    explicit Writer(QByteArray* bytes) : m_xml(bytes) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
    }

    void project(const Project& project) {
        for (const Variable& variable : project.variables)
            m_types.insert(variable.guid, variable.type);
        m_xml.writeStartElement(QStringLiteral("Project"));
        m_xml.writeDefaultNamespace(QLatin1String(projectSpace));
        attribute("name", project.name);
        attribute("origin", project.origin);
        guid("creatingUserGUID", project.creator);
        attribute("creationDateTime", project.created);
        wrapped("Users", project.users, [this](const User& user) { write(user); });
        if (!project.codes.empty()) {
            m_xml.writeStartElement(QStringLiteral("CodeBook"));
            codes(project, true);
            m_xml.writeEndElement();
        }
        wrapped("Variables", project.variables, [this](const Variable& one) { write(one); });
        wrapped("Cases", project.cases, [this](const Case& one) { write(one); });
        wrapped("Sources", project.sources, [this](const Source& one) { write(one); });
        wrapped("Notes", project.notes, [this](const Note& note) { write(note); });
        wrapped("Sets", project.sets, [this](const Set& set) { write(set, "targetGUID"); });
        description(project.description);
        noteRefs(project.projectNotes);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

    void codebook(const Project& project) {
        m_xml.writeStartElement(QStringLiteral("CodeBook"));
        m_xml.writeDefaultNamespace(QLatin1String(codebookSpace));
        attribute("origin", project.origin);
        codes(project, false);
        std::vector<Set> sets;
        for (const Set& set : project.sets) {
            if (set.codes.empty()) continue;
            sets.push_back(set);
            sets.back().sources.clear();
        }
        wrapped("Sets", sets, [this](const Set& set) { write(set, "guid"); });
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

   private:
    void attribute(const char* name, const QString& value) {
        if (!value.isEmpty()) m_xml.writeAttribute(QLatin1String(name), storable(value));
    }
    void guid(const char* name, const QUuid& value) {
        if (!value.isNull()) m_xml.writeAttribute(QLatin1String(name), written(value));
    }
    void reference(const char* element, const QUuid& target) {
        m_xml.writeEmptyElement(QLatin1String(element));
        guid("targetGUID", target);
    }
    void references(const char* element, const std::vector<QUuid>& targets) {
        for (const QUuid& target : targets) reference(element, target);
    }
    void noteRefs(const std::vector<QUuid>& notes) { references("NoteRef", notes); }
    void description(const QString& text) {
        if (!text.isEmpty()) m_xml.writeTextElement(QStringLiteral("Description"), storable(text));
    }
    template <class Row, class Write>
    void wrapped(const char* element, const std::vector<Row>& rows, Write write) {
        if (rows.empty()) return;
        m_xml.writeStartElement(QLatin1String(element));
        for (const Row& row : rows) write(row);
        m_xml.writeEndElement();
    }

    void write(const User& user) {
        m_xml.writeEmptyElement(QStringLiteral("User"));
        guid("guid", user.guid);
        attribute("name", user.name);
    }

    /// Codes stand in one another; `codes` gives each its parent.
    void codes(const Project& project, bool hasNotes) {
        std::vector<std::vector<std::size_t>> below(project.codes.size() + 1);
        for (std::size_t i = 0; i < project.codes.size(); ++i)
            below[static_cast<std::size_t>(project.codes[i].parent + 1)].push_back(i);
        m_xml.writeStartElement(QStringLiteral("Codes"));
        for (const std::size_t top : below[0]) write(project, top, below, hasNotes);
        m_xml.writeEndElement();
    }

    void write(const Project& project, std::size_t index,
               const std::vector<std::vector<std::size_t>>& below, bool hasNotes) {
        const Code& code = project.codes[index];
        m_xml.writeStartElement(QStringLiteral("Code"));
        guid("guid", code.guid);
        m_xml.writeAttribute(QStringLiteral("name"), storable(code.name));
        m_xml.writeAttribute(QStringLiteral("isCodable"),
                             code.isCodable ? QStringLiteral("true") : QStringLiteral("false"));
        attribute("color", code.color);
        description(code.description);
        if (hasNotes) noteRefs(code.notes);
        for (const std::size_t child : below[index + 1]) write(project, child, below, hasNotes);
        m_xml.writeEndElement();
    }

    void write(const Variable& variable) {
        m_xml.writeStartElement(QStringLiteral("Variable"));
        guid("guid", variable.guid);
        m_xml.writeAttribute(QStringLiteral("name"), storable(variable.name));
        attribute("typeOfVariable", standardType(variable.type));
        description(variable.description);
        m_xml.writeEndElement();
    }

    void write(const VariableValue& value) {
        m_xml.writeStartElement(QStringLiteral("VariableValue"));
        reference("VariableRef", value.variable);
        m_xml.writeTextElement(
            standardType(m_types.value(value.variable)) + QStringLiteral("Value"),
            storable(value.value));
        m_xml.writeEndElement();
    }

    void write(const Case& person) {
        m_xml.writeStartElement(QStringLiteral("Case"));
        guid("guid", person.guid);
        attribute("name", person.name);
        description(person.description);
        for (const VariableValue& value : person.values) write(value);
        references("SourceRef", person.sources);
        references("SelectionRef", person.selections);
        m_xml.writeEndElement();
    }

    void write(const Coding& coding) {
        m_xml.writeStartElement(QStringLiteral("Coding"));
        guid("guid", coding.guid);
        guid("creatingUser", coding.user);
        attribute("creationDateTime", coding.created);
        reference("CodeRef", coding.code);
        noteRefs(coding.notes);
        m_xml.writeEndElement();
    }

    void write(const Selection& selection) {
        m_xml.writeStartElement(QStringLiteral("PlainTextSelection"));
        guid("guid", selection.guid);
        attribute("name", selection.name);
        attribute("startPosition", QString::number(selection.span.begin));
        attribute("endPosition", QString::number(selection.span.end));
        guid("creatingUser", selection.user);
        attribute("creationDateTime", selection.created);
        description(selection.description);
        for (const Coding& coding : selection.codings) write(coding);
        noteRefs(selection.notes);
        m_xml.writeEndElement();
    }

    void write(const Source& source) {
        m_xml.writeStartElement(QStringLiteral("TextSource"));
        guid("guid", source.guid);
        attribute("name", source.name);
        attribute("plainTextPath", source.textPath);
        guid("creatingUser", source.user);
        attribute("creationDateTime", source.created);
        description(source.description);
        for (const Selection& selection : source.selections) write(selection);
        for (const Coding& coding : source.codings) write(coding);
        noteRefs(source.notes);
        for (const VariableValue& value : source.values) write(value);
        m_xml.writeEndElement();
    }

    void write(const Note& note) {
        m_xml.writeStartElement(QStringLiteral("Note"));
        guid("guid", note.guid);
        attribute("name", note.name);
        guid("creatingUser", note.user);
        attribute("creationDateTime", note.created);
        m_xml.writeTextElement(QStringLiteral("PlainTextContent"), storable(note.textContent));
        m_xml.writeEndElement();
    }

    void write(const Set& set, const char* codeKey) {
        m_xml.writeStartElement(QStringLiteral("Set"));
        guid("guid", set.guid);
        attribute("name", set.name);
        for (const QUuid& code : set.codes) {
            m_xml.writeEmptyElement(QStringLiteral("MemberCode"));
            guid(codeKey, code);
        }
        references("MemberSource", set.sources);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    QHash<QUuid, QString> m_types;
};

}  // namespace

QByteArray qde(const Project& project) {
    QByteArray bytes;
    Writer(&bytes).project(project);
    return bytes;
}

QByteArray qdc(const Project& project) {
    QByteArray bytes;
    Writer(&bytes).codebook(project);
    return bytes;
}

}  // namespace codebook::refi
