"""Country and coalition pages say what the lists say, and nothing else."""

from datetime import date

from content_models.editorial.demo.countries import coalition_items, country_items

COALITIONS = {item.key: item for item in coalition_items()}


def test_it_names_a_coalition_by_its_name_its_native_name_or_its_country() -> None:
    assert COALITIONS["PRT"].title == "Portugal INCoDe.2030"
    assert COALITIONS["SVK"].title == "Digitálna koalícia"
    assert COALITIONS["NLD"].title == "National coalition of the Netherlands"
    assert COALITIONS["CYP"].title == "National Coalition for Digital Skills and Jobs (Cyprus)"


def test_it_takes_over_what_is_known_for_certain() -> None:
    czech = COALITIONS["CZE"].fields

    assert (czech["founded"], czech["member_count"], czech["website"]) == (
        date(2016, 11, 1),
        200,
        "https://digikoalice.cz",
    )
    assert COALITIONS["SVK"].fields["member_count"] == 93


def test_it_leaves_out_a_website_that_nobody_has_opened() -> None:
    assert "website" not in COALITIONS["AUT"].fields
    assert "founded" not in COALITIONS["AUT"].fields


def test_it_says_when_a_coordinator_is_not_known() -> None:
    assert "no details about who coordinates the coalition in Germany" in COALITIONS["DEU"].text
    assert "coordinated by: AMETIC. It has existed since 2017." in COALITIONS["ESP"].text


def test_it_makes_the_european_union_a_page_without_national_editors() -> None:
    countries = {item.key: item for item in country_items()}

    assert "responsible_country" not in countries["EUR"].fields
    assert countries["PRT"].fields["responsible_country"] == "PRT"
    assert countries["NLD"].fields["summary"].endswith("digital skills in the Netherlands.")
