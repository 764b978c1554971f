-- SPDX-FileCopyrightText: 2026 The Samsyn founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema. Never edited once released: the next change is 0002.sql.
-- State tables hold the present; the journal holds how it came to be. In every state table, "alive"
-- is the tombstone (0: deleted) and "born" the journal entry that created the row.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);

-- Texts that are too long to stand in rows and journal: kept once, by SHA-256 of their UTF-8.
CREATE TABLE long_text (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, content TEXT NOT NULL);

CREATE TABLE actor (id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, coder TEXT NOT NULL);

-- kind: do, undo, redo; target: the command that is undone or redone
CREATE TABLE journal_command (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    actor INTEGER NOT NULL REFERENCES actor (id),
    counter INTEGER NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    target BLOB
);

-- One or many rows of one entity with the same fields; payload is CBOR (see journal_payload.h).
CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES journal_command (id),
    entity TEXT NOT NULL,
    creates INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    payload BLOB NOT NULL
);
CREATE INDEX journal_entry_command ON journal_entry (command);

-- Which entries touched a row after the one that created it.
CREATE TABLE journal_touch (
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal_entry (id),
    PRIMARY KEY (entity, row_id, entry)
) WITHOUT ROWID;

CREATE TABLE coder (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    name TEXT
);

CREATE TABLE document (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    name TEXT, kind TEXT, language TEXT, source TEXT, digest TEXT, encoding TEXT, characters INTEGER,
    text INTEGER REFERENCES long_text (id), turns INTEGER REFERENCES long_text (id)
);

CREATE TABLE study_case (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    name TEXT
);

CREATE TABLE speaker (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    document INTEGER REFERENCES document (id), ordinal INTEGER, label TEXT, interviewer INTEGER,
    person INTEGER REFERENCES study_case (id)
);

CREATE TABLE attribute (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    name TEXT, type TEXT
);

CREATE TABLE attribute_value (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    attribute INTEGER REFERENCES attribute (id), person INTEGER REFERENCES study_case (id),
    document INTEGER REFERENCES document (id), "values" TEXT
);

CREATE TABLE code (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    parent INTEGER REFERENCES code (id), position INTEGER, name TEXT, perspective TEXT, color TEXT,
    "shortDefinition" TEXT, definition TEXT, "whenToUse" TEXT, "whenNotToUse" TEXT, example TEXT,
    codable INTEGER, "mergedInto" INTEGER REFERENCES code (id)
);

CREATE TABLE coding (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    document INTEGER REFERENCES document (id), revision INTEGER REFERENCES long_text (id),
    code INTEGER REFERENCES code (id), coder INTEGER REFERENCES coder (id),
    "begin" INTEGER, "end" INTEGER, weight REAL, memo TEXT, created INTEGER
);
-- The words as they stood when they were coded: the check that every word coded stays coded. Apart, so that
-- sweeping over all codings need not read it.
CREATE TABLE coding_apart (id INTEGER PRIMARY KEY REFERENCES coding (id), text TEXT);

CREATE TABLE memo (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    subject TEXT, about BLOB, "begin" INTEGER, "end" INTEGER, title TEXT, text TEXT,
    coder INTEGER REFERENCES coder (id), created INTEGER
);

CREATE TABLE analysis (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    name TEXT, kind TEXT, parameters TEXT, created INTEGER
);

CREATE TABLE setting (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, alive INTEGER NOT NULL, born INTEGER NOT NULL,
    name TEXT, value TEXT
);
