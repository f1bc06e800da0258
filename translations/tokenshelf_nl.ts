<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>AskToClose</name>
    <message>
        <source>Close without saving?</source>
        <translation>Sluiten zonder op te slaan?</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>Wat u hebt getypt, gaat verloren.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder opslaan</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>You can close this page and go back to Tokenshelf.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar Tokenshelf.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>U bent aangemeld</translation>
    </message>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>De aanmelding is niet gelukt</translation>
    </message>
    <message>
        <source>This is not the answer Tokenshelf waits for</source>
        <translation>Dit is niet het antwoord waarop Tokenshelf wacht</translation>
    </message>
    <message>
        <source>The sign-in goes on. Start it again from Tokenshelf if this page stays.</source>
        <translation>De aanmelding gaat verder. Begin opnieuw vanuit Tokenshelf als deze pagina blijft staan.</translation>
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
        <translation>De aanbieder heeft bevestigd dat de tokens zijn ingetrokken.</translation>
    </message>
    <message>
        <source>The provider did not confirm a cancellation: a copied token may work until it ends. It can be cancelled on the provider&apos;s own pages.</source>
        <translation>De aanbieder heeft geen intrekking bevestigd: een gekopieerd token kan werken tot het verloopt. Het kan op de pagina’s van de aanbieder worden ingetrokken.</translation>
    </message>
    <message>
        <source>There was no token to cancel.</source>
        <translation>Er was geen token om in te trekken.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Afgemeld van %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 verwijderd.</translation>
    </message>
    <message>
        <source>Gets a new token now.</source>
        <translation>Haalt nu een nieuw token op.</translation>
    </message>
    <message>
        <source>At some providers this ends the old token, copies included.</source>
        <translation>Bij sommige aanbieders eindigt hiermee het oude token, ook alle kopieën ervan.</translation>
    </message>
    <message>
        <source>Cancels the tokens at the provider where it can be done, and erases them here.</source>
        <translation>Trekt de tokens in bij de aanbieder waar dat kan, en wist ze hier.</translation>
    </message>
    <message>
        <source>Client id and secret are kept. In JSON: name, revoked (whether the provider confirmed).</source>
        <translation>Client ID en geheim blijven bewaard. In JSON: name, revoked (of de aanbieder het heeft bevestigd).</translation>
    </message>
    <message>
        <source>Removes an account with its tokens, and with its secret if no other account needs it.</source>
        <translation>Verwijdert een account met zijn tokens, en met zijn geheim als geen ander account dat nodig heeft.</translation>
    </message>
    <message>
        <source>In JSON: name, revoked (whether the provider confirmed that the tokens are cancelled).</source>
        <translation>In JSON: name, revoked (of de aanbieder heeft bevestigd dat de tokens zijn ingetrokken).</translation>
    </message>
    <message>
        <source>%1 or %2 is empty.</source>
        <translation>%1 of %2 is leeg.</translation>
    </message>
    <message>
        <source>The client id has a colon in it: is it id and secret together? Then treat the secret as exposed.</source>
        <translation>Er staat een dubbele punt in de client ID: zijn het ID en geheim samen? Beschouw het geheim dan als uitgelekt.</translation>
    </message>
    <message>
        <source>Note: blanks or line ends around id or secret were dropped.</source>
        <translation>Let op: spaties of regeleinden rond ID of geheim zijn weggelaten.</translation>
    </message>
    <message>
        <source>Note: the secret has fewer than 8 characters.</source>
        <translation>Let op: het geheim heeft minder dan 8 tekens.</translation>
    </message>
    <message>
        <source>Note: id and secret look swapped.</source>
        <translation>Let op: ID en geheim lijken verwisseld.</translation>
    </message>
    <message>
        <source>Id or secret is longer than 2,000 bytes.</source>
        <translation>ID of geheim is langer dan 2.000 bytes.</translation>
    </message>
    <message>
        <source>Added %1. Next: %2</source>
        <translation>%1 toegevoegd. Nu verder met: %2</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text.</source>
        <translation>Het geheim is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>This application is known already; its secret is in the keychain and is not asked for.</source>
        <translation>Deze toepassing is al bekend; het geheim staat in de wachtwoordkluis en wordt niet gevraagd.</translation>
    </message>
    <message>
        <source>Adds an account; the secret is asked for, or read from standard input.</source>
        <translation>Voegt een account toe; het geheim wordt gevraagd of van de standaardinvoer gelezen.</translation>
    </message>
    <message>
        <source>The secret is the first line of standard input, or typed at a prompt that does not show it; it is never taken from the command line or the environment. Another account of an application that is known already needs none.</source>
        <translation>Het geheim is de eerste regel van de standaardinvoer, of wordt onzichtbaar ingetypt; het wordt nooit van de opdrachtregel of uit de omgeving gehaald. Nog een account van een toepassing die al bekend is, heeft er geen nodig.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>De naam is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>--client-id is missing.</source>
        <translation>--client-id ontbreekt.</translation>
    </message>
    <message>
        <source>--environment takes production, sandbox or practice.</source>
        <translation>Bij --environment hoort production, sandbox of practice.</translation>
    </message>
    <message>
        <source>--version takes none or one of: %1.</source>
        <translation>Bij --version hoort none of een van deze: %1.</translation>
    </message>
    <message>
        <source>The addresses of %1 are fixed: no --base, no --version.</source>
        <translation>De adressen van %1 liggen vast: geen --base, geen --version.</translation>
    </message>
    <message>
        <source>Which server? Give its address with --base.</source>
        <translation>Welke server? Geef het adres op met --base.</translation>
    </message>
    <message>
        <source>--scope takes the name of a scope, without blanks or quotes.</source>
        <translation>Bij --scope hoort de naam van een scope, zonder spaties of aanhalingstekens.</translation>
    </message>
    <message>
        <source>%1 has no such scope.</source>
        <translation>%1 heeft die scope niet.</translation>
    </message>
    <message>
        <source>%1 has no sign-in with a browser: no --redirect.</source>
        <translation>%1 heeft geen aanmelding met een browser: geen --redirect.</translation>
    </message>
    <message>
        <source>--redirect takes loopback, loopback:PORT or paste.</source>
        <translation>Bij --redirect hoort loopback, loopback:PORT of paste.</translation>
    </message>
    <message>
        <source>%1 shows no page with a code to paste.</source>
        <translation>%1 toont geen pagina met een code om te plakken.</translation>
    </message>
    <message>
        <source>The client id, or Sierra&apos;s client key.</source>
        <translation>De client ID, of de clientsleutel van Sierra.</translation>
    </message>
    <message>
        <source>The server&apos;s address, for a provider with many.</source>
        <translation>Het adres van de server, bij een aanbieder met meerdere.</translation>
    </message>
    <message>
        <source>The version of its API, or none.</source>
        <translation>De versie van de API, of none.</translation>
    </message>
    <message>
        <source>A scope to ask for; may be given again.</source>
        <translation>Een scope om te vragen; mag herhaald worden.</translation>
    </message>
    <message>
        <source>loopback, loopback:PORT (0: any) or paste.</source>
        <translation>loopback, loopback:PORT (0: elke poort) of paste.</translation>
    </message>
    <message>
        <source>production, sandbox or practice.</source>
        <translation>production, sandbox of practice.</translation>
    </message>
    <message>
        <source>Answers, and errors, as one line of JSON.</source>
        <translation>Antwoorden en fouten als één regel JSON.</translation>
    </message>
    <message>
        <source>Works in a profile with accounts and keychain entries of its own.</source>
        <translation>Werkt in een profiel met eigen accounts en eigen gegevens in de wachtwoordkluis.</translation>
    </message>
    <message>
        <source>Tells on standard error what is asked of whom; never a secret.</source>
        <translation>Meldt op de standaardfoutuitvoer wat aan wie wordt gevraagd; nooit een geheim.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Toont deze hulp.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>Bij --%1 hoort een getal van %2 tot %3.</translation>
    </message>
    <message>
        <source>No secret is taken from the command line, where other programs and the shell&apos;s history see it. If that was one, treat it as exposed: have it replaced, and give the new one on standard input.</source>
        <translation>Van de opdrachtregel wordt geen geheim aangenomen: andere programma&apos;s en de geschiedenis van de shell zien het daar. Was dit er een, beschouw het dan als uitgelekt: laat het vervangen en geef het nieuwe via de standaardinvoer.</translation>
    </message>
    <message>
        <source>There is an option that this command does not know.</source>
        <translation>Er is een optie die deze opdracht niet kent.</translation>
    </message>
    <message>
        <source>This command has no option &apos;%1&apos;.</source>
        <translation>Deze opdracht heeft geen optie &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Er ontbreekt iets: %1 %2</translation>
    </message>
    <message>
        <source>There is too much on the command line: %1 %2</source>
        <translation>Er staat te veel op de opdrachtregel: %1 %2</translation>
    </message>
    <message>
        <source>A profile&apos;s name has a-z, 0-9, - and _ alone, up to 32.</source>
        <translation>De naam van een profiel heeft alleen a-z, 0-9, - en _, hoogstens 32 tekens.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welke opdracht?</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Er is geen opdracht &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Die opdracht is er niet.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>Examines what the program needs: versions, keychain, folders, files, port, browser.</source>
        <translation>Onderzoekt wat het programma nodig heeft: versies, wachtwoordkluis, mappen, bestanden, poort, browser.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gelukt</translation>
    </message>
    <message>
        <source>anything else: cancelled, disk full, port busy, a problem found by doctor</source>
        <translation>al het andere: geannuleerd, schijf vol, poort bezet, een probleem dat doctor vond</translation>
    </message>
    <message>
        <source>the command line or the input is wrong</source>
        <translation>de opdrachtregel of de invoer is fout</translation>
    </message>
    <message>
        <source>somebody must sign in</source>
        <translation>iemand moet zich aanmelden</translation>
    </message>
    <message>
        <source>the keychain is locked, absent or refuses</source>
        <translation>de wachtwoordkluis is vergrendeld, ontbreekt of weigert</translation>
    </message>
    <message>
        <source>the provider cannot be reached or gives no sensible answer</source>
        <translation>de aanbieder is niet bereikbaar of geeft geen zinnig antwoord</translation>
    </message>
    <message>
        <source>the provider refuses</source>
        <translation>de aanbieder weigert</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Afsluitcodes:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Keeps OAuth 2 accounts in this computer&apos;s keychain and gives out tokens that work now.</source>
        <translation>Bewaart OAuth 2-accounts in de wachtwoordkluis van deze computer en geeft tokens die nu werken.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opties van elke opdracht:</translation>
    </message>
    <message>
        <source>Prints the program&apos;s version (in place of a command).</source>
        <translation>Toont de versie van het programma (in plaats van een opdracht).</translation>
    </message>
    <message>
        <source>Answers go to standard output, everything else to standard error. An error in JSON: error (a code), kind, message, next, detail, exit_code; a warning has no exit_code.</source>
        <translation>Antwoorden gaan naar de standaarduitvoer, al het andere naar de standaardfoutuitvoer. Een fout in JSON: error (een code), kind, message, next, detail, exit_code; een waarschuwing heeft geen exit_code.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>yes, but it may not read its own details (Sierra: role Info Holds Config)</source>
        <translation>ja, maar het mag zijn eigen details niet lezen (Sierra: rol Info Holds Config)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, over %2</translation>
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
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>May, in %1</source>
        <translation>Mag, in %1</translation>
    </message>
    <message>
        <source>Asks the provider about an account&apos;s token.</source>
        <translation>Vraagt de aanbieder naar het token van een account.</translation>
    </message>
    <message>
        <source>A token that is no longer active is an answer too (exit code 0). In JSON: name, active, limited, scopes, expires, client_id, username, grant, scheme, roles (name, lifetime_seconds, permissions), clock_offset_seconds.</source>
        <translation>Een token dat niet meer actief is, is ook een antwoord (afsluitcode 0). In JSON: name, active, limited, scopes, expires, client_id, username, grant, scheme, roles (name, lifetime_seconds, permissions), clock_offset_seconds.</translation>
    </message>
    <message>
        <source>%1: written, read and erased</source>
        <translation>%1: geschreven, gelezen en gewist</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>AANBIEDER</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>OMGEVING</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>REMAINING</source>
        <translation>RESTEREND</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>TOT</translation>
    </message>
    <message>
        <source>Lists the accounts, with state and remaining lifetime.</source>
        <translation>Toont de accounts, met status en resterende levensduur.</translation>
    </message>
    <message>
        <source>In JSON: an array of accounts.</source>
        <translation>In JSON: een array van accounts.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
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
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 u</translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <translation>aanmelden nodig</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>verloopt bijna</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>unknown lifetime</source>
        <translation>levensduur onbekend</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>vernieuwen mislukt</translation>
    </message>
    <message>
        <source>An account in JSON: name, id, provider, environment (production, sandbox, practice), client_id, state (needs_sign_in, valid, ending, expired, unknown_lifetime, renewal_failed), problem (a code or null), remaining_seconds (or null), until (ISO 8601, UTC, or null), scopes, refreshable, renewals.</source>
        <translation>Een account in JSON: name, id, provider, environment (production, sandbox, practice), client_id, state (needs_sign_in, valid, ending, expired, unknown_lifetime, renewal_failed), problem (een code of null), remaining_seconds (of null), until (ISO 8601, UTC, of null), scopes, refreshable, renewals.</translation>
    </message>
    <message>
        <source>valid for %1, until %2</source>
        <translation>geldig gedurende %1, tot %2</translation>
    </message>
    <message>
        <source>Runs the practice server on this computer until stopped (Ctrl-C).</source>
        <translation>Draait de oefenserver op deze computer tot die wordt gestopt (Ctrl-C).</translation>
    </message>
    <message>
        <source>Prints its addresses and clients as JSON, and each request that reaches it on standard error. The shipped practice providers find it at the usual port. It knows its tokens again after a restart, so that it can be started anew with another behaviour: %1.</source>
        <translation>Toont adressen en clients als JSON, en elk verzoek dat binnenkomt op de standaardfoutuitvoer. De meegeleverde oefenaanbieders vinden de server op de gewone poort. De server kent zijn tokens na een herstart nog, zodat hij opnieuw kan worden gestart met ander gedrag: %1.</translation>
    </message>
    <message>
        <source>A way in which it differs from the real ones; may be given again.</source>
        <translation>Waarin de server van de echte verschilt; mag vaker worden opgegeven.</translation>
    </message>
    <message>
        <source>--behaviour takes one of: %1.</source>
        <translation>--behaviour neemt een van: %1.</translation>
    </message>
    <message>
        <source>The first of its three ports; 0 is any (%1).</source>
        <translation>De eerste van de drie poorten; 0 is elke poort (%1).</translation>
    </message>
    <message>
        <source>Tokenshelf %1, Qt %2, %3</source>
        <translation>Tokenshelf %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>QtKeychain of unknown version</source>
        <translation>QtKeychain van onbekende versie</translation>
    </message>
    <message>
        <source>Qt finds no TLS library, so no https address can be reached.</source>
        <translation>Qt vindt geen TLS-bibliotheek, dus geen enkel https-adres is bereikbaar.</translation>
    </message>
    <message>
        <source>Install OpenSSL (Debian: libssl3).</source>
        <translation>Installeer OpenSSL (Debian: libssl3).</translation>
    </message>
    <message>
        <source>%1 is not there yet</source>
        <translation>%1 is er nog niet</translation>
    </message>
    <message>
        <source>%1 is no folder that you own and can write to</source>
        <translation>%1 is geen map die van u is en waarin u kunt schrijven</translation>
    </message>
    <message>
        <source>Give it back to yourself: chown, then chmod 700.</source>
        <translation>Maak uzelf weer eigenaar: chown, daarna chmod 700.</translation>
    </message>
    <message>
        <source>%1 is open to other people of this computer</source>
        <translation>%1 is open voor anderen op deze computer</translation>
    </message>
    <message>
        <source>Close it: chmod 700.</source>
        <translation>Sluit de map af: chmod 700.</translation>
    </message>
    <message>
        <source>%1 is private</source>
        <translation>%1 is privé</translation>
    </message>
    <message numerus="yes">
        <source>accounts.json is whole: %n account(s)</source>
        <translation>
            <numerusform>accounts.json is in orde: %n account</numerusform>
            <numerusform>accounts.json is in orde: %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), no wrong file</source>
        <translation>
            <numerusform>%n aanbieder, geen fout bestand</numerusform>
            <numerusform>%n aanbieders, geen fout bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or delete the file; the other providers work.</source>
        <translation>Herstel of verwijder het bestand; de andere aanbieders werken.</translation>
    </message>
    <message>
        <source>free on 127.0.0.1: %1</source>
        <translation>vrij op 127.0.0.1: %1</translation>
    </message>
    <message>
        <source>xdg-open is missing: sign-in prints its link, but opens no browser</source>
        <translation>xdg-open ontbreekt: sign-in toont de link, maar opent geen browser</translation>
    </message>
    <message>
        <source>Install it (Debian: xdg-utils), or open the links yourself.</source>
        <translation>Installeer het (Debian: xdg-utils), of open de links zelf.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>GRANT</source>
        <translation>GRANT</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read.</source>
        <translation>Er is geen leesbaar bestand %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a provider file.</source>
        <translation>%1 is te groot voor een aanbiederbestand.</translation>
    </message>
    <message>
        <source>Added the provider %1 (%2).</source>
        <translation>Aanbieder %1 toegevoegd (%2).</translation>
    </message>
    <message>
        <source>Lists the providers that accounts can be added for.</source>
        <translation>Toont de aanbieders waarvoor u accounts kunt toevoegen.</translation>
    </message>
    <message>
        <source>In JSON: providers (id, name, grant, environment, built_in) and problems (provider files that cannot be used).</source>
        <translation>In JSON: providers (id, name, grant, environment, built_in) en problems (aanbiederbestanden die onbruikbaar zijn).</translation>
    </message>
    <message>
        <source>Checks a provider file and keeps a copy of it.</source>
        <translation>Controleert een aanbiederbestand en bewaart er een kopie van.</translation>
    </message>
    <message>
        <source>tokenshelf-cli: The answer could not be written: standard output is full or closed.</source>
        <translation>tokenshelf-cli: Het antwoord kon niet worden geschreven: de standaarduitvoer is vol of gesloten.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Zie %1.</translation>
    </message>
    <message>
        <source>There is nothing to paste: this provider gives tokens for key and secret.</source>
        <translation>Er valt niets te plakken: deze aanbieder geeft tokens voor sleutel en geheim.</translation>
    </message>
    <message>
        <source>The browser opens this address. If it does not, open it yourself:</source>
        <translation>De browser opent dit adres. Gebeurt dat niet, open het dan zelf:</translation>
    </message>
    <message>
        <source>Open this address in a browser:</source>
        <translation>Open dit adres in een browser:</translation>
    </message>
    <message>
        <source>Signed in. Getting the token...</source>
        <translation>Aangemeld. Het token wordt opgehaald...</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>Keep this sign-in? [y/N] </source>
        <translation>Deze aanmelding bewaren? [j/N] </translation>
    </message>
    <message>
        <source>y</source>
        <comment>the answer that keeps a sign-in, in lower case</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>Signed in to %1: %2.</source>
        <translation>Aangemeld bij %1: %2.</translation>
    </message>
    <message>
        <source>Signs in with the browser, or gets the first token for key and secret.</source>
        <translation>Meldt aan met de browser, of haalt het eerste token op voor sleutel en geheim.</translation>
    </message>
    <message>
        <source>The link is printed on standard error. With --paste, the code or the address the browser ended on is read from standard input.</source>
        <translation>De link verschijnt op de standaardfoutuitvoer. Met --paste wordt de code, of het adres waarop de browser eindigde, van de standaardinvoer gelezen.</translation>
    </message>
    <message>
        <source>Reads the code or the address from standard input.</source>
        <translation>Leest de code of het adres van de standaardinvoer.</translation>
    </message>
    <message>
        <source>--format takes raw, header, json, env or curl.</source>
        <translation>Bij --format hoort raw, header, json, env of curl.</translation>
    </message>
    <message>
        <source>--json and --format %1 contradict each other.</source>
        <translation>--json en --format %1 spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>Prints a token that works now, renewed first where needed.</source>
        <translation>Toont een token dat nu werkt, zo nodig eerst vernieuwd.</translation>
    </message>
    <message>
        <source>The only command that prints a secret: the token and a line end, nothing else. Formats: raw, header (Authorization: Bearer), json (access_token, token_type, scope, expires_at), env (ACCESS_TOKEN= and ACCESS_TOKEN_EXPIRES_AT= for a shell), curl (a command). --json is --format json.</source>
        <translation>De enige opdracht die een geheim toont: het token en een regeleinde, meer niet. Vormen: raw, header (Authorization: Bearer), json (access_token, token_type, scope, expires_at), env (ACCESS_TOKEN= en ACCESS_TOKEN_EXPIRES_AT= voor een shell), curl (een opdracht). --json is --format json.</translation>
    </message>
    <message>
        <source>Seconds that the token must still live (60).</source>
        <translation>Aantal seconden dat het token nog geldig moet zijn (60).</translation>
    </message>
    <message>
        <source>raw, header, json, env or curl (raw).</source>
        <translation>raw, header, json, env of curl (raw).</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>Seconds to wait for the person, 1 to %1 (%1).</source>
        <translation>Seconden om op de persoon te wachten, 1 tot %1 (%1).</translation>
    </message>
    <message>
        <source>%1 is reached by https alone.</source>
        <translation>%1 is alleen via https bereikbaar.</translation>
    </message>
    <message>
        <source>Saved to %1, and sent to nobody.</source>
        <translation>Opgeslagen in %1 en naar niemand gestuurd.</translation>
    </message>
    <message>
        <source>In JSON: an array of probe, ok, text, next, error. Ends with 1 when there is a problem, with 4 when the keychain has one. With --bundle, it prints facts for whoever helps you instead: versions, kinds, states and counts, without secret, name, address or path. They are kept in a new file for you alone, and sent to nobody; --bundle - only shows them.</source>
        <translation>In JSON: een array van probe, ok, text, next, error. Eindigt met 1 als er een probleem is, met 4 als de wachtwoordkluis er een heeft. Met --bundle toont het in plaats daarvan feiten voor wie u helpt: versies, soorten, toestanden en aantallen, zonder geheim, naam, adres of pad. Ze komen in een nieuw bestand voor u alleen en gaan naar niemand; --bundle - toont ze alleen.</translation>
    </message>
    <message>
        <source>Facts for whoever helps, to a new file; - shows them only.</source>
        <translation>Feiten voor wie u helpt, naar een nieuw bestand; - toont ze alleen.</translation>
    </message>
    <message>
        <source>closed to other programs, and never written out after a crash</source>
        <translation>gesloten voor andere programma’s, en na een crash nooit weggeschreven</translation>
    </message>
    <message>
        <source>kept apart by Flatpak or Snap</source>
        <translation>afgeschermd door Flatpak of Snap</translation>
    </message>
    <message>
        <source>What a shell exports is seen by every program that it starts.</source>
        <translation>Wat een shell exporteert, ziet elk programma dat zij start.</translation>
    </message>
    <message>
        <source>While that command runs, the list of processes shows the token. --format header does not: pipe it to curl -H @-.</source>
        <translation>Zolang die opdracht loopt, toont de proceslijst het token. --format header doet dat niet: geef het door aan curl -H @-.</translation>
    </message>
    <message>
        <source>Your password store does not take the new token of %1. It is tried again: if this program is ended before, you have to sign in again.</source>
        <translation>Uw wachtwoordkluis neemt het nieuwe token van %1 niet aan. Het wordt opnieuw geprobeerd: als dit programma eerder wordt beëindigd, moet u zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>No lost accounts were found.</source>
        <translation>Er zijn geen verloren accounts gevonden.</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>%1 is hersteld.</translation>
    </message>
    <message>
        <source>Finds accounts that are in the password store but no longer in the list.</source>
        <translation>Vindt accounts die wel in de wachtwoordkluis maar niet meer in de lijst staan.</translation>
    </message>
    <message>
        <source>For a list of accounts that was lost or damaged. Nothing is deleted. In JSON: an array of names.</source>
        <translation>Voor een lijst met accounts die verloren of beschadigd is. Er wordt niets verwijderd. In JSON: een array van namen.</translation>
    </message>
    <message>
        <source>Adding %1 did not finish. Start again.</source>
        <translation>Het toevoegen van %1 is niet afgemaakt. Begin opnieuw.</translation>
    </message>
    <message>
        <source>; but secrets were also kept in %1</source>
        <translation>; maar er zijn ook geheimen bewaard in %1</translation>
    </message>
    <message>
        <source>What is missing here is there: use the desktop that you used then, or enter the secrets again.</source>
        <translation>Wat hier ontbreekt, staat daar: gebruik het bureaublad van toen, of voer de geheimen opnieuw in.</translation>
    </message>
    <message>
        <source>the list knows every account in the password store</source>
        <translation>de lijst kent elk account in de wachtwoordkluis</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the password store that the list does not know</source>
        <translation>
            <numerusform>%n account in de wachtwoordkluis dat de lijst niet kent</numerusform>
            <numerusform>%n accounts in de wachtwoordkluis die de lijst niet kent</numerusform>
        </translation>
    </message>
    <message>
        <source>tokenshelf-cli recover puts them back into the list.</source>
        <translation>tokenshelf-cli recover zet ze terug in de lijst.</translation>
    </message>
    <message>
        <source>Keys, secrets and tokens of its accounts go to: %1</source>
        <translation>Sleutels, geheimen en tokens van de accounts gaan naar: %1</translation>
    </message>
    <message>
        <source>In JSON: id, name, grant, environment, built_in, servers.</source>
        <translation>In JSON: id, name, grant, environment, built_in, servers.</translation>
    </message>
    <message>
        <source>Besides, each account has a server of its own.</source>
        <translation>Bovendien heeft elk account een eigen server.</translation>
    </message>
    <message numerus="yes">
        <source>Paste the code, or the address the browser ended on, within %n second(s); it is not shown: </source>
        <translation>
            <numerusform>Plak binnen %n seconde de code, of het adres waarop de browser eindigde; die wordt niet getoond: </numerusform>
            <numerusform>Plak binnen %n seconden de code, of het adres waarop de browser eindigde; die wordt niet getoond: </numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Gevraagd, maar niet toegekend</translation>
    </message>
    <message>
        <source>what it stores can be read on the session bus by your other programs</source>
        <translation>wat het bewaart, kunnen uw andere programma’s op de sessiebus meelezen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Het is voortijdig gestopt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Dat duurde te lang.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Er is niets verloren gegaan. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 was niet bereikbaar.</translation>
    </message>
    <message>
        <source>There was no safe connection to %1.</source>
        <translation>Er was geen veilige verbinding met %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again.</source>
        <translation>Er is niets verzonden. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 refused, for a reason of its own (%3).</source>
        <translation>%1 weigerde, om een eigen reden (%3).</translation>
    </message>
    <message>
        <source>The details may say more.</source>
        <translation>De details zeggen misschien meer.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 gaf een antwoord waar niets van te maken is.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the addresses.</source>
        <translation>Er is niets opgeslagen. Controleer de adressen.</translation>
    </message>
    <message>
        <source>Your password store could not be used.</source>
        <translation>Uw wachtwoordkluis kon niet worden gebruikt.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Het is er niet.</translation>
    </message>
    <message>
        <source>Perhaps it was removed meanwhile.</source>
        <translation>Misschien is het intussen verwijderd.</translation>
    </message>
    <message>
        <source>Something that was entered or read cannot be used.</source>
        <translation>Iets dat is ingevoerd of gelezen, is onbruikbaar.</translation>
    </message>
    <message>
        <source>Something else is at work on this.</source>
        <translation>Iets anders is hier al mee bezig.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>de aanbieder</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Wacht %1 s voor de volgende poging.</translation>
    </message>
    <message>
        <source>Your password store is still locked.</source>
        <translation>Uw wachtwoordkluis is nog vergrendeld.</translation>
    </message>
    <message>
        <source>The question for the password of your password store was closed.</source>
        <translation>De vraag naar het wachtwoord van uw wachtwoordkluis is gesloten.</translation>
    </message>
    <message>
        <source>Nothing was lost. Unlock it to go on.</source>
        <translation>Er is niets verloren gegaan. Ontgrendel de kluis om verder te gaan.</translation>
    </message>
    <message>
        <source>This computer has no password store that Tokenshelf can use.</source>
        <translation>Deze computer heeft geen wachtwoordkluis die Tokenshelf kan gebruiken.</translation>
    </message>
    <message>
        <source>Install one (the package gnome-keyring, or KWallet), sign in to the desktop again, and try again.</source>
        <translation>Installeer er een (het pakket gnome-keyring, of KWallet), meld u opnieuw aan bij de computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your password store does not let Tokenshelf in.</source>
        <translation>Uw wachtwoordkluis laat Tokenshelf niet toe.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again and allow it when you are asked.</source>
        <translation>Er is niets verloren gegaan. Probeer het opnieuw en sta het toe als daarom wordt gevraagd.</translation>
    </message>
    <message>
        <source>Your password store does not answer.</source>
        <translation>Uw wachtwoordkluis antwoordt niet.</translation>
    </message>
    <message>
        <source>Nothing was lost. Perhaps its question waits behind another window. Answer it, then try again.</source>
        <translation>Er is niets verloren gegaan. Misschien staat er een vraag achter een ander venster. Beantwoord die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your password store reported an error.</source>
        <translation>Uw wachtwoordkluis meldde een fout.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Try again; if it stays, sign out of the desktop and in again.</source>
        <translation>Er is niets verwijderd. Probeer het opnieuw; blijft de fout, meld u dan af bij de computer en weer aan.</translation>
    </message>
    <message>
        <source>An entry in your password store cannot be read any more.</source>
        <translation>Een gegeven in uw wachtwoordkluis is niet meer leesbaar.</translation>
    </message>
    <message>
        <source>Another program has probably changed it. Enter the secret again, or sign in again.</source>
        <translation>Waarschijnlijk heeft een ander programma het gewijzigd. Voer het geheim opnieuw in, of meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The secret of this account is not in your password store.</source>
        <translation>Het geheim van dit account staat niet in uw wachtwoordkluis.</translation>
    </message>
    <message>
        <source>Perhaps it was removed there, or the account came from another computer. Enter the secret again.</source>
        <translation>Misschien is het daar verwijderd, of komt het account van een andere computer. Voer het geheim opnieuw in.</translation>
    </message>
    <message>
        <source>There is no secret.</source>
        <translation>Er is geen geheim.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation>Voer het geheim in dat bij de client ID hoort.</translation>
    </message>
    <message>
        <source>This is too long for a password store.</source>
        <translation>Dit is te lang voor een wachtwoordkluis.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that only the secret was pasted.</source>
        <translation>Er is niets opgeslagen. Controleer of alleen het geheim is geplakt.</translation>
    </message>
    <message>
        <source>This has a character in it that no password store keeps.</source>
        <translation>Hierin staat een teken dat geen wachtwoordkluis bewaart.</translation>
    </message>
    <message>
        <source>Nothing was sent. If you changed the server, enter the secret again. If you did not, somebody else did.</source>
        <translation>Er is niets verzonden. Hebt u de server gewijzigd, voer het geheim dan opnieuw in. Zo niet, dan heeft iemand anders het gedaan.</translation>
    </message>
    <message>
        <source>Another program is using the port of the return address.</source>
        <translation>Een ander programma gebruikt de poort van het terugkeeradres.</translation>
    </message>
    <message>
        <source>End that program and try again. Or let the account use another port, such as %3: its return address must be registered with %1 too.</source>
        <translation>Sluit dat programma en probeer het opnieuw. Of geef het account een andere poort, bijvoorbeeld %3; het terugkeeradres daarmee moet ook bij %1 geregistreerd zijn.</translation>
    </message>
    <message>
        <source>Another program is using 127.0.0.1:%2.</source>
        <translation>Een ander programma gebruikt 127.0.0.1:%2.</translation>
    </message>
    <message>
        <source>There are not enough ports from this number on.</source>
        <translation>Vanaf dit nummer zijn er niet genoeg poorten.</translation>
    </message>
    <message>
        <source>Choose a lower one.</source>
        <translation>Kies een lager nummer.</translation>
    </message>
    <message>
        <source>This computer does not let Tokenshelf wait for the browser.</source>
        <translation>Op deze computer mag Tokenshelf niet op de browser wachten.</translation>
    </message>
    <message>
        <source>A security program probably forbids it. Use another port, or paste the code instead.</source>
        <translation>Waarschijnlijk verbiedt een beveiligingsprogramma het. Gebruik een andere poort, of plak de code.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in.</source>
        <translation>Er kwam een antwoord dat niet bij deze aanmelding hoort.</translation>
    </message>
    <message>
        <source>It was not used, and Tokenshelf goes on waiting. Go on in the browser window that was opened last, or open the browser again.</source>
        <translation>Het is niet gebruikt, en Tokenshelf blijft wachten. Ga verder in het browservenster dat het laatst is geopend, of open de browser opnieuw.</translation>
    </message>
    <message>
        <source>Something that is no request came in on the port.</source>
        <translation>Op de poort kwam iets binnen dat geen verzoek is.</translation>
    </message>
    <message>
        <source>It was not used. Another program on this computer sent it.</source>
        <translation>Het is niet gebruikt. Een ander programma op deze computer heeft het gestuurd.</translation>
    </message>
    <message>
        <source>This is neither the code nor the address of this sign-in.</source>
        <translation>Dit is niet de code en niet het adres van deze aanmelding.</translation>
    </message>
    <message>
        <source>Copy the code, or the whole address of the page on which the browser ended, from the sign-in that you started here.</source>
        <translation>Kopieer de code, of het hele adres van de pagina waarop de browser eindigde, van de aanmelding die u hier bent begonnen.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>De aanmelding is niet op tijd voltooid.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start again.</source>
        <translation>Er is niets veranderd. Begin opnieuw.</translation>
    </message>
    <message>
        <source>%1 wants somebody to sign in.</source>
        <translation>%1 wil dat iemand zich aanmeldt.</translation>
    </message>
    <message>
        <source>The last sign-in has ended, or there was none yet. Sign in.</source>
        <translation>De laatste aanmelding is afgelopen, of er was er nog geen. Meld u aan.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was set aside.</source>
        <translation>De accountlijst was onleesbaar en is opzijgezet.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the secrets are still in your password store. Restore accounts.json from a backup, or add the accounts again.</source>
        <translation>Er is niets verwijderd: de geheimen staan nog in uw wachtwoordkluis. Zet accounts.json terug uit een back-up, of voeg de accounts opnieuw toe.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was set aside as %2.</source>
        <translation>De accountlijst was onleesbaar en is opzijgezet als %2.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Tokenshelf.</source>
        <translation>De accountlijst is door een nieuwere Tokenshelf geschreven.</translation>
    </message>
    <message>
        <source>It can be read here, but not changed. Update Tokenshelf.</source>
        <translation>De lijst is hier te lezen, maar niet te wijzigen. Werk Tokenshelf bij.</translation>
    </message>
    <message>
        <source>An entry in the list of accounts cannot be read.</source>
        <translation>Een gegeven in de accountlijst is onleesbaar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. The details say what is wrong with it.</source>
        <translation>Er is niets verwijderd. De details zeggen wat eraan mankeert.</translation>
    </message>
    <message>
        <source>Another Tokenshelf is saving just now.</source>
        <translation>Een andere Tokenshelf is net aan het opslaan.</translation>
    </message>
    <message>
        <source>Another window or program is at work on this account.</source>
        <translation>Een ander venster of programma is met dit account bezig.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a moment.</source>
        <translation>Er is niets verloren gegaan. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make room, then try again.</source>
        <translation>Wat eerder is opgeslagen, blijft bewaard. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Tokenshelf cannot write to its folder.</source>
        <translation>Tokenshelf kan niet in zijn map schrijven.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make the folder writable for you alone, then try again.</source>
        <translation>Wat eerder is opgeslagen, blijft bewaard. Maak de map alleen voor uzelf schrijfbaar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Tokenshelf cannot read its folder.</source>
        <translation>Tokenshelf kan zijn map niet lezen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make the folder readable for you, then start again.</source>
        <translation>Er is niets veranderd. Maak de map voor u leesbaar en begin opnieuw.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Er is al een account met deze naam.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is an account named &apos;%2&apos; already.</source>
        <translation>Er is al een account met de naam &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Het account heeft geen naam.</translation>
    </message>
    <message>
        <source>Give it one that tells it from the others.</source>
        <translation>Geef het een naam die het van de andere onderscheidt.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Dat account is er niet.</translation>
    </message>
    <message>
        <source>Check its name in the list of accounts.</source>
        <translation>Controleer de naam in de accountlijst.</translation>
    </message>
    <message>
        <source>There is no account named &apos;%2&apos;.</source>
        <translation>Er is geen account met de naam &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>There is no such provider.</source>
        <translation>Die aanbieder is er niet.</translation>
    </message>
    <message>
        <source>Check its id in the list of providers, or add its file.</source>
        <translation>Controleer de ID in de lijst van aanbieders, of voeg het bestand toe.</translation>
    </message>
    <message>
        <source>There is no provider &apos;%2&apos;.</source>
        <translation>Er is geen aanbieder &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>A provider file cannot be used.</source>
        <translation>Een aanbiederbestand is onbruikbaar.</translation>
    </message>
    <message>
        <source>The details name the key and the reason. The other providers are not affected.</source>
        <translation>De details noemen de JSON-sleutel en de reden. Voor de andere aanbieders verandert er niets.</translation>
    </message>
    <message>
        <source>A provider with this id comes with Tokenshelf.</source>
        <translation>Een aanbieder met deze ID wordt met Tokenshelf meegeleverd.</translation>
    </message>
    <message>
        <source>Give the file another id, then add it again.</source>
        <translation>Geef het bestand een andere ID en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Dit is niet het adres van een server.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name, such as catalog.example.org, or copy any address of it from a browser.</source>
        <translation>Typ de naam van de server, zoals catalog.example.org, of kopieer een willekeurig adres ervan uit een browser.</translation>
    </message>
    <message>
        <source>Nothing is wrong here, and nothing was lost. Try again in a few minutes.</source>
        <translation>Hier is niets mis, en er is niets verloren gegaan. Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>Most likely the address or the version is not quite right. Check them.</source>
        <translation>Waarschijnlijk klopt het adres of de versie niet helemaal. Controleer ze.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the people who look after your network.</source>
        <translation>Er is niets verzonden. Vraag het de beheerders van uw netwerk.</translation>
    </message>
    <message>
        <source>Could not reach %1.</source>
        <translation>Kon %1 niet bereiken.</translation>
    </message>
    <message>
        <source>Could not find the server of %1.</source>
        <translation>Kon de server van %1 niet vinden.</translation>
    </message>
    <message>
        <source>This computer is offline, or the address is mistyped. What was saved is kept.</source>
        <translation>Deze computer is offline, of het adres is verkeerd getypt. Wat is opgeslagen, blijft bewaard.</translation>
    </message>
    <message>
        <source>The server of %1 takes no connections.</source>
        <translation>De server van %1 neemt geen verbindingen aan.</translation>
    </message>
    <message>
        <source>It is down, or the address or its port is mistyped. What was saved is kept.</source>
        <translation>De server ligt stil, of het adres of de poort is verkeerd getypt. Wat is opgeslagen, blijft bewaard.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>De verbinding met %1 is verbroken.</translation>
    </message>
    <message>
        <source>What was saved is kept. Try again.</source>
        <translation>Wat is opgeslagen, blijft bewaard. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer.</source>
        <translation>De server van %1 antwoordt niet.</translation>
    </message>
    <message>
        <source>It is down or out of reach from this network. What was saved is kept.</source>
        <translation>De server ligt stil of is vanaf dit netwerk niet bereikbaar. Wat is opgeslagen, blijft bewaard.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 deed te lang over het antwoord.</translation>
    </message>
    <message>
        <source>What came back is far too large for an answer of %1.</source>
        <translation>Wat terugkwam, is veel te groot voor een antwoord van %1.</translation>
    </message>
    <message>
        <source>It was thrown away. The address is probably that of another service. Check it.</source>
        <translation>Het is weggegooid. Waarschijnlijk is het adres dat van een andere dienst. Controleer het.</translation>
    </message>
    <message>
        <source>What came back is no answer of a web server.</source>
        <translation>Wat terugkwam, is geen antwoord van een webserver.</translation>
    </message>
    <message>
        <source>The address or its port probably leads to another program. Check it.</source>
        <translation>Het adres of de poort leidt waarschijnlijk naar een ander programma. Controleer het.</translation>
    </message>
    <message>
        <source>The request has characters in it that must not be sent.</source>
        <translation>Het verzoek bevat tekens die niet verzonden mogen worden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter client ID and secret again.</source>
        <translation>Er is niets verzonden. Voer client ID en geheim opnieuw in.</translation>
    </message>
    <message>
        <source>This address is not safe for secrets.</source>
        <translation>Dit adres is niet veilig voor geheimen.</translation>
    </message>
    <message>
        <source>Nothing was sent. The address must begin with https.</source>
        <translation>Er is niets verzonden. Het adres moet met https beginnen.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>De proxy van uw netwerk vraagt een naam en een wachtwoord.</translation>
    </message>
    <message>
        <source>The proxy of your network does not work.</source>
        <translation>De proxy van uw netwerk werkt niet.</translation>
    </message>
    <message>
        <source>The certificate of the server has expired.</source>
        <translation>Het certificaat van de server is verlopen.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, only those who run the server can mend this. Nothing was sent.</source>
        <translation>Controleer de datum van deze computer. Klopt die, dan kunnen alleen de beheerders van de server dit oplossen. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid yet.</source>
        <translation>Het certificaat van de server is nog niet geldig.</translation>
    </message>
    <message>
        <source>Most likely the date of this computer is wrong. Correct it, then try again. Nothing was sent.</source>
        <translation>Waarschijnlijk is de datum van deze computer fout. Verbeter die en probeer het opnieuw. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The server shows a certificate that it made for itself.</source>
        <translation>De server toont een certificaat dat hij zelf heeft gemaakt.</translation>
    </message>
    <message>
        <source>Nobody vouches for it, so nothing was sent. Ask those who run the server for the certificate file.</source>
        <translation>Niemand staat ervoor in, dus is er niets verzonden. Vraag de beheerders van de server om het certificaatbestand.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Het certificaat is van een andere server.</translation>
    </message>
    <message>
        <source>The address is mistyped, or somebody stands in between. Nothing was sent. Check the address.</source>
        <translation>Het adres is verkeerd getypt, of er zit iemand tussen. Er is niets verzonden. Controleer het adres.</translation>
    </message>
    <message>
        <source>The connection is inspected by somebody whom this computer does not trust.</source>
        <translation>De verbinding wordt bekeken door iemand die deze computer niet vertrouwt.</translation>
    </message>
    <message>
        <source>Ask IT for the certificate file.</source>
        <translation>Vraag de IT-afdeling om het certificaatbestand.</translation>
    </message>
    <message>
        <source>The connection is inspected by &apos;%2&apos;, which this computer does not trust.</source>
        <translation>De verbinding wordt bekeken door &apos;%2&apos;, die deze computer niet vertrouwt.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation>Een veilige verbinding was niet mogelijk.</translation>
    </message>
    <message>
        <source>The server is probably too old for it, or the address leads elsewhere. Nothing was sent.</source>
        <translation>De server is er waarschijnlijk te oud voor, of het adres leidt ergens anders heen. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 did not understand the request.</source>
        <translation>%1 begreep het verzoek niet.</translation>
    </message>
    <message>
        <source>%1 does not accept the token, or not the client ID and secret.</source>
        <translation>%1 aanvaardt het token niet, of niet de client ID en het geheim.</translation>
    </message>
    <message>
        <source>Renew the token. If that fails too, enter client ID and secret again.</source>
        <translation>Vernieuw het token. Lukt dat ook niet, voer dan client ID en geheim opnieuw in.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 staat dit niet toe.</translation>
    </message>
    <message>
        <source>The token may not do it, or the user whose token it is may not. Ask an administrator.</source>
        <translation>Het token mag dit niet, of de gebruiker van wie het is mag dit niet. Vraag het een beheerder.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Op dit adres is niets.</translation>
    </message>
    <message>
        <source>This address is for something else.</source>
        <translation>Dit adres is voor iets anders.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 heeft te lang op het verzoek gewacht.</translation>
    </message>
    <message>
        <source>This address is no longer in use.</source>
        <translation>Dit adres wordt niet meer gebruikt.</translation>
    </message>
    <message>
        <source>%1 wants the request again.</source>
        <translation>%1 wil het verzoek nog een keer.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 heeft te veel verzoeken gekregen.</translation>
    </message>
    <message>
        <source>Nothing was lost. Wait a little: trying at once makes it longer.</source>
        <translation>Er is niets verloren gegaan. Wacht even: meteen proberen maakt het langer.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1 heeft zelf een storing.</translation>
    </message>
    <message>
        <source>The server of %1 does not have this function.</source>
        <translation>De server van %1 heeft deze functie niet.</translation>
    </message>
    <message>
        <source>The server of %1 is not reached by the one in front of it.</source>
        <translation>De server van %1 is niet bereikbaar voor de server die ervoor staat.</translation>
    </message>
    <message>
        <source>%1 is overloaded or being maintained.</source>
        <translation>%1 is overbelast of in onderhoud.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer the one in front of it.</source>
        <translation>De server van %1 antwoordt niet aan de server die ervoor staat.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Dit netwerk wil dat u zich eerst aanmeldt.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, then try again.</source>
        <translation>Open een browser, meld u aan bij het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 gave an answer that means nothing here (HTTP %3).</source>
        <translation>%1 gaf een antwoord dat hier niets betekent (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %3).</source>
        <translation>%1 weigerde het verzoek (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (HTTP %3).</source>
        <translation>%1 heeft zelf een storing (HTTP %3).</translation>
    </message>
    <message>
        <source>Most likely an address or the return address differs from what is registered. Check them.</source>
        <translation>Waarschijnlijk wijkt een adres of het terugkeeradres af van wat geregistreerd is. Controleer ze.</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret.</source>
        <translation>%1 aanvaardt deze client ID en dit geheim niet.</translation>
    </message>
    <message>
        <source>Most likely the secret is mistyped, was changed or has expired. Enter both again.</source>
        <translation>Waarschijnlijk is het geheim verkeerd getypt, gewijzigd of verlopen. Voer beide opnieuw in.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation>%1 aanvaardt deze aanmelding niet meer.</translation>
    </message>
    <message>
        <source>Most likely it was cancelled there, or its code was used before or too late. Sign in again.</source>
        <translation>Waarschijnlijk is die daar ingetrokken, of is de code eerder of te laat gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The code was more than a minute old.</source>
        <translation>De code was meer dan een minuut oud.</translation>
    </message>
    <message>
        <source>Codes last 60 seconds. Get a new one.</source>
        <translation>Codes gelden 60 seconden. Vraag een nieuwe.</translation>
    </message>
    <message>
        <source>%1 does not let this application get a token in this way.</source>
        <translation>Bij %1 mag deze toepassing niet op deze manier een token krijgen.</translation>
    </message>
    <message>
        <source>It was probably registered for another purpose. Register it again, or use the client ID of another one.</source>
        <translation>Waarschijnlijk is ze voor een ander doel geregistreerd. Registreer haar opnieuw, of gebruik de client ID van een andere.</translation>
    </message>
    <message>
        <source>%1 does not give tokens in this way.</source>
        <translation>%1 geeft op deze manier geen tokens.</translation>
    </message>
    <message>
        <source>The token address is probably that of another service. Check it.</source>
        <translation>Het tokenadres is waarschijnlijk dat van een andere dienst. Controleer het.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a browser at this address.</source>
        <translation>%1 biedt op dit adres geen aanmelding met een browser.</translation>
    </message>
    <message>
        <source>The sign-in address is probably that of another service. Check it.</source>
        <translation>Het aanmeldadres is waarschijnlijk dat van een andere dienst. Controleer het.</translation>
    </message>
    <message>
        <source>%1 does not give this application everything that was asked for.</source>
        <translation>%1 geeft deze toepassing niet alles wat is gevraagd.</translation>
    </message>
    <message>
        <source>Something under &quot;What it may do&quot; is mistyped or not allowed. Ask for less, then sign in again.</source>
        <translation>Iets onder &quot;Wat het mag&quot; is verkeerd getypt of niet toegestaan. Vraag minder en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>De aanmelding is geweigerd.</translation>
    </message>
    <message>
        <source>Somebody chose not to allow it, or this user may not. Sign in again, perhaps as another user.</source>
        <translation>Iemand heeft het niet toegestaan, of deze gebruiker mag het niet. Meld u opnieuw aan, misschien als een andere gebruiker.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation>%1 vraagt om minder verzoeken.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>Het token is niet meer geldig.</translation>
    </message>
    <message>
        <source>It has ended, or was cancelled at the provider. Renew it.</source>
        <translation>Het is verlopen, of is bij de aanbieder ingetrokken. Vernieuw het.</translation>
    </message>
    <message>
        <source>The token works, but may not do this.</source>
        <translation>Het token werkt, maar mag dit niet.</translation>
    </message>
    <message>
        <source>Sign in again and ask for more under &quot;What it may do&quot;.</source>
        <translation>Meld u opnieuw aan en vraag meer onder &quot;Wat het mag&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot cancel this kind of token.</source>
        <translation>%1 kan dit soort token niet intrekken.</translation>
    </message>
    <message>
        <source>It stays valid there until it ends. Cancel it on the provider&apos;s own pages.</source>
        <translation>Daar blijft het geldig tot het verloopt. Trek het in op de pagina&apos;s van de aanbieder zelf.</translation>
    </message>
    <message>
        <source>What came back is no answer of %1.</source>
        <translation>Wat terugkwam, is geen antwoord van %1.</translation>
    </message>
    <message>
        <source>Perhaps the network wants you to sign in first, or another server answered. Open a browser to see, then try again.</source>
        <translation>Misschien wil het netwerk dat u zich eerst aanmeldt, of antwoordde een andere server. Kijk in een browser en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used as a token.</source>
        <translation>%1 gaf een antwoord dat niet als token bruikbaar is.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the token address; if it is right, send the details to the provider.</source>
        <translation>Er is niets opgeslagen. Controleer het tokenadres; klopt het, stuur de details dan naar de aanbieder.</translation>
    </message>
    <message>
        <source>%1 gave an answer about the token that cannot be read.</source>
        <translation>%1 gaf een onleesbaar antwoord over het token.</translation>
    </message>
    <message>
        <source>The token itself is not affected. Check the address for such questions.</source>
        <translation>Het token zelf is niet veranderd. Controleer het adres voor zulke vragen.</translation>
    </message>
    <message>
        <source>The token has characters in it that no token has.</source>
        <translation>Het token bevat tekens die geen token heeft.</translation>
    </message>
    <message>
        <source>It was not sent. Sign in again, or paste it again whole.</source>
        <translation>Het is niet verzonden. Meld u opnieuw aan, of plak het nog eens helemaal.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address. It was not followed.</source>
        <translation>%1 stuurde het verzoek door naar een ander adres. Dat is niet gevolgd.</translation>
    </message>
    <message>
        <source>Most likely the address is not quite right, or the network wants you to sign in first. Check the address.</source>
        <translation>Waarschijnlijk klopt het adres niet helemaal, of wil het netwerk dat u zich eerst aanmeldt. Controleer het adres.</translation>
    </message>
    <message>
        <source>%1 sent the request on to %2. It was not followed.</source>
        <translation>%1 stuurde het verzoek door naar %2. Dat is niet gevolgd.</translation>
    </message>
    <message>
        <source>%1 answers no questions about a token.</source>
        <translation>%1 beantwoordt geen vragen over een token.</translation>
    </message>
    <message>
        <source>Nothing is broken. The provider has no address for it.</source>
        <translation>Er is niets stuk. De aanbieder heeft er geen adres voor.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel a token from here.</source>
        <translation>%1 biedt geen manier om een token van hieruit in te trekken.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, send the details to your Sierra administrator.</source>
        <translation>Probeer het over een paar minuten opnieuw. Blijft het, stuur de details dan naar uw Sierra-beheerder.</translation>
    </message>
    <message>
        <source>The key works. The request itself was at fault; the details say how.</source>
        <translation>De sleutel werkt. De fout zat in het verzoek zelf; de details zeggen hoe.</translation>
    </message>
    <message>
        <source>Only the vendor or your administrator can change this.</source>
        <translation>Alleen de softwareleverancier of uw beheerder kan dit veranderen.</translation>
    </message>
    <message>
        <source>Sierra met an error that it did not expect.</source>
        <translation>Sierra stuitte op een onverwachte fout.</translation>
    </message>
    <message>
        <source>Sierra wanted a number in the request.</source>
        <translation>Sierra wilde een getal in het verzoek.</translation>
    </message>
    <message>
        <source>Sierra met an internal error with a number.</source>
        <translation>Sierra stuitte op een interne fout met een nummer.</translation>
    </message>
    <message>
        <source>Sierra met an internal error.</source>
        <translation>Sierra stuitte op een interne fout.</translation>
    </message>
    <message>
        <source>This Sierra server does not have this function.</source>
        <translation>Deze Sierra-server heeft deze functie niet.</translation>
    </message>
    <message>
        <source>It is probably too old for it. Choose a lower version of the API.</source>
        <translation>Waarschijnlijk is hij er te oud voor. Kies een lagere versie van de API.</translation>
    </message>
    <message>
        <source>Sierra misses a part of the request.</source>
        <translation>Sierra mist een deel van het verzoek.</translation>
    </message>
    <message>
        <source>Most likely something on the way, such as a proxy, removed it. Check the server address.</source>
        <translation>Waarschijnlijk heeft iets onderweg, zoals een proxy, het weggehaald. Controleer het serveradres.</translation>
    </message>
    <message>
        <source>Sierra does not know a part of the request.</source>
        <translation>Sierra kent een deel van het verzoek niet.</translation>
    </message>
    <message>
        <source>The server is probably too old for it. Choose a lower version of the API.</source>
        <translation>De server is er waarschijnlijk te oud voor. Kies een lagere versie van de API.</translation>
    </message>
    <message>
        <source>Sierra found no such record.</source>
        <translation>Sierra heeft zo&apos;n record niet gevonden.</translation>
    </message>
    <message>
        <source>The key works. There is nothing to show.</source>
        <translation>De sleutel werkt. Er is niets te tonen.</translation>
    </message>
    <message>
        <source>Sierra does not accept a value in the request.</source>
        <translation>Sierra aanvaardt een waarde in het verzoek niet.</translation>
    </message>
    <message>
        <source>The Sierra server is not set up completely.</source>
        <translation>De Sierra-server is niet volledig ingericht.</translation>
    </message>
    <message>
        <source>Sierra&apos;s data service does not answer.</source>
        <translation>De gegevensdienst van Sierra antwoordt niet.</translation>
    </message>
    <message>
        <source>Sierra cannot reach its database.</source>
        <translation>Sierra kan zijn database niet bereiken.</translation>
    </message>
    <message>
        <source>Sierra does not accept this key and secret.</source>
        <translation>Sierra aanvaardt deze sleutel en dit geheim niet.</translation>
    </message>
    <message>
        <source>Most likely they are mistyped or swapped, or the key is still Pending, Disabled or past its date. Enter both again.</source>
        <translation>Waarschijnlijk zijn ze verkeerd getypt of verwisseld, of is de sleutel nog Pending, Disabled of over zijn datum heen. Voer beide opnieuw in.</translation>
    </message>
    <message>
        <source>Sierra accepts only encrypted connections.</source>
        <translation>Sierra aanvaardt alleen versleutelde verbindingen.</translation>
    </message>
    <message>
        <source>The server address must begin with https.</source>
        <translation>Het serveradres moet met https beginnen.</translation>
    </message>
    <message>
        <source>Sierra misses a field in the data that was sent.</source>
        <translation>Sierra mist een veld in de verzonden gegevens.</translation>
    </message>
    <message>
        <source>The key works, but may not read token details.</source>
        <translation>De sleutel werkt, maar mag geen tokendetails lezen.</translation>
    </message>
    <message>
        <source>Nothing is broken. For this page, ask for the role Info Holds Config.</source>
        <translation>Er is niets stuk. Vraag voor deze pagina om de rol Info Holds Config.</translation>
    </message>
    <message>
        <source>The Sierra API is switched off, or not part of your library&apos;s package.</source>
        <translation>De Sierra-API is uitgeschakeld, of hoort niet bij het pakket van uw bibliotheek.</translation>
    </message>
    <message>
        <source>Sierra has another client with this name already.</source>
        <translation>Sierra heeft al een andere client met deze naam.</translation>
    </message>
    <message>
        <source>Sierra no longer accepts this token.</source>
        <translation>Sierra aanvaardt dit token niet meer.</translation>
    </message>
    <message>
        <source>It has ended, or the server was restarted. Get a new one.</source>
        <translation>Het is verlopen, of de server is opnieuw gestart. Haal een nieuw token op.</translation>
    </message>
    <message>
        <source>Sierra wants key and secret in another form.</source>
        <translation>Sierra wil sleutel en geheim in een andere vorm.</translation>
    </message>
    <message>
        <source>The server address probably does not lead to the Sierra API itself. Check it.</source>
        <translation>Het serveradres leidt waarschijnlijk niet naar de Sierra-API zelf. Controleer het.</translation>
    </message>
    <message>
        <source>Sierra does not accept the code of this sign-in.</source>
        <translation>Sierra aanvaardt de code van deze aanmelding niet.</translation>
    </message>
    <message>
        <source>It was used before, or too late. Sign in again.</source>
        <translation>Die is eerder of te laat gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The code of this sign-in did not reach Sierra.</source>
        <translation>De code van deze aanmelding is niet bij Sierra aangekomen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Sierra found the request faulty.</source>
        <translation>Sierra vond het verzoek onjuist.</translation>
    </message>
    <message>
        <source>Sierra does not let this key do that.</source>
        <translation>Bij Sierra mag deze sleutel dat niet.</translation>
    </message>
    <message>
        <source>Ask your Sierra administrator which roles the key has.</source>
        <translation>Vraag uw Sierra-beheerder welke rollen de sleutel heeft.</translation>
    </message>
    <message>
        <source>The return address is not the one that is registered with this key.</source>
        <translation>Het terugkeeradres is niet het adres dat bij deze sleutel is geregistreerd.</translation>
    </message>
    <message>
        <source>Both must be the same, letter by letter. Correct one of them.</source>
        <translation>Beide moeten letter voor letter gelijk zijn. Verbeter een van de twee.</translation>
    </message>
    <message>
        <source>Sierra does not know this key, or it is not enabled.</source>
        <translation>Sierra kent deze sleutel niet, of hij is niet ingeschakeld.</translation>
    </message>
    <message>
        <source>Check the key, and its status in the list of Sierra API keys: Pending, Enabled or Disabled.</source>
        <translation>Controleer de sleutel en zijn status in Sierra&apos;s lijst van API-sleutels: Pending, Enabled of Disabled.</translation>
    </message>
    <message>
        <source>Sierra could not read the data that was sent.</source>
        <translation>Sierra kon de verzonden gegevens niet lezen.</translation>
    </message>
    <message>
        <source>This key may not change patrons.</source>
        <translation>Deze sleutel mag geen leners wijzigen.</translation>
    </message>
    <message>
        <source>Ask your Sierra administrator for the role Patrons Write, if it is needed.</source>
        <translation>Vraag uw Sierra-beheerder om de rol Patrons Write, als die nodig is.</translation>
    </message>
    <message>
        <source>Sierra&apos;s circulation refused the request.</source>
        <translation>De uitleen van Sierra weigerde het verzoek.</translation>
    </message>
    <message>
        <source>Sierra found several records where there should be one.</source>
        <translation>Sierra vond meerdere records waar er één moet zijn.</translation>
    </message>
    <message>
        <source>Sierra&apos;s web catalogue refused the request.</source>
        <translation>De webcatalogus van Sierra weigerde het verzoek.</translation>
    </message>
    <message>
        <source>A program that Sierra depends on failed.</source>
        <translation>Een programma dat Sierra nodig heeft, faalde.</translation>
    </message>
    <message>
        <source>Sierra does not accept this PIN.</source>
        <translation>Sierra aanvaardt deze pincode niet.</translation>
    </message>
    <message>
        <source>This client ID has a colon in it.</source>
        <translation>In deze client-ID staat een dubbele punt.</translation>
    </message>
    <message>
        <source>Key and secret are sent with a colon between them, so the key can have none. Check that it was copied whole.</source>
        <translation>Sleutel en geheim worden met een dubbele punt ertussen verstuurd, dus de sleutel kan er geen bevatten. Controleer of hij volledig is gekopieerd.</translation>
    </message>
    <message>
        <source>End it, or choose another port.</source>
        <translation>Sluit het af, of kies een andere poort.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved.</source>
        <translation>De diagnose kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Choose a name that is not taken, in a folder that you can write to.</source>
        <translation>Kies een naam die nog vrij is, in een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <source>Your password store is very slow.</source>
        <translation>Uw wachtwoordkluis is erg traag.</translation>
    </message>
    <message>
        <source>Nothing was lost. Tokenshelf waits longer for it from now on. Try again.</source>
        <translation>Er is niets verloren gegaan. Tokenshelf wacht er voortaan langer op. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your password store ended in the middle of its work.</source>
        <translation>Uw wachtwoordkluis is midden in het werk gestopt.</translation>
    </message>
    <message>
        <source>Nothing was lost. It starts again by itself, and may ask for its password.</source>
        <translation>Er is niets verloren gegaan. De kluis start vanzelf opnieuw en vraagt misschien om het wachtwoord.</translation>
    </message>
    <message>
        <source>The folder of Tokenshelf belongs to somebody else, or is a link.</source>
        <translation>De map van Tokenshelf is van iemand anders of is een koppeling.</translation>
    </message>
    <message>
        <source>Nothing was read or written there. Put a folder of your own in its place, then start again.</source>
        <translation>Er is daar niets gelezen of geschreven. Zet er een eigen map voor in de plaats en start opnieuw.</translation>
    </message>
    <message>
        <source>The folder %2 belongs to somebody else, or is a link.</source>
        <translation>De map %2 is van iemand anders of is een koppeling.</translation>
    </message>
    <message>
        <source>The secret of this account is not in the password store that this desktop uses.</source>
        <translation>Het geheim van dit account staat niet in de wachtwoordkluis die dit bureaublad gebruikt.</translation>
    </message>
    <message>
        <source>Nothing was lost. Start Tokenshelf in the desktop that you used before, or enter the secret again here.</source>
        <translation>Er is niets verloren gegaan. Start Tokenshelf in het bureaublad dat u eerder gebruikte, of voer het geheim hier opnieuw in.</translation>
    </message>
    <message>
        <source>The secret of this account is not in the password store that this desktop uses. Secrets were also kept in %2.</source>
        <translation>Het geheim van dit account staat niet in de wachtwoordkluis die dit bureaublad gebruikt. Er zijn ook geheimen bewaard in %2.</translation>
    </message>
    <message>
        <source>Another window or program has changed this account meanwhile.</source>
        <translation>Een ander venster of programma heeft dit account intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was saved. Look at it as it is now, then change it again.</source>
        <translation>Er is niets opgeslagen. Bekijk het zoals het nu is en wijzig het dan opnieuw.</translation>
    </message>
    <message>
        <source>The secret was saved for another server, or one with another certificate authority, than the account names now.</source>
        <translation>Het geheim is opgeslagen voor een andere server, of een met een andere certificeringsinstantie, dan het account nu noemt.</translation>
    </message>
    <message>
        <source>Practice accounts are kept apart from real ones, in a profile of their own.</source>
        <translation>Oefenaccounts worden apart gehouden van echte, in een eigen profiel.</translation>
    </message>
    <message>
        <source>Say --profile practice.</source>
        <translation>Geef --profile practice op.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>There is nothing at this path</source>
        <translation>Op dit pad is niets</translation>
    </message>
    <message>
        <source>The token lacks a scope for this: %1</source>
        <translation>Het token mist hiervoor een scope: %1</translation>
    </message>
    <message>
        <source>The person lacks the permission: that is switched on</source>
        <translation>De persoon mist de machtiging: dat is ingeschakeld</translation>
    </message>
    <message>
        <source>The person has switched to another library: that is switched on</source>
        <translation>De persoon is naar een andere bibliotheek overgegaan: dat is ingeschakeld</translation>
    </message>
    <message>
        <source>The Authorization header is missing</source>
        <translation>De Authorization-header ontbreekt</translation>
    </message>
    <message>
        <source>%1 was sent where Apicbase wants Bearer</source>
        <translation>%1 is verzonden waar Apicbase Bearer wil</translation>
    </message>
    <message>
        <source>A refresh token was sent where an access token is wanted</source>
        <translation>Een refresh token is verzonden waar een access token nodig is</translation>
    </message>
    <message>
        <source>Apicbase does not know this token</source>
        <translation>Apicbase kent dit token niet</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Het token is verlopen</translation>
    </message>
    <message>
        <source>%1 is wanted here</source>
        <translation>Hier is %1 nodig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Token maken</translation>
    </message>
    <message>
        <source>Nobody has registered this client id</source>
        <translation>Niemand heeft deze client ID geregistreerd</translation>
    </message>
    <message>
        <source>Your tokens</source>
        <translation>Uw tokens</translation>
    </message>
    <message>
        <source>These applications are registered at the practice server. Their secrets are nobody&apos;s.</source>
        <translation>Deze toepassingen zijn op de oefenserver geregistreerd. Hun geheimen zijn van niemand.</translation>
    </message>
    <message>
        <source>Practice Apicbase</source>
        <translation>Oefen-Apicbase</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>PKCE is required, and code_challenge is missing</source>
        <translation>PKCE is verplicht, en code_challenge ontbreekt</translation>
    </message>
    <message>
        <source>Of PKCE&apos;s methods, S256 alone is accepted here</source>
        <translation>Van de PKCE-methoden wordt hier alleen S256 aanvaard</translation>
    </message>
    <message>
        <source>response_type is missing</source>
        <translation>response_type ontbreekt</translation>
    </message>
    <message>
        <source>response_type must be code</source>
        <translation>response_type moet code zijn</translation>
    </message>
    <message>
        <source>This client may not sign people in: it is registered for client_credentials</source>
        <translation>Deze client mag geen mensen aanmelden: hij is geregistreerd voor client_credentials</translation>
    </message>
    <message>
        <source>The blank between two scopes was sent as %2B, so they are read as one</source>
        <translation>De spatie tussen twee scopes is als %2B verzonden, dus worden ze als één gelezen</translation>
    </message>
    <message>
        <source>A scope is not known to Apicbase</source>
        <translation>Een scope is bij Apicbase niet bekend</translation>
    </message>
    <message>
        <source>This is the practice server. Nobody&apos;s data is behind it.</source>
        <translation>Dit is de oefenserver. Er zitten geen gegevens van iemand achter.</translation>
    </message>
    <message>
        <source>%1 asks for access on behalf of %2:</source>
        <translation>%1 vraagt toegang namens %2:</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Toestaan</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Weigeren</translation>
    </message>
    <message numerus="yes">
        <source>Copy this code into your application. It lives for %n second(s).</source>
        <translation>
            <numerusform>Kopieer deze code naar uw toepassing. Hij geldt %n seconde.</numerusform>
            <numerusform>Kopieer deze code naar uw toepassing. Hij geldt %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Uw code</translation>
    </message>
    <message>
        <source>The person denied access</source>
        <translation>De persoon weigerde toegang</translation>
    </message>
    <message>
        <source>A parameter came twice</source>
        <translation>Een parameter kwam tweemaal</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>De client ID ontbreekt</translation>
    </message>
    <message>
        <source>redirect_uri is missing, and this client has registered more than one</source>
        <translation>redirect_uri ontbreekt, en deze client heeft er meer dan één geregistreerd</translation>
    </message>
    <message>
        <source>This redirect_uri is not the one that is registered</source>
        <translation>Deze redirect_uri is niet de geregistreerde</translation>
    </message>
    <message>
        <source>POST is wanted here: a token in an address ends up in logs</source>
        <translation>POST is hier nodig: een token in een adres komt in logboeken terecht</translation>
    </message>
    <message>
        <source>The token is missing</source>
        <translation>Het token ontbreekt</translation>
    </message>
    <message>
        <source>This is a refresh token; only access tokens can be introspected</source>
        <translation>Dit is een refresh token; introspectie kan alleen met access tokens</translation>
    </message>
    <message>
        <source>The token was revoked or replaced by a renewal</source>
        <translation>Het token is ingetrokken of door een vernieuwing vervangen</translation>
    </message>
    <message>
        <source>The token belongs to another application</source>
        <translation>Het token is van een andere toepassing</translation>
    </message>
    <message>
        <source>The refresh token was sent along; nobody needs it here</source>
        <translation>Het refresh token is meegezonden; niemand heeft het hier nodig</translation>
    </message>
    <message>
        <source>Revocation is switched off</source>
        <translation>Intrekken is uitgeschakeld</translation>
    </message>
    <message>
        <source>The token belongs to another application; nothing was revoked</source>
        <translation>Het token is van een andere toepassing; er is niets ingetrokken</translation>
    </message>
    <message>
        <source>This is on Apicbase&apos;s other host, &quot;%1&quot;</source>
        <translation>Dit staat op de andere host van Apicbase, &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The slash at the end of the path is missing</source>
        <translation>De schuine streep aan het eind van het pad ontbreekt</translation>
    </message>
    <message>
        <source>Every secret is refused: that is switched on</source>
        <translation>Elk geheim wordt geweigerd: dat is ingeschakeld</translation>
    </message>
    <message>
        <source>%1 was sent where client id and secret are wanted</source>
        <translation>%1 is verzonden waar client ID en geheim nodig zijn</translation>
    </message>
    <message>
        <source>The sign-in was started without PKCE</source>
        <translation>De aanmelding is zonder PKCE begonnen</translation>
    </message>
    <message>
        <source>code_verifier is missing</source>
        <translation>code_verifier ontbreekt</translation>
    </message>
    <message>
        <source>code_verifier does not belong to the code_challenge of the sign-in</source>
        <translation>code_verifier hoort niet bij de code_challenge van de aanmelding</translation>
    </message>
    <message>
        <source>This code was never issued</source>
        <translation>Deze code is nooit uitgegeven</translation>
    </message>
    <message>
        <source>This code was issued to another client</source>
        <translation>Deze code is aan een andere client uitgegeven</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>Deze code is al gebruikt</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Deze code is verlopen</translation>
    </message>
    <message>
        <source>Parameters belong in the body, not in the address</source>
        <translation>Parameters horen in de body, niet in het adres</translation>
    </message>
    <message>
        <source>The body is not announced as a form; Apicbase reads nothing else</source>
        <translation>De body is niet als formulier aangekondigd; Apicbase leest niets anders</translation>
    </message>
    <message>
        <source>grant_type is missing</source>
        <translation>grant_type ontbreekt</translation>
    </message>
    <message>
        <source>Apicbase does not know this grant_type</source>
        <translation>Apicbase kent deze grant_type niet</translation>
    </message>
    <message>
        <source>The code is missing</source>
        <translation>De code ontbreekt</translation>
    </message>
    <message>
        <source>redirect_uri differs from the one that the code was asked for with</source>
        <translation>redirect_uri wijkt af van die waarmee de code is gevraagd</translation>
    </message>
    <message>
        <source>The refresh token is missing</source>
        <translation>Het refresh token ontbreekt</translation>
    </message>
    <message>
        <source>This client has no refresh tokens: it asks again with client_credentials</source>
        <translation>Deze client heeft geen refresh tokens: hij vraagt opnieuw met client_credentials</translation>
    </message>
    <message>
        <source>Apicbase does not know this refresh token</source>
        <translation>Apicbase kent dit refresh token niet</translation>
    </message>
    <message>
        <source>This is an access token, not a refresh token</source>
        <translation>Dit is een access token, geen refresh token</translation>
    </message>
    <message>
        <source>This refresh token belongs to another application</source>
        <translation>Dit refresh token is van een andere toepassing</translation>
    </message>
    <message>
        <source>This refresh token has been used already; within its grace period the same answer comes again</source>
        <translation>Dit refresh token is al gebruikt; binnen de respijttijd komt hetzelfde antwoord nog eens</translation>
    </message>
    <message>
        <source>This refresh token has been used already, and was replaced then</source>
        <translation>Dit refresh token is al gebruikt, en is toen vervangen</translation>
    </message>
    <message>
        <source>This refresh token has been revoked</source>
        <translation>Dit refresh token is ingetrokken</translation>
    </message>
    <message>
        <source>A renewal cannot widen the scopes</source>
        <translation>Een vernieuwing kan de scopes niet uitbreiden</translation>
    </message>
    <message>
        <source>This client signs people in; client_credentials are for suppliers</source>
        <translation>Deze client meldt mensen aan; client_credentials zijn voor leveranciers</translation>
    </message>
    <message>
        <source>The scope of a supplier is &quot;supplier&quot;</source>
        <translation>De scope van een leverancier is &quot;supplier&quot;</translation>
    </message>
    <message>
        <source>Down for maintenance</source>
        <translation>In onderhoud</translation>
    </message>
    <message>
        <source>We will be back soon.</source>
        <translation>We zijn zo terug.</translation>
    </message>
    <message>
        <source>This answer is the fault that is switched on</source>
        <translation>Dit antwoord is de fout die is ingeschakeld</translation>
    </message>
    <message>
        <source>Done as asked, but the reply was thrown away: that fault is switched on</source>
        <translation>Uitgevoerd zoals gevraagd, maar het antwoord is weggegooid: die fout is ingeschakeld</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>Het clientgeheim ontbreekt</translation>
    </message>
    <message>
        <source>A blank or line end was sent along with the client secret</source>
        <translation>Een spatie of regeleinde is met het clientgeheim meegezonden</translation>
    </message>
    <message>
        <source>The client secret was percent-encoded once too often</source>
        <translation>Het clientgeheim is een keer te veel procent-gecodeerd</translation>
    </message>
    <message>
        <source>The client secret is wrong</source>
        <translation>Het clientgeheim is fout</translation>
    </message>
    <message>
        <source>Client id and secret are swapped</source>
        <translation>Client ID en geheim zijn verwisseld</translation>
    </message>
    <message>
        <source>A blank or line end was sent along with the client id</source>
        <translation>Een spatie of regeleinde is met de client ID meegezonden</translation>
    </message>
    <message>
        <source>The client id was percent-encoded; it must go as it is</source>
        <translation>De client ID is procent-gecodeerd; ze moet onveranderd verzonden worden</translation>
    </message>
    <message>
        <source>There is a blank or line end in the Base64 text</source>
        <translation>Er staat een spatie of regeleinde in de Base64-tekst</translation>
    </message>
    <message>
        <source>The Base64 text has the URL-safe alphabet; the standard one is wanted</source>
        <translation>De Base64-tekst heeft het URL-veilige alfabet; het gewone is nodig</translation>
    </message>
    <message>
        <source>What follows Basic is not Base64</source>
        <translation>Wat op Basic volgt, is geen Base64</translation>
    </message>
    <message>
        <source>The Base64 text is not padded with = to a multiple of four</source>
        <translation>De Base64-tekst is niet met = aangevuld tot een veelvoud van vier</translation>
    </message>
    <message>
        <source>There is no colon between client id and secret</source>
        <translation>Er staat geen dubbele punt tussen client ID en geheim</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>This is the practice server. Any barcode and PIN will do.</source>
        <translation>Dit is de oefenserver. Elke barcode en pincode is goed.</translation>
    </message>
    <message>
        <source>%1 asks to see your library account.</source>
        <translation>%1 wil uw bibliotheekaccount zien.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Practice Sierra</source>
        <translation>Oefen-Sierra</translation>
    </message>
    <message>
        <source>Nobody has registered this client id; its + and / must be percent-encoded in an address</source>
        <translation>Niemand heeft deze client ID geregistreerd; + en / erin moeten in een adres procent-gecodeerd zijn</translation>
    </message>
    <message>
        <source>Nothing was found, which Sierra calls 404/107</source>
        <translation>Er is niets gevonden; Sierra noemt dat 404/107</translation>
    </message>
    <message>
        <source>limit and offset must be numbers</source>
        <translation>limit en offset moeten getallen zijn</translation>
    </message>
    <message>
        <source>There is nothing at this path; Sierra lives under %1</source>
        <translation>Op dit pad is niets; Sierra zit onder %1</translation>
    </message>
    <message>
        <source>%1 was sent where Sierra wants Bearer, with a capital B</source>
        <translation>%1 is verzonden waar Sierra Bearer wil, met een hoofdletter B</translation>
    </message>
    <message>
        <source>Sierra does not know this token</source>
        <translation>Sierra kent dit token niet</translation>
    </message>
    <message>
        <source>The token is good, but its role lacks %1</source>
        <translation>Het token is goed, maar zijn rol mist %1</translation>
    </message>
    <message>
        <source>The key is pending: its secret has not been chosen yet</source>
        <translation>De sleutel is Pending: het geheim is nog niet gekozen</translation>
    </message>
    <message>
        <source>The key is disabled</source>
        <translation>De sleutel is Disabled</translation>
    </message>
    <message>
        <source>The key is past its expiration date</source>
        <translation>De sleutel is over zijn einddatum heen</translation>
    </message>
    <message>
        <source>%1 was sent where Sierra wants Basic</source>
        <translation>%1 is verzonden waar Sierra Basic wil</translation>
    </message>
    <message>
        <source>grant_type is missing, or the body is not announced as a form</source>
        <translation>grant_type ontbreekt, of de body is niet als formulier aangekondigd</translation>
    </message>
    <message>
        <source>Sierra does not know this grant_type</source>
        <translation>Sierra kent deze grant_type niet</translation>
    </message>
    <message>
        <source>Sierra lets this pass, but the documented request is a form with grant_type=client_credentials</source>
        <translation>Sierra laat dit door, maar het gedocumenteerde verzoek is een formulier met grant_type=client_credentials</translation>
    </message>
    <message>
        <source>This code was not issued to this client</source>
        <translation>Deze code is niet aan deze client uitgegeven</translation>
    </message>
    <message>
        <source>Practice key</source>
        <translation>Oefensleutel</translation>
    </message>
    <message>
        <source>Practice key without the Info role</source>
        <translation>Oefensleutel zonder de rol Info</translation>
    </message>
    <message>
        <source>Practice application</source>
        <translation>Oefentoepassing</translation>
    </message>
    <message>
        <source>Practice application without redirect URL</source>
        <translation>Oefentoepassing zonder redirect-URL</translation>
    </message>
    <message>
        <source>Somebody else&apos;s application</source>
        <translation>Toepassing van iemand anders</translation>
    </message>
    <message>
        <source>Practice supplier</source>
        <translation>Oefenleverancier</translation>
    </message>
    <message>
        <source>The Host header names another server</source>
        <translation>De Host-header noemt een andere server</translation>
    </message>
    <message>
        <source>No such method here</source>
        <translation>Die methode is er hier niet</translation>
    </message>
    <message>
        <source>This is no request that can be read, or a part of it is too long</source>
        <translation>Dit is geen leesbaar verzoek, of een deel ervan is te lang</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Keys, secrets and tokens of its accounts will be sent to these servers, and your browser to some of them:</source>
        <translation>Sleutels, geheimen en tokens van de accounts worden naar deze servers verzonden, en uw browser gaat naar sommige ervan:</translation>
    </message>
    <message>
        <source>Besides, each account has a server of its own.</source>
        <translation>Bovendien heeft elk account een eigen server.</translation>
    </message>
    <message>
        <source>A certificate in the file vouches for them, in place of those that this computer trusts.</source>
        <translation>Een certificaat in het bestand staat voor ze in, in plaats van die welke deze computer vertrouwt.</translation>
    </message>
    <message>
        <source>Add it only if you know who made the file %1.</source>
        <translation>Voeg hem alleen toe als u weet wie het bestand %1 heeft gemaakt.</translation>
    </message>
    <message>
        <source>Add the provider “%1”?</source>
        <translation>Aanbieder “%1” toevoegen?</translation>
    </message>
    <message>
        <source>Add the provider</source>
        <translation>Aanbieder toevoegen</translation>
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
        <translation>Apicbase Suppliers (oefening)</translation>
    </message>
    <message>
        <source>Apicbase (practice)</source>
        <translation>Apicbase (oefening)</translation>
    </message>
    <message>
        <source>Sierra (practice)</source>
        <translation>Sierra (oefening)</translation>
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
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Orders and articles of the supplier</source>
        <translation>Bestellingen en artikelen van de leverancier</translation>
    </message>
    <message>
        <source>Ingredients, recipes and stock items of the library</source>
        <translation>Ingrediënten, recepten en voorraadartikelen van de bibliotheek</translation>
    </message>
    <message>
        <source>Sales figures, as a point of sale sends them</source>
        <translation>Verkoopcijfers, zoals een kassa ze verstuurt</translation>
    </message>
    <message>
        <source>Users and outlets of the library</source>
        <translation>Gebruikers en verkooppunten van de bibliotheek</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Inkooporders</translation>
    </message>
    <message>
        <source>Creating and changing recipes and products</source>
        <translation>Recepten en producten aanmaken en wijzigen</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Leveranciers</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Verkooppunten</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recepten</translation>
    </message>
    <message>
        <source>About the server</source>
        <translation>Over de server</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>Details van het token</translation>
    </message>
    <message>
        <source>First branch</source>
        <translation>Eerste vestiging</translation>
    </message>
    <message>
        <source>First bibliographic record</source>
        <translation>Eerste titelbeschrijving</translation>
    </message>
    <message>
        <source>First item record</source>
        <translation>Eerste exemplaar</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Oefenserver</translation>
    </message>
    <message>
        <source>Innovative&apos;s sandbox</source>
        <translation>Sandbox van Innovative</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AboutDialog</name>
    <message>
        <source>About Tokenshelf</source>
        <translation>Over Tokenshelf</translation>
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
        <translation>geen: aanbieders zijn niet bereikbaar</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Wachtwoordkluis</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Venstersysteem</translation>
    </message>
    <message>
        <source>Tokenshelf %1</source>
        <comment>program and version</comment>
        <translation>Tokenshelf %1</translation>
    </message>
    <message>
        <source>Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Bewaart de toegangsgegevens van Sierra en Apicbase, haalt er tokens mee op en toont hoe lang die gelden. Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>closed to other programs, and never written out after a crash</source>
        <translation>gesloten voor andere programma’s, en na een crash nooit weggeschreven</translation>
    </message>
    <message>
        <source>kept apart by Flatpak or Snap</source>
        <translation>afgeschermd door Flatpak of Snap</translation>
    </message>
    <message>
        <source>%1; what it stores can be read on the session bus by your other programs</source>
        <translation>%1; wat het bewaart, kunnen uw andere programma’s op de sessiebus meelezen</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountDialogs</name>
    <message>
        <source>The token is cancelled at the provider and erased here.</source>
        <translation>Het token wordt bij de aanbieder ingetrokken en hier gewist.</translation>
    </message>
    <message>
        <source>The token is erased here. The provider offers no way to cancel it: copies work until it ends.</source>
        <translation>Het token wordt hier gewist. De aanbieder biedt geen manier om het in te trekken: kopieën werken tot het verloopt.</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <translation>Afmelden van “%1”?</translation>
    </message>
    <message>
        <source>Client ID and secret are kept, so you can sign in again.</source>
        <translation>Client ID en geheim blijven bewaard, zodat u zich weer kunt aanmelden.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Signed out of “%1”; the provider has cancelled the token</source>
        <translation>Afgemeld van “%1”; de aanbieder heeft het token ingetrokken</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Afgemeld van “%1”</translation>
    </message>
    <message>
        <source>Its secret and its tokens are erased from your password store. This cannot be undone.</source>
        <translation>Het geheim en de tokens worden uit uw wachtwoordkluis gewist. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel the token: copies of it go on working.</source>
        <translation>%1 biedt geen manier om het token in te trekken: kopieën ervan blijven werken.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel the token: copies of it work until it ends, %2.</source>
        <translation>%1 biedt geen manier om het token in te trekken: kopieën ervan werken tot het verloopt, %2.</translation>
    </message>
    <message>
        <source>Cancel the token at the provider, so that no copy works any more</source>
        <translation>Het token bij de aanbieder intrekken, zodat geen kopie meer werkt</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>“%1” removed; the provider has cancelled its token</source>
        <translation>“%1” verwijderd; de aanbieder heeft het token ingetrokken</translation>
    </message>
    <message>
        <source>“%1” removed, but the provider did not confirm that its token is cancelled: cancel it on the provider&apos;s own pages</source>
        <translation>“%1” verwijderd, maar de aanbieder heeft niet bevestigd dat het token is ingetrokken: trek het in op zijn eigen pagina’s</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>“%1” verwijderd</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>Er kon geen browser worden gestart voor %1</translation>
    </message>
    <message>
        <source>The tokens are erased here. The provider lets no program cancel them: they stay valid there until they end, or until somebody revokes them on the provider&apos;s own pages.</source>
        <translation>De tokens worden hier gewist. De provider laat geen enkel programma ze intrekken: daar blijven ze geldig tot ze eindigen, of tot iemand ze op de eigen pagina’s van de provider intrekt.</translation>
    </message>
    <message>
        <source>%1 lets no program cancel its tokens: they stay valid there until they end, or until somebody revokes them on %1&apos;s own pages.</source>
        <translation>%1 laat geen enkel programma zijn tokens intrekken: daar blijven ze geldig tot ze eindigen, of tot iemand ze op de eigen pagina’s van %1 intrekt.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountListPane</name>
    <message>
        <source>Add an account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Accounts zoeken</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekterm wissen</translation>
    </message>
    <message>
        <source>No account matches “%1” here.</source>
        <translation>Geen account past hier bij “%1”.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Niets vraagt uw aandacht.</translation>
    </message>
    <message>
        <source>Nothing ends within a week unless it is renewed.</source>
        <translation>Er is niets dat zonder vernieuwing binnen een week verloopt.</translation>
    </message>
    <message>
        <source>No production account yet. You need the key and secret, or client ID and secret, that your provider gave you.</source>
        <translation>Nog geen productieaccount. U hebt de sleutel en het geheim, of client ID en geheim, van uw aanbieder nodig.</translation>
    </message>
    <message>
        <source>No sandbox account yet. Your provider gives out keys for its sandbox on request.</source>
        <translation>Nog geen sandboxaccount. Uw aanbieder geeft op verzoek sleutels voor zijn sandbox.</translation>
    </message>
    <message>
        <source>No practice account yet. The practice server has keys for everybody, and nothing is at stake.</source>
        <translation>Nog geen oefenaccount. De oefenserver heeft sleutels voor iedereen, en er staat niets op het spel.</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Nog geen account.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountPage</name>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>Over het account</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;What it may do</source>
        <translation>&amp;Wat het mag</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>&amp;Verbinding</translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation>Verzoek gekopieerd</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AddDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Save &amp;without trying it out</source>
        <translation>Opslaan &amp;zonder te proberen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Stap %1 van 3</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Er kon geen browser worden geopend. Het adres is %1</translation>
    </message>
    <message>
        <source>The practice server could not be started, because another program uses its ports. Close that program, or start the practice server on its own page.</source>
        <translation>De oefenserver kon niet worden gestart, omdat een ander programma de poorten gebruikt. Sluit dat programma, of start de oefenserver op zijn eigen pagina.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Application</name>
    <message>
        <source>Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live.</source>
        <translation>Bewaart de toegangsgegevens van Sierra en Apicbase, haalt er tokens mee op en toont hoe lang die gelden.</translation>
    </message>
    <message>
        <source>Use folders and keychain entries of their own, under this name.</source>
        <translation>Eigen mappen en eigen gegevens in de wachtwoordkluis gebruiken, onder deze naam.</translation>
    </message>
    <message>
        <source>Keep secrets in memory alone, for this session.</source>
        <translation>Geheimen alleen in het geheugen bewaren, voor deze sessie.</translation>
    </message>
    <message>
        <source>Do the main job at the practice server without anybody, and save a picture of each screen.</source>
        <translation>De hoofdtaak zonder iemand op de oefenserver doen en van elk scherm een afbeelding opslaan.</translation>
    </message>
    <message>
        <source>There is something on the command line that is no option; see --help. If it was a secret, treat it as exposed: have it replaced.</source>
        <translation>Op de opdrachtregel staat iets dat geen optie is; zie --help. Was dit een geheim, beschouw het dan als uitgelekt: laat het vervangen.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has a-z, 0-9, - and _ alone, up to 32.</source>
        <translation>De naam van een profiel heeft alleen a-z, 0-9, - en _, hoogstens 32 tekens.</translation>
    </message>
    <message>
        <source>Start the practice server, with an account of each of its providers; in the profile “practice” where no other is named.</source>
        <translation>De oefenserver starten, met een account bij elk van zijn aanbieders; in het profiel “practice” als er geen ander is genoemd.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AutoRenewBox</name>
    <message>
        <source>Renew the token by itself before it ends</source>
        <translation>Token vanzelf vernieuwen voor het verloopt</translation>
    </message>
    <message>
        <source>While Tokenshelf is open and your password store is unlocked.</source>
        <translation>Zolang Tokenshelf open is en uw wachtwoordkluis ontgrendeld.</translation>
    </message>
    <message>
        <source>A renewal may end copies of the old token that are in use elsewhere.</source>
        <translation>Een vernieuwing kan kopieën van het oude token beëindigen die elders in gebruik zijn.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::BehaviourForm</name>
    <message>
        <source>Both providers</source>
        <translation>Beide aanbieders</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Wat er misgaat</translation>
    </message>
    <message>
        <source>Obeyed for token, introspection, revocation and API requests</source>
        <translation>Geldt voor token-, introspectie-, intrek- en API-verzoeken</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>The API is switched off (503, Sierra 117)</source>
        <translation>De API is uitgeschakeld (503, Sierra 117)</translation>
    </message>
    <message>
        <source>Not in the library&apos;s package (503, Sierra 118)</source>
        <translation>Niet in het pakket van de bibliotheek (503, Sierra 118)</translation>
    </message>
    <message>
        <source>Database trouble (500, Sierra 112)</source>
        <translation>Databaseprobleem (500, Sierra 112)</translation>
    </message>
    <message>
        <source>A maintenance page instead of data (200, HTML)</source>
        <translation>Een onderhoudspagina in plaats van gegevens (200, HTML)</translation>
    </message>
    <message>
        <source>Plain text instead of data</source>
        <translation>Platte tekst in plaats van gegevens</translation>
    </message>
    <message>
        <source>An empty answer (200)</source>
        <translation>Een leeg antwoord (200)</translation>
    </message>
    <message>
        <source>The connection is cut</source>
        <translation>De verbinding wordt verbroken</translation>
    </message>
    <message>
        <source>The answer is slow</source>
        <translation>Het antwoord is traag</translation>
    </message>
    <message>
        <source>Too many requests (429 with Retry-After)</source>
        <translation>Te veel verzoeken (429 met Retry-After)</translation>
    </message>
    <message>
        <source>Server error (500)</source>
        <translation>Serverfout (500)</translation>
    </message>
    <message>
        <source>Half an answer (broken JSON)</source>
        <translation>Een half antwoord (kapotte JSON)</translation>
    </message>
    <message>
        <source>Done, but the answer is lost</source>
        <translation>Uitgevoerd, maar het antwoord gaat verloren</translation>
    </message>
    <message>
        <source>Slow means, in seconds</source>
        <translation>Traag betekent, in seconden</translation>
    </message>
    <message>
        <source>For “The answer is slow”</source>
        <translation>Voor “Het antwoord is traag”</translation>
    </message>
    <message>
        <source>Try again after, in seconds</source>
        <translation>Opnieuw proberen na, in seconden</translation>
    </message>
    <message>
        <source>Retry-After, for “Too many requests”</source>
        <translation>Retry-After, voor “Te veel verzoeken”</translation>
    </message>
    <message>
        <source>Refuse the secret, even the right one</source>
        <translation>Het geheim weigeren, ook het juiste</translation>
    </message>
    <message>
        <source>invalid_client, or Sierra 113</source>
        <translation>invalid_client, of Sierra 113</translation>
    </message>
    <message>
        <source>Tokens live, in seconds</source>
        <translation>Tokens gelden, in seconden</translation>
    </message>
    <message>
        <source>expires_in</source>
        <translation>expires_in</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Sierra</source>
        <translation>Sierra</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>Status van de sleutel</translation>
    </message>
    <message>
        <source>As in Sierra&apos;s list of API keys</source>
        <translation>Zoals in Sierra&apos;s lijst van API-sleutels</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled (ingeschakeld)</translation>
    </message>
    <message>
        <source>Pending: no secret chosen yet</source>
        <translation>Pending: nog geen geheim gekozen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled (uitgeschakeld)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Length of its tokens</source>
        <translation>Lengte van de tokens</translation>
    </message>
    <message>
        <source>access_token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>64 characters</source>
        <translation>64 tekens</translation>
    </message>
    <message>
        <source>150 characters</source>
        <translation>150 tekens</translation>
    </message>
    <message>
        <source>The key lacks the role Info Holds Config</source>
        <translation>De sleutel mist de rol Info Holds Config</translation>
    </message>
    <message>
        <source>info/token answers 403, code 116</source>
        <translation>info/token antwoordt 403, code 116</translation>
    </message>
    <message>
        <source>Be strict about the token request</source>
        <translation>Streng zijn bij het tokenverzoek</translation>
    </message>
    <message>
        <source>Wants the form type and grant_type</source>
        <translation>Wil het formuliertype en grant_type</translation>
    </message>
    <message>
        <source>A scheme other than Basic is just refused</source>
        <translation>Een ander schema dan Basic wordt gewoon geweigerd</translation>
    </message>
    <message>
        <source>401, code 113, instead of 400, code 121</source>
        <translation>401, code 113, in plaats van 400, code 121</translation>
    </message>
    <message>
        <source>Call an old token invalid_token</source>
        <translation>Een oud token invalid_token noemen</translation>
    </message>
    <message>
        <source>401, code 120, instead of code 123, invalid_grant</source>
        <translation>401, code 120, in plaats van code 123, invalid_grant</translation>
    </message>
    <message>
        <source>Call a wrong key by its own code</source>
        <translation>Een foute sleutel met een eigen code melden</translation>
    </message>
    <message>
        <source>401, code 129, instead of code 113</source>
        <translation>401, code 129, in plaats van code 113</translation>
    </message>
    <message>
        <source>Apicbase: renewing and cancelling</source>
        <translation>Apicbase: vernieuwen en intrekken</translation>
    </message>
    <message>
        <source>The stay-signed-in token stays the same</source>
        <translation>Het blijf-aangemeld-token blijft hetzelfde</translation>
    </message>
    <message>
        <source>No rotation of the refresh token</source>
        <translation>Geen rotatie van het refresh token</translation>
    </message>
    <message>
        <source>An old one still works for, in seconds</source>
        <translation>Een oud token werkt nog, in seconden</translation>
    </message>
    <message>
        <source>Grace period after rotation</source>
        <translation>Respijttijd na rotatie</translation>
    </message>
    <message>
        <source>A renewal leaves the old token alive</source>
        <translation>Een vernieuwing laat het oude token geldig</translation>
    </message>
    <message>
        <source>The old access token is not revoked</source>
        <translation>Het oude access token wordt niet ingetrokken</translation>
    </message>
    <message>
        <source>Tokens cannot be cancelled</source>
        <translation>Tokens kunnen niet worden ingetrokken</translation>
    </message>
    <message>
        <source>No revocation endpoint: 404</source>
        <translation>Geen revocation endpoint: 404</translation>
    </message>
    <message>
        <source>Apicbase: signing in</source>
        <translation>Apicbase: aanmelden</translation>
    </message>
    <message>
        <source>Codes live, in seconds</source>
        <translation>Codes gelden, in seconden</translation>
    </message>
    <message>
        <source>Lifetime of the authorization code</source>
        <translation>Levensduur van de authorization code</translation>
    </message>
    <message>
        <source>The person says no</source>
        <translation>De persoon zegt nee</translation>
    </message>
    <message>
        <source>access_denied</source>
        <translation>access_denied</translation>
    </message>
    <message>
        <source>What comes back with the code</source>
        <translation>Wat met de code terugkomt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>The right state</source>
        <translation>De juiste state</translation>
    </message>
    <message>
        <source>Another state</source>
        <translation>Een andere state</translation>
    </message>
    <message>
        <source>No state</source>
        <translation>Geen state</translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation>Terugkeeradressen</translation>
    </message>
    <message>
        <source>How redirect_uri is compared</source>
        <translation>Hoe redirect_uri wordt vergeleken</translation>
    </message>
    <message>
        <source>Any port of this computer</source>
        <translation>Elke poort van deze computer</translation>
    </message>
    <message>
        <source>Exactly as registered</source>
        <translation>Precies zoals geregistreerd</translation>
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
        <translation>Gecontroleerd waar het wordt verzonden</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>An address without its last slash is unknown</source>
        <translation>Een adres zonder de laatste schuine streep is onbekend</translation>
    </message>
    <message>
        <source>404 instead of 301</source>
        <translation>404 in plaats van 301</translation>
    </message>
    <message>
        <source>Apicbase: what it says of a token</source>
        <translation>Apicbase: wat het over een token zegt</translation>
    </message>
    <message>
        <source>An unknown token is answered 401</source>
        <translation>Een onbekend token krijgt antwoord 401</translation>
    </message>
    <message>
        <source>Introspection, django-oauth-toolkit up to 1.6</source>
        <translation>Introspectie, django-oauth-toolkit tot en met 1.6</translation>
    </message>
    <message>
        <source>Tell about other applications&apos; tokens too</source>
        <translation>Ook over tokens van andere toepassingen vertellen</translation>
    </message>
    <message>
        <source>Introspection does not check whose token it is</source>
        <translation>Introspectie controleert niet van wie het token is</translation>
    </message>
    <message>
        <source>A token of no person</source>
        <translation>Een token zonder persoon</translation>
    </message>
    <message>
        <source>Service account: no username</source>
        <translation>Serviceaccount: geen gebruikersnaam</translation>
    </message>
    <message>
        <source>The person lacks the right</source>
        <translation>De persoon mist het recht</translation>
    </message>
    <message>
        <source>The API answers 403</source>
        <translation>De API antwoordt 403</translation>
    </message>
    <message>
        <source>The person switched to another library</source>
        <translation>De persoon is naar een andere bibliotheek overgegaan</translation>
    </message>
    <message>
        <source>The API answers 404</source>
        <translation>De API antwoordt 404</translation>
    </message>
    <message>
        <source>An error page instead of data (500, HTML)</source>
        <translation>Een foutpagina in plaats van gegevens (500, HTML)</translation>
    </message>
    <message>
        <source>The connection is cut when it is used again</source>
        <translation>De verbinding wordt verbroken als ze opnieuw wordt gebruikt</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CertificateField</name>
    <message>
        <source>Add certificate…</source>
        <translation>Certificaat toevoegen…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Whoever this computer trusts</source>
        <translation>Wie deze computer vertrouwt</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Een certificaat toevoegen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 bevat geen leesbaar certificaat.</translation>
    </message>
    <message>
        <source>%1 alone, until %2</source>
        <extracomment>A certificate: whose it is, until when it is valid</extracomment>
        <translation>Alleen %1, tot %2</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ClientForm</name>
    <message>
        <source>Only until</source>
        <translation>Alleen tot</translation>
    </message>
    <message>
        <source>“%1” works only until</source>
        <translation>“%1” werkt alleen tot</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Laatste dag van de sleutel</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>How long “%1” works</source>
        <translation>Hoe lang “%1” werkt</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ClientPage</name>
    <message>
        <source>Na&amp;me in the list</source>
        <translation>&amp;Naam in de lijst</translation>
    </message>
    <message>
        <source>How to register</source>
        <translation>Hoe u registreert</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Een nieuwe</translation>
    </message>
    <message>
        <source>%1 (as for “%2”)</source>
        <extracomment>An application in a list: its client id, one of its accounts</extracomment>
        <translation>%1 (zoals bij “%2”)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>I already have tokens</source>
        <translation>Ik heb al tokens</translation>
    </message>
    <message>
        <source>A pair of tokens that was made on %1&apos;s own pages</source>
        <translation>Een paar tokens dat op de pagina&apos;s van %1 zelf is gemaakt</translation>
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
        <translation>Aanmeldpagina</translation>
    </message>
    <message>
        <source>Authorization endpoint (RFC 6749 3.1)</source>
        <translation>Authorization endpoint (RFC 6749 3.1)</translation>
    </message>
    <message>
        <source>Tokens come from</source>
        <translation>Tokens komen van</translation>
    </message>
    <message>
        <source>Token endpoint (RFC 6749 3.2)</source>
        <translation>Token endpoint (RFC 6749 3.2)</translation>
    </message>
    <message>
        <source>Asked about a token</source>
        <translation>Gevraagd naar een token</translation>
    </message>
    <message>
        <source>Introspection endpoint (RFC 7662)</source>
        <translation>Introspection endpoint (RFC 7662)</translation>
    </message>
    <message>
        <source>Tokens are cancelled at</source>
        <translation>Tokens worden ingetrokken bij</translation>
    </message>
    <message>
        <source>Revocation endpoint (RFC 7009)</source>
        <translation>Revocation endpoint (RFC 7009)</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>Het geheim wordt verstuurd</translation>
    </message>
    <message>
        <source>Client authentication (RFC 6749 2.3.1)</source>
        <translation>Client authentication (RFC 6749 2.3.1)</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Terugkeeradres</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Een verzoek proberen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiëren als curl</translation>
    </message>
    <message>
        <source>A command that asks Tokenshelf for the token when it runs, and holds none</source>
        <translation>Een opdracht die Tokenshelf bij het uitvoeren om het token vraagt, en er zelf geen bevat</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>&amp;Request, which only reads:</source>
        <translation>Ver&amp;zoek, dat alleen leest:</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>elke vrije poort</translation>
    </message>
    <message>
        <source>%1: GET %2</source>
        <comment>name of a request, path</comment>
        <translation>%1: GET %2</translation>
    </message>
    <message>
        <source>Waiting for the reply…</source>
        <translation>Wachten op het antwoord…</translation>
    </message>
    <message numerus="yes">
        <source>Status %1, after %2 ms, %3, %n byte(s)</source>
        <translation>
            <numerusform>Status %1, na %2 ms, %3, %n byte</numerusform>
            <numerusform>Status %1, na %2 ms, %3, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CopyRow</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CredentialFields</name>
    <message>
        <source>the secret</source>
        <translation>het geheim</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
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
        <translation>Laat leeg om het opgeslagene te houden</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Verwisselen</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>“%1” is nodig.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both needed.</source>
        <translation>“%1” en “%2” zijn allebei nodig.</translation>
    </message>
    <message>
        <source>“%1” cannot hold a colon. Perhaps key and secret were pasted together, as key:secret? Put what stands after the colon into “%2”.</source>
        <translation>“%1” kan geen dubbele punt bevatten. Zijn sleutel en geheim misschien samen geplakt, als sleutel:geheim? Zet wat na de dubbele punt staat in “%2”.</translation>
    </message>
    <message>
        <source>Blanks or line ends around what you pasted are left out.</source>
        <translation>Spaties of regeleinden rond wat u plakte, worden weggelaten.</translation>
    </message>
    <message>
        <source>“%1” has fewer than 8 characters. Check that all of it was copied.</source>
        <translation>“%1” heeft minder dan 8 tekens. Controleer of alles is gekopieerd.</translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to have changed places.</source>
        <translation>“%1” en “%2” lijken verwisseld.</translation>
    </message>
    <message>
        <source>This is much longer than “%1” usually is. Check that nothing else was copied with it.</source>
        <translation>Dit is veel langer dan “%1” gewoonlijk is. Controleer of er niets anders is meegekopieerd.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::DiagnosticsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>Op&amp;slaan…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Wat zou worden opgeslagen</translation>
    </message>
    <message>
        <source>Looking at the password store…</source>
        <translation>De wachtwoordkluis wordt bekeken…</translation>
    </message>
    <message>
        <source>Facts for somebody who helps you. They hold no secret, no name, no address and no path. Saving them sends them to nobody.</source>
        <translation>Feiten voor iemand die u helpt. Er staat geen geheim, naam, adres of pad in. Door ze op te slaan gaan ze naar niemand.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose opslaan</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <translation>Opgeslagen, alleen voor u leesbaar.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::EditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>“%1” bewerken</translation>
    </message>
    <message>
        <source>Application at %1</source>
        <translation>Toepassing bij %1</translation>
    </message>
    <message>
        <source>Words of your own, with commas between them</source>
        <translation>Eigen woorden, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>&amp;Name in the list</source>
        <translation>&amp;Naam in de lijst</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>Who asked for it, whom to call. No secrets: notes are not kept in the password store.</source>
        <translation>Wie erom vroeg, wie u kunt bellen. Geen geheimen: notities staan niet in de wachtwoordkluis.</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otities</translation>
    </message>
    <message>
        <source>Only this account uses it.</source>
        <translation>Alleen dit account gebruikt het.</translation>
    </message>
    <message>
        <source>What you change here changes these accounts too: %1</source>
        <translation>Wat u hier wijzigt, wijzigt ook deze accounts: %1</translation>
    </message>
    <message>
        <source>The server is another one now. Type “%1” again: it is sent to no server but the one it was given for. Tokens of the old server are dropped when you save.</source>
        <translation>De server is nu een andere. Typ “%1” opnieuw: het wordt naar geen andere server verzonden dan die waarvoor het is opgegeven. Tokens van de oude server vervallen als u opslaat.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>renewal by itself</source>
        <translation>vanzelf vernieuwen</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adressen</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>terugkeeradres</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>machtigingen</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>omgeving</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>Meanwhile another window or program has changed this too: %1. Nothing was saved yet. Save again to keep what stands here, or close this to keep what was saved there.</source>
        <translation>Intussen heeft een ander venster of programma dit ook gewijzigd: %1. Er is nog niets opgeslagen. Sla nogmaals op om te houden wat hier staat, of sluit dit venster om te houden wat daar is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::EndpointFields</name>
    <message>
        <source>Only where your provider&apos;s addresses differ from the usual ones. Empty: as usual.</source>
        <translation>Alleen waar de adressen van uw aanbieder van de gewone afwijken. Leeg: zoals gewoonlijk.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Aanmeldadres</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Tokenadres</translation>
    </message>
    <message>
        <source>Address to ask about a token</source>
        <translation>Adres om naar een token te vragen</translation>
    </message>
    <message>
        <source>Address to cancel a token</source>
        <translation>Adres om een token in te trekken</translation>
    </message>
    <message>
        <source>This is no address that a secret may be sent to: it must begin with https://.</source>
        <translation>Naar dit adres mag geen geheim worden verzonden: het moet met https:// beginnen.</translation>
    </message>
    <message>
        <source>Hide other addresses</source>
        <translation>Andere adressen verbergen</translation>
    </message>
    <message>
        <source>Advanced: other addresses…</source>
        <translation>Geavanceerd: andere adressen…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
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
        <translation>Tokens plakken</translation>
    </message>
    <message>
        <source>Tokens for “%1”</source>
        <translation>Tokens voor “%1”</translation>
    </message>
    <message>
        <source>Paste the tokens that were made on the provider&apos;s own pages for the application of this account. The tokens that are kept now are replaced when you save.</source>
        <translation>Plak de tokens die op de pagina&apos;s van de aanbieder zelf zijn gemaakt voor de toepassing van dit account. De tokens die nu bewaard zijn, worden vervangen als u opslaat.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Account toevoegen…</translation>
    </message>
    <message>
        <source>Add &amp;provider…</source>
        <translation>Aan&amp;bieder toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopiëren</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Kopiëren a&amp;ls</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Client &amp;ID kopiëren</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Sign in with your browser…</source>
        <translation>Aan&amp;melden met uw browser…</translation>
    </message>
    <message>
        <source>As&amp;k the provider about it</source>
        <translation>Aanbieder e&amp;rnaar vragen</translation>
    </message>
    <message>
        <source>&amp;Paste a pair of tokens…</source>
        <translation>Tokenpaar &amp;plakken…</translation>
    </message>
    <message>
        <source>Open the provider&apos;s pa&amp;ge</source>
        <translation>Pa&amp;gina van de aanbieder openen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>A&amp;fmelden…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>Account &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Zoekterm &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Hide all values</source>
        <translation>Alle waarden &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Practice server</source>
        <translation>&amp;Oefenserver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Tokenshelf</source>
        <translation>&amp;Over Tokenshelf</translation>
    </message>
    <message>
        <source>First to ninth account in the list</source>
        <translation>Eerste tot negende account in de lijst</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shortcuts</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Copy as: %1</source>
        <translation>Kopiëren als: %1</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;upliceren…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose opslaan…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::MainWindow</name>
    <message>
        <source>Choose an account on the left.</source>
        <translation>Kies links een account.</translation>
    </message>
    <message>
        <source>This session only: nothing is saved</source>
        <translation>Alleen deze sessie: er wordt niets opgeslagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Practice server on</source>
        <translation>Oefenserver aan</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profiel %1</translation>
    </message>
    <message>
        <source>Use other ports</source>
        <translation>Andere poorten gebruiken</translation>
    </message>
    <message>
        <source>The token of “%1” was renewed by itself. The one that was copied (%2) works no more: copy the new one to where you use it.</source>
        <translation>Het token van “%1” is vanzelf vernieuwd. Het gekopieerde (%2) werkt niet meer: kopieer het nieuwe naar waar u het gebruikt.</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Nieuw token kopiëren</translation>
    </message>
    <message>
        <source>Your password store does not take the new token of “%1”. It is tried again by itself: until then keep Tokenshelf open, or you will have to sign in again.</source>
        <translation>Uw wachtwoordkluis neemt het nieuwe token van “%1” niet aan. Het wordt vanzelf opnieuw geprobeerd: houd Tokenshelf tot dan open, anders moet u zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Quit and lose the sign-in of “%1”?</source>
        <translation>Afsluiten en de aanmelding van “%1” verliezen?</translation>
    </message>
    <message>
        <source>Its new token could not be put into your password store yet, and its old one is used up. While Tokenshelf stays open, it is tried again by itself.</source>
        <translation>Het nieuwe token kon nog niet in uw wachtwoordkluis worden gelegd, en het oude is verbruikt. Zolang Tokenshelf open blijft, wordt het vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Afsluiten en verliezen</translation>
    </message>
    <message>
        <source>Look for lost accounts</source>
        <translation>Verloren accounts zoeken</translation>
    </message>
    <message>
        <source>Your password store can be used again.</source>
        <translation>Uw wachtwoordkluis is weer bruikbaar.</translation>
    </message>
    <message>
        <source>No lost accounts were found.</source>
        <translation>Er zijn geen verloren accounts gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n account(s).</source>
        <translation>
            <numerusform>%n account hersteld.</numerusform>
            <numerusform>%n accounts hersteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n account(s)?</source>
        <translation>
            <numerusform>%n account herstellen?</numerusform>
            <numerusform>%n accounts herstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their secrets are in your password store, but the list knows nothing of them: %1</source>
        <translation>Hun geheimen staan in uw wachtwoordkluis, maar de lijst kent ze niet: %1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Adding “%1” did not finish. Start again.</source>
        <translation>Het toevoegen van ‘%1’ is niet afgemaakt. Begin opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in your password store that this list does not know.</source>
        <translation>
            <numerusform>Er staat %n account in uw wachtwoordkluis dat deze lijst niet kent.</numerusform>
            <numerusform>Er staan %n accounts in uw wachtwoordkluis die deze lijst niet kent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Herstellen…</translation>
    </message>
    <message>
        <source>The practice server opens in a window of its own.</source>
        <translation>De oefenserver opent in een eigen venster.</translation>
    </message>
    <message>
        <source>The window for practice could not be opened. Start Tokenshelf with --practice.</source>
        <translation>Het venster om te oefenen kon niet worden geopend. Start Tokenshelf met --practice.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Notice</name>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>Zonder opslaan werken</translation>
    </message>
    <message>
        <source>Secrets stay in memory until Tokenshelf ends, and are gone then.</source>
        <translation>Geheimen blijven in het geheugen tot Tokenshelf stopt, en zijn dan weg.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::OverviewTab</name>
    <message>
        <source>What is left of the token&apos;s lifetime</source>
        <translation>Wat er over is van de levensduur van het token</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Nu vernieuwen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Ask the provider about it</source>
        <translation>Aanbieder ernaar vragen</translation>
    </message>
    <message>
        <source>Introspection (RFC 7662)</source>
        <translation>Introspection (RFC 7662)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Wat is gevraagd</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Laatste dag van de sleutel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>The practice server is off, so this account cannot be tried.</source>
        <translation>De oefenserver staat uit, dus dit account kan niet worden geprobeerd.</translation>
    </message>
    <message>
        <source>Start the practice server</source>
        <translation>Oefenserver starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Your sign-in is kept and will be renewed by itself. Next try in %1 s.</source>
        <translation>Uw aanmelding blijft bewaard en wordt vanzelf vernieuwd. Volgende poging over %1 s.</translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Gevraagd, maar niet toegekend</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::PermissionsTab</name>
    <message>
        <source>Ask the provider about it</source>
        <translation>Aanbieder ernaar vragen</translation>
    </message>
    <message>
        <source>Introspection (RFC 7662)</source>
        <translation>Introspection (RFC 7662)</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>Het antwoord zoals het kwam</translation>
    </message>
    <message>
        <source>The provider has not been asked about this token yet.</source>
        <translation>De aanbieder is nog niet naar dit token gevraagd.</translation>
    </message>
    <message>
        <source>This provider cannot be asked what a token may do.</source>
        <translation>Aan deze aanbieder kan niet worden gevraagd wat een token mag.</translation>
    </message>
    <message>
        <source>The token works, but may not read its own details.</source>
        <translation>Het token werkt, maar mag zijn eigen details niet lezen.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Verzoek kopiëren</translation>
    </message>
    <message>
        <source>Hello,

please add the role “Info Holds Config” (read) to the API key %1. With it, the program that uses the key can show what the key may do. Nothing else changes.

Thank you!
</source>
        <translation>Hallo,

wilt u de rol “Info Holds Config” (read) toevoegen aan de API-sleutel %1? Daarmee kan het programma dat de sleutel gebruikt, tonen wat de sleutel mag. Verder verandert er niets.

Hartelijk dank!
</translation>
    </message>
    <message>
        <source>The provider says: this token is valid.</source>
        <translation>De aanbieder zegt: dit token is geldig.</translation>
    </message>
    <message>
        <source>The provider says: this token is not valid any more.</source>
        <translation>De aanbieder zegt: dit token is niet meer geldig.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>moment, duration</comment>
        <translation>%1, over %2</translation>
    </message>
    <message>
        <source>The provider&apos;s clock</source>
        <translation>De klok van de aanbieder</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Aangemeld als</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Granted. What it opens is for the provider to say.</source>
        <translation>Toegekend. Wat ze opent, bepaalt de aanbieder.</translation>
    </message>
    <message>
        <source>Asked for, not granted</source>
        <translation>Gevraagd, niet toegekend</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Its tokens live %1</source>
        <translation>De tokens ervan gelden %1</translation>
    </message>
    <message>
        <source>No lifetime told</source>
        <translation>Geen levensduur gemeld</translation>
    </message>
    <message>
        <source>Permissions by area</source>
        <translation>Machtigingen per gebied</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Machtigingen</translation>
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
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>What was wrong with it</source>
        <translation>Wat er fout aan was</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>afgebroken</translation>
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
        <translation>Apicbase, voor mensen</translation>
    </message>
    <message>
        <source>Apicbase, for programs</source>
        <translation>Apicbase, voor programma&apos;s</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Nothing here is real: both providers, played by Tokenshelf on this computer. Point Tokenshelf or a program of your own at it.</source>
        <translation>Niets hier is echt: beide aanbieders, nagespeeld door Tokenshelf op deze computer. Laat Tokenshelf of een eigen programma ermee verbinden.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Apicbase, for people (signing in, asking about tokens)</source>
        <translation>Apicbase, voor mensen (aanmelden, naar tokens vragen)</translation>
    </message>
    <message>
        <source>Apicbase, for programs (tokens and data)</source>
        <translation>Apicbase, voor programma&apos;s (tokens en gegevens)</translation>
    </message>
    <message>
        <source>Registered applications</source>
        <translation>Geregistreerde toepassingen</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Geheim kopiëren</translation>
    </message>
    <message>
        <source>Copy the secret of %1</source>
        <translation>Het geheim van %1 kopiëren</translation>
    </message>
    <message>
        <source>Expire all tokens</source>
        <translation>Alle tokens laten verlopen</translation>
    </message>
    <message>
        <source>Restart: forget all tokens</source>
        <translation>Herstart: alle tokens vergeten</translation>
    </message>
    <message>
        <source>All switches back to usual</source>
        <translation>Alle schakelaars terug naar gewoon</translation>
    </message>
    <message>
        <source>What a restart of Sierra&apos;s Tomcat does</source>
        <translation>Wat een herstart van Sierra&apos;s Tomcat doet</translation>
    </message>
    <message>
        <source>Requests that reached the practice server</source>
        <translation>Verzoeken die de oefenserver bereikten</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Logboek wissen</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Live logboek</translation>
    </message>
    <message>
        <source>Another program uses the practice server&apos;s ports, %1 to %2.</source>
        <translation>Een ander programma gebruikt de poorten van de oefenserver, %1 tot %2.</translation>
    </message>
    <message>
        <source>Use other ports</source>
        <translation>Andere poorten gebruiken</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>The practice server is on.</source>
        <translation>De oefenserver staat aan.</translation>
    </message>
    <message>
        <source>The practice server is off.</source>
        <translation>De oefenserver staat uit.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ProviderDialog</name>
    <message>
        <source>Add a provider</source>
        <translation>Aanbieder toevoegen</translation>
    </message>
    <message>
        <source>For any OAuth 2 server. Its documentation names the addresses.</source>
        <translation>Voor elke OAuth 2-server. De documentatie ervan noemt de adressen.</translation>
    </message>
    <message>
        <source>Read from a &amp;file…</source>
        <translation>Uit een &amp;bestand lezen…</translation>
    </message>
    <message>
        <source>It cannot be asked</source>
        <translation>Dit kan niet worden gevraagd</translation>
    </message>
    <message>
        <source>Usual form (RFC 7662)</source>
        <translation>Gewone vorm (RFC 7662)</translation>
    </message>
    <message>
        <source>As Sierra does it (info/token)</source>
        <translation>Zoals Sierra het doet (info/token)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>File name, from the name</source>
        <translation>Bestandsnaam, uit de naam</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>How one gets a token</source>
        <translation>Hoe u een token krijgt</translation>
    </message>
    <message>
        <source>OAuth: grant type</source>
        <translation>OAuth: grant type</translation>
    </message>
    <message>
        <source>How the application shows who it is</source>
        <translation>Hoe de toepassing toont wie ze is</translation>
    </message>
    <message>
        <source>OAuth: client authentication</source>
        <translation>OAuth: client authentication</translation>
    </message>
    <message>
        <source>Asking the provider about a token</source>
        <translation>De aanbieder naar het token vragen</translation>
    </message>
    <message>
        <source>OAuth: token introspection</source>
        <translation>OAuth: token introspection</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Aanmeldadres</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Tokenadres</translation>
    </message>
    <message>
        <source>Address to ask about a token</source>
        <translation>Adres om naar een token te vragen</translation>
    </message>
    <message>
        <source>Address to cancel a token (may be empty)</source>
        <translation>Adres om een token in te trekken (mag leeg zijn)</translation>
    </message>
    <message>
        <source>&amp;Protect the sign-in with PKCE</source>
        <translation>De aanmelding met &amp;PKCE beschermen</translation>
    </message>
    <message>
        <source>RFC 7636, S256. Leave it on unless the server is known to refuse it.</source>
        <translation>RFC 7636, S256. Laat dit aan, tenzij bekend is dat de server het weigert.</translation>
    </message>
    <message>
        <source>The provider can show a &amp;code to be pasted</source>
        <translation>De aanbieder kan een &amp;code tonen om te plakken</translation>
    </message>
    <message>
        <source>For applications without a return address</source>
        <translation>Voor toepassingen zonder terugkeeradres</translation>
    </message>
    <message>
        <source>One in a line: its name, a blank, and what it opens</source>
        <translation>Eén per regel: de naam, een spatie, en wat het opent</translation>
    </message>
    <message>
        <source>Permissions that can be asked for</source>
        <translation>Machtigingen die gevraagd kunnen worden</translation>
    </message>
    <message>
        <source>OAuth: scope</source>
        <translation>OAuth: scope</translation>
    </message>
    <message>
        <source>Your own providers until now: %1</source>
        <translation>Uw eigen aanbieders tot nu toe: %1</translation>
    </message>
    <message>
        <source>A file of yours was left out. %1</source>
        <translation>Een bestand van u is weggelaten. %1</translation>
    </message>
    <message>
        <source>Folder of your own providers</source>
        <translation>Map met uw eigen aanbieders</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>The provider needs a name, with letters from a to z or digits in it.</source>
        <translation>De aanbieder heeft een naam nodig, met letters van a tot z of cijfers erin.</translation>
    </message>
    <message>
        <source>Read a provider file</source>
        <translation>Een aanbiederbestand lezen</translation>
    </message>
    <message>
        <source>Provider files (*.json)</source>
        <translation>Aanbiederbestanden (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be read, or is too large for a provider file.</source>
        <translation>%1 kon niet worden gelezen, of is te groot voor een aanbiederbestand.</translation>
    </message>
    <message>
        <source>There is a provider of the name “%1” already. Choose another name.</source>
        <translation>Er is al een aanbieder met de naam “%1”. Kies een andere naam.</translation>
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
        <translation>Wie voor zijn servers instaat</translation>
    </message>
    <message>
        <source>For servers with a certificate of your organisation&apos;s own: its authority (CA), which alone counts then</source>
        <translation>Voor servers met een certificaat van uw eigen organisatie: haar autoriteit (CA), die dan als enige telt</translation>
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
        <translation>&amp;Andere aanbieder…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Aan&amp;bieder</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Omgeving</translation>
    </message>
    <message>
        <source>Where is the account?</source>
        <translation>Waar is het account?</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::RedirectFields</name>
    <message>
        <source>My browser brings me back, at port</source>
        <translation>Mijn browser brengt mij terug, op poort</translation>
    </message>
    <message>
        <source>My browser brings me back, at any free port</source>
        <translation>Mijn browser brengt mij terug, op elke vrije poort</translation>
    </message>
    <message>
        <source>I paste a code that is shown to me</source>
        <translation>Ik plak een code die ik te zien krijg</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Terugkeeradres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>OAuth: loopback redirect URI with a fixed port (RFC 8252)</source>
        <translation>OAuth: loopback-redirect-URI met een vaste poort (RFC 8252)</translation>
    </message>
    <message>
        <source>Only for providers that ignore the port of a loopback redirect URI (RFC 8252, 7.3)</source>
        <translation>Alleen voor aanbieders die de poort van een loopback-redirect-URI negeren (RFC 8252, 7.3)</translation>
    </message>
    <message>
        <source>For an application that was registered without a redirect URL</source>
        <translation>Voor een toepassing die zonder redirect-URL is geregistreerd</translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation>Na het aanmelden</translation>
    </message>
    <message>
        <source>Return address to register</source>
        <translation>Terugkeeradres om te registreren</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows you a code after you signed in. It lives for %n second(s): have this window at hand.</source>
        <translation>
            <numerusform>%1 toont u een code nadat u zich hebt aangemeld. Die geldt %n seconde: houd dit venster bij de hand.</numerusform>
            <numerusform>%1 toont u een code nadat u zich hebt aangemeld. Die geldt %n seconden: houd dit venster bij de hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register it at %1 exactly like this, including the last slash.</source>
        <translation>Registreer het bij %1 precies zo, met de laatste schuine streep erbij.</translation>
    </message>
    <message>
        <source>Register it at %1 exactly like this.</source>
        <translation>Registreer het bij %1 precies zo.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::RegistrationGuide</name>
    <message>
        <source>Registering at %1</source>
        <translation>Registreren bij %1</translation>
    </message>
    <message>
        <source>Nothing to do here: this is the practice server inside Tokenshelf. A registered application is filled in, and nothing is at stake. At the real provider the steps are these:</source>
        <translation>Hier hoeft u niets te doen: dit is de oefenserver in Tokenshelf. Een geregistreerde toepassing wordt ingevuld, en er staat niets op het spel. Bij de echte aanbieder zijn dit de stappen:</translation>
    </message>
    <message>
        <source>Copy the request to send</source>
        <translation>Verzoek kopiëren om te versturen</translation>
    </message>
    <message>
        <source>Sierra&apos;s administration page</source>
        <translation>Beheerpagina van Sierra</translation>
    </message>
    <message>
        <source>Choose Create New. Give a name, your e-mail address and, if you like, an expiration date. Tick the roles that the work needs, and Info Holds Config, so that Tokenshelf can show what the key may do. Then Generate API Key.</source>
        <translation>Kies Create New. Geef een naam, uw e-mailadres en, als u wilt, een einddatum. Vink de rollen aan die het werk nodig heeft, en Info Holds Config, zodat Tokenshelf kan tonen wat de sleutel mag. Kies dan Generate API Key.</translation>
    </message>
    <message>
        <source>Sierra sends a mail to that address. Follow its link and choose a secret there, of at least 8 characters. Tokenshelf can make one up, which goes into the form and, copied, onto that page:</source>
        <translation>Sierra stuurt een e-mail naar dat adres. Volg de link erin en kies daar een geheim van minstens 8 tekens. Tokenshelf kan er een bedenken, dat in het formulier komt en, gekopieerd, op die pagina:</translation>
    </message>
    <message>
        <source>Put the key from the mail and the secret into the form.</source>
        <translation>Zet de sleutel uit de e-mail en het geheim in het formulier.</translation>
    </message>
    <message>
        <source>Make up a secret</source>
        <translation>Een geheim bedenken</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheim kopiëren</translation>
    </message>
    <message>
        <source>What Sierra&apos;s list says of a key</source>
        <translation>Wat Sierra&apos;s lijst over een sleutel zegt</translation>
    </message>
    <message>
        <source>Pending: the link in the mail was not followed yet, so there is no secret. The key does not work.</source>
        <translation>Pending: de link in de e-mail is nog niet gevolgd, dus er is geen geheim. De sleutel werkt niet.</translation>
    </message>
    <message>
        <source>Enabled: the key works.</source>
        <translation>Enabled: de sleutel werkt.</translation>
    </message>
    <message>
        <source>With an expiration date: it stops working after that day. Note the date in the form.</source>
        <translation>Met een einddatum: na die dag werkt hij niet meer. Noteer de datum in het formulier.</translation>
    </message>
    <message>
        <source>Disabled: an administrator switched it off, and only an administrator can switch it on again.</source>
        <translation>Disabled: een beheerder heeft hem uitgeschakeld, en alleen een beheerder kan hem weer inschakelen.</translation>
    </message>
    <message>
        <source>In Apicbase, open Library Settings, then API Settings, and choose Register Application. The API has to be part of your subscription.</source>
        <translation>Open in Apicbase Library Settings, dan API Settings, en kies Register Application. De API moet bij uw abonnement horen.</translation>
    </message>
    <message>
        <source>Register this return address, exactly, including the last slash. Or leave it out and choose in the form that you paste a code.</source>
        <translation>Registreer dit terugkeeradres, precies zo, met de laatste schuine streep erbij. Of laat het weg en kies in het formulier dat u een code plakt.</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Terugkeeradres</translation>
    </message>
    <message>
        <source>Copy Client ID and Client Secret into the form at once: the secret may be shown only this time.</source>
        <translation>Kopieer Client ID en Client Secret meteen in het formulier: het geheim wordt misschien alleen deze keer getoond.</translation>
    </message>
    <message>
        <source>Sign in as the person whose rights the token shall have. It follows that person: into another library when they switch, and it ends when they leave.</source>
        <translation>Meld u aan als de persoon wiens rechten het token moet hebben. Het volgt die persoon: naar een andere bibliotheek bij een overgang, en het eindigt bij vertrek.</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere manieren</translation>
    </message>
    <message>
        <source>Partner with an application for many libraries: choose it in the form under “Application”, and sign in once for each library.</source>
        <translation>Partner met een toepassing voor veel bibliotheken: kies die in het formulier onder “Toepassing” en meld u voor elke bibliotheek één keer aan.</translation>
    </message>
    <message>
        <source>API Settings, Connected Applications gives a pair of tokens to be copied by hand: tick “I already have tokens” in the form.</source>
        <translation>API Settings, Connected Applications geeft een paar tokens om met de hand te kopiëren: vink “Ik heb al tokens” aan in het formulier.</translation>
    </message>
    <message>
        <source>Ask Apicbase&apos;s integrations team for a Client ID and a Client Secret for suppliers. The same pair serves for testing and for real work.</source>
        <translation>Vraag het integratieteam van Apicbase om een Client ID en een Client Secret voor leveranciers. Hetzelfde paar dient voor testen en voor echt werk.</translation>
    </message>
    <message>
        <source>Put both into the form. The permission “supplier” is the one that is needed.</source>
        <translation>Zet beide in het formulier. De machtiging “supplier” is de enige die nodig is.</translation>
    </message>
    <message>
        <source>Register an application on your provider&apos;s pages for developers.</source>
        <translation>Registreer een toepassing op de pagina&apos;s voor ontwikkelaars van uw aanbieder.</translation>
    </message>
    <message>
        <source>Give it this return address, exactly:</source>
        <translation>Geef die dit terugkeeradres, precies zo:</translation>
    </message>
    <message>
        <source>Put “%1” and “%2” into the form.</source>
        <translation>Zet “%1” en “%2” in het formulier.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
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
        <translation>Hallo,

wilt u een Sierra-API-sleutel voor mij maken: Sierra-beheer, Other Web Applications, Sierra API Keys, Create New (vereist machtiging 1052, API Consumers Administration).

Client name: 
Client e-mail: 
Expiration: geen, of zoals u wilt
Roles: Info Holds Config, en 

Sierra stuurt mij dan een e-mail met een link, waar ik het geheim zelf kies. Niemand anders hoeft het te weten.

Hartelijk dank!
</translation>
    </message>
    <message>
        <source>Open Sierra&apos;s administration page, with a login that has permission 1052 (API Consumers Administration):</source>
        <translation>Open de beheerpagina van Sierra, met een login die machtiging 1052 (API Consumers Administration) heeft:</translation>
    </message>
    <message>
        <source>There, choose Other Web Applications, then Sierra API Keys. If you have no such login, send this request to somebody who has:</source>
        <translation>Kies daar Other Web Applications en dan Sierra API Keys. Hebt u zo’n login niet, stuur dan dit verzoek aan iemand die er een heeft:</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ScopeFields</name>
    <message>
        <source>Names, with blanks between them</source>
        <translation>Namen, met spaties ertussen</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Wat het mag</translation>
    </message>
    <message>
        <source>OAuth: scope</source>
        <translation>OAuth: scope</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>Andere machtigingen</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SecretLineEdit</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Tonen: %1</translation>
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
        <translation>Tokenadres</translation>
    </message>
    <message>
        <source>Paste any address of your server, the catalogue&apos;s too</source>
        <translation>Plak een willekeurig adres van uw server, ook dat van de catalogus</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Bekende servers</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Token address that comes out</source>
        <translation>Tokenadres dat eruit volgt</translation>
    </message>
    <message>
        <source>None: the address has no version</source>
        <translation>Geen: het adres heeft geen versie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SettingsDialog</name>
    <message>
        <source>&amp;Practice server on from the start</source>
        <translation>&amp;Oefenserver meteen aan bij het starten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die van het systeem</translation>
    </message>
    <message>
        <source>&amp;Take a copied token off the clipboard after</source>
        <translation>Gekopieerd token van het &amp;klembord halen na</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>A change of language shows at the next start.</source>
        <translation>Een andere taal verschijnt bij de volgende start.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view and how many accounts it holds</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Expiring this week</source>
        <translation>Verloopt deze week</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Oefenserver</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in for “%1”</source>
        <translation>Aanmelden voor “%1”</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SignInWidget</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Openen in browser</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopiëren</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Wachten sto&amp;ppen</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>De code gebruiken</translation>
    </message>
    <message>
        <source>I see the code now</source>
        <translation>Ik zie de code nu</translation>
    </message>
    <message>
        <source>Code or &amp;address</source>
        <translation>Code of a&amp;dres</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>de code</translation>
    </message>
    <message numerus="yes">
        <source>Your browser opens %1. Sign in and allow what it asks for; then it shows a code, to be pasted below within %n second(s).</source>
        <translation>
            <numerusform>Uw browser opent %1. Meld u aan en sta toe wat wordt gevraagd; daarna ziet u een code, die u hieronder binnen %n seconde plakt.</numerusform>
            <numerusform>Uw browser opent %1. Meld u aan en sta toe wat wordt gevraagd; daarna ziet u een code, die u hieronder binnen %n seconden plakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the code</source>
        <translation>De code plakken</translation>
    </message>
    <message>
        <source>Not brought back?</source>
        <translation>Niet teruggebracht?</translation>
    </message>
    <message>
        <source>The code alone, or the whole address of the page that shows it.</source>
        <translation>Alleen de code, of het hele adres van de pagina die hem toont.</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be opened, or shows a code, paste the whole address of that page or the code.</source>
        <translation>Eindigt de browser op een pagina die niet opent, of die een code toont, plak dan het hele adres van die pagina of de code.</translation>
    </message>
    <message>
        <source>The link is copied. Open it in any browser on this computer.</source>
        <translation>De link is gekopieerd. Open hem in een browser op deze computer.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Er kon geen browser worden geopend. Kopieer de link en open hem zelf.</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>Een nieuwe vragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Another program is using 127.0.0.1:%1. You can use port %2 instead, but then this address must be registered with %3 too: %4</source>
        <translation>Een ander programma gebruikt 127.0.0.1:%1. U kunt poort %2 gebruiken, maar dan moet dit adres ook bij %3 geregistreerd zijn: %4</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Bro&amp;wser opnieuw openen</translation>
    </message>
    <message>
        <source>Waiting for you in the browser: %1 left.</source>
        <translation>Wachten op u in de browser: nog %1.</translation>
    </message>
    <message>
        <source>You are back; fetching the token…</source>
        <translation>U bent terug; het token wordt opgehaald…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Aangemeld.</translation>
    </message>
    <message numerus="yes">
        <source>The code is probably too old now: codes last %n second(s). Open the browser again for a new one.</source>
        <translation>
            <numerusform>De code is nu waarschijnlijk te oud: codes gelden %n seconde. Open de browser opnieuw voor een nieuwe.</numerusform>
            <numerusform>De code is nu waarschijnlijk te oud: codes gelden %n seconden. Open de browser opnieuw voor een nieuwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code lives for %1 more.</source>
        <translation>De code geldt nog %1.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Sign in and allow what it asks for; then you are brought back here automatically.</source>
        <translation>Uw browser opent %1. Meld u aan en sta toe wat wordt gevraagd; daarna komt u hier vanzelf terug.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>Nu wissen</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Geldig tot %1.</translation>
    </message>
    <message>
        <source>How long it is valid is unknown.</source>
        <translation>Hoe lang het geldig is, is onbekend.</translation>
    </message>
    <message>
        <source>Token of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.</source>
        <translation>Het token van “%1” staat nog op het klembord: het wordt gewist zodra u in dit venster terugkomt.</translation>
    </message>
    <message>
        <source>Token of “%1” copied, cleared in %2 s.</source>
        <translation>Token van “%1” gekopieerd, wordt over %2 s gewist.</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile; it was left alone.</source>
        <translation>Intussen is er iets anders gekopieerd; dat is met rust gelaten.</translation>
    </message>
    <message>
        <source>Token cleared from the clipboard.</source>
        <translation>Token van het klembord gewist.</translation>
    </message>
    <message>
        <source>Take what was copied off the clipboard</source>
        <translation>Wis van het klembord wat gekopieerd is</translation>
    </message>
    <message>
        <source>Secret of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.</source>
        <translation>Het geheim van “%1” staat nog op het klembord: het wordt gewist zodra u in dit venster terugkomt.</translation>
    </message>
    <message>
        <source>Secret of “%1” copied, cleared in %2 s.</source>
        <translation>Geheim van “%1” gekopieerd, wordt over %2 s gewist.</translation>
    </message>
    <message>
        <source>Secret cleared from the clipboard.</source>
        <translation>Geheim van het klembord gewist.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenActs</name>
    <message>
        <source>Renew and copy</source>
        <translation>Vernieuwen en kopiëren</translation>
    </message>
    <message>
        <source>Copy the token of “%1”?</source>
        <translation>Het token van “%1” kopiëren?</translation>
    </message>
    <message>
        <source>It opens production data to everybody who gets it, for as long as it is valid.</source>
        <translation>Het opent productiegegevens voor iedereen die het krijgt, zolang het geldig is.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Command copied. It asks Tokenshelf for the token of “%1” when it runs.</source>
        <translation>Opdracht gekopieerd. Ze vraagt Tokenshelf bij het uitvoeren om het token van “%1”.</translation>
    </message>
    <message>
        <source>Client ID of “%1” copied</source>
        <translation>Client ID van “%1” gekopieerd</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Renew the token of “%1”?</source>
        <translation>Het token van “%1” vernieuwen?</translation>
    </message>
    <message>
        <source>The provider ends the present token when it is renewed: where you pasted it before, the new one is needed.</source>
        <translation>De aanbieder beëindigt het huidige token bij het vernieuwen: waar u het eerder hebt geplakt, is het nieuwe nodig.</translation>
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
        <translation>het token</translation>
    </message>
    <message>
        <source>OAuth: access token</source>
        <translation>OAuth: access token</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Blijf-aangemeld-token</translation>
    </message>
    <message>
        <source>the stay-signed-in token</source>
        <translation>het blijf-aangemeld-token</translation>
    </message>
    <message>
        <source>OAuth: refresh token</source>
        <translation>OAuth: refresh token</translation>
    </message>
    <message>
        <source>Without it the token cannot be renewed</source>
        <translation>Zonder dit kan het token niet worden vernieuwd</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Plak eerst het token.</translation>
    </message>
    <message>
        <source>This is no token: it holds characters that no token has, or is too long.</source>
        <translation>Dit is geen token: er staan tekens in die geen token heeft, of het is te lang.</translation>
    </message>
    <message>
        <source>Both fields hold the same token. Paste the other one too.</source>
        <translation>Beide velden bevatten hetzelfde token. Plak ook het andere.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenReview</name>
    <message>
        <source>Asking the provider about the token</source>
        <translation>De aanbieder naar het token vragen</translation>
    </message>
    <message>
        <source>The key works, but may not read the details of its own token. Nothing is broken. To see them, ask for the role Info Holds Config.</source>
        <translation>De sleutel werkt, maar mag de details van zijn eigen token niet lezen. Er is niets stuk. Vraag om de rol Info Holds Config om ze te zien.</translation>
    </message>
    <message>
        <source>The provider says that this token is not valid, or not any more.</source>
        <translation>De aanbieder zegt dat dit token niet of niet meer geldig is.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>niet geldig</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Blijf-aangemeld-token</translation>
    </message>
    <message>
        <source>there: the token can be renewed without signing in</source>
        <translation>aanwezig: het token kan zonder aanmelden worden vernieuwd</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>Account van</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Until now this was the account of %1. Now %2 signed in. Save it only if that is what you want.</source>
        <translation>Tot nu toe was dit het account van %1. Nu heeft %2 zich aangemeld. Sla het alleen op als u dat wilt.</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Wat u vroeg</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>niets in het bijzonder</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Wat is toegekend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Gevraagd, maar niet toegekend</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>%1, tokens live %2</source>
        <translation>%1, tokens gelden %2</translation>
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
        <translation>Het token, gedecodeerd</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopiëren</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopiëren als…</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Levensduur</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Vernieuwingen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Blijf-aangemeld-token</translation>
    </message>
    <message>
        <source>Refresh token (RFC 6749 1.5)</source>
        <translation>Refresh token (RFC 6749 1.5)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Tells tokens apart without showing them: the first digits of the SHA-256</source>
        <translation>Onderscheidt tokens zonder ze te tonen: de eerste cijfers van de SHA-256</translation>
    </message>
    <message>
        <source>There is no token that is still valid</source>
        <translation>Er is geen token dat nog geldig is</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, so the token can be renewed without signing in</source>
        <translation>Bewaard, dus het token kan zonder aanmelden worden vernieuwd</translation>
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
        <translation>Dit token is een JWT. Het zegt over zichzelf:</translation>
    </message>
    <message>
        <source>An opaque token: nothing to decode.</source>
        <translation>Een ondoorzichtig token: er valt niets te decoderen.</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, verborgen</translation>
    </message>
    <message numerus="yes">
        <source>Show for %n second(s)</source>
        <translation>
            <numerusform>%n seconde tonen</numerusform>
            <numerusform>%n seconden tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Unattended</name>
    <message>
        <source>Practice library</source>
        <translation>Oefenbibliotheek</translation>
    </message>
    <message>
        <source>Practice restaurant</source>
        <translation>Oefenrestaurant</translation>
    </message>
    <message>
        <source>It took longer than two minutes. Waited for: %1</source>
        <translation>Het duurde langer dan twee minuten. Gewacht op: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>%n afbeelding opgeslagen in %1</numerusform>
            <numerusform>%n afbeeldingen opgeslagen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider says: this token is valid.</source>
        <translation>De aanbieder zegt: dit token is geldig.</translation>
    </message>
    <message>
        <source>The provider says: this token is not valid any more.</source>
        <translation>De aanbieder zegt: dit token is niet meer geldig.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Scopes: %1</translation>
    </message>
    <message>
        <source>Role %1: %2</source>
        <comment>name, permissions</comment>
        <translation>Rol %1: %2</translation>
    </message>
    <message>
        <source>Starts the practice server and opens the window</source>
        <translation>Start de oefenserver en opent het venster</translation>
    </message>
    <message>
        <source>Adds “%1”</source>
        <translation>Voegt “%1” toe</translation>
    </message>
    <message>
        <source>Signs in again, through browser and return address</source>
        <translation>Meldt opnieuw aan, via browser en terugkeeradres</translation>
    </message>
    <message>
        <source>Renews the token</source>
        <translation>Vernieuwt het token</translation>
    </message>
    <message>
        <source>Asks the provider about it</source>
        <translation>Vraagt de aanbieder ernaar</translation>
    </message>
    <message>
        <source>Copies a token, and clears the clipboard again</source>
        <translation>Kopieert een token en wist het klembord weer</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::VerifyPage</name>
    <message>
        <source>Asking for a token</source>
        <translation>Een token vragen</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Aanmelden met uw browser</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>It works. This is what will be saved:</source>
        <translation>Het werkt. Dit wordt opgeslagen:</translation>
    </message>
    <message>
        <source>This is what will be saved:</source>
        <translation>Dit wordt opgeslagen:</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::WelcomePage</name>
    <message>
        <source>Tokens that work, and where they stand</source>
        <translation>Tokens die werken, en hoe ze ervoor staan</translation>
    </message>
    <message>
        <source>Tokenshelf keeps your keys in this computer&apos;s password store, gets tokens with them, and shows how long each one lives.</source>
        <translation>Tokenshelf bewaart uw sleutels in de wachtwoordkluis van deze computer, haalt er tokens mee op en toont hoe lang elk ervan geldt.</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>Andere aanbieder…</translation>
    </message>
    <message>
        <source>You need: %1 and %2</source>
        <translation>U hebt nodig: %1 en %2</translation>
    </message>
    <message>
        <source>You need: %1 and %2 of an application registered there; then you sign in with your browser</source>
        <translation>U hebt nodig: %1 en %2 van een toepassing die daar geregistreerd is; daarna meldt u zich aan met uw browser</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Try with the practice server</source>
        <translation>Proberen met de oefenserver</translation>
    </message>
    <message>
        <source>You need: nothing. Both providers, played on this computer</source>
        <translation>U hebt nodig: niets. Beide aanbieders, nagespeeld op deze computer</translation>
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
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 %2 u</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen om %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gisteren om %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date and time</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Nog geen token</translation>
    </message>
    <message>
        <source>Valid, but for how long is unknown</source>
        <translation>Geldig, maar hoe lang is onbekend</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>Verlopen: %1</translation>
    </message>
    <message>
        <source>Valid for %1, until %2</source>
        <translation>Geldig gedurende %1, tot %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>lifetime</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Verloopt bijna</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Vernieuwen…</translation>
    </message>
    <message>
        <source>Renewal failed, still valid</source>
        <translation>Vernieuwen mislukt, nog geldig</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Aanmelden nodig</translation>
    </message>
    <message>
        <source>Lifetime unknown</source>
        <translation>Levensduur onbekend</translation>
    </message>
    <message>
        <source>Provider unreachable</source>
        <translation>Aanbieder onbereikbaar</translation>
    </message>
    <message>
        <source>Password store locked</source>
        <translation>Wachtwoordkluis vergrendeld</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Key and secret (client credentials)</source>
        <translation>Sleutel en geheim (client credentials)</translation>
    </message>
    <message>
        <source>Sign in with your browser (authorization code)</source>
        <translation>Aanmelden met uw browser (authorization code)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation>In de header (Basic)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>In het formulier</translation>
    </message>
    <message>
        <source>Comes back by itself</source>
        <translation>Komt vanzelf terug</translation>
    </message>
    <message>
        <source>The provider shows a code to be pasted</source>
        <translation>De aanbieder toont een code om te plakken</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>Ve&amp;rnieuwen</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>Token o&amp;phalen</translation>
    </message>
    <message>
        <source>&amp;Sign in with your browser</source>
        <translation>Aan&amp;melden met uw browser</translation>
    </message>
    <message>
        <source>&amp;Unlock the password store</source>
        <translation>Wachtwoordkluis o&amp;ntgrendelen</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Alleen het token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-header</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Environment lines</source>
        <translation>Omgevingsregels</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-opdracht</translation>
    </message>
    <message>
        <source>Command that fetches it (holds no token)</source>
        <translation>Opdracht die het ophaalt (bevat geen token)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Token renewed</source>
        <translation>Token vernieuwd</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>Vernieuwen mislukt</translation>
    </message>
    <message>
        <source>Provider asked about the token</source>
        <translation>Aanbieder naar het token gevraagd</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token gekopieerd</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bewerkt</translation>
    </message>
    <message>
        <source>Tokens pasted in</source>
        <translation>Tokens geplakt</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>gelijk aan hier</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <translation>%1 voor op deze computer</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <translation>%1 achter op deze computer</translation>
    </message>
    <message>
        <source>Co&amp;py token</source>
        <translation>Token ko&amp;piëren</translation>
    </message>
    <message>
        <source>The clock of this computer was set: for how long the token works is unknown until it is renewed</source>
        <translation>De klok van deze computer is verzet: hoelang het token werkt, is onbekend tot het vernieuwd wordt</translation>
    </message>
</context>
</TS>
