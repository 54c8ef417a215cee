"""Tells other processes through Redis that the log has grown: they would see it a quarter of a second later anyway."""

import logging
import threading
import time
from collections.abc import Callable

import redis

from content_models.catalogue.signals import catalogue_changed
from graphql_schema.cache.follower import follower
from graphql_schema.cache.shared import CHANNEL, client

logger = logging.getLogger("graphql_schema")

RETRY_SECONDS = 5.0
PING_SECONDS = 30.0


def connect() -> None:
    catalogue_changed.connect(wake_followers, dispatch_uid="graphql_schema.cache")


def wake_followers(**_kwargs: object) -> None:
    """After a commit here: this process and, by Redis, the others read on at once."""
    follower.wake()
    wake_others()


def wake_others() -> None:
    connection = client()
    if connection is None:
        return
    try:
        connection.publish(CHANNEL, b"")
    except redis.RedisError as error:
        logger.warning("other processes will find the change by themselves: %s", error)


def listen_in_thread(wake: Callable[[], None]) -> None:
    """Calls ``wake`` for every message, where there is a Redis."""
    if client() is not None:
        threading.Thread(target=listen_for_ever, args=(wake,), name="wake-up calls", daemon=True).start()


def listen_for_ever(wake: Callable[[], None]) -> None:
    while True:
        try:
            listen(wake)
        except redis.RedisError as error:
            logger.warning("no wake-up calls from Redis for %s s: %s", RETRY_SECONDS, error)
            time.sleep(RETRY_SECONDS)


def listen(wake: Callable[[], None]) -> None:
    connection = client()
    if connection is None:
        return
    with connection.pubsub(ignore_subscribe_messages=True) as subscription:  # type: ignore[no-untyped-call]
        subscription.subscribe(CHANNEL)
        while True:
            if subscription.get_message(timeout=PING_SECONDS) is not None:
                wake()
