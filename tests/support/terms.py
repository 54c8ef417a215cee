"""Terms for tests, without loading all vocabularies."""

from content_models.taxonomies.models import Term, Vocabulary

TERMS = {
    "country": {"PRT": "Portugal", "FRA": "France", "EUR": "European Union"},
    "digital-technology": {"artificial_intelligence": "Artificial intelligence", "cybersecurity": "Cybersecurity"},
    "digital-skill-level": {"basic": "Basic", "advanced": "Advanced"},
    "event-setting": {"on location": "On location", "virtual live": "Virtual live", "blended": "Blended"},
    "target-audience": {"digital_skills_for_all": "Digital skills for all"},
    "geographical-sphere": {"eu": "EU initiative"},
    "link-type": {"training_url": "Training"},
}


def load_test_terms() -> dict[str, Term]:
    found = {}
    for key, terms in TERMS.items():
        vocabulary, _created = Vocabulary.objects.get_or_create(key=key, defaults={"title": key})
        for order, (code, label) in enumerate(terms.items(), start=1):
            found[f"{key}:{code}"], _created = Term.objects.get_or_create(
                vocabulary=vocabulary, code=code, defaults={"label": label, "order": order}
            )
    return found
