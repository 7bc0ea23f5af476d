"""Addresses under /account/ that stand before django-allauth's own."""

from django.urls import path

from . import views

urlpatterns = [path("oidc/<slug:provider_id>/login/", views.leave_for_provider, name="openid_connect_login")]
