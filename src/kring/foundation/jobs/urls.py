"""Addresses of jobs: the operator's page."""

from django.urls import path

from . import views

app_name = "jobs"

urlpatterns = [
    path("beheer/taken/", views.failed, name="failed"),
    path("werk/<int:id>/", views.run, name="run"),
    path("werk/<int:id>/stop/", views.stop, name="stop"),
    path("beheer/taken/<int:job>/opnieuw/", views.retry, name="retry"),
]
