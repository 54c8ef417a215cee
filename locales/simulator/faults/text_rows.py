"""The catalogue's faults of markup and text."""

from locales.simulator.faults.kinds import Fault, Stage

NAME = "Markup and text"


def _row(number: str, name: str, sentence: str, expected: str) -> Fault:
    return Fault(name, NAME, number, sentence, expected, Stage.TEXT)


ROWS = (
    _row("16a", "tag_dropped", "<b> or <a> is gone", "a link: rejected; formatting: by setting"),
    _row("16b", "tag_duplicated", "the same <a id> twice", "rejected"),
    _row("16c", "tag_moved", "a tag around other words of its segment", "ingested"),
    _row("16d", "attr_added", "class, style, href, onclick added", "harmless ones stripped; href, handlers: rejected"),
    _row("16e", "id_changed", "s1-a1 becomes s1-a9", "rejected"),
    _row("16f", "tag_escaped", "&lt;a id=…&gt;", "rejected"),
    _row("16g", "id_case", "S1-A1", "ids compared without case, restored"),
    _row("16h", "font_wrapper", "<font>, <span>, <div> around text", "unwrapped, ingested"),
    _row("16i", "script_injected", "<script>, <img onerror>, <iframe>", "rejected, alarm"),
    _row("16j", "strings_merged", "two blocks in one, the second id gone", "first rejected or warned, second missing"),
    _row("16k", "string_missing", "one block is absent", "partial, 1 missing"),
    _row("16l", "sentinel_missing", "the end mark is absent, ids are complete", "warned"),
    _row("", "id_unknown", "a block that was not sent", "ignored"),
    _row("", "block_duplicated", "the same block twice", "first taken, counted"),
    _row("", "link_across_blocks", "a link of one block ends up in the next", "both rejected"),
    _row("17", "looping", "a phrase repeated more than 4 times", "warned"),
    _row("18", "echo", "the text comes back untranslated", "warned"),
    _row("", "placeholder_broken", "%1$s becomes % 1 $ s, {name} becomes {nom}", "rejected"),
    _row("", "term_translated", "a protected term is changed", "warned"),
    _row("", "digits_changed", "500 becomes 5 00", "warned"),
    _row("", "too_long", "a title over 255 characters", "stored with a warning, not cut"),
    _row("", "empty_block", "a block comes back empty", "rejected"),
    _row("", "marker_residue", "[notranslate] or 1TP3T is left in the text", "rejected"),
    _row("", "control_chars", "U+2028, U+0000, U+FEFF inside", "normalised or rejected"),
)
