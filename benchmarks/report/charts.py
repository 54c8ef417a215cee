"""Bar charts as SVG, with what they show as text for those who cannot see them."""

from collections.abc import Mapping
from html import escape
from math import log10

WIDTH, ROW, LEFT, RIGHT, TOP = 860, 20, 250, 90, 48
COLOURS = ("#004494", "#f29527", "#467a39", "#72a0e5", "#9a1f40")

Groups = Mapping[str, Mapping[str, float]]


def bar_chart(title: str, unit: str, groups: Groups) -> str:
    """Horizontal bars on a logarithmic scale, one group for each workload, one bar for each system."""
    names = list(dict.fromkeys(name for bars in groups.values() for name in bars))
    most = max((value for bars in groups.values() for value in bars.values()), default=1)
    parts, y = [], TOP
    for group, bars in groups.items():
        for name, value in bars.items():
            parts.append(bar(y, f"{group} · {name}", value, most, COLOURS[names.index(name) % len(COLOURS)]))
            y += ROW
        y += ROW // 2
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 8}" role="img" '
        f'aria-labelledby="title description" font-family="sans-serif" font-size="13">'
        f'<title id="title">{escape(title)}</title><desc id="description">{escape(in_words(unit, groups))}</desc>'
        f'<rect width="100%" height="100%" fill="#ffffff"/>'
        f'<text x="12" y="24" font-size="16" font-weight="bold">{escape(title)}</text>'
        f'<text x="12" y="40" fill="#404040">{escape(unit)}, logarithmic scale</text>{"".join(parts)}</svg>\n'
    )


def bar(y: int, label: str, value: float, most: float, colour: str) -> str:
    length = (WIDTH - LEFT - RIGHT) * log10(1 + value * 9) / log10(1 + most * 9)
    return (
        f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{escape(label)}</text>'
        f'<rect x="{LEFT}" y="{y + 2}" width="{max(length, 1):.1f}" height="{ROW - 5}" fill="{colour}"/>'
        f'<text x="{LEFT + max(length, 1) + 6:.1f}" y="{y + 14}">{shown(value)}</text>'
    )


def shown(value: float) -> str:
    return f"{value:,.0f}".replace(",", " ") if value >= 100 else f"{value:.3g}"


def in_words(unit: str, groups: Groups) -> str:
    """The whole chart as a sentence for each group."""
    sentences = [
        f"{group}: {', '.join(f'{name} {shown(value)}' for name, value in bars.items())}."
        for group, bars in groups.items()
    ]
    return f"{unit}. {' '.join(sentences)}"
