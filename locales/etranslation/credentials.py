"""How the account proves itself: Basic for the newer dialect, Digest for the older one."""

from base64 import b64encode
from typing import Any
from urllib.parse import quote

from requests import Response
from requests.auth import AuthBase, HTTPBasicAuth, HTTPDigestAuth

from locales.etranslation.redaction import Secrets
from locales.etranslation.settings import V1, ETranslationSettings

UNAUTHORISED = 401


class PatientDigestAuth(HTTPDigestAuth):
    """Answers a challenge on a new connection.

    The old one is closed by the other side as we asked for, perhaps just as it is used again; that would look as if
    the request had got lost on the way.
    """

    def handle_401(self, r: Response, **options: Any) -> Response:
        if r.status_code == UNAUTHORISED:
            r.connection.close()
        answered: Response = super().handle_401(r, **options)  # type: ignore[no-untyped-call]
        return answered


def credentials(settings: ETranslationSettings) -> AuthBase:
    if settings.dialect == V1:
        return PatientDigestAuth(settings.application, settings.password)
    return HTTPBasicAuth(settings.application.encode(), settings.password.encode())


def secret_spellings(settings: ETranslationSettings) -> Secrets:
    """Everything that gives the password away, should the service repeat it."""
    basic = b64encode(f"{settings.application}:{settings.password}".encode()).decode()
    return Secrets((basic, settings.password, quote(settings.password, safe="")) if settings.password else ())
