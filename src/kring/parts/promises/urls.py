"""Addresses of promises."""

from django.urls import path

from . import views

app_name = "promises"
urlpatterns = [
    path("beloften/", views.own, name="own"),
    path("beloften/<int:id>/", views.show, name="show"),
    path("beloften/met-link/<str:secret>/", views.guest, name="guest"),
]
