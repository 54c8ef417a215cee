"""An old site's addresses out of a file: each becomes a redirect, or is refused with the reason.

Chains are followed to their end, so that readers are sent on once; loops, repetitions and targets that nobody can
see are refused.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from content_models.base.row_files import RowFileError, SourceRow
from content_models.base.row_reports import RowOutcome, RowReport
from content_models.editorial.importing.cells import CellError, read_boolean

COLUMNS = ("old_path", "new_path", "permanent")


@dataclass(frozen=True)
class Target:
    """Where a redirect leads: to a page of ours, or to an address elsewhere."""

    page_id: int | None = None
    link: str = ""


def import_redirects(rows: Iterable[SourceRow], site: Site, *, dry_run: bool = False) -> Iterator[RowReport]:
    """Imports row by row and yields what became of each.

    Raises:
        RowFileError: the columns are not those of redirects.
    """
    rows = list(rows)
    check_columns(rows)
    table = RedirectTable(site, rows)
    for row in rows:
        subject = f"{row.text('old_path')} → {row.text('new_path')}"
        try:
            outcome = table.write(row, dry_run=dry_run)
        except CellError as error:
            yield RowReport(row.number, RowOutcome.REFUSED, subject, (str(error),))
        except ValidationError as error:
            yield RowReport(row.number, RowOutcome.REFUSED, subject, tuple(error.messages))
        else:
            yield RowReport(row.number, outcome, subject)


def check_columns(rows: list[SourceRow]) -> None:
    names = {name for row in rows for name in row.values}
    missing = {"old_path", "new_path"} - names if rows else set()
    if missing or names - set(COLUMNS):
        raise RowFileError(_("The columns have to be %(known)s.") % {"known": ", ".join(COLUMNS)})


def page_paths(site: Site) -> dict[str, tuple[int, bool]]:
    """All pages of a site in all languages: primary key and whether live, by path with the language in front."""
    found = {}
    homes = Page.objects.filter(translation_key=site.root_page.translation_key).select_related("locale")
    for home in homes:
        pages = Page.objects.filter(path__startswith=home.path).values_list("url_path", "pk", "live")
        for url_path, pk, live in pages:
            rest = url_path.removeprefix(home.url_path)
            found[Redirect.normalise_path(f"/{home.locale.language_code}/{rest}")] = (pk, live)
    return found


class RedirectTable:
    """The redirects of a site as they are, and as a file wants them to be."""

    def __init__(self, site: Site, rows: list[SourceRow]) -> None:
        self.site = site
        self.hosts = {site.hostname, urlsplit(site.root_url).netloc}
        self.pages = page_paths(site)
        self.stored = {redirect.old_path: redirect for redirect in Redirect.objects.filter(site=site)}
        self.wanted: dict[str, SourceRow] = {}
        for row in rows:
            self.wanted.setdefault(old_path_of(row), row)

    def write(self, row: SourceRow, *, dry_run: bool) -> RowOutcome:
        old_path = self.checked_old_path(row)
        target = self.resolve(row.text("new_path"), [old_path])
        stored = self.stored.get(old_path)
        redirect = stored or Redirect(old_path=old_path, site=self.site)
        before = (redirect.redirect_page_id, redirect.redirect_link, redirect.is_permanent)
        redirect.redirect_page_id, redirect.redirect_link = target.page_id, target.link
        redirect.is_permanent = read_boolean(row.text("permanent") or "yes")
        # Site, page and path were checked above: a full check would read them again for every row.
        redirect.clean_fields(exclude=["site", "redirect_page"])
        if stored and before == (target.page_id, target.link, redirect.is_permanent):
            return RowOutcome.UNCHANGED
        if not dry_run:
            redirect.automatically_created = False
            redirect.save()
        return RowOutcome.UPDATED if stored else RowOutcome.CREATED

    def checked_old_path(self, row: SourceRow) -> str:
        old_path = old_path_of(row)
        if not row.text("old_path") or old_path == "/":
            raise CellError(_("Write the path of the old page, for example /en/node/12."))
        first = self.wanted[old_path]
        if first is not row:
            raise CellError(_("Row %(number)d has the same old path.") % {"number": first.number})
        if self.pages.get(old_path, (0, False))[1]:
            raise CellError(_("A page lives at the old path, so nobody would be sent on. Move or unpublish it first."))
        return old_path

    def resolve(self, address: str, passed: list[str]) -> Target:
        """Follows an address to its end through redirects of the file and of the site."""
        if not address:
            raise CellError(_("Write the new path, for example /en/latest/news, or an address."))
        if self.is_elsewhere(address):
            return Target(link=address)
        parts = urlsplit(address)
        path = Redirect.normalise_path(parts.path)
        if path in passed:
            raise CellError(_("This leads in a circle: %(circle)s.") % {"circle": " → ".join([*passed, path])})
        if path in self.pages:
            return self.page_target(path, has_more=bool(parts.query or parts.fragment))
        if path in self.wanted:
            return self.resolve(self.wanted[path].text("new_path"), [*passed, path])
        if path in self.stored:
            redirect = self.stored[path]
            return Target(redirect.redirect_page_id, redirect.redirect_link)
        raise CellError(_("There is no page at “%(path)s”. Correct the new path.") % {"path": path})

    def is_elsewhere(self, address: str) -> bool:
        parts = urlsplit(address)
        if not parts.scheme and not parts.netloc:
            return False
        if parts.scheme not in {"http", "https"}:
            raise CellError(_("Addresses begin with https:// or http://."))
        return parts.netloc not in self.hosts

    def page_target(self, path: str, *, has_more: bool) -> Target:
        pk, live = self.pages[path]
        if not live:
            raise CellError(_("The page at “%(path)s” is not published. Publish it first.") % {"path": path})
        if has_more:
            raise CellError(_("Leave out what stands behind “?” or “#”: the target is a page."))
        return Target(page_id=pk)


def old_path_of(row: SourceRow) -> str:
    """The path as Wagtail stores it; the host of the old site is left out."""
    parts = urlsplit(row.text("old_path"))
    return str(Redirect.normalise_path(parts._replace(scheme="", netloc="").geturl()))
