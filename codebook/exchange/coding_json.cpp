// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Read event by event: a million codings as a tree of JSON values would fill gigabytes.
#include <nlohmann/json.hpp>

#include "codebook/error.h"
#include "codebook/exchange/coding_row_builder.h"
#include "codebook/exchange/json_text.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr qsizetype mostBytes = qsizetype{1} << 29;

class CodingEvents : public nlohmann::json_sax<nlohmann::json> {
   public:
    CodingEvents(const QByteArray& bytes, const QString& fileName)
        : m_bytes(&bytes), m_fileName(fileName), m_builder(fileName, QStringLiteral("entry")) {}

    CodingRows rows() { return m_builder.rows(); }

    bool start_array(std::size_t) override {
        if (m_depth != 0) return nested();
        ++m_depth;
        return true;
    }
    bool end_array() override {
        --m_depth;
        return true;
    }
    bool start_object(std::size_t) override {
        if (m_depth != 1) return nested();
        ++m_depth;
        m_row = CodingRow{};
        m_row.place = ++m_entries;
        m_seen = {};
        return true;
    }
    bool end_object() override {
        --m_depth;
        finish();
        return true;
    }
    bool key(string_t& name) override {
        m_key = QString::fromStdString(name);
        return true;
    }
    bool null() override {
        return value([] {});
    }
    bool boolean(bool isTrue) override {
        return value([&] {
            if (m_key == QLatin1String("placed"))
                m_row.isPlaced = isTrue;
            else
                mistyped();
        });
    }
    bool number_integer(number_integer_t number) override {
        return value([&] { whole(number); });
    }
    bool number_unsigned(number_unsigned_t number) override {
        constexpr auto most = std::numeric_limits<number_integer_t>::max();
        return value(
            [&] { number > most ? mistyped() : whole(static_cast<std::int64_t>(number)); });
    }
    bool number_float(number_float_t number, const string_t& written) override {
        return value([&] {
            if (m_key == QLatin1String("weight"))
                m_builder.setWeight(m_row, number, QString::fromStdString(written));
            else
                mistyped();
        });
    }
    bool string(string_t& text) override {
        return value([&] { said(QString::fromStdString(text)); });
    }
    bool binary(binary_t&) override { return false; }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::json::exception& error) override {
        refuseJson(*m_bytes, m_fileName, position, error.what());
    }

   private:
    struct Seen {
        bool document = false;
        bool begin = false;
        bool end = false;
        bool code = false;
        bool coder = false;
    };

    [[noreturn]] bool nested() {
        throw FormatError(
            Words::tr("“%1” is not a list of codings: it must be an array of objects with "
                      "plain values.")
                .arg(m_fileName));
    }

    template <class Take>
    bool value(Take take) {
        if (m_depth != 2) nested();
        take();
        return true;
    }

    void mistyped() {
        static const QStringList known{
            QStringLiteral("document"), QStringLiteral("begin"), QStringLiteral("end"),
            QStringLiteral("code"),     QStringLiteral("coder"), QStringLiteral("memo"),
            QStringLiteral("weight"),   QStringLiteral("text"),  QStringLiteral("created")};
        if (!known.contains(m_key)) return m_builder.noteUnknown(m_key);
        m_builder.problems().add(m_row.place, [&] {
            return Words::tr("“%1” has a value of the wrong kind").arg(m_key);
        });
    }

    void whole(std::int64_t number) {
        const bool isBegin = m_key == QLatin1String("begin");
        if (isBegin || m_key == QLatin1String("end")) {
            // What no text reaches is refused when it meets the document.
            constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
            const auto position =
                static_cast<std::int32_t>(std::clamp<std::int64_t>(number, -1, most));
            (isBegin ? m_row.span.begin : m_row.span.end) = position;
            (isBegin ? m_seen.begin : m_seen.end) = true;
        } else if (m_key == QLatin1String("weight")) {
            m_builder.setWeight(m_row, static_cast<double>(number), QString::number(number));
        } else {
            mistyped();
        }
    }

    void said(const QString& text) {
        if (text.contains(QChar(QChar::Null))) return mistyped();
        if (m_key == QLatin1String("document"))
            name(m_row.document, m_seen.document, m_builder.document(text.trimmed()), text);
        else if (m_key == QLatin1String("code"))
            name(m_row.code, m_seen.code, m_builder.code(text.trimmed()), text);
        else if (m_key == QLatin1String("coder"))
            name(m_row.coder, m_seen.coder, m_builder.coder(text.trimmed()), text);
        else if (m_key == QLatin1String("memo"))
            m_row.memo = text;
        else if (m_key == QLatin1String("text"))
            m_row.text = text;
        else if (m_key == QLatin1String("created"))
            m_row.created = m_builder.created(m_row.place, text);
        else if (m_key == QLatin1String("begin") || m_key == QLatin1String("end") ||
                 m_key == QLatin1String("weight"))
            mistyped();
        else if (m_key != QLatin1String("guid"))
            m_builder.noteUnknown(m_key);
    }

    static void name(std::int32_t& to, bool& isSeen, std::int32_t index, const QString& text) {
        to = index;
        isSeen = !text.trimmed().isEmpty();
    }

    void finish() {
        const auto require = [&](bool isSeen, const char* key) {
            if (!isSeen)
                m_builder.problems().add(m_row.place, [&] {
                    return Words::tr("it has no “%1”").arg(QLatin1String(key));
                });
        };
        require(m_seen.document, "document");
        require(m_seen.begin, "begin");
        require(m_seen.end, "end");
        require(m_seen.code, "code");
        require(m_seen.coder, "coder");
        m_builder.add(std::move(m_row));
    }

    const QByteArray* m_bytes;
    QString m_fileName;
    CodingRowBuilder m_builder;
    int m_depth = 0;
    int m_entries = 0;
    QString m_key;
    CodingRow m_row;
    Seen m_seen;
};

}  // namespace

CodingRows readCodingsJson(const QByteArray& bytes, const QString& fileName) {
    requireJsonText(bytes, fileName, mostBytes);
    CodingEvents events(bytes, fileName);
    nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &events);
    return events.rows();
}

}  // namespace codebook
