"""Production: the components in order; relaxes nothing."""

from cms.settings.components.apps import *
from cms.settings.components.cache import *
from cms.settings.components.database import *
from cms.settings.components.delivery import *
from cms.settings.components.graphql import *
from cms.settings.components.languages import *
from cms.settings.components.machine_translation import *
from cms.settings.components.mail import *
from cms.settings.components.media import *
from cms.settings.components.observability import *
from cms.settings.components.paths import *
from cms.settings.components.policies import *
from cms.settings.components.security import *
from cms.settings.components.serving import *
from cms.settings.components.tasks import *
from cms.settings.components.wagtail import *

DEBUG = False
