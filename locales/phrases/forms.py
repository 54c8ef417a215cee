"""Words of the public forms that front ends need besides what the definition of a form says."""

from collections.abc import Callable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PHRASES: dict[str, str | Promise | Callable[[int], str]] = {
    "forms.send": _("Send"),
    "forms.required": _("required"),
    "forms.sent": _("Thank you. Your message has been sent."),
    "forms.failed": _("Something went wrong. Nothing you typed is lost; please try again."),
}
