"""Addresses of groups."""

from django.urls import path

from . import views

app_name = "groups"
urlpatterns = [
    path("groepen/<int:id>/", views.show, name="show"),
    path("groepen/<int:id>/indelen/", views.search, name="search"),
    path("groepen/<int:id>/groep/<int:number>/", views.circle, name="circle"),
    path("groepen/<int:id>/verplaats/<int:member>/", views.move, name="move"),
    path("groepen/<int:id>/kosten/<int:member>/<int:number>/", views.price, name="price"),
    path("groepen/<int:id>/terug/", views.undo, name="undo"),
    path("groepen/<int:id>/herstel/", views.repair, name="repair"),
    path("groepen/<int:id>/bekendmaken/", views.publish, name="publish"),
    path("groepen/<int:id>/lijst.csv", views.as_csv, name="csv"),
    path("groepen/<int:id>/lijst/", views.paper, name="paper"),
]
