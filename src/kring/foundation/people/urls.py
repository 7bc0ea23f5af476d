"""Addresses of people: who you are, and your keys to the API. Signing in stands under /account/ (django-allauth)."""

from django.urls import path

from . import views

app_name = "people"

urlpatterns = [
    path("mij/", views.details, name="me"),
    path("mij/sleutels/", views.keys, name="keys"),
    path("mij/sleutels/<int:key>/intrekken/", views.revoke_key, name="revoke_key"),
]
