"""Basic and Digest authentication: who asks, or which challenge is sent back."""

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from locales.simulator.accounts import Account

REALM = "eTranslation Realm via Digest Authentication"
NONCE_SECONDS = 300
PARAMETER = re.compile(r'(\w+)=(?:"([^"]*)"|([^\s,]+))')


@dataclass(frozen=True)
class Challenge:
    """The credentials did not do; ``header`` is what WWW-Authenticate says."""

    header: str


def basic(accounts: Mapping[str, Account], header: str) -> Account | Challenge:
    """The account of an Authorization header, else a challenge."""
    challenge = Challenge('Basic realm="eTranslation"')
    scheme, _space, value = header.partition(" ")
    try:
        name, _colon, password = base64.b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return challenge
    account = accounts.get(name)
    return account if account and scheme.lower() == "basic" and account.has_password(password) else challenge


class Digest:
    """RFC 7616 with MD5 and ``qop=auth``, as the old dialect has it; nonces end after five minutes."""

    def __init__(self, secret: str, now: Callable[[], float]) -> None:
        self.secret = secret.encode()
        self.now = now

    def account(self, accounts: Mapping[str, Account], header: str, method: str, uri: str) -> Account | Challenge:
        """The account that the header proves, else a challenge, ``stale=true`` when only the nonce is too old."""
        given = {name: quoted or bare for name, quoted, bare in PARAMETER.findall(header)}
        account = accounts.get(given.get("username", ""))
        if not header.lower().startswith("digest ") or account is None or given.get("uri") != uri:
            return self.challenge()
        if not hmac.compare_digest(given.get("response", ""), self._response(given, account, method)):
            return self.challenge()
        return account if self._is_fresh(given.get("nonce", "")) else self.challenge(is_stale=True)

    def challenge(self, *, is_stale: bool = False, realm: str = REALM) -> Challenge:
        parts = [f'realm="{realm}"', 'qop="auth"', f'nonce="{self._nonce(int(self.now()))}"', "algorithm=MD5"]
        return Challenge("Digest " + ", ".join([*parts, *(["stale=true"] if is_stale else [])]))

    def _response(self, given: Mapping[str, str], account: Account, method: str) -> str:
        # The realm is the client's own echo: it is part of what the password signs.
        who = _md5(f"{account.name}:{given.get('realm', '')}:{account.password}")
        what = _md5(f"{method}:{given.get('uri', '')}")
        middle = ":".join(given.get(name, "") for name in ("nonce", "nc", "cnonce", "qop"))
        return _md5(f"{who}:{middle}:{what}")

    def _nonce(self, moment: int) -> str:
        return f"{moment:x}-{hmac.new(self.secret, str(moment).encode(), 'sha256').hexdigest()[:24]}"

    def _is_fresh(self, nonce: str) -> bool:
        moment, _dash, _signature = nonce.partition("-")
        try:
            made = int(moment, 16)
        except ValueError:
            return False
        return hmac.compare_digest(nonce, self._nonce(made)) and self.now() - made <= NONCE_SECONDS


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
