"""The words of the index, looked up in the table of words."""

from collections.abc import Sequence

from django.db import connection
from django.db.models import QuerySet
from django.db.models.functions import Length

from content_models.catalogue.analysis.dictionary import after_all, nearest
from content_models.catalogue.models import Word

KNOWN = "SELECT 0, locale, word FROM catalogue_word WHERE locale IN ({locales}) AND word IN ({words})"
BEGUN = """
    SELECT * FROM (
        SELECT 1, locale, word FROM catalogue_word WHERE locale = %s AND word >= %s AND word < %s ORDER BY word LIMIT %s
    ) AS begun_{number}
"""


class DatabaseDictionary:
    """Asks the database for each word; what is read ahead of a query is answered without asking."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], bool] = {}
        self.begun: dict[tuple[str, str, int], list[str]] = {}
        self.near: dict[tuple[str, str, int, int], list[str]] = {}

    def has(self, locale: str, word: str) -> bool:
        if (locale, word) not in self.known:
            self.known[locale, word] = Word.objects.filter(locale=locale, word=word).exists()
        return self.known[locale, word]

    def beginning_with(self, locale: str, prefix: str, limit: int) -> list[str]:
        if (locale, prefix, limit) not in self.begun:
            rows = words_from(locale, prefix).order_by("word")
            self.begun[locale, prefix, limit] = list(rows.values_list("word", flat=True)[:limit])
        return self.begun[locale, prefix, limit]

    def like(self, locale: str, word: str, distance: int, limit: int) -> list[str]:
        if (locale, word, distance, limit) not in self.near:
            rows = words_from(locale, word[:1]).annotate(letters=Length("word"))
            alike = rows.filter(letters__gte=len(word) - distance, letters__lte=len(word) + distance)
            found = nearest(alike.values_list("word", flat=True), word, distance, limit)
            self.near[locale, word, distance, limit] = found
        return self.near[locale, word, distance, limit]

    def read_ahead(self, locales: Sequence[str], words: Sequence[str], prefix: str | None, limit: int) -> None:
        """Reads in one statement which of these words there are, and which begin with ``prefix``."""
        if all((locale, word) in self.known for locale in locales for word in words):
            return
        parts = [KNOWN.format(locales=placeholders(locales), words=placeholders(words))]
        values: list[str | int] = [*locales, *words]
        for number, locale in enumerate(locales if prefix else ()):
            parts.append(BEGUN.format(number=number))
            values += [locale, prefix or "", after_all(prefix or ""), limit]
            self.begun[locale, prefix or "", limit] = []
        self.known.update({(locale, word): False for locale in locales for word in words})
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(parts), values)
            for is_begun, locale, word in cursor.fetchall():
                if is_begun:
                    self.begun[locale, prefix or "", limit].append(word)
                else:
                    self.known[locale, word] = True


def words_from(locale: str, prefix: str) -> QuerySet[Word]:
    return Word.objects.filter(locale=locale, word__gte=prefix, word__lt=after_all(prefix))


def placeholders(values: Sequence[str]) -> str:
    return ", ".join(["%s"] * len(values))
