"""Addresses of jobs: the operator's page."""

from django.urls import path

from . import views

app_name = "jobs"

urlpatterns = [
    path("beheer/taken/", views.failed, name="failed"),
    path("beheer/taken/<int:job>/opnieuw/", views.retry, name="retry"),
]
