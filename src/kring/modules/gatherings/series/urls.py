"""Addresses of the room series: the desk of who runs them."""

from django.urls import path

from . import views

urlpatterns = [
    path("bijeenkomsten/beheer/", views.desk, name="desk"),
    path("bijeenkomsten/beheer/nieuw/", views.new_series, name="new_series"),
    path("bijeenkomsten/beheer/reeks/<int:id>/", views.desk_series, name="desk_series"),
    path("bijeenkomsten/beheer/reeks/<int:id>/wijzigen/", views.edit_series, name="edit_series"),
    path("bijeenkomsten/beheer/reeks/<int:id>/thema/", views.point_themes, name="point_themes"),
    path("bijeenkomsten/beheer/reeks/<int:id>/openbaar/", views.publish, name="publish_series"),
    path("bijeenkomsten/beheer/reeks/<int:id>/sluiten/", views.close, name="close_series"),
    path("bijeenkomsten/beheer/reeks/<int:id>/dag/", views.new_gathering, name="new_gathering"),
    path("bijeenkomsten/beheer/dag/<int:id>/wijzigen/", views.edit_gathering, name="edit_gathering"),
]
