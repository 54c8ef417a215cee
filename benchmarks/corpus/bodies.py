"""Bodies of five to twelve blocks, mixed as editors mix them: text first of all, then figures, lists and notes."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any
from uuid import UUID

from benchmarks.corpus.prose import Prose

Raw = dict[str, Any]
FEWEST, MOST = 5, 12


def body_of(random: Random, words: Prose, image_ids: Sequence[int]) -> list[Raw]:
    """A stream as the database stores it: heading and text in turn, with something else now and then."""
    blocks = [paragraph(random, words, image_ids)]
    for _ in range(random.randint(FEWEST, MOST) - 1):
        name, write = random.choices(tuple(BLOCKS.items()), weights=WEIGHTS)[0]
        blocks.append({"type": name, "value": write(random, words, image_ids)["value"]})
    return [{**block, "id": str(UUID(int=random.getrandbits(128), version=4))} for block in blocks]


def heading(random: Random, words: Prose, _image_ids: Sequence[int]) -> Raw:
    return {"type": "heading", "value": {"title": words.title(random)}}


def paragraph(random: Random, words: Prose, _image_ids: Sequence[int]) -> Raw:
    return {"type": "paragraph", "value": {"text": words.html(random, random.randint(1, 3))}}


def quotation(random: Random, words: Prose, _image_ids: Sequence[int]) -> Raw:
    said = {"quote": words.sentence(random), "name": words.title(random)[:60], "job_title": "", "url": ""}
    return {"type": "quotation", "value": said}


def callout(random: Random, words: Prose, _image_ids: Sequence[int]) -> Raw:
    return {"type": "callout", "value": {"tone": "tip", "title": words.title(random), "text": words.html(random, 1)}}


def figure(random: Random, words: Prose, image_ids: Sequence[int]) -> Raw:
    picture = {"image": random.choice(image_ids), "decorative": False, "alt_text": words.title(random)}
    return {"type": "figure", "value": {"image": picture, "caption": words.sentence(random, 4, 9)}}


Writer = Callable[[Random, Prose, Sequence[int]], Raw]
BLOCKS: dict[str, Writer] = {
    "paragraph": paragraph,
    "heading": heading,
    "figure": figure,
    "quotation": quotation,
    "callout": callout,
}
WEIGHTS = (50, 20, 14, 8, 8)
