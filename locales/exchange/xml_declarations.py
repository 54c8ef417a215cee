"""The encoding that an XML file says it is in; parsers follow it, so it is checked before they see it."""

import re

from django.utils.translation import gettext as _

from locales.exchange.exchange_files import ExchangeFileError

_DECLARATION = re.compile(r"\s{0,100}<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")
_SAME_AS_UTF8 = frozenset({"utf-8", "utf8", "us-ascii", "ascii"})


def check_declared_encoding(text: str) -> None:
    """Raises ``ExchangeFileError`` when the file says that it is in another encoding than it is."""
    declared = _DECLARATION.match(text)
    if declared and declared[1].lower() not in _SAME_AS_UTF8:
        message = _("The file says that it is in %(encoding)s. Save it again in UTF-8.")
        raise ExchangeFileError(message % {"encoding": declared[1]})
