"""Makes the users of the demo, in the groups of their roles and confined as these are."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from content_models.editorial.demo.items import identity
from content_models.editorial.demo.logins import LOGINS, PASSWORD, Login
from content_models.editorial.demo.moments import Calendar
from content_models.editorial.demo.references import References
from content_models.editorial.roles.definitions import role
from content_models.editorial.roles.sync import sync_roles
from content_models.editorial.workflows.sync import sync_workflows

JOINED_DAYS_AGO = 320


def make_users(references: References, calendar: Calendar) -> dict[str, Any]:
    """The users by name. Who is there already stays as they are."""
    sync_roles(lambda _line: None)
    sync_workflows(lambda _line: None)
    model = get_user_model()
    present = {user.username: user for user in model.objects.filter(username__in=[one.username for one in LOGINS])}
    # Hashing is slow on purpose: once is enough for a password that everybody knows.
    password = make_password(PASSWORD)
    for number, login in enumerate(LOGINS):
        if login.username not in present:
            joined = calendar.days_from_today(number * 3 - JOINED_DAYS_AGO)
            user = model.objects.create(**columns(login), password=password, date_joined=joined)
            assign(user, login, references)
            present[login.username] = user
    return present


def columns(login: Login) -> dict[str, Any]:
    return {
        "username": login.username,
        "email": login.email,
        "first_name": login.first_name,
        "last_name": login.last_name,
        "is_superuser": login.is_superuser,
        "languages": list(login.languages),
        "coalition_key": identity(f"coalition/{login.coalition}") if login.coalition else None,
    }


def assign(user: Any, login: Login, references: References) -> None:
    user.groups.add(Group.objects.get(name=role(login.role).group))
    user.countries.add(*(references.term("country", code) for code in login.countries))
    # Addresses of the demo lead nowhere.
    UserProfile.objects.create(
        user=user, submitted_notifications=False, approved_notifications=False, rejected_notifications=False
    )
