"""Addresses of the board portal; included by the register's."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from .views import board, insight, signing_up


class BoardNumber(StringConverter):
    regex = "[0-9]{5}"


register_converter(BoardNumber, "register_board")

HERE = "register/bestuur/<register_board:number>/"
urlpatterns = [
    path("register/bestuur/", board.start, name="board"),
    path(HERE, board.board, name="board_page"),
    path(HERE + "leiders.csv", board.leaders_file, name="board_leaders_file"),
    path(HERE + "beheerders/", board.admins, name="board_admins"),
    path(HERE + "leider/<int:person>/", board.leader, name="board_leader"),
    path(HERE + "leider/<int:person>/vraag/", board.ask, name="board_ask"),
    path(HERE + "leider/<int:person>/activiteiten.csv", board.activities_file, name="board_activities_file"),
    path(HERE + "leider/<int:person>/activiteit/<int:id>/", board.activity, name="board_activity"),
    path("register/bestuur/functie/<int:id>/bevestigen/", board.confirm, name="confirm"),
    path("register/bestuur/functie/<int:id>/betwisten/", board.dispute, name="dispute"),
    path("register/bestuur/aanmelden/", signing_up.choose, name="board_signup"),
    path("register/bestuur/aanmelden/<register_board:number>/", signing_up.sign_up, name="board_sign_up"),
    path("register/bestuur/aanmelden/<int:id>/intrekken/", signing_up.withdraw, name="board_signup_withdraw"),
    path("kantoor/besturen/", signing_up.office, name="board_office"),
    path("kantoor/besturen/<int:id>/", signing_up.answer, name="board_answer"),
    path("kantoor/besturen/<int:id>/beeindigen/", signing_up.end, name="board_end"),
    path("register/inzage/", insight.mine, name="insight"),
    path("register/inzage/bestuur/<register_board:number>/", insight.share, name="insight_share"),
    path("register/inzage/vraag/<int:id>/", insight.question, name="insight_question"),
    path("register/inzage/vraag/<int:id>/niet/", insight.decline, name="insight_decline"),
]
