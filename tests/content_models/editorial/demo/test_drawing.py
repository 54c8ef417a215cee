"""The demo's pictures are drawn, the same each time."""

from itertools import pairwise

import pytest

from content_models.editorial.demo.drawing import MOTIFS, SIZE, draw_picture
from content_models.editorial.demo.files import pictures

PALETTE = ("#ffffff", "#004494", "#ffd617", "#467a39")


@pytest.mark.parametrize("motif", sorted(MOTIFS))
def test_it_draws_the_same_picture_for_the_same_key(motif: str) -> None:
    first, second = (draw_picture(key="bridge", motif=motif, palette=PALETTE) for _time in range(2))

    assert first.size == SIZE
    assert first.tobytes() == second.tobytes()
    assert len(first.getcolors(maxcolors=1_000_000) or []) > 2


def test_it_draws_another_picture_for_every_row() -> None:
    drawn = sorted(
        draw_picture(key=row["key"], motif=row["motif"], palette=row["palette"]).resize((80, 50)).tobytes()
        for row in pictures()
    )

    assert all(one != other for one, other in pairwise(drawn))
