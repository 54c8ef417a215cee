"""Every option of the simulator, each also an ``ETSIM_…`` variable, and those that may be switched at run time."""

import argparse
import os
from collections.abc import Mapping, Sequence
from dataclasses import Field, dataclass, field, fields, replace
from random import Random
from typing import Any

from locales.simulator.clock import delay_from

HARMLESS = (
    "nfc nfd curly_quotes nbsp_before_colon decimal_comma nbsp_inject br_pair upper_tags attr_quotes pretty_print "
    "fragment_only doctype_drop entity_numeric meta_added crlf"
)
QUIRKS = tuple(HARMLESS.split())
FIXED_AT_START = {
    "host",
    "port",
    "seed",
    "state",
    "accounts",
    "faults",
    "phrases",
    "user",
    "password",
    "clock",
    "control_key",
}


class OptionError(ValueError):
    """An option has a value that it cannot have; the message names both."""


def option(default: Any, text: str, choices: Sequence[str] = ()) -> Any:
    return field(default=default, metadata={"help": text, "choices": tuple(choices)})


@dataclass(frozen=True)
class Options:
    """How the simulator behaves; durations in seconds."""

    host: str = option("127.0.0.1", "address to listen on")
    port: int = option(8181, "port to listen on; 0 takes a free one")
    seed: int = option(1, "the same seed and requests give the same ids, delays, order, faults and text")
    clock: str = option("real", "manual delivers nothing until the clock is advanced", ("real", "manual"))
    speed: float = option(1.0, "divides all delays")
    delay: str = option("uniform:1:5", "seconds until a target arrives: fixed:s, uniform:a:b or lognormal:m:s")
    user: str = option("DEMO", "name of the only account")
    password: str = option("demo", "its password")
    accounts: str = option("", "JSON file with accounts: name, password, domains, quotas, llm")
    quota_in_flight: int = option(50, "requests that may be open; documents and snippets are counted apart")
    count_mode: str = option("requests", "what the quota counts", ("requests", "targets"))
    quota_chars: int = option(0, "characters times languages until -11200; 0 is unlimited")
    max_segments: int = option(5000, "blocks that a document may have")
    error_transport: str = option(
        "200+errorCode", "how refusals are sent", ("200+errorCode", "400+errorCode", "200+negative")
    )
    credentials_error: str = option("401", "the answer to wrong credentials", ("401", "403", "-90000"))
    missing_input_code: str = option("-20012", "the code when there is nothing to translate", ("-20012", "-20031"))
    id_type: str = option("int", "type of request ids", ("int", "string"))
    level_type: str = option("int", "type of the status level", ("int", "string"))
    domains_shape: str = option("dict", "shape of getDomains", ("dict", "list"))
    honour_notranslate: str = option(
        "attr", "what is left untranslated: translate=no, [notranslate]", ("none", "attr", "marker", "both")
    )
    eat_space: bool = option(True, "space at the edges of a block is lost")
    success_notification: bool = option(True, "success is notified, beside deliveries")
    quirks: tuple[str, ...] = option((), "harmless variations of the markup, separated by commas", QUIRKS)
    faults: str = option("", "JSON file with rules to load at the start")
    state: str = option("", "file that keeps ids, queue and records over a restart")
    phrases: str = option("", "JSON phrase book: exact source text, then the text by language")
    allow_callback: tuple[str, ...] = option((), "further hosts that may be called, separated by commas")
    control_key: str = option("", "when set, the control interface wants it in X-Simulator-Key")
    log: str = option("ids", "what is logged", ("ids", "full", "off"))


def changed(options: Options, values: Mapping[str, Any]) -> Options:
    """The options with these switched at run time; raises OptionError for what is unknown or fixed."""
    if refused := (set(values) - {each.name for each in fields(Options)}) | (set(values) & FIXED_AT_START):
        raise OptionError(f"not a switch: {', '.join(sorted(refused))}")
    return replace(options, **{name: _checked(_field(name), value) for name, value in values.items()})


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """All options, with their defaults from the environment."""
    for each in fields(Options):
        parser.add_argument(
            f"--{each.name.replace('_', '-')}",
            help=_help(each),
            type=lambda text, each=each: _from_text(each, text),  # type: ignore[misc]
            # A list, since more is added to it.
            default=list(value) if isinstance(value := _from_environment(each), tuple) else value,
            action="extend" if isinstance(each.default, tuple) else "store",
        )


def from_namespace(values: Mapping[str, Any]) -> Options:
    """The options that a parser has read; raises OptionError."""
    read = {each.name: values[each.name] for each in fields(Options)}
    read = {name: tuple(value) if isinstance(value, list) else value for name, value in read.items()}
    return Options(**{name: _checked(_field(name), value) for name, value in read.items()})


def _field(name: str) -> "Field[Any]":
    return next(each for each in fields(Options) if each.name == name)


def _help(each: "Field[Any]") -> str:
    choices = each.metadata["choices"] if not isinstance(each.default, tuple) else ()
    said = f": {', '.join(choices)}" if choices else ""
    default = "on" if isinstance(each.default, bool) else each.default
    return f"{each.metadata['help']}{said}" + (f" ({default})" if default else "")


def _from_environment(each: "Field[Any]") -> Any:
    text = os.environ.get(f"ETSIM_{each.name.upper()}")
    return each.default if text is None else _from_text(each, text)


def _from_text(each: "Field[Any]", text: str) -> Any:
    if isinstance(each.default, bool):
        return {"on": True, "off": False}.get(text, text)
    if isinstance(each.default, tuple):
        return tuple(part for part in text.split(",") if part)
    kind: type[Any] = type(each.default)
    return kind(text)


def _checked(each: "Field[Any]", value: Any) -> Any:
    if isinstance(each.default, tuple) and isinstance(value, list | tuple):
        value = tuple(str(part) for part in value)
    elif isinstance(each.default, float) and isinstance(value, int):
        value = float(value)
    if type(value) is not type(each.default):
        raise OptionError(f"{each.name}: {value!r} is no {type(each.default).__name__}")
    choices = each.metadata["choices"]
    _check_durations(each.name, value)
    if choices and not set(value if isinstance(value, tuple) else (value,)) <= set(choices):
        raise OptionError(f"{each.name}: {value!r} is none of {', '.join(choices)}")
    return value


def _check_durations(name: str, value: Any) -> None:
    try:
        if name == "delay":
            delay_from(value, Random(0))  # noqa: S311
    except ValueError as error:
        raise OptionError(f"delay: {value!r} is no fixed:s, uniform:a:b or lognormal:m:s") from error
    if name == "speed" and value <= 0:
        raise OptionError("speed: must be above 0")
