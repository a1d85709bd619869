<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Backend</name>
    <message>
        <source>%1; %2</source>
        <extracomment>Two reasons one after the other.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>não é JSON: %1 no byte %2</translation>
    </message>
    <message>
        <source>a customer must be an object</source>
        <translation>um cliente deve ser um objeto</translation>
    </message>
    <message>
        <source>an array of customers was expected</source>
        <translation>era esperado um array de clientes</translation>
    </message>
    <message>
        <source>%1 customers in one request, at most %2 are taken</source>
        <translation>%1 clientes em uma requisição; são aceitos no máximo %2</translation>
    </message>
    <message>
        <source>a customer was expected, as an object</source>
        <translation>era esperado um cliente, como objeto</translation>
    </message>
    <message>
        <source>an object or array was expected</source>
        <translation>era esperado um objeto ou array</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>aninhamento profundo demais</translation>
    </message>
    <message>
        <source>a field&apos;s name was expected</source>
        <translation>era esperado o nome de um campo</translation>
    </message>
    <message>
        <source>a string was expected</source>
        <translation>era esperada uma string</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>uma string não tem fim</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>um caractere de controle em uma string deve ser escapado</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>UTF-8 inválido</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>uma sequência de escape desconhecida</translation>
    </message>
    <message>
        <source>four hexadecimal digits were expected</source>
        <translation>eram esperados quatro dígitos hexadecimais</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>era esperado um dígito</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>era esperado um valor</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>há algo depois do valor</translation>
    </message>
    <message>
        <source>a quote within a field that is not quoted</source>
        <translation>aspas dentro de um campo que não está entre aspas</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>faltam as aspas de fechamento</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>há texto depois de aspas de fechamento</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>the header must name the column %1 once</source>
        <translation>o cabeçalho deve citar a coluna %1 uma única vez</translation>
    </message>
    <message>
        <source>only firstName, lastName, age and id are columns</source>
        <translation>as únicas colunas são firstName, lastName, age e id</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>não há cabeçalho</translation>
    </message>
    <message>
        <source>customers are read from json, ndjson or csv</source>
        <translation>os clientes são lidos de json, ndjson ou csv</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>não é possível gravar %1: é uma pasta</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; choose another folder</source>
        <translation>não é possível criar a pasta %1; escolha outra pasta</translation>
    </message>
    <message>
        <source>%1 cannot be written: it needs %2, and %3 are free</source>
        <translation>não é possível gravar %1: são necessários %2, e há %3 livres</translation>
    </message>
    <message>
        <source>these are %1 combinations, and at most %2 are printed; write them as text, or fewer of them</source>
        <translation>são %1 combinações, e no máximo %2 são impressas; grave-as como texto, ou menos delas</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>a exportação foi cancelada</translation>
    </message>
    <message>
        <source>the list has %1 rows, more than the %2 allowed</source>
        <translation>a lista tem %1 linhas, mais do que as %2 permitidas</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder; choose another folder</source>
        <translation>%1 é um arquivo, não uma pasta; escolha outra pasta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>no certificate can be made</source>
        <translation>não é possível criar um certificado</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>não é possível criar %1</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 não contém certificado</translation>
    </message>
    <message>
        <source>%1 holds no key without passphrase</source>
        <translation>%1 não contém chave sem senha</translation>
    </message>
    <message>
        <source>%1 is not the key of %2</source>
        <translation>%1 não é a chave de %2</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <extracomment>%1 is an address, %2 a number, %3 the reason.</extracomment>
        <translation>Não é possível escutar em %1, porta %2: %3.</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>Procurando %1</translation>
    </message>
    <message>
        <source>The connection to Redis was closed here</source>
        <translation>A conexão com o Redis foi fechada aqui</translation>
    </message>
    <message>
        <source>The Redis Cluster has no server for this key.</source>
        <translation>O Redis Cluster não tem servidor para esta chave.</translation>
    </message>
    <message>
        <source>This Redis is not a Cluster. Use redis:// for it.</source>
        <translation>Este Redis não é um Cluster. Use redis:// para ele.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: %1</source>
        <translation>O que responde não é um Redis: %1</translation>
    </message>
    <message>
        <source>Redis has no database %1.</source>
        <translation>O Redis não tem o banco de dados %1.</translation>
    </message>
    <message>
        <source>Redis refused to log in with a password.</source>
        <translation>O Redis recusou o login com senha.</translation>
    </message>
    <message>
        <source>Redis is still loading its data.</source>
        <translation>O Redis ainda está carregando seus dados.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: it spoke unasked.</source>
        <translation>O que responde não é um Redis: falou sem ser perguntado.</translation>
    </message>
    <message>
        <source>Redis does not answer</source>
        <translation>O Redis não responde</translation>
    </message>
    <message>
        <source>Redis did not answer in time</source>
        <translation>O Redis não respondeu a tempo</translation>
    </message>
    <message>
        <source>%1. It may expect TLS (rediss://)</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. Talvez ele espere TLS (rediss://)</translation>
    </message>
    <message>
        <source>%1. It may ask for our certificate, or speak without TLS (redis://)</source>
        <translation>%1. Talvez ele peça nosso certificado ou fale sem TLS (redis://)</translation>
    </message>
    <message>
        <source>%1. It may speak without TLS (redis://)</source>
        <translation>%1. Talvez ele fale sem TLS (redis://)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1. The command had been sent and may have been carried out.</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. O comando já havia sido enviado e pode ter sido executado.</translation>
    </message>
    <message>
        <source>The master of Redis has changed</source>
        <translation>O mestre do Redis mudou</translation>
    </message>
    <message>
        <source>This Redis has become a master or a replica</source>
        <translation>Este Redis tornou-se mestre ou réplica</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>This Redis is a replica, and no longer the master</source>
        <translation>Este Redis é uma réplica e não é mais o mestre</translation>
    </message>
    <message>
        <source>Connected to Redis %1 at %2</source>
        <translation>Conectado ao Redis %1 em %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what is wrong, %2 where.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This Redis is a read-only replica. Connect to its master.</source>
        <translation>Este Redis é uma réplica somente leitura. Conecte-se ao mestre dele.</translation>
    </message>
    <message>
        <source>Redis is out of memory. Raise its maxmemory or remove data.</source>
        <translation>O Redis está sem memória. Aumente o maxmemory ou remova dados.</translation>
    </message>
    <message>
        <source>Redis cannot write to its disk and refuses changes. Free space on it.</source>
        <translation>O Redis não consegue gravar em seu disco e recusa alterações. Libere espaço nele.</translation>
    </message>
    <message>
        <source>Redis has too few replicas connected and refuses changes.</source>
        <translation>O Redis não tem réplicas conectadas suficientes e recusa alterações.</translation>
    </message>
    <message>
        <source>This Redis replica has lost its master.</source>
        <translation>Esta réplica do Redis perdeu seu mestre.</translation>
    </message>
    <message>
        <source>The Redis Cluster is not complete.</source>
        <translation>O Redis Cluster não está completo.</translation>
    </message>
    <message>
        <source>The Redis Cluster is moving these keys.</source>
        <translation>O Redis Cluster está movendo estas chaves.</translation>
    </message>
    <message>
        <source>This Redis belongs to a Cluster. Use a redis-cluster:// address.</source>
        <translation>Este Redis pertence a um Cluster. Use um endereço redis-cluster://.</translation>
    </message>
    <message>
        <source>Redis is busy with a long script.</source>
        <translation>O Redis está ocupado com um script longo.</translation>
    </message>
    <message>
        <source>Redis asks for a password, and none is set.</source>
        <translation>O Redis pede uma senha, e nenhuma está definida.</translation>
    </message>
    <message>
        <source>Redis does not accept this user name and password.</source>
        <translation>O Redis não aceita este nome de usuário e senha.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that is needed.</source>
        <translation>Falta ao usuário do Redis uma permissão necessária.</translation>
    </message>
    <message>
        <source>The key in Redis belongs to something else. Choose another database.</source>
        <translation>A chave no Redis pertence a outra coisa. Escolha outro banco de dados.</translation>
    </message>
    <message>
        <source>A password is set, but this Redis asks for none.</source>
        <translation>Há uma senha definida, mas este Redis não pede nenhuma.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that a script needs.</source>
        <translation>Falta ao usuário do Redis uma permissão de que um script precisa.</translation>
    </message>
    <message>
        <source>Redis refused: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>O Redis recusou: %1</translation>
    </message>
    <message>
        <source>The Sentinel knows no master named “%1”.</source>
        <translation>O Sentinel não conhece nenhum mestre chamado “%1”.</translation>
    </message>
    <message>
        <source>No Sentinel can tell where the master is: %1</source>
        <translation>Nenhum Sentinel sabe dizer onde está o mestre: %1</translation>
    </message>
    <message>
        <source>The directory %1 for the private Redis cannot be used: %2. Choose another, or give this user the right to write there.</source>
        <translation>Não é possível usar o diretório %1 para o Redis privado: %2. Escolha outro ou dê a este usuário permissão para gravar nele.</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>ele pertence a outro usuário</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The disk may be full.</source>
        <translation>Não é possível gravar %1: %2. O disco pode estar cheio.</translation>
    </message>
    <message>
        <source>Cannot make a directory in /tmp: %1.</source>
        <translation>Não é possível criar um diretório em /tmp: %1.</translation>
    </message>
    <message>
        <source>The private Redis needs a directory, and none is set.</source>
        <translation>O Redis privado precisa de um diretório, e nenhum está definido.</translation>
    </message>
    <message>
        <source>it left no log.</source>
        <translation>ele não deixou nenhum log.</translation>
    </message>
    <message>
        <source>it was ended from outside.</source>
        <translation>ele foi encerrado de fora.</translation>
    </message>
    <message>
        <source>its disk is full or fails: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>o disco dele está cheio ou com falha: %1</translation>
    </message>
    <message>
        <source>This Redis is a replica: it refuses changes and may lag behind its master.</source>
        <translation>Este Redis é uma réplica: recusa alterações e pode estar atrasado em relação ao mestre.</translation>
    </message>
    <message>
        <source>This Redis may drop data when its memory is full (maxmemory-policy %1). Set it to noeviction.</source>
        <translation>Este Redis pode descartar dados quando sua memória estiver cheia (maxmemory-policy %1). Defina-o como noeviction.</translation>
    </message>
    <message>
        <source>This Redis keeps no append-only file: what was stored since its last snapshot is lost when it stops. Set appendonly yes.</source>
        <translation>Este Redis não mantém um arquivo append-only: o que foi guardado desde o último instantâneo se perde quando ele para. Defina appendonly yes.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>O programa %1 não existe.</translation>
    </message>
    <message>
        <source>%1 is not a redis-server.</source>
        <translation>%1 não é um redis-server.</translation>
    </message>
    <message>
        <source>%1 is version %2; version %3 or later is needed.</source>
        <translation>%1 está na versão %2; é necessária a versão %3 ou posterior.</translation>
    </message>
    <message>
        <source>Redis does not answer.</source>
        <translation>O Redis não responde.</translation>
    </message>
    <message>
        <source>redis-server could not be started: %1</source>
        <translation>não foi possível iniciar o redis-server: %1</translation>
    </message>
    <message>
        <source>No Redis server is installed. Install the Debian package redis-tools (sudo apt install redis-tools), or use a Redis elsewhere.</source>
        <translation>Nenhum servidor Redis está instalado. Instale o pacote Debian redis-tools (sudo apt install redis-tools) ou use um Redis em outro lugar.</translation>
    </message>
    <message>
        <source>Cannot make the link %1.</source>
        <translation>Não é possível criar o link %1.</translation>
    </message>
    <message>
        <source>Another program is still starting or ending the private Redis in %1. Wait for it, or end it if it hangs.</source>
        <translation>Outro programa ainda está iniciando ou encerrando o Redis privado em %1. Espere por ele ou encerre-o se estiver travado.</translation>
    </message>
    <message>
        <source>The directory %1 is used by a redis-server that was not started here (process %2). Stop it, or choose another directory.</source>
        <translation>O diretório %1 está em uso por um redis-server que não foi iniciado aqui (processo %2). Pare-o ou escolha outro diretório.</translation>
    </message>
    <message>
        <source>The private Redis ended: %1 Its log is %2.</source>
        <translation>O Redis privado terminou: %1 O log dele é %2.</translation>
    </message>
    <message>
        <source>The private Redis (process %1) does not answer. Let it go on if it was stopped, or end it: kill -9 %1.</source>
        <translation>O Redis privado (processo %1) não responde. Deixe-o continuar se foi suspenso, ou encerre-o: kill -9 %1.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM.</source>
        <translation>O arquivo %1 não contém certificado em PEM.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>O arquivo %1 não contém chave privada em PEM.</translation>
    </message>
    <message>
        <source>Redis closed the connection</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>O Redis fechou a conexão</translation>
    </message>
    <message>
        <source>There is no such socket: Redis does not run</source>
        <translation>Esse socket não existe: o Redis não está em execução</translation>
    </message>
    <message>
        <source>Nobody listens on the socket: Redis does not run</source>
        <translation>Ninguém escuta no socket: o Redis não está em execução</translation>
    </message>
    <message>
        <source>This user may not open the socket of Redis</source>
        <translation>Este usuário não pode abrir o socket do Redis</translation>
    </message>
    <message>
        <source>TLS failed: %1</source>
        <extracomment>%1 are the words of OpenSSL.</extracomment>
        <translation>O TLS falhou: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1. Name the file of the authority that signed it.</source>
        <extracomment>%1 says what is wrong with the certificate.</extracomment>
        <translation>O certificado do servidor não é confiável: %1. Informe o arquivo da autoridade que o assinou.</translation>
    </message>
    <message>
        <source>The Redis address is not usable: %1</source>
        <translation>O endereço do Redis não é utilizável: %1</translation>
    </message>
    <message>
        <source>the database must be a number from 0 on.</source>
        <translation>o banco de dados deve ser um número a partir de 0.</translation>
    </message>
    <message>
        <source>a Redis Cluster has only database 0.</source>
        <translation>um Redis Cluster só tem o banco de dados 0.</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535.</source>
        <translation>a porta deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>the host is missing.</source>
        <translation>falta o host.</translation>
    </message>
    <message>
        <source>several hosts need redis-sentinel:// or redis-cluster://.</source>
        <translation>vários hosts exigem redis-sentinel:// ou redis-cluster://.</translation>
    </message>
    <message>
        <source>Sentinel needs the master&apos;s name after the hosts, as in /mymaster.</source>
        <translation>O Sentinel precisa do nome do mestre depois dos hosts, como em /mymaster.</translation>
    </message>
    <message>
        <source>after “?” only db, sentinel_user and sentinel_password are options, and with TLS ca, cert, key and verify=yes or no.</source>
        <translation>depois de “?” há apenas as opções db, sentinel_user e sentinel_password e, com TLS, ca, cert, key e verify=yes ou no.</translation>
    </message>
    <message>
        <source>a socket is written as unix:///path/to/socket.</source>
        <translation>um socket é escrito como unix:///caminho/do/socket.</translation>
    </message>
    <message>
        <source>it must begin with redis://, rediss://, unix://, redis-sentinel:// or redis-cluster://.</source>
        <translation>deve começar com redis://, rediss://, unix://, redis-sentinel:// ou redis-cluster://.</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>a importação foi cancelada</translation>
    </message>
    <message>
        <source>a drill keeps the store away</source>
        <translation>um exercício mantém o armazenamento inacessível</translation>
    </message>
    <message>
        <source>a certificate needs its key: set both TELLERDESK_TLS_CERT and TELLERDESK_TLS_KEY, or neither</source>
        <translation>um certificado precisa de sua chave: defina TELLERDESK_TLS_CERT e TELLERDESK_TLS_KEY, ou nenhum dos dois</translation>
    </message>
    <message>
        <source>%1 lets other computers in, which needs a token: set TELLERDESK_TOKEN, or listen on 127.0.0.1</source>
        <translation>%1 permite a entrada de outros computadores, o que exige um token: defina TELLERDESK_TOKEN ou escute em 127.0.0.1</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>o armazenamento não está aberto</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>a simulation is running already</source>
        <translation>já há uma simulação em execução</translation>
    </message>
    <message>
        <source>a drill is for this program&apos;s own server, and only while it runs</source>
        <translation>um exercício é só para o servidor deste programa, e apenas enquanto ele estiver em execução</translation>
    </message>
    <message>
        <source>only a private Redis can be killed</source>
        <translation>só um Redis privado pode ser morto</translation>
    </message>
    <message>
        <source>the answers of this run were all right</source>
        <translation>as respostas desta execução estavam todas certas</translation>
    </message>
    <message>
        <source>there is no store to serve: %1</source>
        <translation>não há armazenamento para servir: %1</translation>
    </message>
    <message>
        <source>a line is NAME=value or a comment after #</source>
        <translation>uma linha é NOME=valor ou um comentário depois de #</translation>
    </message>
    <message>
        <source>text follows the closing quote</source>
        <translation>há texto depois das aspas de fechamento</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>o arquivo não está em UTF-8</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>preferências</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>chaveiro</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>arquivo .env</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>linha de comando</translation>
    </message>
    <message>
        <source>%1 cannot be read; the defaults are used</source>
        <translation>não é possível ler %1; os valores padrão são usados</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 linha %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>a secret is not kept in the preferences</source>
        <translation>um segredo não é guardado nas preferências</translation>
    </message>
    <message>
        <source>give a whole number from %1 to %2</source>
        <translation>informe um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>give text without control characters</source>
        <translation>informe um texto sem caracteres de controle</translation>
    </message>
    <message>
        <source>give yes or no (also true, false, on, off, 1, 0)</source>
        <translation>informe yes ou no (também true, false, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>give redis://[user:password@]host[:port][/database], rediss://… with TLS, redis-sentinel://…, redis-cluster://… or unix:///path</source>
        <translation>informe redis://[usuário:senha@]host[:porta][/banco], rediss://… com TLS, redis-sentinel://…, redis-cluster://… ou unix:///caminho</translation>
    </message>
    <message>
        <source>give a URL such as http://127.0.0.1:8000</source>
        <translation>informe uma URL como http://127.0.0.1:8000</translation>
    </message>
    <message>
        <source>give an IP address such as 127.0.0.1, ::1 or 0.0.0.0</source>
        <translation>informe um endereço IP como 127.0.0.1, ::1 ou 0.0.0.0</translation>
    </message>
    <message>
        <source>give at least 16 visible ASCII characters without spaces</source>
        <translation>informe pelo menos 16 caracteres ASCII visíveis, sem espaços</translation>
    </message>
    <message>
        <source>give host names without ports, between commas</source>
        <translation>informe nomes de host sem portas, separados por vírgulas</translation>
    </message>
    <message>
        <source>give origins such as https://shop.example, between commas</source>
        <translation>informe origens como https://shop.example, separadas por vírgulas</translation>
    </message>
    <message>
        <source>give a file that exists and can be read</source>
        <translation>informe um arquivo que exista e possa ser lido</translation>
    </message>
    <message>
        <source>give the path of a folder</source>
        <translation>informe o caminho de uma pasta</translation>
    </message>
    <message>
        <source>give a language code such as en, de or pt_BR</source>
        <translation>informe um código de idioma como en, de ou pt_BR</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <extracomment>%1 lists words between commas, %2 is the last one.</extracomment>
        <translation>informe %1 ou %2</translation>
    </message>
    <message>
        <source>In the first run the client was the limit.</source>
        <translation>Na primeira execução, o limite foi o cliente.</translation>
    </message>
    <message>
        <source>The first run was cancelled.</source>
        <translation>A primeira execução foi cancelada.</translation>
    </message>
    <message>
        <source>The answers of the first run contradict one another.</source>
        <translation>As respostas da primeira execução se contradizem.</translation>
    </message>
    <message>
        <source>In the second run the client was the limit.</source>
        <translation>Na segunda execução, o limite foi o cliente.</translation>
    </message>
    <message>
        <source>In both runs the client was the limit.</source>
        <translation>Nas duas execuções, o limite foi o cliente.</translation>
    </message>
    <message>
        <source>The second run was cancelled.</source>
        <translation>A segunda execução foi cancelada.</translation>
    </message>
    <message>
        <source>Both runs were cancelled.</source>
        <translation>As duas execuções foram canceladas.</translation>
    </message>
    <message>
        <source>The answers of the second run contradict one another.</source>
        <translation>As respostas da segunda execução se contradizem.</translation>
    </message>
    <message>
        <source>In both runs the answers contradict one another.</source>
        <translation>Nas duas execuções, as respostas se contradizem.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: não é possível criar a pasta</translation>
    </message>
    <message>
        <source>the target is not a URL</source>
        <translation>o destino não é uma URL</translation>
    </message>
    <message>
        <source>the target must begin with http:// or https://</source>
        <translation>o destino deve começar com http:// ou https://</translation>
    </message>
    <message>
        <source>the target may not have a user name, a query (?) or a fragment (#)</source>
        <translation>o destino não pode ter nome de usuário, consulta (?) nem fragmento (#)</translation>
    </message>
    <message>
        <source>the token may not contain line breaks</source>
        <translation>o token não pode conter quebras de linha</translation>
    </message>
    <message>
        <source>request counts may not be negative</source>
        <translation>as quantidades de requisições não podem ser negativas</translation>
    </message>
    <message>
        <source>there is nothing to send: every request count is 0</source>
        <translation>não há nada para enviar: todas as quantidades de requisições são 0</translation>
    </message>
    <message>
        <source>at most %1 requests can be asked for</source>
        <translation>podem ser pedidas no máximo %1 requisições</translation>
    </message>
    <message>
        <source>the rate must be above 0 and at most %1 requests/s</source>
        <translation>o ritmo deve ser maior que 0 e no máximo %1 requisições/s</translation>
    </message>
    <message>
        <source>a ramp runs from 0 or more to at most %1 requests/s</source>
        <translation>uma rampa vai de 0 ou mais a no máximo %1 requisições/s</translation>
    </message>
    <message>
        <source>at so low a rate the last request would be due after more than 24 h</source>
        <translation>com um ritmo tão baixo, a última requisição só seria enviada depois de mais de 24 h</translation>
    </message>
    <message>
        <source>all at once has no duration: send back to back, or at a rate</source>
        <translation>“todas de uma vez” não tem duração: envie sem pausas ou em um ritmo definido</translation>
    </message>
    <message>
        <source>the duration must be between 1 ms and 24 h</source>
        <translation>a duração deve estar entre 1 ms e 24 h</translation>
    </message>
    <message>
        <source>the deadline must be between 1 ms and 1 h</source>
        <translation>o prazo deve estar entre 1 ms e 1 h</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be in flight</source>
        <translation>pode haver entre 1 e %1 requisições em andamento</translation>
    </message>
    <message>
        <source>the seed may be at most %1</source>
        <translation>a semente pode ser no máximo %1</translation>
    </message>
    <message>
        <source>ages must rise, within 0 and 200</source>
        <translation>as idades devem ser crescentes, entre 0 e 200</translation>
    </message>
    <message>
        <source>a POST carries between 1 and %1 customers</source>
        <translation>um POST leva entre 1 e %1 clientes</translation>
    </message>
    <message>
        <source>there are too few pairs of names (names: %1) for a POST (customers: %2)</source>
        <translation>há pares de nomes de menos (nomes: %1) para um POST (clientes: %2)</translation>
    </message>
    <message>
        <source>a page has between 1 and %1 rows</source>
        <translation>uma página tem entre 1 e %1 linhas</translation>
    </message>
    <message>
        <source>the time for the check must be between 1 ms and 1 h</source>
        <translation>o tempo da verificação deve estar entre 1 ms e 1 h</translation>
    </message>
    <message>
        <source>limits may not be negative</source>
        <translation>os limites não podem ser negativos</translation>
    </message>
    <message>
        <source>The system lets this program open %1 files, too few for %2 requests in flight (ulimit -Hn).</source>
        <translation>O sistema permite que este programa abra %1 arquivos, poucos para %2 requisições em andamento (ulimit -Hn).</translation>
    </message>
    <message>
        <source>Your client is the limit: its thread was busy %1% of the time, so a faster server would look no faster.</source>
        <translation>O seu cliente é o limite: sua thread esteve ocupada %1% do tempo, então um servidor mais rápido não pareceria mais rápido.</translation>
    </message>
    <message>
        <source>The run was too short to tell whether the client held it up.</source>
        <translation>A execução foi curta demais para saber se o cliente a atrasou.</translation>
    </message>
    <message>
        <source>The client kept up: 95% of the requests were sent within %1 of being due.</source>
        <translation>O cliente acompanhou o ritmo: 95% das requisições foram enviadas em até %1 do momento previsto.</translation>
    </message>
    <message>
        <source>Your client is the limit: the requests in flight were limited to %1, so that others waited up to %2 (95%) before they were sent.</source>
        <translation>O seu cliente é o limite: as requisições em andamento estavam limitadas a %1, de modo que outras esperaram até %2 (95%) antes de serem enviadas.</translation>
    </message>
    <message>
        <source>Your client is the limit: requests were sent up to %1 (95%) after they were due, while the wire took %2.</source>
        <translation>O seu cliente é o limite: requisições foram enviadas até %1 (95%) depois do momento previsto, enquanto a rede levou %2.</translation>
    </message>
    <message>
        <source>The collection is still being read from Redis</source>
        <translation>A coleção ainda está sendo lida do Redis</translation>
    </message>
    <message>
        <source>Some of the customers were inserted, others not: %1</source>
        <translation>Alguns clientes foram inseridos, outros não: %1</translation>
    </message>
    <message>
        <source>The customer has been changed or removed since</source>
        <translation>O cliente foi alterado ou removido nesse meio-tempo</translation>
    </message>
    <message>
        <source>A customer with this firstName and lastName exists already</source>
        <translation>Já existe um cliente com este nome e sobrenome</translation>
    </message>
    <message>
        <source>Two customers have the name %1: %2 and %3</source>
        <extracomment>A name, and the ids of both.</extracomment>
        <translation>Dois clientes têm o nome %1: %2 e %3</translation>
    </message>
    <message>
        <source>There is a history only of a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>Só há histórico de uma coleção guardada em uma só peça; esta está espalhada por %1 fragmentos</translation>
    </message>
    <message>
        <source>Changes wait for replicas, but a server that keeps nothing can come back empty, be made the master by hasty Sentinels, and empty the others. Set appendonly yes on every server, and down-after-milliseconds to some seconds.</source>
        <translation>As alterações esperam pelas réplicas, mas um servidor que não guarda nada pode voltar vazio, ser tornado mestre por Sentinels apressados e esvaziar os outros. Defina appendonly yes em todos os servidores e down-after-milliseconds em alguns segundos.</translation>
    </message>
    <message>
        <source>The collection in Redis was written by another version of this program, in another format. Choose another database.</source>
        <translation>A coleção no Redis foi gravada por outra versão deste programa, em outro formato. Escolha outro banco de dados.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada para desfazer</translation>
    </message>
    <message>
        <source>A part was restored, the rest can still be: %1</source>
        <translation>Uma parte foi restaurada, e o resto ainda pode ser: %1</translation>
    </message>
    <message>
        <source>The connection to Redis was lost, and its log does not tell whether the change was made before that</source>
        <translation>A conexão com o Redis foi perdida, e o log dele não diz se a alteração foi feita antes disso</translation>
    </message>
    <message>
        <source>The change was made, but too few replicas have it yet</source>
        <translation>A alteração foi feita, mas ainda não há réplicas suficientes com ela</translation>
    </message>
    <message>
        <source>%1 has no suffix that names a format: %2</source>
        <extracomment>%1 is a file, %2 lists formats.</extracomment>
        <translation>%1 não tem extensão que indique um formato: %2</translation>
    </message>
    <message>
        <source>Names can be unique only in a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>Os nomes só podem ser únicos em uma coleção guardada em uma só peça; esta está espalhada por %1 fragmentos</translation>
    </message>
    <message>
        <source>A part of the change was made, another was not: %1</source>
        <translation>Uma parte da alteração foi feita, outra não: %1</translation>
    </message>
    <message>
        <source>The collection in Redis has just been reorganised, or another version of this program wrote it in another format. Try again; if this lasts, choose another database.</source>
        <translation>A coleção no Redis acaba de ser reorganizada, ou outra versão deste programa a gravou em outro formato. Tente de novo; se continuar assim, escolha outro banco de dados.</translation>
    </message>
    <message>
        <source>The collection in Redis is spread over %1 shards; this version keeps it in one or spreads it over %2. Choose another database.</source>
        <translation>A coleção no Redis está espalhada por %1 fragmentos; esta versão a mantém em um só ou a espalha por %2. Escolha outro banco de dados.</translation>
    </message>
    <message>
        <source>this user may not use the port</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>este usuário não pode usar a porta</translation>
    </message>
    <message>
        <source>this computer does not have the address</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>este computador não tem esse endereço</translation>
    </message>
    <message>
        <source>TLS failed: the other side does not speak it</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Falha no TLS: o outro lado não o fala</translation>
    </message>
    <message>
        <source>TLS failed: the other side asks for a certificate of ours</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Falha no TLS: o outro lado pede um certificado nosso</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens on the port</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Conexão recusada: ninguém escuta na porta</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Computador não encontrado: nenhum tem esse nome</translation>
    </message>
    <message>
        <source>Timed out: the computer does not answer</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Tempo esgotado: o computador não responde</translation>
    </message>
    <message>
        <source>The computer cannot be reached over the network</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Não é possível alcançar o computador pela rede</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>ele é assinado por si mesmo</translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>seu emissor não é conhecido aqui</translation>
    </message>
    <message>
        <source>it is made out to another host</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>ele foi emitido para outro computador</translation>
    </message>
    <message>
        <source>it has expired</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>ele expirou</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>ele ainda não é válido</translation>
    </message>
    <message>
        <source>not told: a drill cut the connection</source>
        <extracomment>What became of a request: its client was not told of it, on purpose.</extracomment>
        <translation>não comunicado: um exercício cortou a conexão</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <extracomment>What became of a request: how many customers were inserted.</extracomment>
        <translation>inseridos: %1</translation>
    </message>
    <message>
        <source>%1 inserted, %2 refused</source>
        <extracomment>What became of a request: how many customers were inserted and how many not.</extracomment>
        <translation>inseridos: %1, recusados: %2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>What became of a request: how many customers were deleted.</extracomment>
        <translation>excluídos: %1</translation>
    </message>
    <message>
        <source>the keyring is locked, or does not hold the secret</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>o chaveiro está bloqueado ou não contém o segredo</translation>
    </message>
    <message>
        <source>the keyring was not unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>o chaveiro não foi desbloqueado</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>o chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>this desktop has no keyring</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>este sistema não tem chaveiro</translation>
    </message>
    <message>
        <source>the keyring cannot be used: %1</source>
        <extracomment>%1 are the words of the keyring.</extracomment>
        <translation>não é possível usar o chaveiro: %1</translation>
    </message>
    <message>
        <source>the keyring does not answer; perhaps it waits to be unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave no secrets.</extracomment>
        <translation>o chaveiro não responde; talvez espere ser desbloqueado</translation>
    </message>
    <message>
        <source>give the password of the Sentinels with REDIS_URL in .env or the environment, where it is not saved by this program</source>
        <translation>informe a senha dos Sentinels com REDIS_URL no .env ou no ambiente, onde este programa não a grava</translation>
    </message>
    <message>
        <source>“,” or “%1” was expected</source>
        <translation>era esperado “,” ou “%1”</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>era esperado “:”</translation>
    </message>
    <message>
        <source>“%1” was expected</source>
        <translation>era esperado “%1”</translation>
    </message>
    <message>
        <source>“%1” is not followed by =</source>
        <translation>“%1” não é seguido de =</translation>
    </message>
    <message>
        <source>up to %1 names can be made up</source>
        <translation>podem ser inventados até %1 nomes</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be verified</source>
        <translation>podem ser verificadas entre 1 e %1 requisições</translation>
    </message>
    <message>
        <source>It has been taken back already, or its time is up</source>
        <translation>Já foi desfeito, ou o prazo acabou</translation>
    </message>
    <message>
        <source>brackets hold an IPv6 address, as in [::1]:6379.</source>
        <translation>entre colchetes fica um endereço IPv6, como [::1]:6379.</translation>
    </message>
    <message>
        <source>Read-only is on: the customers can be read but not changed. Turn it off in the settings, or by TELLERDESK_READ_ONLY=no</source>
        <translation>“Somente leitura” está ligado: os clientes podem ser lidos, mas não alterados. Desligue-o nas configurações ou com TELLERDESK_READ_ONLY=no</translation>
    </message>
    <message>
        <source>not as many fields as in the header: %1 instead of %2</source>
        <translation>não tem tantos campos quanto o cabeçalho: %1 em vez de %2</translation>
    </message>
    <message>
        <source>the amount is too large for a numbered list in this order; choose the order by note values</source>
        <translation>o valor é grande demais para uma lista numerada nesta ordem; escolha a ordem pelo valor das cédulas</translation>
    </message>
    <message>
        <source>this would take too long; choose a smaller amount or fewer notes</source>
        <translation>isto demoraria demais; escolha um valor menor ou menos cédulas</translation>
    </message>
    <message>
        <source>this run has no history: it was not checked, or is not the last one</source>
        <translation>esta execução não tem histórico: não foi verificada ou não é a última</translation>
    </message>
    <message>
        <source>nothing can be written into the folder %1; choose another folder, or change its permissions</source>
        <translation>não é possível gravar nada na pasta %1; escolha outra pasta ou altere as permissões dela</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made, because nothing can be written into %2; choose another folder, or change the permissions of that one</source>
        <translation>não é possível criar a pasta %1, porque não é possível gravar nada em %2; escolha outra pasta ou altere as permissões desta última</translation>
    </message>
    <message>
        <source>the preferences cannot be written to %1; change its permissions, or make room</source>
        <translation>não é possível gravar as preferências em %1; altere as permissões do arquivo ou libere espaço</translation>
    </message>
    <message>
        <source>this is no report of a simulation: %1; open one that was saved as JSON or as a page</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>isto não é um relatório de simulação: %1; abra um que tenha sido salvo como JSON ou como página</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>não é JSON a partir do byte %1</translation>
    </message>
    <message>
        <source>something that a report tells is missing, or is of another kind</source>
        <translation>falta algo que consta de um relatório, ou é de outro tipo</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <extracomment>Label of a field; the letter after &amp; is reached with Alt.</extracomment>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Sobrenome</translation>
    </message>
    <message>
        <source>Ag&amp;e</source>
        <translation>I&amp;dade</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <extracomment>The number that tells customers apart.</extracomment>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <extracomment>Selects the customer who has the id already.</extracomment>
        <translation>&amp;Mostrar o outro</translation>
    </message>
    <message>
        <source>&amp;Keep open for the next one</source>
        <extracomment>The form stays open, to add another customer.</extracomment>
        <translation>Manter a&amp;berto para o próximo</translation>
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
        <translation>&amp;Adicionar cliente</translation>
    </message>
    <message>
        <source>More commands for customers</source>
        <translation>Mais comandos para clientes</translation>
    </message>
    <message>
        <source>Beginning of a name, or an id</source>
        <extracomment>In the empty field that finds customers.</extracomment>
        <translation>Início do nome ou ID</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar um cliente</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <extracomment>Before two fields that hold the youngest and the oldest age to show.</extracomment>
        <translation>Idad&amp;e</translation>
    </message>
    <message>
        <source>Youngest age to show</source>
        <translation>Idade mínima a mostrar</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the youngest age: no limit.</extracomment>
        <translation>sem mín.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the youngest and the oldest age.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Oldest age to show</source>
        <translation>Idade máxima a mostrar</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <extracomment>Shows every customer again.</extracomment>
        <translation>&amp;Limpar filtro</translation>
    </message>
</context>
<context>
    <name>DenominationPanel</name>
    <message>
        <source>Denominations</source>
        <extracomment>Heading of the page that reckons how amounts can be paid in notes.</extracomment>
        <translation>Denominações</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moeda</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <extracomment>Names the field of the values of the notes that can be paid out.</extracomment>
        <translation>&amp;Cédulas</translation>
    </message>
    <message>
        <source>All n&amp;otes</source>
        <extracomment>Fills in all banknotes of the currency.</extracomment>
        <translation>&amp;Todas as cédulas</translation>
    </message>
    <message>
        <source>Notes and co&amp;ins</source>
        <extracomment>Fills in all banknotes and coins of the currency.</extracomment>
        <translation>Cédulas &amp;e moedas</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <extracomment>Names the choice of the order in which combinations stand.</extracomment>
        <translation>&amp;Ordem</translation>
    </message>
    <message>
        <source>&amp;Most notes</source>
        <extracomment>Names the field of the most notes that one payout may have.</extracomment>
        <translation>Má&amp;x. de cédulas</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Instead of a number: there is no limit.</extracomment>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Notes are &amp;limited (cassettes)</source>
        <extracomment>A switch: reckon with how many notes are left in each cassette of the machine.</extracomment>
        <translation>Cédulas &amp;limitadas (cassetes)</translation>
    </message>
    <message>
        <source>Cassettes</source>
        <translation>Cassetes</translation>
    </message>
    <message>
        <source>Add &amp;cassette</source>
        <translation>&amp;Adicionar cassete</translation>
    </message>
    <message>
        <source>Remo&amp;ve cassette</source>
        <translation>Remover ca&amp;ssete</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Answers for the amount</source>
        <translation>Respostas para o valor</translation>
    </message>
    <message>
        <source>Combinations</source>
        <extracomment>Title of a tab: the ways to pay an amount.</extracomment>
        <translation>Combinações</translation>
    </message>
    <message>
        <source>Payout rules</source>
        <extracomment>Title of a tab: what a cash machine would pay out by each rule.</extracomment>
        <translation>Regras de saque</translation>
    </message>
    <message>
        <source>Notes used</source>
        <extracomment>Title of a tab: how many combinations take how many notes.</extracomment>
        <translation>Cédulas usadas</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a tab: how long the notes in the cassettes last.</extracomment>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Rul&amp;e</source>
        <extracomment>Names the choice of the rule by which one combination of each amount is paid out.</extracomment>
        <translation>Re&amp;gra</translation>
    </message>
    <message>
        <source>Export in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>Exportar em outro formato</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <extracomment>What the program is doing; shown when it takes longer than a moment.</extracomment>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Cancel reckoning</source>
        <extracomment>Ends the reckoning of combinations.</extracomment>
        <translation>Cancelar o cálculo</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <extracomment>Fills in the amounts that stand in the clipboard.</extracomment>
        <translation>Colar &amp;uma lista</translation>
    </message>
    <message>
        <source>Replaces the amounts with those in the clipboard.</source>
        <translation>Substitui os valores pelos da área de transferência.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>On a button beside what is wrong with a word: takes the word out of its field.</extracomment>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fechar a pré-visualização</translation>
    </message>
    <message>
        <source>Rows that will be refused</source>
        <translation>Linhas que serão recusadas</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: whose row of the file it is.</extracomment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <extracomment>Column: why the row will be refused.</extracomment>
        <translation>Motivo da recusa</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Adds the customers of the file; a number comes in later.</extracomment>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>&amp;Salvar as linhas recusadas…</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>More requests</source>
        <extracomment>Heading of fields: requests besides POST and GET.</extracomment>
        <translation>Mais requisições</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Names the field of how many requests ask for a page of the list.</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Rows in a page</source>
        <extracomment>Names the field of how many customers a page has.</extracomment>
        <translation>Linhas por página</translation>
    </message>
    <message>
        <source>PUT</source>
        <extracomment>Names the field of how many PUT requests; the word stays.</extracomment>
        <translation>PUT</translation>
    </message>
    <message>
        <source>DELETE of one</source>
        <extracomment>Names the field of how many requests delete one customer; the first word stays.</extracomment>
        <translation>DELETE de um</translation>
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
        <translation>Primeiro ID</translation>
    </message>
    <message>
        <source>&amp;Ages</source>
        <extracomment>Names two fields: from which age to which.</extracomment>
        <translation>&amp;Idades</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>Idade mínima</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Idade máxima</translation>
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
        <translation>Nomes</translation>
    </message>
    <message>
        <source>ten and ten</source>
        <extracomment>Instead of a number: ten first and ten last names that are always the same.</extracomment>
        <translation>dez e dez</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Heading of fields: how requests are sent.</extracomment>
        <translation>Envio</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <extracomment>Names the choice of what carries the requests.</extracomment>
        <translation>&amp;Via</translation>
    </message>
    <message>
        <source>Answer within</source>
        <extracomment>Names the field of how long a request may take.</extracomment>
        <translation>Resposta em</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <extracomment>A server over TLS is not asked who it is.</extracomment>
        <translation>Aceitar qualquer certificado</translation>
    </message>
    <message>
        <source>Goe&amp;s wrong</source>
        <extracomment>Names the choice of what goes wrong on purpose.</extracomment>
        <translation>&amp;Falha</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Heading of fields: what the run must keep to succeed.</extracomment>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>p&amp;95 under</source>
        <extracomment>Names the field of a limit: 95 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>p&amp;95 máx.</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>Instead of a limit: there is none.</extracomment>
        <translation>sem limite</translation>
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
        <translation>Falhas, no máximo</translation>
    </message>
    <message>
        <source>Check whether the answers agree</source>
        <extracomment>The run ends with a verdict.</extracomment>
        <translation>Verificar se as respostas concordam</translation>
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
        <translation>Em para&amp;lelo</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Instead of a number: all requests at once.</extracomment>
        <translation>todas</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <extracomment>Names the field of the number that all chance is drawn from.</extracomment>
        <translation>&amp;Semente</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nova semente</translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <extracomment>Names the choice of when requests are sent.</extracomment>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <extracomment>Names the field of how long the run lasts.</extracomment>
        <translation>D&amp;uração</translation>
    </message>
    <message>
        <source>as needed</source>
        <extracomment>Instead of a number of seconds.</extracomment>
        <translation>a necessária</translation>
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
        <translation>Requisições por segundo</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two rates: from the first to the second.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Requests per second at the end</source>
        <translation>Requisições por segundo no fim</translation>
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
        <translation>Filtrar, ex.: status:4xx</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filtrar as requisições</translation>
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
        <translation>Limpar a lista de requisições</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>The request in detail</source>
        <translation>A requisição em detalhes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation>A requisição como chegou</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The response as it went</source>
        <translation>A resposta como foi enviada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Where the time of the request went</source>
        <translation>Onde o tempo da requisição foi gasto</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>Salvar em outro formato</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>Results of the run</source>
        <translation>Resultados da execução</translation>
    </message>
    <message>
        <source>Violation</source>
        <extracomment>Title of a tab: the requests that contradict one another.</extracomment>
        <translation>Inconsistência</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>Title of a tab: rate and latency over time.</extracomment>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Title of a tab: requests over time.</extracomment>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>Requisições ao longo do tempo</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Title of a tab: how long requests took.</extracomment>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Title of a tab: every request of the run.</extracomment>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Detalhes da requisição</translation>
    </message>
    <message>
        <source>Choose a request to see what it carried and got.</source>
        <translation>Escolha uma requisição para ver o que ela enviou e o que recebeu.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a tab: two runs held against each other.</extracomment>
        <translation>Comparação</translation>
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
        <translation>Pa&amp;rar servidor</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of a field: the port the server listens on.</extracomment>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the port: any that is free.</extracomment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Open to the &amp;network</source>
        <extracomment>Whether other computers may reach the server.</extracomment>
        <translation>Acessível pela re&amp;de</translation>
    </message>
    <message>
        <source>Start &amp;with the app</source>
        <extracomment>Whether the server starts when the program does.</extracomment>
        <translation>Iniciar com o &amp;aplicativo</translation>
    </message>
    <message>
        <source>Copy address and token</source>
        <translation>Copiar endereço e token</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar uma configuração</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Nenhuma configuração tem esse nome.</translation>
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
        <translation>M&amp;ais configurações</translation>
    </message>
    <message>
        <source>Progress of the simulator</source>
        <extracomment>Names a progress bar.</extracomment>
        <translation>Progresso do simulador</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <extracomment>Names the field with the command line that does what the form says.</extracomment>
        <translation>O mesmo como linha de comando</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copiar a linha de comando</translation>
    </message>
    <message>
        <source>More time</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>Replay the run and give its check six times as long</source>
        <translation>Repetir a execução e dar seis vezes mais tempo à sua verificação</translation>
    </message>
    <message>
        <source>Fewer requests</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>Menos requisições</translation>
    </message>
    <message>
        <source>Replay the run with half as many requests</source>
        <translation>Repetir a execução com metade das requisições</translation>
    </message>
</context>
<context>
    <name>WayExplorer</name>
    <message>
        <source>Previous combination</source>
        <translation>Combinação anterior</translation>
    </message>
    <message>
        <source>Next combination</source>
        <translation>Próxima combinação</translation>
    </message>
    <message>
        <source>Copy the combination</source>
        <translation>Copiar a combinação</translation>
    </message>
    <message>
        <source>Notes of the combination</source>
        <translation>Cédulas da combinação</translation>
    </message>
    <message>
        <source>&amp;Go to number</source>
        <extracomment>Names the field of a combination&apos;s number.</extracomment>
        <translation>&amp;Ir para o nº</translation>
    </message>
    <message>
        <source>C&amp;heck a mix</source>
        <extracomment>Names the field of a combination such as 2 x 50 + 3 x 10.</extracomment>
        <translation>Veri&amp;ficar composição</translation>
    </message>
    <message>
        <source>2 x 50 + 3 x 10</source>
        <extracomment>An example; the numbers stay as they are.</extracomment>
        <translation>2 x 50 + 3 x 10</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>Names the field of conditions that combinations must meet.</extracomment>
        <translation>Filt&amp;ro</translation>
    </message>
    <message>
        <source>50 &gt;= 2, 100 = 0</source>
        <extracomment>An example; the numbers and signs stay as they are.</extracomment>
        <translation>50 &gt;= 2, 100 = 0</translation>
    </message>
    <message>
        <source>Only combinations with so many of a note; right-click a cell to make a condition of it.</source>
        <translation>Só as combinações com essa quantidade de uma cédula; clique com o botão direito em uma célula para torná-la uma condição.</translation>
    </message>
</context>
<context>
    <name>gui::Access</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field it stands in.</extracomment>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>Go to the server</source>
        <translation>Ir para o servidor</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Ir para os clientes</translation>
    </message>
    <message>
        <source>Go to the denominations</source>
        <translation>Ir para as denominações</translation>
    </message>
    <message>
        <source>Go to the simulator</source>
        <translation>Ir para o simulador</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir para as configurações</translation>
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
        <translation>Ir para a próxima área da janela</translation>
    </message>
    <message>
        <source>Move to the previous region of the window</source>
        <translation>Ir para a área anterior da janela</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ajuda desta página</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>About Tellerdesk</source>
        <translation>Sobre o Tellerdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar o servidor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Parar o servidor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Copy the server&apos;s URL</source>
        <translation>Copiar a URL do servidor</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Copy a cURL command</source>
        <translation>Copiar um comando cURL</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>Copiar cURL</translation>
    </message>
    <message>
        <source>Open the API documentation</source>
        <translation>Abrir a documentação da API</translation>
    </message>
    <message>
        <source>Open docs</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Send the chosen request again</source>
        <translation>Reenviar a requisição selecionada</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Save the requests as an HTTP Archive</source>
        <translation>Salvar as requisições como HTTP Archive</translation>
    </message>
    <message>
        <source>Save HAR</source>
        <translation>Salvar HAR</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filtrar as requisições</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Adicionar um cliente</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add customers as JSON</source>
        <translation>Adicionar clientes como JSON</translation>
    </message>
    <message>
        <source>Add JSON</source>
        <translation>Adicionar JSON</translation>
    </message>
    <message>
        <source>Add 10 sample customers</source>
        <translation>Adicionar 10 clientes de exemplo</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>Adicionar exemplos</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Editar o cliente</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete the selected customers</source>
        <translation>Excluir os clientes selecionados</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete all customers</source>
        <translation>Excluir todos os clientes</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Excluir todos</translation>
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
        <translation>Exportar os clientes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar um cliente</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Show what has changed among the customers</source>
        <translation>Mostrar o que mudou entre os clientes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Calculate the combinations</source>
        <translation>Calcular as combinações</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>Exportar as combinações</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>Executar o simulador</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Replay the last run</source>
        <translation>Repetir a última execução</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Find the fewest requests that still contradict one another</source>
        <translation>Encontrar o menor número de requisições que ainda se contradizem</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <translation>Abrir o relatório de uma execução</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir relatório</translation>
    </message>
    <message>
        <source>Save the report of the run</source>
        <translation>Salvar o relatório da execução</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar uma configuração</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <translation>Criar um pacote de suporte</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Criar pacote</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Reiniciar o servidor</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Lock the customers: read-only</source>
        <translation>Bloquear os clientes: somente leitura</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock the customers</source>
        <translation>Desbloquear os clientes</translation>
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
        <translation>Clientes por idade</translation>
    </message>
    <message>
        <source>There are no customers.</source>
        <translation>Não há clientes.</translation>
    </message>
    <message numerus="yes">
        <source>Aged %L1 to %L2: %Ln customer(s)</source>
        <extracomment>Over a bar of the age histogram: %1 and %2 are ages in years.</extracomment>
        <translation>
            <numerusform>De %L1 a %L2 anos, clientes: %Ln</numerusform>
            <numerusform>De %L1 a %L2 anos: %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s); most often aged %L1 to %L2.</source>
        <translation>
            <numerusform>%Ln cliente, de %L1 a %L2 anos.</numerusform>
            <numerusform>%Ln clientes; a faixa mais numerosa tem de %L1 a %L2 anos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AmountModel</name>
    <message>
        <source>none</source>
        <extracomment>In the column of how many combinations there are: the amount cannot be paid.</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>Heading of the column of sums of money; %1 is a currency.</extracomment>
        <translation>Valor (%1)</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinações</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <extracomment>Heading of the column of what is paid out; %1 is the rule, as in &quot;fewest notes&quot;.</extracomment>
        <translation>Saque: %1</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out. In full it is as in &quot;Paid by fewest notes&quot;.</extracomment>
        <translation>Saque</translation>
    </message>
</context>
<context>
    <name>gui::Application</name>
    <message>
        <source>A setting was not taken: %1</source>
        <extracomment>%1 names the value and what would be right.</extracomment>
        <translation>Uma configuração não foi aceita: %1</translation>
    </message>
    <message>
        <source>Tellerdesk is running already; its window was raised.</source>
        <translation>O Tellerdesk já está em execução; sua janela foi trazida para a frente.</translation>
    </message>
    <message>
        <source>These options were not taken, because Tellerdesk is running already: %1</source>
        <extracomment>%1 are options of the command line: &quot;--port, --address&quot;.</extracomment>
        <translation>Estas opções não foram aceitas, porque o Tellerdesk já está em execução: %1</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <extracomment>Closes the message at the top of the window.</extracomment>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <extracomment>Opens the help on what went wrong.</extracomment>
        <translation>Explicar este erro</translation>
    </message>
</context>
<context>
    <name>gui::BundleView</name>
    <message>
        <source>A help bundle tells somebody who helps you how this program is set up and how it fares. Passwords, tokens and customers are not in it, and it goes nowhere by itself: look it through, then copy or save it.</source>
        <translation>Um pacote de suporte mostra a quem ajuda você como este programa está configurado e como está funcionando. Ele não contém senhas, tokens nem clientes e não é enviado a lugar nenhum por conta própria: revise-o e depois copie-o ou salve-o.</translation>
    </message>
    <message>
        <source>&amp;Make a help bundle</source>
        <extracomment>Gathers a text for somebody who helps, and shows it.</extracomment>
        <translation>&amp;Criar um pacote de suporte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Writes the help bundle into a file.</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The help bundle</source>
        <translation>O pacote de suporte</translation>
    </message>
</context>
<context>
    <name>gui::CassetteForecast</name>
    <message>
        <source>Customers served by each rule</source>
        <translation>Clientes atendidos por cada regra</translation>
    </message>
    <message>
        <source>Limit the notes to what the cassettes hold to see how long they last.</source>
        <translation>Limite as cédulas ao que há nos cassetes para ver quanto tempo duram.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings of a narrow table: the rule; how many customers are served until one is refused; that one&apos;s amount.</extracomment>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation>Clientes atendidos</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Primeira recusa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Notes left</source>
        <translation>Cédulas restantes</translation>
    </message>
    <message>
        <source>Longest by several rules: %1 customers are served before one is refused. Each asks for any payable amount up to %2, all equally likely.</source>
        <extracomment>%1 is how many customers each of these rules serves, %2 a sum of money.</extracomment>
        <translation>Várias regras duram mais que as outras, e o mesmo tempo: atendem %1 clientes antes de recusar um. Cada um pede qualquer valor pagável até %2, todos igualmente prováveis.</translation>
    </message>
    <message>
        <source>Longest by “%1”: %2 customers are served before one is refused. Each asks for any payable amount up to %3, all equally likely.</source>
        <extracomment>%1 is the name of a rule, %2 how many customers it serves, %3 a sum of money.</extracomment>
        <translation>A que dura mais é “%1”: atende %2 clientes antes de recusar um. Cada um pede qualquer valor pagável até %3, todos igualmente prováveis.</translation>
    </message>
</context>
<context>
    <name>gui::CassetteModel</name>
    <message>
        <source>any</source>
        <extracomment>In a table of cassettes: there is no limit.</extracomment>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading: the value of the notes in a cassette.</extracomment>
        <translation>Cédula</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Heading: how many notes are in a cassette.</extracomment>
        <translation>Restam</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Heading: how many notes must stay in a cassette.</extracomment>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Per payout</source>
        <extracomment>Heading: the most notes one payout may take from a cassette. It should be short.</extracomment>
        <translation>Por saque</translation>
    </message>
    <message>
        <source>Most per payout</source>
        <extracomment>The heading &quot;Per payout&quot; in full: the most notes one payout may take from a cassette.</extracomment>
        <translation>Máx. por saque</translation>
    </message>
    <message>
        <source>Give a whole number of notes.</source>
        <translation>Informe um número inteiro de cédulas.</translation>
    </message>
</context>
<context>
    <name>gui::CommandSearch</name>
    <message>
        <source>What would you like to do?</source>
        <translation>O que você deseja fazer?</translation>
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
        <translation>Nenhum comando tem esse nome.</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonView</name>
    <message>
        <source>%1: %2 and %3</source>
        <extracomment>A setting of two runs: its name, its value in the first and in the second.</extracomment>
        <translation>%1: %2 e %3</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>A figure, and in brackets between which two values it would come out again.</extracomment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <extracomment>A figure of two runs that are compared: how many requests were answered a second.</extracomment>
        <translation>Respostas/s</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A figure of two runs that are compared: which share of the requests failed.</extracomment>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>What a difference of two runs means: none is shown.</extracomment>
        <translation>dentro do ruído</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>What a difference of two runs means: the second did better.</extracomment>
        <translation>melhor</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>What a difference of two runs means: the second did worse.</extracomment>
        <translation>pior</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>What a difference of two runs means: nothing, of too few requests.</extracomment>
        <translation>muito poucas</translation>
    </message>
    <message>
        <source>too few requests to say</source>
        <translation>requisições insuficientes para saber</translation>
    </message>
    <message>
        <source>The runs are unlike, so their speeds say little about each other: %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>As execuções não são iguais, portanto suas velocidades mal podem ser comparadas: %1.</translation>
    </message>
    <message>
        <source>They also differ in %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>Também diferem em %1.</translation>
    </message>
    <message>
        <source>Held against the first run, the second is better in %1 figures, worse in %2, and within noise in %3. The bands show where a figure would come out again 19 times in 20.</source>
        <extracomment>Each %1 to %3 is a number of figures, such as percentiles.</extracomment>
        <translation>Indicadores da segunda execução em relação à primeira: melhores, %1; piores, %2; dentro do ruído, %3. As faixas mostram onde um indicador voltaria a cair em 19 de cada 20 vezes.</translation>
    </message>
    <message>
        <source>first run</source>
        <extracomment>Names the lines and columns of two runs that are compared.</extracomment>
        <translation>primeira execução</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>segunda execução</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milissegundos</translation>
    </message>
    <message>
        <source>Latency by percentile of two runs</source>
        <translation>Latência por percentil de duas execuções</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>Comparação de duas execuções</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Headings of a table that compares two runs.</extracomment>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Primeira execução</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Segunda execução</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: so many in a hundred, as this language writes them.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The first run is that of %1, the second that of %2.</source>
        <extracomment>Two runs that are compared: %1 and %2 are date and time when they began.</extracomment>
        <translation>A primeira execução é a de %1; a segunda, a de %2.</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <extracomment>On a button: compares two runs although their settings are unlike.</extracomment>
        <translation>Comparar mesmo assim</translation>
    </message>
</context>
<context>
    <name>gui::CustomerDeletion</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>Clientes restaurados: %Ln.</numerusform>
            <numerusform>%Ln clientes foram restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were back already.</source>
        <translation>
            <numerusform>Clientes que já estavam restaurados: %Ln.</numerusform>
            <numerusform>%Ln clientes já estavam restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay out, because their id or name was taken since: %2</source>
        <extracomment>%1 says how many are back, %2 is a list of customers.</extracomment>
        <translation>%1 Ficam de fora os seguintes, porque o ID ou o nome foi ocupado nesse meio-tempo: %2</translation>
    </message>
    <message>
        <source>Nobody was deleted: they were gone already.</source>
        <translation>Ninguém foi excluído: eles já não estavam lá.</translation>
    </message>
    <message>
        <source>This deletion cannot be undone any more: it was undone already, or its time is up.</source>
        <translation>Esta exclusão não pode mais ser desfeita: já foi desfeita, ou o prazo acabou.</translation>
    </message>
    <message>
        <source>Deleting customers</source>
        <extracomment>Work under way.</extracomment>
        <translation>Excluindo clientes</translation>
    </message>
    <message>
        <source>Bringing customers back</source>
        <extracomment>Work under way: what was deleted is undone.</extracomment>
        <translation>Restaurando clientes</translation>
    </message>
    <message>
        <source>Customers are being deleted or brought back. What was changed last can be undone when that is done.</source>
        <translation>Clientes estão sendo excluídos ou restaurados. A última alteração poderá ser desfeita quando isso terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were deleted.</source>
        <translation>
            <numerusform>Clientes excluídos: %Ln.</numerusform>
            <numerusform>%Ln clientes foram excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deletion was cancelled: %Ln customer(s) were left as they are.</source>
        <translation>
            <numerusform>A exclusão foi cancelada. Clientes que ficaram como estavam: %Ln.</numerusform>
            <numerusform>A exclusão foi cancelada: %Ln clientes ficaram como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The undo was cancelled: %Ln customer(s) can still be brought back.</source>
        <translation>
            <numerusform>A restauração foi cancelada. Clientes que ainda podem ser restaurados: %Ln.</numerusform>
            <numerusform>A restauração foi cancelada: %Ln clientes ainda podem ser restaurados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerDrawer</name>
    <message numerus="yes">
        <source>%Ln customer(s) were added.</source>
        <translation>
            <numerusform>Clientes adicionados: %Ln.</numerusform>
            <numerusform>%Ln clientes foram adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused meanwhile.</source>
        <extracomment>After an import.</extracomment>
        <translation>
            <numerusform>Enquanto isso, %Ln linha foi recusada.</numerusform>
            <numerusform>Enquanto isso, %Ln linhas foram recusadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Whoever had been added by then stays.</source>
        <translation>A importação foi cancelada. Quem já tinha sido adicionado permanece.</translation>
    </message>
    <message>
        <source>The preview of %1 is ready.</source>
        <extracomment>%1 is the name of a file with customers, which was read for an import.</extracomment>
        <translation>A pré-visualização de %1 está pronta.</translation>
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
        <translation>Exportar os clientes</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Exportar as alterações</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Salvar as linhas recusadas</translation>
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
        <translation>próximo: %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Adicionar um cliente</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Editar o cliente</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>Stores what the form says.</extracomment>
        <translation>Adici&amp;onar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sal&amp;var</translation>
    </message>
</context>
<context>
    <name>gui::CustomerTableModel</name>
    <message>
        <source>Last name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column of the table of customers, in years.</extracomment>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the table of customers: the number that tells them apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of the table of customers: when each was written last, and by which program.</extracomment>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Written by this window, %1</source>
        <extracomment>Who wrote a customer: %1 is a date and time.</extracomment>
        <translation>Gravado por esta janela, %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Who wrote a customer: %1 is a program, %2 a date and time.</extracomment>
        <translation>Gravado por %1, %2</translation>
    </message>
</context>
<context>
    <name>gui::CustomersPanel</name>
    <message>
        <source>In the order of the store: last name, first name, id.</source>
        <translation>Na ordem do armazenamento: sobrenome, nome, ID.</translation>
    </message>
    <message>
        <source>Order and filter concern only this table, not what the server answers.</source>
        <translation>A ordem e o filtro afetam apenas esta tabela, não o que o servidor responde.</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Nenhum cliente corresponde</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln customer(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>Há %Ln cliente, que não corresponde. Esc limpa o filtro.</numerusform>
            <numerusform>Nenhum dos %Ln clientes corresponde. Esc limpa o filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ainda não há clientes</translation>
    </message>
    <message>
        <source>Add one by hand, import a file, take samples, or run the simulator.</source>
        <translation>Adicione um manualmente, importe um arquivo, use exemplos ou execute o simulador.</translation>
    </message>
    <message>
        <source>%1 as last seen at %2</source>
        <extracomment>%1 is a number of customers, %2 when they were read last: a time of this day, or a date and time.</extracomment>
        <translation>%1 na última leitura (%2)</translation>
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
            <numerusform>clientes: %Ln</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DenominationPanel</name>
    <message>
        <source>Type an amount to see how it can be paid.</source>
        <translation>Digite um valor para ver como ele pode ser pago.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <extracomment>How many rows the table of amounts has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoning denominations</source>
        <extracomment>Work under way.</extracomment>
        <translation>Calculando denominações</translation>
    </message>
    <message>
        <source>The denominations are reckoned</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>As denominações estão calculadas</translation>
    </message>
    <message>
        <source>These answer an earlier question. Export waits for the next answer.</source>
        <translation>Estas respostas são de uma pergunta anterior. A exportação aguarda a próxima resposta.</translation>
    </message>
</context>
<context>
    <name>gui::DenominationText</name>
    <message>
        <source>Nearest: %1 and %2.</source>
        <translation>Os mais próximos: %1 e %2.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>O mais próximo: %1.</translation>
    </message>
    <message>
        <source>No other amount can be paid either.</source>
        <translation>Também não é possível pagar nenhum outro valor.</translation>
    </message>
    <message>
        <source>These notes only make multiples of %1.</source>
        <translation>Com estas cédulas só se formam múltiplos de %1.</translation>
    </message>
    <message>
        <source>It is less than the smallest note.</source>
        <translation>É menos que a menor cédula.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough.</source>
        <translation>Não há o suficiente nos cassetes.</translation>
    </message>
    <message>
        <source>It takes at least %1 notes, more than are allowed.</source>
        <translation>São necessárias pelo menos %1 cédulas, mais do que o permitido.</translation>
    </message>
    <message>
        <source>No sum of these notes makes it.</source>
        <translation>Nenhuma soma destas cédulas dá esse valor.</translation>
    </message>
    <message>
        <source>Name at least one note to pay with.</source>
        <translation>Informe pelo menos uma cédula para pagar.</translation>
    </message>
    <message>
        <source>A note must be worth more than nothing.</source>
        <translation>Uma cédula deve ter valor maior que zero.</translation>
    </message>
    <message>
        <source>This note is named twice.</source>
        <translation>Esta cédula foi informada duas vezes.</translation>
    </message>
    <message>
        <source>There can be at most %1 different notes.</source>
        <translation>Pode haver no máximo %1 cédulas diferentes.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Um valor não pode ser negativo.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Não há nada a pagar.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Isto não é um número.</translation>
    </message>
    <message>
        <source>This has more decimals than the currency.</source>
        <translation>Tem mais casas decimais do que a moeda permite.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número é grande demais.</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>Esta moeda não é conhecida.</translation>
    </message>
    <message>
        <source>This cannot be paid with these notes.</source>
        <translation>Isto não pode ser pago com estas cédulas.</translation>
    </message>
    <message>
        <source>This takes at least %1 notes, more than are allowed.</source>
        <translation>Isto requer pelo menos %1 cédulas, mais do que o permitido.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough for this.</source>
        <translation>Não há o suficiente nos cassetes para isto.</translation>
    </message>
    <message>
        <source>The house table has no entry for this amount.</source>
        <translation>A tabela própria não tem entrada para este valor.</translation>
    </message>
    <message>
        <source>There are %1 combinations, more than are allowed at once.</source>
        <translation>Há %1 combinações, mais do que o permitido de uma vez.</translation>
    </message>
    <message>
        <source>The last combination has number %1.</source>
        <translation>A última combinação tem o número %1.</translation>
    </message>
    <message>
        <source>This order is not available for so large an amount. Choose the order by note values.</source>
        <translation>Esta ordem não está disponível para um valor tão grande. Escolha a ordem pelo valor das cédulas.</translation>
    </message>
    <message>
        <source>Counting this would take too long. Choose a smaller amount or fewer notes.</source>
        <translation>Contar isto levaria tempo demais. Escolha um valor menor ou menos cédulas.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was left half-written.</source>
        <extracomment>%1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>Não foi possível gravar o arquivo: %1. Nada ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>There is no note of %1.</source>
        <translation>Não há cédula de %1.</translation>
    </message>
    <message>
        <source>It makes %1; %2 are missing.</source>
        <translation>Soma %1; faltam %2.</translation>
    </message>
    <message>
        <source>It makes %1; that is %2 too much.</source>
        <translation>Soma %1; sobram %2.</translation>
    </message>
    <message>
        <source>It takes %1 notes of %2, but only %3 can be paid out.</source>
        <translation>Das cédulas de %2 requer %1, mas o máximo disponível é %3.</translation>
    </message>
    <message>
        <source>It takes %1 notes, and %2 are allowed at once.</source>
        <translation>Requer %1 cédulas; máximo permitido de uma vez: %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount.</source>
        <translation>Esta composição paga o valor.</translation>
    </message>
    <message>
        <source>This mix does not pay the amount.</source>
        <translation>Esta composição não paga o valor.</translation>
    </message>
    <message>
        <source>fewest notes</source>
        <extracomment>Name of a rule by which a cash machine chooses notes.</extracomment>
        <translation>menos cédulas</translation>
    </message>
    <message>
        <source>equal emptying</source>
        <extracomment>Name of a rule: cassettes become empty at about the same time.</extracomment>
        <translation>esvaziamento uniforme</translation>
    </message>
    <message>
        <source>least spread</source>
        <extracomment>Name of a rule: what is left in the cassettes differs least.</extracomment>
        <translation>menor diferença</translation>
    </message>
    <message>
        <source>even counts</source>
        <extracomment>Name of a rule: the same number of every note.</extracomment>
        <translation>quantidades iguais</translation>
    </message>
    <message>
        <source>most cassettes</source>
        <extracomment>Name of a rule: as many cassettes as possible give something.</extracomment>
        <translation>mais cassetes</translation>
    </message>
    <message>
        <source>house table</source>
        <extracomment>Name of a rule: the operator&apos;s own table says what to pay.</extracomment>
        <translation>tabela própria</translation>
    </message>
    <message>
        <source>Fewest notes possible: %1.</source>
        <translation>Menor número possível de cédulas: %1.</translation>
    </message>
    <message>
        <source>No cassette is limited, so fewest notes.</source>
        <translation>Nenhum cassete tem limite; vale “menos cédulas”.</translation>
    </message>
    <message>
        <source>No note gives more than %1 of the %2 it has.</source>
        <translation>De nenhum valor saem mais de %1 de suas %2 cédulas.</translation>
    </message>
    <message>
        <source>Notes between fullest and emptiest afterwards: %1.</source>
        <translation>Diferença final entre o mais cheio e o mais vazio: %1.</translation>
    </message>
    <message>
        <source>%1 of every note, the rest in fewest.</source>
        <translation>%1 de cada cédula e o resto com o mínimo possível.</translation>
    </message>
    <message>
        <source>Cassettes that give something: %1.</source>
        <translation>Cassetes que fornecem algo: %1.</translation>
    </message>
    <message>
        <source>The table says so.</source>
        <translation>É o que diz a tabela.</translation>
    </message>
    <message>
        <source>Write conditions such as 50 &gt;= 2 or 100 = 0.</source>
        <extracomment>What a filter of combinations looks like; the numbers and signs stay as they are.</extracomment>
        <translation>Digite condições como 50 &gt;= 2 ou 100 = 0.</translation>
    </message>
    <message>
        <source>%1 cannot be paid. %2</source>
        <extracomment>%1 is an amount, %2 the reason, a whole sentence.</extracomment>
        <translation>%1 não pode ser pago. %2</translation>
    </message>
</context>
<context>
    <name>gui::EditConflict</name>
    <message>
        <source>Someone else changed this customer meanwhile: %1, age %2.</source>
        <extracomment>%1 is the name of a customer, %2 the age: what someone else made of it.</extracomment>
        <translation>Outra pessoa alterou este cliente enquanto isso: %1, idade %2.</translation>
    </message>
    <message>
        <source>Someone else deleted this customer meanwhile.</source>
        <translation>Outra pessoa excluiu este cliente enquanto isso.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Puts what is stored into the form, in place of what was entered.</extracomment>
        <translation>Usar a versão dela</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <extracomment>Stores what was entered, in place of what someone else made of it.</extracomment>
        <translation>Substituir pela minha</translation>
    </message>
    <message>
        <source>Save as a new customer</source>
        <translation>Salvar como cliente novo</translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message>
        <source>That cannot be done as it stands. Nothing was changed; correct it and try again.</source>
        <translation>Não é possível fazer isso como está. Nada foi alterado; corrija e tente novamente.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation>Não está mais lá. Nada foi alterado.</translation>
    </message>
    <message>
        <source>It collides with what is there already. Nothing was changed.</source>
        <translation>Entra em conflito com algo que já existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Someone else changed it meanwhile. Nothing was changed; look again and repeat.</source>
        <translation>Outra pessoa o alterou nesse meio-tempo. Nada foi alterado; confira e repita.</translation>
    </message>
    <message>
        <source>That is larger than allowed. Nothing was changed.</source>
        <translation>É maior do que o permitido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Access was refused. Check the user and password in the settings.</source>
        <translation>Acesso recusado. Verifique o usuário e a senha nas configurações.</translation>
    </message>
    <message>
        <source>The store cannot be reached. Nothing was changed; try again in a moment.</source>
        <translation>Não é possível acessar o armazenamento. Nada foi alterado; tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The connection broke while the change was under way, so it may have happened. Look before you repeat it.</source>
        <translation>A conexão caiu enquanto a alteração estava em andamento, portanto ela pode ter sido feita. Confira antes de repeti-la.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>Demorou demais e foi abandonado. Tente novamente.</translation>
    </message>
    <message>
        <source>The other side answered with something that makes no sense. Check that it is what the settings say.</source>
        <translation>O outro lado respondeu algo sem sentido. Verifique se ele é o que consta nas configurações.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>The customers are locked. Nothing was changed.</source>
        <translation>Os clientes estão bloqueados. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Não foi possível ler ou gravar um arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may have been added or not. Look before you repeat it.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>Não se sabe se %Ln linha foi adicionada. Confira antes de repetir.</numerusform>
            <numerusform>Não se sabe se %Ln linhas foram adicionadas. Confira antes de repetir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not added. You can repeat it: nobody is added twice.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>%Ln linha não foi adicionada. Você pode repetir: ninguém é adicionado duas vezes.</numerusform>
            <numerusform>%Ln linhas não foram adicionadas. Você pode repetir: ninguém é adicionado duas vezes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FaultText</name>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
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
        <translation>Este dado é obrigatório.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Este dado deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>Este dado deve ser um texto.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Este dado não pode ficar vazio.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <extracomment>%1 is a number of characters.</extracomment>
        <translation>Passa de %1 caracteres.</translation>
    </message>
    <message>
        <source>This contains a control character.</source>
        <translation>Contém um caractere de controle.</translation>
    </message>
    <message>
        <source>This contains half a character.</source>
        <translation>Contém um caractere incompleto.</translation>
    </message>
    <message>
        <source>A customer must be at least %1 years old.</source>
        <translation>Um cliente deve ter pelo menos %1 anos.</translation>
    </message>
    <message>
        <source>A customer can be at most %1 years old.</source>
        <translation>Um cliente pode ter no máximo %1 anos.</translation>
    </message>
    <message>
        <source>The id must lie between %1 and %2.</source>
        <extracomment>%1 and %2 are the smallest and the largest id.</extracomment>
        <translation>O ID deve estar entre %1 e %2.</translation>
    </message>
    <message>
        <source>This id belongs to %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>Este ID pertence a %1.</translation>
    </message>
    <message>
        <source>This id was taken.</source>
        <translation>Este ID já estava em uso.</translation>
    </message>
    <message>
        <source>This id comes twice; the first one counts.</source>
        <translation>Este ID aparece duas vezes; vale o primeiro.</translation>
    </message>
    <message>
        <source>There is a customer of this name already: %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>Já existe um cliente com este nome: %1.</translation>
    </message>
    <message>
        <source>This name was taken.</source>
        <translation>Este nome já estava em uso.</translation>
    </message>
    <message>
        <source>This comes twice in one row.</source>
        <translation>Aparece duas vezes na mesma linha.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Este dado não é conhecido aqui.</translation>
    </message>
</context>
<context>
    <name>gui::FileChoice</name>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one row a line</source>
        <translation>JSON, um registro por linha</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Todos os formatos aceitos</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF para impressão</translation>
    </message>
</context>
<context>
    <name>gui::FileWriting</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro arquivo…</translation>
    </message>
</context>
<context>
    <name>gui::HelpView</name>
    <message>
        <source>Help: %1</source>
        <extracomment>Title of the help beside a page; %1 is the page, or the code of an error.</extracomment>
        <translation>Ajuda: %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fechar a ajuda</translation>
    </message>
    <message>
        <source>All errors</source>
        <extracomment>What the help is about, and a link at its end that leads there.</extracomment>
        <translation>Todos os erros</translation>
    </message>
</context>
<context>
    <name>gui::HouseTable</name>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A fault in a table: %1 is the line that was typed, %2 the sentence that says what is wrong.</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>House &amp;table, a line for each amount</source>
        <extracomment>Heading of a field: the operator&apos;s own table of which notes pay which amount.</extracomment>
        <translation>Ta&amp;bela própria, uma linha por valor</translation>
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
            <numerusform>%Ln cliente será adicionado.</numerusform>
            <numerusform>%Ln clientes serão adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be refused.</source>
        <extracomment>Before an import: how many rows are not sound.</extracomment>
        <translation>
            <numerusform>%Ln linha será recusada.</numerusform>
            <numerusform>%Ln linhas serão recusadas.</numerusform>
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
        <translation>Nenhum cliente será adicionado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s). Save the refused rows to see them all.</source>
        <extracomment>Last row of a table of refused rows that does not show them all.</extracomment>
        <translation>
            <numerusform>Mais %Ln linha. Salve as linhas recusadas para ver todas.</numerusform>
            <numerusform>Mais %Ln linhas. Salve as linhas recusadas para ver todas.</numerusform>
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
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Time in s</source>
        <extracomment>Heading of a column of times: seconds since the start of the run.</extracomment>
        <translation>Tempo em s</translation>
    </message>
</context>
<context>
    <name>gui::Job</name>
    <message>
        <source>Reading %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <extracomment>Work under way: customers are added; %1 is the name of the file they are from.</extracomment>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>Gravando %1</translation>
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
        <translation>Combinações: %1</translation>
    </message>
    <message>
        <source>%1; as text %2</source>
        <extracomment>%1 is as in &quot;199 combinations&quot;, %2 a size as in &quot;7 kB&quot;.</extracomment>
        <translation>%1; como texto, %2</translation>
    </message>
    <message>
        <source>%1: at most %2 combinations</source>
        <extracomment>%1 is the name of a file format, %2 a number.</extracomment>
        <translation>%1: no máximo %2 combinações</translation>
    </message>
    <message>
        <source>To a file of my choice…</source>
        <translation>Para um arquivo à minha escolha…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file format, %2 the size the file would have.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>Exportar as combinações</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro arquivo…</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <extracomment>Stops writing the file.</extracomment>
        <translation>Cancelar ex&amp;portação</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>A random sample of %1 each…</source>
        <extracomment>In a menu of exports: so many combinations of each amount, drawn by chance.</extracomment>
        <translation>Uma amostra aleatória de %1 de cada valor…</translation>
    </message>
    <message>
        <source>Only a sample of %1 each</source>
        <extracomment>A button; %1 is a number of combinations, drawn by chance.</extracomment>
        <translation>Só uma amostra de %1 de cada valor</translation>
    </message>
</context>
<context>
    <name>gui::JsonEntry</name>
    <message>
        <source>Add as JSON</source>
        <extracomment>Heading of a form into which customers are typed or pasted as JSON.</extracomment>
        <translation>Adicionar como JSON</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>Customers as JSON, the way POST /customers takes them</source>
        <translation>Clientes em JSON, como POST /customers os aceita</translation>
    </message>
    <message>
        <source>Chec&amp;k (Ctrl+Enter)</source>
        <extracomment>Shows what would be added and what refused.</extracomment>
        <translation>&amp;Verificar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This is no list of customers: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Isto não é uma lista de clientes: %1</translation>
    </message>
</context>
<context>
    <name>gui::LaneTimeline</name>
    <message numerus="yes">
        <source>Requests over time in %Ln lane(s)</source>
        <extracomment>Says what a picture shows; %n parallel clients.</extracomment>
        <translation>
            <numerusform>Requisições ao longo do tempo em %Ln faixa</numerusform>
            <numerusform>Requisições ao longo do tempo em %Ln faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1, %2: %3; lane %4, queued %5, on the wire %6</source>
        <extracomment>A request in a picture: its number and sort, its outcome, its lane, how long it waited and took.</extracomment>
        <translation>Nº %1, %2: %3; faixa %4, na fila %5, na rede %6</translation>
    </message>
    <message>
        <source>; took effect as no. %1</source>
        <extracomment>Follows on the sentence before: the server did this request as the %1st, 2nd… of all.</extracomment>
        <translation>; teve efeito como nº %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln request(s) are drawn.</source>
        <extracomment>Of a picture that would be too full otherwise.</extracomment>
        <translation>
            <numerusform>Só %Ln requisição está desenhada, a primeira.</numerusform>
            <numerusform>Só as primeiras %Ln requisições estão desenhadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlined: a request waits to be sent. Filled: it is on the wire.</source>
        <extracomment>The key to a picture: a bar for each request, of two parts.</extracomment>
        <translation>Contorno: uma requisição espera para ser enviada. Preenchido: ela está na rede.</translation>
    </message>
    <message>
        <source>▲: it took effect here at the earliest.</source>
        <extracomment>The key to a picture, a sign and what it means: when the server did the request.</extracomment>
        <translation>▲: teve efeito daqui em diante.</translation>
    </message>
    <message>
        <source>Dashed frame: the answers contradict one another.</source>
        <extracomment>The key to a picture: a frame, and what it means.</extracomment>
        <translation>Moldura tracejada: as respostas se contradizem.</translation>
    </message>
</context>
<context>
    <name>gui::LastRun</name>
    <message>
        <source>Tellerdesk did not end in order the last time. What was acknowledged is in the store; nothing has to be done.</source>
        <translation>Da última vez, o Tellerdesk não foi encerrado corretamente. O que foi confirmado está no armazenamento; não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <extracomment>On a button: gathers what helps others to find out what went wrong.</extracomment>
        <translation>Criar um pacote de suporte</translation>
    </message>
    <message>
        <source>The log is %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>O registro está em %1.</translation>
    </message>
</context>
<context>
    <name>gui::LatencyCurve</name>
    <message>
        <source>from the due time</source>
        <translation>desde o horário previsto</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>na rede</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milissegundos</translation>
    </message>
    <message>
        <source>Latency by percentile</source>
        <translation>Latência por percentil</translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>Headings of a table of latencies.</extracomment>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>From due</source>
        <translation>Desde o horário previsto</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Na rede</translation>
    </message>
    <message>
        <source>Half of the requests took at most %1, 95% at most %2, 99% at most %3. %4</source>
        <extracomment>%1, %2, %3 are durations; %4 is a sentence on whether the client was the limit.</extracomment>
        <translation>Metade das requisições levou no máximo %1; 95%, no máximo %2; 99%, no máximo %3. %4</translation>
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
        <translation>Caminho</translation>
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
        <translation>Origem</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the log of requests: the request&apos;s id.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the log of requests: what became of it.</extracomment>
        <translation>Observação</translation>
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
        <translation>Um arquivo foi gravado</translation>
    </message>
    <message>
        <source>Finish and quit</source>
        <translation>Sair ao terminar</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Does not quit the program.</extracomment>
        <translation>Não sair</translation>
    </message>
    <message>
        <source>Tellerdesk quits when the work under way is done.</source>
        <translation>O Tellerdesk será encerrado quando o trabalho em andamento terminar.</translation>
    </message>
</context>
<context>
    <name>gui::NamePolicyBox</name>
    <message>
        <source>Names are uni&amp;que</source>
        <translation>&amp;Nomes únicos</translation>
    </message>
</context>
<context>
    <name>gui::NotesHistogramView</name>
    <message>
        <source>Combinations by number of notes</source>
        <translation>Combinações por número de cédulas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Cédulas</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinações</translation>
    </message>
    <message>
        <source>Notes in each combination: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Cédulas por combinação: %1.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; no two take equally many.</source>
        <extracomment>%1 and %2 are numbers: fewest and most notes of a combination.</extracomment>
        <translation>Uma combinação usa de %1 a %2 cédulas; não há duas com a mesma quantidade.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; at most %3 combinations take equally many.</source>
        <extracomment>%1 to %3 are numbers: fewest and most notes of a combination, and how many combinations have each of the most frequent numbers of notes.</extracomment>
        <translation>Uma combinação usa de %1 a %2 cédulas; no máximo %3 combinações usam a mesma quantidade.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; most often %3, in %4 combinations.</source>
        <extracomment>%1 to %4 are numbers: fewest and most notes of a combination, the most frequent number of notes and how many combinations have it.</extracomment>
        <translation>Uma combinação usa de %1 a %2 cédulas; o mais frequente é %3 (combinações: %4).</translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message>
        <source>Show file</source>
        <extracomment>Button of a desktop notification: opens the folder of a file.</extracomment>
        <translation>Mostrar arquivo</translation>
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
        <translation>Denominações</translation>
    </message>
    <message>
        <source>Simulator</source>
        <extracomment>Title of a panel: sends many requests to a server.</extracomment>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of a panel.</extracomment>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>gui::PayoutRules</name>
    <message>
        <source>What each rule pays</source>
        <translation>O que cada regra paga</translation>
    </message>
    <message>
        <source>&amp;Keep in the house table</source>
        <translation>Ma&amp;nter na tabela própria</translation>
    </message>
    <message>
        <source>From now on the house table pays this amount as the selected rule does.</source>
        <translation>A partir de agora, a tabela própria paga este valor como a regra selecionada.</translation>
    </message>
</context>
<context>
    <name>gui::PlanDetails</name>
    <message>
        <source>after the highest</source>
        <extracomment>Choices of the first customer&apos;s id: the highest stored plus one, one, or drawn by chance.</extracomment>
        <translation>após o mais alto</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatório</translation>
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
        <translation>todas de uma vez</translation>
    </message>
    <message>
        <source>back to back</source>
        <translation>sem pausas</translation>
    </message>
    <message>
        <source>at a steady rate</source>
        <translation>em ritmo constante</translation>
    </message>
    <message>
        <source>at a changing rate</source>
        <translation>em ritmo variável</translation>
    </message>
</context>
<context>
    <name>gui::Progress</name>
    <message>
        <source>%p%</source>
        <extracomment>In a progress bar: %p is how much is done; as this language writes “50 percent”.</extracomment>
        <translation>%p%</translation>
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
        <translation>restam cerca de %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1&#xa0;min left</source>
        <extracomment>How long work will still take: %1 is a number of minutes.</extracomment>
        <translation>restam cerca de %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1&#xa0;h left</source>
        <extracomment>How long work will still take: %1 is a number of hours.</extracomment>
        <translation>restam cerca de %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>gui::Rail</name>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
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
        <translation>Salvar o relatório da execução</translation>
    </message>
    <message>
        <source>Report as a page</source>
        <extracomment>Forms of a file: all of the report as a page for a browser, as data, or its requests alone.</extracomment>
        <translation>Relatório como página</translation>
    </message>
    <message>
        <source>Report as data</source>
        <translation>Relatório como dados</translation>
    </message>
    <message>
        <source>Requests as a table</source>
        <translation>Requisições como tabela</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>Abrir o relatório de uma execução</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>A sort of files: reports of simulator runs.</extracomment>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>History for other checkers</source>
        <extracomment>A form of a file: what was asked when and answered what, for programs that check it.</extracomment>
        <translation>Histórico para outros verificadores</translation>
    </message>
</context>
<context>
    <name>gui::RequestLogView</name>
    <message>
        <source>(not text)</source>
        <extracomment>Stands for a body that is compressed or binary.</extracomment>
        <translation>(não é texto)</translation>
    </message>
    <message>
        <source>Parsing %1, validating %2, store %3, writing %4; %5 in all.</source>
        <extracomment>Where a request&apos;s time went; %1 to %5 are durations such as &quot;0.50 ms&quot;.</extracomment>
        <translation>Análise %1, validação %2, armazenamento %3, escrita %4; %5 no total.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the log of requests has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <extracomment>How many requests the filter shows: %1 of %2.</extracomment>
        <translation>%1 de %2 requisições</translation>
    </message>
    <message>
        <source>Parsing</source>
        <extracomment>Stages of a request in the picture of its time.</extracomment>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Save a Bruno collection</source>
        <extracomment>In a menu: saves the requests for Bruno, a program that sends them again.</extracomment>
        <translation>Salvar uma coleção do Bruno</translation>
    </message>
    <message>
        <source>Save a k6 script</source>
        <extracomment>In a menu: saves the requests for k6, a program that sends them again under load.</extracomment>
        <translation>Salvar um script do k6</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Fechar a requisição</translation>
    </message>
    <message>
        <source>No requests yet. They are listed here as they come.</source>
        <translation>Ainda não há requisições. Elas são listadas aqui à medida que chegam.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>Há %Ln requisição, que não corresponde. Esc limpa o filtro.</numerusform>
            <numerusform>Nenhuma das %Ln requisições corresponde. Esc limpa o filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowCopy</name>
    <message>
        <source>Only the first %1 of the selected rows were copied. An export writes them all.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Só as %1 primeiras linhas selecionadas foram copiadas. Uma exportação grava todas.</translation>
    </message>
</context>
<context>
    <name>gui::RuleModel</name>
    <message>
        <source>Rule</source>
        <extracomment>Heading: by which rule a cash machine chooses the notes.</extracomment>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out.</extracomment>
        <translation>Saque</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Cédulas</translation>
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
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <extracomment>Names the list of runs that were made.</extracomment>
        <translation>E&amp;xecuções</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <extracomment>Names the choice of a second run to hold against the one that is shown.</extracomment>
        <translation>Co&amp;mparar com</translation>
    </message>
    <message>
        <source>no run yet</source>
        <extracomment>Instead of the run that is shown.</extracomment>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>none shown</source>
        <extracomment>Instead of the run that is shown: there are runs, but one is under way or none was chosen.</extracomment>
        <translation>nenhuma exibida</translation>
    </message>
</context>
<context>
    <name>gui::RunPlots</name>
    <message>
        <source>No tenth of a second has passed yet.</source>
        <translation>Ainda não se passou nem um décimo de segundo.</translation>
    </message>
    <message>
        <source>%1 answers a second on average, %2 in the best tenth of a second, over %3&#xa0;s.</source>
        <extracomment>%1 and %2 are numbers of requests, %3 is a number of seconds.</extracomment>
        <translation>%1 respostas por segundo em média, %2 no melhor décimo de segundo, ao longo de %3&#xa0;s.</translation>
    </message>
    <message>
        <source>answers a second</source>
        <extracomment>Names lines of a plot over time.</extracomment>
        <translation>respostas por segundo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>ms on wire</source>
        <extracomment>Names an axis of a plot: for how many milliseconds requests were on the wire.</extracomment>
        <translation>ms na rede</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Below a plot: the time since the start of the run.</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Latency on the wire over time</source>
        <translation>Latência na rede ao longo do tempo</translation>
    </message>
    <message>
        <source>The run in tenths of a second</source>
        <translation>A execução em décimos de segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed.</source>
        <extracomment>After a sentence on how many requests were answered.</extracomment>
        <translation>
            <numerusform>%Ln requisição falhou.</numerusform>
            <numerusform>%Ln requisições falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and failures a second</source>
        <extracomment>Names a plot for those who cannot see it: of requests that were answered and that failed.</extracomment>
        <translation>Respostas e falhas por segundo</translation>
    </message>
</context>
<context>
    <name>gui::SampleModel</name>
    <message>
        <source>%1 taken, %2 refused</source>
        <extracomment>%1 customers were taken by the server, %2 refused.</extracomment>
        <translation>Aceitos: %1, recusados: %2</translation>
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
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading: when a request was due, from the start of the run.</extracomment>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Heading: how long a request waited in the client.</extracomment>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading: how long a request was on its way and at the server.</extracomment>
        <translation>Na rede</translation>
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
        <translation>O que esta requisição enviou e recebeu não foi guardado: só se guarda o das primeiras de uma execução e o das primeiras que falharam.</translation>
    </message>
</context>
<context>
    <name>gui::ServerNotices</name>
    <message>
        <source>The server did not start: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>O servidor não foi iniciado: %1</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by another program.</source>
        <translation>O servidor não foi iniciado: a porta %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by %2.</source>
        <extracomment>%2 is a program, as in &quot;nginx (pid 812)&quot;.</extracomment>
        <translation>O servidor não foi iniciado: a porta %1 está em uso por %2.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <extracomment>On a button: takes the port %1 instead of the busy one.</extracomment>
        <translation>Usar a porta %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The server is running. What would you like to try?</source>
        <translation>O servidor está em execução. O que você deseja experimentar?</translation>
    </message>
    <message>
        <source>Add 10 samples</source>
        <translation>Adicionar 10 exemplos</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>Executar o simulador</translation>
    </message>
    <message>
        <source>Open the docs</source>
        <translation>Abrir a documentação</translation>
    </message>
    <message>
        <source>The request was sent again and answered with %1.</source>
        <extracomment>A request was sent once more; %1 is the HTTP status of the answer.</extracomment>
        <translation>A requisição foi reenviada e respondida com %1.</translation>
    </message>
    <message>
        <source>The request was sent again and not answered: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>A requisição foi reenviada e não foi respondida: %1</translation>
    </message>
    <message>
        <source>Settings of the server were changed. It works by the former ones until it is restarted.</source>
        <translation>Configurações do servidor foram alteradas. Até ser reiniciado, ele segue as anteriores.</translation>
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
            <numerusform>Próxima tentativa em %Ln segundo. %1</numerusform>
            <numerusform>Próxima tentativa em %Ln segundos. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerPlots</name>
    <message>
        <source>%1 a second now</source>
        <extracomment>Below the heading of a plot; %1 is a number.</extracomment>
        <translation>%1 por segundo agora</translation>
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
        <translation>nenhuma requisição agora</translation>
    </message>
    <message>
        <source>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</source>
        <translation>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 fine, %2 refused, %3 failed</source>
        <extracomment>Counts of answers: fine, refused because of the request, failed because of the server.</extracomment>
        <translation>OK: %1, recusadas: %2, com falha: %3</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requisições por segundo</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>Latência em ms</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>Respostas por segundo</translation>
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
        <translation>Período que os gráficos abrangem</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Shows figures instead of plots.</extracomment>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation>Números do servidor</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <extracomment>Heading of a column: requests a second.</extracomment>
        <translation>Requisições/s</translation>
    </message>
</context>
<context>
    <name>gui::SettingField</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>127.0.0.1 means this computer alone.</source>
        <translation>127.0.0.1 significa somente este computador.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>0 takes any that is free.</source>
        <translation>0 usa qualquer uma que esteja livre.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Requests must carry it; needed to listen beyond this computer.</source>
        <translation>As requisições devem contê-lo; necessário para escutar além deste computador.</translation>
    </message>
    <message>
        <source>Start w&amp;ith the app</source>
        <translation>Iniciar com o &amp;aplicativo</translation>
    </message>
    <message>
        <source>Speak TLS (https)</source>
        <translation>Usar TLS (https)</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificado do servidor</translation>
    </message>
    <message>
        <source>A PEM file; empty: one that the program makes itself.</source>
        <translation>Um arquivo PEM; vazio: um que o próprio programa cria.</translation>
    </message>
    <message>
        <source>Server key</source>
        <translation>Chave do servidor</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>Um arquivo PEM.</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Nomes de host</translation>
    </message>
    <message>
        <source>What the server is called besides its address, between commas.</source>
        <translation>Nomes do servidor além do seu endereço, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>Páginas web permitidas</translation>
    </message>
    <message>
        <source>Origins such as https://shop.example, between commas.</source>
        <translation>Origens como https://shop.example, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requisições por segundo</translation>
    </message>
    <message>
        <source>Requests in a burst</source>
        <translation>Requisições por rajada</translation>
    </message>
    <message>
        <source>One address may send this many requests before the rate counts.</source>
        <translation>Um mesmo endereço pode enviar esse número de requisições antes que o ritmo conte.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>Conexões de um mesmo endereço</translation>
    </message>
    <message>
        <source>Largest request (MB)</source>
        <translation>Tamanho máximo da requisição (MB)</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s head</source>
        <translation>Segundos para o cabeçalho de uma requisição</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s body</source>
        <translation>Segundos para o corpo de uma requisição</translation>
    </message>
    <message>
        <source>Seconds a silent connection is held</source>
        <translation>Segundos que uma conexão inativa é mantida</translation>
    </message>
    <message>
        <source>Seconds a request may wait</source>
        <translation>Segundos que uma requisição pode esperar</translation>
    </message>
    <message>
        <source>Seconds to read an answer</source>
        <translation>Segundos para ler uma resposta</translation>
    </message>
    <message>
        <source>Large answers may take longer.</source>
        <translation>Respostas grandes podem demorar mais.</translation>
    </message>
    <message>
        <source>Seconds that stopping waits</source>
        <translation>Segundos de espera ao parar</translation>
    </message>
    <message>
        <source>Requests that are running get this long to end.</source>
        <translation>As requisições em andamento têm esse tempo para terminar.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>They answer requests; each keeps all customers in memory.</source>
        <translation>Respondem às requisições; cada uma mantém todos os clientes na memória.</translation>
    </message>
    <message>
        <source>Where &amp;customers are kept</source>
        <translation>Onde os clientes são &amp;guardados</translation>
    </message>
    <message>
        <source>A private Redis needs no set-up and is reached by this user alone.</source>
        <translation>Um Redis privado dispensa configuração e só pode ser acessado por este usuário.</translation>
    </message>
    <message>
        <source>External if one is configured</source>
        <translation>Externo, se houver um configurado</translation>
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
        <translation>UR&amp;L do Redis</translation>
    </message>
    <message>
        <source>redis://, rediss:// or unix:</source>
        <translation>redis://, rediss:// ou unix:</translation>
    </message>
    <message>
        <source>Redis &amp;host</source>
        <translation>&amp;Host do Redis</translation>
    </message>
    <message>
        <source>A host name, or the path of a unix socket.</source>
        <translation>Um nome de host ou o caminho de um socket Unix.</translation>
    </message>
    <message>
        <source>Redis p&amp;ort</source>
        <translation>Po&amp;rta do Redis</translation>
    </message>
    <message>
        <source>Redis us&amp;er</source>
        <translation>&amp;Usuário do Redis</translation>
    </message>
    <message>
        <source>Redis pass&amp;word</source>
        <translation>S&amp;enha do Redis</translation>
    </message>
    <message>
        <source>Kept in the keyring of the desktop, and in no file.</source>
        <translation>Guardada no chaveiro do sistema e em nenhum arquivo.</translation>
    </message>
    <message>
        <source>TL&amp;S</source>
        <translation>TL&amp;S</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>A PEM file; empty: those of the system.</source>
        <translation>Um arquivo PEM; vazio: as do sistema.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Chave de cliente</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate</source>
        <translation>Verificar o certificado do servidor</translation>
    </message>
    <message>
        <source>Database number</source>
        <translation>Número do banco de dados</translation>
    </message>
    <message>
        <source>Write to &amp;disk</source>
        <translation>Gra&amp;var em disco</translation>
    </message>
    <message>
        <source>Once a second is faster; a power failure may then cost the last second.</source>
        <translation>Uma vez por segundo é mais rápido, mas uma queda de energia pode custar o último segundo.</translation>
    </message>
    <message>
        <source>Before every answer</source>
        <translation>Antes de cada resposta</translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation>Uma vez por segundo</translation>
    </message>
    <message>
        <source>U&amp;ndo period</source>
        <translation>Pra&amp;zo para desfazer</translation>
    </message>
    <message>
        <source>For how many seconds a deletion can be undone.</source>
        <translation>Por quantos segundos uma exclusão pode ser desfeita.</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>Whom the simulator asks; empty: the server of this program.</source>
        <translation>A quem o simulador consulta; vazio: o servidor deste programa.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Exports and logs are written there.</source>
        <translation>As exportações e os logs são gravados nela.</translation>
    </message>
    <message>
        <source>Replicas to wait for</source>
        <translation>Réplicas a aguardar</translation>
    </message>
    <message>
        <source>This many replicas must have a change before it is acknowledged. That needs an append-only file on every server, and Sentinels that wait for seconds.</source>
        <translation>Esse número de réplicas precisa ter uma alteração antes que ela seja confirmada. Exige um arquivo append-only em cada servidor e Sentinels que esperem alguns segundos.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Permanecer na bandeja</translation>
    </message>
    <message>
        <source>Closing the window then leaves the program and its server running. The icon&apos;s menu shows the window again, and quits.</source>
        <translation>Fechar a janela deixa o programa e o servidor em execução. O menu do ícone mostra a janela de novo e encerra o programa.</translation>
    </message>
    <message>
        <source>Shards of a new collection</source>
        <translation>Fragmentos de uma nova coleção</translation>
    </message>
    <message>
        <source>16 divide it among the servers of a Redis Cluster. Lists are then not all of one moment, and names cannot be unique. An existing collection stays as it is.</source>
        <translation>Com 16, ela se divide entre os servidores de um Redis Cluster. As listas então não refletem um único instante, e os nomes não podem ser únicos. Uma coleção existente fica como está.</translation>
    </message>
    <message>
        <source>1, in one piece</source>
        <translation>1, em uma só peça</translation>
    </message>
    <message>
        <source>16, for a Redis Cluster</source>
        <translation>16, para um Redis Cluster</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Customers can then be read but not changed: not in this window, not by requests to its server, not by teller from its next start on.</source>
        <translation>Os clientes podem então ser lidos, mas não alterados: nem nesta janela, nem por requisições ao servidor dela, nem pelo teller a partir do próximo início.</translation>
    </message>
    <message>
        <source>One address, or one /64 network of IPv6, may send this many requests a second; 0 means any number.</source>
        <translation>Um mesmo endereço, ou uma mesma rede /64 de IPv6, pode enviar esse número de requisições por segundo; 0: sem limite.</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Conforme o sistema</translation>
    </message>
</context>
<context>
    <name>gui::SettingRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from.</extracomment>
        <translation>padrão</translation>
    </message>
    <message>
        <source>chosen here</source>
        <extracomment>Where the value of a setting comes from: from this window.</extracomment>
        <translation>escolhido aqui</translation>
    </message>
    <message>
        <source>kept secret</source>
        <extracomment>Where the value of a setting comes from: it is kept as a secret.</extracomment>
        <translation>mantido em segredo</translation>
    </message>
    <message>
        <source>fixed by .env</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>fixado por .env</translation>
    </message>
    <message>
        <source>fixed by the environment</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>fixado pelo ambiente</translation>
    </message>
    <message>
        <source>fixed by the command line</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>fixado pela linha de comando</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>Gives a setting its default value again; %1 is the setting.</extracomment>
        <translation>Restaurar padrão: %1</translation>
    </message>
    <message>
        <source>This was not taken: %1</source>
        <extracomment>Under a setting; %1 is the reason, an imperative.</extracomment>
        <translation>Não foi aceito: %1</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In the empty field of a password or token: there is one, which is not shown.</extracomment>
        <translation>valor definido</translation>
    </message>
    <message>
        <source>Restart the server to apply this.</source>
        <translation>Reinicie o servidor para aplicar isto.</translation>
    </message>
    <message>
        <source>Takes effect when the server next starts.</source>
        <translation>Vale a partir do próximo início do servidor.</translation>
    </message>
</context>
<context>
    <name>gui::SettingsPanel</name>
    <message>
        <source>Tellerdesk makes no connection to anywhere by itself: no account, no statistics, no look for updates. It reaches only the Redis you name, and the server you let the simulator ask.</source>
        <translation>O Tellerdesk não se conecta a nada por conta própria: sem contas, sem estatísticas, sem busca de atualizações. Ele acessa apenas o Redis que você indicar e o servidor que você deixar o simulador consultar.</translation>
    </message>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>Um ambiente de trabalho para denominações de dinheiro e uma API de clientes.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior; é fornecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 is a list of libraries with their versions and licences.</extracomment>
        <translation>Feito com %1.</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not take the secret, so it holds until the program ends: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>O chaveiro do sistema não aceitou o segredo, portanto ele vale só até o programa ser encerrado: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Help bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The secret is not used any more, but the keyring of the desktop may still hold it: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>O segredo não é mais usado, mas o chaveiro do sistema ainda pode guardá-lo: %1</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not give the secrets it keeps, so the program works without them: %1</source>
        <extracomment>%1 is the reason; a secret is a password or a token.</extracomment>
        <translation>O chaveiro do sistema não forneceu os segredos que guarda, portanto o programa funciona sem eles: %1</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>On a button: asks the keyring once more.</extracomment>
        <translation>Perguntar de novo ao chaveiro</translation>
    </message>
    <message>
        <source>Copy the selected rows of a table</source>
        <translation>Copiar as linhas selecionadas de uma tabela</translation>
    </message>
    <message>
        <source>Clear the field, or close what has opened</source>
        <translation>Limpar o campo ou fechar o que se abriu</translation>
    </message>
    <message>
        <source>Nobody is added whose first and last name is there.</source>
        <extracomment>Below the switch that makes names unique.</extracomment>
        <translation>Ninguém é adicionado se o nome e o sobrenome já existirem.</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorPanel</name>
    <message>
        <source>Start server and &amp;run</source>
        <extracomment>On a button; the letter after &amp; is reached with Alt.</extracomment>
        <translation>Iniciar servidor e &amp;executar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>Replaying with fewer requests</source>
        <extracomment>Work under way.</extracomment>
        <translation>Repetindo com menos requisições</translation>
    </message>
    <message>
        <source>Simulator at work</source>
        <extracomment>Work under way: requests are being sent.</extracomment>
        <translation>Simulador em execução</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorText</name>
    <message>
        <source>accepted</source>
        <extracomment>Outcome of a request: the server did it.</extracomment>
        <translation>aceita</translation>
    </message>
    <message>
        <source>refused by rule</source>
        <extracomment>Outcome of a request: the server rightly did not do it.</extracomment>
        <translation>recusada por regra</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>com falha</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Outcome of a request: it may or may not have been done.</extracomment>
        <translation>incerta</translation>
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
        <translation>A consistência não foi verificada.</translation>
    </message>
    <message>
        <source>Consistent: there is an order of the %1 requests that explains every answer (found in %2).</source>
        <extracomment>%1 is a number of requests, %2 a duration.</extracomment>
        <translation>Consistente: existe uma ordem das %1 requisições que explica todas as respostas (encontrada em %2).</translation>
    </message>
    <message>
        <source>Violated: %1</source>
        <extracomment>%1 says what was found, a sentence.</extracomment>
        <translation>Inconsistente: %1</translation>
    </message>
    <message>
        <source>Limits met.</source>
        <translation>Limites cumpridos.</translation>
    </message>
    <message>
        <source>Limits missed: %1.</source>
        <extracomment>%1 lists limits, each with what came of it.</extracomment>
        <translation>Limites não cumpridos: %1.</translation>
    </message>
    <message>
        <source>Customers: %1 accepted, %2 refused by rule. Requests: %3 answered, %4 failed, %5 sent again; at most %6 at once.</source>
        <extracomment>Each %n is a number: customers taken, customers refused by rule; failed and resent requests.</extracomment>
        <translation>Clientes aceitos: %1, recusados por regra: %2. Requisições respondidas: %3, com falha: %4, reenviadas: %5; no máximo %6 de uma vez.</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>não verificado</translation>
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
        <translation>indefinido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), %2, p95 %3</source>
        <extracomment>A run in a list: date and time, how many requests (also the number for the plural), the verdict in a word, and the time within which 95 % were answered.</extracomment>
        <translation>
            <numerusform>%1, %Ln requisição, %2, p95 %3</numerusform>
            <numerusform>%1, %Ln requisições, %2, p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice of what goes wrong on purpose: nothing.</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>replies are lost</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>respostas se perdem</translation>
    </message>
    <message>
        <source>the store is slow</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>o armazenamento fica lento</translation>
    </message>
    <message>
        <source>the store refuses</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>o armazenamento recusa</translation>
    </message>
    <message>
        <source>the private Redis is killed</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>o Redis privado é morto</translation>
    </message>
    <message>
        <source>Drill: the server waits before each use of its store, for every client, as long as the run lasts.</source>
        <translation>Exercício: o servidor espera antes de cada uso do seu armazenamento, para todos os clientes e enquanto durar a execução.</translation>
    </message>
    <message>
        <source>Drill: the server treats its store as away at every third use, for every client, as long as the run lasts.</source>
        <translation>Exercício: o servidor considera seu armazenamento inacessível em um de cada três usos, para todos os clientes e enquanto durar a execução.</translation>
    </message>
    <message>
        <source>Drill: the private Redis is killed once during the run and starts again by itself. What was acknowledged must still be there.</source>
        <translation>Exercício: o Redis privado é morto uma vez durante a execução e reinicia sozinho. O que foi confirmado ainda deve estar lá.</translation>
    </message>
    <message>
        <source>No request was answered, so there was nothing to check.</source>
        <translation>Nenhuma requisição foi respondida, portanto não havia nada a verificar.</translation>
    </message>
    <message>
        <source>%1 was stored and is gone, although nothing removed it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 estava guardado e sumiu, embora nada o tenha removido.</translation>
    </message>
    <message>
        <source>%1 was removed and is back, although nothing inserted it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 foi removido e voltou, embora nada o tenha inserido.</translation>
    </message>
    <message>
        <source>%1 was seen before it was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 foi visto antes de ser enviado.</translation>
    </message>
    <message>
        <source>%1 was seen, although nobody sent it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 foi visto, embora ninguém o tenha enviado.</translation>
    </message>
    <message>
        <source>%1 is not what was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 não é o que foi enviado.</translation>
    </message>
    <message>
        <source>%1 stands twice in one list.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 aparece duas vezes em uma lista.</translation>
    </message>
    <message>
        <source>A list is not in the order of last name, first name and id.</source>
        <translation>Uma lista não está na ordem de sobrenome, nome e ID.</translation>
    </message>
    <message>
        <source>A list shows half of a change, or two lists contradict each other.</source>
        <translation>Uma lista mostra metade de uma alteração, ou duas listas se contradizem.</translation>
    </message>
    <message>
        <source>The answer to a change does not fit what was stored then.</source>
        <translation>A resposta a uma alteração não condiz com o que estava guardado naquele momento.</translation>
    </message>
    <message>
        <source>No order of the requests explains every answer.</source>
        <translation>Nenhuma ordem das requisições explica todas as respostas.</translation>
    </message>
    <message>
        <source>A customer</source>
        <extracomment>Stands for the name of a customer which is not known.</extracomment>
        <translation>Um cliente</translation>
    </message>
    <message>
        <source>%1 Requests: %2.</source>
        <extracomment>%1 is a sentence, %2 lists the numbers of requests.</extracomment>
        <translation>%1 Requisições: %2.</translation>
    </message>
    <message>
        <source>Drill: every change is made, but every third gets no answer: its connection is cut, for every client of this server, as long as the run lasts.</source>
        <translation>Exercício: todas as alterações são feitas, mas uma de cada três fica sem resposta: sua conexão é cortada, para todos os clientes deste servidor e enquanto durar a execução.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), none answered</source>
        <extracomment>A run in a list: date and time, and how many requests, which all got no answer.</extracomment>
        <translation>
            <numerusform>%1, %Ln requisição, sem resposta</numerusform>
            <numerusform>%1, %Ln requisições, nenhuma respondida</numerusform>
        </translation>
    </message>
    <message>
        <source>none answered</source>
        <extracomment>Instead of the verdict on a run, in a word or two: of no request.</extracomment>
        <translation>nenhuma respondida</translation>
    </message>
    <message>
        <source>%1 is %2, the limit is %3</source>
        <extracomment>A limit that was missed: %1 is a percentile as in &quot;p95&quot;, %2 its value.</extracomment>
        <translation>%1 é %2, o limite é %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed, the limit is %1</source>
        <extracomment>A limit that was missed: %Ln requests failed, %1 may.</extracomment>
        <translation>
            <numerusform>%Ln requisição falhou, o limite é %1</numerusform>
            <numerusform>%Ln requisições falharam, o limite é %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: within %2&#xa0;s the check found neither an order of the %1 requests nor a contradiction. Give it more time, or fewer requests.</source>
        <extracomment>%1 is a number of requests, %2 of seconds.</extracomment>
        <translation>Indefinido: em %2&#xa0;s, a verificação não achou nem uma ordem das %1 requisições nem uma contradição. Dê a ela mais tempo ou menos requisições.</translation>
    </message>
</context>
<context>
    <name>gui::Startup</name>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>Um ambiente de trabalho para denominações de dinheiro e uma API de clientes.</translation>
    </message>
    <message>
        <source>Open a window of its own, also when the program is running already.</source>
        <translation>Abrir uma janela própria, mesmo que o programa já esteja em execução.</translation>
    </message>
    <message>
        <source>Start the server at once.</source>
        <translation>Iniciar o servidor imediatamente.</translation>
    </message>
    <message>
        <source>Show server, customers, denominations, simulator or settings.</source>
        <translation>Mostrar server, customers, denominations, simulator ou settings.</translation>
    </message>
    <message>
        <source>There is no page of that name.</source>
        <translation>Não há página com esse nome.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <extracomment>%1 is an argument of the command line.</extracomment>
        <translation>“%1” não é uma opção.</translation>
    </message>
</context>
<context>
    <name>gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Finishing requests…</source>
        <extracomment>State of the API server: it takes no new requests and finishes those under way.</extracomment>
        <translation>Concluindo requisições…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of the API server.</extracomment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Store closed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Armazenamento fechado</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Abrindo o armazenamento…</translation>
    </message>
    <message>
        <source>Private store</source>
        <extracomment>States of the customers&apos; store: a Redis of this program&apos;s own, or another one.</extracomment>
        <translation>Armazenamento privado</translation>
    </message>
    <message>
        <source>External store</source>
        <translation>Armazenamento externo</translation>
    </message>
    <message>
        <source>Store lost, reconnecting…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Armazenamento perdido, reconectando…</translation>
    </message>
    <message>
        <source>Store failed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>Falha no armazenamento</translation>
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
            <numerusform>%Ln instância</numerusform>
            <numerusform>%Ln instâncias</numerusform>
        </translation>
    </message>
    <message>
        <source>this window</source>
        <extracomment>Among programs that work on the same store: the one the reader looks at.</extracomment>
        <translation>esta janela</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a program, %2 the computer it runs on.</extracomment>
        <translation>%1 em %2</translation>
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
        <translation>%1 – clique para abrir a pasta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>In the status bar: work that takes long.</extracomment>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of the window</source>
        <extracomment>Opens a menu with the commands for the whole window: search, help, quit.</extracomment>
        <translation>Menu da janela</translation>
    </message>
</context>
<context>
    <name>gui::StoreNotices</name>
    <message>
        <source>This Redis can lose data. %1</source>
        <extracomment>%1 are sentences about a setting of Redis that can cost data.</extracomment>
        <translation>Este Redis pode perder dados. %1</translation>
    </message>
    <message>
        <source>Put them back</source>
        <extracomment>On a button: stores the lost customers again.</extracomment>
        <translation>Colocar de volta</translation>
    </message>
    <message>
        <source>Redis went back to an older state: deletions that it had acknowledged are undone.</source>
        <translation>O Redis voltou a um estado anterior: exclusões que ele havia confirmado foram desfeitas.</translation>
    </message>
    <message numerus="yes">
        <source>Redis lost %Ln customer(s) that it had acknowledged: it was emptied, went back to an older copy, or another server took its place.</source>
        <translation>
            <numerusform>O Redis perdeu %Ln cliente que havia confirmado: foi esvaziado, voltou a uma cópia anterior ou outro servidor tomou seu lugar.</numerusform>
            <numerusform>O Redis perdeu %Ln clientes que havia confirmado: foi esvaziado, voltou a uma cópia anterior ou outro servidor tomou seu lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <extracomment>%1 is a file with the customers that Redis lost.</extracomment>
        <translation>Eles estão guardados em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>Clientes restaurados: %Ln.</numerusform>
            <numerusform>%Ln clientes foram restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out, because their id or name was taken since.</source>
        <translation>
            <numerusform>%Ln cliente fica de fora, pois seu ID ou nome foi ocupado nesse meio-tempo.</numerusform>
            <numerusform>%Ln clientes ficam de fora, pois seu ID ou nome foi ocupado nesse meio-tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store cannot be used. Once that is mended, Tellerdesk goes on by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Não é possível usar o armazenamento. Assim que isso for resolvido, o Tellerdesk continua sozinho. O motivo: %1</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <extracomment>On a button: puts a command for a terminal on the clipboard.</extracomment>
        <translation>Copiar o comando de instalação</translation>
    </message>
    <message>
        <source>Use another Redis</source>
        <extracomment>On a button: leads to the settings, where another Redis can be named.</extracomment>
        <translation>Usar outro Redis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The store cannot be reached. Until it is back, customers are shown as last seen, and changes and requests are refused. Tellerdesk reconnects by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>Não é possível acessar o armazenamento. Até ele voltar, os clientes são mostrados como na última leitura, e alterações e requisições são recusadas. O Tellerdesk se reconecta sozinho. O motivo: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <extracomment>On a button: connects to the store at once.</extracomment>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>The customers can be read here but not changed. %1</source>
        <extracomment>%1 are sentences about this Redis: that it is a replica, and what can cost data.</extracomment>
        <translation>Aqui os clientes podem ser lidos, mas não alterados. %1</translation>
    </message>
</context>
<context>
    <name>gui::StoreTest</name>
    <message>
        <source>Test the sto&amp;re</source>
        <translation>&amp;Testar o armazenamento</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Reached in %1: %2.</source>
        <extracomment>%1 is a duration, %2 the address of the store.</extracomment>
        <translation>Conectado em %1: %2.</translation>
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
            <numerusform>Clientes: %Ln.</numerusform>
            <numerusform>%Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other instance(s).</source>
        <extracomment>How many other programs work on the same store.</extracomment>
        <translation>
            <numerusform>Outras instâncias: %Ln.</numerusform>
            <numerusform>%Ln outras instâncias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers are locked: “Read-only” is on.</source>
        <translation>Os clientes estão bloqueados: “Somente leitura” está ligado.</translation>
    </message>
    <message>
        <source>Changes are allowed.</source>
        <translation>Alterações são permitidas.</translation>
    </message>
    <message>
        <source>No change has come through so far.</source>
        <translation>Até agora nenhuma alteração chegou.</translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Tellerdesk is still running</source>
        <extracomment>Title of a desktop notification, after the window was closed.</extracomment>
        <translation>O Tellerdesk continua em execução</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again, and its menu quits.</source>
        <translation>O ícone na bandeja mostra a janela de novo, e o menu dele encerra o programa.</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <extracomment>In the menu of the icon in the tray.</extracomment>
        <translation>Ocultar a janela</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
</context>
<context>
    <name>gui::UnderWay</name>
    <message>
        <source>Still under way: %1.</source>
        <extracomment>%1 lists work, as in “Writing customers.csv; Importing others.csv”.</extracomment>
        <translation>Ainda em andamento: %1.</translation>
    </message>
</context>
<context>
    <name>gui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Resta %Ln segundo</numerusform>
            <numerusform>Restam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>Resta %Ln minuto</numerusform>
            <numerusform>Restam %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <extracomment>Brings back what was just deleted.</extracomment>
        <translation>Des&amp;fazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation>
            <numerusform>%Ln cliente excluído.</numerusform>
            <numerusform>%Ln clientes excluídos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ViolationView</name>
    <message>
        <source>Requests that contradict one another</source>
        <translation>Requisições que se contradizem</translation>
    </message>
    <message>
        <source>When the requests that contradict one another were under way</source>
        <translation>Quando estavam em andamento as requisições que se contradizem</translation>
    </message>
</context>
<context>
    <name>gui::WayExplorer</name>
    <message>
        <source>No combination</source>
        <translation>Nenhuma combinação</translation>
    </message>
    <message>
        <source>%1: combination %2 of %3</source>
        <extracomment>%1 is a sum of money, %2 the number of a combination, %3 how many there are.</extracomment>
        <translation>%1: combinação %2 de %3</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>Digite um número de 1 a %1.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations pass the filter.</source>
        <extracomment>%1 and %2 are numbers; the filter is what is typed in the field of that name.</extracomment>
        <translation>Combinações que passam pelo filtro: %1 de %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount, but the filter hides it.</source>
        <translation>Esta composição paga o valor, mas o filtro a oculta.</translation>
    </message>
    <message>
        <source>Only with exactly %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Só com exatamente %1</translation>
    </message>
    <message>
        <source>Only with at least %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Só com pelo menos %1</translation>
    </message>
    <message>
        <source>Only with at most %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Só com no máximo %1</translation>
    </message>
    <message>
        <source>Only without %1</source>
        <extracomment>%1 is a note, as in &quot;50 EUR&quot;; filters the combinations.</extracomment>
        <translation>Só sem %1</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Todas as combinações</translation>
    </message>
    <message>
        <source>Combinations: %1</source>
        <extracomment>How many rows the table of combinations has, for those who cannot see it.</extracomment>
        <translation>Combinações: %1</translation>
    </message>
</context>
<context>
    <name>gui::WayModel</name>
    <message>
        <source>Notes</source>
        <extracomment>Heading of a column: how many banknotes and coins a combination takes.</extracomment>
        <translation>Cédulas</translation>
    </message>
</context>
<context>
    <name>gui::WayTable</name>
    <message>
        <source>Combinations</source>
        <extracomment>Name of a table for assistive tools: the ways to pay an amount.</extracomment>
        <translation>Combinações</translation>
    </message>
</context>
<context>
    <name>gui::RunResults</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the table of the requests of a run has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>all requests</source>
        <extracomment>A choice of which requests are listed.</extracomment>
        <translation>todas as requisições</translation>
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
        <translation>a requisição não é válida</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>não existe</translation>
    </message>
    <message>
        <source>it collides with what is there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>conflita com o que já existe</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>foi alterado nesse meio-tempo</translation>
    </message>
    <message>
        <source>the request is too large</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>a requisição é grande demais</translation>
    </message>
    <message>
        <source>access was refused</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>o acesso foi negado</translation>
    </message>
    <message>
        <source>the store cannot be reached</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>não é possível acessar o armazenamento</translation>
    </message>
    <message>
        <source>it may have been done or not</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>pode ter sido feito ou não</translation>
    </message>
    <message>
        <source>it took too long</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>demorou demais</translation>
    </message>
    <message>
        <source>the store makes no sense</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>o armazenamento responde sem sentido</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>um arquivo não pôde ser lido ou gravado</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>foi cancelado</translation>
    </message>
    <message>
        <source>Nobody has this id.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>Ninguém tem este ID.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>O servidor não deu nenhum motivo.</translation>
    </message>
    <message>
        <source>The answer speaks of other customers than were sent.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>A resposta fala de outros clientes que não os enviados.</translation>
    </message>
    <message>
        <source>The answer is no list.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>A resposta não é uma lista.</translation>
    </message>
    <message>
        <source>The answer does not say who was inserted and who was not.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>A resposta não diz quem foi inserido e quem não foi.</translation>
    </message>
    <message>
        <source>Row %1 of the answer is no customer.</source>
        <extracomment>%1 is a number, from 0.</extracomment>
        <translation>A linha %1 da resposta não é um cliente.</translation>
    </message>
    <message>
        <source>The answer is no JSON: %1</source>
        <extracomment>%1 are the words of the reader of JSON.</extracomment>
        <translation>A resposta não é JSON: %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <extracomment>Stands for reasons that are too many to be told apart.</extracomment>
        <translation>outro motivo</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens there.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Conexão recusada: ninguém escuta ali.</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Computador não encontrado: nenhum tem esse nome.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Não é possível alcançar o computador.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Não foi possível estabelecer uma conexão segura (TLS).</translation>
    </message>
    <message>
        <source>The connection ended before the answer did.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>A conexão terminou antes da resposta.</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>O que voltou não é HTTP.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Não houve resposta a tempo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>Foi cancelado.</translation>
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
        <translation>os clientes estão bloqueados</translation>
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
        <translation>semente</translation>
    </message>
    <message>
        <source>carried by</source>
        <extracomment>A setting of a run; what carries its requests follows.</extracomment>
        <translation>enviadas por</translation>
    </message>
    <message>
        <source>POST requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requisições POST</translation>
    </message>
    <message>
        <source>GET requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requisições GET</translation>
    </message>
    <message>
        <source>requests for a page</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requisições de uma página</translation>
    </message>
    <message>
        <source>PUT requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requisições PUT</translation>
    </message>
    <message>
        <source>DELETE requests for one</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requisições DELETE de um</translation>
    </message>
    <message>
        <source>DELETE requests for all</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>requisições DELETE de todos</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>A setting of a run; when its requests are sent follows, as in “at a steady rate”.</extracomment>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>requests a second</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>requisições por segundo</translation>
    </message>
    <message>
        <source>requests a second at the end</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>requisições por segundo no final</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>A setting of a run: how long it lasts.</extracomment>
        <translation>duração</translation>
    </message>
    <message>
        <source>requests at once</source>
        <extracomment>A setting of a run: how many requests are under way together at most.</extracomment>
        <translation>requisições simultâneas</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <extracomment>A setting of a run: how long it waits for each answer.</extracomment>
        <translation>tempo para uma resposta</translation>
    </message>
    <message>
        <source>youngest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>idade mínima</translation>
    </message>
    <message>
        <source>oldest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>idade máxima</translation>
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
        <translation>nomes inventados</translation>
    </message>
    <message>
        <source>rows in a page</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>linhas por página</translation>
    </message>
    <message>
        <source>requests that were replayed</source>
        <extracomment>A setting of a run: their numbers follow.</extracomment>
        <translation>requisições repetidas</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <extracomment>A setting of a run; what goes wrong follows.</extracomment>
        <translation>falha intencional</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>The value of a setting: nothing is set.</extracomment>
        <translation>não definido</translation>
    </message>
</context>
<context>
    <name>gui::CustomerLock</name>
    <message>
        <source>The store cannot be reached</source>
        <translation>Não é possível acessar o armazenamento</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>Não é possível usar o armazenamento</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Abrindo o armazenamento…</translation>
    </message>
    <message>
        <source>The customers are locked from outside this window: they can be read but not changed. TELLERDESK_READ_ONLY or --read-only says so.</source>
        <translation>Os clientes estão bloqueados de fora desta janela: podem ser lidos, mas não alterados. É o que diz TELLERDESK_READ_ONLY ou --read-only.</translation>
    </message>
    <message>
        <source>The customers are locked: they can be read but not changed. Unlock them here or in the settings.</source>
        <translation>Os clientes estão bloqueados: podem ser lidos, mas não alterados. Desbloqueie-os aqui ou nas configurações.</translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes. Choose its master in the settings.</source>
        <translation>Este Redis é uma réplica e não aceita alterações. Escolha o mestre dele nas configurações.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>State of the customers, with the picture of a lock: they can be read but not changed.</extracomment>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>The store cannot be reached.</source>
        <translation>Não é possível acessar o armazenamento.</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>Não é possível usar o armazenamento.</translation>
    </message>
</context>
<context>
    <name>gui::DenominationForm</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>A área de transferência não contém texto.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what was typed, %2 the sentence that says what is wrong with it.</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>most small notes first</source>
        <translation>mais cédulas pequenas primeiro</translation>
    </message>
    <message>
        <source>most large notes first</source>
        <translation>mais cédulas grandes primeiro</translation>
    </message>
    <message>
        <source>fewest notes first</source>
        <translation>menos cédulas primeiro</translation>
    </message>
    <message>
        <source>most notes first</source>
        <translation>mais cédulas primeiro</translation>
    </message>
</context>
<context>
    <name>gui::RunFiles</name>
    <message>
        <source>The simulator has finished</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>O simulador terminou</translation>
    </message>
</context>
<context>
    <name>gui::RunVerdict</name>
    <message>
        <source>Running…</source>
        <translation>Em execução…</translation>
    </message>
    <message>
        <source>Checking whether the answers agree with one another…</source>
        <translation>Verificando se as respostas são coerentes entre si…</translation>
    </message>
    <message>
        <source>Running: %1 under way, half answered within %2, 99% within %3</source>
        <extracomment>Each %1 to %3 is a number or duration.</extracomment>
        <translation>Em execução: %1 em andamento, metade respondida em até %2, 99% em até %3</translation>
    </message>
    <message>
        <source>Nothing has run yet. A run sends requests in parallel, measures how long each takes, and then proves whether the answers agree with one another.</source>
        <translation>Nada foi executado ainda. Uma execução envia requisições em paralelo, mede quanto tempo cada uma leva e depois prova se as respostas são coerentes entre si.</translation>
    </message>
    <message>
        <source>Replaying with fewer requests…</source>
        <translation>Repetindo com menos requisições…</translation>
    </message>
    <message numerus="yes">
        <source>Replaying with fewer requests: %Ln replay(s) so far. Fewest that still fail: %1.</source>
        <extracomment>%Ln is the number of replays so far, %1 the number of requests of the smallest that failed.</extracomment>
        <translation>
            <numerusform>Repetindo com menos requisições: %Ln repetição; requisições, reduzidas a %1.</numerusform>
            <numerusform>Repetindo com menos requisições: %Ln repetições; requisições, reduzidas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No replay went wrong again: it takes luck, or more requests.</source>
        <translation>Nenhuma repetição falhou de novo: é preciso sorte ou mais requisições.</translation>
    </message>
    <message>
        <source>The replays were cancelled before one of them went wrong again.</source>
        <translation>As repetições foram canceladas antes que alguma voltasse a falhar.</translation>
    </message>
    <message>
        <source>See that the server is at work and the target is its address, then run again.</source>
        <extracomment>What to do when no request of a run was answered.</extracomment>
        <translation>Verifique se o servidor está em execução e se o destino é o endereço dele, e execute de novo.</translation>
    </message>
</context>
<context>
    <name>gui::CustomerHistory</name>
    <message>
        <source>The history cannot be read</source>
        <translation>Não é possível ler o histórico</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <source>No change is known</source>
        <translation>Nenhuma alteração conhecida</translation>
    </message>
    <message>
        <source>Changes from now on can be looked up here.</source>
        <translation>As alterações a partir de agora poderão ser consultadas aqui.</translation>
    </message>
    <message>
        <source>Nobody differs</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>The customers are now as they were then.</source>
        <translation>Os clientes estão agora como estavam então.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading: the versions that the collection of customers went through.</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fechar o histórico</translation>
    </message>
    <message>
        <source>Changes &amp;since</source>
        <extracomment>Names a slider over the versions of the customers.</extracomment>
        <translation>Alterações de&amp;sde</translation>
    </message>
    <message>
        <source>Version to compare with now</source>
        <translation>Versão a comparar com a atual</translation>
    </message>
    <message>
        <source>Changes since the chosen version</source>
        <translation>Alterações desde a versão escolhida</translation>
    </message>
    <message>
        <source>E&amp;xport the changes…</source>
        <extracomment>Writes what has changed to a file.</extracomment>
        <translation>E&amp;xportar as alterações…</translation>
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
        <translation>não é mais conhecido</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: whether a customer was added, deleted or changed.</extracomment>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column: the number that tells customers apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column: what a customer was at the chosen moment.</extracomment>
        <translation>Então</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what a customer is today.</extracomment>
        <translation>Agora</translation>
    </message>
</context>
<context>
    <name>gui::HistoryText</name>
    <message>
        <source>today, %1</source>
        <extracomment>When the customers were changed: %1 is a time of this day.</extracomment>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>not before: %1</source>
        <extracomment>When the customers were changed, which is not known to the minute: %1 is &quot;today, 10:31&quot; or a date and time.</extracomment>
        <translation>não antes de: %1</translation>
    </message>
    <message>
        <source>The oldest version known</source>
        <extracomment>Instead of a change: nothing is known of what was before this version.</extracomment>
        <translation>A versão mais antiga conhecida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln cliente adicionado</numerusform>
            <numerusform>%Ln clientes adicionados</numerusform>
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
            <numerusform>%Ln cliente excluído</numerusform>
            <numerusform>%Ln clientes excluídos</numerusform>
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
        <translation>Versão %1 · %2 de %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Who changed the customers: %1 is the name of a program or machine.</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>The first version is the empty store.</source>
        <translation>A primeira versão é o armazenamento vazio.</translation>
    </message>
    <message>
        <source>Versions before the first one here are no longer kept.</source>
        <translation>As versões anteriores à primeira daqui não são mais guardadas.</translation>
    </message>
    <message>
        <source>The log has a gap before the first version here.</source>
        <translation>O registro tem uma lacuna antes da primeira versão daqui.</translation>
    </message>
    <message>
        <source>There are more versions than can be read at once; these are the newest.</source>
        <translation>Há mais versões do que se pode ler de uma vez; estas são as mais recentes.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Added: %1 · deleted: %2 · changed: %3</source>
        <extracomment>What became of the customers between two moments, as three numbers.</extracomment>
        <translation>Adicionados: %1 · excluídos: %2 · alterados: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted customer(s) are not listed: the history does not go back to them.</source>
        <extracomment>Of customers who were deleted.</extracomment>
        <translation>
            <numerusform>%Ln cliente excluído não está na lista: o histórico não vai até ele.</numerusform>
            <numerusform>%Ln clientes excluídos não estão na lista: o histórico não vai até eles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerAccess</name>
    <message>
        <source>Open to the network</source>
        <extracomment>The server can be reached from other computers.</extracomment>
        <translation>Acessível pela rede</translation>
    </message>
    <message>
        <source>Requests must carry the token %1</source>
        <extracomment>%1 is a secret word that requests must carry.</extracomment>
        <translation>As requisições devem conter o token %1</translation>
    </message>
    <message>
        <source>Other computers reach it at %1.</source>
        <extracomment>%1 are one or more addresses.</extracomment>
        <translation>Outros computadores o acessam em %1.</translation>
    </message>
    <message>
        <source>QR code of the address and the token</source>
        <extracomment>What a picture is, for those who do not see it.</extracomment>
        <translation>Código QR do endereço e do token</translation>
    </message>
</context>
</TS>
