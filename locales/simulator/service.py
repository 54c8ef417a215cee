"""The service itself: takes requests, remembers them, and makes the calls that follow."""

import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from locales.simulator import answering
from locales.simulator.accounts import Account, load_accounts
from locales.simulator.asking import Asking, read
from locales.simulator.clock import Clock, ManualClock, RealClock
from locales.simulator.codes import RefusedError, note
from locales.simulator.credentials import Challenge, Digest
from locales.simulator.engine import Engine
from locales.simulator.faults.answers import Answer, AnswerFault, first_answer
from locales.simulator.faults.kinds import Fired
from locales.simulator.faults.rules import Asked, Chooser
from locales.simulator.lines import Lines
from locales.simulator.memory import Memory
from locales.simulator.options import Options, changed
from locales.simulator.plans import plan
from locales.simulator.pseudo_translation import Phrases
from locales.simulator.records import Record, Target
from locales.simulator.state_file import StateFile
from locales.simulator.validation import Situation, characters, content_of, validate

UNSHOWN_HEADERS = {"authorization", "cookie"}


class Service:
    """Everything but HTTP. One lock guards what is remembered; calls are made outside of it."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.clock: Clock = ManualClock() if options.clock == "manual" else RealClock()
        self.accounts = load_accounts(options)
        self.phrases: Phrases = _json_file(options.phrases) or {}
        self.file = StateFile(options.state)
        self.level = 0
        self._begin(options.seed)
        self.lines = Lines(self)
        self.engine = Engine(self.clock, self.lines)
        self.digest = Digest(f"{options.seed}-nonces", self.clock.now)
        self._restore()

    def reset(self, seed: int) -> None:
        """As after a start with this seed: no queue, records, rules."""
        with self.memory.lock:
            self.options = replace(self.options, seed=seed)
            self.engine.clear()
            self.file.clear()
            self.level = 0
            for account in self.accounts.values():
                account.spent = 0
            self._begin(seed)

    def switch(self, values: Mapping[str, Any]) -> None:
        """Raises OptionError."""
        self.options = changed(self.options, values)

    def ask(self, dialect: str, path: str, headers: Mapping[str, str], body: bytes, who: Account | Challenge) -> Answer:
        """One request for a translation: the answer, after everything that follows it is remembered."""
        with self.memory.lock:
            record = self._new_record(dialect, path, headers, body)
            try:
                answer = self._answer(record, body, who)
            except RefusedError as error:
                answer = answering.refused(dialect, error, self.options)
                self._note_refusal(record, error, answer)
            self.file.forget(self.memory.add(record))
            if not record.id:
                self.file.save_record(record)
        self.log(f"ask n={record.n} bytes={len(body)} targets={len(record.targets)} verdict={record.verdict}", body)
        if "delivery_before_answer" in record.faults:
            self.engine.deliver(lambda call: call.n == record.n)
        return answer

    def breaks_off(self) -> bool:
        with self.memory.lock:
            if not self.chooser.breaks_off(self.memory.last_n + 1):
                return False
            self.memory.last_n += 1
            self.memory.faults["reset_mid_body"] += 1
            return True

    def route_fault(self, *names: str) -> Fired | None:
        """What befalls a call of status, getDomains or the log-in, counted."""
        with self.memory.lock:
            fired = self.chooser.for_route(names, self.memory.last_n)
            if fired:
                self.memory.faults[fired.name] += 1
            return fired

    def log(self, line: str, body: bytes = b"") -> None:
        if self.options.log == "off":
            return
        shown = f" body={body.decode('utf-8', 'replace')}" if body and self.options.log == "full" else ""
        sys.stderr.write(f"simulator: {line}{shown}\n")

    def _begin(self, seed: int) -> None:
        self.memory = Memory(seed)
        self.chooser = Chooser(seed)
        for rule in _json_file(self.options.faults) or []:
            self.chooser.add(rule)

    def _restore(self) -> None:
        records, calls = self.file.load()
        self.memory.restore(records, calls)
        self.engine.add(call for call in calls if call.state != "done" and call.n in self.memory.records)

    def _new_record(self, dialect: str, path: str, headers: Mapping[str, str], body: bytes) -> Record:
        self.memory.last_n += 1
        shown = {name: value for name, value in headers.items() if name.lower() not in UNSHOWN_HEADERS}
        text = body.decode("utf-8", "replace")
        return Record(self.memory.last_n, dialect, self.clock.now(), path, shown, text)

    def _answer(self, record: Record, body: bytes, who: Account | Challenge) -> Answer:
        if isinstance(who, Challenge):
            answer = answering.not_authorised(record.dialect, who, self.options)
            self._note_refusal(record, RefusedError(status=answer.status), answer)
            return answer
        asking = read(record.dialect, body)
        _fill(record, asking, who)
        mode = self.options.count_mode == "targets"
        count = self.memory.in_flight(who.name, is_snippet=asking.is_snippet, counts_targets=mode)
        validate(asking, Situation(who, self.options, count))
        content = content_of(asking)
        record.content, record.is_text = _readable(content, asking)
        asked = Asked(record.n, record.reference or "", tuple(asking.targets), record.content if record.is_text else "")
        fired = self.chooser.for_request(asked)
        self._note_faults(record, fired)
        made = first_answer(fired)
        if made is None or made[0].args.get("accepts", made[1].is_accepted):
            self._accept(record, asking, who, asked)
        return self._built(record, made, who) if made else answering.accepted(record.dialect, record.id, self.options)

    def _accept(self, record: Record, asking: Asking, account: Account, asked: Asked) -> None:
        record.id = self.memory.first_id if "id_reuse" in record.faults else self.memory.take_id()
        record.verdict = {"status": 200, "requestId": record.id}
        account.spent += characters(asking) * len(asking.targets)
        chosen = self.chooser.for_languages(asked)
        record.targets = [Target(language) for language in asking.targets]
        for target in record.targets:
            fitting = [each for each in chosen[target.language] if _fits(each.name, record.dialect)]
            target.faults = {each.name: each.args for each in fitting}
            self.memory.faults.update(each.name for each in fitting)
        self.memory.counts["accepted"] += 1
        calls = plan(record, self.options, self.clock.now())
        self.memory.counts["lost"] += sum(target.state == "lost" for target in record.targets)
        self.memory.expect(record, calls)
        self.file.save_request(record, calls)
        self.engine.add(calls)

    def _built(self, record: Record, made: tuple[Fired, AnswerFault], account: Account) -> Answer:
        fired, fault = made
        if "password" in fired.args:
            account.password = str(fired.args["password"])
        if fault.build is None:
            raise RefusedError(int(fired.args.get("code", fault.code)))
        answer = fault.build(fired)
        record.verdict = {**record.verdict, "status": answer.status, "fault": fired.name, "action": answer.action.value}
        return answer

    def _note_faults(self, record: Record, fired: list[Fired]) -> None:
        record.faults = {each.name: each.args for each in fired}
        self.memory.faults.update(each.name for each in fired)

    def _note_refusal(self, record: Record, error: RefusedError, answer: Answer) -> None:
        self.memory.refused[str(error.code or error.status)] += 1
        borrowed = note(record.dialect, error.code, in_v1_sense=error.in_v1_sense) if error.code else {}
        record.verdict = {"status": answer.status, "errorCode": error.code or None, **borrowed}


def _fill(record: Record, asking: Asking, account: Account) -> None:
    record.account = account.name
    record.reference = asking.reference
    record.source = str(asking.source or "")
    record.domain = asking.domain
    record.format = asking.format
    record.filename = asking.filename
    record.is_snippet = asking.is_snippet
    record.urls = {kind: str(url) for kind, url in asking.urls.items()}


def _readable(content: bytes, asking: Asking) -> tuple[str, bool]:
    """The document as text; what is no text stays in base64 and is sent back as it came."""
    try:
        return content.decode("utf-8-sig"), True
    except UnicodeDecodeError:
        return str((asking.document or {}).get("content", "")), False


def _fits(name: str, dialect: str) -> bool:
    return dialect == "v1" or not name.startswith("v1_")


def _json_file(path: str) -> Any:
    return json.loads(Path(path).read_text(encoding="utf-8")) if path else None
