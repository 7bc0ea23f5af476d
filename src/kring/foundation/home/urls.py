"""Addresses of home."""

from django.urls import path

from . import views
from .words import views as words

app_name = "home"

urlpatterns = [
    path("", views.start, name="start"),
    path("doen/", views.todo, name="todo"),
    path("agenda/", views.agenda, name="agenda"),
    path("agenda/kring.ics", views.agenda_file, name="agenda_file"),
    path("zoeken/", views.search, name="search"),
    path("beheer/synoniemen/", words.synonyms, name="synonyms"),
    path("beheer/synoniemen/<int:id>/", words.synonym_group, name="synonym_group"),
    path("beheer/synoniemen/<int:id>/weghalen/", words.remove_synonyms, name="remove_synonyms"),
    path("beheer/niet-gevonden/", words.missed, name="missed"),
    path("toegankelijkheid/", views.accessibility, name="accessibility"),
    path("vragen/", views.questions, name="questions"),
    path("vragen/nieuw/", views.ask, name="ask"),
    path("vragen/<int:id>/", views.question, name="question"),
    path("vragen/<int:id>/oppakken/", views.take, name="take"),
    path("vragen/<int:id>/afsluiten/", views.close, name="close"),
]
