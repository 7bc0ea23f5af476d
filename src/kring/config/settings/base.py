"""What is the same everywhere. Everything that differs per installation comes from the environment."""

from datetime import date
from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF

from .environment import database, sign_in_providers, text

ROOT = Path(__file__).resolve().parents[4]
HOME = Path(text("KRING_HOME", str(ROOT / ".kring")))  # what this installation keeps beside its database
DEMO = False

# The highest first.
MODULES = ["knowledge", "gatherings", "harvest", "practices", "register", "record", "standard", "directory"]
PARTS = ["casework", "meetings", "groups", "wall", "promises"]
FOUNDATION = ["home", "privacy", "people", "live", "notices", "files", "documents", "jobs", "audit", "records"]

INSTALLED_APPS = [
    *(f"kring.modules.{name}" for name in MODULES),
    *(f"kring.parts.{name}" for name in PARTS),
    *(f"kring.foundation.{name}" for name in FOUNDATION),
    "kring.ui",
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "django_cotton.apps.SimpleAppConfig",
    "django_htmx",
    "csp",
    "ninja",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
]
# A folder appears with its issue; settings list only what stands.
INSTALLED_APPS = [
    app
    for app in INSTALLED_APPS
    if not app.startswith("kring.") or (ROOT / "src" / app.replace(".", "/") / "apps.py").exists()
]

MIDDLEWARE = [
    "kring.config.observe.ObserveMiddleware",
    "kring.config.addresses.NulMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "kring.foundation.people.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "kring.foundation.people.middleware.ActorMiddleware",
    "kring.foundation.people.middleware.DoorMiddleware",
    "kring.foundation.people.middleware.RefusalMiddleware",
]

ROOT_URLCONF = "kring.config.urls"
ASGI_APPLICATION = "kring.config.asgi.application"

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "src" / "kring" / "config" / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django_cotton.cotton_loader.Loader",
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "builtins": ["django_cotton.templatetags.cotton", "django.templatetags.i18n"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "kring.foundation.people.context.viewer",
                "kring.foundation.home.context.shell",
            ],
        },
    }
]
FORM_RENDERER = "kring.ui.forms.Renderer"

DATABASES: dict[str, Any] = {"default": database(text("DATABASE_URL", "postgresql:///kring"))}
PREPARE_AFTER: int | None = 5  # uses on one connection; then PostgreSQL keeps the plan (records.prepared)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "kring_cache"}}

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LOCALE_PATHS = [ROOT / "src" / "kring" / "ui" / "locale"]
LANGUAGE_COOKIE_SAMESITE = "Lax"
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
USE_THOUSAND_SEPARATOR = False
FORMAT_MODULE_PATH = ["kring.ui.formats"]

SITE_ADDRESS = text("KRING_ADDRESS", "http://localhost:8000")  # how people reach this installation, without a slash

STATIC_URL = "/static/"
STATIC_ROOT: Path | None = HOME / "static"
FILES_ROOT = HOME / "files"  # uploads: outside any web root
FILES_MAX_BYTES = 20 * 1024 * 1024
CLAMD_ADDRESS = text("KRING_CLAMD", "")  # host:port of a clamd; empty: no virus scan

# People
AUTH_USER_MODEL = "people.Account"
AUTHENTICATION_BACKENDS = ["kring.foundation.people.backend.Backend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
ACCOUNT_ADAPTER = "kring.foundation.people.allauth_adapter.AccountAdapter"
SOCIALACCOUNT_ADAPTER = "kring.foundation.people.allauth_adapter.SocialAdapter"
MFA_ADAPTER = "kring.foundation.people.allauth_adapter.MfaAdapter"
ACCOUNT_FORMS = {"signup": "kring.foundation.people.forms.SignUpForm"}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Kring: "
# Five wrong passwords lock the account for fifteen minutes (domain.md §1.2), and slow an address down.
ACCOUNT_RATE_LIMITS = {"login_failed": "5/15m/key,30/10m/ip"}
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Kring: "
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": sign_in_providers()}}
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False  # an address at a provider never opens an account that stood here already
SOCIALACCOUNT_ONLY = False
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Kring"
USERSESSIONS_TRACK_ACTIVITY = False  # else every page writes a row; when and where one signed in is enough
SESSION_ENGINE = "kring.foundation.people.sessions"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 12
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "kring.ui.errors.csrf_failed"
# In a cookie, so that no page reads the session while it renders.
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
SECURE_REFERRER_POLICY = "same-origin"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000

# The editor of the knowledge module (Wagtail): our sign-in, our rights, no calls to other sites.
MEDIA_ROOT = HOME / "media"  # images and documents of knowledge pages
MEDIA_URL = "/kennis/media/"
WAGTAIL_SITE_NAME = "Kring"
WAGTAILADMIN_BASE_URL = SITE_ADDRESS
WAGTAILADMIN_LOGIN_URL = LOGIN_URL
WAGTAILIMAGES_IMAGE_MODEL = "knowledge.KnowledgeImage"
WAGTAILDOCS_DOCUMENT_MODEL = "knowledge.KnowledgeDocument"
WAGTAILIMAGES_IMAGE_FORM_BASE = "kring.modules.knowledge.publishing.uploads.ImageForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "kring.modules.knowledge.publishing.uploads.DocumentForm"
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "xlsx", "odt", "txt", "csv"]
WAGTAILDOCS_INLINE_CONTENT_TYPES: list[str] = []  # always as an attachment
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp", "gif"]  # no SVG: it can hold scripts
WAGTAILIMAGES_MAX_UPLOAD_SIZE = FILES_MAX_BYTES
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []  # nothing is asked of other sites
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # every document passes the check of who may read it
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAIL_FINISH_WORKFLOW_ACTION = "kring.modules.knowledge.publishing.finishing.publish"
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_AUTOSAVE_INTERVAL = 0  # on a slow line a page that saves itself and is sent in at once is made twice

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}

DEFAULT_FROM_EMAIL = text("KRING_MAIL_FROM", "Kring <kring@localhost>")
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"

METRICS_KEY = text("KRING_METRICS_KEY", "")  # who may read /metrics from another machine

KRING_TODAY: date | None = None  # only the demonstration moves the day
DISCLOSURE_THRESHOLD = 10  # a group smaller than this is never shown in a report

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"
PGHISTORY_DEFAULT_TRACKERS: tuple[Any, ...] = ()

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
