"""What went wrong with one language of a job."""

from django import template

from locales.explaining import why_target
from locales.models import JobTarget

register = template.Library()


@register.filter
def why(target: JobTarget) -> str:
    return why_target(target)
