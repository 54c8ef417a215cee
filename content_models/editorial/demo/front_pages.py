"""What home and landing pages show, put together from the titles of the sections: the same in every language."""

from typing import Any

from content_models.editorial.demo.items import table

Component = list[Any]

KINDS = {
    "actions/european-initiatives": "INITIATIVE",
    "actions/national-initiatives/national-strategies": "STRATEGY",
    "opportunities/training": "TRAINING",
    "opportunities/funding": "FUNDING",
    "opportunities/learning-path": "LEARNING_PATH",
    "opportunities/learning-content": "LEARNING_CONTENT",
    "opportunities/jobs": "JOB",
    "opportunities/careers": "CAREER",
    "opportunities/certifications": "CERTIFICATION",
    "opportunities/academies": "ACADEMY",
    "inspiration/good-practices": "GOOD_PRACTICE",
    "inspiration/resources": "RESOURCE",
    "inspiration/research": "PUBLICATION",
    "inspiration/indicators": "INDICATOR",
    "latest/news": "ARTICLE",
    "latest/opinion": "ARTICLE",
    "latest/brief": "ARTICLE",
    "latest/events": "EVENT",
    "community/networking/organisations": "ORGANISATION",
    "about/national-coalitions": "COALITION",
}
ON_HOME = ("latest/news", "latest/events", "opportunities/training", "opportunities/funding")
MAP_INDICATOR = "digital_skills_at_least_basic"


def home_components(texts: dict[str, Any]) -> list[Component]:
    titles = texts["titles"]
    banner = {"title": titles["home"], "text": texts["summary"], "image": {"image": "weave", "decorative": True}}
    social = [{"network": "linkedin", "url": "https://social.example.eu/dsjp"}]
    return [
        ["top_banner", banner],
        *(listing(path, texts) for path in ON_HOME),
        ["map", {"title": titles["european-interactive-map"], "indicator_code": MAP_INDICATOR}],
        ["social_media", {"title": titles["community"], "social_links": social}],
    ]


def english_components() -> list[Component]:
    """What only the English home page has: picked by hand, once there is something to pick."""
    picked = {
        "title": "In the spotlight",
        "featured_page": "article/mobile-classrooms",
        "pages": ["event/rural-skills-forum", "training/mooc-everyday-ai", "funding/rural-courses"],
    }
    facts = [
        {"symbol": "training", "title": "Learn", "text": "Courses, paths and material for every level."},
        {"symbol": "funding", "title": "Apply", "text": "Calls, vouchers and scholarships with their deadlines."},
        {"symbol": "community", "title": "Meet", "text": "Coalitions and organisations in all countries."},
    ]
    stories = [
        {"country": "PRT", "title": "A logbook of their own", "page": "good-practice/pt-fishing-cooperative"},
        {"country": "LTU", "title": "Night school of code", "page": "good-practice/night-school-code"},
        {"country": "FRA", "title": "The language of forms", "page": "good-practice/language-of-forms"},
    ]
    quote = {"quote": "What we really do is give them back the confidence to try.", "person": "teresa-valadim"}
    return [
        ["highlighted_listing", picked],
        ["info_cards", {"title": "What you can do here", "info_cards": facts}],
        ["stories", {"title": "From the countries", "stories": stories}],
        ["testimonials", {"title": "Heard on the way", "testimonials": [quote]}],
        ["shared_call_to_action", {"call_to_action": "propose"}],
    ]


def landing_components(path: str, texts: dict[str, Any], summary: str) -> list[Component]:
    """A banner, and a list for everything that stands below the landing page."""
    below = [section["path"] for section in table("tree")["section"] if section["path"].startswith(f"{path}/")]
    lists = [listing(section, texts) for section in below if section in KINDS]
    return [["small_banner", {"title": texts["titles"][path], "text": summary}], *lists]


def listing(path: str, texts: dict[str, Any]) -> Component:
    value: dict[str, Any] = {"title": texts["titles"][path], "kinds": [KINDS[path]], "limit": 6, "view_mode": "cards"}
    if KINDS[path] == "ARTICLE":
        value["article_types"] = [path.rpartition("/")[2]]
    if path == "latest/events":
        value["view_mode"] = "calendar"
    return ["listing", value]
