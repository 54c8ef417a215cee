"""Whether the address that eTranslation is given leads to our receiver, as far as that can be seen from here.

Two calls with a token that belongs to nothing: one that the receiver refuses for its method, one for its token. Both
answers are its own, so whatever else comes back was put in between.
"""

from collections.abc import Iterator

import requests

from locales.etranslation.addresses import is_loopback, resolved
from locales.etranslation.callback_payloads import DELIVERY, callback_urls
from locales.etranslation.callback_tokens import new_token
from locales.etranslation.findings import Finding, Level
from locales.etranslation.settings import ETranslationSettings

TIMEOUT = (5, 10)
SUBJECT = "callback address"
BETWEEN = "Look at what stands in front of this service: proxy, firewall, sign-in page, maintenance page."
REASONS = {
    400: "The proxy or ALLOWED_HOSTS does not know the host name of the callback address.",
    401: "A sign-in page stands in front of the receiver: /translation/hook/ must be open to everybody.",
    403: "A firewall or an address filter refuses the call: /translation/hook/ must be open to eTranslation.",
    404: "There is another service, or another path, at this address.",
    413: "The proxy takes only small bodies: raise its limit to ETRANSLATION_CALLBACK_MAX_BYTES.",
    502: "The proxy does not reach this service: is the web server running?",
    503: "This service is in maintenance or cannot reach its database.",
}


def look_at_callback_address(settings: ETranslationSettings) -> Iterator[Finding]:
    url = callback_urls(settings, new_token())[DELIVERY]
    try:
        private = [str(address) for address in resolved(url) if not address.is_global]
    except OSError:
        advice = "Give the host a name in the public DNS, or correct ETRANSLATION_CALLBACK_BASE_URL."
        yield Finding(Level.WRONG, SUBJECT, "Its host name has no address.", advice)
        return
    if private and not is_loopback(settings.address):
        text = f"Seen from here, its host is {', '.join(private)}, which is in a private network."
        advice = "Make sure that the name has a public address outside: eTranslation calls from the internet."
        yield Finding(Level.DOUBTFUL, SUBJECT, text, advice)
    yield answers_of(url)


def answers_of(url: str) -> Finding:
    try:
        with requests.Session() as session:
            session.trust_env = not is_loopback(url)
            refused = session.get(url, timeout=TIMEOUT, allow_redirects=False)
            unknown = session.post(url, data=b"{}", timeout=TIMEOUT, allow_redirects=False)
    except requests.exceptions.SSLError:
        advice = "Renew the certificate, and let the server send the whole chain."
        return Finding(Level.WRONG, SUBJECT, "Its certificate is not valid.", advice)
    except requests.RequestException as error:
        advice = "Start the web server, or correct ETRANSLATION_CALLBACK_BASE_URL; a firewall may also be in the way."
        return Finding(Level.WRONG, SUBJECT, f"Nothing answers there ({type(error).__name__}).", advice)
    if refused.status_code == 405 and unknown.status_code == 404 and says_no(unknown):
        return Finding(Level.FINE, SUBJECT, "The receiver of translations answers there, called from this machine.")
    status = refused.status_code if refused.status_code not in {404, 405} else unknown.status_code
    reason = f"It redirects to {unknown.headers.get('Location')}." if 300 <= status < 400 else REASONS.get(status, "")
    text = f"What answers there is not the receiver of translations (HTTP status {status}). {reason}".strip()
    return Finding(Level.WRONG, SUBJECT, text, BETWEEN)


def says_no(answer: requests.Response) -> bool:
    """Whether it is the receiver's own 404."""
    try:
        return bool(answer.json() == {"ok": False})
    except ValueError:
        return False
