"""The reference page of the commands is the one that the command writes."""

from pathlib import Path

from django.conf import settings

from cms.management.commands.write_commands_reference import PAGE, page


def test_it_is_committed_as_the_command_writes_it() -> None:
    committed = (Path(settings.BASE_DIR) / PAGE).read_text(encoding="utf-8")

    assert committed == page(), "Run make docs."


def test_it_says_of_every_command_what_it_does() -> None:
    sections = page().split("\n## ")[1:]

    assert [section.partition("\n")[0] for section in sections if section.split("\n\n")[1].startswith("```")] == []
