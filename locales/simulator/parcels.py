"""What is sent with a call: address, headers and body, in the shape of the record's dialect."""

import base64
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote_plus, urlencode, urlsplit, urlunsplit

from locales.simulator import codes
from locales.simulator.faults import payloads, texts
from locales.simulator.faults.catalogue import names_of
from locales.simulator.faults.kinds import Stage
from locales.simulator.faults.rules import chance
from locales.simulator.languages import LANGUAGES
from locales.simulator.options import Options
from locales.simulator.pseudo_translation import MARKUP_FORMATS, Phrases, translate
from locales.simulator.quirks import vary
from locales.simulator.records import Call, Record

USER_AGENT = "etranslation/2.0"
TEXT_FAULTS = names_of(Stage.TEXT)
READABLE = MARKUP_FORMATS | {"txt", "snippet"}
BASE64_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@dataclass(frozen=True)
class Parcel:
    """One HTTP POST."""

    url: str
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sender:
    """What parcels depend on beside their call."""

    options: Options
    phrases: Phrases

    def parcel(self, call: Call, record: Record, *, other_reference: str = "") -> Parcel:
        """``other_reference`` is the one of another request, for the fault that mixes two up."""
        url, reference = self._address(call, record, other_reference)
        language = self._foreign(record) if call.variant == "foreign_language" else call.language
        fields = self._fields(call, record, language, reference)
        payloads.change_fields(fields, call.faults)
        body, headers = _json(fields, call), {"Content-Type": "application/json"}
        if record.dialect == "v1":
            url, body, headers = _v1(url, call, record, fields)
        body, headers = payloads.change_body(body, headers, call.faults)
        return Parcel(url, body, {"User-Agent": USER_AGENT, **headers})

    def _address(self, call: Call, record: Record, other_reference: str) -> tuple[str, str | None]:
        kind = "failure" if call.variant == "wrong_kind" and "failure" in record.urls else call.kind
        url = record.urls.get(kind) or record.urls.get("delivery", "")
        if call.variant in {"forged_token", "flood_bad_tokens"}:
            token = self._random_token(record, call)
            return with_token(url, record.reference, token), token
        if call.variant == "other_job_token":
            other = other_reference or self._random_token(record, call)
            if call.faults.get("other_job_token", {}).get("where") == "path":
                return with_token(url, record.reference, other), record.reference
            return url, other
        return url, record.reference

    def _random_token(self, record: Record, call: Call) -> str:
        random = chance(self.options.seed, "token", record.n, call.language, call.tries)
        return "".join(random.choices(BASE64_LETTERS, k=43))

    def _foreign(self, record: Record) -> str:
        asked = {record.source, *(target.language for target in record.targets)}
        return next(language for language in LANGUAGES if language not in asked)

    def _fields(self, call: Call, record: Record, language: str, reference: str | None) -> dict[str, Any]:
        fields: dict[str, Any] = {"requestId": _id(record, self.options)}
        if call.kind == "failure":
            code = int(next((args["code"] for args in call.faults.values() if "code" in args), -20013))
            fields |= {"externalReference": reference, "errorCode": code}
            fields |= {"errorMessage": codes.message(record.dialect, code), **_failed_languages(call, language)}
        elif call.kind == "success":
            fields |= {"targetLanguage": language, "externalReference": reference}
            if record.is_snippet:
                fields["translatedText"] = self._text(call, record, language)
        else:
            fields |= {"sourceLanguage": record.source, "targetLanguage": language, "externalReference": reference}
            fields |= {"outputFormat": record.format, "result": self._result(call, record, language)}
            if record.format not in READABLE:
                fields["filename"] = f"[{language.lower()}] {record.filename}"
        return fields

    def _result(self, call: Call, record: Record, language: str) -> str:
        if record.is_snippet:
            return payloads.change_result(self._text(call, record, language), call.faults)
        if record.is_text:
            document = payloads.encode(self._text(call, record, language), call.faults)
        else:
            document = base64.b64decode(record.content)
        return payloads.change_result(base64.b64encode(document).decode(), call.faults)

    def _text(self, call: Call, record: Record, language: str) -> str:
        options = self.options
        source = _without_edges(record.content, record.format) if options.eat_space else record.content
        text = translate(
            source, language, format=record.format, honour=options.honour_notranslate, phrases=self.phrases
        )
        for name in sorted(TEXT_FAULTS & call.faults.keys()):
            text = texts.damage(name, text, source=source, args=call.faults[name])
        if call.variant == "different":
            text = texts.damage("looping", text, source=source, args={"times": 1})
        return vary(text, options.quirks, language=language, format=record.format)


def with_token(url: str, own: str | None, other: str) -> str:
    """The address with another token in its path: in the place of our reference, else of the last part."""
    parts = urlsplit(url)
    names = parts.path.split("/")
    place = names.index(own) if own in names else max(i for i, name in enumerate(names) if name or i == 0)
    names[place] = other
    return urlunsplit(parts._replace(path="/".join(names)))


def _without_edges(text: str, format: str) -> str:
    if format == "snippet":
        return text.strip()
    return "\n".join(line.strip() for line in text.split("\n")) if format == "txt" else texts.trim_blocks(text)


def _id(record: Record, options: Options) -> int | str:
    return str(record.id) if options.id_type == "string" else record.id


def _failed_languages(call: Call, language: str) -> dict[str, Any]:
    if call.variant == "singular":
        return {"targetLanguage": language}
    if call.variant == "all":
        shape = call.faults.get("failure_all_empty", {}).get("shape", "empty")
        return {} if shape == "missing" else {"targetLanguages": []}
    return {"targetLanguages": [language]}


def _json(fields: dict[str, Any], call: Call) -> bytes:
    text = json.dumps(fields, ensure_ascii=False)
    if "json_deep" in call.faults:
        depth = int(call.faults["json_deep"].get("depth", 10_000))
        text = f'{text[:-1]}, "nested": {"[" * depth}{"]" * depth}}}'
    return text.encode("utf-8", "surrogatepass")


def _v1(url: str, call: Call, record: Record, fields: dict[str, Any]) -> tuple[str, bytes, dict[str, str]]:
    """The old shapes: form fields for notices and errors, query and bare body for results."""
    names = {"requestId": "request-id", "targetLanguage": "target-language", "externalReference": "external-reference"}
    known = {short: fields[name] for name, short in names.items() if fields.get(name) is not None}
    if call.kind == "delivery":
        joined = urlencode(known, quote_via=quote_plus)
        return f"{url}{'&' if '?' in url else '?'}{joined}", str(fields["result"]).encode(), {}
    if call.kind == "failure":
        separator = "-" if "v1_error_hyphen" in call.faults else "_"
        known |= {f"error{separator}code": fields["errorCode"], "error-message": fields["errorMessage"]}
        if languages := fields.get("targetLanguages"):
            known["target-language"] = ",".join(languages)
    elif record.is_snippet:
        known["translated-text"] = fields["translatedText"]
    return url, urlencode(known).encode(), {"Content-Type": "application/x-www-form-urlencoded"}
