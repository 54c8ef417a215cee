"""Every text of every block goes to translators and comes back."""

import pytest
from wagtail.models import Locale
from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter
from wagtail_localize.strings import StringValue

from content_models.blocks.tables import TableCellsBlock
from content_models.editorial.shared_streams import merge
from tests.support.blocks import different_streams, example_stream, texts_of
from tests.support.files import make_image

STREAMS = different_streams()


def translated(segment: object) -> object:
    if not isinstance(segment, StringSegmentValue):
        return segment
    return StringSegmentValue(
        segment.path, StringValue.from_translated_html(f"fr {segment.string.data}"), attrs=segment.attrs
    )


@pytest.mark.django_db
@pytest.mark.parametrize("place", sorted(STREAMS))
def test_it_sends_every_text_to_translators(place: str) -> None:
    value = STREAMS[place].to_python(example_stream(STREAMS[place], place, make_image().pk))

    segments = StreamFieldSegmentExtractor(None).handle_stream_block(value)

    sent = {segment.string.render_text() for segment in segments if isinstance(segment, StringSegmentValue)}
    assert texts_of(STREAMS[place], place) <= sent


@pytest.mark.django_db
def test_it_takes_translations_of_a_table_back() -> None:
    raw = {
        "caption": "Courses",
        "columns": [{"type": "string", "heading": "Course"}, {"type": "number", "heading": "Participants"}],
        "rows": [{"values": ["Spreadsheets", 120.0]}, {"values": ["", 95.0]}],
    }
    block = TableCellsBlock()
    table = block.to_python(raw)
    segments = [translated(segment) for segment in block.get_translatable_segments(table)]

    restored = block.get_prep_value(block.restore_translated_segments(table, segments))

    assert restored == {
        "caption": "fr Courses",
        "columns": [{"type": "string", "heading": "fr Course"}, {"type": "number", "heading": "fr Participants"}],
        "rows": [{"values": ["fr Spreadsheets", 120.0]}, {"values": ["", 95.0]}],
    }


def test_it_keeps_a_translated_table_when_only_its_numbers_change() -> None:
    columns = [{"type": "string", "heading": "Course"}, {"type": "number", "heading": "Participants"}]
    french = [{"type": "string", "heading": "Cours"}, {"type": "number", "heading": "Participants"}]
    source = {"caption": "Courses", "columns": columns, "rows": [{"values": ["Safety", 99]}]}
    target = {"caption": "Cours", "columns": french, "rows": [{"values": ["Sécurité", 40]}]}

    merged = merge(TableCellsBlock(), source, target)

    assert merged == {"caption": "Cours", "columns": french, "rows": [{"values": ["Sécurité", 99]}]}


def test_it_takes_the_source_of_a_table_that_has_another_shape() -> None:
    columns = [{"type": "string", "heading": "Course"}]
    source = {"caption": "", "columns": columns, "rows": [{"values": ["Safety"]}, {"values": ["Tables"]}]}
    target = {"caption": "", "columns": columns, "rows": [{"values": ["Sécurité"]}]}

    assert merge(TableCellsBlock(), source, target) == source


@pytest.mark.django_db
@pytest.mark.parametrize("place", sorted(STREAMS))
def test_it_takes_every_translation_back(place: str) -> None:
    block = STREAMS[place]
    value = block.to_python(example_stream(block, place, make_image().pk))
    locales = [Locale.objects.get_or_create(language_code=code)[0] for code in ("en", "fr")]
    segments = StreamFieldSegmentExtractor(None).handle_stream_block(value)

    writer = StreamFieldSegmentsWriter(None, *locales)
    restored = writer.handle_stream_block(value, [translated(segment) for segment in segments])

    stored = block.to_python(restored.get_prep_value())
    sent = StreamFieldSegmentExtractor(None).handle_stream_block(stored)
    strings = {segment.string.render_text() for segment in sent if isinstance(segment, StringSegmentValue)}
    assert {text for text in strings if not text.startswith("fr ")} == set()
    assert [type(segment) for segment in sent].count(TemplateSegmentValue) == [
        type(segment) for segment in segments
    ].count(TemplateSegmentValue)
