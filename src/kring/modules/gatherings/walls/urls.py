"""Addresses of walls of gatherings."""

from django.urls import path

from . import views

SERIES = "bijeenkomsten/reeks/<int:series>/muur/"
urlpatterns = [
    path(SERIES, views.series_wall, name="series_wall"),
    path(f"{SERIES}muur.<str:form>", views.series_file, name="series_wall_file"),
    path(f"{SERIES}beheer/", views.series_desk, name="series_desk"),
    path(f"{SERIES}openbaar/", views.publish, name="series_wall_publish"),
    path(f"{SERIES}oogsten/", views.harvest, name="series_harvest"),
    path("bijeenkomsten/<int:gathering>/muur/", views.open_wall, name="gathering_wall"),
    path("bijeenkomsten/<int:gathering>/muur/oplossingen/", views.solutions, name="wall_solutions"),
    path("bijeenkomsten/<int:gathering>/muur/oplossingen/<int:note>/", views.propose, name="wall_propose"),
]
