"""The image's build: production, with a key that signs nothing because nothing is served."""

import os

os.environ["DSJP_SECRET_KEY"] = "only-for-collectstatic-while-the-image-is-built-0123456789"

from cms.settings.production import *
