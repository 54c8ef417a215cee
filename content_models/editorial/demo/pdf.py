"""The smallest PDF that shows a title and some lines (ISO 32000-1, one page, a standard font)."""

from collections.abc import Sequence

HEADER = b"%PDF-1.4\n"
FIRST_LINE, LINE_HEIGHT, MARGIN = 780, 24, 60


def write_pdf(*, title: str, lines: Sequence[str]) -> bytes:
    content = page_content(title, lines)
    info = f"<< /Title ({escaped(title)}) /Creator (Demo content) >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
        b" /Resources << /Font << /F1 4 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        info.encode("cp1252", errors="replace"),
    ]
    return assemble(objects)


def page_content(title: str, lines: Sequence[str]) -> bytes:
    commands = [f"BT /F1 20 Tf {MARGIN} {FIRST_LINE} Td ({escaped(title)}) Tj ET"]
    for number, line in enumerate(lines, start=2):
        height = FIRST_LINE - number * LINE_HEIGHT
        commands.append(f"BT /F1 12 Tf {MARGIN} {height} Td ({escaped(line)}) Tj ET")
    return "\n".join(commands).encode("cp1252", errors="replace")


def assemble(objects: Sequence[bytes]) -> bytes:
    """Numbers the objects and adds the table of where each begins."""
    written, starts = HEADER, []
    for number, content in enumerate(objects, start=1):
        starts.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    entries = b"".join(b"%010d 00000 n \n" % start for start in starts)
    count = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    places = b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, entries)
    return written + places + trailer % (count, len(objects), len(written))


def escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
