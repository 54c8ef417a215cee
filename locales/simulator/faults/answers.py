"""The faults of the answer to a request: what is sent back, and whether the request was accepted all the same."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from locales.simulator.faults.kinds import Fired


class Action(Enum):
    """What is done with the connection instead of, or before, an ordinary answer."""

    ANSWER = "answer"
    HANG = "say nothing until the other side gives up"
    RESET = "break off in the middle of the answer"


@dataclass(frozen=True)
class Answer:
    """An answer as it goes out."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    action: Action = Action.ANSWER


@dataclass(frozen=True)
class AnswerFault:
    """``code`` refuses as the service does; ``build`` makes any other answer."""

    is_accepted: bool
    build: Callable[[Fired], Answer] | None = None
    code: int = 0


def _plain(status: int, body: str = "", **headers: str) -> Callable[[Fired], Answer]:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda fired: Answer(status, body.encode(), sent)


def _too_many(fired: Fired) -> Answer:
    return Answer(429, b"", {"Retry-After": str(fired.args.get("seconds", 30))})


def _elsewhere(fired: Fired) -> Answer:
    return Answer(
        302, b"", {"Location": str(fired.args.get("url", "http://elsewhere.invalid/etranslation/api/askTranslate"))}
    )


PAGE = "<!DOCTYPE html><html><head><title>EU Login</title></head><body>Please sign in</body></html>"
ANSWERS = {
    "http_502_empty": AnswerFault(False, _plain(502)),
    "http_503": AnswerFault(False, _plain(503, "Service Unavailable", Content_Type="text/plain")),
    "http_429": AnswerFault(False, _too_many),
    "timeout_after_accept": AnswerFault(True, lambda fired: Answer(action=Action.HANG)),
    "reset_mid_body": AnswerFault(True, lambda fired: Answer(action=Action.RESET)),
    "auth_rotated": AnswerFault(False, _plain(401, WWW_Authenticate='Basic realm="eTranslation"')),
    "concurrency_n": AnswerFault(False, code=-20028),
    "volume_quota": AnswerFault(False, code=-11200),
    "unknown_code": AnswerFault(False, code=-99999),
    "too_many_segments": AnswerFault(False, code=-40010),
    "document_too_big": AnswerFault(False, code=-20046),
    "answer_html_200": AnswerFault(True, _plain(200, PAGE, Content_Type="text/html")),
    "answer_empty_200": AnswerFault(True, _plain(200)),
    "answer_zero": AnswerFault(True, _plain(200, '{"requestId": 0}', Content_Type="application/json")),
    "negative_request_id": AnswerFault(False, _plain(200, '{"requestId": -20013}', Content_Type="application/json")),
    "redirect_302": AnswerFault(False, _elsewhere),
}


def first_answer(fired: list[Fired]) -> tuple[Fired, AnswerFault] | None:
    """The first of the chosen faults that makes the answer; others only change what follows it."""
    return next(((each, ANSWERS[each.name]) for each in fired if each.name in ANSWERS), None)
