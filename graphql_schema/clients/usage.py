"""What callers use: when a token last opened something, and deprecated fields; counted as ``gathering`` counts."""

from collections.abc import Sequence

from django.db.models import F
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from graphql_schema.clients.callers import Caller
from graphql_schema.documents import PreparedDocument
from graphql_schema.gathering import Counted, Gathered, Gathering, LastSaid, Use
from graphql_schema.models import ApiClient, ApiToken, DeprecatedUse

MOST_GATHERED = 5_000


def note_use(caller: Caller, prepared: PreparedDocument) -> None:
    """Counts one use."""
    if caller.client or prepared.deprecated:
        usage.count(*uses_of(caller, prepared.deprecated))


def uses_of(caller: Caller, deprecated: Sequence[str]) -> list[Use]:
    now, client = timezone.now(), caller.client
    client_pk = client.client_pk if client else None
    found: list[Use] = [(FIELDS, (client_pk, field, now.date().isoformat()), 1) for field in deprecated]
    if client:
        found.append((TOKENS, (client.token_pk, client.client_pk), now.isoformat()))
    return found


def write_fields(fields: Gathered) -> None:
    """Counts by client, field and day; of clients that are gone, none."""
    known = set(ApiClient.objects.values_list("pk", flat=True)) if fields else set()
    for (client_pk, field, day), times in fields.items():
        if client_pk is not None and client_pk not in known:
            continue
        row, _created = DeprecatedUse.objects.get_or_create(client_id=client_pk, field=field, day=day)
        DeprecatedUse.objects.filter(pk=row.pk).update(times=F("times") + times)


def write_tokens(tokens: Gathered) -> None:
    """The last moment by token and client."""
    for (token_pk, client_pk), moment in tokens.items():
        used_at = parse_datetime(moment)
        ApiToken.objects.filter(pk=token_pk).update(last_used_at=used_at)
        ApiClient.objects.filter(pk=client_pk).update(last_used_at=used_at)


FIELDS = Counted("dsjp:usage:fields", write_fields)
TOKENS = LastSaid("dsjp:usage:tokens", write_tokens)
usage = Gathering("usage", [FIELDS, TOKENS], MOST_GATHERED)


def collect_usage() -> None:
    """A periodic job."""
    usage.collect()
