"""The reference page of the simulator, from what the code declares: ``python -m locales.simulator.reference``."""

from collections.abc import Sequence
from dataclasses import fields
from itertools import groupby
from pathlib import Path

from locales.simulator.control import CALLS
from locales.simulator.faults.catalogue import FAULTS
from locales.simulator.faults.kinds import Fault
from locales.simulator.http_server import CONTROL, ROUTES
from locales.simulator.options import FIXED_AT_START, Options

PAGE = Path("docs/reference/etranslation-simulator.md")
INTRODUCTION = """\
# eTranslation simulator

A service on this machine that speaks the protocol of the Commission's eTranslation, in both dialects, translates in a
way that everybody can see and that can be undone, calls back, and fails in every way that is known. It needs no
credentials and sends nothing anywhere but to the hosts that it may call.

This page is written from the code by `python -m locales.simulator.reference`, and a test keeps it fresh.

## Start

| where | how |
| --- | --- |
| beside a demo | `make demo` starts it, on the demo's port + 181 |
| by itself | `python -m locales.simulator --port 8181`, or `manage.py etranslation_simulator` with the same options |
| in a test | `with Simulator(seed=1, clock="manual") as sim:` serves on a free port; `sim.url`, `sim.control` |

The platform uses it with these settings:

```sh
ETRANSLATION_ENABLED=1
ETRANSLATION_BASE_URL=http://localhost:8181/etranslation/api
ETRANSLATION_V1_BASE_URL=http://localhost:8181/etranslation/si
ETRANSLATION_APPLICATION=DEMO
ETRANSLATION_PASSWORD=demo
ETRANSLATION_CALLBACK_BASE_URL=http://localhost:8000
ETRANSLATION_ALLOW_HTTP=1
```

The same seed and the same requests in the same order give the same ids, delays, order, faults and text. Only loopback
is called, and what `--allow-callback` adds.
"""
TRANSLATION = """\
## What a translation looks like

`[fr] ` stands before every block, letters are swapped (`a` with `á`; Greek and Cyrillic letters for EL, BG, RU and UK),
and `·` at the end makes the block as long as such texts usually get. Tags, digits, placeholders, addresses, entities
and what `translate="no"` covers stay. `untranslate(text, language)` gives the source back. Space at the edges of a
block is lost, as it is in reality, unless `eat_space` is off.
"""
FAULTS_TEXT = """\
## Faults

A fault is played in one of three ways:

- **by rule**: `POST /__sim__/rules` with `{"fault": "never_delivers", "match": {"language": "FR"}, "times": 2}`.
  `match` takes `language`, `reference`, `n` (the number of the request since the start: `2`, `1-3`, `4-`) and
  `contains`.
- **by chance**: the same with `"probability": 0.1`; the seed decides.
- **by marker**: the word `SIMFAULT_<name>` in the text, or `SIMFAULT_<name>_<LANGUAGE>` for one language. So a page
  with the title "Coding for all SIMFAULT_failure_one_MT" fails in Maltese. A fault of the synchronous side is played as
  often for one reference as the last column says; the two that make the platform split a document, once for one text.

`args` of a rule change details, such as `{"seconds": 60}` of `very_late`.
"""
FIDELITY = """\
## What is not known of the real service

Each has a switch; one recorded run with real credentials decides the default.

| question | switch |
| --- | --- |
| HTTP status of a refusal | `error_transport` |
| answer to wrong credentials | `credentials_error` |
| code when there is neither text nor document | `missing_input_code` |
| type of request ids | `id_type` |
| type of the status level | `level_type` |
| shape of getDomains | `domains_shape` |
| whether a request with N languages counts N times | `count_mode` |
| how many blocks are too many | `max_segments` |
| the quota of characters | `quota_chars` |
| whether `translate="no"` or `[notranslate]` is honoured | `honour_notranslate` |
| whether success is notified for documents | `success_notification` |
| whether space at the edges of blocks is lost | `eat_space` |
"""


def page() -> str:
    return "\n".join([INTRODUCTION, options(), routes(), TRANSLATION, FAULTS_TEXT, *faults(), FIDELITY])


def options() -> str:
    rows = []
    for each in fields(Options):
        default = "on" if isinstance(each.default, bool) else str(each.default or "")
        choices = ", ".join(f"`{choice}`" for choice in each.metadata["choices"])
        text = each.metadata["help"] + (f": {choices}" if choices else "")
        switch = "" if each.name in FIXED_AT_START else "yes"
        rows.append((f"`--{each.name.replace('_', '-')}`", f"`{default}`" if default else "", text, switch))
    lead = "## Options\n\nEach is also a variable: `ETSIM_PORT` for `--port`. Switches change while it runs.\n\n"
    return lead + table(("option", "default", "", "switch"), rows)


def routes() -> str:
    served = [(f"`{' '.join(sorted(methods))}`", f"`{path}`") for path, methods in ROUTES.items()]
    control = [(f"`{method}`", f"`{CONTROL}/{name}{'/<id>' if has_rest else ''}`") for method, name, has_rest in CALLS]
    return f"## Routes\n\n{table(('method', 'path'), [*served, *control])}"


def faults() -> list[str]:
    return [f"### {group}\n\n{fault_table(list(rows))}" for group, rows in groupby(FAULTS, lambda fault: fault.group)]


def fault_table(rows: list[Fault]) -> str:
    cells = [
        (fault.number, f"`{fault.name}`", fault.sentence, fault.expected, str(fault.repeats or "")) for fault in rows
    ]
    return table(("", "name", "what happens", "what must come of it", "by marker"), cells)


def table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *(tuple(cell.replace("|", "\\|") for cell in row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |".replace("  ", " ") for line in lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
