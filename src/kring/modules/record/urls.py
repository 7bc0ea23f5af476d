"""Addresses of the record."""

from django.urls import path

from .views import evidence, exporting, goals, importing, looking_back, own, proposals

app_name = "record"
urlpatterns = [
    path("activiteiten/", own.record, name="own"),
    path("activiteiten/nieuw/", own.add, name="add"),
    path("activiteiten/<int:id>/", own.activity, name="activity"),
    path("activiteiten/<int:id>/wijzigen/", own.change, name="change"),
    path("activiteiten/<int:id>/verwijderen/", own.remove, name="remove"),
    path("activiteiten/<int:id>/terugblik/", looking_back.reflect, name="reflect"),
    path("activiteiten/<int:id>/opbrengst/", looking_back.brought, name="brought"),
    path("activiteiten/<int:id>/terugkijken/", looking_back.look_back, name="look_back"),
    path("activiteiten/<int:id>/niet-meer-vragen/", looking_back.do_not_ask, name="do_not_ask"),
    path("activiteiten/<int:id>/bewijs/", evidence.evidence, name="evidence"),
    path("activiteiten/<int:id>/bewijs/link/<int:link>/weg/", evidence.remove_link, name="remove_link"),
    path("activiteiten/<int:id>/bewijs/bestand/<uuid:file>/weg/", evidence.remove_file, name="remove_file"),
    path("activiteiten/voorstellen/", proposals.proposals, name="proposals"),
    path("activiteiten/voorstellen/<int:id>/", proposals.proposal, name="proposal"),
    path("activiteiten/voorstellen/<int:id>/nee/", proposals.decline, name="decline"),
    path("activiteiten/doelen/", goals.goals, name="goals"),
    path("activiteiten/doelen/<int:id>/", goals.goal, name="goal"),
    path("activiteiten/doelen/<int:id>/verwijderen/", goals.remove_goal, name="remove_goal"),
    path("activiteiten/meenemen/", exporting.exports, name="exports"),
    path("activiteiten/meenemen/csv/", exporting.as_csv, name="csv"),
    path("activiteiten/meenemen/json/", exporting.as_json, name="json"),
    path("activiteiten/meenemen/pdf/", exporting.as_pdf, name="pdf"),
    path("activiteiten/inlezen/", importing.offer, name="offer"),
    path("activiteiten/inlezen/<int:id>/", importing.preview, name="preview"),
    path("activiteiten/inlezen/<int:id>/weg/", importing.drop, name="drop"),
]
