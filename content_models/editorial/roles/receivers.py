"""Listens to who is confined to which country."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models.signals import m2m_changed
from django.dispatch import receiver

from content_models.editorial.roles.countries import give_places


@receiver(m2m_changed, sender=get_user_model().countries.through, dispatch_uid="places_of_national_editors")
def follow_countries(instance: Any, action: str, reverse: bool, **_unused: Any) -> None:
    if action in {"post_add", "post_remove", "post_clear"} and not reverse:
        give_places(instance)
