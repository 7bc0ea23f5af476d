"""Addresses of home."""

from django.urls import path

from . import views

app_name = "home"

urlpatterns = [
    path("", views.start, name="start"),
    path("doen/", views.todo, name="todo"),
    path("agenda/", views.agenda, name="agenda"),
    path("agenda/kring.ics", views.agenda_file, name="agenda_file"),
    path("zoeken/", views.search, name="search"),
    path("toegankelijkheid/", views.accessibility, name="accessibility"),
    path("vragen/", views.questions, name="questions"),
    path("vragen/nieuw/", views.ask, name="ask"),
    path("vragen/<int:id>/", views.question, name="question"),
    path("vragen/<int:id>/oppakken/", views.take, name="take"),
    path("vragen/<int:id>/afsluiten/", views.close, name="close"),
]
