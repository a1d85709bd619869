// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/meaning.h"

#include "backend/http/problem.h"

namespace http {

namespace {

constexpr QByteArrayView beginning =
    "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<title>Problems of the Tellerdesk API</title>\n"
    "<link rel=\"stylesheet\" href=\"/docs/page.css\">\n<link rel=\"icon\" href=\"data:,\">\n"
    "</head>\n<body>\n<main class=\"greeting\">\n<h1>Problems</h1>\n"
    "<p>An answer that is a problem leads here by its <code>type</code> where there is more to say "
    "than its status does. <a href=\"/docs\">Try the API</a>, or <a href=\"/redoc\">read "
    "it</a>.</p>\n";
constexpr QByteArrayView end = "</main>\n</body>\n</html>\n";

QByteArray codeOf(base::Kind kind)
{
    return QByteArray(base::kindName(kind).data());
}

QByteArray section(base::Kind kind, const Meaning &meaning)
{
    return "<section id=\"" + codeOf(kind) + "\">\n<h2>" + meaning.title + "</h2>\n<p><code>"
        + codeOf(kind) + "</code>, status " + QByteArray::number(statusOf(kind)) + "</p>\n<p>"
        + meaning.happened + "</p>\n<p><strong>What to do:</strong> " + meaning.advice
        + "</p>\n</section>\n";
}

} // namespace

std::optional<Meaning> meaningOf(base::Kind kind)
{
    switch (kind) {
    case base::Kind::Conflict:
        return Meaning{
            "There is nothing to do it to",
            "The customers are not, or no longer, such that this can be done to them: as "
            "when an undo finds no deletion, or one that is too long ago. Nothing was "
            "changed.",
            "Ask for the customers as they are now. To repeat the request helps only "
            "after something else has changed."};
    case base::Kind::Stale:
        return Meaning{"The customer is not as the request says",
                       "The customer is not, or no longer, as If-Match or If-None-Match says. "
                       "Nothing was changed.",
                       "Get the customer again, make the change to what is there now, and send it "
                       "with the new ETag."};
    case base::Kind::TooLarge:
        return Meaning{"It is too much for one request",
                       "The answer takes longer to reckon, or is larger, than one request may.",
                       "Ask for less at once: fewer amounts, fewer denominations, fewer rows."};
    case base::Kind::Unavailable:
        return Meaning{
            "The store is out of reach",
            "The store of the customers was not asked, or refused. Nothing was read, and "
            "nothing was changed.",
            "Wait as long as Retry-After says, then send the request again. GET /readyz "
            "tells when the store is back."};
    case base::Kind::OutcomeUnknown:
        return Meaning{
            "It is not known whether it happened",
            "The store had been asked for a change, and did not say in time what became "
            "of it. The change may have been made, or may still be.",
            "Look before you repeat it. An insert may be sent again as it was: customers "
            "that are there already come back as id_taken, each with the stored one."};
    case base::Kind::Timeout:
        return Meaning{"The store did not answer in time",
                       "The store was asked to read, and its answer did not come within the time "
                       "that a request may take. Nothing was changed.",
                       "Send the request again, or ask for less at once: GET /customers takes a "
                       "limit."};
    case base::Kind::Locked:
        return Meaning{
            "The customers are locked",
            "Whoever runs the server has set it to change no customers. Nothing was "
            "changed; reading works as ever.",
            "To repeat the request will not help. The lock is taken off where the server "
            "runs: in the window, or by its setting TELLERDESK_READ_ONLY."};
    case base::Kind::Protocol:
        return Meaning{"The store makes no sense",
                       "What the store holds or answers is not what this program writes there. "
                       "Another program may use the same keys.",
                       "To repeat the request will not help. Whoever runs the server finds more in "
                       "its log, and by the command teller doctor."};
    case base::Kind::Invalid:
    case base::Kind::NotFound:
    case base::Kind::Unauthorized:
    case base::Kind::Io:
    case base::Kind::Cancelled:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QByteArray typeOf(base::Kind kind)
{
    return meaningOf(kind) ? "/docs/problems#" + codeOf(kind) : QByteArray("about:blank");
}

QByteArray problemsPage()
{
    QByteArray page = beginning.toByteArray();
    for (int number = 0; number <= int(base::Kind::Cancelled); ++number)
        if (const auto meaning = meaningOf(base::Kind(number)))
            page += section(base::Kind(number), *meaning);
    return page.append(end);
}

} // namespace http
