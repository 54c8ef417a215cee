"""How the account proves itself: Basic for the newer dialect, Digest for the older one."""

import re
from base64 import b64encode
from typing import Any
from urllib.parse import quote

from requests import Response
from requests.auth import AuthBase, HTTPBasicAuth, HTTPDigestAuth

from locales.etranslation.redaction import Secrets
from locales.etranslation.settings import V1, ETranslationSettings

UNAUTHORISED = 401
STALE = re.compile(r"\bstale\s*=\s*\"?true\b", re.IGNORECASE)


class PatientDigestAuth(HTTPDigestAuth):
    """Answers a challenge on a new connection, and once more when its nonce has ended meanwhile.

    The old connection is closed by the other side as we asked for, perhaps just as it is used again; that would look
    as if the request had got lost on the way. A nonce that ends says nothing about the account, even where it was
    new: the next server of the service may not know it.
    """

    def handle_401(self, r: Response, **options: Any) -> Response:
        answered = self.answer(r, **options)
        if not is_stale(answered):
            return answered
        self._thread_local.num_401_calls = 1  # type: ignore[attr-defined]
        return self.answer(answered, **options)

    def answer(self, r: Response, **options: Any) -> Response:
        if r.status_code == UNAUTHORISED:
            r.connection.close()
        answered: Response = super().handle_401(r, **options)  # type: ignore[no-untyped-call]
        return answered


def is_stale(response: Response) -> bool:
    """Whether the service refuses the nonce alone; the password was right."""
    challenge = response.headers.get("WWW-Authenticate", "")
    return response.status_code == UNAUTHORISED and STALE.search(challenge) is not None


def credentials(settings: ETranslationSettings) -> AuthBase:
    if settings.dialect == V1:
        return PatientDigestAuth(settings.application, settings.password)
    return HTTPBasicAuth(settings.application.encode(), settings.password.encode())


def secret_spellings(settings: ETranslationSettings) -> Secrets:
    """Everything that gives the password away, should the service repeat it."""
    basic = b64encode(f"{settings.application}:{settings.password}".encode()).decode()
    return Secrets((basic, settings.password, quote(settings.password, safe="")) if settings.password else ())
