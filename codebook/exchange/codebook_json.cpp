// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/codebook_json.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include "codebook/error.h"
#include "codebook/exchange/json_text.h"
#include "codebook/model/code_tree.h"
#include "codebook/words.h"

namespace codebook {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto formatName = "samsyn-codebook/1";
constexpr qsizetype mostBytes = 64 << 20;

class Reader {
   public:
    explicit Reader(const QString& fileName) { m_read.fileName = fileName; }

    CodebookEntries read(const Json& file) {
        if (file.is_array()) {
            readCodes(file, -1, {}, 1);
        } else {
            if (!file.is_object() || !file.contains("codes"))
                refuse(Words::tr("it holds no “codes”"));
            requireFormat(file);
            readCodes(file.at("codes"), -1, {}, 1);
        }
        return std::move(m_read);
    }

   private:
    [[noreturn]] void refuse(const QString& reason) const {
        throw FormatError(Words::tr("“%1” is not a codebook: %2.").arg(m_read.fileName, reason));
    }
    [[noreturn]] void refuse(const QString& path, const QString& reason) const {
        throw FormatError(Words::tr("“%1”, code “%2”: %3.").arg(m_read.fileName, path, reason));
    }

    void requireFormat(const Json& file) const {
        if (!file.contains("format")) return;
        const Json& format = file.at("format");
        if (format != formatName)
            refuse(Words::tr("its format is %1, and this version reads “%2”")
                       .arg(QString::fromStdString(format.dump()), QLatin1String(formatName)));
    }

    void readCodes(const Json& codes, int parent, const QString& above, int depth) {
        if (!codes.is_array())
            above.isEmpty() ? refuse(Words::tr("“codes” is no list"))
                            : refuse(above, Words::tr("“codes” is no list"));
        if (depth > deepestCodebook && !codes.empty())
            refuse(above, Words::tr("more than %1 levels").arg(deepestCodebook));
        int number = 0;
        for (const Json& code : codes) readCode(code, parent, above, depth, ++number);
    }

    void readCode(const Json& code, int parent, const QString& above, int depth, int number) {
        const QString prefix = above.isEmpty() ? QString() : above + u'/';
        const QString numbered = prefix + QStringLiteral("(%1)").arg(number);
        if (!code.is_object()) refuse(numbered, Words::tr("it is no object"));
        CodebookEntry entry;
        entry.parent = parent;
        if (code.contains("name")) entry.name = text(code, "name", numbered);
        if (entry.name.trimmed().isEmpty()) refuse(numbered, Words::tr("it has no name"));
        const QString path = prefix + escapedName(entry.name);
        entry.guid = guid(code, path);
        for (const CodebookField& known : codebookFields)
            if (code.contains(known.name) && !code.at(known.name).is_null())
                entry.values.emplace_back(known.index, value(code, known, path));
        noteUnknownKeys(code);
        if (m_read.entries.size() >= largestCodebook)
            refuse(Words::tr("it has more than %1 codes").arg(largestCodebook));
        const int index = static_cast<int>(m_read.entries.size());
        m_read.entries.push_back(std::move(entry));
        if (code.contains("codes") && !code.at("codes").is_null())
            readCodes(code.at("codes"), index, path, depth + 1);
    }

    QString text(const Json& code, const char* key, const QString& path) const {
        const Json& value = code.at(key);
        if (!value.is_string()) refuse(path, Words::tr("“%1” is no text").arg(QLatin1String(key)));
        QString text = QString::fromStdString(value.get_ref<const std::string&>());
        if (text.contains(QChar(QChar::Null)))
            refuse(path, Words::tr("“%1” holds a null character").arg(QLatin1String(key)));
        return text;
    }

    Value value(const Json& code, const CodebookField& known, const QString& path) const {
        if (known.index == field::code::codable) {
            if (!code.at(known.name).is_boolean())
                refuse(path, Words::tr("“codable” is neither true nor false"));
            return std::int64_t{code.at(known.name).get<bool>()};
        }
        const QString said = text(code, known.name, path);
        if (known.index == field::code::color && !isColor(said))
            refuse(path, Words::tr("the color “%1” is not written as #rrggbb").arg(said));
        return said;
    }

    QUuid guid(const Json& code, const QString& path) {
        if (!code.contains("guid") || code.at("guid").is_null()) return {};
        const QString said = text(code, "guid", path);
        if (said.isEmpty()) return {};
        const QUuid guid = QUuid::fromString(said);
        if (guid.isNull()) refuse(path, Words::tr("“%1” is no GUID").arg(said));
        if (m_guids.contains(guid))
            refuse(path, Words::tr("another code has the same GUID, %1").arg(said));
        m_guids.insert(guid);
        return guid;
    }

    void noteUnknownKeys(const Json& code) {
        for (const auto& item : code.items()) {
            const std::string& key = item.key();
            const bool isKnown =
                key == "name" || key == "guid" || key == "codes" ||
                std::any_of(codebookFields.begin(), codebookFields.end(),
                            [&](const CodebookField& known) { return key == known.name; });
            const QString name = QString::fromStdString(key);
            if (!isKnown && !m_read.unknownKeys.contains(name)) m_read.unknownKeys << name;
        }
    }

    CodebookEntries m_read;
    QSet<QUuid> m_guids;
};

Json valueOf(const Code& code, std::uint8_t field) {
    const Value value = codeValue(code, field);
    if (const auto* text = std::get_if<QString>(&value)) return text->toStdString();
    return value == Value(std::int64_t{1});
}

Json branchOf(const Study& study, const CodeTree& tree, const std::vector<CodeId>& codes) {
    Json branch = Json::array();
    for (const CodeId id : codes) {
        const Code& code = study.codes.at(id);
        Json written;
        written["name"] = code.name.toStdString();
        written["guid"] = code.guid.toString(QUuid::WithoutBraces).toStdString();
        for (const CodebookField& known : codebookFields)
            written[known.name] = valueOf(code, known.index);
        written["codes"] = branchOf(study, tree, tree.children(id));
        branch.push_back(std::move(written));
    }
    return branch;
}

}  // namespace

CodebookEntries readCodebookJson(const QByteArray& bytes, const QString& fileName) {
    requireJsonText(bytes, fileName, mostBytes);
    Json file;
    try {
        file = Json::parse(bytes.begin(), bytes.end());
    } catch (const Json::parse_error& error) {
        refuseJson(bytes, fileName, error.byte, error.what());
    } catch (const Json::exception& error) {  // a number that no type can hold
        refuseJson(bytes, fileName, 0, error.what());
    }
    return Reader(fileName).read(file);
}

QByteArray codebookJson(const Study& study) {
    const CodeTree tree(study);
    Json file;
    file["format"] = formatName;
    file["codes"] = branchOf(study, tree, tree.roots());
    return QByteArray::fromStdString(file.dump(2)) + '\n';
}

}  // namespace codebook
