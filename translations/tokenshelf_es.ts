<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AskToClose</name>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>Se perderá lo que ha escrito.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>You can close this page and go back to Tokenshelf.</source>
        <translation>Puede cerrar esta página y volver a Tokenshelf.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>El inicio de sesión no se completó</translation>
    </message>
    <message>
        <source>This is not the answer Tokenshelf waits for</source>
        <translation>Esta no es la respuesta que Tokenshelf espera</translation>
    </message>
    <message>
        <source>The sign-in goes on. Start it again from Tokenshelf if this page stays.</source>
        <translation>El inicio de sesión continúa. Empiece de nuevo desde Tokenshelf si esta página no cambia.</translation>
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
        <translation>El proveedor confirmó que los tokens están revocados.</translation>
    </message>
    <message>
        <source>The provider did not confirm a cancellation: a copied token may work until it ends. It can be cancelled on the provider&apos;s own pages.</source>
        <translation>El proveedor no confirmó la revocación: un token copiado puede funcionar hasta que caduque. Se puede revocar en las páginas del proveedor.</translation>
    </message>
    <message>
        <source>There was no token to cancel.</source>
        <translation>No había ningún token que revocar.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Sesión cerrada en %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>Gets a new token now.</source>
        <translation>Obtiene un token nuevo ahora.</translation>
    </message>
    <message>
        <source>At some providers this ends the old token, copies included.</source>
        <translation>En algunos proveedores, esto termina con el token antiguo y con todas sus copias.</translation>
    </message>
    <message>
        <source>Cancels the tokens at the provider where it can be done, and erases them here.</source>
        <translation>Revoca los tokens en el proveedor, donde sea posible, y los borra aquí.</translation>
    </message>
    <message>
        <source>Client id and secret are kept. In JSON: name, revoked (whether the provider confirmed).</source>
        <translation>El client ID y el secreto se conservan. En JSON: name, revoked (si el proveedor lo confirmó).</translation>
    </message>
    <message>
        <source>Removes an account with its tokens, and with its secret if no other account needs it.</source>
        <translation>Quita una cuenta con sus tokens, y con su secreto si ninguna otra cuenta lo necesita.</translation>
    </message>
    <message>
        <source>In JSON: name, revoked (whether the provider confirmed that the tokens are cancelled).</source>
        <translation>En JSON: name, revoked (si el proveedor confirmó que los tokens están revocados).</translation>
    </message>
    <message>
        <source>%1 or %2 is empty.</source>
        <translation>%1 o %2 está vacío.</translation>
    </message>
    <message>
        <source>The client id has a colon in it: is it id and secret together? Then treat the secret as exposed.</source>
        <translation>El client ID contiene dos puntos: ¿son ID y secreto juntos? En ese caso, considere el secreto expuesto.</translation>
    </message>
    <message>
        <source>Note: blanks or line ends around id or secret were dropped.</source>
        <translation>Nota: se eliminaron espacios o saltos de línea alrededor del ID o del secreto.</translation>
    </message>
    <message>
        <source>Note: the secret has fewer than 8 characters.</source>
        <translation>Nota: el secreto tiene menos de 8 caracteres.</translation>
    </message>
    <message>
        <source>Note: id and secret look swapped.</source>
        <translation>Nota: el ID y el secreto parecen intercambiados.</translation>
    </message>
    <message>
        <source>Id or secret is longer than 2,000 bytes.</source>
        <translation>El ID o el secreto supera los 2000 bytes.</translation>
    </message>
    <message>
        <source>Added %1. Next: %2</source>
        <translation>Se añadió %1. A continuación: %2</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text.</source>
        <translation>El secreto no es texto UTF-8.</translation>
    </message>
    <message>
        <source>This application is known already; its secret is in the keychain and is not asked for.</source>
        <translation>Esta aplicación ya se conoce; su secreto está en el almacén de contraseñas y no se pide.</translation>
    </message>
    <message>
        <source>Adds an account; the secret is asked for, or read from standard input.</source>
        <translation>Añade una cuenta; el secreto se pide o se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>The secret is the first line of standard input, or typed at a prompt that does not show it; it is never taken from the command line or the environment. Another account of an application that is known already needs none.</source>
        <translation>El secreto es la primera línea de la entrada estándar, o se escribe sin que se muestre; nunca se toma de la línea de comandos ni del entorno. Otra cuenta de una aplicación ya conocida no lo necesita.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>El nombre tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>--client-id is missing.</source>
        <translation>Falta --client-id.</translation>
    </message>
    <message>
        <source>--environment takes production, sandbox or practice.</source>
        <translation>--environment admite production, sandbox o practice.</translation>
    </message>
    <message>
        <source>--version takes none or one of: %1.</source>
        <translation>--version admite none o una de estas: %1.</translation>
    </message>
    <message>
        <source>The addresses of %1 are fixed: no --base, no --version.</source>
        <translation>Las direcciones de %1 son fijas: sin --base ni --version.</translation>
    </message>
    <message>
        <source>Which server? Give its address with --base.</source>
        <translation>¿Qué servidor? Indique su dirección con --base.</translation>
    </message>
    <message>
        <source>--scope takes the name of a scope, without blanks or quotes.</source>
        <translation>--scope admite el nombre de un scope, sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>%1 has no such scope.</source>
        <translation>%1 no tiene ese scope.</translation>
    </message>
    <message>
        <source>%1 has no sign-in with a browser: no --redirect.</source>
        <translation>%1 no tiene inicio de sesión con navegador: sin --redirect.</translation>
    </message>
    <message>
        <source>--redirect takes loopback, loopback:PORT or paste.</source>
        <translation>--redirect admite loopback, loopback:PUERTO o paste.</translation>
    </message>
    <message>
        <source>%1 shows no page with a code to paste.</source>
        <translation>%1 no muestra ninguna página con un código para pegar.</translation>
    </message>
    <message>
        <source>The client id, or Sierra&apos;s client key.</source>
        <translation>El client ID, o la clave de cliente de Sierra.</translation>
    </message>
    <message>
        <source>The server&apos;s address, for a provider with many.</source>
        <translation>La dirección del servidor, si el proveedor tiene varios.</translation>
    </message>
    <message>
        <source>The version of its API, or none.</source>
        <translation>La versión de su API, o none.</translation>
    </message>
    <message>
        <source>A scope to ask for; may be given again.</source>
        <translation>Un scope que pedir; se puede repetir.</translation>
    </message>
    <message>
        <source>loopback, loopback:PORT (0: any) or paste.</source>
        <translation>loopback, loopback:PUERTO (0: cualquiera) o paste.</translation>
    </message>
    <message>
        <source>production, sandbox or practice.</source>
        <translation>production, sandbox o practice.</translation>
    </message>
    <message>
        <source>Answers, and errors, as one line of JSON.</source>
        <translation>Respuestas y errores como una línea de JSON.</translation>
    </message>
    <message>
        <source>Works in a profile with accounts and keychain entries of its own.</source>
        <translation>Trabaja en un perfil con cuentas y entradas propias en el almacén de contraseñas.</translation>
    </message>
    <message>
        <source>Tells on standard error what is asked of whom; never a secret.</source>
        <translation>Indica en el error estándar qué se pide y a quién; nunca un secreto.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 admite un número de %2 a %3.</translation>
    </message>
    <message>
        <source>No secret is taken from the command line, where other programs and the shell&apos;s history see it. If that was one, treat it as exposed: have it replaced, and give the new one on standard input.</source>
        <translation>No se acepta ningún secreto en la línea de comandos, donde lo ven otros programas y el historial del shell. Si este lo era, considérelo expuesto: pida que lo cambien e indique el nuevo por la entrada estándar.</translation>
    </message>
    <message>
        <source>There is an option that this command does not know.</source>
        <translation>Hay una opción que este comando no conoce.</translation>
    </message>
    <message>
        <source>This command has no option &apos;%1&apos;.</source>
        <translation>Este comando no tiene la opción &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Falta algo: %1 %2</translation>
    </message>
    <message>
        <source>There is too much on the command line: %1 %2</source>
        <translation>Sobra algo en la línea de comandos: %1 %2</translation>
    </message>
    <message>
        <source>A profile&apos;s name has a-z, 0-9, - and _ alone, up to 32.</source>
        <translation>El nombre de un perfil solo tiene a-z, 0-9, - y _, con un máximo de 32.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué comando?</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>No existe el comando &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>No existe ese comando.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>Examines what the program needs: versions, keychain, folders, files, port, browser.</source>
        <translation>Examina lo que necesita el programa: versiones, almacén de contraseñas, carpetas, archivos, puerto, navegador.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>anything else: cancelled, disk full, port busy, a problem found by doctor</source>
        <translation>cualquier otra cosa: cancelado, disco lleno, puerto ocupado, un problema hallado por doctor</translation>
    </message>
    <message>
        <source>the command line or the input is wrong</source>
        <translation>la línea de comandos o la entrada es incorrecta</translation>
    </message>
    <message>
        <source>somebody must sign in</source>
        <translation>alguien debe iniciar sesión</translation>
    </message>
    <message>
        <source>the keychain is locked, absent or refuses</source>
        <translation>el almacén de contraseñas está bloqueado, no existe o rechaza el acceso</translation>
    </message>
    <message>
        <source>the provider cannot be reached or gives no sensible answer</source>
        <translation>no se puede acceder al proveedor, o no da una respuesta válida</translation>
    </message>
    <message>
        <source>the provider refuses</source>
        <translation>el proveedor rechaza la solicitud</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Keeps OAuth 2 accounts in this computer&apos;s keychain and gives out tokens that work now.</source>
        <translation>Guarda cuentas OAuth 2 en el almacén de contraseñas de este equipo y da tokens que funcionan ahora.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Prints the program&apos;s version (in place of a command).</source>
        <translation>Muestra la versión del programa (en lugar de un comando).</translation>
    </message>
    <message>
        <source>Answers go to standard output, everything else to standard error. An error in JSON: error (a code), kind, message, next, detail, exit_code; a warning has no exit_code.</source>
        <translation>Las respuestas van a la salida estándar, todo lo demás al error estándar. Un error en JSON: error (un código), kind, message, next, detail, exit_code; una advertencia no tiene exit_code.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>yes, but it may not read its own details (Sierra: role Info Holds Config)</source>
        <translation>sí, pero no puede leer sus propios detalles (Sierra: rol Info Holds Config)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
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
        <translation>Puede, en %1</translation>
    </message>
    <message>
        <source>Asks the provider about an account&apos;s token.</source>
        <translation>Consulta al proveedor sobre el token de una cuenta.</translation>
    </message>
    <message>
        <source>A token that is no longer active is an answer too (exit code 0). In JSON: name, active, limited, scopes, expires, client_id, username, grant, scheme, roles (name, lifetime_seconds, permissions), clock_offset_seconds.</source>
        <translation>Un token que ya no está activo también es una respuesta (código de salida 0). En JSON: name, active, limited, scopes, expires, client_id, username, grant, scheme, roles (name, lifetime_seconds, permissions), clock_offset_seconds.</translation>
    </message>
    <message>
        <source>%1: written, read and erased</source>
        <translation>%1: escrito, leído y borrado</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>PROVEEDOR</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>REMAINING</source>
        <translation>RESTANTE</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>HASTA</translation>
    </message>
    <message>
        <source>Lists the accounts, with state and remaining lifetime.</source>
        <translation>Muestra las cuentas, con su estado y la duración restante.</translation>
    </message>
    <message>
        <source>In JSON: an array of accounts.</source>
        <translation>En JSON: un array de cuentas.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>requiere iniciar sesión</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>por caducar</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>unknown lifetime</source>
        <translation>duración desconocida</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>renovación fallida</translation>
    </message>
    <message>
        <source>An account in JSON: name, id, provider, environment (production, sandbox, practice), client_id, state (needs_sign_in, valid, ending, expired, unknown_lifetime, renewal_failed), problem (a code or null), remaining_seconds (or null), until (ISO 8601, UTC, or null), scopes, refreshable, renewals.</source>
        <translation>Una cuenta en JSON: name, id, provider, environment (production, sandbox, practice), client_id, state (needs_sign_in, valid, ending, expired, unknown_lifetime, renewal_failed), problem (un código o null), remaining_seconds (o null), until (ISO 8601, UTC, o null), scopes, refreshable, renewals.</translation>
    </message>
    <message>
        <source>valid for %1, until %2</source>
        <translation>válido durante %1, hasta %2</translation>
    </message>
    <message>
        <source>Runs the practice server on this computer until stopped (Ctrl-C).</source>
        <translation>Ejecuta el servidor de práctica en este equipo hasta que se detenga (Ctrl-C).</translation>
    </message>
    <message>
        <source>Prints its addresses and clients as JSON, and each request that reaches it on standard error. The shipped practice providers find it at the usual port. It knows its tokens again after a restart, so that it can be started anew with another behaviour: %1.</source>
        <translation>Muestra sus direcciones y clientes como JSON, y cada solicitud que le llega en el error estándar. Los proveedores de práctica incluidos lo encuentran en el puerto habitual. Reconoce sus tokens después de reiniciarse, así que se puede volver a iniciar con otro comportamiento: %1.</translation>
    </message>
    <message>
        <source>A way in which it differs from the real ones; may be given again.</source>
        <translation>En qué se diferencia de los reales; se puede repetir.</translation>
    </message>
    <message>
        <source>--behaviour takes one of: %1.</source>
        <translation>--behaviour acepta uno de: %1.</translation>
    </message>
    <message>
        <source>The first of its three ports; 0 is any (%1).</source>
        <translation>El primero de sus tres puertos; 0 es cualquiera (%1).</translation>
    </message>
    <message>
        <source>Tokenshelf %1, Qt %2, %3</source>
        <translation>Tokenshelf %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>QtKeychain of unknown version</source>
        <translation>QtKeychain de versión desconocida</translation>
    </message>
    <message>
        <source>Qt finds no TLS library, so no https address can be reached.</source>
        <translation>Qt no encuentra ninguna biblioteca TLS, así que no se puede acceder a ninguna dirección https.</translation>
    </message>
    <message>
        <source>Install OpenSSL (Debian: libssl3).</source>
        <translation>Instale OpenSSL (Debian: libssl3).</translation>
    </message>
    <message>
        <source>%1 is not there yet</source>
        <translation>%1 aún no existe</translation>
    </message>
    <message>
        <source>%1 is no folder that you own and can write to</source>
        <translation>%1 no es una carpeta suya en la que pueda escribir</translation>
    </message>
    <message>
        <source>Give it back to yourself: chown, then chmod 700.</source>
        <translation>Recupere su propiedad: chown y después chmod 700.</translation>
    </message>
    <message>
        <source>%1 is open to other people of this computer</source>
        <translation>%1 está abierto a otras personas de este equipo</translation>
    </message>
    <message>
        <source>Close it: chmod 700.</source>
        <translation>Ciérrelo: chmod 700.</translation>
    </message>
    <message>
        <source>%1 is private</source>
        <translation>%1 es privado</translation>
    </message>
    <message numerus="yes">
        <source>accounts.json is whole: %n account(s)</source>
        <translation>
            <numerusform>accounts.json está íntegro: %n cuenta</numerusform>
            <numerusform>accounts.json está íntegro: %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), no wrong file</source>
        <translation>
            <numerusform>%n proveedor, ningún archivo erróneo</numerusform>
            <numerusform>%n proveedores, ningún archivo erróneo</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or delete the file; the other providers work.</source>
        <translation>Corrija o elimine el archivo; los demás proveedores funcionan.</translation>
    </message>
    <message>
        <source>free on 127.0.0.1: %1</source>
        <translation>libres en 127.0.0.1: %1</translation>
    </message>
    <message>
        <source>xdg-open is missing: sign-in prints its link, but opens no browser</source>
        <translation>falta xdg-open: sign-in muestra el enlace, pero no abre ningún navegador</translation>
    </message>
    <message>
        <source>Install it (Debian: xdg-utils), or open the links yourself.</source>
        <translation>Instálelo (Debian: xdg-utils), o abra usted los enlaces.</translation>
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
        <translation>No hay ningún archivo %1 que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 is too large for a provider file.</source>
        <translation>%1 es demasiado grande para un archivo de proveedor.</translation>
    </message>
    <message>
        <source>Added the provider %1 (%2).</source>
        <translation>Se añadió el proveedor %1 (%2).</translation>
    </message>
    <message>
        <source>Lists the providers that accounts can be added for.</source>
        <translation>Muestra los proveedores para los que se pueden añadir cuentas.</translation>
    </message>
    <message>
        <source>In JSON: providers (id, name, grant, environment, built_in) and problems (provider files that cannot be used).</source>
        <translation>En JSON: providers (id, name, grant, environment, built_in) y problems (archivos de proveedor que no se pueden usar).</translation>
    </message>
    <message>
        <source>Checks a provider file and keeps a copy of it.</source>
        <translation>Comprueba un archivo de proveedor y guarda una copia.</translation>
    </message>
    <message>
        <source>tokenshelf-cli: The answer could not be written: standard output is full or closed.</source>
        <translation>tokenshelf-cli: No se pudo escribir la respuesta: la salida estándar está llena o cerrada.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Véase %1.</translation>
    </message>
    <message>
        <source>There is nothing to paste: this provider gives tokens for key and secret.</source>
        <translation>No hay nada que pegar: este proveedor da tokens a cambio de clave y secreto.</translation>
    </message>
    <message>
        <source>The browser opens this address. If it does not, open it yourself:</source>
        <translation>El navegador abre esta dirección. Si no lo hace, ábrala usted:</translation>
    </message>
    <message>
        <source>Open this address in a browser:</source>
        <translation>Abra esta dirección en un navegador:</translation>
    </message>
    <message>
        <source>Signed in. Getting the token...</source>
        <translation>Sesión iniciada. Obteniendo el token...</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Keep this sign-in? [y/N] </source>
        <translation>¿Conservar este inicio de sesión? [s/N] </translation>
    </message>
    <message>
        <source>y</source>
        <comment>the answer that keeps a sign-in, in lower case</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Signed in to %1: %2.</source>
        <translation>Sesión iniciada en %1: %2.</translation>
    </message>
    <message>
        <source>Signs in with the browser, or gets the first token for key and secret.</source>
        <translation>Inicia sesión con el navegador, u obtiene el primer token con clave y secreto.</translation>
    </message>
    <message>
        <source>The link is printed on standard error. With --paste, the code or the address the browser ended on is read from standard input.</source>
        <translation>El enlace se muestra en el error estándar. Con --paste, el código o la dirección en la que terminó el navegador se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Reads the code or the address from standard input.</source>
        <translation>Lee el código o la dirección de la entrada estándar.</translation>
    </message>
    <message>
        <source>--format takes raw, header, json, env or curl.</source>
        <translation>--format admite raw, header, json, env o curl.</translation>
    </message>
    <message>
        <source>--json and --format %1 contradict each other.</source>
        <translation>--json y --format %1 se contradicen.</translation>
    </message>
    <message>
        <source>Prints a token that works now, renewed first where needed.</source>
        <translation>Muestra un token que funciona ahora, renovado antes si hace falta.</translation>
    </message>
    <message>
        <source>The only command that prints a secret: the token and a line end, nothing else. Formats: raw, header (Authorization: Bearer), json (access_token, token_type, scope, expires_at), env (ACCESS_TOKEN= and ACCESS_TOKEN_EXPIRES_AT= for a shell), curl (a command). --json is --format json.</source>
        <translation>El único comando que muestra un secreto: el token y un salto de línea, nada más. Formatos: raw, header (Authorization: Bearer), json (access_token, token_type, scope, expires_at), env (ACCESS_TOKEN= y ACCESS_TOKEN_EXPIRES_AT= para un shell), curl (un comando). --json es --format json.</translation>
    </message>
    <message>
        <source>Seconds that the token must still live (60).</source>
        <translation>Segundos que el token aún debe ser válido (60).</translation>
    </message>
    <message>
        <source>raw, header, json, env or curl (raw).</source>
        <translation>raw, header, json, env o curl (raw).</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Seconds to wait for the person, 1 to %1 (%1).</source>
        <translation>Segundos que se espera a la persona, de 1 a %1 (%1).</translation>
    </message>
    <message>
        <source>%1 is reached by https alone.</source>
        <translation>A %1 solo se llega por https.</translation>
    </message>
    <message>
        <source>Saved to %1, and sent to nobody.</source>
        <translation>Guardado en %1 y no enviado a nadie.</translation>
    </message>
    <message>
        <source>In JSON: an array of probe, ok, text, next, error. Ends with 1 when there is a problem, with 4 when the keychain has one. With --bundle, it prints facts for whoever helps you instead: versions, kinds, states and counts, without secret, name, address or path. They are kept in a new file for you alone, and sent to nobody; --bundle - only shows them.</source>
        <translation>En JSON: un array de probe, ok, text, next, error. Termina con 1 si hay un problema, con 4 si lo tiene el almacén de contraseñas. Con --bundle muestra en su lugar datos para quien le ayude: versiones, tipos, estados y cantidades, sin secreto, nombre, dirección ni ruta. Se guardan en un archivo nuevo solo para usted y no se envían a nadie; --bundle - solo los muestra.</translation>
    </message>
    <message>
        <source>Facts for whoever helps, to a new file; - shows them only.</source>
        <translation>Datos para quien le ayude, en un archivo nuevo; - solo los muestra.</translation>
    </message>
    <message>
        <source>closed to other programs, and never written out after a crash</source>
        <translation>cerrada a otros programas, y nunca escrita en disco tras un fallo</translation>
    </message>
    <message>
        <source>kept apart by Flatpak or Snap</source>
        <translation>separada por Flatpak o Snap</translation>
    </message>
    <message>
        <source>What a shell exports is seen by every program that it starts.</source>
        <translation>Lo que exporta un intérprete de órdenes lo ve cada programa que este inicia.</translation>
    </message>
    <message>
        <source>While that command runs, the list of processes shows the token. --format header does not: pipe it to curl -H @-.</source>
        <translation>Mientras se ejecuta esa orden, la lista de procesos muestra el token. --format header no lo hace: páselo a curl -H @-.</translation>
    </message>
    <message>
        <source>Your password store does not take the new token of %1. It is tried again: if this program is ended before, you have to sign in again.</source>
        <translation>Su almacén de contraseñas no acepta el token nuevo de %1. Se vuelve a intentar: si este programa termina antes, tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>No lost accounts were found.</source>
        <translation>No se encontró ninguna cuenta perdida.</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>Se recuperó %1.</translation>
    </message>
    <message>
        <source>Finds accounts that are in the password store but no longer in the list.</source>
        <translation>Encuentra cuentas que están en el almacén de contraseñas pero ya no en la lista.</translation>
    </message>
    <message>
        <source>For a list of accounts that was lost or damaged. Nothing is deleted. In JSON: an array of names.</source>
        <translation>Para una lista de cuentas perdida o dañada. No se borra nada. En JSON: un array de nombres.</translation>
    </message>
    <message>
        <source>Adding %1 did not finish. Start again.</source>
        <translation>No se terminó de añadir %1. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>; but secrets were also kept in %1</source>
        <translation>; pero también se guardaron secretos en %1</translation>
    </message>
    <message>
        <source>What is missing here is there: use the desktop that you used then, or enter the secrets again.</source>
        <translation>Lo que falta aquí está allí: use el escritorio de entonces, o introduzca de nuevo los secretos.</translation>
    </message>
    <message>
        <source>the list knows every account in the password store</source>
        <translation>la lista conoce todas las cuentas del almacén de contraseñas</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the password store that the list does not know</source>
        <translation>
            <numerusform>%n cuenta del almacén de contraseñas que la lista no conoce</numerusform>
            <numerusform>%n cuentas del almacén de contraseñas que la lista no conoce</numerusform>
        </translation>
    </message>
    <message>
        <source>tokenshelf-cli recover puts them back into the list.</source>
        <translation>tokenshelf-cli recover los devuelve a la lista.</translation>
    </message>
    <message>
        <source>Keys, secrets and tokens of its accounts go to: %1</source>
        <translation>Las claves, los secretos y los tokens de sus cuentas se envían a: %1</translation>
    </message>
    <message>
        <source>In JSON: id, name, grant, environment, built_in, servers.</source>
        <translation>En JSON: id, name, grant, environment, built_in, servers.</translation>
    </message>
    <message>
        <source>Besides, each account has a server of its own.</source>
        <translation>Además, cada cuenta tiene su propio servidor.</translation>
    </message>
    <message numerus="yes">
        <source>Paste the code, or the address the browser ended on, within %n second(s); it is not shown: </source>
        <translation>
            <numerusform>Pegue el código, o la dirección en que terminó el navegador, en %n segundo; no se muestra: </numerusform>
            <numerusform>Pegue el código, o la dirección en que terminó el navegador, en %n segundos; no se muestra: </numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Pedido, pero no concedido</translation>
    </message>
    <message>
        <source>what it stores can be read on the session bus by your other programs</source>
        <translation>sus otros programas pueden leer en el bus de sesión lo que guarda</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Tardó demasiado.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>No se perdió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
    <message>
        <source>There was no safe connection to %1.</source>
        <translation>No había una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again.</source>
        <translation>No se envió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 refused, for a reason of its own (%3).</source>
        <translation>%1 rechazó la solicitud por un motivo propio (%3).</translation>
    </message>
    <message>
        <source>The details may say more.</source>
        <translation>Los detalles quizá digan más.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 dio una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the addresses.</source>
        <translation>No se guardó nada. Compruebe las direcciones.</translation>
    </message>
    <message>
        <source>Your password store could not be used.</source>
        <translation>No se pudo usar su almacén de contraseñas.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No está ahí.</translation>
    </message>
    <message>
        <source>Perhaps it was removed meanwhile.</source>
        <translation>Quizá se quitó mientras tanto.</translation>
    </message>
    <message>
        <source>Something that was entered or read cannot be used.</source>
        <translation>Algo que se introdujo o se leyó no se puede usar.</translation>
    </message>
    <message>
        <source>Something else is at work on this.</source>
        <translation>Otra cosa ya está trabajando en esto.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>su proveedor</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Espere %1 s antes del próximo intento.</translation>
    </message>
    <message>
        <source>Your password store is still locked.</source>
        <translation>Su almacén de contraseñas sigue bloqueado.</translation>
    </message>
    <message>
        <source>The question for the password of your password store was closed.</source>
        <translation>Se cerró la pregunta por la contraseña de su almacén de contraseñas.</translation>
    </message>
    <message>
        <source>Nothing was lost. Unlock it to go on.</source>
        <translation>No se perdió nada. Desbloquéelo para continuar.</translation>
    </message>
    <message>
        <source>This computer has no password store that Tokenshelf can use.</source>
        <translation>Este equipo no tiene ningún almacén de contraseñas que Tokenshelf pueda usar.</translation>
    </message>
    <message>
        <source>Install one (the package gnome-keyring, or KWallet), sign in to the desktop again, and try again.</source>
        <translation>Instale uno (el paquete gnome-keyring, o KWallet), inicie sesión de nuevo en el escritorio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Your password store does not let Tokenshelf in.</source>
        <translation>Su almacén de contraseñas no deja entrar a Tokenshelf.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again and allow it when you are asked.</source>
        <translation>No se perdió nada. Inténtelo de nuevo y permítalo cuando se le pregunte.</translation>
    </message>
    <message>
        <source>Your password store does not answer.</source>
        <translation>Su almacén de contraseñas no responde.</translation>
    </message>
    <message>
        <source>Nothing was lost. Perhaps its question waits behind another window. Answer it, then try again.</source>
        <translation>No se perdió nada. Quizá su pregunta espera detrás de otra ventana. Respóndala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your password store reported an error.</source>
        <translation>Su almacén de contraseñas informó de un error.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Try again; if it stays, sign out of the desktop and in again.</source>
        <translation>No se borró nada. Inténtelo de nuevo; si persiste, cierre la sesión del escritorio y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>An entry in your password store cannot be read any more.</source>
        <translation>Una entrada de su almacén de contraseñas ya no se puede leer.</translation>
    </message>
    <message>
        <source>Another program has probably changed it. Enter the secret again, or sign in again.</source>
        <translation>Probablemente la cambió otro programa. Introduzca de nuevo el secreto, o inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>The secret of this account is not in your password store.</source>
        <translation>El secreto de esta cuenta no está en su almacén de contraseñas.</translation>
    </message>
    <message>
        <source>Perhaps it was removed there, or the account came from another computer. Enter the secret again.</source>
        <translation>Quizá se quitó de allí, o la cuenta viene de otro equipo. Introduzca de nuevo el secreto.</translation>
    </message>
    <message>
        <source>There is no secret.</source>
        <translation>No hay ningún secreto.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation>Introduzca el secreto que corresponde al client ID.</translation>
    </message>
    <message>
        <source>This is too long for a password store.</source>
        <translation>Esto es demasiado largo para un almacén de contraseñas.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that only the secret was pasted.</source>
        <translation>No se guardó nada. Compruebe que solo se pegó el secreto.</translation>
    </message>
    <message>
        <source>This has a character in it that no password store keeps.</source>
        <translation>Esto contiene un carácter que ningún almacén de contraseñas guarda.</translation>
    </message>
    <message>
        <source>Nothing was sent. If you changed the server, enter the secret again. If you did not, somebody else did.</source>
        <translation>No se envió nada. Si cambió usted el servidor, introduzca de nuevo el secreto. Si no, lo cambió otra persona.</translation>
    </message>
    <message>
        <source>Another program is using the port of the return address.</source>
        <translation>Otro programa usa el puerto de la dirección de retorno.</translation>
    </message>
    <message>
        <source>End that program and try again. Or let the account use another port, such as %3: its return address must be registered with %1 too.</source>
        <translation>Cierre ese programa e inténtelo de nuevo. O bien asigne a la cuenta otro puerto, por ejemplo %3; su dirección de retorno también debe estar registrada en %1.</translation>
    </message>
    <message>
        <source>Another program is using 127.0.0.1:%2.</source>
        <translation>Otro programa usa 127.0.0.1:%2.</translation>
    </message>
    <message>
        <source>There are not enough ports from this number on.</source>
        <translation>No hay suficientes puertos a partir de este número.</translation>
    </message>
    <message>
        <source>Choose a lower one.</source>
        <translation>Elija uno menor.</translation>
    </message>
    <message>
        <source>This computer does not let Tokenshelf wait for the browser.</source>
        <translation>Este equipo no permite que Tokenshelf espere al navegador.</translation>
    </message>
    <message>
        <source>A security program probably forbids it. Use another port, or paste the code instead.</source>
        <translation>Probablemente lo prohíbe un programa de seguridad. Use otro puerto, o pegue el código.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in.</source>
        <translation>Llegó una respuesta que no pertenece a este inicio de sesión.</translation>
    </message>
    <message>
        <source>It was not used, and Tokenshelf goes on waiting. Go on in the browser window that was opened last, or open the browser again.</source>
        <translation>No se usó, y Tokenshelf sigue esperando. Continúe en la última ventana del navegador que se abrió, o abra el navegador de nuevo.</translation>
    </message>
    <message>
        <source>Something that is no request came in on the port.</source>
        <translation>Por el puerto llegó algo que no es una solicitud.</translation>
    </message>
    <message>
        <source>It was not used. Another program on this computer sent it.</source>
        <translation>No se usó. Lo envió otro programa de este equipo.</translation>
    </message>
    <message>
        <source>This is neither the code nor the address of this sign-in.</source>
        <translation>Esto no es ni el código ni la dirección de este inicio de sesión.</translation>
    </message>
    <message>
        <source>Copy the code, or the whole address of the page on which the browser ended, from the sign-in that you started here.</source>
        <translation>Copie el código, o la dirección completa de la página en la que terminó el navegador, del inicio de sesión que empezó aquí.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>El inicio de sesión no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start again.</source>
        <translation>No se cambió nada. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 wants somebody to sign in.</source>
        <translation>%1 pide que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>The last sign-in has ended, or there was none yet. Sign in.</source>
        <translation>El último inicio de sesión ha terminado, o aún no hubo ninguno. Inicie sesión.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was set aside.</source>
        <translation>La lista de cuentas no se pudo leer y se apartó.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the secrets are still in your password store. Restore accounts.json from a backup, or add the accounts again.</source>
        <translation>No se borró nada: los secretos siguen en su almacén de contraseñas. Restaure accounts.json desde una copia de seguridad, o añada de nuevo las cuentas.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was set aside as %2.</source>
        <translation>La lista de cuentas no se pudo leer y se apartó como %2.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Tokenshelf.</source>
        <translation>La lista de cuentas la escribió un Tokenshelf más reciente.</translation>
    </message>
    <message>
        <source>It can be read here, but not changed. Update Tokenshelf.</source>
        <translation>Aquí se puede leer, pero no cambiar. Actualice Tokenshelf.</translation>
    </message>
    <message>
        <source>An entry in the list of accounts cannot be read.</source>
        <translation>Una entrada de la lista de cuentas no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was deleted. The details say what is wrong with it.</source>
        <translation>No se borró nada. Los detalles dicen qué le pasa.</translation>
    </message>
    <message>
        <source>Another Tokenshelf is saving just now.</source>
        <translation>Otro Tokenshelf está guardando en este momento.</translation>
    </message>
    <message>
        <source>Another window or program is at work on this account.</source>
        <translation>Otra ventana u otro programa trabaja en esta cuenta.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a moment.</source>
        <translation>No se perdió nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make room, then try again.</source>
        <translation>Lo guardado antes se conserva. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Tokenshelf cannot write to its folder.</source>
        <translation>Tokenshelf no puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make the folder writable for you alone, then try again.</source>
        <translation>Lo guardado antes se conserva. Haga que solo usted pueda escribir en la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Tokenshelf cannot read its folder.</source>
        <translation>Tokenshelf no puede leer su carpeta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make the folder readable for you, then start again.</source>
        <translation>No se cambió nada. Haga que usted pueda leer la carpeta y empiece de nuevo.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ya existe una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is an account named &apos;%2&apos; already.</source>
        <translation>Ya existe una cuenta llamada &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>La cuenta no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it one that tells it from the others.</source>
        <translation>Dele uno que la distinga de las demás.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <source>Check its name in the list of accounts.</source>
        <translation>Compruebe su nombre en la lista de cuentas.</translation>
    </message>
    <message>
        <source>There is no account named &apos;%2&apos;.</source>
        <translation>No hay ninguna cuenta llamada &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>There is no such provider.</source>
        <translation>No existe ese proveedor.</translation>
    </message>
    <message>
        <source>Check its id in the list of providers, or add its file.</source>
        <translation>Compruebe su ID en la lista de proveedores, o añada su archivo.</translation>
    </message>
    <message>
        <source>There is no provider &apos;%2&apos;.</source>
        <translation>No hay ningún proveedor &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>A provider file cannot be used.</source>
        <translation>Un archivo de proveedor no se puede usar.</translation>
    </message>
    <message>
        <source>The details name the key and the reason. The other providers are not affected.</source>
        <translation>Los detalles indican la clave JSON y el motivo. Los demás proveedores no se ven afectados.</translation>
    </message>
    <message>
        <source>A provider with this id comes with Tokenshelf.</source>
        <translation>Un proveedor con este ID viene con Tokenshelf.</translation>
    </message>
    <message>
        <source>Give the file another id, then add it again.</source>
        <translation>Dé otro ID al archivo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Esta no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name, such as catalog.example.org, or copy any address of it from a browser.</source>
        <translation>Escriba el nombre del servidor, como catalog.example.org, o copie de un navegador cualquier dirección suya.</translation>
    </message>
    <message>
        <source>Nothing is wrong here, and nothing was lost. Try again in a few minutes.</source>
        <translation>Aquí todo está bien y no se perdió nada. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Most likely the address or the version is not quite right. Check them.</source>
        <translation>Lo más probable es que la dirección o la versión no sea del todo correcta. Compruébelas.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the people who look after your network.</source>
        <translation>No se envió nada. Consulte a quienes administran su red.</translation>
    </message>
    <message>
        <source>Could not reach %1.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
    <message>
        <source>Could not find the server of %1.</source>
        <translation>No se encontró el servidor de %1.</translation>
    </message>
    <message>
        <source>This computer is offline, or the address is mistyped. What was saved is kept.</source>
        <translation>Este equipo no tiene conexión, o la dirección está mal escrita. Lo guardado se conserva.</translation>
    </message>
    <message>
        <source>The server of %1 takes no connections.</source>
        <translation>El servidor de %1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>It is down, or the address or its port is mistyped. What was saved is kept.</source>
        <translation>Está caído, o la dirección o su puerto están mal escritos. Lo guardado se conserva.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
    <message>
        <source>What was saved is kept. Try again.</source>
        <translation>Lo guardado se conserva. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer.</source>
        <translation>El servidor de %1 no responde.</translation>
    </message>
    <message>
        <source>It is down or out of reach from this network. What was saved is kept.</source>
        <translation>Está caído o fuera del alcance de esta red. Lo guardado se conserva.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>What came back is far too large for an answer of %1.</source>
        <translation>Lo recibido es demasiado grande para una respuesta de %1.</translation>
    </message>
    <message>
        <source>It was thrown away. The address is probably that of another service. Check it.</source>
        <translation>Se descartó. Probablemente la dirección es de otro servicio. Compruébela.</translation>
    </message>
    <message>
        <source>What came back is no answer of a web server.</source>
        <translation>Lo recibido no es la respuesta de un servidor web.</translation>
    </message>
    <message>
        <source>The address or its port probably leads to another program. Check it.</source>
        <translation>Probablemente la dirección o su puerto lleva a otro programa. Compruébela.</translation>
    </message>
    <message>
        <source>The request has characters in it that must not be sent.</source>
        <translation>La solicitud contiene caracteres que no se deben enviar.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter client ID and secret again.</source>
        <translation>No se envió nada. Introduzca de nuevo el client ID y el secreto.</translation>
    </message>
    <message>
        <source>This address is not safe for secrets.</source>
        <translation>Esta dirección no es segura para secretos.</translation>
    </message>
    <message>
        <source>Nothing was sent. The address must begin with https.</source>
        <translation>No se envió nada. La dirección debe empezar por https.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>El proxy de su red pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy of your network does not work.</source>
        <translation>El proxy de su red no funciona.</translation>
    </message>
    <message>
        <source>The certificate of the server has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, only those who run the server can mend this. Nothing was sent.</source>
        <translation>Compruebe la fecha de este equipo. Si es correcta, solo quienes administran el servidor pueden arreglarlo. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid yet.</source>
        <translation>El certificado del servidor aún no es válido.</translation>
    </message>
    <message>
        <source>Most likely the date of this computer is wrong. Correct it, then try again. Nothing was sent.</source>
        <translation>Lo más probable es que la fecha de este equipo sea incorrecta. Corríjala e inténtelo de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>The server shows a certificate that it made for itself.</source>
        <translation>El servidor muestra un certificado hecho por él mismo.</translation>
    </message>
    <message>
        <source>Nobody vouches for it, so nothing was sent. Ask those who run the server for the certificate file.</source>
        <translation>Nadie responde por él, así que no se envió nada. Pida el archivo del certificado a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>El certificado es de otro servidor.</translation>
    </message>
    <message>
        <source>The address is mistyped, or somebody stands in between. Nothing was sent. Check the address.</source>
        <translation>La dirección está mal escrita, o alguien se interpone. No se envió nada. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The connection is inspected by somebody whom this computer does not trust.</source>
        <translation>La conexión la inspecciona alguien en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>Ask IT for the certificate file.</source>
        <translation>Pida el archivo del certificado al departamento de informática.</translation>
    </message>
    <message>
        <source>The connection is inspected by &apos;%2&apos;, which this computer does not trust.</source>
        <translation>La conexión la inspecciona &apos;%2&apos;, en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation>No se pudo establecer una conexión segura.</translation>
    </message>
    <message>
        <source>The server is probably too old for it, or the address leads elsewhere. Nothing was sent.</source>
        <translation>Probablemente el servidor es demasiado antiguo para ello, o la dirección lleva a otro sitio. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 did not understand the request.</source>
        <translation>%1 no entendió la solicitud.</translation>
    </message>
    <message>
        <source>%1 does not accept the token, or not the client ID and secret.</source>
        <translation>%1 no acepta el token, o bien no acepta el client ID y el secreto.</translation>
    </message>
    <message>
        <source>Renew the token. If that fails too, enter client ID and secret again.</source>
        <translation>Renueve el token. Si eso también falla, introduzca de nuevo el client ID y el secreto.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 no permite esto.</translation>
    </message>
    <message>
        <source>The token may not do it, or the user whose token it is may not. Ask an administrator.</source>
        <translation>El token no puede hacerlo, o no puede el usuario al que pertenece. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>This address is for something else.</source>
        <translation>Esta dirección es para otra cosa.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 esperó demasiado la solicitud.</translation>
    </message>
    <message>
        <source>This address is no longer in use.</source>
        <translation>Esta dirección ya no se usa.</translation>
    </message>
    <message>
        <source>%1 wants the request again.</source>
        <translation>%1 pide la solicitud otra vez.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 ha recibido demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>Nothing was lost. Wait a little: trying at once makes it longer.</source>
        <translation>No se perdió nada. Espere un poco: intentarlo enseguida lo alarga.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1 tiene un problema propio.</translation>
    </message>
    <message>
        <source>The server of %1 does not have this function.</source>
        <translation>El servidor de %1 no tiene esta función.</translation>
    </message>
    <message>
        <source>The server of %1 is not reached by the one in front of it.</source>
        <translation>El servidor que está delante no puede acceder al servidor de %1.</translation>
    </message>
    <message>
        <source>%1 is overloaded or being maintained.</source>
        <translation>%1 está sobrecargado o en mantenimiento.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer the one in front of it.</source>
        <translation>El servidor de %1 no responde al que está delante.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Esta red pide que inicie sesión primero.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, then try again.</source>
        <translation>Abra un navegador, inicie sesión en la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 gave an answer that means nothing here (HTTP %3).</source>
        <translation>%1 dio una respuesta que aquí no significa nada (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %3).</source>
        <translation>%1 rechazó la solicitud (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (HTTP %3).</source>
        <translation>%1 tiene un problema propio (HTTP %3).</translation>
    </message>
    <message>
        <source>Most likely an address or the return address differs from what is registered. Check them.</source>
        <translation>Lo más probable es que una dirección o la dirección de retorno difiera de lo registrado. Compruébelas.</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret.</source>
        <translation>%1 no acepta este client ID y este secreto.</translation>
    </message>
    <message>
        <source>Most likely the secret is mistyped, was changed or has expired. Enter both again.</source>
        <translation>Lo más probable es que el secreto esté mal escrito, se haya cambiado o haya caducado. Introduzca ambos de nuevo.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation>%1 ya no acepta este inicio de sesión.</translation>
    </message>
    <message>
        <source>Most likely it was cancelled there, or its code was used before or too late. Sign in again.</source>
        <translation>Lo más probable es que se revocara allí, o que su código se usara antes o demasiado tarde. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The code was more than a minute old.</source>
        <translation>El código tenía más de un minuto.</translation>
    </message>
    <message>
        <source>Codes last 60 seconds. Get a new one.</source>
        <translation>Los códigos duran 60 segundos. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>%1 does not let this application get a token in this way.</source>
        <translation>%1 no deja que esta aplicación obtenga un token de este modo.</translation>
    </message>
    <message>
        <source>It was probably registered for another purpose. Register it again, or use the client ID of another one.</source>
        <translation>Probablemente se registró para otro fin. Regístrela de nuevo, o use el client ID de otra.</translation>
    </message>
    <message>
        <source>%1 does not give tokens in this way.</source>
        <translation>%1 no da tokens de este modo.</translation>
    </message>
    <message>
        <source>The token address is probably that of another service. Check it.</source>
        <translation>Probablemente la dirección de token es de otro servicio. Compruébela.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a browser at this address.</source>
        <translation>%1 no ofrece inicio de sesión con navegador en esta dirección.</translation>
    </message>
    <message>
        <source>The sign-in address is probably that of another service. Check it.</source>
        <translation>Probablemente la dirección de inicio de sesión es de otro servicio. Compruébela.</translation>
    </message>
    <message>
        <source>%1 does not give this application everything that was asked for.</source>
        <translation>%1 no da a esta aplicación todo lo que se pidió.</translation>
    </message>
    <message>
        <source>Something under &quot;What it may do&quot; is mistyped or not allowed. Ask for less, then sign in again.</source>
        <translation>Algo en &quot;Qué puede hacer&quot; está mal escrito o no está permitido. Pida menos e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>El inicio de sesión fue rechazado.</translation>
    </message>
    <message>
        <source>Somebody chose not to allow it, or this user may not. Sign in again, perhaps as another user.</source>
        <translation>Alguien decidió no permitirlo, o este usuario no puede. Inicie sesión de nuevo, quizá como otro usuario.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation>%1 pide menos solicitudes.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>El token ya no es válido.</translation>
    </message>
    <message>
        <source>It has ended, or was cancelled at the provider. Renew it.</source>
        <translation>Ha caducado, o se revocó en el proveedor. Renuévelo.</translation>
    </message>
    <message>
        <source>The token works, but may not do this.</source>
        <translation>El token funciona, pero no puede hacer esto.</translation>
    </message>
    <message>
        <source>Sign in again and ask for more under &quot;What it may do&quot;.</source>
        <translation>Inicie sesión de nuevo y pida más en &quot;Qué puede hacer&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot cancel this kind of token.</source>
        <translation>%1 no puede revocar este tipo de token.</translation>
    </message>
    <message>
        <source>It stays valid there until it ends. Cancel it on the provider&apos;s own pages.</source>
        <translation>Allí sigue siendo válido hasta que caduque. Revóquelo en las páginas del propio proveedor.</translation>
    </message>
    <message>
        <source>What came back is no answer of %1.</source>
        <translation>Lo recibido no es una respuesta de %1.</translation>
    </message>
    <message>
        <source>Perhaps the network wants you to sign in first, or another server answered. Open a browser to see, then try again.</source>
        <translation>Quizá la red pide que inicie sesión primero, o respondió otro servidor. Abra un navegador para verlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used as a token.</source>
        <translation>%1 dio una respuesta que no se puede usar como token.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the token address; if it is right, send the details to the provider.</source>
        <translation>No se guardó nada. Compruebe la dirección de token; si es correcta, envíe los detalles al proveedor.</translation>
    </message>
    <message>
        <source>%1 gave an answer about the token that cannot be read.</source>
        <translation>%1 dio sobre el token una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>The token itself is not affected. Check the address for such questions.</source>
        <translation>El token en sí no se ve afectado. Compruebe la dirección para estas consultas.</translation>
    </message>
    <message>
        <source>The token has characters in it that no token has.</source>
        <translation>El token contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>It was not sent. Sign in again, or paste it again whole.</source>
        <translation>No se envió. Inicie sesión de nuevo, o péguelo otra vez entero.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address. It was not followed.</source>
        <translation>%1 redirigió la solicitud a otra dirección. No se siguió.</translation>
    </message>
    <message>
        <source>Most likely the address is not quite right, or the network wants you to sign in first. Check the address.</source>
        <translation>Lo más probable es que la dirección no sea del todo correcta, o que la red pida que inicie sesión primero. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 sent the request on to %2. It was not followed.</source>
        <translation>%1 redirigió la solicitud a %2. No se siguió.</translation>
    </message>
    <message>
        <source>%1 answers no questions about a token.</source>
        <translation>%1 no responde consultas sobre un token.</translation>
    </message>
    <message>
        <source>Nothing is broken. The provider has no address for it.</source>
        <translation>No hay nada roto. El proveedor no tiene dirección para ello.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel a token from here.</source>
        <translation>%1 no ofrece ninguna forma de revocar un token desde aquí.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, send the details to your Sierra administrator.</source>
        <translation>Inténtelo de nuevo en unos minutos. Si persiste, envíe los detalles a su administrador de Sierra.</translation>
    </message>
    <message>
        <source>The key works. The request itself was at fault; the details say how.</source>
        <translation>La clave funciona. El fallo estaba en la propia solicitud; los detalles dicen cuál.</translation>
    </message>
    <message>
        <source>Only the vendor or your administrator can change this.</source>
        <translation>Solo el fabricante o su administrador puede cambiar esto.</translation>
    </message>
    <message>
        <source>Sierra met an error that it did not expect.</source>
        <translation>Sierra encontró un error que no esperaba.</translation>
    </message>
    <message>
        <source>Sierra wanted a number in the request.</source>
        <translation>Sierra quería un número en la solicitud.</translation>
    </message>
    <message>
        <source>Sierra met an internal error with a number.</source>
        <translation>Sierra encontró un error interno con un número.</translation>
    </message>
    <message>
        <source>Sierra met an internal error.</source>
        <translation>Sierra encontró un error interno.</translation>
    </message>
    <message>
        <source>This Sierra server does not have this function.</source>
        <translation>Este servidor de Sierra no tiene esta función.</translation>
    </message>
    <message>
        <source>It is probably too old for it. Choose a lower version of the API.</source>
        <translation>Probablemente es demasiado antiguo para ella. Elija una versión menor de la API.</translation>
    </message>
    <message>
        <source>Sierra misses a part of the request.</source>
        <translation>A Sierra le falta una parte de la solicitud.</translation>
    </message>
    <message>
        <source>Most likely something on the way, such as a proxy, removed it. Check the server address.</source>
        <translation>Lo más probable es que algo en el camino, como un proxy, la quitara. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Sierra does not know a part of the request.</source>
        <translation>Sierra no conoce una parte de la solicitud.</translation>
    </message>
    <message>
        <source>The server is probably too old for it. Choose a lower version of the API.</source>
        <translation>Probablemente el servidor es demasiado antiguo para ella. Elija una versión menor de la API.</translation>
    </message>
    <message>
        <source>Sierra found no such record.</source>
        <translation>Sierra no encontró ese registro.</translation>
    </message>
    <message>
        <source>The key works. There is nothing to show.</source>
        <translation>La clave funciona. No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Sierra does not accept a value in the request.</source>
        <translation>Sierra no acepta un valor de la solicitud.</translation>
    </message>
    <message>
        <source>The Sierra server is not set up completely.</source>
        <translation>El servidor de Sierra no está configurado del todo.</translation>
    </message>
    <message>
        <source>Sierra&apos;s data service does not answer.</source>
        <translation>El servicio de datos de Sierra no responde.</translation>
    </message>
    <message>
        <source>Sierra cannot reach its database.</source>
        <translation>Sierra no puede acceder a su base de datos.</translation>
    </message>
    <message>
        <source>Sierra does not accept this key and secret.</source>
        <translation>Sierra no acepta esta clave y este secreto.</translation>
    </message>
    <message>
        <source>Most likely they are mistyped or swapped, or the key is still Pending, Disabled or past its date. Enter both again.</source>
        <translation>Lo más probable es que estén mal escritos o intercambiados, o que la clave siga Pending, esté Disabled o haya pasado su fecha. Introduzca ambos de nuevo.</translation>
    </message>
    <message>
        <source>Sierra accepts only encrypted connections.</source>
        <translation>Sierra solo acepta conexiones cifradas.</translation>
    </message>
    <message>
        <source>The server address must begin with https.</source>
        <translation>La dirección del servidor debe empezar por https.</translation>
    </message>
    <message>
        <source>Sierra misses a field in the data that was sent.</source>
        <translation>A Sierra le falta un campo en los datos enviados.</translation>
    </message>
    <message>
        <source>The key works, but may not read token details.</source>
        <translation>La clave funciona, pero no puede leer los detalles del token.</translation>
    </message>
    <message>
        <source>Nothing is broken. For this page, ask for the role Info Holds Config.</source>
        <translation>No hay nada roto. Para esta página, pida el rol Info Holds Config.</translation>
    </message>
    <message>
        <source>The Sierra API is switched off, or not part of your library&apos;s package.</source>
        <translation>La API de Sierra está desactivada, o no forma parte del paquete de su biblioteca.</translation>
    </message>
    <message>
        <source>Sierra has another client with this name already.</source>
        <translation>Sierra ya tiene otro cliente con este nombre.</translation>
    </message>
    <message>
        <source>Sierra no longer accepts this token.</source>
        <translation>Sierra ya no acepta este token.</translation>
    </message>
    <message>
        <source>It has ended, or the server was restarted. Get a new one.</source>
        <translation>Ha caducado, o el servidor se reinició. Obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>Sierra wants key and secret in another form.</source>
        <translation>Sierra quiere la clave y el secreto en otra forma.</translation>
    </message>
    <message>
        <source>The server address probably does not lead to the Sierra API itself. Check it.</source>
        <translation>Probablemente la dirección del servidor no lleva a la propia API de Sierra. Compruébela.</translation>
    </message>
    <message>
        <source>Sierra does not accept the code of this sign-in.</source>
        <translation>Sierra no acepta el código de este inicio de sesión.</translation>
    </message>
    <message>
        <source>It was used before, or too late. Sign in again.</source>
        <translation>Se usó antes, o demasiado tarde. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The code of this sign-in did not reach Sierra.</source>
        <translation>El código de este inicio de sesión no llegó a Sierra.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sierra found the request faulty.</source>
        <translation>Sierra encontró errónea la solicitud.</translation>
    </message>
    <message>
        <source>Sierra does not let this key do that.</source>
        <translation>Sierra no deja que esta clave haga eso.</translation>
    </message>
    <message>
        <source>Ask your Sierra administrator which roles the key has.</source>
        <translation>Pregunte a su administrador de Sierra qué roles tiene la clave.</translation>
    </message>
    <message>
        <source>The return address is not the one that is registered with this key.</source>
        <translation>La dirección de retorno no es la registrada con esta clave.</translation>
    </message>
    <message>
        <source>Both must be the same, letter by letter. Correct one of them.</source>
        <translation>Ambas deben ser iguales, letra por letra. Corrija una de ellas.</translation>
    </message>
    <message>
        <source>Sierra does not know this key, or it is not enabled.</source>
        <translation>Sierra no conoce esta clave, o no está habilitada.</translation>
    </message>
    <message>
        <source>Check the key, and its status in the list of Sierra API keys: Pending, Enabled or Disabled.</source>
        <translation>Compruebe la clave y su estado en la lista de claves de API de Sierra: Pending, Enabled o Disabled.</translation>
    </message>
    <message>
        <source>Sierra could not read the data that was sent.</source>
        <translation>Sierra no pudo leer los datos enviados.</translation>
    </message>
    <message>
        <source>This key may not change patrons.</source>
        <translation>Esta clave no puede modificar usuarios de la biblioteca.</translation>
    </message>
    <message>
        <source>Ask your Sierra administrator for the role Patrons Write, if it is needed.</source>
        <translation>Pida a su administrador de Sierra el rol Patrons Write, si hace falta.</translation>
    </message>
    <message>
        <source>Sierra&apos;s circulation refused the request.</source>
        <translation>La circulación de Sierra rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Sierra found several records where there should be one.</source>
        <translation>Sierra encontró varios registros donde debería haber uno.</translation>
    </message>
    <message>
        <source>Sierra&apos;s web catalogue refused the request.</source>
        <translation>El catálogo web de Sierra rechazó la solicitud.</translation>
    </message>
    <message>
        <source>A program that Sierra depends on failed.</source>
        <translation>Falló un programa del que depende Sierra.</translation>
    </message>
    <message>
        <source>Sierra does not accept this PIN.</source>
        <translation>Sierra no acepta este PIN.</translation>
    </message>
    <message>
        <source>This client ID has a colon in it.</source>
        <translation>Este ID de cliente contiene dos puntos.</translation>
    </message>
    <message>
        <source>Key and secret are sent with a colon between them, so the key can have none. Check that it was copied whole.</source>
        <translation>La clave y el secreto se envían separados por dos puntos, así que la clave no puede contenerlos. Compruebe que se copió entera.</translation>
    </message>
    <message>
        <source>End it, or choose another port.</source>
        <translation>Ciérrelo o elija otro puerto.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved.</source>
        <translation>No se pudo guardar el diagnóstico.</translation>
    </message>
    <message>
        <source>Choose a name that is not taken, in a folder that you can write to.</source>
        <translation>Elija un nombre libre, en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Your password store is very slow.</source>
        <translation>Su almacén de contraseñas es muy lento.</translation>
    </message>
    <message>
        <source>Nothing was lost. Tokenshelf waits longer for it from now on. Try again.</source>
        <translation>No se perdió nada. Tokenshelf lo esperará más tiempo a partir de ahora. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your password store ended in the middle of its work.</source>
        <translation>Su almacén de contraseñas se cerró en mitad de su trabajo.</translation>
    </message>
    <message>
        <source>Nothing was lost. It starts again by itself, and may ask for its password.</source>
        <translation>No se perdió nada. Se inicia de nuevo por sí solo y quizá pida su contraseña.</translation>
    </message>
    <message>
        <source>The folder of Tokenshelf belongs to somebody else, or is a link.</source>
        <translation>La carpeta de Tokenshelf es de otra persona o es un enlace.</translation>
    </message>
    <message>
        <source>Nothing was read or written there. Put a folder of your own in its place, then start again.</source>
        <translation>No se leyó ni se escribió nada en ella. Ponga en su lugar una carpeta propia y vuelva a empezar.</translation>
    </message>
    <message>
        <source>The folder %2 belongs to somebody else, or is a link.</source>
        <translation>La carpeta %2 es de otra persona o es un enlace.</translation>
    </message>
    <message>
        <source>The secret of this account is not in the password store that this desktop uses.</source>
        <translation>El secreto de esta cuenta no está en el almacén de contraseñas que usa este escritorio.</translation>
    </message>
    <message>
        <source>Nothing was lost. Start Tokenshelf in the desktop that you used before, or enter the secret again here.</source>
        <translation>No se perdió nada. Inicie Tokenshelf en el escritorio que usaba antes, o introduzca aquí de nuevo el secreto.</translation>
    </message>
    <message>
        <source>The secret of this account is not in the password store that this desktop uses. Secrets were also kept in %2.</source>
        <translation>El secreto de esta cuenta no está en el almacén de contraseñas que usa este escritorio. También se guardaron secretos en %2.</translation>
    </message>
    <message>
        <source>Another window or program has changed this account meanwhile.</source>
        <translation>Otra ventana u otro programa ha cambiado esta cuenta entretanto.</translation>
    </message>
    <message>
        <source>Nothing was saved. Look at it as it is now, then change it again.</source>
        <translation>No se guardó nada. Mírela como está ahora y cámbiela de nuevo.</translation>
    </message>
    <message>
        <source>The secret was saved for another server, or one with another certificate authority, than the account names now.</source>
        <translation>El secreto se guardó para otro servidor, o para uno con otra autoridad de certificación, distinto del que ahora indica la cuenta.</translation>
    </message>
    <message>
        <source>Practice accounts are kept apart from real ones, in a profile of their own.</source>
        <translation>Las cuentas de práctica se guardan aparte de las reales, en un perfil propio.</translation>
    </message>
    <message>
        <source>Say --profile practice.</source>
        <translation>Indique --profile practice.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>There is nothing at this path</source>
        <translation>No hay nada en esta ruta</translation>
    </message>
    <message>
        <source>The token lacks a scope for this: %1</source>
        <translation>Al token le falta un scope para esto: %1</translation>
    </message>
    <message>
        <source>The person lacks the permission: that is switched on</source>
        <translation>A la persona le falta el permiso: eso está activado</translation>
    </message>
    <message>
        <source>The person has switched to another library: that is switched on</source>
        <translation>La persona cambió a otra biblioteca: eso está activado</translation>
    </message>
    <message>
        <source>The Authorization header is missing</source>
        <translation>Falta el encabezado Authorization</translation>
    </message>
    <message>
        <source>%1 was sent where Apicbase wants Bearer</source>
        <translation>Se envió %1 donde Apicbase quiere Bearer</translation>
    </message>
    <message>
        <source>A refresh token was sent where an access token is wanted</source>
        <translation>Se envió un refresh token donde se necesita un access token</translation>
    </message>
    <message>
        <source>Apicbase does not know this token</source>
        <translation>Apicbase no conoce este token</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>El token ha caducado</translation>
    </message>
    <message>
        <source>%1 is wanted here</source>
        <translation>Aquí se necesita %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Generar token</translation>
    </message>
    <message>
        <source>Nobody has registered this client id</source>
        <translation>Nadie ha registrado este client ID</translation>
    </message>
    <message>
        <source>Your tokens</source>
        <translation>Sus tokens</translation>
    </message>
    <message>
        <source>These applications are registered at the practice server. Their secrets are nobody&apos;s.</source>
        <translation>Estas aplicaciones están registradas en el servidor de práctica. Sus secretos no son de nadie.</translation>
    </message>
    <message>
        <source>Practice Apicbase</source>
        <translation>Apicbase de práctica</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>PKCE is required, and code_challenge is missing</source>
        <translation>PKCE es obligatorio, y falta code_challenge</translation>
    </message>
    <message>
        <source>Of PKCE&apos;s methods, S256 alone is accepted here</source>
        <translation>De los métodos de PKCE, aquí solo se acepta S256</translation>
    </message>
    <message>
        <source>response_type is missing</source>
        <translation>Falta response_type</translation>
    </message>
    <message>
        <source>response_type must be code</source>
        <translation>response_type debe ser code</translation>
    </message>
    <message>
        <source>This client may not sign people in: it is registered for client_credentials</source>
        <translation>Con este cliente no pueden iniciar sesión personas: está registrado para client_credentials</translation>
    </message>
    <message>
        <source>The blank between two scopes was sent as %2B, so they are read as one</source>
        <translation>El espacio entre dos scopes se envió como %2B, así que se leen como uno</translation>
    </message>
    <message>
        <source>A scope is not known to Apicbase</source>
        <translation>Apicbase no conoce uno de los scopes</translation>
    </message>
    <message>
        <source>This is the practice server. Nobody&apos;s data is behind it.</source>
        <translation>Este es el servidor de práctica. Detrás no hay datos de nadie.</translation>
    </message>
    <message>
        <source>%1 asks for access on behalf of %2:</source>
        <translation>%1 pide acceso en nombre de %2:</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message numerus="yes">
        <source>Copy this code into your application. It lives for %n second(s).</source>
        <translation>
            <numerusform>Copie este código en su aplicación. Dura %n segundo.</numerusform>
            <numerusform>Copie este código en su aplicación. Dura %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>The person denied access</source>
        <translation>La persona denegó el acceso</translation>
    </message>
    <message>
        <source>A parameter came twice</source>
        <translation>Un parámetro llegó dos veces</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>Falta el client ID</translation>
    </message>
    <message>
        <source>redirect_uri is missing, and this client has registered more than one</source>
        <translation>Falta redirect_uri, y este cliente ha registrado más de una</translation>
    </message>
    <message>
        <source>This redirect_uri is not the one that is registered</source>
        <translation>Esta redirect_uri no es la registrada</translation>
    </message>
    <message>
        <source>POST is wanted here: a token in an address ends up in logs</source>
        <translation>Aquí se necesita POST: un token en una dirección acaba en los registros</translation>
    </message>
    <message>
        <source>The token is missing</source>
        <translation>Falta el token</translation>
    </message>
    <message>
        <source>This is a refresh token; only access tokens can be introspected</source>
        <translation>Este es un refresh token; la introspección solo admite access tokens</translation>
    </message>
    <message>
        <source>The token was revoked or replaced by a renewal</source>
        <translation>El token se revocó o lo sustituyó una renovación</translation>
    </message>
    <message>
        <source>The token belongs to another application</source>
        <translation>El token es de otra aplicación</translation>
    </message>
    <message>
        <source>The refresh token was sent along; nobody needs it here</source>
        <translation>Se envió también el refresh token; aquí nadie lo necesita</translation>
    </message>
    <message>
        <source>Revocation is switched off</source>
        <translation>La revocación está desactivada</translation>
    </message>
    <message>
        <source>The token belongs to another application; nothing was revoked</source>
        <translation>El token es de otra aplicación; no se revocó nada</translation>
    </message>
    <message>
        <source>This is on Apicbase&apos;s other host, &quot;%1&quot;</source>
        <translation>Esto está en el otro host de Apicbase, &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The slash at the end of the path is missing</source>
        <translation>Falta la barra al final de la ruta</translation>
    </message>
    <message>
        <source>Every secret is refused: that is switched on</source>
        <translation>Se rechaza cualquier secreto: eso está activado</translation>
    </message>
    <message>
        <source>%1 was sent where client id and secret are wanted</source>
        <translation>Se envió %1 donde se necesitan client ID y secreto</translation>
    </message>
    <message>
        <source>The sign-in was started without PKCE</source>
        <translation>El inicio de sesión empezó sin PKCE</translation>
    </message>
    <message>
        <source>code_verifier is missing</source>
        <translation>Falta code_verifier</translation>
    </message>
    <message>
        <source>code_verifier does not belong to the code_challenge of the sign-in</source>
        <translation>code_verifier no corresponde al code_challenge del inicio de sesión</translation>
    </message>
    <message>
        <source>This code was never issued</source>
        <translation>Este código nunca se emitió</translation>
    </message>
    <message>
        <source>This code was issued to another client</source>
        <translation>Este código se emitió para otro cliente</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>Este código ya se ha usado</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Este código ha caducado</translation>
    </message>
    <message>
        <source>Parameters belong in the body, not in the address</source>
        <translation>Los parámetros van en el cuerpo, no en la dirección</translation>
    </message>
    <message>
        <source>The body is not announced as a form; Apicbase reads nothing else</source>
        <translation>El cuerpo no se anuncia como formulario; Apicbase no lee otra cosa</translation>
    </message>
    <message>
        <source>grant_type is missing</source>
        <translation>Falta grant_type</translation>
    </message>
    <message>
        <source>Apicbase does not know this grant_type</source>
        <translation>Apicbase no conoce este grant_type</translation>
    </message>
    <message>
        <source>The code is missing</source>
        <translation>Falta el código</translation>
    </message>
    <message>
        <source>redirect_uri differs from the one that the code was asked for with</source>
        <translation>redirect_uri difiere de la que se usó para pedir el código</translation>
    </message>
    <message>
        <source>The refresh token is missing</source>
        <translation>Falta el refresh token</translation>
    </message>
    <message>
        <source>This client has no refresh tokens: it asks again with client_credentials</source>
        <translation>Este cliente no tiene refresh tokens: vuelve a pedir con client_credentials</translation>
    </message>
    <message>
        <source>Apicbase does not know this refresh token</source>
        <translation>Apicbase no conoce este refresh token</translation>
    </message>
    <message>
        <source>This is an access token, not a refresh token</source>
        <translation>Este es un access token, no un refresh token</translation>
    </message>
    <message>
        <source>This refresh token belongs to another application</source>
        <translation>Este refresh token es de otra aplicación</translation>
    </message>
    <message>
        <source>This refresh token has been used already; within its grace period the same answer comes again</source>
        <translation>Este refresh token ya se ha usado; dentro del periodo de gracia llega otra vez la misma respuesta</translation>
    </message>
    <message>
        <source>This refresh token has been used already, and was replaced then</source>
        <translation>Este refresh token ya se ha usado, y entonces se sustituyó</translation>
    </message>
    <message>
        <source>This refresh token has been revoked</source>
        <translation>Este refresh token se ha revocado</translation>
    </message>
    <message>
        <source>A renewal cannot widen the scopes</source>
        <translation>Una renovación no puede ampliar los scopes</translation>
    </message>
    <message>
        <source>This client signs people in; client_credentials are for suppliers</source>
        <translation>Con este cliente inician sesión personas; client_credentials es para suministradores</translation>
    </message>
    <message>
        <source>The scope of a supplier is &quot;supplier&quot;</source>
        <translation>El scope de un suministrador es &quot;supplier&quot;</translation>
    </message>
    <message>
        <source>Down for maintenance</source>
        <translation>En mantenimiento</translation>
    </message>
    <message>
        <source>We will be back soon.</source>
        <translation>Volveremos pronto.</translation>
    </message>
    <message>
        <source>This answer is the fault that is switched on</source>
        <translation>Esta respuesta es el fallo que está activado</translation>
    </message>
    <message>
        <source>Done as asked, but the reply was thrown away: that fault is switched on</source>
        <translation>Se hizo lo pedido, pero la respuesta se descartó: ese fallo está activado</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>Falta el secreto de cliente</translation>
    </message>
    <message>
        <source>A blank or line end was sent along with the client secret</source>
        <translation>Se envió un espacio o salto de línea con el secreto de cliente</translation>
    </message>
    <message>
        <source>The client secret was percent-encoded once too often</source>
        <translation>El secreto de cliente se codificó con porcentajes una vez de más</translation>
    </message>
    <message>
        <source>The client secret is wrong</source>
        <translation>El secreto de cliente es incorrecto</translation>
    </message>
    <message>
        <source>Client id and secret are swapped</source>
        <translation>El client ID y el secreto están intercambiados</translation>
    </message>
    <message>
        <source>A blank or line end was sent along with the client id</source>
        <translation>Se envió un espacio o salto de línea con el client ID</translation>
    </message>
    <message>
        <source>The client id was percent-encoded; it must go as it is</source>
        <translation>El client ID se codificó con porcentajes; debe ir tal cual</translation>
    </message>
    <message>
        <source>There is a blank or line end in the Base64 text</source>
        <translation>Hay un espacio o salto de línea en el texto Base64</translation>
    </message>
    <message>
        <source>The Base64 text has the URL-safe alphabet; the standard one is wanted</source>
        <translation>El texto Base64 tiene el alfabeto para URL; se necesita el estándar</translation>
    </message>
    <message>
        <source>What follows Basic is not Base64</source>
        <translation>Lo que sigue a Basic no es Base64</translation>
    </message>
    <message>
        <source>The Base64 text is not padded with = to a multiple of four</source>
        <translation>El texto Base64 no está completado con = hasta un múltiplo de cuatro</translation>
    </message>
    <message>
        <source>There is no colon between client id and secret</source>
        <translation>No hay dos puntos entre el client ID y el secreto</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>This is the practice server. Any barcode and PIN will do.</source>
        <translation>Este es el servidor de práctica. Sirve cualquier código de barras y PIN.</translation>
    </message>
    <message>
        <source>%1 asks to see your library account.</source>
        <translation>%1 pide ver su cuenta de la biblioteca.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Practice Sierra</source>
        <translation>Sierra de práctica</translation>
    </message>
    <message>
        <source>Nobody has registered this client id; its + and / must be percent-encoded in an address</source>
        <translation>Nadie ha registrado este client ID; sus + y / deben codificarse con porcentajes en una dirección</translation>
    </message>
    <message>
        <source>Nothing was found, which Sierra calls 404/107</source>
        <translation>No se encontró nada, lo que Sierra llama 404/107</translation>
    </message>
    <message>
        <source>limit and offset must be numbers</source>
        <translation>limit y offset deben ser números</translation>
    </message>
    <message>
        <source>There is nothing at this path; Sierra lives under %1</source>
        <translation>No hay nada en esta ruta; Sierra está bajo %1</translation>
    </message>
    <message>
        <source>%1 was sent where Sierra wants Bearer, with a capital B</source>
        <translation>Se envió %1 donde Sierra quiere Bearer, con B mayúscula</translation>
    </message>
    <message>
        <source>Sierra does not know this token</source>
        <translation>Sierra no conoce este token</translation>
    </message>
    <message>
        <source>The token is good, but its role lacks %1</source>
        <translation>El token es bueno, pero a su rol le falta %1</translation>
    </message>
    <message>
        <source>The key is pending: its secret has not been chosen yet</source>
        <translation>La clave está Pending: aún no se ha elegido su secreto</translation>
    </message>
    <message>
        <source>The key is disabled</source>
        <translation>La clave está Disabled</translation>
    </message>
    <message>
        <source>The key is past its expiration date</source>
        <translation>La clave ha pasado su fecha de caducidad</translation>
    </message>
    <message>
        <source>%1 was sent where Sierra wants Basic</source>
        <translation>Se envió %1 donde Sierra quiere Basic</translation>
    </message>
    <message>
        <source>grant_type is missing, or the body is not announced as a form</source>
        <translation>Falta grant_type, o el cuerpo no se anuncia como formulario</translation>
    </message>
    <message>
        <source>Sierra does not know this grant_type</source>
        <translation>Sierra no conoce este grant_type</translation>
    </message>
    <message>
        <source>Sierra lets this pass, but the documented request is a form with grant_type=client_credentials</source>
        <translation>Sierra deja pasar esto, pero la solicitud documentada es un formulario con grant_type=client_credentials</translation>
    </message>
    <message>
        <source>This code was not issued to this client</source>
        <translation>Este código no se emitió para este cliente</translation>
    </message>
    <message>
        <source>Practice key</source>
        <translation>Clave de práctica</translation>
    </message>
    <message>
        <source>Practice key without the Info role</source>
        <translation>Clave de práctica sin el rol Info</translation>
    </message>
    <message>
        <source>Practice application</source>
        <translation>Aplicación de práctica</translation>
    </message>
    <message>
        <source>Practice application without redirect URL</source>
        <translation>Aplicación de práctica sin URL de redirección</translation>
    </message>
    <message>
        <source>Somebody else&apos;s application</source>
        <translation>Aplicación de otra persona</translation>
    </message>
    <message>
        <source>Practice supplier</source>
        <translation>Proveedor de práctica</translation>
    </message>
    <message>
        <source>The Host header names another server</source>
        <translation>La cabecera Host nombra otro servidor</translation>
    </message>
    <message>
        <source>No such method here</source>
        <translation>Ese método no existe aquí</translation>
    </message>
    <message>
        <source>This is no request that can be read, or a part of it is too long</source>
        <translation>No es una solicitud legible, o una parte de ella es demasiado larga</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Keys, secrets and tokens of its accounts will be sent to these servers, and your browser to some of them:</source>
        <translation>Las claves, los secretos y los tokens de sus cuentas se enviarán a estos servidores, y su navegador irá a algunos de ellos:</translation>
    </message>
    <message>
        <source>Besides, each account has a server of its own.</source>
        <translation>Además, cada cuenta tiene su propio servidor.</translation>
    </message>
    <message>
        <source>A certificate in the file vouches for them, in place of those that this computer trusts.</source>
        <translation>Un certificado del archivo responde de ellos, en lugar de aquellos en los que confía este equipo.</translation>
    </message>
    <message>
        <source>Add it only if you know who made the file %1.</source>
        <translation>Añádalo solo si sabe quién hizo el archivo %1.</translation>
    </message>
    <message>
        <source>Add the provider “%1”?</source>
        <translation>¿Añadir el proveedor «%1»?</translation>
    </message>
    <message>
        <source>Add the provider</source>
        <translation>Añadir el proveedor</translation>
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
        <translation>Apicbase Suppliers (práctica)</translation>
    </message>
    <message>
        <source>Apicbase (practice)</source>
        <translation>Apicbase (práctica)</translation>
    </message>
    <message>
        <source>Sierra (practice)</source>
        <translation>Sierra (práctica)</translation>
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
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Orders and articles of the supplier</source>
        <translation>Pedidos y artículos del proveedor</translation>
    </message>
    <message>
        <source>Ingredients, recipes and stock items of the library</source>
        <translation>Ingredientes, recetas y existencias de la biblioteca</translation>
    </message>
    <message>
        <source>Sales figures, as a point of sale sends them</source>
        <translation>Cifras de ventas, como las envía un punto de venta</translation>
    </message>
    <message>
        <source>Users and outlets of the library</source>
        <translation>Usuarios y puntos de venta de la biblioteca</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Pedidos de compra</translation>
    </message>
    <message>
        <source>Creating and changing recipes and products</source>
        <translation>Crear y cambiar recetas y productos</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Puntos de venta</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>About the server</source>
        <translation>Acerca del servidor</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>Detalles del token</translation>
    </message>
    <message>
        <source>First branch</source>
        <translation>Primera sucursal</translation>
    </message>
    <message>
        <source>First bibliographic record</source>
        <translation>Primer registro bibliográfico</translation>
    </message>
    <message>
        <source>First item record</source>
        <translation>Primer registro de ejemplar</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Servidor de práctica</translation>
    </message>
    <message>
        <source>Innovative&apos;s sandbox</source>
        <translation>Sandbox de Innovative</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AboutDialog</name>
    <message>
        <source>About Tokenshelf</source>
        <translation>Acerca de Tokenshelf</translation>
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
        <translation>ninguna: no se puede acceder a los proveedores</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Almacén de contraseñas</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema de ventanas</translation>
    </message>
    <message>
        <source>Tokenshelf %1</source>
        <comment>program and version</comment>
        <translation>Tokenshelf %1</translation>
    </message>
    <message>
        <source>Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Guarda las credenciales de Sierra y Apicbase, obtiene tokens con ellas y muestra cuánto duran. Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>closed to other programs, and never written out after a crash</source>
        <translation>cerrada a otros programas, y nunca escrita en disco tras un fallo</translation>
    </message>
    <message>
        <source>kept apart by Flatpak or Snap</source>
        <translation>separada por Flatpak o Snap</translation>
    </message>
    <message>
        <source>%1; what it stores can be read on the session bus by your other programs</source>
        <translation>%1; sus otros programas pueden leer en el bus de sesión lo que guarda</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountDialogs</name>
    <message>
        <source>The token is cancelled at the provider and erased here.</source>
        <translation>El token se revoca en el proveedor y se borra aquí.</translation>
    </message>
    <message>
        <source>The token is erased here. The provider offers no way to cancel it: copies work until it ends.</source>
        <translation>El token se borra aquí. El proveedor no ofrece ninguna forma de revocarlo: las copias funcionan hasta que caduque.</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <translation>¿Cerrar la sesión de “%1”?</translation>
    </message>
    <message>
        <source>Client ID and secret are kept, so you can sign in again.</source>
        <translation>El client ID y el secreto se conservan, así que puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed out of “%1”; the provider has cancelled the token</source>
        <translation>Sesión de “%1” cerrada; el proveedor ha revocado el token</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Sesión de “%1” cerrada</translation>
    </message>
    <message>
        <source>Its secret and its tokens are erased from your password store. This cannot be undone.</source>
        <translation>Su secreto y sus tokens se borran de su almacén de contraseñas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel the token: copies of it go on working.</source>
        <translation>%1 no ofrece ninguna forma de revocar el token: sus copias seguirán funcionando.</translation>
    </message>
    <message>
        <source>%1 offers no way to cancel the token: copies of it work until it ends, %2.</source>
        <translation>%1 no ofrece ninguna forma de revocar el token: sus copias funcionan hasta que caduque, %2.</translation>
    </message>
    <message>
        <source>Cancel the token at the provider, so that no copy works any more</source>
        <translation>Revocar el token en el proveedor, para que ninguna copia funcione más</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar “%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“%1” removed; the provider has cancelled its token</source>
        <translation>Se quitó “%1”; el proveedor ha revocado su token</translation>
    </message>
    <message>
        <source>“%1” removed, but the provider did not confirm that its token is cancelled: cancel it on the provider&apos;s own pages</source>
        <translation>Se quitó “%1”, pero el proveedor no confirmó que su token esté revocado: revóquelo en las páginas del proveedor</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>Se quitó “%1”</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>No se pudo iniciar ningún navegador para %1</translation>
    </message>
    <message>
        <source>The tokens are erased here. The provider lets no program cancel them: they stay valid there until they end, or until somebody revokes them on the provider&apos;s own pages.</source>
        <translation>Los tokens se borran aquí. El proveedor no deja que ningún programa los anule: allí siguen siendo válidos hasta que terminen, o hasta que alguien los revoque en las páginas del proveedor.</translation>
    </message>
    <message>
        <source>%1 lets no program cancel its tokens: they stay valid there until they end, or until somebody revokes them on %1&apos;s own pages.</source>
        <translation>%1 no deja que ningún programa anule sus tokens: allí siguen siendo válidos hasta que terminen, o hasta que alguien los revoque en las páginas de %1.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountListPane</name>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No account matches “%1” here.</source>
        <translation>Aquí ninguna cuenta coincide con “%1”.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
    <message>
        <source>Nothing ends within a week unless it is renewed.</source>
        <translation>No hay nada que caduque en una semana si no se renueva.</translation>
    </message>
    <message>
        <source>No production account yet. You need the key and secret, or client ID and secret, that your provider gave you.</source>
        <translation>Aún no hay ninguna cuenta de producción. Necesita la clave y el secreto, o el client ID y el secreto, que le dio su proveedor.</translation>
    </message>
    <message>
        <source>No sandbox account yet. Your provider gives out keys for its sandbox on request.</source>
        <translation>Aún no hay ninguna cuenta de sandbox. Su proveedor da claves para su sandbox si se las pide.</translation>
    </message>
    <message>
        <source>No practice account yet. The practice server has keys for everybody, and nothing is at stake.</source>
        <translation>Aún no hay ninguna cuenta de práctica. El servidor de práctica tiene claves para todos, y no se arriesga nada.</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Aún no hay ninguna cuenta.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AccountPage</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>Sobre la cuenta</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;What it may do</source>
        <translation>&amp;Qué puede hacer</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation>Solicitud copiada</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historial</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AddDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Save &amp;without trying it out</source>
        <translation>Guardar sin &amp;probar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Paso %1 de 3</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>No se pudo abrir ningún navegador. La dirección es %1</translation>
    </message>
    <message>
        <source>The practice server could not be started, because another program uses its ports. Close that program, or start the practice server on its own page.</source>
        <translation>No se pudo iniciar el servidor de práctica, porque otro programa usa sus puertos. Cierre ese programa, o inicie el servidor de práctica en su propia página.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Application</name>
    <message>
        <source>Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live.</source>
        <translation>Guarda las credenciales de Sierra y Apicbase, obtiene tokens con ellas y muestra cuánto duran.</translation>
    </message>
    <message>
        <source>Use folders and keychain entries of their own, under this name.</source>
        <translation>Usar carpetas y entradas propias en el almacén de contraseñas, con este nombre.</translation>
    </message>
    <message>
        <source>Keep secrets in memory alone, for this session.</source>
        <translation>Guardar los secretos solo en memoria, para esta sesión.</translation>
    </message>
    <message>
        <source>Do the main job at the practice server without anybody, and save a picture of each screen.</source>
        <translation>Hacer la tarea principal en el servidor de práctica sin nadie y guardar una imagen de cada pantalla.</translation>
    </message>
    <message>
        <source>There is something on the command line that is no option; see --help. If it was a secret, treat it as exposed: have it replaced.</source>
        <translation>En la línea de comandos hay algo que no es una opción; vea --help. Si era un secreto, considérelo expuesto: pida que lo cambien.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has a-z, 0-9, - and _ alone, up to 32.</source>
        <translation>El nombre de un perfil solo tiene a-z, 0-9, - y _, con un máximo de 32.</translation>
    </message>
    <message>
        <source>Start the practice server, with an account of each of its providers; in the profile “practice” where no other is named.</source>
        <translation>Iniciar el servidor de práctica, con una cuenta de cada uno de sus proveedores; en el perfil «practice» si no se indica otro.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::AutoRenewBox</name>
    <message>
        <source>Renew the token by itself before it ends</source>
        <translation>Renovar el token automáticamente antes de que caduque</translation>
    </message>
    <message>
        <source>While Tokenshelf is open and your password store is unlocked.</source>
        <translation>Mientras Tokenshelf esté abierto y su almacén de contraseñas, desbloqueado.</translation>
    </message>
    <message>
        <source>A renewal may end copies of the old token that are in use elsewhere.</source>
        <translation>Una renovación puede terminar con copias del token antiguo que se usan en otro lugar.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::BehaviourForm</name>
    <message>
        <source>Both providers</source>
        <translation>Ambos proveedores</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Obeyed for token, introspection, revocation and API requests</source>
        <translation>Se aplica a las solicitudes de token, introspección, revocación y API</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The API is switched off (503, Sierra 117)</source>
        <translation>La API está desactivada (503, Sierra 117)</translation>
    </message>
    <message>
        <source>Not in the library&apos;s package (503, Sierra 118)</source>
        <translation>Fuera del paquete de la biblioteca (503, Sierra 118)</translation>
    </message>
    <message>
        <source>Database trouble (500, Sierra 112)</source>
        <translation>Problema de base de datos (500, Sierra 112)</translation>
    </message>
    <message>
        <source>A maintenance page instead of data (200, HTML)</source>
        <translation>Una página de mantenimiento en vez de datos (200, HTML)</translation>
    </message>
    <message>
        <source>Plain text instead of data</source>
        <translation>Texto sin formato en vez de datos</translation>
    </message>
    <message>
        <source>An empty answer (200)</source>
        <translation>Una respuesta vacía (200)</translation>
    </message>
    <message>
        <source>The connection is cut</source>
        <translation>Se corta la conexión</translation>
    </message>
    <message>
        <source>The answer is slow</source>
        <translation>La respuesta es lenta</translation>
    </message>
    <message>
        <source>Too many requests (429 with Retry-After)</source>
        <translation>Demasiadas solicitudes (429 con Retry-After)</translation>
    </message>
    <message>
        <source>Server error (500)</source>
        <translation>Error del servidor (500)</translation>
    </message>
    <message>
        <source>Half an answer (broken JSON)</source>
        <translation>Media respuesta (JSON roto)</translation>
    </message>
    <message>
        <source>Done, but the answer is lost</source>
        <translation>Hecho, pero la respuesta se pierde</translation>
    </message>
    <message>
        <source>Slow means, in seconds</source>
        <translation>Lento significa, en segundos</translation>
    </message>
    <message>
        <source>For “The answer is slow”</source>
        <translation>Para “La respuesta es lenta”</translation>
    </message>
    <message>
        <source>Try again after, in seconds</source>
        <translation>Reintentar después de, en segundos</translation>
    </message>
    <message>
        <source>Retry-After, for “Too many requests”</source>
        <translation>Retry-After, para “Demasiadas solicitudes”</translation>
    </message>
    <message>
        <source>Refuse the secret, even the right one</source>
        <translation>Rechazar el secreto, incluso el correcto</translation>
    </message>
    <message>
        <source>invalid_client, or Sierra 113</source>
        <translation>invalid_client, o Sierra 113</translation>
    </message>
    <message>
        <source>Tokens live, in seconds</source>
        <translation>Los tokens duran, en segundos</translation>
    </message>
    <message>
        <source>expires_in</source>
        <translation>expires_in</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>Sierra</source>
        <translation>Sierra</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>Estado de la clave</translation>
    </message>
    <message>
        <source>As in Sierra&apos;s list of API keys</source>
        <translation>Como en la lista de claves de API de Sierra</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled (habilitada)</translation>
    </message>
    <message>
        <source>Pending: no secret chosen yet</source>
        <translation>Pending: aún sin secreto elegido</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled (deshabilitada)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Length of its tokens</source>
        <translation>Longitud de sus tokens</translation>
    </message>
    <message>
        <source>access_token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>64 characters</source>
        <translation>64 caracteres</translation>
    </message>
    <message>
        <source>150 characters</source>
        <translation>150 caracteres</translation>
    </message>
    <message>
        <source>The key lacks the role Info Holds Config</source>
        <translation>A la clave le falta el rol Info Holds Config</translation>
    </message>
    <message>
        <source>info/token answers 403, code 116</source>
        <translation>info/token responde 403, código 116</translation>
    </message>
    <message>
        <source>Be strict about the token request</source>
        <translation>Ser estricto con la solicitud de token</translation>
    </message>
    <message>
        <source>Wants the form type and grant_type</source>
        <translation>Exige el tipo de formulario y grant_type</translation>
    </message>
    <message>
        <source>A scheme other than Basic is just refused</source>
        <translation>Un esquema distinto de Basic se rechaza sin más</translation>
    </message>
    <message>
        <source>401, code 113, instead of 400, code 121</source>
        <translation>401, código 113, en vez de 400, código 121</translation>
    </message>
    <message>
        <source>Call an old token invalid_token</source>
        <translation>Llamar invalid_token a un token antiguo</translation>
    </message>
    <message>
        <source>401, code 120, instead of code 123, invalid_grant</source>
        <translation>401, código 120, en vez de código 123, invalid_grant</translation>
    </message>
    <message>
        <source>Call a wrong key by its own code</source>
        <translation>Dar a una clave errónea su propio código</translation>
    </message>
    <message>
        <source>401, code 129, instead of code 113</source>
        <translation>401, código 129, en vez de código 113</translation>
    </message>
    <message>
        <source>Apicbase: renewing and cancelling</source>
        <translation>Apicbase: renovar y revocar</translation>
    </message>
    <message>
        <source>The stay-signed-in token stays the same</source>
        <translation>El token para mantener la sesión no cambia</translation>
    </message>
    <message>
        <source>No rotation of the refresh token</source>
        <translation>Sin rotación del refresh token</translation>
    </message>
    <message>
        <source>An old one still works for, in seconds</source>
        <translation>Uno antiguo aún funciona durante, en segundos</translation>
    </message>
    <message>
        <source>Grace period after rotation</source>
        <translation>Periodo de gracia tras la rotación</translation>
    </message>
    <message>
        <source>A renewal leaves the old token alive</source>
        <translation>Una renovación deja válido el token antiguo</translation>
    </message>
    <message>
        <source>The old access token is not revoked</source>
        <translation>El access token antiguo no se revoca</translation>
    </message>
    <message>
        <source>Tokens cannot be cancelled</source>
        <translation>Los tokens no se pueden revocar</translation>
    </message>
    <message>
        <source>No revocation endpoint: 404</source>
        <translation>Sin revocation endpoint: 404</translation>
    </message>
    <message>
        <source>Apicbase: signing in</source>
        <translation>Apicbase: iniciar sesión</translation>
    </message>
    <message>
        <source>Codes live, in seconds</source>
        <translation>Los códigos duran, en segundos</translation>
    </message>
    <message>
        <source>Lifetime of the authorization code</source>
        <translation>Duración del authorization code</translation>
    </message>
    <message>
        <source>The person says no</source>
        <translation>La persona dice que no</translation>
    </message>
    <message>
        <source>access_denied</source>
        <translation>access_denied</translation>
    </message>
    <message>
        <source>What comes back with the code</source>
        <translation>Qué vuelve con el código</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>The right state</source>
        <translation>El state correcto</translation>
    </message>
    <message>
        <source>Another state</source>
        <translation>Otro state</translation>
    </message>
    <message>
        <source>No state</source>
        <translation>Ningún state</translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation>Direcciones de retorno</translation>
    </message>
    <message>
        <source>How redirect_uri is compared</source>
        <translation>Cómo se compara redirect_uri</translation>
    </message>
    <message>
        <source>Any port of this computer</source>
        <translation>Cualquier puerto de este equipo</translation>
    </message>
    <message>
        <source>Exactly as registered</source>
        <translation>Exactamente como se registró</translation>
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
        <translation>Se verifica donde se envía</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Se ignora</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>An address without its last slash is unknown</source>
        <translation>Una dirección sin la barra final es desconocida</translation>
    </message>
    <message>
        <source>404 instead of 301</source>
        <translation>404 en vez de 301</translation>
    </message>
    <message>
        <source>Apicbase: what it says of a token</source>
        <translation>Apicbase: qué dice de un token</translation>
    </message>
    <message>
        <source>An unknown token is answered 401</source>
        <translation>A un token desconocido se responde 401</translation>
    </message>
    <message>
        <source>Introspection, django-oauth-toolkit up to 1.6</source>
        <translation>Introspección, django-oauth-toolkit hasta 1.6</translation>
    </message>
    <message>
        <source>Tell about other applications&apos; tokens too</source>
        <translation>Informar también sobre tokens de otras aplicaciones</translation>
    </message>
    <message>
        <source>Introspection does not check whose token it is</source>
        <translation>La introspección no comprueba de quién es el token</translation>
    </message>
    <message>
        <source>A token of no person</source>
        <translation>Un token de ninguna persona</translation>
    </message>
    <message>
        <source>Service account: no username</source>
        <translation>Cuenta de servicio: sin nombre de usuario</translation>
    </message>
    <message>
        <source>The person lacks the right</source>
        <translation>A la persona le falta el derecho</translation>
    </message>
    <message>
        <source>The API answers 403</source>
        <translation>La API responde 403</translation>
    </message>
    <message>
        <source>The person switched to another library</source>
        <translation>La persona cambió a otra biblioteca</translation>
    </message>
    <message>
        <source>The API answers 404</source>
        <translation>La API responde 404</translation>
    </message>
    <message>
        <source>An error page instead of data (500, HTML)</source>
        <translation>Una página de error en lugar de datos (500, HTML)</translation>
    </message>
    <message>
        <source>The connection is cut when it is used again</source>
        <translation>Se corta la conexión cuando se vuelve a usar</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CertificateField</name>
    <message>
        <source>Add certificate…</source>
        <translation>Añadir certificado…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Whoever this computer trusts</source>
        <translation>Aquellos en quienes confía este equipo</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Añadir un certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>%1 alone, until %2</source>
        <extracomment>A certificate: whose it is, until when it is valid</extracomment>
        <translation>Solo %1, hasta el %2</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ClientForm</name>
    <message>
        <source>Only until</source>
        <translation>Solo hasta</translation>
    </message>
    <message>
        <source>“%1” works only until</source>
        <translation>«%1» solo funciona hasta</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Último día de la clave</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>How long “%1” works</source>
        <translation>Hasta cuándo funciona “%1”</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ClientPage</name>
    <message>
        <source>Na&amp;me in the list</source>
        <translation>&amp;Nombre en la lista</translation>
    </message>
    <message>
        <source>How to register</source>
        <translation>Cómo registrar</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Una nueva</translation>
    </message>
    <message>
        <source>%1 (as for “%2”)</source>
        <extracomment>An application in a list: its client id, one of its accounts</extracomment>
        <translation>%1 (como para “%2”)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>I already have tokens</source>
        <translation>Ya tengo tokens</translation>
    </message>
    <message>
        <source>A pair of tokens that was made on %1&apos;s own pages</source>
        <translation>Un par de tokens creado en las páginas propias de %1</translation>
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
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Authorization endpoint (RFC 6749 3.1)</source>
        <translation>Authorization endpoint (RFC 6749 3.1)</translation>
    </message>
    <message>
        <source>Tokens come from</source>
        <translation>Los tokens vienen de</translation>
    </message>
    <message>
        <source>Token endpoint (RFC 6749 3.2)</source>
        <translation>Token endpoint (RFC 6749 3.2)</translation>
    </message>
    <message>
        <source>Asked about a token</source>
        <translation>Se pregunta por un token en</translation>
    </message>
    <message>
        <source>Introspection endpoint (RFC 7662)</source>
        <translation>Introspection endpoint (RFC 7662)</translation>
    </message>
    <message>
        <source>Tokens are cancelled at</source>
        <translation>Los tokens se revocan en</translation>
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
        <translation>El secreto se envía</translation>
    </message>
    <message>
        <source>Client authentication (RFC 6749 2.3.1)</source>
        <translation>Client authentication (RFC 6749 2.3.1)</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Probar una solicitud</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>A command that asks Tokenshelf for the token when it runs, and holds none</source>
        <translation>Un comando que pide el token a Tokenshelf al ejecutarse, y no contiene ninguno</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;Request, which only reads:</source>
        <translation>&amp;Solicitud, que solo lee:</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>cualquier puerto libre</translation>
    </message>
    <message>
        <source>%1: GET %2</source>
        <comment>name of a request, path</comment>
        <translation>%1: GET %2</translation>
    </message>
    <message>
        <source>Waiting for the reply…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message numerus="yes">
        <source>Status %1, after %2 ms, %3, %n byte(s)</source>
        <translation>
            <numerusform>Estado %1, tras %2 ms, %3, %n byte</numerusform>
            <numerusform>Estado %1, tras %2 ms, %3, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CopyRow</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::CredentialFields</name>
    <message>
        <source>the secret</source>
        <translation>el secreto</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
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
        <translation>Déjelo vacío para conservar lo guardado</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>Se necesita “%1”.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both needed.</source>
        <translation>Se necesitan “%1” y “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot hold a colon. Perhaps key and secret were pasted together, as key:secret? Put what stands after the colon into “%2”.</source>
        <translation>“%1” no puede contener dos puntos. ¿Se pegaron juntos clave y secreto, como clave:secreto? Ponga lo que sigue a los dos puntos en “%2”.</translation>
    </message>
    <message>
        <source>Blanks or line ends around what you pasted are left out.</source>
        <translation>Los espacios o saltos de línea alrededor de lo pegado se omiten.</translation>
    </message>
    <message>
        <source>“%1” has fewer than 8 characters. Check that all of it was copied.</source>
        <translation>“%1” tiene menos de 8 caracteres. Compruebe que se copió entero.</translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to have changed places.</source>
        <translation>“%1” y “%2” parecen intercambiados.</translation>
    </message>
    <message>
        <source>This is much longer than “%1” usually is. Check that nothing else was copied with it.</source>
        <translation>Esto es mucho más largo de lo habitual para “%1”. Compruebe que no se copió nada más.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::DiagnosticsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Lo que se guardaría</translation>
    </message>
    <message>
        <source>Looking at the password store…</source>
        <translation>Examinando el almacén de contraseñas…</translation>
    </message>
    <message>
        <source>Facts for somebody who helps you. They hold no secret, no name, no address and no path. Saving them sends them to nobody.</source>
        <translation>Datos para alguien que le ayude. No contienen ningún secreto, nombre, dirección ni ruta. Guardarlos no los envía a nadie.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <translation>Guardado, legible solo por usted.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::EditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Application at %1</source>
        <translation>Aplicación en %1</translation>
    </message>
    <message>
        <source>Words of your own, with commas between them</source>
        <translation>Palabras propias, separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Name in the list</source>
        <translation>&amp;Nombre en la lista</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Who asked for it, whom to call. No secrets: notes are not kept in the password store.</source>
        <translation>Quién la pidió, a quién llamar. Sin secretos: las notas no se guardan en el almacén de contraseñas.</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Only this account uses it.</source>
        <translation>Solo la usa esta cuenta.</translation>
    </message>
    <message>
        <source>What you change here changes these accounts too: %1</source>
        <translation>Lo que cambie aquí cambia también estas cuentas: %1</translation>
    </message>
    <message>
        <source>The server is another one now. Type “%1” again: it is sent to no server but the one it was given for. Tokens of the old server are dropped when you save.</source>
        <translation>Ahora el servidor es otro. Escriba “%1” de nuevo: no se envía a ningún servidor distinto de aquel para el que se dio. Los tokens del servidor antiguo se descartan al guardar.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>renewal by itself</source>
        <translation>renovación automática</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>dirección de retorno</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>Meanwhile another window or program has changed this too: %1. Nothing was saved yet. Save again to keep what stands here, or close this to keep what was saved there.</source>
        <translation>Entretanto, otra ventana u otro programa ha cambiado también esto: %1. Aún no se guardó nada. Guarde de nuevo para conservar lo que hay aquí, o cierre para conservar lo que se guardó allí.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::EndpointFields</name>
    <message>
        <source>Only where your provider&apos;s addresses differ from the usual ones. Empty: as usual.</source>
        <translation>Solo si las direcciones de su proveedor difieren de las habituales. Vacío: como siempre.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de token</translation>
    </message>
    <message>
        <source>Address to ask about a token</source>
        <translation>Dirección para consultar sobre un token</translation>
    </message>
    <message>
        <source>Address to cancel a token</source>
        <translation>Dirección para revocar un token</translation>
    </message>
    <message>
        <source>This is no address that a secret may be sent to: it must begin with https://.</source>
        <translation>A esta dirección no se puede enviar un secreto: debe empezar por https://.</translation>
    </message>
    <message>
        <source>Hide other addresses</source>
        <translation>Ocultar otras direcciones</translation>
    </message>
    <message>
        <source>Advanced: other addresses…</source>
        <translation>Avanzado: otras direcciones…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ImportDialog</name>
    <message>
        <source>Paste tokens</source>
        <translation>Pegar tokens</translation>
    </message>
    <message>
        <source>Tokens for “%1”</source>
        <translation>Tokens para “%1”</translation>
    </message>
    <message>
        <source>Paste the tokens that were made on the provider&apos;s own pages for the application of this account. The tokens that are kept now are replaced when you save.</source>
        <translation>Pegue los tokens creados en las páginas del propio proveedor para la aplicación de esta cuenta. Los tokens que hay ahora se sustituyen al guardar.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Añadir &amp;cuenta…</translation>
    </message>
    <message>
        <source>Add &amp;provider…</source>
        <translation>Añadir &amp;proveedor…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Copiar client &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>&amp;Sign in with your browser…</source>
        <translation>Iniciar &amp;sesión con su navegador…</translation>
    </message>
    <message>
        <source>As&amp;k the provider about it</source>
        <translation>Consul&amp;tar al proveedor</translation>
    </message>
    <message>
        <source>&amp;Paste a pair of tokens…</source>
        <translation>&amp;Pegar un par de tokens…</translation>
    </message>
    <message>
        <source>Open the provider&apos;s pa&amp;ge</source>
        <translation>A&amp;brir la página del proveedor</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Cerrar sesió&amp;n…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>Buscar cuen&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Borrar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Hide all values</source>
        <translation>&amp;Ocultar todos los valores</translation>
    </message>
    <message>
        <source>&amp;Practice server</source>
        <translation>Servidor de prácti&amp;ca</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Tokenshelf</source>
        <translation>Acerca &amp;de Tokenshelf</translation>
    </message>
    <message>
        <source>First to ninth account in the list</source>
        <translation>De la primera a la novena cuenta de la lista</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shortcuts</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Copy as: %1</source>
        <translation>Copiar como: %1</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Guardar el &amp;diagnóstico…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::MainWindow</name>
    <message>
        <source>Choose an account on the left.</source>
        <translation>Elija una cuenta a la izquierda.</translation>
    </message>
    <message>
        <source>This session only: nothing is saved</source>
        <translation>Solo esta sesión: no se guarda nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Practice server on</source>
        <translation>Servidor de práctica activado</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>Use other ports</source>
        <translation>Usar otros puertos</translation>
    </message>
    <message>
        <source>The token of “%1” was renewed by itself. The one that was copied (%2) works no more: copy the new one to where you use it.</source>
        <translation>El token de “%1” se ha renovado por sí solo. El que se copió (%2) ya no funciona: copie el nuevo allí donde lo usa.</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Copiar el token nuevo</translation>
    </message>
    <message>
        <source>Your password store does not take the new token of “%1”. It is tried again by itself: until then keep Tokenshelf open, or you will have to sign in again.</source>
        <translation>Su almacén de contraseñas no acepta el token nuevo de “%1”. Se vuelve a intentar por sí solo: mantenga Tokenshelf abierto hasta entonces o tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Quit and lose the sign-in of “%1”?</source>
        <translation>¿Salir y perder el inicio de sesión de “%1”?</translation>
    </message>
    <message>
        <source>Its new token could not be put into your password store yet, and its old one is used up. While Tokenshelf stays open, it is tried again by itself.</source>
        <translation>El token nuevo aún no se ha podido guardar en su almacén de contraseñas y el antiguo ya está gastado. Mientras Tokenshelf siga abierto, se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Salir y perderlo</translation>
    </message>
    <message>
        <source>Look for lost accounts</source>
        <translation>Buscar cuentas perdidas</translation>
    </message>
    <message>
        <source>Your password store can be used again.</source>
        <translation>Su almacén de contraseñas vuelve a estar disponible.</translation>
    </message>
    <message>
        <source>No lost accounts were found.</source>
        <translation>No se encontró ninguna cuenta perdida.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n account(s).</source>
        <translation>
            <numerusform>%n cuenta recuperada.</numerusform>
            <numerusform>%n cuentas recuperadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n account(s)?</source>
        <translation>
            <numerusform>¿Recuperar %n cuenta?</numerusform>
            <numerusform>¿Recuperar %n cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their secrets are in your password store, but the list knows nothing of them: %1</source>
        <translation>Sus secretos están en su almacén de contraseñas, pero la lista no las conoce: %1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Adding “%1” did not finish. Start again.</source>
        <translation>No se terminó de añadir «%1». Empiece de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in your password store that this list does not know.</source>
        <translation>
            <numerusform>Hay %n cuenta en su almacén de contraseñas que esta lista no conoce.</numerusform>
            <numerusform>Hay %n cuentas en su almacén de contraseñas que esta lista no conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>The practice server opens in a window of its own.</source>
        <translation>El servidor de práctica se abre en una ventana propia.</translation>
    </message>
    <message>
        <source>The window for practice could not be opened. Start Tokenshelf with --practice.</source>
        <translation>No se pudo abrir la ventana de práctica. Inicie Tokenshelf con --practice.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Notice</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>Trabajar sin guardar</translation>
    </message>
    <message>
        <source>Secrets stay in memory until Tokenshelf ends, and are gone then.</source>
        <translation>Los secretos quedan en memoria hasta que Tokenshelf termine, y entonces desaparecen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::OverviewTab</name>
    <message>
        <source>What is left of the token&apos;s lifetime</source>
        <translation>Lo que queda de la duración del token</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Ask the provider about it</source>
        <translation>Consultar al proveedor</translation>
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
        <translation>Lo que se pidió</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Último día de la clave</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The practice server is off, so this account cannot be tried.</source>
        <translation>El servidor de práctica está desactivado, así que esta cuenta no se puede probar.</translation>
    </message>
    <message>
        <source>Start the practice server</source>
        <translation>Iniciar el servidor de práctica</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Your sign-in is kept and will be renewed by itself. Next try in %1 s.</source>
        <translation>Su inicio de sesión se conserva y se renovará por sí solo. Próximo intento en %1 s.</translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Pedido, pero no concedido</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::PermissionsTab</name>
    <message>
        <source>Ask the provider about it</source>
        <translation>Consultar al proveedor</translation>
    </message>
    <message>
        <source>Introspection (RFC 7662)</source>
        <translation>Introspection (RFC 7662)</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>La respuesta tal como llegó</translation>
    </message>
    <message>
        <source>The provider has not been asked about this token yet.</source>
        <translation>Aún no se ha consultado al proveedor sobre este token.</translation>
    </message>
    <message>
        <source>This provider cannot be asked what a token may do.</source>
        <translation>A este proveedor no se le puede consultar qué puede hacer un token.</translation>
    </message>
    <message>
        <source>The token works, but may not read its own details.</source>
        <translation>El token funciona, pero no puede leer sus propios detalles.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copiar solicitud</translation>
    </message>
    <message>
        <source>Hello,

please add the role “Info Holds Config” (read) to the API key %1. With it, the program that uses the key can show what the key may do. Nothing else changes.

Thank you!
</source>
        <translation>Hola:

Por favor, añada el rol “Info Holds Config” (read) a la clave de API %1. Con él, el programa que usa la clave puede mostrar qué puede hacer la clave. No cambia nada más.

¡Gracias!
</translation>
    </message>
    <message>
        <source>The provider says: this token is valid.</source>
        <translation>El proveedor dice: este token es válido.</translation>
    </message>
    <message>
        <source>The provider says: this token is not valid any more.</source>
        <translation>El proveedor dice: este token ya no es válido.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>moment, duration</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>The provider&apos;s clock</source>
        <translation>El reloj del proveedor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Granted. What it opens is for the provider to say.</source>
        <translation>Concedido. Lo que abre lo decide el proveedor.</translation>
    </message>
    <message>
        <source>Asked for, not granted</source>
        <translation>Pedido, no concedido</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Its tokens live %1</source>
        <translation>Sus tokens duran %1</translation>
    </message>
    <message>
        <source>No lifetime told</source>
        <translation>Duración no indicada</translation>
    </message>
    <message>
        <source>Permissions by area</source>
        <translation>Permisos por área</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What was wrong with it</source>
        <translation>Qué tenía de incorrecto</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
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
        <translation>Apicbase, para personas</translation>
    </message>
    <message>
        <source>Apicbase, for programs</source>
        <translation>Apicbase, para programas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Nothing here is real: both providers, played by Tokenshelf on this computer. Point Tokenshelf or a program of your own at it.</source>
        <translation>Aquí nada es real: ambos proveedores, simulados por Tokenshelf en este equipo. Conecte con ellos Tokenshelf o un programa propio.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Apicbase, for people (signing in, asking about tokens)</source>
        <translation>Apicbase, para personas (iniciar sesión, consultar tokens)</translation>
    </message>
    <message>
        <source>Apicbase, for programs (tokens and data)</source>
        <translation>Apicbase, para programas (tokens y datos)</translation>
    </message>
    <message>
        <source>Registered applications</source>
        <translation>Aplicaciones registradas</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Copy the secret of %1</source>
        <translation>Copiar el secreto de %1</translation>
    </message>
    <message>
        <source>Expire all tokens</source>
        <translation>Hacer caducar todos los tokens</translation>
    </message>
    <message>
        <source>Restart: forget all tokens</source>
        <translation>Reiniciar: olvidar todos los tokens</translation>
    </message>
    <message>
        <source>All switches back to usual</source>
        <translation>Devolver todo a lo habitual</translation>
    </message>
    <message>
        <source>What a restart of Sierra&apos;s Tomcat does</source>
        <translation>Lo que hace un reinicio del Tomcat de Sierra</translation>
    </message>
    <message>
        <source>Requests that reached the practice server</source>
        <translation>Solicitudes que llegaron al servidor de práctica</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Borrar el registro</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Registro en directo</translation>
    </message>
    <message>
        <source>Another program uses the practice server&apos;s ports, %1 to %2.</source>
        <translation>Otro programa usa los puertos del servidor de práctica, de %1 a %2.</translation>
    </message>
    <message>
        <source>Use other ports</source>
        <translation>Usar otros puertos</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>The practice server is on.</source>
        <translation>El servidor de práctica está activado.</translation>
    </message>
    <message>
        <source>The practice server is off.</source>
        <translation>El servidor de práctica está desactivado.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ProviderDialog</name>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>For any OAuth 2 server. Its documentation names the addresses.</source>
        <translation>Para cualquier servidor OAuth 2. Su documentación indica las direcciones.</translation>
    </message>
    <message>
        <source>Read from a &amp;file…</source>
        <translation>Leer de un &amp;archivo…</translation>
    </message>
    <message>
        <source>It cannot be asked</source>
        <translation>No se puede consultar</translation>
    </message>
    <message>
        <source>Usual form (RFC 7662)</source>
        <translation>Forma habitual (RFC 7662)</translation>
    </message>
    <message>
        <source>As Sierra does it (info/token)</source>
        <translation>Como lo hace Sierra (info/token)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>File name, from the name</source>
        <translation>Nombre de archivo, a partir del nombre</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>How one gets a token</source>
        <translation>Cómo se obtiene un token</translation>
    </message>
    <message>
        <source>OAuth: grant type</source>
        <translation>OAuth: grant type</translation>
    </message>
    <message>
        <source>How the application shows who it is</source>
        <translation>Cómo demuestra la aplicación quién es</translation>
    </message>
    <message>
        <source>OAuth: client authentication</source>
        <translation>OAuth: client authentication</translation>
    </message>
    <message>
        <source>Asking the provider about a token</source>
        <translation>Consultar al proveedor sobre el token</translation>
    </message>
    <message>
        <source>OAuth: token introspection</source>
        <translation>OAuth: token introspection</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de token</translation>
    </message>
    <message>
        <source>Address to ask about a token</source>
        <translation>Dirección para consultar sobre un token</translation>
    </message>
    <message>
        <source>Address to cancel a token (may be empty)</source>
        <translation>Dirección para revocar un token (puede quedar vacía)</translation>
    </message>
    <message>
        <source>&amp;Protect the sign-in with PKCE</source>
        <translation>&amp;Proteger el inicio de sesión con PKCE</translation>
    </message>
    <message>
        <source>RFC 7636, S256. Leave it on unless the server is known to refuse it.</source>
        <translation>RFC 7636, S256. Déjelo activado salvo que se sepa que el servidor lo rechaza.</translation>
    </message>
    <message>
        <source>The provider can show a &amp;code to be pasted</source>
        <translation>El proveedor puede mostrar un &amp;código para pegar</translation>
    </message>
    <message>
        <source>For applications without a return address</source>
        <translation>Para aplicaciones sin dirección de retorno</translation>
    </message>
    <message>
        <source>One in a line: its name, a blank, and what it opens</source>
        <translation>Uno por línea: su nombre, un espacio y lo que abre</translation>
    </message>
    <message>
        <source>Permissions that can be asked for</source>
        <translation>Permisos que se pueden pedir</translation>
    </message>
    <message>
        <source>OAuth: scope</source>
        <translation>OAuth: scope</translation>
    </message>
    <message>
        <source>Your own providers until now: %1</source>
        <translation>Sus proveedores propios hasta ahora: %1</translation>
    </message>
    <message>
        <source>A file of yours was left out. %1</source>
        <translation>Se omitió un archivo suyo. %1</translation>
    </message>
    <message>
        <source>Folder of your own providers</source>
        <translation>Carpeta de sus proveedores propios</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>The provider needs a name, with letters from a to z or digits in it.</source>
        <translation>El proveedor necesita un nombre que contenga letras de la a a la z o dígitos.</translation>
    </message>
    <message>
        <source>Read a provider file</source>
        <translation>Leer un archivo de proveedor</translation>
    </message>
    <message>
        <source>Provider files (*.json)</source>
        <translation>Archivos de proveedor (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be read, or is too large for a provider file.</source>
        <translation>%1 no se pudo leer, o es demasiado grande para un archivo de proveedor.</translation>
    </message>
    <message>
        <source>There is a provider of the name “%1” already. Choose another name.</source>
        <translation>Ya existe un proveedor con el nombre “%1”. Elija otro nombre.</translation>
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
        <translation>Quién responde de sus servidores</translation>
    </message>
    <message>
        <source>For servers with a certificate of your organisation&apos;s own: its authority (CA), which alone counts then</source>
        <translation>Para servidores con un certificado propio de su organización: su autoridad (CA), que entonces es la única que cuenta</translation>
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
        <translation>&amp;Otro proveedor…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>P&amp;roveedor</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Where is the account?</source>
        <translation>¿Dónde está la cuenta?</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::RedirectFields</name>
    <message>
        <source>My browser brings me back, at port</source>
        <translation>Mi navegador me trae de vuelta, por el puerto</translation>
    </message>
    <message>
        <source>My browser brings me back, at any free port</source>
        <translation>Mi navegador me trae de vuelta, por cualquier puerto libre</translation>
    </message>
    <message>
        <source>I paste a code that is shown to me</source>
        <translation>Pego un código que se me muestra</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>OAuth: loopback redirect URI with a fixed port (RFC 8252)</source>
        <translation>OAuth: redirect URI de loopback con un puerto fijo (RFC 8252)</translation>
    </message>
    <message>
        <source>Only for providers that ignore the port of a loopback redirect URI (RFC 8252, 7.3)</source>
        <translation>Solo para proveedores que ignoran el puerto de una redirect URI de loopback (RFC 8252, 7.3)</translation>
    </message>
    <message>
        <source>For an application that was registered without a redirect URL</source>
        <translation>Para una aplicación registrada sin redirect URL</translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation>Después de iniciar sesión</translation>
    </message>
    <message>
        <source>Return address to register</source>
        <translation>Dirección de retorno que registrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows you a code after you signed in. It lives for %n second(s): have this window at hand.</source>
        <translation>
            <numerusform>%1 le muestra un código después de iniciar sesión. Dura %n segundo: tenga esta ventana a mano.</numerusform>
            <numerusform>%1 le muestra un código después de iniciar sesión. Dura %n segundos: tenga esta ventana a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register it at %1 exactly like this, including the last slash.</source>
        <translation>Regístrela en %1 exactamente así, con la barra final incluida.</translation>
    </message>
    <message>
        <source>Register it at %1 exactly like this.</source>
        <translation>Regístrela en %1 exactamente así.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::RegistrationGuide</name>
    <message>
        <source>Registering at %1</source>
        <translation>Registro en %1</translation>
    </message>
    <message>
        <source>Nothing to do here: this is the practice server inside Tokenshelf. A registered application is filled in, and nothing is at stake. At the real provider the steps are these:</source>
        <translation>Aquí no hay nada que hacer: este es el servidor de práctica dentro de Tokenshelf. Se rellena una aplicación registrada, y no se arriesga nada. En el proveedor real, los pasos son estos:</translation>
    </message>
    <message>
        <source>Copy the request to send</source>
        <translation>Copiar la solicitud para enviarla</translation>
    </message>
    <message>
        <source>Sierra&apos;s administration page</source>
        <translation>Página de administración de Sierra</translation>
    </message>
    <message>
        <source>Choose Create New. Give a name, your e-mail address and, if you like, an expiration date. Tick the roles that the work needs, and Info Holds Config, so that Tokenshelf can show what the key may do. Then Generate API Key.</source>
        <translation>Elija Create New. Indique un nombre, su correo electrónico y, si quiere, una fecha de caducidad. Marque los roles que el trabajo necesita, e Info Holds Config, para que Tokenshelf pueda mostrar qué puede hacer la clave. Después, Generate API Key.</translation>
    </message>
    <message>
        <source>Sierra sends a mail to that address. Follow its link and choose a secret there, of at least 8 characters. Tokenshelf can make one up, which goes into the form and, copied, onto that page:</source>
        <translation>Sierra envía un correo a esa dirección. Siga su enlace y elija allí un secreto de al menos 8 caracteres. Tokenshelf puede inventar uno, que pasa al formulario y, copiado, a esa página:</translation>
    </message>
    <message>
        <source>Put the key from the mail and the secret into the form.</source>
        <translation>Ponga la clave del correo y el secreto en el formulario.</translation>
    </message>
    <message>
        <source>Make up a secret</source>
        <translation>Inventar un secreto</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarlo</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>What Sierra&apos;s list says of a key</source>
        <translation>Qué dice la lista de Sierra sobre una clave</translation>
    </message>
    <message>
        <source>Pending: the link in the mail was not followed yet, so there is no secret. The key does not work.</source>
        <translation>Pending: aún no se siguió el enlace del correo, así que no hay secreto. La clave no funciona.</translation>
    </message>
    <message>
        <source>Enabled: the key works.</source>
        <translation>Enabled: la clave funciona.</translation>
    </message>
    <message>
        <source>With an expiration date: it stops working after that day. Note the date in the form.</source>
        <translation>Con fecha de caducidad: deja de funcionar después de ese día. Anote la fecha en el formulario.</translation>
    </message>
    <message>
        <source>Disabled: an administrator switched it off, and only an administrator can switch it on again.</source>
        <translation>Disabled: un administrador la desactivó, y solo un administrador puede activarla de nuevo.</translation>
    </message>
    <message>
        <source>In Apicbase, open Library Settings, then API Settings, and choose Register Application. The API has to be part of your subscription.</source>
        <translation>En Apicbase, abra Library Settings, después API Settings, y elija Register Application. La API tiene que formar parte de su suscripción.</translation>
    </message>
    <message>
        <source>Register this return address, exactly, including the last slash. Or leave it out and choose in the form that you paste a code.</source>
        <translation>Registre esta dirección de retorno exactamente así, con la barra final incluida. O bien omítala y elija en el formulario que pega un código.</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Copy Client ID and Client Secret into the form at once: the secret may be shown only this time.</source>
        <translation>Copie enseguida Client ID y Client Secret en el formulario: puede que el secreto solo se muestre esta vez.</translation>
    </message>
    <message>
        <source>Sign in as the person whose rights the token shall have. It follows that person: into another library when they switch, and it ends when they leave.</source>
        <translation>Inicie sesión como la persona cuyos derechos deba tener el token. El token sigue a esa persona: a otra biblioteca cuando cambia, y termina cuando se marcha.</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>Partner with an application for many libraries: choose it in the form under “Application”, and sign in once for each library.</source>
        <translation>Socio con una aplicación para muchas bibliotecas: elíjala en el formulario, en “Aplicación”, e inicie sesión una vez por cada biblioteca.</translation>
    </message>
    <message>
        <source>API Settings, Connected Applications gives a pair of tokens to be copied by hand: tick “I already have tokens” in the form.</source>
        <translation>API Settings, Connected Applications da un par de tokens para copiar a mano: marque “Ya tengo tokens” en el formulario.</translation>
    </message>
    <message>
        <source>Ask Apicbase&apos;s integrations team for a Client ID and a Client Secret for suppliers. The same pair serves for testing and for real work.</source>
        <translation>Pida al equipo de integraciones de Apicbase un Client ID y un Client Secret para suministradores. El mismo par sirve para probar y para el trabajo real.</translation>
    </message>
    <message>
        <source>Put both into the form. The permission “supplier” is the one that is needed.</source>
        <translation>Ponga ambos en el formulario. El permiso “supplier” es el único necesario.</translation>
    </message>
    <message>
        <source>Register an application on your provider&apos;s pages for developers.</source>
        <translation>Registre una aplicación en las páginas para desarrolladores de su proveedor.</translation>
    </message>
    <message>
        <source>Give it this return address, exactly:</source>
        <translation>Dele esta dirección de retorno, exactamente:</translation>
    </message>
    <message>
        <source>Put “%1” and “%2” into the form.</source>
        <translation>Ponga “%1” y “%2” en el formulario.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
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
        <translation>Hola:

Por favor, cree una clave de API de Sierra para mí: administración de Sierra, Other Web Applications, Sierra API Keys, Create New (requiere el permiso 1052, API Consumers Administration).

Client name: 
Client e-mail: 
Expiration: ninguna, o la que prefiera
Roles: Info Holds Config, y 

Sierra me envía después un correo con un enlace, donde elijo yo el secreto. Nadie más necesita conocerlo.

¡Gracias!
</translation>
    </message>
    <message>
        <source>Open Sierra&apos;s administration page, with a login that has permission 1052 (API Consumers Administration):</source>
        <translation>Abra la página de administración de Sierra, con un usuario que tenga el permiso 1052 (API Consumers Administration):</translation>
    </message>
    <message>
        <source>There, choose Other Web Applications, then Sierra API Keys. If you have no such login, send this request to somebody who has:</source>
        <translation>Elija allí Other Web Applications y después Sierra API Keys. Si no tiene un usuario así, envíe esta solicitud a alguien que lo tenga:</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ScopeFields</name>
    <message>
        <source>Names, with blanks between them</source>
        <translation>Nombres, separados por espacios</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>OAuth: scope</source>
        <translation>OAuth: scope</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>Otros permisos</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SecretLineEdit</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::ServerFields</name>
    <message>
        <source>Token address</source>
        <translation>Dirección de token</translation>
    </message>
    <message>
        <source>Paste any address of your server, the catalogue&apos;s too</source>
        <translation>Pegue cualquier dirección de su servidor, también la del catálogo</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Servidores conocidos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Token address that comes out</source>
        <translation>Dirección de token resultante</translation>
    </message>
    <message>
        <source>None: the address has no version</source>
        <translation>Ninguna: la dirección no tiene versión</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SettingsDialog</name>
    <message>
        <source>&amp;Practice server on from the start</source>
        <translation>&amp;Servidor de práctica activado desde el inicio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Take a copied token off the clipboard after</source>
        <translation>&amp;Quitar un token copiado del portapapeles tras</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A change of language shows at the next start.</source>
        <translation>Un cambio de idioma se ve en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view and how many accounts it holds</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Expiring this week</source>
        <translation>Caducan esta semana</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Servidor de práctica</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in for “%1”</source>
        <translation>Iniciar sesión para “%1”</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::SignInWidget</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>&amp;Dejar de esperar</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Usar el código</translation>
    </message>
    <message>
        <source>I see the code now</source>
        <translation>Ahora veo el código</translation>
    </message>
    <message>
        <source>Code or &amp;address</source>
        <translation>&amp;Código o dirección</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>el código</translation>
    </message>
    <message numerus="yes">
        <source>Your browser opens %1. Sign in and allow what it asks for; then it shows a code, to be pasted below within %n second(s).</source>
        <translation>
            <numerusform>Su navegador abre %1. Inicie sesión y permita lo que pide; después muestra un código, que debe pegar abajo en menos de %n segundo.</numerusform>
            <numerusform>Su navegador abre %1. Inicie sesión y permita lo que pide; después muestra un código, que debe pegar abajo en menos de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the code</source>
        <translation>Pegar el código</translation>
    </message>
    <message>
        <source>Not brought back?</source>
        <translation>¿No ha vuelto aquí?</translation>
    </message>
    <message>
        <source>The code alone, or the whole address of the page that shows it.</source>
        <translation>Solo el código, o la dirección completa de la página que lo muestra.</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be opened, or shows a code, paste the whole address of that page or the code.</source>
        <translation>Si el navegador termina en una página que no se puede abrir, o muestra un código, pegue la dirección completa de esa página o el código.</translation>
    </message>
    <message>
        <source>The link is copied. Open it in any browser on this computer.</source>
        <translation>El enlace está copiado. Ábralo en cualquier navegador de este equipo.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>No se pudo abrir ningún navegador. Copie el enlace y ábralo usted.</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>Pedir uno nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Another program is using 127.0.0.1:%1. You can use port %2 instead, but then this address must be registered with %3 too: %4</source>
        <translation>Otro programa usa 127.0.0.1:%1. Puede usar el puerto %2 en su lugar, pero entonces esta dirección debe estar registrada también en %3: %4</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Usar %1 en su lugar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>A&amp;brir el navegador de nuevo</translation>
    </message>
    <message>
        <source>Waiting for you in the browser: %1 left.</source>
        <translation>Esperándole en el navegador: quedan %1.</translation>
    </message>
    <message>
        <source>You are back; fetching the token…</source>
        <translation>Ya ha vuelto; obteniendo el token…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message numerus="yes">
        <source>The code is probably too old now: codes last %n second(s). Open the browser again for a new one.</source>
        <translation>
            <numerusform>Probablemente el código ya es demasiado antiguo: los códigos duran %n segundo. Abra el navegador de nuevo para obtener otro.</numerusform>
            <numerusform>Probablemente el código ya es demasiado antiguo: los códigos duran %n segundos. Abra el navegador de nuevo para obtener otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code lives for %1 more.</source>
        <translation>El código dura aún %1.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Sign in and allow what it asks for; then you are brought back here automatically.</source>
        <translation>Su navegador abre %1. Inicie sesión y permita lo que pide; después volverá aquí automáticamente.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válido hasta %1.</translation>
    </message>
    <message>
        <source>How long it is valid is unknown.</source>
        <translation>Se desconoce hasta cuándo es válido.</translation>
    </message>
    <message>
        <source>Token of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.</source>
        <translation>El token de “%1” sigue en el portapapeles: se borra en cuanto vuelva a esta ventana.</translation>
    </message>
    <message>
        <source>Token of “%1” copied, cleared in %2 s.</source>
        <translation>Token de “%1” copiado; se borra en %2 s.</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile; it was left alone.</source>
        <translation>Mientras tanto se copió otra cosa; no se ha tocado.</translation>
    </message>
    <message>
        <source>Token cleared from the clipboard.</source>
        <translation>Token borrado del portapapeles.</translation>
    </message>
    <message>
        <source>Take what was copied off the clipboard</source>
        <translation>Borrar del portapapeles lo que se copió</translation>
    </message>
    <message>
        <source>Secret of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.</source>
        <translation>El secreto de “%1” sigue en el portapapeles: se borra en cuanto vuelva a esta ventana.</translation>
    </message>
    <message>
        <source>Secret of “%1” copied, cleared in %2 s.</source>
        <translation>Secreto de “%1” copiado; se borra en %2 s.</translation>
    </message>
    <message>
        <source>Secret cleared from the clipboard.</source>
        <translation>Secreto borrado del portapapeles.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenActs</name>
    <message>
        <source>Renew and copy</source>
        <translation>Renovar y copiar</translation>
    </message>
    <message>
        <source>Copy the token of “%1”?</source>
        <translation>¿Copiar el token de “%1”?</translation>
    </message>
    <message>
        <source>It opens production data to everybody who gets it, for as long as it is valid.</source>
        <translation>Abre datos de producción a cualquiera que lo obtenga, mientras sea válido.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Command copied. It asks Tokenshelf for the token of “%1” when it runs.</source>
        <translation>Comando copiado. Al ejecutarse, pide a Tokenshelf el token de “%1”.</translation>
    </message>
    <message>
        <source>Client ID of “%1” copied</source>
        <translation>Client ID de “%1” copiado</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Renew the token of “%1”?</source>
        <translation>¿Renovar el token de “%1”?</translation>
    </message>
    <message>
        <source>The provider ends the present token when it is renewed: where you pasted it before, the new one is needed.</source>
        <translation>El proveedor termina con el token actual al renovarlo: donde lo pegó antes, hace falta el nuevo.</translation>
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
        <translation>el token</translation>
    </message>
    <message>
        <source>OAuth: access token</source>
        <translation>OAuth: access token</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Token para mantener la sesión</translation>
    </message>
    <message>
        <source>the stay-signed-in token</source>
        <translation>el token para mantener la sesión</translation>
    </message>
    <message>
        <source>OAuth: refresh token</source>
        <translation>OAuth: refresh token</translation>
    </message>
    <message>
        <source>Without it the token cannot be renewed</source>
        <translation>Sin él, el token no se puede renovar</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Pegue primero el token.</translation>
    </message>
    <message>
        <source>This is no token: it holds characters that no token has, or is too long.</source>
        <translation>Esto no es un token: contiene caracteres que ningún token tiene, o es demasiado largo.</translation>
    </message>
    <message>
        <source>Both fields hold the same token. Paste the other one too.</source>
        <translation>Ambos campos contienen el mismo token. Pegue también el otro.</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::TokenReview</name>
    <message>
        <source>Asking the provider about the token</source>
        <translation>Consultando al proveedor sobre el token</translation>
    </message>
    <message>
        <source>The key works, but may not read the details of its own token. Nothing is broken. To see them, ask for the role Info Holds Config.</source>
        <translation>La clave funciona, pero no puede leer los detalles de su propio token. No hay nada roto. Para verlos, pida el rol Info Holds Config.</translation>
    </message>
    <message>
        <source>The provider says that this token is not valid, or not any more.</source>
        <translation>El proveedor dice que este token no es válido, o que ya no lo es.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Token para mantener la sesión</translation>
    </message>
    <message>
        <source>there: the token can be renewed without signing in</source>
        <translation>presente: el token se puede renovar sin iniciar sesión</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>Cuenta de</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Until now this was the account of %1. Now %2 signed in. Save it only if that is what you want.</source>
        <translation>Hasta ahora esta era la cuenta de %1. Ahora inició sesión %2. Guárdela solo si es lo que quiere.</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Lo que pidió</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nada en particular</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Lo que se concedió</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Pedido, pero no concedido</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>%1, tokens live %2</source>
        <translation>%1, los tokens duran %2</translation>
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
        <translation>El token, descodificado</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copiar como…</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Vida útil</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Stay-signed-in token</source>
        <translation>Token para mantener la sesión</translation>
    </message>
    <message>
        <source>Refresh token (RFC 6749 1.5)</source>
        <translation>Refresh token (RFC 6749 1.5)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Tells tokens apart without showing them: the first digits of the SHA-256</source>
        <translation>Distingue tokens sin mostrarlos: los primeros dígitos del SHA-256</translation>
    </message>
    <message>
        <source>There is no token that is still valid</source>
        <translation>No hay ningún token que aún sea válido</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, so the token can be renewed without signing in</source>
        <translation>Guardado, así que el token se puede renovar sin iniciar sesión</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>This token is a JWT. It says of itself:</source>
        <translation>Este token es un JWT. Dice de sí mismo:</translation>
    </message>
    <message>
        <source>An opaque token: nothing to decode.</source>
        <translation>Un token opaco: nada que descodificar.</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, oculto</translation>
    </message>
    <message numerus="yes">
        <source>Show for %n second(s)</source>
        <translation>
            <numerusform>Mostrar %n segundo</numerusform>
            <numerusform>Mostrar %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokenshelf::Unattended</name>
    <message>
        <source>Practice library</source>
        <translation>Biblioteca de práctica</translation>
    </message>
    <message>
        <source>Practice restaurant</source>
        <translation>Restaurante de práctica</translation>
    </message>
    <message>
        <source>It took longer than two minutes. Waited for: %1</source>
        <translation>Tardó más de dos minutos. Se esperaba: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>%n imagen guardada en %1</numerusform>
            <numerusform>%n imágenes guardadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider says: this token is valid.</source>
        <translation>El proveedor dice: este token es válido.</translation>
    </message>
    <message>
        <source>The provider says: this token is not valid any more.</source>
        <translation>El proveedor dice: este token ya no es válido.</translation>
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
        <translation>Inicia el servidor de práctica y abre la ventana</translation>
    </message>
    <message>
        <source>Adds “%1”</source>
        <translation>Añade “%1”</translation>
    </message>
    <message>
        <source>Signs in again, through browser and return address</source>
        <translation>Inicia sesión de nuevo, con el navegador y la dirección de retorno</translation>
    </message>
    <message>
        <source>Renews the token</source>
        <translation>Renueva el token</translation>
    </message>
    <message>
        <source>Asks the provider about it</source>
        <translation>Consulta al proveedor</translation>
    </message>
    <message>
        <source>Copies a token, and clears the clipboard again</source>
        <translation>Copia un token y vuelve a borrar el portapapeles</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::VerifyPage</name>
    <message>
        <source>Asking for a token</source>
        <translation>Pidiendo un token</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Inicie sesión con su navegador</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>It works. This is what will be saved:</source>
        <translation>Funciona. Esto es lo que se guardará:</translation>
    </message>
    <message>
        <source>This is what will be saved:</source>
        <translation>Esto es lo que se guardará:</translation>
    </message>
</context>
<context>
    <name>Tokenshelf::WelcomePage</name>
    <message>
        <source>Tokens that work, and where they stand</source>
        <translation>Tokens que funcionan, y en qué estado están</translation>
    </message>
    <message>
        <source>Tokenshelf keeps your keys in this computer&apos;s password store, gets tokens with them, and shows how long each one lives.</source>
        <translation>Tokenshelf guarda sus claves en el almacén de contraseñas de este equipo, obtiene tokens con ellas y muestra cuánto dura cada uno.</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>Otro proveedor…</translation>
    </message>
    <message>
        <source>You need: %1 and %2</source>
        <translation>Necesita: %1 y %2</translation>
    </message>
    <message>
        <source>You need: %1 and %2 of an application registered there; then you sign in with your browser</source>
        <translation>Necesita: %1 y %2 de una aplicación registrada allí; después inicia sesión con su navegador</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Try with the practice server</source>
        <translation>Probar con el servidor de práctica</translation>
    </message>
    <message>
        <source>You need: nothing. Both providers, played on this computer</source>
        <translation>Necesita: nada. Ambos proveedores, simulados en este equipo</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date and time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Aún no hay token</translation>
    </message>
    <message>
        <source>Valid, but for how long is unknown</source>
        <translation>Válido, pero se desconoce hasta cuándo</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>Caducado: %1</translation>
    </message>
    <message>
        <source>Valid for %1, until %2</source>
        <translation>Válido durante %1, hasta %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>lifetime</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>Renewal failed, still valid</source>
        <translation>Renovación fallida, aún válido</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Requiere iniciar sesión</translation>
    </message>
    <message>
        <source>Lifetime unknown</source>
        <translation>Duración desconocida</translation>
    </message>
    <message>
        <source>Provider unreachable</source>
        <translation>Proveedor inaccesible</translation>
    </message>
    <message>
        <source>Password store locked</source>
        <translation>Almacén de contraseñas bloqueado</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Key and secret (client credentials)</source>
        <translation>Clave y secreto (client credentials)</translation>
    </message>
    <message>
        <source>Sign in with your browser (authorization code)</source>
        <translation>Iniciar sesión con su navegador (authorization code)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation>En el encabezado (Basic)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>Comes back by itself</source>
        <translation>Vuelve automáticamente</translation>
    </message>
    <message>
        <source>The provider shows a code to be pasted</source>
        <translation>El proveedor muestra un código para pegar</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>Re&amp;novar</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>O&amp;btener un token</translation>
    </message>
    <message>
        <source>&amp;Sign in with your browser</source>
        <translation>&amp;Iniciar sesión con su navegador</translation>
    </message>
    <message>
        <source>&amp;Unlock the password store</source>
        <translation>&amp;Desbloquear el almacén de contraseñas</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Solo el token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Encabezado Authorization</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Environment lines</source>
        <translation>Líneas de entorno</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>Command that fetches it (holds no token)</source>
        <translation>Comando que lo obtiene (no contiene ningún token)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Token renewed</source>
        <translation>Token renovado</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>Renovación fallida</translation>
    </message>
    <message>
        <source>Provider asked about the token</source>
        <translation>Proveedor consultado sobre el token</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token copiado</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Tokens pasted in</source>
        <translation>Tokens pegados</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>igual que aquí</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <translation>%1 por delante de este equipo</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <translation>%1 por detrás de este equipo</translation>
    </message>
    <message>
        <source>Co&amp;py token</source>
        <translation>Copiar to&amp;ken</translation>
    </message>
    <message>
        <source>The clock of this computer was set: for how long the token works is unknown until it is renewed</source>
        <translation>Se ha cambiado el reloj de este equipo: se desconoce cuánto dura el token hasta que se renueve</translation>
    </message>
</context>
</TS>
