"""The closed list of image files and the nearest one."""

from content_models.media.renditions import (
    ESSENTIAL,
    MEASURES,
    SPECS,
    ImageFormat,
    KnownRendition,
    RenditionShape,
    RenditionSize,
    filter_spec,
    known_rendition,
    nearest,
    of_shape,
    original_file,
    wanted_sizes,
)

ORIGINAL = original_file(name="original_images/x.png", width=4000, height=3000)


def known(size: RenditionSize, image_format: ImageFormat = ImageFormat.WEBP) -> KnownRendition:
    measure = MEASURES[size]
    return KnownRendition(f"images/{size}.{image_format}", measure.width, measure.height, image_format.value, size)


def test_it_states_the_format_in_every_specification() -> None:
    assert len(SPECS) == len(RenditionSize) * len(ImageFormat)
    assert all("|format-" in spec for spec in SPECS)
    assert filter_spec(RenditionSize.CARD, ImageFormat.WEBP) == "fill-400x225|format-webp|webpquality-80"
    assert filter_spec(RenditionSize.FULL_2X, ImageFormat.AVIF) == "max-2400x2400|format-avif|avifquality-60"


def test_it_needs_card_and_hero_first() -> None:
    assert ESSENTIAL == ((RenditionSize.CARD, ImageFormat.WEBP), (RenditionSize.HERO, ImageFormat.WEBP))


def test_it_knows_a_stored_file_by_its_specification() -> None:
    found = known_rendition(spec="fill-400x225|format-webp|webpquality-80", name="images/a.webp", width=400, height=225)

    assert found == KnownRendition("images/a.webp", 400, 225, "webp", RenditionSize.CARD)


def test_it_knows_no_file_beyond_the_list() -> None:
    assert known_rendition(spec="max-165x165", name="images/a.png", width=165, height=120) is None


def test_it_answers_the_file_that_was_asked_for() -> None:
    existing = [known(RenditionSize.CARD), known(RenditionSize.CARD, ImageFormat.AVIF), known(RenditionSize.HERO)]

    found = nearest(existing, original=ORIGINAL, size=RenditionSize.CARD, image_format=ImageFormat.AVIF)

    assert found == existing[1]


def test_it_prefers_the_same_shape_to_the_same_format() -> None:
    existing = [known(RenditionSize.CARD), known(RenditionSize.THUMB, ImageFormat.AVIF)]

    found = nearest(existing, original=ORIGINAL, size=RenditionSize.CARD_2X, image_format=ImageFormat.AVIF)

    assert found == existing[0]


def test_it_prefers_like_proportions_when_the_shape_does_not_exist() -> None:
    existing = [known(RenditionSize.SQUARE), known(RenditionSize.CARD), known(RenditionSize.HERO)]

    found = nearest(existing, original=ORIGINAL, size=RenditionSize.WIDE, image_format=ImageFormat.JPEG)

    assert found == known(RenditionSize.CARD)


def test_it_answers_the_original_when_nothing_was_made() -> None:
    found = nearest([], original=ORIGINAL, size=RenditionSize.HERO, image_format=ImageFormat.WEBP)

    assert found == KnownRendition("original_images/x.png", 4000, 3000, "png", None)


def test_it_calls_a_jpg_a_jpeg() -> None:
    assert original_file(name="a/b.JPG", width=1, height=1).format == "jpeg"


def test_it_orders_the_files_of_a_shape_by_width() -> None:
    existing = [known(RenditionSize.CARD_2X), known(RenditionSize.CARD), known(RenditionSize.HERO)]

    found = of_shape(existing, shape=RenditionShape.CARD, image_format=ImageFormat.WEBP)

    assert [rendition.width for rendition in found] == [400, 800]


def test_it_makes_no_double_size_of_a_small_original() -> None:
    assert [size for size in wanted_sizes(700, 500) if size.endswith("_2x")] == ["thumb_2x", "card_2x", "square_2x"]
    assert len(wanted_sizes(4000, 3000)) == len(RenditionSize)
