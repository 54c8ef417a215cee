"""By which test each fault of the simulator's catalogue is played, and what its language counts or is in between.

How it ends and what the editor reads stands in docs/reference/etranslation-faults.md.
"""

# A delivery with it is ingested: (strings written, rejected, missing).
INGESTED = {
    "duplicate_same": (4, 0, 0),
    "duplicate_different": (4, 0, 0),
    "failure_then_delivery": (4, 0, 0),
    "delivery_then_failure": (4, 0, 0),
    "receiver_down": (4, 0, 0),
    "forged_token": (4, 0, 0),
    "foreign_language": (4, 0, 0),
    "other_job_token": (4, 0, 0),
    "wrong_kind": (4, 0, 0),
    "reference_missing": (4, 0, 0),
    "bom": (4, 0, 0),
    "truncated": (1, 0, 3),
    "id_string": (4, 0, 0),
    "extra_fields": (4, 0, 0),
    "missing_optional": (4, 0, 0),
    "tag_duplicated": (3, 1, 0),
    "tag_moved": (4, 0, 0),
    "attr_added": (3, 1, 0),
    "id_changed": (3, 1, 0),
    "tag_escaped": (3, 1, 0),
    "id_case": (4, 0, 0),
    "font_wrapper": (4, 0, 0),
    "script_injected": (3, 1, 0),
    "strings_merged": (2, 1, 1),
    "string_missing": (3, 0, 1),
    "sentinel_missing": (4, 0, 0),
    "id_unknown": (4, 0, 0),
    "block_duplicated": (4, 0, 0),
    "link_across_blocks": (2, 2, 0),
    "looping": (4, 0, 0),
    "echo": (4, 0, 0),
    "placeholder_broken": (3, 1, 0),
    "digits_changed": (4, 0, 0),
    "too_long": (3, 1, 0),
    "empty_block": (3, 1, 0),
    "marker_residue": (3, 1, 0),
    "control_chars": (4, 0, 0),
}
# A delivery with it is ingested, where the title is this one and there is no summary.
OF_ONE_STRING = {"term_translated": "Learn with Europass", "tag_dropped": "Learn with others"}
# The language is rejected; a person may have it sent again.
REJECTED = ("not_base64", "not_utf8", "empty_result", "body_30mb")
# Nothing usable comes before the deadline; the next request brings it.
SENT_AGAIN = (
    "never_delivers",
    "very_late",
    "success_without_delivery",
    "expects_redirect",
    "gzip_bomb",
    "json_deep",
    "body_over_cap",
)
# Of the whole request, or of one of its two languages.
OF_THE_REQUEST = (
    "out_of_order",
    "burst",
    "id_reuse",
    "failure_one",
    "failure_singular",
    "failure_all_empty",
    "too_many_segments",
    "document_too_big",
)
# The answer to the request: state of job and language right after it.
ANSWERED = {
    "http_502_empty": ("ready", "queued"),
    "http_503": ("ready", "queued"),
    "http_429": ("ready", "queued"),
    "concurrency_n": ("ready", "queued"),
    "volume_quota": ("ready", "queued"),
    "auth_rotated": ("ready", "queued"),
    "redirect_302": ("ready", "queued"),
    "tls_bad": ("ready", "queued"),
    "level_3": ("ready", "queued"),
    "level_garbage": ("sent", "submitted"),
    "level_500": ("sent", "submitted"),
    "unknown_code": ("failed", "failed"),
    "negative_request_id": ("failed", "failed"),
    "answer_html_200": ("unconfirmed", "submitted"),
    "answer_empty_200": ("unconfirmed", "submitted"),
    "answer_zero": ("unconfirmed", "submitted"),
    "reset_mid_body": ("unconfirmed", "submitted"),
    "timeout_after_accept": ("unconfirmed", "submitted"),
}
IN_THE_OLD_DIALECT = (
    "v1_error_underscore",
    "v1_error_hyphen",
    "v1_query_only",
    "v1_no_content_type",
    "digest_realm_spaces",
    "digest_stale",
)
DURING_LIFE = (
    "source_edited",
    "human_edits_first",
    "page_deleted",
    "page_moved",
    "translation_disabled",
    "locale_deleted",
    "page_locked",
    "in_workflow",
)
OF_DOMAINS = ("domains_500", "domains_empty", "domains_list")
# Where the same is tested with other means: the test that does it.
ELSEWHERE = {
    "delivery_before_answer": "locales.jobs.test_over_http.test_a_delivery_before_the_answer_is_ingested_once",
    "slow_loris": "journeys.test_translation_journey.test_a_page_travels_into_23_languages_and_follows_its_source",
    "expired_token": "locales.jobs.test_callbacks.test_a_token_ends_some_days_after_its_job",
    "flood_bad_tokens": "locales.jobs.test_bad_tokens.test_a_flood_is_refused_and_true_deliveries_arrive",
    "db_down": "locales.jobs.test_callbacks.test_trouble_with_the_database_asks_the_service_to_come_again",
    "cms_restart": "locales.jobs.catalogue.test_restarts.test_a_worker_that_dies_again_and_again_loses_nothing",
}
