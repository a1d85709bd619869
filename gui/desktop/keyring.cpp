// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/keyring.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString service = u"tellerdesk"_s;

base::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return base::Kind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return base::Kind::Unauthorized;
    default:
        return base::Kind::Unavailable;
    }
}

// In our own words where the keyring has none, or speaks of its inside.
base::Message wordsOf(QKeychain::Error error, const QString &quoted)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        // Also where the person has dismissed the question for the keyring's password.
        //: Part of a sentence: why the keyring gave or took no secret.
        return QT_TRANSLATE_NOOP("Backend", "the keyring is locked, or does not hold the secret");
    case QKeychain::AccessDeniedByUser:
        //: Part of a sentence: why the keyring gave or took no secret.
        return QT_TRANSLATE_NOOP("Backend", "the keyring was not unlocked");
    case QKeychain::AccessDenied:
        //: Part of a sentence: why the keyring gave or took no secret.
        return QT_TRANSLATE_NOOP("Backend", "the keyring is locked");
    case QKeychain::NoBackendAvailable:
        //: Part of a sentence: why the keyring gave or took no secret.
        return QT_TRANSLATE_NOOP("Backend", "this desktop has no keyring");
    default:
        //: %1 are the words of the keyring.
        return {QT_TRANSLATE_NOOP("Backend", "the keyring cannot be used: %1"), {quoted}};
    }
}

// Starts a job, which deletes itself when it is done.
template <typename Job, typename Secret>
void begin(Job *job, const QString &name, QObject *context, Keyring::Answer answer, Secret secret)
{
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, answer = std::move(answer), secret] {
                         if (job->error() == QKeychain::NoError)
                             answer(secret());
                         else
                             answer(base::failure(kindOf(job->error()),
                                                  wordsOf(job->error(), job->errorString())));
                     });
    job->start();
}

} // namespace

void DesktopKeyring::read(const QString &name, QObject *context, Answer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    begin(job, name, context, std::move(answer), [job] { return job->textData(); });
}

void DesktopKeyring::write(const QString &name, const QString &secret, QObject *context,
                           Answer answer)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setTextData(secret);
    begin(job, name, context, std::move(answer), [secret] { return secret; });
}

void DesktopKeyring::forget(const QString &name, QObject *context, Answer answer)
{
    begin(new QKeychain::DeletePasswordJob(service, this), name, context, std::move(answer),
          [] { return QString(); });
}

} // namespace gui
