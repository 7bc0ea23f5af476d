"""Addresses of the room reading. Lists stand beside /kennis/, where they never take the address of a publisher."""

from django.urls import URLPattern, path

from . import views

urlpatterns: list[URLPattern] = [
    path("kennis/", views.start, name="start"),
    path("magazines/", views.magazines, name="magazines"),
    path("dossiers/", views.dossiers, name="dossiers"),
    path("themapaginas/", views.themes, name="themes"),
    path("kennis/<slug:publisher>/<slug:issue>/lezen/", views.read_issue, name="read_issue"),
    path("kennis/<slug:publisher>/<slug:issue>/pdf/", views.issue_pdf, name="issue_pdf"),
]
