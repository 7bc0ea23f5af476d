"""Addresses of conversation rounds; within the name space of gatherings."""

from django.urls import path

from . import views, views_breakouts, views_own

ONE = "gespreksrondes/<int:id>/"
BREAKOUTS = "bijeenkomsten/<int:id>/kleine-groepen/"
urlpatterns = [
    path("gespreksrondes/", views_own.rounds, name="rounds"),
    path("gespreksrondes/nieuw/", views.make, name="round_make"),
    path("gespreksrondes/met-link/<str:secret>/", views_own.by_link, name="round_link"),
    path("gespreksrondes/met-link/<str:secret>/niet/", views_own.decline_by_link, name="round_link_decline"),
    path(ONE, views.show, name="round"),
    path(f"{ONE}momenten/", views.slots, name="round_slots"),
    path(f"{ONE}momenten/<int:number>/weg/", views.take_slot, name="round_take_slot"),
    path(f"{ONE}openen/", views.open_round, name="round_open"),
    path(f"{ONE}uitnodigen/", views.ask, name="round_ask"),
    path(f"{ONE}indelen/", views.divide, name="round_divide"),
    path(f"{ONE}weer-open/", views.reopen, name="round_reopen"),
    path(f"{ONE}gids/", views.guide, name="round_guide"),
    path(f"{ONE}mee/", views_own.own, name="round_own"),
    path(f"{ONE}mee/aanmelden/", views_own.join, name="round_join"),
    path(f"{ONE}mee/afmelden/", views_own.decline, name="round_decline"),
    path(f"{ONE}mee/gids/", views_own.guide, name="round_own_guide"),
    path(BREAKOUTS, views_breakouts.show, name="breakouts"),
    path(f"{BREAKOUTS}<int:division>/gids/", views_breakouts.guide, name="breakout_guide"),
    path(f"{BREAKOUTS}<int:division>/gids/wijzigen/", views_breakouts.edit_guide, name="edit_breakout_guide"),
    path(f"{BREAKOUTS}<int:division>/gids/<int:number>/", views_breakouts.guide, name="breakout_guide_of"),
    path(
        "bijeenkomsten/aanmelding/<int:id>/kleine-groep/<int:division>/",
        views_breakouts.own_guide,
        name="own_breakout",
    ),
    path(
        "bijeenkomsten/gast/<str:secret>/kleine-groep/<int:division>/",
        views_breakouts.guest_guide,
        name="guest_breakout",
    ),
]
