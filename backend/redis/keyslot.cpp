// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/keyslot.h"

#include <algorithm>
#include <array>

namespace redis {

namespace {

constexpr quint16 crcOfByte(quint16 byte)
{
    auto crc = static_cast<quint16>(byte << 8);
    for (int bit = 0; bit < 8; ++bit)
        crc = static_cast<quint16>(crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1);
    return crc;
}

constexpr std::array<quint16, 256> crcTable = [] {
    std::array<quint16, 256> table{};
    for (quint16 byte = 0; byte < 256; ++byte)
        table[byte] = crcOfByte(byte);
    return table;
}();

quint16 crc16(QByteArrayView bytes)
{
    quint16 crc = 0;
    for (const char byte : bytes)
        crc = static_cast<quint16>((crc << 8) ^ crcTable[((crc >> 8) ^ quint8(byte)) & 0xff]);
    return crc;
}

constexpr std::array<QByteArrayView, 26> keyless{
    "ACL",      "ASKING",  "CLIENT",   "CLUSTER", "COMMAND",  "CONFIG",    "DBSIZE",
    "DEBUG",    "ECHO",    "FLUSHALL", "FLUSHDB", "FUNCTION", "INFO",      "KEYS",
    "LASTSAVE", "LATENCY", "MODULE",   "PING",    "PUBLISH",  "RANDOMKEY", "ROLE",
    "SCAN",     "SCRIPT",  "SLOWLOG",  "TIME",    "WAIT",
};

constexpr std::array<QByteArrayView, 6> withCountOfKeys{
    "EVAL", "EVALSHA", "EVALSHA_RO", "EVAL_RO", "FCALL", "FCALL_RO",
};

template <typename Names>
bool isAmong(const Names &names, QByteArrayView name)
{
    return std::binary_search(names.begin(), names.end(), name);
}

// Where the first key stands among the words; 0: nowhere.
std::size_t placeOfKey(const std::vector<QByteArray> &words)
{
    const QByteArray name = words.front().toUpper();
    if (isAmong(keyless, name))
        return 0;
    if (isAmong(withCountOfKeys, name))
        return words.size() > 2 && words[2] != "0" ? 3 : 0;
    if (name == "XREAD" || name == "XREADGROUP") {
        const auto streams = std::find_if(words.begin(), words.end(), [](const QByteArray &word) {
            return word.compare("STREAMS", Qt::CaseInsensitive) == 0;
        });
        return static_cast<std::size_t>(streams - words.begin()) + 1;
    }
    return name == "XINFO" || name == "XGROUP" || name == "OBJECT" || name == "MEMORY" ? 2 : 1;
}

} // namespace

quint16 slotOfKey(QByteArrayView key)
{
    const qsizetype open = key.indexOf('{');
    const qsizetype close = open < 0 ? -1 : key.indexOf('}', open + 1);
    if (close > open + 1)
        key = key.sliced(open + 1, close - open - 1);
    return crc16(key) % slotCount;
}

std::optional<quint16> slotOfCommand(const Command &command)
{
    const auto &words = command.arguments();
    const std::size_t place = words.empty() ? 0 : placeOfKey(words);
    const QByteArray key = place > 0 && place < words.size() ? words[place] : command.neighbour();
    return key.isNull() ? std::nullopt : std::optional(slotOfKey(key));
}

} // namespace redis
