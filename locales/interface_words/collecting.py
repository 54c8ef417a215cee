"""The words that the code has now, collected by gettext's own tools."""

from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from babel.messages.catalog import Catalog
from django.core.management.commands import makemessages
from django.test.utils import override_settings

from locales.interface_words.catalogues import read_catalogue

# Not shown to editors, or not written by us.
NOT_OURS = ("node_modules", "tests", "benchmarks", "scripts", "var", "static", "docs", "frontend_contract")


def words_of_code() -> Catalog:
    """Every word that the code marks for translation, without translations.

    Raises:
        CommandError: gettext's tools are not installed, or a marked text cannot be read.
    """
    with TemporaryDirectory() as folder, override_settings(LOCALE_PATHS=[folder]):
        command = makemessages.Command(stdout=StringIO())
        parser = command.create_parser("manage.py", "makemessages")
        ignored = [argument for pattern in NOT_OURS for argument in ("--ignore", pattern)]
        options = vars(parser.parse_args(["--locale", "en", "--no-location", *ignored]))
        command.handle(**options)
        return read_catalogue(Path(folder) / "en" / "LC_MESSAGES" / "django.po")
