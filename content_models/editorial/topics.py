"""Tells the change log what changed beside the rows: snippets, menus, footers, announcements, sites, redirects.

A topic names what was true before as well as what is now: both are cached somewhere.
"""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.contrib.redirects import signal_handlers
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site, TranslatableMixin

from content_models.catalogue.changes import log_topics
from content_models.catalogue.topics import SITES, object_topic, shortened
from content_models.editorial.models import SiteProfile
from content_models.editorial.models.navigation import Footer, Menu
from content_models.editorial.models.snippets import Announcement

ANNOUNCEMENTS = "announcements"
BEFORE = "_topics_before"


def menu_topic(site: str, key: str, locale: str) -> str:
    return f"menu:{site}:{key}:{locale}"


def footer_topic(site: str) -> str:
    return f"footer:{site}"


def site_topic(key: str) -> str:
    return f"site:{key}"


def path_topic(site: str, path: str) -> str:
    """What stands at a path of a site, if anything."""
    return f"path:{site}:{shortened(path)}"


def connect() -> None:
    snippets = [model for model in apps.get_app_config("editorial").get_models() if is_snippet(model)]
    for model in (*snippets, Site, SiteProfile, Redirect):
        pre_save.connect(remember_before, sender=model)
        post_save.connect(tell_saved, sender=model)
        post_delete.connect(tell_removed, sender=model)
    # Redirects for moved pages are written in bulk, without a signal for each.
    signal_handlers.BatchRedirectCreator = LoggedRedirectCreator


class LoggedRedirectCreator(signal_handlers.BatchRedirectCreator):
    """Makes the redirects of moved pages, and says so in the same transaction."""

    def process(self) -> None:
        topics = topics_of_all(self.items)
        with transaction.atomic():
            super().process()
            log_topics(topics)


def is_snippet(model: type) -> bool:
    return issubclass(model, TranslatableMixin) and not issubclass(model, Page)


def remember_before(instance: Any, raw: bool = False, **_kwargs: Any) -> None:
    stored = None if raw or instance._state.adding else type(instance)._default_manager.filter(pk=instance.pk).first()
    setattr(instance, BEFORE, topics_of(stored) if stored else [])


def tell_saved(instance: Any, raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        log_topics([*instance.__dict__.pop(BEFORE, ()), *topics_of(instance)])


def tell_removed(instance: Any, **_kwargs: Any) -> None:
    log_topics(topics_of(instance))


def topics_of_all(items: Iterable[Any]) -> list[str]:
    return [topic for item in items for topic in topics_of(item)]


def topics_of(item: Any) -> list[str]:
    """What is cached of an item, by name."""
    if isinstance(item, Site):
        return [SITES, site_topic(key_of(item))]
    if isinstance(item, SiteProfile):
        return [SITES, site_topic(item.key)]
    if isinstance(item, Redirect):
        return [path_topic(site, item.old_path) for site in site_keys(item.site_id)]
    return [object_topic(type(item), item.translation_key), *topics_of_place(item)]


def topics_of_place(snippet: Any) -> list[str]:
    """Where a snippet is shown without being chosen there."""
    if isinstance(snippet, Menu):
        locale = snippet.locale.language_code
        return [menu_topic(site, snippet.key, locale) for site in site_keys(snippet.site_id)]
    if isinstance(snippet, Footer):
        return [footer_topic(site) for site in site_keys(snippet.site_id)]
    return [ANNOUNCEMENTS] if isinstance(snippet, Announcement) else []


def site_keys(site_id: int | None) -> list[str]:
    """The key of a site; of all sites without one."""
    sites = Site.objects.select_related("siteprofile")
    return [key_of(site) for site in (sites.filter(pk=site_id) if site_id else sites.order_by("pk"))]


def key_of(site: Site) -> str:
    """A site that nobody has set up yet is named by its host."""
    profile = getattr(site, "siteprofile", None)
    return profile.key if profile else str(site.hostname)
