"""The steps of a run; each measures one thing and returns its raw figures."""

import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from benchmarks.harness import servers as systems
from benchmarks.harness.asking import ask, ask_all, gets, with_tags
from benchmarks.harness.databases import environment_for, grown_databases
from benchmarks.harness.embedded_default import sqlite
from benchmarks.harness.load import Request
from benchmarks.harness.mixing import mixed
from benchmarks.harness.questions import answerable, questions_for
from benchmarks.harness.rebuilding import rebuild
from benchmarks.harness.rounds import Contest, run_rounds, running, startup_of
from benchmarks.harness.scale import Scale
from benchmarks.harness.servers import Server, ServerError, System
from benchmarks.harness.statements import statements
from benchmarks.workloads.documents import WITH_PEERS, WORKLOADS


def uncached(scale: Scale) -> dict[str, Any]:
    """Every workload without the result cache, beside the peers that know it."""
    wanted = [systems.uncached_platform(), systems.forgetful_platform(), systems.database_engine()]
    wanted.append(systems.stock_grapple())
    wanted += optional_postgraphile()
    contests, refused, sizes = [], {}, {}
    with running(*wanted) as servers:
        for name, server in servers.items():
            ready, refused[name] = answerable(server.system, WORKLOADS if name == "platform" else WITH_PEERS)
            contests += [Contest(server, workload, requests) for workload, requests in ready.items()]
            sizes[name] = {key: len(ask(server.system, requests[0]).body) for key, requests in ready.items()}
        rounds = run_rounds(contests, scale, title="uncached")
        return {"rounds": rounds, "refused": refused, "bytes": sizes, "startup": startup_of(servers)}


def optional_postgraphile() -> Iterable[System]:
    try:
        yield systems.postgraphile()
    except ServerError as error:
        print(f"PostGraphile is left out: {error}")


def cached(scale: Scale) -> dict[str, Any]:
    """Every workload with a warm result cache, and as somebody asks who has the answer, beside the bare server."""
    with running(systems.cached_platform()) as ours, tempfile.TemporaryDirectory() as folder:
        server = ours["platform, cached"]
        known, refused = addresses(server.system)
        keep_answers(server.system, known, Path(folder))
        with running(systems.bare_callable(Path(folder)), systems.cached_view(Path(folder))) as others:
            contests = [Contest(server, workload, requests) for workload, requests in known.items()]
            for other in others.values():
                contests += [Contest(other, workload, [Request("GET", f"/{workload}")]) for workload in known]
            rounds = run_rounds(contests, scale, title="cached")
            tagged = {workload: with_tags(server.system, requests) for workload, requests in known.items()}
            conditional = [Contest(server, workload, requests) for workload, requests in tagged.items()]
            again = run_rounds(conditional, scale, title="conditional")
    return {"rounds": rounds, "conditional": again, "refused": refused}


def addresses(system: System) -> tuple[Mapping[str, list[Request]], dict[str, str]]:
    """GET requests for all that the system answers; asked once, so that the cache knows them."""
    ready, refused = answerable(system, WORKLOADS)
    known = {workload: gets(system, workload, questions_for(system, workload)) for workload in ready}
    for requests in known.values():
        # Twice: either process is to know them.
        ask_all(system, [*requests, *requests])
    return known, refused


def keep_answers(system: System, known: Mapping[str, list[Request]], folder: Path) -> None:
    for workload, requests in known.items():
        (folder / workload).write_bytes(ask(system, requests[0]).body)


def growth(scale: Scale) -> dict[str, Any]:
    """The lists again with more and more rows in the catalogue."""
    found = {}
    with running(systems.uncached_platform()) as servers:
        found["pages only"] = lists_of(servers["platform"], scale)
    for rows, url in grown_databases(scale.growth_rows):
        with running(systems.uncached_platform(port=8398, **environment_for(url))) as servers:
            found[str(rows)] = lists_of(servers["platform"], scale)
    return found


GROWING = ("W1", "W3", "W4", "W5", "W6", "W7")


def lists_of(server: Server, scale: Scale) -> dict[str, Any]:
    ready, refused = answerable(server.system, GROWING)
    contests = [Contest(server, workload, requests) for workload, requests in ready.items()]
    return {"rounds": run_rounds(contests, scale, title="growth"), "refused": refused}


STEPS: dict[str, Callable[[Scale], dict[str, Any]]] = {
    "uncached": uncached,
    "cached": cached,
    "statements": statements,
    "mixed": mixed,
    "growth": growth,
    "rebuild": rebuild,
    "sqlite": sqlite,
}
