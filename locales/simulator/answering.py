"""Puts answers into the words of their dialect: ids, refusals, challenges, status and domains."""

import json
from typing import Any

from locales.simulator import codes
from locales.simulator.accounts import Account, pair_of
from locales.simulator.credentials import Challenge
from locales.simulator.faults.answers import Answer
from locales.simulator.faults.kinds import Fired
from locales.simulator.options import Options

LEVELS = ("Normal service", "Heavy load", "Critical load", "Blocked")
GARBAGE_LEVELS: tuple[Any, ...] = ("out of order", -1, "3", None)


def json_answer(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Answer:
    body = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return Answer(status, body, {"Content-Type": "application/json", **(headers or {})})


def text_answer(text: str, status: int = 200) -> Answer:
    return Answer(status, text.encode(), {"Content-Type": "text/plain"})


def accepted(dialect: str, request_id: int, options: Options) -> Answer:
    if dialect == "v1":
        return text_answer(str(request_id))
    return json_answer({"requestId": str(request_id) if options.id_type == "string" else request_id})


def refused(dialect: str, error: codes.RefusedError, options: Options) -> Answer:
    if error.status:
        return text_answer("", error.status)
    if dialect == "v1":
        return text_answer(str(error.code))
    if options.error_transport == "200+negative":
        return json_answer({"requestId": error.code})
    words = codes.message(dialect, error.code, in_v1_sense=error.in_v1_sense)
    status = 400 if options.error_transport == "400+errorCode" else 200
    return json_answer({"errorCode": error.code, "errorMessage": words}, status)


def not_authorised(dialect: str, challenge: Challenge, options: Options) -> Answer:
    if dialect == "v1" or options.credentials_error == "401":
        return Answer(401, b"", {"WWW-Authenticate": challenge.header})
    if options.credentials_error == "403":
        return Answer(403)
    return refused(dialect, codes.RefusedError(-90000), options)


def status(level: int, options: Options, fired: Fired | None) -> Answer:
    if fired and fired.name == "level_500":
        return text_answer("", 500)
    shown: Any = str(level) if options.level_type == "string" else level
    if fired and fired.name == "level_3":
        shown, level = (3, 3)
    if fired and fired.name == "level_garbage":
        shown = fired.args.get("level", GARBAGE_LEVELS[int(fired.args.get("kind", 0))])
    return json_answer({"level": shown, "message": LEVELS[level] if 0 <= level < len(LEVELS) else ""})


def domains(account: Account, options: Options, fired: Fired | None) -> Answer:
    if fired and fired.name == "domains_500":
        return text_answer("", 500)
    listed = {} if fired and fired.name == "domains_empty" else account.domains
    if options.domains_shape == "list" or (fired and fired.name == "domains_list"):
        return json_answer([{"domain": name, "languagePairs": list(pairs)} for name, pairs in listed.items()])
    return json_answer({name: {"languagePairs": list(pairs)} for name, pairs in listed.items()})


def v1_domains(account: Account) -> Answer:
    """The old list: every domain with its plain pairs."""
    plain = {name: sorted({pair_of(pair) for pair in pairs}) for name, pairs in account.domains.items()}
    return json_answer({name: {"name": name, "languagePairs": pairs} for name, pairs in plain.items()})
