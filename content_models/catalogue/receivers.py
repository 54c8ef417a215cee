"""Listens to everything that changes what readers may see without saving a page of ours.

Each receiver calls one service. What is about to become private is hidden before the change and judged again after
it: a process killed in between leaves too little in the catalogue, never too much.
"""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction, Site

from content_models.catalogue import image_services, services
from content_models.catalogue.images import images_in, private_folders
from content_models.media.models import PlatformImage
from content_models.media.signals import renditions_changed
from content_models.taxonomies.models import Term
from content_models.taxonomies.signals import terms_moved

# Columns that Wagtail writes for drafts and locks.
BOOKKEEPING = frozenset(
    {"draft_title", "has_unpublished_changes", "latest_revision", "latest_revision_created_at", "live_revision",
     "locked", "locked_at", "locked_by", "numchild"}
)  # fmt: skip


def connect() -> None:
    post_save.connect(page_saved, sender=Page)
    pre_delete.connect(page_about_to_go, sender=Page)
    post_delete.connect(page_gone, sender=Page)
    pre_save.connect(restriction_about_to_apply, sender=PageViewRestriction)
    post_save.connect(restriction_changed, sender=PageViewRestriction)
    post_delete.connect(restriction_removed, sender=PageViewRestriction)
    post_save.connect(site_changed, sender=Site)
    pre_delete.connect(site_about_to_go, sender=Site)
    post_delete.connect(site_removed, sender=Site)
    pre_save.connect(folder_about_to_close, sender=CollectionViewRestriction)
    post_save.connect(folder_restriction_changed, sender=CollectionViewRestriction)
    post_delete.connect(folder_restriction_changed, sender=CollectionViewRestriction)
    post_save.connect(folder_saved, sender=Collection)
    pre_save.connect(image_about_to_change, sender=PlatformImage)
    post_save.connect(image_changed, sender=PlatformImage)
    pre_delete.connect(image_about_to_go, sender=PlatformImage)
    renditions_changed.connect(image_files_changed)
    terms_moved.connect(terms_stand_elsewhere)


def page_saved(instance: Page, update_fields: Any = None, raw: bool = False, **_kwargs: Any) -> None:
    """A page saved as Wagtail's own class, by a move or by unpublishing from a list: in that save's transaction."""
    if not raw and (update_fields is None or set(update_fields) - BOOKKEEPING):
        services.index_page(instance)


def page_about_to_go(instance: Page, **_kwargs: Any) -> None:
    services.withdraw_branch(instance)


def page_gone(instance: Page, **_kwargs: Any) -> None:
    """What named an organisation or a coalition that is no more has lost the name with it."""
    services.reindex_linking_to(instance.translation_key)


def restriction_about_to_apply(instance: PageViewRestriction, raw: bool = False, **_kwargs: Any) -> None:
    if not raw and instance.restriction_type != PageViewRestriction.NONE:
        services.hide_branch(instance.page)


def restriction_changed(instance: PageViewRestriction, raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        services.reindex_branch(instance.page)


def restriction_removed(instance: PageViewRestriction, origin: Any = None, **_kwargs: Any) -> None:
    if started_with(origin, PageViewRestriction):
        services.reindex_branch(instance.page)


def site_changed(instance: Site, raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        services.reindex_site(site_id=instance.pk, root=instance.root_page)


def site_about_to_go(instance: Site, **_kwargs: Any) -> None:
    services.hide_site(instance)


def site_removed(instance: Site, origin: Any = None, **_kwargs: Any) -> None:
    if started_with(origin, Site):
        services.reindex_site(site_id=None, root=instance.root_page)


def folder_about_to_close(instance: CollectionViewRestriction, raw: bool = False, **_kwargs: Any) -> None:
    if not raw and instance.restriction_type != CollectionViewRestriction.NONE:
        image_services.hide_images(images_in(instance.collection))


def folder_restriction_changed(instance: CollectionViewRestriction, raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        image_services.refresh_images(images_in(instance.collection))


def folder_saved(instance: Collection, created: bool, raw: bool = False, **_kwargs: Any) -> None:
    """The admin moves a collection after saving it, in one transaction, to where it may be private."""
    if raw or created:
        return
    if private_folders():
        image_services.hide_images(images_in(instance))
    transaction.on_commit(lambda: image_services.refresh_images(images_in(Collection.objects.get(pk=instance.pk))))


def image_about_to_change(instance: PlatformImage, raw: bool = False, **_kwargs: Any) -> None:
    if raw or instance._state.adding:
        return
    if PlatformImage.objects.filter(pk=instance.pk).exclude(collection_id=instance.collection_id).exists():
        image_services.hide_images([instance.pk])


def image_changed(instance: PlatformImage, created: bool, raw: bool = False, **_kwargs: Any) -> None:
    if not raw and not created:
        image_services.refresh_images([instance.pk])


def image_about_to_go(instance: PlatformImage, **_kwargs: Any) -> None:
    image_services.forget_images([instance.pk])


def image_files_changed(image_id: int, **_kwargs: Any) -> None:
    image_services.refresh_images([image_id])


def terms_stand_elsewhere(term_ids: set[int], **_kwargs: Any) -> None:
    narrower = Term.objects.with_descendants(term_ids).values()
    services.reindex_classified_by(set().union(*narrower))


def started_with(origin: Any, model: type) -> bool:
    """Whether a deletion began with this model, and not with the page or site that its row belongs to."""
    return getattr(origin, "model", type(origin)) is model
