"""The Commission's machine translation service, eTranslation: how it is asked, what it answers, what it sends us.

No models and no Wagtail: whoever keeps translations hands in values and gets values back.
"""
