<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Backend</name>
    <message>
        <source>%1; %2</source>
        <extracomment>Two reasons one after the other.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>no es JSON: %1 en el byte %2</translation>
    </message>
    <message>
        <source>a customer must be an object</source>
        <translation>un cliente debe ser un objeto</translation>
    </message>
    <message>
        <source>an array of customers was expected</source>
        <translation>se esperaba un array de clientes</translation>
    </message>
    <message>
        <source>%1 customers in one request, at most %2 are taken</source>
        <translation>%1 clientes en una petición; se admiten como máximo %2</translation>
    </message>
    <message>
        <source>a customer was expected, as an object</source>
        <translation>se esperaba un cliente, en forma de objeto</translation>
    </message>
    <message>
        <source>an object or array was expected</source>
        <translation>se esperaba un objeto o un array</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidamiento demasiado profundo</translation>
    </message>
    <message>
        <source>a field&apos;s name was expected</source>
        <translation>se esperaba el nombre de un campo</translation>
    </message>
    <message>
        <source>a string was expected</source>
        <translation>se esperaba una cadena</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>una cadena no está cerrada</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>un carácter de control dentro de una cadena debe escaparse</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>UTF-8 no válido</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>una secuencia de escape desconocida</translation>
    </message>
    <message>
        <source>four hexadecimal digits were expected</source>
        <translation>se esperaban cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>se esperaba un dígito</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>hay algo después del valor</translation>
    </message>
    <message>
        <source>a quote within a field that is not quoted</source>
        <translation>comillas dentro de un campo que no va entre comillas</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>hay texto después de unas comillas de cierre</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>the header must name the column %1 once</source>
        <translation>el encabezado debe nombrar la columna %1 una sola vez</translation>
    </message>
    <message>
        <source>only firstName, lastName, age and id are columns</source>
        <translation>las únicas columnas son firstName, lastName, age e id</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>falta el encabezado</translation>
    </message>
    <message>
        <source>customers are read from json, ndjson or csv</source>
        <translation>los clientes se leen de json, ndjson o csv</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>no se puede escribir %1: es una carpeta</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; choose another folder</source>
        <translation>no se puede crear la carpeta %1; elija otra carpeta</translation>
    </message>
    <message>
        <source>%1 cannot be written: it needs %2, and %3 are free</source>
        <translation>no se puede escribir %1: necesita %2 y hay %3 libres</translation>
    </message>
    <message>
        <source>these are %1 combinations, and at most %2 are printed; write them as text, or fewer of them</source>
        <translation>son %1 combinaciones y se imprimen como máximo %2; escríbalas como texto, o menos de ellas</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>se ha cancelado la exportación</translation>
    </message>
    <message>
        <source>the list has %1 rows, more than the %2 allowed</source>
        <translation>la lista tiene %1 filas, más de las %2 permitidas</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder; choose another folder</source>
        <translation>%1 es un archivo, no una carpeta; elija otra carpeta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>no certificate can be made</source>
        <translation>no se puede crear ningún certificado</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 no contiene ningún certificado</translation>
    </message>
    <message>
        <source>%1 holds no key without passphrase</source>
        <translation>%1 no contiene ninguna clave sin contraseña</translation>
    </message>
    <message>
        <source>%1 is not the key of %2</source>
        <translation>%1 no es la clave de %2</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <extracomment>%1 is an address, %2 a number, %3 the reason.</extracomment>
        <translation>No se puede escuchar en %1, puerto %2: %3.</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>Buscando %1</translation>
    </message>
    <message>
        <source>The connection to Redis was closed here</source>
        <translation>La conexión con Redis se ha cerrado desde aquí</translation>
    </message>
    <message>
        <source>The Redis Cluster has no server for this key.</source>
        <translation>El Redis Cluster no tiene servidor para esta clave.</translation>
    </message>
    <message>
        <source>This Redis is not a Cluster. Use redis:// for it.</source>
        <translation>Este Redis no es un Cluster. Use redis:// para él.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: %1</source>
        <translation>Lo que responde no es un Redis: %1</translation>
    </message>
    <message>
        <source>Redis has no database %1.</source>
        <translation>Redis no tiene la base de datos %1.</translation>
    </message>
    <message>
        <source>Redis refused to log in with a password.</source>
        <translation>Redis rechazó el inicio de sesión con contraseña.</translation>
    </message>
    <message>
        <source>Redis is still loading its data.</source>
        <translation>Redis todavía está cargando sus datos.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: it spoke unasked.</source>
        <translation>Lo que responde no es un Redis: habló sin que se le preguntara.</translation>
    </message>
    <message>
        <source>Redis does not answer</source>
        <translation>Redis no responde</translation>
    </message>
    <message>
        <source>Redis did not answer in time</source>
        <translation>Redis no respondió a tiempo</translation>
    </message>
    <message>
        <source>%1. It may expect TLS (rediss://)</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. Puede que espere TLS (rediss://)</translation>
    </message>
    <message>
        <source>%1. It may ask for our certificate, or speak without TLS (redis://)</source>
        <translation>%1. Puede que pida nuestro certificado o que hable sin TLS (redis://)</translation>
    </message>
    <message>
        <source>%1. It may speak without TLS (redis://)</source>
        <translation>%1. Puede que hable sin TLS (redis://)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1. The command had been sent and may have been carried out.</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. El comando ya se había enviado y puede haberse ejecutado.</translation>
    </message>
    <message>
        <source>The master of Redis has changed</source>
        <translation>El maestro de Redis ha cambiado</translation>
    </message>
    <message>
        <source>This Redis has become a master or a replica</source>
        <translation>Este Redis ha pasado a ser maestro o réplica</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>This Redis is a replica, and no longer the master</source>
        <translation>Este Redis es una réplica y ya no es el maestro</translation>
    </message>
    <message>
        <source>Connected to Redis %1 at %2</source>
        <translation>Conectado con Redis %1 en %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what is wrong, %2 where.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This Redis is a read-only replica. Connect to its master.</source>
        <translation>Este Redis es una réplica de solo lectura. Conéctese a su maestro.</translation>
    </message>
    <message>
        <source>Redis is out of memory. Raise its maxmemory or remove data.</source>
        <translation>Redis se ha quedado sin memoria. Aumente maxmemory o elimine datos.</translation>
    </message>
    <message>
        <source>Redis cannot write to its disk and refuses changes. Free space on it.</source>
        <translation>Redis no puede escribir en su disco y rechaza los cambios. Libere espacio en él.</translation>
    </message>
    <message>
        <source>Redis has too few replicas connected and refuses changes.</source>
        <translation>Redis tiene muy pocas réplicas conectadas y rechaza los cambios.</translation>
    </message>
    <message>
        <source>This Redis replica has lost its master.</source>
        <translation>Esta réplica de Redis ha perdido a su maestro.</translation>
    </message>
    <message>
        <source>The Redis Cluster is not complete.</source>
        <translation>El Redis Cluster no está completo.</translation>
    </message>
    <message>
        <source>The Redis Cluster is moving these keys.</source>
        <translation>El Redis Cluster está moviendo estas claves.</translation>
    </message>
    <message>
        <source>This Redis belongs to a Cluster. Use a redis-cluster:// address.</source>
        <translation>Este Redis pertenece a un Cluster. Use una dirección redis-cluster://.</translation>
    </message>
    <message>
        <source>Redis is busy with a long script.</source>
        <translation>Redis está ocupado con un script largo.</translation>
    </message>
    <message>
        <source>Redis asks for a password, and none is set.</source>
        <translation>Redis pide una contraseña y no hay ninguna configurada.</translation>
    </message>
    <message>
        <source>Redis does not accept this user name and password.</source>
        <translation>Redis no acepta este nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that is needed.</source>
        <translation>Al usuario de Redis le falta un permiso necesario.</translation>
    </message>
    <message>
        <source>The key in Redis belongs to something else. Choose another database.</source>
        <translation>La clave en Redis pertenece a otra cosa. Elija otra base de datos.</translation>
    </message>
    <message>
        <source>A password is set, but this Redis asks for none.</source>
        <translation>Hay una contraseña configurada, pero este Redis no pide ninguna.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that a script needs.</source>
        <translation>Al usuario de Redis le falta un permiso que necesita un script.</translation>
    </message>
    <message>
        <source>Redis refused: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>Redis lo rechazó: %1</translation>
    </message>
    <message>
        <source>The Sentinel knows no master named “%1”.</source>
        <translation>El Sentinel no conoce ningún maestro llamado «%1».</translation>
    </message>
    <message>
        <source>No Sentinel can tell where the master is: %1</source>
        <translation>Ningún Sentinel sabe decir dónde está el maestro: %1</translation>
    </message>
    <message>
        <source>The directory %1 for the private Redis cannot be used: %2. Choose another, or give this user the right to write there.</source>
        <translation>No se puede usar el directorio %1 para el Redis privado: %2. Elija otro o dé a este usuario permiso para escribir en él.</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The disk may be full.</source>
        <translation>No se puede escribir %1: %2. Puede que el disco esté lleno.</translation>
    </message>
    <message>
        <source>Cannot make a directory in /tmp: %1.</source>
        <translation>No se puede crear un directorio en /tmp: %1.</translation>
    </message>
    <message>
        <source>The private Redis needs a directory, and none is set.</source>
        <translation>El Redis privado necesita un directorio y no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>it left no log.</source>
        <translation>no dejó ningún registro.</translation>
    </message>
    <message>
        <source>it was ended from outside.</source>
        <translation>se terminó desde fuera.</translation>
    </message>
    <message>
        <source>its disk is full or fails: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>su disco está lleno o falla: %1</translation>
    </message>
    <message>
        <source>This Redis is a replica: it refuses changes and may lag behind its master.</source>
        <translation>Este Redis es una réplica: rechaza los cambios y puede ir por detrás de su maestro.</translation>
    </message>
    <message>
        <source>This Redis may drop data when its memory is full (maxmemory-policy %1). Set it to noeviction.</source>
        <translation>Este Redis puede descartar datos cuando su memoria se llena (maxmemory-policy %1). Póngalo en noeviction.</translation>
    </message>
    <message>
        <source>This Redis keeps no append-only file: what was stored since its last snapshot is lost when it stops. Set appendonly yes.</source>
        <translation>Este Redis no mantiene un archivo append-only: lo guardado desde su última instantánea se pierde cuando se detiene. Ponga appendonly yes.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>No existe el programa %1.</translation>
    </message>
    <message>
        <source>%1 is not a redis-server.</source>
        <translation>%1 no es un redis-server.</translation>
    </message>
    <message>
        <source>%1 is version %2; version %3 or later is needed.</source>
        <translation>%1 es la versión %2; se necesita la %3 o posterior.</translation>
    </message>
    <message>
        <source>Redis does not answer.</source>
        <translation>Redis no responde.</translation>
    </message>
    <message>
        <source>redis-server could not be started: %1</source>
        <translation>no se pudo iniciar redis-server: %1</translation>
    </message>
    <message>
        <source>No Redis server is installed. Install the Debian package redis-tools (sudo apt install redis-tools), or use a Redis elsewhere.</source>
        <translation>No hay ningún servidor Redis instalado. Instale el paquete de Debian redis-tools (sudo apt install redis-tools) o use un Redis en otro lugar.</translation>
    </message>
    <message>
        <source>Cannot make the link %1.</source>
        <translation>No se puede crear el enlace %1.</translation>
    </message>
    <message>
        <source>Another program is still starting or ending the private Redis in %1. Wait for it, or end it if it hangs.</source>
        <translation>Otro programa todavía está iniciando o terminando el Redis privado en %1. Espérelo o termínelo si se ha colgado.</translation>
    </message>
    <message>
        <source>The directory %1 is used by a redis-server that was not started here (process %2). Stop it, or choose another directory.</source>
        <translation>El directorio %1 lo usa un redis-server que no se inició aquí (proceso %2). Deténgalo o elija otro directorio.</translation>
    </message>
    <message>
        <source>The private Redis ended: %1 Its log is %2.</source>
        <translation>El Redis privado terminó: %1 Su registro es %2.</translation>
    </message>
    <message>
        <source>The private Redis (process %1) does not answer. Let it go on if it was stopped, or end it: kill -9 %1.</source>
        <translation>El Redis privado (proceso %1) no responde. Reanúdelo si se detuvo, o termínelo: kill -9 %1.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM.</source>
        <translation>El archivo %1 no contiene ningún certificado en PEM.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>El archivo %1 no contiene ninguna clave privada en PEM.</translation>
    </message>
    <message>
        <source>Redis closed the connection</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Redis cerró la conexión</translation>
    </message>
    <message>
        <source>There is no such socket: Redis does not run</source>
        <translation>No existe ese socket: Redis no está en ejecución</translation>
    </message>
    <message>
        <source>Nobody listens on the socket: Redis does not run</source>
        <translation>Nadie escucha en el socket: Redis no está en ejecución</translation>
    </message>
    <message>
        <source>This user may not open the socket of Redis</source>
        <translation>Este usuario no puede abrir el socket de Redis</translation>
    </message>
    <message>
        <source>TLS failed: %1</source>
        <extracomment>%1 are the words of OpenSSL.</extracomment>
        <translation>Ha fallado TLS: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1. Name the file of the authority that signed it.</source>
        <extracomment>%1 says what is wrong with the certificate.</extracomment>
        <translation>El certificado del servidor no es de confianza: %1. Indique el archivo de la autoridad que lo firmó.</translation>
    </message>
    <message>
        <source>The Redis address is not usable: %1</source>
        <translation>La dirección de Redis no es utilizable: %1</translation>
    </message>
    <message>
        <source>the database must be a number from 0 on.</source>
        <translation>la base de datos debe ser un número a partir de 0.</translation>
    </message>
    <message>
        <source>a Redis Cluster has only database 0.</source>
        <translation>un Redis Cluster solo tiene la base de datos 0.</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535.</source>
        <translation>el puerto debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>the host is missing.</source>
        <translation>falta el host.</translation>
    </message>
    <message>
        <source>several hosts need redis-sentinel:// or redis-cluster://.</source>
        <translation>varios hosts requieren redis-sentinel:// o redis-cluster://.</translation>
    </message>
    <message>
        <source>Sentinel needs the master&apos;s name after the hosts, as in /mymaster.</source>
        <translation>Sentinel necesita el nombre del maestro después de los hosts, como en /mymaster.</translation>
    </message>
    <message>
        <source>after “?” only db, sentinel_user and sentinel_password are options, and with TLS ca, cert, key and verify=yes or no.</source>
        <translation>tras «?» solo hay las opciones db, sentinel_user y sentinel_password, y con TLS también ca, cert, key y verify=yes o no.</translation>
    </message>
    <message>
        <source>a socket is written as unix:///path/to/socket.</source>
        <translation>un socket se escribe como unix:///ruta/al/socket.</translation>
    </message>
    <message>
        <source>it must begin with redis://, rediss://, unix://, redis-sentinel:// or redis-cluster://.</source>
        <translation>debe empezar por redis://, rediss://, unix://, redis-sentinel:// o redis-cluster://.</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>se ha cancelado la importación</translation>
    </message>
    <message>
        <source>a drill keeps the store away</source>
        <translation>un simulacro mantiene inaccesible el almacén</translation>
    </message>
    <message>
        <source>a certificate needs its key: set both TELLERDESK_TLS_CERT and TELLERDESK_TLS_KEY, or neither</source>
        <translation>un certificado necesita su clave: configure TELLERDESK_TLS_CERT y TELLERDESK_TLS_KEY, o ninguno de los dos</translation>
    </message>
    <message>
        <source>%1 lets other computers in, which needs a token: set TELLERDESK_TOKEN, or listen on 127.0.0.1</source>
        <translation>%1 deja entrar a otros equipos, para lo que hace falta un token: configure TELLERDESK_TOKEN o escuche en 127.0.0.1</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>el almacén no está abierto</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>a simulation is running already</source>
        <translation>ya hay una simulación en ejecución</translation>
    </message>
    <message>
        <source>a drill is for this program&apos;s own server, and only while it runs</source>
        <translation>un simulacro es solo para el servidor de este programa y mientras esté en ejecución</translation>
    </message>
    <message>
        <source>only a private Redis can be killed</source>
        <translation>solo se puede matar un Redis privado</translation>
    </message>
    <message>
        <source>the answers of this run were all right</source>
        <translation>todas las respuestas de esta ejecución eran correctas</translation>
    </message>
    <message>
        <source>there is no store to serve: %1</source>
        <translation>no hay ningún almacén que servir: %1</translation>
    </message>
    <message>
        <source>a line is NAME=value or a comment after #</source>
        <translation>una línea es NOMBRE=valor o un comentario tras #</translation>
    </message>
    <message>
        <source>text follows the closing quote</source>
        <translation>hay texto después de las comillas de cierre</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>el archivo no está en UTF-8</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>preferencias</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>depósito de claves</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>archivo .env</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>%1 cannot be read; the defaults are used</source>
        <translation>no se puede leer %1; se usan los valores predeterminados</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 línea %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>a secret is not kept in the preferences</source>
        <translation>un secreto no se guarda en las preferencias</translation>
    </message>
    <message>
        <source>give a whole number from %1 to %2</source>
        <translation>indique un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>give text without control characters</source>
        <translation>indique un texto sin caracteres de control</translation>
    </message>
    <message>
        <source>give yes or no (also true, false, on, off, 1, 0)</source>
        <translation>indique yes o no (también true, false, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>give redis://[user:password@]host[:port][/database], rediss://… with TLS, redis-sentinel://…, redis-cluster://… or unix:///path</source>
        <translation>indique redis://[usuario:contraseña@]host[:puerto][/base], rediss://… con TLS, redis-sentinel://…, redis-cluster://… o unix:///ruta</translation>
    </message>
    <message>
        <source>give a URL such as http://127.0.0.1:8000</source>
        <translation>indique una URL como http://127.0.0.1:8000</translation>
    </message>
    <message>
        <source>give an IP address such as 127.0.0.1, ::1 or 0.0.0.0</source>
        <translation>indique una dirección IP como 127.0.0.1, ::1 o 0.0.0.0</translation>
    </message>
    <message>
        <source>give at least 16 visible ASCII characters without spaces</source>
        <translation>indique al menos 16 caracteres ASCII visibles, sin espacios</translation>
    </message>
    <message>
        <source>give host names without ports, between commas</source>
        <translation>indique nombres de host sin puertos, separados por comas</translation>
    </message>
    <message>
        <source>give origins such as https://shop.example, between commas</source>
        <translation>indique orígenes como https://shop.example, separados por comas</translation>
    </message>
    <message>
        <source>give a file that exists and can be read</source>
        <translation>indique un archivo que exista y se pueda leer</translation>
    </message>
    <message>
        <source>give the path of a folder</source>
        <translation>indique la ruta de una carpeta</translation>
    </message>
    <message>
        <source>give a language code such as en, de or pt_BR</source>
        <translation>indique un código de idioma como en, de o pt_BR</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <extracomment>%1 lists words between commas, %2 is the last one.</extracomment>
        <translation>indique %1 o %2</translation>
    </message>
    <message>
        <source>In the first run the client was the limit.</source>
        <translation>En la primera ejecución, el límite fue el cliente.</translation>
    </message>
    <message>
        <source>The first run was cancelled.</source>
        <translation>La primera ejecución se canceló.</translation>
    </message>
    <message>
        <source>The answers of the first run contradict one another.</source>
        <translation>Las respuestas de la primera ejecución se contradicen.</translation>
    </message>
    <message>
        <source>In the second run the client was the limit.</source>
        <translation>En la segunda ejecución, el límite fue el cliente.</translation>
    </message>
    <message>
        <source>In both runs the client was the limit.</source>
        <translation>En ambas ejecuciones, el límite fue el cliente.</translation>
    </message>
    <message>
        <source>The second run was cancelled.</source>
        <translation>La segunda ejecución se canceló.</translation>
    </message>
    <message>
        <source>Both runs were cancelled.</source>
        <translation>Ambas ejecuciones se cancelaron.</translation>
    </message>
    <message>
        <source>The answers of the second run contradict one another.</source>
        <translation>Las respuestas de la segunda ejecución se contradicen.</translation>
    </message>
    <message>
        <source>In both runs the answers contradict one another.</source>
        <translation>En ambas ejecuciones, las respuestas se contradicen entre sí.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the target is not a URL</source>
        <translation>el destino no es una URL</translation>
    </message>
    <message>
        <source>the target must begin with http:// or https://</source>
        <translation>el destino debe empezar por http:// o https://</translation>
    </message>
    <message>
        <source>the target may not have a user name, a query (?) or a fragment (#)</source>
        <translation>el destino no puede llevar nombre de usuario, consulta (?) ni fragmento (#)</translation>
    </message>
    <message>
        <source>the token may not contain line breaks</source>
        <translation>el token no puede contener saltos de línea</translation>
    </message>
    <message>
        <source>request counts may not be negative</source>
        <translation>las cantidades de peticiones no pueden ser negativas</translation>
    </message>
    <message>
        <source>there is nothing to send: every request count is 0</source>
        <translation>no hay nada que enviar: todas las cantidades de peticiones son 0</translation>
    </message>
    <message>
        <source>at most %1 requests can be asked for</source>
        <translation>se admiten como máximo %1 peticiones</translation>
    </message>
    <message>
        <source>the rate must be above 0 and at most %1 requests/s</source>
        <translation>el ritmo debe ser mayor que 0 y como máximo de %1 peticiones/s</translation>
    </message>
    <message>
        <source>a ramp runs from 0 or more to at most %1 requests/s</source>
        <translation>una rampa va de 0 o más a como máximo %1 peticiones/s</translation>
    </message>
    <message>
        <source>at so low a rate the last request would be due after more than 24 h</source>
        <translation>con un ritmo tan bajo, la última petición se enviaría después de más de 24 h</translation>
    </message>
    <message>
        <source>all at once has no duration: send back to back, or at a rate</source>
        <translation>«todas a la vez» no tiene duración: envíe sin pausas o a un ritmo dado</translation>
    </message>
    <message>
        <source>the duration must be between 1 ms and 24 h</source>
        <translation>la duración debe estar entre 1 ms y 24 h</translation>
    </message>
    <message>
        <source>the deadline must be between 1 ms and 1 h</source>
        <translation>el plazo debe estar entre 1 ms y 1 h</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be in flight</source>
        <translation>puede haber entre 1 y %1 peticiones en curso</translation>
    </message>
    <message>
        <source>the seed may be at most %1</source>
        <translation>la semilla puede ser como máximo %1</translation>
    </message>
    <message>
        <source>ages must rise, within 0 and 200</source>
        <translation>las edades deben ir en aumento, entre 0 y 200</translation>
    </message>
    <message>
        <source>a POST carries between 1 and %1 customers</source>
        <translation>un POST lleva entre 1 y %1 clientes</translation>
    </message>
    <message>
        <source>there are too few pairs of names (names: %1) for a POST (customers: %2)</source>
        <translation>hay muy pocos pares de nombres (nombres: %1) para un POST (clientes: %2)</translation>
    </message>
    <message>
        <source>a page has between 1 and %1 rows</source>
        <translation>una página tiene entre 1 y %1 filas</translation>
    </message>
    <message>
        <source>the time for the check must be between 1 ms and 1 h</source>
        <translation>el tiempo de la comprobación debe estar entre 1 ms y 1 h</translation>
    </message>
    <message>
        <source>limits may not be negative</source>
        <translation>los límites no pueden ser negativos</translation>
    </message>
    <message>
        <source>The system lets this program open %1 files, too few for %2 requests in flight (ulimit -Hn).</source>
        <translation>El sistema permite a este programa abrir %1 archivos, muy pocos para %2 peticiones en curso (ulimit -Hn).</translation>
    </message>
    <message>
        <source>Your client is the limit: its thread was busy %1% of the time, so a faster server would look no faster.</source>
        <translation>Su cliente es el límite: su hilo estuvo ocupado el %1&#xa0;% del tiempo, así que un servidor más rápido no parecería más rápido.</translation>
    </message>
    <message>
        <source>The run was too short to tell whether the client held it up.</source>
        <translation>La ejecución fue demasiado corta para saber si el cliente la frenó.</translation>
    </message>
    <message>
        <source>The client kept up: 95% of the requests were sent within %1 of being due.</source>
        <translation>El cliente mantuvo el ritmo: el 95&#xa0;% de las peticiones se envió a menos de %1 de su momento previsto.</translation>
    </message>
    <message>
        <source>Your client is the limit: the requests in flight were limited to %1, so that others waited up to %2 (95%) before they were sent.</source>
        <translation>Su cliente es el límite: las peticiones en curso estaban limitadas a %1, de modo que otras esperaron hasta %2 (95&#xa0;%) antes de enviarse.</translation>
    </message>
    <message>
        <source>Your client is the limit: requests were sent up to %1 (95%) after they were due, while the wire took %2.</source>
        <translation>Su cliente es el límite: las peticiones se enviaron hasta %1 (95&#xa0;%) después de su momento previsto, mientras que la red tardó %2.</translation>
    </message>
    <message>
        <source>The collection is still being read from Redis</source>
        <translation>La colección todavía se está leyendo de Redis</translation>
    </message>
    <message>
        <source>Some of the customers were inserted, others not: %1</source>
        <translation>Se insertaron algunos clientes y otros no: %1</translation>
    </message>
    <message>
        <source>The customer has been changed or removed since</source>
        <translation>El cliente se ha modificado o eliminado entretanto</translation>
    </message>
    <message>
        <source>A customer with this firstName and lastName exists already</source>
        <translation>Ya existe un cliente con este nombre y apellidos</translation>
    </message>
    <message>
        <source>Two customers have the name %1: %2 and %3</source>
        <extracomment>A name, and the ids of both.</extracomment>
        <translation>Dos clientes tienen el nombre %1: %2 y %3</translation>
    </message>
    <message>
        <source>There is a history only of a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>Solo hay historial de una colección que se guarda en una sola pieza; esta está repartida en %1 fragmentos</translation>
    </message>
    <message>
        <source>Changes wait for replicas, but a server that keeps nothing can come back empty, be made the master by hasty Sentinels, and empty the others. Set appendonly yes on every server, and down-after-milliseconds to some seconds.</source>
        <translation>Los cambios esperan a las réplicas, pero un servidor que no conserva nada puede volver vacío, ser nombrado maestro por Sentinels apresurados y vaciar a los demás. Ponga appendonly yes en todos los servidores y down-after-milliseconds en unos segundos.</translation>
    </message>
    <message>
        <source>The collection in Redis was written by another version of this program, in another format. Choose another database.</source>
        <translation>La colección de Redis la escribió otra versión de este programa, en otro formato. Elija otra base de datos.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>A part was restored, the rest can still be: %1</source>
        <translation>Una parte se restauró y el resto aún puede restaurarse: %1</translation>
    </message>
    <message>
        <source>The connection to Redis was lost, and its log does not tell whether the change was made before that</source>
        <translation>Se perdió la conexión con Redis y su registro no dice si el cambio se hizo antes</translation>
    </message>
    <message>
        <source>The change was made, but too few replicas have it yet</source>
        <translation>El cambio se hizo, pero por ahora lo tienen muy pocas réplicas</translation>
    </message>
    <message>
        <source>%1 has no suffix that names a format: %2</source>
        <extracomment>%1 is a file, %2 lists formats.</extracomment>
        <translation>%1 no tiene una extensión que indique un formato: %2</translation>
    </message>
    <message>
        <source>Names can be unique only in a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>Los nombres solo pueden ser únicos en una colección que se guarda en una sola pieza; esta está repartida en %1 fragmentos</translation>
    </message>
    <message>
        <source>A part of the change was made, another was not: %1</source>
        <translation>Una parte del cambio se hizo y otra no: %1</translation>
    </message>
    <message>
        <source>The collection in Redis has just been reorganised, or another version of this program wrote it in another format. Try again; if this lasts, choose another database.</source>
        <translation>La colección de Redis acaba de reorganizarse, u otra versión de este programa la escribió en otro formato. Inténtelo otra vez; si continúa así, elija otra base de datos.</translation>
    </message>
    <message>
        <source>The collection in Redis is spread over %1 shards; this version keeps it in one or spreads it over %2. Choose another database.</source>
        <translation>La colección de Redis está repartida en %1 fragmentos; esta versión la mantiene en uno o la reparte en %2. Elija otra base de datos.</translation>
    </message>
    <message>
        <source>this user may not use the port</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>este usuario no puede usar el puerto</translation>
    </message>
    <message>
        <source>this computer does not have the address</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>este equipo no tiene esa dirección</translation>
    </message>
    <message>
        <source>TLS failed: the other side does not speak it</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Falló TLS: el otro extremo no lo habla</translation>
    </message>
    <message>
        <source>TLS failed: the other side asks for a certificate of ours</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Falló TLS: el otro extremo pide un certificado nuestro</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens on the port</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Conexión rechazada: nadie escucha en el puerto</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Equipo no encontrado: ninguno tiene ese nombre</translation>
    </message>
    <message>
        <source>Timed out: the computer does not answer</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Tiempo agotado: el equipo no responde</translation>
    </message>
    <message>
        <source>The computer cannot be reached over the network</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>No se puede llegar al equipo por la red</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>está firmado por sí mismo</translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>aquí no se conoce a su emisor</translation>
    </message>
    <message>
        <source>it is made out to another host</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>está emitido para otro equipo</translation>
    </message>
    <message>
        <source>it has expired</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>not told: a drill cut the connection</source>
        <extracomment>What became of a request: its client was not told of it, on purpose.</extracomment>
        <translation>no comunicado: un simulacro cortó la conexión</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <extracomment>What became of a request: how many customers were inserted.</extracomment>
        <translation>insertados: %1</translation>
    </message>
    <message>
        <source>%1 inserted, %2 refused</source>
        <extracomment>What became of a request: how many customers were inserted and how many not.</extracomment>
        <translation>insertados: %1, rechazados: %2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>What became of a request: how many customers were deleted.</extracomment>
        <translation>eliminados: %1</translation>
    </message>
    <message>
        <source>the keyring is locked, or does not hold the secret</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>el depósito de claves está bloqueado o no contiene el secreto</translation>
    </message>
    <message>
        <source>the keyring was not unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>el depósito de claves no se desbloqueó</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>el depósito de claves está bloqueado</translation>
    </message>
    <message>
        <source>this desktop has no keyring</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>este escritorio no tiene depósito de claves</translation>
    </message>
    <message>
        <source>the keyring cannot be used: %1</source>
        <extracomment>%1 are the words of the keyring.</extracomment>
        <translation>no se puede usar el depósito de claves: %1</translation>
    </message>
    <message>
        <source>the keyring does not answer; perhaps it waits to be unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave no secrets.</extracomment>
        <translation>el depósito de claves no responde; quizá espera a que lo desbloqueen</translation>
    </message>
    <message>
        <source>give the password of the Sentinels with REDIS_URL in .env or the environment, where it is not saved by this program</source>
        <translation>indique la contraseña de los Sentinel con REDIS_URL en .env o en el entorno, donde este programa no la guarda</translation>
    </message>
    <message>
        <source>“,” or “%1” was expected</source>
        <translation>se esperaba «,» o «%1»</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>se esperaba «:»</translation>
    </message>
    <message>
        <source>“%1” was expected</source>
        <translation>se esperaba «%1»</translation>
    </message>
    <message>
        <source>“%1” is not followed by =</source>
        <translation>a «%1» no le sigue =</translation>
    </message>
    <message>
        <source>up to %1 names can be made up</source>
        <translation>se pueden inventar hasta %1 nombres</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be verified</source>
        <translation>se pueden comprobar entre 1 y %1 peticiones</translation>
    </message>
    <message>
        <source>It has been taken back already, or its time is up</source>
        <translation>Ya se deshizo, o su plazo ha terminado</translation>
    </message>
    <message>
        <source>brackets hold an IPv6 address, as in [::1]:6379.</source>
        <translation>entre corchetes va una dirección IPv6, como [::1]:6379.</translation>
    </message>
    <message>
        <source>Read-only is on: the customers can be read but not changed. Turn it off in the settings, or by TELLERDESK_READ_ONLY=no</source>
        <translation>«Solo lectura» está activado: los clientes se pueden leer, pero no cambiar. Desactívelo en los ajustes o con TELLERDESK_READ_ONLY=no</translation>
    </message>
    <message>
        <source>not as many fields as in the header: %1 instead of %2</source>
        <translation>no tiene tantos campos como el encabezado: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>the amount is too large for a numbered list in this order; choose the order by note values</source>
        <translation>el importe es demasiado grande para una lista numerada en este orden; elija el orden por valor de los billetes</translation>
    </message>
    <message>
        <source>this would take too long; choose a smaller amount or fewer notes</source>
        <translation>esto tardaría demasiado; elija un importe menor o menos billetes</translation>
    </message>
    <message>
        <source>this run has no history: it was not checked, or is not the last one</source>
        <translation>esta ejecución no tiene historial: no se comprobó o no es la última</translation>
    </message>
    <message>
        <source>nothing can be written into the folder %1; choose another folder, or change its permissions</source>
        <translation>no se puede escribir nada en la carpeta %1; elija otra carpeta o cambie sus permisos</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made, because nothing can be written into %2; choose another folder, or change the permissions of that one</source>
        <translation>no se puede crear la carpeta %1 porque no se puede escribir nada en %2; elija otra carpeta o cambie los permisos de esta última</translation>
    </message>
    <message>
        <source>the preferences cannot be written to %1; change its permissions, or make room</source>
        <translation>no se pueden escribir las preferencias en %1; cambie los permisos del archivo o libere espacio</translation>
    </message>
    <message>
        <source>this is no report of a simulation: %1; open one that was saved as JSON or as a page</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>esto no es un informe de una simulación: %1; abra uno que se haya guardado como JSON o como página</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>no es JSON a partir del byte %1</translation>
    </message>
    <message>
        <source>something that a report tells is missing, or is of another kind</source>
        <translation>algo que figura en un informe falta o es de otro tipo</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <extracomment>Label of a field; the letter after &amp; is reached with Alt.</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;pellidos</translation>
    </message>
    <message>
        <source>Ag&amp;e</source>
        <translation>E&amp;dad</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <extracomment>The number that tells customers apart.</extracomment>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <extracomment>Selects the customer who has the id already.</extracomment>
        <translation>&amp;Mostrar el otro</translation>
    </message>
    <message>
        <source>&amp;Keep open for the next one</source>
        <extracomment>The form stays open, to add another customer.</extracomment>
        <translation>Mantener abierto para el &amp;siguiente</translation>
    </message>
</context>
<context>
    <name>CustomersPanel</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading of the page of customers.</extracomment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <extracomment>Opens the form for a new customer.</extracomment>
        <translation>&amp;Añadir cliente</translation>
    </message>
    <message>
        <source>More commands for customers</source>
        <translation>Más comandos para clientes</translation>
    </message>
    <message>
        <source>Beginning of a name, or an id</source>
        <extracomment>In the empty field that finds customers.</extracomment>
        <translation>Inicio del nombre o ID</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <extracomment>Before two fields that hold the youngest and the oldest age to show.</extracomment>
        <translation>&amp;Edad</translation>
    </message>
    <message>
        <source>Youngest age to show</source>
        <translation>Edad mínima que mostrar</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the youngest age: no limit.</extracomment>
        <translation>sin mín.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the youngest and the oldest age.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Oldest age to show</source>
        <translation>Edad máxima que mostrar</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <extracomment>Shows every customer again.</extracomment>
        <translation>&amp;Quitar filtro</translation>
    </message>
</context>
<context>
    <name>DenominationPanel</name>
    <message>
        <source>Denominations</source>
        <extracomment>Heading of the page that reckons how amounts can be paid in notes.</extracomment>
        <translation>Denominaciones</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Divisa</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <extracomment>Names the field of the values of the notes that can be paid out.</extracomment>
        <translation>&amp;Billetes</translation>
    </message>
    <message>
        <source>All n&amp;otes</source>
        <extracomment>Fills in all banknotes of the currency.</extracomment>
        <translation>&amp;Todos los billetes</translation>
    </message>
    <message>
        <source>Notes and co&amp;ins</source>
        <extracomment>Fills in all banknotes and coins of the currency.</extracomment>
        <translation>Billetes y &amp;monedas</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Importes</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <extracomment>Names the choice of the order in which combinations stand.</extracomment>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;Most notes</source>
        <extracomment>Names the field of the most notes that one payout may have.</extracomment>
        <translation>Má&amp;x. billetes</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Instead of a number: there is no limit.</extracomment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Notes are &amp;limited (cassettes)</source>
        <extracomment>A switch: reckon with how many notes are left in each cassette of the machine.</extracomment>
        <translation>Billetes &amp;limitados (gavetas)</translation>
    </message>
    <message>
        <source>Cassettes</source>
        <translation>Gavetas</translation>
    </message>
    <message>
        <source>Add &amp;cassette</source>
        <translation>&amp;Añadir gaveta</translation>
    </message>
    <message>
        <source>Remo&amp;ve cassette</source>
        <translation>&amp;Quitar gaveta</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Answers for the amount</source>
        <translation>Respuestas para el importe</translation>
    </message>
    <message>
        <source>Combinations</source>
        <extracomment>Title of a tab: the ways to pay an amount.</extracomment>
        <translation>Combinaciones</translation>
    </message>
    <message>
        <source>Payout rules</source>
        <extracomment>Title of a tab: what a cash machine would pay out by each rule.</extracomment>
        <translation>Reglas de pago</translation>
    </message>
    <message>
        <source>Notes used</source>
        <extracomment>Title of a tab: how many combinations take how many notes.</extracomment>
        <translation>Billetes usados</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a tab: how long the notes in the cassettes last.</extracomment>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Rul&amp;e</source>
        <extracomment>Names the choice of the rule by which one combination of each amount is paid out.</extracomment>
        <translation>Re&amp;gla</translation>
    </message>
    <message>
        <source>Export in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>Exportar en otro formato</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <extracomment>What the program is doing; shown when it takes longer than a moment.</extracomment>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Cancel reckoning</source>
        <extracomment>Ends the reckoning of combinations.</extracomment>
        <translation>Cancelar el cálculo</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <extracomment>Fills in the amounts that stand in the clipboard.</extracomment>
        <translation>Pegar li&amp;sta</translation>
    </message>
    <message>
        <source>Replaces the amounts with those in the clipboard.</source>
        <translation>Sustituye los importes por los del portapapeles.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>On a button beside what is wrong with a word: takes the word out of its field.</extracomment>
        <translation>Omitirlo</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Cerrar la vista previa</translation>
    </message>
    <message>
        <source>Rows that will be refused</source>
        <translation>Filas que se rechazarán</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: whose row of the file it is.</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <extracomment>Column: why the row will be refused.</extracomment>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Adds the customers of the file; a number comes in later.</extracomment>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>&amp;Guardar las filas rechazadas…</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>More requests</source>
        <extracomment>Heading of fields: requests besides POST and GET.</extracomment>
        <translation>Más peticiones</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Names the field of how many requests ask for a page of the list.</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Rows in a page</source>
        <extracomment>Names the field of how many customers a page has.</extracomment>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>PUT</source>
        <extracomment>Names the field of how many PUT requests; the word stays.</extracomment>
        <translation>PUT</translation>
    </message>
    <message>
        <source>DELETE of one</source>
        <extracomment>Names the field of how many requests delete one customer; the first word stays.</extracomment>
        <translation>DELETE de uno</translation>
    </message>
    <message>
        <source>DELETE of all</source>
        <extracomment>Names the field of how many requests delete all customers; the first word stays.</extracomment>
        <translation>DELETE de todos</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Heading of fields: what the customers sent are like.</extracomment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>First id</source>
        <extracomment>Names the choice of the id the first customer gets.</extracomment>
        <translation>Primer ID</translation>
    </message>
    <message>
        <source>&amp;Ages</source>
        <extracomment>Names two fields: from which age to which.</extracomment>
        <translation>Ed&amp;ades</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Edad máxima</translation>
    </message>
    <message>
        <source>In a POST</source>
        <extracomment>Names two fields: from how many customers to how many.</extracomment>
        <translation>Por POST</translation>
    </message>
    <message>
        <source>Fewest customers in a POST</source>
        <translation>Mínimo de clientes por POST</translation>
    </message>
    <message>
        <source>Most customers in a POST</source>
        <translation>Máximo de clientes por POST</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Names the field of how many names are made up.</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>ten and ten</source>
        <extracomment>Instead of a number: ten first and ten last names that are always the same.</extracomment>
        <translation>diez y diez</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Heading of fields: how requests are sent.</extracomment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <extracomment>Names the choice of what carries the requests.</extracomment>
        <translation>&amp;Vía</translation>
    </message>
    <message>
        <source>Answer within</source>
        <extracomment>Names the field of how long a request may take.</extracomment>
        <translation>Respuesta en</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <extracomment>A server over TLS is not asked who it is.</extracomment>
        <translation>Aceptar cualquier certificado</translation>
    </message>
    <message>
        <source>Goe&amp;s wrong</source>
        <extracomment>Names the choice of what goes wrong on purpose.</extracomment>
        <translation>&amp;Fallo</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Heading of fields: what the run must keep to succeed.</extracomment>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>p&amp;95 under</source>
        <extracomment>Names the field of a limit: 95 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>p&amp;95 máx.</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>Instead of a limit: there is none.</extracomment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Behind a number: milliseconds.</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>p99 under</source>
        <extracomment>Names the field of a limit: 99 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>p99 máx.</translation>
    </message>
    <message>
        <source>Failed at most</source>
        <extracomment>Names the field of a limit: so many requests may fail.</extracomment>
        <translation>Fallos, máximo</translation>
    </message>
    <message>
        <source>Check whether the answers agree</source>
        <extracomment>The run ends with a verdict.</extracomment>
        <translation>Comprobar si las respuestas concuerdan</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;Target</source>
        <extracomment>Names the field of the server&apos;s address.</extracomment>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>&amp;POST</source>
        <extracomment>Names the field of how many POST requests; the word stays.</extracomment>
        <translation>&amp;POST</translation>
    </message>
    <message>
        <source>&amp;GET</source>
        <extracomment>Names the field of how many GET requests; the word stays.</extracomment>
        <translation>&amp;GET</translation>
    </message>
    <message>
        <source>Paralle&amp;l</source>
        <extracomment>Names the field of how many requests are under way at once.</extracomment>
        <translation>En para&amp;lelo</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Instead of a number: all requests at once.</extracomment>
        <translation>todas</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <extracomment>Names the field of the number that all chance is drawn from.</extracomment>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nueva semilla</translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <extracomment>Names the choice of when requests are sent.</extracomment>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <extracomment>Names the field of how long the run lasts.</extracomment>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>as needed</source>
        <extracomment>Instead of a number of seconds.</extracomment>
        <translation>la necesaria</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> /s</source>
        <extracomment>Behind a number: requests per second.</extracomment>
        <translation> /s</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two rates: from the first to the second.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Requests per second at the end</source>
        <translation>Peticiones por segundo al final</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <extracomment>Names the field of the secret word that the target asks for.</extracomment>
        <translation>To&amp;ken</translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Filter, as in status:4xx</source>
        <extracomment>In an empty field; status:4xx is typed as it stands.</extracomment>
        <translation>Filtrar, p. ej. status:4xx</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filtrar las peticiones</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>The newest request stays in sight.</extracomment>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Clear the list of requests</source>
        <translation>Vaciar la lista de peticiones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>The request in detail</source>
        <translation>La petición en detalle</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation>La petición tal como llegó</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The response as it went</source>
        <translation>La respuesta tal como se envió</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Where the time of the request went</source>
        <translation>En qué se empleó el tiempo de la petición</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>Guardar en otro formato</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>Results of the run</source>
        <translation>Resultados de la ejecución</translation>
    </message>
    <message>
        <source>Violation</source>
        <extracomment>Title of a tab: the requests that contradict one another.</extracomment>
        <translation>Inconsistencia</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>Title of a tab: rate and latency over time.</extracomment>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Title of a tab: requests over time.</extracomment>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>Peticiones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Title of a tab: how long requests took.</extracomment>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Title of a tab: every request of the run.</extracomment>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Detalles de la petición</translation>
    </message>
    <message>
        <source>Choose a request to see what it carried and got.</source>
        <translation>Elija una petición para ver qué llevaba y qué obtuvo.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a tab: two runs held against each other.</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Names the choice of which requests are listed: all, or those with one cause.</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Server</source>
        <extracomment>Heading of the page of the API server.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <extracomment>Starts the API server. The letter after &amp; is reached with Alt.</extracomment>
        <translation>&amp;Iniciar servidor</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <extracomment>Stops the API server.</extracomment>
        <translation>&amp;Detener servidor</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of a field: the port the server listens on.</extracomment>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the port: any that is free.</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Open to the &amp;network</source>
        <extracomment>Whether other computers may reach the server.</extracomment>
        <translation>Accesible desde la &amp;red</translation>
    </message>
    <message>
        <source>Start &amp;with the app</source>
        <extracomment>Whether the server starts when the program does.</extracomment>
        <translation>Iniciar con la &amp;aplicación</translation>
    </message>
    <message>
        <source>Copy address and token</source>
        <translation>Copiar dirección y token</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>On a button: shows address and token as a picture for the camera of a phone.</extracomment>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page of settings.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
</context>
<context>
    <name>SimulatorPanel</name>
    <message>
        <source>Simulator</source>
        <extracomment>Heading of the page that sends many requests to a server.</extracomment>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Ends the run now.</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <extracomment>On a button that opens and closes a form beside the results.</extracomment>
        <translation>&amp;Más ajustes</translation>
    </message>
    <message>
        <source>Progress of the simulator</source>
        <extracomment>Names a progress bar.</extracomment>
        <translation>Progreso del simulador</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <extracomment>Names the field with the command line that does what the form says.</extracomment>
        <translation>Lo mismo como línea de comandos</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copiar la línea de comandos</translation>
    </message>
    <message>
        <source>More time</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Replay the run and give its check six times as long</source>
        <translation>Repetir la ejecución y dar a su comprobación seis veces más tiempo</translation>
    </message>
    <message>
        <source>Fewer requests</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>Menos peticiones</translation>
    </message>
    <message>
        <source>Replay the run with half as many requests</source>
        <translation>Repetir la ejecución con la mitad de las peticiones</translation>
    </message>
</context>
<context>
    <name>WayExplorer</name>
    <message>
        <source>Previous combination</source>
        <translation>Combinación anterior</translation>
    </message>
    <message>
        <source>Next combination</source>
        <translation>Combinación siguiente</translation>
    </message>
    <message>
        <source>Copy the combination</source>
        <translation>Copiar la combinación</translation>
    </message>
    <message>
        <source>Notes of the combination</source>
        <translation>Billetes de la combinación</translation>
    </message>
    <message>
        <source>&amp;Go to number</source>
        <extracomment>Names the field of a combination&apos;s number.</extracomment>
        <translation>Ir al &amp;n.º</translation>
    </message>
    <message>
        <source>C&amp;heck a mix</source>
        <extracomment>Names the field of a combination such as 2 x 50 + 3 x 10.</extracomment>
        <translation>Com&amp;probar mezcla</translation>
    </message>
    <message>
        <source>2 x 50 + 3 x 10</source>
        <extracomment>An example; the numbers stay as they are.</extracomment>
        <translation>2 x 50 + 3 x 10</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>Names the field of conditions that combinations must meet.</extracomment>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>50 &gt;= 2, 100 = 0</source>
        <extracomment>An example; the numbers and signs stay as they are.</extracomment>
        <translation>50 &gt;= 2, 100 = 0</translation>
    </message>
    <message>
        <source>Only combinations with so many of a note; right-click a cell to make a condition of it.</source>
        <translation>Solo las combinaciones con esa cantidad de un billete; haga clic derecho en una celda para convertirla en condición.</translation>
    </message>
</context>
<context>
    <name>gui::Access</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field it stands in.</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>Go to the server</source>
        <translation>Ir al servidor</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Ir a los clientes</translation>
    </message>
    <message>
        <source>Go to the denominations</source>
        <translation>Ir a las denominaciones</translation>
    </message>
    <message>
        <source>Go to the simulator</source>
        <translation>Ir al simulador</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir a los ajustes</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Move to the next region of the window</source>
        <translation>Ir a la zona siguiente de la ventana</translation>
    </message>
    <message>
        <source>Move to the previous region of the window</source>
        <translation>Ir a la zona anterior de la ventana</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>About Tellerdesk</source>
        <translation>Acerca de Tellerdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy the server&apos;s URL</source>
        <translation>Copiar la URL del servidor</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Copy a cURL command</source>
        <translation>Copiar un comando cURL</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>Copiar cURL</translation>
    </message>
    <message>
        <source>Open the API documentation</source>
        <translation>Abrir la documentación de la API</translation>
    </message>
    <message>
        <source>Open docs</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Send the chosen request again</source>
        <translation>Reenviar la petición seleccionada</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Save the requests as an HTTP Archive</source>
        <translation>Guardar las peticiones como HTTP Archive</translation>
    </message>
    <message>
        <source>Save HAR</source>
        <translation>Guardar HAR</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filtrar las peticiones</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Añadir un cliente</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add customers as JSON</source>
        <translation>Añadir clientes como JSON</translation>
    </message>
    <message>
        <source>Add JSON</source>
        <translation>Añadir JSON</translation>
    </message>
    <message>
        <source>Add 10 sample customers</source>
        <translation>Añadir 10 clientes de ejemplo</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>Añadir ejemplos</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Editar el cliente</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete the selected customers</source>
        <translation>Eliminar los clientes seleccionados</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all customers</source>
        <translation>Eliminar todos los clientes</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todos</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Exportar los clientes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show what has changed among the customers</source>
        <translation>Mostrar qué ha cambiado entre los clientes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Calculate the combinations</source>
        <translation>Calcular las combinaciones</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>Exportar las combinaciones</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>Ejecutar el simulador</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Replay the last run</source>
        <translation>Repetir la última ejecución</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Find the fewest requests that still contradict one another</source>
        <translation>Buscar el menor número de peticiones que aún se contradicen entre sí</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <translation>Abrir el informe de una ejecución</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Save the report of the run</source>
        <translation>Guardar el informe de la ejecución</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <translation>Crear un paquete de soporte</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Crear paquete</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Reiniciar el servidor</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Lock the customers: read-only</source>
        <translation>Bloquear los clientes: solo lectura</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock the customers</source>
        <translation>Desbloquear los clientes</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>gui::AgeHistogram</name>
    <message>
        <source>Customers by age</source>
        <translation>Clientes por edad</translation>
    </message>
    <message>
        <source>There are no customers.</source>
        <translation>No hay clientes.</translation>
    </message>
    <message numerus="yes">
        <source>Aged %L1 to %L2: %Ln customer(s)</source>
        <extracomment>Over a bar of the age histogram: %1 and %2 are ages in years.</extracomment>
        <translation>
            <numerusform>De %L1 a %L2 años: %Ln cliente</numerusform>
            <numerusform>De %L1 a %L2 años: %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s); most often aged %L1 to %L2.</source>
        <translation>
            <numerusform>%Ln cliente, de %L1 a %L2 años.</numerusform>
            <numerusform>%Ln clientes; el grupo más numeroso tiene de %L1 a %L2 años.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AmountModel</name>
    <message>
        <source>none</source>
        <extracomment>In the column of how many combinations there are: the amount cannot be paid.</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>Heading of the column of sums of money; %1 is a currency.</extracomment>
        <translation>Importe (%1)</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinaciones</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <extracomment>Heading of the column of what is paid out; %1 is the rule, as in &quot;fewest notes&quot;.</extracomment>
        <translation>Pago: %1</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out. In full it is as in &quot;Paid by fewest notes&quot;.</extracomment>
        <translation>Pago</translation>
    </message>
</context>
<context>
    <name>gui::Application</name>
    <message>
        <source>A setting was not taken: %1</source>
        <extracomment>%1 names the value and what would be right.</extracomment>
        <translation>No se ha aceptado un ajuste: %1</translation>
    </message>
    <message>
        <source>Tellerdesk is running already; its window was raised.</source>
        <translation>Tellerdesk ya está en ejecución; se ha traído su ventana al frente.</translation>
    </message>
    <message>
        <source>These options were not taken, because Tellerdesk is running already: %1</source>
        <extracomment>%1 are options of the command line: &quot;--port, --address&quot;.</extracomment>
        <translation>No se han aceptado estas opciones porque Tellerdesk ya está en ejecución: %1</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <extracomment>Closes the message at the top of the window.</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <extracomment>Opens the help on what went wrong.</extracomment>
        <translation>Explicar este error</translation>
    </message>
</context>
<context>
    <name>gui::BundleView</name>
    <message>
        <source>A help bundle tells somebody who helps you how this program is set up and how it fares. Passwords, tokens and customers are not in it, and it goes nowhere by itself: look it through, then copy or save it.</source>
        <translation>Un paquete de soporte muestra a quien le ayuda cómo está configurado este programa y cómo está funcionando. No contiene contraseñas, tokens ni clientes, y no se envía a ningún sitio por sí solo: revíselo y después cópielo o guárdelo.</translation>
    </message>
    <message>
        <source>&amp;Make a help bundle</source>
        <extracomment>Gathers a text for somebody who helps, and shows it.</extracomment>
        <translation>Crear un pa&amp;quete de soporte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Writes the help bundle into a file.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The help bundle</source>
        <translation>El paquete de soporte</translation>
    </message>
</context>
<context>
    <name>gui::CassetteForecast</name>
    <message>
        <source>Customers served by each rule</source>
        <translation>Clientes atendidos con cada regla</translation>
    </message>
    <message>
        <source>Limit the notes to what the cassettes hold to see how long they last.</source>
        <translation>Limite los billetes a lo que contienen las gavetas para ver cuánto duran.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings of a narrow table: the rule; how many customers are served until one is refused; that one&apos;s amount.</extracomment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation>Clientes atendidos</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Primer rechazo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Notes left</source>
        <translation>Billetes restantes</translation>
    </message>
    <message>
        <source>Longest by several rules: %1 customers are served before one is refused. Each asks for any payable amount up to %2, all equally likely.</source>
        <extracomment>%1 is how many customers each of these rules serves, %2 a sum of money.</extracomment>
        <translation>Varias reglas duran lo mismo, más que las demás: atienden a %1 clientes antes de rechazar a uno. Cada uno pide cualquier importe pagable hasta %2, todos igual de probables.</translation>
    </message>
    <message>
        <source>Longest by “%1”: %2 customers are served before one is refused. Each asks for any payable amount up to %3, all equally likely.</source>
        <extracomment>%1 is the name of a rule, %2 how many customers it serves, %3 a sum of money.</extracomment>
        <translation>La que más dura es «%1»: atiende a %2 clientes antes de rechazar a uno. Cada uno pide cualquier importe pagable hasta %3, todos igual de probables.</translation>
    </message>
</context>
<context>
    <name>gui::CassetteModel</name>
    <message>
        <source>any</source>
        <extracomment>In a table of cassettes: there is no limit.</extracomment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading: the value of the notes in a cassette.</extracomment>
        <translation>Billete</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Heading: how many notes are in a cassette.</extracomment>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Heading: how many notes must stay in a cassette.</extracomment>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Per payout</source>
        <extracomment>Heading: the most notes one payout may take from a cassette. It should be short.</extracomment>
        <translation>Por pago</translation>
    </message>
    <message>
        <source>Most per payout</source>
        <extracomment>The heading &quot;Per payout&quot; in full: the most notes one payout may take from a cassette.</extracomment>
        <translation>Máx. por pago</translation>
    </message>
    <message>
        <source>Give a whole number of notes.</source>
        <translation>Indique un número entero de billetes.</translation>
    </message>
</context>
<context>
    <name>gui::CommandSearch</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonView</name>
    <message>
        <source>%1: %2 and %3</source>
        <extracomment>A setting of two runs: its name, its value in the first and in the second.</extracomment>
        <translation>%1: %2 y %3</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>A figure, and in brackets between which two values it would come out again.</extracomment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <extracomment>A figure of two runs that are compared: how many requests were answered a second.</extracomment>
        <translation>Respuestas/s</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A figure of two runs that are compared: which share of the requests failed.</extracomment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>What a difference of two runs means: none is shown.</extracomment>
        <translation>dentro del ruido</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>What a difference of two runs means: the second did better.</extracomment>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>What a difference of two runs means: the second did worse.</extracomment>
        <translation>peor</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>What a difference of two runs means: nothing, of too few requests.</extracomment>
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>too few requests to say</source>
        <translation>muy pocas peticiones para saberlo</translation>
    </message>
    <message>
        <source>The runs are unlike, so their speeds say little about each other: %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>Las ejecuciones no son iguales, así que sus velocidades apenas se pueden comparar: %1.</translation>
    </message>
    <message>
        <source>They also differ in %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>También difieren en %1.</translation>
    </message>
    <message>
        <source>Held against the first run, the second is better in %1 figures, worse in %2, and within noise in %3. The bands show where a figure would come out again 19 times in 20.</source>
        <extracomment>Each %1 to %3 is a number of figures, such as percentiles.</extracomment>
        <translation>Cifras de la segunda ejecución frente a la primera: mejores, %1; peores, %2; dentro del ruido, %3. Las bandas muestran dónde volvería a caer una cifra 19 de cada 20 veces.</translation>
    </message>
    <message>
        <source>first run</source>
        <extracomment>Names the lines and columns of two runs that are compared.</extracomment>
        <translation>primera ejecución</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>segunda ejecución</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>Latency by percentile of two runs</source>
        <translation>Latencia por percentil de dos ejecuciones</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>Comparación de dos ejecuciones</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Headings of a table that compares two runs.</extracomment>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>1.ª ejecución</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>2.ª ejecución</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: so many in a hundred, as this language writes them.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The first run is that of %1, the second that of %2.</source>
        <extracomment>Two runs that are compared: %1 and %2 are date and time when they began.</extracomment>
        <translation>La primera ejecución es la del %1; la segunda, la del %2.</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <extracomment>On a button: compares two runs although their settings are unlike.</extracomment>
        <translation>Comparar de todos modos</translation>
    </message>
</context>
<context>
    <name>gui::CustomerDeletion</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>Se ha restaurado %Ln cliente.</numerusform>
            <numerusform>Se han restaurado %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were back already.</source>
        <translation>
            <numerusform>%Ln cliente ya estaba restaurado.</numerusform>
            <numerusform>%Ln clientes ya estaban restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay out, because their id or name was taken since: %2</source>
        <extracomment>%1 says how many are back, %2 is a list of customers.</extracomment>
        <translation>%1 Quedan fuera los siguientes, porque su ID o su nombre se ocupó entretanto: %2</translation>
    </message>
    <message>
        <source>Nobody was deleted: they were gone already.</source>
        <translation>No se eliminó a nadie: ya no estaban.</translation>
    </message>
    <message>
        <source>This deletion cannot be undone any more: it was undone already, or its time is up.</source>
        <translation>Esta eliminación ya no se puede deshacer: ya se deshizo, o su plazo ha terminado.</translation>
    </message>
    <message>
        <source>Deleting customers</source>
        <extracomment>Work under way.</extracomment>
        <translation>Eliminando clientes</translation>
    </message>
    <message>
        <source>Bringing customers back</source>
        <extracomment>Work under way: what was deleted is undone.</extracomment>
        <translation>Restaurando clientes</translation>
    </message>
    <message>
        <source>Customers are being deleted or brought back. What was changed last can be undone when that is done.</source>
        <translation>Se están eliminando o restaurando clientes. El último cambio se podrá deshacer cuando eso termine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %Ln cliente.</numerusform>
            <numerusform>Se han eliminado %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deletion was cancelled: %Ln customer(s) were left as they are.</source>
        <translation>
            <numerusform>La eliminación se canceló: %Ln cliente se quedó como estaba.</numerusform>
            <numerusform>La eliminación se canceló: %Ln clientes se quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The undo was cancelled: %Ln customer(s) can still be brought back.</source>
        <translation>
            <numerusform>La restauración se canceló: aún se puede restaurar %Ln cliente.</numerusform>
            <numerusform>La restauración se canceló: aún se pueden restaurar %Ln clientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerDrawer</name>
    <message numerus="yes">
        <source>%Ln customer(s) were added.</source>
        <translation>
            <numerusform>Se ha añadido %Ln cliente.</numerusform>
            <numerusform>Se han añadido %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused meanwhile.</source>
        <extracomment>After an import.</extracomment>
        <translation>
            <numerusform>Entretanto se ha rechazado %Ln fila.</numerusform>
            <numerusform>Entretanto se han rechazado %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Whoever had been added by then stays.</source>
        <translation>La importación se canceló. Quienes ya se habían añadido se quedan.</translation>
    </message>
    <message>
        <source>The preview of %1 is ready.</source>
        <extracomment>%1 is the name of a file with customers, which was read for an import.</extracomment>
        <translation>La vista previa de %1 está lista.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the preview of an import.</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>gui::CustomerFiles</name>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Exportar los clientes</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Exportar los cambios</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
</context>
<context>
    <name>gui::CustomerForm</name>
    <message>
        <source>&amp;Use %1</source>
        <extracomment>Takes another id: %1 is a number.</extracomment>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>In the empty field of the id: %1 is the number that will be taken.</extracomment>
        <translation>siguiente: %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Añadir un cliente</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Editar el cliente</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>Stores what the form says.</extracomment>
        <translation>Añadi&amp;r</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>gui::CustomerTableModel</name>
    <message>
        <source>Last name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column of the table of customers, in years.</extracomment>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the table of customers: the number that tells them apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of the table of customers: when each was written last, and by which program.</extracomment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written by this window, %1</source>
        <extracomment>Who wrote a customer: %1 is a date and time.</extracomment>
        <translation>Escrito por esta ventana, %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Who wrote a customer: %1 is a program, %2 a date and time.</extracomment>
        <translation>Escrito por %1, %2</translation>
    </message>
</context>
<context>
    <name>gui::CustomersPanel</name>
    <message>
        <source>In the order of the store: last name, first name, id.</source>
        <translation>En el orden del almacén: apellidos, nombre, ID.</translation>
    </message>
    <message>
        <source>Order and filter concern only this table, not what the server answers.</source>
        <translation>El orden y el filtro solo afectan a esta tabla, no a lo que responde el servidor.</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Ningún cliente coincide</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln customer(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>Hay %Ln cliente y no coincide. Esc quita el filtro.</numerusform>
            <numerusform>Ninguno de los %Ln clientes coincide. Esc quita el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Add one by hand, import a file, take samples, or run the simulator.</source>
        <translation>Añada uno a mano, importe un archivo, use ejemplos o ejecute el simulador.</translation>
    </message>
    <message>
        <source>%1 as last seen at %2</source>
        <extracomment>%1 is a number of customers, %2 when they were read last: a time of this day, or a date and time.</extracomment>
        <translation>%1 en la última lectura (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many customers the filter shows: %1 of %2.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many rows the table of customers has.</extracomment>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DenominationPanel</name>
    <message>
        <source>Type an amount to see how it can be paid.</source>
        <translation>Escriba un importe para ver cómo se puede pagar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <extracomment>How many rows the table of amounts has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln importe</numerusform>
            <numerusform>%Ln importes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoning denominations</source>
        <extracomment>Work under way.</extracomment>
        <translation>Calculando denominaciones</translation>
    </message>
    <message>
        <source>The denominations are reckoned</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>Las denominaciones están calculadas</translation>
    </message>
    <message>
        <source>These answer an earlier question. Export waits for the next answer.</source>
        <translation>Estas respuestas corresponden a una consulta anterior. La exportación espera a la siguiente respuesta.</translation>
    </message>
</context>
<context>
    <name>gui::DenominationText</name>
    <message>
        <source>Nearest: %1 and %2.</source>
        <translation>Los más cercanos: %1 y %2.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>El más cercano: %1.</translation>
    </message>
    <message>
        <source>No other amount can be paid either.</source>
        <translation>Tampoco se puede pagar ningún otro importe.</translation>
    </message>
    <message>
        <source>These notes only make multiples of %1.</source>
        <translation>Con estos billetes solo se forman múltiplos de %1.</translation>
    </message>
    <message>
        <source>It is less than the smallest note.</source>
        <translation>Es menos que el billete más pequeño.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough.</source>
        <translation>No hay suficiente en las gavetas.</translation>
    </message>
    <message>
        <source>It takes at least %1 notes, more than are allowed.</source>
        <translation>Hacen falta al menos %1 billetes, más de los permitidos.</translation>
    </message>
    <message>
        <source>No sum of these notes makes it.</source>
        <translation>Ninguna suma de estos billetes lo alcanza con exactitud.</translation>
    </message>
    <message>
        <source>Name at least one note to pay with.</source>
        <translation>Indique al menos un billete con el que pagar.</translation>
    </message>
    <message>
        <source>A note must be worth more than nothing.</source>
        <translation>Un billete debe tener un valor mayor que cero.</translation>
    </message>
    <message>
        <source>This note is named twice.</source>
        <translation>Este billete se indica dos veces.</translation>
    </message>
    <message>
        <source>There can be at most %1 different notes.</source>
        <translation>Puede haber como máximo %1 billetes distintos.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Un importe no puede ser negativo.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>No hay nada que pagar.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This has more decimals than the currency.</source>
        <translation>Tiene más decimales que la divisa.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>No se conoce esta divisa.</translation>
    </message>
    <message>
        <source>This cannot be paid with these notes.</source>
        <translation>Esto no se puede pagar con estos billetes.</translation>
    </message>
    <message>
        <source>This takes at least %1 notes, more than are allowed.</source>
        <translation>Esto requiere al menos %1 billetes, más de los permitidos.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough for this.</source>
        <translation>No hay suficiente en las gavetas para esto.</translation>
    </message>
    <message>
        <source>The house table has no entry for this amount.</source>
        <translation>La tabla propia no tiene ninguna entrada para este importe.</translation>
    </message>
    <message>
        <source>There are %1 combinations, more than are allowed at once.</source>
        <translation>Hay %1 combinaciones, más de las permitidas a la vez.</translation>
    </message>
    <message>
        <source>The last combination has number %1.</source>
        <translation>La última combinación tiene el número %1.</translation>
    </message>
    <message>
        <source>This order is not available for so large an amount. Choose the order by note values.</source>
        <translation>Este orden no está disponible para un importe tan grande. Elija el orden por valor de los billetes.</translation>
    </message>
    <message>
        <source>Counting this would take too long. Choose a smaller amount or fewer notes.</source>
        <translation>Contar esto llevaría demasiado tiempo. Elija un importe menor o menos billetes.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was left half-written.</source>
        <extracomment>%1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>No se pudo escribir el archivo: %1. No ha quedado nada a medio escribir.</translation>
    </message>
    <message>
        <source>There is no note of %1.</source>
        <translation>No hay ningún billete de %1.</translation>
    </message>
    <message>
        <source>It makes %1; %2 are missing.</source>
        <translation>Suma %1; faltan %2.</translation>
    </message>
    <message>
        <source>It makes %1; that is %2 too much.</source>
        <translation>Suma %1; sobran %2.</translation>
    </message>
    <message>
        <source>It takes %1 notes of %2, but only %3 can be paid out.</source>
        <translation>De los billetes de %2 requiere %1, pero solo se pueden entregar %3.</translation>
    </message>
    <message>
        <source>It takes %1 notes, and %2 are allowed at once.</source>
        <translation>Requiere %1 billetes; máximo permitido a la vez: %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount.</source>
        <translation>Con esta mezcla se paga el importe.</translation>
    </message>
    <message>
        <source>This mix does not pay the amount.</source>
        <translation>Con esta mezcla no se paga el importe.</translation>
    </message>
    <message>
        <source>fewest notes</source>
        <extracomment>Name of a rule by which a cash machine chooses notes.</extracomment>
        <translation>menos billetes</translation>
    </message>
    <message>
        <source>equal emptying</source>
        <extracomment>Name of a rule: cassettes become empty at about the same time.</extracomment>
        <translation>vaciado uniforme</translation>
    </message>
    <message>
        <source>least spread</source>
        <extracomment>Name of a rule: what is left in the cassettes differs least.</extracomment>
        <translation>menor diferencia</translation>
    </message>
    <message>
        <source>even counts</source>
        <extracomment>Name of a rule: the same number of every note.</extracomment>
        <translation>cantidades iguales</translation>
    </message>
    <message>
        <source>most cassettes</source>
        <extracomment>Name of a rule: as many cassettes as possible give something.</extracomment>
        <translation>más gavetas</translation>
    </message>
    <message>
        <source>house table</source>
        <extracomment>Name of a rule: the operator&apos;s own table says what to pay.</extracomment>
        <translation>tabla propia</translation>
    </message>
    <message>
        <source>Fewest notes possible: %1.</source>
        <translation>Menor número posible de billetes: %1.</translation>
    </message>
    <message>
        <source>No cassette is limited, so fewest notes.</source>
        <translation>Ninguna gaveta tiene límite; se aplica «menos billetes».</translation>
    </message>
    <message>
        <source>No note gives more than %1 of the %2 it has.</source>
        <translation>De ningún valor se entregan más de %1 de sus %2 billetes.</translation>
    </message>
    <message>
        <source>Notes between fullest and emptiest afterwards: %1.</source>
        <translation>Diferencia final entre la más llena y la más vacía: %1.</translation>
    </message>
    <message>
        <source>%1 of every note, the rest in fewest.</source>
        <translation>%1 de cada billete y el resto con los menos posibles.</translation>
    </message>
    <message>
        <source>Cassettes that give something: %1.</source>
        <translation>Gavetas que entregan algo: %1.</translation>
    </message>
    <message>
        <source>The table says so.</source>
        <translation>Lo indica la tabla.</translation>
    </message>
    <message>
        <source>Write conditions such as 50 &gt;= 2 or 100 = 0.</source>
        <extracomment>What a filter of combinations looks like; the numbers and signs stay as they are.</extracomment>
        <translation>Escriba condiciones como 50 &gt;= 2 o 100 = 0.</translation>
    </message>
    <message>
        <source>%1 cannot be paid. %2</source>
        <extracomment>%1 is an amount, %2 the reason, a whole sentence.</extracomment>
        <translation>%1 no se puede pagar. %2</translation>
    </message>
</context>
<context>
    <name>gui::EditConflict</name>
    <message>
        <source>Someone else changed this customer meanwhile: %1, age %2.</source>
        <extracomment>%1 is the name of a customer, %2 the age: what someone else made of it.</extracomment>
        <translation>Otra persona cambió entretanto a este cliente: %1, edad %2.</translation>
    </message>
    <message>
        <source>Someone else deleted this customer meanwhile.</source>
        <translation>Otra persona eliminó entretanto a este cliente.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Puts what is stored into the form, in place of what was entered.</extracomment>
        <translation>Usar la otra versión</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <extracomment>Stores what was entered, in place of what someone else made of it.</extracomment>
        <translation>Sobrescribir con la mía</translation>
    </message>
    <message>
        <source>Save as a new customer</source>
        <translation>Guardar como cliente nuevo</translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message>
        <source>That cannot be done as it stands. Nothing was changed; correct it and try again.</source>
        <translation>No se puede hacer tal como está. No se ha cambiado nada; corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation>Ya no está ahí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It collides with what is there already. Nothing was changed.</source>
        <translation>Entra en conflicto con algo que ya existe. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Someone else changed it meanwhile. Nothing was changed; look again and repeat.</source>
        <translation>Otra persona lo ha cambiado entretanto. No se ha cambiado nada; vuelva a mirarlo y repita.</translation>
    </message>
    <message>
        <source>That is larger than allowed. Nothing was changed.</source>
        <translation>Es mayor de lo permitido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Access was refused. Check the user and password in the settings.</source>
        <translation>Acceso rechazado. Compruebe el usuario y la contraseña en los ajustes.</translation>
    </message>
    <message>
        <source>The store cannot be reached. Nothing was changed; try again in a moment.</source>
        <translation>No se puede acceder al almacén. No se ha cambiado nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The connection broke while the change was under way, so it may have happened. Look before you repeat it.</source>
        <translation>La conexión se cortó mientras el cambio estaba en curso, así que puede haberse realizado. Compruébelo antes de repetirlo.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>Tardó demasiado y se abandonó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The other side answered with something that makes no sense. Check that it is what the settings say.</source>
        <translation>El otro extremo respondió algo sin sentido. Compruebe que sea lo que dicen los ajustes.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>The customers are locked. Nothing was changed.</source>
        <translation>Los clientes están bloqueados. No se cambió nada.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>No se pudo leer o escribir un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may have been added or not. Look before you repeat it.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>No se sabe si se ha añadido %Ln fila. Compruébelo antes de repetirlo.</numerusform>
            <numerusform>No se sabe si se han añadido %Ln filas. Compruébelo antes de repetirlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not added. You can repeat it: nobody is added twice.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>No se ha añadido %Ln fila. Puede repetirlo: nadie se añade dos veces.</numerusform>
            <numerusform>No se han añadido %Ln filas. Puede repetirlo: nadie se añade dos veces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FaultText</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer&apos;s name in lists: %1 is the last name, %2 the first name.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es obligatorio.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Este dato debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>Este dato debe ser texto.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Este dato no puede estar vacío.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <extracomment>%1 is a number of characters.</extracomment>
        <translation>Supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>This contains a control character.</source>
        <translation>Contiene un carácter de control.</translation>
    </message>
    <message>
        <source>This contains half a character.</source>
        <translation>Contiene un carácter incompleto.</translation>
    </message>
    <message>
        <source>A customer must be at least %1 years old.</source>
        <translation>Un cliente debe tener al menos %1 años.</translation>
    </message>
    <message>
        <source>A customer can be at most %1 years old.</source>
        <translation>Un cliente puede tener como máximo %1 años.</translation>
    </message>
    <message>
        <source>The id must lie between %1 and %2.</source>
        <extracomment>%1 and %2 are the smallest and the largest id.</extracomment>
        <translation>El ID debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>This id belongs to %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>Este ID pertenece a %1.</translation>
    </message>
    <message>
        <source>This id was taken.</source>
        <translation>Este ID ya estaba ocupado.</translation>
    </message>
    <message>
        <source>This id comes twice; the first one counts.</source>
        <translation>Este ID aparece dos veces; cuenta el primero.</translation>
    </message>
    <message>
        <source>There is a customer of this name already: %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>Ya hay un cliente con este nombre: %1.</translation>
    </message>
    <message>
        <source>This name was taken.</source>
        <translation>Este nombre ya estaba ocupado.</translation>
    </message>
    <message>
        <source>This comes twice in one row.</source>
        <translation>Aparece dos veces en la misma fila.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Este dato no se conoce aquí.</translation>
    </message>
</context>
<context>
    <name>gui::FileChoice</name>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one row a line</source>
        <translation>JSON, una fila por línea</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Todos los formatos admitidos</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF para imprimir</translation>
    </message>
</context>
<context>
    <name>gui::FileWriting</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
</context>
<context>
    <name>gui::HelpView</name>
    <message>
        <source>Help: %1</source>
        <extracomment>Title of the help beside a page; %1 is the page, or the code of an error.</extracomment>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>All errors</source>
        <extracomment>What the help is about, and a link at its end that leads there.</extracomment>
        <translation>Todos los errores</translation>
    </message>
</context>
<context>
    <name>gui::HouseTable</name>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A fault in a table: %1 is the line that was typed, %2 the sentence that says what is wrong.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>House &amp;table, a line for each amount</source>
        <extracomment>Heading of a field: the operator&apos;s own table of which notes pay which amount.</extracomment>
        <translation>Tabla propia, &amp;una línea por importe</translation>
    </message>
    <message>
        <source>230 = 2 x 100 + 3 x 10
80 = 1 x 50 + 3 x 10</source>
        <extracomment>Two examples in a field; the numbers and signs stay as they are.</extracomment>
        <translation>230 = 2 x 100 + 3 x 10
80 = 1 x 50 + 3 x 10</translation>
    </message>
</context>
<context>
    <name>gui::ImportPreview</name>
    <message>
        <source>Import %1</source>
        <extracomment>Heading; %1 is the name of a file.</extracomment>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be added.</source>
        <extracomment>Before an import: how many rows are sound.</extracomment>
        <translation>
            <numerusform>Se añadirá %Ln cliente.</numerusform>
            <numerusform>Se añadirán %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be refused.</source>
        <extracomment>Before an import: how many rows are not sound.</extracomment>
        <translation>
            <numerusform>Se rechazará %Ln fila.</numerusform>
            <numerusform>Se rechazarán %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln customer(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln cliente</numerusform>
            <numerusform>&amp;Importar %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody will be added.</source>
        <extracomment>Before an import: no row is sound.</extracomment>
        <translation>No se añadirá ningún cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s). Save the refused rows to see them all.</source>
        <extracomment>Last row of a table of refused rows that does not show them all.</extracomment>
        <translation>
            <numerusform>%Ln fila más. Guarde las filas rechazadas para verlas todas.</numerusform>
            <numerusform>%Ln filas más. Guarde las filas rechazadas para verlas todas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::IntervalModel</name>
    <message>
        <source>Answered</source>
        <extracomment>Heading: how many requests were answered.</extracomment>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading: how many requests failed.</extracomment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Time in s</source>
        <extracomment>Heading of a column of times: seconds since the start of the run.</extracomment>
        <translation>Tiempo en s</translation>
    </message>
</context>
<context>
    <name>gui::Job</name>
    <message>
        <source>Reading %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <extracomment>Work under way: customers are added; %1 is the name of the file they are from.</extracomment>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>Escribiendo %1</translation>
    </message>
</context>
<context>
    <name>gui::JobBars</name>
    <message>
        <source>Cancel</source>
        <extracomment>Stops work that is under way.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Spoken of the button that stops work; %1 is the work, as in “Writing customers.csv”.</extracomment>
        <translation>Cancelar: %1</translation>
    </message>
</context>
<context>
    <name>gui::JobExport</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a size in bytes too large for another unit, as in &quot;1.39 × 10²³&quot;.</extracomment>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <extracomment>%1 is a number that may be too large for a plural form.</extracomment>
        <translation>Combinaciones: %1</translation>
    </message>
    <message>
        <source>%1; as text %2</source>
        <extracomment>%1 is as in &quot;199 combinations&quot;, %2 a size as in &quot;7 kB&quot;.</extracomment>
        <translation>%1; como texto, %2</translation>
    </message>
    <message>
        <source>%1: at most %2 combinations</source>
        <extracomment>%1 is the name of a file format, %2 a number.</extracomment>
        <translation>%1: como máximo %2 combinaciones</translation>
    </message>
    <message>
        <source>To a file of my choice…</source>
        <translation>A un archivo de mi elección…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file format, %2 the size the file would have.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>Exportar las combinaciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <extracomment>Stops writing the file.</extracomment>
        <translation>&amp;Cancelar exportación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>A random sample of %1 each…</source>
        <extracomment>In a menu of exports: so many combinations of each amount, drawn by chance.</extracomment>
        <translation>Una muestra al azar de %1 de cada importe…</translation>
    </message>
    <message>
        <source>Only a sample of %1 each</source>
        <extracomment>A button; %1 is a number of combinations, drawn by chance.</extracomment>
        <translation>Solo una muestra de %1 de cada importe</translation>
    </message>
</context>
<context>
    <name>gui::JsonEntry</name>
    <message>
        <source>Add as JSON</source>
        <extracomment>Heading of a form into which customers are typed or pasted as JSON.</extracomment>
        <translation>Añadir como JSON</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>Customers as JSON, the way POST /customers takes them</source>
        <translation>Clientes en JSON, tal como los acepta POST /customers</translation>
    </message>
    <message>
        <source>Chec&amp;k (Ctrl+Enter)</source>
        <extracomment>Shows what would be added and what refused.</extracomment>
        <translation>&amp;Comprobar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>This is no list of customers: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Esto no es una lista de clientes: %1</translation>
    </message>
</context>
<context>
    <name>gui::LaneTimeline</name>
    <message numerus="yes">
        <source>Requests over time in %Ln lane(s)</source>
        <extracomment>Says what a picture shows; %n parallel clients.</extracomment>
        <translation>
            <numerusform>Peticiones a lo largo del tiempo en %Ln carril</numerusform>
            <numerusform>Peticiones a lo largo del tiempo en %Ln carriles</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1, %2: %3; lane %4, queued %5, on the wire %6</source>
        <extracomment>A request in a picture: its number and sort, its outcome, its lane, how long it waited and took.</extracomment>
        <translation>N.º %1, %2: %3; carril %4, en cola %5, en la red %6</translation>
    </message>
    <message>
        <source>; took effect as no. %1</source>
        <extracomment>Follows on the sentence before: the server did this request as the %1st, 2nd… of all.</extracomment>
        <translation>; surtió efecto como n.º %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln request(s) are drawn.</source>
        <extracomment>Of a picture that would be too full otherwise.</extracomment>
        <translation>
            <numerusform>Solo se dibuja %Ln petición, la primera.</numerusform>
            <numerusform>Solo se dibujan las primeras %Ln peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlined: a request waits to be sent. Filled: it is on the wire.</source>
        <extracomment>The key to a picture: a bar for each request, of two parts.</extracomment>
        <translation>Contorno: una petición espera a ser enviada. Relleno: está en la red.</translation>
    </message>
    <message>
        <source>▲: it took effect here at the earliest.</source>
        <extracomment>The key to a picture, a sign and what it means: when the server did the request.</extracomment>
        <translation>▲: surtió efecto aquí, como muy pronto.</translation>
    </message>
    <message>
        <source>Dashed frame: the answers contradict one another.</source>
        <extracomment>The key to a picture: a frame, and what it means.</extracomment>
        <translation>Marco discontinuo: las respuestas se contradicen.</translation>
    </message>
</context>
<context>
    <name>gui::LastRun</name>
    <message>
        <source>Tellerdesk did not end in order the last time. What was acknowledged is in the store; nothing has to be done.</source>
        <translation>La última vez, Tellerdesk no se cerró correctamente. Lo que se confirmó está en el almacén; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <extracomment>On a button: gathers what helps others to find out what went wrong.</extracomment>
        <translation>Crear un paquete de soporte</translation>
    </message>
    <message>
        <source>The log is %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>El registro está en %1.</translation>
    </message>
</context>
<context>
    <name>gui::LatencyCurve</name>
    <message>
        <source>from the due time</source>
        <translation>desde la hora prevista</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>en la red</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>Latency by percentile</source>
        <translation>Latencia por percentil</translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>Headings of a table of latencies.</extracomment>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>From due</source>
        <translation>Desde la hora prevista</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En la red</translation>
    </message>
    <message>
        <source>Half of the requests took at most %1, 95% at most %2, 99% at most %3. %4</source>
        <extracomment>%1, %2, %3 are durations; %4 is a sentence on whether the client was the limit.</extracomment>
        <translation>La mitad de las peticiones tardó como máximo %1; el 95&#xa0;%, como máximo %2; el 99&#xa0;%, como máximo %3. %4</translation>
    </message>
</context>
<context>
    <name>gui::Listing</name>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list, such as numbers: what this language puts there, with its space.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the things of a list which may hold commas themselves, such as “Organa, Leia”.</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source> </source>
        <extracomment>Between two sentences: what this language puts behind the full stop. Where that is nothing, a space of no width.</extracomment>
        <translation> </translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of the log of requests.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column of the log of requests: GET, POST and so on.</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Column of the log of requests: what was asked for.</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the log of requests: the HTTP status.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Column of the log of requests: how long it took, in milliseconds.</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the log of requests: the program that asked.</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the log of requests: the request&apos;s id.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the log of requests: what became of it.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a request: %1 is as in &quot;3 inserted, 1 refused&quot;, %2 why the first was refused.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>simulator</source>
        <extracomment>Who sent a request, as &quot;curl&quot; would be: the simulator of this program.</extracomment>
        <translation>simulador</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>A file was written</source>
        <translation>Se ha escrito un archivo</translation>
    </message>
    <message>
        <source>Finish and quit</source>
        <translation>Salir al terminar</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Does not quit the program.</extracomment>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Tellerdesk quits when the work under way is done.</source>
        <translation>Tellerdesk se cerrará cuando termine el trabajo en curso.</translation>
    </message>
</context>
<context>
    <name>gui::NamePolicyBox</name>
    <message>
        <source>Names are uni&amp;que</source>
        <translation>&amp;Nombres únicos</translation>
    </message>
</context>
<context>
    <name>gui::NotesHistogramView</name>
    <message>
        <source>Combinations by number of notes</source>
        <translation>Combinaciones por número de billetes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billetes</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinaciones</translation>
    </message>
    <message>
        <source>Notes in each combination: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Billetes por combinación: %1.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; no two take equally many.</source>
        <extracomment>%1 and %2 are numbers: fewest and most notes of a combination.</extracomment>
        <translation>Una combinación usa de %1 a %2 billetes; no hay dos con el mismo número.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; at most %3 combinations take equally many.</source>
        <extracomment>%1 to %3 are numbers: fewest and most notes of a combination, and how many combinations have each of the most frequent numbers of notes.</extracomment>
        <translation>Una combinación usa de %1 a %2 billetes; como máximo %3 combinaciones usan el mismo número.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; most often %3, in %4 combinations.</source>
        <extracomment>%1 to %4 are numbers: fewest and most notes of a combination, the most frequent number of notes and how many combinations have it.</extracomment>
        <translation>Una combinación usa de %1 a %2 billetes; lo más frecuente es %3 (combinaciones: %4).</translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message>
        <source>Show file</source>
        <extracomment>Button of a desktop notification: opens the folder of a file.</extracomment>
        <translation>Mostrar archivo</translation>
    </message>
</context>
<context>
    <name>gui::Page</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a panel, in the list at the window&apos;s side: the API server.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Title of a panel: the table of customers.</extracomment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Denominations</source>
        <extracomment>Title of a panel: how an amount can be paid in banknotes.</extracomment>
        <translation>Denominaciones</translation>
    </message>
    <message>
        <source>Simulator</source>
        <extracomment>Title of a panel: sends many requests to a server.</extracomment>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of a panel.</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>gui::PayoutRules</name>
    <message>
        <source>What each rule pays</source>
        <translation>Qué paga cada regla</translation>
    </message>
    <message>
        <source>&amp;Keep in the house table</source>
        <translation>Gua&amp;rdar en la tabla propia</translation>
    </message>
    <message>
        <source>From now on the house table pays this amount as the selected rule does.</source>
        <translation>A partir de ahora, la tabla propia paga este importe como la regla seleccionada.</translation>
    </message>
</context>
<context>
    <name>gui::PlanDetails</name>
    <message>
        <source>after the highest</source>
        <extracomment>Choices of the first customer&apos;s id: the highest stored plus one, one, or drawn by chance.</extracomment>
        <translation>tras el más alto</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatorio</translation>
    </message>
    <message>
        <source>QNetworkAccessManager</source>
        <extracomment>Choices of what carries the requests; the first is the name of a class and stays.</extracomment>
        <translation>QNetworkAccessManager</translation>
    </message>
    <message>
        <source>plain sockets</source>
        <translation>sockets simples</translation>
    </message>
</context>
<context>
    <name>gui::PlanForm</name>
    <message>
        <source>this server</source>
        <extracomment>Placeholder in the field of the target: the program&apos;s own server.</extracomment>
        <translation>este servidor</translation>
    </message>
    <message>
        <source>all at once</source>
        <extracomment>Choices of when requests are sent.</extracomment>
        <translation>todas a la vez</translation>
    </message>
    <message>
        <source>back to back</source>
        <translation>sin pausas</translation>
    </message>
    <message>
        <source>at a steady rate</source>
        <translation>a ritmo constante</translation>
    </message>
    <message>
        <source>at a changing rate</source>
        <translation>a ritmo variable</translation>
    </message>
</context>
<context>
    <name>gui::Progress</name>
    <message>
        <source>%p%</source>
        <extracomment>In a progress bar: %p is how much is done; as this language writes “50 percent”.</extracomment>
        <translation>%p&#xa0;%</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>Beside a progress bar: %1 is a size as in &quot;7 kB&quot;.</extracomment>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a progress bar: how many, %1, are done, of how many, %2.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>about %1&#xa0;s left</source>
        <extracomment>How long work will still take: %1 is a number of seconds.</extracomment>
        <translation>quedan unos %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1&#xa0;min left</source>
        <extracomment>How long work will still take: %1 is a number of minutes.</extracomment>
        <translation>quedan unos %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1&#xa0;h left</source>
        <extracomment>How long work will still take: %1 is a number of hours.</extracomment>
        <translation>quedan unas %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>gui::Rail</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>Shown over an entry in the list of panels; %1 is the panel, %2 its number.</extracomment>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>gui::ReportChoice</name>
    <message>
        <source>Save the report of the run</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>Guardar el informe de la ejecución</translation>
    </message>
    <message>
        <source>Report as a page</source>
        <extracomment>Forms of a file: all of the report as a page for a browser, as data, or its requests alone.</extracomment>
        <translation>Informe como página</translation>
    </message>
    <message>
        <source>Report as data</source>
        <translation>Informe como datos</translation>
    </message>
    <message>
        <source>Requests as a table</source>
        <translation>Peticiones como tabla</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>Abrir el informe de una ejecución</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>A sort of files: reports of simulator runs.</extracomment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>History for other checkers</source>
        <extracomment>A form of a file: what was asked when and answered what, for programs that check it.</extracomment>
        <translation>Historial para otros verificadores</translation>
    </message>
</context>
<context>
    <name>gui::RequestLogView</name>
    <message>
        <source>(not text)</source>
        <extracomment>Stands for a body that is compressed or binary.</extracomment>
        <translation>(no es texto)</translation>
    </message>
    <message>
        <source>Parsing %1, validating %2, store %3, writing %4; %5 in all.</source>
        <extracomment>Where a request&apos;s time went; %1 to %5 are durations such as &quot;0.50 ms&quot;.</extracomment>
        <translation>Análisis %1, validación %2, almacén %3, escritura %4; %5 en total.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the log of requests has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <extracomment>How many requests the filter shows: %1 of %2.</extracomment>
        <translation>%1 de %2 peticiones</translation>
    </message>
    <message>
        <source>Parsing</source>
        <extracomment>Stages of a request in the picture of its time.</extracomment>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Save a Bruno collection</source>
        <extracomment>In a menu: saves the requests for Bruno, a program that sends them again.</extracomment>
        <translation>Guardar una colección de Bruno</translation>
    </message>
    <message>
        <source>Save a k6 script</source>
        <extracomment>In a menu: saves the requests for k6, a program that sends them again under load.</extracomment>
        <translation>Guardar un script de k6</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Cerrar la petición</translation>
    </message>
    <message>
        <source>No requests yet. They are listed here as they come.</source>
        <translation>Aún no hay peticiones. Aparecen aquí según llegan.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>Hay %Ln petición y no coincide. Esc quita el filtro.</numerusform>
            <numerusform>Ninguna de las %Ln peticiones coincide. Esc quita el filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowCopy</name>
    <message>
        <source>Only the first %1 of the selected rows were copied. An export writes them all.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Solo se copiaron las primeras %1 filas seleccionadas. Una exportación las escribe todas.</translation>
    </message>
</context>
<context>
    <name>gui::RuleModel</name>
    <message>
        <source>Rule</source>
        <extracomment>Heading: by which rule a cash machine chooses the notes.</extracomment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billetes</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason for a choice.</extracomment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>gui::RunHistory</name>
    <message>
        <source>none</source>
        <extracomment>Instead of a run to compare with.</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <extracomment>Names the list of runs that were made.</extracomment>
        <translation>E&amp;jecuciones</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <extracomment>Names the choice of a second run to hold against the one that is shown.</extracomment>
        <translation>Comparar co&amp;n</translation>
    </message>
    <message>
        <source>no run yet</source>
        <extracomment>Instead of the run that is shown.</extracomment>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>none shown</source>
        <extracomment>Instead of the run that is shown: there are runs, but one is under way or none was chosen.</extracomment>
        <translation>ninguna mostrada</translation>
    </message>
</context>
<context>
    <name>gui::RunPlots</name>
    <message>
        <source>No tenth of a second has passed yet.</source>
        <translation>Aún no ha pasado ni una décima de segundo.</translation>
    </message>
    <message>
        <source>%1 answers a second on average, %2 in the best tenth of a second, over %3&#xa0;s.</source>
        <extracomment>%1 and %2 are numbers of requests, %3 is a number of seconds.</extracomment>
        <translation>%1 respuestas por segundo de media, %2 en la mejor décima de segundo, a lo largo de %3&#xa0;s.</translation>
    </message>
    <message>
        <source>answers a second</source>
        <extracomment>Names lines of a plot over time.</extracomment>
        <translation>respuestas por segundo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>ms on wire</source>
        <extracomment>Names an axis of a plot: for how many milliseconds requests were on the wire.</extracomment>
        <translation>ms en la red</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Below a plot: the time since the start of the run.</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Latency on the wire over time</source>
        <translation>Latencia en la red a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The run in tenths of a second</source>
        <translation>La ejecución en décimas de segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed.</source>
        <extracomment>After a sentence on how many requests were answered.</extracomment>
        <translation>
            <numerusform>Falló %Ln petición.</numerusform>
            <numerusform>Fallaron %Ln peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and failures a second</source>
        <extracomment>Names a plot for those who cannot see it: of requests that were answered and that failed.</extracomment>
        <translation>Respuestas y fallos por segundo</translation>
    </message>
</context>
<context>
    <name>gui::SampleModel</name>
    <message>
        <source>%1 taken, %2 refused</source>
        <extracomment>%1 customers were taken by the server, %2 refused.</extracomment>
        <translation>Aceptados: %1, rechazados: %2</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;ms</source>
        <extracomment>From when until when something lasted, in milliseconds: %1 and %2 are numbers.</extracomment>
        <translation>%1–%2&#xa0;ms</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading: the number of a request.</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading: when a request was due, from the start of the run.</extracomment>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Heading: how long a request waited in the client.</extracomment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading: how long a request was on its way and at the server.</extracomment>
        <translation>En la red</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Heading: from when until when a request was on its way and at the server.</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why something was refused or failed.</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What this request carried and got was not kept: only the first requests of a run are, and the first that failed.</source>
        <translation>No se guardó qué llevaba ni qué obtuvo esta petición: solo se guarda de las primeras de una ejecución y de las primeras fallidas.</translation>
    </message>
</context>
<context>
    <name>gui::ServerNotices</name>
    <message>
        <source>The server did not start: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>El servidor no se ha iniciado: %1</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by another program.</source>
        <translation>El servidor no se ha iniciado: otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by %2.</source>
        <extracomment>%2 is a program, as in &quot;nginx (pid 812)&quot;.</extracomment>
        <translation>El servidor no se ha iniciado: el puerto %1 está en uso por %2.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <extracomment>On a button: takes the port %1 instead of the busy one.</extracomment>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The server is running. What would you like to try?</source>
        <translation>El servidor está en ejecución. ¿Qué desea probar?</translation>
    </message>
    <message>
        <source>Add 10 samples</source>
        <translation>Añadir 10 ejemplos</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>Ejecutar el simulador</translation>
    </message>
    <message>
        <source>Open the docs</source>
        <translation>Abrir la documentación</translation>
    </message>
    <message>
        <source>The request was sent again and answered with %1.</source>
        <extracomment>A request was sent once more; %1 is the HTTP status of the answer.</extracomment>
        <translation>La petición se ha reenviado y se ha respondido con %1.</translation>
    </message>
    <message>
        <source>The request was sent again and not answered: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>La petición se ha reenviado y no se ha respondido: %1</translation>
    </message>
    <message>
        <source>Settings of the server were changed. It works by the former ones until it is restarted.</source>
        <translation>Se han cambiado ajustes del servidor. Hasta que se reinicie, se rige por los anteriores.</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>On a button: the server.</extracomment>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>gui::ServerPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again… %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>Reconectando… %1</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln second(s). %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>
            <numerusform>Próximo intento en %Ln segundo. %1</numerusform>
            <numerusform>Próximo intento en %Ln segundos. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerPlots</name>
    <message>
        <source>%1 a second now</source>
        <extracomment>Below the heading of a plot; %1 is a number.</extracomment>
        <translation>%1 por segundo ahora</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Below a plot, how long ago: %1 is a number of seconds, as in &quot;-40 s&quot;.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>Below a plot, how long ago: %1 is a number of minutes, as in &quot;-10 min&quot;.</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>no request just now</source>
        <translation>ninguna petición ahora</translation>
    </message>
    <message>
        <source>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</source>
        <translation>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 fine, %2 refused, %3 failed</source>
        <extracomment>Counts of answers: fine, refused because of the request, failed because of the server.</extracomment>
        <translation>OK: %1, rechazadas: %2, fallidas: %3</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>Latencia en ms</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>Respuestas por segundo</translation>
    </message>
    <message>
        <source>Last 60 seconds</source>
        <extracomment>How far back the plots reach.</extracomment>
        <translation>Últimos 60 segundos</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>How far back the plots reach</source>
        <translation>Periodo que abarcan los gráficos</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Shows figures instead of plots.</extracomment>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation>Cifras del servidor</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <extracomment>Heading of a column: requests a second.</extracomment>
        <translation>Peticiones/s</translation>
    </message>
</context>
<context>
    <name>gui::SettingField</name>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>127.0.0.1 means this computer alone.</source>
        <translation>127.0.0.1 significa solo este equipo.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Puer&amp;to</translation>
    </message>
    <message>
        <source>0 takes any that is free.</source>
        <translation>0 usa cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Requests must carry it; needed to listen beyond this computer.</source>
        <translation>Las peticiones deben llevarlo; necesario para escuchar más allá de este equipo.</translation>
    </message>
    <message>
        <source>Start w&amp;ith the app</source>
        <translation>Iniciar con la &amp;aplicación</translation>
    </message>
    <message>
        <source>Speak TLS (https)</source>
        <translation>Usar TLS (https)</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>A PEM file; empty: one that the program makes itself.</source>
        <translation>Un archivo PEM; vacío: uno que crea el propio programa.</translation>
    </message>
    <message>
        <source>Server key</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>Un archivo PEM.</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Nombres de host</translation>
    </message>
    <message>
        <source>What the server is called besides its address, between commas.</source>
        <translation>Nombres del servidor además de su dirección, separados por comas.</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>Páginas web permitidas</translation>
    </message>
    <message>
        <source>Origins such as https://shop.example, between commas.</source>
        <translation>Orígenes como https://shop.example, separados por comas.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Requests in a burst</source>
        <translation>Peticiones por ráfaga</translation>
    </message>
    <message>
        <source>One address may send this many requests before the rate counts.</source>
        <translation>Una misma dirección puede enviar este número de peticiones antes de que cuente el ritmo.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>Conexiones desde una misma dirección</translation>
    </message>
    <message>
        <source>Largest request (MB)</source>
        <translation>Tamaño máximo de petición (MB)</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s head</source>
        <translation>Segundos para la cabecera de una petición</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s body</source>
        <translation>Segundos para el cuerpo de una petición</translation>
    </message>
    <message>
        <source>Seconds a silent connection is held</source>
        <translation>Segundos que se mantiene una conexión inactiva</translation>
    </message>
    <message>
        <source>Seconds a request may wait</source>
        <translation>Segundos que puede esperar una petición</translation>
    </message>
    <message>
        <source>Seconds to read an answer</source>
        <translation>Segundos para leer una respuesta</translation>
    </message>
    <message>
        <source>Large answers may take longer.</source>
        <translation>Las respuestas grandes pueden tardar más.</translation>
    </message>
    <message>
        <source>Seconds that stopping waits</source>
        <translation>Segundos de espera al detener</translation>
    </message>
    <message>
        <source>Requests that are running get this long to end.</source>
        <translation>Las peticiones en curso tienen este tiempo para terminar.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>They answer requests; each keeps all customers in memory.</source>
        <translation>Responden a las peticiones; cada uno tiene todos los clientes en memoria.</translation>
    </message>
    <message>
        <source>Where &amp;customers are kept</source>
        <translation>Dónde se conser&amp;van los clientes</translation>
    </message>
    <message>
        <source>A private Redis needs no set-up and is reached by this user alone.</source>
        <translation>Un Redis privado no requiere configuración y solo este usuario puede acceder a él.</translation>
    </message>
    <message>
        <source>External if one is configured</source>
        <translation>Externo, si hay uno configurado</translation>
    </message>
    <message>
        <source>Private Redis</source>
        <translation>Redis privado</translation>
    </message>
    <message>
        <source>External Redis</source>
        <translation>Redis externo</translation>
    </message>
    <message>
        <source>Redis &amp;URL</source>
        <translation>UR&amp;L de Redis</translation>
    </message>
    <message>
        <source>redis://, rediss:// or unix:</source>
        <translation>redis://, rediss:// o unix:</translation>
    </message>
    <message>
        <source>Redis &amp;host</source>
        <translation>&amp;Host de Redis</translation>
    </message>
    <message>
        <source>A host name, or the path of a unix socket.</source>
        <translation>Un nombre de host o la ruta de un socket Unix.</translation>
    </message>
    <message>
        <source>Redis p&amp;ort</source>
        <translation>Pue&amp;rto de Redis</translation>
    </message>
    <message>
        <source>Redis us&amp;er</source>
        <translation>&amp;Usuario de Redis</translation>
    </message>
    <message>
        <source>Redis pass&amp;word</source>
        <translation>C&amp;ontraseña de Redis</translation>
    </message>
    <message>
        <source>Kept in the keyring of the desktop, and in no file.</source>
        <translation>Se guarda en el depósito de claves del escritorio y en ningún archivo.</translation>
    </message>
    <message>
        <source>TL&amp;S</source>
        <translation>TL&amp;S</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>A PEM file; empty: those of the system.</source>
        <translation>Un archivo PEM; vacío: las del sistema.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate</source>
        <translation>Comprobar el certificado del servidor</translation>
    </message>
    <message>
        <source>Database number</source>
        <translation>Número de base de datos</translation>
    </message>
    <message>
        <source>Write to &amp;disk</source>
        <translation>&amp;Guardar en disco</translation>
    </message>
    <message>
        <source>Once a second is faster; a power failure may then cost the last second.</source>
        <translation>Una vez por segundo es más rápido, pero un corte de corriente puede costar el último segundo.</translation>
    </message>
    <message>
        <source>Before every answer</source>
        <translation>Antes de cada respuesta</translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation>Una vez por segundo</translation>
    </message>
    <message>
        <source>U&amp;ndo period</source>
        <translation>Pla&amp;zo para deshacer</translation>
    </message>
    <message>
        <source>For how many seconds a deletion can be undone.</source>
        <translation>Durante cuántos segundos se puede deshacer una eliminación.</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>Whom the simulator asks; empty: the server of this program.</source>
        <translation>A quién consulta el simulador; vacío: el servidor de este programa.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Exports and logs are written there.</source>
        <translation>Ahí se escriben las exportaciones y los registros.</translation>
    </message>
    <message>
        <source>Replicas to wait for</source>
        <translation>Réplicas que esperar</translation>
    </message>
    <message>
        <source>This many replicas must have a change before it is acknowledged. That needs an append-only file on every server, and Sentinels that wait for seconds.</source>
        <translation>Este número de réplicas debe tener un cambio antes de que se confirme. Requiere un archivo append-only en cada servidor y Sentinels que esperen unos segundos.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Permanecer en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window then leaves the program and its server running. The icon&apos;s menu shows the window again, and quits.</source>
        <translation>Al cerrar la ventana, el programa y su servidor siguen en marcha. El menú del icono vuelve a mostrar la ventana y cierra el programa.</translation>
    </message>
    <message>
        <source>Shards of a new collection</source>
        <translation>Fragmentos de una colección nueva</translation>
    </message>
    <message>
        <source>16 divide it among the servers of a Redis Cluster. Lists are then not all of one moment, and names cannot be unique. An existing collection stays as it is.</source>
        <translation>Con 16 se reparte entre los servidores de un Redis Cluster. Entonces las listas ya no reflejan un único instante y los nombres no pueden ser únicos. Una colección existente queda como está.</translation>
    </message>
    <message>
        <source>1, in one piece</source>
        <translation>1, en una sola pieza</translation>
    </message>
    <message>
        <source>16, for a Redis Cluster</source>
        <translation>16, para un Redis Cluster</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Customers can then be read but not changed: not in this window, not by requests to its server, not by teller from its next start on.</source>
        <translation>Los clientes se pueden entonces leer, pero no cambiar: ni en esta ventana, ni con peticiones a su servidor, ni con teller a partir de su próximo inicio.</translation>
    </message>
    <message>
        <source>One address, or one /64 network of IPv6, may send this many requests a second; 0 means any number.</source>
        <translation>Una misma dirección, o una misma red /64 de IPv6, puede enviar este número de peticiones por segundo; 0: sin límite.</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Según el escritorio</translation>
    </message>
</context>
<context>
    <name>gui::SettingRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from.</extracomment>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>chosen here</source>
        <extracomment>Where the value of a setting comes from: from this window.</extracomment>
        <translation>elegido aquí</translation>
    </message>
    <message>
        <source>kept secret</source>
        <extracomment>Where the value of a setting comes from: it is kept as a secret.</extracomment>
        <translation>guardado en secreto</translation>
    </message>
    <message>
        <source>fixed by .env</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>fijado por .env</translation>
    </message>
    <message>
        <source>fixed by the environment</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>fijado por el entorno</translation>
    </message>
    <message>
        <source>fixed by the command line</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>fijado por la línea de comandos</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>Gives a setting its default value again; %1 is the setting.</extracomment>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>This was not taken: %1</source>
        <extracomment>Under a setting; %1 is the reason, an imperative.</extracomment>
        <translation>No se ha aceptado: %1</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In the empty field of a password or token: there is one, which is not shown.</extracomment>
        <translation>valor establecido</translation>
    </message>
    <message>
        <source>Restart the server to apply this.</source>
        <translation>Reinicie el servidor para aplicarlo.</translation>
    </message>
    <message>
        <source>Takes effect when the server next starts.</source>
        <translation>Se aplica a partir del próximo inicio del servidor.</translation>
    </message>
</context>
<context>
    <name>gui::SettingsPanel</name>
    <message>
        <source>Tellerdesk makes no connection to anywhere by itself: no account, no statistics, no look for updates. It reaches only the Redis you name, and the server you let the simulator ask.</source>
        <translation>Tellerdesk no se conecta a ningún sitio por sí solo: sin cuentas, sin estadísticas, sin búsqueda de actualizaciones. Solo accede al Redis que usted indique y al servidor que deje consultar al simulador.</translation>
    </message>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>Un entorno de trabajo para denominaciones de efectivo y una API de clientes.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 is a list of libraries with their versions and licences.</extracomment>
        <translation>Hecho con %1.</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not take the secret, so it holds until the program ends: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>El depósito de claves del escritorio no ha aceptado el secreto, así que solo vale hasta que se cierre el programa: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Help bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>The secret is not used any more, but the keyring of the desktop may still hold it: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>El secreto ya no se usa, pero el depósito de claves del escritorio puede conservarlo aún: %1</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not give the secrets it keeps, so the program works without them: %1</source>
        <extracomment>%1 is the reason; a secret is a password or a token.</extracomment>
        <translation>El depósito de claves del escritorio no ha entregado los secretos que guarda, así que el programa trabaja sin ellos: %1</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>On a button: asks the keyring once more.</extracomment>
        <translation>Preguntar de nuevo al depósito</translation>
    </message>
    <message>
        <source>Copy the selected rows of a table</source>
        <translation>Copiar las filas seleccionadas de una tabla</translation>
    </message>
    <message>
        <source>Clear the field, or close what has opened</source>
        <translation>Vaciar el campo o cerrar lo que se ha abierto</translation>
    </message>
    <message>
        <source>Nobody is added whose first and last name is there.</source>
        <extracomment>Below the switch that makes names unique.</extracomment>
        <translation>No se añade a nadie cuyo nombre y apellidos ya existan.</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorPanel</name>
    <message>
        <source>Start server and &amp;run</source>
        <extracomment>On a button; the letter after &amp; is reached with Alt.</extracomment>
        <translation>Iniciar servidor y &amp;ejecutar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Replaying with fewer requests</source>
        <extracomment>Work under way.</extracomment>
        <translation>Repitiendo con menos peticiones</translation>
    </message>
    <message>
        <source>Simulator at work</source>
        <extracomment>Work under way: requests are being sent.</extracomment>
        <translation>Simulador en ejecución</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorText</name>
    <message>
        <source>accepted</source>
        <extracomment>Outcome of a request: the server did it.</extracomment>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>refused by rule</source>
        <extracomment>Outcome of a request: the server rightly did not do it.</extracomment>
        <translation>rechazada por regla</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Outcome of a request: it may or may not have been done.</extracomment>
        <translation>incierta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Consistency was not checked.</source>
        <translation>No se ha comprobado la consistencia.</translation>
    </message>
    <message>
        <source>Consistent: there is an order of the %1 requests that explains every answer (found in %2).</source>
        <extracomment>%1 is a number of requests, %2 a duration.</extracomment>
        <translation>Consistente: hay un orden de las %1 peticiones que explica todas las respuestas (hallado en %2).</translation>
    </message>
    <message>
        <source>Violated: %1</source>
        <extracomment>%1 says what was found, a sentence.</extracomment>
        <translation>Inconsistente: %1</translation>
    </message>
    <message>
        <source>Limits met.</source>
        <translation>Límites cumplidos.</translation>
    </message>
    <message>
        <source>Limits missed: %1.</source>
        <extracomment>%1 lists limits, each with what came of it.</extracomment>
        <translation>Límites incumplidos: %1.</translation>
    </message>
    <message>
        <source>Customers: %1 accepted, %2 refused by rule. Requests: %3 answered, %4 failed, %5 sent again; at most %6 at once.</source>
        <extracomment>Each %n is a number: customers taken, customers refused by rule; failed and resent requests.</extracomment>
        <translation>Clientes aceptados: %1, rechazados por regla: %2. Peticiones respondidas: %3, fallidas: %4, reenviadas: %5; como máximo %6 a la vez.</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>consistent</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>consistente</translation>
    </message>
    <message>
        <source>violated</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>inconsistente</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>sin decidir</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), %2, p95 %3</source>
        <extracomment>A run in a list: date and time, how many requests (also the number for the plural), the verdict in a word, and the time within which 95 % were answered.</extracomment>
        <translation>
            <numerusform>%1, %Ln petición, %2, p95 %3</numerusform>
            <numerusform>%1, %Ln peticiones, %2, p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice of what goes wrong on purpose: nothing.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>replies are lost</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>se pierden respuestas</translation>
    </message>
    <message>
        <source>the store is slow</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>el almacén va lento</translation>
    </message>
    <message>
        <source>the store refuses</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>el almacén rechaza</translation>
    </message>
    <message>
        <source>the private Redis is killed</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>se mata el Redis privado</translation>
    </message>
    <message>
        <source>Drill: the server waits before each use of its store, for every client, as long as the run lasts.</source>
        <translation>Simulacro: el servidor espera antes de cada uso de su almacén, para todos los clientes y mientras dure la ejecución.</translation>
    </message>
    <message>
        <source>Drill: the server treats its store as away at every third use, for every client, as long as the run lasts.</source>
        <translation>Simulacro: el servidor da su almacén por inaccesible en uno de cada tres usos, para todos los clientes y mientras dure la ejecución.</translation>
    </message>
    <message>
        <source>Drill: the private Redis is killed once during the run and starts again by itself. What was acknowledged must still be there.</source>
        <translation>Simulacro: se mata el Redis privado una vez durante la ejecución y vuelve a iniciarse por sí solo. Lo que se confirmó debe seguir ahí.</translation>
    </message>
    <message>
        <source>No request was answered, so there was nothing to check.</source>
        <translation>No se respondió ninguna petición, así que no había nada que comprobar.</translation>
    </message>
    <message>
        <source>%1 was stored and is gone, although nothing removed it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 estaba guardado y ha desaparecido, aunque nada lo eliminó.</translation>
    </message>
    <message>
        <source>%1 was removed and is back, although nothing inserted it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 se eliminó y ha vuelto, aunque nada lo insertó.</translation>
    </message>
    <message>
        <source>%1 was seen before it was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 se vio antes de enviarse.</translation>
    </message>
    <message>
        <source>%1 was seen, although nobody sent it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 se vio, aunque nadie lo envió.</translation>
    </message>
    <message>
        <source>%1 is not what was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 no es lo que se envió.</translation>
    </message>
    <message>
        <source>%1 stands twice in one list.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 aparece dos veces en una lista.</translation>
    </message>
    <message>
        <source>A list is not in the order of last name, first name and id.</source>
        <translation>Una lista no está ordenada por apellidos, nombre e ID.</translation>
    </message>
    <message>
        <source>A list shows half of a change, or two lists contradict each other.</source>
        <translation>Una lista muestra la mitad de un cambio, o dos listas se contradicen.</translation>
    </message>
    <message>
        <source>The answer to a change does not fit what was stored then.</source>
        <translation>La respuesta a un cambio no concuerda con lo que había guardado en ese momento.</translation>
    </message>
    <message>
        <source>No order of the requests explains every answer.</source>
        <translation>Ningún orden de las peticiones explica todas las respuestas.</translation>
    </message>
    <message>
        <source>A customer</source>
        <extracomment>Stands for the name of a customer which is not known.</extracomment>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>%1 Requests: %2.</source>
        <extracomment>%1 is a sentence, %2 lists the numbers of requests.</extracomment>
        <translation>%1 Peticiones: %2.</translation>
    </message>
    <message>
        <source>Drill: every change is made, but every third gets no answer: its connection is cut, for every client of this server, as long as the run lasts.</source>
        <translation>Simulacro: todos los cambios se realizan, pero uno de cada tres no recibe respuesta: se corta su conexión, para todos los clientes de este servidor y mientras dure la ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), none answered</source>
        <extracomment>A run in a list: date and time, and how many requests, which all got no answer.</extracomment>
        <translation>
            <numerusform>%1, %Ln petición, sin respuesta</numerusform>
            <numerusform>%1, %Ln peticiones, ninguna respondida</numerusform>
        </translation>
    </message>
    <message>
        <source>none answered</source>
        <extracomment>Instead of the verdict on a run, in a word or two: of no request.</extracomment>
        <translation>ninguna respondida</translation>
    </message>
    <message>
        <source>%1 is %2, the limit is %3</source>
        <extracomment>A limit that was missed: %1 is a percentile as in &quot;p95&quot;, %2 its value.</extracomment>
        <translation>%1 es %2, el límite es %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed, the limit is %1</source>
        <extracomment>A limit that was missed: %Ln requests failed, %1 may.</extracomment>
        <translation>
            <numerusform>falló %Ln petición, el límite es %1</numerusform>
            <numerusform>fallaron %Ln peticiones, el límite es %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: within %2&#xa0;s the check found neither an order of the %1 requests nor a contradiction. Give it more time, or fewer requests.</source>
        <extracomment>%1 is a number of requests, %2 of seconds.</extracomment>
        <translation>Sin decidir: en %2&#xa0;s la comprobación no halló ni un orden de las %1 peticiones ni una contradicción. Dele más tiempo o menos peticiones.</translation>
    </message>
</context>
<context>
    <name>gui::Startup</name>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>Un entorno de trabajo para denominaciones de efectivo y una API de clientes.</translation>
    </message>
    <message>
        <source>Open a window of its own, also when the program is running already.</source>
        <translation>Abrir una ventana propia, aunque el programa ya esté en ejecución.</translation>
    </message>
    <message>
        <source>Start the server at once.</source>
        <translation>Iniciar el servidor de inmediato.</translation>
    </message>
    <message>
        <source>Show server, customers, denominations, simulator or settings.</source>
        <translation>Mostrar server, customers, denominations, simulator o settings.</translation>
    </message>
    <message>
        <source>There is no page of that name.</source>
        <translation>No hay ninguna página con ese nombre.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <extracomment>%1 is an argument of the command line.</extracomment>
        <translation>«%1» no es una opción.</translation>
    </message>
</context>
<context>
    <name>gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the API server.</extracomment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Finishing requests…</source>
        <extracomment>State of the API server: it takes no new requests and finishes those under way.</extracomment>
        <translation>Terminando peticiones…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Store closed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Almacén cerrado</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Abriendo el almacén…</translation>
    </message>
    <message>
        <source>Private store</source>
        <extracomment>States of the customers&apos; store: a Redis of this program&apos;s own, or another one.</extracomment>
        <translation>Almacén privado</translation>
    </message>
    <message>
        <source>External store</source>
        <translation>Almacén externo</translation>
    </message>
    <message>
        <source>Store lost, reconnecting…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Almacén perdido, reconectando…</translation>
    </message>
    <message>
        <source>Store failed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Error del almacén</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration; %1 is a number, as in &quot;0.2 ms&quot;.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s)</source>
        <extracomment>How many programs work on the same store.</extracomment>
        <translation>
            <numerusform>%Ln instancia</numerusform>
            <numerusform>%Ln instancias</numerusform>
        </translation>
    </message>
    <message>
        <source>this window</source>
        <extracomment>Among programs that work on the same store: the one the reader looks at.</extracomment>
        <translation>esta ventana</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a program, %2 the computer it runs on.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is the server&apos;s state or, while it runs, its address.</extracomment>
        <translation>Servidor: %1</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>%1 – click to open its folder</source>
        <extracomment>Tooltip of the file written last; %1 is its path.</extracomment>
        <translation>%1 – clic para abrir su carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>In the status bar: work that takes long.</extracomment>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of the window</source>
        <extracomment>Opens a menu with the commands for the whole window: search, help, quit.</extracomment>
        <translation>Menú de la ventana</translation>
    </message>
</context>
<context>
    <name>gui::StoreNotices</name>
    <message>
        <source>This Redis can lose data. %1</source>
        <extracomment>%1 are sentences about a setting of Redis that can cost data.</extracomment>
        <translation>Este Redis puede perder datos. %1</translation>
    </message>
    <message>
        <source>Put them back</source>
        <extracomment>On a button: stores the lost customers again.</extracomment>
        <translation>Volver a incluirlos</translation>
    </message>
    <message>
        <source>Redis went back to an older state: deletions that it had acknowledged are undone.</source>
        <translation>Redis ha vuelto a un estado anterior: se han deshecho eliminaciones que había confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>Redis lost %Ln customer(s) that it had acknowledged: it was emptied, went back to an older copy, or another server took its place.</source>
        <translation>
            <numerusform>Redis ha perdido %Ln cliente que había confirmado: se vació, volvió a una copia anterior u otro servidor ocupó su lugar.</numerusform>
            <numerusform>Redis ha perdido %Ln clientes que había confirmado: se vació, volvió a una copia anterior u otro servidor ocupó su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <extracomment>%1 is a file with the customers that Redis lost.</extracomment>
        <translation>Se conservan en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>Se ha restaurado %Ln cliente.</numerusform>
            <numerusform>Se han restaurado %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out, because their id or name was taken since.</source>
        <translation>
            <numerusform>%Ln cliente queda fuera porque su ID o su nombre se ha ocupado entretanto.</numerusform>
            <numerusform>%Ln clientes quedan fuera porque su ID o su nombre se ha ocupado entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store cannot be used. Once that is mended, Tellerdesk goes on by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>No se puede usar el almacén. En cuanto se arregle, Tellerdesk continuará por sí solo. El motivo: %1</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <extracomment>On a button: puts a command for a terminal on the clipboard.</extracomment>
        <translation>Copiar el comando de instalación</translation>
    </message>
    <message>
        <source>Use another Redis</source>
        <extracomment>On a button: leads to the settings, where another Redis can be named.</extracomment>
        <translation>Usar otro Redis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The store cannot be reached. Until it is back, customers are shown as last seen, and changes and requests are refused. Tellerdesk reconnects by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>No se puede acceder al almacén. Hasta que vuelva, los clientes se muestran como en la última lectura, y se rechazan los cambios y las peticiones. Tellerdesk se reconecta por sí solo. El motivo: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <extracomment>On a button: connects to the store at once.</extracomment>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>The customers can be read here but not changed. %1</source>
        <extracomment>%1 are sentences about this Redis: that it is a replica, and what can cost data.</extracomment>
        <translation>Aquí los clientes se pueden leer, pero no cambiar. %1</translation>
    </message>
</context>
<context>
    <name>gui::StoreTest</name>
    <message>
        <source>Test the sto&amp;re</source>
        <translation>&amp;Probar el almacén</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Reached in %1: %2.</source>
        <extracomment>%1 is a duration, %2 the address of the store.</extracomment>
        <translation>Conectado en %1: %2.</translation>
    </message>
    <message>
        <source>Redis %1.</source>
        <extracomment>%1 is a version.</extracomment>
        <translation>Redis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s).</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>%Ln cliente.</numerusform>
            <numerusform>%Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other instance(s).</source>
        <extracomment>How many other programs work on the same store.</extracomment>
        <translation>
            <numerusform>%Ln instancia más.</numerusform>
            <numerusform>%Ln instancias más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers are locked: “Read-only” is on.</source>
        <translation>Los clientes están bloqueados: «Solo lectura» está activado.</translation>
    </message>
    <message>
        <source>Changes are allowed.</source>
        <translation>Se permiten cambios.</translation>
    </message>
    <message>
        <source>No change has come through so far.</source>
        <translation>Hasta ahora no ha llegado ningún cambio.</translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Tellerdesk is still running</source>
        <extracomment>Title of a desktop notification, after the window was closed.</extracomment>
        <translation>Tellerdesk sigue en marcha</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again, and its menu quits.</source>
        <translation>Su icono en la bandeja vuelve a mostrar la ventana, y su menú cierra el programa.</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <extracomment>In the menu of the icon in the tray.</extracomment>
        <translation>Ocultar la ventana</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>gui::UnderWay</name>
    <message>
        <source>Still under way: %1.</source>
        <extracomment>%1 lists work, as in “Writing customers.csv; Importing others.csv”.</extracomment>
        <translation>Aún en curso: %1.</translation>
    </message>
</context>
<context>
    <name>gui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Queda %Ln segundo</numerusform>
            <numerusform>Quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>Queda %Ln minuto</numerusform>
            <numerusform>Quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <extracomment>Brings back what was just deleted.</extracomment>
        <translation>Des&amp;hacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %Ln cliente.</numerusform>
            <numerusform>Se han eliminado %Ln clientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ViolationView</name>
    <message>
        <source>Requests that contradict one another</source>
        <translation>Peticiones que se contradicen entre sí</translation>
    </message>
    <message>
        <source>When the requests that contradict one another were under way</source>
        <translation>Cuándo estaban en curso las peticiones que se contradicen entre sí</translation>
    </message>
</context>
<context>
    <name>gui::WayExplorer</name>
    <message>
        <source>No combination</source>
        <translation>Ninguna combinación</translation>
    </message>
    <message>
        <source>%1: combination %2 of %3</source>
        <extracomment>%1 is a sum of money, %2 the number of a combination, %3 how many there are.</extracomment>
        <translation>%1: combinación %2 de %3</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>Escriba un número del 1 al %1.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations pass the filter.</source>
        <extracomment>%1 and %2 are numbers; the filter is what is typed in the field of that name.</extracomment>
        <translation>Combinaciones que pasan el filtro: %1 de %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount, but the filter hides it.</source>
        <translation>Con esta mezcla se paga el importe, pero el filtro la oculta.</translation>
    </message>
    <message>
        <source>Only with exactly %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Solo con exactamente %1</translation>
    </message>
    <message>
        <source>Only with at least %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Solo con al menos %1</translation>
    </message>
    <message>
        <source>Only with at most %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Solo con %1 como máximo</translation>
    </message>
    <message>
        <source>Only without %1</source>
        <extracomment>%1 is a note, as in &quot;50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Solo sin %1</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Todas las combinaciones</translation>
    </message>
    <message>
        <source>Combinations: %1</source>
        <extracomment>How many rows the table of combinations has, for those who cannot see it.</extracomment>
        <translation>Combinaciones: %1</translation>
    </message>
</context>
<context>
    <name>gui::WayModel</name>
    <message>
        <source>Notes</source>
        <extracomment>Heading of a column: how many banknotes and coins a combination takes.</extracomment>
        <translation>Billetes</translation>
    </message>
</context>
<context>
    <name>gui::WayTable</name>
    <message>
        <source>Combinations</source>
        <extracomment>Name of a table for assistive tools: the ways to pay an amount.</extracomment>
        <translation>Combinaciones</translation>
    </message>
</context>
<context>
    <name>gui::RunResults</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the table of the requests of a run has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>all requests</source>
        <extracomment>A choice of which requests are listed.</extracomment>
        <translation>todas las peticiones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of which requests are listed: %1 is why they were refused or failed, %2 their number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gui::FailureText</name>
    <message>
        <source>the request is not valid</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>la petición no es válida</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it collides with what is there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>choca con lo que ya existe</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>se cambió entretanto</translation>
    </message>
    <message>
        <source>the request is too large</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>la petición es demasiado grande</translation>
    </message>
    <message>
        <source>access was refused</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>se denegó el acceso</translation>
    </message>
    <message>
        <source>the store cannot be reached</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>no se puede acceder al almacén</translation>
    </message>
    <message>
        <source>it may have been done or not</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>puede haberse hecho o no</translation>
    </message>
    <message>
        <source>it took too long</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>the store makes no sense</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>el almacén responde sin sentido</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>no se pudo leer o escribir un archivo</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>Nobody has this id.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>Nadie tiene este ID.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>El servidor no dio ningún motivo.</translation>
    </message>
    <message>
        <source>The answer speaks of other customers than were sent.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>La respuesta habla de otros clientes que los enviados.</translation>
    </message>
    <message>
        <source>The answer is no list.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>La respuesta no es una lista.</translation>
    </message>
    <message>
        <source>The answer does not say who was inserted and who was not.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>La respuesta no dice a quién se insertó y a quién no.</translation>
    </message>
    <message>
        <source>Row %1 of the answer is no customer.</source>
        <extracomment>%1 is a number, from 0.</extracomment>
        <translation>La fila %1 de la respuesta no es un cliente.</translation>
    </message>
    <message>
        <source>The answer is no JSON: %1</source>
        <extracomment>%1 are the words of the reader of JSON.</extracomment>
        <translation>La respuesta no es JSON: %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <extracomment>Stands for reasons that are too many to be told apart.</extracomment>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens there.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Conexión rechazada: nadie escucha allí.</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Equipo no encontrado: ninguno tiene ese nombre.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>No se puede llegar al equipo.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>No se pudo establecer una conexión segura (TLS).</translation>
    </message>
    <message>
        <source>The connection ended before the answer did.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>La conexión terminó antes que la respuesta.</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Lo que llegó no es HTTP.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a request failed: %1 is an HTTP status, %2 what the server says, in a few words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Id %1: %2</source>
        <extracomment>A customer that was refused: %1 is the id, %2 says why.</extracomment>
        <translation>ID %1: %2</translation>
    </message>
    <message>
        <source>the customers are locked</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>los clientes están bloqueados</translation>
    </message>
</context>
<context>
    <name>gui::PlanText</name>
    <message>
        <source>target</source>
        <extracomment>A setting of a run: the server that is asked.</extracomment>
        <translation>destino</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>A setting of a run: the number that chance begins with.</extracomment>
        <translation>semilla</translation>
    </message>
    <message>
        <source>carried by</source>
        <extracomment>A setting of a run; what carries its requests follows.</extracomment>
        <translation>enviadas por</translation>
    </message>
    <message>
        <source>POST requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>peticiones POST</translation>
    </message>
    <message>
        <source>GET requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>peticiones GET</translation>
    </message>
    <message>
        <source>requests for a page</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>peticiones de una página</translation>
    </message>
    <message>
        <source>PUT requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>peticiones PUT</translation>
    </message>
    <message>
        <source>DELETE requests for one</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>peticiones DELETE de uno</translation>
    </message>
    <message>
        <source>DELETE requests for all</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>peticiones DELETE de todos</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>A setting of a run; when its requests are sent follows, as in “at a steady rate”.</extracomment>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>requests a second</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>peticiones por segundo</translation>
    </message>
    <message>
        <source>requests a second at the end</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>peticiones por segundo al final</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>A setting of a run: how long it lasts.</extracomment>
        <translation>duración</translation>
    </message>
    <message>
        <source>requests at once</source>
        <extracomment>A setting of a run: how many requests are under way together at most.</extracomment>
        <translation>peticiones a la vez</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <extracomment>A setting of a run: how long it waits for each answer.</extracomment>
        <translation>tiempo para una respuesta</translation>
    </message>
    <message>
        <source>youngest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>edad mínima</translation>
    </message>
    <message>
        <source>oldest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>edad máxima</translation>
    </message>
    <message>
        <source>fewest customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>mínimo de clientes por POST</translation>
    </message>
    <message>
        <source>most customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>máximo de clientes por POST</translation>
    </message>
    <message>
        <source>made-up names</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>nombres inventados</translation>
    </message>
    <message>
        <source>rows in a page</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>filas por página</translation>
    </message>
    <message>
        <source>requests that were replayed</source>
        <extracomment>A setting of a run: their numbers follow.</extracomment>
        <translation>peticiones repetidas</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <extracomment>A setting of a run; what goes wrong follows.</extracomment>
        <translation>fallo intencionado</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>The value of a setting: nothing is set.</extracomment>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>gui::CustomerLock</name>
    <message>
        <source>The store cannot be reached</source>
        <translation>No se puede acceder al almacén</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>No se puede usar el almacén</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Abriendo el almacén…</translation>
    </message>
    <message>
        <source>The customers are locked from outside this window: they can be read but not changed. TELLERDESK_READ_ONLY or --read-only says so.</source>
        <translation>Los clientes están bloqueados desde fuera de esta ventana: se pueden leer, pero no cambiar. Así lo dice TELLERDESK_READ_ONLY o --read-only.</translation>
    </message>
    <message>
        <source>The customers are locked: they can be read but not changed. Unlock them here or in the settings.</source>
        <translation>Los clientes están bloqueados: se pueden leer, pero no cambiar. Desbloquéelos aquí o en los ajustes.</translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes. Choose its master in the settings.</source>
        <translation>Este Redis es una réplica y no admite cambios. Elija su maestro en los ajustes.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>State of the customers, with the picture of a lock: they can be read but not changed.</extracomment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>The store cannot be reached.</source>
        <translation>No se puede acceder al almacén.</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>No se puede usar el almacén.</translation>
    </message>
</context>
<context>
    <name>gui::DenominationForm</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what was typed, %2 the sentence that says what is wrong with it.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>most small notes first</source>
        <translation>más billetes pequeños primero</translation>
    </message>
    <message>
        <source>most large notes first</source>
        <translation>más billetes grandes primero</translation>
    </message>
    <message>
        <source>fewest notes first</source>
        <translation>menos billetes primero</translation>
    </message>
    <message>
        <source>most notes first</source>
        <translation>más billetes primero</translation>
    </message>
</context>
<context>
    <name>gui::RunFiles</name>
    <message>
        <source>The simulator has finished</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>El simulador ha terminado</translation>
    </message>
</context>
<context>
    <name>gui::RunVerdict</name>
    <message>
        <source>Running…</source>
        <translation>En ejecución…</translation>
    </message>
    <message>
        <source>Checking whether the answers agree with one another…</source>
        <translation>Comprobando si las respuestas concuerdan entre sí…</translation>
    </message>
    <message>
        <source>Running: %1 under way, half answered within %2, 99% within %3</source>
        <extracomment>Each %1 to %3 is a number or duration.</extracomment>
        <translation>En ejecución: %1 en curso, la mitad respondida en %2 o menos, el 99&#xa0;% en %3 o menos</translation>
    </message>
    <message>
        <source>Nothing has run yet. A run sends requests in parallel, measures how long each takes, and then proves whether the answers agree with one another.</source>
        <translation>Aún no se ha ejecutado nada. Una ejecución envía peticiones en paralelo, mide cuánto tarda cada una y después demuestra si las respuestas concuerdan entre sí.</translation>
    </message>
    <message>
        <source>Replaying with fewer requests…</source>
        <translation>Repitiendo con menos peticiones…</translation>
    </message>
    <message numerus="yes">
        <source>Replaying with fewer requests: %Ln replay(s) so far. Fewest that still fail: %1.</source>
        <extracomment>%Ln is the number of replays so far, %1 the number of requests of the smallest that failed.</extracomment>
        <translation>
            <numerusform>Repitiendo con menos peticiones: %Ln repetición; peticiones, reducidas a %1.</numerusform>
            <numerusform>Repitiendo con menos peticiones: %Ln repeticiones; peticiones, reducidas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No replay went wrong again: it takes luck, or more requests.</source>
        <translation>Ninguna repetición volvió a fallar: hace falta suerte o más peticiones.</translation>
    </message>
    <message>
        <source>The replays were cancelled before one of them went wrong again.</source>
        <translation>Las repeticiones se cancelaron antes de que alguna volviera a fallar.</translation>
    </message>
    <message>
        <source>See that the server is at work and the target is its address, then run again.</source>
        <extracomment>What to do when no request of a run was answered.</extracomment>
        <translation>Compruebe que el servidor esté en marcha y que el destino sea su dirección, y ejecute de nuevo.</translation>
    </message>
</context>
<context>
    <name>gui::CustomerHistory</name>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>No change is known</source>
        <translation>No se conoce ningún cambio</translation>
    </message>
    <message>
        <source>Changes from now on can be looked up here.</source>
        <translation>Los cambios a partir de ahora se podrán consultar aquí.</translation>
    </message>
    <message>
        <source>Nobody differs</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>The customers are now as they were then.</source>
        <translation>Los clientes están ahora como estaban entonces.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading: the versions that the collection of customers went through.</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>Changes &amp;since</source>
        <extracomment>Names a slider over the versions of the customers.</extracomment>
        <translation>Cambios de&amp;sde</translation>
    </message>
    <message>
        <source>Version to compare with now</source>
        <translation>Versión que se compara con la actual</translation>
    </message>
    <message>
        <source>Changes since the chosen version</source>
        <translation>Cambios desde la versión elegida</translation>
    </message>
    <message>
        <source>E&amp;xport the changes…</source>
        <extracomment>Writes what has changed to a file.</extracomment>
        <translation>E&amp;xportar los cambios…</translation>
    </message>
</context>
<context>
    <name>gui::DifferenceModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A customer in a table: %1 is the name, %2 the age.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no longer known</source>
        <extracomment>What a customer was before: the store has forgotten.</extracomment>
        <translation>ya no se sabe</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: whether a customer was added, deleted or changed.</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column: the number that tells customers apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column: what a customer was at the chosen moment.</extracomment>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what a customer is today.</extracomment>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>gui::HistoryText</name>
    <message>
        <source>today, %1</source>
        <extracomment>When the customers were changed: %1 is a time of this day.</extracomment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>not before: %1</source>
        <extracomment>When the customers were changed, which is not known to the minute: %1 is &quot;today, 10:31&quot; or a date and time.</extracomment>
        <translation>no antes de: %1</translation>
    </message>
    <message>
        <source>The oldest version known</source>
        <extracomment>Instead of a change: nothing is known of what was before this version.</extracomment>
        <translation>La versión más antigua que se conoce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln cliente añadido</numerusform>
            <numerusform>%Ln clientes añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) edited</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln cliente editado</numerusform>
            <numerusform>%Ln clientes editados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln cliente eliminado</numerusform>
            <numerusform>%Ln clientes eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brought back</source>
        <extracomment>What one change did: an undo.</extracomment>
        <translation>
            <numerusform>%Ln cliente recuperado</numerusform>
            <numerusform>%Ln clientes recuperados</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 · %2 of %3</source>
        <extracomment>%1 is the number that names a version of the customers, %2 its place among %3 versions.</extracomment>
        <translation>Versión %1 · %2 de %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Who changed the customers: %1 is the name of a program or machine.</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>The first version is the empty store.</source>
        <translation>La primera versión es el almacén vacío.</translation>
    </message>
    <message>
        <source>Versions before the first one here are no longer kept.</source>
        <translation>Las versiones anteriores a la primera de aquí ya no se conservan.</translation>
    </message>
    <message>
        <source>The log has a gap before the first version here.</source>
        <translation>El registro tiene un hueco antes de la primera versión de aquí.</translation>
    </message>
    <message>
        <source>There are more versions than can be read at once; these are the newest.</source>
        <translation>Hay más versiones de las que se pueden leer a la vez; estas son las más recientes.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Added: %1 · deleted: %2 · changed: %3</source>
        <extracomment>What became of the customers between two moments, as three numbers.</extracomment>
        <translation>Añadidos: %1 · eliminados: %2 · cambiados: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted customer(s) are not listed: the history does not go back to them.</source>
        <extracomment>Of customers who were deleted.</extracomment>
        <translation>
            <numerusform>%Ln cliente eliminado no figura en la lista: el historial no llega hasta él.</numerusform>
            <numerusform>%Ln clientes eliminados no figuran en la lista: el historial no llega hasta ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerAccess</name>
    <message>
        <source>Open to the network</source>
        <extracomment>The server can be reached from other computers.</extracomment>
        <translation>Accesible desde la red</translation>
    </message>
    <message>
        <source>Requests must carry the token %1</source>
        <extracomment>%1 is a secret word that requests must carry.</extracomment>
        <translation>Las peticiones deben llevar el token %1</translation>
    </message>
    <message>
        <source>Other computers reach it at %1.</source>
        <extracomment>%1 are one or more addresses.</extracomment>
        <translation>Otros equipos acceden a él en %1.</translation>
    </message>
    <message>
        <source>QR code of the address and the token</source>
        <extracomment>What a picture is, for those who do not see it.</extracomment>
        <translation>Código QR de la dirección y el token</translation>
    </message>
</context>
</TS>
