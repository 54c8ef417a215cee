"""The demo's documents are small PDFs that readers open without complaint."""

import re

from content_models.editorial.demo.pdf import write_pdf


def test_it_says_where_each_object_begins() -> None:
    written = write_pdf(title="Notes (draft)", lines=["One", "Two"])

    table = int(re.search(rb"startxref\n(\d+)", written)[1])  # type: ignore[index]
    starts = [int(entry) for entry in re.findall(rb"(\d{10}) 00000 n ", written)]
    assert written.startswith(b"%PDF-1.4\n")
    assert written[table:].startswith(b"xref\n0 7\n")
    assert [written[start:].split(b"\n")[0] for start in starts] == [b"%d 0 obj" % number for number in range(1, 7)]
    assert written.endswith(b"%%EOF\n")


def test_it_keeps_letters_and_brackets() -> None:
    written = write_pdf(title="Notes (draft)", lines=["Sessão \\ plano"])

    assert rb"(Notes \(draft\)) Tj" in written
    assert "(Sessão \\\\ plano) Tj".encode("cp1252") in written
