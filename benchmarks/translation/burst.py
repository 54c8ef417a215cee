"""The replayed burst: all bodies out of the inbox, the inbox emptied, and everything called again at once."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.harness.servers import PROJECT
from locales.job_tokens import token_of
from locales.models import TranslationDelivery


def replayed_burst(port: int) -> dict[str, Any]:
    """What the senders saw, and how many calls the inbox has afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        calls = kept_calls(Path(folder))
        TranslationDelivery.objects.filter(kind="delivery").delete()
        command = [sys.executable, "-m", "benchmarks.translation.replaying", f"--port={port}"]
        done = subprocess.run(command, cwd=PROJECT, input=calls, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return {**found, "in_the_inbox": TranslationDelivery.objects.filter(kind="delivery").count()}


def kept_calls(folder: Path) -> str:
    """A line for each call: its path, and where its body is."""
    lines = []
    for delivery in TranslationDelivery.objects.filter(kind="delivery").select_related("job").iterator(100):
        file = folder / str(delivery.pk)
        file.write_bytes(bytes(delivery.body or b""))
        lines.append(f"/translation/hook/{delivery.job.dialect}/delivery/{token_of(delivery.job)}/ {file}\n")
    return "".join(lines)
