<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Backend</name>
    <message>
        <source>%1; %2</source>
        <extracomment>Two reasons one after the other.</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>ليس JSON: %1 عند البايت %2</translation>
    </message>
    <message>
        <source>a customer must be an object</source>
        <translation>يجب أن يكون العميل كائنًا</translation>
    </message>
    <message>
        <source>an array of customers was expected</source>
        <translation>كان المتوقع مصفوفة من العملاء</translation>
    </message>
    <message>
        <source>%1 customers in one request, at most %2 are taken</source>
        <translation>عدد العملاء في الطلب الواحد %1، والحد الأقصى المقبول %2</translation>
    </message>
    <message>
        <source>a customer was expected, as an object</source>
        <translation>كان المتوقع عميلًا على هيئة كائن</translation>
    </message>
    <message>
        <source>an object or array was expected</source>
        <translation>كان المتوقع كائنًا أو مصفوفة</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>التداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>a field&apos;s name was expected</source>
        <translation>كان المتوقع اسم حقل</translation>
    </message>
    <message>
        <source>a string was expected</source>
        <translation>كان المتوقع سلسلة نصية</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>سلسلة نصية بلا نهاية</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>يجب تهريب محرف التحكم داخل السلسلة النصية</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>ترميز UTF-8 غير صالح</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>تسلسل هروب غير معروف</translation>
    </message>
    <message>
        <source>four hexadecimal digits were expected</source>
        <translation>كان المتوقع أربعة أرقام ست عشرية</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>كان المتوقع رقمًا</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>كان المتوقع قيمة</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>يوجد شيء بعد القيمة</translation>
    </message>
    <message>
        <source>a quote within a field that is not quoted</source>
        <translation>علامة اقتباس داخل حقل غير محاط بعلامتي اقتباس</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>علامة الاقتباس الختامية مفقودة</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>يوجد نص بعد علامة اقتباس ختامية</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>the header must name the column %1 once</source>
        <translation>يجب أن يذكر سطر العناوين العمود %1 مرة واحدة</translation>
    </message>
    <message>
        <source>only firstName, lastName, age and id are columns</source>
        <translation>الأعمدة هي firstName وlastName وage وid فقط</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>لا يوجد سطر عناوين</translation>
    </message>
    <message>
        <source>customers are read from json, ndjson or csv</source>
        <translation>يُقرأ العملاء من json أو ndjson أو csv</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>تعذّرت كتابة %1: إنه مجلد</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; choose another folder</source>
        <translation>تعذّر إنشاء المجلد %1؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>%1 cannot be written: it needs %2, and %3 are free</source>
        <translation>تعذّرت كتابة %1: المطلوب %2، والمتاح %3</translation>
    </message>
    <message>
        <source>these are %1 combinations, and at most %2 are printed; write them as text, or fewer of them</source>
        <translation>عدد التوليفات %1، ولا يُطبع منها أكثر من %2؛ اكتبها نصًا، أو اكتب عددًا أقل</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>أُلغي التصدير</translation>
    </message>
    <message>
        <source>the list has %1 rows, more than the %2 allowed</source>
        <translation>في القائمة %1 من الصفوف، والمسموح به %2 فقط</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder; choose another folder</source>
        <translation>%1 ملف وليس مجلدًا؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>no certificate can be made</source>
        <translation>تعذّر إنشاء شهادة</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>تعذّر إنشاء %1</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>لا يحتوي %1 على شهادة</translation>
    </message>
    <message>
        <source>%1 holds no key without passphrase</source>
        <translation>لا يحتوي %1 على مفتاح بلا عبارة مرور</translation>
    </message>
    <message>
        <source>%1 is not the key of %2</source>
        <translation>%1 ليس مفتاح %2</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <extracomment>%1 is an address, %2 a number, %3 the reason.</extracomment>
        <translation>تعذّر الاستماع على %1، المنفذ %2: %3.</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>جارٍ البحث عن %1</translation>
    </message>
    <message>
        <source>The connection to Redis was closed here</source>
        <translation>أُغلق الاتصال بـ Redis من هذا الجانب</translation>
    </message>
    <message>
        <source>The Redis Cluster has no server for this key.</source>
        <translation>لا يوجد في Redis Cluster خادم لهذا المفتاح.</translation>
    </message>
    <message>
        <source>This Redis is not a Cluster. Use redis:// for it.</source>
        <translation>خادم Redis هذا ليس Cluster. استخدم له redis://‎.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: %1</source>
        <translation>الطرف الذي يرد ليس Redis: %1</translation>
    </message>
    <message>
        <source>Redis has no database %1.</source>
        <translation>لا توجد في Redis قاعدة البيانات %1.</translation>
    </message>
    <message>
        <source>Redis refused to log in with a password.</source>
        <translation>رفض Redis المصادقة بكلمة مرور.</translation>
    </message>
    <message>
        <source>Redis is still loading its data.</source>
        <translation>ما زال Redis يحمّل بياناته.</translation>
    </message>
    <message>
        <source>What answers is not a Redis: it spoke unasked.</source>
        <translation>الطرف الذي يرد ليس Redis: لقد أرسل دون أن يُسأل.</translation>
    </message>
    <message>
        <source>Redis does not answer</source>
        <translation>لا يرد Redis</translation>
    </message>
    <message>
        <source>Redis did not answer in time</source>
        <translation>لم يرد Redis في الوقت المحدد</translation>
    </message>
    <message>
        <source>%1. It may expect TLS (rediss://)</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. ربما يتوقع TLS (rediss://)</translation>
    </message>
    <message>
        <source>%1. It may ask for our certificate, or speak without TLS (redis://)</source>
        <translation>%1. ربما يطلب شهادتنا، أو يعمل بلا TLS (redis://)</translation>
    </message>
    <message>
        <source>%1. It may speak without TLS (redis://)</source>
        <translation>%1. ربما يعمل بلا TLS (redis://)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1. The command had been sent and may have been carried out.</source>
        <extracomment>%1 is a sentence of its own, without the full stop.</extracomment>
        <translation>%1. كان الأمر قد أُرسل وربما نُفّذ.</translation>
    </message>
    <message>
        <source>The master of Redis has changed</source>
        <translation>تغيّر الخادم الرئيسي لـ Redis</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال بـ %1</translation>
    </message>
    <message>
        <source>This Redis is a replica, and no longer the master</source>
        <translation>خادم Redis هذا نسخة متماثلة، ولم يعد الخادم الرئيسي</translation>
    </message>
    <message>
        <source>Connected to Redis %1 at %2</source>
        <translation>تم الاتصال بـ Redis %1 على %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what is wrong, %2 where.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This Redis is a read-only replica. Connect to its master.</source>
        <translation>خادم Redis هذا نسخة متماثلة للقراءة فقط. اتصل بخادمها الرئيسي.</translation>
    </message>
    <message>
        <source>Redis is out of memory. Raise its maxmemory or remove data.</source>
        <translation>نفدت ذاكرة Redis. ارفع maxmemory أو احذف بيانات.</translation>
    </message>
    <message>
        <source>Redis cannot write to its disk and refuses changes. Free space on it.</source>
        <translation>لا يستطيع Redis الكتابة على قرصه ويرفض التغييرات. وفّر مساحة عليه.</translation>
    </message>
    <message>
        <source>Redis has too few replicas connected and refuses changes.</source>
        <translation>عدد النسخ المتماثلة المتصلة بـ Redis أقل من اللازم، وهو يرفض التغييرات.</translation>
    </message>
    <message>
        <source>This Redis replica has lost its master.</source>
        <translation>فقدت نسخة Redis المتماثلة هذه خادمها الرئيسي.</translation>
    </message>
    <message>
        <source>The Redis Cluster is not complete.</source>
        <translation>عنقود Redis Cluster غير مكتمل.</translation>
    </message>
    <message>
        <source>The Redis Cluster is moving these keys.</source>
        <translation>ينقل Redis Cluster هذه المفاتيح الآن.</translation>
    </message>
    <message>
        <source>This Redis belongs to a Cluster. Use a redis-cluster:// address.</source>
        <translation>ينتمي Redis هذا إلى Cluster. استخدم عنوان redis-cluster://‎.</translation>
    </message>
    <message>
        <source>Redis is busy with a long script.</source>
        <translation>خادم Redis مشغول ببرنامج نصي طويل.</translation>
    </message>
    <message>
        <source>Redis asks for a password, and none is set.</source>
        <translation>يطلب Redis كلمة مرور، ولم تُحدَّد أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Redis does not accept this user name and password.</source>
        <translation>لا يقبل Redis اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that is needed.</source>
        <translation>ينقص مستخدم Redis إذن مطلوب.</translation>
    </message>
    <message>
        <source>The key in Redis belongs to something else. Choose another database.</source>
        <translation>المفتاح في Redis يخص شيئًا آخر. اختر قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>A password is set, but this Redis asks for none.</source>
        <translation>حُدّدت كلمة مرور، لكن Redis هذا لا يطلبها.</translation>
    </message>
    <message>
        <source>The Redis user lacks a permission that a script needs.</source>
        <translation>ينقص مستخدم Redis إذن يحتاج إليه برنامج نصي.</translation>
    </message>
    <message>
        <source>Redis refused: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>رفض Redis: %1</translation>
    </message>
    <message>
        <source>The Sentinel knows no master named “%1”.</source>
        <translation>لا يعرف Sentinel خادمًا رئيسيًا باسم «%1».</translation>
    </message>
    <message>
        <source>No Sentinel can tell where the master is: %1</source>
        <translation>لا يستطيع أي Sentinel تحديد مكان الخادم الرئيسي: %1</translation>
    </message>
    <message>
        <source>The directory %1 for the private Redis cannot be used: %2. Choose another, or give this user the right to write there.</source>
        <translation>تعذّر استخدام الدليل %1 لـ Redis الخاص: %2. اختر دليلًا آخر، أو امنح هذا المستخدم حق الكتابة فيه.</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>إنه ملك مستخدم آخر</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The disk may be full.</source>
        <translation>تعذّرت كتابة %1: %2. ربما امتلأ القرص.</translation>
    </message>
    <message>
        <source>Cannot make a directory in /tmp: %1.</source>
        <translation>تعذّر إنشاء دليل في ‎/tmp: %1.</translation>
    </message>
    <message>
        <source>The private Redis needs a directory, and none is set.</source>
        <translation>يحتاج Redis الخاص إلى دليل، ولم يُحدَّد أي دليل.</translation>
    </message>
    <message>
        <source>it left no log.</source>
        <translation>لم يترك سجلًا.</translation>
    </message>
    <message>
        <source>it was ended from outside.</source>
        <translation>أُنهي من الخارج.</translation>
    </message>
    <message>
        <source>its disk is full or fails: %1</source>
        <extracomment>%1 are the words of Redis.</extracomment>
        <translation>قرصه ممتلئ أو معطوب: %1</translation>
    </message>
    <message>
        <source>This Redis is a replica: it refuses changes and may lag behind its master.</source>
        <translation>خادم Redis هذا نسخة متماثلة: يرفض التغييرات وقد يتأخر عن خادمه الرئيسي.</translation>
    </message>
    <message>
        <source>This Redis may drop data when its memory is full (maxmemory-policy %1). Set it to noeviction.</source>
        <translation>قد يُسقط Redis هذا بيانات حين تمتلئ ذاكرته (maxmemory-policy %1). اضبطه على noeviction.</translation>
    </message>
    <message>
        <source>This Redis keeps no append-only file: what was stored since its last snapshot is lost when it stops. Set appendonly yes.</source>
        <translation>لا يحتفظ Redis هذا بملف إلحاق (append-only): فما خُزّن منذ آخر لقطة له يضيع عند توقفه. اضبط appendonly yes.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>لا يوجد برنامج %1.</translation>
    </message>
    <message>
        <source>%1 is not a redis-server.</source>
        <translation>%1 ليس redis-server.</translation>
    </message>
    <message>
        <source>%1 is version %2; version %3 or later is needed.</source>
        <translation>إصدار %1 هو %2؛ والمطلوب الإصدار %3 أو أحدث.</translation>
    </message>
    <message>
        <source>Redis does not answer.</source>
        <translation>لا يرد Redis.</translation>
    </message>
    <message>
        <source>redis-server could not be started: %1</source>
        <translation>تعذّر بدء redis-server: %1</translation>
    </message>
    <message>
        <source>No Redis server is installed. Install the Debian package redis-tools (sudo apt install redis-tools), or use a Redis elsewhere.</source>
        <translation>لم يُثبَّت أي خادم Redis. ثبّت حزمة دبيان redis-tools (sudo apt install redis-tools)، أو استخدم Redis في مكان آخر.</translation>
    </message>
    <message>
        <source>Cannot make the link %1.</source>
        <translation>تعذّر إنشاء الرابط %1.</translation>
    </message>
    <message>
        <source>Another program is still starting or ending the private Redis in %1. Wait for it, or end it if it hangs.</source>
        <translation>ما زال برنامج آخر يبدأ Redis الخاص أو ينهيه في %1. انتظره، أو أنهه إن تعلّق.</translation>
    </message>
    <message>
        <source>The directory %1 is used by a redis-server that was not started here (process %2). Stop it, or choose another directory.</source>
        <translation>الدليل %1 يستخدمه redis-server لم يُبدأ من هنا (العملية %2). أوقفه، أو اختر دليلًا آخر.</translation>
    </message>
    <message>
        <source>The private Redis ended: %1 Its log is %2.</source>
        <translation>انتهى Redis الخاص: %1 سجله هو %2.</translation>
    </message>
    <message>
        <source>The private Redis (process %1) does not answer. Let it go on if it was stopped, or end it: kill -9 %1.</source>
        <translation>لا يرد Redis الخاص (العملية %1). دعه يكمل إن كان موقوفًا، أو أنهه: kill -9 %1.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM.</source>
        <translation>لا يحتوي الملف %1 على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>لا يحتوي الملف %1 على مفتاح خاص بصيغة PEM.</translation>
    </message>
    <message>
        <source>Redis closed the connection</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>أغلق Redis الاتصال</translation>
    </message>
    <message>
        <source>There is no such socket: Redis does not run</source>
        <translation>لا يوجد مقبس كهذا: Redis لا يعمل</translation>
    </message>
    <message>
        <source>Nobody listens on the socket: Redis does not run</source>
        <translation>لا أحد يستمع على المقبس: Redis لا يعمل</translation>
    </message>
    <message>
        <source>This user may not open the socket of Redis</source>
        <translation>لا يُسمح لهذا المستخدم بفتح مقبس Redis</translation>
    </message>
    <message>
        <source>TLS failed: %1</source>
        <extracomment>%1 are the words of OpenSSL.</extracomment>
        <translation>فشل TLS: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1. Name the file of the authority that signed it.</source>
        <extracomment>%1 says what is wrong with the certificate.</extracomment>
        <translation>شهادة الخادم غير موثوقة: %1. حدّد ملف الجهة التي وقّعتها.</translation>
    </message>
    <message>
        <source>The Redis address is not usable: %1</source>
        <translation>عنوان Redis غير صالح للاستخدام: %1</translation>
    </message>
    <message>
        <source>the database must be a number from 0 on.</source>
        <translation>يجب أن تكون قاعدة البيانات رقمًا من 0 فصاعدًا.</translation>
    </message>
    <message>
        <source>a Redis Cluster has only database 0.</source>
        <translation>ليس في Redis Cluster إلا قاعدة البيانات 0.</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>the host is missing.</source>
        <translation>المضيف مفقود.</translation>
    </message>
    <message>
        <source>several hosts need redis-sentinel:// or redis-cluster://.</source>
        <translation>تعدد المضيفين يتطلب redis-sentinel://‎ أو redis-cluster://‎.</translation>
    </message>
    <message>
        <source>Sentinel needs the master&apos;s name after the hosts, as in /mymaster.</source>
        <translation>يحتاج Sentinel إلى اسم الخادم الرئيسي بعد المضيفين، مثل ‎/mymaster.</translation>
    </message>
    <message>
        <source>after “?” only db, sentinel_user and sentinel_password are options, and with TLS ca, cert, key and verify=yes or no.</source>
        <translation>لا توجد بعد «?» سوى الخيارات db وsentinel_user وsentinel_password، ومع TLS أيضًا ca وcert وkey وverify=yes أو no.</translation>
    </message>
    <message>
        <source>a socket is written as unix:///path/to/socket.</source>
        <translation>يُكتب المقبس على شكل unix:///path/to/socket.</translation>
    </message>
    <message>
        <source>it must begin with redis://, rediss://, unix://, redis-sentinel:// or redis-cluster://.</source>
        <translation>يجب أن يبدأ بأحد هذه: redis://‎ أو rediss://‎ أو unix://‎ أو redis-sentinel://‎ أو redis-cluster://‎.</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>أُلغي الاستيراد</translation>
    </message>
    <message>
        <source>a drill keeps the store away</source>
        <translation>تدريب يحجب المخزن</translation>
    </message>
    <message>
        <source>a certificate needs its key: set both TELLERDESK_TLS_CERT and TELLERDESK_TLS_KEY, or neither</source>
        <translation>تحتاج الشهادة إلى مفتاحها: حدّد TELLERDESK_TLS_CERT وTELLERDESK_TLS_KEY معًا، أو لا تحدد أيًا منهما</translation>
    </message>
    <message>
        <source>%1 lets other computers in, which needs a token: set TELLERDESK_TOKEN, or listen on 127.0.0.1</source>
        <translation>يسمح %1 بدخول حواسيب أخرى، وهذا يتطلب رمزًا مميزًا: حدّد TELLERDESK_TOKEN، أو استمع على 127.0.0.1</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>المخزن غير مفتوح</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>a simulation is running already</source>
        <translation>توجد محاكاة قيد التشغيل بالفعل</translation>
    </message>
    <message>
        <source>a drill is for this program&apos;s own server, and only while it runs</source>
        <translation>التدريب مخصص لخادم هذا البرنامج نفسه، وأثناء عمله فقط</translation>
    </message>
    <message>
        <source>only a private Redis can be killed</source>
        <translation>لا يمكن قتل إلا Redis خاص</translation>
    </message>
    <message>
        <source>the answers of this run were all right</source>
        <translation>كانت ردود هذا التشغيل كلها صحيحة</translation>
    </message>
    <message>
        <source>there is no store to serve: %1</source>
        <translation>لا يوجد مخزن لتقديمه: %1</translation>
    </message>
    <message>
        <source>a line is NAME=value or a comment after #</source>
        <translation>يكون السطر NAME=value أو تعليقًا بعد #</translation>
    </message>
    <message>
        <source>text follows the closing quote</source>
        <translation>يوجد نص بعد علامة الاقتباس الختامية</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>الملف ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>ملف ‎.env</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>%1 cannot be read; the defaults are used</source>
        <translation>تعذّرت قراءة %1؛ تُستخدم القيم الافتراضية</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>a secret is not kept in the preferences</source>
        <translation>لا تُحفظ القيمة السرية في التفضيلات</translation>
    </message>
    <message>
        <source>give a whole number from %1 to %2</source>
        <translation>أدخل عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>give text without control characters</source>
        <translation>أدخل نصًا بلا محارف تحكم</translation>
    </message>
    <message>
        <source>give yes or no (also true, false, on, off, 1, 0)</source>
        <translation>أدخل yes أو no (وكذلك true أو false أو on أو off أو 1 أو 0)</translation>
    </message>
    <message>
        <source>give redis://[user:password@]host[:port][/database], rediss://… with TLS, redis-sentinel://…, redis-cluster://… or unix:///path</source>
        <translation>أدخل redis://[user:password@]host[:port][/database]، أو rediss://…‎ مع TLS، أو redis-sentinel://…‎، أو redis-cluster://…‎، أو unix:///path</translation>
    </message>
    <message>
        <source>give a URL such as http://127.0.0.1:8000</source>
        <translation>أدخل عنوان URL مثل http://127.0.0.1:8000</translation>
    </message>
    <message>
        <source>give an IP address such as 127.0.0.1, ::1 or 0.0.0.0</source>
        <translation>أدخل عنوان IP مثل 127.0.0.1 أو ‎::1 أو 0.0.0.0</translation>
    </message>
    <message>
        <source>give at least 16 visible ASCII characters without spaces</source>
        <translation>أدخل 16 محرفًا مرئيًا على الأقل من محارف ASCII، بلا مسافات</translation>
    </message>
    <message>
        <source>give host names without ports, between commas</source>
        <translation>أدخل أسماء مضيفين بلا منافذ، مفصولة بفواصل (,)</translation>
    </message>
    <message>
        <source>give origins such as https://shop.example, between commas</source>
        <translation>أدخل عناوين مصدر مثل ‎https://shop.example‎، مفصولة بفواصل (,)</translation>
    </message>
    <message>
        <source>give a file that exists and can be read</source>
        <translation>أدخل ملفًا موجودًا وقابلًا للقراءة</translation>
    </message>
    <message>
        <source>give the path of a folder</source>
        <translation>أدخل مسار مجلد</translation>
    </message>
    <message>
        <source>give a language code such as en, de or pt_BR</source>
        <translation>أدخل رمز لغة مثل en أو de أو pt_BR</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <extracomment>%1 lists words between commas, %2 is the last one.</extracomment>
        <translation>أدخل %1 أو %2</translation>
    </message>
    <message>
        <source>In the first run the client was the limit.</source>
        <translation>في التشغيل الأول كان البرنامج العميل هو الحد.</translation>
    </message>
    <message>
        <source>The first run was cancelled.</source>
        <translation>أُلغي التشغيل الأول.</translation>
    </message>
    <message>
        <source>The answers of the first run contradict one another.</source>
        <translation>ردود التشغيل الأول يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>In the second run the client was the limit.</source>
        <translation>في التشغيل الثاني كان البرنامج العميل هو الحد.</translation>
    </message>
    <message>
        <source>In both runs the client was the limit.</source>
        <translation>في التشغيلين كليهما كان البرنامج العميل هو الحد.</translation>
    </message>
    <message>
        <source>The second run was cancelled.</source>
        <translation>أُلغي التشغيل الثاني.</translation>
    </message>
    <message>
        <source>Both runs were cancelled.</source>
        <translation>أُلغي التشغيلان كلاهما.</translation>
    </message>
    <message>
        <source>The answers of the second run contradict one another.</source>
        <translation>ردود التشغيل الثاني يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>In both runs the answers contradict one another.</source>
        <translation>في التشغيلين كليهما تتناقض الردود فيما بينها.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: تعذّر إنشاء المجلد</translation>
    </message>
    <message>
        <source>the target is not a URL</source>
        <translation>الهدف ليس عنوان URL</translation>
    </message>
    <message>
        <source>the target must begin with http:// or https://</source>
        <translation>يجب أن يبدأ الهدف بـ http://‎ أو https://‎</translation>
    </message>
    <message>
        <source>the target may not have a user name, a query (?) or a fragment (#)</source>
        <translation>لا يجوز أن يحتوي الهدف على اسم مستخدم أو استعلام (?) أو جزء (#)</translation>
    </message>
    <message>
        <source>the token may not contain line breaks</source>
        <translation>لا يجوز أن يحتوي الرمز المميز على فواصل أسطر</translation>
    </message>
    <message>
        <source>request counts may not be negative</source>
        <translation>لا يجوز أن تكون أعداد الطلبات سالبة</translation>
    </message>
    <message>
        <source>there is nothing to send: every request count is 0</source>
        <translation>لا يوجد ما يُرسل: كل أعداد الطلبات 0</translation>
    </message>
    <message>
        <source>at most %1 requests can be asked for</source>
        <translation>لا يمكن تحديد أكثر من %1 من الطلبات</translation>
    </message>
    <message>
        <source>the rate must be above 0 and at most %1 requests/s</source>
        <translation>يجب أن يكون المعدل أكبر من 0 وألا يتجاوز %1 من الطلبات/ث</translation>
    </message>
    <message>
        <source>a ramp runs from 0 or more to at most %1 requests/s</source>
        <translation>يبدأ المعدل المتغير من 0 أو أكثر ولا يتجاوز %1 من الطلبات/ث</translation>
    </message>
    <message>
        <source>at so low a rate the last request would be due after more than 24 h</source>
        <translation>بهذا المعدل المنخفض يحين موعد آخر طلب بعد أكثر من 24 ساعة</translation>
    </message>
    <message>
        <source>all at once has no duration: send back to back, or at a rate</source>
        <translation>لا مدة للإرسال دفعة واحدة: أرسل بالتتابع، أو بمعدل محدد</translation>
    </message>
    <message>
        <source>the duration must be between 1 ms and 24 h</source>
        <translation>يجب أن تقع المدة بين 1 ملي ث و24 ساعة</translation>
    </message>
    <message>
        <source>the deadline must be between 1 ms and 1 h</source>
        <translation>يجب أن تقع المهلة بين 1 ملي ث وساعة واحدة</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be in flight</source>
        <translation>يمكن أن يكون عدد الطلبات الجارية بين واحد و%1</translation>
    </message>
    <message>
        <source>the seed may be at most %1</source>
        <translation>أقصى قيمة للبذرة %1</translation>
    </message>
    <message>
        <source>ages must rise, within 0 and 200</source>
        <translation>يجب أن تكون الأعمار تصاعدية بين 0 و200</translation>
    </message>
    <message>
        <source>a POST carries between 1 and %1 customers</source>
        <translation>يحمل طلب POST بين واحد و%1 من العملاء</translation>
    </message>
    <message>
        <source>there are too few pairs of names (names: %1) for a POST (customers: %2)</source>
        <translation>أزواج الأسماء (عدد الأسماء: %1) أقل من اللازم لطلب POST واحد (عدد العملاء: %2)</translation>
    </message>
    <message>
        <source>a page has between 1 and %1 rows</source>
        <translation>في الصفحة بين واحد و%1 من الصفوف</translation>
    </message>
    <message>
        <source>the time for the check must be between 1 ms and 1 h</source>
        <translation>يجب أن يقع وقت التحقق بين 1 ملي ث وساعة واحدة</translation>
    </message>
    <message>
        <source>limits may not be negative</source>
        <translation>لا يجوز أن تكون الحدود سالبة</translation>
    </message>
    <message>
        <source>The system lets this program open %1 files, too few for %2 requests in flight (ulimit -Hn).</source>
        <translation>يسمح النظام لهذا البرنامج بفتح %1 من الملفات، وهذا أقل من اللازم لطلبات جارية عددها %2 ‏(ulimit -Hn).</translation>
    </message>
    <message>
        <source>Your client is the limit: its thread was busy %1% of the time, so a faster server would look no faster.</source>
        <translation>البرنامج العميل لديك هو الحد: كان خيط تنفيذه مشغولًا %1٪ من الوقت، فلن يظهر أثر خادم أسرع.</translation>
    </message>
    <message>
        <source>The run was too short to tell whether the client held it up.</source>
        <translation>كان التشغيل أقصر من أن يُعرف منه هل أخّره البرنامج العميل.</translation>
    </message>
    <message>
        <source>The client kept up: 95% of the requests were sent within %1 of being due.</source>
        <translation>لم يتأخر البرنامج العميل: أُرسل ٩٥٪ من الطلبات خلال %1 من موعدها.</translation>
    </message>
    <message>
        <source>Your client is the limit: the requests in flight were limited to %1, so that others waited up to %2 (95%) before they were sent.</source>
        <translation>البرنامج العميل لديك هو الحد: كان عدد الطلبات الجارية محدودًا بـ %1، فانتظرت طلبات أخرى حتى %2 ‏(٩٥٪) قبل إرسالها.</translation>
    </message>
    <message>
        <source>Your client is the limit: requests were sent up to %1 (95%) after they were due, while the wire took %2.</source>
        <translation>البرنامج العميل لديك هو الحد: أُرسلت الطلبات بعد موعدها بما يصل إلى %1 ‏(٩٥٪)، بينما استغرقت الشبكة %2.</translation>
    </message>
    <message>
        <source>The collection is still being read from Redis</source>
        <translation>ما زالت المجموعة تُقرأ من Redis</translation>
    </message>
    <message>
        <source>Some of the customers were inserted, others not: %1</source>
        <translation>أُدرج بعض العملاء دون غيرهم: %1</translation>
    </message>
    <message>
        <source>The customer has been changed or removed since</source>
        <translation>عُدّل العميل أو حُذف في هذه الأثناء</translation>
    </message>
    <message>
        <source>A customer with this firstName and lastName exists already</source>
        <translation>يوجد بالفعل عميل بهذا الاسم الأول واسم العائلة هذا</translation>
    </message>
    <message>
        <source>Changes wait for replicas, but a server that keeps nothing can come back empty, be made the master by hasty Sentinels, and empty the others. Set appendonly yes on every server, and down-after-milliseconds to some seconds.</source>
        <translation>تنتظر التغييرات وصولها إلى النسخ المتماثلة، لكن الخادم الذي لا يحفظ شيئًا قد يعود فارغًا، فتجعله خوادم Sentinel المتسرعة خادمًا رئيسيًا، فيُفرغ الخوادم الأخرى. اضبط appendonly yes على كل خادم، وdown-after-milliseconds على بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The collection in Redis was written by another version of this program, in another format. Choose another database.</source>
        <translation>كتب المجموعةَ في Redis إصدار آخر من هذا البرنامج بتنسيق آخر. اختر قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا يوجد ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>A part was restored, the rest can still be: %1</source>
        <translation>استُعيد جزء، وما زالت استعادة الباقي ممكنة: %1</translation>
    </message>
    <message>
        <source>The connection to Redis was lost, and its log does not tell whether the change was made before that</source>
        <translation>فُقد الاتصال بـ Redis، ولا يبيّن سجله هل تم التغيير قبل ذلك</translation>
    </message>
    <message>
        <source>The change was made, but too few replicas have it yet</source>
        <translation>تم التغيير، لكن عدد النسخ المتماثلة التي وصل إليها ما زال قليلًا</translation>
    </message>
    <message>
        <source>%1 has no suffix that names a format: %2</source>
        <extracomment>%1 is a file, %2 lists formats.</extracomment>
        <translation>ليس لـ %1 امتداد يدل على تنسيق: %2</translation>
    </message>
    <message>
        <source>Names can be unique only in a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>لا يمكن أن تكون الأسماء فريدة إلا في مجموعة محفوظة قطعةً واحدة؛ أما هذه فموزعة على %1 من الأجزاء</translation>
    </message>
    <message>
        <source>A part of the change was made, another was not: %1</source>
        <translation>تم جزء من التغيير ولم يتم جزء آخر: %1</translation>
    </message>
    <message>
        <source>The collection in Redis has just been reorganised, or another version of this program wrote it in another format. Try again; if this lasts, choose another database.</source>
        <translation>أُعيد تنظيم المجموعة في Redis للتو، أو كتبها إصدار آخر من هذا البرنامج بتنسيق آخر. حاول مرة أخرى؛ وإذا استمر ذلك فاختر قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>The collection in Redis is spread over %1 shards; this version keeps it in one or spreads it over %2. Choose another database.</source>
        <translation>المجموعة في Redis موزعة على %1 من الأجزاء؛ وهذا الإصدار يحفظها في جزء واحد أو يوزعها على %2. اختر قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>Two customers have the name %1: %2 and %3</source>
        <extracomment>A name, and the ids of both.</extracomment>
        <translation>عميلان يحملان الاسم %1: %2 و%3</translation>
    </message>
    <message>
        <source>There is a history only of a collection that is kept in one piece; this one is spread over %1 shards</source>
        <translation>لا سجل إلا لمجموعة محفوظة قطعةً واحدة؛ أما هذه فموزعة على %1 من الأجزاء</translation>
    </message>
    <message>
        <source>This Redis has become a master or a replica</source>
        <translation>صار خادم Redis هذا رئيسيًا أو نسخة متماثلة</translation>
    </message>
    <message>
        <source>this user may not use the port</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>لا يحق لهذا المستخدم استعمال المنفذ</translation>
    </message>
    <message>
        <source>this computer does not have the address</source>
        <extracomment>Part of a sentence: why a server cannot listen on a port.</extracomment>
        <translation>هذا الحاسوب لا يملك هذا العنوان</translation>
    </message>
    <message>
        <source>TLS failed: the other side does not speak it</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>فشل TLS: الطرف الآخر لا يتحدث به</translation>
    </message>
    <message>
        <source>TLS failed: the other side asks for a certificate of ours</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>فشل TLS: يطلب الطرف الآخر شهادة منا</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens on the port</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>رُفض الاتصال: لا أحد يستمع على المنفذ</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>المضيف غير موجود: لا حاسوب بهذا الاسم</translation>
    </message>
    <message>
        <source>Timed out: the computer does not answer</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>انتهت المهلة: الحاسوب لا يجيب</translation>
    </message>
    <message>
        <source>The computer cannot be reached over the network</source>
        <extracomment>Why Redis cannot be reached.</extracomment>
        <translation>تعذّر الوصول إلى الحاسوب عبر الشبكة</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>هي موقّعة من نفسها</translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>جهة إصدارها غير معروفة هنا</translation>
    </message>
    <message>
        <source>it is made out to another host</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>هي صادرة لمضيف آخر</translation>
    </message>
    <message>
        <source>it has expired</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <extracomment>Part of a sentence: what is wrong with a certificate.</extracomment>
        <translation>لم تسرِ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>not told: a drill cut the connection</source>
        <extracomment>What became of a request: its client was not told of it, on purpose.</extracomment>
        <translation>لم يُبلَّغ: قطع تدريبٌ الاتصال</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <extracomment>What became of a request: how many customers were inserted.</extracomment>
        <translation>أُدرج: %1</translation>
    </message>
    <message>
        <source>%1 inserted, %2 refused</source>
        <extracomment>What became of a request: how many customers were inserted and how many not.</extracomment>
        <translation>أُدرج: %1، رُفض: %2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>What became of a request: how many customers were deleted.</extracomment>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>the keyring is locked, or does not hold the secret</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>حلقة المفاتيح مقفلة أو لا تحوي القيمة السرية</translation>
    </message>
    <message>
        <source>the keyring was not unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>لم تُفتح حلقة المفاتيح</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>this desktop has no keyring</source>
        <extracomment>Part of a sentence: why the keyring gave or took no secret.</extracomment>
        <translation>لا حلقة مفاتيح في سطح المكتب هذا</translation>
    </message>
    <message>
        <source>the keyring cannot be used: %1</source>
        <extracomment>%1 are the words of the keyring.</extracomment>
        <translation>تعذّر استعمال حلقة المفاتيح: %1</translation>
    </message>
    <message>
        <source>the keyring does not answer; perhaps it waits to be unlocked</source>
        <extracomment>Part of a sentence: why the keyring gave no secrets.</extracomment>
        <translation>حلقة المفاتيح لا تجيب؛ ربما تنتظر فتحها</translation>
    </message>
    <message>
        <source>give the password of the Sentinels with REDIS_URL in .env or the environment, where it is not saved by this program</source>
        <translation>أدخل كلمة مرور خوادم Sentinel مع REDIS_URL في ملف &#x200e;.env أو في البيئة، حيث لا يحفظها هذا البرنامج</translation>
    </message>
    <message>
        <source>“,” or “%1” was expected</source>
        <translation>كان المتوقع «,» أو «%1»</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>كان المتوقع «:»</translation>
    </message>
    <message>
        <source>“%1” was expected</source>
        <translation>كان المتوقع «%1»</translation>
    </message>
    <message>
        <source>“%1” is not followed by =</source>
        <translation>«%1» لا يتبعه =</translation>
    </message>
    <message>
        <source>up to %1 names can be made up</source>
        <translation>يمكن توليد ما يصل إلى %1 اسم</translation>
    </message>
    <message>
        <source>between 1 and %1 requests can be verified</source>
        <translation>يمكن التحقق من عدد طلبات بين 1 و%1</translation>
    </message>
    <message>
        <source>It has been taken back already, or its time is up</source>
        <translation>سبق التراجع عنه، أو انتهت مهلته</translation>
    </message>
    <message>
        <source>brackets hold an IPv6 address, as in [::1]:6379.</source>
        <translation>يوضع بين القوسين المعقوفين عنوان IPv6، مثل [::1]:6379.</translation>
    </message>
    <message>
        <source>Read-only is on: the customers can be read but not changed. Turn it off in the settings, or by TELLERDESK_READ_ONLY=no</source>
        <translation>خيار «للقراءة فقط» مفعّل: يمكن قراءة العملاء دون تغييرهم. أوقفه في الإعدادات، أو عبر TELLERDESK_READ_ONLY=no</translation>
    </message>
    <message>
        <source>not as many fields as in the header: %1 instead of %2</source>
        <translation>عدد الحقول يخالف سطر العناوين: %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>the amount is too large for a numbered list in this order; choose the order by note values</source>
        <translation>المبلغ كبير جدًا على قائمة مرقّمة بهذا الترتيب؛ اختر الترتيب حسب قيم الأوراق</translation>
    </message>
    <message>
        <source>this would take too long; choose a smaller amount or fewer notes</source>
        <translation>سيستغرق هذا وقتًا طويلًا جدًا؛ اختر مبلغًا أصغر أو فئات أقل</translation>
    </message>
    <message>
        <source>this run has no history: it was not checked, or is not the last one</source>
        <translation>لا سجل زمنيًا لهذا التشغيل: لم يُتحقق منه أو ليس الأخير</translation>
    </message>
    <message>
        <source>nothing can be written into the folder %1; choose another folder, or change its permissions</source>
        <translation>لا يمكن كتابة أي شيء في المجلد %1؛ اختر مجلدًا آخر أو غيّر أذوناته</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made, because nothing can be written into %2; choose another folder, or change the permissions of that one</source>
        <translation>تعذّر إنشاء المجلد %1 لأنه لا يمكن كتابة أي شيء في %2؛ اختر مجلدًا آخر أو غيّر أذونات الأخير</translation>
    </message>
    <message>
        <source>the preferences cannot be written to %1; change its permissions, or make room</source>
        <translation>تعذّرت كتابة التفضيلات في %1؛ غيّر أذونات الملف أو وفّر مساحة</translation>
    </message>
    <message>
        <source>this is no report of a simulation: %1; open one that was saved as JSON or as a page</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>هذا ليس تقرير محاكاة: %1؛ افتح تقريرًا حُفظ بصيغة JSON أو كصفحة</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>ليس JSON ابتداءً من البايت %1</translation>
    </message>
    <message>
        <source>something that a report tells is missing, or is of another kind</source>
        <translation>شيء مما يتضمنه التقرير مفقود أو من نوع آخر</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <extracomment>Label of a field; the letter after &amp; is reached with Alt.</extracomment>
        <translation>الا&amp;سم الأول</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>اسم العائ&amp;لة</translation>
    </message>
    <message>
        <source>Ag&amp;e</source>
        <translation>الع&amp;مر</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <extracomment>The number that tells customers apart.</extracomment>
        <translation>الم&amp;عرّف</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <extracomment>Selects the customer who has the id already.</extracomment>
        <translation>عرض الآ&amp;خر</translation>
    </message>
    <message>
        <source>&amp;Keep open for the next one</source>
        <extracomment>The form stays open, to add another customer.</extracomment>
        <translation>إ&amp;بقاء النموذج مفتوحًا للتالي</translation>
    </message>
</context>
<context>
    <name>CustomersPanel</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading of the page of customers.</extracomment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <extracomment>Opens the form for a new customer.</extracomment>
        <translation>إضافة عم&amp;يل</translation>
    </message>
    <message>
        <source>More commands for customers</source>
        <translation>أوامر أخرى للعملاء</translation>
    </message>
    <message>
        <source>Beginning of a name, or an id</source>
        <extracomment>In the empty field that finds customers.</extracomment>
        <translation>بداية الاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <extracomment>Before two fields that hold the youngest and the oldest age to show.</extracomment>
        <translation>العم&amp;ر</translation>
    </message>
    <message>
        <source>Youngest age to show</source>
        <translation>أصغر عمر يُعرض</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the youngest age: no limit.</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the youngest and the oldest age.</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Oldest age to show</source>
        <translation>أكبر عمر يُعرض</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <extracomment>Shows every customer again.</extracomment>
        <translation>مس&amp;ح التصفية</translation>
    </message>
</context>
<context>
    <name>DenominationPanel</name>
    <message>
        <source>Denominations</source>
        <extracomment>Heading of the page that reckons how amounts can be paid in notes.</extracomment>
        <translation>الفئات النقدية</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>الع&amp;ملة</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <extracomment>Names the field of the values of the notes that can be paid out.</extracomment>
        <translation>ال&amp;فئات</translation>
    </message>
    <message>
        <source>All n&amp;otes</source>
        <extracomment>Fills in all banknotes of the currency.</extracomment>
        <translation>&amp;كل الورقية</translation>
    </message>
    <message>
        <source>Notes and co&amp;ins</source>
        <extracomment>Fills in all banknotes and coins of the currency.</extracomment>
        <translation>الورقية والمع&amp;دنية</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>المبال&amp;غ</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <extracomment>Names the choice of the order in which combinations stand.</extracomment>
        <translation>التر&amp;تيب</translation>
    </message>
    <message>
        <source>&amp;Most notes</source>
        <extracomment>Names the field of the most notes that one payout may have.</extracomment>
        <translation>أق&amp;صى عدد للأوراق</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Instead of a number: there is no limit.</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Notes are &amp;limited (cassettes)</source>
        <extracomment>A switch: reckon with how many notes are left in each cassette of the machine.</extracomment>
        <translation>عدد الأوراق م&amp;حدود (كاسيتات)</translation>
    </message>
    <message>
        <source>Cassettes</source>
        <translation>الكاسيتات</translation>
    </message>
    <message>
        <source>Add &amp;cassette</source>
        <translation>إضافة كا&amp;سيت</translation>
    </message>
    <message>
        <source>Remo&amp;ve cassette</source>
        <translation>إ&amp;زالة كاسيت</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Answers for the amount</source>
        <translation>نتائج المبلغ</translation>
    </message>
    <message>
        <source>Combinations</source>
        <extracomment>Title of a tab: the ways to pay an amount.</extracomment>
        <translation>التوليفات</translation>
    </message>
    <message>
        <source>Payout rules</source>
        <extracomment>Title of a tab: what a cash machine would pay out by each rule.</extracomment>
        <translation>قواعد الصرف</translation>
    </message>
    <message>
        <source>Notes used</source>
        <extracomment>Title of a tab: how many combinations take how many notes.</extracomment>
        <translation>عدد الأوراق</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a tab: how long the notes in the cassettes last.</extracomment>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>Rul&amp;e</source>
        <extracomment>Names the choice of the rule by which one combination of each amount is paid out.</extracomment>
        <translation>ال&amp;قاعدة</translation>
    </message>
    <message>
        <source>Export in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>التصدير بتنسيق آخر</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <extracomment>What the program is doing; shown when it takes longer than a moment.</extracomment>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Cancel reckoning</source>
        <extracomment>Ends the reckoning of combinations.</extracomment>
        <translation>إلغاء الحساب</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <extracomment>Fills in the amounts that stand in the clipboard.</extracomment>
        <translation>لصق ق&amp;ائمة</translation>
    </message>
    <message>
        <source>Replaces the amounts with those in the clipboard.</source>
        <translation>يضع المبالغ الموجودة في الحافظة مكان هذه.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>On a button beside what is wrong with a word: takes the word out of its field.</extracomment>
        <translation>حذفه</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>إغلاق المعاينة</translation>
    </message>
    <message>
        <source>Rows that will be refused</source>
        <translation>الصفوف التي ستُرفض</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: whose row of the file it is.</extracomment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <extracomment>Column: why the row will be refused.</extracomment>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Adds the customers of the file; a number comes in later.</extracomment>
        <translation>اس&amp;تيراد</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>حفظ الص&amp;فوف المرفوضة…</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>More requests</source>
        <extracomment>Heading of fields: requests besides POST and GET.</extracomment>
        <translation>طلبات أخرى</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Names the field of how many requests ask for a page of the list.</extracomment>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Rows in a page</source>
        <extracomment>Names the field of how many customers a page has.</extracomment>
        <translation>صفوف الصفحة</translation>
    </message>
    <message>
        <source>PUT</source>
        <extracomment>Names the field of how many PUT requests; the word stays.</extracomment>
        <translation>PUT</translation>
    </message>
    <message>
        <source>DELETE of one</source>
        <extracomment>Names the field of how many requests delete one customer; the first word stays.</extracomment>
        <translation>DELETE لعميل</translation>
    </message>
    <message>
        <source>DELETE of all</source>
        <extracomment>Names the field of how many requests delete all customers; the first word stays.</extracomment>
        <translation>DELETE للكل</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Heading of fields: what the customers sent are like.</extracomment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>First id</source>
        <extracomment>Names the choice of the id the first customer gets.</extracomment>
        <translation>أول معرّف</translation>
    </message>
    <message>
        <source>&amp;Ages</source>
        <extracomment>Names two fields: from which age to which.</extracomment>
        <translation>الأع&amp;مار</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>الأصغر</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>In a POST</source>
        <extracomment>Names two fields: from how many customers to how many.</extracomment>
        <translation>في كل POST</translation>
    </message>
    <message>
        <source>Fewest customers in a POST</source>
        <translation>أقل عدد من العملاء في كل POST</translation>
    </message>
    <message>
        <source>Most customers in a POST</source>
        <translation>أكبر عدد من العملاء في كل POST</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Names the field of how many names are made up.</extracomment>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>ten and ten</source>
        <extracomment>Instead of a number: ten first and ten last names that are always the same.</extracomment>
        <translation>عشرة وعشرة</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Heading of fields: how requests are sent.</extracomment>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <extracomment>Names the choice of what carries the requests.</extracomment>
        <translation>&amp;عبر</translation>
    </message>
    <message>
        <source>Answer within</source>
        <extracomment>Names the field of how long a request may take.</extracomment>
        <translation>الرد خلال</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <extracomment>A server over TLS is not asked who it is.</extracomment>
        <translation>قبول أي شهادة</translation>
    </message>
    <message>
        <source>Goe&amp;s wrong</source>
        <extracomment>Names the choice of what goes wrong on purpose.</extracomment>
        <translation>الخ&amp;لل</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Heading of fields: what the run must keep to succeed.</extracomment>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>p&amp;95 under</source>
        <extracomment>Names the field of a limit: 95 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>&amp;حد p95</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>Instead of a limit: there is none.</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Behind a number: milliseconds.</extracomment>
        <translation> ملي ث</translation>
    </message>
    <message>
        <source>p99 under</source>
        <extracomment>Names the field of a limit: 99 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation>حد p99</translation>
    </message>
    <message>
        <source>Failed at most</source>
        <extracomment>Names the field of a limit: so many requests may fail.</extracomment>
        <translation>أقصى عدد للإخفاقات</translation>
    </message>
    <message>
        <source>Check whether the answers agree</source>
        <extracomment>The run ends with a verdict.</extracomment>
        <translation>التحقق من توافق الردود</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;Target</source>
        <extracomment>Names the field of the server&apos;s address.</extracomment>
        <translation>ال&amp;هدف</translation>
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
        <translation>الت&amp;وازي</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Instead of a number: all requests at once.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <extracomment>Names the field of the number that all chance is drawn from.</extracomment>
        <translation>ال&amp;بذرة</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>بذرة جديدة</translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <extracomment>Names the choice of when requests are sent.</extracomment>
        <translation>الإ&amp;يقاع</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <extracomment>Names the field of how long the run lasts.</extracomment>
        <translation>الم&amp;دة</translation>
    </message>
    <message>
        <source>as needed</source>
        <extracomment>Instead of a number of seconds.</extracomment>
        <translation>حسب الحاجة</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source> /s</source>
        <extracomment>Behind a number: requests per second.</extracomment>
        <translation> /ث</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two rates: from the first to the second.</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Requests per second at the end</source>
        <translation>الطلبات في الثانية عند النهاية</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <extracomment>Names the field of the secret word that the target asks for.</extracomment>
        <translation>الرم&amp;ز المميز</translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Filter, as in status:4xx</source>
        <extracomment>In an empty field; status:4xx is typed as it stands.</extracomment>
        <translation>تصفية، مثل ‎status:4xx</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>تصفية الطلبات</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>The newest request stays in sight.</extracomment>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ بصيغة cURL</translation>
    </message>
    <message>
        <source>Clear the list of requests</source>
        <translation>مسح قائمة الطلبات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>The request in detail</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation>الطلب كما ورد</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The response as it went</source>
        <translation>الرد كما أُرسل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Where the time of the request went</source>
        <translation>أين انقضى زمن الطلب</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <extracomment>Opens a menu of file formats.</extracomment>
        <translation>الحفظ بتنسيق آخر</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>Results of the run</source>
        <translation>نتائج التشغيل</translation>
    </message>
    <message>
        <source>Violation</source>
        <extracomment>Title of a tab: the requests that contradict one another.</extracomment>
        <translation>الانتهاك</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>Title of a tab: rate and latency over time.</extracomment>
        <translation>التطور</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Title of a tab: requests over time.</extracomment>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>الطلبات عبر الزمن</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Title of a tab: how long requests took.</extracomment>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Title of a tab: every request of the run.</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <source>Choose a request to see what it carried and got.</source>
        <translation>اختر طلبًا لترى ما حمله وما تلقّاه.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a tab: two runs held against each other.</extracomment>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Names the choice of which requests are listed: all, or those with one cause.</extracomment>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Server</source>
        <extracomment>Heading of the page of the API server.</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <extracomment>Starts the API server. The letter after &amp; is reached with Alt.</extracomment>
        <translation>ب&amp;دء الخادم</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <extracomment>Stops the API server.</extracomment>
        <translation>إيقا&amp;ف الخادم</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of a field: the port the server listens on.</extracomment>
        <translation>الم&amp;نفذ</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the port: any that is free.</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Open to the &amp;network</source>
        <extracomment>Whether other computers may reach the server.</extracomment>
        <translation>متاح من ال&amp;شبكة</translation>
    </message>
    <message>
        <source>Start &amp;with the app</source>
        <extracomment>Whether the server starts when the program does.</extracomment>
        <translation>البدء &amp;مع التطبيق</translation>
    </message>
    <message>
        <source>Copy address and token</source>
        <translation>نسخ العنوان والرمز المميز</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>On a button: shows address and token as a picture for the camera of a phone.</extracomment>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page of settings.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>لا يوجد إعداد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>SimulatorPanel</name>
    <message>
        <source>Simulator</source>
        <extracomment>Heading of the page that sends many requests to a server.</extracomment>
        <translation>المحاكي</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Ends the run now.</extracomment>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <extracomment>On a button that opens and closes a form beside the results.</extracomment>
        <translation>إعدادات أ&amp;خرى</translation>
    </message>
    <message>
        <source>Progress of the simulator</source>
        <extracomment>Names a progress bar.</extracomment>
        <translation>تقدّم المحاكي</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <extracomment>Names the field with the command line that does what the form says.</extracomment>
        <translation>الشيء نفسه كسطر أوامر</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>نسخ سطر الأوامر</translation>
    </message>
    <message>
        <source>More time</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>Replay the run and give its check six times as long</source>
        <translation>تكرار التشغيل ومنح التحقق منه ستة أضعاف الوقت</translation>
    </message>
    <message>
        <source>Fewer requests</source>
        <extracomment>On a button beside a verdict that could not be reached.</extracomment>
        <translation>طلبات أقل</translation>
    </message>
    <message>
        <source>Replay the run with half as many requests</source>
        <translation>تكرار التشغيل بنصف عدد الطلبات</translation>
    </message>
</context>
<context>
    <name>WayExplorer</name>
    <message>
        <source>Previous combination</source>
        <translation>التوليفة السابقة</translation>
    </message>
    <message>
        <source>Next combination</source>
        <translation>التوليفة التالية</translation>
    </message>
    <message>
        <source>Copy the combination</source>
        <translation>نسخ التوليفة</translation>
    </message>
    <message>
        <source>Notes of the combination</source>
        <translation>أوراق التوليفة</translation>
    </message>
    <message>
        <source>&amp;Go to number</source>
        <extracomment>Names the field of a combination&apos;s number.</extracomment>
        <translation>انتقا&amp;ل إلى الرقم</translation>
    </message>
    <message>
        <source>C&amp;heck a mix</source>
        <extracomment>Names the field of a combination such as 2 x 50 + 3 x 10.</extracomment>
        <translation>فحص ت&amp;شكيلة</translation>
    </message>
    <message>
        <source>2 x 50 + 3 x 10</source>
        <extracomment>An example; the numbers stay as they are.</extracomment>
        <translation>‎2 x 50 + 3 x 10</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>Names the field of conditions that combinations must meet.</extracomment>
        <translation>التصف&amp;ية</translation>
    </message>
    <message>
        <source>50 &gt;= 2, 100 = 0</source>
        <extracomment>An example; the numbers and signs stay as they are.</extracomment>
        <translation>‎50 &gt;= 2, 100 = 0</translation>
    </message>
    <message>
        <source>Only combinations with so many of a note; right-click a cell to make a condition of it.</source>
        <translation>تُعرض فقط التوليفات التي فيها عدد محدد من فئة ما؛ انقر خلية بالزر الأيمن لتجعلها شرطًا.</translation>
    </message>
</context>
<context>
    <name>gui::Access</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field it stands in.</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>Go to the server</source>
        <translation>الانتقال إلى الخادم</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>الانتقال إلى العملاء</translation>
    </message>
    <message>
        <source>Go to the denominations</source>
        <translation>الانتقال إلى الفئات النقدية</translation>
    </message>
    <message>
        <source>Go to the simulator</source>
        <translation>الانتقال إلى المحاكي</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>الانتقال إلى الإعدادات</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Move to the next region of the window</source>
        <translation>الانتقال إلى المنطقة التالية من النافذة</translation>
    </message>
    <message>
        <source>Move to the previous region of the window</source>
        <translation>الانتقال إلى المنطقة السابقة من النافذة</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>المساعدة في هذه الصفحة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>About Tellerdesk</source>
        <translation>حول Tellerdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>بدء الخادم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>إيقاف الخادم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Copy the server&apos;s URL</source>
        <translation>نسخ عنوان URL للخادم</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>نسخ URL</translation>
    </message>
    <message>
        <source>Copy a cURL command</source>
        <translation>نسخ أمر cURL</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>نسخ cURL</translation>
    </message>
    <message>
        <source>Open the API documentation</source>
        <translation>فتح وثائق API</translation>
    </message>
    <message>
        <source>Open docs</source>
        <translation>فتح الوثائق</translation>
    </message>
    <message>
        <source>Send the chosen request again</source>
        <translation>إعادة إرسال الطلب المحدد</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Save the requests as an HTTP Archive</source>
        <translation>حفظ الطلبات كأرشيف HTTP</translation>
    </message>
    <message>
        <source>Save HAR</source>
        <translation>حفظ HAR</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>تصفية الطلبات</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add customers as JSON</source>
        <translation>إضافة عملاء بصيغة JSON</translation>
    </message>
    <message>
        <source>Add JSON</source>
        <translation>إضافة JSON</translation>
    </message>
    <message>
        <source>Add 10 sample customers</source>
        <translation>إضافة عشر عينات من العملاء</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>إضافة عينات</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>تحرير العميل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Delete the selected customers</source>
        <translation>حذف العملاء المحددين</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete all customers</source>
        <translation>حذف كل العملاء</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>استيراد العملاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show what has changed among the customers</source>
        <translation>إظهار ما تغيّر لدى العملاء</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Calculate the combinations</source>
        <translation>حساب التوليفات</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>تصدير التوليفات</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>تشغيل المحاكي</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Replay the last run</source>
        <translation>تكرار آخر تشغيل</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Find the fewest requests that still contradict one another</source>
        <translation>إيجاد أقل عدد من الطلبات التي تبقى متناقضة فيما بينها</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>تقليص</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <translation>فتح تقرير تشغيل</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>فتح تقرير</translation>
    </message>
    <message>
        <source>Save the report of the run</source>
        <translation>حفظ تقرير التشغيل</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <translation>إنشاء حزمة دعم</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>إنشاء حزمة</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>إعادة تشغيل الخادم</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Lock the customers: read-only</source>
        <translation>قفل العملاء: للقراءة فقط</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock the customers</source>
        <translation>فتح قفل العملاء</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>gui::AgeHistogram</name>
    <message>
        <source>Customers by age</source>
        <translation>العملاء حسب العمر</translation>
    </message>
    <message>
        <source>There are no customers.</source>
        <translation>لا يوجد عملاء.</translation>
    </message>
    <message numerus="yes">
        <source>Aged %L1 to %L2: %Ln customer(s)</source>
        <extracomment>Over a bar of the age histogram: %1 and %2 are ages in years.</extracomment>
        <translation>
            <numerusform>الأعمار من %L1 إلى %L2: لا عملاء</numerusform>
            <numerusform>الأعمار من %L1 إلى %L2: عميل واحد</numerusform>
            <numerusform>الأعمار من %L1 إلى %L2: عميلان</numerusform>
            <numerusform>الأعمار من %L1 إلى %L2: %Ln عملاء</numerusform>
            <numerusform>الأعمار من %L1 إلى %L2: %Ln عميلًا</numerusform>
            <numerusform>الأعمار من %L1 إلى %L2: %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s); most often aged %L1 to %L2.</source>
        <translation>
            <numerusform>لا عملاء؛ أكثر الأعمار من %L1 إلى %L2.</numerusform>
            <numerusform>عميل واحد؛ عمره بين %L1 و%L2.</numerusform>
            <numerusform>عميلان؛ أكثر الأعمار من %L1 إلى %L2.</numerusform>
            <numerusform>%Ln عملاء؛ أكثر الأعمار من %L1 إلى %L2.</numerusform>
            <numerusform>%Ln عميلًا؛ أكثر الأعمار من %L1 إلى %L2.</numerusform>
            <numerusform>%Ln عميل؛ أكثر الأعمار من %L1 إلى %L2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AmountModel</name>
    <message>
        <source>none</source>
        <extracomment>In the column of how many combinations there are: the amount cannot be paid.</extracomment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>Heading of the column of sums of money; %1 is a currency.</extracomment>
        <translation>المبلغ، %1</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>التوليفات</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <extracomment>Heading of the column of what is paid out; %1 is the rule, as in &quot;fewest notes&quot;.</extracomment>
        <translation>الصرف وفق %1</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out. In full it is as in &quot;Paid by fewest notes&quot;.</extracomment>
        <translation>الصرف</translation>
    </message>
</context>
<context>
    <name>gui::Application</name>
    <message>
        <source>A setting was not taken: %1</source>
        <extracomment>%1 names the value and what would be right.</extracomment>
        <translation>لم تُقبل قيمة أحد الإعدادات: %1</translation>
    </message>
    <message>
        <source>Tellerdesk is running already; its window was raised.</source>
        <translation>برنامج Tellerdesk يعمل بالفعل؛ أُظهرت نافذته في المقدمة.</translation>
    </message>
    <message>
        <source>These options were not taken, because Tellerdesk is running already: %1</source>
        <extracomment>%1 are options of the command line: &quot;--port, --address&quot;.</extracomment>
        <translation>لم تُقبل هذه الخيارات لأن برنامج Tellerdesk يعمل بالفعل: %1</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <extracomment>Closes the message at the top of the window.</extracomment>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <extracomment>Opens the help on what went wrong.</extracomment>
        <translation>شرح هذا الخطأ</translation>
    </message>
</context>
<context>
    <name>gui::BundleView</name>
    <message>
        <source>A help bundle tells somebody who helps you how this program is set up and how it fares. Passwords, tokens and customers are not in it, and it goes nowhere by itself: look it through, then copy or save it.</source>
        <translation>تُطلع حزمة الدعم من يساعدك على إعدادات هذا البرنامج وحالته. لا تحتوي على كلمات مرور ولا رموز مميزة ولا بيانات عملاء، ولا تُرسَل إلى أي مكان من تلقاء نفسها: راجعها، ثم انسخها أو احفظها.</translation>
    </message>
    <message>
        <source>&amp;Make a help bundle</source>
        <extracomment>Gathers a text for somebody who helps, and shows it.</extracomment>
        <translation>إن&amp;شاء حزمة دعم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Writes the help bundle into a file.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The help bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
</context>
<context>
    <name>gui::CassetteForecast</name>
    <message>
        <source>Customers served by each rule</source>
        <translation>العملاء المخدومون حسب كل قاعدة</translation>
    </message>
    <message>
        <source>Limit the notes to what the cassettes hold to see how long they last.</source>
        <translation>قيّد عدد الأوراق بما في الكاسيتات لترى كم تكفي.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings of a narrow table: the rule; how many customers are served until one is refused; that one&apos;s amount.</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>المخدومون</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation>العملاء المخدومون</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>أول مبلغ مرفوض</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Notes left</source>
        <translation>الأوراق المتبقية</translation>
    </message>
    <message>
        <source>Longest by several rules: %1 customers are served before one is refused. Each asks for any payable amount up to %2, all equally likely.</source>
        <extracomment>%1 is how many customers each of these rules serves, %2 a sum of money.</extracomment>
        <translation>تتساوى عدة قواعد في أطول مدة تدومها الكاسيتات: عدد العملاء المخدومين قبل أول رفض هو %1. يطلب كل عميل أي مبلغ يمكن صرفه حتى %2، وكلها باحتمال متساوٍ.</translation>
    </message>
    <message>
        <source>Longest by “%1”: %2 customers are served before one is refused. Each asks for any payable amount up to %3, all equally likely.</source>
        <extracomment>%1 is the name of a rule, %2 how many customers it serves, %3 a sum of money.</extracomment>
        <translation>تدوم الكاسيتات أطول مدة بقاعدة «%1»: عدد العملاء المخدومين قبل أول رفض هو %2. يطلب كل عميل أي مبلغ يمكن صرفه حتى %3، وكلها باحتمال متساوٍ.</translation>
    </message>
</context>
<context>
    <name>gui::CassetteModel</name>
    <message>
        <source>any</source>
        <extracomment>In a table of cassettes: there is no limit.</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading: the value of the notes in a cassette.</extracomment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Heading: how many notes are in a cassette.</extracomment>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Heading: how many notes must stay in a cassette.</extracomment>
        <translation>الاحتياطي</translation>
    </message>
    <message>
        <source>Per payout</source>
        <extracomment>Heading: the most notes one payout may take from a cassette. It should be short.</extracomment>
        <translation>لكل صرف</translation>
    </message>
    <message>
        <source>Most per payout</source>
        <extracomment>The heading &quot;Per payout&quot; in full: the most notes one payout may take from a cassette.</extracomment>
        <translation>أقصى عدد لكل صرف</translation>
    </message>
    <message>
        <source>Give a whole number of notes.</source>
        <translation>أدخل عددًا صحيحًا من الأوراق النقدية.</translation>
    </message>
</context>
<context>
    <name>gui::CommandSearch</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>الأوامر التي عُثر عليها</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonView</name>
    <message>
        <source>%1: %2 and %3</source>
        <extracomment>A setting of two runs: its name, its value in the first and in the second.</extracomment>
        <translation>%1: ‏%2 و%3</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>A figure, and in brackets between which two values it would come out again.</extracomment>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <extracomment>A figure of two runs that are compared: how many requests were answered a second.</extracomment>
        <translation>الردود/ث</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A figure of two runs that are compared: which share of the requests failed.</extracomment>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>What a difference of two runs means: none is shown.</extracomment>
        <translation>ضمن التفاوت العشوائي</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>What a difference of two runs means: the second did better.</extracomment>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>What a difference of two runs means: the second did worse.</extracomment>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>What a difference of two runs means: nothing, of too few requests.</extracomment>
        <translation>غير كافية</translation>
    </message>
    <message>
        <source>too few requests to say</source>
        <translation>الطلبات أقل من أن تكفي للحكم</translation>
    </message>
    <message>
        <source>The runs are unlike, so their speeds say little about each other: %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>ظروف التشغيلين مختلفة، فلا تدل المقارنة بين سرعتيهما على الكثير: %1.</translation>
    </message>
    <message>
        <source>They also differ in %1.</source>
        <extracomment>%1 lists settings, each with its two values.</extracomment>
        <translation>ويختلفان أيضًا في: %1.</translation>
    </message>
    <message>
        <source>Held against the first run, the second is better in %1 figures, worse in %2, and within noise in %3. The bands show where a figure would come out again 19 times in 20.</source>
        <extracomment>Each %1 to %3 is a number of figures, such as percentiles.</extracomment>
        <translation>التشغيل الثاني مقارنةً بالأول: عدد المقاييس الأفضل %1، والأسوأ %2، وما يقع ضمن التفاوت العشوائي %3. تبيّن النطاقات أين يقع المقياس عند الإعادة في تسع عشرة مرة من كل عشرين.</translation>
    </message>
    <message>
        <source>first run</source>
        <extracomment>Names the lines and columns of two runs that are compared.</extracomment>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>التشغيل الثاني</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ملي ثانية</translation>
    </message>
    <message>
        <source>Latency by percentile of two runs</source>
        <translation>زمن الاستجابة حسب المئين لتشغيلين</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>مقارنة تشغيلين</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Headings of a table that compares two runs.</extracomment>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>التشغيل الثاني</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>الدلالة</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: so many in a hundred, as this language writes them.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>The first run is that of %1, the second that of %2.</source>
        <extracomment>Two runs that are compared: %1 and %2 are date and time when they began.</extracomment>
        <translation>التشغيل الأول هو الذي بدأ في %1، والثاني هو الذي بدأ في %2.</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <extracomment>On a button: compares two runs although their settings are unlike.</extracomment>
        <translation>المقارنة على أي حال</translation>
    </message>
</context>
<context>
    <name>gui::CustomerDeletion</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>لم يُستعَد أي عميل.</numerusform>
            <numerusform>استُعيد عميل واحد.</numerusform>
            <numerusform>استُعيد عميلان.</numerusform>
            <numerusform>استُعيد %Ln عملاء.</numerusform>
            <numerusform>استُعيد %Ln عميلًا.</numerusform>
            <numerusform>استُعيد %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were back already.</source>
        <translation>
            <numerusform>لم يكن أي عميل قد استُعيد من قبل.</numerusform>
            <numerusform>عميل واحد كان قد استُعيد من قبل.</numerusform>
            <numerusform>عميلان كانا قد استُعيدا من قبل.</numerusform>
            <numerusform>%Ln عملاء كانوا قد استُعيدوا من قبل.</numerusform>
            <numerusform>%Ln عميلًا كانوا قد استُعيدوا من قبل.</numerusform>
            <numerusform>%Ln عميل كانوا قد استُعيدوا من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay out, because their id or name was taken since: %2</source>
        <extracomment>%1 says how many are back, %2 is a list of customers.</extracomment>
        <translation>%1 تعذّرت استعادة الآتين لأن معرّفهم أو اسمهم استُخدم في هذه الأثناء: %2</translation>
    </message>
    <message>
        <source>Nobody was deleted: they were gone already.</source>
        <translation>لم يُحذف أحد: فقد كانوا محذوفين من قبل.</translation>
    </message>
    <message>
        <source>This deletion cannot be undone any more: it was undone already, or its time is up.</source>
        <translation>لم يعد التراجع عن هذا الحذف ممكنًا: سبق التراجع عنه، أو انتهت مهلته.</translation>
    </message>
    <message>
        <source>Deleting customers</source>
        <extracomment>Work under way.</extracomment>
        <translation>جارٍ حذف العملاء</translation>
    </message>
    <message>
        <source>Bringing customers back</source>
        <extracomment>Work under way: what was deleted is undone.</extracomment>
        <translation>جارٍ استعادة العملاء</translation>
    </message>
    <message>
        <source>Customers are being deleted or brought back. What was changed last can be undone when that is done.</source>
        <translation>يجري الآن حذف عملاء أو استعادتهم. ويمكن التراجع عن آخر تغيير بعد انتهاء ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي عميل.</numerusform>
            <numerusform>حُذف عميل واحد.</numerusform>
            <numerusform>حُذف عميلان.</numerusform>
            <numerusform>حُذف %Ln عملاء.</numerusform>
            <numerusform>حُذف %Ln عميلًا.</numerusform>
            <numerusform>حُذف %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deletion was cancelled: %Ln customer(s) were left as they are.</source>
        <translation>
            <numerusform>أُلغي الحذف، ولم يبقَ أي عميل على حاله.</numerusform>
            <numerusform>أُلغي الحذف، وبقي عميل واحد على حاله.</numerusform>
            <numerusform>أُلغي الحذف، وبقي عميلان على حالهما.</numerusform>
            <numerusform>أُلغي الحذف، وبقي %Ln عملاء على حالهم.</numerusform>
            <numerusform>أُلغي الحذف، وبقي %Ln عميلًا على حالهم.</numerusform>
            <numerusform>أُلغي الحذف، وبقي %Ln عميل على حالهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The undo was cancelled: %Ln customer(s) can still be brought back.</source>
        <translation>
            <numerusform>أُلغيت الاستعادة، ولم يبقَ من يمكن استعادته.</numerusform>
            <numerusform>أُلغيت الاستعادة، ولا تزال استعادة عميل واحد ممكنة.</numerusform>
            <numerusform>أُلغيت الاستعادة، ولا تزال استعادة عميلين ممكنة.</numerusform>
            <numerusform>أُلغيت الاستعادة، ولا تزال استعادة %Ln عملاء ممكنة.</numerusform>
            <numerusform>أُلغيت الاستعادة، ولا تزال استعادة %Ln عميلًا ممكنة.</numerusform>
            <numerusform>أُلغيت الاستعادة، ولا تزال استعادة %Ln عميل ممكنة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerDrawer</name>
    <message numerus="yes">
        <source>%Ln customer(s) were added.</source>
        <translation>
            <numerusform>لم يُضَف أي عميل.</numerusform>
            <numerusform>أُضيف عميل واحد.</numerusform>
            <numerusform>أُضيف عميلان.</numerusform>
            <numerusform>أُضيف %Ln عملاء.</numerusform>
            <numerusform>أُضيف %Ln عميلًا.</numerusform>
            <numerusform>أُضيف %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused meanwhile.</source>
        <extracomment>After an import.</extracomment>
        <translation>
            <numerusform>لم يُرفض أي صف في هذه الأثناء.</numerusform>
            <numerusform>رُفض صف واحد في هذه الأثناء.</numerusform>
            <numerusform>رُفض صفان في هذه الأثناء.</numerusform>
            <numerusform>رُفضت %Ln صفوف في هذه الأثناء.</numerusform>
            <numerusform>رُفض %Ln صفًا في هذه الأثناء.</numerusform>
            <numerusform>رُفض %Ln صف في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Whoever had been added by then stays.</source>
        <translation>أُلغي الاستيراد. ويبقى من أُضيفوا قبل ذلك.</translation>
    </message>
    <message>
        <source>The preview of %1 is ready.</source>
        <extracomment>%1 is the name of a file with customers, which was read for an import.</extracomment>
        <translation>معاينة %1 جاهزة.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the preview of an import.</extracomment>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>gui::CustomerFiles</name>
    <message>
        <source>Import customers</source>
        <translation>استيراد العملاء</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>تصدير التغييرات</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
</context>
<context>
    <name>gui::CustomerForm</name>
    <message>
        <source>&amp;Use %1</source>
        <extracomment>Takes another id: %1 is a number.</extracomment>
        <translation>استخ&amp;دام %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>In the empty field of the id: %1 is the number that will be taken.</extracomment>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>تحرير العميل</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>Stores what the form says.</extracomment>
        <translation>إضا&amp;فة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حف&amp;ظ</translation>
    </message>
</context>
<context>
    <name>gui::CustomerTableModel</name>
    <message>
        <source>Last name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column of the table of customers, in years.</extracomment>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the table of customers: the number that tells them apart.</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of the table of customers: when each was written last, and by which program.</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Written by this window, %1</source>
        <extracomment>Who wrote a customer: %1 is a date and time.</extracomment>
        <translation>كتبته هذه النافذة، %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Who wrote a customer: %1 is a program, %2 a date and time.</extracomment>
        <translation>كتبه %1، %2</translation>
    </message>
</context>
<context>
    <name>gui::CustomersPanel</name>
    <message>
        <source>In the order of the store: last name, first name, id.</source>
        <translation>بترتيب المخزن: اسم العائلة، الاسم الأول، المعرّف.</translation>
    </message>
    <message>
        <source>Order and filter concern only this table, not what the server answers.</source>
        <translation>لا يخص الترتيب والتصفية إلا هذا الجدول، لا ما يرد به الخادم.</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>لا يوجد عميل مطابق</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln customer(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>لا يوجد عملاء. يمسح Esc التصفية.</numerusform>
            <numerusform>العميل الوحيد غير مطابق. يمسح Esc التصفية.</numerusform>
            <numerusform>لا يطابق أي من العميلين. يمسح Esc التصفية.</numerusform>
            <numerusform>لا يطابق أي من %Ln عملاء. يمسح Esc التصفية.</numerusform>
            <numerusform>لا يطابق أي من %Ln عميلًا. يمسح Esc التصفية.</numerusform>
            <numerusform>لا يطابق أي من %Ln عميل. يمسح Esc التصفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا يوجد عملاء بعد</translation>
    </message>
    <message>
        <source>Add one by hand, import a file, take samples, or run the simulator.</source>
        <translation>أضف عميلًا يدويًا، أو استورد ملفًا، أو أضف عينات، أو شغّل المحاكي.</translation>
    </message>
    <message>
        <source>%1 as last seen at %2</source>
        <extracomment>%1 is a number of customers, %2 when they were read last: a time of this day, or a date and time.</extracomment>
        <translation>%1 كما في آخر قراءة عند %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many customers the filter shows: %1 of %2.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many rows the table of customers has.</extracomment>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DenominationPanel</name>
    <message>
        <source>Type an amount to see how it can be paid.</source>
        <translation>اكتب مبلغًا لترى كيف يمكن صرفه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <extracomment>How many rows the table of amounts has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>لا مبالغ</numerusform>
            <numerusform>مبلغ واحد</numerusform>
            <numerusform>مبلغان</numerusform>
            <numerusform>%Ln مبالغ</numerusform>
            <numerusform>%Ln مبلغًا</numerusform>
            <numerusform>%Ln مبلغ</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoning denominations</source>
        <extracomment>Work under way.</extracomment>
        <translation>جارٍ حساب الفئات النقدية</translation>
    </message>
    <message>
        <source>The denominations are reckoned</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>اكتمل حساب الفئات النقدية</translation>
    </message>
    <message>
        <source>These answer an earlier question. Export waits for the next answer.</source>
        <translation>هذه إجابات عن سؤال سابق. ينتظر التصدير الإجابة التالية.</translation>
    </message>
</context>
<context>
    <name>gui::DenominationText</name>
    <message>
        <source>Nearest: %1 and %2.</source>
        <translation>الأقرب: %1 و%2.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>الأقرب: %1.</translation>
    </message>
    <message>
        <source>No other amount can be paid either.</source>
        <translation>ولا يمكن صرف أي مبلغ آخر أيضًا.</translation>
    </message>
    <message>
        <source>These notes only make multiples of %1.</source>
        <translation>لا تكوّن هذه الأوراق إلا مضاعفات %1.</translation>
    </message>
    <message>
        <source>It is less than the smallest note.</source>
        <translation>المبلغ أقل من أصغر ورقة.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough.</source>
        <translation>لا يكفي ما في الكاسيتات.</translation>
    </message>
    <message>
        <source>It takes at least %1 notes, more than are allowed.</source>
        <translation>أقل عدد أوراق لازم هو %1، وهو أكثر من المسموح.</translation>
    </message>
    <message>
        <source>No sum of these notes makes it.</source>
        <translation>لا يبلغ أي مجموع من هذه الأوراق هذا المبلغ.</translation>
    </message>
    <message>
        <source>Name at least one note to pay with.</source>
        <translation>حدد ورقة واحدة على الأقل للصرف بها.</translation>
    </message>
    <message>
        <source>A note must be worth more than nothing.</source>
        <translation>يجب أن تكون قيمة الورقة أكبر من صفر.</translation>
    </message>
    <message>
        <source>This note is named twice.</source>
        <translation>هذه الورقة مذكورة مرتين.</translation>
    </message>
    <message>
        <source>There can be at most %1 different notes.</source>
        <translation>أقصى عدد للأوراق المختلفة هو %1.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>لا يمكن أن يكون المبلغ سالبًا.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>لا يوجد ما يُصرف.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>This has more decimals than the currency.</source>
        <translation>المنازل العشرية هنا أكثر مما في العملة.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا الرقم كبير جدًا.</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>هذه العملة غير معروفة.</translation>
    </message>
    <message>
        <source>This cannot be paid with these notes.</source>
        <translation>لا يمكن صرف هذا بهذه الأوراق.</translation>
    </message>
    <message>
        <source>This takes at least %1 notes, more than are allowed.</source>
        <translation>أقل عدد أوراق لازم لهذا هو %1، وهو أكثر من المسموح.</translation>
    </message>
    <message>
        <source>The cassettes do not hold enough for this.</source>
        <translation>لا يكفي ما في الكاسيتات لهذا.</translation>
    </message>
    <message>
        <source>The house table has no entry for this amount.</source>
        <translation>لا يوجد في جدول المشغّل مدخل لهذا المبلغ.</translation>
    </message>
    <message>
        <source>There are %1 combinations, more than are allowed at once.</source>
        <translation>عدد التوليفات %1، وهو أكثر من المسموح دفعةً واحدة.</translation>
    </message>
    <message>
        <source>The last combination has number %1.</source>
        <translation>رقم آخر توليفة هو %1.</translation>
    </message>
    <message>
        <source>This order is not available for so large an amount. Choose the order by note values.</source>
        <translation>هذا الترتيب غير متاح لمبلغ كبير كهذا. اختر الترتيب حسب قيم الأوراق.</translation>
    </message>
    <message>
        <source>Counting this would take too long. Choose a smaller amount or fewer notes.</source>
        <translation>سيستغرق عدّ هذا وقتًا طويلًا جدًا. اختر مبلغًا أصغر أو فئات أقل.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was left half-written.</source>
        <extracomment>%1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>تعذّرت كتابة الملف: %1. لم يُترك أي شيء مكتوبًا جزئيًا.</translation>
    </message>
    <message>
        <source>There is no note of %1.</source>
        <translation>لا توجد ورقة من فئة %1.</translation>
    </message>
    <message>
        <source>It makes %1; %2 are missing.</source>
        <translation>المجموع %1؛ ينقصه %2.</translation>
    </message>
    <message>
        <source>It makes %1; that is %2 too much.</source>
        <translation>المجموع %1؛ وهو زائد بمقدار %2.</translation>
    </message>
    <message>
        <source>It takes %1 notes of %2, but only %3 can be paid out.</source>
        <translation>عدد الأوراق اللازم من فئة %2 هو %1، ولا يمكن صرف سوى %3.</translation>
    </message>
    <message>
        <source>It takes %1 notes, and %2 are allowed at once.</source>
        <translation>عدد الأوراق اللازم %1، والمسموح به دفعةً واحدة %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount.</source>
        <translation>هذه التشكيلة تصرف المبلغ.</translation>
    </message>
    <message>
        <source>This mix does not pay the amount.</source>
        <translation>هذه التشكيلة لا تصرف المبلغ.</translation>
    </message>
    <message>
        <source>fewest notes</source>
        <extracomment>Name of a rule by which a cash machine chooses notes.</extracomment>
        <translation>أقل عدد أوراق</translation>
    </message>
    <message>
        <source>equal emptying</source>
        <extracomment>Name of a rule: cassettes become empty at about the same time.</extracomment>
        <translation>تفريغ متساوٍ</translation>
    </message>
    <message>
        <source>least spread</source>
        <extracomment>Name of a rule: what is left in the cassettes differs least.</extracomment>
        <translation>أقل تفاوت</translation>
    </message>
    <message>
        <source>even counts</source>
        <extracomment>Name of a rule: the same number of every note.</extracomment>
        <translation>أعداد متساوية</translation>
    </message>
    <message>
        <source>most cassettes</source>
        <extracomment>Name of a rule: as many cassettes as possible give something.</extracomment>
        <translation>أكثر الكاسيتات</translation>
    </message>
    <message>
        <source>house table</source>
        <extracomment>Name of a rule: the operator&apos;s own table says what to pay.</extracomment>
        <translation>جدول المشغّل</translation>
    </message>
    <message>
        <source>Fewest notes possible: %1.</source>
        <translation>لا يمكن صرفه بعدد أوراق أقل من %1.</translation>
    </message>
    <message>
        <source>No cassette is limited, so fewest notes.</source>
        <translation>لا حدّ لأي كاسيت، لذا أقل عدد أوراق.</translation>
    </message>
    <message>
        <source>No note gives more than %1 of the %2 it has.</source>
        <translation>أعلى نسبة سحب من أي فئة: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>Notes between fullest and emptiest afterwards: %1.</source>
        <translation>الفرق بعد ذلك بين أكثر الكاسيتات امتلاءً وأقلها: %1 من الأوراق.</translation>
    </message>
    <message>
        <source>%1 of every note, the rest in fewest.</source>
        <translation>من كل فئة %1، والباقي بأقل عدد أوراق.</translation>
    </message>
    <message>
        <source>Cassettes that give something: %1.</source>
        <translation>عدد الكاسيتات التي تصرف: %1.</translation>
    </message>
    <message>
        <source>The table says so.</source>
        <translation>هكذا ينص الجدول.</translation>
    </message>
    <message>
        <source>Write conditions such as 50 &gt;= 2 or 100 = 0.</source>
        <extracomment>What a filter of combinations looks like; the numbers and signs stay as they are.</extracomment>
        <translation>اكتب شروطًا مثل ‎50 &gt;= 2 أو ‎100 = 0.</translation>
    </message>
    <message>
        <source>%1 cannot be paid. %2</source>
        <extracomment>%1 is an amount, %2 the reason, a whole sentence.</extracomment>
        <translation>لا يمكن صرف %1. %2</translation>
    </message>
</context>
<context>
    <name>gui::EditConflict</name>
    <message>
        <source>Someone else changed this customer meanwhile: %1, age %2.</source>
        <extracomment>%1 is the name of a customer, %2 the age: what someone else made of it.</extracomment>
        <translation>غيّر شخص آخر هذا العميل في هذه الأثناء: %1، العمر %2.</translation>
    </message>
    <message>
        <source>Someone else deleted this customer meanwhile.</source>
        <translation>حذف شخص آخر هذا العميل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Puts what is stored into the form, in place of what was entered.</extracomment>
        <translation>أخذ نسخته</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <extracomment>Stores what was entered, in place of what someone else made of it.</extracomment>
        <translation>الكتابة فوقها بنسختي</translation>
    </message>
    <message>
        <source>Save as a new customer</source>
        <translation>الحفظ كعميل جديد</translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message>
        <source>That cannot be done as it stands. Nothing was changed; correct it and try again.</source>
        <translation>لا يمكن تنفيذ ذلك على هذا النحو. لم يتغير شيء؛ صحّحه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation>لم يعد موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It collides with what is there already. Nothing was changed.</source>
        <translation>يتعارض مع ما هو موجود بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Someone else changed it meanwhile. Nothing was changed; look again and repeat.</source>
        <translation>غيّره شخص آخر في هذه الأثناء. لم يتغير شيء؛ تحقق ثم كرّر العملية.</translation>
    </message>
    <message>
        <source>That is larger than allowed. Nothing was changed.</source>
        <translation>هذا أكبر من المسموح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Access was refused. Check the user and password in the settings.</source>
        <translation>رُفض الوصول. تحقق من المستخدم وكلمة المرور في الإعدادات.</translation>
    </message>
    <message>
        <source>The store cannot be reached. Nothing was changed; try again in a moment.</source>
        <translation>تعذّر الوصول إلى المخزن. لم يتغير شيء؛ حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The connection broke while the change was under way, so it may have happened. Look before you repeat it.</source>
        <translation>انقطع الاتصال أثناء إجراء التغيير، فربما يكون قد تم. تحقق قبل تكراره.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>استغرق وقتًا طويلًا جدًا فأُوقف. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The other side answered with something that makes no sense. Check that it is what the settings say.</source>
        <translation>رد الطرف الآخر بما لا معنى له. تأكد من أنه ما تحدده الإعدادات.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>The customers are locked. Nothing was changed.</source>
        <translation>العملاء مقفلون. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>تعذّرت قراءة ملف أو كتابته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may have been added or not. Look before you repeat it.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>لم يبقَ أي صف مجهول المصير. تحقق قبل التكرار.</numerusform>
            <numerusform>لا يُعرف هل أُضيف صف واحد. تحقق قبل التكرار.</numerusform>
            <numerusform>لا يُعرف هل أُضيف صفان. تحقق قبل التكرار.</numerusform>
            <numerusform>لا يُعرف هل أُضيفت %Ln صفوف. تحقق قبل التكرار.</numerusform>
            <numerusform>لا يُعرف هل أُضيف %Ln صفًا. تحقق قبل التكرار.</numerusform>
            <numerusform>لا يُعرف هل أُضيف %Ln صف. تحقق قبل التكرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not added. You can repeat it: nobody is added twice.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>لم يبقَ أي صف دون إضافة. يمكنك التكرار: لن يُضاف أحد مرتين.</numerusform>
            <numerusform>لم يُضَف صف واحد. يمكنك التكرار: لن يُضاف أحد مرتين.</numerusform>
            <numerusform>لم يُضَف صفان. يمكنك التكرار: لن يُضاف أحد مرتين.</numerusform>
            <numerusform>لم تُضَف %Ln صفوف. يمكنك التكرار: لن يُضاف أحد مرتين.</numerusform>
            <numerusform>لم يُضَف %Ln صفًا. يمكنك التكرار: لن يُضاف أحد مرتين.</numerusform>
            <numerusform>لم يُضَف %Ln صف. يمكنك التكرار: لن يُضاف أحد مرتين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FaultText</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer&apos;s name in lists: %1 is the last name, %2 the first name.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>يجب أن يكون هذا نصًا.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>لا يجوز أن يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <extracomment>%1 is a number of characters.</extracomment>
        <translation>يتجاوز الطول الحد الأقصى: %1 من المحارف.</translation>
    </message>
    <message>
        <source>This contains a control character.</source>
        <translation>يحتوي هذا على محرف تحكم.</translation>
    </message>
    <message>
        <source>This contains half a character.</source>
        <translation>يحتوي هذا على محرف غير مكتمل.</translation>
    </message>
    <message>
        <source>A customer must be at least %1 years old.</source>
        <translation>يجب ألا يقل عمر العميل عن %1.</translation>
    </message>
    <message>
        <source>A customer can be at most %1 years old.</source>
        <translation>يجب ألا يزيد عمر العميل على %1.</translation>
    </message>
    <message>
        <source>The id must lie between %1 and %2.</source>
        <extracomment>%1 and %2 are the smallest and the largest id.</extracomment>
        <translation>يجب أن يقع المعرّف بين %1 و%2.</translation>
    </message>
    <message>
        <source>This id belongs to %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>هذا المعرّف يخص %1.</translation>
    </message>
    <message>
        <source>This id was taken.</source>
        <translation>هذا المعرّف مستخدم.</translation>
    </message>
    <message>
        <source>This id comes twice; the first one counts.</source>
        <translation>هذا المعرّف مكرر؛ ويُعتد بالأول.</translation>
    </message>
    <message>
        <source>There is a customer of this name already: %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation>يوجد عميل بهذا الاسم بالفعل: %1.</translation>
    </message>
    <message>
        <source>This name was taken.</source>
        <translation>هذا الاسم مستخدم.</translation>
    </message>
    <message>
        <source>This comes twice in one row.</source>
        <translation>هذا مكرر في صف واحد.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>هذا غير معروف هنا.</translation>
    </message>
</context>
<context>
    <name>gui::FileChoice</name>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one row a line</source>
        <translation>صف JSON في كل سطر</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>كل ما يمكن قراءته</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>ملف PDF للطباعة</translation>
    </message>
</context>
<context>
    <name>gui::FileWriting</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>حُفظ باسم ‎%1</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>الحفظ باسم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
</context>
<context>
    <name>gui::HelpView</name>
    <message>
        <source>Help: %1</source>
        <extracomment>Title of the help beside a page; %1 is the page, or the code of an error.</extracomment>
        <translation>المساعدة: %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>All errors</source>
        <extracomment>What the help is about, and a link at its end that leads there.</extracomment>
        <translation>كل الأخطاء</translation>
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
        <translation>&amp;جدول المشغّل، سطر لكل مبلغ</translation>
    </message>
    <message>
        <source>230 = 2 x 100 + 3 x 10
80 = 1 x 50 + 3 x 10</source>
        <extracomment>Two examples in a field; the numbers and signs stay as they are.</extracomment>
        <translation>‎230 = 2 x 100 + 3 x 10
‎80 = 1 x 50 + 3 x 10</translation>
    </message>
</context>
<context>
    <name>gui::ImportPreview</name>
    <message>
        <source>Import %1</source>
        <extracomment>Heading; %1 is the name of a file.</extracomment>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be added.</source>
        <extracomment>Before an import: how many rows are sound.</extracomment>
        <translation>
            <numerusform>لن يُضاف أي عميل.</numerusform>
            <numerusform>سيُضاف عميل واحد.</numerusform>
            <numerusform>سيُضاف عميلان.</numerusform>
            <numerusform>سيُضاف %Ln عملاء.</numerusform>
            <numerusform>سيُضاف %Ln عميلًا.</numerusform>
            <numerusform>سيُضاف %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be refused.</source>
        <extracomment>Before an import: how many rows are not sound.</extracomment>
        <translation>
            <numerusform>لن يُرفض أي صف.</numerusform>
            <numerusform>سيُرفض صف واحد.</numerusform>
            <numerusform>سيُرفض صفان.</numerusform>
            <numerusform>ستُرفض %Ln صفوف.</numerusform>
            <numerusform>سيُرفض %Ln صفًا.</numerusform>
            <numerusform>سيُرفض %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln customer(s)</source>
        <translation>
            <numerusform>اس&amp;تيراد لا شيء</numerusform>
            <numerusform>اس&amp;تيراد عميل واحد</numerusform>
            <numerusform>اس&amp;تيراد عميلين</numerusform>
            <numerusform>اس&amp;تيراد %Ln عملاء</numerusform>
            <numerusform>اس&amp;تيراد %Ln عميلًا</numerusform>
            <numerusform>اس&amp;تيراد %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody will be added.</source>
        <extracomment>Before an import: no row is sound.</extracomment>
        <translation>لن يُضاف أي عميل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s). Save the refused rows to see them all.</source>
        <extracomment>Last row of a table of refused rows that does not show them all.</extracomment>
        <translation>
            <numerusform>لا صفوف أخرى. احفظ الصفوف المرفوضة لرؤيتها كلها.</numerusform>
            <numerusform>صف واحد آخر. احفظ الصفوف المرفوضة لرؤيتها كلها.</numerusform>
            <numerusform>صفان آخران. احفظ الصفوف المرفوضة لرؤيتها كلها.</numerusform>
            <numerusform>%Ln صفوف أخرى. احفظ الصفوف المرفوضة لرؤيتها كلها.</numerusform>
            <numerusform>%Ln صفًا آخر. احفظ الصفوف المرفوضة لرؤيتها كلها.</numerusform>
            <numerusform>%Ln صف آخر. احفظ الصفوف المرفوضة لرؤيتها كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::IntervalModel</name>
    <message>
        <source>Answered</source>
        <extracomment>Heading: how many requests were answered.</extracomment>
        <translation>مُجاب عنه</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading: how many requests failed.</extracomment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Time in s</source>
        <extracomment>Heading of a column of times: seconds since the start of the run.</extracomment>
        <translation>الزمن بالثواني</translation>
    </message>
</context>
<context>
    <name>gui::Job</name>
    <message>
        <source>Reading %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <extracomment>Work under way: customers are added; %1 is the name of the file they are from.</extracomment>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>Work under way; %1 is the name of a file.</extracomment>
        <translation>كتابة %1</translation>
    </message>
</context>
<context>
    <name>gui::JobBars</name>
    <message>
        <source>Cancel</source>
        <extracomment>Stops work that is under way.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Spoken of the button that stops work; %1 is the work, as in “Writing customers.csv”.</extracomment>
        <translation>إلغاء: %1</translation>
    </message>
</context>
<context>
    <name>gui::JobExport</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a size in bytes too large for another unit, as in &quot;1.39 × 10²³&quot;.</extracomment>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <extracomment>%1 is a number that may be too large for a plural form.</extracomment>
        <translation>التوليفات: %1</translation>
    </message>
    <message>
        <source>%1; as text %2</source>
        <extracomment>%1 is as in &quot;199 combinations&quot;, %2 a size as in &quot;7 kB&quot;.</extracomment>
        <translation>%1؛ حجمها نصًا %2</translation>
    </message>
    <message>
        <source>%1: at most %2 combinations</source>
        <extracomment>%1 is the name of a file format, %2 a number.</extracomment>
        <translation>%1: أقصى عدد توليفات %2</translation>
    </message>
    <message>
        <source>To a file of my choice…</source>
        <translation>إلى ملف أختاره…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file format, %2 the size the file would have.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation>تصدير التوليفات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <extracomment>Stops writing the file.</extracomment>
        <translation>إلغاء التصدي&amp;ر</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>A random sample of %1 each…</source>
        <extracomment>In a menu of exports: so many combinations of each amount, drawn by chance.</extracomment>
        <translation>عينة عشوائية من %1 لكل مبلغ…</translation>
    </message>
    <message>
        <source>Only a sample of %1 each</source>
        <extracomment>A button; %1 is a number of combinations, drawn by chance.</extracomment>
        <translation>عينة من %1 لكل مبلغ فقط</translation>
    </message>
</context>
<context>
    <name>gui::JsonEntry</name>
    <message>
        <source>Add as JSON</source>
        <extracomment>Heading of a form into which customers are typed or pasted as JSON.</extracomment>
        <translation>إضافة بصيغة JSON</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>Customers as JSON, the way POST /customers takes them</source>
        <translation>العملاء بصيغة JSON كما يقبلها POST /customers</translation>
    </message>
    <message>
        <source>Chec&amp;k (Ctrl+Enter)</source>
        <extracomment>Shows what would be added and what refused.</extracomment>
        <translation>&amp;فحص (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This is no list of customers: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>هذه ليست قائمة عملاء: %1</translation>
    </message>
</context>
<context>
    <name>gui::LaneTimeline</name>
    <message numerus="yes">
        <source>Requests over time in %Ln lane(s)</source>
        <extracomment>Says what a picture shows; %n parallel clients.</extracomment>
        <translation>
            <numerusform>الطلبات عبر الزمن بلا مسارات</numerusform>
            <numerusform>الطلبات عبر الزمن في مسار واحد</numerusform>
            <numerusform>الطلبات عبر الزمن في مسارين</numerusform>
            <numerusform>الطلبات عبر الزمن في %Ln مسارات</numerusform>
            <numerusform>الطلبات عبر الزمن في %Ln مسارًا</numerusform>
            <numerusform>الطلبات عبر الزمن في %Ln مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1, %2: %3; lane %4, queued %5, on the wire %6</source>
        <extracomment>A request in a picture: its number and sort, its outcome, its lane, how long it waited and took.</extracomment>
        <translation>رقم %1، %2: %3؛ المسار %4، الانتظار %5، على الشبكة %6</translation>
    </message>
    <message>
        <source>; took effect as no. %1</source>
        <extracomment>Follows on the sentence before: the server did this request as the %1st, 2nd… of all.</extracomment>
        <translation>؛ ترتيب التنفيذ %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln request(s) are drawn.</source>
        <extracomment>Of a picture that would be too full otherwise.</extracomment>
        <translation>
            <numerusform>لا طلبات مرسومة.</numerusform>
            <numerusform>الطلب الأول وحده مرسوم.</numerusform>
            <numerusform>الطلبان الأولان وحدهما مرسومان.</numerusform>
            <numerusform>أول %Ln طلبات وحدها مرسومة.</numerusform>
            <numerusform>أول %Ln طلبًا وحدها مرسومة.</numerusform>
            <numerusform>أول %Ln طلب وحدها مرسومة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlined: a request waits to be sent. Filled: it is on the wire.</source>
        <extracomment>The key to a picture: a bar for each request, of two parts.</extracomment>
        <translation>المحدد بإطار: طلب ينتظر الإرسال. المملوء: الطلب على الشبكة.</translation>
    </message>
    <message>
        <source>▲: it took effect here at the earliest.</source>
        <extracomment>The key to a picture, a sign and what it means: when the server did the request.</extracomment>
        <translation>▲: نُفّذ هنا على أقرب تقدير.</translation>
    </message>
    <message>
        <source>Dashed frame: the answers contradict one another.</source>
        <extracomment>The key to a picture: a frame, and what it means.</extracomment>
        <translation>الإطار المتقطع: الردود يناقض بعضها بعضًا.</translation>
    </message>
</context>
<context>
    <name>gui::LastRun</name>
    <message>
        <source>Tellerdesk did not end in order the last time. What was acknowledged is in the store; nothing has to be done.</source>
        <translation>لم يُغلق Tellerdesk إغلاقًا سليمًا في المرة الماضية. كل ما أُكِّد محفوظ في المخزن؛ ولا يلزم فعل أي شيء.</translation>
    </message>
    <message>
        <source>Make a help bundle</source>
        <extracomment>On a button: gathers what helps others to find out what went wrong.</extracomment>
        <translation>إنشاء حزمة دعم</translation>
    </message>
    <message>
        <source>The log is %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>ملف السجل هو %1.</translation>
    </message>
</context>
<context>
    <name>gui::LatencyCurve</name>
    <message>
        <source>from the due time</source>
        <translation>من موعد الإرسال</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>على الشبكة</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ملي ثانية</translation>
    </message>
    <message>
        <source>Latency by percentile</source>
        <translation>زمن الاستجابة حسب المئين</translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>Headings of a table of latencies.</extracomment>
        <translation>المئين</translation>
    </message>
    <message>
        <source>From due</source>
        <translation>من الموعد</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>على الشبكة</translation>
    </message>
    <message>
        <source>Half of the requests took at most %1, 95% at most %2, 99% at most %3. %4</source>
        <extracomment>%1, %2, %3 are durations; %4 is a sentence on whether the client was the limit.</extracomment>
        <translation>استغرق نصف الطلبات %1 على الأكثر، و٩٥٪ منها %2 على الأكثر، و٩٩٪ منها %3 على الأكثر. %4</translation>
    </message>
</context>
<context>
    <name>gui::Listing</name>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list, such as numbers: what this language puts there, with its space.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the things of a list which may hold commas themselves, such as “Organa, Leia”.</extracomment>
        <translation>؛ </translation>
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
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column of the log of requests: GET, POST and so on.</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Column of the log of requests: what was asked for.</extracomment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the log of requests: the HTTP status.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Column of the log of requests: how long it took, in milliseconds.</extracomment>
        <translation>ملي ث</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the log of requests: the program that asked.</extracomment>
        <translation>المُرسل</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the log of requests: the request&apos;s id.</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the log of requests: what became of it.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a request: %1 is as in &quot;3 inserted, 1 refused&quot;, %2 why the first was refused.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>simulator</source>
        <extracomment>Who sent a request, as &quot;curl&quot; would be: the simulator of this program.</extracomment>
        <translation>المحاكي</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>A file was written</source>
        <translation>كُتب ملف</translation>
    </message>
    <message>
        <source>Finish and quit</source>
        <translation>إكمال ثم إنهاء</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>إيقاف ثم إنهاء</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Does not quit the program.</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Tellerdesk quits when the work under way is done.</source>
        <translation>سيُغلق Tellerdesk عند انتهاء العمل الجاري.</translation>
    </message>
</context>
<context>
    <name>gui::NamePolicyBox</name>
    <message>
        <source>Names are uni&amp;que</source>
        <translation>الأسماء &amp;فريدة</translation>
    </message>
</context>
<context>
    <name>gui::NotesHistogramView</name>
    <message>
        <source>Combinations by number of notes</source>
        <translation>التوليفات حسب عدد الأوراق</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>التوليفات</translation>
    </message>
    <message>
        <source>Notes in each combination: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>عدد أوراق كل توليفة: %1.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; no two take equally many.</source>
        <extracomment>%1 and %2 are numbers: fewest and most notes of a combination.</extracomment>
        <translation>عدد أوراق التوليفة من %1 إلى %2؛ ولا تتساوى توليفتان في العدد.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; at most %3 combinations take equally many.</source>
        <extracomment>%1 to %3 are numbers: fewest and most notes of a combination, and how many combinations have each of the most frequent numbers of notes.</extracomment>
        <translation>عدد أوراق التوليفة من %1 إلى %2؛ وأكبر عدد من التوليفات المتساوية الأوراق: %3.</translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; most often %3, in %4 combinations.</source>
        <extracomment>%1 to %4 are numbers: fewest and most notes of a combination, the most frequent number of notes and how many combinations have it.</extracomment>
        <translation>عدد أوراق التوليفة من %1 إلى %2؛ والأكثر تكرارًا %3، وعدد توليفاته %4.</translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message>
        <source>Show file</source>
        <extracomment>Button of a desktop notification: opens the folder of a file.</extracomment>
        <translation>إظهار الملف</translation>
    </message>
</context>
<context>
    <name>gui::Page</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a panel, in the list at the window&apos;s side: the API server.</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Title of a panel: the table of customers.</extracomment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Denominations</source>
        <extracomment>Title of a panel: how an amount can be paid in banknotes.</extracomment>
        <translation>الفئات النقدية</translation>
    </message>
    <message>
        <source>Simulator</source>
        <extracomment>Title of a panel: sends many requests to a server.</extracomment>
        <translation>المحاكي</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of a panel.</extracomment>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>gui::PayoutRules</name>
    <message>
        <source>What each rule pays</source>
        <translation>ما تصرفه كل قاعدة</translation>
    </message>
    <message>
        <source>&amp;Keep in the house table</source>
        <translation>الاحتفا&amp;ظ به في جدول المشغّل</translation>
    </message>
    <message>
        <source>From now on the house table pays this amount as the selected rule does.</source>
        <translation>من الآن فصاعدًا يصرف جدول المشغّل هذا المبلغ كما تصرفه القاعدة المحددة.</translation>
    </message>
</context>
<context>
    <name>gui::PlanDetails</name>
    <message>
        <source>after the highest</source>
        <extracomment>Choices of the first customer&apos;s id: the highest stored plus one, one, or drawn by chance.</extracomment>
        <translation>بعد الأعلى</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>QNetworkAccessManager</source>
        <extracomment>Choices of what carries the requests; the first is the name of a class and stays.</extracomment>
        <translation>QNetworkAccessManager</translation>
    </message>
    <message>
        <source>plain sockets</source>
        <translation>مقابس عادية</translation>
    </message>
</context>
<context>
    <name>gui::PlanForm</name>
    <message>
        <source>this server</source>
        <extracomment>Placeholder in the field of the target: the program&apos;s own server.</extracomment>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>all at once</source>
        <extracomment>Choices of when requests are sent.</extracomment>
        <translation>كلها معًا</translation>
    </message>
    <message>
        <source>back to back</source>
        <translation>متتابعة</translation>
    </message>
    <message>
        <source>at a steady rate</source>
        <translation>بمعدل ثابت</translation>
    </message>
    <message>
        <source>at a changing rate</source>
        <translation>بمعدل متغير</translation>
    </message>
</context>
<context>
    <name>gui::Rail</name>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
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
        <translation>حفظ تقرير التشغيل</translation>
    </message>
    <message>
        <source>Report as a page</source>
        <extracomment>Forms of a file: all of the report as a page for a browser, as data, or its requests alone.</extracomment>
        <translation>التقرير كصفحة</translation>
    </message>
    <message>
        <source>Report as data</source>
        <translation>التقرير كبيانات</translation>
    </message>
    <message>
        <source>Requests as a table</source>
        <translation>الطلبات كجدول</translation>
    </message>
    <message>
        <source>Open the report of a run</source>
        <extracomment>Title of a file chooser.</extracomment>
        <translation>فتح تقرير تشغيل</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>A sort of files: reports of simulator runs.</extracomment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>History for other checkers</source>
        <extracomment>A form of a file: what was asked when and answered what, for programs that check it.</extracomment>
        <translation>السجل الزمني لبرامج تحقق أخرى</translation>
    </message>
</context>
<context>
    <name>gui::RequestLogView</name>
    <message>
        <source>(not text)</source>
        <extracomment>Stands for a body that is compressed or binary.</extracomment>
        <translation>(ليس نصًا)</translation>
    </message>
    <message>
        <source>Parsing %1, validating %2, store %3, writing %4; %5 in all.</source>
        <extracomment>Where a request&apos;s time went; %1 to %5 are durations such as &quot;0.50 ms&quot;.</extracomment>
        <translation>التحليل %1، التحقق %2، المخزن %3، الكتابة %4؛ الإجمالي %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the log of requests has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <extracomment>How many requests the filter shows: %1 of %2.</extracomment>
        <translation>الطلبات: %1 من %2</translation>
    </message>
    <message>
        <source>Parsing</source>
        <extracomment>Stages of a request in the picture of its time.</extracomment>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Save a Bruno collection</source>
        <extracomment>In a menu: saves the requests for Bruno, a program that sends them again.</extracomment>
        <translation>حفظ مجموعة Bruno</translation>
    </message>
    <message>
        <source>Save a k6 script</source>
        <extracomment>In a menu: saves the requests for k6, a program that sends them again under load.</extracomment>
        <translation>حفظ نص k6 البرمجي</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>إغلاق الطلب</translation>
    </message>
    <message>
        <source>No requests yet. They are listed here as they come.</source>
        <translation>لا توجد طلبات بعد. تُسرد هنا فور ورودها.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>لا توجد طلبات. يمسح Esc التصفية.</numerusform>
            <numerusform>الطلب الوحيد غير مطابق. يمسح Esc التصفية.</numerusform>
            <numerusform>لا يطابق أي من الطلبين. يمسح Esc التصفية.</numerusform>
            <numerusform>لا يطابق أي من %Ln طلبات. يمسح Esc التصفية.</numerusform>
            <numerusform>لا يطابق أي من %Ln طلبًا. يمسح Esc التصفية.</numerusform>
            <numerusform>لا يطابق أي من %Ln طلب. يمسح Esc التصفية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RowCopy</name>
    <message>
        <source>Only the first %1 of the selected rows were copied. An export writes them all.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>نُسخت الصفوف الأولى فقط من الصفوف المحددة، وعددها %1. أما التصدير فيكتبها كلها.</translation>
    </message>
</context>
<context>
    <name>gui::RuleModel</name>
    <message>
        <source>Rule</source>
        <extracomment>Heading: by which rule a cash machine chooses the notes.</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out.</extracomment>
        <translation>الصرف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason for a choice.</extracomment>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>gui::RunHistory</name>
    <message>
        <source>none</source>
        <extracomment>Instead of a run to compare with.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <extracomment>Names the list of runs that were made.</extracomment>
        <translation>عمليات ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <extracomment>Names the choice of a second run to hold against the one that is shown.</extracomment>
        <translation>الم&amp;قارنة مع</translation>
    </message>
    <message>
        <source>no run yet</source>
        <extracomment>Instead of the run that is shown.</extracomment>
        <translation>لا تشغيل بعد</translation>
    </message>
    <message>
        <source>none shown</source>
        <extracomment>Instead of the run that is shown: there are runs, but one is under way or none was chosen.</extracomment>
        <translation>لا شيء معروض</translation>
    </message>
</context>
<context>
    <name>gui::RunPlots</name>
    <message>
        <source>No tenth of a second has passed yet.</source>
        <translation>لم يمضِ عُشر ثانية بعد.</translation>
    </message>
    <message>
        <source>%1 answers a second on average, %2 in the best tenth of a second, over %3&#xa0;s.</source>
        <extracomment>%1 and %2 are numbers of requests, %3 is a number of seconds.</extracomment>
        <translation>متوسط الردود في الثانية %1، وفي أفضل عُشر ثانية %2، خلال %3&#xa0;ث.</translation>
    </message>
    <message>
        <source>answers a second</source>
        <extracomment>Names lines of a plot over time.</extracomment>
        <translation>الردود في الثانية</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>ms on wire</source>
        <extracomment>Names an axis of a plot: for how many milliseconds requests were on the wire.</extracomment>
        <translation>ملي&#xa0;ث على الشبكة</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Below a plot: the time since the start of the run.</extracomment>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>Latency on the wire over time</source>
        <translation>زمن الاستجابة على الشبكة عبر الوقت</translation>
    </message>
    <message>
        <source>The run in tenths of a second</source>
        <translation>التشغيل بأعشار الثانية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed.</source>
        <extracomment>After a sentence on how many requests were answered.</extracomment>
        <translation>
            <numerusform>لم يفشل أي طلب.</numerusform>
            <numerusform>فشل طلب واحد.</numerusform>
            <numerusform>فشل طلبان.</numerusform>
            <numerusform>فشلت %Ln طلبات.</numerusform>
            <numerusform>فشل %Ln طلبًا.</numerusform>
            <numerusform>فشل %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and failures a second</source>
        <extracomment>Names a plot for those who cannot see it: of requests that were answered and that failed.</extracomment>
        <translation>الردود والإخفاقات في الثانية</translation>
    </message>
</context>
<context>
    <name>gui::SampleModel</name>
    <message>
        <source>%1 taken, %2 refused</source>
        <extracomment>%1 customers were taken by the server, %2 refused.</extracomment>
        <translation>مقبول %1، مرفوض %2</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;ms</source>
        <extracomment>From when until when something lasted, in milliseconds: %1 and %2 are numbers.</extracomment>
        <translation>%1 إلى %2&#xa0;ملي&#xa0;ث</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading: the number of a request.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading: when a request was due, from the start of the run.</extracomment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Heading: how long a request waited in the client.</extracomment>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading: how long a request was on its way and at the server.</extracomment>
        <translation>على الشبكة</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Heading: from when until when a request was on its way and at the server.</extracomment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why something was refused or failed.</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What this request carried and got was not kept: only the first requests of a run are, and the first that failed.</source>
        <translation>لم يُحفظ ما حمله هذا الطلب وما تلقّاه: لا يُحفظ إلا لأوائل الطلبات في التشغيل ولأوائل الفاشلة منها.</translation>
    </message>
</context>
<context>
    <name>gui::ServerNotices</name>
    <message>
        <source>The server did not start: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>لم يبدأ الخادم: %1</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by another program.</source>
        <translation>لم يبدأ الخادم: المنفذ %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by %2.</source>
        <extracomment>%2 is a program, as in &quot;nginx (pid 812)&quot;.</extracomment>
        <translation>لم يبدأ الخادم: المنفذ %1 يستخدمه %2.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <extracomment>On a button: takes the port %1 instead of the busy one.</extracomment>
        <translation>استخدام المنفذ %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The server is running. What would you like to try?</source>
        <translation>الخادم يعمل. ماذا تريد أن تجرب؟</translation>
    </message>
    <message>
        <source>Add 10 samples</source>
        <translation>إضافة عشر عينات</translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation>تشغيل المحاكي</translation>
    </message>
    <message>
        <source>Open the docs</source>
        <translation>فتح الوثائق</translation>
    </message>
    <message>
        <source>The request was sent again and answered with %1.</source>
        <extracomment>A request was sent once more; %1 is the HTTP status of the answer.</extracomment>
        <translation>أُعيد إرسال الطلب وكان الرد %1.</translation>
    </message>
    <message>
        <source>The request was sent again and not answered: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>أُعيد إرسال الطلب ولم يُرَد عليه: %1</translation>
    </message>
    <message>
        <source>Settings of the server were changed. It works by the former ones until it is restarted.</source>
        <translation>تغيّرت إعدادات الخادم. يعمل بالإعدادات السابقة إلى أن يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>On a button: the server.</extracomment>
        <translation>إعادة التشغيل</translation>
    </message>
</context>
<context>
    <name>gui::ServerPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again… %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>جارٍ إعادة الاتصال… %1</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln second(s). %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>
            <numerusform>المحاولة التالية الآن. %1</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة. %1</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين. %1</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ. %1</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية. %1</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerPlots</name>
    <message>
        <source>%1 a second now</source>
        <extracomment>Below the heading of a plot; %1 is a number.</extracomment>
        <translation>%1 في الثانية الآن</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Below a plot, how long ago: %1 is a number of seconds, as in &quot;-40 s&quot;.</extracomment>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>Below a plot, how long ago: %1 is a number of minutes, as in &quot;-10 min&quot;.</extracomment>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>no request just now</source>
        <translation>لا طلبات الآن</translation>
    </message>
    <message>
        <source>p50&#xa0;≤&#xa0;%1, p95&#xa0;≤&#xa0;%2, p99&#xa0;≤&#xa0;%3</source>
        <translation>p50&#xa0;≤&#xa0;%1، p95&#xa0;≤&#xa0;%2، p99&#xa0;≤&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 fine, %2 refused, %3 failed</source>
        <extracomment>Counts of answers: fine, refused because of the request, failed because of the server.</extracomment>
        <translation>سليم %1، مرفوض %2، فاشل %3</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>زمن الاستجابة (ملي ث)</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>الردود في الثانية</translation>
    </message>
    <message>
        <source>Last 60 seconds</source>
        <extracomment>How far back the plots reach.</extracomment>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>آخر ربع ساعة</translation>
    </message>
    <message>
        <source>How far back the plots reach</source>
        <translation>المدة التي تغطيها الرسوم البيانية</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Shows figures instead of plots.</extracomment>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation>أرقام الخادم</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <extracomment>Heading of a column: requests a second.</extracomment>
        <translation>طلبات/ثانية</translation>
    </message>
</context>
<context>
    <name>gui::SettingField</name>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>127.0.0.1 means this computer alone.</source>
        <translation>يعني 127.0.0.1 هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>الم&amp;نفذ</translation>
    </message>
    <message>
        <source>0 takes any that is free.</source>
        <translation>يختار 0 أي منفذ متاح.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>الرم&amp;ز المميز</translation>
    </message>
    <message>
        <source>Requests must carry it; needed to listen beyond this computer.</source>
        <translation>يجب أن تحمله الطلبات؛ وهو لازم لقبول الاتصالات من خارج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start w&amp;ith the app</source>
        <translation>البدء &amp;مع التطبيق</translation>
    </message>
    <message>
        <source>Speak TLS (https)</source>
        <translation>استخدام TLS (https)</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>شهادة TLS للخادم</translation>
    </message>
    <message>
        <source>A PEM file; empty: one that the program makes itself.</source>
        <translation>ملف PEM؛ وإن تُرك فارغًا فما ينشئه البرنامج بنفسه.</translation>
    </message>
    <message>
        <source>Server key</source>
        <translation>مفتاح TLS للخادم</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>ملف PEM.</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>أسماء المضيف</translation>
    </message>
    <message>
        <source>What the server is called besides its address, between commas.</source>
        <translation>أسماء الخادم إضافةً إلى عنوانه، مفصولة بفواصل (,).</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>صفحات الويب المسموح بها</translation>
    </message>
    <message>
        <source>Origins such as https://shop.example, between commas.</source>
        <translation>عناوين المصدر مثل ‎https://shop.example‎، مفصولة بفواصل (,).</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>Requests in a burst</source>
        <translation>الطلبات دفعةً واحدة</translation>
    </message>
    <message>
        <source>One address may send this many requests before the rate counts.</source>
        <translation>يجوز لعنوان واحد إرسال هذا العدد من الطلبات قبل أن يسري المعدل.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>الاتصالات من عنوان واحد</translation>
    </message>
    <message>
        <source>Largest request (MB)</source>
        <translation>أكبر طلب (ميغابايت)</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s head</source>
        <translation>مهلة ترويسة الطلب بالثواني</translation>
    </message>
    <message>
        <source>Seconds for a request&apos;s body</source>
        <translation>مهلة متن الطلب بالثواني</translation>
    </message>
    <message>
        <source>Seconds a silent connection is held</source>
        <translation>مدة إبقاء الاتصال الصامت بالثواني</translation>
    </message>
    <message>
        <source>Seconds a request may wait</source>
        <translation>أقصى انتظار للطلب بالثواني</translation>
    </message>
    <message>
        <source>Seconds to read an answer</source>
        <translation>مهلة قراءة الرد بالثواني</translation>
    </message>
    <message>
        <source>Large answers may take longer.</source>
        <translation>قد تستغرق الردود الكبيرة وقتًا أطول.</translation>
    </message>
    <message>
        <source>Seconds that stopping waits</source>
        <translation>مدة الانتظار عند الإيقاف بالثواني</translation>
    </message>
    <message>
        <source>Requests that are running get this long to end.</source>
        <translation>تُمهَل الطلبات قيد التنفيذ هذه المدة لتنتهي.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>خيوط التنفيذ</translation>
    </message>
    <message>
        <source>They answer requests; each keeps all customers in memory.</source>
        <translation>تجيب عن الطلبات؛ يحتفظ كل منها بجميع العملاء في الذاكرة.</translation>
    </message>
    <message>
        <source>Where &amp;customers are kept</source>
        <translation>مكان &amp;حفظ العملاء</translation>
    </message>
    <message>
        <source>A private Redis needs no set-up and is reached by this user alone.</source>
        <translation>لا يحتاج Redis الخاص إلى إعداد، ولا يصل إليه إلا هذا المستخدم.</translation>
    </message>
    <message>
        <source>External if one is configured</source>
        <translation>الخارجي إن كان مُعدًّا</translation>
    </message>
    <message>
        <source>Private Redis</source>
        <translation>Redis خاص</translation>
    </message>
    <message>
        <source>External Redis</source>
        <translation>Redis خارجي</translation>
    </message>
    <message>
        <source>Redis &amp;URL</source>
        <translation>عن&amp;وان URL لخادم Redis</translation>
    </message>
    <message>
        <source>redis://, rediss:// or unix:</source>
        <translation>‎redis://‎ أو ‎rediss://‎ أو ‎unix:‎</translation>
    </message>
    <message>
        <source>Redis &amp;host</source>
        <translation>م&amp;ضيف Redis</translation>
    </message>
    <message>
        <source>A host name, or the path of a unix socket.</source>
        <translation>اسم مضيف، أو مسار مقبس unix.</translation>
    </message>
    <message>
        <source>Redis p&amp;ort</source>
        <translation>منف&amp;ذ Redis</translation>
    </message>
    <message>
        <source>Redis us&amp;er</source>
        <translation>مس&amp;تخدم Redis</translation>
    </message>
    <message>
        <source>Redis pass&amp;word</source>
        <translation>&amp;كلمة مرور Redis</translation>
    </message>
    <message>
        <source>Kept in the keyring of the desktop, and in no file.</source>
        <translation>تُحفظ في حلقة مفاتيح سطح المكتب، ولا تُكتب في أي ملف.</translation>
    </message>
    <message>
        <source>TL&amp;S</source>
        <translation>تشف&amp;ير TLS</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>سلطات التصديق</translation>
    </message>
    <message>
        <source>A PEM file; empty: those of the system.</source>
        <translation>ملف PEM؛ وإن تُرك فارغًا فسلطات النظام.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة TLS للبرنامج العميل</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح TLS للبرنامج العميل</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate</source>
        <translation>التحقق من شهادة الخادم</translation>
    </message>
    <message>
        <source>Database number</source>
        <translation>رقم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Write to &amp;disk</source>
        <translation>الكتابة على القر&amp;ص</translation>
    </message>
    <message>
        <source>Once a second is faster; a power failure may then cost the last second.</source>
        <translation>مرة كل ثانية أسرع؛ لكن قد يضيع عندئذٍ ما كُتب في الثانية الأخيرة عند انقطاع الكهرباء.</translation>
    </message>
    <message>
        <source>Before every answer</source>
        <translation>قبل كل رد</translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation>مرة كل ثانية</translation>
    </message>
    <message>
        <source>U&amp;ndo period</source>
        <translation>مهلة الترا&amp;جع</translation>
    </message>
    <message>
        <source>For how many seconds a deletion can be undone.</source>
        <translation>عدد الثواني التي يمكن خلالها التراجع عن الحذف.</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>عنو&amp;ان URL الأساسي</translation>
    </message>
    <message>
        <source>Whom the simulator asks; empty: the server of this program.</source>
        <translation>الخادم الذي يرسل إليه المحاكي؛ وإن تُرك فارغًا فخادم هذا البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجل&amp;د</translation>
    </message>
    <message>
        <source>Exports and logs are written there.</source>
        <translation>تُكتب فيه الملفات المصدَّرة والسجلات.</translation>
    </message>
    <message>
        <source>Replicas to wait for</source>
        <translation>النسخ المتماثلة المنتظَرة</translation>
    </message>
    <message>
        <source>This many replicas must have a change before it is acknowledged. That needs an append-only file on every server, and Sentinels that wait for seconds.</source>
        <translation>يجب أن يصل التغيير إلى هذا العدد من النسخ المتماثلة قبل تأكيده. ويتطلب ذلك ملف إلحاق (append-only) على كل خادم، وأن تنتظر خوادم Sentinel بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في شريط النظام</translation>
    </message>
    <message>
        <source>Closing the window then leaves the program and its server running. The icon&apos;s menu shows the window again, and quits.</source>
        <translation>عند إغلاق النافذة يبقى البرنامج وخادمه قيد التشغيل. تُظهر قائمة الأيقونة النافذة من جديد وتنهي البرنامج.</translation>
    </message>
    <message>
        <source>Shards of a new collection</source>
        <translation>أجزاء المجموعة الجديدة</translation>
    </message>
    <message>
        <source>16 divide it among the servers of a Redis Cluster. Lists are then not all of one moment, and names cannot be unique. An existing collection stays as it is.</source>
        <translation>مع 16 جزءًا تتوزع المجموعة على خوادم Redis Cluster. عندئذٍ لا تعكس القائمة كلها لحظة واحدة، ولا يمكن أن تكون الأسماء فريدة. أما المجموعة الموجودة فتبقى كما هي.</translation>
    </message>
    <message>
        <source>1, in one piece</source>
        <translation>1، قطعة واحدة</translation>
    </message>
    <message>
        <source>16, for a Redis Cluster</source>
        <translation>16، من أجل Redis Cluster</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Customers can then be read but not changed: not in this window, not by requests to its server, not by teller from its next start on.</source>
        <translation>عندئذ يمكن قراءة العملاء دون تغييرهم: لا في هذه النافذة، ولا بالطلبات إلى خادمها، ولا عبر teller ابتداءً من تشغيله التالي.</translation>
    </message>
    <message>
        <source>One address, or one /64 network of IPv6, may send this many requests a second; 0 means any number.</source>
        <translation>يجوز لعنوان واحد، أو لشبكة ‎/64 واحدة من IPv6، إرسال هذا العدد من الطلبات في الثانية؛ 0: بلا حد.</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
</context>
<context>
    <name>gui::SettingRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from.</extracomment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>chosen here</source>
        <extracomment>Where the value of a setting comes from: from this window.</extracomment>
        <translation>محدد هنا</translation>
    </message>
    <message>
        <source>kept secret</source>
        <extracomment>Where the value of a setting comes from: it is kept as a secret.</extracomment>
        <translation>محفوظ سرًا</translation>
    </message>
    <message>
        <source>fixed by .env</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>ثابت في ‎.env</translation>
    </message>
    <message>
        <source>fixed by the environment</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>ثابت من البيئة</translation>
    </message>
    <message>
        <source>fixed by the command line</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation>ثابت من سطر الأوامر</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>Gives a setting its default value again; %1 is the setting.</extracomment>
        <translation>إعادة تعيين: %1</translation>
    </message>
    <message>
        <source>This was not taken: %1</source>
        <extracomment>Under a setting; %1 is the reason, an imperative.</extracomment>
        <translation>لم تُقبل هذه القيمة: %1</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In the empty field of a password or token: there is one, which is not shown.</extracomment>
        <translation>القيمة معيَّنة</translation>
    </message>
    <message>
        <source>Restart the server to apply this.</source>
        <translation>أعد تشغيل الخادم لتطبيق هذا.</translation>
    </message>
    <message>
        <source>Takes effect when the server next starts.</source>
        <translation>يسري من بدء الخادم التالي.</translation>
    </message>
</context>
<context>
    <name>gui::SettingsPanel</name>
    <message>
        <source>Tellerdesk makes no connection to anywhere by itself: no account, no statistics, no look for updates. It reaches only the Redis you name, and the server you let the simulator ask.</source>
        <translation>لا يتصل Tellerdesk بأي مكان من تلقاء نفسه: لا حساب، ولا إحصاءات، ولا بحث عن تحديثات. ولا يصل إلا إلى Redis الذي تحدده، وإلى الخادم الذي تجعل المحاكي يرسل إليه.</translation>
    </message>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>منصة عمل للفئات النقدية ولواجهة برمجة تطبيقات (API) للعملاء.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة (GPL)، الإصدار 3 أو ما بعده؛ ويأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 is a list of libraries with their versions and licences.</extracomment>
        <translation>صُنع باستخدام %1.</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not take the secret, so it holds until the program ends: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>لم تحفظ حلقة مفاتيح سطح المكتب القيمة السرية، لذا لا تسري إلا حتى إغلاق البرنامج: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>المحاكي</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Help bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>The secret is not used any more, but the keyring of the desktop may still hold it: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>لم تعد القيمة السرية مستعملة، لكن قد تبقى في حلقة مفاتيح سطح المكتب: %1</translation>
    </message>
    <message>
        <source>The keyring of the desktop did not give the secrets it keeps, so the program works without them: %1</source>
        <extracomment>%1 is the reason; a secret is a password or a token.</extracomment>
        <translation>لم تُعطِ حلقة مفاتيح سطح المكتب القيم السرية التي تحفظها، لذا يعمل البرنامج دونها: %1</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>On a button: asks the keyring once more.</extracomment>
        <translation>سؤال حلقة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>Copy the selected rows of a table</source>
        <translation>نسخ الصفوف المحددة من جدول</translation>
    </message>
    <message>
        <source>Clear the field, or close what has opened</source>
        <translation>إفراغ الحقل أو إغلاق ما انفتح</translation>
    </message>
    <message>
        <source>Nobody is added whose first and last name is there.</source>
        <extracomment>Below the switch that makes names unique.</extracomment>
        <translation>لا يُضاف من اسمه الأول واسم عائلته موجودان.</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorPanel</name>
    <message>
        <source>Start server and &amp;run</source>
        <extracomment>On a button; the letter after &amp; is reached with Alt.</extracomment>
        <translation>بدء الخادم والت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>Replaying with fewer requests</source>
        <extracomment>Work under way.</extracomment>
        <translation>جارٍ التكرار بطلبات أقل</translation>
    </message>
    <message>
        <source>Simulator at work</source>
        <extracomment>Work under way: requests are being sent.</extracomment>
        <translation>المحاكي يعمل</translation>
    </message>
</context>
<context>
    <name>gui::SimulatorText</name>
    <message>
        <source>accepted</source>
        <extracomment>Outcome of a request: the server did it.</extracomment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>refused by rule</source>
        <extracomment>Outcome of a request: the server rightly did not do it.</extracomment>
        <translation>مرفوض وفق القواعد</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Outcome of a request: it may or may not have been done.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ملي&#xa0;ث</translation>
    </message>
    <message>
        <source>Consistency was not checked.</source>
        <translation>لم يُتحقق من الاتساق.</translation>
    </message>
    <message>
        <source>Consistent: there is an order of the %1 requests that explains every answer (found in %2).</source>
        <extracomment>%1 is a number of requests, %2 a duration.</extracomment>
        <translation>متسق: يوجد ترتيب للطلبات (عددها %1) يفسّر كل رد (وُجد خلال %2).</translation>
    </message>
    <message>
        <source>Violated: %1</source>
        <extracomment>%1 says what was found, a sentence.</extracomment>
        <translation>انتهاك: %1</translation>
    </message>
    <message>
        <source>Limits met.</source>
        <translation>الحدود مستوفاة.</translation>
    </message>
    <message>
        <source>Limits missed: %1.</source>
        <extracomment>%1 lists limits, each with what came of it.</extracomment>
        <translation>حدود غير مستوفاة: %1.</translation>
    </message>
    <message>
        <source>Customers: %1 accepted, %2 refused by rule. Requests: %3 answered, %4 failed, %5 sent again; at most %6 at once.</source>
        <extracomment>Each %n is a number: customers taken, customers refused by rule; failed and resent requests.</extracomment>
        <translation>العملاء: المقبول %1، المرفوض وفق القواعد %2. الطلبات: المُجاب عنه %3، الفاشل %4، المُعاد إرساله %5؛ الأقصى في آنٍ واحد %6.</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>consistent</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>متسق</translation>
    </message>
    <message>
        <source>violated</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>انتهاك</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>The verdict on a run in a word.</extracomment>
        <translation>غير محسوم</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), %2, p95 %3</source>
        <extracomment>A run in a list: date and time, how many requests (also the number for the plural), the verdict in a word, and the time within which 95 % were answered.</extracomment>
        <translation>
            <numerusform>%1، لا طلبات، %2، p95 %3</numerusform>
            <numerusform>%1، طلب واحد، %2، p95 %3</numerusform>
            <numerusform>%1، طلبان، %2، p95 %3</numerusform>
            <numerusform>%1، %Ln طلبات، %2، p95 %3</numerusform>
            <numerusform>%1، %Ln طلبًا، %2، p95 %3</numerusform>
            <numerusform>%1، %Ln طلب، %2، p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice of what goes wrong on purpose: nothing.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>replies are lost</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>ضياع الردود</translation>
    </message>
    <message>
        <source>the store is slow</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>بطء المخزن</translation>
    </message>
    <message>
        <source>the store refuses</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>رفض المخزن</translation>
    </message>
    <message>
        <source>the private Redis is killed</source>
        <extracomment>A choice of what goes wrong on purpose.</extracomment>
        <translation>إنهاء Redis الخاص قسرًا</translation>
    </message>
    <message>
        <source>Drill: the server waits before each use of its store, for every client, as long as the run lasts.</source>
        <translation>تدريب: ينتظر الخادم قبل كل استخدام لمخزنه، لكل المتصلين به، طوال مدة التشغيل.</translation>
    </message>
    <message>
        <source>Drill: the server treats its store as away at every third use, for every client, as long as the run lasts.</source>
        <translation>تدريب: يعامل الخادم مخزنه كأنه غائب في كل استخدام ثالث، لكل المتصلين به، طوال مدة التشغيل.</translation>
    </message>
    <message>
        <source>Drill: the private Redis is killed once during the run and starts again by itself. What was acknowledged must still be there.</source>
        <translation>تدريب: يُنهى Redis الخاص قسرًا مرة واحدة أثناء التشغيل ثم يعود إلى العمل من تلقاء نفسه. ويجب أن يبقى كل ما أُكِّد موجودًا.</translation>
    </message>
    <message>
        <source>No request was answered, so there was nothing to check.</source>
        <translation>لم يُجب عن أي طلب، فلم يكن هناك ما يُتحقق منه.</translation>
    </message>
    <message>
        <source>%1 was stored and is gone, although nothing removed it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>كان %1 مخزّنًا واختفى، مع أن شيئًا لم يحذفه.</translation>
    </message>
    <message>
        <source>%1 was removed and is back, although nothing inserted it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>حُذف %1 ثم عاد، مع أن شيئًا لم يُدرجه.</translation>
    </message>
    <message>
        <source>%1 was seen before it was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>ظهر %1 قبل إرساله.</translation>
    </message>
    <message>
        <source>%1 was seen, although nobody sent it.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>ظهر %1 مع أن أحدًا لم يرسله.</translation>
    </message>
    <message>
        <source>%1 is not what was sent.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>%1 ليس ما أُرسل.</translation>
    </message>
    <message>
        <source>%1 stands twice in one list.</source>
        <extracomment>%1 names a customer.</extracomment>
        <translation>ورد %1 مرتين في قائمة واحدة.</translation>
    </message>
    <message>
        <source>A list is not in the order of last name, first name and id.</source>
        <translation>إحدى القوائم ليست مرتبة حسب اسم العائلة والاسم الأول والمعرّف.</translation>
    </message>
    <message>
        <source>A list shows half of a change, or two lists contradict each other.</source>
        <translation>تُظهر إحدى القوائم نصف تغيير، أو تناقض قائمتان إحداهما الأخرى.</translation>
    </message>
    <message>
        <source>The answer to a change does not fit what was stored then.</source>
        <translation>الرد على أحد التغييرات لا يوافق ما كان مخزّنًا حينها.</translation>
    </message>
    <message>
        <source>No order of the requests explains every answer.</source>
        <translation>لا يوجد ترتيب للطلبات يفسّر كل رد.</translation>
    </message>
    <message>
        <source>A customer</source>
        <extracomment>Stands for the name of a customer which is not known.</extracomment>
        <translation>عميل</translation>
    </message>
    <message>
        <source>%1 Requests: %2.</source>
        <extracomment>%1 is a sentence, %2 lists the numbers of requests.</extracomment>
        <translation>%1 الطلبات: %2.</translation>
    </message>
    <message>
        <source>Drill: every change is made, but every third gets no answer: its connection is cut, for every client of this server, as long as the run lasts.</source>
        <translation>تدريب: يُنفَّذ كل تغيير، لكن واحدًا من كل ثلاثة لا يتلقى ردًا: يُقطع اتصاله، لكل المتصلين بهذا الخادم، طوال مدة التشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), none answered</source>
        <extracomment>A run in a list: date and time, and how many requests, which all got no answer.</extracomment>
        <translation>
            <numerusform>%1، لا طلبات، بلا رد</numerusform>
            <numerusform>%1، طلب واحد، بلا رد</numerusform>
            <numerusform>%1، طلبان، بلا رد</numerusform>
            <numerusform>%1، %Ln طلبات، بلا رد</numerusform>
            <numerusform>%1، %Ln طلبًا، بلا رد</numerusform>
            <numerusform>%1، %Ln طلب، بلا رد</numerusform>
        </translation>
    </message>
    <message>
        <source>none answered</source>
        <extracomment>Instead of the verdict on a run, in a word or two: of no request.</extracomment>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>%1 is %2, the limit is %3</source>
        <extracomment>A limit that was missed: %1 is a percentile as in &quot;p95&quot;, %2 its value.</extracomment>
        <translation>%1 هو %2 والحد %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed, the limit is %1</source>
        <extracomment>A limit that was missed: %Ln requests failed, %1 may.</extracomment>
        <translation>
            <numerusform>لم يفشل أي طلب والحد %1</numerusform>
            <numerusform>فشل طلب واحد والحد %1</numerusform>
            <numerusform>فشل طلبان والحد %1</numerusform>
            <numerusform>فشلت %Ln طلبات والحد %1</numerusform>
            <numerusform>فشل %Ln طلبًا والحد %1</numerusform>
            <numerusform>فشل %Ln طلب والحد %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: within %2&#xa0;s the check found neither an order of the %1 requests nor a contradiction. Give it more time, or fewer requests.</source>
        <extracomment>%1 is a number of requests, %2 of seconds.</extracomment>
        <translation>غير محسوم: لم يجد التحقق خلال %2&#xa0;ث ترتيبًا للطلبات (عددها %1) ولا تناقضًا. امنحه وقتًا أطول أو طلبات أقل.</translation>
    </message>
</context>
<context>
    <name>gui::Startup</name>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation>منصة عمل للفئات النقدية ولواجهة برمجة تطبيقات (API) للعملاء.</translation>
    </message>
    <message>
        <source>Open a window of its own, also when the program is running already.</source>
        <translation>فتح نافذة مستقلة، حتى إن كان البرنامج يعمل بالفعل.</translation>
    </message>
    <message>
        <source>Start the server at once.</source>
        <translation>بدء الخادم فورًا.</translation>
    </message>
    <message>
        <source>Show server, customers, denominations, simulator or settings.</source>
        <translation>عرض إحدى الصفحات: server أو customers أو denominations أو simulator أو settings.</translation>
    </message>
    <message>
        <source>There is no page of that name.</source>
        <translation>لا توجد صفحة بهذا الاسم.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <extracomment>%1 is an argument of the command line.</extracomment>
        <translation>«%1» ليس خيارًا.</translation>
    </message>
</context>
<context>
    <name>gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <extracomment>State of the API server.</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of the API server.</extracomment>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the API server.</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Finishing requests…</source>
        <extracomment>State of the API server: it takes no new requests and finishes those under way.</extracomment>
        <translation>جارٍ إكمال الطلبات…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of the API server.</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Store closed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>المخزن مغلق</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>جارٍ فتح المخزن…</translation>
    </message>
    <message>
        <source>Private store</source>
        <extracomment>States of the customers&apos; store: a Redis of this program&apos;s own, or another one.</extracomment>
        <translation>مخزن خاص</translation>
    </message>
    <message>
        <source>External store</source>
        <translation>مخزن خارجي</translation>
    </message>
    <message>
        <source>Store lost, reconnecting…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>فُقد المخزن، جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Store failed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation>فشل المخزن</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration; %1 is a number, as in &quot;0.2 ms&quot;.</extracomment>
        <translation>%1&#xa0;ملي&#xa0;ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s)</source>
        <extracomment>How many programs work on the same store.</extracomment>
        <translation>
            <numerusform>لا مثيلات</numerusform>
            <numerusform>مثيل واحد</numerusform>
            <numerusform>مثيلان</numerusform>
            <numerusform>%Ln مثيلات</numerusform>
            <numerusform>%Ln مثيلًا</numerusform>
            <numerusform>%Ln مثيل</numerusform>
        </translation>
    </message>
    <message>
        <source>this window</source>
        <extracomment>Among programs that work on the same store: the one the reader looks at.</extracomment>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a program, %2 the computer it runs on.</extracomment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is the server&apos;s state or, while it runs, its address.</extracomment>
        <translation>الخادم: ‎%1</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>%1 – click to open its folder</source>
        <extracomment>Tooltip of the file written last; %1 is its path.</extracomment>
        <translation>انقر لفتح مجلد الملف: ‎%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>In the status bar: work that takes long.</extracomment>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of the window</source>
        <extracomment>Opens a menu with the commands for the whole window: search, help, quit.</extracomment>
        <translation>قائمة النافذة</translation>
    </message>
</context>
<context>
    <name>gui::StoreNotices</name>
    <message>
        <source>This Redis can lose data. %1</source>
        <extracomment>%1 are sentences about a setting of Redis that can cost data.</extracomment>
        <translation>قد يفقد Redis هذا بيانات. %1</translation>
    </message>
    <message>
        <source>Put them back</source>
        <extracomment>On a button: stores the lost customers again.</extracomment>
        <translation>استعادتهم</translation>
    </message>
    <message>
        <source>Redis went back to an older state: deletions that it had acknowledged are undone.</source>
        <translation>عاد Redis إلى حالة أقدم: أُلغيت عمليات حذف كان قد أكّدها.</translation>
    </message>
    <message numerus="yes">
        <source>Redis lost %Ln customer(s) that it had acknowledged: it was emptied, went back to an older copy, or another server took its place.</source>
        <translation>
            <numerusform>لم يفقد Redis أي عميل كان قد أكّده، لكنه أُفرغ أو عاد إلى نسخة أقدم أو حلّ محله خادم آخر.</numerusform>
            <numerusform>فقد Redis عميلًا واحدًا كان قد أكّده: فقد أُفرغ أو عاد إلى نسخة أقدم أو حلّ محله خادم آخر.</numerusform>
            <numerusform>فقد Redis عميلين كان قد أكّدهما: فقد أُفرغ أو عاد إلى نسخة أقدم أو حلّ محله خادم آخر.</numerusform>
            <numerusform>فقد Redis %Ln عملاء كان قد أكّدهم: فقد أُفرغ أو عاد إلى نسخة أقدم أو حلّ محله خادم آخر.</numerusform>
            <numerusform>فقد Redis %Ln عميلًا كان قد أكّدهم: فقد أُفرغ أو عاد إلى نسخة أقدم أو حلّ محله خادم آخر.</numerusform>
            <numerusform>فقد Redis %Ln عميل كان قد أكّدهم: فقد أُفرغ أو عاد إلى نسخة أقدم أو حلّ محله خادم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <extracomment>%1 is a file with the customers that Redis lost.</extracomment>
        <translation>وهم محفوظون في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>لم يُستعَد أي عميل.</numerusform>
            <numerusform>استُعيد عميل واحد.</numerusform>
            <numerusform>استُعيد عميلان.</numerusform>
            <numerusform>استُعيد %Ln عملاء.</numerusform>
            <numerusform>استُعيد %Ln عميلًا.</numerusform>
            <numerusform>استُعيد %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out, because their id or name was taken since.</source>
        <translation>
            <numerusform>لا يوجد عميل تعذّرت استعادته.</numerusform>
            <numerusform>تعذّرت استعادة عميل واحد لأن معرّفه أو اسمه استُخدم في هذه الأثناء.</numerusform>
            <numerusform>تعذّرت استعادة عميلين لأن معرّفيهما أو اسميهما استُخدما في هذه الأثناء.</numerusform>
            <numerusform>تعذّرت استعادة %Ln عملاء لأن معرّفاتهم أو أسماءهم استُخدمت في هذه الأثناء.</numerusform>
            <numerusform>تعذّرت استعادة %Ln عميلًا لأن معرّفاتهم أو أسماءهم استُخدمت في هذه الأثناء.</numerusform>
            <numerusform>تعذّرت استعادة %Ln عميل لأن معرّفاتهم أو أسماءهم استُخدمت في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store cannot be used. Once that is mended, Tellerdesk goes on by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>يتعذّر استخدام المخزن. يتابع Tellerdesk من تلقاء نفسه فور إصلاح ذلك. السبب: %1</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <extracomment>On a button: puts a command for a terminal on the clipboard.</extracomment>
        <translation>نسخ أمر التثبيت</translation>
    </message>
    <message>
        <source>Use another Redis</source>
        <extracomment>On a button: leads to the settings, where another Redis can be named.</extracomment>
        <translation>استخدام Redis آخر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The store cannot be reached. Until it is back, customers are shown as last seen, and changes and requests are refused. Tellerdesk reconnects by itself. The reason: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>يتعذّر الوصول إلى المخزن. حتى يعود، يُعرض العملاء كما في آخر قراءة، وتُرفض التغييرات والطلبات. يعيد Tellerdesk الاتصال من تلقاء نفسه. السبب: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <extracomment>On a button: connects to the store at once.</extracomment>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>The customers can be read here but not changed. %1</source>
        <extracomment>%1 are sentences about this Redis: that it is a replica, and what can cost data.</extracomment>
        <translation>يمكن هنا قراءة العملاء دون تغييرهم. %1</translation>
    </message>
</context>
<context>
    <name>gui::StoreTest</name>
    <message>
        <source>Test the sto&amp;re</source>
        <translation>اخت&amp;بار المخزن</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Reached in %1: %2.</source>
        <extracomment>%1 is a duration, %2 the address of the store.</extracomment>
        <translation>تم الوصول خلال %1: ‎%2.</translation>
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
            <numerusform>لا عملاء.</numerusform>
            <numerusform>عميل واحد.</numerusform>
            <numerusform>عميلان.</numerusform>
            <numerusform>%Ln عملاء.</numerusform>
            <numerusform>%Ln عميلًا.</numerusform>
            <numerusform>%Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other instance(s).</source>
        <extracomment>How many other programs work on the same store.</extracomment>
        <translation>
            <numerusform>لا مثيلات أخرى.</numerusform>
            <numerusform>مثيل واحد آخر.</numerusform>
            <numerusform>مثيلان آخران.</numerusform>
            <numerusform>%Ln مثيلات أخرى.</numerusform>
            <numerusform>%Ln مثيلًا آخر.</numerusform>
            <numerusform>%Ln مثيل آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers are locked: “Read-only” is on.</source>
        <translation>العملاء مقفلون: خيار «للقراءة فقط» مفعّل.</translation>
    </message>
    <message>
        <source>Changes are allowed.</source>
        <translation>التغييرات مسموح بها.</translation>
    </message>
    <message>
        <source>No change has come through so far.</source>
        <translation>لم يصل أي تغيير حتى الآن.</translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Tellerdesk is still running</source>
        <extracomment>Title of a desktop notification, after the window was closed.</extracomment>
        <translation>لا يزال Tellerdesk يعمل</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again, and its menu quits.</source>
        <translation>تُظهر أيقونته في شريط النظام النافذة من جديد، ومن قائمتها يُنهى البرنامج.</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <extracomment>In the menu of the icon in the tray.</extracomment>
        <translation>إخفاء النافذة</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
</context>
<context>
    <name>gui::UnderWay</name>
    <message>
        <source>Still under way: %1.</source>
        <extracomment>%1 lists work, as in “Writing customers.csv; Importing others.csv”.</extracomment>
        <translation>ما زال العمل جاريًا: %1.</translation>
    </message>
</context>
<context>
    <name>gui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>لم تبقَ ثوانٍ</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>لم تبقَ دقائق</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <extracomment>Brings back what was just deleted.</extracomment>
        <translation>ترا&amp;جع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي عميل.</numerusform>
            <numerusform>حُذف عميل واحد.</numerusform>
            <numerusform>حُذف عميلان.</numerusform>
            <numerusform>حُذف %Ln عملاء.</numerusform>
            <numerusform>حُذف %Ln عميلًا.</numerusform>
            <numerusform>حُذف %Ln عميل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ViolationView</name>
    <message>
        <source>Requests that contradict one another</source>
        <translation>الطلبات المتناقضة فيما بينها</translation>
    </message>
    <message>
        <source>When the requests that contradict one another were under way</source>
        <translation>أوقات تنفيذ الطلبات المتناقضة فيما بينها</translation>
    </message>
</context>
<context>
    <name>gui::WayExplorer</name>
    <message>
        <source>No combination</source>
        <translation>لا توليفة</translation>
    </message>
    <message>
        <source>%1: combination %2 of %3</source>
        <extracomment>%1 is a sum of money, %2 the number of a combination, %3 how many there are.</extracomment>
        <translation>التوليفة %2 من %3 للمبلغ %1</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>اكتب رقمًا من واحد إلى %1.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations pass the filter.</source>
        <extracomment>%1 and %2 are numbers; the filter is what is typed in the field of that name.</extracomment>
        <translation>التوليفات المطابقة للتصفية: %1 من %2.</translation>
    </message>
    <message>
        <source>This mix pays the amount, but the filter hides it.</source>
        <translation>هذه التشكيلة تصرف المبلغ، لكن التصفية تخفيها.</translation>
    </message>
    <message>
        <source>Only with exactly %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>فقط ما فيه %1 بالضبط</translation>
    </message>
    <message>
        <source>Only with at least %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>فقط ما فيه %1 على الأقل</translation>
    </message>
    <message>
        <source>Only with at most %1</source>
        <extracomment>%1 is as in &quot;3 × 50 EUR&quot;; filters the combinations.</extracomment>
        <translation>فقط ما فيه %1 على الأكثر</translation>
    </message>
    <message>
        <source>Only without %1</source>
        <extracomment>%1 is a note, as in &quot;50 EUR&quot;; filters the combinations.</extracomment>
        <translation>فقط ما ليس فيه %1</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>كل التوليفات</translation>
    </message>
    <message>
        <source>Combinations: %1</source>
        <extracomment>How many rows the table of combinations has, for those who cannot see it.</extracomment>
        <translation>التوليفات: %1</translation>
    </message>
</context>
<context>
    <name>gui::WayModel</name>
    <message>
        <source>Notes</source>
        <extracomment>Heading of a column: how many banknotes and coins a combination takes.</extracomment>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>gui::WayTable</name>
    <message>
        <source>Combinations</source>
        <extracomment>Name of a table for assistive tools: the ways to pay an amount.</extracomment>
        <translation>التوليفات</translation>
    </message>
</context>
<context>
    <name>gui::RunResults</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the table of the requests of a run has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>all requests</source>
        <extracomment>A choice of which requests are listed.</extracomment>
        <translation>كل الطلبات</translation>
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
        <translation>الطلب غير صالح</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>it collides with what is there</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>يتعارض مع ما هو موجود</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>the request is too large</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>الطلب أكبر من المسموح</translation>
    </message>
    <message>
        <source>access was refused</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>the store cannot be reached</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>تعذّر الوصول إلى المخزن</translation>
    </message>
    <message>
        <source>it may have been done or not</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>ربما نُفّذ وربما لم يُنفّذ</translation>
    </message>
    <message>
        <source>it took too long</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>the store makes no sense</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>رد المخزن غير مفهوم</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>تعذّرت قراءة ملف أو كتابته</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Nobody has this id.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>لا أحد يحمل هذا المعرّف.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <extracomment>Why a customer was refused.</extracomment>
        <translation>لم يذكر الخادم سببًا.</translation>
    </message>
    <message>
        <source>The answer speaks of other customers than were sent.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>يتحدث الرد عن عملاء غير الذين أُرسلوا.</translation>
    </message>
    <message>
        <source>The answer is no list.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>الرد ليس قائمة.</translation>
    </message>
    <message>
        <source>The answer does not say who was inserted and who was not.</source>
        <extracomment>What is wrong with an answer.</extracomment>
        <translation>لا يذكر الرد من أُدرج ومن لم يُدرج.</translation>
    </message>
    <message>
        <source>Row %1 of the answer is no customer.</source>
        <extracomment>%1 is a number, from 0.</extracomment>
        <translation>الصف %1 من الرد ليس عميلًا.</translation>
    </message>
    <message>
        <source>The answer is no JSON: %1</source>
        <extracomment>%1 are the words of the reader of JSON.</extracomment>
        <translation>الرد ليس JSON: %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <extracomment>Stands for reasons that are too many to be told apart.</extracomment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Connection refused: nobody listens there.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>رُفض الاتصال: لا أحد يستمع هناك.</translation>
    </message>
    <message>
        <source>Host not found: no computer has this name.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>المضيف غير موجود: لا حاسوب بهذا الاسم.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>تعذّر الوصول إلى الحاسوب.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>تعذّر إنشاء اتصال آمن (TLS).</translation>
    </message>
    <message>
        <source>The connection ended before the answer did.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>انتهى الاتصال قبل انتهاء الرد.</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>ما عاد ليس HTTP.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>لم يصل رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>Why a request got no answer.</extracomment>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a request failed: %1 is an HTTP status, %2 what the server says, in a few words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Id %1: %2</source>
        <extracomment>A customer that was refused: %1 is the id, %2 says why.</extracomment>
        <translation>المعرّف %1: %2</translation>
    </message>
    <message>
        <source>the customers are locked</source>
        <extracomment>What a server answered, in a few words.</extracomment>
        <translation>العملاء مقفلون</translation>
    </message>
</context>
<context>
    <name>gui::PlanText</name>
    <message>
        <source>target</source>
        <extracomment>A setting of a run: the server that is asked.</extracomment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>A setting of a run: the number that chance begins with.</extracomment>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>carried by</source>
        <extracomment>A setting of a run; what carries its requests follows.</extracomment>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>POST requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>طلبات POST</translation>
    </message>
    <message>
        <source>GET requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>طلبات GET</translation>
    </message>
    <message>
        <source>requests for a page</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>طلبات صفحة</translation>
    </message>
    <message>
        <source>PUT requests</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>طلبات PUT</translation>
    </message>
    <message>
        <source>DELETE requests for one</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>طلبات DELETE لعميل واحد</translation>
    </message>
    <message>
        <source>DELETE requests for all</source>
        <extracomment>A setting of a run: how many; words in capitals stay.</extracomment>
        <translation>طلبات DELETE للكل</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>A setting of a run; when its requests are sent follows, as in “at a steady rate”.</extracomment>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>requests a second</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>requests a second at the end</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>الطلبات في الثانية عند النهاية</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>A setting of a run: how long it lasts.</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>requests at once</source>
        <extracomment>A setting of a run: how many requests are under way together at most.</extracomment>
        <translation>الطلبات المتزامنة</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <extracomment>A setting of a run: how long it waits for each answer.</extracomment>
        <translation>مهلة الرد</translation>
    </message>
    <message>
        <source>youngest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>أصغر عمر</translation>
    </message>
    <message>
        <source>oldest age</source>
        <extracomment>A setting of a run: of the customers it sends, in years.</extracomment>
        <translation>أكبر عمر</translation>
    </message>
    <message>
        <source>fewest customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>أقل عدد من العملاء في كل POST</translation>
    </message>
    <message>
        <source>most customers in a POST</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>أكبر عدد من العملاء في كل POST</translation>
    </message>
    <message>
        <source>made-up names</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>أسماء مختلَقة</translation>
    </message>
    <message>
        <source>rows in a page</source>
        <extracomment>A setting of a run: how many.</extracomment>
        <translation>صفوف الصفحة</translation>
    </message>
    <message>
        <source>requests that were replayed</source>
        <extracomment>A setting of a run: their numbers follow.</extracomment>
        <translation>الطلبات المعاد إرسالها</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <extracomment>A setting of a run; what goes wrong follows.</extracomment>
        <translation>الخلل المتعمّد</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1&#xa0;ملي&#xa0;ث</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>The value of a setting: nothing is set.</extracomment>
        <translation>غير محدّد</translation>
    </message>
</context>
<context>
    <name>gui::CustomerLock</name>
    <message>
        <source>The store cannot be reached</source>
        <translation>تعذّر الوصول إلى المخزن</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>يتعذّر استخدام المخزن</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>جارٍ فتح المخزن…</translation>
    </message>
    <message>
        <source>The customers are locked from outside this window: they can be read but not changed. TELLERDESK_READ_ONLY or --read-only says so.</source>
        <translation>العملاء مقفلون من خارج هذه النافذة: يمكن قراءتهم دون تغييرهم. حُدِّد ذلك عبر TELLERDESK_READ_ONLY أو ‎--read-only.</translation>
    </message>
    <message>
        <source>The customers are locked: they can be read but not changed. Unlock them here or in the settings.</source>
        <translation>العملاء مقفلون: يمكن قراءتهم دون تغييرهم. افتح القفل هنا أو في الإعدادات.</translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes. Choose its master in the settings.</source>
        <translation>خادم Redis هذا نسخة متماثلة ولا يقبل التغييرات. اختر خادمه الرئيسي في الإعدادات.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>State of the customers, with the picture of a lock: they can be read but not changed.</extracomment>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>The store cannot be reached.</source>
        <translation>تعذّر الوصول إلى المخزن.</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>يتعذّر استخدام المخزن.</translation>
    </message>
</context>
<context>
    <name>gui::Progress</name>
    <message>
        <source>%p%</source>
        <extracomment>In a progress bar: %p is how much is done; as this language writes “50 percent”.</extracomment>
        <translation>%p٪</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>Beside a progress bar: %1 is a size as in &quot;7 kB&quot;.</extracomment>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a progress bar: how many, %1, are done, of how many, %2.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>about %1&#xa0;s left</source>
        <extracomment>How long work will still take: %1 is a number of seconds.</extracomment>
        <translation>بقي نحو %1&#xa0;ث</translation>
    </message>
    <message>
        <source>about %1&#xa0;min left</source>
        <extracomment>How long work will still take: %1 is a number of minutes.</extracomment>
        <translation>بقي نحو %1&#xa0;د</translation>
    </message>
    <message>
        <source>about %1&#xa0;h left</source>
        <extracomment>How long work will still take: %1 is a number of hours.</extracomment>
        <translation>بقي نحو %1&#xa0;س</translation>
    </message>
</context>
<context>
    <name>gui::DenominationForm</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what was typed, %2 the sentence that says what is wrong with it.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>most small notes first</source>
        <translation>الأكثر أوراقًا صغيرة أولًا</translation>
    </message>
    <message>
        <source>most large notes first</source>
        <translation>الأكثر أوراقًا كبيرة أولًا</translation>
    </message>
    <message>
        <source>fewest notes first</source>
        <translation>الأقل أوراقًا أولًا</translation>
    </message>
    <message>
        <source>most notes first</source>
        <translation>الأكثر أوراقًا أولًا</translation>
    </message>
</context>
<context>
    <name>gui::RunFiles</name>
    <message>
        <source>The simulator has finished</source>
        <extracomment>Title of a desktop notification.</extracomment>
        <translation>انتهى المحاكي</translation>
    </message>
</context>
<context>
    <name>gui::RunVerdict</name>
    <message>
        <source>Running…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>Checking whether the answers agree with one another…</source>
        <translation>جارٍ التحقق من توافق الردود بعضها مع بعض…</translation>
    </message>
    <message>
        <source>Running: %1 under way, half answered within %2, 99% within %3</source>
        <extracomment>Each %1 to %3 is a number or duration.</extracomment>
        <translation>جارٍ التشغيل: %1 قيد التنفيذ، رُد على نصفها خلال %2 وعلى ٩٩٪ خلال %3</translation>
    </message>
    <message>
        <source>Nothing has run yet. A run sends requests in parallel, measures how long each takes, and then proves whether the answers agree with one another.</source>
        <translation>لم يُشغَّل شيء بعد. يرسل التشغيل طلبات على التوازي، ويقيس مدة كل منها، ثم يبرهن هل تتوافق الردود بعضها مع بعض.</translation>
    </message>
    <message>
        <source>Replaying with fewer requests…</source>
        <translation>جارٍ التكرار بطلبات أقل…</translation>
    </message>
    <message numerus="yes">
        <source>Replaying with fewer requests: %Ln replay(s) so far. Fewest that still fail: %1.</source>
        <extracomment>%Ln is the number of replays so far, %1 the number of requests of the smallest that failed.</extracomment>
        <translation>
            <numerusform>جارٍ التكرار بطلبات أقل: لا تكرارات بعد، وأقل عدد طلبات %1.</numerusform>
            <numerusform>جارٍ التكرار بطلبات أقل: تكرار واحد، وأقل عدد طلبات %1.</numerusform>
            <numerusform>جارٍ التكرار بطلبات أقل: تكراران، وأقل عدد طلبات %1.</numerusform>
            <numerusform>جارٍ التكرار بطلبات أقل: %Ln تكرارات، وأقل عدد طلبات %1.</numerusform>
            <numerusform>جارٍ التكرار بطلبات أقل: %Ln تكرارًا، وأقل عدد طلبات %1.</numerusform>
            <numerusform>جارٍ التكرار بطلبات أقل: %Ln تكرار، وأقل عدد طلبات %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No replay went wrong again: it takes luck, or more requests.</source>
        <translation>لم يظهر الخلل مجددًا في أي تكرار: يلزم الحظ أو طلبات أكثر.</translation>
    </message>
    <message>
        <source>The replays were cancelled before one of them went wrong again.</source>
        <translation>أُلغي التكرار قبل أن يظهر الخلل مجددًا.</translation>
    </message>
    <message>
        <source>See that the server is at work and the target is its address, then run again.</source>
        <extracomment>What to do when no request of a run was answered.</extracomment>
        <translation>تأكد من أن الخادم يعمل وأن الهدف هو عنوانه، ثم شغّل من جديد.</translation>
    </message>
</context>
<context>
    <name>gui::CustomerHistory</name>
    <message>
        <source>The history cannot be read</source>
        <translation>تتعذر قراءة السجل</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>No change is known</source>
        <translation>لا تغيير معروف</translation>
    </message>
    <message>
        <source>Changes from now on can be looked up here.</source>
        <translation>يمكن الاطلاع هنا على التغييرات من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Nobody differs</source>
        <translation>لا اختلاف</translation>
    </message>
    <message>
        <source>The customers are now as they were then.</source>
        <translation>العملاء الآن كما كانوا حينها.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading: the versions that the collection of customers went through.</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>إغلاق السجل</translation>
    </message>
    <message>
        <source>Changes &amp;since</source>
        <extracomment>Names a slider over the versions of the customers.</extracomment>
        <translation>التغييرات من&amp;ذ</translation>
    </message>
    <message>
        <source>Version to compare with now</source>
        <translation>الإصدار الذي يُقارن بالحاضر</translation>
    </message>
    <message>
        <source>Changes since the chosen version</source>
        <translation>التغييرات منذ الإصدار المختار</translation>
    </message>
    <message>
        <source>E&amp;xport the changes…</source>
        <extracomment>Writes what has changed to a file.</extracomment>
        <translation>ت&amp;صدير التغييرات…</translation>
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
        <translation>لم يعد معروفًا</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: whether a customer was added, deleted or changed.</extracomment>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column: the number that tells customers apart.</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column: what a customer was at the chosen moment.</extracomment>
        <translation>حينها</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what a customer is today.</extracomment>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>gui::HistoryText</name>
    <message>
        <source>today, %1</source>
        <extracomment>When the customers were changed: %1 is a time of this day.</extracomment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>not before: %1</source>
        <extracomment>When the customers were changed, which is not known to the minute: %1 is &quot;today, 10:31&quot; or a date and time.</extracomment>
        <translation>ليس قبل: %1</translation>
    </message>
    <message>
        <source>The oldest version known</source>
        <extracomment>Instead of a change: nothing is known of what was before this version.</extracomment>
        <translation>أقدم إصدار معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>لم يُضَف أي عميل</numerusform>
            <numerusform>أُضيف عميل واحد</numerusform>
            <numerusform>أُضيف عميلان</numerusform>
            <numerusform>أُضيف %Ln عملاء</numerusform>
            <numerusform>أُضيف %Ln عميلًا</numerusform>
            <numerusform>أُضيف %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) edited</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>لم يُعدَّل أي عميل</numerusform>
            <numerusform>عُدّل عميل واحد</numerusform>
            <numerusform>عُدّل عميلان</numerusform>
            <numerusform>عُدّل %Ln عملاء</numerusform>
            <numerusform>عُدّل %Ln عميلًا</numerusform>
            <numerusform>عُدّل %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>لم يُحذف أي عميل</numerusform>
            <numerusform>حُذف عميل واحد</numerusform>
            <numerusform>حُذف عميلان</numerusform>
            <numerusform>حُذف %Ln عملاء</numerusform>
            <numerusform>حُذف %Ln عميلًا</numerusform>
            <numerusform>حُذف %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brought back</source>
        <extracomment>What one change did: an undo.</extracomment>
        <translation>
            <numerusform>لم يُستعَد أي عميل</numerusform>
            <numerusform>استُعيد عميل واحد</numerusform>
            <numerusform>استُعيد عميلان</numerusform>
            <numerusform>استُعيد %Ln عملاء</numerusform>
            <numerusform>استُعيد %Ln عميلًا</numerusform>
            <numerusform>استُعيد %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 · %2 of %3</source>
        <extracomment>%1 is the number that names a version of the customers, %2 its place among %3 versions.</extracomment>
        <translation>الإصدار %1 · %2 من %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Who changed the customers: %1 is the name of a program or machine.</extracomment>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>The first version is the empty store.</source>
        <translation>الإصدار الأول هو المخزن الفارغ.</translation>
    </message>
    <message>
        <source>Versions before the first one here are no longer kept.</source>
        <translation>لم تعد الإصدارات السابقة لأول إصدار هنا محفوظة.</translation>
    </message>
    <message>
        <source>The log has a gap before the first version here.</source>
        <translation>في السجل فجوة قبل أول إصدار هنا.</translation>
    </message>
    <message>
        <source>There are more versions than can be read at once; these are the newest.</source>
        <translation>توجد إصدارات أكثر مما يمكن قراءته دفعة واحدة؛ وهذه أحدثها.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of a customer.</extracomment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Added: %1 · deleted: %2 · changed: %3</source>
        <extracomment>What became of the customers between two moments, as three numbers.</extracomment>
        <translation>أُضيف: %1 · حُذف: %2 · تغيّر: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted customer(s) are not listed: the history does not go back to them.</source>
        <extracomment>Of customers who were deleted.</extracomment>
        <translation>
            <numerusform>لا عملاء محذوفين خارج القائمة.</numerusform>
            <numerusform>عميل محذوف واحد غير مدرج: لا يعود السجل إليه.</numerusform>
            <numerusform>عميلان محذوفان غير مدرجين: لا يعود السجل إليهما.</numerusform>
            <numerusform>%Ln عملاء محذوفين غير مدرجين: لا يعود السجل إليهم.</numerusform>
            <numerusform>%Ln عميلًا محذوفًا غير مدرجين: لا يعود السجل إليهم.</numerusform>
            <numerusform>%Ln عميل محذوف غير مدرجين: لا يعود السجل إليهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerAccess</name>
    <message>
        <source>Open to the network</source>
        <extracomment>The server can be reached from other computers.</extracomment>
        <translation>متاح من الشبكة</translation>
    </message>
    <message>
        <source>Requests must carry the token %1</source>
        <extracomment>%1 is a secret word that requests must carry.</extracomment>
        <translation>يجب أن تحمل الطلبات الرمز المميز %1</translation>
    </message>
    <message>
        <source>Other computers reach it at %1.</source>
        <extracomment>%1 are one or more addresses.</extracomment>
        <translation>تصل إليه الحواسيب الأخرى على %1.</translation>
    </message>
    <message>
        <source>QR code of the address and the token</source>
        <extracomment>What a picture is, for those who do not see it.</extracomment>
        <translation>رمز QR للعنوان والرمز المميز</translation>
    </message>
</context>
</TS>
