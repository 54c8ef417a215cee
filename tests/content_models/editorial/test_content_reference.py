"""The reference page of the content types is the one that the command writes."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from content_models.editorial.content_reference import content_reference
from content_models.editorial.tables import content_tables

PAGE = Path("docs/reference/content-types.md")


def test_is_committed_as_the_command_writes_it() -> None:
    committed = (settings.BASE_DIR / PAGE).read_text(encoding="utf-8")

    assert committed == content_reference()


def test_names_every_field_of_every_table() -> None:
    page = content_reference()

    missing = [
        (table["key"], row["name"]) for table in content_tables() for row in table["fields"] if row["name"] not in page
    ]

    assert missing == []


def test_refuses_an_old_page(settings: object, tmp_path: Path) -> None:
    settings.BASE_DIR = tmp_path  # type: ignore[attr-defined]
    call_command("export_content_types")
    call_command("export_content_types", check=True)
    page = tmp_path / PAGE
    page.write_text(page.read_text(encoding="utf-8").replace("Event", "Evant"), encoding="utf-8")

    with pytest.raises(CommandError, match="out of date"):
        call_command("export_content_types", check=True)
