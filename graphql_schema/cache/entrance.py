"""Puts the front door before the application, once in each web process."""

from django.conf import settings
from django.urls import reverse

from graphql_schema.cache.entries import EntryStore
from graphql_schema.cache.follower import follower
from graphql_schema.cache.front import Application, FrontDoor
from graphql_schema.cache.wakeup import listen_in_thread

# What shows answers of the API, and is kept like them.
OUTLETS = ("/feeds/", "/embed/", "/oembed")


def with_front_door(application: Application) -> Application:
    """The application, behind its kept answers where these are switched on."""
    if not settings.DSJP_GRAPHQL_CACHE:
        return application
    store = EntryStore(settings.DSJP_GRAPHQL_CACHE_BYTES)
    follower.on_restart.append(store.clear)
    listen_in_thread(follower.wake)
    return FrontDoor(application, path=reverse("graphql"), store=store, follower=follower, outlets=OUTLETS)
