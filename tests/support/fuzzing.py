"""Random requests, half right and half wrong, made from the schema and a seed."""

import json
import random
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)

TEXTS = (
    "",
    "a",
    "digital skills",
    "é" * 201,
    "“",
    "%_\\'\"",
    "{",
    "$x",
    "\x00",
    "\ud800",
    "0",
    "-1",
    "PRT",
    "en",
    "xx",
)
TEXTS += ("/en/latest/", "2026-11-21T10:00:00Z", "2026-13-45", "WyJhIl0=", "a" * 300, "\u202e", "NULL", "1=1; --")
NUMBERS = (0, 1, -1, 2, 20, 100, 101, 2**31 - 1, 2**31, -(2**63), 10**30, 0.5, -0.0, 1e308)
TAME = {
    "String": ("main", "digital skills", "/en/latest/", "PRT", "a", ""),
    "ID": ("WyJhIl0=", "6f0e4b0e-5a0b-4b8e-9d3a-0c8a0f6f3c11", ""),
    "Locale": ("en", "fr", "el"),
    "DateTime": ("2026-11-21T10:00:00Z",),
    "Date": ("2026-11-21",),
}
ACCEPTED = ("application/json", "application/graphql-response+json", "*/*", "text/html", "a/b;q=x,,", "")
CONTENT_TYPES = ("application/json",) * 8 + ("text/plain", "application/json; charset=utf-16", "", "x")


@dataclass
class FuzzedRequest:
    """What is sent."""

    method: str
    body: bytes
    content_type: str
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


