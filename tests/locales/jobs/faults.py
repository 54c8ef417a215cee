"""What every fault of the simulator's catalogue ends in, by the moment at which it takes hold."""

from typing import Any

# A delivery with it is ingested: (strings written, rejected, missing), and what the language is then.
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
# The language is rejected with this reason; a person may have it sent again.
REJECTED = {"not_base64": "not_base64", "not_utf8": "not_utf8", "empty_result": "empty"}
# Nothing usable comes before the deadline; the next request brings it.
SENT_AGAIN = ("never_delivers", "very_late", "success_without_delivery", "expects_redirect", "gzip_bomb", "json_deep")
# Of the whole request: what its two languages are afterwards.
OF_THE_REQUEST = {
    "out_of_order": ["ingested", "ingested"],
    "burst": ["ingested", "ingested"],
    "id_reuse": ["ingested", "ingested"],
    "failure_one": ["failed", "ingested"],
    "failure_singular": ["failed", "ingested"],
    "failure_all_empty": ["failed", "failed"],
}
# The answer to the request: state of job and language right after it, and of the language in the end.
ANSWERED: dict[str, tuple[str, str, str]] = {
    "http_502_empty": ("ready", "queued", "ingested"),
    "http_503": ("ready", "queued", "ingested"),
    "http_429": ("ready", "queued", "ingested"),
    "concurrency_n": ("ready", "queued", "ingested"),
    "volume_quota": ("ready", "queued", "ingested"),
    "auth_rotated": ("ready", "queued", "ingested"),
    "redirect_302": ("ready", "queued", "ingested"),
    "level_3": ("ready", "queued", "ingested"),
    "level_garbage": ("sent", "submitted", "ingested"),
    "level_500": ("sent", "submitted", "ingested"),
    "unknown_code": ("failed", "failed", "failed"),
    "negative_request_id": ("failed", "failed", "failed"),
    "answer_html_200": ("unconfirmed", "submitted", "ingested"),
    "answer_empty_200": ("unconfirmed", "submitted", "ingested"),
    "answer_zero": ("unconfirmed", "submitted", "ingested"),
    "reset_mid_body": ("unconfirmed", "submitted", "ingested"),
}
# Where the same is tested with other means: the test that does it.
ELSEWHERE: dict[str, Any] = {
    "delivery_before_answer": "test_over_http.test_a_delivery_before_the_answer_is_ingested_once",
    "timeout_after_accept": "test_sending.test_an_answer_decides_about_the_job",
    "expired_token": "test_callbacks.test_a_token_ends_some_days_after_its_job",
    "flood_bad_tokens": "test_callbacks.test_a_bad_address_is_answered_alike_before_the_body_is_read",
    "body_30mb": "test_callbacks.test_a_body_of_many_megabytes_passes_what_django_allows_otherwise",
    "body_over_cap": "test_callbacks.test_a_body_over_the_limit_is_refused",
    "too_many_segments": "test_sending.test_a_document_that_is_too_large_goes_out_in_halves",
    "document_too_big": "test_sending.test_one_string_that_is_too_large_fails",
    "source_edited": "test_ingesting.test_the_text_of_a_changed_source_is_kept_as_memory_and_not_shown",
    "human_edits_first": "test_ingesting.test_a_text_that_came_meanwhile_is_kept",
    "page_deleted": "test_ingesting.test_nobody_gets_the_text_of_a_page_that_is_gone",
    "translation_disabled": "test_ingesting.test_nobody_gets_the_text_of_a_translation_that_is_switched_off",
    "page_moved": "test_ingesting.test_a_moved_page_gets_its_text",
    "locale_deleted": "test_ingesting.test_nobody_gets_the_text_of_a_language_that_is_gone",
    "page_locked": "test_drafts.test_a_locked_page_gets_its_strings_now_and_its_draft_later",
    "in_workflow": "test_drafts.test_a_page_in_a_workflow_gets_its_draft_when_that_ends",
    "db_down": "test_callbacks.test_trouble_with_the_database_asks_the_service_to_come_again",
}
