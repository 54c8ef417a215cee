"""How names of models, fields and codes become names of the schema."""

import re

WORD_BREAK = re.compile(r"[^0-9A-Za-z]+")


def pascal_case(name: str) -> str:
    """``event_status`` → ``EventStatus``."""
    return "".join(part[:1].upper() + part[1:] for part in WORD_BREAK.split(name) if part)


def constant_case(code: str) -> str:
    """``on location`` → ``ON_LOCATION``; a code that starts with a digit gets an underscore."""
    name = WORD_BREAK.sub("_", code).strip("_").upper() or "NONE"
    return f"_{name}" if name[0].isdigit() else name


def sentence(label: object) -> str:
    """A label with a capital and a full stop: what a description looks like."""
    text = str(label).strip()
    return f"{text[:1].upper()}{text[1:]}".rstrip(".") + "." if text else ""
