"""What the database engine finds words with: a vector and its index on PostgreSQL, a table of FTS5 on SQLite."""

from typing import Any

from django.db import migrations

FORWARDS = {
    "postgresql": (
        "ALTER TABLE catalogue_entrytext ADD COLUMN tokens tsvector NOT NULL DEFAULT ''",
        # Kept with the row where it fits: the planner does not see the cost of what lies elsewhere, and would read all.
        "ALTER TABLE catalogue_entrytext ALTER COLUMN tokens SET STORAGE MAIN",
        "CREATE INDEX entry_text_tokens ON catalogue_entrytext USING gin (tokens)",
        # By code points, as in memory and on SQLite, so that prefixes are ranges whatever the database's language.
        'ALTER TABLE catalogue_word ALTER COLUMN word TYPE varchar(64) COLLATE "C"',
        # The numbers of words change with nearly every publication: room for it in place.
        "ALTER TABLE catalogue_word SET (fillfactor = 70)",
    ),
    # The words are folded already and separated by blanks: this tokenizer leaves letters beyond ASCII as they are.
    "sqlite": (
        "CREATE VIRTUAL TABLE catalogue_entrywords USING fts5("
        "title, summary, body, title_stems, summary_stems, body_stems, tokenize = 'ascii')",
    ),
}
BACKWARDS = {
    "postgresql": ("ALTER TABLE catalogue_entrytext DROP COLUMN tokens",),
    "sqlite": ("DROP TABLE catalogue_entrywords",),
}


def forwards(apps: Any, editor: Any) -> None:
    for statement in FORWARDS[editor.connection.vendor]:
        editor.execute(statement)


def backwards(apps: Any, editor: Any) -> None:
    for statement in BACKWARDS[editor.connection.vendor]:
        editor.execute(statement)


class Migration(migrations.Migration):

    dependencies = [("catalogue", "0002_text_and_changes")]

    operations = [migrations.RunPython(forwards, backwards)]
