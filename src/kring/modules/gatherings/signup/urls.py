"""Addresses of the room signup: what everybody reads, one's own sign-up, and the desk of a day."""

from django.urls import path

from . import views, views_of_desk, views_of_own

urlpatterns = [
    path("bijeenkomsten/", views.series_list, name="list"),
    path("bijeenkomsten/reeks/<int:id>/", views.series, name="series"),
    path("bijeenkomsten/reeks/<int:id>/agenda.ics", views.series_calendar, name="series_calendar"),
    path("bijeenkomsten/reeks/<int:id>/aanmelden/", views.sign_up, name="sign_up"),
    path("bijeenkomsten/dag/<int:id>/", views.gathering, name="gathering"),
    path("bijeenkomsten/op/<int:id>/", views.of_meeting, name="of_meeting"),
    path("bijeenkomsten/mijn/", views.mine, name="mine"),
    path("bijeenkomsten/aanmelding/<int:id>/", views_of_own.own, name="own"),
    path("bijeenkomsten/aanmelding/<int:id>/agenda.ics", views_of_own.own_calendar, name="own_calendar"),
    path("bijeenkomsten/gast/<str:secret>/", views_of_own.guest, name="guest"),
    path("bijeenkomsten/gast/<str:secret>/agenda.ics", views_of_own.guest_calendar, name="guest_calendar"),
    path("bijeenkomsten/beheer/dag/<int:id>/", views_of_desk.gathering, name="desk_gathering"),
    path("bijeenkomsten/beheer/dag/<int:id>/aanmeldingen.csv", views_of_desk.spreadsheet, name="desk_csv"),
    path("bijeenkomsten/beheer/dag/<int:id>/invoeren/", views_of_desk.enter, name="enter"),
    path("bijeenkomsten/beheer/dag/<int:id>/bericht/", views_of_desk.letter, name="letter"),
    path("bijeenkomsten/beheer/dag/<int:id>/afgelasten/", views_of_desk.cancel, name="cancel"),
    path("bijeenkomsten/beheer/aanmelding/<int:id>/afmelden/", views_of_desk.remove, name="remove"),
]
