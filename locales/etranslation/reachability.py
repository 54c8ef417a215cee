"""Whether the address that eTranslation is given leads to our receiver, as far as that can be seen from here.

Two calls with a token that belongs to nothing: one that the receiver refuses for its method, one for its token. Both
answers are its own, so whatever else comes back was put in between.
"""

from collections.abc import Iterator

import requests
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from locales.etranslation.addresses import is_loopback, resolved
from locales.etranslation.callback_payloads import DELIVERY, callback_urls
from locales.etranslation.callback_tokens import new_token
from locales.etranslation.findings import Finding, Level
from locales.etranslation.settings import ETranslationSettings

TIMEOUT = (5, 10)
SUBJECT = "callback address"
BETWEEN = gettext_lazy("Look at what stands in front of this service: proxy, firewall, sign-in page, maintenance page.")
REASONS = {
    400: gettext_lazy("The proxy or ALLOWED_HOSTS does not know the host name of the callback address."),
    401: gettext_lazy("A sign-in page stands in front of the receiver: /translation/hook/ must be open to everybody."),
    403: gettext_lazy("A firewall or an address filter refuses the call: /translation/hook/ must be open to all."),
    404: gettext_lazy("There is another service, or another path, at this address."),
    413: gettext_lazy("The proxy takes only small bodies: raise its limit to ETRANSLATION_CALLBACK_MAX_BYTES."),
    502: gettext_lazy("The proxy does not reach this service: is the web server running?"),
    503: gettext_lazy("This service is in maintenance or cannot reach its database."),
}


def look_at_callback_address(settings: ETranslationSettings) -> Iterator[Finding]:
    url = callback_urls(settings, new_token())[DELIVERY]
    try:
        private = [str(address) for address in resolved(url) if not address.is_global]
    except OSError:
        advice = _("Give the host a name in the public DNS, or correct ETRANSLATION_CALLBACK_BASE_URL.")
        yield Finding(Level.WRONG, SUBJECT, _("Its host name has no address."), advice)
        return
    if private and not is_loopback(settings.address):
        text = _("Seen from here, its host is %(addresses)s, which is in a private network.")
        text %= {"addresses": ", ".join(private)}
        advice = _("Make sure that the name has a public address outside: eTranslation calls from the internet.")
        yield Finding(Level.DOUBTFUL, SUBJECT, text, advice)
    yield answers_of(url)


def answers_of(url: str) -> Finding:
    try:
        with requests.Session() as session:
            session.trust_env = not is_loopback(url)
            refused = session.get(url, timeout=TIMEOUT, allow_redirects=False)
            unknown = session.post(url, data=b"{}", timeout=TIMEOUT, allow_redirects=False)
    except requests.exceptions.SSLError:
        advice = _("Renew the certificate, and let the server send the whole chain.")
        return Finding(Level.WRONG, SUBJECT, _("Its certificate is not valid."), advice)
    except requests.RequestException as error:
        advice = _(
            "Start the web server, or correct ETRANSLATION_CALLBACK_BASE_URL; a firewall may also be in the way."
        )
        text = _("Nothing answers there (%(error)s).") % {"error": type(error).__name__}
        return Finding(Level.WRONG, SUBJECT, text, advice)
    if refused.status_code == 405 and unknown.status_code == 404 and says_no(unknown):
        return Finding(Level.FINE, SUBJECT, _("The receiver of translations answers there, called from this machine."))
    status = refused.status_code if refused.status_code not in {404, 405} else unknown.status_code
    reason = str(REASONS.get(status, ""))
    if 300 <= status < 400:
        reason = _("It redirects to %(address)s.") % {"address": unknown.headers.get("Location")}
    text = _("What answers there is not the receiver of translations (HTTP status %(status)s).") % {"status": status}
    return Finding(Level.WRONG, SUBJECT, f"{text} {reason}".strip(), str(BETWEEN))


def says_no(answer: requests.Response) -> bool:
    """Whether it is the receiver's own 404."""
    try:
        return bool(answer.json() == {"ok": False})
    except ValueError:
        return False
