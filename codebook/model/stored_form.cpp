// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How turns, types and lists of values are written in the store.
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

#include "codebook/error.h"
#include "codebook/model/study_update.h"
#include "codebook/words.h"

namespace codebook {

namespace {

template <class Kind>
struct Named {
    Kind kind;
    const char* name;
};
// Clang 14, which builds the fuzzers, does not deduce what an aggregate holds.
template <class Kind>
Named(Kind, const char*) -> Named<Kind>;

constexpr std::array attributeTypes{
    Named{AttributeType::Text, "text"}, Named{AttributeType::Number, "number"},
    Named{AttributeType::Date, "date"}, Named{AttributeType::YesNo, "yesno"}};
constexpr std::array memoSubjects{
    Named{MemoSubject::Project, "project"}, Named{MemoSubject::Document, "document"},
    Named{MemoSubject::Code, "code"},       Named{MemoSubject::Case, "case"},
    Named{MemoSubject::Coding, "coding"},   Named{MemoSubject::Passage, "passage"}};

template <class Kind, std::size_t size>
QString nameOf(const std::array<Named<Kind>, size>& all, Kind kind) {
    for (const auto& named : all)
        if (named.kind == kind) return QString::fromLatin1(named.name);
    return {};
}

template <class Kind, std::size_t size>
Kind kindOf(const std::array<Named<Kind>, size>& all, const QString& name) {
    for (const auto& named : all)
        if (name == QLatin1String(named.name)) return named.kind;
    return all.front().kind;
}

constexpr qint64 noTime = -1;

qint64 timeNumber(const std::optional<std::chrono::milliseconds>& time) {
    return time ? time->count() : noTime;
}

std::optional<std::chrono::milliseconds> timeOf(qint64 number) {
    if (number == noTime) return std::nullopt;
    return std::chrono::milliseconds(number);
}

/// Reads the numbers of a turn table one after the other; much quicker than splitting a table of a
/// long focus group into strings.
class NumberReader {
   public:
    explicit NumberReader(QStringView text) : m_text(text) {}
    bool atEnd() const { return m_at >= m_text.size(); }
    qint64 next() {
        bool isNegative = false;
        int digits = 0;
        qint64 number = 0;
        if (!atEnd() && m_text[m_at] == u'-') {
            isNegative = true;
            ++m_at;
        }
        for (; !atEnd() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9'; ++m_at) {
            if (++digits > mostDigits) throw damaged();
            number = number * 10 + (m_text[m_at].unicode() - u'0');
        }
        const bool isClosed = !atEnd() && (m_text[m_at] == u' ' || m_text[m_at] == u'\n');
        if (digits == 0 || !isClosed) throw damaged();
        ++m_at;
        return isNegative ? -number : number;
    }
    /// The letters that may stand after a line's last number.
    LanguageCode nextLanguage() {
        if (m_text[m_at - 1] == u'\n') return {};
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        if (end < 0) throw damaged();
        const LanguageCode language(m_text.sliced(m_at, end - m_at));
        if (language.isEmpty()) throw damaged();
        m_at = end + 1;
        return language;
    }
    std::int32_t nextSmall() {
        const qint64 number = next();
        if (number != static_cast<std::int32_t>(number)) throw damaged();
        return static_cast<std::int32_t>(number);
    }
    Span nextSpan() {
        const std::int32_t begin = nextSmall();
        return {begin, nextSmall()};
    }

   private:
    /// As many as always fit 64 bits.
    static constexpr int mostDigits = 18;

    StoreError damaged() const {
        return StoreError(
            Words::tr("The project's table of turns is damaged at character %1.").arg(m_at));
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

}  // namespace

QString turnsToText(const Turns& turns) {
    QString text;
    for (const Turn& turn : turns) {
        for (const qint64 number :
             {qint64{turn.span.begin}, qint64{turn.span.end}, qint64{turn.label.begin},
              qint64{turn.label.end}, qint64{turn.words.begin}, qint64{turn.words.end},
              qint64{turn.speaker}, timeNumber(turn.begins)})
            text += QString::number(number) + u' ';
        text += QString::number(timeNumber(turn.ends));
        if (!turn.language.isEmpty()) text += u' ' + turn.language.toString();
        text += u'\n';
    }
    return text;
}

Turns turnsFromText(QStringView text) {
    Turns turns;
    NumberReader numbers(text);
    while (!numbers.atEnd()) {
        Turn turn;
        turn.span = numbers.nextSpan();
        turn.label = numbers.nextSpan();
        turn.words = numbers.nextSpan();
        turn.speaker = numbers.nextSmall();
        turn.begins = timeOf(numbers.next());
        turn.ends = timeOf(numbers.next());
        turn.language = numbers.nextLanguage();
        turns.push_back(turn);
    }
    return turns;
}

QString attributeTypeName(AttributeType type) { return nameOf(attributeTypes, type); }
AttributeType attributeTypeNamed(const QString& name) { return kindOf(attributeTypes, name); }
QString memoSubjectName(MemoSubject subject) { return nameOf(memoSubjects, subject); }
MemoSubject memoSubjectNamed(const QString& name) { return kindOf(memoSubjects, name); }

QString valuesToText(const QStringList& values) {
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QStringList valuesFromText(const QString& text) {
    QStringList values;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& value : array) values << value.toString();
    return values;
}

}  // namespace codebook
