"""What an HTTP status says of a request when nothing else in the answer does. 300 stands for every redirect."""

from django.utils.translation import gettext_lazy as _

from locales.etranslation.error_kinds import ErrorKind

SERVER_ERROR = _("eTranslation has a technical problem at the moment. We try again by ourselves.")
SIGN_IN = _(
    "eTranslation did not accept the platform's account. Nothing is sent until an administrator has put its name and"
    " password right; then everything that waits goes on by itself."
)
WRONG_ADDRESS = _(
    "There is no eTranslation service at the address that the platform was given. Nothing is sent until an"
    " administrator has put the address right; then everything that waits goes on by itself."
)
REDIRECTED = _(
    "The address of eTranslation leads to somewhere else, where the platform does not follow with its password."
    " Nothing is sent until an administrator has checked the address."
)
PROXY_SIGN_IN = _("The platform's own way out to the internet refuses it. An administrator has to look at the proxy.")
BUSY = _("eTranslation asks us to slow down. We try again by ourselves.")
TOO_LARGE = _("The text is too large for one request. It is sent again in two parts.")

HTTP_ERRORS = {
    300: (ErrorKind.ACCOUNT, REDIRECTED),
    401: (ErrorKind.ACCOUNT, SIGN_IN),
    403: (ErrorKind.ACCOUNT, SIGN_IN),
    404: (ErrorKind.ACCOUNT, WRONG_ADDRESS),
    405: (ErrorKind.ACCOUNT, WRONG_ADDRESS),
    407: (ErrorKind.ACCOUNT, PROXY_SIGN_IN),
    408: (ErrorKind.TRANSIENT, BUSY),
    410: (ErrorKind.ACCOUNT, WRONG_ADDRESS),
    413: (ErrorKind.SPLIT, TOO_LARGE),
    425: (ErrorKind.TRANSIENT, BUSY),
    429: (ErrorKind.TRANSIENT, BUSY),
}
