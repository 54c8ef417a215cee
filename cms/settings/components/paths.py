"""Where files of the project and of the running service live."""

from pathlib import Path

from cms.settings.env import env

BASE_DIR = Path(__file__).resolve().parents[3]
DATA_DIR = env("DSJP_DATA_DIR") if env("DSJP_DATA_DIR").is_absolute() else BASE_DIR / env("DSJP_DATA_DIR")
