"""What commands and admin views do with statistics."""

from content_models.skills_data.importers.indicators import IndicatorReport, MissingCountriesError, load_indicators
from content_models.skills_data.importers.observations import import_observations

__all__ = ["IndicatorReport", "MissingCountriesError", "import_observations", "load_indicators"]
