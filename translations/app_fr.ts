<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Backend</name>
    <message>
        <source>%1; %2</source>
        <extracomment>Two reasons one after the other.</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>pas du JSON&#x202f;: %1 à l’octet %2</translation>
    </message>
    <message>
        <source>a customer must be an object</source>
        <translation>un client doit être un objet</translation>
    </message>
    <message>
        <source>an array of customers was expected</source>
        <translation>un tableau de clients était attendu</translation>
    </message>
    <message>
        <source>%1 customers in one request, at most %2 are taken</source>
        <translation>%1 clients dans une requête&#x202f;; %2 au plus sont acceptés</translation>
    </message>
    <message>
        <source>a customer was expected, as an object</source>
        <translation>un client était attendu, sous forme d’objet</translation>
    </message>
    <message>
        <source>an object or array was expected</source>
        <translation>un objet ou un tableau était attendu</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>a field&apos;s name was expected</source>
        <translation>le nom d’un champ était attendu</translation>
    </message>
    <message>
        <source>a string was expected</source>
        <translation>une chaîne était attendue</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>une chaîne n’est pas terminée</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>un caractère de contrôle dans une chaîne doit être échappé</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>UTF-8 non valide</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>une séquence d’échappement inconnue</translation>
    </message>
    <message>
        <source>four hexadecimal digits were expected</source>
        <translation>quatre chiffres hexadécimaux étaient attendus</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>un chiffre était attendu</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>une valeur était attendue</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>quelque chose suit la valeur</translation>
    </message>
    <message>
        <source>a quote within a field that is not quoted</source>
        <translation>un guillemet dans un champ qui n’est pas entre guillemets</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>le guillemet fermant manque</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>du texte suit un guillemet fermant</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the header must name the column %1 once</source>
        <translation>l’en-tête doit nommer la colonne %1 une seule fois</translation>
    </message>
    <message>
        <source>only firstName, lastName, age and id are columns</source>
        <translation>les seules colonnes sont firstName, lastName, age et id</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>l’en-tête manque</translation>
    </message>
    <message>
        <source>customers are read from json, ndjson or csv</source>
        <translation>les clients se lisent depuis json, ndjson ou csv</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>impossible d’écrire %1&#x202f;: c’est un dossier</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; choose another folder</source>
        <translation>impossible de créer le dossier %1&#x202f;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>%1 cannot be written: it needs %2, and %3 are free</source>
        <translation>impossible d’écrire %1&#x202f;: il faut %2, et %3 sont libres</translation>
    </message>
    <message>
        <source>these are %1 combinations, and at most %2 are printed; write them as text, or fewer of them</source>
        <translation>il y a %1 combinaisons, et %2 au plus sont imprimées&#x202f;; écrivez-les en texte, ou moins d’entre elles</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>l’export a été annulé</translation>
    </message>
    <message>
        <source>the list has %1 rows, more than the %2 allowed</source>
        <translation>la liste compte %1 lignes, plus que les %2 permises</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder; choose another folder</source>
        <translation>%1 est un fichier, pas un dossier&#x202f;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>no certificate can be made</source>
        <translation>impossible de créer un certificat</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>impossible de créer %1</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 ne contient aucun certificat</translation>
    </message>
    <message>
        <source>%1 holds no key without passphrase</source>
        <translation>%1 ne contient aucune clé sans phrase secrète</translation>
    </message>
    <message>
        <source>%1 is not the key of %2</source>
        <translation>%1 n’est pas la clé de %2</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <extracomment>%1 is an address, %2 a number, %3 the reason.</extracomment>
        <translation>Impossible d’écouter sur %1, port %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>Recherche de %1</translation>
    </message>
    <message>
        <source>The connection to Redis was closed here</source>
        <translation>La connexion à Redis a été fermée ici</translation>
    </message>
    <message>
        <source>The Redis Cluster has no server for this key.</source>
        <translation>Le Redis Cluster n’a pas de serveur pour cette clé.</translation>
    </message>
    <message>
        <source>This Redis is not a Cluster. Use redis:// for it.</source>
        <translation>Ce Redis n’est pas un Cluster. Utilisez redis:// pour lui.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: %1</source>
        <translation>Ce qui répond n’est pas un Redis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redis has no database %1.</source>
        <translation>Redis n’a pas de base de données %1.</translation>
    </message>
    <message>
        <source>Redis refused to log in with a password.</source>
        <translation>Redis a refusé la connexion avec un mot de passe.</translation>
    </message>
    <message>
        <source>Redis is still loading its data.</source>
        <translation>Redis charge encore ses données.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: it spoke unasked.</source>
        <translation>Ce qui répond n’est pas un Redis&#x202f;: il a parlé sans être interrogé.</translation>
    </message>
    <message>
        <source>Redis does not answer</source>
        <translation>Redis ne répond pas</translation>
    </message>
    <message>
        <source>Redis did not answer in time</source>
        <translation>Redis n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>%1. It may expect TLS (rediss://)</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. Il attend peut-être TLS (rediss://)</translation>
    </message>
    <message>
        <source>%1. It may ask for our certificate, or speak without TLS (redis://)</source>
        <translation>%1. Il demande peut-être notre certificat, ou parle sans TLS (redis://)</translation>
    </message>
    <message>
        <source>%1. It may speak without TLS (redis://)</source>
        <translation>%1. Il parle peut-être sans TLS (redis://)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1. The command had been sent and may have been carried out.</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. La commande avait été envoyée et a pu être exécutée.</translation>
    </message>
    <message>
        <source>The master of Redis has changed</source>
        <translation>Le maître de Redis a changé</translation>
    </message>
    <message>
        <source>This Redis has become a master or a replica</source>
        <translation>Ce Redis est devenu maître ou réplica</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>This Redis is a replica, and no longer the master</source>
        <translation>Ce Redis est un réplica, et n’est plus le maître</translation>
    </message>
    <message>
        <source>Connected to Redis %1 at %2</source>
        <translation>Connecté à Redis %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what is wrong, %2 where.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This Redis is a read-only replica. Connect to its master.</source>
        <translation>Ce Redis est un réplica en lecture seule. Connectez-vous à son maître.</translation>
    </message>
    <message>
        <source>Redis is out of memory. Raise its maxmemory or remove data.</source>
        <translation>Redis n’a plus de mémoire. Augmentez maxmemory ou supprimez des données.</translation>
    </message>
    <message>
        <source>Redis cannot write to its disk and refuses changes. Free space on it.</source>
        <translation>Redis ne peut pas écrire sur son disque et refuse les modifications. Libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>Redis has too few replicas connected and refuses changes.</source>
        <translation>Redis a trop peu de réplicas connectés et refuse les modifications.</translation>
    </message>
    <message>
        <source>This Redis replica has lost its master.</source>
        <translation>Ce réplica Redis a perdu son maître.</translation>
    </message>
    <message>
        <source>The Redis Cluster is not complete.</source>
        <translation>Le Redis Cluster n’est pas complet.</translation>
    </message>
    <message>
        <source>The Redis Cluster is moving these keys.</source>
        <translation>Le Redis Cluster est en train de déplacer ces clés.</translation>
    </message>
    <message>
        <source>This Redis belongs to a Cluster. Use a redis-cluster:// address.</source>
        <translation>Ce Redis appartient à un Cluster. Utilisez une adresse redis-cluster://.</translation>
    </message>
    <message>
        <source>Redis is busy with a long script.</source>
        <translation>Redis est occupé par un long script.</translation>
    </message>
    <message>
        <source>Redis asks for a password, and none is set.</source>
        <translation>Redis demande un mot de passe, et aucun n’est défini.</translation>
    </message>
    <message>
        <source>Redis does not accept this user name and password.</source>
        <translation>Redis n’accepte pas ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that is needed.</source>
        <translation>Il manque à l’utilisateur Redis une autorisation nécessaire.</translation>
    </message>
    <message>
        <source>The key in Redis belongs to something else. Choose another database.</source>
        <translation>La clé dans Redis appartient à autre chose. Choisissez une autre base de données.</translation>
    </message>
    <message>
        <source>A password is set, but this Redis asks for none.</source>
        <translation>Un mot de passe est défini, mais ce Redis n’en demande aucun.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that a script needs.</source>
        <translation>Il manque à l’utilisateur Redis une autorisation dont un script a besoin.</translation>
    </message>
    <message>
        <source>Redis refused: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>Redis a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The Sentinel knows no master named “%1”.</source>
        <translation>Le Sentinel ne connaît aucun maître nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No Sentinel can tell where the master is: %1</source>
        <translation>Aucun Sentinel ne peut dire où est le maître&#x202f;: %1</translation>
    </message>
    <message>
        <source>The directory %1 for the private Redis cannot be used: %2. Choose another, or give this user the right to write there.</source>
        <translation>Le dossier %1 du Redis privé est inutilisable&#x202f;: %2. Choisissez-en un autre, ou donnez à cet utilisateur le droit d’y écrire.</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>il appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The disk may be full.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Cannot make a directory in /tmp: %1.</source>
        <translation>Impossible de créer un dossier dans /tmp&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The private Redis needs a directory, and none is set.</source>
        <translation>Le Redis privé a besoin d’un dossier, et aucun n’est défini.</translation>
    </message>
    <message>
        <source>it left no log.</source>
        <translation>il n’a laissé aucun journal.</translation>
    </message>
    <message>
        <source>it was ended from outside.</source>
        <translation>il a été arrêté de l’extérieur.</translation>
    </message>
    <message>
        <source>its disk is full or fails: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>son disque est plein ou défaillant&#x202f;: %1</translation>
    </message>
    <message>
        <source>This Redis is a replica: it refuses changes and may lag behind its master.</source>
        <translation>Ce Redis est un réplica&#x202f;: il refuse les modifications et peut être en retard sur son maître.</translation>
    </message>
    <message>
        <source>This Redis may drop data when its memory is full (maxmemory-policy %1). Set it to noeviction.</source>
        <translation>Ce Redis peut supprimer des données quand sa mémoire est pleine (maxmemory-policy %1). Réglez-la sur noeviction.</translation>
    </message>
    <message>
        <source>This Redis keeps no append-only file: what was stored since its last snapshot is lost when it stops. Set appendonly yes.</source>
        <translation>Ce Redis ne tient pas de fichier append-only&#x202f;: ce qui a été enregistré depuis son dernier instantané est perdu quand il s’arrête. Mettez appendonly yes.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>Le programme %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a redis-server.</source>
        <translation>%1 n’est pas un redis-server.</translation>
    </message>
    <message>
        <source>%1 is version %2; version %3 or later is needed.</source>
        <translation>%1 est en version %2&#x202f;; il faut la version %3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Redis does not answer.</source>
        <translation>Redis ne répond pas.</translation>
    </message>
    <message>
        <source>redis-server could not be started: %1</source>
        <translation>impossible de démarrer redis-server&#x202f;: %1</translation>
    </message>
    <message>
        <source>No Redis server is installed. Install the Debian package redis-tools (sudo apt install redis-tools), or use a Redis elsewhere.</source>
        <translation>Aucun serveur Redis n’est installé. Installez le paquet Debian redis-tools (sudo apt install redis-tools), ou utilisez un Redis ailleurs.</translation>
    </message>
    <message>
        <source>Cannot make the link %1.</source>
        <translation>Impossible de créer le lien %1.</translation>
    </message>
    <message>
        <source>Another program is still starting or ending the private Redis in %1. Wait for it, or end it if it hangs.</source>
        <translation>Un autre programme est encore en train de démarrer ou d’arrêter le Redis privé dans %1. Attendez-le, ou arrêtez-le s’il est bloqué.</translation>
    </message>
    <message>
        <source>The directory %1 is used by a redis-server that was not started here (process %2). Stop it, or choose another directory.</source>
        <translation>Le dossier %1 est utilisé par un redis-server qui n’a pas été démarré ici (processus %2). Arrêtez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The private Redis ended: %1 Its log is %2.</source>
        <translation>Le Redis privé s’est arrêté&#x202f;: %1 Son journal est %2.</translation>
    </message>
    <message>
        <source>The private Redis (process %1) does not answer. Let it go on if it was stopped, or end it: kill -9 %1.</source>
        <translation>Le Redis privé (processus %1) ne répond pas. Laissez-le reprendre s’il a été suspendu, ou arrêtez-le&#x202f;: kill -9 %1.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM.</source>
        <translation>Le fichier %1 ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>Le fichier %1 ne contient aucune clé privée au format PEM.</translation>
    </message>
    <message>
        <source>Redis closed the connection</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Redis a fermé la connexion</translation>
    </message>
    <message>
        <source>There is no such socket: Redis does not run</source>
        <translation>Ce socket n’existe pas&#x202f;: Redis n’est pas en marche</translation>
    </message>
    <message>
        <source>Nobody listens on the socket: Redis does not run</source>
        <translation>Personne n’écoute sur le socket&#x202f;: Redis n’est pas en marche</translation>
    </message>
    <message>
        <source>This user may not open the socket of Redis</source>
        <translation>Cet utilisateur n’a pas le droit d’ouvrir le socket de Redis</translation>
    </message>
    <message>
        <source>TLS failed: %1</source>
        <extracomment>%1 are the words of OpenSSL.</extracomment>
        <translation>Échec de TLS&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1. Name the file of the authority that signed it.</source>
        <extracomment>%1 says what is wrong with the certificate.</extracomment>
        <translation>Le certificat du serveur n’est pas approuvé&#x202f;: %1. Indiquez le fichier de l’autorité qui l’a signé.</translation>
    </message>
    <message>
        <source>The Redis address is not usable: %1</source>
        <translation>L’adresse Redis n’est pas utilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>the database must be a number from 0 on.</source>
        <translation>la base de données doit être un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>a Redis Cluster has only database 0.</source>
        <translation>un Redis Cluster n’a que la base de données 0.</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535.</source>
        <translation>le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>the host is missing.</source>
        <translation>l’hôte manque.</translation>
    </message>
    <message>
        <source>several hosts need redis-sentinel:// or redis-cluster://.</source>
        <translation>plusieurs hôtes exigent redis-sentinel:// ou redis-cluster://.</translation>
    </message>
    <message>
        <source>Sentinel needs the master&apos;s name after the hosts, as in /mymaster.</source>
        <translation>Sentinel a besoin du nom du maître après les hôtes, comme dans /mymaster.</translation>
    </message>
    <message>
        <source>after “?” only db, sentinel_user and sentinel_password are options, and with TLS ca, cert, key and verify=yes or no.</source>
        <translation>après « ? », seules existent les options db, sentinel_user et sentinel_password, et avec TLS ca, cert, key et verify=yes ou no.</translation>
    </message>
    <message>
        <source>a socket is written as unix:///path/to/socket.</source>
        <translation>un socket s’écrit unix:///chemin/du/socket.</translation>
    </message>
    <message>
        <source>it must begin with redis://, rediss://, unix://, redis-sentinel:// or redis-cluster://.</source>
        <translation>elle doit commencer par redis://, rediss://, unix://, redis-sentinel:// ou redis-cluster://.</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>l’importation a été annulée</translation>
    </message>
    <message>
        <source>a drill keeps the store away</source>
        <translation>un exercice tient la base à l’écart</translation>
    </message>
    <message>
        <source>a certificate needs its key: set both TELLERDESK_TLS_CERT and TELLERDESK_TLS_KEY, or neither</source>
        <translation>un certificat a besoin de sa clé&#x202f;: définissez à la fois TELLERDESK_TLS_CERT et TELLERDESK_TLS_KEY, ou aucun des deux</translation>
    </message>
    <message>
        <source>%1 lets other computers in, which needs a token: set TELLERDESK_TOKEN, or listen on 127.0.0.1</source>
        <translation>%1 laisse entrer d’autres ordinateurs, ce qui exige un jeton&#x202f;: définissez TELLERDESK_TOKEN, ou écoutez sur 127.0.0.1</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>la base n’est pas ouverte</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>impossible de lire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>a simulation is running already</source>
        <translation>une simulation est déjà en cours</translation>
    </message>
    <message>
        <source>a drill is for this program&apos;s own server, and only while it runs</source>
        <translation>un exercice ne vaut que pour le serveur de ce programme, et tant qu’il est en marche</translation>
    </message>
    <message>
        <source>only a private Redis can be killed</source>
        <translation>seul un Redis privé peut être tué</translation>
    </message>
    <message>
        <source>the answers of this run were all right</source>
        <translation>les réponses de cette exécution étaient toutes correctes</translation>
    </message>
    <message>
        <source>there is no store to serve: %1</source>
        <translation>il n’y a pas de base à servir&#x202f;: %1</translation>
    </message>
    <message>
        <source>a line is NAME=value or a comment after #</source>
        <translation>une ligne est NOM=valeur ou un commentaire après #</translation>
    </message>
    <message>
        <source>text follows the closing quote</source>
        <translation>du texte suit le guillemet fermant</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>préférences</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>fichier .env</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>%1 cannot be read; the defaults are used</source>
        <translation>impossible de lire %1&#x202f;; les valeurs par défaut s’appliquent</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 ligne %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#x202f;: %3</translation>
    </message>
    <message>
        <source>a secret is not kept in the preferences</source>
        <translation>un secret n’est pas conservé dans les préférences</translation>
    </message>
    <message>
        <source>give a whole number from %1 to %2</source>
        <translation>indiquez un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>give text without control characters</source>
        <translation>indiquez un texte sans caractères de contrôle</translation>
    </message>
    <message>
        <source>give yes or no (also true, false, on, off, 1, 0)</source>
        <translation>indiquez yes ou no (aussi true, false, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>give redis://[user:password@]host[:port][/database], rediss://… with TLS, redis-sentinel://…, redis-cluster://… or unix:///path</source>
        <translation>indiquez redis://[utilisateur:mot de passe@]hôte[:port][/base], rediss://… avec TLS, redis-sentinel://…, redis-cluster://… ou unix:///chemin</translation>
    </message>
    <message>
        <source>give a URL such as http://127.0.0.1:8000</source>
        <translation>indiquez une URL telle que http://127.0.0.1:8000</translation>
    </message>
    <message>
        <source>give an IP address such as 127.0.0.1, ::1 or 0.0.0.0</source>
        <translation>indiquez une adresse IP telle que 127.0.0.1, ::1 ou 0.0.0.0</translation>
    </message>
    <message>
        <source>give at least 16 visible ASCII characters without spaces</source>
        <translation>indiquez au moins 16 caractères ASCII visibles, sans espaces</translation>
    </message>
    <message>
        <source>give host names without ports, between commas</source>
        <translation>indiquez des noms d’hôte sans port, séparés par des virgules</translation>
    </message>
    <message>
        <source>give origins such as https://shop.example, between commas</source>
        <translation>indiquez des origines telles que https://shop.example, séparées par des virgules</translation>
    </message>
    <message>
        <source>give a file that exists and can be read</source>
        <translation>indiquez un fichier qui existe et peut être lu</translation>
    </message>
    <message>
        <source>give the path of a folder</source>
        <translation>indiquez le chemin d’un dossier</translation>
    </message>
    <message>
        <source>give a language code such as en, de or pt_BR</source>
        <translation>indiquez un code de langue tel que en, de ou pt_BR</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <extracomment>%1 lists words between commas, %2 is the last one.</extracomment>
        <translation>indiquez %1 ou %2</translation>
    </message>
    <message>
        <source>In the first run the client was the limit.</source>
        <translation>Dans la première exécution, la limite était le client.</translation>
    </message>
    <message>
        <source>The first run was cancelled.</source>
        <translation>La première exécution a été annulée.</translation>
    </message>
    <message>
        <source>The answers of the first run contradict one another.</source>
        <translation>Les réponses de la première exécution se contredisent.</translation>
    </message>
    <message>
        <source>In the second run the client was the limit.</source>
        <translation>Dans la seconde exécution, la limite était le client.</translation>
    </message>
    <message>
        <source>In both runs the client was the limit.</source>
        <translation>Dans les deux exécutions, la limite était le client.</translation>
    </message>
    <message>
        <source>The second run was cancelled.</source>
        <translation>La seconde exécution a été annulée.</translation>
    </message>
    <message>
        <source>Both runs were cancelled.</source>
        <translation>Les deux exécutions ont été annulées.</translation>
    </message>
    <message>
        <source>The answers of the second run contradict one another.</source>
        <translation>Les réponses de la seconde exécution se contredisent.</translation>
    </message>
    <message>
        <source>In both runs the answers contradict one another.</source>
        <translation>Dans les deux exécutions, les réponses se contredisent.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1&#x202f;: impossible de créer le dossier</translation>
    </message>
    <message>
        <source>the target is not a URL</source>
        <translation>la cible n’est pas une URL</translation>
    </message>
    <message>
        <source>the target must begin with http:// or https://</source>
        <translation>la cible doit commencer par http:// ou https://</translation>
    </message>
    <message>
        <source>the target may not have a user name, a query (?) or a fragment (#)</source>
        <translation>la cible ne peut contenir ni nom d’utilisateur, ni requête (?), ni fragment (#)</translation>
    </message>
    <message>
        <source>the token may not contain line breaks</source>
        <translation>le jeton ne doit pas contenir de saut de ligne</translation>
    </message>
    <message>
        <source>request counts may not be negative</source>
        <translation>les nombres de requêtes ne doivent pas être négatifs</translation>
    </message>
    <message>
        <source>there is nothing to send: every request count is 0</source>
        <translation>il n’y a rien à envoyer&#x202f;: tous les nombres de requêtes sont à 0</translation>
    </message>
    <message>
        <source>at most %1 requests can be asked for</source>
        <translation>on peut demander au plus %1 requêtes</translation>
    </message>
    <message>
        <source>the rate must be above 0 and at most %1 requests/s</source>
        <translation>le débit doit être supérieur à 0 et d’au plus %1 requêtes/s</translation>
    </message>
    <message>
        <source>a ramp runs from 0 or more to at most %1 requests/s</source>
        <translation>une rampe va de 0 ou plus à au plus %1 requêtes/s</translation>
    </message>
    <message>
        <source>at so low a rate the last request would be due after more than 24 h</source>
        <translation>à un débit aussi faible, la dernière requête ne partirait qu’après plus de 24 h</translation>
    </message>
    <message>
        <source>all at once has no duration: send back to back, or at a rate</source>
        <translation>«&#x202f;toutes à la fois&#x202f;» n’a pas de durée&#x202f;: envoyez à la suite, ou à un débit donné</translation>
    </message>
    <message>
        <source>the duration must be between 1 ms and 24 h</source>
        <translation>la durée doit être comprise entre 1 ms et 24 h</translation>
    </message>
    <message>
        <source>the deadline must be between 1 ms and 1 h</source>
        <translation>le délai doit être compris entre 1 ms et 1 h</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be in flight</source>
        <translation>il peut y avoir entre 1 et %1 requêtes en cours</translation>
    </message>
    <message>
        <source>the seed may be at most %1</source>
        <translation>la graine peut valoir au plus %1</translation>
    </message>
    <message>
        <source>ages must rise, within 0 and 200</source>
        <translation>les âges doivent être croissants, entre 0 et 200</translation>
    </message>
    <message>
        <source>a POST carries between 1 and %1 customers</source>
        <translation>un POST porte entre 1 et %1 clients</translation>
    </message>
    <message>
        <source>there are too few pairs of names (names: %1) for a POST (customers: %2)</source>
        <translation>il y a trop peu de paires de noms (noms : %1) pour un POST (clients : %2)</translation>
    </message>
    <message>
        <source>a page has between 1 and %1 rows</source>
        <translation>une page a entre 1 et %1 lignes</translation>
    </message>
    <message>
        <source>the time for the check must be between 1 ms and 1 h</source>
        <translation>le temps imparti à la vérification doit être compris entre 1 ms et 1 h</translation>
    </message>
    <message>
        <source>limits may not be negative</source>
        <translation>les limites ne doivent pas être négatives</translation>
    </message>
    <message>
        <source>The system lets this program open %1 files, too few for %2 requests in flight (ulimit -Hn).</source>
        <translation>Le système laisse ce programme ouvrir %1 fichiers, trop peu pour %2 requêtes en cours (ulimit -Hn).</translation>
    </message>
    <message>
        <source>Your client is the limit: its thread was busy %1% of the time, so a faster server would look no faster.</source>
        <translation>Votre client est la limite&#x202f;: son fil d’exécution a été occupé %1&#x202f;% du temps, donc un serveur plus rapide ne semblerait pas plus rapide.</translation>
    </message>
    <message>
        <source>The run was too short to tell whether the client held it up.</source>
        <translation>L’exécution a été trop courte pour dire si le client l’a freinée.</translation>
    </message>
    <message>
        <source>The client kept up: 95% of the requests were sent within %1 of being due.</source>
        <translation>Le client a suivi&#x202f;: 95&#x202f;% des requêtes ont été envoyées moins de %1 après l’heure prévue.</translation>
    </message>
    <message>
        <source>Your client is the limit: the requests in flight were limited to %1, so that others waited up to %2 (95%) before they were sent.</source>
        <translation>Votre client est la limite&#x202f;: les requêtes en cours étaient limitées à %1, si bien que d’autres ont attendu jusqu’à %2 (95&#x202f;%) avant d’être envoyées.</translation>
    </message>
    <message>
        <source>Your client is the limit: requests were sent up to %1 (95%) after they were due, while the wire took %2.</source>
        <translation>Votre client est la limite&#x202f;: des requêtes ont été envoyées jusqu’à %1 (95&#x202f;%) après l’heure prévue, alors que le transit a pris %2.</translation>
    </message>
    <message>
        <source>The collection is still being read from Redis</source>
        <translation>La collection est encore en cours de lecture depuis Redis</translation>
    </message>
    <message>
        <source>Some of the customers were inserted, others not: %1</source>
        <translation>Certains clients ont été insérés, d’autres non&#x202f;: %1</translation>
    </message>
    <message>
        <source>The customer has been changed or removed since</source>
        <translation>Le client a été modifié ou supprimé entre-temps</translation>
    </message>
    <message>
        <source>A customer with this firstName and lastName exists already</source>
        <translation>Il existe déjà un client avec ce prénom et ce nom</translation>
    </message>
    <message>
        <source>Two customers have the name %1: %2 and %3</source>
        <extracomment>A name, and the ids of both.</extracomment>
        <translation>Deux clients portent le nom %1&#x202f;: %2 et %3</translation>
    </message>
    <message>
        <source>There is a history only of a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>Il n’y a d’historique que d’une collection d’un seul tenant&#x202f;; celle-ci est répartie sur %1 fragments</translation>
    </message>
    <message>
        <source>Changes wait for replicas, but a server that keeps nothing can come back empty, be made the master by hasty Sentinels, and empty the others. Set appendonly yes on every server, and down-after-milliseconds to some seconds.</source>
        <translation>Les modifications attendent les réplicas, mais un serveur qui ne conserve rien peut revenir vide, être nommé maître par des Sentinels trop pressés et vider les autres. Mettez appendonly yes sur chaque serveur, et down-after-milliseconds à quelques secondes.</translation>
    </message>
    <message>
        <source>The collection in Redis was written by another version of this program, in another format. Choose another database.</source>
        <translation>La collection dans Redis a été écrite par une autre version de ce programme, dans un autre format. Choisissez une autre base de données.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>A part was restored, the rest can still be: %1</source>
        <translation>Une partie a été rétablie, le reste peut encore l’être&#x202f;: %1</translation>
    </message>
    <message>
        <source>The connection to Redis was lost, and its log does not tell whether the change was made before that</source>
        <translation>La connexion à Redis a été perdue, et son journal ne dit pas si la modification a été faite avant</translation>
    </message>
    <message>
        <source>The change was made, but too few replicas have it yet</source>
        <translation>La modification a été faite, mais trop peu de réplicas l’ont pour l’instant</translation>
    </message>
    <message>
        <source>%1 has no suffix that names a format: %2</source>
        <extracomment>%1 is a file, %2 lists formats.</extracomment>
        <translation>%1 n’a pas d’extension qui indique un format&#x202f;: %2</translation>
    </message>
    <message>
        <source>Names can be unique only in a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>Les noms ne peuvent être uniques que dans une collection d’un seul tenant&#x202f;; celle-ci est répartie sur %1 fragments</translation>
    </message>
    <message>
        <source>A part of the change was made, another was not: %1</source>
        <translation>Une partie de la modification a été faite, une autre non&#x202f;: %1</translation>
    </message>
    <message>
        <source>The collection in Redis has just been reorganised, or another version of this program wrote it in another format. Try again; if this lasts, choose another database.</source>
        <translation>La collection dans Redis vient d’être réorganisée, ou une autre version de ce programme l’a écrite dans un autre format. Réessayez&#x202f;; si cela persiste, choisissez une autre base de données.</translation>
    </message>
    <message>
        <source>The collection in Redis is spread over %1 shards; this version keeps it in one or spreads it over %2. Choose another database.</source>
        <translation>La collection dans Redis est répartie sur %1 fragments&#x202f;; cette version la garde en un seul ou la répartit sur %2. Choisissez une autre base de données.</translation>
    </message>
    <message>
        <source>this user may not use the port</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>cet utilisateur n’a pas le droit d’utiliser le port</translation>
    </message>
    <message>
        <source>this computer does not have the address</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>cet ordinateur n’a pas cette adresse</translation>
    </message>
    <message>
        <source>TLS failed: the other side does not speak it</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Échec de TLS&#x202f;: l’autre côté ne le parle pas</translation>
    </message>
    <message>
        <source>TLS failed: the other side asks for a certificate of ours</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Échec de TLS&#x202f;: l’autre côté demande notre certificat</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens on the port</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Connexion refusée&#x202f;: personne n’écoute sur le port</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Hôte introuvable&#x202f;: aucun ordinateur ne porte ce nom</translation>
    </message>
    <message>
        <source>Timed out: the computer does not answer</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Délai dépassé&#x202f;: l’ordinateur ne répond pas</translation>
    </message>
    <message>
        <source>The computer cannot be reached over the network</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>L’ordinateur est injoignable par le réseau</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>il est signé par lui-même</translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>son émetteur n’est pas connu ici</translation>
    </message>
    <message>
        <source>it is made out to another host</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>il est établi pour un autre hôte</translation>
    </message>
    <message>
        <source>it has expired</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>il n’est pas encore valable</translation>
    </message>
    <message>
        <source>not told: a drill cut the connection</source>
        <extracomment>What became of a request: its client was not told of it, on purpose.</extracomment>
        <translation>non communiqué&#x202f;: un exercice a coupé la connexion</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <extracomment>What became of a request: how many customers were inserted.</extracomment>
        <translation>insérés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 inserted, %2 refused</source>
        <extracomment>What became of a request: how many customers were inserted and how many not.</extracomment>
        <translation>insérés&#x202f;: %1, refusés&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>What became of a request: how many customers were deleted.</extracomment>
        <translation>supprimés&#x202f;: %1</translation>
    </message>
    <message>
        <source>the keyring is locked, or does not hold the secret</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>le trousseau est verrouillé ou ne contient pas le secret</translation>
    </message>
    <message>
        <source>the keyring was not unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>le trousseau n’a pas été déverrouillé</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>this desktop has no keyring</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>ce bureau n’a pas de trousseau</translation>
    </message>
    <message>
        <source>the keyring cannot be used: %1</source>
        <extracomment>%1 are the words of the keyring.</extracomment>
        <translation>le trousseau est inutilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>the keyring does not answer; perhaps it waits to be unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave no secrets.</extracomment>
        <translation>le trousseau ne répond pas&#x202f;; il attend peut-être d’être déverrouillé</translation>
    </message>
    <message>
        <source>give the password of the Sentinels with REDIS_URL in .env or the environment, where it is not saved by this program</source>
        <translation>donnez le mot de passe des Sentinels avec REDIS_URL dans .env ou l’environnement, où ce programme ne l’enregistre pas</translation>
    </message>
    <message>
        <source>“,” or “%1” was expected</source>
        <translation>«&#x202f;,&#x202f;» ou «&#x202f;%1&#x202f;» était attendu</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>«&#x202f;:&#x202f;» était attendu</translation>
    </message>
    <message>
        <source>“%1” was expected</source>
        <translation>«&#x202f;%1&#x202f;» était attendu</translation>
    </message>
    <message>
        <source>“%1” is not followed by =</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas suivi de =</translation>
    </message>
    <message>
        <source>up to %1 names can be made up</source>
        <translation>on peut inventer jusqu’à %1 noms</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be verified</source>
        <translation>on peut vérifier entre 1 et %1 requêtes</translation>
    </message>
    <message>
        <source>It has been taken back already, or its time is up</source>
        <translation>C’est déjà annulé, ou le délai est écoulé</translation>
    </message>
    <message>
        <source>brackets hold an IPv6 address, as in [::1]:6379.</source>
        <translation>entre crochets se met une adresse IPv6, comme [::1]:6379.</translation>
    </message>
    <message>
        <source>Read-only is on: the customers can be read but not changed. Turn it off in the settings, or by TELLERDESK_READ_ONLY=no</source>
        <translation>« Lecture seule » est activé : les clients peuvent être lus, mais pas modifiés. Désactivez-le dans les paramètres, ou par TELLERDESK_READ_ONLY=no</translation>
    </message>
    <message>
        <source>not as many fields as in the header: %1 instead of %2</source>
        <translation>pas autant de champs que dans l’en-tête : %1 au lieu de %2</translation>
    </message>
    <message>
        <source>the amount is too large for a numbered list in this order; choose the order by note values</source>
        <translation>le montant est trop grand pour une liste numérotée dans cet ordre&#x202f;; choisissez l’ordre par valeur des billets</translation>
    </message>
    <message>
        <source>this would take too long; choose a smaller amount or fewer notes</source>
        <translation>cela prendrait trop de temps&#x202f;; choisissez un montant plus petit ou moins de billets</translation>
    </message>
    <message>
        <source>this run has no history: it was not checked, or is not the last one</source>
        <translation>cette exécution n’a pas d’historique : elle n’a pas été vérifiée ou n’est pas la dernière</translation>
    </message>
    <message>
        <source>nothing can be written into the folder %1; choose another folder, or change its permissions</source>
        <translation>rien ne peut être écrit dans le dossier %1&#x202f;; choisissez un autre dossier ou modifiez ses droits d’accès</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made, because nothing can be written into %2; choose another folder, or change the permissions of that one</source>
        <translation>impossible de créer le dossier %1, car rien ne peut être écrit dans %2&#x202f;; choisissez un autre dossier ou modifiez les droits d’accès de ce dernier</translation>
    </message>
    <message>
        <source>the preferences cannot be written to %1; change its permissions, or make room</source>
        <translation>impossible d’écrire les préférences dans %1&#x202f;; modifiez les droits d’accès du fichier ou libérez de l’espace</translation>
    </message>
    <message>
        <source>this is no report of a simulation: %1; open one that was saved as JSON or as a page</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>ce n’est pas le rapport d’une simulation&#x202f;: %1&#x202f;; ouvrez-en un qui a été enregistré en JSON ou comme page</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>pas du JSON à partir de l’octet %1</translation>
    </message>
    <message>
        <source>something that a report tells is missing, or is of another kind</source>
        <translation>il manque un élément d’un rapport, ou il est d’une autre nature</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <extracomment>Label of a field; the letter after &amp; is reached with Alt.</extracomment>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Ag&amp;e</source>
        <translation>Âg&amp;e</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <extracomment>The number that tells customers apart.</extracomment>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <extracomment>Selects the customer who has the id already.</extracomment>
        <translation>Afficher l’au&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Keep open for the next one</source>
        <extracomment>The form stays open, to add another customer.</extracomment>
        <translation>Garder &amp;ouvert pour le suivant</translation>
    </message>
</context>
<context>
    <name>CustomersPanel</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading of the page of customers.</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <extracomment>Opens the form for a new customer.</extracomment>
        <translation>&amp;Ajouter un client</translation>
    </message>
    <message>
        <source>More commands for customers</source>
        <translation>Autres commandes sur les clients</translation>
    </message>
    <message>
        <source>Beginning of a name, or an id</source>
        <extracomment>In the empty field that finds customers.</extracomment>
        <translation>Début du nom ou ID</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <extracomment>Before two fields that hold the youngest and the oldest age to show.</extracomment>
        <translation>Â&amp;ge</translation>
    </message>
    <message>
        <source>Youngest age to show</source>
        <translation>Âge minimal à afficher</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the youngest age: no limit.</extracomment>
        <translation>sans min.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the youngest and the oldest age.</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Oldest age to show</source>
        <translation>Âge maximal à afficher</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <extracomment>Shows every customer again.</extracomment>
        <translation>Effacer le &amp;filtre</translation>
    </message>
</context>
<context>
    <name>DenominationPanel</name>
    <message>
        <source>Denominations</source>
        <extracomment>Heading of the page that reckons how amounts can be paid in notes.</extracomment>
        <translation>Coupures</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <extracomment>Names the field of the values of the notes that can be paid out.</extracomment>
        <translation>&amp;Billets</translation>
    </message>
    <message>
        <source>All n&amp;otes</source>
        <extracomment>Fills in all banknotes of the currency.</extracomment>
        <translation>&amp;Tous les billets</translation>
    </message>
    <message>
        <source>Notes and co&amp;ins</source>
        <extracomment>Fills in all banknotes and coins of the currency.</extracomment>
        <translation>Billets et &amp;pièces</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Montants</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <extracomment>Names the choice of the order in which combinations stand.</extracomment>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Most notes</source>
        <extracomment>Names the field of the most notes that one payout may have.</extracomment>
        <translation>Bi&amp;llets max.</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Instead of a number: there is no limit.</extracomment>
        <translation>illimité</translation>
    </message>
    <message>
        <source>Notes are &amp;limited (cassettes)</source>
        <extracomment>A switch: reckon with how many notes are left in each cassette of the machine.</extracomment>
        <translation>Billets l&amp;imités (cassettes)</translation>
    </message>
    <message>
        <source>Cassettes</source>
        <translation>Cassettes</translation>
    </message>
    <message>
        <source>Add &amp;cassette</source>
        <translation>Ajouter une &amp;cassette</translation>
    </message>
    <message>
        <source>Remo&amp;ve cassette</source>
        <translation>&amp;Retirer la cassette</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Answers for the amount</source>
        <translation>Résultats pour le montant</translation>
    </message>
    <message>
        <source>Combinations</source>
        <extracomment>Title of a tab: the ways to pay an amount.</extracomment>
        <translation>Combinaisons</translation>
    </message>
    <message>
        <source>Payout rules</source>
        <extracomment>Title of a tab: what a cash machine would pay out by each rule.</extracomment>
        <translation>Règles de retrait</translation>
    </message>
    <message>
        <source>Notes used</source>
        <extracomment>Title of a tab: how many combinations take how many notes.</extracomment>
        <translation>Nb de billets</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a tab: how long the notes in the cassettes last.</extracomment>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Rul&amp;e</source>
        <extracomment>Names the choice of the rule by which one combination of each amount is paid out.</extracomment>
        <translation>Règl&amp;e</translation>
    </message>
    <message>
        <source>Export in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>Exporter dans un autre format</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <extracomment>What the program is doing; shown when it takes longer than a moment.</extracomment>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Cancel reckoning</source>
        <extracomment>Ends the reckoning of combinations.</extracomment>
        <translation>Annuler le calcul</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <extracomment>Fills in the amounts that stand in the clipboard.</extracomment>
        <translation>Coller &amp;une liste</translation>
    </message>
    <message>
        <source>Replaces the amounts with those in the clipboard.</source>
        <translation>Remplace les montants par ceux du presse-papiers.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>On a button beside what is wrong with a word: takes the word out of its field.</extracomment>
        <translation>L’omettre</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>Rows that will be refused</source>
        <translation>Lignes qui seront refusées</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: whose row of the file it is.</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <extracomment>Column: why the row will be refused.</extracomment>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Adds the customers of the file; a number comes in later.</extracomment>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>Enregi&amp;strer les lignes refusées…</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>More requests</source>
        <extracomment>Heading of fields: requests besides POST and GET.</extracomment>
        <translation>Autres requêtes</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Names the field of how many requests ask for a page of the list.</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Rows in a page</source>
        <extracomment>Names the field of how many customers a page has.</extracomment>
        <translation>Lignes par page</translation>
    </message>
    <message>
        <source>PUT</source>
        <extracomment>Names the field of how many PUT requests; the word stays.</extracomment>
        <translation>PUT</translation>
    </message>
    <message>
        <source>DELETE of one</source>
        <extracomment>Names the field of how many requests delete one customer; the first word stays.</extracomment>
        <translation>DELETE d’un client</translation>
    </message>
    <message>
        <source>DELETE of all</source>
        <extracomment>Names the field of how many requests delete all customers; the first word stays.</extracomment>
        <translation>DELETE de tous</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Heading of fields: what the customers sent are like.</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>First id</source>
        <extracomment>Names the choice of the id the first customer gets.</extracomment>
        <translation>Premier ID</translation>
    </message>
    <message>
        <source>&amp;Ages</source>
        <extracomment>Names two fields: from which age to which.</extracomment>
        <translation>Âg&amp;es</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>In a POST</source>
        <extracomment>Names two fields: from how many customers to how many.</extracomment>
        <translation>Par POST</translation>
    </message>
    <message>
        <source>Fewest customers in a POST</source>
        <translation>Minimum de clients par POST</translation>
    </message>
    <message>
        <source>Most customers in a POST</source>
        <translation>Maximum de clients par POST</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Names the field of how many names are made up.</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>ten and ten</source>
        <extracomment>Instead of a number: ten first and ten last names that are always the same.</extracomment>
        <translation>dix et dix</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Heading of fields: how requests are sent.</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <extracomment>Names the choice of what carries the requests.</extracomment>
        <translation>&amp;Via</translation>
    </message>
    <message>
        <source>Answer within</source>
        <extracomment>Names the field of how long a request may take.</extracomment>
        <translation>Réponse sous</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <extracomment>A server over TLS is not asked who it is.</extracomment>
        <translation>Accepter tout certificat</translation>
    </message>
    <message>
        <source>Goe&amp;s wrong</source>
        <extracomment>Names the choice of what goes wrong on purpose.</extracomment>
        <translation>Inciden&amp;t</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Heading of fields: what the run must keep to succeed.</extracomment>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>p&amp;95 under</source>
        <extracomment>Names the field of a limit: 95 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>p&amp;95 max.</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>Instead of a limit: there is none.</extracomment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Behind a number: milliseconds.</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>p99 under</source>
        <extracomment>Names the field of a limit: 99 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>p99 max.</translation>
    </message>
    <message>
        <source>Failed at most</source>
        <extracomment>Names the field of a limit: so many requests may fail.</extracomment>
        <translation>Échecs au plus</translation>
    </message>
    <message>
        <source>Check whether the answers agree</source>
        <extracomment>The run ends with a verdict.</extracomment>
        <translation>Vérifier que les réponses concordent</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;Target</source>
        <extracomment>Names the field of the server&apos;s address.</extracomment>
        <translation>C&amp;ible</translation>
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
        <translation>Para&amp;llèles</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Instead of a number: all requests at once.</extracomment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <extracomment>Names the field of the number that all chance is drawn from.</extracomment>
        <translation>G&amp;raine</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <extracomment>Names the choice of when requests are sent.</extracomment>
        <translation>&amp;Cadence</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <extracomment>Names the field of how long the run lasts.</extracomment>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>as needed</source>
        <extracomment>Instead of a number of seconds.</extracomment>
        <translation>selon besoin</translation>
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
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two rates: from the first to the second.</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Requests per second at the end</source>
        <translation>Requêtes par seconde à la fin</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <extracomment>Names the field of the secret word that the target asks for.</extracomment>
        <translation>&amp;Jeton</translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Filter, as in status:4xx</source>
        <extracomment>In an empty field; status:4xx is typed as it stands.</extracomment>
        <translation>Filtre, par exemple status:4xx</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>The newest request stays in sight.</extracomment>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Clear the list of requests</source>
        <translation>Vider la liste des requêtes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>The request in detail</source>
        <translation>La requête en détail</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation>La requête telle qu’elle est arrivée</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The response as it went</source>
        <translation>La réponse telle qu’elle est partie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Where the time of the request went</source>
        <translation>Où est passé le temps de la requête</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>Enregistrer dans un autre format</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>Results of the run</source>
        <translation>Résultats de l’exécution</translation>
    </message>
    <message>
        <source>Violation</source>
        <extracomment>Title of a tab: the requests that contradict one another.</extracomment>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>Title of a tab: rate and latency over time.</extracomment>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Title of a tab: requests over time.</extracomment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>Requêtes au fil du temps</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Title of a tab: how long requests took.</extracomment>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Title of a tab: every request of the run.</extracomment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Détails de la requête</translation>
    </message>
    <message>
        <source>Choose a request to see what it carried and got.</source>
        <translation>Choisissez une requête pour voir son contenu et sa réponse.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a tab: two runs held against each other.</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Names the choice of which requests are listed: all, or those with one cause.</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Server</source>
        <extracomment>Heading of the page of the API server.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <extracomment>Starts the API server. The letter after &amp; is reached with Alt.</extracomment>
        <translation>Dé&amp;marrer le serveur</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <extracomment>Stops the API server.</extracomment>
        <translation>Arrê&amp;ter le serveur</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of a field: the port the server listens on.</extracomment>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the port: any that is free.</extracomment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Open to the &amp;network</source>
        <extracomment>Whether other computers may reach the server.</extracomment>
        <translation>Accessible depuis le &amp;réseau</translation>
    </message>
    <message>
        <source>Start &amp;with the app</source>
        <extracomment>Whether the server starts when the program does.</extracomment>
        <translation>Démarrer avec l’app&amp;lication</translation>
    </message>
    <message>
        <source>Copy address and token</source>
        <translation>Copier l’adresse et le jeton</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>On a button: shows address and token as a picture for the camera of a phone.</extracomment>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page of settings.</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>SimulatorPanel</name>
    <message>
        <source>Simulator</source>
        <extracomment>Heading of the page that sends many requests to a server.</extracomment>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Ends the run now.</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <extracomment>On a button that opens and closes a form beside the results.</extracomment>
        <translation>Pl&amp;us de réglages</translation>
    </message>
    <message>
        <source>Progress of the simulator</source>
        <extracomment>Names a progress bar.</extracomment>
        <translation>Progression du simulateur</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <extracomment>Names the field with the command line that does what the form says.</extracomment>
        <translation>La même chose en ligne de commande</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>More time</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Replay the run and give its check six times as long</source>
        <translation>Rejouer l’exécution en donnant six fois plus de temps à sa vérification</translation>
    </message>
    <message>
        <source>Fewer requests</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>Moins de requêtes</translation>
    </message>
    <message>
        <source>Replay the run with half as many requests</source>
        <translation>Rejouer l’exécution avec deux fois moins de requêtes</translation>
    </message>
</context>
<context>
    <name>WayExplorer</name>
    <message>
        <source>Previous combination</source>
        <translation>Combinaison précédente</translation>
    </message>
    <message>
        <source>Next combination</source>
        <translation>Combinaison suivante</translation>
    </message>
    <message>
        <source>Copy the combination</source>
        <translation>Copier la combinaison</translation>
    </message>
    <message>
        <source>Notes of the combination</source>
        <translation>Billets de la combinaison</translation>
    </message>
    <message>
        <source>&amp;Go to number</source>
        <extracomment>Names the field of a combination&apos;s number.</extracomment>
        <translation>&amp;Aller au nº</translation>
    </message>
    <message>
        <source>C&amp;heck a mix</source>
        <extracomment>Names the field of a combination such as 2 x 50 + 3 x 10.</extracomment>
        <translation>&amp;Vérifier un mix</translation>
    </message>
    <message>
        <source>2 x 50 + 3 x 10</source>
        <extracomment>An example; the numbers stay as they are.</extracomment>
        <translation>2 x 50 + 3 x 10</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>Names the field of conditions that combinations must meet.</extracomment>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>50 &gt;= 2, 100 = 0</source>
        <extracomment>An example; the numbers and signs stay as they are.</extracomment>
        <translation>50 &gt;= 2, 100 = 0</translation>
    </message>
    <message>
        <source>Only combinations with so many of a note; right-click a cell to make a condition of it.</source>
        <translation>Seulement les combinaisons ayant tant de billets d’une valeur&#x202f;; un clic droit sur une cellule en fait une condition.</translation>
    </message>
</context>
<context>
    <name>gui::Access</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field it stands in.</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>Go to the server</source>
        <translation>Aller au serveur</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Aller aux clients</translation>
    </message>
    <message>
        <source>Go to the denominations</source>
        <translation>Aller aux coupures</translation>
    </message>
    <message>
        <source>Go to the simulator</source>
        <translation>Aller au simulateur</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Aller aux paramètres</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Move to the next region of the window</source>
        <translation>Aller à la zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Move to the previous region of the window</source>
        <translation>Aller à la zone précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>About Tellerdesk</source>
        <translation>À propos de Tellerdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy the server&apos;s URL</source>
        <translation>Copier l’URL du serveur</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Copy a cURL command</source>
        <translation>Copier une commande cURL</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>Copier cURL</translation>
    </message>
    <message>
        <source>Open the API documentation</source>
        <translation>Ouvrir la documentation de l’API</translation>
    </message>
    <message>
        <source>Open docs</source>
        <translation>Ouvrir la doc</translation>
    </message>
    <message>
        <source>Send the chosen request again</source>
        <translation>Renvoyer la requête choisie</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Save the requests as an HTTP Archive</source>
        <translation>Enregistrer les requêtes en archive HTTP</translation>
    </message>
    <message>
        <source>Save HAR</source>
        <translation>Enregistrer HAR</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add customers as JSON</source>
        <translation>Ajouter des clients en JSON</translation>
    </message>
    <message>
        <source>Add JSON</source>
        <translation>Ajouter du JSON</translation>
    </message>
    <message>
        <source>Add 10 sample customers</source>
        <translation>Ajouter 10 clients d’exemple</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>Ajouter des exemples</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete the selected customers</source>
        <translation>Supprimer les clients sélectionnés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all customers</source>
        <translation>Supprimer tous les clients</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Exporter les clients</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show what has changed among the customers</source>
        <translation>Montrer ce qui a changé parmi les clients</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Calculate the combinations</source>
        <translation>Calculer les combinaisons</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>Exporter les combinaisons</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>Lancer le simulateur</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Replay the last run</source>
        <translation>Rejouer la dernière exécution</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Find the fewest requests that still contradict one another</source>
        <translation>Trouver le plus petit nombre de requêtes qui se contredisent encore</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <translation>Ouvrir le rapport d’une exécution</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Save the report of the run</source>
        <translation>Enregistrer le rapport de l’exécution</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <translation>Créer un rapport de diagnostic</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Créer un rapport</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Redémarrer le serveur</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Lock the customers: read-only</source>
        <translation>Verrouiller les clients : lecture seule</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock the customers</source>
        <translation>Déverrouiller les clients</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>gui::AgeHistogram</name>
    <message>
        <source>Customers by age</source>
        <translation>Clients par âge</translation>
    </message>
    <message>
        <source>There are no customers.</source>
        <translation>Il n’y a aucun client.</translation>
    </message>
    <message numerus="yes">
        <source>Aged %L1 to %L2: %Ln customer(s)</source>
        <extracomment>Over a bar of the age histogram: %1 and %2 are ages in years.</extracomment>
        <translation>
            <numerusform>De %L1 à %L2 ans&#x202f;: %Ln client</numerusform>
            <numerusform>De %L1 à %L2 ans&#x202f;: %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s); most often aged %L1 to %L2.</source>
        <translation>
            <numerusform>%Ln client, de %L1 à %L2 ans.</numerusform>
            <numerusform>%Ln clients&#x202f;; la tranche la plus nombreuse a de %L1 à %L2 ans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AmountModel</name>
    <message>
        <source>none</source>
        <extracomment>In the column of how many combinations there are: the amount cannot be paid.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>Heading of the column of sums of money; %1 is a currency.</extracomment>
        <translation>Montant, %1</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinaisons</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <extracomment>Heading of the column of what is paid out; %1 is the rule, as in &quot;fewest notes&quot;.</extracomment>
        <translation>Versement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out. In full it is as in &quot;Paid by fewest notes&quot;.</extracomment>
        <translation>Versement</translation>
    </message>
</context>
<context>
    <name>gui::Application</name>
    <message>
        <source>A setting was not taken: %1</source>
        <extracomment>%1 names the value and what would be right.</extracomment>
        <translation>Un paramètre n’a pas été pris en compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tellerdesk is running already; its window was raised.</source>
        <translation>Tellerdesk est déjà lancé&#x202f;; sa fenêtre a été mise au premier plan.</translation>
    </message>
    <message>
        <source>These options were not taken, because Tellerdesk is running already: %1</source>
        <extracomment>%1 are options of the command line: &quot;--port, --address&quot;.</extracomment>
        <translation>Ces options n’ont pas été prises en compte, car Tellerdesk est déjà lancé : %1</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <extracomment>Closes the message at the top of the window.</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <extracomment>Opens the help on what went wrong.</extracomment>
        <translation>Expliquer cette erreur</translation>
    </message>
</context>
<context>
    <name>gui::BundleView</name>
    <message>
        <source>A help bundle tells somebody who helps you how this program is set up and how it fares. Passwords, tokens and customers are not in it, and it goes nowhere by itself: look it through, then copy or save it.</source>
        <translation>Un rapport de diagnostic indique à la personne qui vous aide comment ce programme est configuré et comment il se porte. Il ne contient ni mots de passe, ni jetons, ni clients, et n’est envoyé nulle part de lui-même&#x202f;: relisez-le, puis copiez-le ou enregistrez-le.</translation>
    </message>
    <message>
        <source>&amp;Make a help bundle</source>
        <extracomment>Gathers a text for somebody who helps, and shows it.</extracomment>
        <translation>Créer u&amp;n rapport de diagnostic</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Writes the help bundle into a file.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The help bundle</source>
        <translation>Le rapport de diagnostic</translation>
    </message>
</context>
<context>
    <name>gui::CassetteForecast</name>
    <message>
        <source>Customers served by each rule</source>
        <translation>Clients servis selon chaque règle</translation>
    </message>
    <message>
        <source>Limit the notes to what the cassettes hold to see how long they last.</source>
        <translation>Limitez les billets au contenu des cassettes pour voir combien de temps ils durent.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings of a narrow table: the rule; how many customers are served until one is refused; that one&apos;s amount.</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation>Clients servis</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Premier refus</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Notes left</source>
        <translation>Billets restants</translation>
    </message>
    <message>
        <source>Longest by several rules: %1 customers are served before one is refused. Each asks for any payable amount up to %2, all equally likely.</source>
        <extracomment>%1 is how many customers each of these rules serves, %2 a sum of money.</extracomment>
        <translation>Plusieurs règles durent le plus longtemps&#x202f;: %1 clients sont servis avant un refus. Chacun demande un montant payable jusqu’à %2, tous aussi probables.</translation>
    </message>
    <message>
        <source>Longest by “%1”: %2 customers are served before one is refused. Each asks for any payable amount up to %3, all equally likely.</source>
        <extracomment>%1 is the name of a rule, %2 how many customers it serves, %3 a sum of money.</extracomment>
        <translation>La plus durable est «&#x202f;%1&#x202f;»&#x202f;: %2 clients sont servis avant un refus. Chacun demande un montant payable jusqu’à %3, tous aussi probables.</translation>
    </message>
</context>
<context>
    <name>gui::CassetteModel</name>
    <message>
        <source>any</source>
        <extracomment>In a table of cassettes: there is no limit.</extracomment>
        <translation>illimité</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading: the value of the notes in a cassette.</extracomment>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Heading: how many notes are in a cassette.</extracomment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Heading: how many notes must stay in a cassette.</extracomment>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Per payout</source>
        <extracomment>Heading: the most notes one payout may take from a cassette. It should be short.</extracomment>
        <translation>Par retrait</translation>
    </message>
    <message>
        <source>Most per payout</source>
        <extracomment>The heading &quot;Per payout&quot; in full: the most notes one payout may take from a cassette.</extracomment>
        <translation>Max. par retrait</translation>
    </message>
    <message>
        <source>Give a whole number of notes.</source>
        <translation>Indiquez un nombre entier de billets.</translation>
    </message>
</context>
<context>
    <name>gui::CommandSearch</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonView</name>
    <message>
        <source>%1: %2 and %3</source>
        <extracomment>A setting of two runs: its name, its value in the first and in the second.</extracomment>
        <translation>%1&#x202f;: %2 et %3</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>A figure, and in brackets between which two values it would come out again.</extracomment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <extracomment>A figure of two runs that are compared: how many requests were answered a second.</extracomment>
        <translation>Réponses/s</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A figure of two runs that are compared: which share of the requests failed.</extracomment>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>What a difference of two runs means: none is shown.</extracomment>
        <translation>dans le bruit</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>What a difference of two runs means: the second did better.</extracomment>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>What a difference of two runs means: the second did worse.</extracomment>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>What a difference of two runs means: nothing, of too few requests.</extracomment>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>too few requests to say</source>
        <translation>trop peu de requêtes pour conclure</translation>
    </message>
    <message>
        <source>The runs are unlike, so their speeds say little about each other: %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>Les exécutions sont dissemblables, leurs vitesses se comparent donc mal&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They also differ in %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>Elles diffèrent aussi par&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Held against the first run, the second is better in %1 figures, worse in %2, and within noise in %3. The bands show where a figure would come out again 19 times in 20.</source>
        <extracomment>Each %1 to %3 is a number of figures, such as percentiles.</extracomment>
        <translation>Indicateurs de la seconde exécution par rapport à la première&#x202f;: %1 en mieux, %2 en moins bien, %3 dans le bruit. Les bandes montrent où un indicateur se retrouverait 19 fois sur 20.</translation>
    </message>
    <message>
        <source>first run</source>
        <extracomment>Names the lines and columns of two runs that are compared.</extracomment>
        <translation>première exécution</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>seconde exécution</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>Latency by percentile of two runs</source>
        <translation>Latence par centile de deux exécutions</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>Deux exécutions comparées</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Headings of a table that compares two runs.</extracomment>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Première exécution</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Seconde exécution</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: so many in a hundred, as this language writes them.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>The first run is that of %1, the second that of %2.</source>
        <extracomment>Two runs that are compared: %1 and %2 are date and time when they began.</extracomment>
        <translation>La première exécution est celle du %1, la seconde celle du %2.</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <extracomment>On a button: compares two runs although their settings are unlike.</extracomment>
        <translation>Comparer quand même</translation>
    </message>
</context>
<context>
    <name>gui::CustomerDeletion</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>%Ln client est rétabli.</numerusform>
            <numerusform>%Ln clients sont rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were back already.</source>
        <translation>
            <numerusform>%Ln client était déjà rétabli.</numerusform>
            <numerusform>%Ln clients étaient déjà rétablis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay out, because their id or name was taken since: %2</source>
        <extracomment>%1 says how many are back, %2 is a list of customers.</extracomment>
        <translation>%1 Ceux-ci restent supprimés, car leur ID ou leur nom a été pris depuis&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nobody was deleted: they were gone already.</source>
        <translation>Personne n’a été supprimé&#xa0;: ils n’étaient déjà plus là.</translation>
    </message>
    <message>
        <source>This deletion cannot be undone any more: it was undone already, or its time is up.</source>
        <translation>Cette suppression ne peut plus être annulée&#xa0;: elle l’a déjà été, ou le délai est écoulé.</translation>
    </message>
    <message>
        <source>Deleting customers</source>
        <extracomment>Work under way.</extracomment>
        <translation>Suppression des clients</translation>
    </message>
    <message>
        <source>Bringing customers back</source>
        <extracomment>Work under way: what was deleted is undone.</extracomment>
        <translation>Rétablissement des clients</translation>
    </message>
    <message>
        <source>Customers are being deleted or brought back. What was changed last can be undone when that is done.</source>
        <translation>Des clients sont en train d’être supprimés ou rétablis. La dernière modification pourra être annulée quand ce sera terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were deleted.</source>
        <translation>
            <numerusform>%Ln client a été supprimé.</numerusform>
            <numerusform>%Ln clients ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deletion was cancelled: %Ln customer(s) were left as they are.</source>
        <translation>
            <numerusform>La suppression a été interrompue&#xa0;: %Ln client est resté tel quel.</numerusform>
            <numerusform>La suppression a été interrompue&#xa0;: %Ln clients sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The undo was cancelled: %Ln customer(s) can still be brought back.</source>
        <translation>
            <numerusform>Le rétablissement a été interrompu&#xa0;: %Ln client peut encore être rétabli.</numerusform>
            <numerusform>Le rétablissement a été interrompu&#xa0;: %Ln clients peuvent encore être rétablis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerDrawer</name>
    <message numerus="yes">
        <source>%Ln customer(s) were added.</source>
        <translation>
            <numerusform>%Ln client a été ajouté.</numerusform>
            <numerusform>%Ln clients ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused meanwhile.</source>
        <extracomment>After an import.</extracomment>
        <translation>
            <numerusform>%Ln ligne a été refusée entre-temps.</numerusform>
            <numerusform>%Ln lignes ont été refusées entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Whoever had been added by then stays.</source>
        <translation>L’importation a été annulée. Ceux qui avaient déjà été ajoutés restent.</translation>
    </message>
    <message>
        <source>The preview of %1 is ready.</source>
        <extracomment>%1 is the name of a file with customers, which was read for an import.</extracomment>
        <translation>L’aperçu de %1 est prêt.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the preview of an import.</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>gui::CustomerFiles</name>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Exporter les clients</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Exporter les changements</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
</context>
<context>
    <name>gui::CustomerForm</name>
    <message>
        <source>&amp;Use %1</source>
        <extracomment>Takes another id: %1 is a number.</extracomment>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>In the empty field of the id: %1 is the number that will be taken.</extracomment>
        <translation>suivant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>Stores what the form says.</extracomment>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
</context>
<context>
    <name>gui::CustomerTableModel</name>
    <message>
        <source>Last name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column of the table of customers, in years.</extracomment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the table of customers: the number that tells them apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of the table of customers: when each was written last, and by which program.</extracomment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Written by this window, %1</source>
        <extracomment>Who wrote a customer: %1 is a date and time.</extracomment>
        <translation>Écrit par cette fenêtre, %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Who wrote a customer: %1 is a program, %2 a date and time.</extracomment>
        <translation>Écrit par %1, %2</translation>
    </message>
</context>
<context>
    <name>gui::CustomersPanel</name>
    <message>
        <source>In the order of the store: last name, first name, id.</source>
        <translation>Dans l’ordre de la base&#x202f;: nom, prénom, ID.</translation>
    </message>
    <message>
        <source>Order and filter concern only this table, not what the server answers.</source>
        <translation>L’ordre et le filtre ne concernent que ce tableau, pas les réponses du serveur.</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln customer(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>%Ln client, aucun ne correspond. Échap efface le filtre.</numerusform>
            <numerusform>%Ln clients, aucun ne correspond. Échap efface le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Add one by hand, import a file, take samples, or run the simulator.</source>
        <translation>Ajoutez-en un à la main, importez un fichier, prenez des exemples ou lancez le simulateur.</translation>
    </message>
    <message>
        <source>%1 as last seen at %2</source>
        <extracomment>%1 is a number of customers, %2 when they were read last: a time of this day, or a date and time.</extracomment>
        <translation>%1 à la dernière lecture (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many customers the filter shows: %1 of %2.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many rows the table of customers has.</extracomment>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DenominationPanel</name>
    <message>
        <source>Type an amount to see how it can be paid.</source>
        <translation>Saisissez un montant pour voir comment il peut être payé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <extracomment>How many rows the table of amounts has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln montant</numerusform>
            <numerusform>%Ln montants</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoning denominations</source>
        <extracomment>Work under way.</extracomment>
        <translation>Calcul des coupures</translation>
    </message>
    <message>
        <source>The denominations are reckoned</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>Les coupures sont calculées</translation>
    </message>
    <message>
        <source>These answer an earlier question. Export waits for the next answer.</source>
        <translation>Ces réponses sont celles d’une question précédente. L’export attend la prochaine réponse.</translation>
    </message>
</context>
<context>
    <name>gui::DenominationText</name>
    <message>
        <source>Nearest: %1 and %2.</source>
        <translation>Les plus proches&#x202f;: %1 et %2.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Le plus proche&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No other amount can be paid either.</source>
        <translation>Aucun autre montant ne peut être payé non plus.</translation>
    </message>
    <message>
        <source>These notes only make multiples of %1.</source>
        <translation>Ces billets ne donnent que des multiples de %1.</translation>
    </message>
    <message>
        <source>It is less than the smallest note.</source>
        <translation>Le montant est inférieur au plus petit billet.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough.</source>
        <translation>Les cassettes n’en contiennent pas assez.</translation>
    </message>
    <message>
        <source>It takes at least %1 notes, more than are allowed.</source>
        <translation>Il faut au moins %1 billets, plus que le nombre permis.</translation>
    </message>
    <message>
        <source>No sum of these notes makes it.</source>
        <translation>Aucune somme de ces billets ne donne le montant.</translation>
    </message>
    <message>
        <source>Name at least one note to pay with.</source>
        <translation>Indiquez au moins un billet pour payer.</translation>
    </message>
    <message>
        <source>A note must be worth more than nothing.</source>
        <translation>Un billet doit valoir plus que zéro.</translation>
    </message>
    <message>
        <source>This note is named twice.</source>
        <translation>Ce billet est indiqué deux fois.</translation>
    </message>
    <message>
        <source>There can be at most %1 different notes.</source>
        <translation>Il peut y avoir au plus %1 billets différents.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Un montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Il n’y a rien à payer.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This has more decimals than the currency.</source>
        <translation>Il y a plus de décimales que n’en a la devise.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>Cette devise est inconnue.</translation>
    </message>
    <message>
        <source>This cannot be paid with these notes.</source>
        <translation>Impossible à payer avec ces billets.</translation>
    </message>
    <message>
        <source>This takes at least %1 notes, more than are allowed.</source>
        <translation>Il faut pour cela au moins %1 billets, plus que le nombre permis.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough for this.</source>
        <translation>Les cassettes n’en contiennent pas assez pour cela.</translation>
    </message>
    <message>
        <source>The house table has no entry for this amount.</source>
        <translation>La table maison n’a pas d’entrée pour ce montant.</translation>
    </message>
    <message>
        <source>There are %1 combinations, more than are allowed at once.</source>
        <translation>Il y a %1 combinaisons, plus que le nombre permis à la fois.</translation>
    </message>
    <message>
        <source>The last combination has number %1.</source>
        <translation>La dernière combinaison porte le numéro %1.</translation>
    </message>
    <message>
        <source>This order is not available for so large an amount. Choose the order by note values.</source>
        <translation>Cet ordre n’est pas disponible pour un montant aussi grand. Choisissez l’ordre par valeur des billets.</translation>
    </message>
    <message>
        <source>Counting this would take too long. Choose a smaller amount or fewer notes.</source>
        <translation>Le calcul prendrait trop de temps. Choisissez un montant plus petit ou moins de billets.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was left half-written.</source>
        <extracomment>%1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>Le fichier n’a pas pu être écrit&#x202f;: %1. Rien n’est resté à moitié écrit.</translation>
    </message>
    <message>
        <source>There is no note of %1.</source>
        <translation>Il n’y a pas de billet de %1.</translation>
    </message>
    <message>
        <source>It makes %1; %2 are missing.</source>
        <translation>Il donne %1&#x202f;; il manque %2.</translation>
    </message>
    <message>
        <source>It makes %1; that is %2 too much.</source>
        <translation>Il donne %1&#x202f;; c’est %2 de trop.</translation>
    </message>
    <message>
        <source>It takes %1 notes of %2, but only %3 can be paid out.</source>
        <translation>Billets de %2&#x202f;: %1 nécessaires, mais seulement %3 disponibles.</translation>
    </message>
    <message>
        <source>It takes %1 notes, and %2 are allowed at once.</source>
        <translation>Il prend %1 billets&#x202f;; maximum permis à la fois&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount.</source>
        <translation>Ce mix donne bien le montant.</translation>
    </message>
    <message>
        <source>This mix does not pay the amount.</source>
        <translation>Ce mix ne donne pas le montant.</translation>
    </message>
    <message>
        <source>fewest notes</source>
        <extracomment>Name of a rule by which a cash machine chooses notes.</extracomment>
        <translation>minimum de billets</translation>
    </message>
    <message>
        <source>equal emptying</source>
        <extracomment>Name of a rule: cassettes become empty at about the same time.</extracomment>
        <translation>vidage uniforme</translation>
    </message>
    <message>
        <source>least spread</source>
        <extracomment>Name of a rule: what is left in the cassettes differs least.</extracomment>
        <translation>écart minimal</translation>
    </message>
    <message>
        <source>even counts</source>
        <extracomment>Name of a rule: the same number of every note.</extracomment>
        <translation>nombres égaux</translation>
    </message>
    <message>
        <source>most cassettes</source>
        <extracomment>Name of a rule: as many cassettes as possible give something.</extracomment>
        <translation>maximum de cassettes</translation>
    </message>
    <message>
        <source>house table</source>
        <extracomment>Name of a rule: the operator&apos;s own table says what to pay.</extracomment>
        <translation>table maison</translation>
    </message>
    <message>
        <source>Fewest notes possible: %1.</source>
        <translation>Plus petit nombre de billets possible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No cassette is limited, so fewest notes.</source>
        <translation>Aucune cassette n’est limitée, donc minimum de billets.</translation>
    </message>
    <message>
        <source>No note gives more than %1 of the %2 it has.</source>
        <translation>Aucun billet ne cède plus de %1 sur les %2 en stock.</translation>
    </message>
    <message>
        <source>Notes between fullest and emptiest afterwards: %1.</source>
        <translation>Écart final entre la plus pleine et la plus vide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 of every note, the rest in fewest.</source>
        <translation>%1 de chaque billet, le reste avec un minimum.</translation>
    </message>
    <message>
        <source>Cassettes that give something: %1.</source>
        <translation>Cassettes mises à contribution&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The table says so.</source>
        <translation>La table le prévoit.</translation>
    </message>
    <message>
        <source>Write conditions such as 50 &gt;= 2 or 100 = 0.</source>
        <extracomment>What a filter of combinations looks like; the numbers and signs stay as they are.</extracomment>
        <translation>Écrivez des conditions telles que 50 &gt;= 2 ou 100 = 0.</translation>
    </message>
    <message>
        <source>%1 cannot be paid. %2</source>
        <extracomment>%1 is an amount, %2 the reason, a whole sentence.</extracomment>
        <translation>%1 ne peut pas être payé. %2</translation>
    </message>
</context>
<context>
    <name>gui::EditConflict</name>
    <message>
        <source>Someone else changed this customer meanwhile: %1, age %2.</source>
        <extracomment>%1 is the name of a customer, %2 the age: what someone else made of it.</extracomment>
        <translation>Quelqu’un d’autre a modifié ce client entre-temps&#xa0;: %1, âge %2.</translation>
    </message>
    <message>
        <source>Someone else deleted this customer meanwhile.</source>
        <translation>Quelqu’un d’autre a supprimé ce client entre-temps.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Puts what is stored into the form, in place of what was entered.</extracomment>
        <translation>Prendre sa version</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <extracomment>Stores what was entered, in place of what someone else made of it.</extracomment>
        <translation>Écraser par la mienne</translation>
    </message>
    <message>
        <source>Save as a new customer</source>
        <translation>Enregistrer comme nouveau client</translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message>
        <source>That cannot be done as it stands. Nothing was changed; correct it and try again.</source>
        <translation>C’est impossible en l’état. Rien n’a été modifié&#x202f;; corrigez et réessayez.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation>L’élément n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It collides with what is there already. Nothing was changed.</source>
        <translation>Conflit avec ce qui existe déjà. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Someone else changed it meanwhile. Nothing was changed; look again and repeat.</source>
        <translation>Quelqu’un d’autre a fait une modification entre-temps. La vôtre n’a pas été appliquée&#x202f;; vérifiez et recommencez.</translation>
    </message>
    <message>
        <source>That is larger than allowed. Nothing was changed.</source>
        <translation>C’est plus grand que permis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Access was refused. Check the user and password in the settings.</source>
        <translation>L’accès a été refusé. Vérifiez l’utilisateur et le mot de passe dans les paramètres.</translation>
    </message>
    <message>
        <source>The store cannot be reached. Nothing was changed; try again in a moment.</source>
        <translation>La base est injoignable. Rien n’a été modifié&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection broke while the change was under way, so it may have happened. Look before you repeat it.</source>
        <translation>La connexion a été coupée pendant la modification, qui a donc pu avoir lieu. Vérifiez avant de la répéter.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>L’opération a pris trop de temps et a été abandonnée. Réessayez.</translation>
    </message>
    <message>
        <source>The other side answered with something that makes no sense. Check that it is what the settings say.</source>
        <translation>Le service contacté a donné une réponse incompréhensible. Vérifiez qu’il s’agit bien de celui indiqué dans les paramètres.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>The customers are locked. Nothing was changed.</source>
        <translation>Les clients sont verrouillés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may have been added or not. Look before you repeat it.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>On ne sait pas si %Ln ligne a été ajoutée. Vérifiez avant de recommencer.</numerusform>
            <numerusform>On ne sait pas si %Ln lignes ont été ajoutées. Vérifiez avant de recommencer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not added. You can repeat it: nobody is added twice.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>%Ln ligne n’a pas été ajoutée. Vous pouvez recommencer&#x202f;: personne n’est ajouté deux fois.</numerusform>
            <numerusform>%Ln lignes n’ont pas été ajoutées. Vous pouvez recommencer&#x202f;: personne n’est ajouté deux fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FaultText</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
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
        <translation>Cette valeur est requise.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Cette valeur doit être un nombre entier.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>Cette valeur doit être du texte.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Cette valeur ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <extracomment>%1 is a number of characters.</extracomment>
        <translation>Cette valeur dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>This contains a control character.</source>
        <translation>Cette valeur contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>This contains half a character.</source>
        <translation>Cette valeur contient un demi-caractère.</translation>
    </message>
    <message>
        <source>A customer must be at least %1 years old.</source>
        <translation>Un client doit avoir au moins %1 ans.</translation>
    </message>
    <message>
        <source>A customer can be at most %1 years old.</source>
        <translation>Un client peut avoir au plus %1 ans.</translation>
    </message>
    <message>
        <source>The id must lie between %1 and %2.</source>
        <extracomment>%1 and %2 are the smallest and the largest id.</extracomment>
        <translation>L’ID doit être compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>This id belongs to %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>Cet ID appartient à %1.</translation>
    </message>
    <message>
        <source>This id was taken.</source>
        <translation>Cet ID est déjà pris.</translation>
    </message>
    <message>
        <source>This id comes twice; the first one counts.</source>
        <translation>Cet ID apparaît deux fois&#x202f;; le premier compte.</translation>
    </message>
    <message>
        <source>There is a customer of this name already: %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>Il existe déjà un client de ce nom&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This name was taken.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>This comes twice in one row.</source>
        <translation>Ce champ apparaît deux fois dans une ligne.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Ce champ est inconnu ici.</translation>
    </message>
</context>
<context>
    <name>gui::FileChoice</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one row a line</source>
        <translation>JSON, une entrée par ligne</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Tous les formats lisibles</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF à imprimer</translation>
    </message>
</context>
<context>
    <name>gui::FileWriting</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
</context>
<context>
    <name>gui::HelpView</name>
    <message>
        <source>Help: %1</source>
        <extracomment>Title of the help beside a page; %1 is the page, or the code of an error.</extracomment>
        <translation>Aide&#x202f;: %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>All errors</source>
        <extracomment>What the help is about, and a link at its end that leads there.</extracomment>
        <translation>Toutes les erreurs</translation>
    </message>
</context>
<context>
    <name>gui::HouseTable</name>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A fault in a table: %1 is the line that was typed, %2 the sentence that says what is wrong.</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>House &amp;table, a line for each amount</source>
        <extracomment>Heading of a field: the operator&apos;s own table of which notes pay which amount.</extracomment>
        <translation>Table mai&amp;son, une ligne par montant</translation>
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
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be added.</source>
        <extracomment>Before an import: how many rows are sound.</extracomment>
        <translation>
            <numerusform>%Ln client sera ajouté.</numerusform>
            <numerusform>%Ln clients seront ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be refused.</source>
        <extracomment>Before an import: how many rows are not sound.</extracomment>
        <translation>
            <numerusform>%Ln ligne sera refusée.</numerusform>
            <numerusform>%Ln lignes seront refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln customer(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln client</numerusform>
            <numerusform>&amp;Importer %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody will be added.</source>
        <extracomment>Before an import: no row is sound.</extracomment>
        <translation>Aucun client ne sera ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s). Save the refused rows to see them all.</source>
        <extracomment>Last row of a table of refused rows that does not show them all.</extracomment>
        <translation>
            <numerusform>%Ln autre ligne. Enregistrez les lignes refusées pour les voir toutes.</numerusform>
            <numerusform>%Ln autres lignes. Enregistrez les lignes refusées pour les voir toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::IntervalModel</name>
    <message>
        <source>Answered</source>
        <extracomment>Heading: how many requests were answered.</extracomment>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading: how many requests failed.</extracomment>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Time in s</source>
        <extracomment>Heading of a column of times: seconds since the start of the run.</extracomment>
        <translation>Temps en s</translation>
    </message>
</context>
<context>
    <name>gui::Job</name>
    <message>
        <source>Reading %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <extracomment>Work under way: customers are added; %1 is the name of the file they are from.</extracomment>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>Écriture de %1</translation>
    </message>
</context>
<context>
    <name>gui::JobBars</name>
    <message>
        <source>Cancel</source>
        <extracomment>Stops work that is under way.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Spoken of the button that stops work; %1 is the work, as in “Writing customers.csv”.</extracomment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::JobExport</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a size in bytes too large for another unit, as in &quot;1.39 × 10²³&quot;.</extracomment>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <extracomment>%1 is a number that may be too large for a plural form.</extracomment>
        <translation>Combinaisons&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1; as text %2</source>
        <extracomment>%1 is as in &quot;199 combinations&quot;, %2 a size as in &quot;7 kB&quot;.</extracomment>
        <translation>%1&#x202f;; en texte %2</translation>
    </message>
    <message>
        <source>%1: at most %2 combinations</source>
        <extracomment>%1 is the name of a file format, %2 a number.</extracomment>
        <translation>%1&#x202f;: au plus %2 combinaisons</translation>
    </message>
    <message>
        <source>To a file of my choice…</source>
        <translation>Vers un fichier de mon choix…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file format, %2 the size the file would have.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>Exporter les combinaisons</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <extracomment>Stops writing the file.</extracomment>
        <translation>Annuler l’e&amp;xport</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>A random sample of %1 each…</source>
        <extracomment>In a menu of exports: so many combinations of each amount, drawn by chance.</extracomment>
        <translation>Un échantillon aléatoire de %1 par montant…</translation>
    </message>
    <message>
        <source>Only a sample of %1 each</source>
        <extracomment>A button; %1 is a number of combinations, drawn by chance.</extracomment>
        <translation>Seulement un échantillon de %1 par montant</translation>
    </message>
</context>
<context>
    <name>gui::JsonEntry</name>
    <message>
        <source>Add as JSON</source>
        <extracomment>Heading of a form into which customers are typed or pasted as JSON.</extracomment>
        <translation>Ajouter en JSON</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>Customers as JSON, the way POST /customers takes them</source>
        <translation>Clients en JSON, tels que POST /customers les accepte</translation>
    </message>
    <message>
        <source>Chec&amp;k (Ctrl+Enter)</source>
        <extracomment>Shows what would be added and what refused.</extracomment>
        <translation>&amp;Vérifier (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>This is no list of customers: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Ce n’est pas une liste de clients&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>gui::LaneTimeline</name>
    <message numerus="yes">
        <source>Requests over time in %Ln lane(s)</source>
        <extracomment>Says what a picture shows; %n parallel clients.</extracomment>
        <translation>
            <numerusform>Requêtes au fil du temps sur %Ln piste</numerusform>
            <numerusform>Requêtes au fil du temps sur %Ln pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1, %2: %3; lane %4, queued %5, on the wire %6</source>
        <extracomment>A request in a picture: its number and sort, its outcome, its lane, how long it waited and took.</extracomment>
        <translation>Nº %1, %2&#x202f;: %3&#x202f;; piste %4, attente %5, transit %6</translation>
    </message>
    <message>
        <source>; took effect as no. %1</source>
        <extracomment>Follows on the sentence before: the server did this request as the %1st, 2nd… of all.</extracomment>
        <translation>&#x202f;; prise d’effet en nº %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln request(s) are drawn.</source>
        <extracomment>Of a picture that would be too full otherwise.</extracomment>
        <translation>
            <numerusform>Seule %Ln requête est dessinée, la première.</numerusform>
            <numerusform>Seules les %Ln premières requêtes sont dessinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlined: a request waits to be sent. Filled: it is on the wire.</source>
        <extracomment>The key to a picture: a bar for each request, of two parts.</extracomment>
        <translation>Contour&#x202f;: une requête attend d’être envoyée. Plein&#x202f;: elle est en transit.</translation>
    </message>
    <message>
        <source>▲: it took effect here at the earliest.</source>
        <extracomment>The key to a picture, a sign and what it means: when the server did the request.</extracomment>
        <translation>▲&#x202f;: elle a pris effet ici, au plus tôt.</translation>
    </message>
    <message>
        <source>Dashed frame: the answers contradict one another.</source>
        <extracomment>The key to a picture: a frame, and what it means.</extracomment>
        <translation>Cadre en tirets&#x202f;: les réponses se contredisent.</translation>
    </message>
</context>
<context>
    <name>gui::LastRun</name>
    <message>
        <source>Tellerdesk did not end in order the last time. What was acknowledged is in the store; nothing has to be done.</source>
        <translation>Tellerdesk ne s’est pas terminé correctement la dernière fois. Tout ce qui a été confirmé est dans la base&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <extracomment>On a button: gathers what helps others to find out what went wrong.</extracomment>
        <translation>Créer un rapport de diagnostic</translation>
    </message>
    <message>
        <source>The log is %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le journal se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>gui::LatencyCurve</name>
    <message>
        <source>from the due time</source>
        <translation>depuis l’échéance</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>en transit</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>Latency by percentile</source>
        <translation>Latence par centile</translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>Headings of a table of latencies.</extracomment>
        <translation>Centile</translation>
    </message>
    <message>
        <source>From due</source>
        <translation>Depuis échéance</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En transit</translation>
    </message>
    <message>
        <source>Half of the requests took at most %1, 95% at most %2, 99% at most %3. %4</source>
        <extracomment>%1, %2, %3 are durations; %4 is a sentence on whether the client was the limit.</extracomment>
        <translation>La moitié des requêtes ont pris au plus %1, 95&#x202f;% au plus %2, 99&#x202f;% au plus %3. %4</translation>
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
        <translation>&#x202f;; </translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column of the log of requests: GET, POST and so on.</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Column of the log of requests: what was asked for.</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the log of requests: the HTTP status.</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Column of the log of requests: how long it took, in milliseconds.</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the log of requests: the program that asked.</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the log of requests: the request&apos;s id.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the log of requests: what became of it.</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a request: %1 is as in &quot;3 inserted, 1 refused&quot;, %2 why the first was refused.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>simulator</source>
        <extracomment>Who sent a request, as &quot;curl&quot; would be: the simulator of this program.</extracomment>
        <translation>simulateur</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>A file was written</source>
        <translation>Un fichier a été écrit</translation>
    </message>
    <message>
        <source>Finish and quit</source>
        <translation>Terminer et quitter</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Does not quit the program.</extracomment>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Tellerdesk quits when the work under way is done.</source>
        <translation>Tellerdesk se fermera quand le travail en cours sera terminé.</translation>
    </message>
</context>
<context>
    <name>gui::NamePolicyBox</name>
    <message>
        <source>Names are uni&amp;que</source>
        <translation>Noms &amp;uniques</translation>
    </message>
</context>
<context>
    <name>gui::NotesHistogramView</name>
    <message>
        <source>Combinations by number of notes</source>
        <translation>Combinaisons par nombre de billets</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinaisons</translation>
    </message>
    <message>
        <source>Notes in each combination: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Billets par combinaison&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; no two take equally many.</source>
        <extracomment>%1 and %2 are numbers: fewest and most notes of a combination.</extracomment>
        <translation>Une combinaison compte de %1 à %2 billets&#x202f;; jamais deux fois le même nombre.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; at most %3 combinations take equally many.</source>
        <extracomment>%1 to %3 are numbers: fewest and most notes of a combination, and how many combinations have each of the most frequent numbers of notes.</extracomment>
        <translation>Une combinaison compte de %1 à %2 billets&#x202f;; au plus %3 combinaisons en ont le même nombre.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; most often %3, in %4 combinations.</source>
        <extracomment>%1 to %4 are numbers: fewest and most notes of a combination, the most frequent number of notes and how many combinations have it.</extracomment>
        <translation>Une combinaison compte de %1 à %2 billets&#x202f;; le plus souvent %3 (combinaisons&#x202f;: %4).</translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message>
        <source>Show file</source>
        <extracomment>Button of a desktop notification: opens the folder of a file.</extracomment>
        <translation>Afficher le fichier</translation>
    </message>
</context>
<context>
    <name>gui::Page</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a panel, in the list at the window&apos;s side: the API server.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Title of a panel: the table of customers.</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Denominations</source>
        <extracomment>Title of a panel: how an amount can be paid in banknotes.</extracomment>
        <translation>Coupures</translation>
    </message>
    <message>
        <source>Simulator</source>
        <extracomment>Title of a panel: sends many requests to a server.</extracomment>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of a panel.</extracomment>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>gui::PayoutRules</name>
    <message>
        <source>What each rule pays</source>
        <translation>Ce que verse chaque règle</translation>
    </message>
    <message>
        <source>&amp;Keep in the house table</source>
        <translation>&amp;Garder dans la table maison</translation>
    </message>
    <message>
        <source>From now on the house table pays this amount as the selected rule does.</source>
        <translation>Désormais, la table maison verse ce montant comme la règle sélectionnée.</translation>
    </message>
</context>
<context>
    <name>gui::PlanDetails</name>
    <message>
        <source>after the highest</source>
        <extracomment>Choices of the first customer&apos;s id: the highest stored plus one, one, or drawn by chance.</extracomment>
        <translation>après le plus grand</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
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
        <translation>ce serveur</translation>
    </message>
    <message>
        <source>all at once</source>
        <extracomment>Choices of when requests are sent.</extracomment>
        <translation>toutes à la fois</translation>
    </message>
    <message>
        <source>back to back</source>
        <translation>à la suite</translation>
    </message>
    <message>
        <source>at a steady rate</source>
        <translation>à débit constant</translation>
    </message>
    <message>
        <source>at a changing rate</source>
        <translation>à débit variable</translation>
    </message>
</context>
<context>
    <name>gui::Rail</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
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
        <translation>Enregistrer le rapport de l’exécution</translation>
    </message>
    <message>
        <source>Report as a page</source>
        <extracomment>Forms of a file: all of the report as a page for a browser, as data, or its requests alone.</extracomment>
        <translation>Rapport en page web</translation>
    </message>
    <message>
        <source>Report as data</source>
        <translation>Rapport en données</translation>
    </message>
    <message>
        <source>Requests as a table</source>
        <translation>Requêtes en tableau</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>Ouvrir le rapport d’une exécution</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>A sort of files: reports of simulator runs.</extracomment>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>History for other checkers</source>
        <extracomment>A form of a file: what was asked when and answered what, for programs that check it.</extracomment>
        <translation>Historique pour d’autres vérificateurs</translation>
    </message>
</context>
<context>
    <name>gui::RequestLogView</name>
    <message>
        <source>(not text)</source>
        <extracomment>Stands for a body that is compressed or binary.</extracomment>
        <translation>(pas du texte)</translation>
    </message>
    <message>
        <source>Parsing %1, validating %2, store %3, writing %4; %5 in all.</source>
        <extracomment>Where a request&apos;s time went; %1 to %5 are durations such as &quot;0.50 ms&quot;.</extracomment>
        <translation>Analyse %1, validation %2, base %3, écriture %4&#x202f;; %5 en tout.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the log of requests has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <extracomment>How many requests the filter shows: %1 of %2.</extracomment>
        <translation>Requêtes&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Parsing</source>
        <extracomment>Stages of a request in the picture of its time.</extracomment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Save a Bruno collection</source>
        <extracomment>In a menu: saves the requests for Bruno, a program that sends them again.</extracomment>
        <translation>Enregistrer une collection Bruno</translation>
    </message>
    <message>
        <source>Save a k6 script</source>
        <extracomment>In a menu: saves the requests for k6, a program that sends them again under load.</extracomment>
        <translation>Enregistrer un script k6</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Fermer la requête</translation>
    </message>
    <message>
        <source>No requests yet. They are listed here as they come.</source>
        <translation>Pas encore de requêtes. Elles sont listées ici à mesure qu’elles arrivent.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>%Ln requête, aucune ne correspond. Échap efface le filtre.</numerusform>
            <numerusform>%Ln requêtes, aucune ne correspond. Échap efface le filtre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowCopy</name>
    <message>
        <source>Only the first %1 of the selected rows were copied. An export writes them all.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Seules les %1 premières lignes sélectionnées ont été copiées. Un export les écrit toutes.</translation>
    </message>
</context>
<context>
    <name>gui::RuleModel</name>
    <message>
        <source>Rule</source>
        <extracomment>Heading: by which rule a cash machine chooses the notes.</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out.</extracomment>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason for a choice.</extracomment>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>gui::RunHistory</name>
    <message>
        <source>none</source>
        <extracomment>Instead of a run to compare with.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <extracomment>Names the list of runs that were made.</extracomment>
        <translation>E&amp;xécutions</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <extracomment>Names the choice of a second run to hold against the one that is shown.</extracomment>
        <translation>Co&amp;mparer à</translation>
    </message>
    <message>
        <source>no run yet</source>
        <extracomment>Instead of the run that is shown.</extracomment>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>none shown</source>
        <extracomment>Instead of the run that is shown: there are runs, but one is under way or none was chosen.</extracomment>
        <translation>aucune affichée</translation>
    </message>
</context>
<context>
    <name>gui::RunPlots</name>
    <message>
        <source>No tenth of a second has passed yet.</source>
        <translation>Il ne s’est pas encore écoulé un dixième de seconde.</translation>
    </message>
    <message>
        <source>%1 answers a second on average, %2 in the best tenth of a second, over %3&#xa0;s.</source>
        <extracomment>%1 and %2 are numbers of requests, %3 is a number of seconds.</extracomment>
        <translation>%1 réponses par seconde en moyenne, %2 dans le meilleur dixième de seconde, sur %3&#xa0;s.</translation>
    </message>
    <message>
        <source>answers a second</source>
        <extracomment>Names lines of a plot over time.</extracomment>
        <translation>réponses par seconde</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouées</translation>
    </message>
    <message>
        <source>ms on wire</source>
        <extracomment>Names an axis of a plot: for how many milliseconds requests were on the wire.</extracomment>
        <translation>ms en transit</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Below a plot: the time since the start of the run.</extracomment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Latency on the wire over time</source>
        <translation>Latence en transit au fil du temps</translation>
    </message>
    <message>
        <source>The run in tenths of a second</source>
        <translation>L’exécution en dixièmes de seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed.</source>
        <extracomment>After a sentence on how many requests were answered.</extracomment>
        <translation>
            <numerusform>%Ln requête a échoué.</numerusform>
            <numerusform>%Ln requêtes ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and failures a second</source>
        <extracomment>Names a plot for those who cannot see it: of requests that were answered and that failed.</extracomment>
        <translation>Réponses et échecs par seconde</translation>
    </message>
</context>
<context>
    <name>gui::SampleModel</name>
    <message>
        <source>%1 taken, %2 refused</source>
        <extracomment>%1 customers were taken by the server, %2 refused.</extracomment>
        <translation>Acceptés&#x202f;: %1, refusés&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;ms</source>
        <extracomment>From when until when something lasted, in milliseconds: %1 and %2 are numbers.</extracomment>
        <translation>%1–%2&#xa0;ms</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading: the number of a request.</extracomment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading: when a request was due, from the start of the run.</extracomment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Heading: how long a request waited in the client.</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading: how long a request was on its way and at the server.</extracomment>
        <translation>En transit</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Heading: from when until when a request was on its way and at the server.</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why something was refused or failed.</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What this request carried and got was not kept: only the first requests of a run are, and the first that failed.</source>
        <translation>Le contenu et la réponse de cette requête n’ont pas été conservés : seuls le sont ceux des premières d’une exécution et des premières en échec.</translation>
    </message>
</context>
<context>
    <name>gui::ServerNotices</name>
    <message>
        <source>The server did not start: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Le serveur n’a pas démarré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by another program.</source>
        <translation>Le serveur n’a pas démarré&#x202f;: le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by %2.</source>
        <extracomment>%2 is a program, as in &quot;nginx (pid 812)&quot;.</extracomment>
        <translation>Le serveur n’a pas démarré&#x202f;: le port %1 est utilisé par %2.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <extracomment>On a button: takes the port %1 instead of the busy one.</extracomment>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The server is running. What would you like to try?</source>
        <translation>Le serveur est en marche. Que voulez-vous essayer&#x202f;?</translation>
    </message>
    <message>
        <source>Add 10 samples</source>
        <translation>Ajouter 10 exemples</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>Lancer le simulateur</translation>
    </message>
    <message>
        <source>Open the docs</source>
        <translation>Ouvrir la doc</translation>
    </message>
    <message>
        <source>The request was sent again and answered with %1.</source>
        <extracomment>A request was sent once more; %1 is the HTTP status of the answer.</extracomment>
        <translation>La requête a été renvoyée et a reçu la réponse %1.</translation>
    </message>
    <message>
        <source>The request was sent again and not answered: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>La requête a été renvoyée, mais est restée sans réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Settings of the server were changed. It works by the former ones until it is restarted.</source>
        <translation>Des paramètres du serveur ont été modifiés. Il suit les anciens jusqu’à son redémarrage.</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>On a button: the server.</extracomment>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>gui::ServerPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again… %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>Reconnexion… %1</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln second(s). %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>
            <numerusform>Prochaine tentative dans %Ln seconde. %1</numerusform>
            <numerusform>Prochaine tentative dans %Ln secondes. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerPlots</name>
    <message>
        <source>%1 a second now</source>
        <extracomment>Below the heading of a plot; %1 is a number.</extracomment>
        <translation>%1 par seconde actuellement</translation>
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
        <translation>aucune requête en ce moment</translation>
    </message>
    <message>
        <source>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</source>
        <translation>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 fine, %2 refused, %3 failed</source>
        <extracomment>Counts of answers: fine, refused because of the request, failed because of the server.</extracomment>
        <translation>OK&#x202f;: %1, refusées&#x202f;: %2, échouées&#x202f;: %3</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>Latence en ms</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>Réponses par seconde</translation>
    </message>
    <message>
        <source>Last 60 seconds</source>
        <extracomment>How far back the plots reach.</extracomment>
        <translation>60 dernières secondes</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>How far back the plots reach</source>
        <translation>Période des graphiques</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Shows figures instead of plots.</extracomment>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation>Chiffres du serveur</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <extracomment>Heading of a column: requests a second.</extracomment>
        <translation>Requêtes/s</translation>
    </message>
</context>
<context>
    <name>gui::SettingField</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Thèm&amp;e</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 means this computer alone.</source>
        <translation>127.0.0.1 désigne uniquement cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>0 takes any that is free.</source>
        <translation>0 choisit un port libre quelconque.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Requests must carry it; needed to listen beyond this computer.</source>
        <translation>Les requêtes doivent le porter&#x202f;; nécessaire pour écouter au-delà de cet ordinateur.</translation>
    </message>
    <message>
        <source>Start w&amp;ith the app</source>
        <translation>Démarrer a&amp;vec l’application</translation>
    </message>
    <message>
        <source>Speak TLS (https)</source>
        <translation>Utiliser TLS (https)</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>A PEM file; empty: one that the program makes itself.</source>
        <translation>Un fichier PEM&#x202f;; vide&#x202f;: un certificat créé par le programme lui-même.</translation>
    </message>
    <message>
        <source>Server key</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>Un fichier PEM.</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Noms d’hôte</translation>
    </message>
    <message>
        <source>What the server is called besides its address, between commas.</source>
        <translation>Noms du serveur en plus de son adresse, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>Pages web autorisées</translation>
    </message>
    <message>
        <source>Origins such as https://shop.example, between commas.</source>
        <translation>Origines telles que https://shop.example, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Requests in a burst</source>
        <translation>Requêtes par rafale</translation>
    </message>
    <message>
        <source>One address may send this many requests before the rate counts.</source>
        <translation>Une même adresse peut envoyer ce nombre de requêtes avant que le débit ne compte.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>Connexions depuis une adresse</translation>
    </message>
    <message>
        <source>Largest request (MB)</source>
        <translation>Requête maximale (Mo)</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s head</source>
        <translation>Secondes pour l’en-tête d’une requête</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s body</source>
        <translation>Secondes pour le corps d’une requête</translation>
    </message>
    <message>
        <source>Seconds a silent connection is held</source>
        <translation>Secondes de maintien d’une connexion inactive</translation>
    </message>
    <message>
        <source>Seconds a request may wait</source>
        <translation>Secondes d’attente permises à une requête</translation>
    </message>
    <message>
        <source>Seconds to read an answer</source>
        <translation>Secondes pour lire une réponse</translation>
    </message>
    <message>
        <source>Large answers may take longer.</source>
        <translation>Les grandes réponses peuvent prendre plus de temps.</translation>
    </message>
    <message>
        <source>Seconds that stopping waits</source>
        <translation>Secondes d’attente à l’arrêt</translation>
    </message>
    <message>
        <source>Requests that are running get this long to end.</source>
        <translation>Les requêtes en cours ont ce temps pour se terminer.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>They answer requests; each keeps all customers in memory.</source>
        <translation>Ils répondent aux requêtes ; chacun garde tous les clients en mémoire.</translation>
    </message>
    <message>
        <source>Where &amp;customers are kept</source>
        <translation>Stoc&amp;kage des clients</translation>
    </message>
    <message>
        <source>A private Redis needs no set-up and is reached by this user alone.</source>
        <translation>Un Redis privé ne demande aucune configuration et n’est accessible qu’à cet utilisateur.</translation>
    </message>
    <message>
        <source>External if one is configured</source>
        <translation>Externe s’il est configuré</translation>
    </message>
    <message>
        <source>Private Redis</source>
        <translation>Redis privé</translation>
    </message>
    <message>
        <source>External Redis</source>
        <translation>Redis externe</translation>
    </message>
    <message>
        <source>Redis &amp;URL</source>
        <translation>URL Red&amp;is</translation>
    </message>
    <message>
        <source>redis://, rediss:// or unix:</source>
        <translation>redis://, rediss:// ou unix:</translation>
    </message>
    <message>
        <source>Redis &amp;host</source>
        <translation>&amp;Hôte Redis</translation>
    </message>
    <message>
        <source>A host name, or the path of a unix socket.</source>
        <translation>Un nom d’hôte ou le chemin d’un socket Unix.</translation>
    </message>
    <message>
        <source>Redis p&amp;ort</source>
        <translation>P&amp;ort Redis</translation>
    </message>
    <message>
        <source>Redis us&amp;er</source>
        <translation>Utilisateur &amp;Redis</translation>
    </message>
    <message>
        <source>Redis pass&amp;word</source>
        <translation>&amp;Mot de passe Redis</translation>
    </message>
    <message>
        <source>Kept in the keyring of the desktop, and in no file.</source>
        <translation>Conservé dans le trousseau du bureau et dans aucun fichier.</translation>
    </message>
    <message>
        <source>TL&amp;S</source>
        <translation>TL&amp;S</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>A PEM file; empty: those of the system.</source>
        <translation>Un fichier PEM&#x202f;; vide&#x202f;: celles du système.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client TLS</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client TLS</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate</source>
        <translation>Vérifier le certificat du serveur</translation>
    </message>
    <message>
        <source>Database number</source>
        <translation>Numéro de la base</translation>
    </message>
    <message>
        <source>Write to &amp;disk</source>
        <translation>Écriture sur dis&amp;que</translation>
    </message>
    <message>
        <source>Once a second is faster; a power failure may then cost the last second.</source>
        <translation>Une fois par seconde est plus rapide&#x202f;; une panne de courant peut alors coûter la dernière seconde.</translation>
    </message>
    <message>
        <source>Before every answer</source>
        <translation>Avant chaque réponse</translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation>Une fois par seconde</translation>
    </message>
    <message>
        <source>U&amp;ndo period</source>
        <translation>&amp;Délai d’annulation</translation>
    </message>
    <message>
        <source>For how many seconds a deletion can be undone.</source>
        <translation>Nombre de secondes pendant lesquelles une suppression peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>Whom the simulator asks; empty: the server of this program.</source>
        <translation>Cible du simulateur&#x202f;; vide&#x202f;: le serveur de ce programme.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Dossier des &amp;fichiers</translation>
    </message>
    <message>
        <source>Exports and logs are written there.</source>
        <translation>Les exports et les journaux y sont écrits.</translation>
    </message>
    <message>
        <source>Replicas to wait for</source>
        <translation>Réplicas à attendre</translation>
    </message>
    <message>
        <source>This many replicas must have a change before it is acknowledged. That needs an append-only file on every server, and Sentinels that wait for seconds.</source>
        <translation>Ce nombre de réplicas doit avoir une modification avant qu’elle soit confirmée. Cela nécessite un fichier append-only sur chaque serveur et des Sentinels qui attendent quelques secondes.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window then leaves the program and its server running. The icon&apos;s menu shows the window again, and quits.</source>
        <translation>La fenêtre fermée, le programme et son serveur restent en marche. Le menu de l’icône affiche de nouveau la fenêtre et quitte le programme.</translation>
    </message>
    <message>
        <source>Shards of a new collection</source>
        <translation>Fragments d’une nouvelle collection</translation>
    </message>
    <message>
        <source>16 divide it among the servers of a Redis Cluster. Lists are then not all of one moment, and names cannot be unique. An existing collection stays as it is.</source>
        <translation>Avec 16, elle se répartit entre les serveurs d’un Redis Cluster. Les listes ne reflètent alors plus un seul et même instant, et les noms ne peuvent pas être uniques. Une collection existante reste telle quelle.</translation>
    </message>
    <message>
        <source>1, in one piece</source>
        <translation>1, d’un seul tenant</translation>
    </message>
    <message>
        <source>16, for a Redis Cluster</source>
        <translation>16, pour un Redis Cluster</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Customers can then be read but not changed: not in this window, not by requests to its server, not by teller from its next start on.</source>
        <translation>Les clients peuvent alors être lus, mais pas modifiés : ni dans cette fenêtre, ni par des requêtes à son serveur, ni par teller dès son prochain démarrage.</translation>
    </message>
    <message>
        <source>One address, or one /64 network of IPv6, may send this many requests a second; 0 means any number.</source>
        <translation>Une même adresse, ou un même réseau /64 d’IPv6, peut envoyer ce nombre de requêtes par seconde&#x202f;; 0&#x202f;: illimité.</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>gui::SettingRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from.</extracomment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>chosen here</source>
        <extracomment>Where the value of a setting comes from: from this window.</extracomment>
        <translation>choisi ici</translation>
    </message>
    <message>
        <source>kept secret</source>
        <extracomment>Where the value of a setting comes from: it is kept as a secret.</extracomment>
        <translation>gardé secret</translation>
    </message>
    <message>
        <source>fixed by .env</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>imposé par .env</translation>
    </message>
    <message>
        <source>fixed by the environment</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>imposé par l’environnement</translation>
    </message>
    <message>
        <source>fixed by the command line</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>imposé par la ligne de commande</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>Gives a setting its default value again; %1 is the setting.</extracomment>
        <translation>Réinitialiser&#x202f;: %1</translation>
    </message>
    <message>
        <source>This was not taken: %1</source>
        <extracomment>Under a setting; %1 is the reason, an imperative.</extracomment>
        <translation>Non pris en compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In the empty field of a password or token: there is one, which is not shown.</extracomment>
        <translation>défini</translation>
    </message>
    <message>
        <source>Restart the server to apply this.</source>
        <translation>Redémarrez le serveur pour l’appliquer.</translation>
    </message>
    <message>
        <source>Takes effect when the server next starts.</source>
        <translation>Prend effet au prochain démarrage du serveur.</translation>
    </message>
</context>
<context>
    <name>gui::SettingsPanel</name>
    <message>
        <source>Tellerdesk makes no connection to anywhere by itself: no account, no statistics, no look for updates. It reaches only the Redis you name, and the server you let the simulator ask.</source>
        <translation>Tellerdesk n’établit aucune connexion de lui-même&#x202f;: ni compte, ni statistiques, ni recherche de mises à jour. Il ne joint que le Redis que vous indiquez et le serveur que vous faites interroger par le simulateur.</translation>
    </message>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>Un atelier pour répartir des espèces en coupures et une API clients.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure&#x202f;; fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 is a list of libraries with their versions and licences.</extracomment>
        <translation>Réalisé avec %1.</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not take the secret, so it holds until the program ends: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Le trousseau du bureau n’a pas accepté le secret&#x202f;; il ne vaut donc que jusqu’à la fin du programme&#x202f;: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Fichiers de sortie</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Help bundle</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>The secret is not used any more, but the keyring of the desktop may still hold it: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Le secret n’est plus utilisé, mais le trousseau du bureau le contient peut-être encore&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not give the secrets it keeps, so the program works without them: %1</source>
        <extracomment>%1 is the reason; a secret is a password or a token.</extracomment>
        <translation>Le trousseau du bureau n’a pas donné les secrets qu’il garde&#x202f;; le programme fonctionne donc sans eux&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>On a button: asks the keyring once more.</extracomment>
        <translation>Redemander au trousseau</translation>
    </message>
    <message>
        <source>Copy the selected rows of a table</source>
        <translation>Copier les lignes sélectionnées d’un tableau</translation>
    </message>
    <message>
        <source>Clear the field, or close what has opened</source>
        <translation>Vider le champ, ou fermer ce qui s’est ouvert</translation>
    </message>
    <message>
        <source>Nobody is added whose first and last name is there.</source>
        <extracomment>Below the switch that makes names unique.</extracomment>
        <translation>Un client dont le prénom et le nom sont déjà présents n’est pas ajouté.</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorPanel</name>
    <message>
        <source>Start server and &amp;run</source>
        <extracomment>On a button; the letter after &amp; is reached with Alt.</extracomment>
        <translation>Démarrer le serveur et la&amp;ncer</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;ncer</translation>
    </message>
    <message>
        <source>Replaying with fewer requests</source>
        <extracomment>Work under way.</extracomment>
        <translation>Rejeu avec moins de requêtes</translation>
    </message>
    <message>
        <source>Simulator at work</source>
        <extracomment>Work under way: requests are being sent.</extracomment>
        <translation>Simulateur en cours</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorText</name>
    <message>
        <source>accepted</source>
        <extracomment>Outcome of a request: the server did it.</extracomment>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>refused by rule</source>
        <extracomment>Outcome of a request: the server rightly did not do it.</extracomment>
        <translation>refusée par règle</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>échouée</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Outcome of a request: it may or may not have been done.</extracomment>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Consistency was not checked.</source>
        <translation>La cohérence n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Consistent: there is an order of the %1 requests that explains every answer (found in %2).</source>
        <extracomment>%1 is a number of requests, %2 a duration.</extracomment>
        <translation>Cohérent&#x202f;: il existe un ordre des %1 requêtes qui explique chaque réponse (trouvé en %2).</translation>
    </message>
    <message>
        <source>Violated: %1</source>
        <extracomment>%1 says what was found, a sentence.</extracomment>
        <translation>Violation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Limits met.</source>
        <translation>Limites respectées.</translation>
    </message>
    <message>
        <source>Limits missed: %1.</source>
        <extracomment>%1 lists limits, each with what came of it.</extracomment>
        <translation>Limites dépassées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Customers: %1 accepted, %2 refused by rule. Requests: %3 answered, %4 failed, %5 sent again; at most %6 at once.</source>
        <extracomment>Each %n is a number: customers taken, customers refused by rule; failed and resent requests.</extracomment>
        <translation>Clients acceptés&#x202f;: %1, refusés par règle&#x202f;: %2. Requêtes avec réponse&#x202f;: %3, échouées&#x202f;: %4, renvoyées&#x202f;: %5&#x202f;; au plus %6 à la fois.</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>consistent</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>cohérent</translation>
    </message>
    <message>
        <source>violated</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>violation</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>indéterminé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), %2, p95 %3</source>
        <extracomment>A run in a list: date and time, how many requests (also the number for the plural), the verdict in a word, and the time within which 95 % were answered.</extracomment>
        <translation>
            <numerusform>%1, %Ln requête, %2, p95 %3</numerusform>
            <numerusform>%1, %Ln requêtes, %2, p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice of what goes wrong on purpose: nothing.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>replies are lost</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>réponses perdues</translation>
    </message>
    <message>
        <source>the store is slow</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>la base est lente</translation>
    </message>
    <message>
        <source>the store refuses</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>la base refuse</translation>
    </message>
    <message>
        <source>the private Redis is killed</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>le Redis privé est tué</translation>
    </message>
    <message>
        <source>Drill: the server waits before each use of its store, for every client, as long as the run lasts.</source>
        <translation>Exercice&#x202f;: le serveur attend avant chaque accès à sa base, pour tous les clients, tant que dure l’exécution.</translation>
    </message>
    <message>
        <source>Drill: the server treats its store as away at every third use, for every client, as long as the run lasts.</source>
        <translation>Exercice&#x202f;: le serveur considère sa base comme injoignable un accès sur trois, pour tous les clients, tant que dure l’exécution.</translation>
    </message>
    <message>
        <source>Drill: the private Redis is killed once during the run and starts again by itself. What was acknowledged must still be there.</source>
        <translation>Exercice&#x202f;: le Redis privé est tué une fois pendant l’exécution et redémarre de lui-même. Tout ce qui a été confirmé doit encore y être.</translation>
    </message>
    <message>
        <source>No request was answered, so there was nothing to check.</source>
        <translation>Aucune requête n’a reçu de réponse&#x202f;; il n’y avait rien à vérifier.</translation>
    </message>
    <message>
        <source>%1 was stored and is gone, although nothing removed it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 était enregistré et a disparu, bien que rien ne l’ait supprimé.</translation>
    </message>
    <message>
        <source>%1 was removed and is back, although nothing inserted it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 avait été supprimé et est revenu, bien que rien ne l’ait inséré.</translation>
    </message>
    <message>
        <source>%1 was seen before it was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 a été vu avant d’être envoyé.</translation>
    </message>
    <message>
        <source>%1 was seen, although nobody sent it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 a été vu, bien que personne ne l’ait envoyé.</translation>
    </message>
    <message>
        <source>%1 is not what was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 n’est pas ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>%1 stands twice in one list.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 figure deux fois dans une liste.</translation>
    </message>
    <message>
        <source>A list is not in the order of last name, first name and id.</source>
        <translation>Une liste n’est pas dans l’ordre des nom, prénom et ID.</translation>
    </message>
    <message>
        <source>A list shows half of a change, or two lists contradict each other.</source>
        <translation>Une liste montre la moitié d’une modification, ou deux listes se contredisent.</translation>
    </message>
    <message>
        <source>The answer to a change does not fit what was stored then.</source>
        <translation>La réponse à une modification ne correspond pas à ce qui était enregistré alors.</translation>
    </message>
    <message>
        <source>No order of the requests explains every answer.</source>
        <translation>Aucun ordre des requêtes n’explique chaque réponse.</translation>
    </message>
    <message>
        <source>A customer</source>
        <extracomment>Stands for the name of a customer which is not known.</extracomment>
        <translation>Un client</translation>
    </message>
    <message>
        <source>%1 Requests: %2.</source>
        <extracomment>%1 is a sentence, %2 lists the numbers of requests.</extracomment>
        <translation>%1 Requêtes&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Drill: every change is made, but every third gets no answer: its connection is cut, for every client of this server, as long as the run lasts.</source>
        <translation>Exercice&#x202f;: chaque modification est faite, mais une sur trois reste sans réponse&#x202f;: sa connexion est coupée, pour tous les clients de ce serveur, tant que dure l’exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), none answered</source>
        <extracomment>A run in a list: date and time, and how many requests, which all got no answer.</extracomment>
        <translation>
            <numerusform>%1, %Ln requête, sans réponse</numerusform>
            <numerusform>%1, %Ln requêtes, aucune réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>none answered</source>
        <extracomment>Instead of the verdict on a run, in a word or two: of no request.</extracomment>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1 is %2, the limit is %3</source>
        <extracomment>A limit that was missed: %1 is a percentile as in &quot;p95&quot;, %2 its value.</extracomment>
        <translation>%1 est de %2, la limite est de %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed, the limit is %1</source>
        <extracomment>A limit that was missed: %Ln requests failed, %1 may.</extracomment>
        <translation>
            <numerusform>%Ln requête a échoué, la limite est de %1</numerusform>
            <numerusform>%Ln requêtes ont échoué, la limite est de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: within %2&#xa0;s the check found neither an order of the %1 requests nor a contradiction. Give it more time, or fewer requests.</source>
        <extracomment>%1 is a number of requests, %2 of seconds.</extracomment>
        <translation>Indéterminé&#x202f;: en %2&#xa0;s, la vérification n’a trouvé ni un ordre des %1 requêtes ni une contradiction. Donnez-lui plus de temps, ou moins de requêtes.</translation>
    </message>
</context>
<context>
    <name>gui::Startup</name>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>Un atelier pour répartir des espèces en coupures et une API clients.</translation>
    </message>
    <message>
        <source>Open a window of its own, also when the program is running already.</source>
        <translation>Ouvrir une fenêtre séparée, même si le programme est déjà lancé.</translation>
    </message>
    <message>
        <source>Start the server at once.</source>
        <translation>Démarrer le serveur aussitôt.</translation>
    </message>
    <message>
        <source>Show server, customers, denominations, simulator or settings.</source>
        <translation>Afficher server, customers, denominations, simulator ou settings.</translation>
    </message>
    <message>
        <source>There is no page of that name.</source>
        <translation>Il n’y a pas de page de ce nom.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <extracomment>%1 is an argument of the command line.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option.</translation>
    </message>
</context>
<context>
    <name>gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the API server.</extracomment>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Finishing requests…</source>
        <extracomment>State of the API server: it takes no new requests and finishes those under way.</extracomment>
        <translation>Fin des requêtes en cours…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of the API server.</extracomment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Store closed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Base fermée</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Ouverture de la base…</translation>
    </message>
    <message>
        <source>Private store</source>
        <extracomment>States of the customers&apos; store: a Redis of this program&apos;s own, or another one.</extracomment>
        <translation>Base privée</translation>
    </message>
    <message>
        <source>External store</source>
        <translation>Base externe</translation>
    </message>
    <message>
        <source>Store lost, reconnecting…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Base perdue, reconnexion…</translation>
    </message>
    <message>
        <source>Store failed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Base en échec</translation>
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
            <numerusform>%Ln instance</numerusform>
            <numerusform>%Ln instances</numerusform>
        </translation>
    </message>
    <message>
        <source>this window</source>
        <extracomment>Among programs that work on the same store: the one the reader looks at.</extracomment>
        <translation>cette fenêtre</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a program, %2 the computer it runs on.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is the server&apos;s state or, while it runs, its address.</extracomment>
        <translation>Serveur&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>%1 – click to open its folder</source>
        <extracomment>Tooltip of the file written last; %1 is its path.</extracomment>
        <translation>%1 – cliquer pour ouvrir son dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>In the status bar: work that takes long.</extracomment>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of the window</source>
        <extracomment>Opens a menu with the commands for the whole window: search, help, quit.</extracomment>
        <translation>Menu de la fenêtre</translation>
    </message>
</context>
<context>
    <name>gui::StoreNotices</name>
    <message>
        <source>This Redis can lose data. %1</source>
        <extracomment>%1 are sentences about a setting of Redis that can cost data.</extracomment>
        <translation>Ce Redis peut perdre des données. %1</translation>
    </message>
    <message>
        <source>Put them back</source>
        <extracomment>On a button: stores the lost customers again.</extracomment>
        <translation>Les remettre</translation>
    </message>
    <message>
        <source>Redis went back to an older state: deletions that it had acknowledged are undone.</source>
        <translation>Redis est revenu à un état antérieur&#x202f;: des suppressions qu’il avait confirmées sont annulées.</translation>
    </message>
    <message numerus="yes">
        <source>Redis lost %Ln customer(s) that it had acknowledged: it was emptied, went back to an older copy, or another server took its place.</source>
        <translation>
            <numerusform>Redis a perdu %Ln client qu’il avait confirmé&#x202f;: il a été vidé, est revenu à une copie antérieure, ou un autre serveur a pris sa place.</numerusform>
            <numerusform>Redis a perdu %Ln clients qu’il avait confirmés&#x202f;: il a été vidé, est revenu à une copie antérieure, ou un autre serveur a pris sa place.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <extracomment>%1 is a file with the customers that Redis lost.</extracomment>
        <translation>Ils sont conservés dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>%Ln client est rétabli.</numerusform>
            <numerusform>%Ln clients sont rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out, because their id or name was taken since.</source>
        <translation>
            <numerusform>%Ln client reste exclu, car son ID ou son nom a été pris entre-temps.</numerusform>
            <numerusform>%Ln clients restent exclus, car leur ID ou leur nom a été pris entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store cannot be used. Once that is mended, Tellerdesk goes on by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>La base est inutilisable. Dès que cela sera réparé, Tellerdesk reprendra de lui-même. La raison : %1</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <extracomment>On a button: puts a command for a terminal on the clipboard.</extracomment>
        <translation>Copier la commande d’installation</translation>
    </message>
    <message>
        <source>Use another Redis</source>
        <extracomment>On a button: leads to the settings, where another Redis can be named.</extracomment>
        <translation>Utiliser un autre Redis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The store cannot be reached. Until it is back, customers are shown as last seen, and changes and requests are refused. Tellerdesk reconnects by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>La base est injoignable. Jusqu’à son retour, les clients sont affichés dans leur dernier état connu, et les modifications et les requêtes sont refusées. Tellerdesk se reconnecte de lui-même. La raison : %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <extracomment>On a button: connects to the store at once.</extracomment>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>The customers can be read here but not changed. %1</source>
        <extracomment>%1 are sentences about this Redis: that it is a replica, and what can cost data.</extracomment>
        <translation>Ici, les clients peuvent être lus, mais pas modifiés. %1</translation>
    </message>
</context>
<context>
    <name>gui::StoreTest</name>
    <message>
        <source>Test the sto&amp;re</source>
        <translation>&amp;Tester la base</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Reached in %1: %2.</source>
        <extracomment>%1 is a duration, %2 the address of the store.</extracomment>
        <translation>Jointe en %1&#x202f;: %2.</translation>
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
            <numerusform>%Ln client.</numerusform>
            <numerusform>%Ln clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other instance(s).</source>
        <extracomment>How many other programs work on the same store.</extracomment>
        <translation>
            <numerusform>%Ln autre instance.</numerusform>
            <numerusform>%Ln autres instances.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers are locked: “Read-only” is on.</source>
        <translation>Les clients sont verrouillés : « Lecture seule » est activé.</translation>
    </message>
    <message>
        <source>Changes are allowed.</source>
        <translation>Les modifications sont permises.</translation>
    </message>
    <message>
        <source>No change has come through so far.</source>
        <translation>Aucune modification n’est passée jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Tellerdesk is still running</source>
        <extracomment>Title of a desktop notification, after the window was closed.</extracomment>
        <translation>Tellerdesk reste en marche</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again, and its menu quits.</source>
        <translation>Son icône dans la zone de notification affiche de nouveau la fenêtre, et son menu quitte le programme.</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <extracomment>In the menu of the icon in the tray.</extracomment>
        <translation>Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>gui::UnderWay</name>
    <message>
        <source>Still under way: %1.</source>
        <extracomment>%1 lists work, as in “Writing customers.csv; Importing others.csv”.</extracomment>
        <translation>Encore en cours&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>gui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <extracomment>Brings back what was just deleted.</extracomment>
        <translation>Annu&amp;ler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation>
            <numerusform>%Ln client supprimé.</numerusform>
            <numerusform>%Ln clients supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ViolationView</name>
    <message>
        <source>Requests that contradict one another</source>
        <translation>Requêtes qui se contredisent</translation>
    </message>
    <message>
        <source>When the requests that contradict one another were under way</source>
        <translation>Quand les requêtes qui se contredisent étaient en transit</translation>
    </message>
</context>
<context>
    <name>gui::WayExplorer</name>
    <message>
        <source>No combination</source>
        <translation>Aucune combinaison</translation>
    </message>
    <message>
        <source>%1: combination %2 of %3</source>
        <extracomment>%1 is a sum of money, %2 the number of a combination, %3 how many there are.</extracomment>
        <translation>%1&#x202f;: combinaison %2 sur %3</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>Saisissez un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations pass the filter.</source>
        <extracomment>%1 and %2 are numbers; the filter is what is typed in the field of that name.</extracomment>
        <translation>Combinaisons retenues par le filtre&#x202f;: %1 sur %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount, but the filter hides it.</source>
        <translation>Ce mix donne bien le montant, mais le filtre le masque.</translation>
    </message>
    <message>
        <source>Only with exactly %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Seulement avec exactement %1</translation>
    </message>
    <message>
        <source>Only with at least %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Seulement avec au moins %1</translation>
    </message>
    <message>
        <source>Only with at most %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Seulement avec au plus %1</translation>
    </message>
    <message>
        <source>Only without %1</source>
        <extracomment>%1 is a note, as in &quot;50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Seulement sans %1</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Toutes les combinaisons</translation>
    </message>
    <message>
        <source>Combinations: %1</source>
        <extracomment>How many rows the table of combinations has, for those who cannot see it.</extracomment>
        <translation>Combinaisons&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>gui::WayModel</name>
    <message>
        <source>Notes</source>
        <extracomment>Heading of a column: how many banknotes and coins a combination takes.</extracomment>
        <translation>Billets</translation>
    </message>
</context>
<context>
    <name>gui::WayTable</name>
    <message>
        <source>Combinations</source>
        <extracomment>Name of a table for assistive tools: the ways to pay an amount.</extracomment>
        <translation>Combinaisons</translation>
    </message>
</context>
<context>
    <name>gui::RunResults</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the table of the requests of a run has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>all requests</source>
        <extracomment>A choice of which requests are listed.</extracomment>
        <translation>toutes les requêtes</translation>
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
        <translation>la requête n’est pas valable</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>c’est absent</translation>
    </message>
    <message>
        <source>it collides with what is there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>cela entre en conflit avec l’existant</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>cela a changé entre-temps</translation>
    </message>
    <message>
        <source>the request is too large</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>la requête est trop grande</translation>
    </message>
    <message>
        <source>access was refused</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>l’accès a été refusé</translation>
    </message>
    <message>
        <source>the store cannot be reached</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>la base est injoignable</translation>
    </message>
    <message>
        <source>it may have been done or not</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>c’est peut-être fait, peut-être pas</translation>
    </message>
    <message>
        <source>it took too long</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <source>the store makes no sense</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>la base répond de façon incompréhensible</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>un fichier n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>c’est annulé</translation>
    </message>
    <message>
        <source>Nobody has this id.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>Personne n’a cet ID.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>Le serveur n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>The answer speaks of other customers than were sent.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>La réponse parle d’autres clients que ceux envoyés.</translation>
    </message>
    <message>
        <source>The answer is no list.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>La réponse n’est pas une liste.</translation>
    </message>
    <message>
        <source>The answer does not say who was inserted and who was not.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>La réponse ne dit pas qui a été inséré et qui ne l’a pas été.</translation>
    </message>
    <message>
        <source>Row %1 of the answer is no customer.</source>
        <extracomment>%1 is a number, from 0.</extracomment>
        <translation>La ligne %1 de la réponse n’est pas un client.</translation>
    </message>
    <message>
        <source>The answer is no JSON: %1</source>
        <extracomment>%1 are the words of the reader of JSON.</extracomment>
        <translation>La réponse n’est pas du JSON&#x202f;: %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <extracomment>Stands for reasons that are too many to be told apart.</extracomment>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens there.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Connexion refusée&#x202f;: personne n’y écoute.</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Hôte introuvable&#x202f;: aucun ordinateur ne porte ce nom.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>L’ordinateur est injoignable.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Aucune connexion sécurisée (TLS) n’a pu être établie.</translation>
    </message>
    <message>
        <source>The connection ended before the answer did.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>La connexion a pris fin avant la réponse.</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Ce qui est revenu n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Il n’y a pas eu de réponse à temps.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a request failed: %1 is an HTTP status, %2 what the server says, in a few words.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Id %1: %2</source>
        <extracomment>A customer that was refused: %1 is the id, %2 says why.</extracomment>
        <translation>ID %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the customers are locked</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>les clients sont verrouillés</translation>
    </message>
</context>
<context>
    <name>gui::PlanText</name>
    <message>
        <source>target</source>
        <extracomment>A setting of a run: the server that is asked.</extracomment>
        <translation>cible</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>A setting of a run: the number that chance begins with.</extracomment>
        <translation>graine</translation>
    </message>
    <message>
        <source>carried by</source>
        <extracomment>A setting of a run; what carries its requests follows.</extracomment>
        <translation>transportées par</translation>
    </message>
    <message>
        <source>POST requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requêtes POST</translation>
    </message>
    <message>
        <source>GET requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requêtes GET</translation>
    </message>
    <message>
        <source>requests for a page</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requêtes d’une page</translation>
    </message>
    <message>
        <source>PUT requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requêtes PUT</translation>
    </message>
    <message>
        <source>DELETE requests for one</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requêtes DELETE d’un seul</translation>
    </message>
    <message>
        <source>DELETE requests for all</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requêtes DELETE de tous</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>A setting of a run; when its requests are sent follows, as in “at a steady rate”.</extracomment>
        <translation>envoyées</translation>
    </message>
    <message>
        <source>requests a second</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>requêtes par seconde</translation>
    </message>
    <message>
        <source>requests a second at the end</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>requêtes par seconde à la fin</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>A setting of a run: how long it lasts.</extracomment>
        <translation>durée</translation>
    </message>
    <message>
        <source>requests at once</source>
        <extracomment>A setting of a run: how many requests are under way together at most.</extracomment>
        <translation>requêtes simultanées</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <extracomment>A setting of a run: how long it waits for each answer.</extracomment>
        <translation>délai de réponse</translation>
    </message>
    <message>
        <source>youngest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>âge minimal</translation>
    </message>
    <message>
        <source>oldest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>âge maximal</translation>
    </message>
    <message>
        <source>fewest customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>minimum de clients par POST</translation>
    </message>
    <message>
        <source>most customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>maximum de clients par POST</translation>
    </message>
    <message>
        <source>made-up names</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>noms inventés</translation>
    </message>
    <message>
        <source>rows in a page</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>lignes par page</translation>
    </message>
    <message>
        <source>requests that were replayed</source>
        <extracomment>A setting of a run: their numbers follow.</extracomment>
        <translation>requêtes rejouées</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <extracomment>A setting of a run; what goes wrong follows.</extracomment>
        <translation>incident voulu</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>The value of a setting: nothing is set.</extracomment>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>gui::CustomerLock</name>
    <message>
        <source>The store cannot be reached</source>
        <translation>La base est injoignable</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>La base est inutilisable</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Ouverture de la base…</translation>
    </message>
    <message>
        <source>The customers are locked from outside this window: they can be read but not changed. TELLERDESK_READ_ONLY or --read-only says so.</source>
        <translation>Les clients sont verrouillés depuis l’extérieur de cette fenêtre : ils peuvent être lus, mais pas modifiés. C’est ce que dit TELLERDESK_READ_ONLY ou --read-only.</translation>
    </message>
    <message>
        <source>The customers are locked: they can be read but not changed. Unlock them here or in the settings.</source>
        <translation>Les clients sont verrouillés : ils peuvent être lus, mais pas modifiés. Déverrouillez-les ici ou dans les paramètres.</translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes. Choose its master in the settings.</source>
        <translation>Ce Redis est un réplica et n’accepte aucune modification. Choisissez son maître dans les paramètres.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>State of the customers, with the picture of a lock: they can be read but not changed.</extracomment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The store cannot be reached.</source>
        <translation>La base est injoignable.</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>La base est inutilisable.</translation>
    </message>
</context>
<context>
    <name>gui::Progress</name>
    <message>
        <source>%p%</source>
        <extracomment>In a progress bar: %p is how much is done; as this language writes “50 percent”.</extracomment>
        <translation>%p&#x202f;%</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>Beside a progress bar: %1 is a size as in &quot;7 kB&quot;.</extracomment>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a progress bar: how many, %1, are done, of how many, %2.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>about %1&#xa0;s left</source>
        <extracomment>How long work will still take: %1 is a number of seconds.</extracomment>
        <translation>encore environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1&#xa0;min left</source>
        <extracomment>How long work will still take: %1 is a number of minutes.</extracomment>
        <translation>encore environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1&#xa0;h left</source>
        <extracomment>How long work will still take: %1 is a number of hours.</extracomment>
        <translation>encore environ %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>gui::DenominationForm</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what was typed, %2 the sentence that says what is wrong with it.</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>most small notes first</source>
        <translation>petits billets d’abord</translation>
    </message>
    <message>
        <source>most large notes first</source>
        <translation>gros billets d’abord</translation>
    </message>
    <message>
        <source>fewest notes first</source>
        <translation>le moins de billets d’abord</translation>
    </message>
    <message>
        <source>most notes first</source>
        <translation>le plus de billets d’abord</translation>
    </message>
</context>
<context>
    <name>gui::RunFiles</name>
    <message>
        <source>The simulator has finished</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>Le simulateur a terminé</translation>
    </message>
</context>
<context>
    <name>gui::RunVerdict</name>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Checking whether the answers agree with one another…</source>
        <translation>Vérification de la cohérence des réponses entre elles…</translation>
    </message>
    <message>
        <source>Running: %1 under way, half answered within %2, 99% within %3</source>
        <extracomment>Each %1 to %3 is a number or duration.</extracomment>
        <translation>En cours&#x202f;: %1 en transit, la moitié traitée en %2, 99&#x202f;% en %3</translation>
    </message>
    <message>
        <source>Nothing has run yet. A run sends requests in parallel, measures how long each takes, and then proves whether the answers agree with one another.</source>
        <translation>Aucune exécution pour l’instant. Une exécution envoie des requêtes en parallèle, mesure la durée de chacune, puis prouve si les réponses sont cohérentes entre elles.</translation>
    </message>
    <message>
        <source>Replaying with fewer requests…</source>
        <translation>Rejeu avec moins de requêtes…</translation>
    </message>
    <message numerus="yes">
        <source>Replaying with fewer requests: %Ln replay(s) so far. Fewest that still fail: %1.</source>
        <extracomment>%Ln is the number of replays so far, %1 the number of requests of the smallest that failed.</extracomment>
        <translation>
            <numerusform>Rejeu avec moins de requêtes&#x202f;: %Ln rejeu, requêtes restantes&#x202f;: %1.</numerusform>
            <numerusform>Rejeu avec moins de requêtes&#x202f;: %Ln rejeux, requêtes restantes&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No replay went wrong again: it takes luck, or more requests.</source>
        <translation>Aucun rejeu n’a reproduit l’erreur&#x202f;: il faut de la chance, ou plus de requêtes.</translation>
    </message>
    <message>
        <source>The replays were cancelled before one of them went wrong again.</source>
        <translation>Les rejeux ont été annulés avant que l’un d’eux ne reproduise l’erreur.</translation>
    </message>
    <message>
        <source>See that the server is at work and the target is its address, then run again.</source>
        <extracomment>What to do when no request of a run was answered.</extracomment>
        <translation>Vérifiez que le serveur fonctionne et que la cible est son adresse, puis relancez.</translation>
    </message>
</context>
<context>
    <name>gui::CustomerHistory</name>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique est illisible</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>No change is known</source>
        <translation>Aucun changement connu</translation>
    </message>
    <message>
        <source>Changes from now on can be looked up here.</source>
        <translation>Les changements à venir pourront être consultés ici.</translation>
    </message>
    <message>
        <source>Nobody differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>The customers are now as they were then.</source>
        <translation>Les clients sont maintenant tels qu’ils étaient alors.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading: the versions that the collection of customers went through.</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>Changes &amp;since</source>
        <extracomment>Names a slider over the versions of the customers.</extracomment>
        <translation>Changements &amp;depuis</translation>
    </message>
    <message>
        <source>Version to compare with now</source>
        <translation>Version à comparer avec maintenant</translation>
    </message>
    <message>
        <source>Changes since the chosen version</source>
        <translation>Changements depuis la version choisie</translation>
    </message>
    <message>
        <source>E&amp;xport the changes…</source>
        <extracomment>Writes what has changed to a file.</extracomment>
        <translation>E&amp;xporter les changements…</translation>
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
        <translation>n’est plus connu</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: whether a customer was added, deleted or changed.</extracomment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column: the number that tells customers apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column: what a customer was at the chosen moment.</extracomment>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what a customer is today.</extracomment>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>gui::HistoryText</name>
    <message>
        <source>today, %1</source>
        <extracomment>When the customers were changed: %1 is a time of this day.</extracomment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>not before: %1</source>
        <extracomment>When the customers were changed, which is not known to the minute: %1 is &quot;today, 10:31&quot; or a date and time.</extracomment>
        <translation>pas avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>The oldest version known</source>
        <extracomment>Instead of a change: nothing is known of what was before this version.</extracomment>
        <translation>La plus ancienne version connue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln client ajouté</numerusform>
            <numerusform>%Ln clients ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) edited</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln client modifié</numerusform>
            <numerusform>%Ln clients modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln client supprimé</numerusform>
            <numerusform>%Ln clients supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brought back</source>
        <extracomment>What one change did: an undo.</extracomment>
        <translation>
            <numerusform>%Ln client rétabli</numerusform>
            <numerusform>%Ln clients rétablis</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 · %2 of %3</source>
        <extracomment>%1 is the number that names a version of the customers, %2 its place among %3 versions.</extracomment>
        <translation>Version %1 · %2 sur %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Who changed the customers: %1 is the name of a program or machine.</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>The first version is the empty store.</source>
        <translation>La première version est la base vide.</translation>
    </message>
    <message>
        <source>Versions before the first one here are no longer kept.</source>
        <translation>Les versions antérieures à la première affichée ne sont plus conservées.</translation>
    </message>
    <message>
        <source>The log has a gap before the first version here.</source>
        <translation>Le journal a une lacune avant la première version affichée.</translation>
    </message>
    <message>
        <source>There are more versions than can be read at once; these are the newest.</source>
        <translation>Il y a plus de versions qu’on ne peut en lire à la fois&#x202f;; voici les plus récentes.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Added: %1 · deleted: %2 · changed: %3</source>
        <extracomment>What became of the customers between two moments, as three numbers.</extracomment>
        <translation>Ajoutés&#x202f;: %1 · supprimés&#x202f;: %2 · modifiés&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted customer(s) are not listed: the history does not go back to them.</source>
        <extracomment>Of customers who were deleted.</extracomment>
        <translation>
            <numerusform>%Ln client supprimé n’est pas listé&#x202f;: l’historique ne remonte pas jusqu’à lui.</numerusform>
            <numerusform>%Ln clients supprimés ne sont pas listés&#x202f;: l’historique ne remonte pas jusqu’à eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerAccess</name>
    <message>
        <source>Open to the network</source>
        <extracomment>The server can be reached from other computers.</extracomment>
        <translation>Accessible depuis le réseau</translation>
    </message>
    <message>
        <source>Requests must carry the token %1</source>
        <extracomment>%1 is a secret word that requests must carry.</extracomment>
        <translation>Les requêtes doivent porter le jeton %1</translation>
    </message>
    <message>
        <source>Other computers reach it at %1.</source>
        <extracomment>%1 are one or more addresses.</extracomment>
        <translation>Les autres ordinateurs l’atteignent à %1.</translation>
    </message>
    <message>
        <source>QR code of the address and the token</source>
        <extracomment>What a picture is, for those who do not see it.</extracomment>
        <translation>Code QR de l’adresse et du jeton</translation>
    </message>
</context>
</TS>
