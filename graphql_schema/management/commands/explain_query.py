"""Shows what a document costs and how it is answered."""

import json
import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from graphql_schema import executor, schema
from graphql_schema.context import RequestContext
from graphql_schema.documents import PreparedDocument
from graphql_schema.errors import RefusedDocument, RefusedRequest
from graphql_schema.json_input import UnreadableError, read_json
from graphql_schema.limits.cost import costs_by_path
from graphql_schema.limits.statements import quick_statements
from graphql_schema.limits.tiers import FREE, TRUSTED
from graphql_schema.payloads import result_payload
from graphql_schema.planner.plan import describe
from graphql_schema.reading import read_document
from graphql_schema.requests import GraphQLRequest
from graphql_schema.trusted_documents.lookup import own_documents

SHOWN_PATHS = 40


class Command(BaseCommand):
    """Reads a document, prices it, answers it once."""

    help = "Prints a document's cost by path, its plan, the SQL and the time of one execution."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("document", help="A file, the name of an operation of the contract, or sha256:… of one.")
        parser.add_argument("--variables", default="{}", help="JSON.")
        parser.add_argument("--operation", help="Which operation, where the document has several.")
        parser.add_argument("--host", default="localhost", help="The host that is asked: it decides the site.")

    def handle(self, *_args: Any, document: str, variables: str, operation: str, host: str, **_options: Any) -> None:
        try:
            prepared = read_document(schema.build(), text_of(document), operation, TRUSTED, is_trusted=True)
            values = read_json(variables)
        except RefusedDocument as refused:
            raise CommandError("\n".join(error.message for error in refused.errors)) from refused
        except (RefusedRequest, UnreadableError) as refused:
            raise CommandError(str(refused)) from refused
        if not isinstance(values, dict):
            raise CommandError("--variables must be a JSON object.")
        self.print_cost(prepared, values)
        self.print_execution(prepared, values, host)

    def print_cost(self, prepared: PreparedDocument, variables: dict[str, Any]) -> None:
        size = prepared.size
        self.stdout.write(f"Document  {prepared.key}")
        self.stdout.write(f"Size      {size.depth} levels, {size.aliases} aliases, {prepared.tokens} tokens")
        cost = prepared.cost(variables)
        self.stdout.write(f"Cost      {cost} (a free document may cost {FREE.cost}, a trusted one {TRUSTED.cost})")
        by_path = costs_by_path(prepared.cost_tree, variables)
        dearest = sorted(by_path.items(), key=lambda entry: -entry[1])[:SHOWN_PATHS]
        shown = dict(dearest)
        for path, part in by_path.items():
            if path in shown:
                self.stdout.write(f"  {part:>8}  {path}")

    def print_execution(self, prepared: PreparedDocument, variables: dict[str, Any], host: str) -> None:
        context = RequestContext.of(RequestFactory().post("/graphql/", headers={"host": host}))
        with CaptureQueriesContext(connection) as queries, quick_statements():
            started = time.perf_counter()
            result = executor.run(prepared, GraphQLRequest(variables=variables), context)
            status, payload, _headers = result_payload(result)
            milliseconds = (time.perf_counter() - started) * 1000
        plan = getattr(context, "plan", None)
        self.stdout.write("\nPlan\n" + (describe(plan) if plan is not None else "  none: graphql-core answers"))
        self.stdout.write(f"\nAnswer    {status} in {milliseconds:.1f} ms, {len(queries)} statements")
        for error in payload.get("errors", ()):
            self.stdout.write(f"  {json.dumps(error, ensure_ascii=False)}")
        for number, query in enumerate(queries.captured_queries, 1):
            self.stdout.write(f"\n{number}. {float(query['time']) * 1000:.0f} ms\n{query['sql']}")


def text_of(document: str) -> str:
    """The text of a file or of a trusted document; raises ``CommandError``."""
    path = Path(document)
    if path.is_file():
        return path.read_text()
    for digest, trusted in own_documents().items():
        if document.removeprefix("sha256:") == digest or trusted.text.startswith(f"query {document}("):
            return trusted.text
    raise CommandError(f"There is no file and no operation called {document}.")
