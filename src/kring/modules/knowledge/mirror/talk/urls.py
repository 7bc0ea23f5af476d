"""Addresses of talks; within the name space of knowledge."""

from django.urls import path

from . import views, views_by_link

ONE = "spiegelgesprekken/<int:id>/"
OWN = "gesprek/<str:secret>/"
urlpatterns = [
    path("spiegelgesprekken/", views.talks, name="talks"),
    path("spiegelgesprekken/openen/<int:dimension>/", views.open_talk, name="talk_open"),
    path("spiegelgesprekken/scan/<slug:code>/", views.open_scan, name="talk_scan"),
    path(ONE, views.talk, name="talk"),
    path(f"{ONE}link/<str:side>/", views.link, name="talk_link"),
    path(f"{ONE}link/<str:side>/dicht/", views.close_link, name="talk_close_link"),
    path(f"{ONE}invullen/", views.start, name="talk_start"),
    path(f"{ONE}vergelijken/", views.compare, name="talk_compare"),
    path(f"{ONE}kaart/<int:dimension>/", views.take_card, name="talk_card"),
    path(f"{ONE}afspreken/", views.agree, name="talk_agree"),
    path(f"{ONE}afspraak/", views.agreed, name="talk_agreed"),
    path(f"{ONE}actie/", views.action, name="talk_action"),
    path(f"{ONE}afronden/", views.end, name="talk_end"),
    path("gesprek/meedoen/<str:secret>/", views_by_link.join, name="talk_join"),
    path(OWN, views_by_link.own, name="talk_own"),
    path(f"{OWN}begin/", views_by_link.begin, name="talk_begin"),
    path(f"{OWN}wijzigen/", views_by_link.again, name="talk_again"),
    path(f"{OWN}stoppen/", views_by_link.leave, name="talk_leave"),
    path(f"{OWN}actie/", views_by_link.action, name="talk_own_action"),
]
