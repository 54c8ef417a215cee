"""Import of an old site's redirect table."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from content_models.base.row_files import RowFileError, read_csv_rows
from content_models.editorial.importing.redirects import import_redirects
from content_models.editorial.models import ListingPage


def run(site: Site, *lines: str, dry_run: bool = False) -> list[str]:
    rows = read_csv_rows("old_path,new_path,permanent\n" + "\n".join(lines))
    return [str(report) for report in import_redirects(rows, site, dry_run=dry_run)]


def stored() -> dict[str, tuple[str, bool]]:
    redirects = Redirect.objects.select_related("redirect_page")
    return {
        redirect.old_path: (
            redirect.redirect_page.url_path if redirect.redirect_page else redirect.redirect_link,
            redirect.is_permanent,
        )
        for redirect in redirects
    }


def test_it_makes_redirects_to_pages_and_addresses(site: Site, events: ListingPage) -> None:
    reports = run(
        site,
        "/node/12/,/en/latest/events,",
        "https://old.example.eu/en/agenda?page=2,/en/latest/events/,no",
        "/shop,https://shop.example.eu/,yes",
        "/old-home,http://localhost/en/,",
    )

    assert reports == [
        "2: created /node/12/ → /en/latest/events",
        "3: created https://old.example.eu/en/agenda?page=2 → /en/latest/events/",
        "4: created /shop → https://shop.example.eu/",
        "5: created /old-home → http://localhost/en/",
    ]
    assert stored() == {
        "/node/12": ("/en/latest/events/", True),
        "/en/agenda?page=2": ("/en/latest/events/", False),
        "/shop": ("https://shop.example.eu/", True),
        "/old-home": ("/en/", True),
    }
    assert set(Redirect.objects.values_list("site", flat=True)) == {site.pk}


def test_it_updates_what_differs_and_leaves_the_rest(site: Site, events: ListingPage) -> None:
    run(site, "/a,/en/latest/events,", "/b,/en/latest/events,")

    reports = run(site, "/a,/en/latest/events,", "/b,/en/latest,no")

    assert [report.partition(" /")[0] for report in reports] == ["2: unchanged", "3: updated"]
    assert stored() == {"/a": ("/en/latest/events/", True), "/b": ("/en/latest/", False)}


def test_it_follows_chains_to_their_end(site: Site, events: ListingPage) -> None:
    run(site, "/c,/en/latest/events,")

    run(site, "/a,/b,", "/b,/c,", "/x,/y,", "/y,https://example.eu/,")

    assert stored() == {
        "/a": ("/en/latest/events/", True),
        "/b": ("/en/latest/events/", True),
        "/c": ("/en/latest/events/", True),
        "/x": ("https://example.eu/", True),
        "/y": ("https://example.eu/", True),
    }


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("/a,/a,", "This leads in a circle: /a → /a."),
        ("/a,/nowhere,", "There is no page at “/nowhere”."),
        ("/a,,", "Write the new path"),
        (",/en/latest,", "Write the path of the old page"),
        ("/,/en/latest,", "Write the path of the old page"),
        ("/en/latest/events,/en/latest,", "A page lives at the old path"),
        ("/a,/en/latest/drafts,", "The page at “/en/latest/drafts” is not published."),
        ("/a,/en/latest/events?page=2,", "Leave out what stands behind “?”"),
        ("/a,ftp://example.eu/,", "Addresses begin with https://"),
        ("/a,/en/latest,perhaps", "“perhaps” is neither yes nor no."),
        ("/" + "a" * 300 + ",/en/latest,", "at most 255 characters"),
    ],
)
def test_it_refuses_a_row_with_the_reason(site: Site, events: ListingPage, line: str, reason: str) -> None:
    events.get_parent().add_child(instance=ListingPage(title="Drafts", slug="drafts", live=False))

    [report, good] = run(site, line, "/good,/en/latest,")

    assert report.startswith("2: refused")
    assert reason in report
    assert good.startswith("3: created")
    assert set(stored()) == {"/good"}


def test_it_refuses_circles_and_repetitions_across_rows(site: Site, events: ListingPage) -> None:
    reports = run(site, "/a,/b,", "/b,/c,", "/c,/a,", "/d,/en/latest,", "/d/,/en/latest/events,")

    assert reports[0].endswith("This leads in a circle: /a → /b → /c → /a.")
    assert [report.split()[1] for report in reports] == ["refused", "refused", "refused", "created", "refused"]
    assert reports[4].endswith("Row 5 has the same old path.")
    assert stored() == {"/d": ("/en/latest/", True)}


def test_it_writes_nothing_in_a_dry_run(site: Site, events: ListingPage, tmp_path: Path) -> None:
    file = tmp_path / "redirects.csv"
    file.write_text("old_path;new_path\n/a;/en/latest/events\n/b;/nowhere\n")
    output = StringIO()

    with pytest.raises(CommandError, match="Some rows were refused"):
        call_command("import_redirects", file, "--dry-run", stdout=output)

    assert output.getvalue().splitlines() == [
        "2: created /a → /en/latest/events",
        "3: refused /b → /nowhere: There is no page at “/nowhere”. Correct the new path.",
        "Would be: 1 created, 0 updated, 0 unchanged, 1 refused.",
    ]
    assert not Redirect.objects.exists()


def test_it_refuses_other_columns(site: Site) -> None:
    with pytest.raises(RowFileError, match="The columns have to be old_path, new_path, permanent"):
        list(import_redirects(read_csv_rows("from,to\n/a,/b"), site))


def test_it_looks_pages_up_once_for_all_rows(site: Site, events: ListingPage, django_assert_num_queries: Any) -> None:
    site = Site.objects.select_related("root_page").get()
    few = read_csv_rows("old_path,new_path\n/x,/en/latest")
    many = read_csv_rows("old_path,new_path\n" + "\n".join(f"/x{number},/en/latest" for number in range(50)))

    with django_assert_num_queries(3):
        list(import_redirects(few, site, dry_run=True))
    with django_assert_num_queries(3):
        list(import_redirects(many, site, dry_run=True))
