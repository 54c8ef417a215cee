"""The pictures of machine translation: one request of an editor, from its form to the report."""

from collections.abc import Callable

from playwright.sync_api import Page

LANGUAGES = 5

Shoot = Callable[[Page, str], None]


def take_translation_pictures(page: Page, url: str, page_id: str, shoot: Shoot) -> None:
    """Asks for languages that the page does not have yet, so that it can be run again on the same demo."""
    form = f"{url}/admin/machine-translation/submit/wagtailcore/page/{page_id}/"
    page.goto(form)
    missing = page.locator(".locales-languages label", has_text="missing").get_by_role("checkbox")
    for number in range(LANGUAGES):
        missing.nth(number).check()
    shoot(page, "translation-submit")
    page.get_by_role("button", name="Estimate").click()
    page.get_by_role("button", name="Send to translation").click()
    page.locator("td a[href*='/machine-translation/progress/']").click()
    # Some have arrived, others are on their way.
    page.get_by_text("Arrived:").first.wait_for()
    shoot(page, "translation-progress")
    # Before the demo ends, so that the next run finds nothing on its way.
    page.locator("[data-moving='false']").wait_for()
    page.get_by_role("link", name="Review").first.click()
    page.get_by_role("button", name="Save decisions").first.wait_for()
    shoot(page, "translation-review")
    page.goto(f"{url}/admin/translations/coverage/")
    shoot(page, "translation-coverage")
    take_estimate_picture(page, form, shoot)


def take_estimate_picture(page: Page, form: str, shoot: Shoot) -> None:
    """Last: the time that it takes is known once something has arrived. What is estimated here is not sent."""
    page.goto(form)
    page.get_by_role("button", name="Estimate").click()
    page.get_by_role("button", name="Send to translation").wait_for()
    shoot(page, "translation-estimate")
    page.get_by_role("button", name="Do not send").click()


def take_service_picture(page: Page, url: str, shoot: Shoot) -> None:
    """For operators alone."""
    page.goto(f"{url}/admin/machine-translation/service/")
    shoot(page, "translation-service")
