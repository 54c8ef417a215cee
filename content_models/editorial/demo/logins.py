"""The demo's users: one for every role. For demonstration only; nobody may run a public site with them."""

from dataclasses import dataclass

# One password for all: the demo is for trying out roles, not for keeping anybody out.
PASSWORD = "digital-demo"  # noqa: S105 (printed by the command that makes these users)


@dataclass(frozen=True)
class Login:
    """A user. ``role`` is the key of a role; ``countries``, ``coalition`` and ``languages`` say what confines them."""

    username: str
    first_name: str
    last_name: str
    role: str
    countries: tuple[str, ...] = ()
    coalition: str = ""
    languages: tuple[str, ...] = ()
    is_superuser: bool = False

    @property
    def email(self) -> str:
        return f"{self.username}@platform.example.eu"

    @property
    def confined_to(self) -> str:
        return ", ".join(
            [*self.countries, *([f"coalition {self.coalition}"] if self.coalition else []), *self.languages]
        )


LOGINS = (
    Login("administrator", "Ada", "Winterberg", "administrator", is_superuser=True),
    Login("reviewer", "Bruno", "Castellmar", "reviewer"),
    Login("critical-reviewer", "Clara", "Oostendijk", "critical_reviewer"),
    Login("editor", "Daphne", "Kyriazou", "content_editor"),
    Login("contributor", "Emil", "Brandvold", "advanced_contributor"),
    Login("community-manager", "Flora", "Szentes", "community_manager"),
    Login("translator", "Gaël", "Ferrandin", "translator", languages=("fr",)),
    Login("national-editor-portugal", "Helena", "Quintelares", "national_editor", countries=("PRT",)),
    Login("coalition-member", "Ignas", "Radvilaitis", "coalition_member", coalition="LTU"),
)


def logins_table() -> str:
    """Usernames and roles as lines to print."""
    width = max(len(login.username) for login in LOGINS)
    lines = [f"  {login.username:<{width}}  {login.role.replace('_', ' ')}{confinement(login)}" for login in LOGINS]
    return "\n".join([f"Users of the demo, all with the password “{PASSWORD}”:", *lines])


def confinement(login: Login) -> str:
    return f" ({login.confined_to})" if login.confined_to else ""
