"""What the board portal answers."""

from .insight import (
    Insight,
    OwnActivity,
    QuestionRow,
    insight,
    open_questions,
    own_activities,
    own_boards,
    question_row,
)
from .leaders import BoardPage, LeaderRow, RegisterStanding, board_page, board_titles, leader_row
from .signups import (
    AdminRow,
    OwnSignup,
    SignupRow,
    admins,
    board_name,
    choices,
    own_signups,
    signup_row,
    signups,
    waiting_signups,
)

__all__ = [
    "AdminRow",
    "BoardPage",
    "Insight",
    "LeaderRow",
    "OwnActivity",
    "OwnSignup",
    "QuestionRow",
    "RegisterStanding",
    "SignupRow",
    "admins",
    "board_name",
    "board_page",
    "board_titles",
    "choices",
    "insight",
    "leader_row",
    "open_questions",
    "own_activities",
    "own_boards",
    "own_signups",
    "question_row",
    "signup_row",
    "signups",
    "waiting_signups",
]
