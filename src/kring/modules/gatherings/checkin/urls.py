"""Addresses of the door. The script that keeps the list on a phone governs what stands below inchecken/ only."""

from django.urls import path

from . import ticket_views, views

ONE = "inchecken/<int:gathering>/"
HELPER = "inchecken/deur/<str:secret>/"
TICKET = "kaartje/<str:code>/"
urlpatterns = [
    path("inchecken/bewaarder.js", views.worker, name="door_worker"),
    path(ONE, views.door, name="door"),
    path(f"{ONE}gast/<int:guest>/", views.press, name="door_press"),
    path(f"{ONE}gast/<int:guest>/terug/", views.undo, name="door_undo"),
    path(f"{ONE}zonder-aanmelding/", views.walk_in, name="door_walk_in"),
    path(f"{ONE}link/", views.give_link, name="door_link"),
    path(f"{ONE}link/dicht/", views.close_link, name="door_close_link"),
    path(f"{ONE}lijst/", views.on_paper, name="door_paper"),
    path(f"{ONE}lijst.pdf", views.list_pdf, name="door_pdf"),
    path(f"{ONE}afsluiten/", views.close, name="door_close"),
    path(HELPER, views.door_helper, name="door_helper"),
    path(f"{HELPER}gast/<int:guest>/", views.press_helper, name="door_press_helper"),
    path(TICKET, ticket_views.ticket, name="ticket"),
    path(f"{TICKET}kaartje.pdf", ticket_views.ticket_pdf, name="ticket_pdf"),
    path(f"{TICKET}ik-ben-er/", ticket_views.here, name="ticket_here"),
    path(f"{TICKET}dossier/", ticket_views.record, name="ticket_record"),
]
