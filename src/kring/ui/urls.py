"""Addresses of the ui floor."""

from django.urls import path

from kring.ui import views

app_name = "ui"
urlpatterns = [
    path("ui/", views.gallery, name="gallery"),
    path("ui/bevestig/", views.gallery_confirm, name="gallery_confirm"),
    path("ui/kleuren/", views.theme, name="theme"),
    path("ui/taal/", views.language, name="language"),
]
