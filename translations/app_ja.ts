<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Backend</name>
    <message>
        <source>%1; %2</source>
        <extracomment>Two reasons one after the other.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>JSON ではありません: %1 (%2 バイト目)</translation>
    </message>
    <message>
        <source>a customer must be an object</source>
        <translation>顧客はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>an array of customers was expected</source>
        <translation>顧客の配列が必要です</translation>
    </message>
    <message>
        <source>%1 customers in one request, at most %2 are taken</source>
        <translation>1 つのリクエストに顧客が %1 件あります。受け付けるのは最大 %2 件です</translation>
    </message>
    <message>
        <source>a customer was expected, as an object</source>
        <translation>顧客をオブジェクトとして指定する必要があります</translation>
    </message>
    <message>
        <source>an object or array was expected</source>
        <translation>オブジェクトまたは配列が必要です</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a field&apos;s name was expected</source>
        <translation>項目名が必要です</translation>
    </message>
    <message>
        <source>a string was expected</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>文字列が閉じられていません</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>文字列内の制御文字はエスケープする必要があります</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>無効な UTF-8 です</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>不明なエスケープです</translation>
    </message>
    <message>
        <source>four hexadecimal digits were expected</source>
        <translation>4 桁の 16 進数が必要です</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>数字が必要です</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>値の後に余分なものがあります</translation>
    </message>
    <message>
        <source>a quote within a field that is not quoted</source>
        <translation>引用符で囲まれていない項目の中に引用符があります</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>閉じる引用符がありません</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>閉じる引用符の後に文字があります</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>the header must name the column %1 once</source>
        <translation>見出し行には列 %1 が 1 つだけ必要です</translation>
    </message>
    <message>
        <source>only firstName, lastName, age and id are columns</source>
        <translation>列は firstName、lastName、age、id だけです</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>見出し行がありません</translation>
    </message>
    <message>
        <source>customers are read from json, ndjson or csv</source>
        <translation>顧客を読み込める形式は json、ndjson、csv です</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>%1 に書き込めません: フォルダーです</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; choose another folder</source>
        <translation>フォルダー %1 を作成できません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1 cannot be written: it needs %2, and %3 are free</source>
        <translation>%1 に書き込めません: %2 必要ですが、空きは %3 です</translation>
    </message>
    <message>
        <source>these are %1 combinations, and at most %2 are printed; write them as text, or fewer of them</source>
        <translation>組み合わせは %1 通りですが、印刷できるのは最大 %2 通りです。テキストで書き出すか、数を減らしてください</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>エクスポートは中止されました</translation>
    </message>
    <message>
        <source>the list has %1 rows, more than the %2 allowed</source>
        <translation>一覧は %1 行で、許可された %2 行を超えています</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder; choose another folder</source>
        <translation>%1 はフォルダーではなくファイルです。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>no certificate can be made</source>
        <translation>証明書を作成できません</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 に証明書がありません</translation>
    </message>
    <message>
        <source>%1 holds no key without passphrase</source>
        <translation>%1 にパスフレーズなしの鍵がありません</translation>
    </message>
    <message>
        <source>%1 is not the key of %2</source>
        <translation>%1 は %2 の鍵ではありません</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <extracomment>%1 is an address, %2 a number, %3 the reason.</extracomment>
        <translation>%1 のポート %2 で待ち受けできません: %3。</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>%1 を探しています</translation>
    </message>
    <message>
        <source>The connection to Redis was closed here</source>
        <translation>Redis への接続はこちら側で閉じられました</translation>
    </message>
    <message>
        <source>The Redis Cluster has no server for this key.</source>
        <translation>Redis Cluster にこのキーを担当するサーバーがありません。</translation>
    </message>
    <message>
        <source>This Redis is not a Cluster. Use redis:// for it.</source>
        <translation>この Redis は Cluster ではありません。redis:// を使用してください。</translation>
    </message>
    <message>
        <source>What answers is not a Redis: %1</source>
        <translation>応答しているのは Redis ではありません: %1</translation>
    </message>
    <message>
        <source>Redis has no database %1.</source>
        <translation>Redis にデータベース %1 がありません。</translation>
    </message>
    <message>
        <source>Redis refused to log in with a password.</source>
        <translation>Redis がパスワードによる認証を拒否しました。</translation>
    </message>
    <message>
        <source>Redis is still loading its data.</source>
        <translation>Redis はまだデータを読み込んでいます。</translation>
    </message>
    <message>
        <source>What answers is not a Redis: it spoke unasked.</source>
        <translation>応答しているのは Redis ではありません: 要求していないのに送信してきました。</translation>
    </message>
    <message>
        <source>Redis does not answer</source>
        <translation>Redis が応答しません</translation>
    </message>
    <message>
        <source>Redis did not answer in time</source>
        <translation>Redis が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1. It may expect TLS (rediss://)</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1。TLS (rediss://) が必要なのかもしれません</translation>
    </message>
    <message>
        <source>%1. It may ask for our certificate, or speak without TLS (redis://)</source>
        <translation>%1。こちらの証明書が必要か、TLS なし (redis://) なのかもしれません</translation>
    </message>
    <message>
        <source>%1. It may speak without TLS (redis://)</source>
        <translation>%1。TLS なし (redis://) なのかもしれません</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1. The command had been sent and may have been carried out.</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1。コマンドは送信済みで、実行された可能性があります。</translation>
    </message>
    <message>
        <source>The master of Redis has changed</source>
        <translation>Redis のマスターが変わりました</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>This Redis is a replica, and no longer the master</source>
        <translation>この Redis はレプリカで、もうマスターではありません</translation>
    </message>
    <message>
        <source>Connected to Redis %1 at %2</source>
        <translation>%2 の Redis %1 に接続しました</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what is wrong, %2 where.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This Redis is a read-only replica. Connect to its master.</source>
        <translation>この Redis は読み取り専用のレプリカです。マスターに接続してください。</translation>
    </message>
    <message>
        <source>Redis is out of memory. Raise its maxmemory or remove data.</source>
        <translation>Redis のメモリーが足りません。maxmemory を増やすか、データを削除してください。</translation>
    </message>
    <message>
        <source>Redis cannot write to its disk and refuses changes. Free space on it.</source>
        <translation>Redis がディスクに書き込めず、変更を拒否しています。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Redis has too few replicas connected and refuses changes.</source>
        <translation>接続中のレプリカが足りないため、Redis が変更を拒否しています。</translation>
    </message>
    <message>
        <source>This Redis replica has lost its master.</source>
        <translation>この Redis レプリカはマスターとの接続を失いました。</translation>
    </message>
    <message>
        <source>The Redis Cluster is not complete.</source>
        <translation>Redis Cluster が完全な状態ではありません。</translation>
    </message>
    <message>
        <source>The Redis Cluster is moving these keys.</source>
        <translation>Redis Cluster がこれらのキーを移動しています。</translation>
    </message>
    <message>
        <source>This Redis belongs to a Cluster. Use a redis-cluster:// address.</source>
        <translation>この Redis は Cluster の一部です。redis-cluster:// のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Redis is busy with a long script.</source>
        <translation>Redis は時間のかかるスクリプトを実行中です。</translation>
    </message>
    <message>
        <source>Redis asks for a password, and none is set.</source>
        <translation>Redis はパスワードを要求していますが、設定されていません。</translation>
    </message>
    <message>
        <source>Redis does not accept this user name and password.</source>
        <translation>Redis がこのユーザー名とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that is needed.</source>
        <translation>Redis のユーザーに必要な権限がありません。</translation>
    </message>
    <message>
        <source>The key in Redis belongs to something else. Choose another database.</source>
        <translation>Redis のキーは別の用途で使われています。別のデータベースを選んでください。</translation>
    </message>
    <message>
        <source>A password is set, but this Redis asks for none.</source>
        <translation>パスワードが設定されていますが、この Redis は要求していません。</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that a script needs.</source>
        <translation>Redis のユーザーに、スクリプトに必要な権限がありません。</translation>
    </message>
    <message>
        <source>Redis refused: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>Redis が拒否しました: %1</translation>
    </message>
    <message>
        <source>The Sentinel knows no master named “%1”.</source>
        <translation>Sentinel は「%1」という名前のマスターを知りません。</translation>
    </message>
    <message>
        <source>No Sentinel can tell where the master is: %1</source>
        <translation>どの Sentinel もマスターの場所を答えられません: %1</translation>
    </message>
    <message>
        <source>The directory %1 for the private Redis cannot be used: %2. Choose another, or give this user the right to write there.</source>
        <translation>専用 Redis のディレクトリー %1 は使用できません: %2。別のディレクトリーを選ぶか、このユーザーに書き込み権限を与えてください。</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>別のユーザーのものです</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The disk may be full.</source>
        <translation>%1 に書き込めません: %2。ディスクがいっぱいかもしれません。</translation>
    </message>
    <message>
        <source>Cannot make a directory in /tmp: %1.</source>
        <translation>/tmp にディレクトリーを作成できません: %1。</translation>
    </message>
    <message>
        <source>The private Redis needs a directory, and none is set.</source>
        <translation>専用 Redis にはディレクトリーが必要ですが、設定されていません。</translation>
    </message>
    <message>
        <source>it left no log.</source>
        <translation>ログが残されていません。</translation>
    </message>
    <message>
        <source>it was ended from outside.</source>
        <translation>外部から終了されました。</translation>
    </message>
    <message>
        <source>its disk is full or fails: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>ディスクがいっぱいか、故障しています: %1</translation>
    </message>
    <message>
        <source>This Redis is a replica: it refuses changes and may lag behind its master.</source>
        <translation>この Redis はレプリカです。変更を拒否し、マスターより遅れていることがあります。</translation>
    </message>
    <message>
        <source>This Redis may drop data when its memory is full (maxmemory-policy %1). Set it to noeviction.</source>
        <translation>この Redis は、メモリーがいっぱいになるとデータを破棄することがあります (maxmemory-policy %1)。noeviction に設定してください。</translation>
    </message>
    <message>
        <source>This Redis keeps no append-only file: what was stored since its last snapshot is lost when it stops. Set appendonly yes.</source>
        <translation>この Redis は追記専用ファイルを保持していません。停止すると、最後のスナップショット以降に保存された内容は失われます。appendonly yes を設定してください。</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>プログラム %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is not a redis-server.</source>
        <translation>%1 は redis-server ではありません。</translation>
    </message>
    <message>
        <source>%1 is version %2; version %3 or later is needed.</source>
        <translation>%1 のバージョンは %2 です。バージョン %3 以降が必要です。</translation>
    </message>
    <message>
        <source>Redis does not answer.</source>
        <translation>Redis が応答しません。</translation>
    </message>
    <message>
        <source>redis-server could not be started: %1</source>
        <translation>redis-server を起動できませんでした: %1</translation>
    </message>
    <message>
        <source>No Redis server is installed. Install the Debian package redis-tools (sudo apt install redis-tools), or use a Redis elsewhere.</source>
        <translation>Redis サーバーがインストールされていません。Debian パッケージ redis-tools をインストールする (sudo apt install redis-tools) か、別の場所の Redis を使用してください。</translation>
    </message>
    <message>
        <source>Cannot make the link %1.</source>
        <translation>リンク %1 を作成できません。</translation>
    </message>
    <message>
        <source>Another program is still starting or ending the private Redis in %1. Wait for it, or end it if it hangs.</source>
        <translation>別のプログラムが %1 の専用 Redis を開始または終了している途中です。完了を待つか、応答しない場合は終了させてください。</translation>
    </message>
    <message>
        <source>The directory %1 is used by a redis-server that was not started here (process %2). Stop it, or choose another directory.</source>
        <translation>ディレクトリー %1 は、ここから開始されたのではない redis-server (プロセス %2) が使用中です。停止するか、別のディレクトリーを選んでください。</translation>
    </message>
    <message>
        <source>The private Redis ended: %1 Its log is %2.</source>
        <translation>専用 Redis が終了しました: %1 ログは %2 です。</translation>
    </message>
    <message>
        <source>The private Redis (process %1) does not answer. Let it go on if it was stopped, or end it: kill -9 %1.</source>
        <translation>専用 Redis (プロセス %1) が応答しません。一時停止している場合は再開するか、終了させてください: kill -9 %1。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM.</source>
        <translation>ファイル %1 に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>ファイル %1 に PEM 形式の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>Redis closed the connection</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>Redis が接続を閉じました</translation>
    </message>
    <message>
        <source>There is no such socket: Redis does not run</source>
        <translation>そのソケットはありません: Redis が動作していません</translation>
    </message>
    <message>
        <source>Nobody listens on the socket: Redis does not run</source>
        <translation>ソケットで待ち受けているものがありません: Redis が動作していません</translation>
    </message>
    <message>
        <source>This user may not open the socket of Redis</source>
        <translation>このユーザーには Redis のソケットを開く権限がありません</translation>
    </message>
    <message>
        <source>TLS failed: %1</source>
        <extracomment>%1 are the words of OpenSSL.</extracomment>
        <translation>TLS に失敗しました: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1. Name the file of the authority that signed it.</source>
        <extracomment>%1 says what is wrong with the certificate.</extracomment>
        <translation>サーバーの証明書は信頼されていません: %1。署名した認証局のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The Redis address is not usable: %1</source>
        <translation>Redis のアドレスは使用できません: %1</translation>
    </message>
    <message>
        <source>the database must be a number from 0 on.</source>
        <translation>データベースは 0 以上の数でなければなりません。</translation>
    </message>
    <message>
        <source>a Redis Cluster has only database 0.</source>
        <translation>Redis Cluster にはデータベース 0 しかありません。</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 の数でなければなりません。</translation>
    </message>
    <message>
        <source>the host is missing.</source>
        <translation>ホストがありません。</translation>
    </message>
    <message>
        <source>several hosts need redis-sentinel:// or redis-cluster://.</source>
        <translation>複数のホストには redis-sentinel:// または redis-cluster:// が必要です。</translation>
    </message>
    <message>
        <source>Sentinel needs the master&apos;s name after the hosts, as in /mymaster.</source>
        <translation>Sentinel では、/mymaster のように、ホストの後にマスターの名前が必要です。</translation>
    </message>
    <message>
        <source>after “?” only db, sentinel_user and sentinel_password are options, and with TLS ca, cert, key and verify=yes or no.</source>
        <translation>「?」の後のオプションは db、sentinel_user、sentinel_password のみで、TLS の場合は ca、cert、key、verify=yes または no も使えます。</translation>
    </message>
    <message>
        <source>a socket is written as unix:///path/to/socket.</source>
        <translation>ソケットは unix:///path/to/socket の形式で書きます。</translation>
    </message>
    <message>
        <source>it must begin with redis://, rediss://, unix://, redis-sentinel:// or redis-cluster://.</source>
        <translation>redis://、rediss://、unix://、redis-sentinel://、redis-cluster:// のいずれかで始まる必要があります。</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>インポートは中止されました</translation>
    </message>
    <message>
        <source>a drill keeps the store away</source>
        <translation>障害訓練によりデータストアに接続できません</translation>
    </message>
    <message>
        <source>a certificate needs its key: set both TELLERDESK_TLS_CERT and TELLERDESK_TLS_KEY, or neither</source>
        <translation>証明書には鍵が必要です。TELLERDESK_TLS_CERT と TELLERDESK_TLS_KEY は両方設定するか、どちらも設定しないでください</translation>
    </message>
    <message>
        <source>%1 lets other computers in, which needs a token: set TELLERDESK_TOKEN, or listen on 127.0.0.1</source>
        <translation>%1 では他のコンピューターから接続できるため、トークンが必要です。TELLERDESK_TOKEN を設定するか、127.0.0.1 で待ち受けてください</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>データストアが開かれていません</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>a simulation is running already</source>
        <translation>シミュレーションは既に実行中です</translation>
    </message>
    <message>
        <source>a drill is for this program&apos;s own server, and only while it runs</source>
        <translation>障害訓練は、このプログラム自身のサーバーに対して、その実行中にのみ行えます</translation>
    </message>
    <message>
        <source>only a private Redis can be killed</source>
        <translation>強制終了できるのは専用 Redis だけです</translation>
    </message>
    <message>
        <source>the answers of this run were all right</source>
        <translation>この実行の応答はすべて正しいものでした</translation>
    </message>
    <message>
        <source>there is no store to serve: %1</source>
        <translation>提供できるデータストアがありません: %1</translation>
    </message>
    <message>
        <source>a line is NAME=value or a comment after #</source>
        <translation>行は NAME=value か、# で始まるコメントでなければなりません</translation>
    </message>
    <message>
        <source>text follows the closing quote</source>
        <translation>閉じる引用符の後に文字があります</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>ファイルが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env ファイル</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>%1 cannot be read; the defaults are used</source>
        <translation>%1 を読み込めません。既定値を使用します</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>a secret is not kept in the preferences</source>
        <translation>機密情報は設定ファイルに保存されません</translation>
    </message>
    <message>
        <source>give a whole number from %1 to %2</source>
        <translation>%1 から %2 の整数を指定してください</translation>
    </message>
    <message>
        <source>give text without control characters</source>
        <translation>制御文字を含まない文字列を指定してください</translation>
    </message>
    <message>
        <source>give yes or no (also true, false, on, off, 1, 0)</source>
        <translation>yes または no (true、false、on、off、1、0 も可) を指定してください</translation>
    </message>
    <message>
        <source>give redis://[user:password@]host[:port][/database], rediss://… with TLS, redis-sentinel://…, redis-cluster://… or unix:///path</source>
        <translation>redis://[user:password@]host[:port][/database]、TLS の場合は rediss://…、redis-sentinel://…、redis-cluster://…、または unix:///path を指定してください</translation>
    </message>
    <message>
        <source>give a URL such as http://127.0.0.1:8000</source>
        <translation>http://127.0.0.1:8000 のような URL を指定してください</translation>
    </message>
    <message>
        <source>give an IP address such as 127.0.0.1, ::1 or 0.0.0.0</source>
        <translation>127.0.0.1、::1、0.0.0.0 のような IP アドレスを指定してください</translation>
    </message>
    <message>
        <source>give at least 16 visible ASCII characters without spaces</source>
        <translation>空白を含まない表示可能な ASCII 文字を 16 文字以上指定してください</translation>
    </message>
    <message>
        <source>give host names without ports, between commas</source>
        <translation>ポートを含まないホスト名をコンマ区切りで指定してください</translation>
    </message>
    <message>
        <source>give origins such as https://shop.example, between commas</source>
        <translation>https://shop.example のようなオリジンをコンマ区切りで指定してください</translation>
    </message>
    <message>
        <source>give a file that exists and can be read</source>
        <translation>存在し、読み込めるファイルを指定してください</translation>
    </message>
    <message>
        <source>give the path of a folder</source>
        <translation>フォルダーのパスを指定してください</translation>
    </message>
    <message>
        <source>give a language code such as en, de or pt_BR</source>
        <translation>en、de、pt_BR のような言語コードを指定してください</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <extracomment>%1 lists words between commas, %2 is the last one.</extracomment>
        <translation>%1 または %2 を指定してください</translation>
    </message>
    <message>
        <source>In the first run the client was the limit.</source>
        <translation>実行 1 では、クライアントが限界でした。</translation>
    </message>
    <message>
        <source>The first run was cancelled.</source>
        <translation>実行 1 は中止されました。</translation>
    </message>
    <message>
        <source>The answers of the first run contradict one another.</source>
        <translation>実行 1 の応答は互いに矛盾しています。</translation>
    </message>
    <message>
        <source>In the second run the client was the limit.</source>
        <translation>実行 2 では、クライアントが限界でした。</translation>
    </message>
    <message>
        <source>In both runs the client was the limit.</source>
        <translation>どちらの実行でも、クライアントが限界でした。</translation>
    </message>
    <message>
        <source>The second run was cancelled.</source>
        <translation>実行 2 は中止されました。</translation>
    </message>
    <message>
        <source>Both runs were cancelled.</source>
        <translation>どちらの実行も中止されました。</translation>
    </message>
    <message>
        <source>The answers of the second run contradict one another.</source>
        <translation>実行 2 の応答は互いに矛盾しています。</translation>
    </message>
    <message>
        <source>In both runs the answers contradict one another.</source>
        <translation>どちらの実行でも、応答が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the target is not a URL</source>
        <translation>対象が URL ではありません</translation>
    </message>
    <message>
        <source>the target must begin with http:// or https://</source>
        <translation>対象は http:// または https:// で始まる必要があります</translation>
    </message>
    <message>
        <source>the target may not have a user name, a query (?) or a fragment (#)</source>
        <translation>対象にユーザー名、クエリ (?)、フラグメント (#) を含めることはできません</translation>
    </message>
    <message>
        <source>the token may not contain line breaks</source>
        <translation>トークンに改行を含めることはできません</translation>
    </message>
    <message>
        <source>request counts may not be negative</source>
        <translation>リクエスト数に負の数は指定できません</translation>
    </message>
    <message>
        <source>there is nothing to send: every request count is 0</source>
        <translation>送信するものがありません: リクエスト数がすべて 0 です</translation>
    </message>
    <message>
        <source>at most %1 requests can be asked for</source>
        <translation>指定できるリクエストは最大 %1 件です</translation>
    </message>
    <message>
        <source>the rate must be above 0 and at most %1 requests/s</source>
        <translation>レートは 0 より大きく、最大 %1 リクエスト/秒でなければなりません</translation>
    </message>
    <message>
        <source>a ramp runs from 0 or more to at most %1 requests/s</source>
        <translation>変化するレートは 0 以上で始まり、最大 %1 リクエスト/秒まででなければなりません</translation>
    </message>
    <message>
        <source>at so low a rate the last request would be due after more than 24 h</source>
        <translation>レートが低すぎるため、最後のリクエストの予定が 24 時間を超えてしまいます</translation>
    </message>
    <message>
        <source>all at once has no duration: send back to back, or at a rate</source>
        <translation>一斉送信には実行時間を指定できません。連続送信にするか、レートを指定してください</translation>
    </message>
    <message>
        <source>the duration must be between 1 ms and 24 h</source>
        <translation>実行時間は 1 ミリ秒から 24 時間の範囲でなければなりません</translation>
    </message>
    <message>
        <source>the deadline must be between 1 ms and 1 h</source>
        <translation>応答期限は 1 ミリ秒から 1 時間の範囲でなければなりません</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be in flight</source>
        <translation>同時に処理できるリクエストは 1 から %1 件です</translation>
    </message>
    <message>
        <source>the seed may be at most %1</source>
        <translation>シードは最大 %1 です</translation>
    </message>
    <message>
        <source>ages must rise, within 0 and 200</source>
        <translation>年齢は 0 から 200 の範囲で、昇順でなければなりません</translation>
    </message>
    <message>
        <source>a POST carries between 1 and %1 customers</source>
        <translation>1 回の POST に含められる顧客は 1 から %1 件です</translation>
    </message>
    <message>
        <source>there are too few pairs of names (names: %1) for a POST (customers: %2)</source>
        <translation>1 回の POST (顧客: %2) に対して名前の組み合わせが足りません (名前: %1)</translation>
    </message>
    <message>
        <source>a page has between 1 and %1 rows</source>
        <translation>1 ページの行数は 1 から %1 です</translation>
    </message>
    <message>
        <source>the time for the check must be between 1 ms and 1 h</source>
        <translation>確認の制限時間は 1 ミリ秒から 1 時間の範囲でなければなりません</translation>
    </message>
    <message>
        <source>limits may not be negative</source>
        <translation>制限に負の数は指定できません</translation>
    </message>
    <message>
        <source>The system lets this program open %1 files, too few for %2 requests in flight (ulimit -Hn).</source>
        <translation>このプログラムが開けるファイルは %1 個までで、同時 %2 リクエストには足りません (ulimit -Hn)。</translation>
    </message>
    <message>
        <source>Your client is the limit: its thread was busy %1% of the time, so a faster server would look no faster.</source>
        <translation>クライアントが限界です。そのスレッドの稼働率は %1% で、サーバーがさらに速くても結果には表れません。</translation>
    </message>
    <message>
        <source>The run was too short to tell whether the client held it up.</source>
        <translation>実行時間が短すぎて、クライアントが妨げになったかどうか判断できません。</translation>
    </message>
    <message>
        <source>The client kept up: 95% of the requests were sent within %1 of being due.</source>
        <translation>クライアントは追いついていました。リクエストの 95% は予定時刻から %1 以内に送信されました。</translation>
    </message>
    <message>
        <source>Your client is the limit: the requests in flight were limited to %1, so that others waited up to %2 (95%) before they were sent.</source>
        <translation>クライアントが限界です。同時リクエストが最大 %1 件のため、ほかのリクエストは送信まで最長 %2 (95%) 待機しました。</translation>
    </message>
    <message>
        <source>Your client is the limit: requests were sent up to %1 (95%) after they were due, while the wire took %2.</source>
        <translation>クライアントが限界です。リクエストの送信は予定より最長 %1 (95%) 遅れ、通信時間は %2 でした。</translation>
    </message>
    <message>
        <source>The collection is still being read from Redis</source>
        <translation>コレクションをまだ Redis から読み込んでいます</translation>
    </message>
    <message>
        <source>Some of the customers were inserted, others not: %1</source>
        <translation>一部の顧客は追加されましたが、残りは追加されませんでした: %1</translation>
    </message>
    <message>
        <source>The customer has been changed or removed since</source>
        <translation>その顧客はその後変更または削除されました</translation>
    </message>
    <message>
        <source>A customer with this firstName and lastName exists already</source>
        <translation>同じ姓名の顧客が既にいます</translation>
    </message>
    <message>
        <source>Changes wait for replicas, but a server that keeps nothing can come back empty, be made the master by hasty Sentinels, and empty the others. Set appendonly yes on every server, and down-after-milliseconds to some seconds.</source>
        <translation>変更はレプリカへの反映を待ちますが、何も保持しないサーバーは空の状態で復帰し、性急な Sentinel によってマスターにされ、他のサーバーを空にすることがあります。すべてのサーバーで appendonly yes を設定し、down-after-milliseconds を数秒にしてください。</translation>
    </message>
    <message>
        <source>The collection in Redis was written by another version of this program, in another format. Choose another database.</source>
        <translation>Redis のコレクションは、このプログラムの別のバージョンが別の形式で書いたものです。別のデータベースを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>A part was restored, the rest can still be: %1</source>
        <translation>一部は元に戻りました。残りもまだ元に戻せます: %1</translation>
    </message>
    <message>
        <source>The connection to Redis was lost, and its log does not tell whether the change was made before that</source>
        <translation>Redis への接続が切れ、その前に変更が行われたかどうかはログからは分かりません</translation>
    </message>
    <message>
        <source>The change was made, but too few replicas have it yet</source>
        <translation>変更は行われましたが、反映済みのレプリカがまだ足りません</translation>
    </message>
    <message>
        <source>%1 has no suffix that names a format: %2</source>
        <extracomment>%1 is a file, %2 lists formats.</extracomment>
        <translation>%1 に形式を示す拡張子がありません: %2</translation>
    </message>
    <message>
        <source>Names can be unique only in a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>名前を一意にできるのは分割されていないコレクションだけです。このコレクションは %1 個のシャードに分散しています</translation>
    </message>
    <message>
        <source>A part of the change was made, another was not: %1</source>
        <translation>変更の一部は行われましたが、残りは行われませんでした: %1</translation>
    </message>
    <message>
        <source>The collection in Redis has just been reorganised, or another version of this program wrote it in another format. Try again; if this lasts, choose another database.</source>
        <translation>Redis のコレクションは、たった今構成し直されたか、このプログラムの別のバージョンが別の形式で書いたものです。もう一度試してください。この状態が続く場合は、別のデータベースを選んでください。</translation>
    </message>
    <message>
        <source>The collection in Redis is spread over %1 shards; this version keeps it in one or spreads it over %2. Choose another database.</source>
        <translation>Redis のコレクションは %1 個のシャードに分散していますが、このバージョンは 1 個にまとめるか、%2 個に分散します。別のデータベースを選んでください。</translation>
    </message>
    <message>
        <source>Two customers have the name %1: %2 and %3</source>
        <extracomment>A name, and the ids of both.</extracomment>
        <translation>2 件の顧客が同じ名前 %1 です: %2 と %3</translation>
    </message>
    <message>
        <source>There is a history only of a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>履歴があるのは、一つにまとめて保管されているコレクションだけです。このコレクションは %1 個のシャードに分散しています</translation>
    </message>
    <message>
        <source>This Redis has become a master or a replica</source>
        <translation>この Redis がマスターまたはレプリカに変わりました</translation>
    </message>
    <message>
        <source>this user may not use the port</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>このユーザーはこのポートを使用できません</translation>
    </message>
    <message>
        <source>this computer does not have the address</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>このコンピューターにはこのアドレスがありません</translation>
    </message>
    <message>
        <source>TLS failed: the other side does not speak it</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>TLS に失敗しました: 相手側は TLS に対応していません</translation>
    </message>
    <message>
        <source>TLS failed: the other side asks for a certificate of ours</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>TLS に失敗しました: 相手側がこちらの証明書を求めています</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens on the port</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>接続が拒否されました: このポートで待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>ホストが見つかりません: この名前のコンピューターはありません</translation>
    </message>
    <message>
        <source>Timed out: the computer does not answer</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>時間切れ: コンピューターが応答しません</translation>
    </message>
    <message>
        <source>The computer cannot be reached over the network</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>ネットワーク経由でコンピューターに到達できません</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>自己署名されています</translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>発行者がここでは知られていません</translation>
    </message>
    <message>
        <source>it is made out to another host</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>別のホスト向けに発行されています</translation>
    </message>
    <message>
        <source>it has expired</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>まだ有効期間に入っていません</translation>
    </message>
    <message>
        <source>not told: a drill cut the connection</source>
        <extracomment>What became of a request: its client was not told of it, on purpose.</extracomment>
        <translation>未通知: 障害訓練により接続が切断されました</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <extracomment>What became of a request: how many customers were inserted.</extracomment>
        <translation>%1 件追加</translation>
    </message>
    <message>
        <source>%1 inserted, %2 refused</source>
        <extracomment>What became of a request: how many customers were inserted and how many not.</extracomment>
        <translation>%1 件追加、%2 件拒否</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>What became of a request: how many customers were deleted.</extracomment>
        <translation>%1 件削除</translation>
    </message>
    <message>
        <source>the keyring is locked, or does not hold the secret</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>キーリングがロックされているか、機密情報が入っていません</translation>
    </message>
    <message>
        <source>the keyring was not unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>キーリングのロックが解除されませんでした</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>this desktop has no keyring</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>このデスクトップにはキーリングがありません</translation>
    </message>
    <message>
        <source>the keyring cannot be used: %1</source>
        <extracomment>%1 are the words of the keyring.</extracomment>
        <translation>キーリングを使用できません: %1</translation>
    </message>
    <message>
        <source>the keyring does not answer; perhaps it waits to be unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave no secrets.</extracomment>
        <translation>キーリングが応答しません。ロックの解除を待っている可能性があります</translation>
    </message>
    <message>
        <source>give the password of the Sentinels with REDIS_URL in .env or the environment, where it is not saved by this program</source>
        <translation>Sentinel のパスワードは .env または環境変数の REDIS_URL で指定してください (このプログラムは保存しません)</translation>
    </message>
    <message>
        <source>“,” or “%1” was expected</source>
        <translation>「,」または「%1」が必要です</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>「:」が必要です</translation>
    </message>
    <message>
        <source>“%1” was expected</source>
        <translation>「%1」が必要です</translation>
    </message>
    <message>
        <source>“%1” is not followed by =</source>
        <translation>「%1」の後に = がありません</translation>
    </message>
    <message>
        <source>up to %1 names can be made up</source>
        <translation>作成できる名前は最大 %1 個です</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be verified</source>
        <translation>確認できるリクエストは 1 から %1 件です</translation>
    </message>
    <message>
        <source>It has been taken back already, or its time is up</source>
        <translation>すでに元に戻されたか、期限が過ぎました</translation>
    </message>
    <message>
        <source>brackets hold an IPv6 address, as in [::1]:6379.</source>
        <translation>角括弧の中は [::1]:6379 のような IPv6 アドレスです。</translation>
    </message>
    <message>
        <source>Read-only is on: the customers can be read but not changed. Turn it off in the settings, or by TELLERDESK_READ_ONLY=no</source>
        <translation>「読み取り専用」がオンです。顧客は読み取れますが、変更できません。設定で、または TELLERDESK_READ_ONLY=no でオフにしてください</translation>
    </message>
    <message>
        <source>not as many fields as in the header: %1 instead of %2</source>
        <translation>項目の数が見出し行と異なります (%2 個ではなく %1 個)</translation>
    </message>
    <message>
        <source>the amount is too large for a numbered list in this order; choose the order by note values</source>
        <translation>金額が大きすぎるため、この順序では番号付きの一覧を作れません。紙幣の額面順を選択してください</translation>
    </message>
    <message>
        <source>this would take too long; choose a smaller amount or fewer notes</source>
        <translation>時間がかかりすぎます。金額を小さくするか、紙幣の種類を減らしてください</translation>
    </message>
    <message>
        <source>this run has no history: it was not checked, or is not the last one</source>
        <translation>この実行には履歴がありません: 確認されていないか、最後の実行ではありません</translation>
    </message>
    <message>
        <source>nothing can be written into the folder %1; choose another folder, or change its permissions</source>
        <translation>フォルダー %1 には何も書き込めません。別のフォルダーを選ぶか、アクセス権を変更してください</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made, because nothing can be written into %2; choose another folder, or change the permissions of that one</source>
        <translation>%2 に何も書き込めないため、フォルダー %1 を作成できません。別のフォルダーを選ぶか、%2 のアクセス権を変更してください</translation>
    </message>
    <message>
        <source>the preferences cannot be written to %1; change its permissions, or make room</source>
        <translation>設定を %1 に書き込めません。ファイルのアクセス権を変更するか、空き容量を増やしてください</translation>
    </message>
    <message>
        <source>this is no report of a simulation: %1; open one that was saved as JSON or as a page</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>これはシミュレーションのレポートではありません: %1。JSON またはページとして保存されたものを開いてください</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>%1 バイト目から JSON ではありません</translation>
    </message>
    <message>
        <source>something that a report tells is missing, or is of another kind</source>
        <translation>レポートに必要な項目がないか、種類が違います</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>フォームを閉じる</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <extracomment>Label of a field; the letter after &amp; is reached with Alt.</extracomment>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓(&amp;L)</translation>
    </message>
    <message>
        <source>Ag&amp;e</source>
        <translation>年齢(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <extracomment>The number that tells customers apart.</extracomment>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <extracomment>Selects the customer who has the id already.</extracomment>
        <translation>該当の顧客を表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep open for the next one</source>
        <extracomment>The form stays open, to add another customer.</extracomment>
        <translation>続けて追加する(&amp;K)</translation>
    </message>
</context>
<context>
    <name>CustomersPanel</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading of the page of customers.</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <extracomment>Opens the form for a new customer.</extracomment>
        <translation>顧客を追加(&amp;A)</translation>
    </message>
    <message>
        <source>More commands for customers</source>
        <translation>顧客のその他のコマンド</translation>
    </message>
    <message>
        <source>Beginning of a name, or an id</source>
        <extracomment>In the empty field that finds customers.</extracomment>
        <translation>名前の先頭または ID</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <extracomment>Before two fields that hold the youngest and the oldest age to show.</extracomment>
        <translation>年齢(&amp;G)</translation>
    </message>
    <message>
        <source>Youngest age to show</source>
        <translation>表示する年齢の下限</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the youngest age: no limit.</extracomment>
        <translation>下限なし</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the youngest and the oldest age.</extracomment>
        <translation>～</translation>
    </message>
    <message>
        <source>Oldest age to show</source>
        <translation>表示する年齢の上限</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <extracomment>Shows every customer again.</extracomment>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
</context>
<context>
    <name>DenominationPanel</name>
    <message>
        <source>Denominations</source>
        <extracomment>Heading of the page that reckons how amounts can be paid in notes.</extracomment>
        <translation>金種計算</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>通貨(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <extracomment>Names the field of the values of the notes that can be paid out.</extracomment>
        <translation>紙幣(&amp;N)</translation>
    </message>
    <message>
        <source>All n&amp;otes</source>
        <extracomment>Fills in all banknotes of the currency.</extracomment>
        <translation>全紙幣(&amp;O)</translation>
    </message>
    <message>
        <source>Notes and co&amp;ins</source>
        <extracomment>Fills in all banknotes and coins of the currency.</extracomment>
        <translation>紙幣と硬貨(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>金額(&amp;A)</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <extracomment>Names the choice of the order in which combinations stand.</extracomment>
        <translation>並び順(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Most notes</source>
        <extracomment>Names the field of the most notes that one payout may have.</extracomment>
        <translation>最大枚数(&amp;M)</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Instead of a number: there is no limit.</extracomment>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Notes are &amp;limited (cassettes)</source>
        <extracomment>A switch: reckon with how many notes are left in each cassette of the machine.</extracomment>
        <translation>枚数を制限 (カセット)(&amp;L)</translation>
    </message>
    <message>
        <source>Cassettes</source>
        <translation>カセット</translation>
    </message>
    <message>
        <source>Add &amp;cassette</source>
        <translation>カセットを追加(&amp;C)</translation>
    </message>
    <message>
        <source>Remo&amp;ve cassette</source>
        <translation>カセットを削除(&amp;V)</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Answers for the amount</source>
        <translation>この金額の計算結果</translation>
    </message>
    <message>
        <source>Combinations</source>
        <extracomment>Title of a tab: the ways to pay an amount.</extracomment>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Payout rules</source>
        <extracomment>Title of a tab: what a cash machine would pay out by each rule.</extracomment>
        <translation>払い出しルール</translation>
    </message>
    <message>
        <source>Notes used</source>
        <extracomment>Title of a tab: how many combinations take how many notes.</extracomment>
        <translation>使用枚数</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a tab: how long the notes in the cassettes last.</extracomment>
        <translation>予測</translation>
    </message>
    <message>
        <source>Rul&amp;e</source>
        <extracomment>Names the choice of the rule by which one combination of each amount is paid out.</extracomment>
        <translation>ルール(&amp;E)</translation>
    </message>
    <message>
        <source>Export in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>別の形式でエクスポート</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <extracomment>What the program is doing; shown when it takes longer than a moment.</extracomment>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Cancel reckoning</source>
        <extracomment>Ends the reckoning of combinations.</extracomment>
        <translation>計算を中止</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <extracomment>Fills in the amounts that stand in the clipboard.</extracomment>
        <translation>リストを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Replaces the amounts with those in the clipboard.</source>
        <translation>金額をクリップボードの内容で置き換えます。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>On a button beside what is wrong with a word: takes the word out of its field.</extracomment>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>プレビューを閉じる</translation>
    </message>
    <message>
        <source>Rows that will be refused</source>
        <translation>拒否される行</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: whose row of the file it is.</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <extracomment>Column: why the row will be refused.</extracomment>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Adds the customers of the file; a number comes in later.</extracomment>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>拒否された行を保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>More requests</source>
        <extracomment>Heading of fields: requests besides POST and GET.</extracomment>
        <translation>その他のリクエスト</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Names the field of how many requests ask for a page of the list.</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Rows in a page</source>
        <extracomment>Names the field of how many customers a page has.</extracomment>
        <translation>1 ページの行数</translation>
    </message>
    <message>
        <source>PUT</source>
        <extracomment>Names the field of how many PUT requests; the word stays.</extracomment>
        <translation>PUT</translation>
    </message>
    <message>
        <source>DELETE of one</source>
        <extracomment>Names the field of how many requests delete one customer; the first word stays.</extracomment>
        <translation>1 件の DELETE</translation>
    </message>
    <message>
        <source>DELETE of all</source>
        <extracomment>Names the field of how many requests delete all customers; the first word stays.</extracomment>
        <translation>全件の DELETE</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Heading of fields: what the customers sent are like.</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>First id</source>
        <extracomment>Names the choice of the id the first customer gets.</extracomment>
        <translation>最初の ID</translation>
    </message>
    <message>
        <source>&amp;Ages</source>
        <extracomment>Names two fields: from which age to which.</extracomment>
        <translation>年齢(&amp;A)</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>最年少</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最年長</translation>
    </message>
    <message>
        <source>In a POST</source>
        <extracomment>Names two fields: from how many customers to how many.</extracomment>
        <translation>1 回の POST</translation>
    </message>
    <message>
        <source>Fewest customers in a POST</source>
        <translation>1 回の POST の最少顧客数</translation>
    </message>
    <message>
        <source>Most customers in a POST</source>
        <translation>1 回の POST の最多顧客数</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Names the field of how many names are made up.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>ten and ten</source>
        <extracomment>Instead of a number: ten first and ten last names that are always the same.</extracomment>
        <translation>10 と 10</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Heading of fields: how requests are sent.</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <extracomment>Names the choice of what carries the requests.</extracomment>
        <translation>通信方式(&amp;O)</translation>
    </message>
    <message>
        <source>Answer within</source>
        <extracomment>Names the field of how long a request may take.</extracomment>
        <translation>応答期限</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <extracomment>A server over TLS is not asked who it is.</extracomment>
        <translation>どの証明書も受け入れる</translation>
    </message>
    <message>
        <source>Goe&amp;s wrong</source>
        <extracomment>Names the choice of what goes wrong on purpose.</extracomment>
        <translation>障害(&amp;S)</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Heading of fields: what the run must keep to succeed.</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>p&amp;95 under</source>
        <extracomment>Names the field of a limit: 95 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>p95 上限(&amp;9)</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>Instead of a limit: there is none.</extracomment>
        <translation>制限なし</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Behind a number: milliseconds.</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>p99 under</source>
        <extracomment>Names the field of a limit: 99 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>p99 上限</translation>
    </message>
    <message>
        <source>Failed at most</source>
        <extracomment>Names the field of a limit: so many requests may fail.</extracomment>
        <translation>失敗の上限</translation>
    </message>
    <message>
        <source>Check whether the answers agree</source>
        <extracomment>The run ends with a verdict.</extracomment>
        <translation>応答の整合性を確認する</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;Target</source>
        <extracomment>Names the field of the server&apos;s address.</extracomment>
        <translation>対象(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;POST</source>
        <extracomment>Names the field of how many POST requests; the word stays.</extracomment>
        <translation>POST(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;GET</source>
        <extracomment>Names the field of how many GET requests; the word stays.</extracomment>
        <translation>GET(&amp;G)</translation>
    </message>
    <message>
        <source>Paralle&amp;l</source>
        <extracomment>Names the field of how many requests are under way at once.</extracomment>
        <translation>並列数(&amp;L)</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Instead of a number: all requests at once.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <extracomment>Names the field of the number that all chance is drawn from.</extracomment>
        <translation>シード(&amp;D)</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <extracomment>Names the choice of when requests are sent.</extracomment>
        <translation>ペース(&amp;E)</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <extracomment>Names the field of how long the run lasts.</extracomment>
        <translation>実行時間(&amp;U)</translation>
    </message>
    <message>
        <source>as needed</source>
        <extracomment>Instead of a number of seconds.</extracomment>
        <translation>必要なだけ</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> /s</source>
        <extracomment>Behind a number: requests per second.</extracomment>
        <translation> /秒</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>毎秒のリクエスト数</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two rates: from the first to the second.</extracomment>
        <translation>～</translation>
    </message>
    <message>
        <source>Requests per second at the end</source>
        <translation>終了時の毎秒のリクエスト数</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <extracomment>Names the field of the secret word that the target asks for.</extracomment>
        <translation>トークン(&amp;K)</translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Filter, as in status:4xx</source>
        <extracomment>In an empty field; status:4xx is typed as it stands.</extracomment>
        <translation>フィルター (例: status:4xx)</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>リクエストを絞り込む</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>The newest request stays in sight.</extracomment>
        <translation>追従(&amp;F)</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Clear the list of requests</source>
        <translation>リクエストの一覧を消去</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The request in detail</source>
        <translation>リクエストの詳細</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation>受信したままのリクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>The response as it went</source>
        <translation>送信したままのレスポンス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Where the time of the request went</source>
        <translation>リクエストの所要時間の内訳</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>別の形式で保存</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>Results of the run</source>
        <translation>実行の結果</translation>
    </message>
    <message>
        <source>Violation</source>
        <extracomment>Title of a tab: the requests that contradict one another.</extracomment>
        <translation>違反</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>Title of a tab: rate and latency over time.</extracomment>
        <translation>時間推移</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Title of a tab: requests over time.</extracomment>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>リクエストの時間推移</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Title of a tab: how long requests took.</extracomment>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Title of a tab: every request of the run.</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>リクエストの詳細</translation>
    </message>
    <message>
        <source>Choose a request to see what it carried and got.</source>
        <translation>リクエストを選択すると、送信した内容と返された内容を確認できます。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a tab: two runs held against each other.</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Names the choice of which requests are listed: all, or those with one cause.</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Server</source>
        <extracomment>Heading of the page of the API server.</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <extracomment>Starts the API server. The letter after &amp; is reached with Alt.</extracomment>
        <translation>サーバーを開始(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <extracomment>Stops the API server.</extracomment>
        <translation>サーバーを停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of a field: the port the server listens on.</extracomment>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the port: any that is free.</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Open to the &amp;network</source>
        <extracomment>Whether other computers may reach the server.</extracomment>
        <translation>ネットワークに公開(&amp;N)</translation>
    </message>
    <message>
        <source>Start &amp;with the app</source>
        <extracomment>Whether the server starts when the program does.</extracomment>
        <translation>アプリと同時に開始(&amp;W)</translation>
    </message>
    <message>
        <source>Copy address and token</source>
        <translation>アドレスとトークンをコピー</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>On a button: shows address and token as a picture for the camera of a phone.</extracomment>
        <translation>QR コード</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page of settings.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のカテゴリー</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
</context>
<context>
    <name>SimulatorPanel</name>
    <message>
        <source>Simulator</source>
        <extracomment>Heading of the page that sends many requests to a server.</extracomment>
        <translation>シミュレーター</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Ends the run now.</extracomment>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <extracomment>On a button that opens and closes a form beside the results.</extracomment>
        <translation>その他の設定(&amp;M)</translation>
    </message>
    <message>
        <source>Progress of the simulator</source>
        <extracomment>Names a progress bar.</extracomment>
        <translation>シミュレーターの進行状況</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <extracomment>Names the field with the command line that does what the form says.</extracomment>
        <translation>同じ内容のコマンドライン</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>More time</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>時間を延ばす</translation>
    </message>
    <message>
        <source>Replay the run and give its check six times as long</source>
        <translation>もう一度実行し、確認に 6 倍の時間をかける</translation>
    </message>
    <message>
        <source>Fewer requests</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>リクエストを減らす</translation>
    </message>
    <message>
        <source>Replay the run with half as many requests</source>
        <translation>半分のリクエストでもう一度実行する</translation>
    </message>
</context>
<context>
    <name>WayExplorer</name>
    <message>
        <source>Previous combination</source>
        <translation>前の組み合わせ</translation>
    </message>
    <message>
        <source>Next combination</source>
        <translation>次の組み合わせ</translation>
    </message>
    <message>
        <source>Copy the combination</source>
        <translation>組み合わせをコピー</translation>
    </message>
    <message>
        <source>Notes of the combination</source>
        <translation>組み合わせの紙幣</translation>
    </message>
    <message>
        <source>&amp;Go to number</source>
        <extracomment>Names the field of a combination&apos;s number.</extracomment>
        <translation>番号へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;heck a mix</source>
        <extracomment>Names the field of a combination such as 2 x 50 + 3 x 10.</extracomment>
        <translation>内訳を確認(&amp;H)</translation>
    </message>
    <message>
        <source>2 x 50 + 3 x 10</source>
        <extracomment>An example; the numbers stay as they are.</extracomment>
        <translation>2 x 50 + 3 x 10</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>Names the field of conditions that combinations must meet.</extracomment>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>50 &gt;= 2, 100 = 0</source>
        <extracomment>An example; the numbers and signs stay as they are.</extracomment>
        <translation>50 &gt;= 2, 100 = 0</translation>
    </message>
    <message>
        <source>Only combinations with so many of a note; right-click a cell to make a condition of it.</source>
        <translation>指定した枚数の紙幣を含む組み合わせだけを表示します。セルを右クリックすると条件にできます。</translation>
    </message>
</context>
<context>
    <name>gui::Access</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field it stands in.</extracomment>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>Go to the server</source>
        <translation>サーバーへ移動</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>顧客へ移動</translation>
    </message>
    <message>
        <source>Go to the denominations</source>
        <translation>金種計算へ移動</translation>
    </message>
    <message>
        <source>Go to the simulator</source>
        <translation>シミュレーターへ移動</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>設定へ移動</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Move to the next region of the window</source>
        <translation>ウィンドウの次の領域へ移動</translation>
    </message>
    <message>
        <source>Move to the previous region of the window</source>
        <translation>ウィンドウの前の領域へ移動</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>About Tellerdesk</source>
        <translation>Tellerdesk について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>サーバーを停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy the server&apos;s URL</source>
        <translation>サーバーの URL をコピー</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>Copy a cURL command</source>
        <translation>cURL コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>cURL をコピー</translation>
    </message>
    <message>
        <source>Open the API documentation</source>
        <translation>API ドキュメントを開く</translation>
    </message>
    <message>
        <source>Open docs</source>
        <translation>ドキュメントを開く</translation>
    </message>
    <message>
        <source>Send the chosen request again</source>
        <translation>選択したリクエストを再送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Save the requests as an HTTP Archive</source>
        <translation>リクエストを HTTP アーカイブとして保存</translation>
    </message>
    <message>
        <source>Save HAR</source>
        <translation>HAR を保存</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>リクエストを絞り込む</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add customers as JSON</source>
        <translation>顧客を JSON で追加</translation>
    </message>
    <message>
        <source>Add JSON</source>
        <translation>JSON で追加</translation>
    </message>
    <message>
        <source>Add 10 sample customers</source>
        <translation>サンプルの顧客を 10 件追加</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>サンプルを追加</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>顧客を編集</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete the selected customers</source>
        <translation>選択した顧客を削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete all customers</source>
        <translation>すべての顧客を削除</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>顧客をインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>顧客をエクスポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show what has changed among the customers</source>
        <translation>顧客の変更履歴を表示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Calculate the combinations</source>
        <translation>組み合わせを計算</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>組み合わせをエクスポート</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>シミュレーターを実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Replay the last run</source>
        <translation>前回と同じ内容で再実行</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Find the fewest requests that still contradict one another</source>
        <translation>矛盾を再現する最少のリクエストを探す</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <translation>実行レポートを開く</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Save the report of the run</source>
        <translation>実行レポートを保存</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <translation>サポート情報を作成</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>情報を作成</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>サーバーを再起動</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Lock the customers: read-only</source>
        <translation>顧客をロック（読み取り専用）</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock the customers</source>
        <translation>顧客のロックを解除</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
</context>
<context>
    <name>gui::AgeHistogram</name>
    <message>
        <source>Customers by age</source>
        <translation>年齢別の顧客</translation>
    </message>
    <message>
        <source>There are no customers.</source>
        <translation>顧客がいません。</translation>
    </message>
    <message numerus="yes">
        <source>Aged %L1 to %L2: %Ln customer(s)</source>
        <extracomment>Over a bar of the age histogram: %1 and %2 are ages in years.</extracomment>
        <translation>
            <numerusform>%L1～%L2 歳: 顧客 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s); most often aged %L1 to %L2.</source>
        <translation>
            <numerusform>顧客 %Ln 人。最も多いのは %L1～%L2 歳です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AmountModel</name>
    <message>
        <source>none</source>
        <extracomment>In the column of how many combinations there are: the amount cannot be paid.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>Heading of the column of sums of money; %1 is a currency.</extracomment>
        <translation>金額 (%1)</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <extracomment>Heading of the column of what is paid out; %1 is the rule, as in &quot;fewest notes&quot;.</extracomment>
        <translation>払い出し (%1)</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out. In full it is as in &quot;Paid by fewest notes&quot;.</extracomment>
        <translation>払い出し</translation>
    </message>
</context>
<context>
    <name>gui::Application</name>
    <message>
        <source>A setting was not taken: %1</source>
        <extracomment>%1 names the value and what would be right.</extracomment>
        <translation>設定の値を適用できませんでした: %1</translation>
    </message>
    <message>
        <source>Tellerdesk is running already; its window was raised.</source>
        <translation>Tellerdesk は既に実行中のため、そのウィンドウを前面に表示しました。</translation>
    </message>
    <message>
        <source>These options were not taken, because Tellerdesk is running already: %1</source>
        <extracomment>%1 are options of the command line: &quot;--port, --address&quot;.</extracomment>
        <translation>Tellerdesk は既に実行中のため、次のオプションは適用されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <extracomment>Closes the message at the top of the window.</extracomment>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <extracomment>Opens the help on what went wrong.</extracomment>
        <translation>このエラーの説明を表示</translation>
    </message>
</context>
<context>
    <name>gui::BundleView</name>
    <message>
        <source>A help bundle tells somebody who helps you how this program is set up and how it fares. Passwords, tokens and customers are not in it, and it goes nowhere by itself: look it through, then copy or save it.</source>
        <translation>サポート情報は、このプログラムの設定と動作状況を、サポートしてくれる人に伝えるためのものです。パスワード、トークン、顧客のデータは含まれず、自動的にどこかへ送信されることもありません。内容を確認してから、コピーまたは保存してください。</translation>
    </message>
    <message>
        <source>&amp;Make a help bundle</source>
        <extracomment>Gathers a text for somebody who helps, and shows it.</extracomment>
        <translation>サポート情報を作成(&amp;M)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Writes the help bundle into a file.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>The help bundle</source>
        <translation>サポート情報</translation>
    </message>
</context>
<context>
    <name>gui::CassetteForecast</name>
    <message>
        <source>Customers served by each rule</source>
        <translation>ルール別の対応顧客数</translation>
    </message>
    <message>
        <source>Limit the notes to what the cassettes hold to see how long they last.</source>
        <translation>何人分の払い出しができるかを見るには、紙幣の枚数をカセットの残数に制限してください。</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings of a narrow table: the rule; how many customers are served until one is refused; that one&apos;s amount.</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>対応数</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否額</translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation>対応顧客数</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>最初の拒否額</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客数</translation>
    </message>
    <message>
        <source>Notes left</source>
        <translation>残り枚数</translation>
    </message>
    <message>
        <source>Longest by several rules: %1 customers are served before one is refused. Each asks for any payable amount up to %2, all equally likely.</source>
        <extracomment>%1 is how many customers each of these rules serves, %2 a sum of money.</extracomment>
        <translation>最も長くもつルールは複数あり、最初の拒否までに %1 人の顧客に対応できます。各顧客は、払い出せる %2 以下の金額をどれも同じ確率で求めるものとします。</translation>
    </message>
    <message>
        <source>Longest by “%1”: %2 customers are served before one is refused. Each asks for any payable amount up to %3, all equally likely.</source>
        <extracomment>%1 is the name of a rule, %2 how many customers it serves, %3 a sum of money.</extracomment>
        <translation>最も長くもつのは「%1」で、最初の拒否までに %2 人の顧客に対応できます。各顧客は、払い出せる %3 以下の金額をどれも同じ確率で求めるものとします。</translation>
    </message>
</context>
<context>
    <name>gui::CassetteModel</name>
    <message>
        <source>any</source>
        <extracomment>In a table of cassettes: there is no limit.</extracomment>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading: the value of the notes in a cassette.</extracomment>
        <translation>紙幣</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Heading: how many notes are in a cassette.</extracomment>
        <translation>残数</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Heading: how many notes must stay in a cassette.</extracomment>
        <translation>予備</translation>
    </message>
    <message>
        <source>Per payout</source>
        <extracomment>Heading: the most notes one payout may take from a cassette. It should be short.</extracomment>
        <translation>1 回の上限</translation>
    </message>
    <message>
        <source>Most per payout</source>
        <extracomment>The heading &quot;Per payout&quot; in full: the most notes one payout may take from a cassette.</extracomment>
        <translation>1 回の上限</translation>
    </message>
    <message>
        <source>Give a whole number of notes.</source>
        <translation>紙幣の枚数を整数で入力してください。</translation>
    </message>
</context>
<context>
    <name>gui::CommandSearch</name>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonView</name>
    <message>
        <source>%1: %2 and %3</source>
        <extracomment>A setting of two runs: its name, its value in the first and in the second.</extracomment>
        <translation>%1: %2 と %3</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>A figure, and in brackets between which two values it would come out again.</extracomment>
        <translation>%1 (%2～%3)</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <extracomment>A figure of two runs that are compared: how many requests were answered a second.</extracomment>
        <translation>応答/秒</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A figure of two runs that are compared: which share of the requests failed.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>What a difference of two runs means: none is shown.</extracomment>
        <translation>誤差の範囲内</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>What a difference of two runs means: the second did better.</extracomment>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>What a difference of two runs means: the second did worse.</extracomment>
        <translation>悪化</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>What a difference of two runs means: nothing, of too few requests.</extracomment>
        <translation>件数不足</translation>
    </message>
    <message>
        <source>too few requests to say</source>
        <translation>リクエストが少なく判定不能</translation>
    </message>
    <message>
        <source>The runs are unlike, so their speeds say little about each other: %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>実行条件が異なるため、速度の比較にはほとんど意味がありません: %1。</translation>
    </message>
    <message>
        <source>They also differ in %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>ほかに次の点も異なります: %1。</translation>
    </message>
    <message>
        <source>Held against the first run, the second is better in %1 figures, worse in %2, and within noise in %3. The bands show where a figure would come out again 19 times in 20.</source>
        <extracomment>Each %1 to %3 is a number of figures, such as percentiles.</extracomment>
        <translation>実行 1 と比べて、実行 2 は %1 個の指標で改善、%2 個で悪化、%3 個で誤差の範囲内です。帯は、再測定したときに 20 回中 19 回の割合で値が収まる範囲を示します。</translation>
    </message>
    <message>
        <source>first run</source>
        <extracomment>Names the lines and columns of two runs that are compared.</extracomment>
        <translation>実行 1</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>実行 2</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Latency by percentile of two runs</source>
        <translation>2 つの実行のパーセンタイル別レイテンシー</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>2 つの実行の比較</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Headings of a table that compares two runs.</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>実行 1</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>実行 2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: so many in a hundred, as this language writes them.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The first run is that of %1, the second that of %2.</source>
        <extracomment>Two runs that are compared: %1 and %2 are date and time when they began.</extracomment>
        <translation>実行 1 は %1、実行 2 は %2 に開始したものです。</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <extracomment>On a button: compares two runs although their settings are unlike.</extracomment>
        <translation>それでも比較する</translation>
    </message>
</context>
<context>
    <name>gui::CustomerDeletion</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>顧客 %Ln 件を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were back already.</source>
        <translation>
            <numerusform>顧客 %Ln 件はすでに元に戻っていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay out, because their id or name was taken since: %2</source>
        <extracomment>%1 says how many are back, %2 is a list of customers.</extracomment>
        <translation>%1次の顧客は、ID または名前がその後使用されたため戻せませんでした: %2</translation>
    </message>
    <message>
        <source>Nobody was deleted: they were gone already.</source>
        <translation>誰も削除されませんでした。すでにいなくなっていました。</translation>
    </message>
    <message>
        <source>This deletion cannot be undone any more: it was undone already, or its time is up.</source>
        <translation>この削除はもう元に戻せません。すでに元に戻されたか、期限が過ぎました。</translation>
    </message>
    <message>
        <source>Deleting customers</source>
        <extracomment>Work under way.</extracomment>
        <translation>顧客を削除中</translation>
    </message>
    <message>
        <source>Bringing customers back</source>
        <extracomment>Work under way: what was deleted is undone.</extracomment>
        <translation>顧客を元に戻しています</translation>
    </message>
    <message>
        <source>Customers are being deleted or brought back. What was changed last can be undone when that is done.</source>
        <translation>顧客の削除または復元の途中です。最後の変更は、それが終わってから元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were deleted.</source>
        <translation>
            <numerusform>顧客 %Ln 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deletion was cancelled: %Ln customer(s) were left as they are.</source>
        <translation>
            <numerusform>削除は中止されました。顧客 %Ln 件はそのまま残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The undo was cancelled: %Ln customer(s) can still be brought back.</source>
        <translation>
            <numerusform>元に戻す操作は中止されました。あと顧客 %Ln 件を元に戻せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerDrawer</name>
    <message numerus="yes">
        <source>%Ln customer(s) were added.</source>
        <translation>
            <numerusform>顧客を %Ln 件追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused meanwhile.</source>
        <extracomment>After an import.</extracomment>
        <translation>
            <numerusform>その間に %Ln 行が拒否されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Whoever had been added by then stays.</source>
        <translation>インポートは中止されました。それまでに追加された顧客は残ります。</translation>
    </message>
    <message>
        <source>The preview of %1 is ready.</source>
        <extracomment>%1 is the name of a file with customers, which was read for an import.</extracomment>
        <translation>%1 のプレビューの準備ができました。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the preview of an import.</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>gui::CustomerFiles</name>
    <message>
        <source>Import customers</source>
        <translation>顧客のインポート</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>顧客のエクスポート</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>変更のエクスポート</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>拒否された行の保存</translation>
    </message>
</context>
<context>
    <name>gui::CustomerForm</name>
    <message>
        <source>&amp;Use %1</source>
        <extracomment>Takes another id: %1 is a number.</extracomment>
        <translation>%1 を使用(&amp;U)</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>In the empty field of the id: %1 is the number that will be taken.</extracomment>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>顧客を編集</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>Stores what the form says.</extracomment>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gui::CustomerTableModel</name>
    <message>
        <source>Last name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column of the table of customers, in years.</extracomment>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the table of customers: the number that tells them apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of the table of customers: when each was written last, and by which program.</extracomment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Written by this window, %1</source>
        <extracomment>Who wrote a customer: %1 is a date and time.</extracomment>
        <translation>書き込み: このウィンドウ、%1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Who wrote a customer: %1 is a program, %2 a date and time.</extracomment>
        <translation>書き込み: %1、%2</translation>
    </message>
</context>
<context>
    <name>gui::CustomersPanel</name>
    <message>
        <source>In the order of the store: last name, first name, id.</source>
        <translation>データストアの順: 姓、名、ID。</translation>
    </message>
    <message>
        <source>Order and filter concern only this table, not what the server answers.</source>
        <translation>並び順とフィルターはこの表だけのもので、サーバーの応答には影響しません。</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>一致する顧客なし</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln customer(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>%Ln 件の顧客のうち、一致するものはありません。Esc キーでフィルターを解除できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>顧客はまだありません</translation>
    </message>
    <message>
        <source>Add one by hand, import a file, take samples, or run the simulator.</source>
        <translation>手動で追加、ファイルをインポート、サンプルを追加、またはシミュレーターを実行してください。</translation>
    </message>
    <message>
        <source>%1 as last seen at %2</source>
        <extracomment>%1 is a number of customers, %2 when they were read last: a time of this day, or a date and time.</extracomment>
        <translation>%1 (%2 時点)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many customers the filter shows: %1 of %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many rows the table of customers has.</extracomment>
        <translation>
            <numerusform>顧客 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DenominationPanel</name>
    <message>
        <source>Type an amount to see how it can be paid.</source>
        <translation>金額を入力すると、支払い方が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <extracomment>How many rows the table of amounts has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>金額 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoning denominations</source>
        <extracomment>Work under way.</extracomment>
        <translation>金種を計算中</translation>
    </message>
    <message>
        <source>The denominations are reckoned</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>金種の計算が完了しました</translation>
    </message>
    <message>
        <source>These answer an earlier question. Export waits for the next answer.</source>
        <translation>これは以前の条件に対する結果です。エクスポートは次の結果が出るまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>gui::DenominationText</name>
    <message>
        <source>Nearest: %1 and %2.</source>
        <translation>最も近い金額: %1 と %2。</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>最も近い金額: %1。</translation>
    </message>
    <message>
        <source>No other amount can be paid either.</source>
        <translation>ほかに支払える金額もありません。</translation>
    </message>
    <message>
        <source>These notes only make multiples of %1.</source>
        <translation>これらの紙幣で作れるのは %1 の倍数だけです。</translation>
    </message>
    <message>
        <source>It is less than the smallest note.</source>
        <translation>最も小さい紙幣の額を下回っています。</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough.</source>
        <translation>カセットの残りが足りません。</translation>
    </message>
    <message>
        <source>It takes at least %1 notes, more than are allowed.</source>
        <translation>少なくとも %1 枚必要で、許可された枚数を超えます。</translation>
    </message>
    <message>
        <source>No sum of these notes makes it.</source>
        <translation>これらの紙幣をどう組み合わせても、この額になりません。</translation>
    </message>
    <message>
        <source>Name at least one note to pay with.</source>
        <translation>支払いに使う紙幣を 1 種類以上指定してください。</translation>
    </message>
    <message>
        <source>A note must be worth more than nothing.</source>
        <translation>紙幣の額面は 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>This note is named twice.</source>
        <translation>この紙幣は重複して指定されています。</translation>
    </message>
    <message>
        <source>There can be at most %1 different notes.</source>
        <translation>指定できる紙幣は最大 %1 種類です。</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>金額を負の値にすることはできません。</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>支払う金額がありません。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>This has more decimals than the currency.</source>
        <translation>小数点以下の桁数がこの通貨より多くなっています。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>数値が大きすぎます。</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>未知の通貨です。</translation>
    </message>
    <message>
        <source>This cannot be paid with these notes.</source>
        <translation>これらの紙幣では支払えません。</translation>
    </message>
    <message>
        <source>This takes at least %1 notes, more than are allowed.</source>
        <translation>少なくとも %1 枚必要で、許可された枚数を超えます。</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough for this.</source>
        <translation>この金額にはカセットの残りが足りません。</translation>
    </message>
    <message>
        <source>The house table has no entry for this amount.</source>
        <translation>自社の内訳表にこの金額の項目がありません。</translation>
    </message>
    <message>
        <source>There are %1 combinations, more than are allowed at once.</source>
        <translation>%1 通りの組み合わせがあり、一度に扱える数を超えています。</translation>
    </message>
    <message>
        <source>The last combination has number %1.</source>
        <translation>最後の組み合わせは %1 番です。</translation>
    </message>
    <message>
        <source>This order is not available for so large an amount. Choose the order by note values.</source>
        <translation>金額が大きいため、この並び順は使用できません。額面による並び順を選択してください。</translation>
    </message>
    <message>
        <source>Counting this would take too long. Choose a smaller amount or fewer notes.</source>
        <translation>計算に時間がかかりすぎます。金額を小さくするか、紙幣の種類を減らしてください。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was left half-written.</source>
        <extracomment>%1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>ファイルを書き込めませんでした: %1。書きかけのファイルは残っていません。</translation>
    </message>
    <message>
        <source>There is no note of %1.</source>
        <translation>%1 の紙幣はありません。</translation>
    </message>
    <message>
        <source>It makes %1; %2 are missing.</source>
        <translation>合計は %1 で、%2 足りません。</translation>
    </message>
    <message>
        <source>It makes %1; that is %2 too much.</source>
        <translation>合計は %1 で、%2 多すぎます。</translation>
    </message>
    <message>
        <source>It takes %1 notes of %2, but only %3 can be paid out.</source>
        <translation>%2 の紙幣が %1 枚必要ですが、払い出せるのは %3 枚だけです。</translation>
    </message>
    <message>
        <source>It takes %1 notes, and %2 are allowed at once.</source>
        <translation>%1 枚必要ですが、一度に使えるのは %2 枚までです。</translation>
    </message>
    <message>
        <source>This mix pays the amount.</source>
        <translation>この内訳で金額どおりに支払えます。</translation>
    </message>
    <message>
        <source>This mix does not pay the amount.</source>
        <translation>この内訳では金額どおりに支払えません。</translation>
    </message>
    <message>
        <source>fewest notes</source>
        <extracomment>Name of a rule by which a cash machine chooses notes.</extracomment>
        <translation>最少枚数</translation>
    </message>
    <message>
        <source>equal emptying</source>
        <extracomment>Name of a rule: cassettes become empty at about the same time.</extracomment>
        <translation>均等消費</translation>
    </message>
    <message>
        <source>least spread</source>
        <extracomment>Name of a rule: what is left in the cassettes differs least.</extracomment>
        <translation>残数差最小</translation>
    </message>
    <message>
        <source>even counts</source>
        <extracomment>Name of a rule: the same number of every note.</extracomment>
        <translation>同数配分</translation>
    </message>
    <message>
        <source>most cassettes</source>
        <extracomment>Name of a rule: as many cassettes as possible give something.</extracomment>
        <translation>最多カセット</translation>
    </message>
    <message>
        <source>house table</source>
        <extracomment>Name of a rule: the operator&apos;s own table says what to pay.</extracomment>
        <translation>自社の内訳表</translation>
    </message>
    <message>
        <source>Fewest notes possible: %1.</source>
        <translation>%1 枚より少ない枚数では支払えません。</translation>
    </message>
    <message>
        <source>No cassette is limited, so fewest notes.</source>
        <translation>枚数に限りのあるカセットがないため、最少枚数にします。</translation>
    </message>
    <message>
        <source>No note gives more than %1 of the %2 it has.</source>
        <translation>どの紙幣も、使う割合は多くて %2 枚中 %1 枚です。</translation>
    </message>
    <message>
        <source>Notes between fullest and emptiest afterwards: %1.</source>
        <translation>払い出し後、最多と最少のカセットの差は %1 枚です。</translation>
    </message>
    <message>
        <source>%1 of every note, the rest in fewest.</source>
        <translation>各紙幣を %1 枚ずつ使い、残りは最少枚数にします。</translation>
    </message>
    <message>
        <source>Cassettes that give something: %1.</source>
        <translation>%1 個のカセットから払い出します。</translation>
    </message>
    <message>
        <source>The table says so.</source>
        <translation>内訳表のとおりです。</translation>
    </message>
    <message>
        <source>Write conditions such as 50 &gt;= 2 or 100 = 0.</source>
        <extracomment>What a filter of combinations looks like; the numbers and signs stay as they are.</extracomment>
        <translation>「50 &gt;= 2」や「100 = 0」のような条件を入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be paid. %2</source>
        <extracomment>%1 is an amount, %2 the reason, a whole sentence.</extracomment>
        <translation>%1 は支払えません。%2</translation>
    </message>
</context>
<context>
    <name>gui::EditConflict</name>
    <message>
        <source>Someone else changed this customer meanwhile: %1, age %2.</source>
        <extracomment>%1 is the name of a customer, %2 the age: what someone else made of it.</extracomment>
        <translation>その間にほかの人がこの顧客を変更しました: %1、年齢 %2。</translation>
    </message>
    <message>
        <source>Someone else deleted this customer meanwhile.</source>
        <translation>その間にほかの人がこの顧客を削除しました。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Puts what is stored into the form, in place of what was entered.</extracomment>
        <translation>相手の内容を読み込む</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <extracomment>Stores what was entered, in place of what someone else made of it.</extracomment>
        <translation>自分の内容で上書き</translation>
    </message>
    <message>
        <source>Save as a new customer</source>
        <translation>新しい顧客として保存</translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message>
        <source>That cannot be done as it stands. Nothing was changed; correct it and try again.</source>
        <translation>現在の内容では実行できません。何も変更されていません。修正してもう一度試してください。</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation>もう存在しません。何も変更されていません。</translation>
    </message>
    <message>
        <source>It collides with what is there already. Nothing was changed.</source>
        <translation>既存の内容と競合しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Someone else changed it meanwhile. Nothing was changed; look again and repeat.</source>
        <translation>その間に他の人が変更しました。何も変更されていません。内容を確認してからやり直してください。</translation>
    </message>
    <message>
        <source>That is larger than allowed. Nothing was changed.</source>
        <translation>許可された大きさを超えています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Access was refused. Check the user and password in the settings.</source>
        <translation>アクセスが拒否されました。設定のユーザーとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The store cannot be reached. Nothing was changed; try again in a moment.</source>
        <translation>データストアに接続できません。何も変更されていません。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection broke while the change was under way, so it may have happened. Look before you repeat it.</source>
        <translation>変更の途中で接続が切れたため、変更は行われた可能性があります。やり直す前に確認してください。</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>時間がかかりすぎたため中断しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The other side answered with something that makes no sense. Check that it is what the settings say.</source>
        <translation>相手から解釈できない応答がありました。接続先が設定どおりか確認してください。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>The customers are locked. Nothing was changed.</source>
        <translation>顧客はロックされています。何も変更されていません。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>ファイルを読み書きできませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may have been added or not. Look before you repeat it.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>%Ln 行は追加されたかどうか分かりません。やり直す前に確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not added. You can repeat it: nobody is added twice.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>%Ln 行は追加されませんでした。やり直しても、同じ顧客が二重に追加されることはありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FaultText</name>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer&apos;s name in lists: %1 is the last name, %2 the first name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>必須項目です。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>整数でなければなりません。</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>文字列でなければなりません。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>空にすることはできません。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <extracomment>%1 is a number of characters.</extracomment>
        <translation>%1 文字を超えています。</translation>
    </message>
    <message>
        <source>This contains a control character.</source>
        <translation>制御文字が含まれています。</translation>
    </message>
    <message>
        <source>This contains half a character.</source>
        <translation>不完全な文字が含まれています。</translation>
    </message>
    <message>
        <source>A customer must be at least %1 years old.</source>
        <translation>顧客は %1 歳以上でなければなりません。</translation>
    </message>
    <message>
        <source>A customer can be at most %1 years old.</source>
        <translation>顧客は %1 歳以下でなければなりません。</translation>
    </message>
    <message>
        <source>The id must lie between %1 and %2.</source>
        <extracomment>%1 and %2 are the smallest and the largest id.</extracomment>
        <translation>ID は %1 から %2 の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>This id belongs to %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>この ID は %1 が使用しています。</translation>
    </message>
    <message>
        <source>This id was taken.</source>
        <translation>この ID は既に使用されています。</translation>
    </message>
    <message>
        <source>This id comes twice; the first one counts.</source>
        <translation>この ID は重複しています。最初のものが有効です。</translation>
    </message>
    <message>
        <source>There is a customer of this name already: %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>同じ名前の顧客が既にいます: %1。</translation>
    </message>
    <message>
        <source>This name was taken.</source>
        <translation>この名前は既に使用されています。</translation>
    </message>
    <message>
        <source>This comes twice in one row.</source>
        <translation>1 行の中で重複しています。</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>未知の項目です。</translation>
    </message>
</context>
<context>
    <name>gui::FileChoice</name>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one row a line</source>
        <translation>JSON、1 行に 1 件</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>読み込めるすべてのファイル</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>印刷用 PDF</translation>
    </message>
</context>
<context>
    <name>gui::FileWriting</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
</context>
<context>
    <name>gui::HelpView</name>
    <message>
        <source>Help: %1</source>
        <extracomment>Title of the help beside a page; %1 is the page, or the code of an error.</extracomment>
        <translation>ヘルプ: %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
    <message>
        <source>All errors</source>
        <extracomment>What the help is about, and a link at its end that leads there.</extracomment>
        <translation>すべてのエラー</translation>
    </message>
</context>
<context>
    <name>gui::HouseTable</name>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A fault in a table: %1 is the line that was typed, %2 the sentence that says what is wrong.</extracomment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>House &amp;table, a line for each amount</source>
        <extracomment>Heading of a field: the operator&apos;s own table of which notes pay which amount.</extracomment>
        <translation>自社の内訳表 (金額ごとに 1 行)(&amp;T)</translation>
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
        <translation>%1 のインポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be added.</source>
        <extracomment>Before an import: how many rows are sound.</extracomment>
        <translation>
            <numerusform>顧客 %Ln 件を追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be refused.</source>
        <extracomment>Before an import: how many rows are not sound.</extracomment>
        <translation>
            <numerusform>%Ln 行は拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln customer(s)</source>
        <translation>
            <numerusform>顧客 %Ln 件をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody will be added.</source>
        <extracomment>Before an import: no row is sound.</extracomment>
        <translation>追加する顧客はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s). Save the refused rows to see them all.</source>
        <extracomment>Last row of a table of refused rows that does not show them all.</extracomment>
        <translation>
            <numerusform>ほか %Ln 行あります。拒否された行を保存すると、すべて確認できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::IntervalModel</name>
    <message>
        <source>Answered</source>
        <extracomment>Heading: how many requests were answered.</extracomment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading: how many requests failed.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Time in s</source>
        <extracomment>Heading of a column of times: seconds since the start of the run.</extracomment>
        <translation>経過秒数</translation>
    </message>
</context>
<context>
    <name>gui::Job</name>
    <message>
        <source>Reading %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <extracomment>Work under way: customers are added; %1 is the name of the file they are from.</extracomment>
        <translation>%1 をインポート中</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>%1 を書き込み中</translation>
    </message>
</context>
<context>
    <name>gui::JobBars</name>
    <message>
        <source>Cancel</source>
        <extracomment>Stops work that is under way.</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Spoken of the button that stops work; %1 is the work, as in “Writing customers.csv”.</extracomment>
        <translation>中止: %1</translation>
    </message>
</context>
<context>
    <name>gui::JobExport</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a size in bytes too large for another unit, as in &quot;1.39 × 10²³&quot;.</extracomment>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <extracomment>%1 is a number that may be too large for a plural form.</extracomment>
        <translation>%1 通りの組み合わせ</translation>
    </message>
    <message>
        <source>%1; as text %2</source>
        <extracomment>%1 is as in &quot;199 combinations&quot;, %2 a size as in &quot;7 kB&quot;.</extracomment>
        <translation>%1 (テキストで %2)</translation>
    </message>
    <message>
        <source>%1: at most %2 combinations</source>
        <extracomment>%1 is the name of a file format, %2 a number.</extracomment>
        <translation>%1: 最大 %2 通りの組み合わせ</translation>
    </message>
    <message>
        <source>To a file of my choice…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file format, %2 the size the file would have.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>組み合わせのエクスポート</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <extracomment>Stops writing the file.</extracomment>
        <translation>エクスポートを中止(&amp;X)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>A random sample of %1 each…</source>
        <extracomment>In a menu of exports: so many combinations of each amount, drawn by chance.</extracomment>
        <translation>各金額から無作為に %1 通り…</translation>
    </message>
    <message>
        <source>Only a sample of %1 each</source>
        <extracomment>A button; %1 is a number of combinations, drawn by chance.</extracomment>
        <translation>各金額から無作為に %1 通りのみ</translation>
    </message>
</context>
<context>
    <name>gui::JsonEntry</name>
    <message>
        <source>Add as JSON</source>
        <extracomment>Heading of a form into which customers are typed or pasted as JSON.</extracomment>
        <translation>JSON で追加</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>フォームを閉じる</translation>
    </message>
    <message>
        <source>Customers as JSON, the way POST /customers takes them</source>
        <translation>JSON 形式の顧客 (POST /customers が受け付ける形式)</translation>
    </message>
    <message>
        <source>Chec&amp;k (Ctrl+Enter)</source>
        <extracomment>Shows what would be added and what refused.</extracomment>
        <translation>確認(&amp;K) (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This is no list of customers: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>顧客のリストではありません: %1</translation>
    </message>
</context>
<context>
    <name>gui::LaneTimeline</name>
    <message numerus="yes">
        <source>Requests over time in %Ln lane(s)</source>
        <extracomment>Says what a picture shows; %n parallel clients.</extracomment>
        <translation>
            <numerusform>%Ln 本のレーンによるリクエストの時間推移</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1, %2: %3; lane %4, queued %5, on the wire %6</source>
        <extracomment>A request in a picture: its number and sort, its outcome, its lane, how long it waited and took.</extracomment>
        <translation>No. %1、%2: %3、レーン %4、待機 %5、通信 %6</translation>
    </message>
    <message>
        <source>; took effect as no. %1</source>
        <extracomment>Follows on the sentence before: the server did this request as the %1st, 2nd… of all.</extracomment>
        <translation>、%1 番目に反映</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln request(s) are drawn.</source>
        <extracomment>Of a picture that would be too full otherwise.</extracomment>
        <translation>
            <numerusform>最初の %Ln 件のリクエストだけを描いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlined: a request waits to be sent. Filled: it is on the wire.</source>
        <extracomment>The key to a picture: a bar for each request, of two parts.</extracomment>
        <translation>枠線: 送信待ちのリクエスト。塗りつぶし: 通信中。</translation>
    </message>
    <message>
        <source>▲: it took effect here at the earliest.</source>
        <extracomment>The key to a picture, a sign and what it means: when the server did the request.</extracomment>
        <translation>▲: 早くてもここで反映。</translation>
    </message>
    <message>
        <source>Dashed frame: the answers contradict one another.</source>
        <extracomment>The key to a picture: a frame, and what it means.</extracomment>
        <translation>破線の枠: 応答が互いに矛盾しています。</translation>
    </message>
</context>
<context>
    <name>gui::LastRun</name>
    <message>
        <source>Tellerdesk did not end in order the last time. What was acknowledged is in the store; nothing has to be done.</source>
        <translation>前回、Tellerdesk は正常に終了しませんでした。確認応答済みの変更はデータストアに残っています。特に必要な操作はありません。</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <extracomment>On a button: gathers what helps others to find out what went wrong.</extracomment>
        <translation>サポート情報を作成</translation>
    </message>
    <message>
        <source>The log is %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>ログは %1 です。</translation>
    </message>
</context>
<context>
    <name>gui::LatencyCurve</name>
    <message>
        <source>from the due time</source>
        <translation>予定時刻から</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>通信時間</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Latency by percentile</source>
        <translation>パーセンタイル別レイテンシー</translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>Headings of a table of latencies.</extracomment>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>From due</source>
        <translation>予定時刻から</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>通信時間</translation>
    </message>
    <message>
        <source>Half of the requests took at most %1, 95% at most %2, 99% at most %3. %4</source>
        <extracomment>%1, %2, %3 are durations; %4 is a sentence on whether the client was the limit.</extracomment>
        <translation>リクエストの半数は %1 以内、95% は %2 以内、99% は %3 以内に完了しました。%4</translation>
    </message>
</context>
<context>
    <name>gui::Listing</name>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list, such as numbers: what this language puts there, with its space.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the things of a list which may hold commas themselves, such as “Organa, Leia”.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source> </source>
        <extracomment>Between two sentences: what this language puts behind the full stop. Where that is nothing, a space of no width.</extracomment>
        <translation>&#x200b;</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of the log of requests.</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column of the log of requests: GET, POST and so on.</extracomment>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Column of the log of requests: what was asked for.</extracomment>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the log of requests: the HTTP status.</extracomment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Column of the log of requests: how long it took, in milliseconds.</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the log of requests: the program that asked.</extracomment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the log of requests: the request&apos;s id.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the log of requests: what became of it.</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a request: %1 is as in &quot;3 inserted, 1 refused&quot;, %2 why the first was refused.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>simulator</source>
        <extracomment>Who sent a request, as &quot;curl&quot; would be: the simulator of this program.</extracomment>
        <translation>シミュレーター</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>A file was written</source>
        <translation>ファイルを書き込みました</translation>
    </message>
    <message>
        <source>Finish and quit</source>
        <translation>完了後に終了</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Does not quit the program.</extracomment>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Tellerdesk quits when the work under way is done.</source>
        <translation>作業が終わると Tellerdesk を終了します。</translation>
    </message>
</context>
<context>
    <name>gui::NamePolicyBox</name>
    <message>
        <source>Names are uni&amp;que</source>
        <translation>名前の重複を禁止(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>gui::NotesHistogramView</name>
    <message>
        <source>Combinations by number of notes</source>
        <translation>枚数別の組み合わせ数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Notes in each combination: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>各組み合わせの枚数: %1 枚。</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; no two take equally many.</source>
        <extracomment>%1 and %2 are numbers: fewest and most notes of a combination.</extracomment>
        <translation>組み合わせの枚数は %1～%2 枚で、同じ枚数の組み合わせはありません。</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; at most %3 combinations take equally many.</source>
        <extracomment>%1 to %3 are numbers: fewest and most notes of a combination, and how many combinations have each of the most frequent numbers of notes.</extracomment>
        <translation>組み合わせの枚数は %1～%2 枚で、同じ枚数の組み合わせは最大 %3 通りです。</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; most often %3, in %4 combinations.</source>
        <extracomment>%1 to %4 are numbers: fewest and most notes of a combination, the most frequent number of notes and how many combinations have it.</extracomment>
        <translation>組み合わせの枚数は %1～%2 枚で、最も多いのは %3 枚 (%4 通り) です。</translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message>
        <source>Show file</source>
        <extracomment>Button of a desktop notification: opens the folder of a file.</extracomment>
        <translation>ファイルを表示</translation>
    </message>
</context>
<context>
    <name>gui::Page</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a panel, in the list at the window&apos;s side: the API server.</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Title of a panel: the table of customers.</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Denominations</source>
        <extracomment>Title of a panel: how an amount can be paid in banknotes.</extracomment>
        <translation>金種計算</translation>
    </message>
    <message>
        <source>Simulator</source>
        <extracomment>Title of a panel: sends many requests to a server.</extracomment>
        <translation>シミュレーター</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of a panel.</extracomment>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>gui::PayoutRules</name>
    <message>
        <source>What each rule pays</source>
        <translation>ルールごとの払い出し</translation>
    </message>
    <message>
        <source>&amp;Keep in the house table</source>
        <translation>自社の内訳表に登録(&amp;K)</translation>
    </message>
    <message>
        <source>From now on the house table pays this amount as the selected rule does.</source>
        <translation>今後、自社の内訳表でも、この金額は選択したルールと同じ払い出しになります。</translation>
    </message>
</context>
<context>
    <name>gui::PlanDetails</name>
    <message>
        <source>after the highest</source>
        <extracomment>Choices of the first customer&apos;s id: the highest stored plus one, one, or drawn by chance.</extracomment>
        <translation>最大値の次</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>QNetworkAccessManager</source>
        <extracomment>Choices of what carries the requests; the first is the name of a class and stays.</extracomment>
        <translation>QNetworkAccessManager</translation>
    </message>
    <message>
        <source>plain sockets</source>
        <translation>通常のソケット</translation>
    </message>
</context>
<context>
    <name>gui::PlanForm</name>
    <message>
        <source>this server</source>
        <extracomment>Placeholder in the field of the target: the program&apos;s own server.</extracomment>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>all at once</source>
        <extracomment>Choices of when requests are sent.</extracomment>
        <translation>一斉に</translation>
    </message>
    <message>
        <source>back to back</source>
        <translation>連続して</translation>
    </message>
    <message>
        <source>at a steady rate</source>
        <translation>一定のレートで</translation>
    </message>
    <message>
        <source>at a changing rate</source>
        <translation>変化するレートで</translation>
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
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a progress bar: how many, %1, are done, of how many, %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>about %1&#xa0;s left</source>
        <extracomment>How long work will still take: %1 is a number of seconds.</extracomment>
        <translation>残り約 %1&#xa0;秒</translation>
    </message>
    <message>
        <source>about %1&#xa0;min left</source>
        <extracomment>How long work will still take: %1 is a number of minutes.</extracomment>
        <translation>残り約 %1&#xa0;分</translation>
    </message>
    <message>
        <source>about %1&#xa0;h left</source>
        <extracomment>How long work will still take: %1 is a number of hours.</extracomment>
        <translation>残り約 %1&#xa0;時間</translation>
    </message>
</context>
<context>
    <name>gui::Rail</name>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
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
        <translation>実行レポートの保存</translation>
    </message>
    <message>
        <source>Report as a page</source>
        <extracomment>Forms of a file: all of the report as a page for a browser, as data, or its requests alone.</extracomment>
        <translation>レポート (ページ)</translation>
    </message>
    <message>
        <source>Report as data</source>
        <translation>レポート (データ)</translation>
    </message>
    <message>
        <source>Requests as a table</source>
        <translation>リクエスト (表)</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>実行レポートを開く</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>A sort of files: reports of simulator runs.</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>History for other checkers</source>
        <extracomment>A form of a file: what was asked when and answered what, for programs that check it.</extracomment>
        <translation>他の検証プログラム用の履歴</translation>
    </message>
</context>
<context>
    <name>gui::RequestLogView</name>
    <message>
        <source>(not text)</source>
        <extracomment>Stands for a body that is compressed or binary.</extracomment>
        <translation>(テキスト以外)</translation>
    </message>
    <message>
        <source>Parsing %1, validating %2, store %3, writing %4; %5 in all.</source>
        <extracomment>Where a request&apos;s time went; %1 to %5 are durations such as &quot;0.50 ms&quot;.</extracomment>
        <translation>解析 %1、検証 %2、データストア %3、書き込み %4、合計 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the log of requests has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>リクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <extracomment>How many requests the filter shows: %1 of %2.</extracomment>
        <translation>リクエスト %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Parsing</source>
        <extracomment>Stages of a request in the picture of its time.</extracomment>
        <translation>解析</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Save a Bruno collection</source>
        <extracomment>In a menu: saves the requests for Bruno, a program that sends them again.</extracomment>
        <translation>Bruno コレクションを保存</translation>
    </message>
    <message>
        <source>Save a k6 script</source>
        <extracomment>In a menu: saves the requests for k6, a program that sends them again under load.</extracomment>
        <translation>k6 スクリプトを保存</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>リクエストを閉じる</translation>
    </message>
    <message>
        <source>No requests yet. They are listed here as they come.</source>
        <translation>リクエストはまだありません。届くと、ここに一覧表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>%Ln 件のリクエストのうち、一致するものはありません。Esc キーでフィルターを解除できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowCopy</name>
    <message>
        <source>Only the first %1 of the selected rows were copied. An export writes them all.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>選択した行のうち最初の %1 行だけをコピーしました。エクスポートすればすべて書き出せます。</translation>
    </message>
</context>
<context>
    <name>gui::RuleModel</name>
    <message>
        <source>Rule</source>
        <extracomment>Heading: by which rule a cash machine chooses the notes.</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out.</extracomment>
        <translation>払い出し</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason for a choice.</extracomment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>gui::RunHistory</name>
    <message>
        <source>none</source>
        <extracomment>Instead of a run to compare with.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <extracomment>Names the list of runs that were made.</extracomment>
        <translation>実行の一覧(&amp;N)</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <extracomment>Names the choice of a second run to hold against the one that is shown.</extracomment>
        <translation>比較対象(&amp;W)</translation>
    </message>
    <message>
        <source>no run yet</source>
        <extracomment>Instead of the run that is shown.</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>none shown</source>
        <extracomment>Instead of the run that is shown: there are runs, but one is under way or none was chosen.</extracomment>
        <translation>表示なし</translation>
    </message>
</context>
<context>
    <name>gui::RunPlots</name>
    <message>
        <source>No tenth of a second has passed yet.</source>
        <translation>まだ 0.1 秒経過していません。</translation>
    </message>
    <message>
        <source>%1 answers a second on average, %2 in the best tenth of a second, over %3&#xa0;s.</source>
        <extracomment>%1 and %2 are numbers of requests, %3 is a number of seconds.</extracomment>
        <translation>%3&#xa0;秒間の平均で毎秒 %1 件、最良の 0.1 秒間では毎秒 %2 件の応答がありました。</translation>
    </message>
    <message>
        <source>answers a second</source>
        <extracomment>Names lines of a plot over time.</extracomment>
        <translation>毎秒の応答数</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>ms on wire</source>
        <extracomment>Names an axis of a plot: for how many milliseconds requests were on the wire.</extracomment>
        <translation>通信時間 (ms)</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Below a plot: the time since the start of the run.</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Latency on the wire over time</source>
        <translation>通信時間の推移</translation>
    </message>
    <message>
        <source>The run in tenths of a second</source>
        <translation>実行の経過 (0.1 秒単位)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed.</source>
        <extracomment>After a sentence on how many requests were answered.</extracomment>
        <translation>
            <numerusform>%Ln 件のリクエストが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and failures a second</source>
        <extracomment>Names a plot for those who cannot see it: of requests that were answered and that failed.</extracomment>
        <translation>毎秒の応答数と失敗数</translation>
    </message>
</context>
<context>
    <name>gui::SampleModel</name>
    <message>
        <source>%1 taken, %2 refused</source>
        <extracomment>%1 customers were taken by the server, %2 refused.</extracomment>
        <translation>受理 %1、拒否 %2</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;ms</source>
        <extracomment>From when until when something lasted, in milliseconds: %1 and %2 are numbers.</extracomment>
        <translation>%1～%2&#xa0;ms</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading: the number of a request.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading: when a request was due, from the start of the run.</extracomment>
        <translation>予定時刻</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Heading: how long a request waited in the client.</extracomment>
        <translation>待機</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading: how long a request was on its way and at the server.</extracomment>
        <translation>通信時間</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Heading: from when until when a request was on its way and at the server.</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why something was refused or failed.</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>What this request carried and got was not kept: only the first requests of a run are, and the first that failed.</source>
        <translation>このリクエストの送受信内容は保存されていません。保存されるのは、実行の最初のリクエストと、最初に失敗したものだけです。</translation>
    </message>
</context>
<context>
    <name>gui::ServerNotices</name>
    <message>
        <source>The server did not start: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>サーバーを開始できませんでした: %1</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by another program.</source>
        <translation>サーバーを開始できませんでした: ポート %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by %2.</source>
        <extracomment>%2 is a program, as in &quot;nginx (pid 812)&quot;.</extracomment>
        <translation>サーバーを開始できませんでした: ポート %1 は %2 が使用中です。</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <extracomment>On a button: takes the port %1 instead of the busy one.</extracomment>
        <translation>ポート %1 を使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The server is running. What would you like to try?</source>
        <translation>サーバーは実行中です。何を試しますか?</translation>
    </message>
    <message>
        <source>Add 10 samples</source>
        <translation>サンプルを 10 件追加</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>シミュレーターを実行</translation>
    </message>
    <message>
        <source>Open the docs</source>
        <translation>ドキュメントを開く</translation>
    </message>
    <message>
        <source>The request was sent again and answered with %1.</source>
        <extracomment>A request was sent once more; %1 is the HTTP status of the answer.</extracomment>
        <translation>リクエストを再送し、%1 の応答がありました。</translation>
    </message>
    <message>
        <source>The request was sent again and not answered: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>リクエストを再送しましたが、応答がありませんでした: %1</translation>
    </message>
    <message>
        <source>Settings of the server were changed. It works by the former ones until it is restarted.</source>
        <translation>サーバーの設定が変更されました。再起動するまで、以前の設定で動作します。</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>On a button: the server.</extracomment>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>gui::ServerPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>顧客 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again… %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>再接続中… %1</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln second(s). %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>
            <numerusform>%Ln 秒後に再試行します。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerPlots</name>
    <message>
        <source>%1 a second now</source>
        <extracomment>Below the heading of a plot; %1 is a number.</extracomment>
        <translation>現在 %1 件/秒</translation>
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
        <translation>現在リクエストなし</translation>
    </message>
    <message>
        <source>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</source>
        <translation>p50&#xa0;≤&#xa0;%1、p95&#xa0;≤&#xa0;%2、p99&#xa0;≤&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 fine, %2 refused, %3 failed</source>
        <extracomment>Counts of answers: fine, refused because of the request, failed because of the server.</extracomment>
        <translation>正常 %1、拒否 %2、失敗 %3</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>毎秒のリクエスト数</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>レイテンシー (ms)</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>毎秒の応答数</translation>
    </message>
    <message>
        <source>Last 60 seconds</source>
        <extracomment>How far back the plots reach.</extracomment>
        <translation>過去 60 秒</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>過去 15 分</translation>
    </message>
    <message>
        <source>How far back the plots reach</source>
        <translation>グラフの表示期間</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Shows figures instead of plots.</extracomment>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation>サーバーの数値</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <extracomment>Heading of a column: requests a second.</extracomment>
        <translation>リクエスト/秒</translation>
    </message>
</context>
<context>
    <name>gui::SettingField</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>127.0.0.1 means this computer alone.</source>
        <translation>127.0.0.1 はこのコンピューターのみを意味します。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>0 takes any that is free.</source>
        <translation>0 にすると、空いているポートを使用します。</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>トークン(&amp;K)</translation>
    </message>
    <message>
        <source>Requests must carry it; needed to listen beyond this computer.</source>
        <translation>リクエストに必須の値です。このコンピューター以外からの接続を受け付ける場合に必要です。</translation>
    </message>
    <message>
        <source>Start w&amp;ith the app</source>
        <translation>アプリと同時に開始(&amp;I)</translation>
    </message>
    <message>
        <source>Speak TLS (https)</source>
        <translation>TLS を使用 (https)</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>サーバー証明書</translation>
    </message>
    <message>
        <source>A PEM file; empty: one that the program makes itself.</source>
        <translation>PEM ファイル。空の場合はプログラムが自動作成したものを使用します。</translation>
    </message>
    <message>
        <source>Server key</source>
        <translation>サーバー鍵</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>PEM ファイル。</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>What the server is called besides its address, between commas.</source>
        <translation>アドレス以外のサーバーの名前をコンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>許可する Web ページ</translation>
    </message>
    <message>
        <source>Origins such as https://shop.example, between commas.</source>
        <translation>https://shop.example のようなオリジンをコンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>毎秒のリクエスト数</translation>
    </message>
    <message>
        <source>Requests in a burst</source>
        <translation>一度に送信できるリクエスト数</translation>
    </message>
    <message>
        <source>One address may send this many requests before the rate counts.</source>
        <translation>毎秒の制限が適用される前に、1 つのアドレスが送信できる数です。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>1 アドレスあたりの接続数</translation>
    </message>
    <message>
        <source>Largest request (MB)</source>
        <translation>リクエストの最大サイズ (MB)</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s head</source>
        <translation>リクエストのヘッダー受信の制限秒数</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s body</source>
        <translation>リクエストの本文受信の制限秒数</translation>
    </message>
    <message>
        <source>Seconds a silent connection is held</source>
        <translation>無通信の接続を保持する秒数</translation>
    </message>
    <message>
        <source>Seconds a request may wait</source>
        <translation>リクエストの最大待機秒数</translation>
    </message>
    <message>
        <source>Seconds to read an answer</source>
        <translation>応答の読み取りの制限秒数</translation>
    </message>
    <message>
        <source>Large answers may take longer.</source>
        <translation>大きな応答では、これより長くかかってもかまいません。</translation>
    </message>
    <message>
        <source>Seconds that stopping waits</source>
        <translation>停止時の待機秒数</translation>
    </message>
    <message>
        <source>Requests that are running get this long to end.</source>
        <translation>処理中のリクエストの完了を待ちます。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>They answer requests; each keeps all customers in memory.</source>
        <translation>リクエストに応答するスレッドです。それぞれがすべての顧客をメモリーに保持します。</translation>
    </message>
    <message>
        <source>Where &amp;customers are kept</source>
        <translation>顧客の保存先(&amp;C)</translation>
    </message>
    <message>
        <source>A private Redis needs no set-up and is reached by this user alone.</source>
        <translation>専用 Redis は設定が不要で、接続できるのはこのユーザーだけです。</translation>
    </message>
    <message>
        <source>External if one is configured</source>
        <translation>設定済みなら外部 Redis</translation>
    </message>
    <message>
        <source>Private Redis</source>
        <translation>専用 Redis</translation>
    </message>
    <message>
        <source>External Redis</source>
        <translation>外部 Redis</translation>
    </message>
    <message>
        <source>Redis &amp;URL</source>
        <translation>Redis の URL(&amp;U)</translation>
    </message>
    <message>
        <source>redis://, rediss:// or unix:</source>
        <translation>redis://、rediss:// または unix:</translation>
    </message>
    <message>
        <source>Redis &amp;host</source>
        <translation>Redis のホスト(&amp;H)</translation>
    </message>
    <message>
        <source>A host name, or the path of a unix socket.</source>
        <translation>ホスト名、または UNIX ソケットのパス。</translation>
    </message>
    <message>
        <source>Redis p&amp;ort</source>
        <translation>Redis のポート(&amp;O)</translation>
    </message>
    <message>
        <source>Redis us&amp;er</source>
        <translation>Redis のユーザー(&amp;E)</translation>
    </message>
    <message>
        <source>Redis pass&amp;word</source>
        <translation>Redis のパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Kept in the keyring of the desktop, and in no file.</source>
        <translation>デスクトップのキーリングに保管され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>TL&amp;S</source>
        <translation>TLS(&amp;S)</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>A PEM file; empty: those of the system.</source>
        <translation>PEM ファイル。空の場合はシステムの認証局を使用します。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアント鍵</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate</source>
        <translation>サーバー証明書を検証</translation>
    </message>
    <message>
        <source>Database number</source>
        <translation>データベース番号</translation>
    </message>
    <message>
        <source>Write to &amp;disk</source>
        <translation>ディスクへの書き込み(&amp;D)</translation>
    </message>
    <message>
        <source>Once a second is faster; a power failure may then cost the last second.</source>
        <translation>毎秒 1 回のほうが高速ですが、停電時に直近の 1 秒分が失われることがあります。</translation>
    </message>
    <message>
        <source>Before every answer</source>
        <translation>応答の前に毎回</translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation>毎秒 1 回</translation>
    </message>
    <message>
        <source>U&amp;ndo period</source>
        <translation>元に戻せる期間(&amp;N)</translation>
    </message>
    <message>
        <source>For how many seconds a deletion can be undone.</source>
        <translation>削除を元に戻せる秒数です。</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>Whom the simulator asks; empty: the server of this program.</source>
        <translation>シミュレーターの接続先です。空の場合はこのプログラムのサーバーを使用します。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Exports and logs are written there.</source>
        <translation>エクスポートとログの書き込み先です。</translation>
    </message>
    <message>
        <source>Replicas to wait for</source>
        <translation>反映を待つレプリカの数</translation>
    </message>
    <message>
        <source>This many replicas must have a change before it is acknowledged. That needs an append-only file on every server, and Sentinels that wait for seconds.</source>
        <translation>変更は、この数のレプリカに届いてから確認応答されます。すべてのサーバーに追記専用ファイルが必要で、Sentinel は数秒待つ設定にしてください。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残る</translation>
    </message>
    <message>
        <source>Closing the window then leaves the program and its server running. The icon&apos;s menu shows the window again, and quits.</source>
        <translation>ウィンドウを閉じても、プログラムとサーバーは動き続けます。アイコンのメニューからウィンドウの再表示と終了ができます。</translation>
    </message>
    <message>
        <source>Shards of a new collection</source>
        <translation>新しいコレクションのシャード数</translation>
    </message>
    <message>
        <source>16 divide it among the servers of a Redis Cluster. Lists are then not all of one moment, and names cannot be unique. An existing collection stays as it is.</source>
        <translation>16 にすると、Redis Cluster の各サーバーに分けて保存されます。その場合、一覧は全体が同じ瞬間のものとは限らず、名前を一意にすることはできません。既存のコレクションはそのままです。</translation>
    </message>
    <message>
        <source>1, in one piece</source>
        <translation>1 (分割しない)</translation>
    </message>
    <message>
        <source>16, for a Redis Cluster</source>
        <translation>16 (Redis Cluster 向け)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Customers can then be read but not changed: not in this window, not by requests to its server, not by teller from its next start on.</source>
        <translation>オンにすると、顧客は読み取れますが変更できません。このウィンドウでも、サーバーへのリクエストでも、次に起動した teller でも同じです。</translation>
    </message>
    <message>
        <source>One address, or one /64 network of IPv6, may send this many requests a second; 0 means any number.</source>
        <translation>1 つのアドレス (IPv6 では 1 つの /64 ネットワーク) が毎秒送信できるリクエスト数です。0 は無制限です。</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
</context>
<context>
    <name>gui::SettingRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from.</extracomment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>chosen here</source>
        <extracomment>Where the value of a setting comes from: from this window.</extracomment>
        <translation>ここで設定</translation>
    </message>
    <message>
        <source>kept secret</source>
        <extracomment>Where the value of a setting comes from: it is kept as a secret.</extracomment>
        <translation>機密として保管</translation>
    </message>
    <message>
        <source>fixed by .env</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>.env で固定</translation>
    </message>
    <message>
        <source>fixed by the environment</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>環境変数で固定</translation>
    </message>
    <message>
        <source>fixed by the command line</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>コマンドラインで固定</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>Gives a setting its default value again; %1 is the setting.</extracomment>
        <translation>リセット: %1</translation>
    </message>
    <message>
        <source>This was not taken: %1</source>
        <extracomment>Under a setting; %1 is the reason, an imperative.</extracomment>
        <translation>この値は適用されませんでした: %1</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In the empty field of a password or token: there is one, which is not shown.</extracomment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Restart the server to apply this.</source>
        <translation>適用するにはサーバーを再起動してください。</translation>
    </message>
    <message>
        <source>Takes effect when the server next starts.</source>
        <translation>サーバーの次回開始時から有効です。</translation>
    </message>
</context>
<context>
    <name>gui::SettingsPanel</name>
    <message>
        <source>Tellerdesk makes no connection to anywhere by itself: no account, no statistics, no look for updates. It reaches only the Redis you name, and the server you let the simulator ask.</source>
        <translation>Tellerdesk が自動的にどこかへ接続することはありません。アカウントも、統計情報の送信も、更新の確認もありません。接続するのは、指定された Redis と、シミュレーターの対象に指定されたサーバーだけです。</translation>
    </message>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>現金の金種計算と顧客 API のためのワークベンチです。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 is a list of libraries with their versions and licences.</extracomment>
        <translation>使用ライブラリ: %1。</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not take the secret, so it holds until the program ends: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>デスクトップのキーリングに機密情報を保管できなかったため、プログラムが終了するまでの間だけ有効です: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>シミュレーター</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Help bundle</source>
        <translation>サポート情報</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>The secret is not used any more, but the keyring of the desktop may still hold it: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>この機密情報はもう使用されませんが、デスクトップのキーリングに残っている可能性があります: %1</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not give the secrets it keeps, so the program works without them: %1</source>
        <extracomment>%1 is the reason; a secret is a password or a token.</extracomment>
        <translation>デスクトップのキーリングから機密情報を取得できなかったため、プログラムはそれなしで動作します: %1</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>On a button: asks the keyring once more.</extracomment>
        <translation>キーリングに再度問い合わせる</translation>
    </message>
    <message>
        <source>Copy the selected rows of a table</source>
        <translation>表の選択した行をコピー</translation>
    </message>
    <message>
        <source>Clear the field, or close what has opened</source>
        <translation>入力欄を空にする、または開いたものを閉じる</translation>
    </message>
    <message>
        <source>Nobody is added whose first and last name is there.</source>
        <extracomment>Below the switch that makes names unique.</extracomment>
        <translation>同じ姓名の顧客は追加されません。</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorPanel</name>
    <message>
        <source>Start server and &amp;run</source>
        <extracomment>On a button; the letter after &amp; is reached with Alt.</extracomment>
        <translation>サーバーを開始して実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Replaying with fewer requests</source>
        <extracomment>Work under way.</extracomment>
        <translation>リクエストを減らして再実行中</translation>
    </message>
    <message>
        <source>Simulator at work</source>
        <extracomment>Work under way: requests are being sent.</extracomment>
        <translation>シミュレーター実行中</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorText</name>
    <message>
        <source>accepted</source>
        <extracomment>Outcome of a request: the server did it.</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>refused by rule</source>
        <extracomment>Outcome of a request: the server rightly did not do it.</extracomment>
        <translation>ルールにより拒否</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Outcome of a request: it may or may not have been done.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Consistency was not checked.</source>
        <translation>整合性は確認されていません。</translation>
    </message>
    <message>
        <source>Consistent: there is an order of the %1 requests that explains every answer (found in %2).</source>
        <extracomment>%1 is a number of requests, %2 a duration.</extracomment>
        <translation>整合: %1 件のリクエストには、すべての応答を説明できる順序があります (%2 で発見)。</translation>
    </message>
    <message>
        <source>Violated: %1</source>
        <extracomment>%1 says what was found, a sentence.</extracomment>
        <translation>違反: %1</translation>
    </message>
    <message>
        <source>Limits met.</source>
        <translation>制限を満たしました。</translation>
    </message>
    <message>
        <source>Limits missed: %1.</source>
        <extracomment>%1 lists limits, each with what came of it.</extracomment>
        <translation>制限を満たしていません: %1。</translation>
    </message>
    <message>
        <source>Customers: %1 accepted, %2 refused by rule. Requests: %3 answered, %4 failed, %5 sent again; at most %6 at once.</source>
        <extracomment>Each %n is a number: customers taken, customers refused by rule; failed and resent requests.</extracomment>
        <translation>顧客: 受理 %1、ルールにより拒否 %2。リクエスト: 応答 %3、失敗 %4、再送 %5、同時最大 %6。</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>consistent</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>整合</translation>
    </message>
    <message>
        <source>violated</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>違反</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>判定不能</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), %2, p95 %3</source>
        <extracomment>A run in a list: date and time, how many requests (also the number for the plural), the verdict in a word, and the time within which 95 % were answered.</extracomment>
        <translation>
            <numerusform>%1、リクエスト %Ln 件、%2、p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice of what goes wrong on purpose: nothing.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>replies are lost</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>応答の消失</translation>
    </message>
    <message>
        <source>the store is slow</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>データストアの遅延</translation>
    </message>
    <message>
        <source>the store refuses</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>データストアの拒否</translation>
    </message>
    <message>
        <source>the private Redis is killed</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>専用 Redis の強制終了</translation>
    </message>
    <message>
        <source>Drill: the server waits before each use of its store, for every client, as long as the run lasts.</source>
        <translation>障害訓練: 実行中は、すべてのクライアントに対し、サーバーはデータストアを使用する前に毎回待機します。</translation>
    </message>
    <message>
        <source>Drill: the server treats its store as away at every third use, for every client, as long as the run lasts.</source>
        <translation>障害訓練: 実行中は、すべてのクライアントに対し、サーバーはデータストアの使用 3 回に 1 回を接続不能として扱います。</translation>
    </message>
    <message>
        <source>Drill: the private Redis is killed once during the run and starts again by itself. What was acknowledged must still be there.</source>
        <translation>障害訓練: 実行中に専用 Redis を 1 回強制終了します。Redis は自動的に再開します。確認応答済みの変更は、その後も残っていなければなりません。</translation>
    </message>
    <message>
        <source>No request was answered, so there was nothing to check.</source>
        <translation>応答のあったリクエストがないため、確認するものがありませんでした。</translation>
    </message>
    <message>
        <source>%1 was stored and is gone, although nothing removed it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 は保存されていましたが、削除されていないのに消えました。</translation>
    </message>
    <message>
        <source>%1 was removed and is back, although nothing inserted it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 は削除されましたが、追加されていないのに戻っています。</translation>
    </message>
    <message>
        <source>%1 was seen before it was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 は送信される前に現れました。</translation>
    </message>
    <message>
        <source>%1 was seen, although nobody sent it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 は誰も送信していないのに現れました。</translation>
    </message>
    <message>
        <source>%1 is not what was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 は送信された内容と異なります。</translation>
    </message>
    <message>
        <source>%1 stands twice in one list.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 が 1 つの一覧に 2 回現れました。</translation>
    </message>
    <message>
        <source>A list is not in the order of last name, first name and id.</source>
        <translation>一覧が姓、名、ID の順になっていません。</translation>
    </message>
    <message>
        <source>A list shows half of a change, or two lists contradict each other.</source>
        <translation>一覧に変更の半分だけが現れたか、2 つの一覧が矛盾しています。</translation>
    </message>
    <message>
        <source>The answer to a change does not fit what was stored then.</source>
        <translation>変更への応答が、その時に保存されていた内容と合いません。</translation>
    </message>
    <message>
        <source>No order of the requests explains every answer.</source>
        <translation>すべての応答を説明できるリクエストの順序はありません。</translation>
    </message>
    <message>
        <source>A customer</source>
        <extracomment>Stands for the name of a customer which is not known.</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>%1 Requests: %2.</source>
        <extracomment>%1 is a sentence, %2 lists the numbers of requests.</extracomment>
        <translation>%1リクエスト: %2。</translation>
    </message>
    <message>
        <source>Drill: every change is made, but every third gets no answer: its connection is cut, for every client of this server, as long as the run lasts.</source>
        <translation>障害訓練: 実行中は、このサーバーのすべてのクライアントに対し、変更はすべて行われますが、3 回に 1 回は応答せずに接続を切断します。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), none answered</source>
        <extracomment>A run in a list: date and time, and how many requests, which all got no answer.</extracomment>
        <translation>
            <numerusform>%1、リクエスト %Ln 件、応答なし</numerusform>
        </translation>
    </message>
    <message>
        <source>none answered</source>
        <extracomment>Instead of the verdict on a run, in a word or two: of no request.</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 is %2, the limit is %3</source>
        <extracomment>A limit that was missed: %1 is a percentile as in &quot;p95&quot;, %2 its value.</extracomment>
        <translation>%1 は %2 (上限 %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed, the limit is %1</source>
        <extracomment>A limit that was missed: %Ln requests failed, %1 may.</extracomment>
        <translation>
            <numerusform>%Ln 件のリクエストが失敗 (上限 %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: within %2&#xa0;s the check found neither an order of the %1 requests nor a contradiction. Give it more time, or fewer requests.</source>
        <extracomment>%1 is a number of requests, %2 of seconds.</extracomment>
        <translation>判定不能: %2&#xa0;秒以内に、%1 件のリクエストの順序も矛盾も見つかりませんでした。確認の時間を延ばすか、リクエストを減らしてください。</translation>
    </message>
</context>
<context>
    <name>gui::Startup</name>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>現金の金種計算と顧客 API のためのワークベンチです。</translation>
    </message>
    <message>
        <source>Open a window of its own, also when the program is running already.</source>
        <translation>プログラムが既に実行中でも、独立したウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Start the server at once.</source>
        <translation>サーバーをすぐに開始します。</translation>
    </message>
    <message>
        <source>Show server, customers, denominations, simulator or settings.</source>
        <translation>server、customers、denominations、simulator、settings のいずれかを表示します。</translation>
    </message>
    <message>
        <source>There is no page of that name.</source>
        <translation>その名前のページはありません。</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <extracomment>%1 is an argument of the command line.</extracomment>
        <translation>「%1」はオプションではありません。</translation>
    </message>
</context>
<context>
    <name>gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <extracomment>State of the API server.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of the API server.</extracomment>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the API server.</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Finishing requests…</source>
        <extracomment>State of the API server: it takes no new requests and finishes those under way.</extracomment>
        <translation>リクエストを完了しています…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of the API server.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Store closed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>データストアは閉じています</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>データストアを開いています…</translation>
    </message>
    <message>
        <source>Private store</source>
        <extracomment>States of the customers&apos; store: a Redis of this program&apos;s own, or another one.</extracomment>
        <translation>専用データストア</translation>
    </message>
    <message>
        <source>External store</source>
        <translation>外部データストア</translation>
    </message>
    <message>
        <source>Store lost, reconnecting…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>データストア切断、再接続中…</translation>
    </message>
    <message>
        <source>Store failed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>データストアの障害</translation>
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
            <numerusform>インスタンス %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>this window</source>
        <extracomment>Among programs that work on the same store: the one the reader looks at.</extracomment>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a program, %2 the computer it runs on.</extracomment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is the server&apos;s state or, while it runs, its address.</extracomment>
        <translation>サーバー: %1</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>%1 – click to open its folder</source>
        <extracomment>Tooltip of the file written last; %1 is its path.</extracomment>
        <translation>%1 – クリックでフォルダーを開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>In the status bar: work that takes long.</extracomment>
        <translation>
            <numerusform>%Ln 件の処理</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of the window</source>
        <extracomment>Opens a menu with the commands for the whole window: search, help, quit.</extracomment>
        <translation>ウィンドウのメニュー</translation>
    </message>
</context>
<context>
    <name>gui::StoreNotices</name>
    <message>
        <source>This Redis can lose data. %1</source>
        <extracomment>%1 are sentences about a setting of Redis that can cost data.</extracomment>
        <translation>この Redis はデータを失うおそれがあります。%1</translation>
    </message>
    <message>
        <source>Put them back</source>
        <extracomment>On a button: stores the lost customers again.</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redis went back to an older state: deletions that it had acknowledged are undone.</source>
        <translation>Redis が以前の状態に戻りました。確認応答済みの削除が取り消されています。</translation>
    </message>
    <message numerus="yes">
        <source>Redis lost %Ln customer(s) that it had acknowledged: it was emptied, went back to an older copy, or another server took its place.</source>
        <translation>
            <numerusform>Redis が確認応答済みの顧客 %Ln 件を失いました。空にされたか、古いコピーに戻ったか、別のサーバーに置き換わったためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <extracomment>%1 is a file with the customers that Redis lost.</extracomment>
        <translation>失われた顧客は %1 に保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>顧客 %Ln 件を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out, because their id or name was taken since.</source>
        <translation>
            <numerusform>顧客 %Ln 件は、ID または名前がその後使用されたため戻せませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store cannot be used. Once that is mended, Tellerdesk goes on by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>データストアを使用できません。解決されると、Tellerdesk は自動的に続行します。理由: %1</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <extracomment>On a button: puts a command for a terminal on the clipboard.</extracomment>
        <translation>インストールコマンドをコピー</translation>
    </message>
    <message>
        <source>Use another Redis</source>
        <extracomment>On a button: leads to the settings, where another Redis can be named.</extracomment>
        <translation>別の Redis を使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The store cannot be reached. Until it is back, customers are shown as last seen, and changes and requests are refused. Tellerdesk reconnects by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>データストアに接続できません。復旧するまで、顧客は最後に読み取った時点のものが表示され、変更とリクエストは拒否されます。Tellerdesk は自動的に再接続します。理由: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <extracomment>On a button: connects to the store at once.</extracomment>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>The customers can be read here but not changed. %1</source>
        <extracomment>%1 are sentences about this Redis: that it is a replica, and what can cost data.</extracomment>
        <translation>ここでは顧客を読み取れますが、変更できません。%1</translation>
    </message>
</context>
<context>
    <name>gui::StoreTest</name>
    <message>
        <source>Test the sto&amp;re</source>
        <translation>データストアをテスト(&amp;R)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Reached in %1: %2.</source>
        <extracomment>%1 is a duration, %2 the address of the store.</extracomment>
        <translation>%2 に %1 で接続できました。</translation>
    </message>
    <message>
        <source>Redis %1.</source>
        <extracomment>%1 is a version.</extracomment>
        <translation>Redis %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s).</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>顧客 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other instance(s).</source>
        <extracomment>How many other programs work on the same store.</extracomment>
        <translation>
            <numerusform>ほかのインスタンス %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers are locked: “Read-only” is on.</source>
        <translation>顧客はロックされています。「読み取り専用」がオンです。</translation>
    </message>
    <message>
        <source>Changes are allowed.</source>
        <translation>変更が許可されています。</translation>
    </message>
    <message>
        <source>No change has come through so far.</source>
        <translation>これまでに届いた変更はありません。</translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Tellerdesk is still running</source>
        <extracomment>Title of a desktop notification, after the window was closed.</extracomment>
        <translation>Tellerdesk は動作を続けています</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again, and its menu quits.</source>
        <translation>トレイのアイコンでウィンドウをもう一度表示でき、そのメニューから終了できます。</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <extracomment>In the menu of the icon in the tray.</extracomment>
        <translation>ウィンドウを隠す</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>gui::UnderWay</name>
    <message>
        <source>Still under way: %1.</source>
        <extracomment>%1 lists work, as in “Writing customers.csv; Importing others.csv”.</extracomment>
        <translation>まだ作業中です: %1。</translation>
    </message>
</context>
<context>
    <name>gui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>残り %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>残り %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <extracomment>Brings back what was just deleted.</extracomment>
        <translation>元に戻す(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation>
            <numerusform>顧客 %Ln 件を削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ViolationView</name>
    <message>
        <source>Requests that contradict one another</source>
        <translation>互いに矛盾するリクエスト</translation>
    </message>
    <message>
        <source>When the requests that contradict one another were under way</source>
        <translation>互いに矛盾するリクエストの処理時間帯</translation>
    </message>
</context>
<context>
    <name>gui::WayExplorer</name>
    <message>
        <source>No combination</source>
        <translation>組み合わせなし</translation>
    </message>
    <message>
        <source>%1: combination %2 of %3</source>
        <extracomment>%1 is a sum of money, %2 the number of a combination, %3 how many there are.</extracomment>
        <translation>%1: 組み合わせ %2 / %3</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>1 から %1 までの番号を入力してください。</translation>
    </message>
    <message>
        <source>%1 of %2 combinations pass the filter.</source>
        <extracomment>%1 and %2 are numbers; the filter is what is typed in the field of that name.</extracomment>
        <translation>%2 通りの組み合わせのうち %1 通りがフィルターに一致します。</translation>
    </message>
    <message>
        <source>This mix pays the amount, but the filter hides it.</source>
        <translation>この内訳で金額どおりに支払えますが、フィルターにより非表示です。</translation>
    </message>
    <message>
        <source>Only with exactly %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>ちょうど %1 のものだけ</translation>
    </message>
    <message>
        <source>Only with at least %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>%1 以上のものだけ</translation>
    </message>
    <message>
        <source>Only with at most %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>%1 以下のものだけ</translation>
    </message>
    <message>
        <source>Only without %1</source>
        <extracomment>%1 is a note, as in &quot;50 EUR&quot;; filters the combinations.</extracomment>
        <translation>%1 を含まないものだけ</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>すべての組み合わせ</translation>
    </message>
    <message>
        <source>Combinations: %1</source>
        <extracomment>How many rows the table of combinations has, for those who cannot see it.</extracomment>
        <translation>組み合わせ: %1</translation>
    </message>
</context>
<context>
    <name>gui::WayModel</name>
    <message>
        <source>Notes</source>
        <extracomment>Heading of a column: how many banknotes and coins a combination takes.</extracomment>
        <translation>枚数</translation>
    </message>
</context>
<context>
    <name>gui::WayTable</name>
    <message>
        <source>Combinations</source>
        <extracomment>Name of a table for assistive tools: the ways to pay an amount.</extracomment>
        <translation>組み合わせ</translation>
    </message>
</context>
<context>
    <name>gui::RunResults</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the table of the requests of a run has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>リクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>all requests</source>
        <extracomment>A choice of which requests are listed.</extracomment>
        <translation>すべてのリクエスト</translation>
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
        <translation>リクエストが正しくありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>it collides with what is there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>既存のものと衝突します</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>the request is too large</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>リクエストが大きすぎます</translation>
    </message>
    <message>
        <source>access was refused</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>the store cannot be reached</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>データストアに接続できません</translation>
    </message>
    <message>
        <source>it may have been done or not</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>実行されたかどうか不明です</translation>
    </message>
    <message>
        <source>it took too long</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the store makes no sense</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>データストアの応答を理解できません</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>ファイルの読み書きができませんでした</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Nobody has this id.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>この ID の顧客はいません。</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>サーバーは理由を示しませんでした。</translation>
    </message>
    <message>
        <source>The answer speaks of other customers than were sent.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>応答の顧客が、送信したものと異なります。</translation>
    </message>
    <message>
        <source>The answer is no list.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>応答がリストではありません。</translation>
    </message>
    <message>
        <source>The answer does not say who was inserted and who was not.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>応答から、誰が追加され誰が追加されなかったのか分かりません。</translation>
    </message>
    <message>
        <source>Row %1 of the answer is no customer.</source>
        <extracomment>%1 is a number, from 0.</extracomment>
        <translation>応答の行 %1 が顧客ではありません。</translation>
    </message>
    <message>
        <source>The answer is no JSON: %1</source>
        <extracomment>%1 are the words of the reader of JSON.</extracomment>
        <translation>応答が JSON ではありません: %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <extracomment>Stands for reasons that are too many to be told apart.</extracomment>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens there.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>接続が拒否されました: そこで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>ホストが見つかりません: この名前のコンピューターはありません。</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>コンピューターに到達できません。</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>安全な接続 (TLS) を確立できませんでした。</translation>
    </message>
    <message>
        <source>The connection ended before the answer did.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>応答が終わる前に接続が切れました。</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>返ってきたものが HTTP ではありません。</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>キャンセルされました。</translation>
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
        <translation>顧客はロックされています</translation>
    </message>
</context>
<context>
    <name>gui::PlanText</name>
    <message>
        <source>target</source>
        <extracomment>A setting of a run: the server that is asked.</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>A setting of a run: the number that chance begins with.</extracomment>
        <translation>シード</translation>
    </message>
    <message>
        <source>carried by</source>
        <extracomment>A setting of a run; what carries its requests follows.</extracomment>
        <translation>送信手段</translation>
    </message>
    <message>
        <source>POST requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>POST リクエスト</translation>
    </message>
    <message>
        <source>GET requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>GET リクエスト</translation>
    </message>
    <message>
        <source>requests for a page</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>ページのリクエスト</translation>
    </message>
    <message>
        <source>PUT requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>PUT リクエスト</translation>
    </message>
    <message>
        <source>DELETE requests for one</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>1 件の DELETE リクエスト</translation>
    </message>
    <message>
        <source>DELETE requests for all</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>全件の DELETE リクエスト</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>A setting of a run; when its requests are sent follows, as in “at a steady rate”.</extracomment>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>requests a second</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>毎秒のリクエスト数</translation>
    </message>
    <message>
        <source>requests a second at the end</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>終了時の毎秒のリクエスト数</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>A setting of a run: how long it lasts.</extracomment>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>requests at once</source>
        <extracomment>A setting of a run: how many requests are under way together at most.</extracomment>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <extracomment>A setting of a run: how long it waits for each answer.</extracomment>
        <translation>応答期限</translation>
    </message>
    <message>
        <source>youngest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>最低年齢</translation>
    </message>
    <message>
        <source>oldest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>最高年齢</translation>
    </message>
    <message>
        <source>fewest customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>1 回の POST の最少顧客数</translation>
    </message>
    <message>
        <source>most customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>1 回の POST の最多顧客数</translation>
    </message>
    <message>
        <source>made-up names</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>作成した名前</translation>
    </message>
    <message>
        <source>rows in a page</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>1 ページの行数</translation>
    </message>
    <message>
        <source>requests that were replayed</source>
        <extracomment>A setting of a run: their numbers follow.</extracomment>
        <translation>再実行したリクエスト</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <extracomment>A setting of a run; what goes wrong follows.</extracomment>
        <translation>意図的な障害</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>The value of a setting: nothing is set.</extracomment>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>gui::CustomerLock</name>
    <message>
        <source>The store cannot be reached</source>
        <translation>データストアに接続できません</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>データストアを使用できません</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>データストアを開いています…</translation>
    </message>
    <message>
        <source>The customers are locked from outside this window: they can be read but not changed. TELLERDESK_READ_ONLY or --read-only says so.</source>
        <translation>顧客はこのウィンドウの外からロックされています。読み取れますが、変更できません。TELLERDESK_READ_ONLY または --read-only で指定されています。</translation>
    </message>
    <message>
        <source>The customers are locked: they can be read but not changed. Unlock them here or in the settings.</source>
        <translation>顧客はロックされています。読み取れますが、変更できません。ここか設定でロックを解除してください。</translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes. Choose its master in the settings.</source>
        <translation>この Redis はレプリカで、変更を受け付けません。設定でマスターを選んでください。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>State of the customers, with the picture of a lock: they can be read but not changed.</extracomment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>The store cannot be reached.</source>
        <translation>データストアに接続できません。</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>データストアを使用できません。</translation>
    </message>
</context>
<context>
    <name>gui::DenominationForm</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what was typed, %2 the sentence that says what is wrong with it.</extracomment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>most small notes first</source>
        <translation>小額紙幣の多い順</translation>
    </message>
    <message>
        <source>most large notes first</source>
        <translation>高額紙幣の多い順</translation>
    </message>
    <message>
        <source>fewest notes first</source>
        <translation>枚数の少ない順</translation>
    </message>
    <message>
        <source>most notes first</source>
        <translation>枚数の多い順</translation>
    </message>
</context>
<context>
    <name>gui::RunFiles</name>
    <message>
        <source>The simulator has finished</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>シミュレーターが完了しました</translation>
    </message>
</context>
<context>
    <name>gui::RunVerdict</name>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Checking whether the answers agree with one another…</source>
        <translation>応答が互いに整合しているか確認しています…</translation>
    </message>
    <message>
        <source>Running: %1 under way, half answered within %2, 99% within %3</source>
        <extracomment>Each %1 to %3 is a number or duration.</extracomment>
        <translation>実行中: 処理中 %1 件、半数は %2 以内、99% は %3 以内に応答</translation>
    </message>
    <message>
        <source>Nothing has run yet. A run sends requests in parallel, measures how long each takes, and then proves whether the answers agree with one another.</source>
        <translation>まだ何も実行されていません。実行すると、リクエストを並列に送信して個々の所要時間を測定し、応答が互いに整合しているかどうかを証明します。</translation>
    </message>
    <message>
        <source>Replaying with fewer requests…</source>
        <translation>リクエストを減らして再実行中…</translation>
    </message>
    <message numerus="yes">
        <source>Replaying with fewer requests: %Ln replay(s) so far. Fewest that still fail: %1.</source>
        <extracomment>%Ln is the number of replays so far, %1 the number of requests of the smallest that failed.</extracomment>
        <translation>
            <numerusform>リクエストを減らして再実行中: %Ln 回再実行、%1 件まで削減。</numerusform>
        </translation>
    </message>
    <message>
        <source>No replay went wrong again: it takes luck, or more requests.</source>
        <translation>再実行では問題が再現しませんでした。再現するには、運か、より多くのリクエストが必要です。</translation>
    </message>
    <message>
        <source>The replays were cancelled before one of them went wrong again.</source>
        <translation>再実行は、問題が再現する前に中止されました。</translation>
    </message>
    <message>
        <source>See that the server is at work and the target is its address, then run again.</source>
        <extracomment>What to do when no request of a run was answered.</extracomment>
        <translation>サーバーが動作していて、対象がそのアドレスであることを確かめてから、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>gui::CustomerHistory</name>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み取れません</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取っています…</translation>
    </message>
    <message>
        <source>No change is known</source>
        <translation>記録された変更はありません</translation>
    </message>
    <message>
        <source>Changes from now on can be looked up here.</source>
        <translation>これからの変更はここで確認できます。</translation>
    </message>
    <message>
        <source>Nobody differs</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>The customers are now as they were then.</source>
        <translation>顧客は現在もその時点と同じです。</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading: the versions that the collection of customers went through.</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>履歴を閉じる</translation>
    </message>
    <message>
        <source>Changes &amp;since</source>
        <extracomment>Names a slider over the versions of the customers.</extracomment>
        <translation>変更を比べる時点(&amp;S)</translation>
    </message>
    <message>
        <source>Version to compare with now</source>
        <translation>現在と比べるバージョン</translation>
    </message>
    <message>
        <source>Changes since the chosen version</source>
        <translation>選んだバージョン以降の変更</translation>
    </message>
    <message>
        <source>E&amp;xport the changes…</source>
        <extracomment>Writes what has changed to a file.</extracomment>
        <translation>変更をエクスポート(&amp;X)…</translation>
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
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: whether a customer was added, deleted or changed.</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column: the number that tells customers apart.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column: what a customer was at the chosen moment.</extracomment>
        <translation>その時点</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what a customer is today.</extracomment>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>gui::HistoryText</name>
    <message>
        <source>today, %1</source>
        <extracomment>When the customers were changed: %1 is a time of this day.</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>not before: %1</source>
        <extracomment>When the customers were changed, which is not known to the minute: %1 is &quot;today, 10:31&quot; or a date and time.</extracomment>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>The oldest version known</source>
        <extracomment>Instead of a change: nothing is known of what was before this version.</extracomment>
        <translation>記録に残る最も古いバージョン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln 件の顧客を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) edited</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln 件の顧客を編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln 件の顧客を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brought back</source>
        <extracomment>What one change did: an undo.</extracomment>
        <translation>
            <numerusform>%Ln 件の顧客を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 · %2 of %3</source>
        <extracomment>%1 is the number that names a version of the customers, %2 its place among %3 versions.</extracomment>
        <translation>バージョン %1 · %3 件中 %2 件目</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Who changed the customers: %1 is the name of a program or machine.</extracomment>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>The first version is the empty store.</source>
        <translation>最初のバージョンは空のデータストアです。</translation>
    </message>
    <message>
        <source>Versions before the first one here are no longer kept.</source>
        <translation>ここにある最初のバージョンより前のものは、もう保管されていません。</translation>
    </message>
    <message>
        <source>The log has a gap before the first version here.</source>
        <translation>ここにある最初のバージョンの前で、ログが途切れています。</translation>
    </message>
    <message>
        <source>There are more versions than can be read at once; these are the newest.</source>
        <translation>一度に読み取れる数より多くのバージョンがあります。これらは最新のものです。</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Added: %1 · deleted: %2 · changed: %3</source>
        <extracomment>What became of the customers between two moments, as three numbers.</extracomment>
        <translation>追加: %1 · 削除: %2 · 変更: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted customer(s) are not listed: the history does not go back to them.</source>
        <extracomment>Of customers who were deleted.</extracomment>
        <translation>
            <numerusform>削除された %Ln 件の顧客は一覧にありません。履歴がそこまで残っていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerAccess</name>
    <message>
        <source>Open to the network</source>
        <extracomment>The server can be reached from other computers.</extracomment>
        <translation>ネットワークに公開中</translation>
    </message>
    <message>
        <source>Requests must carry the token %1</source>
        <extracomment>%1 is a secret word that requests must carry.</extracomment>
        <translation>リクエストにはトークン %1 が必要です</translation>
    </message>
    <message>
        <source>Other computers reach it at %1.</source>
        <extracomment>%1 are one or more addresses.</extracomment>
        <translation>他のコンピューターからは %1 で接続できます。</translation>
    </message>
    <message>
        <source>QR code of the address and the token</source>
        <extracomment>What a picture is, for those who do not see it.</extracomment>
        <translation>アドレスとトークンの QR コード</translation>
    </message>
</context>
</TS>
