"""Which formatting editors may use where.

Only inline styles that wagtail-localize keeps inside one sentence: others would split it into fragments.
"""

INLINE_FEATURES = ["bold", "italic", "link"]
BODY_FEATURES = ["h3", "h4", "bold", "italic", "ol", "ul", "hr", "link", "document-link"]
