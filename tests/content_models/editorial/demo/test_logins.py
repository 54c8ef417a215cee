"""What the demo prints about its users."""

from content_models.editorial.demo.logins import LOGINS, PASSWORD, logins_table


def test_it_lists_every_user_with_role_and_confinement() -> None:
    lines = logins_table().splitlines()

    assert lines[0] == f"Users of the demo, all with the password “{PASSWORD}”:"
    assert len(lines) == 1 + len(LOGINS)
    assert "  translator                translator (fr)" in lines
    assert "  coalition-member          coalition member (coalition LTU)" in lines
