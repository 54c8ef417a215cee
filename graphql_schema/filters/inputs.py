"""The input types of ``ContentFilter``. What they mean is in ``apply``."""

import graphene

from graphql_schema.filters.classifications import CLASSIFICATIONS
from graphql_schema.types.scalars import DateTime, Locale
from graphql_schema.types.vocabulary_keys import VOCABULARY_TITLES


def list_of(of_type: type, description: str) -> graphene.List:
    return graphene.List(graphene.NonNull(of_type), description=description)


def input_type(name: str, description: str, fields: dict[str, object]) -> type[graphene.InputObjectType]:
    """An input whose fields may have names that Python keeps for itself, such as ``in``."""
    return type(name, (graphene.InputObjectType,), {"__doc__": description, **fields})


CodesInput = input_type(
    "CodesInput",
    "Terms of a vocabulary, by code. A term stands for itself and everything below it.",
    {
        "in": list_of(graphene.String, "At least one of these; empty: nothing matches."),
        "all": list_of(graphene.String, "Every one of these; empty: everything matches."),
        "none": list_of(graphene.String, "Not one of these; empty: everything matches."),
    },
)
KeysInput = input_type(
    "KeysInput",
    "Items by translation key. One that does not exist or is not public matches nothing.",
    {
        "in": list_of(graphene.ID, "At least one of these; empty: nothing matches."),
        "all": list_of(graphene.ID, "Every one of these; empty: everything matches."),
        "none": list_of(graphene.ID, "Not one of these; empty: everything matches."),
    },
)
DateRangeInput = input_type(
    "DateRangeInput",
    "A range of moments with both ends in it. What has no such date does not match.",
    {
        "gte": DateTime(description="Then or later."),
        "lte": DateTime(description="Then or earlier."),
    },
)
WindowInput = input_type(
    "WindowInput",
    "A window of time, for calendars. What only touches it does not match.",
    {
        "from": DateTime(description="It ends after this moment or, without an end, starts after it."),
        "to": DateTime(description="It starts before this moment."),
    },
)
BoxInput = input_type(
    "BoxInput",
    "A box on the map, in degrees (WGS 84). With `west` greater than `east` it crosses the date line.",
    {
        "south": graphene.Float(required=True, description="Latitude of the southern edge: -90 to 90."),
        "west": graphene.Float(required=True, description="Longitude of the western edge: -180 to 180."),
        "north": graphene.Float(required=True, description="Latitude of the northern edge: -90 to 90."),
        "east": graphene.Float(required=True, description="Longitude of the eastern edge: -180 to 180."),
    },
)
SourceInput = input_type(
    "SourceInput",
    "Where an item comes from. With both, both must hold.",
    {
        "in": list_of(graphene.String, "From one of these partner sites, by key; empty: nothing matches."),
        "own": graphene.Boolean(description="Our own (true), or from any partner site (false)."),
    },
)
LocalesInput = input_type(
    "LocalesInput",
    "Languages in which an item is really available, whichever is served.",
    {"in": list_of(Locale, "At least one of these; empty: nothing matches.")},
)


def classification_fields() -> dict[str, object]:
    return {
        name: graphene.InputField(CodesInput, description=f"{VOCABULARY_TITLES[key]}.")
        for name, key in CLASSIFICATIONS.items()
    }


ContentFilter: type[graphene.InputObjectType] = input_type(
    "ContentFilter",
    "Conditions on items; all that are given must hold, and null is no condition. A condition is true or false: an "
    "item without the value does not meet it, and so meets its `not`. An empty filter is met by everything.",
    {
        "and": graphene.List(graphene.NonNull(lambda: ContentFilter), description="All of these hold."),
        "or": graphene.List(
            graphene.NonNull(lambda: ContentFilter), description="At least one of these holds; empty: nothing matches."
        ),
        "not": graphene.InputField(lambda: ContentFilter, description="This does not hold."),
        **classification_fields(),
        "organisations": graphene.InputField(KeysInput, description="Organisations that stand behind it, in any role."),
        "coalition": graphene.InputField(KeysInput, description="The national coalition that it comes from."),
        "publishedAt": graphene.InputField(DateRangeInput, description="When it was published."),
        "startsAt": graphene.InputField(DateRangeInput, description="When it begins."),
        "endsAt": graphene.InputField(DateRangeInput, description="When it ends."),
        "deadline": graphene.InputField(DateRangeInput, description="Until when one can apply or register."),
        "during": graphene.InputField(WindowInput, description="It takes place, or a part of it, in this window."),
        "isUpcoming": graphene.Boolean(description="Not yet over (true) or over (false), by its end, else its start."),
        "isOpen": graphene.Boolean(description="Whether one can apply now, by its opening and its deadline."),
        "isFree": graphene.Boolean(description="Whether it costs nothing."),
        "isOnline": graphene.Boolean(description="Whether it takes place online."),
        "within": graphene.InputField(BoxInput, description="Its place lies in this box."),
        "source": graphene.InputField(SourceInput, description="Where it comes from."),
        "locale": graphene.InputField(LocalesInput, description="The languages in which it is available."),
    },
)
