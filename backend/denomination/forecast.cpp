// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/forecast.h"

#include "backend/denomination/fewestnotes.h"

#include <random>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSamples = 256;
constexpr int mostDraws = 10'000; // for one customer

class Play
{
public:
    Play(const NoteSet &notes, Mix mix, const Demand &demand, const StopRequested &stop)
        : m_notes(notes)
        , m_full(notes)
        , m_demand(demand)
        , m_stop(stop)
        , m_random(demand.seed)
    {
        m_forecast.mix = mix;
        sample();
    }

    Outcome<Forecast> run()
    {
        while (m_forecast.served < m_demand.mostCustomers) {
            const auto amount = draw();
            if (!amount)
                return tl::unexpected(amount.error());
            const auto paid = pay(*amount);
            if (!paid)
                return tl::unexpected(paid.error());
            if (!*paid)
                break;
        }
        return m_forecast;
    }

private:
    Outcome<quint64> draw()
    {
        const quint64 choices = (m_demand.highest - m_demand.lowest) / m_demand.step + 1;
        for (int i = 0; i < mostDraws; ++i) {
            const quint64 amount = m_demand.lowest + m_random() % choices * m_demand.step;
            const auto way = m_full.solve(amount, m_demand.maxNotes.value_or(unlimited), m_stop);
            if (!way)
                return tl::unexpected(way.error());
            if (*way && amount > 0)
                return amount;
        }
        return fault(FaultCode::ValueOutOfRange,
                     u"these notes pay none of the amounts asked for"_s);
    }

    Outcome<bool> pay(quint64 amount)
    {
        if (m_stop && m_stop())
            return fault(FaultCode::Cancelled, u"the forecast was cancelled"_s);
        const Payout payout{*Amount::of(qint64(amount)), m_notes, m_demand.maxNotes};
        const auto dispense = best(payout, m_forecast.mix, {}, m_stop);
        if (!dispense) {
            const FaultCode code = dispense.error().code;
            if (code != FaultCode::NotPayable && code != FaultCode::TooManyNotes)
                return tl::unexpected(dispense.error());
            m_forecast.refused = amount;
            return false;
        }
        m_notes = *NoteSet::ofCassettes(remaining(m_notes, *dispense));
        if (++m_forecast.served % m_forecast.every == 0)
            sample();
        return true;
    }

    void sample()
    {
        std::vector<quint64> left(std::size_t(m_notes.size()), 0);
        for (const Cassette &cassette : m_notes.cassettes()) {
            quint64 &sum = left[std::size_t(m_notes.indexOf(cassette.value))];
            sum = saturatingSum(sum, cassette.available.value_or(unlimited));
        }
        m_forecast.levels.push_back(std::move(left));
        if (m_forecast.levels.size() > mostSamples)
            thinOut();
    }

    void thinOut()
    {
        auto &levels = m_forecast.levels;
        for (std::size_t i = 1; 2 * i < levels.size(); ++i)
            levels[i] = std::move(levels[2 * i]);
        levels.resize((levels.size() + 1) / 2);
        m_forecast.every *= 2;
    }

    NoteSet m_notes;
    FewestNotes m_full;
    const Demand &m_demand;
    const StopRequested &m_stop;
    std::mt19937_64 m_random;
    Forecast m_forecast;
};

} // namespace

Outcome<Forecast> forecast(const NoteSet &notes, Mix mix, const Demand &demand,
                           const StopRequested &stop)
{
    const bool isSound = demand.step > 0 && demand.lowest <= demand.highest && demand.highest > 0
        && demand.highest <= quint64(std::numeric_limits<qint64>::max());
    if (!isSound)
        return fault(FaultCode::ValueOutOfRange, u"the demand names no amount"_s);
    return Play(notes, mix, demand, stop).run();
}

} // namespace denomination
