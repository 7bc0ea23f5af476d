"""Addresses of sessions."""

from django.urls import path

from . import views

urlpatterns = [
    path("sessies/<int:gathering>/", views.manage, name="sessions"),
    path("sessies/<int:gathering>/nieuw/", views.add, name="session_add"),
    path("sessies/<int:gathering>/indelen/", views.draw, name="sessions_draw"),
    path("sessies/wijzigen/<int:session>/", views.change, name="session_change"),
    path("sessies/weghalen/<int:session>/", views.remove, name="session_remove"),
    path("sessies/bekendmaken/<int:draw>/", views.publish, name="sessions_publish"),
    path("sessies/mijn/<str:code>/", views.own, name="own_sessions"),
    path("sessies/mijn/<str:code>/plek/<int:session>/", views.take, name="session_take"),
]
