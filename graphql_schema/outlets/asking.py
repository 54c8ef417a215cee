"""Asks trusted documents in process, as a front end would ask them over HTTP, and follows their cursors.

Every page is an answer of the API: from its stores where it is there, priced and limited where it is not.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from content_models.base.client_addresses import address_of
from graphql_schema.answering import outcome_of
from graphql_schema.cache.answers import Outcome
from graphql_schema.cache.shared import Made
from graphql_schema.cache.tags import item_tag
from graphql_schema.clients.callers import Caller
from graphql_schema.documents import PreparedDocument
from graphql_schema.outlets.merging import merged
from graphql_schema.preparing import prepare
from graphql_schema.requests import GraphQLRequest
from graphql_schema.trusted_documents.lookup import digest_of

MOST_ITEMS = 1_000
PAGE = 100
# What all pages of one answer may cost together: five times what one trusted document may.
MOST_COST = 100_000


class UnansweredError(Exception):
    """The API answered with errors; ``status`` and ``headers`` say what it said."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str]) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers


@dataclass(frozen=True)
class Answer:
    """The data of a document, and what caches may be told of it; None: nobody may keep it."""

    data: dict[str, Any]
    made: Made | None


class Asking:
    """Asks for one request, as a caller without a token: an outlet shows what everybody may see."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.caller = Caller(address_of(request))

    def ask(self, name: str, variables: Mapping[str, Any]) -> Answer:
        """The answer of one document. Raises ``UnansweredError``, and ``RefusedRequest`` beyond a rate."""
        asked, prepared = self.prepared(name, variables)
        return self.answer(asked, prepared)

    def follow(self, name: str, variables: Mapping[str, Any], most: int) -> Answer:
        """The same with as many rows of ``content`` as there are, up to ``most`` and to the cost of an outlet."""
        size = min(PAGE, most)
        answers: list[Answer] = []
        spent, after = 0, None
        while True:
            asked, prepared = self.prepared(name, {**variables, "first": size, "after": after})
            spent += prepared.cost(asked.variables)
            if answers and spent > MOST_COST:
                break
            answers.append(self.answer(asked, prepared))
            page = answers[-1].data["content"]["pageInfo"]
            after = page["endCursor"]
            if not page["hasNextPage"] or len(answers) * size >= most:
                break
        return joined(answers, most)

    def prepared(self, name: str, variables: Mapping[str, Any]) -> tuple[GraphQLRequest, PreparedDocument]:
        given = {key: value for key, value in variables.items() if value is not None}
        asked = GraphQLRequest(document_id=digest_of(name), variables=given, is_read_only=True)
        return asked, prepare(asked, self.caller)

    def answer(self, asked: GraphQLRequest, prepared: PreparedDocument) -> Answer:
        outcome = outcome_of(self.request, asked, self.caller, prepared)
        payload = json.loads(outcome.body)
        if outcome.has_errors:
            raise unanswered(outcome, payload)
        return Answer(payload["data"], outcome.made)


def unanswered(outcome: Outcome, payload: Mapping[str, Any]) -> UnansweredError:
    """A field that failed is a fault of ours, even where others stand."""
    first = payload["errors"][0]
    is_asking = first["extensions"]["code"] == "BAD_USER_INPUT"
    status = outcome.status if outcome.status != 200 else 503
    headers = {"Retry-After": "5", **outcome.headers} if status == 503 else outcome.headers
    return UnansweredError(400 if is_asking else status, str(first["message"]), headers)


def joined(answers: Sequence[Answer], most: int) -> Answer:
    """Pages as one."""
    data = answers[0].data
    edges = [edge for answer in answers for edge in answer.data["content"]["edges"]][:most]
    page = answers[-1].data["content"]["pageInfo"]
    content = {**data["content"], "edges": edges, "pageInfo": page}
    site = data["site"]["key"] if data["site"] else ""
    lists_of = {item_tag(edge["node"]["translationKey"]): (site, edge["node"]["kind"]) for edge in edges}
    return Answer({**data, "content": content}, merged([answer.made for answer in answers], lists_of))
