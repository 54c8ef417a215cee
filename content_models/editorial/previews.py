"""Drafts for front ends: the editor's last state of one page's form, opened by a token that ends after an hour.

wagtail-headless-preview keeps the state; its own tokens never expire and are not used.
"""

from typing import Any

from django.conf import settings
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from wagtail_headless_preview.models import PagePreview

SIGNER = TimestampSigner(salt="content_models.editorial.previews")


class PreviewRefusedError(Exception):
    """A token that opens no draft; the message says why."""


def keep_draft(*, page: Any, user_pk: Any) -> str:
    """Stores the state of a page that an editor looks at. Returns a token for it."""
    name = draft_name(page, user_pk)
    PagePreview.garbage_collect()
    PagePreview.objects.update_or_create(
        token=name, defaults={"content_type": page.cached_content_type, "content_json": page.to_json()}
    )
    return SIGNER.sign(name)


def draft_name(page: Any, user_pk: Any) -> str:
    """One draft for each editor and page; for a page that is not saved yet, for each place in the tree."""
    place = f"page={page.pk}" if page.pk else f"path={page.path};type={page._meta.label_lower}"
    return f"{place};user={user_pk}"


def open_draft(token: str) -> Any:
    """The page behind a token, not saved and marked as a preview.

    Raises:
        PreviewRefusedError: the token is forged, has ended, or its draft is gone.
    """
    try:
        name = SIGNER.unsign(token, max_age=settings.PREVIEW_TOKEN_SECONDS)
    except SignatureExpired as error:
        raise PreviewRefusedError("The preview token has ended. Open the preview in the editor again.") from error
    except BadSignature as error:
        raise PreviewRefusedError("This is not a preview token.") from error
    draft = PagePreview.objects.filter(token=name).first()
    if draft is None:
        raise PreviewRefusedError("The draft of this preview is gone. Open the preview in the editor again.")
    page = draft.as_page()
    page.is_preview_draft = True
    return page
