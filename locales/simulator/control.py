"""The control interface below ``/__sim__/``: what tests and demos see of the simulator, and steer it with."""

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from locales.simulator.clock import ManualClock
from locales.simulator.faults.catalogue import FAULTS
from locales.simulator.faults.rules import RuleError
from locales.simulator.options import FIXED_AT_START, OptionError
from locales.simulator.parcels import Parcel
from locales.simulator.records import Call, Record, summary
from locales.simulator.sending import send
from locales.simulator.service import Service
from locales.simulator.validation import is_callable_url

VERSION = "1"
Given = dict[str, Any]
Query = dict[str, str]


class ControlError(ValueError):
    """The call makes no sense; ``status`` is what it is answered with."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


class Control:
    """One method for each call. All give JSON, all raise ControlError for what cannot be done."""

    def __init__(self, service: Service) -> None:
        self.service = service

    def handle(self, method: str, path: str, query: Query, body: bytes) -> Any:
        name, _slash, rest = path.strip("/").partition("/")
        action = CALLS.get((method, name, bool(rest)))
        if action is None:
            raise ControlError("no such call", 404)
        try:
            return action(self, rest, query, _given(body))
        except (RuleError, OptionError, TypeError, KeyError, AttributeError) as error:
            raise ControlError(f"{type(error).__name__}: {error}") from error
        except ValueError as error:
            raise error if isinstance(error, ControlError) else ControlError(str(error)) from error

    def about(self, rest: str, query: Query, given: Given) -> Any:
        options = self.service.options
        return {
            "version": VERSION,
            "seed": options.seed,
            "clock": options.clock,
            "now": self.service.clock.now(),
            "speed": options.speed,
            "switches": self.switches(rest, query, given),
            "faults": [fault.name for fault in FAULTS],
        }

    def reset(self, rest: str, query: Query, given: Given) -> Any:
        self.service.reset(int(given.get("seed", self.service.options.seed)))
        return {"seed": self.service.options.seed}

    def switches(self, rest: str, query: Query, given: Given) -> Any:
        return {name: value for name, value in asdict(self.service.options).items() if name not in FIXED_AT_START}

    def switch(self, rest: str, query: Query, given: Given) -> Any:
        self.service.switch(given)
        return self.switches(rest, query, given)

    def rules(self, rest: str, query: Query, given: Given) -> Any:
        return {"rules": [asdict(rule) for rule in self.service.chooser.rules]}

    def add_rule(self, rest: str, query: Query, given: Given) -> Any:
        with self.service.memory.lock:
            return asdict(self.service.chooser.add(given))

    def remove_rule(self, rest: str, query: Query, given: Given) -> Any:
        with self.service.memory.lock:
            if not self.service.chooser.remove(int(rest)):
                raise ControlError("no such rule", 404)
        return {"removed": int(rest)}

    def requests(self, rest: str, query: Query, given: Given) -> Any:
        memory = self.service.memory
        with memory.lock:
            found = [
                summary(record)
                for record in memory.records.values()
                if query.get("ref", record.reference) == record.reference and record.n > int(query.get("since", 0))
            ]
        return {"requests": found}

    def request(self, rest: str, query: Query, given: Given) -> Any:
        """One request by its id, with every call that was made or will be."""
        memory = self.service.memory
        with memory.lock:
            record = memory.by_id(int(rest))
            if record is None:
                raise ControlError("no such request", 404)
            calls = memory.calls.get(record.n, [])
            return {**summary(record), "calls": [asdict(call) for call in calls]}

    def pending(self, rest: str, query: Query, given: Given) -> Any:
        return {"pending": [self._shown(call) for call in self.service.engine.pending()]}

    def deliver(self, rest: str, query: Query, given: Given) -> Any:
        if not given.get("all") and not {"requestId", "language", "kind"} & set(given):
            raise ControlError("say which, or all")
        return {"made": self.service.engine.deliver(lambda call: self._is_wanted(call, given))}

    def hold(self, rest: str, query: Query, given: Given) -> Any:
        self.service.engine.hold()
        return {"held": True}

    def release(self, rest: str, query: Query, given: Given) -> Any:
        self.service.engine.release()
        return {"held": False}

    def move_clock(self, rest: str, query: Query, given: Given) -> Any:
        if not isinstance(self.service.clock, ManualClock):
            raise ControlError("the clock is not manual", 409)
        made = self.service.engine.advance(float(given["advance"]))
        return {"now": self.service.clock.now(), "made": made}

    def counters(self, rest: str, query: Query, given: Given) -> Any:
        with self.service.memory.lock:
            return self.service.memory.counters()

    def send(self, rest: str, query: Query, given: Given) -> Any:
        """Any forged call, to allowed hosts only."""
        if not is_callable_url(given["url"], self.service.options):
            raise ControlError("the host is not in the allow-list", 403)
        body = given.get("body", "")
        content = body if isinstance(body, str) else json.dumps(body)
        headers = {str(name): str(value) for name, value in given.get("headers", {}).items()}
        outcome = send(Parcel(given["url"], content.encode(), headers), faults={}, tries=0)
        return {"kind": given.get("kind"), "status": outcome.status, "error": outcome.error}

    def password(self, rest: str, query: Query, given: Given) -> Any:
        account = self.service.accounts.get(given["user"])
        if account is None:
            raise ControlError("no such account", 404)
        account.password = str(given["password"])
        return {"user": account.name}

    def level(self, rest: str, query: Query, given: Given) -> Any:
        self.service.level = int(given["level"])
        return {"level": self.service.level}

    def wait(self, rest: str, query: Query, given: Given) -> Any:
        return {"idle": self.service.engine.wait_until_idle(float(query.get("timeout", 30)))}

    def _shown(self, call: Call) -> Given:
        record: Record | None = self.service.memory.records.get(call.n)
        return {
            "id": call.id,
            "requestId": record.id if record else None,
            "kind": call.kind,
            "language": call.language,
            "variant": call.variant,
            "due": call.due,
        }

    def _is_wanted(self, call: Call, given: Given) -> bool:
        shown = self._shown(call)
        return all(shown[name] == given[name] for name in ("requestId", "language", "kind") if name in given)


def _given(body: bytes) -> Given:
    try:
        given = json.loads(body or b"{}")
    except (ValueError, RecursionError) as error:
        raise ControlError("the body is no JSON") from error
    if not isinstance(given, dict):
        raise ControlError("the body is no JSON object")
    return given


Action = Callable[[Control, str, Query, Given], Any]
# Method, name, and whether something follows the name.
CALLS: dict[tuple[str, str, bool], Action] = {
    ("GET", "", False): Control.about,
    ("POST", "reset", False): Control.reset,
    ("GET", "switches", False): Control.switches,
    ("PUT", "switches", False): Control.switch,
    ("GET", "rules", False): Control.rules,
    ("POST", "rules", False): Control.add_rule,
    ("DELETE", "rules", True): Control.remove_rule,
    ("GET", "requests", False): Control.requests,
    ("GET", "requests", True): Control.request,
    ("GET", "pending", False): Control.pending,
    ("POST", "deliver", False): Control.deliver,
    ("POST", "hold", False): Control.hold,
    ("POST", "release", False): Control.release,
    ("POST", "clock", False): Control.move_clock,
    ("GET", "counters", False): Control.counters,
    ("POST", "send", False): Control.send,
    ("POST", "password", False): Control.password,
    ("POST", "level", False): Control.level,
    ("GET", "wait", False): Control.wait,
}
