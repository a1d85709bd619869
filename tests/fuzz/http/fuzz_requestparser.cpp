// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestparser.h"

#include <algorithm>
#include <cstdlib>

using http::RequestParser;
using State = http::RequestParser::State;

namespace {

struct Outcome
{
    State state;
    http::Refusal refusal;
    qsizetype consumed;
    QByteArray path;
    QByteArray body;
    std::size_t fields;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

http::Limits limits()
{
    http::Limits small;
    small.target = 200;
    small.head = 2000;
    small.headerFields = 20;
    small.body = 1000;
    return small;
}

// What a connection would make of the bytes if they arrived in pieces of that size.
Outcome outcomeOf(QByteArrayView bytes, qsizetype piece)
{
    RequestParser parser(limits());
    qsizetype consumed = 0;
    const auto isOver = [&] {
        return parser.state() == State::Complete || parser.state() == State::Refused;
    };
    for (qsizetype arrived = 0; arrived < bytes.size() && !isOver();) {
        arrived = std::min(arrived + piece, bytes.size());
        for (qsizetype step = 1; step > 0 && !isOver(); consumed += step)
            step = parser.read(bytes.sliced(consumed, arrived - consumed));
    }
    return {parser.state(),
            parser.refusal(),
            parser.state() == State::Complete ? consumed : 0,
            parser.request().path.toByteArray(),
            parser.request().body,
            parser.request().fields.size()};
}

void require(bool isSo)
{
    if (!isSo)
        std::abort();
}

} // namespace

// However the bytes arrive, the same comes of them, within the limits, and a request that was
// taken has one host and a path.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Outcome whole = outcomeOf(bytes, std::max<qsizetype>(1, bytes.size()));
    require(whole.body.size() <= limits().body);
    if (whole.state == State::Complete) {
        require(whole.path.startsWith('/') || whole.path == "*");
        require(!whole.path.startsWith("//"));
        for (const qsizetype piece : {1, 3, 16})
            require(outcomeOf(bytes, piece) == whole);
    } else if (whole.state == State::Refused) {
        require(whole.refusal.status >= 400 && whole.refusal.status <= 505);
        require(outcomeOf(bytes, 1).state == State::Refused);
    }
    return 0;
}
