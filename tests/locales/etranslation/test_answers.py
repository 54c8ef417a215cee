"""Whatever a service answers, it is a number, a refusal, or an unknown outcome, and nothing else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.etranslation.answers import read_request_id
from locales.etranslation.errors import OutcomeUnknownError, RefusedError
from locales.etranslation.redaction import Secrets
from locales.etranslation.transport import HttpAnswer

pytestmark = pytest.mark.once

VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers(), max_size=2)
OBJECTS = st.fixed_dictionaries({}, optional=dict.fromkeys(("requestId", "errorCode", "errorMessage"), VALUES))
BODIES = st.binary() | OBJECTS.map(lambda value: json.dumps(value).encode()) | st.integers().map(lambda n: b"%d" % n)
HEADERS = st.fixed_dictionaries({}, optional={"retry-after": st.text(st.characters(max_codepoint=255))})


@given(dialect=st.sampled_from(["v1", "v2"]), status=st.integers(200, 599), headers=HEADERS, body=BODIES)
def test_nothing_that_may_be_answered_breaks_the_reading(
    dialect: str, status: int, headers: dict[str, str], body: bytes
) -> None:
    try:
        number = read_request_id(dialect, HttpAnswer(status, headers, body), Secrets(("secret",)))
    except OutcomeUnknownError:
        assert status < 300
    except RefusedError as error:
        refusal = error.refusal
        assert refusal.status == status
        assert refusal.code is not None or status >= 300
        assert refusal.retry_after is None or refusal.retry_after >= 0
        assert len(refusal.message) <= 500
        assert str(refusal.explanation)
    else:
        assert status < 300
        assert int(number) > 0
