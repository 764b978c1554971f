// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/speaker_names.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <numeric>
#include <vector>

namespace indexer {

namespace {

constexpr qsizetype LongestName = 48;
constexpr qsizetype MostWords = 6;

QSet<QString> wordSet(const char* words) {
    const QStringList list = QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

const QSet<QString>& interviewers() {
    static const QSet<QString> words = wordSet(
        "interviewer interviewers interviewerin intervjuare intervjuaren intervjuer intervjueren "
        "moderator moderatorn moderatorin forskare forskaren researcher facilitator int intv intw "
        "interv samtalsledare samtalsledaren frågeställare frågeställaren utfrågare forsker "
        "forskeren interviewende befrager befragerin fragesteller haastattelija enquêteur "
        "enquêtrice intervieweur entrevistador entrevistadora intervistatore");
    return words;
}

const QSet<QString>& respondents() {
    static const QSet<QString> words = wordSet(
        "respondent respondenten informant informanten participant participants deltagare "
        "deltagaren interviewee intervjuperson intervjupersonen intervjuad intervjuade ip resp "
        "deltaker deltager informantti befragte befragter befragter haastateltava enquêté "
        "entrevistado entrevistada patient");
    return words;
}

const QSet<QString>& otherRoles() {
    static const QSet<QString> words = wordSet(
        "speaker talare talaren sprecher sprecherin taler puhuja locuteur hablante person röst "
        "voice man woman kvinna male female unknown okänd okänt unidentified witness vittne "
        "ordförande ordföranden chair chairman chairwoman chairperson observatör observer tolk "
        "interpreter group gruppen grupp all alla flera several student teacher lärare polis "
        "officer coordinator koordinator samordnare narrator host judge");
    return words;
}

/// Words that open lines of any document, colon and all, and speak nowhere.
const QSet<QString>& neverSpeakers() {
    static const QSet<QString> words = wordSet(
        // English
        "note notes question questions answer answers source sources example examples date time "
        "place location duration length title subject topic summary abstract background method "
        "methods results result conclusion conclusions discussion introduction appendix figure "
        "table chapter section part page warning important nb ps re cc from to sent email e-mail "
        "phone tel fax address website url http https ftp file filename transcript transcription "
        "transcribed recording recorded audio video interview comment comments keyword keywords "
        "references reference aim purpose goal goals step problem solution advantages "
        "disadvantages pros cons contents attachment version status author authors editor name "
        "age gender sex occupation profession education country city region email language "
        "participants attendees present project theme code codes category quote definition "
        "laughter laughs laughing applause inaudible crosstalk pause silence music sighs "
        "description tip hint task however therefore also first second third finally "
        // Swedish
        "obs observera fråga frågor svar källa källor exempel datum tid klockan plats längd titel "
        "ämne sammanfattning bakgrund metod resultat slutsats slutsatser diskussion inledning "
        "bilaga figur tabell kapitel avsnitt del sida viktigt anmärkning anteckning anteckningar "
        "kommentar nyckelord referenser syfte mål steg lösning fördelar nackdelar innehåll "
        "version författare namn ålder kön yrke utbildning land stad ort språk närvarande "
        "problem fördel nackdel projekt tema kod koder kategori citat definition beskrivning "
        "uppgift inspelning "
        "inspelad intervju transkribering transkription transkriberad fil filnamn ljudfil "
        "skratt skrattar skrattande applåder ohörbart paus tystnad musik suck suckar "
        "telefon adress webbplats till från kopia "
        // German, Norwegian, Danish, French, Spanish
        "hinweis frage antwort quelle beispiel ort dauer thema zusammenfassung anmerkung "
        "spørsmål svar kilde eksempel dato sted varighet tittel emne merknad bemærk spørgsmål "
        "question réponse exemple durée lieu sujet remarque pregunta respuesta fuente ejemplo "
        "fecha lugar nota");
    return words;
}

/// Words with which no name begins.
const QSet<QString>& neverFirst() {
    static const QSet<QString> words = wordSet(
        "from then to in on at and but so with for by if when because as or paragraph section page "
        "chapter table figure interview transcript this that these those here there what why how "
        "who where which is are "
        "från sedan i på vid och men så med för av om när därför som eller stycke avsnitt sida "
        "kapitel tabell figur intervju utskrift detta den det de dessa här där vad varför hur vem "
        "var vilken är");
    return words;
}

const QSet<QString>& particles() {
    static const QSet<QString> words = wordSet(
        "von van der den de af av al el bin ibn la le du da dos das di zu ter och and und et y of "
        "& +");
    return words;
}

bool isPunctuationOfSentences(QChar c) {
    return QStringView(u"?!;=<>{}|\"“”„«»…*_`~^\\").contains(c);
}

QString withoutNumber(QStringView key) {
    static const QRegularExpression number(QStringLiteral("[\\s#.-]*\\d+[a-z]?$"));
    return key.toString().remove(number);
}

QString withoutProtocolNumber(QStringView name) {
    static const QRegularExpression number(QStringLiteral("^Anf\\.?\\s+\\d+\\s+"));
    return name.toString().simplified().remove(number);
}

QStringList tokensOf(QStringView name) {
    static const QRegularExpression gaps(QStringLiteral("[\\s,()/\\[\\]]+"));
    return name.toString().split(gaps, Qt::SkipEmptyParts);
}

bool holdsRole(const QStringList& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const QString& token) {
        const QString word = withoutNumber(token.toCaseFolded());
        return interviewers().contains(word) || respondents().contains(word) ||
               otherRoles().contains(word);
    });
}

const QRegularExpression& codeForm() {
    static const QRegularExpression form(
        QStringLiteral("^(\\p{Lu}{1,3}|\\p{Ll}{1,2}(?=\\d))[\\s-]?(\\d{1,3}[a-zA-Z]?)?\\.?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

NameClass classByForm(QStringView name, const QStringList& tokens) {
    if (codeForm().match(name.toString()).hasMatch()) return NameClass::Code;
    bool allCaps = true;
    bool allCapitalised = true;
    qsizetype letters = 0;
    for (const QString& token : tokens) {
        for (const QChar c : token) {
            if (!c.isLetter()) continue;
            ++letters;
            if (!c.isUpper()) allCaps = false;
        }
        const QChar first = token.at(0);
        if (first.isLower() && !particles().contains(token)) allCapitalised = false;
    }
    if (name.at(0).isLower()) allCapitalised = false;
    if (allCaps && letters > 1) return NameClass::Caps;
    return allCapitalised ? NameClass::Proper : NameClass::Other;
}

/// Letters to insert, leave out, exchange or swap (Damerau and Levenshtein).
int distance(QStringView one, QStringView other) {
    const auto width = static_cast<std::size_t>(other.size()) + 1;
    std::vector<int> before(width), row(width), next(width);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        next[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool isSame = one.at(i) == other.at(j);
            next[at + 1] = std::min({next[at] + 1, row[at + 1] + 1, row[at] + (isSame ? 0 : 1)});
            if (i > 0 && j > 0 && one.at(i) == other.at(j - 1) && one.at(i - 1) == other.at(j))
                next[at + 1] = std::min(next[at + 1], before[at - 1] + 1);
        }
        before = row;
        row = next;
    }
    return row.back();
}

}  // namespace

NameClass nameClass(QStringView written) {
    const QString kept = withoutProtocolNumber(written);
    const QStringView name = kept;
    if (name.isEmpty() || name.size() > LongestName) return NameClass::None;
    if (!name.at(0).isLetter() && !name.at(0).isSurrogate()) return NameClass::None;
    if (std::any_of(name.begin(), name.end(), isPunctuationOfSentences)) return NameClass::None;
    const QStringList tokens = tokensOf(name);
    if (tokens.isEmpty() || tokens.size() > MostWords) return NameClass::None;
    if (isNeverSpeaker(name)) return NameClass::None;
    if (tokens.size() > 1 && neverFirst().contains(tokens.first().toCaseFolded()))
        return NameClass::None;
    if (holdsRole(tokens) && tokens.size() <= 4) {
        const NameClass form = classByForm(name, tokens);
        // "Interviewed person who cries" is a remark; "okänd man" and "Female speaker" are roles.
        if (tokens.size() <= 2 || form != NameClass::Other) return NameClass::Role;
    }
    return classByForm(name, tokens);
}

bool isNeverSpeaker(QStringView name) {
    const QString word = name.toString().toCaseFolded();
    return neverSpeakers().contains(word) || neverSpeakers().contains(withoutNumber(word));
}

QString speakerKey(QStringView name) {
    QString key = withoutProtocolNumber(name);
    if (key.endsWith(QLatin1Char('.'))) key.chop(1);
    return key.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isInterviewerName(QStringView key) {
    const QStringList tokens = tokensOf(key);
    return !tokens.isEmpty() && tokens.size() <= 4 &&
           std::any_of(tokens.begin(), tokens.end(), [](const QString& token) {
               return interviewers().contains(withoutNumber(token));
           });
}

bool isRespondentName(QStringView key) {
    const QStringList tokens = tokensOf(key);
    return !tokens.isEmpty() && respondents().contains(withoutNumber(tokens.first()));
}

bool isMisspelling(QStringView key, QStringView other) {
    constexpr qsizetype ShortestName = 6;
    const auto hasDigit = [](QStringView name) {
        return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    };
    const qsizetype shorter = std::min(key.size(), other.size());
    const qsizetype longer = std::max(key.size(), other.size());
    const int allowed = shorter >= 10 ? 2 : 1;
    if (key == other || shorter < ShortestName || longer - shorter > allowed) return false;
    if (longer > LongestName || hasDigit(key) || hasDigit(other)) return false;
    return distance(key, other) <= allowed;
}

QString codeFamily(QStringView name) {
    const auto match = codeForm().match(name.toString());
    return match.hasMatch() ? match.captured(1).toCaseFolded() : QString();
}

}  // namespace indexer
