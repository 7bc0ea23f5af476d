"""Addresses of the committee's meetings; included by the register."""

from django.urls import path

from . import views

urlpatterns = [
    path("commissie/vergaderingen/", views.overview, name="committee_meetings"),
    path("commissie/vergaderingen/plannen/", views.plan, name="committee_plan"),
    path("commissie/vergaderingen/<int:id>/", views.meeting, name="committee_meeting"),
    path("commissie/vergaderingen/<int:id>/agenda.pdf", views.agenda_pdf, name="committee_agenda"),
    path("commissie/vergaderingen/<int:id>/wijzigen/", views.change, name="committee_change"),
    path("commissie/vergaderingen/<int:id>/afzeggen/", views.cancel, name="committee_cancel"),
    path("commissie/vergaderingen/<int:id>/verslag/", views.close, name="committee_close"),
]
