"""The documents: ours here, each peer's in its own folder."""

from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parents[1]
FILES = {
    "W1": "w1_list",
    "W2": "w2_detail",
    "W3": "w3_filtered",
    "W4": "w4_search",
    "W5": "w5_facets",
    "W6": "w6_fallback",
    "W7": "w7_calendar",
    "W8": "w8_front_page",
}
WORKLOADS = tuple(FILES)
WITH_PEERS = ("W1", "W2", "W3", "W4", "W5")


def document(workload: str, system: str = "platform") -> str:
    """The document of a workload as a system is asked it."""
    if system == "platform":
        return (BENCHMARKS / "workloads" / f"{FILES[workload]}.graphql").read_text()
    return (BENCHMARKS / "peers" / system / "documents" / f"{workload.lower()}.graphql").read_text()
