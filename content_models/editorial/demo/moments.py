"""Dates that count from the day of seeding: "-40d" is forty days before it, "+12d 09:30" a time twelve days after."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MOMENT = re.compile(r"(?P<days>[+-]?\d+)d(?: (?P<hour>\d\d):(?P<minute>\d\d))?")
BRUSSELS = "Europe/Brussels"
# When nothing is said: offices are open everywhere in Europe.
USUAL_HOUR = time(10, 0)


@dataclass(frozen=True)
class Calendar:
    """Counts days from the day of seeding."""

    today: date

    def day(self, written: str) -> date:
        return self.today + timedelta(days=int(_parts(written)["days"] or 0))

    def moment(self, written: str, zone: str = BRUSSELS) -> datetime:
        parts = _parts(written)
        at = time(int(parts["hour"]), int(parts["minute"] or 0)) if parts["hour"] else USUAL_HOUR
        return datetime.combine(self.day(written), at, tzinfo=ZoneInfo(zone))

    def days_from_today(self, days: int, *, hour: int = 9, minute: int = 0) -> datetime:
        return datetime.combine(self.today + timedelta(days=days), time(hour, minute), tzinfo=ZoneInfo(BRUSSELS))


def _parts(written: str) -> dict[str, str | None]:
    found = MOMENT.fullmatch(written)
    if not found:
        raise ValueError(f"“{written}” is not a date of the demo; write for example -40d or +12d 09:30.")
    return found.groupdict()
