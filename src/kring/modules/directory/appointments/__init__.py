"""Appointments: who leads which school, from when until when. Rows of people's Relation; this room knows the schools.

Word: *functie* or *aanstelling* = appointment. Claimed by the leader, confirmed or disputed by the board, edited by
the leader alone. An appointment that ended gives no rights.
"""

from .actions import claim, confirm, dispute, end, move_dates
from .queries import (
    AppointmentRow,
    SchoolCard,
    appointment_for_board,
    appointment_row,
    appointments_at_board,
    appointments_of,
    appointments_of_many,
    board_names,
    choose_school,
    own_appointment,
    school_card,
    school_cards,
)
from .rules import MATCHING_ROLES, roles_at

__all__ = [
    "MATCHING_ROLES",
    "AppointmentRow",
    "SchoolCard",
    "appointment_for_board",
    "appointment_row",
    "appointments_at_board",
    "appointments_of",
    "appointments_of_many",
    "board_names",
    "choose_school",
    "claim",
    "confirm",
    "dispute",
    "end",
    "move_dates",
    "own_appointment",
    "roles_at",
    "school_card",
    "school_cards",
]
