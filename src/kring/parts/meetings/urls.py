"""Addresses of meetings."""

from django.urls import path

from . import views

app_name = "meetings"
urlpatterns = [
    path("bijeenkomsten/<int:id>/", views.show, name="show"),
    path("bijeenkomsten/<int:id>/bijeenkomst.ics", views.file, name="file"),
    path("bijeenkomsten/volgen/", views.subscribe, name="subscribe"),
    path("bijeenkomsten/volgen/<str:secret>.ics", views.feed, name="feed"),
]
