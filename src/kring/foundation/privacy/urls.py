"""Addresses of privacy."""

from django.urls import path

from . import views

app_name = "privacy"

urlpatterns = [
    path("privacy/", views.start, name="start"),
    path("privacy/inzage/", views.looks, name="looks"),
    path("privacy/inzage/<int:id>/intrekken/", views.withdraw, name="withdraw"),
    path("privacy/download/", views.exports, name="exports"),
    path("privacy/download/<uuid:id>/", views.parcel, name="parcel"),
    path("privacy/verwijderen/", views.erase, name="erase"),
    path("privacy/verwijderd/", views.erased, name="erased"),
]
