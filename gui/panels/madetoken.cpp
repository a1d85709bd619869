// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/madetoken.h"

#include "backend/runtime/runtime.h"
#include "gui/preferences.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSettings>

using namespace Qt::StringLiterals;
using settings::Key;

namespace gui {

namespace {

const QString stateKey = u"server/madeToken"_s;

// In digits that no line is broken between and that nobody takes for another when typing them.
QString freshToken()
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
}

// By which a token is known again and cannot be told.
QByteArray digest(const QString &token)
{
    return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256).toHex();
}

} // namespace

MadeToken::MadeToken(const runtime::Runtime &runtime, Preferences &preferences)
    : m_runtime(runtime)
    , m_preferences(preferences)
{ }

void MadeToken::make()
{
    if (!m_runtime.settings().server.token.isEmpty())
        return;
    const QString token = freshToken();
    m_digest = digest(token);
    m_preferences.choose(Key::Token, token);
}

// Requests of this computer need none, and who had it does not get in with it the next time.
void MadeToken::drop()
{
    const settings::Settings &settings = m_runtime.settings();
    if (settings.isFixed(Key::Token) || digest(settings.server.token) != m_digest)
        return;
    m_preferences.chooseForNow(Key::Token, {}); // at once, since the server starts anew
    m_preferences.reset(Key::Token);
}

void MadeToken::restore(const QSettings &state)
{
    m_digest = state.value(stateKey).toByteArray();
}

void MadeToken::save(QSettings &state) const
{
    state.setValue(stateKey, m_digest);
}

} // namespace gui
