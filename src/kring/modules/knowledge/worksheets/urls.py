"""Addresses of tools and worksheets; within the name space of knowledge."""

from django.urls import path

from . import views, views_of_editors

DESK = "hulpmiddelen/beheer/"
VERSION = f"{DESK}<int:id>/"
SHEET = "werkbladen/<int:id>/"
urlpatterns = [
    path("hulpmiddelen/", views.offered, name="tools"),
    path(DESK, views_of_editors.desk, name="tool_desk"),
    path(VERSION, views_of_editors.write, name="tool_version"),
    path(f"{VERSION}publiceren/", views_of_editors.publish, name="tool_publish"),
    path(f"{VERSION}nieuwe-versie/", views_of_editors.begin_version, name="tool_begin_version"),
    path(f"{VERSION}intrekken/", views_of_editors.withdraw, name="tool_withdraw"),
    path("hulpmiddelen/<slug:code>/", views.tool, name="tool"),
    path("hulpmiddelen/<slug:code>/beginnen/", views.begin, name="worksheet_begin"),
    path("werkbladen/", views.own, name="worksheets"),
    path(SHEET, views.worksheet, name="worksheet"),
    path(f"{SHEET}werkblad.pdf", views.as_pdf, name="worksheet_pdf"),
    path(f"{SHEET}werkblad.md", views.as_text, name="worksheet_text"),
    path(f"{SHEET}verwijderen/", views.remove, name="worksheet_remove"),
]
