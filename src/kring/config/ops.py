"""For the operator: is it alive, is it ready, how busy is it."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import path
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from kring.foundation.people.api import public
from kring.ui.api import page

app_name = "ops"


@public
def healthz(request: HttpRequest) -> HttpResponse:
    """Alive: the process answers. Touches nothing else."""
    return HttpResponse("ok", content_type="text/plain")


@public
def readyz(request: HttpRequest) -> HttpResponse:
    """Ready: the database answers and every migration has run; 503 with one word when not."""
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except Exception:
        return HttpResponse("database", status=503, content_type="text/plain")
    if waiting:
        return HttpResponse("migrations", status=503, content_type="text/plain")
    return HttpResponse("ready", content_type="text/plain")


@public
def metrics(request: HttpRequest) -> HttpResponse:
    """Counts for Prometheus, to callers on this machine or with the operator's key."""
    return HttpResponse(generate_latest(), content_type=CONTENT_TYPE_LATEST)


@public
def empty(request: HttpRequest) -> HttpResponse:
    """A page with nothing on it: what the other pages are measured against (bench/)."""
    return page(request, "ui/base.html")


urlpatterns = [
    path("leeg", empty, name="empty"),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("metrics", metrics, name="metrics"),
]
