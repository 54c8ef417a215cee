"""JSON that can stand inside a ``script`` element, whatever it says."""

ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def embeddable(text: str) -> str:
    """JSON that ends no element; what is so already stays as it is."""
    return text.translate(ESCAPED)
