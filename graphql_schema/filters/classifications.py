"""By what content is classified, as filters and facets name it.

A classification that a page type adds needs a line here; a test compares. Page types share vocabularies, and the
catalogue knows terms alone: a filter finds a term whichever field of a page it stands in.
"""

from content_models.catalogue.engines.base import KINDS
from graphql_schema.cards import COALITION_ROLE

CLASSIFICATIONS = {
    "targetAudience": "target-audience",
    "digitalTechnology": "digital-technology",
    "digitalSkillLevel": "digital-skill-level",
    "countries": "country",
    "fieldOfEducation": "isced-f",
    "targetLanguages": "target-language",
    "geographicalSphere": "geographical-sphere",
    "targetGroup": "target-group",
    "articleType": "article-type",
    "eventSetting": "event-setting",
    "eventType": "public-event-type",
    "typologyOfTraining": "learning-opportunity-type",
    "learningActivity": "learning-activity",
    "modeOfLearning": "mode-of-learning",
    "trainingDuration": "training-duration",
    "learningSchedule": "learning-schedule",
    "assessmentMethods": "assessment-method",
    "eqfLevel": "eqf-level",
    "credentialType": "credential-type",
    "recordType": "record-type",
    "learningContentType": "learning-content-type",
    "typeOfFunding": "type-of-funding",
    "formOfFunding": "form-of-funding",
    "publicationType": "publication-type",
    "skillsResourceType": "skills-resource-type",
    "employmentTypes": "employment-type",
    "organisationCategory": "organisation-category",
    "organisationRole": "organisation-role",
    "numberOfEmployees": "organisation-size-sme",
    "targetSector": "nace-section",
    "siteSection": "site-section",
}

ORGANISATIONS, COALITION = "organisations", "coalition"

# The roles that a filter or facet by linked items looks at, and those that it leaves out.
LINK_ROLES: dict[str, tuple[frozenset[str] | None, frozenset[str]]] = {
    ORGANISATIONS: (None, frozenset({COALITION_ROLE})),
    COALITION: (frozenset({COALITION_ROLE}), frozenset()),
}

FACET_FIELDS = (KINDS, *CLASSIFICATIONS, *LINK_ROLES)
