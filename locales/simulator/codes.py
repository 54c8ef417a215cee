"""The refusals of the service: numbers and their words, by dialect."""

from typing import Any

V1_MESSAGES = {
    -20000: "Source language not specified",
    -20001: "Invalid source language",
    -20002: "Target language(s) not specified",
    -20003: "Invalid target language(s)",
    -20005: "Caller information not specified",
    -20006: "Missing application name",
    -20007: "Application not authorized to access the service",
    -20008: "Bad format for ftp address",
    -20009: "Bad format for sftp address",
    -20010: "Bad format for http address",
    -20011: "Bad format for email address",
    -20012: "Translation request must be text type, document path type or document base64 type "
    "and not several at a time",
    -20013: "Language pair not supported by the domain",
    -20014: "Username parameter not specified",
    -20017: "Username parameter too long",
    -20018: "Invalid output format",
    -20019: "Institution parameter too long",
    -20020: "Department number too long",
    -20021: "Text to translate too long",
    -20022: "Too many FTP destinations",
    -20023: "Too many SFTP destinations",
    -20024: "Too many HTTP destinations",
    -20025: "Missing destination",
    -20026: "Bad requester callback protocol",
    -20027: "Bad error callback protocol",
    -20028: "Concurrency quota exceeded",
    -20029: "Document format not supported",
    -20030: "Text to translate is empty",
    -20031: "Missing text or document to translate",
    -20032: "Email address too long",
    -20033: "Cannot read stream",
    -20034: "Output format not supported",
    -20035: "Email destination tag is missing or empty",
    -20036: "HTTP destination tag is missing or empty",
    -20037: "FTP destination tag is missing or empty",
    -20038: "SFTP destination tag is missing or empty",
    -20039: "Document to translate tag is missing or empty",
    -20040: "Format tag is missing or empty",
    -20041: "The content is missing or empty",
    -20044: "Output format is not available when quality estimate is requested (must be blank or xlsx)",
    -20045: "Quality estimate is not available for text snippet",
    -20046: "Document too big (> 20Mb)",
    -20047: "Quality estimation not available",
    -40010: "Too many segments to translate",
}
V2_MESSAGES = {
    -10419: "Glossary cannot be combined with LLM",
    -10500: "LLM_NOT_ALLOWED",
    -11200: "QUOTA_EXCEEDED",
    -20001: "PICKUP_AND_DELIVERIES_ARE_MUTUALLY_EXCLUSIVE",
    -20028: "Concurrency quota exceeded",
    -90000: "NOT_AUTHORIZED",
    -99999: "Something that nobody has documented",
}


class RefusedError(Exception):
    """The service refuses: with a code, or with a bare HTTP status when it did not understand the request at all."""

    def __init__(self, code: int = 0, *, status: int = 0, in_v1_sense: bool = False) -> None:
        super().__init__(code or status)
        self.code = code
        self.status = status
        self.in_v1_sense = in_v1_sense


def message(dialect: str, code: int, *, in_v1_sense: bool = False) -> str:
    """The words that go with a number; v2 falls back on v1, whose list is complete."""
    if dialect == "v2" and not in_v1_sense and code in V2_MESSAGES:
        return V2_MESSAGES[code]
    return V1_MESSAGES.get(code) or V2_MESSAGES.get(code, "Unknown error")


def note(dialect: str, code: int, *, in_v1_sense: bool = False) -> dict[str, Any]:
    """What the log adds when v2 is answered with a number that only v1 is known to have."""
    is_borrowed = dialect == "v2" and (in_v1_sense or code not in V2_MESSAGES)
    return {"dialect_note": "v1 code"} if is_borrowed else {}
