"""Ready choices of the builder, for what coalitions ask for most."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from content_models.skills_data.models import Indicator

MOST_INDICATORS = 3
UNION = "EUR"


@dataclass(frozen=True)
class Preset:
    """A configuration with a name and a sentence."""

    title: str | Promise
    meaning: str | Promise
    values: Mapping[str, str]


PRESETS = (
    Preset(
        _("Latest news"),
        _("The five newest articles as cards."),
        {"widget": "list", "type": "article", "order": "newest", "count": "5", "layout": "cards"},
    ),
    Preset(
        _("Good practices"),
        _("What has worked elsewhere, as cards."),
        {"widget": "list", "type": "good-practice", "order": "newest", "count": "6", "layout": "cards"},
    ),
    Preset(
        _("Training finder"),
        _("A search box for training alone, with filters."),
        {"widget": "search", "type": "training", "results": "inline"},
    ),
    Preset(
        _("Funding deadlines"),
        _("Calls that are open, the nearest deadline first."),
        {
            "widget": "list", "type": "funding", "open": "true", "order": "deadline-soonest", "show": "date,source",
            "count": "10",
        },
    ),
    Preset(_("Event map"), _("Events to come on a map of Europe."), {"widget": "map", "layer": "events"}),
)  # fmt: skip
# Values that stay when another ready choice is taken: a coalition has its country and its language.
KEPT = ("country", "lang", "theme")


def addresses(path: str, chosen: Mapping[str, str]) -> list[tuple[Preset, str]]:
    """Each with the address of its configuration."""
    kept = {name: chosen[name] for name in KEPT if name in chosen}
    found = [*PRESETS, *skills_profile(chosen.get("country") or chosen.get("countries") or UNION)]
    return [(preset, f"{path}?{urlencode({**kept, **preset.values})}") for preset in found]


def skills_profile(countries: str) -> list[Preset]:
    """The first indicators for a country beside the union; nothing while there are no figures."""
    codes = list(Indicator.objects.values_list("code", flat=True)[:MOST_INDICATORS])
    if not codes:
        return []
    compared = list(dict.fromkeys([*countries.split(","), UNION]))
    values = {"widget": "chart", "indicator": ",".join(codes), "countries": ",".join(compared)}
    return [Preset(_("Skills profile of a country"), _("What people can do there, beside the European Union."), values)]
