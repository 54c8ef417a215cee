"""The rules of the source that no ready-made linter knows, each a function from a tree to the lines that break it."""

import ast
from collections.abc import Iterator

from tests.architecture.sources import imported_modules

VAGUE_NAMES = {"utils", "helpers", "common", "misc", "core", "base_utils", "manager"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
GRAPPLE_FOR_MODELS = {"grapple.models", "grapple.helpers"}


def late_imports(tree: ast.Module) -> Iterator[int]:
    """Imports inside functions; only ``AppConfig.ready`` may have them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name != "ready":
            yield from (child.lineno for child in ast.walk(node) if isinstance(child, ast.Import | ast.ImportFrom))


def long_functions(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield node.lineno


def forbidden_grapple_imports(tree: ast.Module) -> Iterator[int]:
    """``content_models`` may use Grapple's field declarations and its block decorator, nothing else."""
    for module, line in imported_modules(tree):
        if module.split(".")[0] in {"grapple", "graphene", "graphene_django", "graphql"} and (
            module not in GRAPPLE_FOR_MODELS
        ):
            yield line


def stock_schema_imports(tree: ast.Module) -> Iterator[int]:
    """``grapple.schema`` brings every stock root field, with drafts behind them."""
    yield from (line for module, line in imported_modules(tree) if module == "grapple.schema")


def project_imports_of_settings(tree: ast.Module) -> Iterator[int]:
    for module, line in imported_modules(tree):
        own = module.split(".")[0] in {"cms", "content_models", "graphql_schema", "locales"}
        if own and not module.startswith("cms.settings"):
            yield line


def unannotated_functions(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is None:
            yield node.lineno
