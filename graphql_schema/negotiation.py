"""Which media type an answer has."""

GRAPHQL = "application/graphql-response+json"
LEGACY = "application/json"


def media_type(accept: str | None) -> str | None:
    """The best type that the client accepts; older clients get plain JSON; none when neither is acceptable."""
    if not accept or not accept.strip():
        return LEGACY
    weights = dict(read_range(part) for part in accept.split(","))
    asked = {name: weight_of(name, weights) for name in (GRAPHQL, LEGACY)}
    if asked[GRAPHQL] > 0 and GRAPHQL in weights and asked[GRAPHQL] >= asked[LEGACY]:
        return GRAPHQL
    if asked[LEGACY] > 0:
        return LEGACY
    return GRAPHQL if asked[GRAPHQL] > 0 else None


def read_range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    weight = next((piece[2:] for piece in parameters if piece.startswith("q=")), "1")
    charset = next((piece[8:].strip('"') for piece in parameters if piece.startswith("charset=")), "utf-8")
    try:
        return name, float(weight) if charset in {"utf-8", "utf8", "*"} else 0.0
    except ValueError:
        return name, 0.0


def weight_of(name: str, weights: dict[str, float]) -> float:
    return next((weights[each] for each in (name, "application/*", "*/*") if each in weights), 0.0)
