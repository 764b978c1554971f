// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/qde_reader.h"

#include <QRegularExpression>

#include <algorithm>

#include "codebook/exchange/refi/qde_cursor.h"
#include "codebook/exchange/refi/qde_source_reader.h"
#include "codebook/words.h"

namespace codebook::refi {

namespace {

/// One pass over the elements. Each function stands on the start of its element and leaves its end
/// behind, or returns false where it is another's.
class Reader {
   public:
    Reader(const QByteArray& bytes, const QString& fileName) : m_at(bytes, fileName) {}

    Project read() {
        m_at.begin();
        if (m_at.is("Project"))
            readProject();
        else if (m_at.is("CodeBook"))
            readCodebookFile();
        else
            m_at.refuse(Words::tr("it begins with <%1>, not with a project or a codebook")
                            .arg(m_at.name()));
        m_at.finish();
        m_project.notCarried = m_at.left();
        return std::move(m_project);
    }

   private:
    void readProject() {
        m_project.name = m_at.attribute("name");
        m_project.origin = m_at.attribute("origin");
        m_project.creator = m_at.guid("creatingUserGUID");
        m_project.created = m_at.attribute("creationDateTime");
        m_project.basePath = m_at.attribute("basePath");
        m_at.children([this] {
            return m_at.listed("Users", "User", m_project.users, [this] { return readUser(); }) ||
                   codebook() ||
                   m_at.listed("Variables", "Variable", m_project.variables,
                               [this] { return readVariable(); }) ||
                   m_at.listed("Cases", "Case", m_project.cases, [this] { return readCase(); }) ||
                   sources() ||
                   m_at.listed("Notes", "Note", m_project.notes, [this] { return readNote(); }) ||
                   m_at.listed("Links", "Link", m_project.links, [this] { return readLink(); }) ||
                   m_at.listed("Sets", "Set", m_project.sets, [this] { return readSet(); }) ||
                   m_at.described(m_project.description) ||
                   m_at.reference("NoteRef", m_project.projectNotes);
        });
    }

    void readCodebookFile() {
        m_project.origin = m_at.attribute("origin");
        m_at.children([this] {
            return codes(-1) ||
                   m_at.listed("Sets", "Set", m_project.sets, [this] { return readSet(); });
        });
    }

    bool codebook() {
        if (!m_at.is("CodeBook")) return false;
        m_at.children([this] { return codes(-1); });
        return true;
    }

    bool codes(int parent) {
        if (!m_at.is("Codes")) return false;
        m_at.children([this, parent] { return code(parent); });
        return true;
    }

    bool code(int parent) {
        if (!m_at.is("Code")) return false;
        const std::size_t index = m_project.codes.size();
        Code read;
        read.guid = m_at.ownGuid("Code");
        read.name = m_at.attribute("name");
        read.isCodable = m_at.flag("isCodable", true);
        read.color = colorFrom(m_at.attribute("color"));
        read.parent = parent;
        m_project.codes.push_back(std::move(read));
        m_at.children([this, index] {
            return m_at.described(m_project.codes[index].description) ||
                   m_at.reference("NoteRef", m_project.codes[index].notes) ||
                   code(static_cast<int>(index));
        });
        return true;
    }

    /// "#rgb" and "#rrggbb" are the standard's; "r,g,b" is seen.
    static QString colorFrom(const QString& written) {
        const QStringList parts = written.split(u',');
        if (parts.size() == 3) {
            QString hex = QStringLiteral("#");
            for (const QString& part : parts)
                hex += QStringLiteral("%1").arg(std::clamp(part.trimmed().toInt(), 0, 255), 2, 16,
                                                QLatin1Char('0'));
            return hex;
        }
        if (written.size() == 4 && written.startsWith(u'#'))
            return QStringLiteral("#%1%1%2%2%3%3").arg(written[1]).arg(written[2]).arg(written[3]);
        static const QRegularExpression hex(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
        return hex.match(written).hasMatch() ? written.toLower() : QString();
    }

    User readUser() {
        User user{m_at.ownGuid("User"), m_at.attribute("name")};
        m_at.skip();
        return user;
    }

    Variable readVariable() {
        Variable variable{
            m_at.ownGuid("Variable"), m_at.attribute("name"), m_at.attribute("typeOfVariable"), {}};
        m_at.children([&] { return m_at.described(variable.description); });
        return variable;
    }

    Case readCase() {
        Case person;
        person.guid = m_at.ownGuid("Case");
        person.name = m_at.attribute("name");
        m_at.children([&] {
            return m_at.described(person.description) || m_sources.value(person.values) ||
                   m_at.reference("SourceRef", person.sources) ||
                   m_at.reference("SelectionRef", person.selections);
        });
        return person;
    }

    bool sources() {
        if (!m_at.is("Sources")) return false;
        m_at.children([this] {
            static constexpr std::pair<const char*, SourceKind> kinds[] = {
                {"TextSource", SourceKind::Text},
                {"PDFSource", SourceKind::Pdf},
                {"PictureSource", SourceKind::Picture},
                {"AudioSource", SourceKind::Audio},
                {"VideoSource", SourceKind::Video}};
            const auto* known =
                std::find_if(std::begin(kinds), std::end(kinds),
                             [this](const auto& kind) { return m_at.is(kind.first); });
            if (known == std::end(kinds)) return false;
            m_project.sources.push_back(m_sources.read(known->second));
            return true;
        });
        return true;
    }

    Note readNote() {
        Note note;
        note.guid = m_at.ownGuid("Note");
        note.name = m_at.attribute("name");
        note.textPath = m_at.attribute("plainTextPath");
        note.user = m_at.guid("creatingUser");
        note.created = m_at.attribute("creationDateTime");
        m_at.children([&] {
            if (QString description; m_at.described(description)) {
                if (note.textContent.isEmpty()) note.textContent = description;
                return true;
            }
            return m_sources.content(note.textContent) || m_sources.selection(note.selections);
        });
        return note;
    }

    Link readLink() {
        Link link{m_at.attribute("name"), m_at.guid("originGUID"), m_at.guid("targetGUID")};
        m_at.skip();
        return link;
    }

    Set readSet() {
        Set set;
        set.guid = m_at.guid();
        set.name = m_at.attribute("name");
        QString ignored;
        m_at.children([&] {
            const bool isOfProject = !m_at.attribute("targetGUID").isEmpty();
            return m_at.described(ignored) ||
                   m_at.reference("MemberCode", set.codes, isOfProject ? "targetGUID" : "guid") ||
                   m_at.reference("MemberSource", set.sources);
        });
        return set;
    }

    QdeCursor m_at;
    QdeSourceReader m_sources{m_at};
    Project m_project;
};

}  // namespace

Project readQde(const QByteArray& bytes, const QString& fileName) {
    return Reader(bytes, fileName).read();
}

}  // namespace codebook::refi
