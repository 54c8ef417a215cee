"""The faults of the payload: what they do to the document, its base64, the fields, and the bytes of the body."""

import gzip
from typing import Any

from locales.simulator.records import Faults

MEGABYTE = 1_000_000
EXTRA = {"engine": "nmt", "billing": {"pages": 1}, "warnings": [None], "_links": {}}
SIZES = {"body_30mb": 30, "body_over_cap": 34}


def encode(text: str, faults: Faults) -> bytes:
    """The translated document as bytes."""
    document = text.encode("utf-8", "surrogatepass")
    if "not_utf8" in faults:
        # The last letter makes sure that there is one which is no UTF-8.
        document = text.encode("latin-1", "replace") + b"\xe9"
    if "bom" in faults:
        document = b"\xef\xbb\xbf" + document
    if "truncated" in faults:
        document = document[: int(len(document) * float(faults["truncated"].get("share", 0.5)))]
    for name, megabytes in SIZES.items():
        if name in faults:
            wanted = int(float(faults[name].get("megabytes", megabytes)) * MEGABYTE) * 3 // 4
            document += b" " * max(0, wanted - len(document))
    return document


def change_result(result: str, faults: Faults) -> str:
    if "empty_result" in faults:
        return ""
    return "!! this is not base64 !!" if "not_base64" in faults else result


def change_fields(fields: dict[str, Any], faults: Faults) -> None:
    if "id_string" in faults:
        fields["requestId"] = str(fields["requestId"])
    if "extra_fields" in faults:
        fields.update(EXTRA)
    if "missing_optional" in faults:
        fields.pop("outputFormat", None)
        fields.pop("sourceLanguage", None)
    if "reference_missing" in faults:
        fields.pop("externalReference", None)


def change_body(body: bytes, headers: dict[str, str], faults: Faults) -> tuple[bytes, dict[str, str]]:
    if "gzip_bomb" in faults:
        size = int(float(faults["gzip_bomb"].get("megabytes", 32)) * MEGABYTE)
        return gzip.compress(b'{"result": "' + b"A" * size + b'"}', mtime=0), {**headers, "Content-Encoding": "gzip"}
    if "v1_query_only" in faults:
        return body, {**headers, "Content-Type": "text/plain"}
    if "v1_no_content_type" in faults:
        return body, {name: value for name, value in headers.items() if name != "Content-Type"}
    return body, headers
