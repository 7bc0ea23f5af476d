"""For the operator: is it alive, is it ready, how busy is it."""

import os
from collections.abc import Iterable
from hmac import compare_digest

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector

from kring.foundation.jobs.api import counts
from kring.foundation.people.api import public
from kring.ui.api import page

app_name = "ops"
LOOPBACK = ("127.0.0.1", "::1")


class Jobs:
    """How many jobs there are of each status, asked of the database at each scrape."""

    def collect(self) -> Iterable[Metric]:
        """One gauge; none when the database does not answer, for then the other counts still matter."""
        gauge = GaugeMetricFamily("kring_jobs", "Jobs by status", labels=["status"])
        try:
            for status, count in counts().items():
                gauge.add_metric([status], count)
        except Exception:
            return []
        return [gauge]


@public
def healthz(request: HttpRequest) -> HttpResponse:
    """Alive: the process answers. Touches nothing else."""
    return HttpResponse("ok", content_type="text/plain")


@public
def readyz(request: HttpRequest) -> HttpResponse:
    """Ready: the database answers and every migration has run; 503 with one word when not."""
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
    """Counts for Prometheus, to callers on this machine or with the operator's key (KRING_METRICS_KEY); else 404."""
    if not may_read_metrics(request):
        raise Http404
    registry = CollectorRegistry()
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:  # several web processes: each writes its counts there
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        found = generate_latest(registry)
    else:
        found = generate_latest(REGISTRY)
    of_jobs = CollectorRegistry()
    of_jobs.register(Jobs())
    return HttpResponse(found + generate_latest(of_jobs), content_type=CONTENT_TYPE_LATEST)


def may_read_metrics(request: HttpRequest) -> bool:
    """From this machine itself (a proxy on it says for whom it asks), or with the key."""
    key = settings.METRICS_KEY
    if key and compare_digest(request.headers.get("Authorization", "").encode(), f"Bearer {key}".encode()):
        return True
    asked_for_another = "X-Forwarded-For" in request.headers or "Forwarded" in request.headers
    return request.META.get("REMOTE_ADDR") in LOOPBACK and not asked_for_another


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
