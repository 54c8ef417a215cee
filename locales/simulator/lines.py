"""Makes the calls of the service one try at a time, and writes down what came of them."""

from typing import TYPE_CHECKING, Any

from locales.simulator.parcels import Sender
from locales.simulator.records import Attempt, Call, Record
from locales.simulator.sending import Outcome, send

if TYPE_CHECKING:
    from locales.simulator.service import Service

RETRY_AFTER = (5, 25, 125)
REPEATED = {"same", "different"}


class Lines:
    """Where calls go out; a call is tried again on 5xx and broken connections only."""

    def __init__(self, service: "Service") -> None:
        self.service = service

    def attempt(self, call: Call) -> float | None:
        service = self.service
        record = service.memory.records.get(call.n)
        if record is None:
            return None
        outcome = self._flood(call, record) if call.variant == "flood_bad_tokens" else self._send(call, record)
        with service.memory.lock:
            again = self._note(call, record, outcome)
            service.file.save_call(call, record)
        service.log(f"call id={call.id} n={call.n} {call.kind} {call.language} {outcome.status or outcome.error}")
        return again

    def _send(self, call: Call, record: Record) -> Outcome:
        sender = Sender(self.service.options, self.service.phrases)
        with self.service.memory.lock:
            is_mixed_up = call.variant == "other_job_token"
            other = self.service.memory.other_reference(record) if is_mixed_up else ""
        try:
            parcel = sender.parcel(call, record, other_reference=other)
        except (ValueError, TypeError, KeyError) as error:
            # Arguments of a rule that make no sense show up where the call is looked at.
            return Outcome(error=f"{type(error).__name__}: {error}")
        return send(parcel, faults=call.faults, tries=call.tries)

    def _flood(self, call: Call, record: Record) -> Outcome:
        """Many forged calls, one after the other; the last outcome stands for all."""
        args: dict[str, Any] = call.faults["flood_bad_tokens"]
        sender = Sender(self.service.options, self.service.phrases)
        body = b"x" * int(float(args.get("megabytes", 1)) * 1_000_000)
        outcome = Outcome()
        for number in range(int(args.get("calls", 10_000))):
            call.tries = number
            parcel = sender.parcel(call, record)
            outcome = send(type(parcel)(parcel.url, body, parcel.headers), faults={}, tries=0)
            with self.service.memory.lock:
                self.service.memory.answers[str(outcome.status or outcome.error)] += 1
        call.tries = 0
        return Outcome(outcome.status or 0)

    def _note(self, call: Call, record: Record, outcome: Outcome) -> float | None:
        service = self.service
        call.attempts.append(Attempt(service.clock.now(), outcome.status, outcome.error))
        call.tries += 1
        service.memory.answers[str(outcome.status or outcome.error)] += 1
        if outcome.is_retried and call.tries <= len(RETRY_AFTER):
            service.memory.counts["retried"] += 1
            return service.clock.now() + RETRY_AFTER[call.tries - 1] / service.options.speed
        call.state = "done"
        if call.variant in REPEATED and outcome.is_delivered:
            service.memory.counts["duplicates"] += 1
        if call.closes:
            self._close(call, record, outcome)
        return None

    def _close(self, call: Call, record: Record, outcome: Outcome) -> None:
        reached = "failed" if call.kind == "failure" else "delivered"
        for target in record.targets:
            if call.language in {"", target.language}:
                self.service.memory.close(record, target, reached if outcome.is_delivered else "lost")