class Fuzzer:
    """Makes requests; the same seed makes the same ones."""

    def __init__(self, schema: GraphQLSchema, seed: int) -> None:
        self.schema = schema
        self.random = random.Random(seed)  # noqa: S311 — nothing is kept secret here
        self.is_wild = True
        self.names = 0

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def slip(self, share: float) -> bool:
        """Whether to do something wrong here; never in a tame request."""
        return self.is_wild and self.chance(share)

    def request(self) -> FuzzedRequest:
        self.is_wild, self.names = self.chance(0.5), 0
        return self.wild_request() if self.is_wild else self.tame_request()

    def tame_request(self) -> FuzzedRequest:
        body = {"query": f"{{ {self.fields(self.schema.query_type, 4, self.random.randint(1, 2))} }}"}
        return FuzzedRequest("POST", json.dumps(body).encode(), "application/json")

    def wild_request(self) -> FuzzedRequest:
        body: dict[str, Any] = {"query": self.document(), "variables": self.variables()}
        if self.chance(0.1):
            body["operationName"] = self.random.choice(("A", "B", "", 3))
        if self.chance(0.1):
            body["extensions"] = {"persistedQuery": self.random.choice(({}, 1, {"sha256Hash": "0" * 64}))}
        if self.chance(0.05):
            body[self.random.choice(("query", "variables", "extensions", "documentId"))] = self.json_value(2)
        headers = {"accept": self.random.choice(ACCEPTED)} if self.chance(0.2) else {}
        if self.chance(0.05):
            headers["authorization"] = self.random.choice(("Bearer dsjp_no", "Bearer", "Basic x", "Bearer staff.a:b:c"))
        if self.chance(0.15):
            return FuzzedRequest("GET", b"", "", {name: self.as_text(value) for name, value in body.items()}, headers)
        content = self.damaged(json.dumps(body).encode())
        return FuzzedRequest("POST", content, self.random.choice(CONTENT_TYPES), headers=headers)

    def as_text(self, value: Any) -> str:
        text = value if isinstance(value, str) else json.dumps(value)
        return text.encode(errors="replace").decode()

    def damaged(self, content: bytes) -> bytes:
        if self.chance(0.9):
            return content
        changed = bytearray(content)
        for _time in range(self.random.randint(1, 4)):
            changed[self.random.randrange(len(changed))] = self.random.randrange(256)
        return bytes(changed[: self.random.randrange(1, len(changed))] if self.chance(0.3) else changed)

    def document(self) -> str:
        fields = self.fields(self.schema.query_type, 4, self.random.randint(1, 3))
        head = self.random.choice(("query A ", "query A($v: Int, $w: ContentFilter, $t: String) ", "", "mutation "))
        fragment = self.random.choice(("", "", "fragment F on ContentCard { title ...F }", "fragment F on Query { a }"))
        text = f"{head}{{ {fields} }} {fragment}"
        if self.chance(0.05):
            place = self.random.randrange(len(text))
            text = text[:place] + self.random.choice("{}()[]:!$@\"'#\\…") + text[place:]
        return text

    def fields(self, parent: Any, depth: int, count: int) -> str:
        names = self.random.sample(list(parent.fields), min(count, len(parent.fields)))
        return " ".join(self.field(parent, name, depth) for name in names)

    def field(self, parent: Any, name: str, depth: int) -> str:
        if self.slip(0.03):
            return self.random.choice((name + "s", "__schema { types { name } }", "...F", "... on Query { a }", "_"))
        definition = parent.fields[name]
        given = [
            f"{key}: {self.literal(argument.type, 3)}"
            for key, argument in definition.args.items()
            if is_non_null_type(argument.type) or self.chance(0.3)
        ]
        arguments = f"({', '.join(given)})" if given else ""
        alias = self.random.choice(("", "a: ", "b: ")) if self.slip(0.3) else self.alias(given)
        return f"{alias}{name}{arguments}{self.directive()}{self.selection(get_named_type(definition.type), depth)}"

    def alias(self, given: list[str]) -> str:
        """Fields with arguments have names of their own, so that they can stand beside each other."""
        self.names += bool(given)
        return f"n{self.names}: " if given else ""

    def directive(self) -> str:
        return self.random.choice((" @skip(if: $v)", " @include(if: true)", " @none")) if self.slip(0.04) else ""

    def selection(self, target: Any, depth: int) -> str:
        if is_leaf_type(target):
            return " { x }" if self.slip(0.02) else ""
        inside = ["__typename"]
        if depth:
            parts = self.random.sample(self.schema.get_possible_types(target), 2) if is_abstract_type(target) else ()
            inside += [f"... on {part.name} {{ {self.fields(part, depth - 1, 1)} }}" for part in parts]
            if hasattr(target, "fields"):
                inside.append(self.fields(target, depth - 1, self.random.randint(1, 3)))
        return f" {{ {' '.join(inside)} }}"

    def literal(self, kind: Any, depth: int) -> str:
        if self.slip(0.12):
            return self.random.choice(("null", "$v", "$w", "$t", "[[1]]", "{}", "NONE", '"\\u0000"', "9" * 40, "1.5"))
        if is_non_null_type(kind):
            return self.literal(kind.of_type, depth)
        if is_list_type(kind):
            return f"[{', '.join(self.literal(kind.of_type, depth - 1) for _time in range(self.random.randint(0, 2)))}]"
        if isinstance(kind, GraphQLInputObjectType):
            names = self.random.sample(list(kind.fields), min(2, len(kind.fields))) if depth > 0 else []
            return f"{{{', '.join(f'{name}: {self.literal(kind.fields[name].type, depth - 1)}' for name in names)}}}"
        return self.leaf(kind)

    def leaf(self, kind: Any) -> str:
        if isinstance(kind, GraphQLEnumType):
            return self.random.choice(list(kind.values))
        if kind.name == "Boolean":
            return self.random.choice(("true", "false"))
        if kind.name in {"Int", "Float"}:
            return str(self.random.choice(NUMBERS if self.is_wild else (1, 2, 20, 100, 101, -1)))
        texts = TEXTS if self.is_wild else TAME.get(kind.name, TAME["String"])
        return json.dumps(self.random.choice(texts))

    def variables(self) -> Any:
        return {name: self.json_value(3) for name in "vwt" if self.chance(0.5)}

    def json_value(self, depth: int) -> Any:
        if depth and self.chance(0.3):
            names = ("and", "or", "not", "in", "countries", "isFree", "startsAt", "gte", "within", "x")
            return {self.random.choice(names): self.json_value(depth - 1) for _time in range(2)}
        if depth and self.chance(0.2):
            return [self.json_value(depth - 1) for _time in range(2)]
        return self.random.choice((*TEXTS, *NUMBERS, True, False, None))
