"""Draws the demo's pictures: quiet abstract motifs in a given palette, the same for the same key."""

import math
from collections.abc import Callable, Sequence
from random import Random
from zlib import crc32

from PIL import Image, ImageDraw

Palette = Sequence[str]
Brush = ImageDraw.ImageDraw
Motif = Callable[[Brush, Palette, Random], None]

SIZE = (1600, 1000)
# Drawn twice as large and reduced: edges become smooth.
SCALE = 2
WIDTH, HEIGHT = SIZE[0] * SCALE, SIZE[1] * SCALE


def draw_picture(*, key: str, motif: str, palette: Palette) -> Image.Image:
    canvas = Image.new("RGB", (WIDTH, HEIGHT), palette[0])
    MOTIFS[motif](ImageDraw.Draw(canvas), palette, Random(crc32(key.encode())))  # noqa: S311 (a drawing, no secret)
    return canvas.reduce(SCALE)


def bands(brush: Brush, palette: Palette, chance: Random) -> None:
    for number in range(14):
        colour = palette[1 + number % (len(palette) - 1)]
        height = chance.randint(0, HEIGHT)
        bend = chance.randint(-HEIGHT // 2, HEIGHT // 2)
        line = [(x, height + bend * math.sin(math.pi * x / WIDTH)) for x in range(0, WIDTH + 80, 80)]
        brush.line(line, fill=colour, width=chance.randint(30, 150), joint="curve")


def tiles(brush: Brush, palette: Palette, chance: Random) -> None:
    side = 400
    for left in range(0, WIDTH, side):
        for top in range(0, HEIGHT, side):
            start = chance.choice((0, 90, 180, 270))
            square = (left, top, left + side, top + side)
            brush.rectangle(square, fill=chance.choice(palette))
            if start == 0:
                # A quarter of a larger disc beside the halves.
                square = (left - side, top - side, left + side, top + side)
            brush.pieslice(square, start, start + (180 if start else 90), fill=chance.choice(palette))


def dots(brush: Brush, palette: Palette, chance: Random) -> None:
    for _number in range(260):
        across, down, radius = chance.randint(0, WIDTH), chance.randint(0, HEIGHT), chance.randint(12, 90)
        disc(brush, across, down, radius, chance.choice(palette[1:]))


def rings(brush: Brush, palette: Palette, chance: Random) -> None:
    across, down = WIDTH * chance.uniform(0.35, 0.65), HEIGHT * chance.uniform(0.4, 0.6)
    for number in range(13, 0, -1):
        disc(brush, across, down, number * 170, palette[number % len(palette)])


def bubbles(brush: Brush, palette: Palette, chance: Random) -> None:
    for number in range(26):
        across, down, radius = chance.randint(0, WIDTH), chance.randint(0, HEIGHT), chance.randint(140, 480)
        disc(brush, across, down, radius, palette[1 + number % (len(palette) - 1)])
        disc(brush, across, down, radius * 2 // 5, palette[number % len(palette)])


def waves(brush: Brush, palette: Palette, chance: Random) -> None:
    for number in range(7):
        level, height = HEIGHT * (number + 2) / 9, chance.randint(60, 190)
        length, shift = chance.uniform(1.2, 2.6), chance.uniform(0, math.tau)
        crest = [
            (x, level + height * math.sin(shift + length * math.tau * x / WIDTH)) for x in range(0, WIDTH + 40, 40)
        ]
        brush.polygon([(0, HEIGHT), *crest, (WIDTH, HEIGHT)], fill=palette[1 + number % (len(palette) - 1)])


def circuit(brush: Brush, palette: Palette, chance: Random) -> None:
    for _number in range(46):
        across, down = chance.randint(0, 40) * 80, chance.randint(0, 25) * 80
        line = [(across, down)]
        for turn in range(chance.randint(2, 5)):
            step = chance.choice((-5, -3, 3, 5)) * 80
            across, down = (across + step, down) if turn % 2 else (across, down + step)
            line.append((across, down))
        brush.line(line, fill=chance.choice(palette[2:]), width=18, joint="curve")
        disc(brush, across, down, 42, palette[1])


def steps(brush: Brush, palette: Palette, chance: Random) -> None:
    disc(brush, WIDTH * 0.8, HEIGHT * 0.24, chance.randint(220, 300), palette[-1])
    count = 9
    for number in range(count):
        left, top = WIDTH * number / count, HEIGHT * (0.9 - 0.08 * number)
        brush.rectangle((left, top, WIDTH, HEIGHT), fill=palette[1 + number % (len(palette) - 2)])


def arches(brush: Brush, palette: Palette, chance: Random) -> None:
    brush.rectangle((0, HEIGHT * 0.55, WIDTH, HEIGHT), fill=palette[3])
    count = chance.choice((4, 5))
    span = WIDTH / count
    brush.rectangle((0, HEIGHT * 0.32, WIDTH, HEIGHT * 0.42), fill=palette[2])
    for number in range(count):
        box = (number * span + 20, HEIGHT * 0.42, (number + 1) * span - 20, HEIGHT * 1.2)
        brush.arc(box, 180, 360, fill=palette[1], width=90)


def bars(brush: Brush, palette: Palette, chance: Random) -> None:
    count = 12
    golden = chance.randrange(count)
    for number in range(count):
        left, height = WIDTH * (number + 0.15) / count, HEIGHT * chance.uniform(0.15, 0.85)
        colour = palette[-1] if number == golden else palette[1 + number % 2]
        brush.rectangle((left, HEIGHT - height, left + WIDTH * 0.7 / count, HEIGHT), fill=colour)


def weave(brush: Brush, palette: Palette, chance: Random) -> None:
    step = 200
    shift = chance.randrange(len(palette))
    for row, top in enumerate(range(0, HEIGHT, step)):
        for column, left in enumerate(range(0, WIDTH, step)):
            across = (row + column) % 2 == 0
            colour = palette[((row if across else column) + shift) % len(palette)]
            box = (
                (left, top + 30, left + step, top + step - 30)
                if across
                else (left + 30, top, left + step - 30, top + step)
            )
            brush.rectangle(box, fill=colour)


def rays(brush: Brush, palette: Palette, chance: Random) -> None:
    across, down = WIDTH * chance.uniform(0.4, 0.6), HEIGHT * chance.uniform(0.4, 0.6)
    box = (across - WIDTH, down - WIDTH, across + WIDTH, down + WIDTH)
    count = 24
    for number in range(count):
        start = 360 * number / count
        brush.pieslice(box, start, start + 180 / count, fill=palette[1 + number % (len(palette) - 1)])
    disc(brush, across, down, 260, palette[0])
    disc(brush, across, down, 130, palette[1])


def polygon(brush: Brush, palette: Palette, chance: Random) -> None:
    turn = chance.uniform(0, 72)
    for number in range(9, 0, -1):
        circle = (WIDTH / 2, HEIGHT / 2, number * 150)
        brush.regular_polygon(circle, 5, rotation=turn + number * 6, fill=palette[number % len(palette)])


def network(brush: Brush, palette: Palette, chance: Random) -> None:
    points = [(chance.randint(0, WIDTH), chance.randint(0, HEIGHT)) for _number in range(60)]
    for point in points:
        nearest = sorted(points, key=lambda other: math.dist(point, other))[1:4]
        for other in nearest:
            brush.line([point, other], fill=palette[2], width=8)
    for across, down in points:
        disc(brush, across, down, chance.randint(18, 64), chance.choice(palette[1:]))


def orbits(brush: Brush, palette: Palette, chance: Random) -> None:
    across, down = WIDTH / 2, HEIGHT / 2
    for number in range(1, 8):
        wide, high = number * 210, number * chance.randint(70, 130)
        brush.ellipse((across - wide, down - high, across + wide, down + high), outline=palette[1], width=14)
        angle = chance.uniform(0, math.tau)
        disc(brush, across + wide * math.cos(angle), down + high * math.sin(angle), 50, palette[3])
    disc(brush, across, down, 120, palette[2])


def disc(brush: Brush, across: float, down: float, radius: float, colour: str) -> None:
    brush.ellipse((across - radius, down - radius, across + radius, down + radius), fill=colour)


MOTIFS: dict[str, Motif] = {
    "bands": bands, "tiles": tiles, "dots": dots, "rings": rings, "bubbles": bubbles, "waves": waves,
    "circuit": circuit, "steps": steps, "arches": arches, "bars": bars, "weave": weave, "rays": rays,
    "polygon": polygon, "network": network, "orbits": orbits,
}  # fmt: skip
