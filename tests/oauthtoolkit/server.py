#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokenshelf contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An OAuth 2 server that Tokenshelf's authors did not write: django-oauth-toolkit, as Debian packages it.

Listens on a free port of 127.0.0.1, prints one line of JSON (endpoints, clients, scopes, versions) when it is ready,
and serves until it is told to stop or its parent ends. Nothing survives it: the database lies in a temporary folder.
The person at the browser is always signed in (see views.SignedIn); views.py has the pages that are ours.
"""

import argparse
import ctypes
import json
import os
import signal
import sys
import tempfile

import django
from django.conf import settings

sys.dont_write_bytecode = True  # the checkout stays as it is

USERNAME = "demo@example.org"
SCOPES = {
    "library": "Recipes and ingredients",
    "sales": "Sales",
    "accounts": "Users and outlets",
    "procurement": "Purchase orders",
    "products": "Products",
}
LOOPBACK = "http://127.0.0.1:27431/tokenshelf http://127.0.0.1/tokenshelf http://127.0.0.1/callback http://127.0.0.1/callback/basic"


def parse_arguments():
    switch = {"choices": ["on", "off"], "metavar": "on|off"}
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rotate", default="on", help="a refresh answers with a new refresh token", **switch)
    parser.add_argument("--pkce-required", default="off", help="refuse a sign-in without PKCE", **switch)
    parser.add_argument("--code-seconds", default=60, type=int, metavar="N", help="life of an authorization code")
    parser.add_argument("--access-seconds", default=604800, type=int, metavar="N", help="life of an access token")
    parser.add_argument("--port", default=0, type=int, help="0, the default, takes any free port")
    return parser.parse_args()


def end_with_parent():
    """A test that crashes must not leave its server behind (PR_SET_PDEATHSIG, prctl(2))."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))


def configure(arguments, folder):
    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1", "localhost"],
        DATABASES={"default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.path.join(folder, "db.sqlite3"),
            "OPTIONS": {"timeout": 20},
        }},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "oauth2_provider"],
        # An inner error reaches the client as a bare 500: the reason goes to standard error.
        LOGGING={
            "version": 1,
            "disable_existing_loggers": False,
            "handlers": {"console": {"class": "logging.StreamHandler"}},
            "loggers": {"django.request": {"handlers": ["console"], "level": "ERROR"}},
        },
        # The tables as the models are today: a quarter of the time that the history of migrations takes.
        MIGRATION_MODULES={app: None for app in ("auth", "contenttypes", "oauth2_provider")},
        MIDDLEWARE=["django.middleware.common.CommonMiddleware", "views.SignedIn"],
        OAUTH2_PROVIDER={
            "SCOPES": SCOPES,
            "ACCESS_TOKEN_EXPIRE_SECONDS": arguments.access_seconds,
            "AUTHORIZATION_CODE_EXPIRE_SECONDS": arguments.code_seconds,
            "PKCE_REQUIRED": arguments.pkce_required == "on",
            "ROTATE_REFRESH_TOKEN": arguments.rotate == "on",
        },
        # Newer versions keep only a hash of a client's secret; the default one is slow on purpose.
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        ROOT_URLCONF="views",
        SECRET_KEY=os.urandom(32).hex(),
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
        USE_TZ=True,
    )
    django.setup()


def create_clients(base):
    """Registers the clients that a test may be; returns what their owners would have written down."""
    from django.contrib.auth import get_user_model
    from oauth2_provider.models import Application

    owner = get_user_model().objects.create_user(USERNAME)
    code, machine = Application.GRANT_AUTHORIZATION_CODE, Application.GRANT_CLIENT_CREDENTIALS
    registrations = {
        # name: grant, approved without a consent page, redirects
        "desktop": (code, True, LOOPBACK),
        "consent": (code, False, LOOPBACK),
        "paste": (code, True, base + "/code/"),
        "foreign": (code, True, LOOPBACK),
        "basic": (code, True, LOOPBACK),
        "service": (machine, True, ""),
    }
    clients = {}
    for name, (grant, approved, redirects) in registrations.items():
        # Characters that a form body must escape, except where they would be ambiguous: this server form-decodes what
        # it finds in a Basic header (RFC 6749, 2.3.1), the vendors that Tokenshelf knows do not.
        secret = "secret-of-" + name + ("" if grant == machine or name == "basic" else "+/%2B=&#")
        Application.objects.create(
            name=name, client_id=name + "-client", client_secret=secret, user=owner,
            client_type=Application.CLIENT_CONFIDENTIAL, authorization_grant_type=grant,
            redirect_uris=redirects, skip_authorization=approved,
        )
        clients[name] = {"id": name + "-client", "secret": secret, "redirects": redirects.split()}
    return clients


def serve(arguments):
    from django.core.management import call_command
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application
    import oauth2_provider

    class QuietHandler(WSGIRequestHandler):
        def log_message(self, *_):
            """Requests hold codes: they are not printed. What goes wrong inside is, by Django's own logging."""

    call_command("migrate", run_syncdb=True, verbosity=0)
    with ThreadedWSGIServer(("127.0.0.1", arguments.port), QuietHandler) as server:
        server.set_app(get_wsgi_application())
        base = "http://127.0.0.1:%d" % server.server_port
        print(json.dumps({
            "base": base,
            "authorize": base + "/oauth/authorize/",
            "token": base + "/oauth/token/",
            "introspect": base + "/oauth/introspect/",
            "revoke": base + "/oauth/revoke_token/",
            "control": base + "/control/",
            "username": USERNAME,
            "scopes": list(SCOPES),
            "clients": create_clients(base),
            "versions": {"django": django.__version__, "django-oauth-toolkit": oauth2_provider.__version__},
        }), flush=True)
        server.serve_forever()


def main():
    arguments = parse_arguments()
    end_with_parent()
    with tempfile.TemporaryDirectory(prefix="oauthtoolkit-") as folder:
        configure(arguments, folder)
        serve(arguments)


if __name__ == "__main__":
    main()
