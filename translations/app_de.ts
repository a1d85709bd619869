<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Backend</name>
    <message>
        <source>%1; %2</source>
        <extracomment>Two reasons one after the other.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>a customer must be an object</source>
        <translation>ein Kunde muss ein Objekt sein</translation>
    </message>
    <message>
        <source>an array of customers was expected</source>
        <translation>erwartet wird ein Array von Kunden</translation>
    </message>
    <message>
        <source>%1 customers in one request, at most %2 are taken</source>
        <translation>%1 Kunden in einer Anfrage, höchstens %2 werden angenommen</translation>
    </message>
    <message>
        <source>a customer was expected, as an object</source>
        <translation>erwartet wird ein Kunde, als Objekt</translation>
    </message>
    <message>
        <source>an object or array was expected</source>
        <translation>erwartet wird ein Objekt oder Array</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a field&apos;s name was expected</source>
        <translation>erwartet wird der Name eines Feldes</translation>
    </message>
    <message>
        <source>a string was expected</source>
        <translation>erwartet wird eine Zeichenkette</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>eine Zeichenkette hat kein Ende</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>ein Steuerzeichen in einer Zeichenkette muss maskiert werden</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>ungültiges UTF-8</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>eine unbekannte Escape-Sequenz</translation>
    </message>
    <message>
        <source>four hexadecimal digits were expected</source>
        <translation>erwartet werden vier Hexadezimalziffern</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>erwartet wird eine Ziffer</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>erwartet wird ein Wert</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>nach dem Wert folgt noch etwas</translation>
    </message>
    <message>
        <source>a quote within a field that is not quoted</source>
        <translation>ein Anführungszeichen in einem Feld, das nicht in Anführungszeichen steht</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>nach einem schließenden Anführungszeichen folgt Text</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the header must name the column %1 once</source>
        <translation>die Kopfzeile muss die Spalte %1 genau einmal nennen</translation>
    </message>
    <message>
        <source>only firstName, lastName, age and id are columns</source>
        <translation>Spalten sind nur firstName, lastName, age und id</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>die Kopfzeile fehlt</translation>
    </message>
    <message>
        <source>customers are read from json, ndjson or csv</source>
        <translation>Kunden werden aus json, ndjson oder csv gelesen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>%1 kann nicht geschrieben werden: Es ist ein Ordner</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; choose another folder</source>
        <translation>der Ordner %1 kann nicht angelegt werden; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 cannot be written: it needs %2, and %3 are free</source>
        <translation>%1 kann nicht geschrieben werden: Benötigt werden %2, frei sind %3</translation>
    </message>
    <message>
        <source>these are %1 combinations, and at most %2 are printed; write them as text, or fewer of them</source>
        <translation>das sind %1 Kombinationen, gedruckt werden höchstens %2; schreiben Sie sie als Text oder weniger davon</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>the list has %1 rows, more than the %2 allowed</source>
        <translation>die Liste hat %1 Zeilen, mehr als die erlaubten %2</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder; choose another folder</source>
        <translation>%1 ist eine Datei, kein Ordner; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>no certificate can be made</source>
        <translation>es kann kein Zertifikat erstellt werden</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 holds no key without passphrase</source>
        <translation>%1 enthält keinen Schlüssel ohne Passphrase</translation>
    </message>
    <message>
        <source>%1 is not the key of %2</source>
        <translation>%1 ist nicht der Schlüssel zu %2</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <extracomment>%1 is an address, %2 a number, %3 the reason.</extracomment>
        <translation>%1, Port %2 kann nicht geöffnet werden: %3.</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>%1 wird gesucht</translation>
    </message>
    <message>
        <source>The connection to Redis was closed here</source>
        <translation>Die Verbindung zu Redis wurde hier geschlossen</translation>
    </message>
    <message>
        <source>The Redis Cluster has no server for this key.</source>
        <translation>Der Redis-Cluster hat keinen Server für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>This Redis is not a Cluster. Use redis:// for it.</source>
        <translation>Dieses Redis ist kein Cluster. Verwenden Sie dafür redis://.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: %1</source>
        <translation>Was antwortet, ist kein Redis: %1</translation>
    </message>
    <message>
        <source>Redis has no database %1.</source>
        <translation>Redis hat keine Datenbank %1.</translation>
    </message>
    <message>
        <source>Redis refused to log in with a password.</source>
        <translation>Redis hat die Anmeldung mit einem Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Redis is still loading its data.</source>
        <translation>Redis lädt noch seine Daten.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: it spoke unasked.</source>
        <translation>Was antwortet, ist kein Redis: Es sprach ungefragt.</translation>
    </message>
    <message>
        <source>Redis does not answer</source>
        <translation>Redis antwortet nicht</translation>
    </message>
    <message>
        <source>Redis did not answer in time</source>
        <translation>Redis hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1. It may expect TLS (rediss://)</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. Vielleicht erwartet es TLS (rediss://)</translation>
    </message>
    <message>
        <source>%1. It may ask for our certificate, or speak without TLS (redis://)</source>
        <translation>%1. Vielleicht verlangt es unser Zertifikat oder spricht ohne TLS (redis://)</translation>
    </message>
    <message>
        <source>%1. It may speak without TLS (redis://)</source>
        <translation>%1. Vielleicht spricht es ohne TLS (redis://)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1. The command had been sent and may have been carried out.</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. Der Befehl war gesendet und kann ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>The master of Redis has changed</source>
        <translation>Der Master von Redis hat gewechselt</translation>
    </message>
    <message>
        <source>This Redis has become a master or a replica</source>
        <translation>Dieses Redis ist jetzt Master oder Replikat</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird hergestellt</translation>
    </message>
    <message>
        <source>This Redis is a replica, and no longer the master</source>
        <translation>Dieses Redis ist ein Replikat und nicht mehr der Master</translation>
    </message>
    <message>
        <source>Connected to Redis %1 at %2</source>
        <translation>Verbunden mit Redis %1 unter %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what is wrong, %2 where.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This Redis is a read-only replica. Connect to its master.</source>
        <translation>Dieses Redis ist ein schreibgeschütztes Replikat. Verbinden Sie sich mit seinem Master.</translation>
    </message>
    <message>
        <source>Redis is out of memory. Raise its maxmemory or remove data.</source>
        <translation>Redis hat keinen Speicher mehr. Erhöhen Sie maxmemory oder löschen Sie Daten.</translation>
    </message>
    <message>
        <source>Redis cannot write to its disk and refuses changes. Free space on it.</source>
        <translation>Redis kann nicht auf seinen Datenträger schreiben und verweigert Änderungen. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Redis has too few replicas connected and refuses changes.</source>
        <translation>Mit Redis sind zu wenige Replikate verbunden; es verweigert Änderungen.</translation>
    </message>
    <message>
        <source>This Redis replica has lost its master.</source>
        <translation>Dieses Redis-Replikat hat seinen Master verloren.</translation>
    </message>
    <message>
        <source>The Redis Cluster is not complete.</source>
        <translation>Der Redis-Cluster ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The Redis Cluster is moving these keys.</source>
        <translation>Der Redis-Cluster verschiebt diese Schlüssel gerade.</translation>
    </message>
    <message>
        <source>This Redis belongs to a Cluster. Use a redis-cluster:// address.</source>
        <translation>Dieses Redis gehört zu einem Cluster. Verwenden Sie eine Adresse mit redis-cluster://.</translation>
    </message>
    <message>
        <source>Redis is busy with a long script.</source>
        <translation>Redis ist mit einem langen Skript beschäftigt.</translation>
    </message>
    <message>
        <source>Redis asks for a password, and none is set.</source>
        <translation>Redis verlangt ein Passwort, und es ist keines eingetragen.</translation>
    </message>
    <message>
        <source>Redis does not accept this user name and password.</source>
        <translation>Redis akzeptiert diesen Benutzernamen und dieses Passwort nicht.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that is needed.</source>
        <translation>Dem Redis-Benutzer fehlt eine nötige Berechtigung.</translation>
    </message>
    <message>
        <source>The key in Redis belongs to something else. Choose another database.</source>
        <translation>Der Schlüssel in Redis gehört zu etwas anderem. Wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>A password is set, but this Redis asks for none.</source>
        <translation>Es ist ein Passwort eingetragen, aber dieses Redis verlangt keines.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that a script needs.</source>
        <translation>Dem Redis-Benutzer fehlt eine Berechtigung, die ein Skript braucht.</translation>
    </message>
    <message>
        <source>Redis refused: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>Redis hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The Sentinel knows no master named “%1”.</source>
        <translation>Der Sentinel kennt keinen Master namens „%1“.</translation>
    </message>
    <message>
        <source>No Sentinel can tell where the master is: %1</source>
        <translation>Kein Sentinel kann sagen, wo der Master ist: %1</translation>
    </message>
    <message>
        <source>The directory %1 for the private Redis cannot be used: %2. Choose another, or give this user the right to write there.</source>
        <translation>Das Verzeichnis %1 für das private Redis ist nicht verwendbar: %2. Wählen Sie ein anderes oder geben Sie diesem Benutzer dort Schreibrecht.</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>es gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The disk may be full.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>Cannot make a directory in /tmp: %1.</source>
        <translation>In /tmp kann kein Verzeichnis angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The private Redis needs a directory, and none is set.</source>
        <translation>Das private Redis braucht ein Verzeichnis, und es ist keines eingetragen.</translation>
    </message>
    <message>
        <source>it left no log.</source>
        <translation>es hat kein Protokoll hinterlassen.</translation>
    </message>
    <message>
        <source>it was ended from outside.</source>
        <translation>es wurde von außen beendet.</translation>
    </message>
    <message>
        <source>its disk is full or fails: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>sein Datenträger ist voll oder defekt: %1</translation>
    </message>
    <message>
        <source>This Redis is a replica: it refuses changes and may lag behind its master.</source>
        <translation>Dieses Redis ist ein Replikat: Es verweigert Änderungen und kann seinem Master hinterherhinken.</translation>
    </message>
    <message>
        <source>This Redis may drop data when its memory is full (maxmemory-policy %1). Set it to noeviction.</source>
        <translation>Dieses Redis verwirft womöglich Daten, wenn sein Speicher voll ist (maxmemory-policy %1). Setzen Sie das auf noeviction.</translation>
    </message>
    <message>
        <source>This Redis keeps no append-only file: what was stored since its last snapshot is lost when it stops. Set appendonly yes.</source>
        <translation>Dieses Redis führt keine Append-only-Datei: Was seit seinem letzten Abbild gespeichert wurde, geht verloren, wenn es endet. Setzen Sie appendonly yes.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>Das Programm %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not a redis-server.</source>
        <translation>%1 ist kein redis-server.</translation>
    </message>
    <message>
        <source>%1 is version %2; version %3 or later is needed.</source>
        <translation>%1 hat Version %2; nötig ist Version %3 oder neuer.</translation>
    </message>
    <message>
        <source>Redis does not answer.</source>
        <translation>Redis antwortet nicht.</translation>
    </message>
    <message>
        <source>redis-server could not be started: %1</source>
        <translation>redis-server konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>No Redis server is installed. Install the Debian package redis-tools (sudo apt install redis-tools), or use a Redis elsewhere.</source>
        <translation>Es ist kein Redis-Server installiert. Installieren Sie das Debian-Paket redis-tools (sudo apt install redis-tools) oder verwenden Sie ein Redis an anderer Stelle.</translation>
    </message>
    <message>
        <source>Cannot make the link %1.</source>
        <translation>Der Link %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Another program is still starting or ending the private Redis in %1. Wait for it, or end it if it hangs.</source>
        <translation>Ein anderes Programm startet oder beendet gerade noch das private Redis in %1. Warten Sie darauf oder beenden Sie es, falls es hängt.</translation>
    </message>
    <message>
        <source>The directory %1 is used by a redis-server that was not started here (process %2). Stop it, or choose another directory.</source>
        <translation>Das Verzeichnis %1 wird von einem redis-server benutzt, der nicht hier gestartet wurde (Prozess %2). Beenden Sie ihn oder wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The private Redis ended: %1 Its log is %2.</source>
        <translation>Das private Redis wurde beendet: %1 Sein Protokoll ist %2.</translation>
    </message>
    <message>
        <source>The private Redis (process %1) does not answer. Let it go on if it was stopped, or end it: kill -9 %1.</source>
        <translation>Das private Redis (Prozess %1) antwortet nicht. Lassen Sie es weiterlaufen, falls es angehalten wurde, oder beenden Sie es: kill -9 %1.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM.</source>
        <translation>Die Datei %1 enthält kein Zertifikat in PEM.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>Die Datei %1 enthält keinen privaten Schlüssel in PEM.</translation>
    </message>
    <message>
        <source>Redis closed the connection</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Redis hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>There is no such socket: Redis does not run</source>
        <translation>Diesen Socket gibt es nicht: Redis läuft nicht</translation>
    </message>
    <message>
        <source>Nobody listens on the socket: Redis does not run</source>
        <translation>Am Socket lauscht niemand: Redis läuft nicht</translation>
    </message>
    <message>
        <source>This user may not open the socket of Redis</source>
        <translation>Dieser Benutzer darf den Socket von Redis nicht öffnen</translation>
    </message>
    <message>
        <source>TLS failed: %1</source>
        <extracomment>%1 are the words of OpenSSL.</extracomment>
        <translation>TLS ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1. Name the file of the authority that signed it.</source>
        <extracomment>%1 says what is wrong with the certificate.</extracomment>
        <translation>Dem Zertifikat des Servers wird nicht vertraut: %1. Geben Sie die Datei der Stelle an, die es signiert hat.</translation>
    </message>
    <message>
        <source>The Redis address is not usable: %1</source>
        <translation>Die Redis-Adresse ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>the database must be a number from 0 on.</source>
        <translation>die Datenbank muss eine Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>a Redis Cluster has only database 0.</source>
        <translation>ein Redis-Cluster hat nur die Datenbank 0.</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535.</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>the host is missing.</source>
        <translation>der Host fehlt.</translation>
    </message>
    <message>
        <source>several hosts need redis-sentinel:// or redis-cluster://.</source>
        <translation>mehrere Hosts brauchen redis-sentinel:// oder redis-cluster://.</translation>
    </message>
    <message>
        <source>Sentinel needs the master&apos;s name after the hosts, as in /mymaster.</source>
        <translation>Sentinel braucht nach den Hosts den Namen des Masters, etwa /mymaster.</translation>
    </message>
    <message>
        <source>after “?” only db, sentinel_user and sentinel_password are options, and with TLS ca, cert, key and verify=yes or no.</source>
        <translation>nach „?“ gibt es nur die Optionen db, sentinel_user und sentinel_password, mit TLS auch ca, cert, key und verify=yes oder no.</translation>
    </message>
    <message>
        <source>a socket is written as unix:///path/to/socket.</source>
        <translation>ein Socket wird als unix:///Pfad/zum/Socket geschrieben.</translation>
    </message>
    <message>
        <source>it must begin with redis://, rediss://, unix://, redis-sentinel:// or redis-cluster://.</source>
        <translation>sie muss mit redis://, rediss://, unix://, redis-sentinel:// oder redis-cluster:// beginnen.</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>a drill keeps the store away</source>
        <translation>eine Übung hält die Datenbank fern</translation>
    </message>
    <message>
        <source>a certificate needs its key: set both TELLERDESK_TLS_CERT and TELLERDESK_TLS_KEY, or neither</source>
        <translation>ein Zertifikat braucht seinen Schlüssel: Setzen Sie TELLERDESK_TLS_CERT und TELLERDESK_TLS_KEY beide oder gar nicht</translation>
    </message>
    <message>
        <source>%1 lets other computers in, which needs a token: set TELLERDESK_TOKEN, or listen on 127.0.0.1</source>
        <translation>%1 lässt andere Rechner zu, wofür ein Token nötig ist: Setzen Sie TELLERDESK_TOKEN oder lauschen Sie auf 127.0.0.1</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>die Datenbank ist nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>a simulation is running already</source>
        <translation>es läuft bereits eine Simulation</translation>
    </message>
    <message>
        <source>a drill is for this program&apos;s own server, and only while it runs</source>
        <translation>eine Übung gilt nur dem eigenen Server dieses Programms, und nur solange er läuft</translation>
    </message>
    <message>
        <source>only a private Redis can be killed</source>
        <translation>nur ein privates Redis kann hart beendet werden</translation>
    </message>
    <message>
        <source>the answers of this run were all right</source>
        <translation>die Antworten dieses Laufs waren alle richtig</translation>
    </message>
    <message>
        <source>there is no store to serve: %1</source>
        <translation>es gibt keine Datenbank, die bereitgestellt werden könnte: %1</translation>
    </message>
    <message>
        <source>a line is NAME=value or a comment after #</source>
        <translation>eine Zeile ist NAME=Wert oder ein Kommentar nach #</translation>
    </message>
    <message>
        <source>text follows the closing quote</source>
        <translation>nach dem schließenden Anführungszeichen folgt Text</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>die Datei ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Datei .env</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>%1 cannot be read; the defaults are used</source>
        <translation>%1 kann nicht gelesen werden; es gelten die Standardwerte</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 Zeile %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>a secret is not kept in the preferences</source>
        <translation>ein Geheimnis wird nicht in den Voreinstellungen aufbewahrt</translation>
    </message>
    <message>
        <source>give a whole number from %1 to %2</source>
        <translation>geben Sie eine ganze Zahl von %1 bis %2 an</translation>
    </message>
    <message>
        <source>give text without control characters</source>
        <translation>geben Sie Text ohne Steuerzeichen an</translation>
    </message>
    <message>
        <source>give yes or no (also true, false, on, off, 1, 0)</source>
        <translation>geben Sie yes oder no an (auch true, false, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>give redis://[user:password@]host[:port][/database], rediss://… with TLS, redis-sentinel://…, redis-cluster://… or unix:///path</source>
        <translation>geben Sie redis://[Benutzer:Passwort@]Host[:Port][/Datenbank] an, rediss://… mit TLS, redis-sentinel://…, redis-cluster://… oder unix:///Pfad</translation>
    </message>
    <message>
        <source>give a URL such as http://127.0.0.1:8000</source>
        <translation>geben Sie eine URL wie http://127.0.0.1:8000 an</translation>
    </message>
    <message>
        <source>give an IP address such as 127.0.0.1, ::1 or 0.0.0.0</source>
        <translation>geben Sie eine IP-Adresse wie 127.0.0.1, ::1 oder 0.0.0.0 an</translation>
    </message>
    <message>
        <source>give at least 16 visible ASCII characters without spaces</source>
        <translation>geben Sie mindestens 16 sichtbare ASCII-Zeichen ohne Leerzeichen an</translation>
    </message>
    <message>
        <source>give host names without ports, between commas</source>
        <translation>geben Sie Rechnernamen ohne Ports an, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>give origins such as https://shop.example, between commas</source>
        <translation>geben Sie Ursprünge wie https://shop.example an, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>give a file that exists and can be read</source>
        <translation>geben Sie eine Datei an, die es gibt und die lesbar ist</translation>
    </message>
    <message>
        <source>give the path of a folder</source>
        <translation>geben Sie den Pfad eines Ordners an</translation>
    </message>
    <message>
        <source>give a language code such as en, de or pt_BR</source>
        <translation>geben Sie einen Sprachcode wie en, de oder pt_BR an</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <extracomment>%1 lists words between commas, %2 is the last one.</extracomment>
        <translation>geben Sie %1 oder %2 an</translation>
    </message>
    <message>
        <source>In the first run the client was the limit.</source>
        <translation>Im ersten Lauf war der Client die Grenze.</translation>
    </message>
    <message>
        <source>The first run was cancelled.</source>
        <translation>Der erste Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answers of the first run contradict one another.</source>
        <translation>Die Antworten des ersten Laufs widersprechen einander.</translation>
    </message>
    <message>
        <source>In the second run the client was the limit.</source>
        <translation>Im zweiten Lauf war der Client die Grenze.</translation>
    </message>
    <message>
        <source>In both runs the client was the limit.</source>
        <translation>In beiden Läufen war der Client die Grenze.</translation>
    </message>
    <message>
        <source>The second run was cancelled.</source>
        <translation>Der zweite Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Both runs were cancelled.</source>
        <translation>Beide Läufe wurden abgebrochen.</translation>
    </message>
    <message>
        <source>The answers of the second run contradict one another.</source>
        <translation>Die Antworten des zweiten Laufs widersprechen einander.</translation>
    </message>
    <message>
        <source>In both runs the answers contradict one another.</source>
        <translation>In beiden Läufen widersprechen die Antworten einander.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the target is not a URL</source>
        <translation>das Ziel ist keine URL</translation>
    </message>
    <message>
        <source>the target must begin with http:// or https://</source>
        <translation>das Ziel muss mit http:// oder https:// beginnen</translation>
    </message>
    <message>
        <source>the target may not have a user name, a query (?) or a fragment (#)</source>
        <translation>das Ziel darf weder einen Benutzernamen noch eine Abfrage (?) noch ein Fragment (#) enthalten</translation>
    </message>
    <message>
        <source>the token may not contain line breaks</source>
        <translation>das Token darf keine Zeilenumbrüche enthalten</translation>
    </message>
    <message>
        <source>request counts may not be negative</source>
        <translation>die Anzahl von Anfragen darf nicht negativ sein</translation>
    </message>
    <message>
        <source>there is nothing to send: every request count is 0</source>
        <translation>es gibt nichts zu senden: Jede Anzahl von Anfragen ist 0</translation>
    </message>
    <message>
        <source>at most %1 requests can be asked for</source>
        <translation>es lassen sich höchstens %1 Anfragen verlangen</translation>
    </message>
    <message>
        <source>the rate must be above 0 and at most %1 requests/s</source>
        <translation>die Rate muss über 0 und darf höchstens %1 Anfragen/s betragen</translation>
    </message>
    <message>
        <source>a ramp runs from 0 or more to at most %1 requests/s</source>
        <translation>eine Rampe führt von 0 oder mehr zu höchstens %1 Anfragen/s</translation>
    </message>
    <message>
        <source>at so low a rate the last request would be due after more than 24 h</source>
        <translation>bei so niedriger Rate wäre die letzte Anfrage erst nach mehr als 24 h fällig</translation>
    </message>
    <message>
        <source>all at once has no duration: send back to back, or at a rate</source>
        <translation>„alle auf einmal“ hat keine Dauer: Senden Sie direkt nacheinander oder mit einer Rate</translation>
    </message>
    <message>
        <source>the duration must be between 1 ms and 24 h</source>
        <translation>die Dauer muss zwischen 1 ms und 24 h liegen</translation>
    </message>
    <message>
        <source>the deadline must be between 1 ms and 1 h</source>
        <translation>die Frist muss zwischen 1 ms und 1 h liegen</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be in flight</source>
        <translation>gleichzeitig unterwegs sein können 1 bis %1 Anfragen</translation>
    </message>
    <message>
        <source>the seed may be at most %1</source>
        <translation>der Startwert darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>ages must rise, within 0 and 200</source>
        <translation>die Altersangaben müssen ansteigen, zwischen 0 und 200</translation>
    </message>
    <message>
        <source>a POST carries between 1 and %1 customers</source>
        <translation>ein POST enthält 1 bis %1 Kunden</translation>
    </message>
    <message>
        <source>there are too few pairs of names (names: %1) for a POST (customers: %2)</source>
        <translation>es gibt zu wenige Namenspaare (Namen: %1) für einen POST (Kunden: %2)</translation>
    </message>
    <message>
        <source>a page has between 1 and %1 rows</source>
        <translation>eine Seite hat 1 bis %1 Zeilen</translation>
    </message>
    <message>
        <source>the time for the check must be between 1 ms and 1 h</source>
        <translation>die Zeit für die Prüfung muss zwischen 1 ms und 1 h liegen</translation>
    </message>
    <message>
        <source>limits may not be negative</source>
        <translation>Grenzwerte dürfen nicht negativ sein</translation>
    </message>
    <message>
        <source>The system lets this program open %1 files, too few for %2 requests in flight (ulimit -Hn).</source>
        <translation>Das System lässt dieses Programm %1 Dateien öffnen, zu wenige für %2 gleichzeitige Anfragen (ulimit -Hn).</translation>
    </message>
    <message>
        <source>Your client is the limit: its thread was busy %1% of the time, so a faster server would look no faster.</source>
        <translation>Ihr Client ist die Grenze: Sein Thread war zu %1&#xa0;% der Zeit beschäftigt, ein schnellerer Server sähe also nicht schneller aus.</translation>
    </message>
    <message>
        <source>The run was too short to tell whether the client held it up.</source>
        <translation>Der Lauf war zu kurz, um zu sagen, ob der Client ihn aufgehalten hat.</translation>
    </message>
    <message>
        <source>The client kept up: 95% of the requests were sent within %1 of being due.</source>
        <translation>Der Client kam mit: 95&#xa0;% der Anfragen wurden innerhalb von %1 nach ihrem Termin gesendet.</translation>
    </message>
    <message>
        <source>Your client is the limit: the requests in flight were limited to %1, so that others waited up to %2 (95%) before they were sent.</source>
        <translation>Ihr Client ist die Grenze: Die gleichzeitigen Anfragen waren auf %1 begrenzt, sodass andere bis zu %2 (95&#xa0;%) warteten, bevor sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Your client is the limit: requests were sent up to %1 (95%) after they were due, while the wire took %2.</source>
        <translation>Ihr Client ist die Grenze: Anfragen wurden bis zu %1 (95&#xa0;%) nach ihrem Termin gesendet, unterwegs waren sie %2.</translation>
    </message>
    <message>
        <source>The collection is still being read from Redis</source>
        <translation>Die Sammlung wird noch aus Redis gelesen</translation>
    </message>
    <message>
        <source>Some of the customers were inserted, others not: %1</source>
        <translation>Einige Kunden wurden eingefügt, andere nicht: %1</translation>
    </message>
    <message>
        <source>The customer has been changed or removed since</source>
        <translation>Der Kunde wurde inzwischen geändert oder gelöscht</translation>
    </message>
    <message>
        <source>A customer with this firstName and lastName exists already</source>
        <translation>Es gibt bereits einen Kunden mit diesem Vor- und Nachnamen</translation>
    </message>
    <message>
        <source>Two customers have the name %1: %2 and %3</source>
        <extracomment>A name, and the ids of both.</extracomment>
        <translation>Zwei Kunden haben den Namen %1: %2 und %3</translation>
    </message>
    <message>
        <source>There is a history only of a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>Einen Verlauf gibt es nur von einer Sammlung, die an einem Stück gehalten wird; diese ist auf %1 Shards verteilt</translation>
    </message>
    <message>
        <source>Changes wait for replicas, but a server that keeps nothing can come back empty, be made the master by hasty Sentinels, and empty the others. Set appendonly yes on every server, and down-after-milliseconds to some seconds.</source>
        <translation>Änderungen warten auf Replikate, aber ein Server, der nichts aufbewahrt, kann leer wiederkommen, von voreiligen Sentinels zum Master gemacht werden und die anderen leeren. Setzen Sie auf jedem Server appendonly yes und down-after-milliseconds auf einige Sekunden.</translation>
    </message>
    <message>
        <source>The collection in Redis was written by another version of this program, in another format. Choose another database.</source>
        <translation>Die Sammlung in Redis wurde von einer anderen Version dieses Programms in einem anderen Format geschrieben. Wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>A part was restored, the rest can still be: %1</source>
        <translation>Ein Teil wurde wiederhergestellt, der Rest kann es noch werden: %1</translation>
    </message>
    <message>
        <source>The connection to Redis was lost, and its log does not tell whether the change was made before that</source>
        <translation>Die Verbindung zu Redis ging verloren, und sein Protokoll sagt nicht, ob die Änderung davor erfolgt ist</translation>
    </message>
    <message>
        <source>The change was made, but too few replicas have it yet</source>
        <translation>Die Änderung ist erfolgt, aber noch zu wenige Replikate haben sie</translation>
    </message>
    <message>
        <source>%1 has no suffix that names a format: %2</source>
        <extracomment>%1 is a file, %2 lists formats.</extracomment>
        <translation>%1 hat keine Endung, die ein Format nennt: %2</translation>
    </message>
    <message>
        <source>Names can be unique only in a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>Namen können nur in einer Sammlung eindeutig sein, die an einem Stück gehalten wird; diese ist auf %1 Shards verteilt</translation>
    </message>
    <message>
        <source>A part of the change was made, another was not: %1</source>
        <translation>Ein Teil der Änderung wurde gemacht, ein anderer nicht: %1</translation>
    </message>
    <message>
        <source>The collection in Redis has just been reorganised, or another version of this program wrote it in another format. Try again; if this lasts, choose another database.</source>
        <translation>Die Sammlung in Redis wurde gerade neu organisiert, oder eine andere Version dieses Programms hat sie in einem anderen Format geschrieben. Versuchen Sie es noch einmal; wenn es so bleibt, wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The collection in Redis is spread over %1 shards; this version keeps it in one or spreads it over %2. Choose another database.</source>
        <translation>Die Sammlung in Redis ist auf %1 Shards verteilt; diese Version hält sie in einem oder verteilt sie auf %2. Wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>this user may not use the port</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>dieser Benutzer darf den Port nicht verwenden</translation>
    </message>
    <message>
        <source>this computer does not have the address</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>dieser Rechner hat die Adresse nicht</translation>
    </message>
    <message>
        <source>TLS failed: the other side does not speak it</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>TLS fehlgeschlagen: Die Gegenseite spricht es nicht</translation>
    </message>
    <message>
        <source>TLS failed: the other side asks for a certificate of ours</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>TLS fehlgeschlagen: Die Gegenseite verlangt ein Zertifikat von uns</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens on the port</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Verbindung abgelehnt: Am Port lauscht niemand</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Rechner nicht gefunden: Keiner hat diesen Namen</translation>
    </message>
    <message>
        <source>Timed out: the computer does not answer</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Zeit abgelaufen: Der Rechner antwortet nicht</translation>
    </message>
    <message>
        <source>The computer cannot be reached over the network</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Der Rechner ist über das Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>es ist von sich selbst signiert</translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>sein Aussteller ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>it is made out to another host</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>es ist auf einen anderen Rechner ausgestellt</translation>
    </message>
    <message>
        <source>it has expired</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>not told: a drill cut the connection</source>
        <extracomment>What became of a request: its client was not told of it, on purpose.</extracomment>
        <translation>nicht mitgeteilt: Eine Übung hat die Verbindung getrennt</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <extracomment>What became of a request: how many customers were inserted.</extracomment>
        <translation>%1 eingefügt</translation>
    </message>
    <message>
        <source>%1 inserted, %2 refused</source>
        <extracomment>What became of a request: how many customers were inserted and how many not.</extracomment>
        <translation>%1 eingefügt, %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>What became of a request: how many customers were deleted.</extracomment>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>the keyring is locked, or does not hold the secret</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>der Schlüsselbund ist gesperrt oder enthält das Geheimnis nicht</translation>
    </message>
    <message>
        <source>the keyring was not unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>der Schlüsselbund wurde nicht entsperrt</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>this desktop has no keyring</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>diese Arbeitsumgebung hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>the keyring cannot be used: %1</source>
        <extracomment>%1 are the words of the keyring.</extracomment>
        <translation>der Schlüsselbund ist nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>the keyring does not answer; perhaps it waits to be unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave no secrets.</extracomment>
        <translation>der Schlüsselbund antwortet nicht; vielleicht wartet er darauf, entsperrt zu werden</translation>
    </message>
    <message>
        <source>give the password of the Sentinels with REDIS_URL in .env or the environment, where it is not saved by this program</source>
        <translation>geben Sie das Passwort der Sentinels mit REDIS_URL in .env oder der Umgebung an; dort speichert dieses Programm es nicht</translation>
    </message>
    <message>
        <source>“,” or “%1” was expected</source>
        <translation>erwartet wird „,“ oder „%1“</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>erwartet wird „:“</translation>
    </message>
    <message>
        <source>“%1” was expected</source>
        <translation>erwartet wird „%1“</translation>
    </message>
    <message>
        <source>“%1” is not followed by =</source>
        <translation>auf „%1“ folgt kein =</translation>
    </message>
    <message>
        <source>up to %1 names can be made up</source>
        <translation>es lassen sich bis zu %1 Namen erfinden</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be verified</source>
        <translation>geprüft werden können 1 bis %1 Anfragen</translation>
    </message>
    <message>
        <source>It has been taken back already, or its time is up</source>
        <translation>Es wurde bereits rückgängig gemacht, oder die Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>brackets hold an IPv6 address, as in [::1]:6379.</source>
        <translation>in eckigen Klammern steht eine IPv6-Adresse, etwa [::1]:6379.</translation>
    </message>
    <message>
        <source>Read-only is on: the customers can be read but not changed. Turn it off in the settings, or by TELLERDESK_READ_ONLY=no</source>
        <translation>„Nur lesen“ ist eingeschaltet: Die Kunden können gelesen, aber nicht geändert werden. Schalten Sie es in den Einstellungen aus oder mit TELLERDESK_READ_ONLY=no</translation>
    </message>
    <message>
        <source>not as many fields as in the header: %1 instead of %2</source>
        <translation>nicht so viele Felder wie in der Kopfzeile: %1 statt %2</translation>
    </message>
    <message>
        <source>the amount is too large for a numbered list in this order; choose the order by note values</source>
        <translation>der Betrag ist zu groß für eine nummerierte Liste in dieser Reihenfolge; wählen Sie die Reihenfolge nach Scheinwerten</translation>
    </message>
    <message>
        <source>this would take too long; choose a smaller amount or fewer notes</source>
        <translation>das würde zu lange dauern; wählen Sie einen kleineren Betrag oder weniger Scheine</translation>
    </message>
    <message>
        <source>this run has no history: it was not checked, or is not the last one</source>
        <translation>dieser Lauf hat keinen Ablauf: er wurde nicht geprüft oder ist nicht der letzte</translation>
    </message>
    <message>
        <source>nothing can be written into the folder %1; choose another folder, or change its permissions</source>
        <translation>in den Ordner %1 kann nichts geschrieben werden; wählen Sie einen anderen Ordner oder ändern Sie seine Zugriffsrechte</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made, because nothing can be written into %2; choose another folder, or change the permissions of that one</source>
        <translation>der Ordner %1 kann nicht angelegt werden, weil in %2 nichts geschrieben werden kann; wählen Sie einen anderen Ordner oder ändern Sie die Zugriffsrechte von %2</translation>
    </message>
    <message>
        <source>the preferences cannot be written to %1; change its permissions, or make room</source>
        <translation>die Voreinstellungen können nicht in %1 geschrieben werden; ändern Sie die Zugriffsrechte der Datei oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>this is no report of a simulation: %1; open one that was saved as JSON or as a page</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>das ist kein Bericht einer Simulation: %1; öffnen Sie einen, der als JSON oder als Seite gespeichert wurde</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>kein JSON ab Byte %1</translation>
    </message>
    <message>
        <source>something that a report tells is missing, or is of another kind</source>
        <translation>etwas, das in einem Bericht steht, fehlt oder ist von anderer Art</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <extracomment>Label of a field; the letter after &amp; is reached with Alt.</extracomment>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>Ag&amp;e</source>
        <translation>&amp;Alter</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <extracomment>The number that tells customers apart.</extracomment>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <extracomment>Selects the customer who has the id already.</extracomment>
        <translation>Anderen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep open for the next one</source>
        <extracomment>The form stays open, to add another customer.</extracomment>
        <translation>Für den nächsten &amp;offen lassen</translation>
    </message>
</context>
<context>
    <name>CustomersPanel</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading of the page of customers.</extracomment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <extracomment>Opens the form for a new customer.</extracomment>
        <translation>Kunden &amp;hinzufügen</translation>
    </message>
    <message>
        <source>More commands for customers</source>
        <translation>Weitere Befehle für Kunden</translation>
    </message>
    <message>
        <source>Beginning of a name, or an id</source>
        <extracomment>In the empty field that finds customers.</extracomment>
        <translation>Namensanfang oder ID</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <extracomment>Before two fields that hold the youngest and the oldest age to show.</extracomment>
        <translation>A&amp;lter</translation>
    </message>
    <message>
        <source>Youngest age to show</source>
        <translation>Niedrigstes angezeigtes Alter</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the youngest age: no limit.</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the youngest and the oldest age.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Oldest age to show</source>
        <translation>Höchstes angezeigtes Alter</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <extracomment>Shows every customer again.</extracomment>
        <translation>&amp;Filter löschen</translation>
    </message>
</context>
<context>
    <name>DenominationPanel</name>
    <message>
        <source>Denominations</source>
        <extracomment>Heading of the page that reckons how amounts can be paid in notes.</extracomment>
        <translation>Stückelung</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <extracomment>Names the field of the values of the notes that can be paid out.</extracomment>
        <translation>&amp;Scheine</translation>
    </message>
    <message>
        <source>All n&amp;otes</source>
        <extracomment>Fills in all banknotes of the currency.</extracomment>
        <translation>&amp;Alle Scheine</translation>
    </message>
    <message>
        <source>Notes and co&amp;ins</source>
        <extracomment>Fills in all banknotes and coins of the currency.</extracomment>
        <translation>Scheine und &amp;Münzen</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Beträge</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <extracomment>Names the choice of the order in which combinations stand.</extracomment>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Most notes</source>
        <extracomment>Names the field of the most notes that one payout may have.</extracomment>
        <translation>Max. Schei&amp;ne</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Instead of a number: there is no limit.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Notes are &amp;limited (cassettes)</source>
        <extracomment>A switch: reckon with how many notes are left in each cassette of the machine.</extracomment>
        <translation>Scheine be&amp;grenzt (Kassetten)</translation>
    </message>
    <message>
        <source>Cassettes</source>
        <translation>Kassetten</translation>
    </message>
    <message>
        <source>Add &amp;cassette</source>
        <translation>&amp;Kassette hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve cassette</source>
        <translation>Kassette &amp;entfernen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Answers for the amount</source>
        <translation>Ergebnisse zum Betrag</translation>
    </message>
    <message>
        <source>Combinations</source>
        <extracomment>Title of a tab: the ways to pay an amount.</extracomment>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>Payout rules</source>
        <extracomment>Title of a tab: what a cash machine would pay out by each rule.</extracomment>
        <translation>Auszahlregeln</translation>
    </message>
    <message>
        <source>Notes used</source>
        <extracomment>Title of a tab: how many combinations take how many notes.</extracomment>
        <translation>Scheinzahl</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a tab: how long the notes in the cassettes last.</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Rul&amp;e</source>
        <extracomment>Names the choice of the rule by which one combination of each amount is paid out.</extracomment>
        <translation>Rege&amp;l</translation>
    </message>
    <message>
        <source>Export in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>In einem anderen Format exportieren</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <extracomment>What the program is doing; shown when it takes longer than a moment.</extracomment>
        <translation>Wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel reckoning</source>
        <extracomment>Ends the reckoning of combinations.</extracomment>
        <translation>Berechnung abbrechen</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <extracomment>Fills in the amounts that stand in the clipboard.</extracomment>
        <translation>Liste &amp;hier einfügen</translation>
    </message>
    <message>
        <source>Replaces the amounts with those in the clipboard.</source>
        <translation>Ersetzt die Beträge durch die aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>On a button beside what is wrong with a word: takes the word out of its field.</extracomment>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>Rows that will be refused</source>
        <translation>Zeilen, die abgelehnt werden</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: whose row of the file it is.</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <extracomment>Column: why the row will be refused.</extracomment>
        <translation>Ablehnungsgrund</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Adds the customers of the file; a number comes in later.</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>Abgelehnte Zeilen &amp;speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>More requests</source>
        <extracomment>Heading of fields: requests besides POST and GET.</extracomment>
        <translation>Weitere Anfragen</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Names the field of how many requests ask for a page of the list.</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Rows in a page</source>
        <extracomment>Names the field of how many customers a page has.</extracomment>
        <translation>Zeilen je Seite</translation>
    </message>
    <message>
        <source>PUT</source>
        <extracomment>Names the field of how many PUT requests; the word stays.</extracomment>
        <translation>PUT</translation>
    </message>
    <message>
        <source>DELETE of one</source>
        <extracomment>Names the field of how many requests delete one customer; the first word stays.</extracomment>
        <translation>DELETE eines Kunden</translation>
    </message>
    <message>
        <source>DELETE of all</source>
        <extracomment>Names the field of how many requests delete all customers; the first word stays.</extracomment>
        <translation>DELETE aller</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Heading of fields: what the customers sent are like.</extracomment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>First id</source>
        <extracomment>Names the choice of the id the first customer gets.</extracomment>
        <translation>Erste ID</translation>
    </message>
    <message>
        <source>&amp;Ages</source>
        <extracomment>Names two fields: from which age to which.</extracomment>
        <translation>Alt&amp;er</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Höchstalter</translation>
    </message>
    <message>
        <source>In a POST</source>
        <extracomment>Names two fields: from how many customers to how many.</extracomment>
        <translation>Je POST</translation>
    </message>
    <message>
        <source>Fewest customers in a POST</source>
        <translation>Wenigste Kunden je POST</translation>
    </message>
    <message>
        <source>Most customers in a POST</source>
        <translation>Meiste Kunden je POST</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Names the field of how many names are made up.</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>ten and ten</source>
        <extracomment>Instead of a number: ten first and ten last names that are always the same.</extracomment>
        <translation>zehn und zehn</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Heading of fields: how requests are sent.</extracomment>
        <translation>Versand</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <extracomment>Names the choice of what carries the requests.</extracomment>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Answer within</source>
        <extracomment>Names the field of how long a request may take.</extracomment>
        <translation>Antwort binnen</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <extracomment>A server over TLS is not asked who it is.</extracomment>
        <translation>Jedes Zertifikat annehmen</translation>
    </message>
    <message>
        <source>Goe&amp;s wrong</source>
        <extracomment>Names the choice of what goes wrong on purpose.</extracomment>
        <translation>Störu&amp;ng</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Heading of fields: what the run must keep to succeed.</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>p&amp;95 under</source>
        <extracomment>Names the field of a limit: 95 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>p&amp;95 unter</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>Instead of a limit: there is none.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Behind a number: milliseconds.</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>p99 under</source>
        <extracomment>Names the field of a limit: 99 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>p99 unter</translation>
    </message>
    <message>
        <source>Failed at most</source>
        <extracomment>Names the field of a limit: so many requests may fail.</extracomment>
        <translation>Fehler höchstens</translation>
    </message>
    <message>
        <source>Check whether the answers agree</source>
        <extracomment>The run ends with a verdict.</extracomment>
        <translation>Prüfen, ob die Antworten stimmig sind</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;Target</source>
        <extracomment>Names the field of the server&apos;s address.</extracomment>
        <translation>&amp;Ziel</translation>
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
        <translation>Paralle&amp;l</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Instead of a number: all requests at once.</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <extracomment>Names the field of the number that all chance is drawn from.</extracomment>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <extracomment>Names the choice of when requests are sent.</extracomment>
        <translation>&amp;Takt</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <extracomment>Names the field of how long the run lasts.</extracomment>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>as needed</source>
        <extracomment>Instead of a number of seconds.</extracomment>
        <translation>nach Bedarf</translation>
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
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two rates: from the first to the second.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Requests per second at the end</source>
        <translation>Anfragen pro Sekunde am Ende</translation>
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
        <translation>Filter, etwa status:4xx</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>The newest request stays in sight.</extracomment>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Clear the list of requests</source>
        <translation>Anfrageliste leeren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The request in detail</source>
        <translation>Die Anfrage im Einzelnen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation>Die Anfrage, wie sie ankam</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The response as it went</source>
        <translation>Die Antwort, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where the time of the request went</source>
        <translation>Wofür die Zeit der Anfrage gebraucht wurde</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>In einem anderen Format speichern</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>Results of the run</source>
        <translation>Ergebnisse des Laufs</translation>
    </message>
    <message>
        <source>Violation</source>
        <extracomment>Title of a tab: the requests that contradict one another.</extracomment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>Title of a tab: rate and latency over time.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Title of a tab: requests over time.</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>Anfragen auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Title of a tab: how long requests took.</extracomment>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Title of a tab: every request of the run.</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Einzelheiten der Anfrage</translation>
    </message>
    <message>
        <source>Choose a request to see what it carried and got.</source>
        <translation>Wählen Sie eine Anfrage, um ihren Inhalt und die Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a tab: two runs held against each other.</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Names the choice of which requests are listed: all, or those with one cause.</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Server</source>
        <extracomment>Heading of the page of the API server.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <extracomment>Starts the API server. The letter after &amp; is reached with Alt.</extracomment>
        <translation>Server &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <extracomment>Stops the API server.</extracomment>
        <translation>Server st&amp;oppen</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of a field: the port the server listens on.</extracomment>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the port: any that is free.</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Open to the &amp;network</source>
        <extracomment>Whether other computers may reach the server.</extracomment>
        <translation>Im &amp;Netzwerk erreichbar</translation>
    </message>
    <message>
        <source>Start &amp;with the app</source>
        <extracomment>Whether the server starts when the program does.</extracomment>
        <translation>&amp;Mit der App starten</translation>
    </message>
    <message>
        <source>Copy address and token</source>
        <translation>Adresse und Token kopieren</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>On a button: shows address and token as a picture for the camera of a phone.</extracomment>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page of settings.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>SimulatorPanel</name>
    <message>
        <source>Simulator</source>
        <extracomment>Heading of the page that sends many requests to a server.</extracomment>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Ends the run now.</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <extracomment>On a button that opens and closes a form beside the results.</extracomment>
        <translation>&amp;Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Progress of the simulator</source>
        <extracomment>Names a progress bar.</extracomment>
        <translation>Fortschritt des Simulators</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <extracomment>Names the field with the command line that does what the form says.</extracomment>
        <translation>Dasselbe als Befehlszeile</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>More time</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Replay the run and give its check six times as long</source>
        <translation>Lauf wiederholen und seiner Prüfung sechsmal so viel Zeit geben</translation>
    </message>
    <message>
        <source>Fewer requests</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>Weniger Anfragen</translation>
    </message>
    <message>
        <source>Replay the run with half as many requests</source>
        <translation>Lauf mit halb so vielen Anfragen wiederholen</translation>
    </message>
</context>
<context>
    <name>WayExplorer</name>
    <message>
        <source>Previous combination</source>
        <translation>Vorherige Kombination</translation>
    </message>
    <message>
        <source>Next combination</source>
        <translation>Nächste Kombination</translation>
    </message>
    <message>
        <source>Copy the combination</source>
        <translation>Kombination kopieren</translation>
    </message>
    <message>
        <source>Notes of the combination</source>
        <translation>Scheine der Kombination</translation>
    </message>
    <message>
        <source>&amp;Go to number</source>
        <extracomment>Names the field of a combination&apos;s number.</extracomment>
        <translation>Gehe &amp;zu Nr.</translation>
    </message>
    <message>
        <source>C&amp;heck a mix</source>
        <extracomment>Names the field of a combination such as 2 x 50 + 3 x 10.</extracomment>
        <translation>Mix &amp;prüfen</translation>
    </message>
    <message>
        <source>2 x 50 + 3 x 10</source>
        <extracomment>An example; the numbers stay as they are.</extracomment>
        <translation>2 x 50 + 3 x 10</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>Names the field of conditions that combinations must meet.</extracomment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>50 &gt;= 2, 100 = 0</source>
        <extracomment>An example; the numbers and signs stay as they are.</extracomment>
        <translation>50 &gt;= 2, 100 = 0</translation>
    </message>
    <message>
        <source>Only combinations with so many of a note; right-click a cell to make a condition of it.</source>
        <translation>Nur Kombinationen mit so vielen Scheinen; ein Rechtsklick auf eine Zelle macht daraus eine Bedingung.</translation>
    </message>
</context>
<context>
    <name>gui::Access</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field it stands in.</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>Go to the server</source>
        <translation>Zum Server wechseln</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Zu den Kunden wechseln</translation>
    </message>
    <message>
        <source>Go to the denominations</source>
        <translation>Zur Stückelung wechseln</translation>
    </message>
    <message>
        <source>Go to the simulator</source>
        <translation>Zum Simulator wechseln</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen wechseln</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Move to the next region of the window</source>
        <translation>Zum nächsten Fensterbereich wechseln</translation>
    </message>
    <message>
        <source>Move to the previous region of the window</source>
        <translation>Zum vorherigen Fensterbereich wechseln</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>About Tellerdesk</source>
        <translation>Über Tellerdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Copy the server&apos;s URL</source>
        <translation>Server-URL kopieren</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Copy a cURL command</source>
        <translation>cURL-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>cURL kopieren</translation>
    </message>
    <message>
        <source>Open the API documentation</source>
        <translation>API-Dokumentation öffnen</translation>
    </message>
    <message>
        <source>Open docs</source>
        <translation>Doku öffnen</translation>
    </message>
    <message>
        <source>Send the chosen request again</source>
        <translation>Gewählte Anfrage erneut senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Save the requests as an HTTP Archive</source>
        <translation>Anfragen als HTTP-Archiv speichern</translation>
    </message>
    <message>
        <source>Save HAR</source>
        <translation>HAR speichern</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add customers as JSON</source>
        <translation>Kunden als JSON hinzufügen</translation>
    </message>
    <message>
        <source>Add JSON</source>
        <translation>JSON hinzufügen</translation>
    </message>
    <message>
        <source>Add 10 sample customers</source>
        <translation>10 Beispielkunden hinzufügen</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete the selected customers</source>
        <translation>Ausgewählte Kunden löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all customers</source>
        <translation>Alle Kunden löschen</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show what has changed among the customers</source>
        <translation>Zeigen, was sich bei den Kunden geändert hat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Calculate the combinations</source>
        <translation>Kombinationen berechnen</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>Kombinationen exportieren</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>Simulator starten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Replay the last run</source>
        <translation>Letzten Lauf wiederholen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find the fewest requests that still contradict one another</source>
        <translation>Kleinste Menge sich noch widersprechender Anfragen finden</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <translation>Bericht eines Laufs öffnen</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Save the report of the run</source>
        <translation>Bericht des Laufs speichern</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <translation>Diagnosebericht erstellen</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Server neu starten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Lock the customers: read-only</source>
        <translation>Kunden sperren: nur lesen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock the customers</source>
        <translation>Kunden entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>gui::AgeHistogram</name>
    <message>
        <source>Customers by age</source>
        <translation>Kunden nach Alter</translation>
    </message>
    <message>
        <source>There are no customers.</source>
        <translation>Es gibt keine Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>Aged %L1 to %L2: %Ln customer(s)</source>
        <extracomment>Over a bar of the age histogram: %1 and %2 are ages in years.</extracomment>
        <translation>
            <numerusform>Alter %L1 bis %L2: %Ln Kunde</numerusform>
            <numerusform>Alter %L1 bis %L2: %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s); most often aged %L1 to %L2.</source>
        <translation>
            <numerusform>%Ln Kunde im Alter von %L1 bis %L2.</numerusform>
            <numerusform>%Ln Kunden; die größte Gruppe ist %L1 bis %L2 Jahre alt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AmountModel</name>
    <message>
        <source>none</source>
        <extracomment>In the column of how many combinations there are: the amount cannot be paid.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>Heading of the column of sums of money; %1 is a currency.</extracomment>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <extracomment>Heading of the column of what is paid out; %1 is the rule, as in &quot;fewest notes&quot;.</extracomment>
        <translation>Auszahlung: %1</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out. In full it is as in &quot;Paid by fewest notes&quot;.</extracomment>
        <translation>Auszahlung</translation>
    </message>
</context>
<context>
    <name>gui::Application</name>
    <message>
        <source>A setting was not taken: %1</source>
        <extracomment>%1 names the value and what would be right.</extracomment>
        <translation>Eine Einstellung wurde nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Tellerdesk is running already; its window was raised.</source>
        <translation>Tellerdesk läuft bereits; das Fenster wurde in den Vordergrund geholt.</translation>
    </message>
    <message>
        <source>These options were not taken, because Tellerdesk is running already: %1</source>
        <extracomment>%1 are options of the command line: &quot;--port, --address&quot;.</extracomment>
        <translation>Diese Optionen wurden nicht übernommen, weil Tellerdesk bereits läuft: %1</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <extracomment>Closes the message at the top of the window.</extracomment>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <extracomment>Opens the help on what went wrong.</extracomment>
        <translation>Diesen Fehler erklären</translation>
    </message>
</context>
<context>
    <name>gui::BundleView</name>
    <message>
        <source>A help bundle tells somebody who helps you how this program is set up and how it fares. Passwords, tokens and customers are not in it, and it goes nowhere by itself: look it through, then copy or save it.</source>
        <translation>Ein Diagnosebericht zeigt jemandem, der Ihnen hilft, wie dieses Programm eingerichtet ist und wie es läuft. Passwörter, Token und Kunden sind nicht enthalten, und er wird nicht von selbst versendet: Sehen Sie ihn durch und kopieren oder speichern Sie ihn dann.</translation>
    </message>
    <message>
        <source>&amp;Make a help bundle</source>
        <extracomment>Gathers a text for somebody who helps, and shows it.</extracomment>
        <translation>Diagn&amp;osebericht erstellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Writes the help bundle into a file.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The help bundle</source>
        <translation>Der Diagnosebericht</translation>
    </message>
</context>
<context>
    <name>gui::CassetteForecast</name>
    <message>
        <source>Customers served by each rule</source>
        <translation>Bediente Kunden je Regel</translation>
    </message>
    <message>
        <source>Limit the notes to what the cassettes hold to see how long they last.</source>
        <translation>Begrenzen Sie die Scheine auf den Inhalt der Kassetten, um zu sehen, wie lange sie reichen.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings of a narrow table: the rule; how many customers are served until one is refused; that one&apos;s amount.</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation>Bediente Kunden</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Zuerst abgelehnt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Notes left</source>
        <translation>Scheine übrig</translation>
    </message>
    <message>
        <source>Longest by several rules: %1 customers are served before one is refused. Each asks for any payable amount up to %2, all equally likely.</source>
        <extracomment>%1 is how many customers each of these rules serves, %2 a sum of money.</extracomment>
        <translation>Am längsten reichen mehrere Regeln: %1 Kunden werden bedient, bevor einer abgelehnt wird. Jeder verlangt einen auszahlbaren Betrag bis %2, alle gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>Longest by “%1”: %2 customers are served before one is refused. Each asks for any payable amount up to %3, all equally likely.</source>
        <extracomment>%1 is the name of a rule, %2 how many customers it serves, %3 a sum of money.</extracomment>
        <translation>Am längsten reicht „%1“: %2 Kunden werden bedient, bevor einer abgelehnt wird. Jeder verlangt einen auszahlbaren Betrag bis %3, alle gleich wahrscheinlich.</translation>
    </message>
</context>
<context>
    <name>gui::CassetteModel</name>
    <message>
        <source>any</source>
        <extracomment>In a table of cassettes: there is no limit.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading: the value of the notes in a cassette.</extracomment>
        <translation>Schein</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Heading: how many notes are in a cassette.</extracomment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Heading: how many notes must stay in a cassette.</extracomment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Per payout</source>
        <extracomment>Heading: the most notes one payout may take from a cassette. It should be short.</extracomment>
        <translation>Je Auszahlung</translation>
    </message>
    <message>
        <source>Most per payout</source>
        <extracomment>The heading &quot;Per payout&quot; in full: the most notes one payout may take from a cassette.</extracomment>
        <translation>Max. je Auszahlung</translation>
    </message>
    <message>
        <source>Give a whole number of notes.</source>
        <translation>Geben Sie eine ganze Zahl von Scheinen an.</translation>
    </message>
</context>
<context>
    <name>gui::CommandSearch</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonView</name>
    <message>
        <source>%1: %2 and %3</source>
        <extracomment>A setting of two runs: its name, its value in the first and in the second.</extracomment>
        <translation>%1: %2 und %3</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>A figure, and in brackets between which two values it would come out again.</extracomment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <extracomment>A figure of two runs that are compared: how many requests were answered a second.</extracomment>
        <translation>Antworten/s</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A figure of two runs that are compared: which share of the requests failed.</extracomment>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>What a difference of two runs means: none is shown.</extracomment>
        <translation>im Rauschen</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>What a difference of two runs means: the second did better.</extracomment>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>What a difference of two runs means: the second did worse.</extracomment>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>What a difference of two runs means: nothing, of too few requests.</extracomment>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>too few requests to say</source>
        <translation>zu wenige Anfragen für eine Aussage</translation>
    </message>
    <message>
        <source>The runs are unlike, so their speeds say little about each other: %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>Die Läufe sind ungleich, daher sagen ihre Geschwindigkeiten wenig übereinander aus: %1.</translation>
    </message>
    <message>
        <source>They also differ in %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>Sie unterscheiden sich außerdem in: %1.</translation>
    </message>
    <message>
        <source>Held against the first run, the second is better in %1 figures, worse in %2, and within noise in %3. The bands show where a figure would come out again 19 times in 20.</source>
        <extracomment>Each %1 to %3 is a number of figures, such as percentiles.</extracomment>
        <translation>Kennzahlen des zweiten Laufs gegenüber dem ersten: %1 besser, %2 schlechter, %3 im Rauschen. Die Bänder zeigen, wo eine Kennzahl in 19 von 20 Fällen wieder läge.</translation>
    </message>
    <message>
        <source>first run</source>
        <extracomment>Names the lines and columns of two runs that are compared.</extracomment>
        <translation>erster Lauf</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>zweiter Lauf</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Latency by percentile of two runs</source>
        <translation>Latenz nach Perzentil zweier Läufe</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>Zwei Läufe im Vergleich</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Headings of a table that compares two runs.</extracomment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Zweiter Lauf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: so many in a hundred, as this language writes them.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The first run is that of %1, the second that of %2.</source>
        <extracomment>Two runs that are compared: %1 and %2 are date and time when they began.</extracomment>
        <translation>Der erste Lauf ist der vom %1, der zweite der vom %2.</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <extracomment>On a button: compares two runs although their settings are unlike.</extracomment>
        <translation>Trotzdem vergleichen</translation>
    </message>
</context>
<context>
    <name>gui::CustomerDeletion</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>%Ln Kunde ist wieder da.</numerusform>
            <numerusform>%Ln Kunden sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were back already.</source>
        <translation>
            <numerusform>%Ln Kunde war schon wieder da.</numerusform>
            <numerusform>%Ln Kunden waren schon wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay out, because their id or name was taken since: %2</source>
        <extracomment>%1 says how many are back, %2 is a list of customers.</extracomment>
        <translation>%1 Diese bleiben gelöscht, weil ID oder Name inzwischen vergeben ist: %2</translation>
    </message>
    <message>
        <source>Nobody was deleted: they were gone already.</source>
        <translation>Niemand wurde gelöscht: Alle waren schon weg.</translation>
    </message>
    <message>
        <source>This deletion cannot be undone any more: it was undone already, or its time is up.</source>
        <translation>Dieses Löschen lässt sich nicht mehr rückgängig machen: Es wurde schon rückgängig gemacht, oder die Frist ist abgelaufen.</translation>
    </message>
    <message>
        <source>Deleting customers</source>
        <extracomment>Work under way.</extracomment>
        <translation>Kunden werden gelöscht</translation>
    </message>
    <message>
        <source>Bringing customers back</source>
        <extracomment>Work under way: what was deleted is undone.</extracomment>
        <translation>Kunden werden zurückgeholt</translation>
    </message>
    <message>
        <source>Customers are being deleted or brought back. What was changed last can be undone when that is done.</source>
        <translation>Gerade werden Kunden gelöscht oder zurückgeholt. Die letzte Änderung lässt sich rückgängig machen, wenn das fertig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were deleted.</source>
        <translation>
            <numerusform>%Ln Kunde wurde gelöscht.</numerusform>
            <numerusform>%Ln Kunden wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deletion was cancelled: %Ln customer(s) were left as they are.</source>
        <translation>
            <numerusform>Das Löschen wurde abgebrochen: %Ln Kunde blieb, wie er ist.</numerusform>
            <numerusform>Das Löschen wurde abgebrochen: %Ln Kunden blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The undo was cancelled: %Ln customer(s) can still be brought back.</source>
        <translation>
            <numerusform>Das Zurückholen wurde abgebrochen: %Ln Kunde lässt sich noch zurückholen.</numerusform>
            <numerusform>Das Zurückholen wurde abgebrochen: %Ln Kunden lassen sich noch zurückholen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerDrawer</name>
    <message numerus="yes">
        <source>%Ln customer(s) were added.</source>
        <translation>
            <numerusform>%Ln Kunde wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Kunden wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused meanwhile.</source>
        <extracomment>After an import.</extracomment>
        <translation>
            <numerusform>%Ln Zeile wurde inzwischen abgelehnt.</numerusform>
            <numerusform>%Ln Zeilen wurden inzwischen abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Whoever had been added by then stays.</source>
        <translation>Der Import wurde abgebrochen. Wer bis dahin hinzugefügt war, bleibt.</translation>
    </message>
    <message>
        <source>The preview of %1 is ready.</source>
        <extracomment>%1 is the name of a file with customers, which was read for an import.</extracomment>
        <translation>Die Vorschau von %1 ist bereit.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the preview of an import.</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>gui::CustomerFiles</name>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
</context>
<context>
    <name>gui::CustomerForm</name>
    <message>
        <source>&amp;Use %1</source>
        <extracomment>Takes another id: %1 is a number.</extracomment>
        <translation>%1 ver&amp;wenden</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>In the empty field of the id: %1 is the number that will be taken.</extracomment>
        <translation>nächste: %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>Stores what the form says.</extracomment>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>gui::CustomerTableModel</name>
    <message>
        <source>Last name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column of the table of customers, in years.</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the table of customers: the number that tells them apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of the table of customers: when each was written last, and by which program.</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written by this window, %1</source>
        <extracomment>Who wrote a customer: %1 is a date and time.</extracomment>
        <translation>Geschrieben von diesem Fenster, %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Who wrote a customer: %1 is a program, %2 a date and time.</extracomment>
        <translation>Geschrieben von %1, %2</translation>
    </message>
</context>
<context>
    <name>gui::CustomersPanel</name>
    <message>
        <source>In the order of the store: last name, first name, id.</source>
        <translation>In der Reihenfolge der Datenbank: Nachname, Vorname, ID.</translation>
    </message>
    <message>
        <source>Order and filter concern only this table, not what the server answers.</source>
        <translation>Reihenfolge und Filter betreffen nur diese Tabelle, nicht die Antworten des Servers.</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Kein passender Kunde</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln customer(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>%Ln Kunde, kein Treffer. Esc löscht den Filter.</numerusform>
            <numerusform>%Ln Kunden, kein Treffer. Esc löscht den Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Add one by hand, import a file, take samples, or run the simulator.</source>
        <translation>Fügen Sie einen von Hand hinzu, importieren Sie eine Datei, nehmen Sie Beispiele oder starten Sie den Simulator.</translation>
    </message>
    <message>
        <source>%1 as last seen at %2</source>
        <extracomment>%1 is a number of customers, %2 when they were read last: a time of this day, or a date and time.</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many customers the filter shows: %1 of %2.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many rows the table of customers has.</extracomment>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DenominationPanel</name>
    <message>
        <source>Type an amount to see how it can be paid.</source>
        <translation>Geben Sie einen Betrag ein, um zu sehen, wie er sich auszahlen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <extracomment>How many rows the table of amounts has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln Betrag</numerusform>
            <numerusform>%Ln Beträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoning denominations</source>
        <extracomment>Work under way.</extracomment>
        <translation>Stückelung wird berechnet</translation>
    </message>
    <message>
        <source>The denominations are reckoned</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>Die Stückelung ist berechnet</translation>
    </message>
    <message>
        <source>These answer an earlier question. Export waits for the next answer.</source>
        <translation>Das sind die Antworten auf eine frühere Frage. Der Export wartet auf die nächste Antwort.</translation>
    </message>
</context>
<context>
    <name>gui::DenominationText</name>
    <message>
        <source>Nearest: %1 and %2.</source>
        <translation>Am nächsten: %1 und %2.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Am nächsten: %1.</translation>
    </message>
    <message>
        <source>No other amount can be paid either.</source>
        <translation>Auch kein anderer Betrag ist auszahlbar.</translation>
    </message>
    <message>
        <source>These notes only make multiples of %1.</source>
        <translation>Diese Scheine ergeben nur Vielfache von %1.</translation>
    </message>
    <message>
        <source>It is less than the smallest note.</source>
        <translation>Der Betrag ist kleiner als der kleinste Schein.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough.</source>
        <translation>Die Kassetten enthalten nicht genug.</translation>
    </message>
    <message>
        <source>It takes at least %1 notes, more than are allowed.</source>
        <translation>Nötig sind mindestens %1 Scheine, mehr als erlaubt.</translation>
    </message>
    <message>
        <source>No sum of these notes makes it.</source>
        <translation>Keine Summe dieser Scheine ergibt den Betrag.</translation>
    </message>
    <message>
        <source>Name at least one note to pay with.</source>
        <translation>Geben Sie mindestens einen Schein an.</translation>
    </message>
    <message>
        <source>A note must be worth more than nothing.</source>
        <translation>Ein Schein muss mehr als nichts wert sein.</translation>
    </message>
    <message>
        <source>This note is named twice.</source>
        <translation>Dieser Schein ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>There can be at most %1 different notes.</source>
        <translation>Höchstens %1 verschiedene Scheine sind möglich.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Ein Betrag kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Es gibt nichts auszuzahlen.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This has more decimals than the currency.</source>
        <translation>Das hat mehr Nachkommastellen als die Währung.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>Diese Währung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This cannot be paid with these notes.</source>
        <translation>Mit diesen Scheinen ist das nicht auszahlbar.</translation>
    </message>
    <message>
        <source>This takes at least %1 notes, more than are allowed.</source>
        <translation>Dafür sind mindestens %1 Scheine nötig, mehr als erlaubt.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough for this.</source>
        <translation>Dafür enthalten die Kassetten nicht genug.</translation>
    </message>
    <message>
        <source>The house table has no entry for this amount.</source>
        <translation>Die eigene Tabelle hat keinen Eintrag für diesen Betrag.</translation>
    </message>
    <message>
        <source>There are %1 combinations, more than are allowed at once.</source>
        <translation>Es gibt %1 Kombinationen, mehr als auf einmal erlaubt sind.</translation>
    </message>
    <message>
        <source>The last combination has number %1.</source>
        <translation>Die letzte Kombination hat die Nummer %1.</translation>
    </message>
    <message>
        <source>This order is not available for so large an amount. Choose the order by note values.</source>
        <translation>Diese Reihenfolge ist für einen so großen Betrag nicht verfügbar. Wählen Sie die Reihenfolge nach Scheinwerten.</translation>
    </message>
    <message>
        <source>Counting this would take too long. Choose a smaller amount or fewer notes.</source>
        <translation>Das Zählen würde zu lange dauern. Wählen Sie einen kleineren Betrag oder weniger Scheine.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was left half-written.</source>
        <extracomment>%1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Es blieb nichts Unvollständiges zurück.</translation>
    </message>
    <message>
        <source>There is no note of %1.</source>
        <translation>Einen Schein zu %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>It makes %1; %2 are missing.</source>
        <translation>Er ergibt %1; es fehlen %2.</translation>
    </message>
    <message>
        <source>It makes %1; that is %2 too much.</source>
        <translation>Er ergibt %1; das sind %2 zu viel.</translation>
    </message>
    <message>
        <source>It takes %1 notes of %2, but only %3 can be paid out.</source>
        <translation>Scheine zu %2: %1 nötig, aber nur %3 auszahlbar.</translation>
    </message>
    <message>
        <source>It takes %1 notes, and %2 are allowed at once.</source>
        <translation>Er braucht %1 Scheine; erlaubt sind auf einmal %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount.</source>
        <translation>Dieser Mix ergibt den Betrag.</translation>
    </message>
    <message>
        <source>This mix does not pay the amount.</source>
        <translation>Dieser Mix ergibt den Betrag nicht.</translation>
    </message>
    <message>
        <source>fewest notes</source>
        <extracomment>Name of a rule by which a cash machine chooses notes.</extracomment>
        <translation>wenigste Scheine</translation>
    </message>
    <message>
        <source>equal emptying</source>
        <extracomment>Name of a rule: cassettes become empty at about the same time.</extracomment>
        <translation>gleichmäßige Leerung</translation>
    </message>
    <message>
        <source>least spread</source>
        <extracomment>Name of a rule: what is left in the cassettes differs least.</extracomment>
        <translation>kleinster Unterschied</translation>
    </message>
    <message>
        <source>even counts</source>
        <extracomment>Name of a rule: the same number of every note.</extracomment>
        <translation>gleiche Stückzahl</translation>
    </message>
    <message>
        <source>most cassettes</source>
        <extracomment>Name of a rule: as many cassettes as possible give something.</extracomment>
        <translation>meiste Kassetten</translation>
    </message>
    <message>
        <source>house table</source>
        <extracomment>Name of a rule: the operator&apos;s own table says what to pay.</extracomment>
        <translation>eigene Tabelle</translation>
    </message>
    <message>
        <source>Fewest notes possible: %1.</source>
        <translation>Kleinste mögliche Zahl von Scheinen: %1.</translation>
    </message>
    <message>
        <source>No cassette is limited, so fewest notes.</source>
        <translation>Keine Kassette ist begrenzt, daher wenigste Scheine.</translation>
    </message>
    <message>
        <source>No note gives more than %1 of the %2 it has.</source>
        <translation>Von keinem Schein werden mehr als %1 von %2 vorhandenen entnommen.</translation>
    </message>
    <message>
        <source>Notes between fullest and emptiest afterwards: %1.</source>
        <translation>Unterschied danach zwischen vollster und leerster Kassette: %1.</translation>
    </message>
    <message>
        <source>%1 of every note, the rest in fewest.</source>
        <translation>Von jedem Schein %1, der Rest mit möglichst wenigen.</translation>
    </message>
    <message>
        <source>Cassettes that give something: %1.</source>
        <translation>Beteiligte Kassetten: %1.</translation>
    </message>
    <message>
        <source>The table says so.</source>
        <translation>So steht es in der Tabelle.</translation>
    </message>
    <message>
        <source>Write conditions such as 50 &gt;= 2 or 100 = 0.</source>
        <extracomment>What a filter of combinations looks like; the numbers and signs stay as they are.</extracomment>
        <translation>Schreiben Sie Bedingungen wie 50 &gt;= 2 oder 100 = 0.</translation>
    </message>
    <message>
        <source>%1 cannot be paid. %2</source>
        <extracomment>%1 is an amount, %2 the reason, a whole sentence.</extracomment>
        <translation>%1 ist nicht auszahlbar. %2</translation>
    </message>
</context>
<context>
    <name>gui::EditConflict</name>
    <message>
        <source>Someone else changed this customer meanwhile: %1, age %2.</source>
        <extracomment>%1 is the name of a customer, %2 the age: what someone else made of it.</extracomment>
        <translation>Jemand anderes hat diesen Kunden inzwischen geändert: %1, Alter %2.</translation>
    </message>
    <message>
        <source>Someone else deleted this customer meanwhile.</source>
        <translation>Jemand anderes hat diesen Kunden inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Puts what is stored into the form, in place of what was entered.</extracomment>
        <translation>Fremde Fassung laden</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <extracomment>Stores what was entered, in place of what someone else made of it.</extracomment>
        <translation>Mit meiner überschreiben</translation>
    </message>
    <message>
        <source>Save as a new customer</source>
        <translation>Als neuen Kunden speichern</translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message>
        <source>That cannot be done as it stands. Nothing was changed; correct it and try again.</source>
        <translation>So ist das nicht möglich. Es wurde nichts geändert; korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation>Es ist nicht mehr vorhanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It collides with what is there already. Nothing was changed.</source>
        <translation>Es kollidiert mit bereits Vorhandenem. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Someone else changed it meanwhile. Nothing was changed; look again and repeat.</source>
        <translation>Jemand anderes hat es inzwischen geändert. Ihre Änderung wurde nicht übernommen; sehen Sie nach und wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>That is larger than allowed. Nothing was changed.</source>
        <translation>Das ist größer als erlaubt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Access was refused. Check the user and password in the settings.</source>
        <translation>Der Zugriff wurde verweigert. Prüfen Sie Benutzer und Passwort in den Einstellungen.</translation>
    </message>
    <message>
        <source>The store cannot be reached. Nothing was changed; try again in a moment.</source>
        <translation>Die Datenbank ist nicht erreichbar. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke while the change was under way, so it may have happened. Look before you repeat it.</source>
        <translation>Die Verbindung brach während der Änderung ab; sie kann also erfolgt sein. Sehen Sie nach, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>Es dauerte zu lange und wurde aufgegeben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The other side answered with something that makes no sense. Check that it is what the settings say.</source>
        <translation>Die Gegenseite hat unverständlich geantwortet. Prüfen Sie, ob sie den Angaben in den Einstellungen entspricht.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The customers are locked. Nothing was changed.</source>
        <translation>Die Kunden sind gesperrt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may have been added or not. Look before you repeat it.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>Ob %Ln Zeile hinzugefügt wurde, ist ungewiss. Sehen Sie nach, bevor Sie es wiederholen.</numerusform>
            <numerusform>Ob %Ln Zeilen hinzugefügt wurden, ist ungewiss. Sehen Sie nach, bevor Sie es wiederholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not added. You can repeat it: nobody is added twice.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>%Ln Zeile wurde nicht hinzugefügt. Sie können es wiederholen: Niemand wird doppelt hinzugefügt.</numerusform>
            <numerusform>%Ln Zeilen wurden nicht hinzugefügt. Sie können es wiederholen: Niemand wird doppelt hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FaultText</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
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
        <translation>Diese Angabe ist erforderlich.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>Das muss Text sein.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <extracomment>%1 is a number of characters.</extracomment>
        <translation>Das ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This contains a control character.</source>
        <translation>Das enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>This contains half a character.</source>
        <translation>Das enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>A customer must be at least %1 years old.</source>
        <translation>Ein Kunde muss mindestens %1 Jahre alt sein.</translation>
    </message>
    <message>
        <source>A customer can be at most %1 years old.</source>
        <translation>Ein Kunde kann höchstens %1 Jahre alt sein.</translation>
    </message>
    <message>
        <source>The id must lie between %1 and %2.</source>
        <extracomment>%1 and %2 are the smallest and the largest id.</extracomment>
        <translation>Die ID muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>This id belongs to %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>Diese ID gehört zu %1.</translation>
    </message>
    <message>
        <source>This id was taken.</source>
        <translation>Diese ID ist vergeben.</translation>
    </message>
    <message>
        <source>This id comes twice; the first one counts.</source>
        <translation>Diese ID kommt doppelt vor; die erste zählt.</translation>
    </message>
    <message>
        <source>There is a customer of this name already: %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>Es gibt bereits einen Kunden dieses Namens: %1.</translation>
    </message>
    <message>
        <source>This name was taken.</source>
        <translation>Dieser Name ist vergeben.</translation>
    </message>
    <message>
        <source>This comes twice in one row.</source>
        <translation>Dieses Feld kommt in einer Zeile doppelt vor.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Dieses Feld ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>gui::FileChoice</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one row a line</source>
        <translation>JSON, ein Datensatz je Zeile</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Alles Lesbare</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF zum Drucken</translation>
    </message>
</context>
<context>
    <name>gui::FileWriting</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gui::HelpView</name>
    <message>
        <source>Help: %1</source>
        <extracomment>Title of the help beside a page; %1 is the page, or the code of an error.</extracomment>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>All errors</source>
        <extracomment>What the help is about, and a link at its end that leads there.</extracomment>
        <translation>Alle Fehler</translation>
    </message>
</context>
<context>
    <name>gui::HouseTable</name>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A fault in a table: %1 is the line that was typed, %2 the sentence that says what is wrong.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>House &amp;table, a line for each amount</source>
        <extracomment>Heading of a field: the operator&apos;s own table of which notes pay which amount.</extracomment>
        <translation>Eigene &amp;Tabelle, eine Zeile je Betrag</translation>
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
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be added.</source>
        <extracomment>Before an import: how many rows are sound.</extracomment>
        <translation>
            <numerusform>%Ln Kunde wird hinzugefügt.</numerusform>
            <numerusform>%Ln Kunden werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be refused.</source>
        <extracomment>Before an import: how many rows are not sound.</extracomment>
        <translation>
            <numerusform>%Ln Zeile wird abgelehnt.</numerusform>
            <numerusform>%Ln Zeilen werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden &amp;importieren</numerusform>
            <numerusform>%Ln Kunden &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody will be added.</source>
        <extracomment>Before an import: no row is sound.</extracomment>
        <translation>Niemand wird hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s). Save the refused rows to see them all.</source>
        <extracomment>Last row of a table of refused rows that does not show them all.</extracomment>
        <translation>
            <numerusform>%Ln weitere Zeile. Speichern Sie die abgelehnten Zeilen, um alle zu sehen.</numerusform>
            <numerusform>%Ln weitere Zeilen. Speichern Sie die abgelehnten Zeilen, um alle zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::IntervalModel</name>
    <message>
        <source>Answered</source>
        <extracomment>Heading: how many requests were answered.</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading: how many requests failed.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Time in s</source>
        <extracomment>Heading of a column of times: seconds since the start of the run.</extracomment>
        <translation>Zeit in s</translation>
    </message>
</context>
<context>
    <name>gui::Job</name>
    <message>
        <source>Reading %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <extracomment>Work under way: customers are added; %1 is the name of the file they are from.</extracomment>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>gui::JobBars</name>
    <message>
        <source>Cancel</source>
        <extracomment>Stops work that is under way.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Spoken of the button that stops work; %1 is the work, as in “Writing customers.csv”.</extracomment>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>gui::JobExport</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a size in bytes too large for another unit, as in &quot;1.39 × 10²³&quot;.</extracomment>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <extracomment>%1 is a number that may be too large for a plural form.</extracomment>
        <translation>Kombinationen: %1</translation>
    </message>
    <message>
        <source>%1; as text %2</source>
        <extracomment>%1 is as in &quot;199 combinations&quot;, %2 a size as in &quot;7 kB&quot;.</extracomment>
        <translation>%1; als Text %2</translation>
    </message>
    <message>
        <source>%1: at most %2 combinations</source>
        <extracomment>%1 is the name of a file format, %2 a number.</extracomment>
        <translation>%1: höchstens %2 Kombinationen</translation>
    </message>
    <message>
        <source>To a file of my choice…</source>
        <translation>In eine Datei meiner Wahl&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file format, %2 the size the file would have.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>Kombinationen exportieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <extracomment>Stops writing the file.</extracomment>
        <translation>E&amp;xport abbrechen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>A random sample of %1 each…</source>
        <extracomment>In a menu of exports: so many combinations of each amount, drawn by chance.</extracomment>
        <translation>Zufällige Stichprobe von je %1&#xa0;…</translation>
    </message>
    <message>
        <source>Only a sample of %1 each</source>
        <extracomment>A button; %1 is a number of combinations, drawn by chance.</extracomment>
        <translation>Nur eine Stichprobe von je %1</translation>
    </message>
</context>
<context>
    <name>gui::JsonEntry</name>
    <message>
        <source>Add as JSON</source>
        <extracomment>Heading of a form into which customers are typed or pasted as JSON.</extracomment>
        <translation>Als JSON hinzufügen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Customers as JSON, the way POST /customers takes them</source>
        <translation>Kunden als JSON, wie POST /customers sie annimmt</translation>
    </message>
    <message>
        <source>Chec&amp;k (Ctrl+Enter)</source>
        <extracomment>Shows what would be added and what refused.</extracomment>
        <translation>&amp;Prüfen (Strg+Enter)</translation>
    </message>
    <message>
        <source>This is no list of customers: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Das ist keine Kundenliste: %1</translation>
    </message>
</context>
<context>
    <name>gui::LaneTimeline</name>
    <message numerus="yes">
        <source>Requests over time in %Ln lane(s)</source>
        <extracomment>Says what a picture shows; %n parallel clients.</extracomment>
        <translation>
            <numerusform>Anfragen auf der Zeitleiste, auf %Ln Spur</numerusform>
            <numerusform>Anfragen auf der Zeitleiste, auf %Ln Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1, %2: %3; lane %4, queued %5, on the wire %6</source>
        <extracomment>A request in a picture: its number and sort, its outcome, its lane, how long it waited and took.</extracomment>
        <translation>Nr. %1, %2: %3; Spur %4, Wartezeit %5, unterwegs %6</translation>
    </message>
    <message>
        <source>; took effect as no. %1</source>
        <extracomment>Follows on the sentence before: the server did this request as the %1st, 2nd… of all.</extracomment>
        <translation>; wirksam als Nr. %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln request(s) are drawn.</source>
        <extracomment>Of a picture that would be too full otherwise.</extracomment>
        <translation>
            <numerusform>Nur %Ln Anfrage ist gezeichnet, die erste.</numerusform>
            <numerusform>Nur die ersten %Ln Anfragen sind gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlined: a request waits to be sent. Filled: it is on the wire.</source>
        <extracomment>The key to a picture: a bar for each request, of two parts.</extracomment>
        <translation>Umrandet: Eine Anfrage wartet auf das Senden. Gefüllt: Sie ist unterwegs.</translation>
    </message>
    <message>
        <source>▲: it took effect here at the earliest.</source>
        <extracomment>The key to a picture, a sign and what it means: when the server did the request.</extracomment>
        <translation>▲: Frühestens hier wurde sie wirksam.</translation>
    </message>
    <message>
        <source>Dashed frame: the answers contradict one another.</source>
        <extracomment>The key to a picture: a frame, and what it means.</extracomment>
        <translation>Gestrichelter Rahmen: Die Antworten widersprechen einander.</translation>
    </message>
</context>
<context>
    <name>gui::LastRun</name>
    <message>
        <source>Tellerdesk did not end in order the last time. What was acknowledged is in the store; nothing has to be done.</source>
        <translation>Tellerdesk wurde zuletzt nicht ordnungsgemäß beendet. Alles Bestätigte ist in der Datenbank; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <extracomment>On a button: gathers what helps others to find out what went wrong.</extracomment>
        <translation>Diagnosebericht erstellen</translation>
    </message>
    <message>
        <source>The log is %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Das Protokoll steht in %1.</translation>
    </message>
</context>
<context>
    <name>gui::LatencyCurve</name>
    <message>
        <source>from the due time</source>
        <translation>ab Fälligkeit</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Latency by percentile</source>
        <translation>Latenz nach Perzentil</translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>Headings of a table of latencies.</extracomment>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>From due</source>
        <translation>Ab Fälligkeit</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Half of the requests took at most %1, 95% at most %2, 99% at most %3. %4</source>
        <extracomment>%1, %2, %3 are durations; %4 is a sentence on whether the client was the limit.</extracomment>
        <translation>Die Hälfte der Anfragen dauerte höchstens %1, 95&#xa0;% höchstens %2, 99&#xa0;% höchstens %3. %4</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column of the log of requests: GET, POST and so on.</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Column of the log of requests: what was asked for.</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the log of requests: the HTTP status.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Column of the log of requests: how long it took, in milliseconds.</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the log of requests: the program that asked.</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the log of requests: the request&apos;s id.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the log of requests: what became of it.</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a request: %1 is as in &quot;3 inserted, 1 refused&quot;, %2 why the first was refused.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>simulator</source>
        <extracomment>Who sent a request, as &quot;curl&quot; would be: the simulator of this program.</extracomment>
        <translation>Simulator</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>A file was written</source>
        <translation>Eine Datei wurde geschrieben</translation>
    </message>
    <message>
        <source>Finish and quit</source>
        <translation>Fertigstellen und beenden</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Does not quit the program.</extracomment>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Tellerdesk quits when the work under way is done.</source>
        <translation>Tellerdesk wird beendet, sobald die laufende Arbeit fertig ist.</translation>
    </message>
</context>
<context>
    <name>gui::NamePolicyBox</name>
    <message>
        <source>Names are uni&amp;que</source>
        <translation>Namen sind &amp;eindeutig</translation>
    </message>
</context>
<context>
    <name>gui::NotesHistogramView</name>
    <message>
        <source>Combinations by number of notes</source>
        <translation>Kombinationen nach Scheinzahl</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Scheine</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>Notes in each combination: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Scheine je Kombination: %1.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; no two take equally many.</source>
        <extracomment>%1 and %2 are numbers: fewest and most notes of a combination.</extracomment>
        <translation>Eine Kombination braucht %1 bis %2 Scheine; keine zwei brauchen gleich viele.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; at most %3 combinations take equally many.</source>
        <extracomment>%1 to %3 are numbers: fewest and most notes of a combination, and how many combinations have each of the most frequent numbers of notes.</extracomment>
        <translation>Eine Kombination braucht %1 bis %2 Scheine; gleich viele brauchen höchstens %3 Kombinationen.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; most often %3, in %4 combinations.</source>
        <extracomment>%1 to %4 are numbers: fewest and most notes of a combination, the most frequent number of notes and how many combinations have it.</extracomment>
        <translation>Eine Kombination braucht %1 bis %2 Scheine; am häufigsten %3 (Kombinationen: %4).</translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message>
        <source>Show file</source>
        <extracomment>Button of a desktop notification: opens the folder of a file.</extracomment>
        <translation>Datei anzeigen</translation>
    </message>
</context>
<context>
    <name>gui::Page</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a panel, in the list at the window&apos;s side: the API server.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Title of a panel: the table of customers.</extracomment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Denominations</source>
        <extracomment>Title of a panel: how an amount can be paid in banknotes.</extracomment>
        <translation>Stückelung</translation>
    </message>
    <message>
        <source>Simulator</source>
        <extracomment>Title of a panel: sends many requests to a server.</extracomment>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of a panel.</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>gui::PayoutRules</name>
    <message>
        <source>What each rule pays</source>
        <translation>Was jede Regel auszahlt</translation>
    </message>
    <message>
        <source>&amp;Keep in the house table</source>
        <translation>In e&amp;igene Tabelle übernehmen</translation>
    </message>
    <message>
        <source>From now on the house table pays this amount as the selected rule does.</source>
        <translation>Die eigene Tabelle zahlt diesen Betrag ab jetzt wie die gewählte Regel aus.</translation>
    </message>
</context>
<context>
    <name>gui::PlanDetails</name>
    <message>
        <source>after the highest</source>
        <extracomment>Choices of the first customer&apos;s id: the highest stored plus one, one, or drawn by chance.</extracomment>
        <translation>nach der höchsten</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>QNetworkAccessManager</source>
        <extracomment>Choices of what carries the requests; the first is the name of a class and stays.</extracomment>
        <translation>QNetworkAccessManager</translation>
    </message>
    <message>
        <source>plain sockets</source>
        <translation>einfache Sockets</translation>
    </message>
</context>
<context>
    <name>gui::PlanForm</name>
    <message>
        <source>this server</source>
        <extracomment>Placeholder in the field of the target: the program&apos;s own server.</extracomment>
        <translation>dieser Server</translation>
    </message>
    <message>
        <source>all at once</source>
        <extracomment>Choices of when requests are sent.</extracomment>
        <translation>alle auf einmal</translation>
    </message>
    <message>
        <source>back to back</source>
        <translation>direkt nacheinander</translation>
    </message>
    <message>
        <source>at a steady rate</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>at a changing rate</source>
        <translation>mit veränderlicher Rate</translation>
    </message>
</context>
<context>
    <name>gui::Rail</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
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
        <translation>Bericht des Laufs speichern</translation>
    </message>
    <message>
        <source>Report as a page</source>
        <extracomment>Forms of a file: all of the report as a page for a browser, as data, or its requests alone.</extracomment>
        <translation>Bericht als Seite</translation>
    </message>
    <message>
        <source>Report as data</source>
        <translation>Bericht als Daten</translation>
    </message>
    <message>
        <source>Requests as a table</source>
        <translation>Anfragen als Tabelle</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>Bericht eines Laufs öffnen</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>A sort of files: reports of simulator runs.</extracomment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>History for other checkers</source>
        <extracomment>A form of a file: what was asked when and answered what, for programs that check it.</extracomment>
        <translation>Ablauf für andere Prüfprogramme</translation>
    </message>
</context>
<context>
    <name>gui::RequestLogView</name>
    <message>
        <source>(not text)</source>
        <extracomment>Stands for a body that is compressed or binary.</extracomment>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Parsing %1, validating %2, store %3, writing %4; %5 in all.</source>
        <extracomment>Where a request&apos;s time went; %1 to %5 are durations such as &quot;0.50 ms&quot;.</extracomment>
        <translation>Einlesen %1, Prüfen %2, Datenbank %3, Schreiben %4; insgesamt %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the log of requests has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <extracomment>How many requests the filter shows: %1 of %2.</extracomment>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>Parsing</source>
        <extracomment>Stages of a request in the picture of its time.</extracomment>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Save a Bruno collection</source>
        <extracomment>In a menu: saves the requests for Bruno, a program that sends them again.</extracomment>
        <translation>Bruno-Sammlung speichern</translation>
    </message>
    <message>
        <source>Save a k6 script</source>
        <extracomment>In a menu: saves the requests for k6, a program that sends them again under load.</extracomment>
        <translation>k6-Skript speichern</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message>
        <source>No requests yet. They are listed here as they come.</source>
        <translation>Noch keine Anfragen. Sie werden hier aufgelistet, sobald sie kommen.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>%Ln Anfrage, kein Treffer. Esc löscht den Filter.</numerusform>
            <numerusform>%Ln Anfragen, kein Treffer. Esc löscht den Filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowCopy</name>
    <message>
        <source>Only the first %1 of the selected rows were copied. An export writes them all.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Nur die ersten %1 der ausgewählten Zeilen wurden kopiert. Ein Export schreibt sie alle.</translation>
    </message>
</context>
<context>
    <name>gui::RuleModel</name>
    <message>
        <source>Rule</source>
        <extracomment>Heading: by which rule a cash machine chooses the notes.</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out.</extracomment>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Scheine</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason for a choice.</extracomment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>gui::RunHistory</name>
    <message>
        <source>none</source>
        <extracomment>Instead of a run to compare with.</extracomment>
        <translation>keinem</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <extracomment>Names the list of runs that were made.</extracomment>
        <translation>Läu&amp;fe</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <extracomment>Names the choice of a second run to hold against the one that is shown.</extracomment>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>no run yet</source>
        <extracomment>Instead of the run that is shown.</extracomment>
        <translation>noch kein Lauf</translation>
    </message>
    <message>
        <source>none shown</source>
        <extracomment>Instead of the run that is shown: there are runs, but one is under way or none was chosen.</extracomment>
        <translation>keiner gezeigt</translation>
    </message>
</context>
<context>
    <name>gui::RunPlots</name>
    <message>
        <source>No tenth of a second has passed yet.</source>
        <translation>Es ist noch keine Zehntelsekunde vergangen.</translation>
    </message>
    <message>
        <source>%1 answers a second on average, %2 in the best tenth of a second, over %3&#xa0;s.</source>
        <extracomment>%1 and %2 are numbers of requests, %3 is a number of seconds.</extracomment>
        <translation>%1 Antworten pro Sekunde im Mittel, %2 in der besten Zehntelsekunde, über %3&#xa0;s.</translation>
    </message>
    <message>
        <source>answers a second</source>
        <extracomment>Names lines of a plot over time.</extracomment>
        <translation>Antworten pro Sekunde</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>ms on wire</source>
        <extracomment>Names an axis of a plot: for how many milliseconds requests were on the wire.</extracomment>
        <translation>ms unterwegs</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Below a plot: the time since the start of the run.</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Latency on the wire over time</source>
        <translation>Latenz unterwegs im Zeitverlauf</translation>
    </message>
    <message>
        <source>The run in tenths of a second</source>
        <translation>Der Lauf in Zehntelsekunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed.</source>
        <extracomment>After a sentence on how many requests were answered.</extracomment>
        <translation>
            <numerusform>%Ln Anfrage schlug fehl.</numerusform>
            <numerusform>%Ln Anfragen schlugen fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and failures a second</source>
        <extracomment>Names a plot for those who cannot see it: of requests that were answered and that failed.</extracomment>
        <translation>Antworten und Fehlschläge pro Sekunde</translation>
    </message>
</context>
<context>
    <name>gui::SampleModel</name>
    <message>
        <source>%1 taken, %2 refused</source>
        <extracomment>%1 customers were taken by the server, %2 refused.</extracomment>
        <translation>%1 angenommen, %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;ms</source>
        <extracomment>From when until when something lasted, in milliseconds: %1 and %2 are numbers.</extracomment>
        <translation>%1–%2&#xa0;ms</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading: the number of a request.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading: when a request was due, from the start of the run.</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Heading: how long a request waited in the client.</extracomment>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading: how long a request was on its way and at the server.</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Heading: from when until when a request was on its way and at the server.</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why something was refused or failed.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What this request carried and got was not kept: only the first requests of a run are, and the first that failed.</source>
        <translation>Inhalt und Antwort dieser Anfrage wurden nicht aufbewahrt: nur die der ersten Anfragen eines Laufs und der ersten fehlgeschlagenen.</translation>
    </message>
</context>
<context>
    <name>gui::ServerNotices</name>
    <message>
        <source>The server did not start: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Der Server ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by another program.</source>
        <translation>Der Server ist nicht gestartet: Port %1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by %2.</source>
        <extracomment>%2 is a program, as in &quot;nginx (pid 812)&quot;.</extracomment>
        <translation>Der Server ist nicht gestartet: Port %1 wird von %2 verwendet.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <extracomment>On a button: takes the port %1 instead of the busy one.</extracomment>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The server is running. What would you like to try?</source>
        <translation>Der Server läuft. Was möchten Sie ausprobieren?</translation>
    </message>
    <message>
        <source>Add 10 samples</source>
        <translation>10 Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>Simulator starten</translation>
    </message>
    <message>
        <source>Open the docs</source>
        <translation>Doku öffnen</translation>
    </message>
    <message>
        <source>The request was sent again and answered with %1.</source>
        <extracomment>A request was sent once more; %1 is the HTTP status of the answer.</extracomment>
        <translation>Die Anfrage wurde erneut gesendet und mit %1 beantwortet.</translation>
    </message>
    <message>
        <source>The request was sent again and not answered: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Die Anfrage wurde erneut gesendet und nicht beantwortet: %1</translation>
    </message>
    <message>
        <source>Settings of the server were changed. It works by the former ones until it is restarted.</source>
        <translation>Einstellungen des Servers wurden geändert. Bis zum Neustart gelten für ihn die bisherigen.</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>On a button: the server.</extracomment>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>gui::ServerPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again… %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>Neuer Versuch läuft … %1</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln second(s). %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>
            <numerusform>Nächster Versuch in %Ln Sekunde. %1</numerusform>
            <numerusform>Nächster Versuch in %Ln Sekunden. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerPlots</name>
    <message>
        <source>%1 a second now</source>
        <extracomment>Below the heading of a plot; %1 is a number.</extracomment>
        <translation>aktuell %1 pro Sekunde</translation>
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
        <translation>gerade keine Anfrage</translation>
    </message>
    <message>
        <source>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</source>
        <translation>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 fine, %2 refused, %3 failed</source>
        <extracomment>Counts of answers: fine, refused because of the request, failed because of the server.</extracomment>
        <translation>%1 OK, %2 abgelehnt, %3 Fehler</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>Latenz in ms</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>Antworten pro Sekunde</translation>
    </message>
    <message>
        <source>Last 60 seconds</source>
        <extracomment>How far back the plots reach.</extracomment>
        <translation>Letzte 60 Sekunden</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>How far back the plots reach</source>
        <translation>Zeitraum der Diagramme</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Shows figures instead of plots.</extracomment>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation>Zahlen des Servers</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <extracomment>Heading of a column: requests a second.</extracomment>
        <translation>Anfragen/s</translation>
    </message>
</context>
<context>
    <name>gui::SettingField</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Desi&amp;gn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 means this computer alone.</source>
        <translation>127.0.0.1 bedeutet nur diesen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>0 takes any that is free.</source>
        <translation>Bei 0 wird ein beliebiger freier Port gewählt.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>Toke&amp;n</translation>
    </message>
    <message>
        <source>Requests must carry it; needed to listen beyond this computer.</source>
        <translation>Anfragen müssen es mitsenden; nötig, um auch von anderen Rechnern erreichbar zu sein.</translation>
    </message>
    <message>
        <source>Start w&amp;ith the app</source>
        <translation>&amp;Mit der App starten</translation>
    </message>
    <message>
        <source>Speak TLS (https)</source>
        <translation>TLS verwenden (https)</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>A PEM file; empty: one that the program makes itself.</source>
        <translation>Eine PEM-Datei; leer: ein Zertifikat, das das Programm selbst erstellt.</translation>
    </message>
    <message>
        <source>Server key</source>
        <translation>Serverschlüssel</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>Eine PEM-Datei.</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Rechnernamen</translation>
    </message>
    <message>
        <source>What the server is called besides its address, between commas.</source>
        <translation>Wie der Server außer mit seiner Adresse noch heißt, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>Erlaubte Webseiten</translation>
    </message>
    <message>
        <source>Origins such as https://shop.example, between commas.</source>
        <translation>Ursprünge wie https://shop.example, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Requests in a burst</source>
        <translation>Anfragen auf einmal</translation>
    </message>
    <message>
        <source>One address may send this many requests before the rate counts.</source>
        <translation>So viele Anfragen darf eine Adresse senden, bevor die Rate zählt.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>Verbindungen von einer Adresse</translation>
    </message>
    <message>
        <source>Largest request (MB)</source>
        <translation>Größte Anfrage (MB)</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s head</source>
        <translation>Sekunden für den Anfragekopf</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s body</source>
        <translation>Sekunden für den Anfragerumpf</translation>
    </message>
    <message>
        <source>Seconds a silent connection is held</source>
        <translation>Sekunden, die eine stille Verbindung gehalten wird</translation>
    </message>
    <message>
        <source>Seconds a request may wait</source>
        <translation>Sekunden, die eine Anfrage warten darf</translation>
    </message>
    <message>
        <source>Seconds to read an answer</source>
        <translation>Sekunden zum Lesen einer Antwort</translation>
    </message>
    <message>
        <source>Large answers may take longer.</source>
        <translation>Große Antworten dürfen länger dauern.</translation>
    </message>
    <message>
        <source>Seconds that stopping waits</source>
        <translation>Sekunden Wartezeit beim Stoppen</translation>
    </message>
    <message>
        <source>Requests that are running get this long to end.</source>
        <translation>So lange haben laufende Anfragen Zeit, fertig zu werden.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>They answer requests; each keeps all customers in memory.</source>
        <translation>Sie beantworten Anfragen; jeder hält alle Kunden im Speicher.</translation>
    </message>
    <message>
        <source>Where &amp;customers are kept</source>
        <translation>Spei&amp;cherort der Kunden</translation>
    </message>
    <message>
        <source>A private Redis needs no set-up and is reached by this user alone.</source>
        <translation>Ein privates Redis braucht keine Einrichtung und ist nur für diesen Benutzer erreichbar.</translation>
    </message>
    <message>
        <source>External if one is configured</source>
        <translation>Extern, falls eingerichtet</translation>
    </message>
    <message>
        <source>Private Redis</source>
        <translation>Privates Redis</translation>
    </message>
    <message>
        <source>External Redis</source>
        <translation>Externes Redis</translation>
    </message>
    <message>
        <source>Redis &amp;URL</source>
        <translation>Redis-&amp;URL</translation>
    </message>
    <message>
        <source>redis://, rediss:// or unix:</source>
        <translation>redis://, rediss:// oder unix:</translation>
    </message>
    <message>
        <source>Redis &amp;host</source>
        <translation>Redis-&amp;Host</translation>
    </message>
    <message>
        <source>A host name, or the path of a unix socket.</source>
        <translation>Ein Rechnername oder der Pfad eines Unix-Sockets.</translation>
    </message>
    <message>
        <source>Redis p&amp;ort</source>
        <translation>&amp;Redis-Port</translation>
    </message>
    <message>
        <source>Redis us&amp;er</source>
        <translation>Redis-Benut&amp;zer</translation>
    </message>
    <message>
        <source>Redis pass&amp;word</source>
        <translation>Redis-Pass&amp;wort</translation>
    </message>
    <message>
        <source>Kept in the keyring of the desktop, and in no file.</source>
        <translation>Wird im Schlüsselbund der Arbeitsumgebung verwahrt und in keiner Datei.</translation>
    </message>
    <message>
        <source>TL&amp;S</source>
        <translation>TLS &amp;verwenden</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A PEM file; empty: those of the system.</source>
        <translation>Eine PEM-Datei; leer: die des Systems.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate</source>
        <translation>Serverzertifikat prüfen</translation>
    </message>
    <message>
        <source>Database number</source>
        <translation>Datenbanknummer</translation>
    </message>
    <message>
        <source>Write to &amp;disk</source>
        <translation>Auf Datentr&amp;äger schreiben</translation>
    </message>
    <message>
        <source>Once a second is faster; a power failure may then cost the last second.</source>
        <translation>Einmal pro Sekunde ist schneller; ein Stromausfall kann dann die letzte Sekunde kosten.</translation>
    </message>
    <message>
        <source>Before every answer</source>
        <translation>Vor jeder Antwort</translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation>Einmal pro Sekunde</translation>
    </message>
    <message>
        <source>U&amp;ndo period</source>
        <translation>Rückgängig-&amp;Frist</translation>
    </message>
    <message>
        <source>For how many seconds a deletion can be undone.</source>
        <translation>So viele Sekunden lang lässt sich ein Löschen rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>Whom the simulator asks; empty: the server of this program.</source>
        <translation>Ziel des Simulators; leer: der Server dieses Programms.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Zie&amp;lordner</translation>
    </message>
    <message>
        <source>Exports and logs are written there.</source>
        <translation>Dorthin werden Exporte und Protokolle geschrieben.</translation>
    </message>
    <message>
        <source>Replicas to wait for</source>
        <translation>Replikate, auf die gewartet wird</translation>
    </message>
    <message>
        <source>This many replicas must have a change before it is acknowledged. That needs an append-only file on every server, and Sentinels that wait for seconds.</source>
        <translation>So viele Replikate müssen eine Änderung haben, bevor sie bestätigt wird. Das erfordert auf jedem Server eine Append-only-Datei und Sentinels, die einige Sekunden warten.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Closing the window then leaves the program and its server running. The icon&apos;s menu shows the window again, and quits.</source>
        <translation>Wird das Fenster geschlossen, laufen Programm und Server weiter. Das Menü des Symbols zeigt das Fenster wieder und beendet das Programm.</translation>
    </message>
    <message>
        <source>Shards of a new collection</source>
        <translation>Shards einer neuen Sammlung</translation>
    </message>
    <message>
        <source>16 divide it among the servers of a Redis Cluster. Lists are then not all of one moment, and names cannot be unique. An existing collection stays as it is.</source>
        <translation>Mit 16 verteilt sie sich auf die Server eines Redis-Clusters. Listen zeigen dann nicht alles aus demselben Augenblick, und Namen können nicht eindeutig sein. Eine vorhandene Sammlung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>1, in one piece</source>
        <translation>1, ungeteilt</translation>
    </message>
    <message>
        <source>16, for a Redis Cluster</source>
        <translation>16, für einen Redis-Cluster</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Customers can then be read but not changed: not in this window, not by requests to its server, not by teller from its next start on.</source>
        <translation>Kunden können dann gelesen, aber nicht geändert werden: weder in diesem Fenster noch durch Anfragen an seinen Server noch, ab dem nächsten Start, durch teller.</translation>
    </message>
    <message>
        <source>One address, or one /64 network of IPv6, may send this many requests a second; 0 means any number.</source>
        <translation>So viele Anfragen pro Sekunde darf eine Adresse oder ein /64-Netz von IPv6 senden; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>gui::SettingRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from.</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>chosen here</source>
        <extracomment>Where the value of a setting comes from: from this window.</extracomment>
        <translation>hier gewählt</translation>
    </message>
    <message>
        <source>kept secret</source>
        <extracomment>Where the value of a setting comes from: it is kept as a secret.</extracomment>
        <translation>geheim verwahrt</translation>
    </message>
    <message>
        <source>fixed by .env</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>durch .env festgelegt</translation>
    </message>
    <message>
        <source>fixed by the environment</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>durch die Umgebung festgelegt</translation>
    </message>
    <message>
        <source>fixed by the command line</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>durch die Befehlszeile festgelegt</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>Gives a setting its default value again; %1 is the setting.</extracomment>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>This was not taken: %1</source>
        <extracomment>Under a setting; %1 is the reason, an imperative.</extracomment>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In the empty field of a password or token: there is one, which is not shown.</extracomment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>Restart the server to apply this.</source>
        <translation>Starten Sie den Server neu, damit dies gilt.</translation>
    </message>
    <message>
        <source>Takes effect when the server next starts.</source>
        <translation>Gilt ab dem nächsten Serverstart.</translation>
    </message>
</context>
<context>
    <name>gui::SettingsPanel</name>
    <message>
        <source>Tellerdesk makes no connection to anywhere by itself: no account, no statistics, no look for updates. It reaches only the Redis you name, and the server you let the simulator ask.</source>
        <translation>Tellerdesk baut von sich aus keine Verbindung auf: kein Konto, keine Statistik, keine Suche nach Updates. Es erreicht nur das Redis, das Sie angeben, und den Server, den der Simulator auf Ihren Wunsch anspricht.</translation>
    </message>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>Eine Werkbank für Bargeldstückelung und eine Kunden-API.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 is a list of libraries with their versions and licences.</extracomment>
        <translation>Erstellt mit %1.</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not take the secret, so it holds until the program ends: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Der Schlüsselbund der Arbeitsumgebung hat das Geheimnis nicht angenommen; es gilt daher nur bis zum Programmende: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgabedateien</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Help bundle</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>The secret is not used any more, but the keyring of the desktop may still hold it: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Das Geheimnis wird nicht mehr verwendet, doch der Schlüsselbund der Arbeitsumgebung enthält es vielleicht noch: %1</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not give the secrets it keeps, so the program works without them: %1</source>
        <extracomment>%1 is the reason; a secret is a password or a token.</extracomment>
        <translation>Der Schlüsselbund der Arbeitsumgebung hat die Geheimnisse nicht herausgegeben; das Programm arbeitet daher ohne sie: %1</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>On a button: asks the keyring once more.</extracomment>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>Copy the selected rows of a table</source>
        <translation>Die ausgewählten Zeilen einer Tabelle kopieren</translation>
    </message>
    <message>
        <source>Clear the field, or close what has opened</source>
        <translation>Das Feld leeren oder schließen, was sich geöffnet hat</translation>
    </message>
    <message>
        <source>Nobody is added whose first and last name is there.</source>
        <extracomment>Below the switch that makes names unique.</extracomment>
        <translation>Wessen Vor- und Nachname schon vorhanden ist, wird nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorPanel</name>
    <message>
        <source>Start server and &amp;run</source>
        <extracomment>On a button; the letter after &amp; is reached with Alt.</extracomment>
        <translation>Server und Lauf sta&amp;rten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Replaying with fewer requests</source>
        <extracomment>Work under way.</extracomment>
        <translation>Wiederholung mit weniger Anfragen</translation>
    </message>
    <message>
        <source>Simulator at work</source>
        <extracomment>Work under way: requests are being sent.</extracomment>
        <translation>Simulator läuft</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorText</name>
    <message>
        <source>accepted</source>
        <extracomment>Outcome of a request: the server did it.</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused by rule</source>
        <extracomment>Outcome of a request: the server rightly did not do it.</extracomment>
        <translation>regelgemäß abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Outcome of a request: it may or may not have been done.</extracomment>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Consistency was not checked.</source>
        <translation>Die Konsistenz wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Consistent: there is an order of the %1 requests that explains every answer (found in %2).</source>
        <extracomment>%1 is a number of requests, %2 a duration.</extracomment>
        <translation>Konsistent: Es gibt eine Reihenfolge der %1 Anfragen, die jede Antwort erklärt (gefunden in %2).</translation>
    </message>
    <message>
        <source>Violated: %1</source>
        <extracomment>%1 says what was found, a sentence.</extracomment>
        <translation>Widersprüchlich: %1</translation>
    </message>
    <message>
        <source>Limits met.</source>
        <translation>Grenzwerte eingehalten.</translation>
    </message>
    <message>
        <source>Limits missed: %1.</source>
        <extracomment>%1 lists limits, each with what came of it.</extracomment>
        <translation>Grenzwerte nicht eingehalten: %1.</translation>
    </message>
    <message>
        <source>Customers: %1 accepted, %2 refused by rule. Requests: %3 answered, %4 failed, %5 sent again; at most %6 at once.</source>
        <extracomment>Each %n is a number: customers taken, customers refused by rule; failed and resent requests.</extracomment>
        <translation>Kunden: %1 angenommen, %2 regelgemäß abgelehnt. Anfragen: %3 beantwortet, %4 fehlgeschlagen, %5 erneut gesendet; höchstens %6 gleichzeitig.</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>consistent</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>konsistent</translation>
    </message>
    <message>
        <source>violated</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>ungeklärt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), %2, p95 %3</source>
        <extracomment>A run in a list: date and time, how many requests (also the number for the plural), the verdict in a word, and the time within which 95 % were answered.</extracomment>
        <translation>
            <numerusform>%1, %Ln Anfrage, %2, p95 %3</numerusform>
            <numerusform>%1, %Ln Anfragen, %2, p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice of what goes wrong on purpose: nothing.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>replies are lost</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>Antworten gehen verloren</translation>
    </message>
    <message>
        <source>the store is slow</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>Datenbank ist langsam</translation>
    </message>
    <message>
        <source>the store refuses</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>Datenbank verweigert</translation>
    </message>
    <message>
        <source>the private Redis is killed</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>privates Redis wird hart beendet</translation>
    </message>
    <message>
        <source>Drill: the server waits before each use of its store, for every client, as long as the run lasts.</source>
        <translation>Übung: Der Server wartet vor jedem Zugriff auf seine Datenbank, für jeden Client, solange der Lauf dauert.</translation>
    </message>
    <message>
        <source>Drill: the server treats its store as away at every third use, for every client, as long as the run lasts.</source>
        <translation>Übung: Der Server behandelt seine Datenbank bei jedem dritten Zugriff als nicht erreichbar, für jeden Client, solange der Lauf dauert.</translation>
    </message>
    <message>
        <source>Drill: the private Redis is killed once during the run and starts again by itself. What was acknowledged must still be there.</source>
        <translation>Übung: Das private Redis wird während des Laufs einmal hart beendet und startet von selbst wieder. Alles Bestätigte muss dann noch da sein.</translation>
    </message>
    <message>
        <source>No request was answered, so there was nothing to check.</source>
        <translation>Keine Anfrage wurde beantwortet; es gab nichts zu prüfen.</translation>
    </message>
    <message>
        <source>%1 was stored and is gone, although nothing removed it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 war gespeichert und ist verschwunden, ohne gelöscht worden zu sein.</translation>
    </message>
    <message>
        <source>%1 was removed and is back, although nothing inserted it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 war gelöscht und ist wieder da, ohne eingefügt worden zu sein.</translation>
    </message>
    <message>
        <source>%1 was seen before it was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 war schon vor dem Senden zu sehen.</translation>
    </message>
    <message>
        <source>%1 was seen, although nobody sent it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 war zu sehen, ohne gesendet worden zu sein.</translation>
    </message>
    <message>
        <source>%1 is not what was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 ist nicht, was gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 stands twice in one list.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 steht in einer Liste zweimal.</translation>
    </message>
    <message>
        <source>A list is not in the order of last name, first name and id.</source>
        <translation>Eine Liste ist nicht nach Nachname, Vorname und ID geordnet.</translation>
    </message>
    <message>
        <source>A list shows half of a change, or two lists contradict each other.</source>
        <translation>Eine Liste zeigt eine halbe Änderung, oder zwei Listen widersprechen einander.</translation>
    </message>
    <message>
        <source>The answer to a change does not fit what was stored then.</source>
        <translation>Die Antwort auf eine Änderung passt nicht zu dem, was da gespeichert war.</translation>
    </message>
    <message>
        <source>No order of the requests explains every answer.</source>
        <translation>Keine Reihenfolge der Anfragen erklärt jede Antwort.</translation>
    </message>
    <message>
        <source>A customer</source>
        <extracomment>Stands for the name of a customer which is not known.</extracomment>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>%1 Requests: %2.</source>
        <extracomment>%1 is a sentence, %2 lists the numbers of requests.</extracomment>
        <translation>%1 Anfragen: %2.</translation>
    </message>
    <message>
        <source>Drill: every change is made, but every third gets no answer: its connection is cut, for every client of this server, as long as the run lasts.</source>
        <translation>Übung: Jede Änderung wird ausgeführt, doch jede dritte erhält keine Antwort: Ihre Verbindung wird getrennt, für jeden Client dieses Servers, solange der Lauf dauert.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), none answered</source>
        <extracomment>A run in a list: date and time, and how many requests, which all got no answer.</extracomment>
        <translation>
            <numerusform>%1, %Ln Anfrage, nicht beantwortet</numerusform>
            <numerusform>%1, %Ln Anfragen, keine beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>none answered</source>
        <extracomment>Instead of the verdict on a run, in a word or two: of no request.</extracomment>
        <translation>keine beantwortet</translation>
    </message>
    <message>
        <source>%1 is %2, the limit is %3</source>
        <extracomment>A limit that was missed: %1 is a percentile as in &quot;p95&quot;, %2 its value.</extracomment>
        <translation>%1 beträgt %2, erlaubt sind %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed, the limit is %1</source>
        <extracomment>A limit that was missed: %Ln requests failed, %1 may.</extracomment>
        <translation>
            <numerusform>%Ln Anfrage schlug fehl, erlaubt sind %1</numerusform>
            <numerusform>%Ln Anfragen schlugen fehl, erlaubt sind %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: within %2&#xa0;s the check found neither an order of the %1 requests nor a contradiction. Give it more time, or fewer requests.</source>
        <extracomment>%1 is a number of requests, %2 of seconds.</extracomment>
        <translation>Ungeklärt: Binnen %2&#xa0;s fand die Prüfung weder eine Reihenfolge der %1 Anfragen noch einen Widerspruch. Geben Sie ihr mehr Zeit oder weniger Anfragen.</translation>
    </message>
</context>
<context>
    <name>gui::Startup</name>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>Eine Werkbank für Bargeldstückelung und eine Kunden-API.</translation>
    </message>
    <message>
        <source>Open a window of its own, also when the program is running already.</source>
        <translation>Ein eigenes Fenster öffnen, auch wenn das Programm bereits läuft.</translation>
    </message>
    <message>
        <source>Start the server at once.</source>
        <translation>Den Server sofort starten.</translation>
    </message>
    <message>
        <source>Show server, customers, denominations, simulator or settings.</source>
        <translation>server, customers, denominations, simulator oder settings anzeigen.</translation>
    </message>
    <message>
        <source>There is no page of that name.</source>
        <translation>Es gibt keine Seite dieses Namens.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <extracomment>%1 is an argument of the command line.</extracomment>
        <translation>„%1“ ist keine Option.</translation>
    </message>
</context>
<context>
    <name>gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finishing requests…</source>
        <extracomment>State of the API server: it takes no new requests and finishes those under way.</extracomment>
        <translation>Anfragen werden beendet&#xa0;…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Store closed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Datenbank geschlossen</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Datenbank wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Private store</source>
        <extracomment>States of the customers&apos; store: a Redis of this program&apos;s own, or another one.</extracomment>
        <translation>Private Datenbank</translation>
    </message>
    <message>
        <source>External store</source>
        <translation>Externe Datenbank</translation>
    </message>
    <message>
        <source>Store lost, reconnecting…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Datenbank getrennt, neuer Versuch&#xa0;…</translation>
    </message>
    <message>
        <source>Store failed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Datenbank ausgefallen</translation>
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
            <numerusform>%Ln Instanz</numerusform>
            <numerusform>%Ln Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>this window</source>
        <extracomment>Among programs that work on the same store: the one the reader looks at.</extracomment>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a program, %2 the computer it runs on.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is the server&apos;s state or, while it runs, its address.</extracomment>
        <translation>Server: %1</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>%1 – click to open its folder</source>
        <extracomment>Tooltip of the file written last; %1 is its path.</extracomment>
        <translation>%1 – klicken, um den Ordner zu öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>In the status bar: work that takes long.</extracomment>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of the window</source>
        <extracomment>Opens a menu with the commands for the whole window: search, help, quit.</extracomment>
        <translation>Menü des Fensters</translation>
    </message>
</context>
<context>
    <name>gui::StoreNotices</name>
    <message>
        <source>This Redis can lose data. %1</source>
        <extracomment>%1 are sentences about a setting of Redis that can cost data.</extracomment>
        <translation>Dieses Redis kann Daten verlieren. %1</translation>
    </message>
    <message>
        <source>Put them back</source>
        <extracomment>On a button: stores the lost customers again.</extracomment>
        <translation>Wieder einfügen</translation>
    </message>
    <message>
        <source>Redis went back to an older state: deletions that it had acknowledged are undone.</source>
        <translation>Redis ist auf einen älteren Stand zurückgefallen: Löschungen, die es bestätigt hatte, sind rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Redis lost %Ln customer(s) that it had acknowledged: it was emptied, went back to an older copy, or another server took its place.</source>
        <translation>
            <numerusform>Redis hat %Ln Kunden verloren, den es bestätigt hatte: Es wurde geleert, fiel auf eine ältere Kopie zurück, oder ein anderer Server trat an seine Stelle.</numerusform>
            <numerusform>Redis hat %Ln Kunden verloren, die es bestätigt hatte: Es wurde geleert, fiel auf eine ältere Kopie zurück, oder ein anderer Server trat an seine Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <extracomment>%1 is a file with the customers that Redis lost.</extracomment>
        <translation>Sie sind gesichert in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>%Ln Kunde ist wieder da.</numerusform>
            <numerusform>%Ln Kunden sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out, because their id or name was taken since.</source>
        <translation>
            <numerusform>%Ln Kunde bleibt draußen, weil ID oder Name inzwischen vergeben ist.</numerusform>
            <numerusform>%Ln Kunden bleiben draußen, weil ID oder Name inzwischen vergeben ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store cannot be used. Once that is mended, Tellerdesk goes on by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Die Datenbank ist nicht verwendbar. Sobald das behoben ist, arbeitet Tellerdesk von selbst weiter. Der Grund: %1</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <extracomment>On a button: puts a command for a terminal on the clipboard.</extracomment>
        <translation>Installationsbefehl kopieren</translation>
    </message>
    <message>
        <source>Use another Redis</source>
        <extracomment>On a button: leads to the settings, where another Redis can be named.</extracomment>
        <translation>Anderes Redis verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The store cannot be reached. Until it is back, customers are shown as last seen, and changes and requests are refused. Tellerdesk reconnects by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Die Datenbank ist nicht erreichbar. Bis sie wieder da ist, werden die Kunden nach dem letzten Stand gezeigt, Änderungen und Anfragen werden abgewiesen. Tellerdesk verbindet sich von selbst neu. Der Grund: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <extracomment>On a button: connects to the store at once.</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The customers can be read here but not changed. %1</source>
        <extracomment>%1 are sentences about this Redis: that it is a replica, and what can cost data.</extracomment>
        <translation>Die Kunden können hier gelesen, aber nicht geändert werden. %1</translation>
    </message>
</context>
<context>
    <name>gui::StoreTest</name>
    <message>
        <source>Test the sto&amp;re</source>
        <translation>Datenbank &amp;testen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Reached in %1: %2.</source>
        <extracomment>%1 is a duration, %2 the address of the store.</extracomment>
        <translation>Erreicht in %1: %2.</translation>
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
            <numerusform>%Ln Kunde.</numerusform>
            <numerusform>%Ln Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other instance(s).</source>
        <extracomment>How many other programs work on the same store.</extracomment>
        <translation>
            <numerusform>%Ln weitere Instanz.</numerusform>
            <numerusform>%Ln weitere Instanzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers are locked: “Read-only” is on.</source>
        <translation>Die Kunden sind gesperrt: „Nur lesen“ ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Changes are allowed.</source>
        <translation>Änderungen sind erlaubt.</translation>
    </message>
    <message>
        <source>No change has come through so far.</source>
        <translation>Bisher ist keine Änderung angekommen.</translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Tellerdesk is still running</source>
        <extracomment>Title of a desktop notification, after the window was closed.</extracomment>
        <translation>Tellerdesk läuft weiter</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again, and its menu quits.</source>
        <translation>Das Symbol im Infobereich zeigt das Fenster wieder, sein Menü beendet das Programm.</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <extracomment>In the menu of the icon in the tray.</extracomment>
        <translation>Fenster ausblenden</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>gui::UnderWay</name>
    <message>
        <source>Still under way: %1.</source>
        <extracomment>%1 lists work, as in “Writing customers.csv; Importing others.csv”.</extracomment>
        <translation>Noch im Gange: %1.</translation>
    </message>
</context>
<context>
    <name>gui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <extracomment>Brings back what was just deleted.</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation>
            <numerusform>%Ln Kunde gelöscht.</numerusform>
            <numerusform>%Ln Kunden gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ViolationView</name>
    <message>
        <source>Requests that contradict one another</source>
        <translation>Anfragen, die einander widersprechen</translation>
    </message>
    <message>
        <source>When the requests that contradict one another were under way</source>
        <translation>Wann die einander widersprechenden Anfragen unterwegs waren</translation>
    </message>
</context>
<context>
    <name>gui::WayExplorer</name>
    <message>
        <source>No combination</source>
        <translation>Keine Kombination</translation>
    </message>
    <message>
        <source>%1: combination %2 of %3</source>
        <extracomment>%1 is a sum of money, %2 the number of a combination, %3 how many there are.</extracomment>
        <translation>%1: Kombination %2 von %3</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>Geben Sie eine Zahl von 1 bis %1 ein.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations pass the filter.</source>
        <extracomment>%1 and %2 are numbers; the filter is what is typed in the field of that name.</extracomment>
        <translation>Kombinationen, die dem Filter entsprechen: %1 von %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount, but the filter hides it.</source>
        <translation>Dieser Mix ergibt den Betrag, aber der Filter blendet ihn aus.</translation>
    </message>
    <message>
        <source>Only with exactly %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Nur mit genau %1</translation>
    </message>
    <message>
        <source>Only with at least %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Nur mit mindestens %1</translation>
    </message>
    <message>
        <source>Only with at most %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Nur mit höchstens %1</translation>
    </message>
    <message>
        <source>Only without %1</source>
        <extracomment>%1 is a note, as in &quot;50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Nur ohne %1</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Alle Kombinationen</translation>
    </message>
    <message>
        <source>Combinations: %1</source>
        <extracomment>How many rows the table of combinations has, for those who cannot see it.</extracomment>
        <translation>Kombinationen: %1</translation>
    </message>
</context>
<context>
    <name>gui::WayModel</name>
    <message>
        <source>Notes</source>
        <extracomment>Heading of a column: how many banknotes and coins a combination takes.</extracomment>
        <translation>Scheine</translation>
    </message>
</context>
<context>
    <name>gui::WayTable</name>
    <message>
        <source>Combinations</source>
        <extracomment>Name of a table for assistive tools: the ways to pay an amount.</extracomment>
        <translation>Kombinationen</translation>
    </message>
</context>
<context>
    <name>gui::RunResults</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the table of the requests of a run has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>all requests</source>
        <extracomment>A choice of which requests are listed.</extracomment>
        <translation>alle Anfragen</translation>
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
        <translation>die Anfrage ist nicht gültig</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>es ist nicht vorhanden</translation>
    </message>
    <message>
        <source>it collides with what is there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>es kollidiert mit Vorhandenem</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>es wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>the request is too large</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>die Anfrage ist zu groß</translation>
    </message>
    <message>
        <source>access was refused</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>the store cannot be reached</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>it may have been done or not</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>vielleicht wurde es ausgeführt, vielleicht nicht</translation>
    </message>
    <message>
        <source>it took too long</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>the store makes no sense</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>die Datenbank antwortet unverständlich</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>eine Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nobody has this id.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>Diese ID hat niemand.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>Der Server nannte keinen Grund.</translation>
    </message>
    <message>
        <source>The answer speaks of other customers than were sent.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>Die Antwort spricht von anderen Kunden als den gesendeten.</translation>
    </message>
    <message>
        <source>The answer is no list.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>Die Antwort ist keine Liste.</translation>
    </message>
    <message>
        <source>The answer does not say who was inserted and who was not.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>Die Antwort sagt nicht, wer eingefügt wurde und wer nicht.</translation>
    </message>
    <message>
        <source>Row %1 of the answer is no customer.</source>
        <extracomment>%1 is a number, from 0.</extracomment>
        <translation>Zeile %1 der Antwort ist kein Kunde.</translation>
    </message>
    <message>
        <source>The answer is no JSON: %1</source>
        <extracomment>%1 are the words of the reader of JSON.</extracomment>
        <translation>Die Antwort ist kein JSON: %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <extracomment>Stands for reasons that are too many to be told apart.</extracomment>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens there.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Verbindung abgelehnt: Dort lauscht niemand.</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Rechner nicht gefunden: Keiner hat diesen Namen.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Der Rechner ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Es kam keine sichere Verbindung (TLS) zustande.</translation>
    </message>
    <message>
        <source>The connection ended before the answer did.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Die Verbindung endete vor der Antwort.</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Was zurückkam, ist kein HTTP.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Es kam keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Es wurde abgebrochen.</translation>
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
        <translation>die Kunden sind gesperrt</translation>
    </message>
</context>
<context>
    <name>gui::PlanText</name>
    <message>
        <source>target</source>
        <extracomment>A setting of a run: the server that is asked.</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>A setting of a run: the number that chance begins with.</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>carried by</source>
        <extracomment>A setting of a run; what carries its requests follows.</extracomment>
        <translation>gesendet über</translation>
    </message>
    <message>
        <source>POST requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>POST-Anfragen</translation>
    </message>
    <message>
        <source>GET requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>GET-Anfragen</translation>
    </message>
    <message>
        <source>requests for a page</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>Anfragen nach einer Seite</translation>
    </message>
    <message>
        <source>PUT requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>PUT-Anfragen</translation>
    </message>
    <message>
        <source>DELETE requests for one</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>DELETE-Anfragen für einen</translation>
    </message>
    <message>
        <source>DELETE requests for all</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>DELETE-Anfragen für alle</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>A setting of a run; when its requests are sent follows, as in “at a steady rate”.</extracomment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>requests a second</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>requests a second at the end</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>Anfragen pro Sekunde am Ende</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>A setting of a run: how long it lasts.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>requests at once</source>
        <extracomment>A setting of a run: how many requests are under way together at most.</extracomment>
        <translation>gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <extracomment>A setting of a run: how long it waits for each answer.</extracomment>
        <translation>Zeit für eine Antwort</translation>
    </message>
    <message>
        <source>youngest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>niedrigstes Alter</translation>
    </message>
    <message>
        <source>oldest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>höchstes Alter</translation>
    </message>
    <message>
        <source>fewest customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>wenigste Kunden je POST</translation>
    </message>
    <message>
        <source>most customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>meiste Kunden je POST</translation>
    </message>
    <message>
        <source>made-up names</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>erfundene Namen</translation>
    </message>
    <message>
        <source>rows in a page</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>Zeilen je Seite</translation>
    </message>
    <message>
        <source>requests that were replayed</source>
        <extracomment>A setting of a run: their numbers follow.</extracomment>
        <translation>wiederholte Anfragen</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <extracomment>A setting of a run; what goes wrong follows.</extracomment>
        <translation>absichtliche Störung</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>The value of a setting: nothing is set.</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>gui::CustomerLock</name>
    <message>
        <source>The store cannot be reached</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>Die Datenbank ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Datenbank wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>The customers are locked from outside this window: they can be read but not changed. TELLERDESK_READ_ONLY or --read-only says so.</source>
        <translation>Die Kunden sind von außerhalb dieses Fensters gesperrt: Sie können gelesen, aber nicht geändert werden. So sagt es TELLERDESK_READ_ONLY oder --read-only.</translation>
    </message>
    <message>
        <source>The customers are locked: they can be read but not changed. Unlock them here or in the settings.</source>
        <translation>Die Kunden sind gesperrt: Sie können gelesen, aber nicht geändert werden. Entsperren Sie sie hier oder in den Einstellungen.</translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes. Choose its master in the settings.</source>
        <translation>Dieses Redis ist ein Replikat und nimmt keine Änderungen an. Wählen Sie seinen Master in den Einstellungen.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>State of the customers, with the picture of a lock: they can be read but not changed.</extracomment>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>The store cannot be reached.</source>
        <translation>Die Datenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>Die Datenbank ist nicht verwendbar.</translation>
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
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a progress bar: how many, %1, are done, of how many, %2.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1&#xa0;s left</source>
        <extracomment>How long work will still take: %1 is a number of seconds.</extracomment>
        <translation>noch etwa %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1&#xa0;min left</source>
        <extracomment>How long work will still take: %1 is a number of minutes.</extracomment>
        <translation>noch etwa %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1&#xa0;h left</source>
        <extracomment>How long work will still take: %1 is a number of hours.</extracomment>
        <translation>noch etwa %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>gui::DenominationForm</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what was typed, %2 the sentence that says what is wrong with it.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>most small notes first</source>
        <translation>kleine Scheine zuerst</translation>
    </message>
    <message>
        <source>most large notes first</source>
        <translation>große Scheine zuerst</translation>
    </message>
    <message>
        <source>fewest notes first</source>
        <translation>wenigste Scheine zuerst</translation>
    </message>
    <message>
        <source>most notes first</source>
        <translation>meiste Scheine zuerst</translation>
    </message>
</context>
<context>
    <name>gui::RunFiles</name>
    <message>
        <source>The simulator has finished</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>Der Simulator ist fertig</translation>
    </message>
</context>
<context>
    <name>gui::RunVerdict</name>
    <message>
        <source>Running…</source>
        <translation>Läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Checking whether the answers agree with one another…</source>
        <translation>Es wird geprüft, ob die Antworten zueinander passen&#xa0;…</translation>
    </message>
    <message>
        <source>Running: %1 under way, half answered within %2, 99% within %3</source>
        <extracomment>Each %1 to %3 is a number or duration.</extracomment>
        <translation>Läuft: %1 unterwegs, die Hälfte beantwortet in %2, 99&#xa0;% in %3</translation>
    </message>
    <message>
        <source>Nothing has run yet. A run sends requests in parallel, measures how long each takes, and then proves whether the answers agree with one another.</source>
        <translation>Es gab noch keinen Lauf. Ein Lauf sendet Anfragen parallel, misst, wie lange jede dauert, und weist dann nach, ob die Antworten zueinander passen.</translation>
    </message>
    <message>
        <source>Replaying with fewer requests…</source>
        <translation>Wiederholung mit weniger Anfragen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Replaying with fewer requests: %Ln replay(s) so far. Fewest that still fail: %1.</source>
        <extracomment>%Ln is the number of replays so far, %1 the number of requests of the smallest that failed.</extracomment>
        <translation>
            <numerusform>Wiederholung mit weniger Anfragen: %Ln Durchgang, Anfragen noch: %1.</numerusform>
            <numerusform>Wiederholung mit weniger Anfragen: %Ln Durchgänge, Anfragen noch: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No replay went wrong again: it takes luck, or more requests.</source>
        <translation>Bei keiner Wiederholung trat der Fehler erneut auf: Dazu braucht es Glück oder mehr Anfragen.</translation>
    </message>
    <message>
        <source>The replays were cancelled before one of them went wrong again.</source>
        <translation>Die Wiederholungen wurden abgebrochen, bevor bei einer davon wieder etwas schiefging.</translation>
    </message>
    <message>
        <source>See that the server is at work and the target is its address, then run again.</source>
        <extracomment>What to do when no request of a run was answered.</extracomment>
        <translation>Sehen Sie nach, ob der Server läuft und das Ziel seine Adresse ist, und starten Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>gui::CustomerHistory</name>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>No change is known</source>
        <translation>Keine Änderung bekannt</translation>
    </message>
    <message>
        <source>Changes from now on can be looked up here.</source>
        <translation>Was sich ab jetzt ändert, lässt sich hier nachsehen.</translation>
    </message>
    <message>
        <source>Nobody differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>The customers are now as they were then.</source>
        <translation>Die Kunden sind jetzt so, wie sie damals waren.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading: the versions that the collection of customers went through.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Changes &amp;since</source>
        <extracomment>Names a slider over the versions of the customers.</extracomment>
        <translation>Änderungen &amp;seit</translation>
    </message>
    <message>
        <source>Version to compare with now</source>
        <translation>Version, die mit jetzt verglichen wird</translation>
    </message>
    <message>
        <source>Changes since the chosen version</source>
        <translation>Änderungen seit der gewählten Version</translation>
    </message>
    <message>
        <source>E&amp;xport the changes…</source>
        <extracomment>Writes what has changed to a file.</extracomment>
        <translation>Änderungen e&amp;xportieren…</translation>
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
        <translation>nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: whether a customer was added, deleted or changed.</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column: the number that tells customers apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column: what a customer was at the chosen moment.</extracomment>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what a customer is today.</extracomment>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>gui::HistoryText</name>
    <message>
        <source>today, %1</source>
        <extracomment>When the customers were changed: %1 is a time of this day.</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>not before: %1</source>
        <extracomment>When the customers were changed, which is not known to the minute: %1 is &quot;today, 10:31&quot; or a date and time.</extracomment>
        <translation>nicht vor: %1</translation>
    </message>
    <message>
        <source>The oldest version known</source>
        <extracomment>Instead of a change: nothing is known of what was before this version.</extracomment>
        <translation>Die älteste bekannte Version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln Kunde hinzugefügt</numerusform>
            <numerusform>%Ln Kunden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) edited</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln Kunde bearbeitet</numerusform>
            <numerusform>%Ln Kunden bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln Kunde gelöscht</numerusform>
            <numerusform>%Ln Kunden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brought back</source>
        <extracomment>What one change did: an undo.</extracomment>
        <translation>
            <numerusform>%Ln Kunde zurückgeholt</numerusform>
            <numerusform>%Ln Kunden zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 · %2 of %3</source>
        <extracomment>%1 is the number that names a version of the customers, %2 its place among %3 versions.</extracomment>
        <translation>Version %1 · %2 von %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Who changed the customers: %1 is the name of a program or machine.</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The first version is the empty store.</source>
        <translation>Die erste Version ist die leere Datenbank.</translation>
    </message>
    <message>
        <source>Versions before the first one here are no longer kept.</source>
        <translation>Versionen vor der ersten hier werden nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The log has a gap before the first version here.</source>
        <translation>Vor der ersten Version hier hat das Protokoll eine Lücke.</translation>
    </message>
    <message>
        <source>There are more versions than can be read at once; these are the newest.</source>
        <translation>Es gibt mehr Versionen, als sich auf einmal lesen lassen; dies sind die neuesten.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added: %1 · deleted: %2 · changed: %3</source>
        <extracomment>What became of the customers between two moments, as three numbers.</extracomment>
        <translation>Hinzugefügt: %1 · gelöscht: %2 · geändert: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted customer(s) are not listed: the history does not go back to them.</source>
        <extracomment>Of customers who were deleted.</extracomment>
        <translation>
            <numerusform>%Ln gelöschter Kunde fehlt in der Liste: So weit reicht der Verlauf nicht zurück.</numerusform>
            <numerusform>%Ln gelöschte Kunden fehlen in der Liste: So weit reicht der Verlauf nicht zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerAccess</name>
    <message>
        <source>Open to the network</source>
        <extracomment>The server can be reached from other computers.</extracomment>
        <translation>Im Netzwerk erreichbar</translation>
    </message>
    <message>
        <source>Requests must carry the token %1</source>
        <extracomment>%1 is a secret word that requests must carry.</extracomment>
        <translation>Anfragen müssen das Token %1 mitsenden</translation>
    </message>
    <message>
        <source>Other computers reach it at %1.</source>
        <extracomment>%1 are one or more addresses.</extracomment>
        <translation>Andere Rechner erreichen ihn unter %1.</translation>
    </message>
    <message>
        <source>QR code of the address and the token</source>
        <extracomment>What a picture is, for those who do not see it.</extracomment>
        <translation>QR-Code der Adresse und des Tokens</translation>
    </message>
</context>
</TS>
