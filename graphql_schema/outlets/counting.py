"""How often which site showed which widget on which day; counted as ``gathering`` counts."""

from collections import Counter
from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from graphql_schema.gathering import Counted, Gathered, Gathering, Key
from graphql_schema.models import EmbedCount

# Who sends invented names of sites fills no table: beyond so many a day they are counted together.
MOST_GATHERED = 1_000
MOST_HOSTS = 5_000
OTHERS = "…"
KEPT = timedelta(days=760)


def count(host: str, widget: str) -> None:
    """Counts one use."""
    embeds.count((EMBEDS, (host, widget, timezone.now().date().isoformat()), 1))


def among_others(use: Key) -> Key:
    return (OTHERS, *use[1:])


def write(counts: Gathered) -> None:
    """Counts by host, widget and day."""
    known = known_hosts({day for _host, _widget, day in counts})
    rows: Counter[Key] = Counter()
    for (host, widget, day), times in counts.items():
        hosts = known[day]
        named = host if host in hosts or len(hosts) < MOST_HOSTS else OTHERS
        hosts.add(named)
        rows[named, widget, day] += times
    for (host, widget, day), times in rows.items():
        row, _created = EmbedCount.objects.get_or_create(host=host, widget=widget, day=day)
        EmbedCount.objects.filter(pk=row.pk).update(times=F("times") + times)


def known_hosts(days: set[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {day: set() for day in days}
    for day, host in EmbedCount.objects.filter(day__in=days).values_list("day", "host").distinct().order_by():
        found[day.isoformat()].add(host)
    return found


EMBEDS = Counted("dsjp:embeds", write, crowd=among_others)
embeds = Gathering("embeds", [EMBEDS], MOST_GATHERED)


def collect_counts() -> None:
    """A periodic job."""
    embeds.collect()


def forget_old_counts() -> None:
    """Drops what is older than two years and a month; a periodic job."""
    EmbedCount.objects.filter(day__lt=timezone.now().date() - KEPT).delete()
