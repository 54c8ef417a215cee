"""The page about the roles says what the definitions say."""

from django.conf import settings

from content_models.editorial.roles.page import START, roles_page


def test_it_is_written_from_the_definitions() -> None:
    page = (settings.BASE_DIR / "docs/how-to/roles.md").read_text()

    assert START in page
    assert page.partition(START)[2] == roles_page().removeprefix(START), "run: python manage.py export_roles"
