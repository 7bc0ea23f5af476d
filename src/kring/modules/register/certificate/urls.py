"""Addresses of certificates. Those in a certificate itself (/b/, the list, the issuer) must never change."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from kring.modules.register import converters  # noqa: F401  registers the parts of addresses

from . import public_views, views


class CertificateCode(StringConverter):
    regex = "[2-9a-z]{10}"


register_converter(CertificateCode, "certificate_code")

urlpatterns = [
    path("b/<certificate_code:code>", public_views.certificate_check, name="certificate_check"),
    path("controleren/", public_views.check, name="check"),
    path("verify", public_views.verify, name="verify"),
    path("controleren/sleutels.json", public_views.check_bundle, name="check_bundle"),
    path("controleren/lijst/<register_code:code>/<int:number>", public_views.status_list, name="status_list"),
    path(".well-known/jwks.json", public_views.keys, name="keys"),
    path(".well-known/issuers/<register_code:code>.json", public_views.issuer, name="issuer"),
    path("register/bewijs/<register_code:code>/", views.certificate, name="certificate"),
    path("register/bewijs/<register_code:code>/opnieuw/", views.anew, name="certificate_anew"),
    path("register/bewijs/<register_code:code>/bewijs.pdf", views.certificate_pdf, name="certificate_pdf"),
    path("register/bewijs/<register_code:code>/bewijs.jwt", views.certificate_token, name="certificate_token"),
    path("register/bewijs/<register_code:code>/bewijs.json", views.certificate_json, name="certificate_json"),
]
