"""The catalogue's faults of the payload."""

from locales.simulator.faults.kinds import Fault, Stage

NAME = "Payload"


def _row(number: str, name: str, sentence: str, expected: str) -> Fault:
    return Fault(name, NAME, number, sentence, expected, Stage.PAYLOAD)


ROWS = (
    _row("15a", "not_base64", "the result is not base64", "rejected, raw kept"),
    _row("15b", "not_utf8", "the document is latin-1", "rejected"),
    _row("15c", "bom", "UTF-8 with a byte order mark", "ingested"),
    _row("15d", "truncated", "half of the document", "partial or rejected, missing counted"),
    _row("15e", "body_30mb", "a body of 30 MB, under the cap of 32 MB", "stored, 200, no peak of memory"),
    _row("15f", "body_over_cap", "a body of 33 MB", "413, target overdue, sent again"),
    _row("15g", "gzip_bomb", "a compressed body, 1,000 to 1", "stored as it is, rejected, not inflated"),
    _row("", "json_deep", "10,000 nested arrays", "rejected, no recursion error"),
    _row("", "empty_result", "an empty result", "rejected"),
    _row("24", "id_string", "requestId as a string", "as normal"),
    _row("26", "extra_fields", "fields that nobody knows", "ignored"),
    _row("27", "missing_optional", "no outputFormat, no sourceLanguage", "ingested"),
    _row("", "v1_error_underscore", "a v1 failure with error_code", "read"),
    _row("", "v1_error_hyphen", "a v1 failure with error-code", "read"),
    _row("", "v1_query_only", "a v1 delivery whose fields are in the query only", "ingested"),
    _row("", "v1_no_content_type", "a v1 delivery without a content type", "ingested"),
)
