"""What only the old dialect refuses; ahead of what both refuse."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from locales.simulator.asking import Asking
from locales.simulator.codes import RefusedError

MAX_NAME = 100
MAX_DESTINATIONS = 10
OUTPUT_FORMATS = frozenset({"tmx", "xliff", "xlsx"})
DESTINATIONS = {
    "httpDestinations": (("http", "https"), -20036, -20024, -20010),
    "ftpDestinations": (("ftp",), -20037, -20022, -20008),
    "sftpDestinations": (("sftp",), -20038, -20023, -20009),
}

Check = Callable[[Asking, str], None]


def _caller(asking: Asking, account: str) -> None:
    caller = asking.body.get("callerInformation")
    if not isinstance(caller, dict):
        raise RefusedError(-20005)
    if not caller.get("application"):
        raise RefusedError(-20006)
    if caller["application"] != account:
        raise RefusedError(-20007)
    if not caller.get("username"):
        raise RefusedError(-20014)
    for name, code in (("username", -20017), ("institution", -20019), ("departmentNumber", -20020)):
        if len(str(caller.get(name) or "")) > MAX_NAME:
            raise RefusedError(code)


def _document(asking: Asking, account: str) -> None:
    if asking.document == {}:
        raise RefusedError(-20039)


def _output(asking: Asking, account: str) -> None:
    output = asking.output_format
    if output is not None and not isinstance(output, str):
        raise RefusedError(-20018)
    if output and output.lower() not in {*OUTPUT_FORMATS, asking.format}:
        raise RefusedError(-20034)


def _quality_estimate(asking: Asking, account: str) -> None:
    if not asking.body.get("withQualityEstimate"):
        return
    if asking.is_snippet:
        raise RefusedError(-20045)
    if asking.output_format not in {None, "", "xlsx"}:
        raise RefusedError(-20044)
    if asking.domain != "QE":
        raise RefusedError(-20047)


def _callbacks(asking: Asking, account: str) -> None:
    for name, code in (("requesterCallback", -20026), ("errorCallback", -20027)):
        url = asking.body.get(name)
        if url is not None and _scheme(url) not in {"http", "https", "ftp", "sftp"}:
            raise RefusedError(code)


def _destinations(asking: Asking, account: str) -> None:
    given = asking.body.get("destinations")
    for name, (schemes, empty, too_many, bad) in DESTINATIONS.items():
        listed = _listed(given, name, empty)
        if len(listed) > MAX_DESTINATIONS:
            raise RefusedError(too_many)
        if not all(_scheme(each) in schemes for each in listed):
            raise RefusedError(bad)
    addresses = _listed(given, "emailDestinations", -20035)
    if any(len(str(each)) > 254 for each in addresses):
        raise RefusedError(-20032)
    if not all(isinstance(each, str) and each.count("@") == 1 for each in addresses):
        raise RefusedError(-20011)


def _listed(given: Any, name: str, empty: int) -> list[Any]:
    if not isinstance(given, dict) or name not in given:
        return []
    listed = given[name]
    if not isinstance(listed, list) or not listed or not all(listed):
        raise RefusedError(empty)
    return listed


def _scheme(url: Any) -> str:
    try:
        return urlsplit(url).scheme if isinstance(url, str) else ""
    except ValueError:
        return ""


V1_CHECKS: tuple[Check, ...] = (_caller, _document, _output, _quality_estimate, _callbacks, _destinations)
