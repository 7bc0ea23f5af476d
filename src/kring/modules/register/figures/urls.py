"""Addresses of the figures; included by the register's."""

from django.urls import path

from . import views

urlpatterns = [
    path("cijfers/", views.figures, name="figures"),
    path("cijfers/<slug:code>.csv", views.sheet, name="figures_file"),
    path("kantoor/cijfers/<slug:code>/", views.office, name="figures_office"),
]
