"""The catalogue's faults of the synchronous side, and what happens to the CMS while a job is out."""

from locales.simulator.faults.kinds import Fault, Scope, Stage

S, L = "Synchronous side", "Life of the CMS during a job"


def _answer(number: str, name: str, sentence: str, expected: str, repeats: int = 1) -> Fault:
    return Fault(name, S, number, sentence, expected, Stage.ANSWER, Scope.REQUEST, repeats)


def _route(number: str, name: str, sentence: str, expected: str) -> Fault:
    return Fault(name, S, number, sentence, expected, Stage.ROUTE, Scope.REQUEST, 3)


def _life(name: str, sentence: str, expected: str) -> Fault:
    return Fault(name, L, "", sentence, expected, Stage.LIFE)


KEPT = "cached list used; while there is none, every language may be asked for"
ROWS = (
    _answer("19a", "http_502_empty", "502, empty body", "backoff, sent later"),
    _answer("19b", "http_503", "503", "backoff"),
    _answer("19c", "http_429", "429 with Retry-After", "backoff, header respected"),
    _answer(
        "19d",
        "timeout_after_accept",
        "accepts, never answers",
        "unconfirmed, then sent on the callback, else sent again; no text twice",
    ),
    _answer("19e", "reset_mid_body", "reset while we send or while it answers", "retried or unconfirmed"),
    _answer(
        "20",
        "auth_rotated",
        "401 in mid-run",
        "queue stops, alarm, jobs keep their place; resumes after the health check",
    ),
    _answer("21", "concurrency_n", "-20028 for N requests, then accepted", "all sent at last, no alarm", 3),
    _answer("22", "volume_quota", "-11200", "pause of 1 h, alarm"),
    _route("23a", "level_3", "status level 3", "no sending, resumes later"),
    _route("23b", "level_garbage", "level is text, negative, a string or null", "carries on"),
    _route("23c", "level_500", "the status call fails", "carries on"),
    _answer("25", "unknown_code", "-99999 with text", "failed, code and text shown"),
    _answer("", "answer_html_200", "200 with a page of HTML", "unconfirmed"),
    _answer("", "answer_empty_200", "200 with nothing", "unconfirmed"),
    _answer("", "answer_zero", "request id 0", "unconfirmed"),
    _answer("", "negative_request_id", '{"requestId": -20013}', "error by code"),
    _answer(
        "",
        "redirect_302",
        "302 to another host",
        "not followed, credentials not sent, configuration alarm",
    ),
    _route("", "tls_bad", "no certificate, over https on the same port", "never sent; tried again"),
    _route("", "domains_500", "getDomains fails", KEPT),
    _route("", "domains_empty", "getDomains is empty", KEPT),
    _route("", "domains_list", "getDomains in its other shape", "read"),
    _route("", "digest_stale", "the v1 nonce has ended", "one silent retry"),
    _route("", "digest_realm_spaces", "a v1 realm with more spaces and commas", "works"),
    _answer("", "too_many_segments", "-40010", "split, both halves ingested"),
    _answer("", "document_too_big", "-20046", "split, both halves ingested"),
    _life("source_edited", "source changed and synced before the delivery", "stale counted, old text not on the page"),
    _life("human_edits_first", "an editor translates a segment meanwhile", "kept_human"),
    _life("page_deleted", "the page is deleted", "target cancelled with a reason"),
    _life("page_moved", "the page is moved", "still ingested"),
    _life("translation_disabled", "the translation is disabled", "target cancelled with a reason"),
    _life("locale_deleted", "the locale is deleted", "target cancelled with a reason"),
    _life("page_locked", "the page is locked", "strings written, save postponed"),
    _life("in_workflow", "the page is in a workflow", "strings written, save postponed"),
    _life("cms_restart", "killed at every step of faults 1 to 7", "nothing lost, nothing twice"),
    _life("db_down", "the database refuses during a callback", "503, the simulator retries, ingested"),
)
