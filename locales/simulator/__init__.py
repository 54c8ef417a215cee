"""A service that speaks eTranslation's protocol on this machine: for tests, demos and anybody without credentials.

Standard library only, no Django: ``python -m locales.simulator``. It translates nothing: it marks letters in a way that
can be undone, calls back, and fails in every way that is known.
"""

from locales.simulator.pseudo_translation import translate, untranslate
from locales.simulator.running import Simulator

__all__ = ["Simulator", "translate", "untranslate"]
