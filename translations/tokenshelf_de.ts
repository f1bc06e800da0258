<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AskToClose</name>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>Ihre Eingaben gehen verloren.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>You can close this page and go back to Tokenshelf.</source>
        <translation>Sie können diese Seite schließen und zu Tokenshelf zurückkehren.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>Die Anmeldung ist nicht gelungen</translation>
    </message>
    <message>
        <source>This is not the answer Tokenshelf waits for</source>
        <translation>Das ist nicht die Antwort, auf die Tokenshelf wartet</translation>
    </message>
    <message>
        <source>The sign-in goes on. Start it again from Tokenshelf if this page stays.</source>
        <translation>Die Anmeldung läuft weiter. Starten Sie sie in Tokenshelf neu, falls diese Seite stehen bleibt.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The provider confirmed that the tokens are cancelled.</source>
        <translation>Der Anbieter hat bestätigt, dass die Tokens widerrufen sind.</translation>
    </message>
    <message>
        <source>The provider did not confirm a cancellation: a copied token may work until it ends. It can be cancelled on the provider&apos;s own pages.</source>
        <translation>Der Anbieter hat keinen Widerruf bestätigt: Ein kopiertes Token gilt vielleicht bis zu seinem Ablauf. Es kann auf den Seiten des Anbieters widerrufen werden.</translation>
    </message>
    <message>
        <source>There was no token to cancel.</source>
        <translation>Es gab kein Token zu widerrufen.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Von %1 abgemeldet.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Gets a new token now.</source>
        <translation>Holt jetzt ein neues Token.</translation>
    </message>
    <message>
        <source>At some providers this ends the old token, copies included.</source>
        <translation>Bei manchen Anbietern endet damit das alte Token, auch in Kopien.</translation>
    </message>
    <message>
        <source>Cancels the tokens at the provider where it can be done, and erases them here.</source>
        <translation>Widerruft die Tokens beim Anbieter, wo das möglich ist, und löscht sie hier.</translation>
    </message>
    <message>
        <source>Client id and secret are kept. In JSON: name, revoked (whether the provider confirmed).</source>
        <translation>Client-ID und Geheimnis bleiben erhalten. In JSON: name, revoked (ob der Anbieter es bestätigt hat).</translation>
    </message>
    <message>
        <source>Removes an account with its tokens, and with its secret if no other account needs it.</source>
        <translation>Entfernt ein Konto mit seinen Tokens und mit seinem Geheimnis, wenn kein anderes Konto es braucht.</translation>
    </message>
    <message>
        <source>In JSON: name, revoked (whether the provider confirmed that the tokens are cancelled).</source>
        <translation>In JSON: name, revoked (ob der Anbieter bestätigt hat, dass die Tokens widerrufen sind).</translation>
    </message>
    <message>
        <source>%1 or %2 is empty.</source>
        <translation>%1 oder %2 ist leer.</translation>
    </message>
    <message>
        <source>The client id has a colon in it: is it id and secret together? Then treat the secret as exposed.</source>
        <translation>Die Client-ID enthält einen Doppelpunkt: Sind es ID und Geheimnis zusammen? Dann betrachten Sie das Geheimnis als offengelegt.</translation>
    </message>
    <message>
        <source>Note: blanks or line ends around id or secret were dropped.</source>
        <translation>Hinweis: Leerzeichen oder Zeilenenden um ID oder Geheimnis wurden weggelassen.</translation>
    </message>
    <message>
        <source>Note: the secret has fewer than 8 characters.</source>
        <translation>Hinweis: Das Geheimnis hat weniger als 8 Zeichen.</translation>
    </message>
    <message>
        <source>Note: id and secret look swapped.</source>
        <translation>Hinweis: ID und Geheimnis scheinen vertauscht.</translation>
    </message>
    <message>
        <source>Id or secret is longer than 2,000 bytes.</source>
        <translation>ID oder Geheimnis ist länger als 2.000 Byte.</translation>
    </message>
    <message>
        <source>Added %1. Next: %2</source>
        <translation>%1 hinzugefügt. Weiter mit: %2</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text.</source>
        <translation>Das Geheimnis ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>This application is known already; its secret is in the keychain and is not asked for.</source>
        <translation>Diese Anwendung ist schon bekannt; ihr Geheimnis liegt im Passwortspeicher und wird nicht erfragt.</translation>
    </message>
    <message>
        <source>Adds an account; the secret is asked for, or read from standard input.</source>
        <translation>Fügt ein Konto hinzu; das Geheimnis wird erfragt oder von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>The secret is the first line of standard input, or typed at a prompt that does not show it; it is never taken from the command line or the environment. Another account of an application that is known already needs none.</source>
        <translation>Das Geheimnis ist die erste Zeile der Standardeingabe oder wird verdeckt eingetippt; es wird nie von der Befehlszeile oder aus der Umgebung genommen. Ein weiteres Konto einer schon bekannten Anwendung braucht keines.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>--client-id is missing.</source>
        <translation>--client-id fehlt.</translation>
    </message>
    <message>
        <source>--environment takes production, sandbox or practice.</source>
        <translation>--environment nimmt production, sandbox oder practice.</translation>
    </message>
    <message>
        <source>--version takes none or one of: %1.</source>
        <translation>--version nimmt none oder eine von: %1.</translation>
    </message>
    <message>
        <source>The addresses of %1 are fixed: no --base, no --version.</source>
        <translation>Die Adressen von %1 stehen fest: kein --base, kein --version.</translation>
    </message>
    <message>
        <source>Which server? Give its address with --base.</source>
        <translation>Welcher Server? Geben Sie seine Adresse mit --base an.</translation>
    </message>
    <message>
        <source>--scope takes the name of a scope, without blanks or quotes.</source>
        <translation>--scope nimmt den Namen eines Scopes, ohne Leerzeichen und Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 has no such scope.</source>
        <translation>%1 hat keinen solchen Scope.</translation>
    </message>
    <message>
        <source>%1 has no sign-in with a browser: no --redirect.</source>
        <translation>%1 hat keine Anmeldung im Browser: kein --redirect.</translation>
    </message>
    <message>
        <source>--redirect takes loopback, loopback:PORT or paste.</source>
        <translation>--redirect nimmt loopback, loopback:PORT oder paste.</translation>
    </message>
    <message>
        <source>%1 shows no page with a code to paste.</source>
        <translation>%1 zeigt keine Seite mit einem Code zum Einfügen.</translation>
    </message>
    <message>
        <source>The client id, or Sierra&apos;s client key.</source>
        <translation>Die Client-ID oder der Client-Schlüssel von Sierra.</translation>
    </message>
    <message>
        <source>The server&apos;s address, for a provider with many.</source>
        <translation>Die Adresse des Servers, bei einem Anbieter mit vielen.</translation>
    </message>
    <message>
        <source>The version of its API, or none.</source>
        <translation>Die Version seiner API oder none.</translation>
    </message>
    <message>
        <source>A scope to ask for; may be given again.</source>
        <translation>Ein Scope, der erbeten wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>loopback, loopback:PORT (0: any) or paste.</source>
        <translation>loopback, loopback:PORT (0: beliebig) oder paste.</translation>
    </message>
    <message>
        <source>production, sandbox or practice.</source>
        <translation>production, sandbox oder practice.</translation>
    </message>
    <message>
        <source>Answers, and errors, as one line of JSON.</source>
        <translation>Antworten und Fehler als eine Zeile JSON.</translation>
    </message>
    <message>
        <source>Works in a profile with accounts and keychain entries of its own.</source>
        <translation>Arbeitet in einem Profil mit eigenen Konten und eigenen Einträgen im Passwortspeicher.</translation>
    </message>
    <message>
        <source>Tells on standard error what is asked of whom; never a secret.</source>
        <translation>Meldet auf der Standardfehlerausgabe, was bei wem erfragt wird; nie ein Geheimnis.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Gibt diese Hilfe aus.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 nimmt eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>No secret is taken from the command line, where other programs and the shell&apos;s history see it. If that was one, treat it as exposed: have it replaced, and give the new one on standard input.</source>
        <translation>Von der Befehlszeile wird kein Geheimnis genommen, denn dort sehen es andere Programme und der Verlauf der Shell. War das eines, betrachten Sie es als offengelegt: Lassen Sie es ersetzen und geben Sie das neue über die Standardeingabe ein.</translation>
    </message>
    <message>
        <source>There is an option that this command does not know.</source>
        <translation>Da ist eine Option, die dieser Befehl nicht kennt.</translation>
    </message>
    <message>
        <source>This command has no option &apos;%1&apos;.</source>
        <translation>Dieser Befehl hat keine Option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Es fehlt etwas: %1 %2</translation>
    </message>
    <message>
        <source>There is too much on the command line: %1 %2</source>
        <translation>Auf der Befehlszeile steht zu viel: %1 %2</translation>
    </message>
    <message>
        <source>A profile&apos;s name has a-z, 0-9, - and _ alone, up to 32.</source>
        <translation>Der Name eines Profils besteht nur aus a-z, 0-9, - und _, höchstens 32.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Es gibt keinen Befehl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Examines what the program needs: versions, keychain, folders, files, port, browser.</source>
        <translation>Prüft, was das Programm braucht: Versionen, Passwortspeicher, Ordner, Dateien, Port, Browser.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>anything else: cancelled, disk full, port busy, a problem found by doctor</source>
        <translation>alles andere: abgebrochen, Datenträger voll, Port belegt, von doctor gefundenes Problem</translation>
    </message>
    <message>
        <source>the command line or the input is wrong</source>
        <translation>die Befehlszeile oder die Eingabe ist falsch</translation>
    </message>
    <message>
        <source>somebody must sign in</source>
        <translation>jemand muss sich anmelden</translation>
    </message>
    <message>
        <source>the keychain is locked, absent or refuses</source>
        <translation>der Passwortspeicher ist gesperrt, fehlt oder lehnt ab</translation>
    </message>
    <message>
        <source>the provider cannot be reached or gives no sensible answer</source>
        <translation>der Anbieter ist nicht erreichbar oder antwortet nicht sinnvoll</translation>
    </message>
    <message>
        <source>the provider refuses</source>
        <translation>der Anbieter lehnt ab</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Keeps OAuth 2 accounts in this computer&apos;s keychain and gives out tokens that work now.</source>
        <translation>Bewahrt OAuth-2-Konten im Passwortspeicher dieses Computers auf und gibt Tokens aus, die jetzt gelten.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Prints the program&apos;s version (in place of a command).</source>
        <translation>Gibt die Version des Programms aus (anstelle eines Befehls).</translation>
    </message>
    <message>
        <source>Answers go to standard output, everything else to standard error. An error in JSON: error (a code), kind, message, next, detail, exit_code; a warning has no exit_code.</source>
        <translation>Antworten stehen auf der Standardausgabe, alles andere auf der Standardfehlerausgabe. Ein Fehler in JSON: error (ein Code), kind, message, next, detail, exit_code; eine Warnung hat kein exit_code.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>yes, but it may not read its own details (Sierra: role Info Holds Config)</source>
        <translation>ja, darf aber seine eigenen Details nicht lesen (Sierra: Rolle Info Holds Config)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant-Typ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May, in %1</source>
        <translation>Darf, in %1</translation>
    </message>
    <message>
        <source>Asks the provider about an account&apos;s token.</source>
        <translation>Fragt den Anbieter nach dem Token eines Kontos.</translation>
    </message>
    <message>
        <source>A token that is no longer active is an answer too (exit code 0). In JSON: name, active, limited, scopes, expires, client_id, username, grant, scheme, roles (name, lifetime_seconds, permissions), clock_offset_seconds.</source>
        <translation>Ein Token, das nicht mehr aktiv ist, ist auch eine Antwort (Exit-Code 0). In JSON: name, active, limited, scopes, expires, client_id, username, grant, scheme, roles (name, lifetime_seconds, permissions), clock_offset_seconds.</translation>
    </message>
    <message>
        <source>%1: written, read and erased</source>
        <translation>%1: geschrieben, gelesen und gelöscht</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>REMAINING</source>
        <translation>VERBLEIBEND</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>Lists the accounts, with state and remaining lifetime.</source>
        <translation>Listet die Konten mit Zustand und Restlaufzeit auf.</translation>
    </message>
    <message>
        <source>In JSON: an array of accounts.</source>
        <translation>In JSON: ein Array von Konten.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>unknown lifetime</source>
        <translation>Laufzeit unbekannt</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>Erneuern misslungen</translation>
    </message>
    <message>
        <source>An account in JSON: name, id, provider, environment (production, sandbox, practice), client_id, state (needs_sign_in, valid, ending, expired, unknown_lifetime, renewal_failed), problem (a code or null), remaining_seconds (or null), until (ISO 8601, UTC, or null), scopes, refreshable, renewals.</source>
        <translation>Ein Konto in JSON: name, id, provider, environment (production, sandbox, practice), client_id, state (needs_sign_in, valid, ending, expired, unknown_lifetime, renewal_failed), problem (ein Code oder null), remaining_seconds (oder null), until (ISO 8601, UTC, oder null), scopes, refreshable, renewals.</translation>
    </message>
    <message>
        <source>valid for %1, until %2</source>
        <translation>noch %1 gültig, bis %2</translation>
    </message>
    <message>
        <source>Runs the practice server on this computer until stopped (Ctrl-C).</source>
        <translation>Betreibt den Übungsserver auf diesem Computer, bis er angehalten wird (Strg-C).</translation>
    </message>
    <message>
        <source>Prints its addresses and clients as JSON, and each request that reaches it on standard error. The shipped practice providers find it at the usual port. It knows its tokens again after a restart, so that it can be started anew with another behaviour: %1.</source>
        <translation>Gibt seine Adressen und Clients als JSON aus, und jede Anfrage, die ihn erreicht, auf der Standardfehlerausgabe. Die mitgelieferten Übungsanbieter finden ihn am üblichen Port. Seine Tokens kennt er nach einem Neustart noch; so lässt er sich mit anderem Verhalten neu starten: %1.</translation>
    </message>
    <message>
        <source>A way in which it differs from the real ones; may be given again.</source>
        <translation>Worin er von den echten abweicht; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>--behaviour takes one of: %1.</source>
        <translation>--behaviour nimmt eines von: %1.</translation>
    </message>
    <message>
        <source>The first of its three ports; 0 is any (%1).</source>
        <translation>Der erste seiner drei Ports; 0 ist ein beliebiger (%1).</translation>
    </message>
    <message>
        <source>Tokenshelf %1, Qt %2, %3</source>
        <translation>Tokenshelf %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>QtKeychain of unknown version</source>
        <translation>QtKeychain, Version unbekannt</translation>
    </message>
    <message>
        <source>Qt finds no TLS library, so no https address can be reached.</source>
        <translation>Qt findet keine TLS-Bibliothek, daher ist keine https-Adresse erreichbar.</translation>
    </message>
    <message>
        <source>Install OpenSSL (Debian: libssl3).</source>
        <translation>Installieren Sie OpenSSL (Debian: libssl3).</translation>
    </message>
    <message>
        <source>%1 is not there yet</source>
        <translation>%1 gibt es noch nicht</translation>
    </message>
    <message>
        <source>%1 is no folder that you own and can write to</source>
        <translation>%1 ist kein Ordner, der Ihnen gehört und in den Sie schreiben können</translation>
    </message>
    <message>
        <source>Give it back to yourself: chown, then chmod 700.</source>
        <translation>Holen Sie ihn sich zurück: chown, dann chmod 700.</translation>
    </message>
    <message>
        <source>%1 is open to other people of this computer</source>
        <translation>%1 steht anderen Personen an diesem Computer offen</translation>
    </message>
    <message>
        <source>Close it: chmod 700.</source>
        <translation>Schließen Sie ihn: chmod 700.</translation>
    </message>
    <message>
        <source>%1 is private</source>
        <translation>%1 ist privat</translation>
    </message>
    <message numerus="yes">
        <source>accounts.json is whole: %n account(s)</source>
        <translation>
            <numerusform>accounts.json ist unversehrt: %n Konto</numerusform>
            <numerusform>accounts.json ist unversehrt: %n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), no wrong file</source>
        <translation>
            <numerusform>%n Anbieter, keine fehlerhafte Datei</numerusform>
            <numerusform>%n Anbieter, keine fehlerhafte Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or delete the file; the other providers work.</source>
        <translation>Berichtigen oder löschen Sie die Datei; die anderen Anbieter funktionieren.</translation>
    </message>
    <message>
        <source>free on 127.0.0.1: %1</source>
        <translation>frei auf 127.0.0.1: %1</translation>
    </message>
    <message>
        <source>xdg-open is missing: sign-in prints its link, but opens no browser</source>
        <translation>xdg-open fehlt: sign-in gibt seinen Link aus, öffnet aber keinen Browser</translation>
    </message>
    <message>
        <source>Install it (Debian: xdg-utils), or open the links yourself.</source>
        <translation>Installieren Sie es (Debian: xdg-utils), oder öffnen Sie die Links selbst.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>GRANT</source>
        <translation>GRANT-TYP</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read.</source>
        <translation>Es gibt keine lesbare Datei %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a provider file.</source>
        <translation>%1 ist zu groß für eine Anbieterdatei.</translation>
    </message>
    <message>
        <source>Added the provider %1 (%2).</source>
        <translation>Anbieter %1 (%2) hinzugefügt.</translation>
    </message>
    <message>
        <source>Lists the providers that accounts can be added for.</source>
        <translation>Listet die Anbieter auf, für die Konten hinzugefügt werden können.</translation>
    </message>
    <message>
        <source>In JSON: providers (id, name, grant, environment, built_in) and problems (provider files that cannot be used).</source>
        <translation>In JSON: providers (id, name, grant, environment, built_in) und problems (Anbieterdateien, die nicht verwendbar sind).</translation>
    </message>
    <message>
        <source>Checks a provider file and keeps a copy of it.</source>
        <translation>Prüft eine Anbieterdatei und behält eine Kopie davon.</translation>
    </message>
    <message>
        <source>tokenshelf-cli: The answer could not be written: standard output is full or closed.</source>
        <translation>tokenshelf-cli: Die Antwort konnte nicht geschrieben werden: Die Standardausgabe ist voll oder geschlossen.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>There is nothing to paste: this provider gives tokens for key and secret.</source>
        <translation>Es gibt nichts einzufügen: Dieser Anbieter gibt Tokens für Schlüssel und Geheimnis.</translation>
    </message>
    <message>
        <source>The browser opens this address. If it does not, open it yourself:</source>
        <translation>Der Browser öffnet diese Adresse. Wenn nicht, öffnen Sie sie selbst:</translation>
    </message>
    <message>
        <source>Open this address in a browser:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser:</translation>
    </message>
    <message>
        <source>Signed in. Getting the token...</source>
        <translation>Angemeldet. Das Token wird geholt...</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Keep this sign-in? [y/N] </source>
        <translation>Diese Anmeldung behalten? [j/N] </translation>
    </message>
    <message>
        <source>y</source>
        <comment>the answer that keeps a sign-in, in lower case</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>Signed in to %1: %2.</source>
        <translation>Bei %1 angemeldet: %2.</translation>
    </message>
    <message>
        <source>Signs in with the browser, or gets the first token for key and secret.</source>
        <translation>Meldet im Browser an oder holt das erste Token für Schlüssel und Geheimnis.</translation>
    </message>
    <message>
        <source>The link is printed on standard error. With --paste, the code or the address the browser ended on is read from standard input.</source>
        <translation>Der Link wird auf der Standardfehlerausgabe ausgegeben. Mit --paste wird der Code oder die Adresse, auf der der Browser endete, von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Reads the code or the address from standard input.</source>
        <translation>Liest den Code oder die Adresse von der Standardeingabe.</translation>
    </message>
    <message>
        <source>--format takes raw, header, json, env or curl.</source>
        <translation>--format nimmt raw, header, json, env oder curl.</translation>
    </message>
    <message>
        <source>--json and --format %1 contradict each other.</source>
        <translation>--json und --format %1 widersprechen sich.</translation>
    </message>
    <message>
        <source>Prints a token that works now, renewed first where needed.</source>
        <translation>Gibt ein Token aus, das jetzt gilt; es wird vorher erneuert, wo nötig.</translation>
    </message>
    <message>
        <source>The only command that prints a secret: the token and a line end, nothing else. Formats: raw, header (Authorization: Bearer), json (access_token, token_type, scope, expires_at), env (ACCESS_TOKEN= and ACCESS_TOKEN_EXPIRES_AT= for a shell), curl (a command). --json is --format json.</source>
        <translation>Der einzige Befehl, der ein Geheimnis ausgibt: das Token und ein Zeilenende, sonst nichts. Formate: raw, header (Authorization: Bearer), json (access_token, token_type, scope, expires_at), env (ACCESS_TOKEN= und ACCESS_TOKEN_EXPIRES_AT= für eine Shell), curl (ein Befehl). --json bedeutet --format json.</translation>
    </message>
    <message>
        <source>Seconds that the token must still live (60).</source>
        <translation>So viele Sekunden muss das Token noch gelten (60).</translation>
    </message>
    <message>
        <source>raw, header, json, env or curl (raw).</source>
        <translation>raw, header, json, env oder curl (raw).</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Seconds to wait for the person, 1 to %1 (%1).</source>
        <translation>Sekunden, die auf die Person gewartet wird, 1 bis %1 (%1).</translation>
    </message>
    <message>
        <source>%1 is reached by https alone.</source>
        <translation>%1 wird nur über https erreicht.</translation>
    </message>
    <message>
        <source>Saved to %1, and sent to nobody.</source>
        <translation>Gespeichert in %1 und an niemanden gesendet.</translation>
    </message>
    <message>
        <source>In JSON: an array of probe, ok, text, next, error. Ends with 1 when there is a problem, with 4 when the keychain has one. With --bundle, it prints facts for whoever helps you instead: versions, kinds, states and counts, without secret, name, address or path. They are kept in a new file for you alone, and sent to nobody; --bundle - only shows them.</source>
        <translation>In JSON: ein Array von probe, ok, text, next, error. Endet mit 1, wenn es ein Problem gibt, mit 4, wenn der Passwortspeicher eines hat. Mit --bundle gibt er stattdessen Angaben für Helfende aus: Versionen, Arten, Zustände und Anzahlen, ohne Geheimnis, Name, Adresse oder Pfad. Sie kommen in eine neue Datei für Sie allein und werden niemandem gesendet; --bundle - zeigt sie nur.</translation>
    </message>
    <message>
        <source>Facts for whoever helps, to a new file; - shows them only.</source>
        <translation>Angaben für Helfende, in eine neue Datei; - zeigt sie nur.</translation>
    </message>
    <message>
        <source>closed to other programs, and never written out after a crash</source>
        <translation>für andere Programme verschlossen, und nach einem Absturz nie abgelegt</translation>
    </message>
    <message>
        <source>kept apart by Flatpak or Snap</source>
        <translation>durch Flatpak oder Snap abgetrennt</translation>
    </message>
    <message>
        <source>What a shell exports is seen by every program that it starts.</source>
        <translation>Was eine Shell exportiert, sieht jedes Programm, das sie startet.</translation>
    </message>
    <message>
        <source>While that command runs, the list of processes shows the token. --format header does not: pipe it to curl -H @-.</source>
        <translation>Solange dieser Befehl läuft, zeigt die Prozessliste das Token. --format header tut das nicht: leiten Sie es an curl -H @- weiter.</translation>
    </message>
    <message>
        <source>Your password store does not take the new token of %1. It is tried again: if this program is ended before, you have to sign in again.</source>
        <translation>Ihr Passwortspeicher nimmt das neue Token von %1 nicht an. Es wird erneut versucht: Wird dieses Programm vorher beendet, müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>No lost accounts were found.</source>
        <translation>Es wurden keine verlorenen Konten gefunden.</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>%1 wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Finds accounts that are in the password store but no longer in the list.</source>
        <translation>Findet Konten, die im Passwortspeicher, aber nicht mehr in der Liste stehen.</translation>
    </message>
    <message>
        <source>For a list of accounts that was lost or damaged. Nothing is deleted. In JSON: an array of names.</source>
        <translation>Für eine Liste der Konten, die verloren oder beschädigt ist. Nichts wird gelöscht. In JSON: ein Array von Namen.</translation>
    </message>
    <message>
        <source>Adding %1 did not finish. Start again.</source>
        <translation>Das Hinzufügen von %1 wurde nicht abgeschlossen. Fangen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>; but secrets were also kept in %1</source>
        <translation>; aber Geheimnisse wurden auch in %1 aufbewahrt</translation>
    </message>
    <message>
        <source>What is missing here is there: use the desktop that you used then, or enter the secrets again.</source>
        <translation>Was hier fehlt, ist dort: Verwenden Sie den Desktop von damals, oder geben Sie die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>the list knows every account in the password store</source>
        <translation>die Liste kennt jedes Konto im Passwortspeicher</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the password store that the list does not know</source>
        <translation>
            <numerusform>%n Konto im Passwortspeicher, das die Liste nicht kennt</numerusform>
            <numerusform>%n Konten im Passwortspeicher, die die Liste nicht kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>tokenshelf-cli recover puts them back into the list.</source>
        <translation>tokenshelf-cli recover nimmt sie wieder in die Liste auf.</translation>
    </message>
    <message>
        <source>Keys, secrets and tokens of its accounts go to: %1</source>
        <translation>Schlüssel, Geheimnisse und Tokens seiner Konten gehen an: %1</translation>
    </message>
    <message>
        <source>In JSON: id, name, grant, environment, built_in, servers.</source>
        <translation>In JSON: id, name, grant, environment, built_in, servers.</translation>
    </message>
    <message>
        <source>Besides, each account has a server of its own.</source>
        <translation>Außerdem hat jedes Konto einen eigenen Server.</translation>
    </message>
    <message numerus="yes">
        <source>Paste the code, or the address the browser ended on, within %n second(s); it is not shown: </source>
        <translation>
            <numerusform>Fügen Sie innerhalb von %n Sekunde den Code ein oder die Adresse, auf der der Browser gelandet ist; er wird nicht angezeigt: </numerusform>
            <numerusform>Fügen Sie innerhalb von %n Sekunden den Code ein oder die Adresse, auf der der Browser gelandet ist; er wird nicht angezeigt: </numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Erbeten, aber nicht gewährt</translation>
    </message>
    <message>
        <source>what it stores can be read on the session bus by your other programs</source>
        <translation>was es speichert, können Ihre anderen Programme auf dem Sitzungsbus mitlesen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Es wurde vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Das hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Nichts ging verloren. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>There was no safe connection to %1.</source>
        <translation>%1 war nicht über eine sichere Verbindung erreichbar.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again.</source>
        <translation>Nichts wurde gesendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 refused, for a reason of its own (%3).</source>
        <translation>%1 hat aus einem eigenen Grund abgelehnt (%3).</translation>
    </message>
    <message>
        <source>The details may say more.</source>
        <translation>Die Details sagen vielleicht mehr.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 hat eine Antwort gegeben, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the addresses.</source>
        <translation>Nichts wurde gespeichert. Prüfen Sie die Adressen.</translation>
    </message>
    <message>
        <source>Your password store could not be used.</source>
        <translation>Ihr Passwortspeicher konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Das gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Perhaps it was removed meanwhile.</source>
        <translation>Vielleicht wurde es inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Something that was entered or read cannot be used.</source>
        <translation>Etwas Eingegebenes oder Gelesenes ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Something else is at work on this.</source>
        <translation>Etwas anderes arbeitet gerade daran.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Warten Sie %1 s bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>Your password store is still locked.</source>
        <translation>Ihr Passwortspeicher ist noch gesperrt.</translation>
    </message>
    <message>
        <source>The question for the password of your password store was closed.</source>
        <translation>Die Frage nach dem Passwort Ihres Passwortspeichers wurde geschlossen.</translation>
    </message>
    <message>
        <source>Nothing was lost. Unlock it to go on.</source>
        <translation>Nichts ging verloren. Entsperren Sie ihn, um fortzufahren.</translation>
    </message>
    <message>
        <source>This computer has no password store that Tokenshelf can use.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher, den Tokenshelf benutzen kann.</translation>
    </message>
    <message>
        <source>Install one (the package gnome-keyring, or KWallet), sign in to the desktop again, and try again.</source>
        <translation>Installieren Sie einen (das Paket gnome-keyring oder KWallet), melden Sie sich neu am Desktop an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your password store does not let Tokenshelf in.</source>
        <translation>Ihr Passwortspeicher lässt Tokenshelf nicht zu.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again and allow it when you are asked.</source>
        <translation>Nichts ging verloren. Versuchen Sie es noch einmal und erlauben Sie es, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>Your password store does not answer.</source>
        <translation>Ihr Passwortspeicher antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing was lost. Perhaps its question waits behind another window. Answer it, then try again.</source>
        <translation>Nichts ging verloren. Vielleicht wartet seine Frage hinter einem anderen Fenster. Beantworten Sie sie und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your password store reported an error.</source>
        <translation>Ihr Passwortspeicher hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Try again; if it stays, sign out of the desktop and in again.</source>
        <translation>Nichts wurde gelöscht. Versuchen Sie es noch einmal; wenn es so bleibt, melden Sie sich vom Desktop ab und wieder an.</translation>
    </message>
    <message>
        <source>An entry in your password store cannot be read any more.</source>
        <translation>Ein Eintrag in Ihrem Passwortspeicher ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Another program has probably changed it. Enter the secret again, or sign in again.</source>
        <translation>Wahrscheinlich hat ihn ein anderes Programm geändert. Geben Sie das Geheimnis neu ein, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The secret of this account is not in your password store.</source>
        <translation>Das Geheimnis dieses Kontos ist nicht in Ihrem Passwortspeicher.</translation>
    </message>
    <message>
        <source>Perhaps it was removed there, or the account came from another computer. Enter the secret again.</source>
        <translation>Vielleicht wurde es dort entfernt, oder das Konto kam von einem anderen Computer. Geben Sie das Geheimnis neu ein.</translation>
    </message>
    <message>
        <source>There is no secret.</source>
        <translation>Es gibt kein Geheimnis.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation>Geben Sie das Geheimnis ein, das zur Client-ID gehört.</translation>
    </message>
    <message>
        <source>This is too long for a password store.</source>
        <translation>Das ist zu lang für einen Passwortspeicher.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that only the secret was pasted.</source>
        <translation>Nichts wurde gespeichert. Prüfen Sie, ob nur das Geheimnis eingefügt wurde.</translation>
    </message>
    <message>
        <source>This has a character in it that no password store keeps.</source>
        <translation>Darin ist ein Zeichen, das kein Passwortspeicher aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was sent. If you changed the server, enter the secret again. If you did not, somebody else did.</source>
        <translation>Nichts wurde gesendet. Wenn Sie den Server geändert haben, geben Sie das Geheimnis neu ein. Wenn nicht, war es jemand anderes.</translation>
    </message>
    <message>
        <source>Another program is using the port of the return address.</source>
        <translation>Ein anderes Programm benutzt den Port der Rückkehradresse.</translation>
    </message>
    <message>
        <source>End that program and try again. Or let the account use another port, such as %3: its return address must be registered with %1 too.</source>
        <translation>Beenden Sie dieses Programm und versuchen Sie es erneut. Oder geben Sie dem Konto einen anderen Port, zum Beispiel %3; die Rückkehradresse damit muss dort ebenfalls registriert sein (%1).</translation>
    </message>
    <message>
        <source>Another program is using 127.0.0.1:%2.</source>
        <translation>Ein anderes Programm benutzt 127.0.0.1:%2.</translation>
    </message>
    <message>
        <source>There are not enough ports from this number on.</source>
        <translation>Ab dieser Nummer gibt es nicht genug Ports.</translation>
    </message>
    <message>
        <source>Choose a lower one.</source>
        <translation>Wählen Sie eine niedrigere.</translation>
    </message>
    <message>
        <source>This computer does not let Tokenshelf wait for the browser.</source>
        <translation>Dieser Computer lässt Tokenshelf nicht auf den Browser warten.</translation>
    </message>
    <message>
        <source>A security program probably forbids it. Use another port, or paste the code instead.</source>
        <translation>Wahrscheinlich verbietet es ein Sicherheitsprogramm. Nehmen Sie einen anderen Port, oder fügen Sie stattdessen den Code ein.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in.</source>
        <translation>Es kam eine Antwort, die nicht zu dieser Anmeldung gehört.</translation>
    </message>
    <message>
        <source>It was not used, and Tokenshelf goes on waiting. Go on in the browser window that was opened last, or open the browser again.</source>
        <translation>Sie wurde nicht verwendet, und Tokenshelf wartet weiter. Machen Sie in dem Browserfenster weiter, das zuletzt geöffnet wurde, oder öffnen Sie den Browser erneut.</translation>
    </message>
    <message>
        <source>Something that is no request came in on the port.</source>
        <translation>Auf dem Port kam etwas an, das keine Anfrage ist.</translation>
    </message>
    <message>
        <source>It was not used. Another program on this computer sent it.</source>
        <translation>Es wurde nicht verwendet. Ein anderes Programm auf diesem Computer hat es gesendet.</translation>
    </message>
    <message>
        <source>This is neither the code nor the address of this sign-in.</source>
        <translation>Das ist weder der Code noch die Adresse dieser Anmeldung.</translation>
    </message>
    <message>
        <source>Copy the code, or the whole address of the page on which the browser ended, from the sign-in that you started here.</source>
        <translation>Kopieren Sie den Code oder die ganze Adresse der Seite, auf der der Browser endete, aus der Anmeldung, die Sie hier gestartet haben.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start again.</source>
        <translation>Nichts wurde geändert. Fangen Sie neu an.</translation>
    </message>
    <message>
        <source>%1 wants somebody to sign in.</source>
        <translation>%1 verlangt, dass sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>The last sign-in has ended, or there was none yet. Sign in.</source>
        <translation>Die letzte Anmeldung ist abgelaufen, oder es gab noch keine. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was set aside.</source>
        <translation>Die Kontenliste war nicht lesbar und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the secrets are still in your password store. Restore accounts.json from a backup, or add the accounts again.</source>
        <translation>Nichts wurde gelöscht: Die Geheimnisse sind noch in Ihrem Passwortspeicher. Stellen Sie accounts.json aus einer Sicherung wieder her, oder fügen Sie die Konten neu hinzu.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was set aside as %2.</source>
        <translation>Die Kontenliste war nicht lesbar und wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Tokenshelf.</source>
        <translation>Die Kontenliste wurde von einem neueren Tokenshelf geschrieben.</translation>
    </message>
    <message>
        <source>It can be read here, but not changed. Update Tokenshelf.</source>
        <translation>Sie kann hier gelesen, aber nicht geändert werden. Aktualisieren Sie Tokenshelf.</translation>
    </message>
    <message>
        <source>An entry in the list of accounts cannot be read.</source>
        <translation>Ein Eintrag in der Kontenliste ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. The details say what is wrong with it.</source>
        <translation>Nichts wurde gelöscht. Die Details sagen, was daran falsch ist.</translation>
    </message>
    <message>
        <source>Another Tokenshelf is saving just now.</source>
        <translation>Ein anderes Tokenshelf speichert gerade.</translation>
    </message>
    <message>
        <source>Another window or program is at work on this account.</source>
        <translation>Ein anderes Fenster oder Programm arbeitet gerade an diesem Konto.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a moment.</source>
        <translation>Nichts ging verloren. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make room, then try again.</source>
        <translation>Was vorher gespeichert war, bleibt erhalten. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Tokenshelf cannot write to its folder.</source>
        <translation>Tokenshelf kann nicht in seinen Ordner schreiben.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make the folder writable for you alone, then try again.</source>
        <translation>Was vorher gespeichert war, bleibt erhalten. Machen Sie den Ordner nur für sich beschreibbar und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Tokenshelf cannot read its folder.</source>
        <translation>Tokenshelf kann seinen Ordner nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make the folder readable for you, then start again.</source>
        <translation>Nichts wurde geändert. Machen Sie den Ordner für sich lesbar und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Es gibt schon ein Konto mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an account named &apos;%2&apos; already.</source>
        <translation>Es gibt schon ein Konto namens &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Das Konto hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one that tells it from the others.</source>
        <translation>Geben Sie ihm einen, der es von den anderen unterscheidet.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Dieses Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name in the list of accounts.</source>
        <translation>Prüfen Sie seinen Namen in der Kontenliste.</translation>
    </message>
    <message>
        <source>There is no account named &apos;%2&apos;.</source>
        <translation>Es gibt kein Konto namens &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>There is no such provider.</source>
        <translation>Diesen Anbieter gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its id in the list of providers, or add its file.</source>
        <translation>Prüfen Sie seine ID in der Liste der Anbieter, oder fügen Sie seine Datei hinzu.</translation>
    </message>
    <message>
        <source>There is no provider &apos;%2&apos;.</source>
        <translation>Es gibt keinen Anbieter &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>A provider file cannot be used.</source>
        <translation>Eine Anbieterdatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The details name the key and the reason. The other providers are not affected.</source>
        <translation>Die Details nennen den JSON-Schlüssel und den Grund. Die anderen Anbieter sind nicht betroffen.</translation>
    </message>
    <message>
        <source>A provider with this id comes with Tokenshelf.</source>
        <translation>Ein Anbieter mit dieser ID wird mit Tokenshelf geliefert.</translation>
    </message>
    <message>
        <source>Give the file another id, then add it again.</source>
        <translation>Geben Sie der Datei eine andere ID und fügen Sie sie dann neu hinzu.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name, such as catalog.example.org, or copy any address of it from a browser.</source>
        <translation>Geben Sie den Namen des Servers ein, etwa catalog.example.org, oder kopieren Sie eine beliebige seiner Adressen aus einem Browser.</translation>
    </message>
    <message>
        <source>Nothing is wrong here, and nothing was lost. Try again in a few minutes.</source>
        <translation>Hier ist alles in Ordnung, und nichts ging verloren. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Most likely the address or the version is not quite right. Check them.</source>
        <translation>Wahrscheinlich stimmt die Adresse oder die Version nicht ganz. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the people who look after your network.</source>
        <translation>Nichts wurde gesendet. Fragen Sie die Betreuer Ihres Netzwerks.</translation>
    </message>
    <message>
        <source>Could not reach %1.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Could not find the server of %1.</source>
        <translation>Der Server wurde nicht gefunden (%1).</translation>
    </message>
    <message>
        <source>This computer is offline, or the address is mistyped. What was saved is kept.</source>
        <translation>Dieser Computer ist offline, oder die Adresse ist vertippt. Was gespeichert war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The server of %1 takes no connections.</source>
        <translation>Der Server nimmt keine Verbindungen an (%1).</translation>
    </message>
    <message>
        <source>It is down, or the address or its port is mistyped. What was saved is kept.</source>
        <translation>Er ist außer Betrieb, oder die Adresse oder ihr Port ist vertippt. Was gespeichert war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung ist abgebrochen (%1).</translation>
    </message>
    <message>
        <source>What was saved is kept. Try again.</source>
        <translation>Was gespeichert war, bleibt erhalten. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer.</source>
        <translation>Der Server antwortet nicht (%1).</translation>
    </message>
    <message>
        <source>It is down or out of reach from this network. What was saved is kept.</source>
        <translation>Er ist außer Betrieb oder von diesem Netzwerk aus nicht erreichbar. Was gespeichert war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>What came back is far too large for an answer of %1.</source>
        <translation>Was zurückkam, ist als Antwort viel zu groß (%1).</translation>
    </message>
    <message>
        <source>It was thrown away. The address is probably that of another service. Check it.</source>
        <translation>Es wurde verworfen. Die Adresse gehört wahrscheinlich zu einem anderen Dienst. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>What came back is no answer of a web server.</source>
        <translation>Was zurückkam, ist keine Antwort eines Webservers.</translation>
    </message>
    <message>
        <source>The address or its port probably leads to another program. Check it.</source>
        <translation>Die Adresse oder ihr Port führt wahrscheinlich zu einem anderen Programm. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The request has characters in it that must not be sent.</source>
        <translation>Die Anfrage enthält Zeichen, die nicht gesendet werden dürfen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter client ID and secret again.</source>
        <translation>Nichts wurde gesendet. Geben Sie Client-ID und Geheimnis neu ein.</translation>
    </message>
    <message>
        <source>This address is not safe for secrets.</source>
        <translation>Diese Adresse ist für Geheimnisse nicht sicher.</translation>
    </message>
    <message>
        <source>Nothing was sent. The address must begin with https.</source>
        <translation>Nichts wurde gesendet. Die Adresse muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy of your network does not work.</source>
        <translation>Der Proxy Ihres Netzwerks funktioniert nicht.</translation>
    </message>
    <message>
        <source>The certificate of the server has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, only those who run the server can mend this. Nothing was sent.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Wenn es stimmt, können nur die Betreiber des Servers das beheben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid yet.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Most likely the date of this computer is wrong. Correct it, then try again. Nothing was sent.</source>
        <translation>Wahrscheinlich ist das Datum dieses Computers falsch. Berichtigen Sie es und versuchen Sie es dann noch einmal. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server shows a certificate that it made for itself.</source>
        <translation>Der Server zeigt ein Zertifikat, das er sich selbst ausgestellt hat.</translation>
    </message>
    <message>
        <source>Nobody vouches for it, so nothing was sent. Ask those who run the server for the certificate file.</source>
        <translation>Niemand bürgt dafür, daher wurde nichts gesendet. Bitten Sie die Betreiber des Servers um die Zertifikatsdatei.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Das Zertifikat gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>The address is mistyped, or somebody stands in between. Nothing was sent. Check the address.</source>
        <translation>Die Adresse ist vertippt, oder jemand steht dazwischen. Nichts wurde gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The connection is inspected by somebody whom this computer does not trust.</source>
        <translation>Die Verbindung wird von jemandem mitgelesen, dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Ask IT for the certificate file.</source>
        <translation>Bitten Sie die IT um die Zertifikatsdatei.</translation>
    </message>
    <message>
        <source>The connection is inspected by &apos;%2&apos;, which this computer does not trust.</source>
        <translation>Die Verbindung wird von &apos;%2&apos; mitgelesen, und dieser Computer vertraut dem nicht.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The server is probably too old for it, or the address leads elsewhere. Nothing was sent.</source>
        <translation>Der Server ist wahrscheinlich zu alt dafür, oder die Adresse führt anderswohin. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 did not understand the request.</source>
        <translation>%1 hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>%1 does not accept the token, or not the client ID and secret.</source>
        <translation>%1 akzeptiert das Token nicht, oder Client-ID und Geheimnis nicht.</translation>
    </message>
    <message>
        <source>Renew the token. If that fails too, enter client ID and secret again.</source>
        <translation>Erneuern Sie das Token. Wenn auch das misslingt, geben Sie Client-ID und Geheimnis neu ein.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The token may not do it, or the user whose token it is may not. Ask an administrator.</source>
        <translation>Das Token darf es nicht, oder der Benutzer, dem es gehört, darf es nicht. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This address is for something else.</source>
        <translation>Diese Adresse ist für etwas anderes da.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 hat zu lange auf die Anfrage gewartet.</translation>
    </message>
    <message>
        <source>This address is no longer in use.</source>
        <translation>Diese Adresse ist nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 wants the request again.</source>
        <translation>%1 möchte die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 hat zu viele Anfragen bekommen.</translation>
    </message>
    <message>
        <source>Nothing was lost. Wait a little: trying at once makes it longer.</source>
        <translation>Nichts ging verloren. Warten Sie ein wenig: Sofort neu versuchen verlängert es.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1 hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>The server of %1 does not have this function.</source>
        <translation>Der Server hat diese Funktion nicht (%1).</translation>
    </message>
    <message>
        <source>The server of %1 is not reached by the one in front of it.</source>
        <translation>Der Server ist für den vorgeschalteten nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>%1 is overloaded or being maintained.</source>
        <translation>%1 ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer the one in front of it.</source>
        <translation>Der Server antwortet dem vorgeschalteten nicht (%1).</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Dieses Netzwerk verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, then try again.</source>
        <translation>Öffnen Sie einen Browser, melden Sie sich am Netzwerk an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 gave an answer that means nothing here (HTTP %3).</source>
        <translation>%1 hat eine Antwort gegeben, die hier nichts bedeutet (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %3).</source>
        <translation>%1 hat die Anfrage abgelehnt (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (HTTP %3).</source>
        <translation>%1 hat selbst eine Störung (HTTP %3).</translation>
    </message>
    <message>
        <source>Most likely an address or the return address differs from what is registered. Check them.</source>
        <translation>Wahrscheinlich weicht eine Adresse oder die Rückkehradresse von der registrierten ab. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret.</source>
        <translation>%1 akzeptiert diese Client-ID mit diesem Geheimnis nicht.</translation>
    </message>
    <message>
        <source>Most likely the secret is mistyped, was changed or has expired. Enter both again.</source>
        <translation>Wahrscheinlich ist das Geheimnis vertippt, geändert oder abgelaufen. Geben Sie beides neu ein.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation>%1 akzeptiert diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>Most likely it was cancelled there, or its code was used before or too late. Sign in again.</source>
        <translation>Wahrscheinlich wurde sie dort widerrufen, oder ihr Code wurde schon oder zu spät verwendet. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The code was more than a minute old.</source>
        <translation>Der Code war mehr als eine Minute alt.</translation>
    </message>
    <message>
        <source>Codes last 60 seconds. Get a new one.</source>
        <translation>Codes gelten 60 Sekunden. Holen Sie einen neuen.</translation>
    </message>
    <message>
        <source>%1 does not let this application get a token in this way.</source>
        <translation>%1 lässt diese Anwendung auf diesem Weg kein Token holen.</translation>
    </message>
    <message>
        <source>It was probably registered for another purpose. Register it again, or use the client ID of another one.</source>
        <translation>Sie wurde wahrscheinlich für einen anderen Zweck registriert. Registrieren Sie sie neu, oder nehmen Sie die Client-ID einer anderen.</translation>
    </message>
    <message>
        <source>%1 does not give tokens in this way.</source>
        <translation>%1 gibt auf diesem Weg keine Tokens.</translation>
    </message>
    <message>
        <source>The token address is probably that of another service. Check it.</source>
        <translation>Die Token-Adresse gehört wahrscheinlich zu einem anderen Dienst. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a browser at this address.</source>
        <translation>%1 bietet unter dieser Adresse keine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>The sign-in address is probably that of another service. Check it.</source>
        <translation>Die Anmeldeadresse gehört wahrscheinlich zu einem anderen Dienst. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>%1 does not give this application everything that was asked for.</source>
        <translation>%1 gibt dieser Anwendung nicht alles, was erbeten wurde.</translation>
    </message>
    <message>
        <source>Something under &quot;What it may do&quot; is mistyped or not allowed. Ask for less, then sign in again.</source>
        <translation>Etwas unter „Was es darf“ ist vertippt oder nicht erlaubt. Erbitten Sie weniger und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Somebody chose not to allow it, or this user may not. Sign in again, perhaps as another user.</source>
        <translation>Jemand hat es nicht erlaubt, oder dieser Benutzer darf es nicht. Melden Sie sich neu an, vielleicht als anderer Benutzer.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation>%1 bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>Das Token ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>It has ended, or was cancelled at the provider. Renew it.</source>
        <translation>Es ist abgelaufen oder wurde beim Anbieter widerrufen. Erneuern Sie es.</translation>
    </message>
    <message>
        <source>The token works, but may not do this.</source>
        <translation>Das Token funktioniert, darf das aber nicht.</translation>
    </message>
    <message>
        <source>Sign in again and ask for more under &quot;What it may do&quot;.</source>
        <translation>Melden Sie sich neu an und erbitten Sie mehr unter „Was es darf“.</translation>
    </message>
    <message>
        <source>%1 cannot cancel this kind of token.</source>
        <translation>%1 kann diese Art von Token nicht widerrufen.</translation>
    </message>
    <message>
        <source>It stays valid there until it ends. Cancel it on the provider&apos;s own pages.</source>
        <translation>Es bleibt dort gültig, bis es abläuft. Widerrufen Sie es auf den Seiten des Anbieters.</translation>
    </message>
    <message>
        <source>What came back is no answer of %1.</source>
        <translation>Was zurückkam, ist nicht die erwartete Antwort (%1).</translation>
    </message>
    <message>
        <source>Perhaps the network wants you to sign in first, or another server answered. Open a browser to see, then try again.</source>
        <translation>Vielleicht verlangt das Netzwerk zuerst eine Anmeldung, oder ein anderer Server hat geantwortet. Sehen Sie in einem Browser nach und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used as a token.</source>
        <translation>%1 hat eine Antwort gegeben, die nicht als Token verwendbar ist.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the token address; if it is right, send the details to the provider.</source>
        <translation>Nichts wurde gespeichert. Prüfen Sie die Token-Adresse; wenn sie stimmt, senden Sie die Details an den Anbieter.</translation>
    </message>
    <message>
        <source>%1 gave an answer about the token that cannot be read.</source>
        <translation>%1 hat eine Antwort zum Token gegeben, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The token itself is not affected. Check the address for such questions.</source>
        <translation>Das Token selbst ist nicht betroffen. Prüfen Sie die Adresse für solche Fragen.</translation>
    </message>
    <message>
        <source>The token has characters in it that no token has.</source>
        <translation>Das Token enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>It was not sent. Sign in again, or paste it again whole.</source>
        <translation>Es wurde nicht gesendet. Melden Sie sich neu an, oder fügen Sie es noch einmal vollständig ein.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address. It was not followed.</source>
        <translation>%1 hat die Anfrage an eine andere Adresse verwiesen. Dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Most likely the address is not quite right, or the network wants you to sign in first. Check the address.</source>
        <translation>Wahrscheinlich stimmt die Adresse nicht ganz, oder das Netzwerk verlangt zuerst eine Anmeldung. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 sent the request on to %2. It was not followed.</source>
        <translation>%1 hat die Anfrage an %2 verwiesen. Dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 answers no questions about a token.</source>
        <translation>%1 beantwortet keine Fragen zu einem Token.</translation>
    </message>
    <message>
        <source>Nothing is broken. The provider has no address for it.</source>
        <translation>Nichts ist kaputt. Der Anbieter hat dafür keine Adresse.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel a token from here.</source>
        <translation>%1 bietet keinen Weg, ein Token von hier aus zu widerrufen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, send the details to your Sierra administrator.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal. Wenn es so bleibt, senden Sie die Details an Ihren Sierra-Administrator.</translation>
    </message>
    <message>
        <source>The key works. The request itself was at fault; the details say how.</source>
        <translation>Der Schlüssel funktioniert. Die Anfrage selbst war fehlerhaft; die Details sagen, wie.</translation>
    </message>
    <message>
        <source>Only the vendor or your administrator can change this.</source>
        <translation>Nur der Hersteller oder Ihr Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>Sierra met an error that it did not expect.</source>
        <translation>Sierra ist auf einen unerwarteten Fehler gestoßen.</translation>
    </message>
    <message>
        <source>Sierra wanted a number in the request.</source>
        <translation>Sierra wollte in der Anfrage eine Zahl.</translation>
    </message>
    <message>
        <source>Sierra met an internal error with a number.</source>
        <translation>Sierra ist auf einen internen Fehler mit einer Zahl gestoßen.</translation>
    </message>
    <message>
        <source>Sierra met an internal error.</source>
        <translation>Sierra ist auf einen internen Fehler gestoßen.</translation>
    </message>
    <message>
        <source>This Sierra server does not have this function.</source>
        <translation>Dieser Sierra-Server hat diese Funktion nicht.</translation>
    </message>
    <message>
        <source>It is probably too old for it. Choose a lower version of the API.</source>
        <translation>Er ist wahrscheinlich zu alt dafür. Wählen Sie eine niedrigere Version der API.</translation>
    </message>
    <message>
        <source>Sierra misses a part of the request.</source>
        <translation>Sierra vermisst einen Teil der Anfrage.</translation>
    </message>
    <message>
        <source>Most likely something on the way, such as a proxy, removed it. Check the server address.</source>
        <translation>Wahrscheinlich hat ihn etwas unterwegs entfernt, etwa ein Proxy. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Sierra does not know a part of the request.</source>
        <translation>Sierra kennt einen Teil der Anfrage nicht.</translation>
    </message>
    <message>
        <source>The server is probably too old for it. Choose a lower version of the API.</source>
        <translation>Der Server ist wahrscheinlich zu alt dafür. Wählen Sie eine niedrigere Version der API.</translation>
    </message>
    <message>
        <source>Sierra found no such record.</source>
        <translation>Sierra hat keinen solchen Datensatz gefunden.</translation>
    </message>
    <message>
        <source>The key works. There is nothing to show.</source>
        <translation>Der Schlüssel funktioniert. Es gibt nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Sierra does not accept a value in the request.</source>
        <translation>Sierra akzeptiert einen Wert in der Anfrage nicht.</translation>
    </message>
    <message>
        <source>The Sierra server is not set up completely.</source>
        <translation>Der Sierra-Server ist nicht vollständig eingerichtet.</translation>
    </message>
    <message>
        <source>Sierra&apos;s data service does not answer.</source>
        <translation>Der Datendienst von Sierra antwortet nicht.</translation>
    </message>
    <message>
        <source>Sierra cannot reach its database.</source>
        <translation>Sierra erreicht seine Datenbank nicht.</translation>
    </message>
    <message>
        <source>Sierra does not accept this key and secret.</source>
        <translation>Sierra akzeptiert diesen Schlüssel mit diesem Geheimnis nicht.</translation>
    </message>
    <message>
        <source>Most likely they are mistyped or swapped, or the key is still Pending, Disabled or past its date. Enter both again.</source>
        <translation>Wahrscheinlich sind sie vertippt oder vertauscht, oder der Schlüssel ist noch Pending, Disabled oder abgelaufen. Geben Sie beides neu ein.</translation>
    </message>
    <message>
        <source>Sierra accepts only encrypted connections.</source>
        <translation>Sierra akzeptiert nur verschlüsselte Verbindungen.</translation>
    </message>
    <message>
        <source>The server address must begin with https.</source>
        <translation>Die Serveradresse muss mit https beginnen.</translation>
    </message>
    <message>
        <source>Sierra misses a field in the data that was sent.</source>
        <translation>Sierra vermisst ein Feld in den gesendeten Daten.</translation>
    </message>
    <message>
        <source>The key works, but may not read token details.</source>
        <translation>Der Schlüssel funktioniert, darf aber keine Token-Details lesen.</translation>
    </message>
    <message>
        <source>Nothing is broken. For this page, ask for the role Info Holds Config.</source>
        <translation>Nichts ist kaputt. Bitten Sie für diese Seite um die Rolle Info Holds Config.</translation>
    </message>
    <message>
        <source>The Sierra API is switched off, or not part of your library&apos;s package.</source>
        <translation>Die Sierra-API ist ausgeschaltet oder gehört nicht zum Paket Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Sierra has another client with this name already.</source>
        <translation>Sierra hat schon einen anderen Client mit diesem Namen.</translation>
    </message>
    <message>
        <source>Sierra no longer accepts this token.</source>
        <translation>Sierra akzeptiert dieses Token nicht mehr.</translation>
    </message>
    <message>
        <source>It has ended, or the server was restarted. Get a new one.</source>
        <translation>Es ist abgelaufen, oder der Server wurde neu gestartet. Holen Sie ein neues.</translation>
    </message>
    <message>
        <source>Sierra wants key and secret in another form.</source>
        <translation>Sierra will Schlüssel und Geheimnis in anderer Form.</translation>
    </message>
    <message>
        <source>The server address probably does not lead to the Sierra API itself. Check it.</source>
        <translation>Die Serveradresse führt wahrscheinlich nicht zur Sierra-API selbst. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Sierra does not accept the code of this sign-in.</source>
        <translation>Sierra akzeptiert den Code dieser Anmeldung nicht.</translation>
    </message>
    <message>
        <source>It was used before, or too late. Sign in again.</source>
        <translation>Er wurde schon oder zu spät verwendet. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The code of this sign-in did not reach Sierra.</source>
        <translation>Der Code dieser Anmeldung hat Sierra nicht erreicht.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Sierra found the request faulty.</source>
        <translation>Sierra fand die Anfrage fehlerhaft.</translation>
    </message>
    <message>
        <source>Sierra does not let this key do that.</source>
        <translation>Sierra erlaubt das diesem Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Ask your Sierra administrator which roles the key has.</source>
        <translation>Fragen Sie Ihren Sierra-Administrator, welche Rollen der Schlüssel hat.</translation>
    </message>
    <message>
        <source>The return address is not the one that is registered with this key.</source>
        <translation>Die Rückkehradresse ist nicht die, die für diesen Schlüssel registriert ist.</translation>
    </message>
    <message>
        <source>Both must be the same, letter by letter. Correct one of them.</source>
        <translation>Beide müssen Buchstabe für Buchstabe gleich sein. Berichtigen Sie eine davon.</translation>
    </message>
    <message>
        <source>Sierra does not know this key, or it is not enabled.</source>
        <translation>Sierra kennt diesen Schlüssel nicht, oder er ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>Check the key, and its status in the list of Sierra API keys: Pending, Enabled or Disabled.</source>
        <translation>Prüfen Sie den Schlüssel und seinen Status in der Liste der Sierra API Keys: Pending, Enabled oder Disabled.</translation>
    </message>
    <message>
        <source>Sierra could not read the data that was sent.</source>
        <translation>Sierra konnte die gesendeten Daten nicht lesen.</translation>
    </message>
    <message>
        <source>This key may not change patrons.</source>
        <translation>Dieser Schlüssel darf keine Benutzerdaten ändern.</translation>
    </message>
    <message>
        <source>Ask your Sierra administrator for the role Patrons Write, if it is needed.</source>
        <translation>Bitten Sie Ihren Sierra-Administrator um die Rolle Patrons Write, wenn sie nötig ist.</translation>
    </message>
    <message>
        <source>Sierra&apos;s circulation refused the request.</source>
        <translation>Die Ausleihe von Sierra hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Sierra found several records where there should be one.</source>
        <translation>Sierra hat mehrere Datensätze gefunden, wo es nur einen geben sollte.</translation>
    </message>
    <message>
        <source>Sierra&apos;s web catalogue refused the request.</source>
        <translation>Der Webkatalog von Sierra hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>A program that Sierra depends on failed.</source>
        <translation>Ein Programm, auf das Sierra angewiesen ist, hat versagt.</translation>
    </message>
    <message>
        <source>Sierra does not accept this PIN.</source>
        <translation>Sierra akzeptiert diese PIN nicht.</translation>
    </message>
    <message>
        <source>This client ID has a colon in it.</source>
        <translation>In dieser Client-ID steht ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Key and secret are sent with a colon between them, so the key can have none. Check that it was copied whole.</source>
        <translation>Schlüssel und Geheimnis werden mit einem Doppelpunkt dazwischen gesendet, der Schlüssel kann also keinen enthalten. Prüfen Sie, ob er vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>End it, or choose another port.</source>
        <translation>Beenden Sie es, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved.</source>
        <translation>Die Diagnose konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose a name that is not taken, in a folder that you can write to.</source>
        <translation>Wählen Sie einen freien Namen in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Your password store is very slow.</source>
        <translation>Ihr Passwortspeicher ist sehr langsam.</translation>
    </message>
    <message>
        <source>Nothing was lost. Tokenshelf waits longer for it from now on. Try again.</source>
        <translation>Nichts ging verloren. Tokenshelf wartet von nun an länger auf ihn. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your password store ended in the middle of its work.</source>
        <translation>Ihr Passwortspeicher wurde mitten in der Arbeit beendet.</translation>
    </message>
    <message>
        <source>Nothing was lost. It starts again by itself, and may ask for its password.</source>
        <translation>Nichts ging verloren. Er startet von selbst neu und fragt vielleicht nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The folder of Tokenshelf belongs to somebody else, or is a link.</source>
        <translation>Der Ordner von Tokenshelf gehört jemand anderem oder ist eine Verknüpfung.</translation>
    </message>
    <message>
        <source>Nothing was read or written there. Put a folder of your own in its place, then start again.</source>
        <translation>Dort wurde nichts gelesen oder geschrieben. Legen Sie an seiner Stelle einen eigenen Ordner an und starten Sie neu.</translation>
    </message>
    <message>
        <source>The folder %2 belongs to somebody else, or is a link.</source>
        <translation>Der Ordner %2 gehört jemand anderem oder ist eine Verknüpfung.</translation>
    </message>
    <message>
        <source>The secret of this account is not in the password store that this desktop uses.</source>
        <translation>Das Geheimnis dieses Kontos ist nicht in dem Passwortspeicher, den dieser Desktop verwendet.</translation>
    </message>
    <message>
        <source>Nothing was lost. Start Tokenshelf in the desktop that you used before, or enter the secret again here.</source>
        <translation>Nichts ging verloren. Starten Sie Tokenshelf in dem Desktop, den Sie vorher verwendet haben, oder geben Sie das Geheimnis hier neu ein.</translation>
    </message>
    <message>
        <source>The secret of this account is not in the password store that this desktop uses. Secrets were also kept in %2.</source>
        <translation>Das Geheimnis dieses Kontos ist nicht in dem Passwortspeicher, den dieser Desktop verwendet. Geheimnisse wurden auch in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Another window or program has changed this account meanwhile.</source>
        <translation>Ein anderes Fenster oder Programm hat dieses Konto inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was saved. Look at it as it is now, then change it again.</source>
        <translation>Nichts wurde gespeichert. Sehen Sie es sich an, wie es jetzt ist, und ändern Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The secret was saved for another server, or one with another certificate authority, than the account names now.</source>
        <translation>Das Geheimnis wurde für einen anderen Server, oder einen mit einer anderen Zertifizierungsstelle, gespeichert, als das Konto jetzt nennt.</translation>
    </message>
    <message>
        <source>Practice accounts are kept apart from real ones, in a profile of their own.</source>
        <translation>Übungskonten bleiben von echten getrennt, in einem eigenen Profil.</translation>
    </message>
    <message>
        <source>Say --profile practice.</source>
        <translation>Geben Sie --profile practice an.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>There is nothing at this path</source>
        <translation>Unter diesem Pfad gibt es nichts</translation>
    </message>
    <message>
        <source>The token lacks a scope for this: %1</source>
        <translation>Dem Token fehlt dafür ein Scope: %1</translation>
    </message>
    <message>
        <source>The person lacks the permission: that is switched on</source>
        <translation>Der Person fehlt die Berechtigung: So ist es eingeschaltet</translation>
    </message>
    <message>
        <source>The person has switched to another library: that is switched on</source>
        <translation>Die Person hat in eine andere Bibliothek gewechselt: So ist es eingeschaltet</translation>
    </message>
    <message>
        <source>The Authorization header is missing</source>
        <translation>Der Authorization-Header fehlt</translation>
    </message>
    <message>
        <source>%1 was sent where Apicbase wants Bearer</source>
        <translation>%1 wurde gesendet, wo Apicbase Bearer will</translation>
    </message>
    <message>
        <source>A refresh token was sent where an access token is wanted</source>
        <translation>Ein Refresh-Token wurde gesendet, wo ein Access-Token verlangt ist</translation>
    </message>
    <message>
        <source>Apicbase does not know this token</source>
        <translation>Apicbase kennt dieses Token nicht</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>%1 is wanted here</source>
        <translation>Hier ist %1 verlangt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Token erzeugen</translation>
    </message>
    <message>
        <source>Nobody has registered this client id</source>
        <translation>Niemand hat diese Client-ID registriert</translation>
    </message>
    <message>
        <source>Your tokens</source>
        <translation>Ihre Tokens</translation>
    </message>
    <message>
        <source>These applications are registered at the practice server. Their secrets are nobody&apos;s.</source>
        <translation>Diese Anwendungen sind beim Übungsserver registriert. Ihre Geheimnisse gehören niemandem.</translation>
    </message>
    <message>
        <source>Practice Apicbase</source>
        <translation>Übungs-Apicbase</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>PKCE is required, and code_challenge is missing</source>
        <translation>PKCE ist vorgeschrieben, und code_challenge fehlt</translation>
    </message>
    <message>
        <source>Of PKCE&apos;s methods, S256 alone is accepted here</source>
        <translation>Von den Methoden von PKCE wird hier nur S256 akzeptiert</translation>
    </message>
    <message>
        <source>response_type is missing</source>
        <translation>response_type fehlt</translation>
    </message>
    <message>
        <source>response_type must be code</source>
        <translation>response_type muss code sein</translation>
    </message>
    <message>
        <source>This client may not sign people in: it is registered for client_credentials</source>
        <translation>Dieser Client darf niemanden anmelden: Er ist für client_credentials registriert</translation>
    </message>
    <message>
        <source>The blank between two scopes was sent as %2B, so they are read as one</source>
        <translation>Das Leerzeichen zwischen zwei Scopes wurde als %2B gesendet, daher werden sie als einer gelesen</translation>
    </message>
    <message>
        <source>A scope is not known to Apicbase</source>
        <translation>Ein Scope ist Apicbase nicht bekannt</translation>
    </message>
    <message>
        <source>This is the practice server. Nobody&apos;s data is behind it.</source>
        <translation>Das ist der Übungsserver. Dahinter stehen niemandes Daten.</translation>
    </message>
    <message>
        <source>%1 asks for access on behalf of %2:</source>
        <translation>%1 bittet um Zugriff im Namen von %2:</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Copy this code into your application. It lives for %n second(s).</source>
        <translation>
            <numerusform>Kopieren Sie diesen Code in Ihre Anwendung. Er gilt %n Sekunde.</numerusform>
            <numerusform>Kopieren Sie diesen Code in Ihre Anwendung. Er gilt %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>The person denied access</source>
        <translation>Die Person hat den Zugriff abgelehnt</translation>
    </message>
    <message>
        <source>A parameter came twice</source>
        <translation>Ein Parameter kam zweimal</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>Die Client-ID fehlt</translation>
    </message>
    <message>
        <source>redirect_uri is missing, and this client has registered more than one</source>
        <translation>redirect_uri fehlt, und dieser Client hat mehr als eine registriert</translation>
    </message>
    <message>
        <source>This redirect_uri is not the one that is registered</source>
        <translation>Diese redirect_uri ist nicht die registrierte</translation>
    </message>
    <message>
        <source>POST is wanted here: a token in an address ends up in logs</source>
        <translation>Hier ist POST verlangt: Ein Token in einer Adresse landet in Protokollen</translation>
    </message>
    <message>
        <source>The token is missing</source>
        <translation>Das Token fehlt</translation>
    </message>
    <message>
        <source>This is a refresh token; only access tokens can be introspected</source>
        <translation>Das ist ein Refresh-Token; nur Access-Tokens können abgefragt werden (Introspection)</translation>
    </message>
    <message>
        <source>The token was revoked or replaced by a renewal</source>
        <translation>Das Token wurde widerrufen oder durch Erneuern ersetzt</translation>
    </message>
    <message>
        <source>The token belongs to another application</source>
        <translation>Das Token gehört zu einer anderen Anwendung</translation>
    </message>
    <message>
        <source>The refresh token was sent along; nobody needs it here</source>
        <translation>Das Refresh-Token wurde mitgesendet; hier braucht es niemand</translation>
    </message>
    <message>
        <source>Revocation is switched off</source>
        <translation>Das Widerrufen ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The token belongs to another application; nothing was revoked</source>
        <translation>Das Token gehört zu einer anderen Anwendung; nichts wurde widerrufen</translation>
    </message>
    <message>
        <source>This is on Apicbase&apos;s other host, &quot;%1&quot;</source>
        <translation>Das gibt es auf dem anderen Host von Apicbase, &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The slash at the end of the path is missing</source>
        <translation>Der Schrägstrich am Ende des Pfads fehlt</translation>
    </message>
    <message>
        <source>Every secret is refused: that is switched on</source>
        <translation>Jedes Geheimnis wird abgelehnt: So ist es eingeschaltet</translation>
    </message>
    <message>
        <source>%1 was sent where client id and secret are wanted</source>
        <translation>%1 wurde gesendet, wo Client-ID und Geheimnis verlangt sind</translation>
    </message>
    <message>
        <source>The sign-in was started without PKCE</source>
        <translation>Die Anmeldung wurde ohne PKCE begonnen</translation>
    </message>
    <message>
        <source>code_verifier is missing</source>
        <translation>code_verifier fehlt</translation>
    </message>
    <message>
        <source>code_verifier does not belong to the code_challenge of the sign-in</source>
        <translation>code_verifier gehört nicht zur code_challenge der Anmeldung</translation>
    </message>
    <message>
        <source>This code was never issued</source>
        <translation>Dieser Code wurde nie ausgegeben</translation>
    </message>
    <message>
        <source>This code was issued to another client</source>
        <translation>Dieser Code wurde für einen anderen Client ausgegeben</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>Dieser Code wurde schon verwendet</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Dieser Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Parameters belong in the body, not in the address</source>
        <translation>Parameter gehören in den Body, nicht in die Adresse</translation>
    </message>
    <message>
        <source>The body is not announced as a form; Apicbase reads nothing else</source>
        <translation>Der Body ist nicht als Formular angekündigt; etwas anderes liest Apicbase nicht</translation>
    </message>
    <message>
        <source>grant_type is missing</source>
        <translation>grant_type fehlt</translation>
    </message>
    <message>
        <source>Apicbase does not know this grant_type</source>
        <translation>Apicbase kennt diesen grant_type nicht</translation>
    </message>
    <message>
        <source>The code is missing</source>
        <translation>Der Code fehlt</translation>
    </message>
    <message>
        <source>redirect_uri differs from the one that the code was asked for with</source>
        <translation>redirect_uri ist eine andere als die, mit der der Code erbeten wurde</translation>
    </message>
    <message>
        <source>The refresh token is missing</source>
        <translation>Das Refresh-Token fehlt</translation>
    </message>
    <message>
        <source>This client has no refresh tokens: it asks again with client_credentials</source>
        <translation>Dieser Client hat keine Refresh-Tokens: Er fragt neu mit client_credentials</translation>
    </message>
    <message>
        <source>Apicbase does not know this refresh token</source>
        <translation>Apicbase kennt dieses Refresh-Token nicht</translation>
    </message>
    <message>
        <source>This is an access token, not a refresh token</source>
        <translation>Das ist ein Access-Token, kein Refresh-Token</translation>
    </message>
    <message>
        <source>This refresh token belongs to another application</source>
        <translation>Dieses Refresh-Token gehört zu einer anderen Anwendung</translation>
    </message>
    <message>
        <source>This refresh token has been used already; within its grace period the same answer comes again</source>
        <translation>Dieses Refresh-Token wurde schon verwendet; innerhalb seiner Schonfrist kommt dieselbe Antwort noch einmal</translation>
    </message>
    <message>
        <source>This refresh token has been used already, and was replaced then</source>
        <translation>Dieses Refresh-Token wurde schon verwendet und dabei ersetzt</translation>
    </message>
    <message>
        <source>This refresh token has been revoked</source>
        <translation>Dieses Refresh-Token wurde widerrufen</translation>
    </message>
    <message>
        <source>A renewal cannot widen the scopes</source>
        <translation>Erneuern kann die Scopes nicht erweitern</translation>
    </message>
    <message>
        <source>This client signs people in; client_credentials are for suppliers</source>
        <translation>Dieser Client meldet Personen an; client_credentials sind für Lieferanten</translation>
    </message>
    <message>
        <source>The scope of a supplier is &quot;supplier&quot;</source>
        <translation>Der Scope eines Lieferanten ist &quot;supplier&quot;</translation>
    </message>
    <message>
        <source>Down for maintenance</source>
        <translation>Wegen Wartung außer Betrieb</translation>
    </message>
    <message>
        <source>We will be back soon.</source>
        <translation>Wir sind bald zurück.</translation>
    </message>
    <message>
        <source>This answer is the fault that is switched on</source>
        <translation>Diese Antwort ist der eingeschaltete Fehler</translation>
    </message>
    <message>
        <source>Done as asked, but the reply was thrown away: that fault is switched on</source>
        <translation>Wie verlangt ausgeführt, aber die Antwort wurde verworfen: Dieser Fehler ist eingeschaltet</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>Das Client-Secret fehlt</translation>
    </message>
    <message>
        <source>A blank or line end was sent along with the client secret</source>
        <translation>Mit dem Client-Secret wurde ein Leerzeichen oder Zeilenende gesendet</translation>
    </message>
    <message>
        <source>The client secret was percent-encoded once too often</source>
        <translation>Das Client-Secret wurde einmal zu oft prozentkodiert</translation>
    </message>
    <message>
        <source>The client secret is wrong</source>
        <translation>Das Client-Secret ist falsch</translation>
    </message>
    <message>
        <source>Client id and secret are swapped</source>
        <translation>Client-ID und Geheimnis sind vertauscht</translation>
    </message>
    <message>
        <source>A blank or line end was sent along with the client id</source>
        <translation>Mit der Client-ID wurde ein Leerzeichen oder Zeilenende gesendet</translation>
    </message>
    <message>
        <source>The client id was percent-encoded; it must go as it is</source>
        <translation>Die Client-ID wurde prozentkodiert; sie muss unverändert gesendet werden</translation>
    </message>
    <message>
        <source>There is a blank or line end in the Base64 text</source>
        <translation>Im Base64-Text ist ein Leerzeichen oder Zeilenende</translation>
    </message>
    <message>
        <source>The Base64 text has the URL-safe alphabet; the standard one is wanted</source>
        <translation>Der Base64-Text hat das URL-sichere Alphabet; verlangt ist das normale</translation>
    </message>
    <message>
        <source>What follows Basic is not Base64</source>
        <translation>Was auf Basic folgt, ist kein Base64</translation>
    </message>
    <message>
        <source>The Base64 text is not padded with = to a multiple of four</source>
        <translation>Der Base64-Text ist nicht mit = auf ein Vielfaches von vier aufgefüllt</translation>
    </message>
    <message>
        <source>There is no colon between client id and secret</source>
        <translation>Zwischen Client-ID und Geheimnis steht kein Doppelpunkt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>This is the practice server. Any barcode and PIN will do.</source>
        <translation>Das ist der Übungsserver. Jede Ausweisnummer und jede PIN ist recht.</translation>
    </message>
    <message>
        <source>%1 asks to see your library account.</source>
        <translation>%1 möchte Ihr Bibliothekskonto sehen.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Practice Sierra</source>
        <translation>Übungs-Sierra</translation>
    </message>
    <message>
        <source>Nobody has registered this client id; its + and / must be percent-encoded in an address</source>
        <translation>Niemand hat diese Client-ID registriert; ihre + und / müssen in einer Adresse prozentkodiert sein</translation>
    </message>
    <message>
        <source>Nothing was found, which Sierra calls 404/107</source>
        <translation>Nichts wurde gefunden, was Sierra 404/107 nennt</translation>
    </message>
    <message>
        <source>limit and offset must be numbers</source>
        <translation>limit und offset müssen Zahlen sein</translation>
    </message>
    <message>
        <source>There is nothing at this path; Sierra lives under %1</source>
        <translation>Unter diesem Pfad gibt es nichts; Sierra liegt unter %1</translation>
    </message>
    <message>
        <source>%1 was sent where Sierra wants Bearer, with a capital B</source>
        <translation>%1 wurde gesendet, wo Sierra Bearer will, mit großem B</translation>
    </message>
    <message>
        <source>Sierra does not know this token</source>
        <translation>Sierra kennt dieses Token nicht</translation>
    </message>
    <message>
        <source>The token is good, but its role lacks %1</source>
        <translation>Das Token ist gut, aber seiner Rolle fehlt %1</translation>
    </message>
    <message>
        <source>The key is pending: its secret has not been chosen yet</source>
        <translation>Der Schlüssel ist Pending: Sein Geheimnis wurde noch nicht gewählt</translation>
    </message>
    <message>
        <source>The key is disabled</source>
        <translation>Der Schlüssel ist Disabled</translation>
    </message>
    <message>
        <source>The key is past its expiration date</source>
        <translation>Der Schlüssel hat sein Ablaufdatum überschritten</translation>
    </message>
    <message>
        <source>%1 was sent where Sierra wants Basic</source>
        <translation>%1 wurde gesendet, wo Sierra Basic will</translation>
    </message>
    <message>
        <source>grant_type is missing, or the body is not announced as a form</source>
        <translation>grant_type fehlt, oder der Body ist nicht als Formular angekündigt</translation>
    </message>
    <message>
        <source>Sierra does not know this grant_type</source>
        <translation>Sierra kennt diesen grant_type nicht</translation>
    </message>
    <message>
        <source>Sierra lets this pass, but the documented request is a form with grant_type=client_credentials</source>
        <translation>Sierra lässt das durchgehen, aber die dokumentierte Anfrage ist ein Formular mit grant_type=client_credentials</translation>
    </message>
    <message>
        <source>This code was not issued to this client</source>
        <translation>Dieser Code wurde nicht für diesen Client ausgegeben</translation>
    </message>
    <message>
        <source>Practice key</source>
        <translation>Übungsschlüssel</translation>
    </message>
    <message>
        <source>Practice key without the Info role</source>
        <translation>Übungsschlüssel ohne die Rolle Info</translation>
    </message>
    <message>
        <source>Practice application</source>
        <translation>Übungsanwendung</translation>
    </message>
    <message>
        <source>Practice application without redirect URL</source>
        <translation>Übungsanwendung ohne Redirect-URL</translation>
    </message>
    <message>
        <source>Somebody else&apos;s application</source>
        <translation>Anwendung von jemand anderem</translation>
    </message>
    <message>
        <source>Practice supplier</source>
        <translation>Übungslieferant</translation>
    </message>
    <message>
        <source>The Host header names another server</source>
        <translation>Der Host-Header nennt einen anderen Server</translation>
    </message>
    <message>
        <source>No such method here</source>
        <translation>Diese Methode gibt es hier nicht</translation>
    </message>
    <message>
        <source>This is no request that can be read, or a part of it is too long</source>
        <translation>Das ist keine lesbare Anfrage, oder ein Teil davon ist zu lang</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Keys, secrets and tokens of its accounts will be sent to these servers, and your browser to some of them:</source>
        <translation>Schlüssel, Geheimnisse und Tokens seiner Konten werden an diese Server gesendet, und Ihr Browser wird zu manchen davon geschickt:</translation>
    </message>
    <message>
        <source>Besides, each account has a server of its own.</source>
        <translation>Außerdem hat jedes Konto einen eigenen Server.</translation>
    </message>
    <message>
        <source>A certificate in the file vouches for them, in place of those that this computer trusts.</source>
        <translation>Für sie bürgt ein Zertifikat in der Datei, an Stelle derer, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Add it only if you know who made the file %1.</source>
        <translation>Fügen Sie ihn nur hinzu, wenn Sie wissen, von wem die Datei %1 stammt.</translation>
    </message>
    <message>
        <source>Add the provider “%1”?</source>
        <translation>Anbieter „%1“ hinzufügen?</translation>
    </message>
    <message>
        <source>Add the provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Apicbase Suppliers</source>
        <translation>Apicbase Suppliers</translation>
    </message>
    <message>
        <source>Apicbase</source>
        <translation>Apicbase</translation>
    </message>
    <message>
        <source>Apicbase Suppliers (practice)</source>
        <translation>Apicbase Suppliers (Übung)</translation>
    </message>
    <message>
        <source>Apicbase (practice)</source>
        <translation>Apicbase (Übung)</translation>
    </message>
    <message>
        <source>Sierra (practice)</source>
        <translation>Sierra (Übung)</translation>
    </message>
    <message>
        <source>Sierra</source>
        <translation>Sierra</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Orders and articles of the supplier</source>
        <translation>Bestellungen und Artikel des Lieferanten</translation>
    </message>
    <message>
        <source>Ingredients, recipes and stock items of the library</source>
        <translation>Zutaten, Rezepte und Lagerartikel der Bibliothek</translation>
    </message>
    <message>
        <source>Sales figures, as a point of sale sends them</source>
        <translation>Verkaufszahlen, wie eine Kasse sie sendet</translation>
    </message>
    <message>
        <source>Users and outlets of the library</source>
        <translation>Benutzer und Verkaufsstellen der Bibliothek</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Einkaufsbestellungen</translation>
    </message>
    <message>
        <source>Creating and changing recipes and products</source>
        <translation>Rezepte und Produkte anlegen und ändern</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Verkaufsstellen</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>About the server</source>
        <translation>Über den Server</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>Einzelheiten des Tokens</translation>
    </message>
    <message>
        <source>First branch</source>
        <translation>Erste Zweigstelle</translation>
    </message>
    <message>
        <source>First bibliographic record</source>
        <translation>Erster Titelsatz</translation>
    </message>
    <message>
        <source>First item record</source>
        <translation>Erster Exemplarsatz</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>Innovative&apos;s sandbox</source>
        <translation>Sandbox von Innovative</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AboutDialog</name>
    <message>
        <source>About Tokenshelf</source>
        <translation>Über Tokenshelf</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>QtKeychain</source>
        <translation>QtKeychain</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none: providers cannot be reached</source>
        <translation>keines: Anbieter sind nicht erreichbar</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Passwortspeicher</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Tokenshelf %1</source>
        <comment>program and version</comment>
        <translation>Tokenshelf %1</translation>
    </message>
    <message>
        <source>Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Bewahrt die Zugangsdaten für Sierra und Apicbase auf, holt damit Tokens und zeigt, wie lange sie gelten. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>closed to other programs, and never written out after a crash</source>
        <translation>für andere Programme verschlossen, und nach einem Absturz nie abgelegt</translation>
    </message>
    <message>
        <source>kept apart by Flatpak or Snap</source>
        <translation>durch Flatpak oder Snap abgetrennt</translation>
    </message>
    <message>
        <source>%1; what it stores can be read on the session bus by your other programs</source>
        <translation>%1; was es speichert, können Ihre anderen Programme auf dem Sitzungsbus mitlesen</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountDialogs</name>
    <message>
        <source>The token is cancelled at the provider and erased here.</source>
        <translation>Das Token wird beim Anbieter widerrufen und hier gelöscht.</translation>
    </message>
    <message>
        <source>The token is erased here. The provider offers no way to cancel it: copies work until it ends.</source>
        <translation>Das Token wird hier gelöscht. Der Anbieter bietet keinen Weg, es zu widerrufen: Kopien gelten, bis es abläuft.</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <translation>Von „%1“ abmelden?</translation>
    </message>
    <message>
        <source>Client ID and secret are kept, so you can sign in again.</source>
        <translation>Client-ID und Geheimnis bleiben erhalten, Sie können sich also wieder anmelden.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed out of “%1”; the provider has cancelled the token</source>
        <translation>Von „%1“ abgemeldet; der Anbieter hat das Token widerrufen</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Von „%1“ abgemeldet</translation>
    </message>
    <message>
        <source>Its secret and its tokens are erased from your password store. This cannot be undone.</source>
        <translation>Geheimnis und Tokens werden aus Ihrem Passwortspeicher gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel the token: copies of it go on working.</source>
        <translation>%1 bietet keinen Weg, das Token zu widerrufen: Kopien davon gelten weiter.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel the token: copies of it work until it ends, %2.</source>
        <translation>%1 bietet keinen Weg, das Token zu widerrufen: Kopien davon gelten bis zu seinem Ablauf, %2.</translation>
    </message>
    <message>
        <source>Cancel the token at the provider, so that no copy works any more</source>
        <translation>Token beim Anbieter widerrufen, sodass keine Kopie mehr gilt</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” removed; the provider has cancelled its token</source>
        <translation>„%1“ entfernt; der Anbieter hat das Token widerrufen</translation>
    </message>
    <message>
        <source>“%1” removed, but the provider did not confirm that its token is cancelled: cancel it on the provider&apos;s own pages</source>
        <translation>„%1“ entfernt, aber der Anbieter hat den Widerruf des Tokens nicht bestätigt: Widerrufen Sie es auf seinen Seiten</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>Für %1 ließ sich kein Browser starten</translation>
    </message>
    <message>
        <source>The tokens are erased here. The provider lets no program cancel them: they stay valid there until they end, or until somebody revokes them on the provider&apos;s own pages.</source>
        <translation>Die Tokens werden hier gelöscht. Der Anbieter lässt sie von keinem Programm sperren: Dort bleiben sie gültig, bis sie enden oder bis jemand sie auf den Seiten des Anbieters widerruft.</translation>
    </message>
    <message>
        <source>%1 lets no program cancel its tokens: they stay valid there until they end, or until somebody revokes them on %1&apos;s own pages.</source>
        <translation>%1 lässt seine Tokens von keinem Programm sperren: Dort bleiben sie gültig, bis sie enden oder bis jemand sie auf den Seiten von %1 widerruft.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountListPane</name>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No account matches “%1” here.</source>
        <translation>Kein Konto passt hier zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Nothing ends within a week unless it is renewed.</source>
        <translation>Innerhalb einer Woche läuft nichts ab, auch ohne Erneuern nicht.</translation>
    </message>
    <message>
        <source>No production account yet. You need the key and secret, or client ID and secret, that your provider gave you.</source>
        <translation>Noch kein Produktionskonto. Sie brauchen Schlüssel und Geheimnis oder Client-ID und Client-Secret von Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>No sandbox account yet. Your provider gives out keys for its sandbox on request.</source>
        <translation>Noch kein Sandbox-Konto. Ihr Anbieter gibt auf Anfrage Schlüssel für seine Sandbox aus.</translation>
    </message>
    <message>
        <source>No practice account yet. The practice server has keys for everybody, and nothing is at stake.</source>
        <translation>Noch kein Übungskonto. Der Übungsserver hat Schlüssel für alle, und nichts steht auf dem Spiel.</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Noch kein Konto.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountPage</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>Über das Konto</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;What it may do</source>
        <translation>&amp;Was es darf</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation>Anfrage kopiert</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Ver&amp;lauf</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AddDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Save &amp;without trying it out</source>
        <translation>Ohne Aus&amp;probieren speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Schritt %1 von 3</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Es ließ sich kein Browser öffnen. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>The practice server could not be started, because another program uses its ports. Close that program, or start the practice server on its own page.</source>
        <translation>Der Übungsserver ließ sich nicht starten, weil ein anderes Programm seine Ports benutzt. Schließen Sie dieses Programm, oder starten Sie den Übungsserver auf seiner eigenen Seite.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Application</name>
    <message>
        <source>Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live.</source>
        <translation>Bewahrt die Zugangsdaten für Sierra und Apicbase auf, holt damit Tokens und zeigt, wie lange sie gelten.</translation>
    </message>
    <message>
        <source>Use folders and keychain entries of their own, under this name.</source>
        <translation>Eigene Ordner und eigene Einträge im Passwortspeicher benutzen, unter diesem Namen.</translation>
    </message>
    <message>
        <source>Keep secrets in memory alone, for this session.</source>
        <translation>Geheimnisse nur im Arbeitsspeicher halten, für diese Sitzung.</translation>
    </message>
    <message>
        <source>Do the main job at the practice server without anybody, and save a picture of each screen.</source>
        <translation>Die Hauptaufgabe am Übungsserver ohne Bedienung ausführen und von jeder Ansicht ein Bild speichern.</translation>
    </message>
    <message>
        <source>There is something on the command line that is no option; see --help. If it was a secret, treat it as exposed: have it replaced.</source>
        <translation>Auf der Befehlszeile steht etwas, das keine Option ist; siehe --help. War das ein Geheimnis, betrachten Sie es als offengelegt: Lassen Sie es ersetzen.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has a-z, 0-9, - and _ alone, up to 32.</source>
        <translation>Der Name eines Profils besteht nur aus a-z, 0-9, - und _, höchstens 32.</translation>
    </message>
    <message>
        <source>Start the practice server, with an account of each of its providers; in the profile “practice” where no other is named.</source>
        <translation>Den Übungsserver starten, mit einem Konto für jeden seiner Anbieter; im Profil „practice“, wenn kein anderes genannt ist.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AutoRenewBox</name>
    <message>
        <source>Renew the token by itself before it ends</source>
        <translation>Token vor dem Ablauf von selbst erneuern</translation>
    </message>
    <message>
        <source>While Tokenshelf is open and your password store is unlocked.</source>
        <translation>Solange Tokenshelf geöffnet und Ihr Passwortspeicher entsperrt ist.</translation>
    </message>
    <message>
        <source>A renewal may end copies of the old token that are in use elsewhere.</source>
        <translation>Erneuern kann Kopien des alten Tokens beenden, die anderswo in Gebrauch sind.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::BehaviourForm</name>
    <message>
        <source>Both providers</source>
        <translation>Beide Anbieter</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>Obeyed for token, introspection, revocation and API requests</source>
        <translation>Gilt für Anfragen an Token, Introspection, Revocation und API</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The API is switched off (503, Sierra 117)</source>
        <translation>Die API ist ausgeschaltet (503, Sierra 117)</translation>
    </message>
    <message>
        <source>Not in the library&apos;s package (503, Sierra 118)</source>
        <translation>Nicht im Paket der Bibliothek (503, Sierra 118)</translation>
    </message>
    <message>
        <source>Database trouble (500, Sierra 112)</source>
        <translation>Störung der Datenbank (500, Sierra 112)</translation>
    </message>
    <message>
        <source>A maintenance page instead of data (200, HTML)</source>
        <translation>Eine Wartungsseite statt Daten (200, HTML)</translation>
    </message>
    <message>
        <source>Plain text instead of data</source>
        <translation>Reiner Text statt Daten</translation>
    </message>
    <message>
        <source>An empty answer (200)</source>
        <translation>Eine leere Antwort (200)</translation>
    </message>
    <message>
        <source>The connection is cut</source>
        <translation>Die Verbindung wird getrennt</translation>
    </message>
    <message>
        <source>The answer is slow</source>
        <translation>Die Antwort ist langsam</translation>
    </message>
    <message>
        <source>Too many requests (429 with Retry-After)</source>
        <translation>Zu viele Anfragen (429 mit Retry-After)</translation>
    </message>
    <message>
        <source>Server error (500)</source>
        <translation>Serverfehler (500)</translation>
    </message>
    <message>
        <source>Half an answer (broken JSON)</source>
        <translation>Halbe Antwort (kaputtes JSON)</translation>
    </message>
    <message>
        <source>Done, but the answer is lost</source>
        <translation>Erledigt, aber die Antwort geht verloren</translation>
    </message>
    <message>
        <source>Slow means, in seconds</source>
        <translation>Langsam heißt, in Sekunden</translation>
    </message>
    <message>
        <source>For “The answer is slow”</source>
        <translation>Für „Die Antwort ist langsam“</translation>
    </message>
    <message>
        <source>Try again after, in seconds</source>
        <translation>Neuer Versuch nach, in Sekunden</translation>
    </message>
    <message>
        <source>Retry-After, for “Too many requests”</source>
        <translation>Retry-After, für „Zu viele Anfragen“</translation>
    </message>
    <message>
        <source>Refuse the secret, even the right one</source>
        <translation>Das Geheimnis ablehnen, auch das richtige</translation>
    </message>
    <message>
        <source>invalid_client, or Sierra 113</source>
        <translation>invalid_client oder Sierra 113</translation>
    </message>
    <message>
        <source>Tokens live, in seconds</source>
        <translation>Tokens gelten, in Sekunden</translation>
    </message>
    <message>
        <source>expires_in</source>
        <translation>expires_in</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Sierra</source>
        <translation>Sierra</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>Zustand des Schlüssels</translation>
    </message>
    <message>
        <source>As in Sierra&apos;s list of API keys</source>
        <translation>Wie in Sierras Liste der API-Schlüssel</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled (aktiviert)</translation>
    </message>
    <message>
        <source>Pending: no secret chosen yet</source>
        <translation>Pending: noch kein Geheimnis gewählt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled (deaktiviert)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Length of its tokens</source>
        <translation>Länge seiner Tokens</translation>
    </message>
    <message>
        <source>access_token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>64 characters</source>
        <translation>64 Zeichen</translation>
    </message>
    <message>
        <source>150 characters</source>
        <translation>150 Zeichen</translation>
    </message>
    <message>
        <source>The key lacks the role Info Holds Config</source>
        <translation>Dem Schlüssel fehlt die Rolle Info Holds Config</translation>
    </message>
    <message>
        <source>info/token answers 403, code 116</source>
        <translation>info/token antwortet 403, Code 116</translation>
    </message>
    <message>
        <source>Be strict about the token request</source>
        <translation>Bei der Token-Anfrage streng sein</translation>
    </message>
    <message>
        <source>Wants the form type and grant_type</source>
        <translation>Verlangt den Formulartyp und grant_type</translation>
    </message>
    <message>
        <source>A scheme other than Basic is just refused</source>
        <translation>Ein anderes Schema als Basic wird einfach abgelehnt</translation>
    </message>
    <message>
        <source>401, code 113, instead of 400, code 121</source>
        <translation>401, Code 113, statt 400, Code 121</translation>
    </message>
    <message>
        <source>Call an old token invalid_token</source>
        <translation>Ein altes Token invalid_token nennen</translation>
    </message>
    <message>
        <source>401, code 120, instead of code 123, invalid_grant</source>
        <translation>401, Code 120, statt Code 123, invalid_grant</translation>
    </message>
    <message>
        <source>Call a wrong key by its own code</source>
        <translation>Einen falschen Schlüssel mit eigenem Code melden</translation>
    </message>
    <message>
        <source>401, code 129, instead of code 113</source>
        <translation>401, Code 129, statt Code 113</translation>
    </message>
    <message>
        <source>Apicbase: renewing and cancelling</source>
        <translation>Apicbase: erneuern und widerrufen</translation>
    </message>
    <message>
        <source>The stay-signed-in token stays the same</source>
        <translation>Das Erneuerungs-Token bleibt dasselbe</translation>
    </message>
    <message>
        <source>No rotation of the refresh token</source>
        <translation>Keine Rotation des Refresh-Tokens</translation>
    </message>
    <message>
        <source>An old one still works for, in seconds</source>
        <translation>Ein altes gilt noch, in Sekunden</translation>
    </message>
    <message>
        <source>Grace period after rotation</source>
        <translation>Schonfrist nach der Rotation</translation>
    </message>
    <message>
        <source>A renewal leaves the old token alive</source>
        <translation>Erneuern lässt das alte Token gültig</translation>
    </message>
    <message>
        <source>The old access token is not revoked</source>
        <translation>Das alte Access-Token wird nicht widerrufen</translation>
    </message>
    <message>
        <source>Tokens cannot be cancelled</source>
        <translation>Tokens lassen sich nicht widerrufen</translation>
    </message>
    <message>
        <source>No revocation endpoint: 404</source>
        <translation>Kein Revocation-Endpunkt: 404</translation>
    </message>
    <message>
        <source>Apicbase: signing in</source>
        <translation>Apicbase: anmelden</translation>
    </message>
    <message>
        <source>Codes live, in seconds</source>
        <translation>Codes gelten, in Sekunden</translation>
    </message>
    <message>
        <source>Lifetime of the authorization code</source>
        <translation>Laufzeit des Authorization-Codes</translation>
    </message>
    <message>
        <source>The person says no</source>
        <translation>Die Person sagt nein</translation>
    </message>
    <message>
        <source>access_denied</source>
        <translation>access_denied</translation>
    </message>
    <message>
        <source>What comes back with the code</source>
        <translation>Was mit dem Code zurückkommt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>The right state</source>
        <translation>Der richtige state</translation>
    </message>
    <message>
        <source>Another state</source>
        <translation>Ein anderer state</translation>
    </message>
    <message>
        <source>No state</source>
        <translation>Kein state</translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation>Rückkehradressen</translation>
    </message>
    <message>
        <source>How redirect_uri is compared</source>
        <translation>Wie redirect_uri verglichen wird</translation>
    </message>
    <message>
        <source>Any port of this computer</source>
        <translation>Jeder Port dieses Computers</translation>
    </message>
    <message>
        <source>Exactly as registered</source>
        <translation>Genau wie registriert</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>RFC 7636</source>
        <translation>RFC 7636</translation>
    </message>
    <message>
        <source>Verified where it is sent</source>
        <translation>Geprüft, wo es gesendet wird</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vorgeschrieben</translation>
    </message>
    <message>
        <source>An address without its last slash is unknown</source>
        <translation>Eine Adresse ohne den letzten Schrägstrich ist unbekannt</translation>
    </message>
    <message>
        <source>404 instead of 301</source>
        <translation>404 statt 301</translation>
    </message>
    <message>
        <source>Apicbase: what it says of a token</source>
        <translation>Apicbase: was es über ein Token sagt</translation>
    </message>
    <message>
        <source>An unknown token is answered 401</source>
        <translation>Ein unbekanntes Token wird mit 401 beantwortet</translation>
    </message>
    <message>
        <source>Introspection, django-oauth-toolkit up to 1.6</source>
        <translation>Introspection, django-oauth-toolkit bis 1.6</translation>
    </message>
    <message>
        <source>Tell about other applications&apos; tokens too</source>
        <translation>Auch über Tokens anderer Anwendungen Auskunft geben</translation>
    </message>
    <message>
        <source>Introspection does not check whose token it is</source>
        <translation>Introspection prüft nicht, wem das Token gehört</translation>
    </message>
    <message>
        <source>A token of no person</source>
        <translation>Ein Token ohne Person</translation>
    </message>
    <message>
        <source>Service account: no username</source>
        <translation>Dienstkonto: kein username</translation>
    </message>
    <message>
        <source>The person lacks the right</source>
        <translation>Der Person fehlt das Recht</translation>
    </message>
    <message>
        <source>The API answers 403</source>
        <translation>Die API antwortet 403</translation>
    </message>
    <message>
        <source>The person switched to another library</source>
        <translation>Die Person hat in eine andere Bibliothek gewechselt</translation>
    </message>
    <message>
        <source>The API answers 404</source>
        <translation>Die API antwortet 404</translation>
    </message>
    <message>
        <source>An error page instead of data (500, HTML)</source>
        <translation>Eine Fehlerseite statt Daten (500, HTML)</translation>
    </message>
    <message>
        <source>The connection is cut when it is used again</source>
        <translation>Die Verbindung wird bei erneuter Benutzung getrennt</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CertificateField</name>
    <message>
        <source>Add certificate…</source>
        <translation>Zertifikat hinzufügen…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Whoever this computer trusts</source>
        <translation>Wem dieser Computer vertraut</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Ein Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>%1 alone, until %2</source>
        <extracomment>A certificate: whose it is, until when it is valid</extracomment>
        <translation>Nur %1, bis %2</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ClientForm</name>
    <message>
        <source>Only until</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <source>“%1” works only until</source>
        <translation>„%1“ gilt nur bis</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Letzter Tag des Schlüssels</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>How long “%1” works</source>
        <translation>Wie lange „%1“ gilt</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ClientPage</name>
    <message>
        <source>Na&amp;me in the list</source>
        <translation>&amp;Name in der Liste</translation>
    </message>
    <message>
        <source>How to register</source>
        <translation>So registrieren Sie sich</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Eine neue</translation>
    </message>
    <message>
        <source>%1 (as for “%2”)</source>
        <extracomment>An application in a list: its client id, one of its accounts</extracomment>
        <translation>%1 (wie bei „%2“)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>I already have tokens</source>
        <translation>Ich habe schon Tokens</translation>
    </message>
    <message>
        <source>A pair of tokens that was made on %1&apos;s own pages</source>
        <translation>Ein Token-Paar, das auf den Seiten des Anbieters erzeugt wurde (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account: provider, host</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account: name, number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ConnectionTab</name>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Authorization endpoint (RFC 6749 3.1)</source>
        <translation>Authorization-Endpunkt (RFC 6749 3.1)</translation>
    </message>
    <message>
        <source>Tokens come from</source>
        <translation>Tokens kommen von</translation>
    </message>
    <message>
        <source>Token endpoint (RFC 6749 3.2)</source>
        <translation>Token-Endpunkt (RFC 6749 3.2)</translation>
    </message>
    <message>
        <source>Asked about a token</source>
        <translation>Nach einem Token gefragt wird</translation>
    </message>
    <message>
        <source>Introspection endpoint (RFC 7662)</source>
        <translation>Introspection-Endpunkt (RFC 7662)</translation>
    </message>
    <message>
        <source>Tokens are cancelled at</source>
        <translation>Tokens werden widerrufen bei</translation>
    </message>
    <message>
        <source>Revocation endpoint (RFC 7009)</source>
        <translation>Revocation-Endpunkt (RFC 7009)</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant-Typ</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>Das Geheimnis wird gesendet</translation>
    </message>
    <message>
        <source>Client authentication (RFC 6749 2.3.1)</source>
        <translation>Client-Authentifizierung (RFC 6749 2.3.1)</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Eine Anfrage ausprobieren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>A command that asks Tokenshelf for the token when it runs, and holds none</source>
        <translation>Ein Befehl, der beim Ausführen Tokenshelf nach dem Token fragt und selbst keines enthält</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Request, which only reads:</source>
        <translation>Anfra&amp;ge, die nur liest:</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>beliebiger freier Port</translation>
    </message>
    <message>
        <source>%1: GET %2</source>
        <comment>name of a request, path</comment>
        <translation>%1: GET %2</translation>
    </message>
    <message>
        <source>Waiting for the reply…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message numerus="yes">
        <source>Status %1, after %2 ms, %3, %n byte(s)</source>
        <translation>
            <numerusform>Status %1, nach %2 ms, %3, %n Byte</numerusform>
            <numerusform>Status %1, nach %2 ms, %3, %n Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CopyRow</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CredentialFields</name>
    <message>
        <source>the secret</source>
        <translation>das Geheimnis</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>OAuth: client id</source>
        <translation>OAuth: client id</translation>
    </message>
    <message>
        <source>OAuth: client secret</source>
        <translation>OAuth: client secret</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved one</source>
        <translation>Leer lassen, um das gespeicherte zu behalten</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both needed.</source>
        <translation>„%1“ und „%2“ werden beide gebraucht.</translation>
    </message>
    <message>
        <source>“%1” cannot hold a colon. Perhaps key and secret were pasted together, as key:secret? Put what stands after the colon into “%2”.</source>
        <translation>„%1“ kann keinen Doppelpunkt enthalten. Vielleicht wurden Schlüssel und Geheimnis zusammen eingefügt, als Schlüssel:Geheimnis? Setzen Sie, was nach dem Doppelpunkt steht, in „%2“ ein.</translation>
    </message>
    <message>
        <source>Blanks or line ends around what you pasted are left out.</source>
        <translation>Leerzeichen oder Zeilenenden um das Eingefügte werden weggelassen.</translation>
    </message>
    <message>
        <source>“%1” has fewer than 8 characters. Check that all of it was copied.</source>
        <translation>„%1“ hat weniger als 8 Zeichen. Prüfen Sie, ob alles kopiert wurde.</translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to have changed places.</source>
        <translation>„%1“ und „%2“ scheinen vertauscht.</translation>
    </message>
    <message>
        <source>This is much longer than “%1” usually is. Check that nothing else was copied with it.</source>
        <translation>Das ist viel länger, als „%1“ üblicherweise ist. Prüfen Sie, ob sonst noch etwas mitkopiert wurde.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::DiagnosticsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Was gespeichert würde</translation>
    </message>
    <message>
        <source>Looking at the password store…</source>
        <translation>Der Passwortspeicher wird angesehen…</translation>
    </message>
    <message>
        <source>Facts for somebody who helps you. They hold no secret, no name, no address and no path. Saving them sends them to nobody.</source>
        <translation>Angaben für jemanden, der Ihnen hilft. Sie enthalten kein Geheimnis, keinen Namen, keine Adresse und keinen Pfad. Durch das Speichern werden sie niemandem gesendet.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <translation>Gespeichert, nur für Sie lesbar.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::EditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Application at %1</source>
        <translation>Anwendung bei %1</translation>
    </message>
    <message>
        <source>Words of your own, with commas between them</source>
        <translation>Eigene Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Name in the list</source>
        <translation>&amp;Name in der Liste</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Who asked for it, whom to call. No secrets: notes are not kept in the password store.</source>
        <translation>Wer darum gebeten hat, wen man anruft. Keine Geheimnisse: Notizen liegen nicht im Passwortspeicher.</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Only this account uses it.</source>
        <translation>Nur dieses Konto benutzt sie.</translation>
    </message>
    <message>
        <source>What you change here changes these accounts too: %1</source>
        <translation>Was Sie hier ändern, ändert auch diese Konten: %1</translation>
    </message>
    <message>
        <source>The server is another one now. Type “%1” again: it is sent to no server but the one it was given for. Tokens of the old server are dropped when you save.</source>
        <translation>Der Server ist jetzt ein anderer. Geben Sie „%1“ neu ein: Es wird nur an den Server gesendet, für den es eingegeben wurde. Tokens des alten Servers werden beim Speichern verworfen.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>renewal by itself</source>
        <translation>Erneuern von selbst</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Meanwhile another window or program has changed this too: %1. Nothing was saved yet. Save again to keep what stands here, or close this to keep what was saved there.</source>
        <translation>Inzwischen hat ein anderes Fenster oder Programm auch dies geändert: %1. Noch wurde nichts gespeichert. Speichern Sie noch einmal, um zu behalten, was hier steht, oder schließen Sie das Fenster, um zu behalten, was dort gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::EndpointFields</name>
    <message>
        <source>Only where your provider&apos;s addresses differ from the usual ones. Empty: as usual.</source>
        <translation>Nur wo die Adressen Ihres Anbieters von den üblichen abweichen. Leer: wie üblich.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Address to ask about a token</source>
        <translation>Adresse zum Fragen nach einem Token</translation>
    </message>
    <message>
        <source>Address to cancel a token</source>
        <translation>Adresse zum Widerrufen eines Tokens</translation>
    </message>
    <message>
        <source>This is no address that a secret may be sent to: it must begin with https://.</source>
        <translation>An diese Adresse darf kein Geheimnis gesendet werden: Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Hide other addresses</source>
        <translation>Andere Adressen verbergen</translation>
    </message>
    <message>
        <source>Advanced: other addresses…</source>
        <translation>Erweitert: andere Adressen…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ImportDialog</name>
    <message>
        <source>Paste tokens</source>
        <translation>Tokens einfügen</translation>
    </message>
    <message>
        <source>Tokens for “%1”</source>
        <translation>Tokens für „%1“</translation>
    </message>
    <message>
        <source>Paste the tokens that were made on the provider&apos;s own pages for the application of this account. The tokens that are kept now are replaced when you save.</source>
        <translation>Fügen Sie die Tokens ein, die auf den Seiten des Anbieters für die Anwendung dieses Kontos erzeugt wurden. Die jetzt aufbewahrten Tokens werden beim Speichern ersetzt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;provider…</source>
        <translation>&amp;Anbieter hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Kopieren a&amp;ls</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Client-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>E&amp;rneuern</translation>
    </message>
    <message>
        <source>&amp;Sign in with your browser…</source>
        <translation>Im Browser an&amp;melden…</translation>
    </message>
    <message>
        <source>As&amp;k the provider about it</source>
        <translation>Anbieter &amp;nach dem Token fragen</translation>
    </message>
    <message>
        <source>&amp;Paste a pair of tokens…</source>
        <translation>Token-&amp;Paar einfügen…</translation>
    </message>
    <message>
        <source>Open the provider&apos;s pa&amp;ge</source>
        <translation>&amp;Seite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Abmel&amp;den…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>Konto &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Suche &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Hide all values</source>
        <translation>Alle &amp;Werte verbergen</translation>
    </message>
    <message>
        <source>&amp;Practice server</source>
        <translation>Übun&amp;gsserver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Tokenshelf</source>
        <translation>Ü&amp;ber Tokenshelf</translation>
    </message>
    <message>
        <source>First to ninth account in the list</source>
        <translation>Erstes bis neuntes Konto in der Liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shortcuts</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Copy as: %1</source>
        <translation>Kopieren als: %1</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::MainWindow</name>
    <message>
        <source>Choose an account on the left.</source>
        <translation>Wählen Sie links ein Konto.</translation>
    </message>
    <message>
        <source>This session only: nothing is saved</source>
        <translation>Nur diese Sitzung: Nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Practice server on</source>
        <translation>Übungsserver ein</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Use other ports</source>
        <translation>Andere Ports benutzen</translation>
    </message>
    <message>
        <source>The token of “%1” was renewed by itself. The one that was copied (%2) works no more: copy the new one to where you use it.</source>
        <translation>Das Token von „%1“ wurde von selbst erneuert. Das kopierte (%2) gilt nicht mehr: Kopieren Sie das neue dorthin, wo Sie es verwenden.</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Neues Token kopieren</translation>
    </message>
    <message>
        <source>Your password store does not take the new token of “%1”. It is tried again by itself: until then keep Tokenshelf open, or you will have to sign in again.</source>
        <translation>Ihr Passwortspeicher nimmt das neue Token von „%1“ nicht an. Es wird von selbst erneut versucht: Lassen Sie Tokenshelf bis dahin geöffnet, sonst müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Quit and lose the sign-in of “%1”?</source>
        <translation>Beenden und die Anmeldung von „%1“ verlieren?</translation>
    </message>
    <message>
        <source>Its new token could not be put into your password store yet, and its old one is used up. While Tokenshelf stays open, it is tried again by itself.</source>
        <translation>Das neue Token konnte noch nicht in Ihren Passwortspeicher gelegt werden, und das alte ist verbraucht. Solange Tokenshelf geöffnet bleibt, wird es von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Beenden und verlieren</translation>
    </message>
    <message>
        <source>Look for lost accounts</source>
        <translation>Verlorene Konten suchen</translation>
    </message>
    <message>
        <source>Your password store can be used again.</source>
        <translation>Ihr Passwortspeicher ist wieder benutzbar.</translation>
    </message>
    <message>
        <source>No lost accounts were found.</source>
        <translation>Es wurden keine verlorenen Konten gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n account(s).</source>
        <translation>
            <numerusform>%n Konto wiederhergestellt.</numerusform>
            <numerusform>%n Konten wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n account(s)?</source>
        <translation>
            <numerusform>%n Konto wiederherstellen?</numerusform>
            <numerusform>%n Konten wiederherstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their secrets are in your password store, but the list knows nothing of them: %1</source>
        <translation>Ihre Geheimnisse sind in Ihrem Passwortspeicher, aber die Liste kennt sie nicht: %1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Adding “%1” did not finish. Start again.</source>
        <translation>Das Hinzufügen von „%1“ wurde nicht abgeschlossen. Fangen Sie noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in your password store that this list does not know.</source>
        <translation>
            <numerusform>%n Konto ist in Ihrem Passwortspeicher, das diese Liste nicht kennt.</numerusform>
            <numerusform>%n Konten sind in Ihrem Passwortspeicher, die diese Liste nicht kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>The practice server opens in a window of its own.</source>
        <translation>Der Übungsserver öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The window for practice could not be opened. Start Tokenshelf with --practice.</source>
        <translation>Das Fenster zum Üben konnte nicht geöffnet werden. Starten Sie Tokenshelf mit --practice.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Notice</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>Ohne Speichern arbeiten</translation>
    </message>
    <message>
        <source>Secrets stay in memory until Tokenshelf ends, and are gone then.</source>
        <translation>Geheimnisse bleiben im Arbeitsspeicher, bis Tokenshelf endet, und sind dann weg.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::OverviewTab</name>
    <message>
        <source>What is left of the token&apos;s lifetime</source>
        <translation>Was von der Laufzeit des Tokens übrig ist</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Ask the provider about it</source>
        <translation>Anbieter nach dem Token fragen</translation>
    </message>
    <message>
        <source>Introspection (RFC 7662)</source>
        <translation>Introspection (RFC 7662)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Was erbeten wurde</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Letzter Tag des Schlüssels</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The practice server is off, so this account cannot be tried.</source>
        <translation>Der Übungsserver ist aus, daher lässt sich dieses Konto nicht ausprobieren.</translation>
    </message>
    <message>
        <source>Start the practice server</source>
        <translation>Übungsserver starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Your sign-in is kept and will be renewed by itself. Next try in %1 s.</source>
        <translation>Ihre Anmeldung bleibt erhalten und wird von selbst erneuert. Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Erbeten, aber nicht gewährt</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::PermissionsTab</name>
    <message>
        <source>Ask the provider about it</source>
        <translation>Anbieter nach dem Token fragen</translation>
    </message>
    <message>
        <source>Introspection (RFC 7662)</source>
        <translation>Introspection (RFC 7662)</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>Die Antwort, wie sie kam</translation>
    </message>
    <message>
        <source>The provider has not been asked about this token yet.</source>
        <translation>Der Anbieter wurde noch nicht nach diesem Token gefragt.</translation>
    </message>
    <message>
        <source>This provider cannot be asked what a token may do.</source>
        <translation>Dieser Anbieter kann nicht gefragt werden, was ein Token darf.</translation>
    </message>
    <message>
        <source>The token works, but may not read its own details.</source>
        <translation>Das Token funktioniert, darf aber seine eigenen Details nicht lesen.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Hello,

please add the role “Info Holds Config” (read) to the API key %1. With it, the program that uses the key can show what the key may do. Nothing else changes.

Thank you!
</source>
        <translation>Guten Tag,

bitte fügen Sie dem API-Schlüssel %1 die Rolle „Info Holds Config“ (read) hinzu. Damit kann das Programm, das den Schlüssel benutzt, anzeigen, was der Schlüssel darf. Sonst ändert sich nichts.

Vielen Dank!
</translation>
    </message>
    <message>
        <source>The provider says: this token is valid.</source>
        <translation>Der Anbieter sagt: Dieses Token ist gültig.</translation>
    </message>
    <message>
        <source>The provider says: this token is not valid any more.</source>
        <translation>Der Anbieter sagt: Dieses Token ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>moment, duration</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>The provider&apos;s clock</source>
        <translation>Die Uhr des Anbieters</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant-Typ</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Granted. What it opens is for the provider to say.</source>
        <translation>Gewährt. Was es öffnet, weiß der Anbieter.</translation>
    </message>
    <message>
        <source>Asked for, not granted</source>
        <translation>Erbeten, nicht gewährt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Its tokens live %1</source>
        <translation>Tokens dieser Rolle gelten %1</translation>
    </message>
    <message>
        <source>No lifetime told</source>
        <translation>Keine Laufzeit mitgeteilt</translation>
    </message>
    <message>
        <source>Permissions by area</source>
        <translation>Berechtigungen nach Bereich</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>OAuth: scope</source>
        <translation>OAuth: scope</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::PracticeLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was wrong with it</source>
        <translation>Was daran falsch war</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::PracticePage</name>
    <message>
        <source>Sierra</source>
        <translation>Sierra</translation>
    </message>
    <message>
        <source>Apicbase, for people</source>
        <translation>Apicbase, für Personen</translation>
    </message>
    <message>
        <source>Apicbase, for programs</source>
        <translation>Apicbase, für Programme</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Nothing here is real: both providers, played by Tokenshelf on this computer. Point Tokenshelf or a program of your own at it.</source>
        <translation>Nichts hier ist echt: beide Anbieter, von Tokenshelf auf diesem Computer gespielt. Richten Sie Tokenshelf oder ein eigenes Programm darauf.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Apicbase, for people (signing in, asking about tokens)</source>
        <translation>Apicbase, für Personen (anmelden, nach Tokens fragen)</translation>
    </message>
    <message>
        <source>Apicbase, for programs (tokens and data)</source>
        <translation>Apicbase, für Programme (Tokens und Daten)</translation>
    </message>
    <message>
        <source>Registered applications</source>
        <translation>Registrierte Anwendungen</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Copy the secret of %1</source>
        <translation>Geheimnis von %1 kopieren</translation>
    </message>
    <message>
        <source>Expire all tokens</source>
        <translation>Alle Tokens ablaufen lassen</translation>
    </message>
    <message>
        <source>Restart: forget all tokens</source>
        <translation>Neustart: alle Tokens vergessen</translation>
    </message>
    <message>
        <source>All switches back to usual</source>
        <translation>Alle Schalter wie üblich</translation>
    </message>
    <message>
        <source>What a restart of Sierra&apos;s Tomcat does</source>
        <translation>Was ein Neustart von Sierras Tomcat bewirkt</translation>
    </message>
    <message>
        <source>Requests that reached the practice server</source>
        <translation>Anfragen, die den Übungsserver erreicht haben</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Laufendes Protokoll</translation>
    </message>
    <message>
        <source>Another program uses the practice server&apos;s ports, %1 to %2.</source>
        <translation>Ein anderes Programm benutzt die Ports des Übungsservers, %1 bis %2.</translation>
    </message>
    <message>
        <source>Use other ports</source>
        <translation>Andere Ports benutzen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>The practice server is on.</source>
        <translation>Der Übungsserver ist ein.</translation>
    </message>
    <message>
        <source>The practice server is off.</source>
        <translation>Der Übungsserver ist aus.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ProviderDialog</name>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>For any OAuth 2 server. Its documentation names the addresses.</source>
        <translation>Für jeden OAuth-2-Server. Seine Dokumentation nennt die Adressen.</translation>
    </message>
    <message>
        <source>Read from a &amp;file…</source>
        <translation>Aus einer &amp;Datei lesen…</translation>
    </message>
    <message>
        <source>It cannot be asked</source>
        <translation>Er kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>Usual form (RFC 7662)</source>
        <translation>Übliche Form (RFC 7662)</translation>
    </message>
    <message>
        <source>As Sierra does it (info/token)</source>
        <translation>Wie bei Sierra (info/token)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>File name, from the name</source>
        <translation>Dateiname, aus dem Namen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>How one gets a token</source>
        <translation>Wie man ein Token bekommt</translation>
    </message>
    <message>
        <source>OAuth: grant type</source>
        <translation>OAuth: grant type</translation>
    </message>
    <message>
        <source>How the application shows who it is</source>
        <translation>Wie sich die Anwendung ausweist</translation>
    </message>
    <message>
        <source>OAuth: client authentication</source>
        <translation>OAuth: client authentication</translation>
    </message>
    <message>
        <source>Asking the provider about a token</source>
        <translation>Den Anbieter nach dem Token fragen</translation>
    </message>
    <message>
        <source>OAuth: token introspection</source>
        <translation>OAuth: token introspection</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Address to ask about a token</source>
        <translation>Adresse zum Fragen nach einem Token</translation>
    </message>
    <message>
        <source>Address to cancel a token (may be empty)</source>
        <translation>Adresse zum Widerrufen eines Tokens (darf leer sein)</translation>
    </message>
    <message>
        <source>&amp;Protect the sign-in with PKCE</source>
        <translation>Anmeldung mit &amp;PKCE schützen</translation>
    </message>
    <message>
        <source>RFC 7636, S256. Leave it on unless the server is known to refuse it.</source>
        <translation>RFC 7636, S256. Lassen Sie es ein, außer wenn der Server es bekanntlich ablehnt.</translation>
    </message>
    <message>
        <source>The provider can show a &amp;code to be pasted</source>
        <translation>Der Anbieter kann einen &amp;Code zum Einfügen anzeigen</translation>
    </message>
    <message>
        <source>For applications without a return address</source>
        <translation>Für Anwendungen ohne Rückkehradresse</translation>
    </message>
    <message>
        <source>One in a line: its name, a blank, and what it opens</source>
        <translation>Eine pro Zeile: ihr Name, ein Leerzeichen und was sie öffnet</translation>
    </message>
    <message>
        <source>Permissions that can be asked for</source>
        <translation>Berechtigungen, die erbeten werden können</translation>
    </message>
    <message>
        <source>OAuth: scope</source>
        <translation>OAuth: scope</translation>
    </message>
    <message>
        <source>Your own providers until now: %1</source>
        <translation>Ihre eigenen Anbieter bisher: %1</translation>
    </message>
    <message>
        <source>A file of yours was left out. %1</source>
        <translation>Eine Ihrer Dateien wurde ausgelassen. %1</translation>
    </message>
    <message>
        <source>Folder of your own providers</source>
        <translation>Ordner Ihrer eigenen Anbieter</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>The provider needs a name, with letters from a to z or digits in it.</source>
        <translation>Der Anbieter braucht einen Namen mit Buchstaben von a bis z oder Ziffern darin.</translation>
    </message>
    <message>
        <source>Read a provider file</source>
        <translation>Anbieterdatei lesen</translation>
    </message>
    <message>
        <source>Provider files (*.json)</source>
        <translation>Anbieterdateien (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be read, or is too large for a provider file.</source>
        <translation>%1 ist nicht lesbar oder zu groß für eine Anbieterdatei.</translation>
    </message>
    <message>
        <source>There is a provider of the name “%1” already. Choose another name.</source>
        <translation>Es gibt schon einen Anbieter namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>error, its details</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Who vouches for its servers</source>
        <translation>Wer für seine Server bürgt</translation>
    </message>
    <message>
        <source>For servers with a certificate of your organisation&apos;s own: its authority (CA), which alone counts then</source>
        <translation>Für Server mit einem eigenen Zertifikat Ihrer Organisation: deren Zertifizierungsstelle (CA), die dann allein gilt</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ProviderPage</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A provider in a list: name, environment</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Other provider…</source>
        <translation>An&amp;derer Anbieter…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Where is the account?</source>
        <translation>Wo ist das Konto?</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::RedirectFields</name>
    <message>
        <source>My browser brings me back, at port</source>
        <translation>Mein Browser bringt mich zurück, an Port</translation>
    </message>
    <message>
        <source>My browser brings me back, at any free port</source>
        <translation>Mein Browser bringt mich zurück, an einem beliebigen freien Port</translation>
    </message>
    <message>
        <source>I paste a code that is shown to me</source>
        <translation>Ich füge einen Code ein, der mir angezeigt wird</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>OAuth: loopback redirect URI with a fixed port (RFC 8252)</source>
        <translation>OAuth: loopback redirect URI mit festem Port (RFC 8252)</translation>
    </message>
    <message>
        <source>Only for providers that ignore the port of a loopback redirect URI (RFC 8252, 7.3)</source>
        <translation>Nur für Anbieter, die den Port einer loopback redirect URI ignorieren (RFC 8252, 7.3)</translation>
    </message>
    <message>
        <source>For an application that was registered without a redirect URL</source>
        <translation>Für eine Anwendung, die ohne Redirect-URL registriert wurde</translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation>Nach dem Anmelden</translation>
    </message>
    <message>
        <source>Return address to register</source>
        <translation>Rückkehradresse, die zu registrieren ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows you a code after you signed in. It lives for %n second(s): have this window at hand.</source>
        <translation>
            <numerusform>Nach der Anmeldung sehen Sie einen Code (%1). Er gilt %n Sekunde: Halten Sie dieses Fenster bereit.</numerusform>
            <numerusform>Nach der Anmeldung sehen Sie einen Code (%1). Er gilt %n Sekunden: Halten Sie dieses Fenster bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register it at %1 exactly like this, including the last slash.</source>
        <translation>Registrieren Sie sie bei %1 genau so, mit dem letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>Register it at %1 exactly like this.</source>
        <translation>Registrieren Sie sie bei %1 genau so.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::RegistrationGuide</name>
    <message>
        <source>Registering at %1</source>
        <translation>Registrieren bei %1</translation>
    </message>
    <message>
        <source>Nothing to do here: this is the practice server inside Tokenshelf. A registered application is filled in, and nothing is at stake. At the real provider the steps are these:</source>
        <translation>Hier ist nichts zu tun: Das ist der Übungsserver in Tokenshelf. Eine registrierte Anwendung ist schon eingetragen, und nichts steht auf dem Spiel. Beim echten Anbieter sind die Schritte diese:</translation>
    </message>
    <message>
        <source>Copy the request to send</source>
        <translation>Bitte zum Versenden kopieren</translation>
    </message>
    <message>
        <source>Sierra&apos;s administration page</source>
        <translation>Administrationsseite von Sierra</translation>
    </message>
    <message>
        <source>Choose Create New. Give a name, your e-mail address and, if you like, an expiration date. Tick the roles that the work needs, and Info Holds Config, so that Tokenshelf can show what the key may do. Then Generate API Key.</source>
        <translation>Wählen Sie Create New. Geben Sie einen Namen, Ihre E-Mail-Adresse und, wenn Sie möchten, ein Ablaufdatum an. Kreuzen Sie die Rollen an, die die Arbeit braucht, und Info Holds Config, damit Tokenshelf anzeigen kann, was der Schlüssel darf. Dann Generate API Key.</translation>
    </message>
    <message>
        <source>Sierra sends a mail to that address. Follow its link and choose a secret there, of at least 8 characters. Tokenshelf can make one up, which goes into the form and, copied, onto that page:</source>
        <translation>Sierra sendet eine E-Mail an diese Adresse. Folgen Sie ihrem Link und wählen Sie dort ein Geheimnis aus mindestens 8 Zeichen. Tokenshelf kann eines erfinden, das ins Formular kommt und, kopiert, auf jene Seite:</translation>
    </message>
    <message>
        <source>Put the key from the mail and the secret into the form.</source>
        <translation>Tragen Sie den Schlüssel aus der E-Mail und das Geheimnis ins Formular ein.</translation>
    </message>
    <message>
        <source>Make up a secret</source>
        <translation>Geheimnis erfinden</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>What Sierra&apos;s list says of a key</source>
        <translation>Was Sierras Liste über einen Schlüssel sagt</translation>
    </message>
    <message>
        <source>Pending: the link in the mail was not followed yet, so there is no secret. The key does not work.</source>
        <translation>Pending: Dem Link in der E-Mail ist noch niemand gefolgt, es gibt also kein Geheimnis. Der Schlüssel funktioniert nicht.</translation>
    </message>
    <message>
        <source>Enabled: the key works.</source>
        <translation>Enabled: Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>With an expiration date: it stops working after that day. Note the date in the form.</source>
        <translation>Mit einem Ablaufdatum: Nach diesem Tag funktioniert er nicht mehr. Notieren Sie das Datum im Formular.</translation>
    </message>
    <message>
        <source>Disabled: an administrator switched it off, and only an administrator can switch it on again.</source>
        <translation>Disabled: Ein Administrator hat ihn ausgeschaltet, und nur ein Administrator kann ihn wieder einschalten.</translation>
    </message>
    <message>
        <source>In Apicbase, open Library Settings, then API Settings, and choose Register Application. The API has to be part of your subscription.</source>
        <translation>Öffnen Sie in Apicbase Library Settings, dann API Settings, und wählen Sie Register Application. Die API muss zu Ihrem Abonnement gehören.</translation>
    </message>
    <message>
        <source>Register this return address, exactly, including the last slash. Or leave it out and choose in the form that you paste a code.</source>
        <translation>Registrieren Sie genau diese Rückkehradresse, mit dem letzten Schrägstrich. Oder lassen Sie sie weg und wählen Sie im Formular, dass Sie einen Code einfügen.</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Copy Client ID and Client Secret into the form at once: the secret may be shown only this time.</source>
        <translation>Kopieren Sie Client ID und Client Secret sofort ins Formular: Das Geheimnis wird vielleicht nur dieses eine Mal angezeigt.</translation>
    </message>
    <message>
        <source>Sign in as the person whose rights the token shall have. It follows that person: into another library when they switch, and it ends when they leave.</source>
        <translation>Melden Sie sich als die Person an, deren Rechte das Token haben soll. Es folgt dieser Person: in eine andere Bibliothek, wenn sie wechselt, und es endet, wenn sie geht.</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Partner with an application for many libraries: choose it in the form under “Application”, and sign in once for each library.</source>
        <translation>Partner mit einer Anwendung für viele Bibliotheken: Wählen Sie sie im Formular unter „Anwendung“ und melden Sie sich für jede Bibliothek einmal an.</translation>
    </message>
    <message>
        <source>API Settings, Connected Applications gives a pair of tokens to be copied by hand: tick “I already have tokens” in the form.</source>
        <translation>API Settings, Connected Applications gibt ein Token-Paar zum Kopieren von Hand: Kreuzen Sie im Formular „Ich habe schon Tokens“ an.</translation>
    </message>
    <message>
        <source>Ask Apicbase&apos;s integrations team for a Client ID and a Client Secret for suppliers. The same pair serves for testing and for real work.</source>
        <translation>Bitten Sie das Integrationsteam von Apicbase um eine Client-ID und ein Client-Secret für Lieferanten. Dasselbe Paar dient zum Testen und für die echte Arbeit.</translation>
    </message>
    <message>
        <source>Put both into the form. The permission “supplier” is the one that is needed.</source>
        <translation>Tragen Sie beides ins Formular ein. Nötig ist die Berechtigung „supplier“.</translation>
    </message>
    <message>
        <source>Register an application on your provider&apos;s pages for developers.</source>
        <translation>Registrieren Sie auf den Entwicklerseiten Ihres Anbieters eine Anwendung.</translation>
    </message>
    <message>
        <source>Give it this return address, exactly:</source>
        <translation>Geben Sie ihr genau diese Rückkehradresse:</translation>
    </message>
    <message>
        <source>Put “%1” and “%2” into the form.</source>
        <translation>Tragen Sie „%1“ und „%2“ ins Formular ein.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: number, text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Hello,

please make a Sierra API key for me: Sierra administration, Other Web Applications, Sierra API Keys, Create New (needs permission 1052, API Consumers Administration).

Client name: 
Client e-mail: 
Expiration: none, or as you prefer
Roles: Info Holds Config, and 

Sierra then sends me a mail with a link, where I choose the secret myself. Nobody else needs to know it.

Thank you!
</source>
        <translation>Guten Tag,

bitte legen Sie für mich einen Sierra-API-Schlüssel an: Sierra-Administration, Other Web Applications, Sierra API Keys, Create New (braucht die Berechtigung 1052, API Consumers Administration).

Name des Clients: 
E-Mail des Clients: 
Ablaufdatum: keines, oder wie Sie möchten
Rollen: Info Holds Config und 

Sierra sendet mir dann eine E-Mail mit einem Link, wo ich das Geheimnis selbst wähle. Niemand sonst muss es kennen.

Vielen Dank!
</translation>
    </message>
    <message>
        <source>Open Sierra&apos;s administration page, with a login that has permission 1052 (API Consumers Administration):</source>
        <translation>Öffnen Sie die Administrationsseite von Sierra, mit einem Login, das die Berechtigung 1052 (API Consumers Administration) hat:</translation>
    </message>
    <message>
        <source>There, choose Other Web Applications, then Sierra API Keys. If you have no such login, send this request to somebody who has:</source>
        <translation>Wählen Sie dort Other Web Applications, dann Sierra API Keys. Wenn Sie kein solches Login haben, senden Sie diese Bitte jemandem, der eines hat:</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ScopeFields</name>
    <message>
        <source>Names, with blanks between them</source>
        <translation>Namen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was es darf</translation>
    </message>
    <message>
        <source>OAuth: scope</source>
        <translation>OAuth: scope</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>Andere Berechtigungen</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SecretLineEdit</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ServerFields</name>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Paste any address of your server, the catalogue&apos;s too</source>
        <translation>Fügen Sie eine beliebige Adresse Ihres Servers ein, auch die des Katalogs</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Bekannte Server</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Token address that comes out</source>
        <translation>Token-Adresse, die sich ergibt</translation>
    </message>
    <message>
        <source>None: the address has no version</source>
        <translation>Keine: Die Adresse hat keine Version</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SettingsDialog</name>
    <message>
        <source>&amp;Practice server on from the start</source>
        <translation>Übungsserver von Anfang an &amp;ein</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Take a copied token off the clipboard after</source>
        <translation>Kopiertes Token aus der &amp;Zwischenablage nehmen nach</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>A change of language shows at the next start.</source>
        <translation>Eine andere Sprache erscheint beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view and how many accounts it holds</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Expiring this week</source>
        <translation>Läuft diese Woche ab</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in for “%1”</source>
        <translation>Anmelden für „%1“</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SignInWidget</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Warten be&amp;enden</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>I see the code now</source>
        <translation>Ich sehe den Code jetzt</translation>
    </message>
    <message>
        <source>Code or &amp;address</source>
        <translation>Code oder &amp;Adresse</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>der Code</translation>
    </message>
    <message numerus="yes">
        <source>Your browser opens %1. Sign in and allow what it asks for; then it shows a code, to be pasted below within %n second(s).</source>
        <translation>
            <numerusform>Ihr Browser öffnet %1. Melden Sie sich an und erlauben Sie, worum gebeten wird; dann erscheint ein Code, der innerhalb von %n Sekunde unten einzufügen ist.</numerusform>
            <numerusform>Ihr Browser öffnet %1. Melden Sie sich an und erlauben Sie, worum gebeten wird; dann erscheint ein Code, der innerhalb von %n Sekunden unten einzufügen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the code</source>
        <translation>Code einfügen</translation>
    </message>
    <message>
        <source>Not brought back?</source>
        <translation>Nicht zurückgekommen?</translation>
    </message>
    <message>
        <source>The code alone, or the whole address of the page that shows it.</source>
        <translation>Nur der Code oder die ganze Adresse der Seite, die ihn anzeigt.</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be opened, or shows a code, paste the whole address of that page or the code.</source>
        <translation>Wenn der Browser auf einer Seite endet, die sich nicht öffnen lässt, oder einen Code anzeigt, fügen Sie die ganze Adresse dieser Seite oder den Code ein.</translation>
    </message>
    <message>
        <source>The link is copied. Open it in any browser on this computer.</source>
        <translation>Der Link ist kopiert. Öffnen Sie ihn in einem beliebigen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>Neuen holen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Another program is using 127.0.0.1:%1. You can use port %2 instead, but then this address must be registered with %3 too: %4</source>
        <translation>Ein anderes Programm benutzt 127.0.0.1:%1. Sie können stattdessen Port %2 nehmen, aber dann muss bei %3 auch diese Adresse registriert sein: %4</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Stattdessen %1 nehmen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Browser e&amp;rneut öffnen</translation>
    </message>
    <message>
        <source>Waiting for you in the browser: %1 left.</source>
        <translation>Warten auf Sie im Browser: noch %1.</translation>
    </message>
    <message>
        <source>You are back; fetching the token…</source>
        <translation>Sie sind zurück; das Token wird geholt…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>The code is probably too old now: codes last %n second(s). Open the browser again for a new one.</source>
        <translation>
            <numerusform>Der Code ist jetzt wahrscheinlich zu alt: Codes gelten %n Sekunde. Öffnen Sie den Browser erneut, um einen neuen zu holen.</numerusform>
            <numerusform>Der Code ist jetzt wahrscheinlich zu alt: Codes gelten %n Sekunden. Öffnen Sie den Browser erneut, um einen neuen zu holen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code lives for %1 more.</source>
        <translation>Der Code gilt noch %1.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Sign in and allow what it asks for; then you are brought back here automatically.</source>
        <translation>Ihr Browser öffnet %1. Melden Sie sich an und erlauben Sie, worum gebeten wird; dann kommen Sie von selbst hierher zurück.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>How long it is valid is unknown.</source>
        <translation>Wie lange es gültig ist, ist unbekannt.</translation>
    </message>
    <message>
        <source>Token of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.</source>
        <translation>Das Token von „%1“ ist noch in der Zwischenablage: Sie wird geleert, sobald Sie zu diesem Fenster zurückkehren.</translation>
    </message>
    <message>
        <source>Token of “%1” copied, cleared in %2 s.</source>
        <translation>Token von „%1“ kopiert, wird in %2 s gelöscht.</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile; it was left alone.</source>
        <translation>Inzwischen wurde etwas anderes kopiert; es blieb unberührt.</translation>
    </message>
    <message>
        <source>Token cleared from the clipboard.</source>
        <translation>Token aus der Zwischenablage gelöscht.</translation>
    </message>
    <message>
        <source>Take what was copied off the clipboard</source>
        <translation>Kopiertes aus der Zwischenablage löschen</translation>
    </message>
    <message>
        <source>Secret of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.</source>
        <translation>Das Secret von „%1“ ist noch in der Zwischenablage: Sie wird geleert, sobald Sie zu diesem Fenster zurückkehren.</translation>
    </message>
    <message>
        <source>Secret of “%1” copied, cleared in %2 s.</source>
        <translation>Secret von „%1“ kopiert, wird in %2 s gelöscht.</translation>
    </message>
    <message>
        <source>Secret cleared from the clipboard.</source>
        <translation>Secret aus der Zwischenablage gelöscht.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenActs</name>
    <message>
        <source>Renew and copy</source>
        <translation>Erneuern und kopieren</translation>
    </message>
    <message>
        <source>Copy the token of “%1”?</source>
        <translation>Token von „%1“ kopieren?</translation>
    </message>
    <message>
        <source>It opens production data to everybody who gets it, for as long as it is valid.</source>
        <translation>Es öffnet Produktionsdaten für jeden, der es bekommt, solange es gültig ist.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Command copied. It asks Tokenshelf for the token of “%1” when it runs.</source>
        <translation>Befehl kopiert. Er fragt beim Ausführen Tokenshelf nach dem Token von „%1“.</translation>
    </message>
    <message>
        <source>Client ID of “%1” copied</source>
        <translation>Client-ID von „%1“ kopiert</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Renew the token of “%1”?</source>
        <translation>Token von „%1“ erneuern?</translation>
    </message>
    <message>
        <source>The provider ends the present token when it is renewed: where you pasted it before, the new one is needed.</source>
        <translation>Der Anbieter beendet das jetzige Token, wenn es erneuert wird: Wo Sie es eingefügt haben, wird das neue gebraucht.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenPairFields</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>OAuth: access token</source>
        <translation>OAuth: access token</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Erneuerungs-Token</translation>
    </message>
    <message>
        <source>the stay-signed-in token</source>
        <translation>das Erneuerungs-Token</translation>
    </message>
    <message>
        <source>OAuth: refresh token</source>
        <translation>OAuth: refresh token</translation>
    </message>
    <message>
        <source>Without it the token cannot be renewed</source>
        <translation>Ohne dieses lässt sich das Token nicht erneuern</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Fügen Sie zuerst das Token ein.</translation>
    </message>
    <message>
        <source>This is no token: it holds characters that no token has, or is too long.</source>
        <translation>Das ist kein Token: Es enthält Zeichen, die kein Token hat, oder ist zu lang.</translation>
    </message>
    <message>
        <source>Both fields hold the same token. Paste the other one too.</source>
        <translation>Beide Felder enthalten dasselbe Token. Fügen Sie auch das andere ein.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenReview</name>
    <message>
        <source>Asking the provider about the token</source>
        <translation>Der Anbieter wird nach dem Token gefragt</translation>
    </message>
    <message>
        <source>The key works, but may not read the details of its own token. Nothing is broken. To see them, ask for the role Info Holds Config.</source>
        <translation>Der Schlüssel funktioniert, darf aber die Details seines eigenen Tokens nicht lesen. Nichts ist kaputt. Um sie zu sehen, bitten Sie um die Rolle Info Holds Config.</translation>
    </message>
    <message>
        <source>The provider says that this token is not valid, or not any more.</source>
        <translation>Der Anbieter sagt, dass dieses Token nicht oder nicht mehr gültig ist.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Erneuerungs-Token</translation>
    </message>
    <message>
        <source>there: the token can be renewed without signing in</source>
        <translation>vorhanden: Das Token lässt sich ohne Anmeldung erneuern</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>Konto von</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Until now this was the account of %1. Now %2 signed in. Save it only if that is what you want.</source>
        <translation>Bisher war das das Konto von %1. Jetzt hat sich %2 angemeldet. Speichern Sie nur, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Was Sie erbeten haben</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Was gewährt wurde</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Erbeten, aber nicht gewährt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1, tokens live %2</source>
        <translation>%1, Tokens gelten %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact in a list: name, value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenTab</name>
    <message>
        <source>The token, decoded</source>
        <translation>Das Token, dekodiert</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Erneuerungs-Token</translation>
    </message>
    <message>
        <source>Refresh token (RFC 6749 1.5)</source>
        <translation>Refresh-Token (RFC 6749 1.5)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Tells tokens apart without showing them: the first digits of the SHA-256</source>
        <translation>Unterscheidet Tokens, ohne sie anzuzeigen: die ersten Stellen des SHA-256</translation>
    </message>
    <message>
        <source>There is no token that is still valid</source>
        <translation>Es gibt kein Token, das noch gültig ist</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, so the token can be renewed without signing in</source>
        <translation>Aufbewahrt, das Token lässt sich also ohne Anmeldung erneuern</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>This token is a JWT. It says of itself:</source>
        <translation>Dieses Token ist ein JWT. Es sagt über sich:</translation>
    </message>
    <message>
        <source>An opaque token: nothing to decode.</source>
        <translation>Ein undurchsichtiges Token: nichts zu dekodieren.</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, verborgen</translation>
    </message>
    <message numerus="yes">
        <source>Show for %n second(s)</source>
        <translation>
            <numerusform>%n Sekunde anzeigen</numerusform>
            <numerusform>%n Sekunden anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Unattended</name>
    <message>
        <source>Practice library</source>
        <translation>Übungsbibliothek</translation>
    </message>
    <message>
        <source>Practice restaurant</source>
        <translation>Übungsrestaurant</translation>
    </message>
    <message>
        <source>It took longer than two minutes. Waited for: %1</source>
        <translation>Es dauerte länger als zwei Minuten. Gewartet wurde auf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>%n Bild in %1 gespeichert</numerusform>
            <numerusform>%n Bilder in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider says: this token is valid.</source>
        <translation>Der Anbieter sagt: Dieses Token ist gültig.</translation>
    </message>
    <message>
        <source>The provider says: this token is not valid any more.</source>
        <translation>Der Anbieter sagt: Dieses Token ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Scopes: %1</translation>
    </message>
    <message>
        <source>Role %1: %2</source>
        <comment>name, permissions</comment>
        <translation>Rolle %1: %2</translation>
    </message>
    <message>
        <source>Starts the practice server and opens the window</source>
        <translation>Startet den Übungsserver und öffnet das Fenster</translation>
    </message>
    <message>
        <source>Adds “%1”</source>
        <translation>Fügt „%1“ hinzu</translation>
    </message>
    <message>
        <source>Signs in again, through browser and return address</source>
        <translation>Meldet neu an, über Browser und Rückkehradresse</translation>
    </message>
    <message>
        <source>Renews the token</source>
        <translation>Erneuert das Token</translation>
    </message>
    <message>
        <source>Asks the provider about it</source>
        <translation>Fragt den Anbieter nach dem Token</translation>
    </message>
    <message>
        <source>Copies a token, and clears the clipboard again</source>
        <translation>Kopiert ein Token und leert die Zwischenablage wieder</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::VerifyPage</name>
    <message>
        <source>Asking for a token</source>
        <translation>Ein Token wird erbeten</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>It works. This is what will be saved:</source>
        <translation>Es funktioniert. Das wird gespeichert:</translation>
    </message>
    <message>
        <source>This is what will be saved:</source>
        <translation>Das wird gespeichert:</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::WelcomePage</name>
    <message>
        <source>Tokens that work, and where they stand</source>
        <translation>Tokens, die gelten, und wie es um sie steht</translation>
    </message>
    <message>
        <source>Tokenshelf keeps your keys in this computer&apos;s password store, gets tokens with them, and shows how long each one lives.</source>
        <translation>Tokenshelf bewahrt Ihre Schlüssel im Passwortspeicher dieses Computers auf, holt damit Tokens und zeigt, wie lange jedes gilt.</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>Anderer Anbieter…</translation>
    </message>
    <message>
        <source>You need: %1 and %2</source>
        <translation>Sie brauchen: %1 und %2</translation>
    </message>
    <message>
        <source>You need: %1 and %2 of an application registered there; then you sign in with your browser</source>
        <translation>Sie brauchen: %1 und %2 einer dort registrierten Anwendung; dann melden Sie sich im Browser an</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Try with the practice server</source>
        <translation>Mit dem Übungsserver ausprobieren</translation>
    </message>
    <message>
        <source>You need: nothing. Both providers, played on this computer</source>
        <translation>Sie brauchen: nichts. Beide Anbieter, auf diesem Computer gespielt</translation>
    </message>
</context>
<context>
    <name>UiFormat</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date and time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Valid, but for how long is unknown</source>
        <translation>Gültig, aber unbekannt, wie lange</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Valid for %1, until %2</source>
        <translation>Noch %1 gültig, bis %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>lifetime</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>Renewal failed, still valid</source>
        <translation>Erneuern misslungen, noch gültig</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Lifetime unknown</source>
        <translation>Laufzeit unbekannt</translation>
    </message>
    <message>
        <source>Provider unreachable</source>
        <translation>Anbieter nicht erreichbar</translation>
    </message>
    <message>
        <source>Password store locked</source>
        <translation>Passwortspeicher gesperrt</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Key and secret (client credentials)</source>
        <translation>Schlüssel und Geheimnis (client credentials)</translation>
    </message>
    <message>
        <source>Sign in with your browser (authorization code)</source>
        <translation>Im Browser anmelden (authorization code)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation>Im Header (Basic)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>Comes back by itself</source>
        <translation>Kommt von selbst zurück</translation>
    </message>
    <message>
        <source>The provider shows a code to be pasted</source>
        <translation>Der Anbieter zeigt einen Code zum Einfügen</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>E&amp;rneuern</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>Toke&amp;n holen</translation>
    </message>
    <message>
        <source>&amp;Sign in with your browser</source>
        <translation>Im Browser an&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Unlock the password store</source>
        <translation>Passwortspeicher &amp;entsperren</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Nur das Token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Environment lines</source>
        <translation>Umgebungszeilen</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Command that fetches it (holds no token)</source>
        <translation>Befehl, der es holt (enthält kein Token)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Token renewed</source>
        <translation>Token erneuert</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>Erneuern misslungen</translation>
    </message>
    <message>
        <source>Provider asked about the token</source>
        <translation>Anbieter nach dem Token gefragt</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token kopiert</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Tokens pasted in</source>
        <translation>Tokens eingefügt</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>dieselbe wie hier</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <translation>geht gegenüber diesem Computer %1 vor</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <translation>geht gegenüber diesem Computer %1 nach</translation>
    </message>
    <message>
        <source>Co&amp;py token</source>
        <translation>Token ko&amp;pieren</translation>
    </message>
    <message>
        <source>The clock of this computer was set: for how long the token works is unknown until it is renewed</source>
        <translation>Die Uhr dieses Computers wurde verstellt: Wie lange das Token gilt, ist unbekannt, bis es erneuert wird</translation>
    </message>
</context>
</TS>
