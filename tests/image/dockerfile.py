"""Reads a Dockerfile and says which of our rules it breaks. No container engine is needed."""

import json
import re
from dataclasses import dataclass, field

SECRET_NAME = re.compile(r"(PASSWORD|SECRET|TOKEN|PRIVATE|_KEY)", re.IGNORECASE)
COMPILERS = re.compile(r"\b(gcc|g\+\+|clang|make|build-essential|python3?-dev|cargo|rustc)\b")
NUMERIC_USER = re.compile(r"[1-9]\d*(:[1-9]\d*)?")


@dataclass(frozen=True)
class Instruction:
    """One instruction with its continuation lines joined."""

    name: str
    value: str

    @property
    def arguments(self) -> list[str]:
        """The exec form's words, or nothing for the shell form."""
        return list(json.loads(self.value)) if self.value.startswith("[") else []


@dataclass
class Stage:
    """From one FROM to the next."""

    base: str
    instructions: list[Instruction] = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        return [instruction.value for instruction in self.instructions if instruction.name == name]


def stages(text: str) -> list[Stage]:
    found: list[Stage] = []
    for instruction in _instructions(text):
        if instruction.name == "FROM":
            found.append(Stage(base=instruction.value.split()[0]))
        elif found:
            found[-1].instructions.append(instruction)
    return found


def _instructions(text: str) -> list[Instruction]:
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n\s*", " ", "\n".join(lines)).splitlines()
    return [Instruction(*[*line.strip().split(maxsplit=1), ""][:2]) for line in joined]


def broken_rules(text: str) -> list[str]:
    """Every rule that the Dockerfile breaks, as a sentence."""
    found = stages(text)
    return [*_rules_of_all_stages(found), *_rules_of_last_stage(found[-1])]


def _rules_of_all_stages(found: list[Stage]) -> list[str]:
    broken = [] if len(found) > 1 else ["there is only one stage"]
    for stage in found:
        tag = stage.base.rpartition(":")[2] if ":" in stage.base else ""
        if not tag or tag == "latest":
            broken.append(f"the base image {stage.base} has no fixed tag")
        for instruction in stage.instructions:
            broken.extend(_rules_of_instruction(instruction))
    return broken


def _rules_of_instruction(instruction: Instruction) -> list[str]:
    broken = []
    if instruction.name == "ADD":
        broken.append(f"ADD may fetch and unpack: {instruction.value}")
    if instruction.name in {"ENV", "ARG"}:
        names = [
            pair.partition("=")[0] for pair in instruction.value.split() if "=" in pair or instruction.name == "ARG"
        ]
        broken.extend(f"{instruction.name} holds a secret: {name}" for name in names if SECRET_NAME.search(name))
    if instruction.name == "RUN" and "pip install" in instruction.value and "--require-hashes" not in instruction.value:
        broken.append(f"packages are installed without hashes: {instruction.value}")
    if instruction.name == "RUN" and re.search(r"\b(curl|wget)\b", instruction.value):
        broken.append(f"something is downloaded without a lock: {instruction.value}")
    if instruction.name in {"CMD", "ENTRYPOINT"} and not instruction.arguments:
        broken.append(f"{instruction.name} is not in exec form, so signals stop at a shell")
    return broken


def _rules_of_last_stage(stage: Stage) -> list[str]:
    broken = []
    if not NUMERIC_USER.fullmatch((stage.values("USER") or [""])[-1]):
        broken.append("the last stage does not run as a numeric user other than root")
    runs = " ".join(stage.values("RUN"))
    if COMPILERS.search(runs) or "pip install" in runs:
        broken.append("the last stage installs or holds what only a build needs")
    if "org.opencontainers.image.revision" not in " ".join(stage.values("LABEL")):
        broken.append("no label names the commit")
    required = {"VOLUME": "no volume", "STOPSIGNAL": "no stop signal", "HEALTHCHECK": "no health check"}
    broken.extend(message for name, message in required.items() if not stage.values(name))
    return broken
