"""Addresses of files."""

from django.urls import path

from . import views

app_name = "files"

urlpatterns = [path("bestanden/<uuid:id>/", views.download, name="download")]
