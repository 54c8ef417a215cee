"""Fixtures for the tests of the editors' side."""

from wagtail.models import Page

from content_models.editorial.roles.sync import sync_roles
from content_models.editorial.workflows.sync import sync_workflows
from content_models.taxonomies.models import Term
from tests.support.scenes import scene


@scene
def roles(terms: dict[str, Term], home: Page) -> list[str]:
    """The groups, collections and workflows of all roles; the lines that the synchronisation said."""
    said: list[str] = []
    sync_roles(said.append)
    sync_workflows(said.append)
    return said
