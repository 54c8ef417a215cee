"""The table of docs/how-to/roles.md, written from the definitions."""

from content_models.editorial.kinds import ContentKind
from content_models.editorial.roles.definitions import EVERY_KIND, ROLES, WRITE_SNIPPETS, Role
from content_models.editorial.workflows.definitions import WORKFLOWS

START = "<!-- written by manage.py export_roles: do not edit below -->"
ACTIONS = ("add", "change", "publish", "lock", "unlock", "bulk_delete")
CONFINED_BY = {
    "": "–",
    "countries": "the countries of the user",
    "coalition": "the national coalition of the user",
    "languages": "the languages of the user",
}


def roles_page() -> str:
    """Everything below the line ``START``."""
    parts = [START, "", "## Roles and groups", "", *roles_table()]
    for role in ROLES:
        parts += ["", f"### {role.group}", "", role.summary, "", *facts(role)]
    parts += ["", "## Who decides in the workflows", "", *workflow_table(), ""]
    return "\n".join(parts)


def roles_table() -> list[str]:
    head = ["| Role | Wagtail group | On pages | Confined to |", "|---|---|---|---|"]
    return [*head, *(role_row(role) for role in ROLES)]


def role_row(role: Role) -> str:
    actions, confined_to = words(role.pages, ACTIONS), CONFINED_BY[role.confined_by]
    return f"| `{role.key}` | {role.group} | {actions} | {confined_to} |"


def facts(role: Role) -> list[str]:
    everywhere = words(role.files, ("add", "change", "choose", "delete"))
    shared = words(role.shared_files, ("add", "change", "choose"))
    return [
        f"- Kinds of pages: {kinds(role.kinds)}",
        f"- Snippets: {snippets(role)}",
        f"- Images, documents, recordings: {everywhere}; in the shared collection: {shared}",
        f"- Besides: {besides(role)}",
    ]


def besides(role: Role) -> str:
    return "everything" if "*" in role.extra else ", ".join(f"`{name}`" for name in sorted(role.extra)) or "–"


def snippets(role: Role) -> str:
    named = "all" if "*" in role.snippets else ", ".join(role.snippets) or "–"
    return named if role.snippet_actions == WRITE_SNIPPETS else f"{named} ({', '.join(sorted(role.snippet_actions))})"


def words(actions: frozenset[str], order: tuple[str, ...]) -> str:
    return ", ".join(action.replace("_", " ") for action in order if action in actions) or "–"


def kinds(chosen: frozenset[ContentKind]) -> str:
    missing = EVERY_KIND - chosen
    if not missing:
        return "all"
    if len(missing) > len(chosen):
        return ", ".join(names(chosen))
    return f"all but {', '.join(names(missing))}"


def names(chosen: frozenset[ContentKind]) -> list[str]:
    return [str(kind.label) for kind in ContentKind if kind in chosen]


def workflow_table() -> list[str]:
    lines = ["| Workflow | Step | Decided by |", "|---|---|---|"]
    groups = {role.key: role.group for role in ROLES}
    for workflow in WORKFLOWS:
        for step in workflow.steps:
            decided = ", ".join(groups[key] for key in step.roles)
            lines.append(f"| {workflow.name} | {step.name} | {decided} |")
    return lines
