"""Every fault that the simulator can play, in the order of the reference page."""

from locales.simulator.faults import answer_rows, delivery_rows, payload_rows, text_rows
from locales.simulator.faults.kinds import Fault, Stage

FAULTS: tuple[Fault, ...] = (*delivery_rows.ROWS, *payload_rows.ROWS, *text_rows.ROWS, *answer_rows.ROWS)
BY_NAME = {fault.name: fault for fault in FAULTS}


def names_of(stage: Stage) -> frozenset[str]:
    return frozenset(fault.name for fault in FAULTS if fault.stage is stage)
