<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AskToClose</name>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>Ce que vous avez saisi sera perdu.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>You can close this page and go back to Tokenshelf.</source>
        <translation>Vous pouvez fermer cette page et revenir à Tokenshelf.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>La connexion n’a pas réussi</translation>
    </message>
    <message>
        <source>This is not the answer Tokenshelf waits for</source>
        <translation>Ce n’est pas la réponse que Tokenshelf attend</translation>
    </message>
    <message>
        <source>The sign-in goes on. Start it again from Tokenshelf if this page stays.</source>
        <translation>La connexion se poursuit. Si cette page reste affichée, recommencez depuis Tokenshelf.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The provider confirmed that the tokens are cancelled.</source>
        <translation>Le fournisseur a confirmé que les jetons sont révoqués.</translation>
    </message>
    <message>
        <source>The provider did not confirm a cancellation: a copied token may work until it ends. It can be cancelled on the provider&apos;s own pages.</source>
        <translation>Le fournisseur n’a pas confirmé de révocation&#xa0;: un jeton copié peut fonctionner jusqu’à sa fin. Il peut être révoqué sur les pages du fournisseur.</translation>
    </message>
    <message>
        <source>There was no token to cancel.</source>
        <translation>Il n’y avait pas de jeton à révoquer.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Déconnecté de %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 supprimé.</translation>
    </message>
    <message>
        <source>Gets a new token now.</source>
        <translation>Obtient un nouveau jeton maintenant.</translation>
    </message>
    <message>
        <source>At some providers this ends the old token, copies included.</source>
        <translation>Chez certains fournisseurs, cela met fin à l’ancien jeton, copies comprises.</translation>
    </message>
    <message>
        <source>Cancels the tokens at the provider where it can be done, and erases them here.</source>
        <translation>Révoque les jetons chez le fournisseur là où c’est possible, et les efface ici.</translation>
    </message>
    <message>
        <source>Client id and secret are kept. In JSON: name, revoked (whether the provider confirmed).</source>
        <translation>Le client ID et le secret sont conservés. En JSON&#xa0;: name, revoked (si le fournisseur a confirmé).</translation>
    </message>
    <message>
        <source>Removes an account with its tokens, and with its secret if no other account needs it.</source>
        <translation>Supprime un compte avec ses jetons, et avec son secret si aucun autre compte n’en a besoin.</translation>
    </message>
    <message>
        <source>In JSON: name, revoked (whether the provider confirmed that the tokens are cancelled).</source>
        <translation>En JSON&#xa0;: name, revoked (si le fournisseur a confirmé que les jetons sont révoqués).</translation>
    </message>
    <message>
        <source>%1 or %2 is empty.</source>
        <translation>%1 ou %2 est vide.</translation>
    </message>
    <message>
        <source>The client id has a colon in it: is it id and secret together? Then treat the secret as exposed.</source>
        <translation>Le client ID contient un deux-points&#xa0;: est-ce l’ID et le secret ensemble&#xa0;? Dans ce cas, considérez le secret comme divulgué.</translation>
    </message>
    <message>
        <source>Note: blanks or line ends around id or secret were dropped.</source>
        <translation>Remarque&#xa0;: des blancs ou des fins de ligne autour de l’ID ou du secret ont été retirés.</translation>
    </message>
    <message>
        <source>Note: the secret has fewer than 8 characters.</source>
        <translation>Remarque&#xa0;: le secret a moins de 8 caractères.</translation>
    </message>
    <message>
        <source>Note: id and secret look swapped.</source>
        <translation>Remarque&#xa0;: l’ID et le secret semblent inversés.</translation>
    </message>
    <message>
        <source>Id or secret is longer than 2,000 bytes.</source>
        <translation>L’ID ou le secret dépasse 2 000 octets.</translation>
    </message>
    <message>
        <source>Added %1. Next: %2</source>
        <translation>%1 ajouté. Ensuite&#xa0;: %2</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text.</source>
        <translation>Le secret n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>This application is known already; its secret is in the keychain and is not asked for.</source>
        <translation>Cette application est déjà connue&#xa0;; son secret est dans le trousseau et n’est pas demandé.</translation>
    </message>
    <message>
        <source>Adds an account; the secret is asked for, or read from standard input.</source>
        <translation>Ajoute un compte&#xa0;; le secret est demandé, ou lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The secret is the first line of standard input, or typed at a prompt that does not show it; it is never taken from the command line or the environment. Another account of an application that is known already needs none.</source>
        <translation>Le secret est la première ligne de l’entrée standard, ou saisi à une invite qui ne l’affiche pas&#xa0;; il n’est jamais pris de la ligne de commande ni de l’environnement. Un autre compte d’une application déjà connue n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Le nom dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>--client-id is missing.</source>
        <translation>--client-id manque.</translation>
    </message>
    <message>
        <source>--environment takes production, sandbox or practice.</source>
        <translation>--environment prend production, sandbox ou practice.</translation>
    </message>
    <message>
        <source>--version takes none or one of: %1.</source>
        <translation>--version prend none ou l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The addresses of %1 are fixed: no --base, no --version.</source>
        <translation>Les adresses de %1 sont fixes&#xa0;: ni --base, ni --version.</translation>
    </message>
    <message>
        <source>Which server? Give its address with --base.</source>
        <translation>Quel serveur&#xa0;? Donnez son adresse avec --base.</translation>
    </message>
    <message>
        <source>--scope takes the name of a scope, without blanks or quotes.</source>
        <translation>--scope prend le nom d’une portée, sans blancs ni guillemets.</translation>
    </message>
    <message>
        <source>%1 has no such scope.</source>
        <translation>%1 n’a pas cette portée.</translation>
    </message>
    <message>
        <source>%1 has no sign-in with a browser: no --redirect.</source>
        <translation>%1 ne connaît pas la connexion par navigateur&#xa0;: pas de --redirect.</translation>
    </message>
    <message>
        <source>--redirect takes loopback, loopback:PORT or paste.</source>
        <translation>--redirect prend loopback, loopback:PORT ou paste.</translation>
    </message>
    <message>
        <source>%1 shows no page with a code to paste.</source>
        <translation>%1 n’affiche pas de page avec un code à coller.</translation>
    </message>
    <message>
        <source>The client id, or Sierra&apos;s client key.</source>
        <translation>Le client ID, ou la clé (client key) de Sierra.</translation>
    </message>
    <message>
        <source>The server&apos;s address, for a provider with many.</source>
        <translation>L’adresse du serveur, pour un fournisseur qui en a plusieurs.</translation>
    </message>
    <message>
        <source>The version of its API, or none.</source>
        <translation>La version de son API, ou none.</translation>
    </message>
    <message>
        <source>A scope to ask for; may be given again.</source>
        <translation>Une portée à demander&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>loopback, loopback:PORT (0: any) or paste.</source>
        <translation>loopback, loopback:PORT (0&#xa0;: n’importe lequel) ou paste.</translation>
    </message>
    <message>
        <source>production, sandbox or practice.</source>
        <translation>production, sandbox ou practice.</translation>
    </message>
    <message>
        <source>Answers, and errors, as one line of JSON.</source>
        <translation>Donne réponses et erreurs sous forme d’une ligne de JSON.</translation>
    </message>
    <message>
        <source>Works in a profile with accounts and keychain entries of its own.</source>
        <translation>Travaille dans un profil qui a ses propres comptes et entrées du trousseau.</translation>
    </message>
    <message>
        <source>Tells on standard error what is asked of whom; never a secret.</source>
        <translation>Indique sur l’erreur standard ce qui est demandé à qui&#xa0;; jamais un secret.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 prend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>No secret is taken from the command line, where other programs and the shell&apos;s history see it. If that was one, treat it as exposed: have it replaced, and give the new one on standard input.</source>
        <translation>Aucun secret n’est pris de la ligne de commande, où d’autres programmes et l’historique du shell le voient. Si c’en était un, considérez-le comme divulgué&#xa0;: faites-le remplacer, et donnez le nouveau sur l’entrée standard.</translation>
    </message>
    <message>
        <source>There is an option that this command does not know.</source>
        <translation>Il y a une option que cette commande ne connaît pas.</translation>
    </message>
    <message>
        <source>This command has no option &apos;%1&apos;.</source>
        <translation>Cette commande n’a pas d’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Il manque quelque chose&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>There is too much on the command line: %1 %2</source>
        <translation>Il y a quelque chose de trop sur la ligne de commande&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>A profile&apos;s name has a-z, 0-9, - and _ alone, up to 32.</source>
        <translation>Le nom d’un profil ne contient que a-z, 0-9, - et _, 32 au plus.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande&#xa0;?</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>Examines what the program needs: versions, keychain, folders, files, port, browser.</source>
        <translation>Examine ce dont le programme a besoin&#xa0;: versions, trousseau, dossiers, fichiers, port, navigateur.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>anything else: cancelled, disk full, port busy, a problem found by doctor</source>
        <translation>tout le reste&#xa0;: annulation, disque plein, port occupé, problème trouvé par doctor</translation>
    </message>
    <message>
        <source>the command line or the input is wrong</source>
        <translation>la ligne de commande ou l’entrée est incorrecte</translation>
    </message>
    <message>
        <source>somebody must sign in</source>
        <translation>quelqu’un doit se connecter</translation>
    </message>
    <message>
        <source>the keychain is locked, absent or refuses</source>
        <translation>le trousseau est verrouillé, absent ou refuse</translation>
    </message>
    <message>
        <source>the provider cannot be reached or gives no sensible answer</source>
        <translation>le fournisseur est injoignable ou ne donne pas de réponse sensée</translation>
    </message>
    <message>
        <source>the provider refuses</source>
        <translation>le fournisseur refuse</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keeps OAuth 2 accounts in this computer&apos;s keychain and gives out tokens that work now.</source>
        <translation>Garde des comptes OAuth 2 dans le trousseau de cet ordinateur et donne des jetons qui fonctionnent tout de suite.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Prints the program&apos;s version (in place of a command).</source>
        <translation>Affiche la version du programme (au lieu d’une commande).</translation>
    </message>
    <message>
        <source>Answers go to standard output, everything else to standard error. An error in JSON: error (a code), kind, message, next, detail, exit_code; a warning has no exit_code.</source>
        <translation>Les réponses vont vers la sortie standard, tout le reste vers l’erreur standard. Une erreur en JSON : error (un code), kind, message, next, detail, exit_code ; un avertissement n’a pas d’exit_code.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>yes, but it may not read its own details (Sierra: role Info Holds Config)</source>
        <translation>oui, mais il ne peut pas lire ses propres détails (Sierra&#xa0;: rôle Info Holds Config)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Type d’autorisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>May, in %1</source>
        <translation>Peut, dans %1</translation>
    </message>
    <message>
        <source>Asks the provider about an account&apos;s token.</source>
        <translation>Interroge le fournisseur sur le jeton d’un compte.</translation>
    </message>
    <message>
        <source>A token that is no longer active is an answer too (exit code 0). In JSON: name, active, limited, scopes, expires, client_id, username, grant, scheme, roles (name, lifetime_seconds, permissions), clock_offset_seconds.</source>
        <translation>Un jeton qui n’est plus actif est aussi une réponse (code de sortie 0). En JSON&#xa0;: name, active, limited, scopes, expires, client_id, username, grant, scheme, roles (name, lifetime_seconds, permissions), clock_offset_seconds.</translation>
    </message>
    <message>
        <source>%1: written, read and erased</source>
        <translation>%1&#xa0;: écrit, lu et effacé</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>FOURNISSEUR</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>REMAINING</source>
        <translation>RESTE</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>JUSQU’À</translation>
    </message>
    <message>
        <source>Lists the accounts, with state and remaining lifetime.</source>
        <translation>Liste les comptes, avec leur état et leur durée restante.</translation>
    </message>
    <message>
        <source>In JSON: an array of accounts.</source>
        <translation>En JSON&#xa0;: un tableau de comptes.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <translation>connexion requise</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>unknown lifetime</source>
        <translation>durée inconnue</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>échec du renouvellement</translation>
    </message>
    <message>
        <source>An account in JSON: name, id, provider, environment (production, sandbox, practice), client_id, state (needs_sign_in, valid, ending, expired, unknown_lifetime, renewal_failed), problem (a code or null), remaining_seconds (or null), until (ISO 8601, UTC, or null), scopes, refreshable, renewals.</source>
        <translation>Un compte en JSON&#xa0;: name, id, provider, environment (production, sandbox, practice), client_id, state (needs_sign_in, valid, ending, expired, unknown_lifetime, renewal_failed), problem (un code ou null), remaining_seconds (ou null), until (ISO 8601, UTC, ou null), scopes, refreshable, renewals.</translation>
    </message>
    <message>
        <source>valid for %1, until %2</source>
        <translation>valide pendant %1 (fin&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Runs the practice server on this computer until stopped (Ctrl-C).</source>
        <translation>Fait tourner le serveur d’entraînement sur cet ordinateur jusqu’à son arrêt (Ctrl-C).</translation>
    </message>
    <message>
        <source>Prints its addresses and clients as JSON, and each request that reaches it on standard error. The shipped practice providers find it at the usual port. It knows its tokens again after a restart, so that it can be started anew with another behaviour: %1.</source>
        <translation>Affiche ses adresses et ses clients en JSON, et chaque requête qui lui parvient sur l’erreur standard. Les fournisseurs d’entraînement livrés le trouvent au port habituel. Il reconnaît ses jetons après un redémarrage, on peut donc le relancer avec un autre comportement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A way in which it differs from the real ones; may be given again.</source>
        <translation>En quoi il diffère des vrais&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>--behaviour takes one of: %1.</source>
        <translation>--behaviour accepte l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first of its three ports; 0 is any (%1).</source>
        <translation>Le premier de ses trois ports&#xa0;; 0 pour n’importe lequel (%1).</translation>
    </message>
    <message>
        <source>Tokenshelf %1, Qt %2, %3</source>
        <translation>Tokenshelf %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>QtKeychain of unknown version</source>
        <translation>QtKeychain de version inconnue</translation>
    </message>
    <message>
        <source>Qt finds no TLS library, so no https address can be reached.</source>
        <translation>Qt ne trouve pas de bibliothèque TLS&#xa0;: aucune adresse https n’est joignable.</translation>
    </message>
    <message>
        <source>Install OpenSSL (Debian: libssl3).</source>
        <translation>Installez OpenSSL (Debian&#xa0;: libssl3).</translation>
    </message>
    <message>
        <source>%1 is not there yet</source>
        <translation>%1 n’existe pas encore</translation>
    </message>
    <message>
        <source>%1 is no folder that you own and can write to</source>
        <translation>%1 n’est pas un dossier qui vous appartient et où vous pouvez écrire</translation>
    </message>
    <message>
        <source>Give it back to yourself: chown, then chmod 700.</source>
        <translation>Reprenez-le&#xa0;: chown, puis chmod 700.</translation>
    </message>
    <message>
        <source>%1 is open to other people of this computer</source>
        <translation>%1 est ouvert à d’autres personnes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Close it: chmod 700.</source>
        <translation>Fermez-le&#xa0;: chmod 700.</translation>
    </message>
    <message>
        <source>%1 is private</source>
        <translation>%1 est privé</translation>
    </message>
    <message numerus="yes">
        <source>accounts.json is whole: %n account(s)</source>
        <translation>
            <numerusform>accounts.json est intact&#xa0;: %n compte</numerusform>
            <numerusform>accounts.json est intact&#xa0;: %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), no wrong file</source>
        <translation>
            <numerusform>%n fournisseur, aucun fichier incorrect</numerusform>
            <numerusform>%n fournisseurs, aucun fichier incorrect</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or delete the file; the other providers work.</source>
        <translation>Corrigez ou supprimez le fichier&#xa0;; les autres fournisseurs fonctionnent.</translation>
    </message>
    <message>
        <source>free on 127.0.0.1: %1</source>
        <translation>libre sur 127.0.0.1&#xa0;: %1</translation>
    </message>
    <message>
        <source>xdg-open is missing: sign-in prints its link, but opens no browser</source>
        <translation>xdg-open manque&#xa0;: sign-in affiche son lien, mais n’ouvre pas de navigateur</translation>
    </message>
    <message>
        <source>Install it (Debian: xdg-utils), or open the links yourself.</source>
        <translation>Installez-le (Debian&#xa0;: xdg-utils), ou ouvrez les liens vous-même.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>GRANT</source>
        <translation>AUTORISATION</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read.</source>
        <translation>Il n’y a pas de fichier %1 lisible.</translation>
    </message>
    <message>
        <source>%1 is too large for a provider file.</source>
        <translation>%1 est trop gros pour un fichier de fournisseur.</translation>
    </message>
    <message>
        <source>Added the provider %1 (%2).</source>
        <translation>Fournisseur %1 ajouté (%2).</translation>
    </message>
    <message>
        <source>Lists the providers that accounts can be added for.</source>
        <translation>Liste les fournisseurs pour lesquels on peut ajouter des comptes.</translation>
    </message>
    <message>
        <source>In JSON: providers (id, name, grant, environment, built_in) and problems (provider files that cannot be used).</source>
        <translation>En JSON&#xa0;: providers (id, name, grant, environment, built_in) et problems (fichiers de fournisseur inutilisables).</translation>
    </message>
    <message>
        <source>Checks a provider file and keeps a copy of it.</source>
        <translation>Vérifie un fichier de fournisseur et en garde une copie.</translation>
    </message>
    <message>
        <source>tokenshelf-cli: The answer could not be written: standard output is full or closed.</source>
        <translation>tokenshelf-cli&#xa0;: la réponse n’a pas pu être écrite&#xa0;: la sortie standard est pleine ou fermée.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Voir %1.</translation>
    </message>
    <message>
        <source>There is nothing to paste: this provider gives tokens for key and secret.</source>
        <translation>Il n’y a rien à coller&#xa0;: ce fournisseur donne des jetons contre une clé et un secret.</translation>
    </message>
    <message>
        <source>The browser opens this address. If it does not, open it yourself:</source>
        <translation>Le navigateur ouvre cette adresse. Sinon, ouvrez-la vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>Open this address in a browser:</source>
        <translation>Ouvrez cette adresse dans un navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Signed in. Getting the token...</source>
        <translation>Connecté. Obtention du jeton...</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Keep this sign-in? [y/N] </source>
        <translation>Garder cette connexion&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>y</source>
        <comment>the answer that keeps a sign-in, in lower case</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>Signed in to %1: %2.</source>
        <translation>Connecté à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Signs in with the browser, or gets the first token for key and secret.</source>
        <translation>Se connecte avec le navigateur, ou obtient le premier jeton contre clé et secret.</translation>
    </message>
    <message>
        <source>The link is printed on standard error. With --paste, the code or the address the browser ended on is read from standard input.</source>
        <translation>Le lien est affiché sur l’erreur standard. Avec --paste, le code ou l’adresse à laquelle le navigateur est arrivé est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Reads the code or the address from standard input.</source>
        <translation>Lit le code ou l’adresse sur l’entrée standard.</translation>
    </message>
    <message>
        <source>--format takes raw, header, json, env or curl.</source>
        <translation>--format prend raw, header, json, env ou curl.</translation>
    </message>
    <message>
        <source>--json and --format %1 contradict each other.</source>
        <translation>--json et --format %1 se contredisent.</translation>
    </message>
    <message>
        <source>Prints a token that works now, renewed first where needed.</source>
        <translation>Affiche un jeton qui fonctionne tout de suite, renouvelé d’abord si nécessaire.</translation>
    </message>
    <message>
        <source>The only command that prints a secret: the token and a line end, nothing else. Formats: raw, header (Authorization: Bearer), json (access_token, token_type, scope, expires_at), env (ACCESS_TOKEN= and ACCESS_TOKEN_EXPIRES_AT= for a shell), curl (a command). --json is --format json.</source>
        <translation>La seule commande qui affiche un secret&#xa0;: le jeton et une fin de ligne, rien d’autre. Formats&#xa0;: raw, header (Authorization: Bearer), json (access_token, token_type, scope, expires_at), env (ACCESS_TOKEN= et ACCESS_TOKEN_EXPIRES_AT= pour un shell), curl (une commande). --json équivaut à --format json.</translation>
    </message>
    <message>
        <source>Seconds that the token must still live (60).</source>
        <translation>Secondes que le jeton doit encore durer (60).</translation>
    </message>
    <message>
        <source>raw, header, json, env or curl (raw).</source>
        <translation>raw, header, json, env ou curl (raw).</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Seconds to wait for the person, 1 to %1 (%1).</source>
        <translation>Secondes d’attente pour la personne, de 1 à %1 (%1).</translation>
    </message>
    <message>
        <source>%1 is reached by https alone.</source>
        <translation>%1 n’est joint que par https.</translation>
    </message>
    <message>
        <source>Saved to %1, and sent to nobody.</source>
        <translation>Enregistré dans %1, et envoyé à personne.</translation>
    </message>
    <message>
        <source>In JSON: an array of probe, ok, text, next, error. Ends with 1 when there is a problem, with 4 when the keychain has one. With --bundle, it prints facts for whoever helps you instead: versions, kinds, states and counts, without secret, name, address or path. They are kept in a new file for you alone, and sent to nobody; --bundle - only shows them.</source>
        <translation>En JSON&#xa0;: un tableau de probe, ok, text, next, error. Se termine par 1 s’il y a un problème, par 4 si c’est le trousseau qui en a un. Avec --bundle, elle affiche plutôt des faits pour qui vous aide&#xa0;: versions, genres, états et nombres, sans secret, nom, adresse ni chemin. Ils sont gardés dans un nouveau fichier pour vous seul et envoyés à personne&#xa0;; --bundle - les montre seulement.</translation>
    </message>
    <message>
        <source>Facts for whoever helps, to a new file; - shows them only.</source>
        <translation>Des faits pour qui vous aide, dans un nouveau fichier&#xa0;; - les montre seulement.</translation>
    </message>
    <message>
        <source>closed to other programs, and never written out after a crash</source>
        <translation>fermée aux autres programmes, et jamais écrite sur disque après un plantage</translation>
    </message>
    <message>
        <source>kept apart by Flatpak or Snap</source>
        <translation>isolée par Flatpak ou Snap</translation>
    </message>
    <message>
        <source>What a shell exports is seen by every program that it starts.</source>
        <translation>Ce qu’un shell exporte est vu par chaque programme qu’il lance.</translation>
    </message>
    <message>
        <source>While that command runs, the list of processes shows the token. --format header does not: pipe it to curl -H @-.</source>
        <translation>Tant que cette commande tourne, la liste des processus montre le jeton. --format header ne le fait pas&#xa0;: passez-le à curl -H @-.</translation>
    </message>
    <message>
        <source>Your password store does not take the new token of %1. It is tried again: if this program is ended before, you have to sign in again.</source>
        <translation>Votre magasin de mots de passe n’accepte pas le nouveau jeton de %1. Un nouvel essai a lieu&#xa0;: si ce programme est arrêté avant, vous devrez vous reconnecter.</translation>
    </message>
    <message>
        <source>No lost accounts were found.</source>
        <translation>Aucun compte perdu n’a été trouvé.</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>%1 a été récupéré.</translation>
    </message>
    <message>
        <source>Finds accounts that are in the password store but no longer in the list.</source>
        <translation>Trouve les comptes qui sont dans le magasin de mots de passe mais plus dans la liste.</translation>
    </message>
    <message>
        <source>For a list of accounts that was lost or damaged. Nothing is deleted. In JSON: an array of names.</source>
        <translation>Pour une liste de comptes perdue ou endommagée. Rien n’est supprimé. En JSON&#xa0;: un tableau de noms.</translation>
    </message>
    <message>
        <source>Adding %1 did not finish. Start again.</source>
        <translation>L’ajout de %1 n’est pas allé jusqu’au bout. Recommencez.</translation>
    </message>
    <message>
        <source>; but secrets were also kept in %1</source>
        <translation>&#xa0;; mais des secrets ont aussi été conservés dans %1</translation>
    </message>
    <message>
        <source>What is missing here is there: use the desktop that you used then, or enter the secrets again.</source>
        <translation>Ce qui manque ici est là-bas&#xa0;: utilisez le bureau d’alors, ou saisissez à nouveau les secrets.</translation>
    </message>
    <message>
        <source>the list knows every account in the password store</source>
        <translation>la liste connaît chaque compte du magasin de mots de passe</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the password store that the list does not know</source>
        <translation>
            <numerusform>%n compte du magasin de mots de passe que la liste ne connaît pas</numerusform>
            <numerusform>%n comptes du magasin de mots de passe que la liste ne connaît pas</numerusform>
        </translation>
    </message>
    <message>
        <source>tokenshelf-cli recover puts them back into the list.</source>
        <translation>tokenshelf-cli recover les remet dans la liste.</translation>
    </message>
    <message>
        <source>Keys, secrets and tokens of its accounts go to: %1</source>
        <translation>Clés, secrets et jetons de ses comptes sont envoyés à&#xa0;: %1</translation>
    </message>
    <message>
        <source>In JSON: id, name, grant, environment, built_in, servers.</source>
        <translation>En JSON&#xa0;: id, name, grant, environment, built_in, servers.</translation>
    </message>
    <message>
        <source>Besides, each account has a server of its own.</source>
        <translation>De plus, chaque compte a son propre serveur.</translation>
    </message>
    <message numerus="yes">
        <source>Paste the code, or the address the browser ended on, within %n second(s); it is not shown: </source>
        <translation>
            <numerusform>Collez le code, ou l’adresse où le navigateur s’est arrêté, en moins de %n seconde&#xa0;; il ne s’affiche pas&#xa0;: </numerusform>
            <numerusform>Collez le code, ou l’adresse où le navigateur s’est arrêté, en moins de %n secondes&#xa0;; il ne s’affiche pas&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Demandé, mais non accordé</translation>
    </message>
    <message>
        <source>what it stores can be read on the session bus by your other programs</source>
        <translation>ce qu’il enregistre peut être lu sur le bus de session par vos autres programmes</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It was stopped before its end.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Cela a pris trop de temps.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Rien n’est perdu. Réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>There was no safe connection to %1.</source>
        <translation>Pas de liaison sûre avec %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again.</source>
        <translation>Rien n’a été envoyé. Réessayez.</translation>
    </message>
    <message>
        <source>%1 refused, for a reason of its own (%3).</source>
        <translation>%1 a refusé, pour une raison qui lui est propre (%3).</translation>
    </message>
    <message>
        <source>The details may say more.</source>
        <translation>Les détails en disent peut-être plus.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 a donné une réponse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the addresses.</source>
        <translation>Rien n’a été enregistré. Vérifiez les adresses.</translation>
    </message>
    <message>
        <source>Your password store could not be used.</source>
        <translation>Votre magasin de mots de passe n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>L’élément n’existe pas.</translation>
    </message>
    <message>
        <source>Perhaps it was removed meanwhile.</source>
        <translation>Il a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Something that was entered or read cannot be used.</source>
        <translation>Une valeur saisie ou lue est inutilisable.</translation>
    </message>
    <message>
        <source>Something else is at work on this.</source>
        <translation>Autre chose est déjà en cours à ce sujet.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Attendez %1 s avant de réessayer.</translation>
    </message>
    <message>
        <source>Your password store is still locked.</source>
        <translation>Votre magasin de mots de passe est encore verrouillé.</translation>
    </message>
    <message>
        <source>The question for the password of your password store was closed.</source>
        <translation>La demande du mot de passe de votre magasin de mots de passe a été fermée.</translation>
    </message>
    <message>
        <source>Nothing was lost. Unlock it to go on.</source>
        <translation>Rien n’est perdu. Déverrouillez-le pour continuer.</translation>
    </message>
    <message>
        <source>This computer has no password store that Tokenshelf can use.</source>
        <translation>Cet ordinateur n’a pas de magasin de mots de passe utilisable par Tokenshelf.</translation>
    </message>
    <message>
        <source>Install one (the package gnome-keyring, or KWallet), sign in to the desktop again, and try again.</source>
        <translation>Installez-en un (le paquet gnome-keyring, ou KWallet), rouvrez votre session de bureau et réessayez.</translation>
    </message>
    <message>
        <source>Your password store does not let Tokenshelf in.</source>
        <translation>Votre magasin de mots de passe refuse l’accès à Tokenshelf.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again and allow it when you are asked.</source>
        <translation>Rien n’est perdu. Réessayez et autorisez l’accès quand on vous le demande.</translation>
    </message>
    <message>
        <source>Your password store does not answer.</source>
        <translation>Votre magasin de mots de passe ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing was lost. Perhaps its question waits behind another window. Answer it, then try again.</source>
        <translation>Rien n’est perdu. Sa question attend peut-être derrière une autre fenêtre. Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>Your password store reported an error.</source>
        <translation>Votre magasin de mots de passe a signalé une erreur.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Try again; if it stays, sign out of the desktop and in again.</source>
        <translation>Rien n’a été supprimé. Réessayez&#xa0;; si l’erreur persiste, fermez votre session de bureau et rouvrez-la.</translation>
    </message>
    <message>
        <source>An entry in your password store cannot be read any more.</source>
        <translation>Une entrée de votre magasin de mots de passe n’est plus lisible.</translation>
    </message>
    <message>
        <source>Another program has probably changed it. Enter the secret again, or sign in again.</source>
        <translation>Un autre programme l’a sans doute modifiée. Saisissez à nouveau le secret, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The secret of this account is not in your password store.</source>
        <translation>Le secret de ce compte n’est pas dans votre magasin de mots de passe.</translation>
    </message>
    <message>
        <source>Perhaps it was removed there, or the account came from another computer. Enter the secret again.</source>
        <translation>Il y a peut-être été supprimé, ou le compte vient d’un autre ordinateur. Saisissez à nouveau le secret.</translation>
    </message>
    <message>
        <source>There is no secret.</source>
        <translation>Il n’y a pas de secret.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation>Saisissez le secret qui va avec le client ID.</translation>
    </message>
    <message>
        <source>This is too long for a password store.</source>
        <translation>C’est trop long pour un magasin de mots de passe.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that only the secret was pasted.</source>
        <translation>Rien n’a été enregistré. Vérifiez que seul le secret a été collé.</translation>
    </message>
    <message>
        <source>This has a character in it that no password store keeps.</source>
        <translation>Il y a ici un caractère qu’aucun magasin de mots de passe ne conserve.</translation>
    </message>
    <message>
        <source>Nothing was sent. If you changed the server, enter the secret again. If you did not, somebody else did.</source>
        <translation>Rien n’a été envoyé. Si vous avez changé le serveur, saisissez à nouveau le secret. Sinon, quelqu’un d’autre l’a fait.</translation>
    </message>
    <message>
        <source>Another program is using the port of the return address.</source>
        <translation>Un autre programme utilise le port de l’adresse de retour.</translation>
    </message>
    <message>
        <source>End that program and try again. Or let the account use another port, such as %3: its return address must be registered with %1 too.</source>
        <translation>Fermez ce programme et réessayez. Ou donnez au compte un autre port, par exemple %3&#xa0;; son adresse de retour doit être enregistrée aussi chez %1.</translation>
    </message>
    <message>
        <source>Another program is using 127.0.0.1:%2.</source>
        <translation>Un autre programme utilise 127.0.0.1:%2.</translation>
    </message>
    <message>
        <source>There are not enough ports from this number on.</source>
        <translation>Il n’y a pas assez de ports à partir de ce numéro.</translation>
    </message>
    <message>
        <source>Choose a lower one.</source>
        <translation>Choisissez un numéro plus bas.</translation>
    </message>
    <message>
        <source>This computer does not let Tokenshelf wait for the browser.</source>
        <translation>Cet ordinateur ne laisse pas Tokenshelf attendre le navigateur.</translation>
    </message>
    <message>
        <source>A security program probably forbids it. Use another port, or paste the code instead.</source>
        <translation>Un programme de sécurité l’interdit sans doute. Utilisez un autre port, ou collez plutôt le code.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in.</source>
        <translation>Une réponse est arrivée qui n’appartient pas à cette connexion.</translation>
    </message>
    <message>
        <source>It was not used, and Tokenshelf goes on waiting. Go on in the browser window that was opened last, or open the browser again.</source>
        <translation>Elle n’a pas été utilisée, et Tokenshelf attend toujours. Continuez dans la fenêtre de navigateur ouverte en dernier, ou ouvrez à nouveau le navigateur.</translation>
    </message>
    <message>
        <source>Something that is no request came in on the port.</source>
        <translation>Quelque chose qui n’est pas une requête est arrivé sur le port.</translation>
    </message>
    <message>
        <source>It was not used. Another program on this computer sent it.</source>
        <translation>Cela n’a pas été utilisé. Un autre programme de cet ordinateur l’a envoyé.</translation>
    </message>
    <message>
        <source>This is neither the code nor the address of this sign-in.</source>
        <translation>Ce n’est ni le code ni l’adresse de cette connexion.</translation>
    </message>
    <message>
        <source>Copy the code, or the whole address of the page on which the browser ended, from the sign-in that you started here.</source>
        <translation>Copiez le code, ou l’adresse entière de la page où le navigateur est arrivé, pour la connexion que vous avez commencée ici.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>La connexion n’a pas été terminée à temps.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start again.</source>
        <translation>Rien n’a été modifié. Recommencez.</translation>
    </message>
    <message>
        <source>%1 wants somebody to sign in.</source>
        <translation>%1 veut que quelqu’un se connecte.</translation>
    </message>
    <message>
        <source>The last sign-in has ended, or there was none yet. Sign in.</source>
        <translation>La dernière connexion a pris fin, ou il n’y en a pas encore eu. Connectez-vous.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was set aside.</source>
        <translation>La liste des comptes n’a pas pu être lue et a été mise de côté.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the secrets are still in your password store. Restore accounts.json from a backup, or add the accounts again.</source>
        <translation>Rien n’a été supprimé&#xa0;: les secrets sont toujours dans votre magasin de mots de passe. Restaurez accounts.json depuis une sauvegarde, ou ajoutez à nouveau les comptes.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was set aside as %2.</source>
        <translation>La liste des comptes n’a pas pu être lue et a été mise de côté sous %2.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Tokenshelf.</source>
        <translation>La liste des comptes a été écrite par un Tokenshelf plus récent.</translation>
    </message>
    <message>
        <source>It can be read here, but not changed. Update Tokenshelf.</source>
        <translation>Elle peut être lue ici, mais pas modifiée. Mettez Tokenshelf à jour.</translation>
    </message>
    <message>
        <source>An entry in the list of accounts cannot be read.</source>
        <translation>Une entrée de la liste des comptes est illisible.</translation>
    </message>
    <message>
        <source>Nothing was deleted. The details say what is wrong with it.</source>
        <translation>Rien n’a été supprimé. Les détails disent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Another Tokenshelf is saving just now.</source>
        <translation>Un autre Tokenshelf est en train d’enregistrer.</translation>
    </message>
    <message>
        <source>Another window or program is at work on this account.</source>
        <translation>Une autre fenêtre ou un autre programme travaille sur ce compte.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a moment.</source>
        <translation>Rien n’est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make room, then try again.</source>
        <translation>Ce qui était déjà enregistré est conservé. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Tokenshelf cannot write to its folder.</source>
        <translation>Tokenshelf ne peut pas écrire dans son dossier.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make the folder writable for you alone, then try again.</source>
        <translation>Ce qui était déjà enregistré est conservé. Rendez le dossier modifiable par vous seul, puis réessayez.</translation>
    </message>
    <message>
        <source>Tokenshelf cannot read its folder.</source>
        <translation>Tokenshelf ne peut pas lire son dossier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make the folder readable for you, then start again.</source>
        <translation>Rien n’a été modifié. Rendez le dossier lisible pour vous, puis recommencez.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Il y a déjà un compte de ce nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an account named &apos;%2&apos; already.</source>
        <translation>Il y a déjà un compte nommé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Le compte n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it one that tells it from the others.</source>
        <translation>Donnez-lui un nom qui le distingue des autres.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ce compte n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name in the list of accounts.</source>
        <translation>Vérifiez son nom dans la liste des comptes.</translation>
    </message>
    <message>
        <source>There is no account named &apos;%2&apos;.</source>
        <translation>Il n’y a pas de compte nommé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such provider.</source>
        <translation>Ce fournisseur n’existe pas.</translation>
    </message>
    <message>
        <source>Check its id in the list of providers, or add its file.</source>
        <translation>Vérifiez son id dans la liste des fournisseurs, ou ajoutez son fichier.</translation>
    </message>
    <message>
        <source>There is no provider &apos;%2&apos;.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A provider file cannot be used.</source>
        <translation>Un fichier de fournisseur est inutilisable.</translation>
    </message>
    <message>
        <source>The details name the key and the reason. The other providers are not affected.</source>
        <translation>Les détails donnent la clé JSON et la raison. Les autres fournisseurs ne sont pas touchés.</translation>
    </message>
    <message>
        <source>A provider with this id comes with Tokenshelf.</source>
        <translation>Un fournisseur avec cet id est livré avec Tokenshelf.</translation>
    </message>
    <message>
        <source>Give the file another id, then add it again.</source>
        <translation>Donnez un autre id au fichier, puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name, such as catalog.example.org, or copy any address of it from a browser.</source>
        <translation>Tapez le nom du serveur, par exemple catalog.example.org, ou copiez n’importe laquelle de ses adresses depuis un navigateur.</translation>
    </message>
    <message>
        <source>Nothing is wrong here, and nothing was lost. Try again in a few minutes.</source>
        <translation>Tout est en ordre ici, et rien n’est perdu. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Most likely the address or the version is not quite right. Check them.</source>
        <translation>L’adresse ou la version n’est sans doute pas tout à fait juste. Vérifiez-les.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the people who look after your network.</source>
        <translation>Rien n’a été envoyé. Adressez-vous aux personnes qui gèrent votre réseau.</translation>
    </message>
    <message>
        <source>Could not reach %1.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>Could not find the server of %1.</source>
        <translation>Le serveur de %1 est introuvable.</translation>
    </message>
    <message>
        <source>This computer is offline, or the address is mistyped. What was saved is kept.</source>
        <translation>Cet ordinateur est hors ligne, ou l’adresse est mal tapée. Ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>The server of %1 takes no connections.</source>
        <translation>Le serveur de %1 n’accepte pas de liaisons.</translation>
    </message>
    <message>
        <source>It is down, or the address or its port is mistyped. What was saved is kept.</source>
        <translation>Il est arrêté, ou l’adresse ou son port est mal tapé. Ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La liaison avec %1 a été coupée.</translation>
    </message>
    <message>
        <source>What was saved is kept. Try again.</source>
        <translation>Ce qui était enregistré est conservé. Réessayez.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer.</source>
        <translation>Le serveur de %1 ne répond pas.</translation>
    </message>
    <message>
        <source>It is down or out of reach from this network. What was saved is kept.</source>
        <translation>Il est arrêté ou hors d’atteinte depuis ce réseau. Ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>What came back is far too large for an answer of %1.</source>
        <translation>Ce qui est revenu est bien trop gros pour une réponse de %1.</translation>
    </message>
    <message>
        <source>It was thrown away. The address is probably that of another service. Check it.</source>
        <translation>La réponse a été jetée. L’adresse est sans doute celle d’un autre service. Vérifiez-la.</translation>
    </message>
    <message>
        <source>What came back is no answer of a web server.</source>
        <translation>Ce qui est revenu n’est pas la réponse d’un serveur web.</translation>
    </message>
    <message>
        <source>The address or its port probably leads to another program. Check it.</source>
        <translation>L’adresse ou son port mène sans doute à un autre programme. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The request has characters in it that must not be sent.</source>
        <translation>La requête contient des caractères qui ne doivent pas être envoyés.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter client ID and secret again.</source>
        <translation>Rien n’a été envoyé. Saisissez à nouveau le client ID et le secret.</translation>
    </message>
    <message>
        <source>This address is not safe for secrets.</source>
        <translation>Cette adresse n’est pas sûre pour des secrets.</translation>
    </message>
    <message>
        <source>Nothing was sent. The address must begin with https.</source>
        <translation>Rien n’a été envoyé. L’adresse doit commencer par https.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>Le proxy de votre réseau demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy of your network does not work.</source>
        <translation>Le proxy de votre réseau ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The certificate of the server has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, only those who run the server can mend this. Nothing was sent.</source>
        <translation>Vérifiez la date de cet ordinateur. Si elle est juste, seuls ceux qui gèrent le serveur peuvent y remédier. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid yet.</source>
        <translation>Le certificat du serveur n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Most likely the date of this computer is wrong. Correct it, then try again. Nothing was sent.</source>
        <translation>La date de cet ordinateur est sans doute fausse. Corrigez-la, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server shows a certificate that it made for itself.</source>
        <translation>Le serveur présente un certificat qu’il s’est fait lui-même.</translation>
    </message>
    <message>
        <source>Nobody vouches for it, so nothing was sent. Ask those who run the server for the certificate file.</source>
        <translation>Personne ne s’en porte garant&#xa0;; rien n’a donc été envoyé. Demandez le fichier du certificat à ceux qui gèrent le serveur.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Le certificat appartient à un autre serveur.</translation>
    </message>
    <message>
        <source>The address is mistyped, or somebody stands in between. Nothing was sent. Check the address.</source>
        <translation>L’adresse est mal tapée, ou quelqu’un s’est interposé. Rien n’a été envoyé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The connection is inspected by somebody whom this computer does not trust.</source>
        <translation>La liaison est inspectée par quelqu’un à qui cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>Ask IT for the certificate file.</source>
        <translation>Demandez le fichier du certificat au service informatique.</translation>
    </message>
    <message>
        <source>The connection is inspected by &apos;%2&apos;, which this computer does not trust.</source>
        <translation>La liaison est inspectée par «&#xa0;%2&#xa0;», à qui cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation>Aucune liaison sûre n’a pu être établie.</translation>
    </message>
    <message>
        <source>The server is probably too old for it, or the address leads elsewhere. Nothing was sent.</source>
        <translation>Le serveur est sans doute trop ancien pour cela, ou l’adresse mène ailleurs. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 did not understand the request.</source>
        <translation>%1 n’a pas compris la requête.</translation>
    </message>
    <message>
        <source>%1 does not accept the token, or not the client ID and secret.</source>
        <translation>%1 n’accepte pas le jeton, ou bien le client ID et le secret.</translation>
    </message>
    <message>
        <source>Renew the token. If that fails too, enter client ID and secret again.</source>
        <translation>Renouvelez le jeton. Si cela échoue aussi, saisissez à nouveau le client ID et le secret.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 ne permet pas cela.</translation>
    </message>
    <message>
        <source>The token may not do it, or the user whose token it is may not. Ask an administrator.</source>
        <translation>Le jeton n’en a pas le droit, ou l’utilisateur à qui il appartient ne l’a pas. Demandez à un administrateur.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>This address is for something else.</source>
        <translation>Cette adresse sert à autre chose.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 a attendu la requête trop longtemps.</translation>
    </message>
    <message>
        <source>This address is no longer in use.</source>
        <translation>Cette adresse n’est plus utilisée.</translation>
    </message>
    <message>
        <source>%1 wants the request again.</source>
        <translation>%1 veut recevoir la requête à nouveau.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 a reçu trop de requêtes.</translation>
    </message>
    <message>
        <source>Nothing was lost. Wait a little: trying at once makes it longer.</source>
        <translation>Rien n’est perdu. Attendez un peu&#xa0;: réessayer tout de suite allonge l’attente.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1 a lui-même des difficultés.</translation>
    </message>
    <message>
        <source>The server of %1 does not have this function.</source>
        <translation>Le serveur de %1 n’a pas cette fonction.</translation>
    </message>
    <message>
        <source>The server of %1 is not reached by the one in front of it.</source>
        <translation>Le serveur placé devant celui de %1 n’arrive pas à le joindre.</translation>
    </message>
    <message>
        <source>%1 is overloaded or being maintained.</source>
        <translation>%1 est surchargé ou en maintenance.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer the one in front of it.</source>
        <translation>Le serveur de %1 ne répond pas à celui qui est placé devant lui.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Ce réseau veut que vous vous y connectiez d’abord.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, then try again.</source>
        <translation>Ouvrez un navigateur, connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 gave an answer that means nothing here (HTTP %3).</source>
        <translation>%1 a donné une réponse qui n’a pas de sens ici (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %3).</source>
        <translation>%1 a refusé la requête (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (HTTP %3).</source>
        <translation>%1 a lui-même des difficultés (HTTP %3).</translation>
    </message>
    <message>
        <source>Most likely an address or the return address differs from what is registered. Check them.</source>
        <translation>Une adresse ou l’adresse de retour diffère sans doute de ce qui est enregistré. Vérifiez-les.</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret.</source>
        <translation>%1 n’accepte pas ce client ID et ce secret.</translation>
    </message>
    <message>
        <source>Most likely the secret is mistyped, was changed or has expired. Enter both again.</source>
        <translation>Le secret est sans doute mal tapé, a été changé ou a expiré. Saisissez à nouveau les deux.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation>%1 n’accepte plus cette connexion.</translation>
    </message>
    <message>
        <source>Most likely it was cancelled there, or its code was used before or too late. Sign in again.</source>
        <translation>Elle y a sans doute été révoquée, ou son code a été utilisé avant ou trop tard. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The code was more than a minute old.</source>
        <translation>Le code datait de plus d’une minute.</translation>
    </message>
    <message>
        <source>Codes last 60 seconds. Get a new one.</source>
        <translation>Les codes durent 60 secondes. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 does not let this application get a token in this way.</source>
        <translation>%1 ne laisse pas cette application obtenir un jeton de cette façon.</translation>
    </message>
    <message>
        <source>It was probably registered for another purpose. Register it again, or use the client ID of another one.</source>
        <translation>Elle a sans doute été enregistrée pour un autre usage. Enregistrez-la à nouveau, ou utilisez le client ID d’une autre.</translation>
    </message>
    <message>
        <source>%1 does not give tokens in this way.</source>
        <translation>%1 ne donne pas de jetons de cette façon.</translation>
    </message>
    <message>
        <source>The token address is probably that of another service. Check it.</source>
        <translation>L’adresse des jetons est sans doute celle d’un autre service. Vérifiez-la.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a browser at this address.</source>
        <translation>%1 ne propose pas de connexion par navigateur à cette adresse.</translation>
    </message>
    <message>
        <source>The sign-in address is probably that of another service. Check it.</source>
        <translation>L’adresse de connexion est sans doute celle d’un autre service. Vérifiez-la.</translation>
    </message>
    <message>
        <source>%1 does not give this application everything that was asked for.</source>
        <translation>%1 ne donne pas à cette application tout ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Something under &quot;What it may do&quot; is mistyped or not allowed. Ask for less, then sign in again.</source>
        <translation>Un élément sous «&#xa0;Ce qu’il peut faire&#xa0;» est mal tapé ou non permis. Demandez moins, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>Somebody chose not to allow it, or this user may not. Sign in again, perhaps as another user.</source>
        <translation>Quelqu’un a choisi de ne pas l’autoriser, ou cet utilisateur n’en a pas le droit. Reconnectez-vous, peut-être sous un autre utilisateur.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation>%1 demande moins de requêtes.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>Le jeton n’est plus valide.</translation>
    </message>
    <message>
        <source>It has ended, or was cancelled at the provider. Renew it.</source>
        <translation>Il a pris fin, ou a été révoqué chez le fournisseur. Renouvelez-le.</translation>
    </message>
    <message>
        <source>The token works, but may not do this.</source>
        <translation>Le jeton fonctionne, mais n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Sign in again and ask for more under &quot;What it may do&quot;.</source>
        <translation>Reconnectez-vous et demandez plus sous «&#xa0;Ce qu’il peut faire&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot cancel this kind of token.</source>
        <translation>%1 ne peut pas révoquer ce type de jeton.</translation>
    </message>
    <message>
        <source>It stays valid there until it ends. Cancel it on the provider&apos;s own pages.</source>
        <translation>Il y reste valide jusqu’à sa fin. Révoquez-le sur les pages du fournisseur.</translation>
    </message>
    <message>
        <source>What came back is no answer of %1.</source>
        <translation>Ce qui est revenu n’est pas une réponse de %1.</translation>
    </message>
    <message>
        <source>Perhaps the network wants you to sign in first, or another server answered. Open a browser to see, then try again.</source>
        <translation>Le réseau veut peut-être que vous vous y connectiez d’abord, ou un autre serveur a répondu. Ouvrez un navigateur pour voir, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used as a token.</source>
        <translation>%1 a donné une réponse inutilisable comme jeton.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the token address; if it is right, send the details to the provider.</source>
        <translation>Rien n’a été enregistré. Vérifiez l’adresse des jetons&#xa0;; si elle est juste, envoyez les détails au fournisseur.</translation>
    </message>
    <message>
        <source>%1 gave an answer about the token that cannot be read.</source>
        <translation>%1 a donné sur le jeton une réponse illisible.</translation>
    </message>
    <message>
        <source>The token itself is not affected. Check the address for such questions.</source>
        <translation>Le jeton lui-même n’est pas touché. Vérifiez l’adresse pour ces questions.</translation>
    </message>
    <message>
        <source>The token has characters in it that no token has.</source>
        <translation>Le jeton contient des caractères qu’aucun jeton ne contient.</translation>
    </message>
    <message>
        <source>It was not sent. Sign in again, or paste it again whole.</source>
        <translation>Il n’a pas été envoyé. Reconnectez-vous, ou collez-le à nouveau en entier.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address. It was not followed.</source>
        <translation>%1 a renvoyé la requête vers une autre adresse. Elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>Most likely the address is not quite right, or the network wants you to sign in first. Check the address.</source>
        <translation>L’adresse n’est sans doute pas tout à fait juste, ou le réseau veut que vous vous y connectiez d’abord. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 sent the request on to %2. It was not followed.</source>
        <translation>%1 a renvoyé la requête vers %2. Cette adresse n’a pas été suivie.</translation>
    </message>
    <message>
        <source>%1 answers no questions about a token.</source>
        <translation>%1 ne répond pas aux questions sur un jeton.</translation>
    </message>
    <message>
        <source>Nothing is broken. The provider has no address for it.</source>
        <translation>Tout est en ordre. Le fournisseur n’a pas d’adresse pour cela.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel a token from here.</source>
        <translation>%1 n’offre aucun moyen de révoquer un jeton d’ici.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, send the details to your Sierra administrator.</source>
        <translation>Réessayez dans quelques minutes. Si l’erreur persiste, envoyez les détails à votre administrateur Sierra.</translation>
    </message>
    <message>
        <source>The key works. The request itself was at fault; the details say how.</source>
        <translation>La clé fonctionne. C’est la requête elle-même qui était fautive&#xa0;; les détails disent en quoi.</translation>
    </message>
    <message>
        <source>Only the vendor or your administrator can change this.</source>
        <translation>Seul l’éditeur ou votre administrateur peut changer cela.</translation>
    </message>
    <message>
        <source>Sierra met an error that it did not expect.</source>
        <translation>Sierra a rencontré une erreur inattendue.</translation>
    </message>
    <message>
        <source>Sierra wanted a number in the request.</source>
        <translation>Sierra voulait un nombre dans la requête.</translation>
    </message>
    <message>
        <source>Sierra met an internal error with a number.</source>
        <translation>Sierra a rencontré une erreur interne avec un nombre.</translation>
    </message>
    <message>
        <source>Sierra met an internal error.</source>
        <translation>Sierra a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>This Sierra server does not have this function.</source>
        <translation>Ce serveur Sierra n’a pas cette fonction.</translation>
    </message>
    <message>
        <source>It is probably too old for it. Choose a lower version of the API.</source>
        <translation>Il est sans doute trop ancien pour cela. Choisissez une version plus basse de l’API.</translation>
    </message>
    <message>
        <source>Sierra misses a part of the request.</source>
        <translation>Il manque à Sierra une partie de la requête.</translation>
    </message>
    <message>
        <source>Most likely something on the way, such as a proxy, removed it. Check the server address.</source>
        <translation>Quelque chose en chemin, par exemple un proxy, l’a sans doute retirée. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Sierra does not know a part of the request.</source>
        <translation>Sierra ne connaît pas une partie de la requête.</translation>
    </message>
    <message>
        <source>The server is probably too old for it. Choose a lower version of the API.</source>
        <translation>Le serveur est sans doute trop ancien pour cela. Choisissez une version plus basse de l’API.</translation>
    </message>
    <message>
        <source>Sierra found no such record.</source>
        <translation>Sierra n’a pas trouvé cette notice.</translation>
    </message>
    <message>
        <source>The key works. There is nothing to show.</source>
        <translation>La clé fonctionne. Il n’y a rien à montrer.</translation>
    </message>
    <message>
        <source>Sierra does not accept a value in the request.</source>
        <translation>Sierra n’accepte pas une valeur de la requête.</translation>
    </message>
    <message>
        <source>The Sierra server is not set up completely.</source>
        <translation>Le serveur Sierra n’est pas entièrement configuré.</translation>
    </message>
    <message>
        <source>Sierra&apos;s data service does not answer.</source>
        <translation>Le service de données de Sierra ne répond pas.</translation>
    </message>
    <message>
        <source>Sierra cannot reach its database.</source>
        <translation>Sierra ne peut pas joindre sa base de données.</translation>
    </message>
    <message>
        <source>Sierra does not accept this key and secret.</source>
        <translation>Sierra n’accepte pas cette clé et ce secret.</translation>
    </message>
    <message>
        <source>Most likely they are mistyped or swapped, or the key is still Pending, Disabled or past its date. Enter both again.</source>
        <translation>Ils sont sans doute mal tapés ou inversés, ou la clé est encore Pending, Disabled ou périmée. Saisissez à nouveau les deux.</translation>
    </message>
    <message>
        <source>Sierra accepts only encrypted connections.</source>
        <translation>Sierra n’accepte que les liaisons chiffrées.</translation>
    </message>
    <message>
        <source>The server address must begin with https.</source>
        <translation>L’adresse du serveur doit commencer par https.</translation>
    </message>
    <message>
        <source>Sierra misses a field in the data that was sent.</source>
        <translation>Il manque à Sierra un champ dans les données envoyées.</translation>
    </message>
    <message>
        <source>The key works, but may not read token details.</source>
        <translation>La clé fonctionne, mais ne peut pas lire les détails du jeton.</translation>
    </message>
    <message>
        <source>Nothing is broken. For this page, ask for the role Info Holds Config.</source>
        <translation>Tout est en ordre. Pour cette page, demandez le rôle Info Holds Config.</translation>
    </message>
    <message>
        <source>The Sierra API is switched off, or not part of your library&apos;s package.</source>
        <translation>L’API de Sierra est désactivée, ou ne fait pas partie de l’offre de votre bibliothèque.</translation>
    </message>
    <message>
        <source>Sierra has another client with this name already.</source>
        <translation>Sierra a déjà un autre client de ce nom.</translation>
    </message>
    <message>
        <source>Sierra no longer accepts this token.</source>
        <translation>Sierra n’accepte plus ce jeton.</translation>
    </message>
    <message>
        <source>It has ended, or the server was restarted. Get a new one.</source>
        <translation>Il a pris fin, ou le serveur a redémarré. Obtenez-en un nouveau.</translation>
    </message>
    <message>
        <source>Sierra wants key and secret in another form.</source>
        <translation>Sierra veut la clé et le secret sous une autre forme.</translation>
    </message>
    <message>
        <source>The server address probably does not lead to the Sierra API itself. Check it.</source>
        <translation>L’adresse du serveur ne mène sans doute pas à l’API de Sierra elle-même. Vérifiez-la.</translation>
    </message>
    <message>
        <source>Sierra does not accept the code of this sign-in.</source>
        <translation>Sierra n’accepte pas le code de cette connexion.</translation>
    </message>
    <message>
        <source>It was used before, or too late. Sign in again.</source>
        <translation>Il a été utilisé avant, ou trop tard. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The code of this sign-in did not reach Sierra.</source>
        <translation>Le code de cette connexion n’est pas parvenu à Sierra.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sierra found the request faulty.</source>
        <translation>Sierra a trouvé la requête fautive.</translation>
    </message>
    <message>
        <source>Sierra does not let this key do that.</source>
        <translation>Sierra ne laisse pas cette clé faire cela.</translation>
    </message>
    <message>
        <source>Ask your Sierra administrator which roles the key has.</source>
        <translation>Demandez à votre administrateur Sierra quels rôles a la clé.</translation>
    </message>
    <message>
        <source>The return address is not the one that is registered with this key.</source>
        <translation>L’adresse de retour n’est pas celle qui est enregistrée avec cette clé.</translation>
    </message>
    <message>
        <source>Both must be the same, letter by letter. Correct one of them.</source>
        <translation>Les deux doivent être identiques, à la lettre près. Corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>Sierra does not know this key, or it is not enabled.</source>
        <translation>Sierra ne connaît pas cette clé, ou elle n’est pas activée.</translation>
    </message>
    <message>
        <source>Check the key, and its status in the list of Sierra API keys: Pending, Enabled or Disabled.</source>
        <translation>Vérifiez la clé, et son état dans la liste des clés d’API de Sierra&#xa0;: Pending, Enabled ou Disabled.</translation>
    </message>
    <message>
        <source>Sierra could not read the data that was sent.</source>
        <translation>Sierra n’a pas pu lire les données envoyées.</translation>
    </message>
    <message>
        <source>This key may not change patrons.</source>
        <translation>Cette clé ne peut pas modifier les lecteurs.</translation>
    </message>
    <message>
        <source>Ask your Sierra administrator for the role Patrons Write, if it is needed.</source>
        <translation>Si c’est nécessaire, demandez le rôle Patrons Write à votre administrateur Sierra.</translation>
    </message>
    <message>
        <source>Sierra&apos;s circulation refused the request.</source>
        <translation>La circulation de Sierra a refusé la requête.</translation>
    </message>
    <message>
        <source>Sierra found several records where there should be one.</source>
        <translation>Sierra a trouvé plusieurs notices là où il devrait y en avoir une.</translation>
    </message>
    <message>
        <source>Sierra&apos;s web catalogue refused the request.</source>
        <translation>Le catalogue web de Sierra a refusé la requête.</translation>
    </message>
    <message>
        <source>A program that Sierra depends on failed.</source>
        <translation>Un programme dont Sierra dépend a échoué.</translation>
    </message>
    <message>
        <source>Sierra does not accept this PIN.</source>
        <translation>Sierra n’accepte pas ce code PIN.</translation>
    </message>
    <message>
        <source>This client ID has a colon in it.</source>
        <translation>Cet identifiant client contient un deux-points.</translation>
    </message>
    <message>
        <source>Key and secret are sent with a colon between them, so the key can have none. Check that it was copied whole.</source>
        <translation>La clé et le secret sont envoyés séparés par un deux-points : la clé ne peut donc pas en contenir. Vérifiez qu’elle a été copiée en entier.</translation>
    </message>
    <message>
        <source>End it, or choose another port.</source>
        <translation>Fermez-le, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved.</source>
        <translation>Le diagnostic n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Choose a name that is not taken, in a folder that you can write to.</source>
        <translation>Choisissez un nom libre, dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Your password store is very slow.</source>
        <translation>Votre magasin de mots de passe est très lent.</translation>
    </message>
    <message>
        <source>Nothing was lost. Tokenshelf waits longer for it from now on. Try again.</source>
        <translation>Rien n’est perdu. Tokenshelf l’attend désormais plus longtemps. Réessayez.</translation>
    </message>
    <message>
        <source>Your password store ended in the middle of its work.</source>
        <translation>Votre magasin de mots de passe s’est arrêté au milieu de son travail.</translation>
    </message>
    <message>
        <source>Nothing was lost. It starts again by itself, and may ask for its password.</source>
        <translation>Rien n’est perdu. Il redémarre de lui-même et demandera peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>The folder of Tokenshelf belongs to somebody else, or is a link.</source>
        <translation>Le dossier de Tokenshelf appartient à quelqu’un d’autre ou est un lien.</translation>
    </message>
    <message>
        <source>Nothing was read or written there. Put a folder of your own in its place, then start again.</source>
        <translation>Rien n’y a été lu ni écrit. Mettez un dossier à vous à sa place, puis redémarrez.</translation>
    </message>
    <message>
        <source>The folder %2 belongs to somebody else, or is a link.</source>
        <translation>Le dossier %2 appartient à quelqu’un d’autre ou est un lien.</translation>
    </message>
    <message>
        <source>The secret of this account is not in the password store that this desktop uses.</source>
        <translation>Le secret de ce compte n’est pas dans le magasin de mots de passe de ce bureau.</translation>
    </message>
    <message>
        <source>Nothing was lost. Start Tokenshelf in the desktop that you used before, or enter the secret again here.</source>
        <translation>Rien n’est perdu. Lancez Tokenshelf dans le bureau que vous utilisiez avant, ou saisissez à nouveau le secret ici.</translation>
    </message>
    <message>
        <source>The secret of this account is not in the password store that this desktop uses. Secrets were also kept in %2.</source>
        <translation>Le secret de ce compte n’est pas dans le magasin de mots de passe de ce bureau. Des secrets ont aussi été conservés dans %2.</translation>
    </message>
    <message>
        <source>Another window or program has changed this account meanwhile.</source>
        <translation>Une autre fenêtre ou un autre programme a modifié ce compte entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was saved. Look at it as it is now, then change it again.</source>
        <translation>Rien n’a été enregistré. Regardez-le tel qu’il est maintenant, puis modifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The secret was saved for another server, or one with another certificate authority, than the account names now.</source>
        <translation>Le secret a été enregistré pour un autre serveur, ou pour un serveur d’une autre autorité de certification, que ce que le compte indique maintenant.</translation>
    </message>
    <message>
        <source>Practice accounts are kept apart from real ones, in a profile of their own.</source>
        <translation>Les comptes d’entraînement sont tenus à l’écart des vrais, dans un profil à part.</translation>
    </message>
    <message>
        <source>Say --profile practice.</source>
        <translation>Indiquez --profile practice.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>There is nothing at this path</source>
        <translation>Il n’y a rien à ce chemin</translation>
    </message>
    <message>
        <source>The token lacks a scope for this: %1</source>
        <translation>Il manque au jeton une portée pour cela&#xa0;: %1</translation>
    </message>
    <message>
        <source>The person lacks the permission: that is switched on</source>
        <translation>La personne n’a pas la permission&#xa0;: ce réglage est actif</translation>
    </message>
    <message>
        <source>The person has switched to another library: that is switched on</source>
        <translation>La personne est passée à une autre bibliothèque&#xa0;: ce réglage est actif</translation>
    </message>
    <message>
        <source>The Authorization header is missing</source>
        <translation>L’en-tête Authorization manque</translation>
    </message>
    <message>
        <source>%1 was sent where Apicbase wants Bearer</source>
        <translation>%1 a été envoyé là où Apicbase veut Bearer</translation>
    </message>
    <message>
        <source>A refresh token was sent where an access token is wanted</source>
        <translation>Un refresh token a été envoyé là où il faut un access token</translation>
    </message>
    <message>
        <source>Apicbase does not know this token</source>
        <translation>Apicbase ne connaît pas ce jeton</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Le jeton a expiré</translation>
    </message>
    <message>
        <source>%1 is wanted here</source>
        <translation>Il faut %1 ici</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Nobody has registered this client id</source>
        <translation>Personne n’a enregistré ce client ID</translation>
    </message>
    <message>
        <source>Your tokens</source>
        <translation>Vos jetons</translation>
    </message>
    <message>
        <source>These applications are registered at the practice server. Their secrets are nobody&apos;s.</source>
        <translation>Ces applications sont enregistrées au serveur d’entraînement. Leurs secrets ne sont à personne.</translation>
    </message>
    <message>
        <source>Practice Apicbase</source>
        <translation>Apicbase d’entraînement</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>PKCE is required, and code_challenge is missing</source>
        <translation>PKCE est obligatoire, et code_challenge manque</translation>
    </message>
    <message>
        <source>Of PKCE&apos;s methods, S256 alone is accepted here</source>
        <translation>Des méthodes de PKCE, seule S256 est acceptée ici</translation>
    </message>
    <message>
        <source>response_type is missing</source>
        <translation>response_type manque</translation>
    </message>
    <message>
        <source>response_type must be code</source>
        <translation>response_type doit être code</translation>
    </message>
    <message>
        <source>This client may not sign people in: it is registered for client_credentials</source>
        <translation>Ce client ne peut pas connecter de personnes&#xa0;: il est enregistré pour client_credentials</translation>
    </message>
    <message>
        <source>The blank between two scopes was sent as %2B, so they are read as one</source>
        <translation>Le blanc entre deux portées a été envoyé sous la forme %2B&#xa0;; elles sont donc lues comme une seule</translation>
    </message>
    <message>
        <source>A scope is not known to Apicbase</source>
        <translation>Une portée est inconnue d’Apicbase</translation>
    </message>
    <message>
        <source>This is the practice server. Nobody&apos;s data is behind it.</source>
        <translation>Ceci est le serveur d’entraînement. Il n’y a les données de personne derrière.</translation>
    </message>
    <message>
        <source>%1 asks for access on behalf of %2:</source>
        <translation>%1 demande l’accès au nom de %2&#xa0;:</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message numerus="yes">
        <source>Copy this code into your application. It lives for %n second(s).</source>
        <translation>
            <numerusform>Copiez ce code dans votre application. Il dure %n seconde.</numerusform>
            <numerusform>Copiez ce code dans votre application. Il dure %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>The person denied access</source>
        <translation>La personne a refusé l’accès</translation>
    </message>
    <message>
        <source>A parameter came twice</source>
        <translation>Un paramètre est venu deux fois</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>Le client ID manque</translation>
    </message>
    <message>
        <source>redirect_uri is missing, and this client has registered more than one</source>
        <translation>redirect_uri manque, et ce client en a enregistré plus d’une</translation>
    </message>
    <message>
        <source>This redirect_uri is not the one that is registered</source>
        <translation>Cette redirect_uri n’est pas celle qui est enregistrée</translation>
    </message>
    <message>
        <source>POST is wanted here: a token in an address ends up in logs</source>
        <translation>Il faut POST ici&#xa0;: un jeton dans une adresse finit dans des journaux</translation>
    </message>
    <message>
        <source>The token is missing</source>
        <translation>Le jeton manque</translation>
    </message>
    <message>
        <source>This is a refresh token; only access tokens can be introspected</source>
        <translation>Ceci est un refresh token&#xa0;; seuls les access tokens peuvent être introspectés</translation>
    </message>
    <message>
        <source>The token was revoked or replaced by a renewal</source>
        <translation>Le jeton a été révoqué ou remplacé par un renouvellement</translation>
    </message>
    <message>
        <source>The token belongs to another application</source>
        <translation>Le jeton appartient à une autre application</translation>
    </message>
    <message>
        <source>The refresh token was sent along; nobody needs it here</source>
        <translation>Le refresh token a été envoyé aussi&#xa0;; personne n’en a besoin ici</translation>
    </message>
    <message>
        <source>Revocation is switched off</source>
        <translation>La révocation est désactivée</translation>
    </message>
    <message>
        <source>The token belongs to another application; nothing was revoked</source>
        <translation>Le jeton appartient à une autre application&#xa0;; rien n’a été révoqué</translation>
    </message>
    <message>
        <source>This is on Apicbase&apos;s other host, &quot;%1&quot;</source>
        <translation>Ceci est sur l’autre hôte d’Apicbase, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The slash at the end of the path is missing</source>
        <translation>La barre oblique à la fin du chemin manque</translation>
    </message>
    <message>
        <source>Every secret is refused: that is switched on</source>
        <translation>Tout secret est refusé&#xa0;: ce réglage est actif</translation>
    </message>
    <message>
        <source>%1 was sent where client id and secret are wanted</source>
        <translation>%1 a été envoyé là où il faut le client ID et le secret</translation>
    </message>
    <message>
        <source>The sign-in was started without PKCE</source>
        <translation>La connexion a été commencée sans PKCE</translation>
    </message>
    <message>
        <source>code_verifier is missing</source>
        <translation>code_verifier manque</translation>
    </message>
    <message>
        <source>code_verifier does not belong to the code_challenge of the sign-in</source>
        <translation>code_verifier ne correspond pas au code_challenge de la connexion</translation>
    </message>
    <message>
        <source>This code was never issued</source>
        <translation>Ce code n’a jamais été émis</translation>
    </message>
    <message>
        <source>This code was issued to another client</source>
        <translation>Ce code a été émis pour un autre client</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>Ce code a déjà été utilisé</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Ce code a expiré</translation>
    </message>
    <message>
        <source>Parameters belong in the body, not in the address</source>
        <translation>Les paramètres vont dans le corps, pas dans l’adresse</translation>
    </message>
    <message>
        <source>The body is not announced as a form; Apicbase reads nothing else</source>
        <translation>Le corps n’est pas annoncé comme un formulaire&#xa0;; Apicbase ne lit rien d’autre</translation>
    </message>
    <message>
        <source>grant_type is missing</source>
        <translation>grant_type manque</translation>
    </message>
    <message>
        <source>Apicbase does not know this grant_type</source>
        <translation>Apicbase ne connaît pas ce grant_type</translation>
    </message>
    <message>
        <source>The code is missing</source>
        <translation>Le code manque</translation>
    </message>
    <message>
        <source>redirect_uri differs from the one that the code was asked for with</source>
        <translation>redirect_uri diffère de celle avec laquelle le code a été demandé</translation>
    </message>
    <message>
        <source>The refresh token is missing</source>
        <translation>Le refresh token manque</translation>
    </message>
    <message>
        <source>This client has no refresh tokens: it asks again with client_credentials</source>
        <translation>Ce client n’a pas de refresh tokens&#xa0;: il redemande avec client_credentials</translation>
    </message>
    <message>
        <source>Apicbase does not know this refresh token</source>
        <translation>Apicbase ne connaît pas ce refresh token</translation>
    </message>
    <message>
        <source>This is an access token, not a refresh token</source>
        <translation>Ceci est un access token, pas un refresh token</translation>
    </message>
    <message>
        <source>This refresh token belongs to another application</source>
        <translation>Ce refresh token appartient à une autre application</translation>
    </message>
    <message>
        <source>This refresh token has been used already; within its grace period the same answer comes again</source>
        <translation>Ce refresh token a déjà été utilisé&#xa0;; pendant son délai de grâce, la même réponse revient</translation>
    </message>
    <message>
        <source>This refresh token has been used already, and was replaced then</source>
        <translation>Ce refresh token a déjà été utilisé, et a été remplacé alors</translation>
    </message>
    <message>
        <source>This refresh token has been revoked</source>
        <translation>Ce refresh token a été révoqué</translation>
    </message>
    <message>
        <source>A renewal cannot widen the scopes</source>
        <translation>Un renouvellement ne peut pas élargir les portées</translation>
    </message>
    <message>
        <source>This client signs people in; client_credentials are for suppliers</source>
        <translation>Ce client connecte des personnes&#xa0;; client_credentials est réservé aux suppliers</translation>
    </message>
    <message>
        <source>The scope of a supplier is &quot;supplier&quot;</source>
        <translation>La portée d’un supplier est «&#xa0;supplier&#xa0;»</translation>
    </message>
    <message>
        <source>Down for maintenance</source>
        <translation>En maintenance</translation>
    </message>
    <message>
        <source>We will be back soon.</source>
        <translation>Nous serons bientôt de retour.</translation>
    </message>
    <message>
        <source>This answer is the fault that is switched on</source>
        <translation>Cette réponse est le défaut qui est activé</translation>
    </message>
    <message>
        <source>Done as asked, but the reply was thrown away: that fault is switched on</source>
        <translation>Fait comme demandé, mais la réponse a été jetée&#xa0;: ce défaut est activé</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>Le client secret manque</translation>
    </message>
    <message>
        <source>A blank or line end was sent along with the client secret</source>
        <translation>Un blanc ou une fin de ligne a été envoyé avec le client secret</translation>
    </message>
    <message>
        <source>The client secret was percent-encoded once too often</source>
        <translation>Le client secret a été encodé en pourcent une fois de trop</translation>
    </message>
    <message>
        <source>The client secret is wrong</source>
        <translation>Le client secret est incorrect</translation>
    </message>
    <message>
        <source>Client id and secret are swapped</source>
        <translation>Le client ID et le secret sont inversés</translation>
    </message>
    <message>
        <source>A blank or line end was sent along with the client id</source>
        <translation>Un blanc ou une fin de ligne a été envoyé avec le client ID</translation>
    </message>
    <message>
        <source>The client id was percent-encoded; it must go as it is</source>
        <translation>Le client ID a été encodé en pourcent&#xa0;; il doit être envoyé tel quel</translation>
    </message>
    <message>
        <source>There is a blank or line end in the Base64 text</source>
        <translation>Il y a un blanc ou une fin de ligne dans le texte Base64</translation>
    </message>
    <message>
        <source>The Base64 text has the URL-safe alphabet; the standard one is wanted</source>
        <translation>Le texte Base64 utilise l’alphabet pour URL&#xa0;; il faut l’alphabet standard</translation>
    </message>
    <message>
        <source>What follows Basic is not Base64</source>
        <translation>Ce qui suit Basic n’est pas du Base64</translation>
    </message>
    <message>
        <source>The Base64 text is not padded with = to a multiple of four</source>
        <translation>Le texte Base64 n’est pas complété par des = jusqu’à un multiple de quatre</translation>
    </message>
    <message>
        <source>There is no colon between client id and secret</source>
        <translation>Il n’y a pas de deux-points entre le client ID et le secret</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>This is the practice server. Any barcode and PIN will do.</source>
        <translation>Ceci est le serveur d’entraînement. N’importe quels code-barres et code PIN conviennent.</translation>
    </message>
    <message>
        <source>%1 asks to see your library account.</source>
        <translation>%1 demande à voir votre compte de bibliothèque.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Practice Sierra</source>
        <translation>Sierra d’entraînement</translation>
    </message>
    <message>
        <source>Nobody has registered this client id; its + and / must be percent-encoded in an address</source>
        <translation>Personne n’a enregistré ce client ID&#xa0;; ses + et / doivent être encodés en pourcent dans une adresse</translation>
    </message>
    <message>
        <source>Nothing was found, which Sierra calls 404/107</source>
        <translation>Rien n’a été trouvé, ce que Sierra appelle 404/107</translation>
    </message>
    <message>
        <source>limit and offset must be numbers</source>
        <translation>limit et offset doivent être des nombres</translation>
    </message>
    <message>
        <source>There is nothing at this path; Sierra lives under %1</source>
        <translation>Il n’y a rien à ce chemin&#xa0;; Sierra se trouve sous %1</translation>
    </message>
    <message>
        <source>%1 was sent where Sierra wants Bearer, with a capital B</source>
        <translation>%1 a été envoyé là où Sierra veut Bearer, avec un B majuscule</translation>
    </message>
    <message>
        <source>Sierra does not know this token</source>
        <translation>Sierra ne connaît pas ce jeton</translation>
    </message>
    <message>
        <source>The token is good, but its role lacks %1</source>
        <translation>Le jeton est bon, mais il manque %1 à son rôle</translation>
    </message>
    <message>
        <source>The key is pending: its secret has not been chosen yet</source>
        <translation>La clé est en attente&#xa0;: son secret n’a pas encore été choisi</translation>
    </message>
    <message>
        <source>The key is disabled</source>
        <translation>La clé est désactivée</translation>
    </message>
    <message>
        <source>The key is past its expiration date</source>
        <translation>La clé a dépassé sa date d’expiration</translation>
    </message>
    <message>
        <source>%1 was sent where Sierra wants Basic</source>
        <translation>%1 a été envoyé là où Sierra veut Basic</translation>
    </message>
    <message>
        <source>grant_type is missing, or the body is not announced as a form</source>
        <translation>grant_type manque, ou le corps n’est pas annoncé comme un formulaire</translation>
    </message>
    <message>
        <source>Sierra does not know this grant_type</source>
        <translation>Sierra ne connaît pas ce grant_type</translation>
    </message>
    <message>
        <source>Sierra lets this pass, but the documented request is a form with grant_type=client_credentials</source>
        <translation>Sierra laisse passer, mais la requête documentée est un formulaire avec grant_type=client_credentials</translation>
    </message>
    <message>
        <source>This code was not issued to this client</source>
        <translation>Ce code n’a pas été émis pour ce client</translation>
    </message>
    <message>
        <source>Practice key</source>
        <translation>Clé d’entraînement</translation>
    </message>
    <message>
        <source>Practice key without the Info role</source>
        <translation>Clé d’entraînement sans le rôle Info</translation>
    </message>
    <message>
        <source>Practice application</source>
        <translation>Application d’entraînement</translation>
    </message>
    <message>
        <source>Practice application without redirect URL</source>
        <translation>Application d’entraînement sans URL de redirection</translation>
    </message>
    <message>
        <source>Somebody else&apos;s application</source>
        <translation>Application de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Practice supplier</source>
        <translation>Fournisseur d’entraînement</translation>
    </message>
    <message>
        <source>The Host header names another server</source>
        <translation>L’en-tête Host nomme un autre serveur</translation>
    </message>
    <message>
        <source>No such method here</source>
        <translation>Cette méthode n’existe pas ici</translation>
    </message>
    <message>
        <source>This is no request that can be read, or a part of it is too long</source>
        <translation>Ce n’est pas une requête lisible, ou une de ses parties est trop longue</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Keys, secrets and tokens of its accounts will be sent to these servers, and your browser to some of them:</source>
        <translation>Clés, secrets et jetons de ses comptes seront envoyés à ces serveurs, et votre navigateur dirigé vers certains d’entre eux&#xa0;:</translation>
    </message>
    <message>
        <source>Besides, each account has a server of its own.</source>
        <translation>De plus, chaque compte a son propre serveur.</translation>
    </message>
    <message>
        <source>A certificate in the file vouches for them, in place of those that this computer trusts.</source>
        <translation>Un certificat du fichier s’en porte garant, à la place de ceux auxquels cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>Add it only if you know who made the file %1.</source>
        <translation>Ne l’ajoutez que si vous savez qui a fait le fichier %1.</translation>
    </message>
    <message>
        <source>Add the provider “%1”?</source>
        <translation>Ajouter le fournisseur «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Add the provider</source>
        <translation>Ajouter le fournisseur</translation>
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
        <translation>Apicbase Suppliers (entraînement)</translation>
    </message>
    <message>
        <source>Apicbase (practice)</source>
        <translation>Apicbase (entraînement)</translation>
    </message>
    <message>
        <source>Sierra (practice)</source>
        <translation>Sierra (entraînement)</translation>
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
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Orders and articles of the supplier</source>
        <translation>Commandes et articles du fournisseur</translation>
    </message>
    <message>
        <source>Ingredients, recipes and stock items of the library</source>
        <translation>Ingrédients, recettes et articles en stock de la bibliothèque</translation>
    </message>
    <message>
        <source>Sales figures, as a point of sale sends them</source>
        <translation>Chiffres de vente, tels qu’une caisse les envoie</translation>
    </message>
    <message>
        <source>Users and outlets of the library</source>
        <translation>Utilisateurs et points de vente de la bibliothèque</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bons de commande</translation>
    </message>
    <message>
        <source>Creating and changing recipes and products</source>
        <translation>Créer et modifier des recettes et des produits</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Points de vente</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>About the server</source>
        <translation>À propos du serveur</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>Détails du jeton</translation>
    </message>
    <message>
        <source>First branch</source>
        <translation>Premier site</translation>
    </message>
    <message>
        <source>First bibliographic record</source>
        <translation>Première notice bibliographique</translation>
    </message>
    <message>
        <source>First item record</source>
        <translation>Premier exemplaire</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Serveur d’entraînement</translation>
    </message>
    <message>
        <source>Innovative&apos;s sandbox</source>
        <translation>Sandbox d’Innovative</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AboutDialog</name>
    <message>
        <source>About Tokenshelf</source>
        <translation>À propos de Tokenshelf</translation>
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
        <translation>aucune&#xa0;: les fournisseurs sont injoignables</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Magasin de mots de passe</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Système de fenêtres</translation>
    </message>
    <message>
        <source>Tokenshelf %1</source>
        <comment>program and version</comment>
        <translation>Tokenshelf %1</translation>
    </message>
    <message>
        <source>Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Garde les clés d’accès de Sierra et d’Apicbase, s’en sert pour obtenir des jetons et montre combien de temps ils durent. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>closed to other programs, and never written out after a crash</source>
        <translation>fermée aux autres programmes, et jamais écrite sur disque après un plantage</translation>
    </message>
    <message>
        <source>kept apart by Flatpak or Snap</source>
        <translation>isolée par Flatpak ou Snap</translation>
    </message>
    <message>
        <source>%1; what it stores can be read on the session bus by your other programs</source>
        <translation>%1&#xa0;; ce qu’il enregistre peut être lu sur le bus de session par vos autres programmes</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountDialogs</name>
    <message>
        <source>The token is cancelled at the provider and erased here.</source>
        <translation>Le jeton est révoqué chez le fournisseur et effacé ici.</translation>
    </message>
    <message>
        <source>The token is erased here. The provider offers no way to cancel it: copies work until it ends.</source>
        <translation>Le jeton est effacé ici. Le fournisseur n’offre aucun moyen de le révoquer&#xa0;: les copies fonctionnent jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <translation>Se déconnecter de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Client ID and secret are kept, so you can sign in again.</source>
        <translation>Le client ID et le secret sont conservés&#xa0;: vous pourrez vous reconnecter.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Signed out of “%1”; the provider has cancelled the token</source>
        <translation>Déconnecté de «&#xa0;%1&#xa0;»&#xa0;; le fournisseur a révoqué le jeton</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Déconnecté de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Its secret and its tokens are erased from your password store. This cannot be undone.</source>
        <translation>Son secret et ses jetons sont effacés de votre magasin de mots de passe. C’est irréversible.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel the token: copies of it go on working.</source>
        <translation>%1 n’offre aucun moyen de révoquer le jeton&#xa0;: ses copies continuent de fonctionner.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel the token: copies of it work until it ends, %2.</source>
        <translation>%1 n’offre aucun moyen de révoquer le jeton&#xa0;: ses copies fonctionnent jusqu’à sa fin, %2.</translation>
    </message>
    <message>
        <source>Cancel the token at the provider, so that no copy works any more</source>
        <translation>Révoquer le jeton chez le fournisseur, pour qu’aucune copie ne fonctionne plus</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” removed; the provider has cancelled its token</source>
        <translation>«&#xa0;%1&#xa0;» supprimé&#xa0;; le fournisseur a révoqué son jeton</translation>
    </message>
    <message>
        <source>“%1” removed, but the provider did not confirm that its token is cancelled: cancel it on the provider&apos;s own pages</source>
        <translation>«&#xa0;%1&#xa0;» supprimé, mais le fournisseur n’a pas confirmé la révocation de son jeton&#xa0;: révoquez-le sur ses pages</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>«&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>Aucun navigateur n’a pu être lancé pour %1</translation>
    </message>
    <message>
        <source>The tokens are erased here. The provider lets no program cancel them: they stay valid there until they end, or until somebody revokes them on the provider&apos;s own pages.</source>
        <translation>Les jetons sont effacés ici. Le fournisseur ne laisse aucun programme les révoquer&#xa0;: ils y restent valides jusqu’à leur fin, ou jusqu’à ce que quelqu’un les révoque sur les pages du fournisseur.</translation>
    </message>
    <message>
        <source>%1 lets no program cancel its tokens: they stay valid there until they end, or until somebody revokes them on %1&apos;s own pages.</source>
        <translation>%1 ne laisse aucun programme révoquer ses jetons&#xa0;: ils y restent valides jusqu’à leur fin, ou jusqu’à ce que quelqu’un les révoque sur les pages de %1.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountListPane</name>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher des comptes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No account matches “%1” here.</source>
        <translation>Aucun compte ne correspond à «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>Nothing ends within a week unless it is renewed.</source>
        <translation>Rien ne prend fin d’ici une semaine sans être renouvelé.</translation>
    </message>
    <message>
        <source>No production account yet. You need the key and secret, or client ID and secret, that your provider gave you.</source>
        <translation>Pas encore de compte de production. Il vous faut la clé et le secret, ou le client ID et le secret, que votre fournisseur vous a donnés.</translation>
    </message>
    <message>
        <source>No sandbox account yet. Your provider gives out keys for its sandbox on request.</source>
        <translation>Pas encore de compte de bac à sable. Votre fournisseur donne des clés pour son bac à sable sur demande.</translation>
    </message>
    <message>
        <source>No practice account yet. The practice server has keys for everybody, and nothing is at stake.</source>
        <translation>Pas encore de compte d’entraînement. Le serveur d’entraînement a des clés pour tout le monde, et vous ne risquez rien.</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Pas encore de compte.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountPage</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>À propos du compte</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;What it may do</source>
        <translation>Ce qu’il &amp;peut faire</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nnexion</translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation>Demande copiée</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AddDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Save &amp;without trying it out</source>
        <translation>Enregistrer sans &amp;essayer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Étape %1 sur 3</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Aucun navigateur n’a pu être ouvert. L’adresse est %1</translation>
    </message>
    <message>
        <source>The practice server could not be started, because another program uses its ports. Close that program, or start the practice server on its own page.</source>
        <translation>Le serveur d’entraînement n’a pas pu démarrer, car un autre programme utilise ses ports. Fermez ce programme, ou démarrez le serveur d’entraînement sur sa propre page.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Application</name>
    <message>
        <source>Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live.</source>
        <translation>Garde les clés d’accès de Sierra et d’Apicbase, s’en sert pour obtenir des jetons et montre combien de temps ils durent.</translation>
    </message>
    <message>
        <source>Use folders and keychain entries of their own, under this name.</source>
        <translation>Utiliser des dossiers et des entrées du trousseau à part, sous ce nom.</translation>
    </message>
    <message>
        <source>Keep secrets in memory alone, for this session.</source>
        <translation>Garder les secrets en mémoire seulement, pour cette session.</translation>
    </message>
    <message>
        <source>Do the main job at the practice server without anybody, and save a picture of each screen.</source>
        <translation>Faire l’essentiel au serveur d’entraînement sans personne, et enregistrer une image de chaque écran.</translation>
    </message>
    <message>
        <source>There is something on the command line that is no option; see --help. If it was a secret, treat it as exposed: have it replaced.</source>
        <translation>Il y a sur la ligne de commande quelque chose qui n’est pas une option&#xa0;; voir --help. Si c’était un secret, considérez-le comme divulgué&#xa0;: faites-le remplacer.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has a-z, 0-9, - and _ alone, up to 32.</source>
        <translation>Le nom d’un profil ne contient que a-z, 0-9, - et _, 32 au plus.</translation>
    </message>
    <message>
        <source>Start the practice server, with an account of each of its providers; in the profile “practice” where no other is named.</source>
        <translation>Démarrer le serveur d’entraînement, avec un compte de chacun de ses fournisseurs&#xa0;; dans le profil «&#xa0;practice&#xa0;» si aucun autre n’est indiqué.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AutoRenewBox</name>
    <message>
        <source>Renew the token by itself before it ends</source>
        <translation>Renouveler le jeton automatiquement avant sa fin</translation>
    </message>
    <message>
        <source>While Tokenshelf is open and your password store is unlocked.</source>
        <translation>Tant que Tokenshelf est ouvert et que votre magasin de mots de passe est déverrouillé.</translation>
    </message>
    <message>
        <source>A renewal may end copies of the old token that are in use elsewhere.</source>
        <translation>Un renouvellement peut mettre fin à des copies de l’ancien jeton utilisées ailleurs.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::BehaviourForm</name>
    <message>
        <source>Both providers</source>
        <translation>Les deux fournisseurs</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Obeyed for token, introspection, revocation and API requests</source>
        <translation>Appliqué aux requêtes de jeton, d’introspection, de révocation et d’API</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The API is switched off (503, Sierra 117)</source>
        <translation>L’API est désactivée (503, Sierra 117)</translation>
    </message>
    <message>
        <source>Not in the library&apos;s package (503, Sierra 118)</source>
        <translation>Pas dans l’offre de la bibliothèque (503, Sierra 118)</translation>
    </message>
    <message>
        <source>Database trouble (500, Sierra 112)</source>
        <translation>Problème de base de données (500, Sierra 112)</translation>
    </message>
    <message>
        <source>A maintenance page instead of data (200, HTML)</source>
        <translation>Une page de maintenance au lieu de données (200, HTML)</translation>
    </message>
    <message>
        <source>Plain text instead of data</source>
        <translation>Du texte brut au lieu de données</translation>
    </message>
    <message>
        <source>An empty answer (200)</source>
        <translation>Une réponse vide (200)</translation>
    </message>
    <message>
        <source>The connection is cut</source>
        <translation>La liaison est coupée</translation>
    </message>
    <message>
        <source>The answer is slow</source>
        <translation>La réponse est lente</translation>
    </message>
    <message>
        <source>Too many requests (429 with Retry-After)</source>
        <translation>Trop de requêtes (429 avec Retry-After)</translation>
    </message>
    <message>
        <source>Server error (500)</source>
        <translation>Erreur du serveur (500)</translation>
    </message>
    <message>
        <source>Half an answer (broken JSON)</source>
        <translation>Une demi-réponse (JSON cassé)</translation>
    </message>
    <message>
        <source>Done, but the answer is lost</source>
        <translation>Fait, mais la réponse est perdue</translation>
    </message>
    <message>
        <source>Slow means, in seconds</source>
        <translation>Lente signifie, en secondes</translation>
    </message>
    <message>
        <source>For “The answer is slow”</source>
        <translation>Pour «&#xa0;La réponse est lente&#xa0;»</translation>
    </message>
    <message>
        <source>Try again after, in seconds</source>
        <translation>Réessayer après, en secondes</translation>
    </message>
    <message>
        <source>Retry-After, for “Too many requests”</source>
        <translation>Retry-After, pour «&#xa0;Trop de requêtes&#xa0;»</translation>
    </message>
    <message>
        <source>Refuse the secret, even the right one</source>
        <translation>Refuser le secret, même le bon</translation>
    </message>
    <message>
        <source>invalid_client, or Sierra 113</source>
        <translation>invalid_client, ou Sierra 113</translation>
    </message>
    <message>
        <source>Tokens live, in seconds</source>
        <translation>Durée des jetons, en secondes</translation>
    </message>
    <message>
        <source>expires_in</source>
        <translation>expires_in</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>Sierra</source>
        <translation>Sierra</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>État de la clé</translation>
    </message>
    <message>
        <source>As in Sierra&apos;s list of API keys</source>
        <translation>Comme dans la liste des clés d’API de Sierra</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Pending: no secret chosen yet</source>
        <translation>En attente&#xa0;: secret pas encore choisi</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Length of its tokens</source>
        <translation>Longueur de ses jetons</translation>
    </message>
    <message>
        <source>access_token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>64 characters</source>
        <translation>64 caractères</translation>
    </message>
    <message>
        <source>150 characters</source>
        <translation>150 caractères</translation>
    </message>
    <message>
        <source>The key lacks the role Info Holds Config</source>
        <translation>La clé n’a pas le rôle Info Holds Config</translation>
    </message>
    <message>
        <source>info/token answers 403, code 116</source>
        <translation>info/token répond 403, code 116</translation>
    </message>
    <message>
        <source>Be strict about the token request</source>
        <translation>Être strict sur la demande de jeton</translation>
    </message>
    <message>
        <source>Wants the form type and grant_type</source>
        <translation>Exige le type formulaire et grant_type</translation>
    </message>
    <message>
        <source>A scheme other than Basic is just refused</source>
        <translation>Un autre schéma que Basic est simplement refusé</translation>
    </message>
    <message>
        <source>401, code 113, instead of 400, code 121</source>
        <translation>401, code 113, au lieu de 400, code 121</translation>
    </message>
    <message>
        <source>Call an old token invalid_token</source>
        <translation>Appeler un ancien jeton invalid_token</translation>
    </message>
    <message>
        <source>401, code 120, instead of code 123, invalid_grant</source>
        <translation>401, code 120, au lieu du code 123, invalid_grant</translation>
    </message>
    <message>
        <source>Call a wrong key by its own code</source>
        <translation>Donner à une mauvaise clé son propre code</translation>
    </message>
    <message>
        <source>401, code 129, instead of code 113</source>
        <translation>401, code 129, au lieu du code 113</translation>
    </message>
    <message>
        <source>Apicbase: renewing and cancelling</source>
        <translation>Apicbase&#xa0;: renouveler et révoquer</translation>
    </message>
    <message>
        <source>The stay-signed-in token stays the same</source>
        <translation>Le jeton de maintien de connexion reste le même</translation>
    </message>
    <message>
        <source>No rotation of the refresh token</source>
        <translation>Pas de rotation du refresh token</translation>
    </message>
    <message>
        <source>An old one still works for, in seconds</source>
        <translation>Un ancien fonctionne encore pendant, en secondes</translation>
    </message>
    <message>
        <source>Grace period after rotation</source>
        <translation>Délai de grâce après la rotation</translation>
    </message>
    <message>
        <source>A renewal leaves the old token alive</source>
        <translation>Un renouvellement laisse l’ancien jeton en vie</translation>
    </message>
    <message>
        <source>The old access token is not revoked</source>
        <translation>L’ancien access token n’est pas révoqué</translation>
    </message>
    <message>
        <source>Tokens cannot be cancelled</source>
        <translation>Les jetons ne peuvent pas être révoqués</translation>
    </message>
    <message>
        <source>No revocation endpoint: 404</source>
        <translation>Pas de point d’accès de révocation&#xa0;: 404</translation>
    </message>
    <message>
        <source>Apicbase: signing in</source>
        <translation>Apicbase&#xa0;: se connecter</translation>
    </message>
    <message>
        <source>Codes live, in seconds</source>
        <translation>Durée des codes, en secondes</translation>
    </message>
    <message>
        <source>Lifetime of the authorization code</source>
        <translation>Durée de vie de l’authorization code</translation>
    </message>
    <message>
        <source>The person says no</source>
        <translation>La personne dit non</translation>
    </message>
    <message>
        <source>access_denied</source>
        <translation>access_denied</translation>
    </message>
    <message>
        <source>What comes back with the code</source>
        <translation>Ce qui revient avec le code</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>The right state</source>
        <translation>Le bon state</translation>
    </message>
    <message>
        <source>Another state</source>
        <translation>Un autre state</translation>
    </message>
    <message>
        <source>No state</source>
        <translation>Pas de state</translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation>Adresses de retour</translation>
    </message>
    <message>
        <source>How redirect_uri is compared</source>
        <translation>Comment redirect_uri est comparée</translation>
    </message>
    <message>
        <source>Any port of this computer</source>
        <translation>N’importe quel port de cet ordinateur</translation>
    </message>
    <message>
        <source>Exactly as registered</source>
        <translation>Exactement comme enregistrée</translation>
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
        <translation>Vérifié là où il est envoyé</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>An address without its last slash is unknown</source>
        <translation>Une adresse sans sa dernière barre oblique est inconnue</translation>
    </message>
    <message>
        <source>404 instead of 301</source>
        <translation>404 au lieu de 301</translation>
    </message>
    <message>
        <source>Apicbase: what it says of a token</source>
        <translation>Apicbase&#xa0;: ce qu’il dit d’un jeton</translation>
    </message>
    <message>
        <source>An unknown token is answered 401</source>
        <translation>Un jeton inconnu reçoit la réponse 401</translation>
    </message>
    <message>
        <source>Introspection, django-oauth-toolkit up to 1.6</source>
        <translation>Introspection, django-oauth-toolkit jusqu’à 1.6</translation>
    </message>
    <message>
        <source>Tell about other applications&apos; tokens too</source>
        <translation>Renseigner aussi sur les jetons d’autres applications</translation>
    </message>
    <message>
        <source>Introspection does not check whose token it is</source>
        <translation>L’introspection ne vérifie pas à qui est le jeton</translation>
    </message>
    <message>
        <source>A token of no person</source>
        <translation>Un jeton qui n’est à personne</translation>
    </message>
    <message>
        <source>Service account: no username</source>
        <translation>Compte de service&#xa0;: pas de username</translation>
    </message>
    <message>
        <source>The person lacks the right</source>
        <translation>La personne n’a pas le droit</translation>
    </message>
    <message>
        <source>The API answers 403</source>
        <translation>L’API répond 403</translation>
    </message>
    <message>
        <source>The person switched to another library</source>
        <translation>La personne est passée à une autre bibliothèque</translation>
    </message>
    <message>
        <source>The API answers 404</source>
        <translation>L’API répond 404</translation>
    </message>
    <message>
        <source>An error page instead of data (500, HTML)</source>
        <translation>Une page d’erreur au lieu de données (500, HTML)</translation>
    </message>
    <message>
        <source>The connection is cut when it is used again</source>
        <translation>La liaison est coupée quand elle sert de nouveau</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CertificateField</name>
    <message>
        <source>Add certificate…</source>
        <translation>Ajouter un certificat…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Whoever this computer trusts</source>
        <translation>Ceux à qui cet ordinateur fait confiance</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>%1 alone, until %2</source>
        <extracomment>A certificate: whose it is, until when it is valid</extracomment>
        <translation>%1 seulement, jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ClientForm</name>
    <message>
        <source>Only until</source>
        <translation>Seulement jusqu’au</translation>
    </message>
    <message>
        <source>“%1” works only until</source>
        <translation>« %1 » ne fonctionne que jusqu’au</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Dernier jour de la clé</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>How long “%1” works</source>
        <translation>Durée de validité de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ClientPage</name>
    <message>
        <source>Na&amp;me in the list</source>
        <translation>&amp;Nom dans la liste</translation>
    </message>
    <message>
        <source>How to register</source>
        <translation>Comment enregistrer</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Une nouvelle</translation>
    </message>
    <message>
        <source>%1 (as for “%2”)</source>
        <extracomment>An application in a list: its client id, one of its accounts</extracomment>
        <translation>%1 (comme pour «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>I already have tokens</source>
        <translation>J’ai déjà des jetons</translation>
    </message>
    <message>
        <source>A pair of tokens that was made on %1&apos;s own pages</source>
        <translation>Une paire de jetons créée sur les pages de %1</translation>
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
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Authorization endpoint (RFC 6749 3.1)</source>
        <translation>Authorization endpoint (RFC 6749 3.1)</translation>
    </message>
    <message>
        <source>Tokens come from</source>
        <translation>Les jetons viennent de</translation>
    </message>
    <message>
        <source>Token endpoint (RFC 6749 3.2)</source>
        <translation>Token endpoint (RFC 6749 3.2)</translation>
    </message>
    <message>
        <source>Asked about a token</source>
        <translation>Interrogé au sujet d’un jeton</translation>
    </message>
    <message>
        <source>Introspection endpoint (RFC 7662)</source>
        <translation>Introspection endpoint (RFC 7662)</translation>
    </message>
    <message>
        <source>Tokens are cancelled at</source>
        <translation>Les jetons sont révoqués auprès de</translation>
    </message>
    <message>
        <source>Revocation endpoint (RFC 7009)</source>
        <translation>Revocation endpoint (RFC 7009)</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Type d’autorisation</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>Le secret est envoyé</translation>
    </message>
    <message>
        <source>Client authentication (RFC 6749 2.3.1)</source>
        <translation>Client authentication (RFC 6749 2.3.1)</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Essayer une requête</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>A command that asks Tokenshelf for the token when it runs, and holds none</source>
        <translation>Une commande qui demande le jeton à Tokenshelf quand elle s’exécute, et n’en contient pas</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Request, which only reads:</source>
        <translation>Re&amp;quête, en lecture seule&#xa0;:</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>%1: GET %2</source>
        <comment>name of a request, path</comment>
        <translation>%1&#xa0;: GET %2</translation>
    </message>
    <message>
        <source>Waiting for the reply…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message numerus="yes">
        <source>Status %1, after %2 ms, %3, %n byte(s)</source>
        <translation>
            <numerusform>Statut %1, après %2 ms, %3, %n octet</numerusform>
            <numerusform>Statut %1, après %2 ms, %3, %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CopyRow</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CredentialFields</name>
    <message>
        <source>the secret</source>
        <translation>le secret</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>OAuth: client id</source>
        <translation>OAuth&#xa0;: client id</translation>
    </message>
    <message>
        <source>OAuth: client secret</source>
        <translation>OAuth&#xa0;: client secret</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved one</source>
        <translation>Laissez vide pour garder celui enregistré</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Les échanger</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est nécessaire.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both needed.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont tous deux nécessaires.</translation>
    </message>
    <message>
        <source>“%1” cannot hold a colon. Perhaps key and secret were pasted together, as key:secret? Put what stands after the colon into “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas contenir de deux-points. Clé et secret ont peut-être été collés ensemble, sous la forme clé:secret&#xa0;? Mettez ce qui suit le deux-points dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Blanks or line ends around what you pasted are left out.</source>
        <translation>Les blancs et fins de ligne autour de ce que vous avez collé sont retirés.</translation>
    </message>
    <message>
        <source>“%1” has fewer than 8 characters. Check that all of it was copied.</source>
        <translation>«&#xa0;%1&#xa0;» a moins de 8 caractères. Vérifiez que tout a été copié.</translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to have changed places.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» semblent avoir été inversés.</translation>
    </message>
    <message>
        <source>This is much longer than “%1” usually is. Check that nothing else was copied with it.</source>
        <translation>C’est bien plus long que «&#xa0;%1&#xa0;» ne l’est d’habitude. Vérifiez que rien d’autre n’a été copié avec.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::DiagnosticsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Ce qui serait enregistré</translation>
    </message>
    <message>
        <source>Looking at the password store…</source>
        <translation>Examen du magasin de mots de passe…</translation>
    </message>
    <message>
        <source>Facts for somebody who helps you. They hold no secret, no name, no address and no path. Saving them sends them to nobody.</source>
        <translation>Des faits pour quelqu’un qui vous aide. Ils ne contiennent ni secret, ni nom, ni adresse, ni chemin. Les enregistrer ne les envoie à personne.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <translation>Enregistré, lisible par vous seul.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::EditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Application at %1</source>
        <translation>Application chez %1</translation>
    </message>
    <message>
        <source>Words of your own, with commas between them</source>
        <translation>Des mots à vous, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Name in the list</source>
        <translation>&amp;Nom dans la liste</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Who asked for it, whom to call. No secrets: notes are not kept in the password store.</source>
        <translation>Qui l’a demandé, qui appeler. Pas de secrets&#xa0;: les notes ne vont pas dans le magasin de mots de passe.</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>Only this account uses it.</source>
        <translation>Seul ce compte l’utilise.</translation>
    </message>
    <message>
        <source>What you change here changes these accounts too: %1</source>
        <translation>Ce que vous changez ici change aussi ces comptes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server is another one now. Type “%1” again: it is sent to no server but the one it was given for. Tokens of the old server are dropped when you save.</source>
        <translation>Le serveur a changé. Saisissez à nouveau «&#xa0;%1&#xa0;»&#xa0;: il n’est envoyé à aucun autre serveur que celui pour lequel il a été donné. Les jetons de l’ancien serveur sont abandonnés quand vous enregistrez.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>renewal by itself</source>
        <translation>renouvellement automatique</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>adresse de retour</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissions</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Meanwhile another window or program has changed this too: %1. Nothing was saved yet. Save again to keep what stands here, or close this to keep what was saved there.</source>
        <translation>Entre-temps, une autre fenêtre ou un autre programme a aussi modifié ceci&#xa0;: %1. Rien n’est encore enregistré. Enregistrez à nouveau pour garder ce qui est ici, ou fermez pour garder ce qui a été enregistré là-bas.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::EndpointFields</name>
    <message>
        <source>Only where your provider&apos;s addresses differ from the usual ones. Empty: as usual.</source>
        <translation>Seulement si les adresses de votre fournisseur diffèrent des habituelles. Vide&#xa0;: comme d’habitude.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Address to ask about a token</source>
        <translation>Adresse pour interroger sur un jeton</translation>
    </message>
    <message>
        <source>Address to cancel a token</source>
        <translation>Adresse pour révoquer un jeton</translation>
    </message>
    <message>
        <source>This is no address that a secret may be sent to: it must begin with https://.</source>
        <translation>Un secret ne peut pas être envoyé à cette adresse&#xa0;: elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>Hide other addresses</source>
        <translation>Masquer les autres adresses</translation>
    </message>
    <message>
        <source>Advanced: other addresses…</source>
        <translation>Avancé&#xa0;: autres adresses…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ImportDialog</name>
    <message>
        <source>Paste tokens</source>
        <translation>Coller des jetons</translation>
    </message>
    <message>
        <source>Tokens for “%1”</source>
        <translation>Jetons pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paste the tokens that were made on the provider&apos;s own pages for the application of this account. The tokens that are kept now are replaced when you save.</source>
        <translation>Collez les jetons qui ont été créés sur les pages du fournisseur pour l’application de ce compte. Les jetons gardés jusqu’ici sont remplacés quand vous enregistrez.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add &amp;provider…</source>
        <translation>Ajouter un &amp;fournisseur…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Copier c&amp;omme</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Copier le client &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renouveler</translation>
    </message>
    <message>
        <source>&amp;Sign in with your browser…</source>
        <translation>Se connecter &amp;avec votre navigateur…</translation>
    </message>
    <message>
        <source>As&amp;k the provider about it</source>
        <translation>Interro&amp;ger le fournisseur à son sujet</translation>
    </message>
    <message>
        <source>&amp;Paste a pair of tokens…</source>
        <translation>Co&amp;ller une paire de jetons…</translation>
    </message>
    <message>
        <source>Open the provider&apos;s pa&amp;ge</source>
        <translation>Ouvrir la &amp;page du fournisseur</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;Trouver un compte</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Effacer la recherche</translation>
    </message>
    <message>
        <source>&amp;Hide all values</source>
        <translation>&amp;Masquer toutes les valeurs</translation>
    </message>
    <message>
        <source>&amp;Practice server</source>
        <translation>&amp;Serveur d’entraînement</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Tokenshelf</source>
        <translation>À &amp;propos de Tokenshelf</translation>
    </message>
    <message>
        <source>First to ninth account in the list</source>
        <translation>Du premier au neuvième compte de la liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shortcuts</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Copy as: %1</source>
        <translation>Copier comme : %1</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Enregistrer le &amp;diagnostic…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::MainWindow</name>
    <message>
        <source>Choose an account on the left.</source>
        <translation>Choisissez un compte à gauche.</translation>
    </message>
    <message>
        <source>This session only: nothing is saved</source>
        <translation>Cette session seulement&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Practice server on</source>
        <translation>Serveur d’entraînement actif</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Use other ports</source>
        <translation>Utiliser d’autres ports</translation>
    </message>
    <message>
        <source>The token of “%1” was renewed by itself. The one that was copied (%2) works no more: copy the new one to where you use it.</source>
        <translation>Le jeton de «&#xa0;%1&#xa0;» a été renouvelé de lui-même. Celui qui a été copié (%2) ne fonctionne plus&#xa0;: copiez le nouveau là où vous l’utilisez.</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Copier le nouveau jeton</translation>
    </message>
    <message>
        <source>Your password store does not take the new token of “%1”. It is tried again by itself: until then keep Tokenshelf open, or you will have to sign in again.</source>
        <translation>Votre magasin de mots de passe n’accepte pas le nouveau jeton de «&#xa0;%1&#xa0;». Un nouvel essai se fait de lui-même&#xa0;: laissez Tokenshelf ouvert jusque-là, sinon vous devrez vous reconnecter.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Quit and lose the sign-in of “%1”?</source>
        <translation>Quitter et perdre la connexion de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its new token could not be put into your password store yet, and its old one is used up. While Tokenshelf stays open, it is tried again by itself.</source>
        <translation>Le nouveau jeton n’a pas encore pu être mis dans votre magasin de mots de passe, et l’ancien est épuisé. Tant que Tokenshelf reste ouvert, un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Quitter et la perdre</translation>
    </message>
    <message>
        <source>Look for lost accounts</source>
        <translation>Chercher les comptes perdus</translation>
    </message>
    <message>
        <source>Your password store can be used again.</source>
        <translation>Votre magasin de mots de passe est de nouveau utilisable.</translation>
    </message>
    <message>
        <source>No lost accounts were found.</source>
        <translation>Aucun compte perdu n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n account(s).</source>
        <translation>
            <numerusform>%n compte récupéré.</numerusform>
            <numerusform>%n comptes récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n account(s)?</source>
        <translation>
            <numerusform>Récupérer %n compte&#xa0;?</numerusform>
            <numerusform>Récupérer %n comptes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their secrets are in your password store, but the list knows nothing of them: %1</source>
        <translation>Leurs secrets sont dans votre magasin de mots de passe, mais la liste ne les connaît pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Adding “%1” did not finish. Start again.</source>
        <translation>L’ajout de «&#xa0;%1&#xa0;» n’est pas allé jusqu’au bout. Recommencez.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in your password store that this list does not know.</source>
        <translation>
            <numerusform>%n compte de votre magasin de mots de passe n’est pas connu de cette liste.</numerusform>
            <numerusform>%n comptes de votre magasin de mots de passe ne sont pas connus de cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>The practice server opens in a window of its own.</source>
        <translation>Le serveur d’entraînement s’ouvre dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>The window for practice could not be opened. Start Tokenshelf with --practice.</source>
        <translation>La fenêtre d’entraînement n’a pas pu être ouverte. Démarrez Tokenshelf avec --practice.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Notice</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>Travailler sans enregistrer</translation>
    </message>
    <message>
        <source>Secrets stay in memory until Tokenshelf ends, and are gone then.</source>
        <translation>Les secrets restent en mémoire jusqu’à la fermeture de Tokenshelf, puis disparaissent.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::OverviewTab</name>
    <message>
        <source>What is left of the token&apos;s lifetime</source>
        <translation>Ce qui reste de la durée du jeton</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Ask the provider about it</source>
        <translation>Interroger le fournisseur à son sujet</translation>
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
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Dernier jour de la clé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The practice server is off, so this account cannot be tried.</source>
        <translation>Le serveur d’entraînement est arrêté&#xa0;; ce compte ne peut donc pas être essayé.</translation>
    </message>
    <message>
        <source>Start the practice server</source>
        <translation>Démarrer le serveur d’entraînement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Your sign-in is kept and will be renewed by itself. Next try in %1 s.</source>
        <translation>Votre connexion est conservée et sera renouvelée d’elle-même. Prochain essai dans %1 s.</translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Demandé, mais non accordé</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::PermissionsTab</name>
    <message>
        <source>Ask the provider about it</source>
        <translation>Interroger le fournisseur à son sujet</translation>
    </message>
    <message>
        <source>Introspection (RFC 7662)</source>
        <translation>Introspection (RFC 7662)</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>La réponse telle quelle</translation>
    </message>
    <message>
        <source>The provider has not been asked about this token yet.</source>
        <translation>Le fournisseur n’a pas encore été interrogé sur ce jeton.</translation>
    </message>
    <message>
        <source>This provider cannot be asked what a token may do.</source>
        <translation>On ne peut pas demander à ce fournisseur ce qu’un jeton peut faire.</translation>
    </message>
    <message>
        <source>The token works, but may not read its own details.</source>
        <translation>Le jeton fonctionne, mais ne peut pas lire ses propres détails.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copier la demande</translation>
    </message>
    <message>
        <source>Hello,

please add the role “Info Holds Config” (read) to the API key %1. With it, the program that uses the key can show what the key may do. Nothing else changes.

Thank you!
</source>
        <translation>Bonjour,

merci d’ajouter le rôle «&#xa0;Info Holds Config&#xa0;» (lecture) à la clé d’API %1. Ainsi, le programme qui utilise la clé peut montrer ce que la clé peut faire. Rien d’autre ne change.

Merci beaucoup&#xa0;!
</translation>
    </message>
    <message>
        <source>The provider says: this token is valid.</source>
        <translation>Le fournisseur dit&#xa0;: ce jeton est valide.</translation>
    </message>
    <message>
        <source>The provider says: this token is not valid any more.</source>
        <translation>Le fournisseur dit&#xa0;: ce jeton n’est plus valide.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>moment, duration</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>The provider&apos;s clock</source>
        <translation>L’horloge du fournisseur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Type d’autorisation</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Granted. What it opens is for the provider to say.</source>
        <translation>Accordé. Ce que cela ouvre, c’est au fournisseur de le dire.</translation>
    </message>
    <message>
        <source>Asked for, not granted</source>
        <translation>Demandé, non accordé</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Its tokens live %1</source>
        <translation>Ses jetons durent %1</translation>
    </message>
    <message>
        <source>No lifetime told</source>
        <translation>Durée non indiquée</translation>
    </message>
    <message>
        <source>Permissions by area</source>
        <translation>Permissions par domaine</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was wrong with it</source>
        <translation>Ce qui n’allait pas</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupée</translation>
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
        <translation>Apicbase, pour les personnes</translation>
    </message>
    <message>
        <source>Apicbase, for programs</source>
        <translation>Apicbase, pour les programmes</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Nothing here is real: both providers, played by Tokenshelf on this computer. Point Tokenshelf or a program of your own at it.</source>
        <translation>Rien n’est réel ici&#xa0;: les deux fournisseurs, joués par Tokenshelf sur cet ordinateur. Dirigez vers eux Tokenshelf ou un programme à vous.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Apicbase, for people (signing in, asking about tokens)</source>
        <translation>Apicbase, pour les personnes (se connecter, interroger sur des jetons)</translation>
    </message>
    <message>
        <source>Apicbase, for programs (tokens and data)</source>
        <translation>Apicbase, pour les programmes (jetons et données)</translation>
    </message>
    <message>
        <source>Registered applications</source>
        <translation>Applications enregistrées</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Copy the secret of %1</source>
        <translation>Copier le secret de %1</translation>
    </message>
    <message>
        <source>Expire all tokens</source>
        <translation>Faire expirer tous les jetons</translation>
    </message>
    <message>
        <source>Restart: forget all tokens</source>
        <translation>Redémarrer&#xa0;: oublier tous les jetons</translation>
    </message>
    <message>
        <source>All switches back to usual</source>
        <translation>Remettre tous les réglages comme d’habitude</translation>
    </message>
    <message>
        <source>What a restart of Sierra&apos;s Tomcat does</source>
        <translation>Ce que fait un redémarrage du Tomcat de Sierra</translation>
    </message>
    <message>
        <source>Requests that reached the practice server</source>
        <translation>Requêtes parvenues au serveur d’entraînement</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Journal en direct</translation>
    </message>
    <message>
        <source>Another program uses the practice server&apos;s ports, %1 to %2.</source>
        <translation>Un autre programme utilise les ports du serveur d’entraînement, %1 à %2.</translation>
    </message>
    <message>
        <source>Use other ports</source>
        <translation>Utiliser d’autres ports</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The practice server is on.</source>
        <translation>Le serveur d’entraînement est actif.</translation>
    </message>
    <message>
        <source>The practice server is off.</source>
        <translation>Le serveur d’entraînement est arrêté.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ProviderDialog</name>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>For any OAuth 2 server. Its documentation names the addresses.</source>
        <translation>Pour tout serveur OAuth 2. Sa documentation donne les adresses.</translation>
    </message>
    <message>
        <source>Read from a &amp;file…</source>
        <translation>Lire un &amp;fichier…</translation>
    </message>
    <message>
        <source>It cannot be asked</source>
        <translation>On ne peut pas l’interroger</translation>
    </message>
    <message>
        <source>Usual form (RFC 7662)</source>
        <translation>Forme habituelle (RFC 7662)</translation>
    </message>
    <message>
        <source>As Sierra does it (info/token)</source>
        <translation>À la manière de Sierra (info/token)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>File name, from the name</source>
        <translation>Nom du fichier, tiré du nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>How one gets a token</source>
        <translation>Comment obtenir un jeton</translation>
    </message>
    <message>
        <source>OAuth: grant type</source>
        <translation>OAuth&#xa0;: grant type</translation>
    </message>
    <message>
        <source>How the application shows who it is</source>
        <translation>Comment l’application montre qui elle est</translation>
    </message>
    <message>
        <source>OAuth: client authentication</source>
        <translation>OAuth&#xa0;: client authentication</translation>
    </message>
    <message>
        <source>Asking the provider about a token</source>
        <translation>Interroger le fournisseur sur un jeton</translation>
    </message>
    <message>
        <source>OAuth: token introspection</source>
        <translation>OAuth&#xa0;: token introspection</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Address to ask about a token</source>
        <translation>Adresse pour interroger sur un jeton</translation>
    </message>
    <message>
        <source>Address to cancel a token (may be empty)</source>
        <translation>Adresse pour révoquer un jeton (peut être vide)</translation>
    </message>
    <message>
        <source>&amp;Protect the sign-in with PKCE</source>
        <translation>&amp;Protéger la connexion par PKCE</translation>
    </message>
    <message>
        <source>RFC 7636, S256. Leave it on unless the server is known to refuse it.</source>
        <translation>RFC 7636, S256. Laissez coché, sauf si le serveur est connu pour le refuser.</translation>
    </message>
    <message>
        <source>The provider can show a &amp;code to be pasted</source>
        <translation>Le fournisseur peut afficher un &amp;code à coller</translation>
    </message>
    <message>
        <source>For applications without a return address</source>
        <translation>Pour les applications sans adresse de retour</translation>
    </message>
    <message>
        <source>One in a line: its name, a blank, and what it opens</source>
        <translation>Une par ligne&#xa0;: son nom, un blanc, et ce qu’elle ouvre</translation>
    </message>
    <message>
        <source>Permissions that can be asked for</source>
        <translation>Permissions que l’on peut demander</translation>
    </message>
    <message>
        <source>OAuth: scope</source>
        <translation>OAuth&#xa0;: scope</translation>
    </message>
    <message>
        <source>Your own providers until now: %1</source>
        <translation>Vos propres fournisseurs jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>A file of yours was left out. %1</source>
        <translation>Un de vos fichiers a été écarté. %1</translation>
    </message>
    <message>
        <source>Folder of your own providers</source>
        <translation>Dossier de vos propres fournisseurs</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>The provider needs a name, with letters from a to z or digits in it.</source>
        <translation>Il faut au fournisseur un nom qui contient des lettres de a à z ou des chiffres.</translation>
    </message>
    <message>
        <source>Read a provider file</source>
        <translation>Lire un fichier de fournisseur</translation>
    </message>
    <message>
        <source>Provider files (*.json)</source>
        <translation>Fichiers de fournisseur (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be read, or is too large for a provider file.</source>
        <translation>%1 n’a pas pu être lu, ou est trop gros pour un fichier de fournisseur.</translation>
    </message>
    <message>
        <source>There is a provider of the name “%1” already. Choose another name.</source>
        <translation>Il y a déjà un fournisseur du nom de «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
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
        <translation>Qui se porte garant de ses serveurs</translation>
    </message>
    <message>
        <source>For servers with a certificate of your organisation&apos;s own: its authority (CA), which alone counts then</source>
        <translation>Pour des serveurs au certificat propre à votre organisation&#xa0;: son autorité (CA), qui seule compte alors</translation>
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
        <translation>&amp;Autre fournisseur…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Environne&amp;ment</translation>
    </message>
    <message>
        <source>Where is the account?</source>
        <translation>Où est le compte&#xa0;?</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::RedirectFields</name>
    <message>
        <source>My browser brings me back, at port</source>
        <translation>Mon navigateur me ramène ici, au port</translation>
    </message>
    <message>
        <source>My browser brings me back, at any free port</source>
        <translation>Mon navigateur me ramène ici, à n’importe quel port libre</translation>
    </message>
    <message>
        <source>I paste a code that is shown to me</source>
        <translation>Je colle un code qui m’est affiché</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>OAuth: loopback redirect URI with a fixed port (RFC 8252)</source>
        <translation>OAuth&#xa0;: loopback redirect URI avec un port fixe (RFC 8252)</translation>
    </message>
    <message>
        <source>Only for providers that ignore the port of a loopback redirect URI (RFC 8252, 7.3)</source>
        <translation>Seulement pour les fournisseurs qui ignorent le port d’une loopback redirect URI (RFC 8252, 7.3)</translation>
    </message>
    <message>
        <source>For an application that was registered without a redirect URL</source>
        <translation>Pour une application enregistrée sans redirect URL</translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation>Après la connexion</translation>
    </message>
    <message>
        <source>Return address to register</source>
        <translation>Adresse de retour à enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows you a code after you signed in. It lives for %n second(s): have this window at hand.</source>
        <translation>
            <numerusform>%1 vous affiche un code après la connexion. Il dure %n seconde&#xa0;: gardez cette fenêtre sous la main.</numerusform>
            <numerusform>%1 vous affiche un code après la connexion. Il dure %n secondes&#xa0;: gardez cette fenêtre sous la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register it at %1 exactly like this, including the last slash.</source>
        <translation>Enregistrez-la chez %1 exactement ainsi, dernière barre oblique comprise.</translation>
    </message>
    <message>
        <source>Register it at %1 exactly like this.</source>
        <translation>Enregistrez-la chez %1 exactement ainsi.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::RegistrationGuide</name>
    <message>
        <source>Registering at %1</source>
        <translation>Enregistrer chez %1</translation>
    </message>
    <message>
        <source>Nothing to do here: this is the practice server inside Tokenshelf. A registered application is filled in, and nothing is at stake. At the real provider the steps are these:</source>
        <translation>Rien à faire ici&#xa0;: c’est le serveur d’entraînement, intégré à Tokenshelf. Une application enregistrée est déjà remplie, et vous ne risquez rien. Chez le vrai fournisseur, les étapes sont les suivantes&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the request to send</source>
        <translation>Copier la demande à envoyer</translation>
    </message>
    <message>
        <source>Sierra&apos;s administration page</source>
        <translation>Page d’administration de Sierra</translation>
    </message>
    <message>
        <source>Choose Create New. Give a name, your e-mail address and, if you like, an expiration date. Tick the roles that the work needs, and Info Holds Config, so that Tokenshelf can show what the key may do. Then Generate API Key.</source>
        <translation>Choisissez Create New. Donnez un nom, votre adresse e-mail et, si vous le souhaitez, une date d’expiration. Cochez les rôles dont le travail a besoin, et Info Holds Config, pour que Tokenshelf puisse montrer ce que la clé peut faire. Puis Generate API Key.</translation>
    </message>
    <message>
        <source>Sierra sends a mail to that address. Follow its link and choose a secret there, of at least 8 characters. Tokenshelf can make one up, which goes into the form and, copied, onto that page:</source>
        <translation>Sierra envoie un e-mail à cette adresse. Suivez son lien et choisissez-y un secret d’au moins 8 caractères. Tokenshelf peut en créer un, qui va dans le formulaire et, copié, sur cette page&#xa0;:</translation>
    </message>
    <message>
        <source>Put the key from the mail and the secret into the form.</source>
        <translation>Mettez dans le formulaire la clé reçue par e-mail et le secret.</translation>
    </message>
    <message>
        <source>Make up a secret</source>
        <translation>Créer un secret</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Le copier</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>What Sierra&apos;s list says of a key</source>
        <translation>Ce que la liste de Sierra dit d’une clé</translation>
    </message>
    <message>
        <source>Pending: the link in the mail was not followed yet, so there is no secret. The key does not work.</source>
        <translation>Pending&#xa0;: le lien de l’e-mail n’a pas encore été suivi, il n’y a donc pas de secret. La clé ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Enabled: the key works.</source>
        <translation>Enabled&#xa0;: la clé fonctionne.</translation>
    </message>
    <message>
        <source>With an expiration date: it stops working after that day. Note the date in the form.</source>
        <translation>Avec une date d’expiration&#xa0;: elle cesse de fonctionner après ce jour. Notez la date dans le formulaire.</translation>
    </message>
    <message>
        <source>Disabled: an administrator switched it off, and only an administrator can switch it on again.</source>
        <translation>Disabled&#xa0;: un administrateur l’a désactivée, et seul un administrateur peut la réactiver.</translation>
    </message>
    <message>
        <source>In Apicbase, open Library Settings, then API Settings, and choose Register Application. The API has to be part of your subscription.</source>
        <translation>Dans Apicbase, ouvrez Library Settings, puis API Settings, et choisissez Register Application. L’API doit faire partie de votre abonnement.</translation>
    </message>
    <message>
        <source>Register this return address, exactly, including the last slash. Or leave it out and choose in the form that you paste a code.</source>
        <translation>Enregistrez exactement cette adresse de retour, dernière barre oblique comprise. Ou n’en mettez pas et choisissez dans le formulaire de coller un code.</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Copy Client ID and Client Secret into the form at once: the secret may be shown only this time.</source>
        <translation>Copiez tout de suite Client ID et Client Secret dans le formulaire&#xa0;: le secret n’est peut-être affiché que cette fois.</translation>
    </message>
    <message>
        <source>Sign in as the person whose rights the token shall have. It follows that person: into another library when they switch, and it ends when they leave.</source>
        <translation>Connectez-vous en tant que la personne dont le jeton doit avoir les droits. Il suit cette personne&#xa0;: dans une autre bibliothèque quand elle en change, et il prend fin quand elle part.</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres façons</translation>
    </message>
    <message>
        <source>Partner with an application for many libraries: choose it in the form under “Application”, and sign in once for each library.</source>
        <translation>Partenaire avec une application pour plusieurs bibliothèques&#xa0;: choisissez-la dans le formulaire sous «&#xa0;Application&#xa0;», et connectez-vous une fois pour chaque bibliothèque.</translation>
    </message>
    <message>
        <source>API Settings, Connected Applications gives a pair of tokens to be copied by hand: tick “I already have tokens” in the form.</source>
        <translation>API Settings, Connected Applications donne une paire de jetons à copier à la main&#xa0;: cochez «&#xa0;J’ai déjà des jetons&#xa0;» dans le formulaire.</translation>
    </message>
    <message>
        <source>Ask Apicbase&apos;s integrations team for a Client ID and a Client Secret for suppliers. The same pair serves for testing and for real work.</source>
        <translation>Demandez à l’équipe d’intégration d’Apicbase un Client ID et un Client Secret pour suppliers. La même paire sert aux essais et au travail réel.</translation>
    </message>
    <message>
        <source>Put both into the form. The permission “supplier” is the one that is needed.</source>
        <translation>Mettez les deux dans le formulaire. La permission «&#xa0;supplier&#xa0;» est celle qu’il faut.</translation>
    </message>
    <message>
        <source>Register an application on your provider&apos;s pages for developers.</source>
        <translation>Enregistrez une application sur les pages de votre fournisseur pour les développeurs.</translation>
    </message>
    <message>
        <source>Give it this return address, exactly:</source>
        <translation>Donnez-lui exactement cette adresse de retour&#xa0;:</translation>
    </message>
    <message>
        <source>Put “%1” and “%2” into the form.</source>
        <translation>Mettez «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» dans le formulaire.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
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
        <translation>Bonjour,

merci de créer pour moi une clé d’API Sierra&#xa0;: administration de Sierra, Other Web Applications, Sierra API Keys, Create New (permission 1052, API Consumers Administration, nécessaire).

Nom du client&#xa0;: 
E-mail du client&#xa0;: 
Expiration&#xa0;: aucune, ou à votre choix
Rôles&#xa0;: Info Holds Config, et 

Sierra m’envoie ensuite un e-mail avec un lien, où je choisis moi-même le secret. Personne d’autre n’a besoin de le connaître.

Merci beaucoup&#xa0;!
</translation>
    </message>
    <message>
        <source>Open Sierra&apos;s administration page, with a login that has permission 1052 (API Consumers Administration):</source>
        <translation>Ouvrez la page d’administration de Sierra, avec un identifiant qui a la permission 1052 (API Consumers Administration) :</translation>
    </message>
    <message>
        <source>There, choose Other Web Applications, then Sierra API Keys. If you have no such login, send this request to somebody who has:</source>
        <translation>Choisissez-y Other Web Applications, puis Sierra API Keys. Si vous n’avez pas un tel identifiant, envoyez cette demande à quelqu’un qui en a un :</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ScopeFields</name>
    <message>
        <source>Names, with blanks between them</source>
        <translation>Des noms, séparés par des blancs</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>OAuth: scope</source>
        <translation>OAuth&#xa0;: scope</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>Autres permissions</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SecretLineEdit</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ServerFields</name>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Paste any address of your server, the catalogue&apos;s too</source>
        <translation>Collez n’importe quelle adresse de votre serveur, celle du catalogue aussi</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Serveurs connus</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Token address that comes out</source>
        <translation>Adresse des jetons obtenue</translation>
    </message>
    <message>
        <source>None: the address has no version</source>
        <translation>Aucune&#xa0;: l’adresse n’a pas de version</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SettingsDialog</name>
    <message>
        <source>&amp;Practice server on from the start</source>
        <translation>&amp;Serveur d’entraînement actif dès le démarrage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>&amp;Take a copied token off the clipboard after</source>
        <translation>&amp;Retirer un jeton copié du presse-papiers après</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A change of language shows at the next start.</source>
        <translation>Un changement de langue se voit au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view and how many accounts it holds</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Expiring this week</source>
        <translation>Expirent cette semaine</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Serveur d’entraînement</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in for “%1”</source>
        <translation>Se connecter pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SignInWidget</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Ne plus a&amp;ttendre</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Utiliser le code</translation>
    </message>
    <message>
        <source>I see the code now</source>
        <translation>Je vois le code maintenant</translation>
    </message>
    <message>
        <source>Code or &amp;address</source>
        <translation>Code ou a&amp;dresse</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>le code</translation>
    </message>
    <message numerus="yes">
        <source>Your browser opens %1. Sign in and allow what it asks for; then it shows a code, to be pasted below within %n second(s).</source>
        <translation>
            <numerusform>Votre navigateur ouvre %1. Connectez-vous et autorisez ce qui est demandé&#xa0;; un code s’affiche alors, à coller ci-dessous avant %n seconde.</numerusform>
            <numerusform>Votre navigateur ouvre %1. Connectez-vous et autorisez ce qui est demandé&#xa0;; un code s’affiche alors, à coller ci-dessous avant %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the code</source>
        <translation>Coller le code</translation>
    </message>
    <message>
        <source>Not brought back?</source>
        <translation>Pas ramené ici&#xa0;?</translation>
    </message>
    <message>
        <source>The code alone, or the whole address of the page that shows it.</source>
        <translation>Le code seul, ou l’adresse entière de la page qui l’affiche.</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be opened, or shows a code, paste the whole address of that page or the code.</source>
        <translation>Si le navigateur arrive sur une page qui ne s’ouvre pas, ou affiche un code, collez l’adresse entière de cette page ou le code.</translation>
    </message>
    <message>
        <source>The link is copied. Open it in any browser on this computer.</source>
        <translation>Le lien est copié. Ouvrez-le dans n’importe quel navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>En obtenir un nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another program is using 127.0.0.1:%1. You can use port %2 instead, but then this address must be registered with %3 too: %4</source>
        <translation>Un autre programme utilise 127.0.0.1:%1. Vous pouvez utiliser plutôt le port %2, mais cette adresse doit alors être enregistrée aussi chez %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Utiliser plutôt %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;Ouvrir à nouveau le navigateur</translation>
    </message>
    <message>
        <source>Waiting for you in the browser: %1 left.</source>
        <translation>Le navigateur vous attend&#xa0;: encore %1.</translation>
    </message>
    <message>
        <source>You are back; fetching the token…</source>
        <translation>Vous êtes de retour&#xa0;; obtention du jeton…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message numerus="yes">
        <source>The code is probably too old now: codes last %n second(s). Open the browser again for a new one.</source>
        <translation>
            <numerusform>Le code est sans doute trop vieux maintenant&#xa0;: les codes durent %n seconde. Ouvrez à nouveau le navigateur pour en avoir un nouveau.</numerusform>
            <numerusform>Le code est sans doute trop vieux maintenant&#xa0;: les codes durent %n secondes. Ouvrez à nouveau le navigateur pour en avoir un nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code lives for %1 more.</source>
        <translation>Le code dure encore %1.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Sign in and allow what it asks for; then you are brought back here automatically.</source>
        <translation>Votre navigateur ouvre %1. Connectez-vous et autorisez ce qui est demandé ; vous êtes ensuite ramené ici automatiquement.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valide (fin&#xa0;: %1).</translation>
    </message>
    <message>
        <source>How long it is valid is unknown.</source>
        <translation>On ne sait pas combien de temps il est valide.</translation>
    </message>
    <message>
        <source>Token of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.</source>
        <translation>Le jeton de «&#xa0;%1&#xa0;» est encore dans le presse-papiers&#xa0;: il est effacé dès que vous revenez à cette fenêtre.</translation>
    </message>
    <message>
        <source>Token of “%1” copied, cleared in %2 s.</source>
        <translation>Jeton de «&#xa0;%1&#xa0;» copié, effacé dans %2 s.</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile; it was left alone.</source>
        <translation>Autre chose a été copié entre-temps&#xa0;; cela n’a pas été touché.</translation>
    </message>
    <message>
        <source>Token cleared from the clipboard.</source>
        <translation>Jeton effacé du presse-papiers.</translation>
    </message>
    <message>
        <source>Take what was copied off the clipboard</source>
        <translation>Effacer du presse-papiers ce qui a été copié</translation>
    </message>
    <message>
        <source>Secret of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est encore dans le presse-papiers&#xa0;: il est effacé dès que vous revenez à cette fenêtre.</translation>
    </message>
    <message>
        <source>Secret of “%1” copied, cleared in %2 s.</source>
        <translation>Secret de «&#xa0;%1&#xa0;» copié, effacé dans %2 s.</translation>
    </message>
    <message>
        <source>Secret cleared from the clipboard.</source>
        <translation>Secret effacé du presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenActs</name>
    <message>
        <source>Renew and copy</source>
        <translation>Renouveler et copier</translation>
    </message>
    <message>
        <source>Copy the token of “%1”?</source>
        <translation>Copier le jeton de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It opens production data to everybody who gets it, for as long as it is valid.</source>
        <translation>Il ouvre des données de production à quiconque l’obtient, aussi longtemps qu’il est valide.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Command copied. It asks Tokenshelf for the token of “%1” when it runs.</source>
        <translation>Commande copiée. Elle demande le jeton de «&#xa0;%1&#xa0;» à Tokenshelf quand elle s’exécute.</translation>
    </message>
    <message>
        <source>Client ID of “%1” copied</source>
        <translation>Client ID de «&#xa0;%1&#xa0;» copié</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renew the token of “%1”?</source>
        <translation>Renouveler le jeton de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The provider ends the present token when it is renewed: where you pasted it before, the new one is needed.</source>
        <translation>Le fournisseur met fin au jeton actuel quand il est renouvelé&#xa0;: là où vous l’avez collé, il faudra le nouveau.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenPairFields</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>OAuth: access token</source>
        <translation>OAuth&#xa0;: access token</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Jeton de maintien de connexion</translation>
    </message>
    <message>
        <source>the stay-signed-in token</source>
        <translation>le jeton de maintien de connexion</translation>
    </message>
    <message>
        <source>OAuth: refresh token</source>
        <translation>OAuth&#xa0;: refresh token</translation>
    </message>
    <message>
        <source>Without it the token cannot be renewed</source>
        <translation>Sans lui, le jeton ne peut pas être renouvelé</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Collez d’abord le jeton.</translation>
    </message>
    <message>
        <source>This is no token: it holds characters that no token has, or is too long.</source>
        <translation>Ce n’est pas un jeton&#xa0;: il contient des caractères qu’aucun jeton ne contient, ou est trop long.</translation>
    </message>
    <message>
        <source>Both fields hold the same token. Paste the other one too.</source>
        <translation>Les deux champs contiennent le même jeton. Collez aussi l’autre.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenReview</name>
    <message>
        <source>Asking the provider about the token</source>
        <translation>Interrogation du fournisseur sur le jeton</translation>
    </message>
    <message>
        <source>The key works, but may not read the details of its own token. Nothing is broken. To see them, ask for the role Info Holds Config.</source>
        <translation>La clé fonctionne, mais ne peut pas lire les détails de son propre jeton. Tout est en ordre. Pour les voir, demandez le rôle Info Holds Config.</translation>
    </message>
    <message>
        <source>The provider says that this token is not valid, or not any more.</source>
        <translation>Le fournisseur dit que ce jeton n’est pas valide, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Jeton de maintien de connexion</translation>
    </message>
    <message>
        <source>there: the token can be renewed without signing in</source>
        <translation>présent&#xa0;: le jeton peut être renouvelé sans se connecter</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>Compte de</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Until now this was the account of %1. Now %2 signed in. Save it only if that is what you want.</source>
        <translation>Jusqu’ici, c’était le compte de %1. Maintenant, %2 s’est connecté. N’enregistrez que si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Ce que vous avez demandé</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Ce qui a été accordé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Demandé, mais non accordé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>%1, tokens live %2</source>
        <translation>%1, les jetons durent %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact in a list: name, value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenTab</name>
    <message>
        <source>The token, decoded</source>
        <translation>Le jeton, décodé</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copier comme…</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Jeton de maintien de connexion</translation>
    </message>
    <message>
        <source>Refresh token (RFC 6749 1.5)</source>
        <translation>Refresh token (RFC 6749 1.5)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Tells tokens apart without showing them: the first digits of the SHA-256</source>
        <translation>Distingue les jetons sans les montrer&#xa0;: les premiers chiffres du SHA-256</translation>
    </message>
    <message>
        <source>There is no token that is still valid</source>
        <translation>Il n’y a pas de jeton encore valide</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, so the token can be renewed without signing in</source>
        <translation>Conservé&#xa0;: le jeton peut être renouvelé sans se connecter</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>This token is a JWT. It says of itself:</source>
        <translation>Ce jeton est un JWT. Il dit de lui-même&#xa0;:</translation>
    </message>
    <message>
        <source>An opaque token: nothing to decode.</source>
        <translation>Un jeton opaque&#xa0;: rien à décoder.</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Jeton, masqué</translation>
    </message>
    <message numerus="yes">
        <source>Show for %n second(s)</source>
        <translation>
            <numerusform>Afficher pendant %n seconde</numerusform>
            <numerusform>Afficher pendant %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Unattended</name>
    <message>
        <source>Practice library</source>
        <translation>Bibliothèque d’entraînement</translation>
    </message>
    <message>
        <source>Practice restaurant</source>
        <translation>Restaurant d’entraînement</translation>
    </message>
    <message>
        <source>It took longer than two minutes. Waited for: %1</source>
        <translation>Cela a duré plus de deux minutes. En attente de&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>%n image enregistrée dans %1</numerusform>
            <numerusform>%n images enregistrées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider says: this token is valid.</source>
        <translation>Le fournisseur dit&#xa0;: ce jeton est valide.</translation>
    </message>
    <message>
        <source>The provider says: this token is not valid any more.</source>
        <translation>Le fournisseur dit&#xa0;: ce jeton n’est plus valide.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Portées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role %1: %2</source>
        <comment>name, permissions</comment>
        <translation>Rôle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Starts the practice server and opens the window</source>
        <translation>Démarre le serveur d’entraînement et ouvre la fenêtre</translation>
    </message>
    <message>
        <source>Adds “%1”</source>
        <translation>Ajoute «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Signs in again, through browser and return address</source>
        <translation>Se reconnecte, par le navigateur et l’adresse de retour</translation>
    </message>
    <message>
        <source>Renews the token</source>
        <translation>Renouvelle le jeton</translation>
    </message>
    <message>
        <source>Asks the provider about it</source>
        <translation>Interroge le fournisseur à son sujet</translation>
    </message>
    <message>
        <source>Copies a token, and clears the clipboard again</source>
        <translation>Copie un jeton, et vide à nouveau le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::VerifyPage</name>
    <message>
        <source>Asking for a token</source>
        <translation>Demande d’un jeton</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Se connecter avec votre navigateur</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It works. This is what will be saved:</source>
        <translation>Cela fonctionne. Voici ce qui sera enregistré :</translation>
    </message>
    <message>
        <source>This is what will be saved:</source>
        <translation>Voici ce qui sera enregistré :</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::WelcomePage</name>
    <message>
        <source>Tokens that work, and where they stand</source>
        <translation>Des jetons qui fonctionnent, et où ils en sont</translation>
    </message>
    <message>
        <source>Tokenshelf keeps your keys in this computer&apos;s password store, gets tokens with them, and shows how long each one lives.</source>
        <translation>Tokenshelf garde vos clés dans le magasin de mots de passe de cet ordinateur, s’en sert pour obtenir des jetons, et montre combien de temps chacun dure.</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>Autre fournisseur…</translation>
    </message>
    <message>
        <source>You need: %1 and %2</source>
        <translation>Il vous faut&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>You need: %1 and %2 of an application registered there; then you sign in with your browser</source>
        <translation>Il vous faut&#xa0;: %1 et %2 d’une application qui y est enregistrée&#xa0;; vous vous connectez ensuite avec votre navigateur</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Try with the practice server</source>
        <translation>Essayer avec le serveur d’entraînement</translation>
    </message>
    <message>
        <source>You need: nothing. Both providers, played on this computer</source>
        <translation>Il ne vous faut rien. Les deux fournisseurs, joués sur cet ordinateur</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date and time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Pas encore de jeton</translation>
    </message>
    <message>
        <source>Valid, but for how long is unknown</source>
        <translation>Valide, mais pour une durée inconnue</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>Expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid for %1, until %2</source>
        <translation>Valide pendant %1 (fin&#xa0;: %2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>lifetime</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>Renewal failed, still valid</source>
        <translation>Échec du renouvellement, encore valide</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Lifetime unknown</source>
        <translation>Durée inconnue</translation>
    </message>
    <message>
        <source>Provider unreachable</source>
        <translation>Fournisseur injoignable</translation>
    </message>
    <message>
        <source>Password store locked</source>
        <translation>Magasin de mots de passe verrouillé</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Key and secret (client credentials)</source>
        <translation>Clé et secret (client credentials)</translation>
    </message>
    <message>
        <source>Sign in with your browser (authorization code)</source>
        <translation>Connexion avec votre navigateur (authorization code)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation>Dans l’en-tête (Basic)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Dans le formulaire</translation>
    </message>
    <message>
        <source>Comes back by itself</source>
        <translation>Revient automatiquement</translation>
    </message>
    <message>
        <source>The provider shows a code to be pasted</source>
        <translation>Le fournisseur affiche un code à coller</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renouveler</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>&amp;Obtenir un jeton</translation>
    </message>
    <message>
        <source>&amp;Sign in with your browser</source>
        <translation>&amp;Se connecter avec votre navigateur</translation>
    </message>
    <message>
        <source>&amp;Unlock the password store</source>
        <translation>&amp;Déverrouiller le magasin de mots de passe</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Jeton seul</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>En-tête Authorization</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Environment lines</source>
        <translation>Lignes d’environnement</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>Command that fetches it (holds no token)</source>
        <translation>Commande qui l’obtient (ne contient pas de jeton)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Token renewed</source>
        <translation>Jeton renouvelé</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>Échec du renouvellement</translation>
    </message>
    <message>
        <source>Provider asked about the token</source>
        <translation>Fournisseur interrogé sur le jeton</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Jeton copié</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Tokens pasted in</source>
        <translation>Jetons collés</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>la même qu’ici</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <translation>%1 d’avance sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <translation>%1 de retard sur cet ordinateur</translation>
    </message>
    <message>
        <source>Co&amp;py token</source>
        <translation>Cop&amp;ier le jeton</translation>
    </message>
    <message>
        <source>The clock of this computer was set: for how long the token works is unknown until it is renewed</source>
        <translation>L’horloge de cet ordinateur a été réglée&#xa0;: la durée du jeton est inconnue jusqu’à son renouvellement</translation>
    </message>
</context>
</TS>
