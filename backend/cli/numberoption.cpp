// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/numberoption.h"

#include <CLI/CLI.hpp>

#include <charconv>

namespace cli {

namespace {

// The text as a number within the limits, in words if it is none.
template <typename Number>
std::string read(const std::string &text, Number least, Number greatest, const char *what,
                 Number *number)
{
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, *number);
    if (error == std::errc() && stop == end && *number >= least && *number <= greatest)
        return {};
    std::ostringstream words;
    words << '"' << text << "\" is not " << what << " from " << least << " to " << greatest;
    return words.str();
}

} // namespace

CLI::Validator wholeNumber(qint64 least, qint64 greatest)
{
    const auto check = [least, greatest](std::string &text) {
        qint64 number = 0;
        std::string fault = read(text, least, greatest, "a whole number", &number);
        if (fault.empty())
            text = std::to_string(number); // without the zero that would make it octal
        return fault;
    };
    return {check, ""};
}

CLI::Validator seconds(double least, double greatest)
{
    const auto check = [least, greatest](std::string &text) {
        double number = 0;
        return read(text, least, greatest, "a number", &number);
    };
    return {check, ""};
}

} // namespace cli
