"""Sites and languages: what front ends need to know first."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.utils import timezone
from wagtail.models import Locale, Site

from content_models.editorial.models import SiteProfile
from content_models.editorial.models.navigation import Footer
from content_models.editorial.models.snippets import Announcement

Ask = Callable[..., dict[str, Any]]


def test_it_names_all_languages_the_default_one_first(ask: Ask, site: Site) -> None:
    found = ask("{ languages { code name nativeName isDefault isRightToLeft } }")["languages"]

    assert len(found) == 24
    assert found[0] == {
        "code": "en", "name": "English", "nativeName": "English", "isDefault": True, "isRightToLeft": False,
    }  # fmt: skip
    names = {each["code"]: (each["name"], each["nativeName"]) for each in found}
    assert names["mt"] == ("Maltese", "Malti")
    assert names["ga"] == ("Irish", "Gaeilge")
    assert names["el"] == ("Greek", "Ελληνικά")
    assert names["bg"] == ("Bulgarian", "български")


def test_it_describes_the_site_of_the_host(ask: Ask, site: Site) -> None:
    SiteProfile.objects.update(front_end_url="https://example.eu/", languages=["en", "fr"])

    document = "{ site { key name frontEndUrl defaultLocale fallback languages { code } } }"
    assert ask(document)["site"] == {
        "key": "main",
        "name": "Platform",
        "frontEndUrl": "https://example.eu/",
        "defaultLocale": "en",
        "fallback": ["en"],
        "languages": [{"code": "en"}, {"code": "fr"}],
    }


def test_it_refuses_an_unknown_site(refusal: Callable[..., tuple[str, str]], site: Site) -> None:
    code, message = refusal('{ site(key: "none") { key } }')

    assert code == "BAD_USER_INPUT"
    assert "none" in message


def test_it_shows_announcements_while_they_last_in_the_best_language(
    ask: Ask, site: Site, english: Locale, french: Locale
) -> None:
    now = timezone.now()
    shown = Announcement.objects.create(title="Shown", text="<p>Now</p>", locale=english, live=True)
    Announcement.objects.create(title="Draft", text="<p>Now</p>", locale=english, live=False)
    Announcement.objects.create(title="Past", text="<p>Now</p>", locale=english, shown_until=now - timedelta(days=1))
    Announcement.objects.create(title="Future", text="<p>Now</p>", locale=english, shown_from=now + timedelta(days=1))
    translated = shown.copy_for_translation(french)
    translated.title = "Montré"
    translated.live = True
    translated.save()

    document = "query A($locale: Locale) { site(locale: $locale) { announcements { title tone text { html } } } }"
    assert ask(document, locale="fr")["site"]["announcements"] == [
        {"title": "Montré", "tone": "INFORMATION", "text": {"html": "<p>Now</p>"}}
    ]
    assert [each["title"] for each in ask(document)["site"]["announcements"]] == ["Shown"]


def test_it_shows_the_footer(ask: Ask, site: Site, english: Locale) -> None:
    Footer.objects.create(locale=english, text="<p>Who we are</p>", live=True)

    assert ask("{ site { footer { text { text } socialLinks { url } } } }")["site"]["footer"] == {
        "text": {"text": "Who we are"},
        "socialLinks": [],
    }
