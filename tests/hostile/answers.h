// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile/hostility.h"

namespace Tokenshelf::Hostile {

/** 200 with something that is no JSON object. */
inline QList<Hostility> pages()
{
    QList<Hostility> list;
    const auto page = [&list](const QByteArray &name, const QByteArray &body) { list << answered(name, body, u"Network not_json"_s); };
    page("empty body", "");
    page("blanks", " \r\n ");
    page("captive portal", "<!DOCTYPE html><title>Sign in to Wi-Fi</title>");
    page("form encoding", "access_token=AT&token_type=bearer");
    page("cut short", good.chopped(1));
    page("cut in a token", "{\"access_token\":\"A");
    page("text behind", good + "x");
    page("two objects", good + good);
    page("NUL behind", good + QByteArray(1, '\0'));
    page("array", '[' + good + ']');
    page("a text", "\"AT-0\"");
    page("a number", "12");
    page("null", "null");
    page("single quotes", "{'access_token':'AT-0'}");
    page("comma at the end", "{\"access_token\":\"AT-0\",}");
    page("comment", "{/*x*/\"access_token\":\"AT-0\"}");
    page("NaN", with("expires_in", "NaN"));
    page("Infinity", with("expires_in", "Infinity"));
    page("hexadecimal number", with("expires_in", "0x10"));
    page("bad UTF-8", with("scope", "\"\xff\xfe\""));
    page("overlong UTF-8", with("scope", "\"\xc0\x80\""));
    page("surrogate in UTF-8", with("scope", "\"\xed\xa0\x80\""));
    page("UTF-16", QByteArray("\xff\xfe{\0}\0", 6));
    page("guard before it", ")]}',\n" + good);
    page("XML", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
    page("script", "callback(" + good + ")");
    page("random bytes", QByteArray::fromHex("00ff10804e0d0a1a0affd8ffe0"));
    page("2,000 levels", QByteArray(2'000, '['));
    return list;
}

/** 200 with JSON that Qt reads and nobody should believe. */
inline QList<Hostility> objects()
{
    const QString bad = u"Protocol bad_token_reply"_s;
    const QString about = u"Protocol bad_introspection_reply"_s;
    QList<Hostility> list;
    const auto row = [&](const QByteArray &name, const QByteArray &body) { list << answered(name, body, bad, about); };
    const auto unreadable = [&](const QByteArray &name, const QByteArray &body) { list << answered(name, body, bad); };
    unreadable("byte order mark", "\xEF\xBB\xBF" + good);
    unreadable("token twice", R"({"access_token":"good","token_type":"bearer","access_token":"evil"})");
    unreadable("token twice, once escaped", R"({"access_token":"good","token_type":"bearer","access_\u0074oken":"evil"})");
    unreadable("lifetime twice", with("x", "1").chopped(1) + ",\"expires_in\":1}");
    unreadable("twice inside", with("x", "[{\"a\":{\"b\":1,\"b\":1}}]"));
    unreadable("40 levels", with("x", QByteArray(40, '[') + QByteArray(40, ']')));
    unreadable("a name of nothing twice", with("x", "1").chopped(1) + ",\"\":1,\"\":2}");
    unreadable("10,000 members", "{" + QByteArray("\"a\":[],").repeated(9'000) + "\"b\":1}");
    row("empty object", "{}");
    row("raw line end in a text", "{\"access_token\":\"A\nB\"}"); // Qt reads it
    for (const char *value : {"null", "12345", "[\"AT\"]", "{}", "\"\"", "true"})
        row("access token " + QByteArray(value), with("access_token", value));
    row("no access token", with("access_token"));
    row("nested tokens", R"({"token":{"access_token":"AT","token_type":"bearer"}})");
    row("names in capitals", R"({"Access_Token":"AT","token_type":"bearer"})");
    for (const char *value : {"null", "\"mac\"", "\"DPoP\"", "\"bearer \"", "\"be\xd0\xb0rer\"", "1", "[\"bearer\"]"})
        row("type " + QByteArray(value), with("token_type", value));
    row("no type", with("token_type"));
    for (const char *value : {"1", "{}", "\"a\\u0000b\"", "\"a\\nb\"", "\"\xc3\xbc\""})
        row("refresh token " + QByteArray(value), with("refresh_token", value));
    row("refresh token of 9 KiB", with("refresh_token", '"' + QByteArray(9'000, 'r') + '"'));
    list << answered("error under 200", R"({"error":"invalid_grant"})", u"Server invalid_grant"_s, u"Server invalid_grant"_s)
         << answered("error beside tokens", with("error", "\"invalid_grant\""), u"Server invalid_grant"_s, u"Server invalid_grant"_s)
         << answered("Sierra error under 200", R"({"code":113,"specificCode":0,"httpStatus":401,"name":"Unauthorized"})", u"Server 113"_s, about);
    return list;
}

/** Tokens that would be something else in a header. */
inline QList<Hostility> tokens()
{
    QList<Hostility> list;
    const QList<QPair<QByteArray, QByteArray>> values{
        {"CR", "A\\rB"},       {"LF", "A\\nB"},         {"a header", "A\\r\\nX-Injected: yes"}, {"NUL", "A\\u0000B"},   {"a blank", "A B"},
        {"a tab", "A\\tB"},    {"a quote", "A\\\"B"},   {"a backslash", "A\\\\B"},              {"a comma", "A,B"},         {"a percent", "A%20B"},
        {"an umlaut", "A\xc3\xbc"}, {"half a pair", "A\\ud800"}, {"U+202E", "A\\u202eB"},           {"DEL", "A\x7f"},           {"= first", "=A"},
        {"= inside", "A=B"},     {"9 KiB", QByteArray(9'000, 'a')}};
    for (const auto &[name, value] : values)
        list << answered("token with " + name, with("access_token", '"' + value + '"'), u"Protocol bad_token_reply"_s, u"Protocol bad_introspection_reply"_s);
    return list;
}

/** Lifetimes and scopes that make no sense beside tokens that are good: believed in nothing, and the tokens kept. */
inline QList<Hostility> numbers()
{
    QList<Hostility> list;
    for (const char *value : {"-1", "0", "1e300", "-1e300", "3599.7", "\"3600\"", "\"-5\"", "\"\"", "\" 3600\"", "\"1e9\"", "null", "true", "[]", "{}", "99999999999999999999",
                              "1e-300", "\"99999999999999999999\"", "9007199254740993", "\"0x10\"", "31622401"})
        list << answered("expires_in " + QByteArray(value), with("expires_in", value), {}, u"Protocol bad_introspection_reply"_s);
    for (const char *value : {"1", "null", "[1,2]", "{}", "\"a\\nb\"", "\"a\\u001b[2Jb\"", "[\"a\",\"a\\u0000\"]"})
        list << answered("scope " + QByteArray(value), with("scope", value), {}, u"Protocol bad_introspection_reply"_s);
    for (const char *value : {"null", "\"\""})
        list << answered("refresh token " + QByteArray(value), with("refresh_token", value), {}, u"Protocol bad_introspection_reply"_s);
    list << answered("active as text", with("active", "\"true\""), {}, u"Protocol bad_introspection_reply"_s)
         << answered("active as number", with("active", "1"), {}, u"Protocol bad_introspection_reply"_s)
         << answered("inactive", with("active", "false"), {}, {})
         << answered("active, with numbers for names", with("x", "1").chopped(1) + R"(,"active":true,"username":5,"client_id":[],"exp":"soon"})", {}, {})
         << answered("active until the year 1e300", with("x", "1").chopped(1) + R"(,"active":true,"exp":1e300})", {}, {})
         << answered("active, ended in -1", with("x", "1").chopped(1) + R"(,"active":true,"exp":-1})", {}, {});
    return list;
}

} // namespace Tokenshelf::Hostile
