"""Runs an operation by its plan; what has none, and what goes wrong in any way, is answered by graphql-core."""

import logging
from collections.abc import Mapping
from typing import Any, Protocol

from django.conf import settings
from graphql import DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode, OperationType, execute

from graphql_schema import schema
from graphql_schema.executor.comparison import compare, unlogged
from graphql_schema.executor.compiling import Compiler, condition_variables
from graphql_schema.executor.operations import Conditions, Operation, OperationStore
from graphql_schema.executor.steps import Info, Run
from graphql_schema.executor.variables import read_variables
from graphql_schema.limits.deadline import TimedExecution
from graphql_schema.planner.planning import make_plan
from graphql_schema.projection.editions import surroundings

logger = logging.getLogger("graphql_schema")

COMPILED, COMPARED, PLAIN = "compiled", "both", "core"


class Prepared(Protocol):
    """A document that was found valid; ``key`` is the hash of its text."""

    @property
    def key(self) -> str: ...

    @property
    def document(self) -> DocumentNode: ...

    @property
    def operation(self) -> OperationDefinitionNode: ...


class Asked(Protocol):
    """What a client sent along."""

    @property
    def variables(self) -> dict[str, Any]: ...


operations = OperationStore()


def run(prepared: Prepared, asked: Asked, context: Any) -> ExecutionResult:
    """Answers an operation: call it as ``run(prepared, asked, context)``, in place of ``graphql.execute``.

    ``context`` is the ``RequestContext`` of the request. The data may hold parts that are ``Written``: put it on the
    wire with ``executor.writing.written``. Errors are those of graphql-core: after any error, it runs the operation
    again, with what the context has loaded by then.
    """
    way = settings.DSJP_GRAPHQL_EXECUTOR
    data = run_compiled(prepared, asked, context)
    result = run_plainly(prepared, asked, context) if data is None else ExecutionResult(data, None)
    if way == COMPARED and prepared.operation.operation is OperationType.QUERY:
        with unlogged():
            compare(data, result if data is None else run_plainly(prepared, asked, context.afresh()))
    return result


def run_plainly(prepared: Prepared, asked: Asked, context: Any) -> ExecutionResult:
    """graphql-core's answer."""
    name = prepared.operation.name
    result: Any = execute(
        schema.build(),
        prepared.document,
        context_value=context,
        variable_values=asked.variables,
        operation_name=name.value if name else None,
        execution_context_class=TimedExecution,
    )
    return result


def run_compiled(prepared: Prepared, asked: Asked, context: Any) -> dict[str, Any] | None:
    """The data of the answer; nothing where graphql-core has to answer. Tells the context what is needed of pages."""
    built = schema.build()
    operation = prepared.operation
    variables = read_variables(built, operation, prepared.key, asked.variables)
    if variables is None or operation.operation is not OperationType.QUERY:
        return None
    try:
        known = known_operation(built, prepared, variables)
        if settings.DSJP_GRAPHQL_PLANNER:
            context.plan = known.pages
        if known.steps is None or settings.DSJP_GRAPHQL_EXECUTOR == PLAIN:
            return None
        if settings.DSJP_GRAPHQL_KEEP:
            # Before anything is loaded: what is kept later may be newer than this says, but not older.
            surroundings(context)
        answer: dict[str, Any] = known.steps(None, Run(Info(context, built, variables), {}))
    except Exception:
        # graphql-core meets the same error again, and says where it is.
        logger.debug("no plan answered the operation %s", prepared.key, exc_info=True)
        return None
    return answer


def known_operation(built: GraphQLSchema, prepared: Prepared, variables: Mapping[str, Any]) -> Operation:
    """An operation ready to run, for what these variables leave in; compiled if it is new."""
    name = prepared.operation.name.value if prepared.operation.name else ""
    document = id(built), prepared.key
    found = operations.get(document)
    if found is None:
        found = Conditions(condition_variables(prepared.document))
        operations.put(document, found)
    conditions = tuple((each, variables.get(each)) for each in found.names)
    operation: Operation | None = operations.get((*document, name, conditions))
    if operation is None:
        operation = compiled(built, prepared, dict(conditions))
        operations.put((*document, name, conditions), operation)
    return operation


def compiled(built: GraphQLSchema, prepared: Prepared, conditions: Mapping[str, Any]) -> Operation:
    compiler = Compiler(built, prepared.document, prepared.operation, conditions)
    try:
        steps = compiler.root()
    except Exception:
        logger.warning("the operation %s could not be compiled", prepared.key, exc_info=True)
        steps = None
    return Operation(steps, make_plan(built, prepared.document, prepared.operation), compiler)
