"""Processor time and memory of processes, from /proc: far steadier than requests per second on a shared machine."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PROC = Path("/proc")


def family(pid: int) -> list[int]:
    """A process and everything that it started."""
    children = [child for child in all_pids() if parent_of(child) == pid]
    return [pid, *(member for child in children for member in family(child))]


def all_pids() -> list[int]:
    return [int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit()]


def parent_of(pid: int) -> int:
    fields = stat_fields(pid)
    return int(fields[1]) if fields else 0


def stat_fields(pid: int) -> list[str]:
    """What follows the name of the program; empty when the process is gone."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def processor_seconds(pids: Iterable[int]) -> dict[int, float]:
    """In user and system mode, since each process was started; processes that are gone are left out."""
    found = {pid: stat_fields(pid) for pid in pids}
    return {pid: (int(fields[11]) + int(fields[12])) / TICKS for pid, fields in found.items() if fields}


def spent(before: Mapping[int, float], after: Mapping[int, float]) -> float:
    """What the processes of the second look have used since the first."""
    return sum(seconds - before.get(pid, 0.0) for pid, seconds in after.items())


def resident_megabytes(pid: int) -> float:
    try:
        lines = (PROC / str(pid) / "status").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def database_backends(database: str) -> list[int]:
    """The server processes of PostgreSQL that work for a database on this machine, helpers of a query included."""
    return [pid for pid in all_pids() if is_backend(command_of(pid), database)]


def is_backend(command: str, database: str) -> bool:
    return command.startswith("postgres: ") and f" {database} " in f"{command} "


def command_of(pid: int) -> str:
    try:
        return (PROC / str(pid) / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""
