<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>accounts.json is whole: %n account(s)</source>
        <translation>
            <numerusform>accounts.json is whole: %n account</numerusform>
            <numerusform>accounts.json is whole: %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), no wrong file</source>
        <translation>
            <numerusform>%n provider, no wrong file</numerusform>
            <numerusform>%n providers, no wrong file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the password store that the list does not know</source>
        <translation>
            <numerusform>%n account in the password store that the list does not know</numerusform>
            <numerusform>%n accounts in the password store that the list does not know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste the code, or the address the browser ended on, within %n second(s); it is not shown: </source>
        <translation>
            <numerusform>Paste the code, or the address the browser ended on, within %n second; it is not shown: </numerusform>
            <numerusform>Paste the code, or the address the browser ended on, within %n seconds; it is not shown: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message numerus="yes">
        <source>Copy this code into your application. It lives for %n second(s).</source>
        <translation>
            <numerusform>Copy this code into your application. It lives for %n second.</numerusform>
            <numerusform>Copy this code into your application. It lives for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ConnectionTab</name>
    <message numerus="yes">
        <source>Status %1, after %2 ms, %3, %n byte(s)</source>
        <translation>
            <numerusform>Status %1, after %2 ms, %3, %n byte</numerusform>
            <numerusform>Status %1, after %2 ms, %3, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::MainWindow</name>
    <message numerus="yes">
        <source>Recovered %n account(s).</source>
        <translation>
            <numerusform>Recovered %n account.</numerusform>
            <numerusform>Recovered %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n account(s)?</source>
        <translation>
            <numerusform>Recover %n account?</numerusform>
            <numerusform>Recover %n accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in your password store that this list does not know.</source>
        <translation>
            <numerusform>%n account is in your password store that this list does not know.</numerusform>
            <numerusform>%n accounts are in your password store that this list does not know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::RedirectFields</name>
    <message numerus="yes">
        <source>%1 shows you a code after you signed in. It lives for %n second(s): have this window at hand.</source>
        <translation>
            <numerusform>%1 shows you a code after you signed in. It lives for %n second: have this window at hand.</numerusform>
            <numerusform>%1 shows you a code after you signed in. It lives for %n seconds: have this window at hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SignInWidget</name>
    <message numerus="yes">
        <source>Your browser opens %1. Sign in and allow what it asks for; then it shows a code, to be pasted below within %n second(s).</source>
        <translation>
            <numerusform>Your browser opens %1. Sign in and allow what it asks for; then it shows a code, to be pasted below within %n second.</numerusform>
            <numerusform>Your browser opens %1. Sign in and allow what it asks for; then it shows a code, to be pasted below within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code is probably too old now: codes last %n second(s). Open the browser again for a new one.</source>
        <translation>
            <numerusform>The code is probably too old now: codes last %n second. Open the browser again for a new one.</numerusform>
            <numerusform>The code is probably too old now: codes last %n seconds. Open the browser again for a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenTab</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show for %n second(s)</source>
        <translation>
            <numerusform>Show for %n second</numerusform>
            <numerusform>Show for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Unattended</name>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>%n picture saved in %1</numerusform>
            <numerusform>%n pictures saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UiFormat</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
