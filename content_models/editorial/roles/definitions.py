"""The roles as data. The table in docs/how-to/roles.md is written from here; a test compares."""

from dataclasses import dataclass, field

from content_models.editorial.kinds import ContentKind
from content_models.editorial.permissions.confinement import STRUCTURE

EVERY_KIND = frozenset(ContentKind)
CENTRAL_KINDS = frozenset({ContentKind.LEARNING_PATH, ContentKind.NEWSLETTER, ContentKind.COUNTRY})
EDITORIAL_KINDS = EVERY_KIND - STRUCTURE - {ContentKind.LEARNING_PATH, ContentKind.NEWSLETTER}
NATIONAL_KINDS = EDITORIAL_KINDS - CENTRAL_KINDS

WRITE = frozenset({"add", "change"})
EDIT = WRITE | {"lock", "unlock"}
PUBLISH = EDIT | {"publish", "bulk_delete"}

CHOOSE_FILES = frozenset({"add", "choose"})
EDIT_FILES = frozenset({"add", "change", "choose"})

READ_PROPOSALS = frozenset({"participation.view_proposal"})
READ_MESSAGES = frozenset({"participation.view_message", "participation.view_subscriber"})

PEOPLE = ("person", "contactpoint")
TRANSLATABLE = "translatable"
WRITE_SNIPPETS = frozenset({"add", "change", "delete", "publish", "view"})
READ_SNIPPETS = frozenset({"view"})

ADMIN_ACCESS = "wagtailadmin.access_admin"
TRANSLATE = frozenset(
    {"wagtail_localize.submit_translation", "locales.submit_etranslation", "locales.review_translation"}
)


@dataclass(frozen=True)
class Role:
    """One role and the Wagtail group of its name.

    ``pages`` are actions on the whole page tree, ``kinds`` the page types that they reach; ``snippets`` are names of
    snippet models, ``translatable`` for those that exist in several languages, or ``*`` for every one there is, and
    ``snippet_actions`` what may be done with them; ``files`` are actions on images, documents and media files,
    ``shared_files`` those in the collection that is there for the countries.
    """

    key: str
    group: str
    summary: str
    pages: frozenset[str] = frozenset()
    kinds: frozenset[ContentKind] = frozenset()
    snippets: tuple[str, ...] = ()
    snippet_actions: frozenset[str] = WRITE_SNIPPETS
    files: frozenset[str] = frozenset()
    shared_files: frozenset[str] = frozenset()
    extra: frozenset[str] = field(default_factory=frozenset)
    confined_by: str = ""


ROLES = (
    Role(
        key="advanced_contributor",
        group="Advanced contributors",
        summary="Writes and translates content, submits it for review.",
        pages=WRITE,
        kinds=EDITORIAL_KINDS,
        snippets=PEOPLE,
        files=CHOOSE_FILES,
        extra=TRANSLATE,
    ),
    Role(
        key="content_editor",
        group="Content editors",
        summary="Reviews what was submitted, edits all content, looks after images and documents.",
        pages=EDIT,
        kinds=EDITORIAL_KINDS | {ContentKind.NEWSLETTER},
        snippets=PEOPLE,
        files=EDIT_FILES,
        extra=TRANSLATE | READ_PROPOSALS,
    ),
    Role(
        key="reviewer",
        group="Reviewers",
        summary="Publishes, archives, sends to safe validation; keeps landing pages, listings and menus.",
        pages=PUBLISH,
        kinds=EVERY_KIND - {ContentKind.HOME},
        snippets=("*",),
        files=EDIT_FILES | {"delete"},
        extra=TRANSLATE | READ_PROPOSALS | {"wagtailredirects.add_redirect", "wagtailredirects.change_redirect"},
    ),
    Role(
        key="critical_reviewer",
        group="Critical reviewers",
        summary="Decides what needs safe validation, archives; keeps landing pages and listings.",
        pages=PUBLISH - {"bulk_delete"},
        kinds=frozenset({ContentKind.LANDING, ContentKind.LISTING}),
        files=frozenset({"choose"}),
    ),
    Role(
        key="community_manager",
        group="Community managers",
        summary="Approves organisations, writes the newsletter, looks after users.",
        pages=EDIT | {"publish"},
        kinds=frozenset({ContentKind.ORGANISATION, ContentKind.NEWSLETTER}),
        snippets=PEOPLE,
        files=CHOOSE_FILES,
        extra=READ_MESSAGES | {"accounts.add_user", "accounts.change_user"},
    ),
    Role(
        key="translator",
        group="Translators",
        summary="Translates every kind of content into their languages.",
        pages=frozenset({"change"}),
        kinds=EVERY_KIND,
        # Whose languages are bound reviews the translations of what they see, and edits none of it.
        snippets=(TRANSLATABLE,),
        snippet_actions=READ_SNIPPETS,
        files=frozenset({"choose"}),
        extra=TRANSLATE,
        confined_by="languages",
    ),
    Role(
        key="national_editor",
        group="National editors",
        summary="Writes and edits the content of their country, submits it for review.",
        pages=WRITE,
        kinds=NATIONAL_KINDS,
        shared_files=frozenset({"choose"}),
        extra=TRANSLATE | READ_PROPOSALS,
        confined_by="countries",
    ),
    Role(
        key="coalition_member",
        group="Coalition members",
        summary="Writes and edits the content of their national coalition, submits it for review.",
        pages=WRITE,
        kinds=NATIONAL_KINDS,
        shared_files=CHOOSE_FILES,
        extra=TRANSLATE,
        confined_by="coalition",
    ),
    Role(
        key="administrator",
        group="Administrators",
        summary="May do everything, settings and users included.",
        pages=PUBLISH,
        kinds=EVERY_KIND,
        snippets=("*",),
        files=EDIT_FILES | {"delete"},
        extra=frozenset({"*"}),
    ),
)

# Every country whose national editors get a place of their own for images and documents.
MEMBER_STATES = (
    *("AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL"),
    *("ITA", "LVA", "LTU", "LUX", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE"),
)


def role(key: str) -> Role:
    return next(item for item in ROLES if item.key == key)
