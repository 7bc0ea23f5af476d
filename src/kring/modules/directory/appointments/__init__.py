"""Appointments: who leads which school, from when until when. Rows of people's Relation; this room knows the schools.

Word: *functie* or *aanstelling* = appointment. Claimed by the leader, confirmed or disputed by the board, edited by
the leader alone. An appointment that ended gives no rights.
"""

from .actions import (
    claim_appointment,
    confirm_appointment,
    dispute_appointment,
    end_appointment,
    move_appointment,
)
from .queries import (
    AppointmentRow,
    appointment_for_board,
    appointment_row,
    appointments_at_board,
    appointments_of,
    appointments_of_many,
    own_appointment,
    teaching_sites,
)
from .rules import roles_at

__all__ = [
    "AppointmentRow",
    "appointment_for_board",
    "appointment_row",
    "appointments_at_board",
    "appointments_of",
    "appointments_of_many",
    "claim_appointment",
    "confirm_appointment",
    "dispute_appointment",
    "end_appointment",
    "move_appointment",
    "own_appointment",
    "roles_at",
    "teaching_sites",
]
