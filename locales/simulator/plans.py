"""Which calls follow an accepted request, and when: the normal ones, then what faults make of them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from locales.simulator.clock import delay_from
from locales.simulator.faults.catalogue import names_of
from locales.simulator.faults.kinds import Stage
from locales.simulator.faults.rules import chance
from locales.simulator.options import Options
from locales.simulator.records import Call, Record, Target

BODY_STAGES = names_of(Stage.PAYLOAD) | names_of(Stage.TEXT) | names_of(Stage.SENDING)
LIFE = names_of(Stage.LIFE)
SUCCESS_AFTER = 0.05
DAY = 86_400
Args = dict[str, Any]


@dataclass
class Plan:
    """The calls of one language; ``delay`` is when its normal call comes, in seconds from now."""

    record: Record
    target: Target
    delay: float
    random: Random
    calls: list[Call] = field(default_factory=list)

    def call(self, kind: str, after: float, *, closes: bool = False, variant: str = "") -> Call:
        made = Call(self.record.n, kind, self.target.language, after, closes, variant)
        self.calls.append(made)
        return made

    def only(self, kind: str, *, variant: str = "") -> None:
        self.calls = []
        self.call(kind, self.delay, closes=True, variant=variant)

    @property
    def main(self) -> Call | None:
        return next((call for call in self.calls if call.closes), None)


def plan(record: Record, options: Options, now: float) -> list[Call]:
    """All calls of a request, in the order in which they are due. Times are seconds since 1970."""
    if "failure_all_empty" in record.faults:
        failing = Call(record.n, "failure", "", 0.0, True, "all", faults=dict(record.faults))
        failing.due = now + _delay(record, "", options) / options.speed
        return [failing]
    calls = [call for target in record.targets for call in _language_calls(record, target, options)]
    for call in calls:
        call.due = now + max(0.0, call.due) / options.speed
    return sorted(calls, key=lambda call: call.due)


def _delay(record: Record, language: str, options: Options) -> float:
    return delay_from(options.delay, chance(options.seed, "delay", record.n, language))


def _language_calls(record: Record, target: Target, options: Options) -> list[Call]:
    made = Plan(
        record,
        target,
        _delay(record, target.language, options),
        chance(options.seed, "plan", record.n, target.language),
    )
    _normal(made, options)
    for name, args in {**record.faults, **target.faults}.items():
        if name in EFFECTS:
            EFFECTS[name](made, args)
    # Harmless fields of the body are the same in every call; a fault of the text is in the true ones.
    body_faults = {name: args for name, args in target.faults.items() if name in BODY_STAGES}
    for call in made.calls:
        call.faults.update(body_faults)
        call.is_held = bool(LIFE & target.faults.keys())
    if made.main is None:
        target.state = "lost"
    return made.calls


def _normal(made: Plan, options: Options) -> None:
    urls = made.record.urls
    if "delivery" in urls:
        made.call("delivery", made.delay, closes=True)
    carries_text = made.record.is_snippet
    if "success" in urls and (carries_text or options.success_notification):
        made.call("success", made.delay + SUCCESS_AFTER, closes="delivery" not in urls)


def _never(made: Plan, args: Args) -> None:
    made.calls = []


def _late(made: Plan, args: Args) -> None:
    for call in made.calls:
        call.due += float(args.get("seconds", 2 * 3600))


def _again(variant: str) -> Callable[[Plan, Args], None]:
    def effect(made: Plan, args: Args) -> None:
        kind = made.main.kind if made.main else "delivery"
        made.call(kind, made.delay + float(args.get("after", 1)), variant=variant)

    return effect


def _disorder(made: Plan, args: Args) -> None:
    made.delay = made.random.uniform(0, float(args.get("spread", 5)))
    for call in made.calls:
        call.due = made.delay if call.closes else made.delay + made.random.choice((-1, 1)) * SUCCESS_AFTER


def _burst(made: Plan, args: Args) -> None:
    for call in made.calls:
        call.due = float(args.get("delay", 0)) + (0 if call.closes else SUCCESS_AFTER)


def _success_only(made: Plan, args: Args) -> None:
    made.calls = [call for call in made.calls if call.kind == "success"]
    for call in made.calls:
        call.closes = True


def _failure_first(made: Plan, args: Args) -> None:
    _put_before(made, "failure", float(args.get("before", 0.5)))


def _failure_second(made: Plan, args: Args) -> None:
    made.call("failure", made.delay + float(args.get("after", 1)))


def _before(variant: str) -> Callable[[Plan, Args], None]:
    def effect(made: Plan, args: Args) -> None:
        call = _put_before(made, "delivery", 0.1)
        call.variant = variant
        call.faults[variant] = args

    return effect


def _put_before(made: Plan, kind: str, seconds: float) -> Call:
    """A call ahead of all others, which wait for it: a negative delay would be none."""
    for call in made.calls:
        call.due += seconds
    return made.call(kind, made.delay)


def _expired(made: Plan, args: Args) -> None:
    made.call("delivery", made.delay + float(args.get("after", 8 * DAY)), variant="late")


def _v1_failure(made: Plan, args: Args) -> None:
    if made.record.dialect == "v1":
        made.only("failure")


EFFECTS: dict[str, Callable[[Plan, Args], None]] = {
    "never_delivers": _never,
    "very_late": _late,
    "duplicate_same": _again("same"),
    "duplicate_different": _again("different"),
    "out_of_order": _disorder,
    "burst": _burst,
    "failure_one": lambda made, args: made.only("failure"),
    "failure_singular": lambda made, args: made.only("failure", variant="singular"),
    "success_without_delivery": _success_only,
    "failure_then_delivery": _failure_first,
    "delivery_then_failure": _failure_second,
    "forged_token": _before("forged_token"),
    "foreign_language": _before("foreign_language"),
    "other_job_token": _before("other_job_token"),
    "wrong_kind": _before("wrong_kind"),
    "flood_bad_tokens": _before("flood_bad_tokens"),
    "expired_token": _expired,
    "v1_error_underscore": _v1_failure,
    "v1_error_hyphen": _v1_failure,
}
