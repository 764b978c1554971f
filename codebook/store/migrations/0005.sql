-- SPDX-FileCopyrightText: 2026 The Samsyn founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Views for people who query a project in SQL (docs/tables.md): what lives, with names for numbers. Positions
-- count code points. Nothing in Samsyn reads them.

CREATE VIEW view_documents AS
SELECT lower(hex(document.guid)) AS guid, document.name AS document, document."group" AS document_group,
    document.kind, document.language, document.characters, document.source, document.media,
    long_text.content AS text
FROM document JOIN long_text ON long_text.id = document.text
WHERE document.alive = 1;

-- Where codings of a code count: at itself, or at the end of its merges.
CREATE VIEW view_code_merges AS
WITH RECURSIVE merged (code, counts_as, step) AS (
    SELECT id, id, 0 FROM code WHERE alive = 1
    UNION ALL
    SELECT merged.code, target.id, merged.step + 1
    FROM merged JOIN code ON code.id = merged.counts_as
    JOIN code AS target ON target.id = code."mergedInto" AND target.alive = 1
    WHERE merged.step < 100
)
SELECT merged.code, merged.counts_as
FROM merged JOIN code ON code.id = merged.counts_as
LEFT JOIN code AS target ON target.id = code."mergedInto" AND target.alive = 1
WHERE target.id IS NULL;

CREATE VIEW view_codes AS
WITH RECURSIVE counted (id, parent, name, perspective) AS (
    SELECT code.id, above.counts_as,
        replace(replace(replace(code.name, '\', '\\'), '/', '\/'), ',', '\,'), code.perspective
    FROM code JOIN view_code_merges AS own ON own.code = code.id AND own.counts_as = code.id
    LEFT JOIN view_code_merges AS above ON above.code = code.parent
),
placed (id, path, perspective, level) AS (
    SELECT id, name, perspective, 1 FROM counted WHERE parent IS NULL
    UNION ALL
    SELECT counted.id, placed.path || '/' || counted.name,
        coalesce(nullif(counted.perspective, ''), placed.perspective), placed.level + 1
    FROM placed JOIN counted ON counted.parent = placed.id
    WHERE placed.level < 100
)
SELECT placed.id, lower(hex(code.guid)) AS guid, placed.path AS code, code.name, placed.level,
    placed.perspective, code.color, code.codable, code."shortDefinition" AS short_definition,
    code.definition
FROM placed JOIN code ON code.id = placed.id;

-- placed: 0 where a revision of the text took the words away; then begin and end count in the older text.
CREATE VIEW view_codings AS
SELECT lower(hex(coding.guid)) AS guid, document.name AS document, document."group" AS document_group,
    coding."begin", coding."end", coding_apart.text, view_codes.code, view_codes.perspective,
    coder.name AS coder, nullif(coding.weight, 0) AS weight, coding.memo,
    strftime('%Y-%m-%dT%H:%M:%SZ', coding.created / 1000, 'unixepoch') AS created,
    coding.revision = document.text AS placed
FROM coding
JOIN document ON document.id = coding.document AND document.alive = 1
JOIN view_code_merges ON view_code_merges.code = coding.code
JOIN view_codes ON view_codes.id = view_code_merges.counts_as
LEFT JOIN coder ON coder.id = coding.coder
LEFT JOIN coding_apart ON coding_apart.id = coding.id
WHERE coding.alive = 1;

-- Who speaks where; a speaker without a case has none.
CREATE VIEW view_speakers AS
SELECT document.name AS document, speaker.label AS speaker, speaker.interviewer,
    study_case.name AS "case"
FROM speaker
JOIN document ON document.id = speaker.document AND document.alive = 1
LEFT JOIN study_case ON study_case.id = speaker.person AND study_case.alive = 1
WHERE speaker.alive = 1;

CREATE VIEW view_cases AS
SELECT lower(hex(study_case.guid)) AS guid, study_case.name AS "case",
    (SELECT count(*) FROM speaker WHERE speaker.person = study_case.id AND speaker.alive = 1) AS speakers
FROM study_case WHERE study_case.alive = 1;

-- A row a value; of a case or, where "case" is null, of a document.
CREATE VIEW view_attributes AS
SELECT study_case.name AS "case", document.name AS document, attribute.name AS attribute,
    attribute.type, value.value
FROM attribute_value
JOIN attribute ON attribute.id = attribute_value.attribute AND attribute.alive = 1
LEFT JOIN study_case ON study_case.id = attribute_value.person
LEFT JOIN document ON document.id = attribute_value.document
JOIN json_each(attribute_value."values") AS value
WHERE attribute_value.alive = 1 AND coalesce(study_case.alive, document.alive) = 1;
