"""Addresses of notices."""

from django.urls import path

from . import views

app_name = "notices"

urlpatterns = [
    path("mail/voorkeuren/", views.preferences, name="preferences"),
    path("mail/afmelden/<str:token>/", views.unsubscribe, name="unsubscribe"),
    path("demo/post/", views.demo_mails, name="demo_mails"),
    path("demo/post/<int:id>/", views.demo_mail, name="demo_mail"),
]
