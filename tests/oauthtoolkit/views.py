# SPDX-FileCopyrightText: 2026 Tokenshelf contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What django-oauth-toolkit leaves to a project: the signed-in person, the code page, and the hands of time for tests."""

from datetime import timedelta

from django.contrib.auth import get_user_model
from django.http import HttpResponse, JsonResponse
from django.urls import include, path
from django.utils import timezone
from django.utils.html import escape
from django.views.decorators.http import require_POST
from oauth2_provider.models import AccessToken, Grant, RefreshToken


class SignedIn:
    """Whoever comes with a browser is the demo user, as if a session cookie said so."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.user = get_user_model().objects.get()
        return self.get_response(request)


def code_page(request):
    """Where the "paste" client's redirect ends: like Apicbase for an application without redirect URL, it shows the code."""
    if "error" in request.GET:
        return HttpResponse("<p>Refused: <code>%s</code></p>" % escape(request.GET["error"]), status=400)
    return HttpResponse("<p>Copy this code: <code>%s</code></p>" % escape(request.GET.get("code", "")))


def chosen(model, request):
    """The rows of the token (or code) in the form, or all rows when the form names none."""
    key = "code" if model is Grant else "token"
    return model.objects.filter(**{key: request.POST[key]}) if key in request.POST else model.objects.all()


def expire(model):
    @require_POST
    def view(request):
        past = timezone.now() - timedelta(seconds=1)
        return JsonResponse({"changed": chosen(model, request).update(expires=past)})
    return view


def revoke(model):
    """As the provider's own "Revoke access" button does, without the client's knowledge."""
    @require_POST
    def view(request):
        rows = list(chosen(model, request))
        for row in rows:
            row.revoke()
        return JsonResponse({"changed": len(rows)})
    return view


urlpatterns = [
    path("oauth/", include("oauth2_provider.urls", namespace="oauth2_provider")),
    path("code/", code_page),
    path("control/expire-code/", expire(Grant)),
    path("control/expire-access/", expire(AccessToken)),
    path("control/revoke-access/", revoke(AccessToken)),
    path("control/revoke-refresh/", revoke(RefreshToken)),
]
