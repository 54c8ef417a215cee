"""The image's recipe keeps our rules, and the rules notice when it does not."""

import re
from pathlib import Path

import pytest

from tests.image.dockerfile import broken_rules, stages

pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text()


def test_the_dockerfile_breaks_no_rule() -> None:
    assert broken_rules(DOCKERFILE) == []


@pytest.mark.parametrize(
    ("pattern", "replacement", "message"),
    [
        (r"python:3\S+ AS run", "python:latest AS run", "the base image python:latest has no fixed tag"),
        (r"python:3\S+ AS run", "python AS run", "the base image python has no fixed tag"),
        (r"USER .*", "USER root", "the last stage does not run as a numeric user other than root"),
        (r"USER .*", "USER 0:0", "the last stage does not run as a numeric user other than root"),
        (r"USER .*", "", "the last stage does not run as a numeric user other than root"),
        (
            r"WORKDIR /app\nUSER",
            "RUN apt-get install gcc\nUSER",
            "the last stage installs or holds what only a build needs",
        ),
        (r"VOLUME .*", "", "no volume"),
        (r"STOPSIGNAL .*", "", "no stop signal"),
        (r"HEALTHCHECK .*", "", "no health check"),
        (r"org.opencontainers.image.revision", "revision", "no label names the commit"),
        (r'CMD \["serve"\]', "CMD serve", "CMD is not in exec form, so signals stop at a shell"),
        (r"EXPOSE 8000", "ENV DSJP_SECRET_KEY=abc", "ENV holds a secret: DSJP_SECRET_KEY"),
        (r"EXPOSE 8000", "ARG API_TOKEN", "ARG holds a secret: API_TOKEN"),
        (r"EXPOSE 8000", "ADD https://example.org/x /x", "ADD may fetch and unpack: https://example.org/x /x"),
        (r"EXPOSE 8000", "RUN curl example.org", "something is downloaded without a lock: RUN"),
    ],
)
def test_a_planted_violation_is_noticed(pattern: str, replacement: str, message: str) -> None:
    spoilt = re.sub(pattern, replacement, DOCKERFILE)

    broken = broken_rules(spoilt)

    assert spoilt != DOCKERFILE
    assert [rule for rule in broken if rule.startswith(message.removesuffix(" RUN"))] == broken
    assert len(broken) == 1


def test_packages_without_hashes_are_noticed() -> None:
    spoilt = DOCKERFILE.replace("--require-hashes ", "")

    assert [rule.partition(":")[0] for rule in broken_rules(spoilt)] == ["packages are installed without hashes"] * 2


def test_everything_that_is_copied_exists_and_reaches_the_builder() -> None:
    sent = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    copied = [
        source
        for stage in stages(DOCKERFILE)
        for value in stage.values("COPY")
        if not value.startswith("--from")
        for source in value.split()[:-1]
    ]

    assert [source for source in copied if not (ROOT / source).exists()] == []
    assert sent == set(copied)


def test_the_server_is_only_started_with_locked_runtime_packages() -> None:
    build = stages(DOCKERFILE)[0]

    installed = re.findall(r"requirements/\S+\.txt", " ".join(build.values("RUN")))

    assert installed == ["requirements/build.txt", "requirements/runtime.txt"]
