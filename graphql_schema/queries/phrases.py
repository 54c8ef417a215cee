"""Root field ``phrases``: the interface words of front ends and widgets."""

from collections.abc import Sequence
from typing import Any

import graphene

from graphql_schema.errors import BadUserInput
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.types.scalars import Locale
from locales.phrases.lookup import UnknownPhraseError, texts_of

MOST = 200


class Phrase(graphene.ObjectType):
    """A word or sentence of the interface, as plain text.

    `{name}` stands for a value that the front end fills in. A phrase that counts comes as one phrase for each plural
    category of Unicode CLDR: for `widgets.list.results` and 3, take the text of
    `"widgets.list.results." + new Intl.PluralRules(locale).select(3)` and put the number in the place of `{count}`.
    All six categories are there in every language.
    """

    key = graphene.String(required=True, description="Its name, which stays when the text changes.")
    text = graphene.String(required=True, description="The text, in English where it is not translated yet.")


@costs(phrases=Cost(sized_by=("keys",), size=MOST))
class PhrasesQuery(graphene.ObjectType):
    """Interface words."""

    phrases = graphene.List(
        graphene.NonNull(Phrase),
        keys=graphene.List(
            graphene.NonNull(graphene.String),
            description=f"Which, at most {MOST}: whole keys, or beginnings up to a dot (`widgets.list`), which stand "
            "for all below them; absent: all; empty: none.",
        ),
        locale=graphene.Argument(Locale, description="The language; absent: the site's default."),
        description="The platform's interface words for front ends and widgets, in the asked order, else by key.",
    )

    @staticmethod
    def resolve_phrases(
        root: Any, info: Any, keys: Sequence[str] | None = None, locale: str | None = None
    ) -> list[Phrase]:
        if keys is not None and len(keys) > MOST:
            raise BadUserInput(f"keys has {len(keys)} entries. Ask for at most {MOST}, or for the beginning of keys.")
        language = locale or info.context.site.default_locale
        try:
            found = texts_of(keys, language)
        except UnknownPhraseError as error:
            raise BadUserInput(f"There is no phrase “{error.key[:100]}”.") from error
        return [Phrase(key=key, text=text) for key, text in found.items()]
