"""What content security policies of other pages allow of ours."""

import pytest

from graphql_schema.widget_files.host_policies import allows, read_policies

PAGE = "https://coalition.example/news/"
SCRIPT = "https://platform.example/widgets/v1/dsjp-list.js"


@pytest.mark.parametrize(
    ("policy", "is_allowed"),
    [
        ("", True),
        ("frame-ancestors 'none'", True),
        ("default-src 'self'", False),
        ("default-src 'none'; script-src https://platform.example", True),
        ("default-src https:; script-src 'none'", False),
        ("script-src 'self'; script-src-elem platform.example", True),
        ("script-src https://platform.example; script-src 'none'", True),
        ("script-src *", True),
        ("script-src https:", True),
        ("SCRIPT-SRC HTTPS://Platform.Example", True),
        ("script-src *.example", True),
        ("script-src *.platform.example", False),
        ("script-src https://platform.example:*", True),
        ("script-src https://platform.example:8443", False),
        ("script-src https://platform.example:443", True),
        ("script-src http://platform.example", True),
        ("script-src https://platform.example/widgets/", True),
        ("script-src https://platform.example/other/", False),
        ("script-src https://platform.example/widgets/v1/dsjp-list.js", True),
        ("script-src 'nonce-abc' https://platform.example", True),
        ("script-src 'nonce-abc' 'strict-dynamic' https://platform.example", False),
        ("script-src https://platform.example, script-src 'self'", False),
        ("script-src data: blob: wss://platform.example", False),
        (";;; script-src", False),
    ],
)
def test_a_policy_is_read_as_browsers_read_it(policy: str, is_allowed: bool) -> None:
    assert allows(read_policies([policy]), "script-src", SCRIPT, PAGE) is is_allowed


def test_frames_fall_back_to_children_and_to_the_default() -> None:
    frame = "https://platform.example/embed/list.html"

    assert not allows(read_policies(["default-src 'self'"]), "frame-src", frame, PAGE)
    assert allows(read_policies(["default-src 'self'; child-src platform.example"]), "frame-src", frame, PAGE)
    assert not allows(read_policies(["child-src platform.example; frame-src 'none'"]), "frame-src", frame, PAGE)


def test_a_page_of_our_own_may_load_from_itself() -> None:
    assert allows(read_policies(["default-src 'self'"]), "script-src", SCRIPT, "https://platform.example/")
