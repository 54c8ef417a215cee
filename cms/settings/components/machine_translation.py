"""Machine translation by the Commission's eTranslation: every variable ``ETRANSLATION_…``, by its name without that."""

from cms.settings.env import VARIABLES, env

_PREFIX = "ETRANSLATION_"

ETRANSLATION = {name.removeprefix(_PREFIX): env(name) for name in VARIABLES if name.startswith(_PREFIX)}
