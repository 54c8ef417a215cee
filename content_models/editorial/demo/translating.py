"""Puts language versions of items into the trees of their languages, as translators left them."""

from datetime import timedelta
from typing import Any

from django.db.models import EmailField, URLField
from wagtail.fields import StreamField
from wagtail.models import Locale, Page

from content_models.editorial.demo.items import DemoItem, identity
from content_models.editorial.demo.managed_translations import translate_by_strings
from content_models.editorial.demo.writing import PageWriter, record_history
from content_models.editorial.shared_values import copy_shared_values

OWN_NAMES = frozenset({"title", "text", "via"})
DAYS_UNTIL_TRANSLATED = 1


class TranslationWriter:
    """Writes versions of items that the English tree has."""

    def __init__(self, writer: PageWriter) -> None:
        self.writer = writer

    def write(self, item: DemoItem, code: str, texts: dict[str, Any]) -> bool:
        """False where the version is there already, or where nobody could read it."""
        locale = Locale.objects.get(language_code=code)
        if Page.objects.filter(translation_key=identity(item.ref), locale=locale).exists():
            return False
        source = self.writer.references.page(item.ref)
        if "via" in texts:
            translate_by_strings(item=item, source=source, locale=locale, texts=texts)
            return True
        parent = source.get_parent().get_translation(locale)
        page = self.compose(item, source, locale, texts)
        parent.specific.add_child(instance=page)
        record_history(page, user=page.owner, moment=page.last_published_at)
        return True

    def compose(self, item: DemoItem, source: Any, locale: Locale, texts: dict[str, Any]) -> Any:
        moment = source.published_at + timedelta(days=DAYS_UNTIL_TRANSLATED, hours=2)
        moment = min(moment, self.writer.calendar.days_from_today(-1, hour=18))
        page = type(source)(
            title=texts["title"],
            locale=locale,
            translation_key=source.translation_key,
            owner=self.writer.users["translator" if locale.language_code == "fr" else "editor"],
            image=source.image,
            first_published_at=moment,
            last_published_at=moment,
            live=True,
        )
        # What nobody has translated yet is the source's: addresses, and streams that hold more than text.
        for field in source._meta.concrete_fields:
            if isinstance(field, StreamField | URLField | EmailField):
                setattr(page, field.name, getattr(source, field.name))
        copy_shared_values(source=source, target=page)
        values = {name: value for name, value in texts.items() if name not in OWN_NAMES}
        self.writer.filler.fill(page, values, place=item.ref)
        self.writer.filler.fill_body(page, texts["text"], place=item.ref)
        return page
