"""Embeds of one thing: a card of one item, a chart as a table."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from babel.numbers import format_decimal
from django.http import HttpRequest
from django.utils.translation import gettext as _

from graphql_schema.outlets.asking import Answer, Asking
from graphql_schema.outlets.items import clean, item_of
from graphql_schema.outlets.parameters import Asked, WrongParametersError
from graphql_schema.outlets.shown import Embedded, safe_link, when
from graphql_schema.structured_data.embedding import embeddable
from locales.phrases.lookup import UnknownPhraseError, texts_of

FOUND = "FOUND"
MOST_REDIRECTS = 1


def embedded_card(request: HttpRequest, asked: Asked) -> Embedded:
    """One item; of one that is not public a sentence, never an empty box."""
    if "item" not in asked.values:
        raise WrongParametersError([_("“item” is missing: the address or the id of what is to be shown.")], asked.lang)
    answer, content = find_item(request, asked.values["item"], asked.values.get("lang"))
    home = f"{answer.data['site']['frontEndUrl'].rstrip('/')}/{asked.lang}/"
    if content is None:
        values = {"sentences": [_("This is not public any more.")], "home": home, "site": answer.data["site"]["name"]}
        return Embedded(_("Not found"), "outlets/message.html", values, home, answer.made)
    item = item_of(content, is_fallback=content["locale"] != asked.lang)
    values = {
        "entry": {"item": item, "link": safe_link(item.url), "when": when(item, asked.lang)},
        "site": answer.data["site"]["name"],
        "layout": asked.values.get("layout", "card"),
    }
    return Embedded(
        title=asked.values.get("title") or item.title,
        template="outlets/card.html",
        values=values,
        canonical=safe_link(item.url) or home,
        made=answer.made,
        updated_at=item.updated_at,
        structured=embeddable(content["structuredData"]),
        shown=frozenset({"image", "summary", "date", "source"}),
    )


def find_item(request: HttpRequest, named: str, lang: str | None) -> tuple[Answer, Mapping[str, Any] | None]:
    """A public item by its address, its path or its translation key."""
    asking = Asking(request)
    if "/" not in named:
        answer = asking.ask("OutletPageByKey", {"translationKey": named, "locale": lang})
        return answer, answer.data["item"]
    path = urlsplit(named).path
    for _attempt in range(MOST_REDIRECTS + 1):
        answer = asking.ask("OutletPageByPath", {"path": path, "locale": lang})
        route = answer.data["route"]
        path = urlsplit(route["redirectTo"] or "").path
        if not path:
            break
    return answer, route["content"] if route["status"] == FOUND else None


def embedded_chart(request: HttpRequest, asked: Asked) -> Embedded:
    """The numbers of indicators as tables: countries by periods."""
    values = asked.values
    if "indicator" not in values:
        raise WrongParametersError([_("“indicator” is missing: the code of what is to be shown.")], asked.lang)
    variables = {
        "codes": values["indicator"],
        "countries": values.get("countries"),
        "period": years(values.get("period")),
        "locale": values.get("lang"),
    }
    answer = Asking(request).ask("OutletChart", variables)
    home = f"{answer.data['site']['frontEndUrl'].rstrip('/')}/{asked.lang}/"
    tables = [table_of(each, asked) for each in answer.data["indicators"] or ()]
    more = {"tables": tables, "site": answer.data["site"]["name"], "home": home}
    title = values.get("title") or ", ".join(table["name"] for table in tables) or _("Indicators")
    return Embedded(title, "outlets/chart.html", more, home, answer.made)


def years(period: str | None) -> dict[str, int] | None:
    if period is None:
        return None
    first, _dash, last = period.partition("-")
    return {"fromYear": int(first), "toYear": int(last or first)}


def table_of(indicator: Mapping[str, Any], asked: Asked) -> dict[str, Any]:
    """Rows by country, a column for each period, in the order of the answer."""
    wanted = asked.values.get("breakdown")
    chosen = [each for each in indicator["observations"] if wanted in (None, (each["breakdown"] or {}).get("code"))]
    periods = sorted({each["period"] for each in chosen})
    cells: dict[str, dict[str, str]] = {}
    for each in chosen:
        number = "–" if each["value"] is None else format_decimal(each["value"], locale=asked.lang)
        flag = f" ({flag_words(each['flag'], asked.lang)})" if each["flag"] else ""
        country = each["country"]["label"] if each["country"] else "–"
        cells.setdefault(clean(country), {}).setdefault(each["period"], number + flag)
    dataset = indicator["dataset"] or {}
    return {
        "name": clean(indicator["name"]),
        "unit": clean(indicator["unit"] or ""),
        "periods": periods,
        "rows": [(country, [found.get(period, "–") for period in periods]) for country, found in cells.items()],
        "source": clean(dataset.get("source") or ""),
        "source_link": safe_link(indicator["sourceUrl"] or dataset.get("url") or ""),
        "retrieved": (dataset.get("retrievedAt") or "")[:10],
    }


def flag_words(flag: str, lang: str) -> str:
    """What a figure's flag means, in the words of the widgets; one that is new to us as it is."""
    try:
        return "".join(texts_of([f"widgets.chart.flag.{flag.lower()}"], lang).values())
    except UnknownPhraseError:
        return flag
