// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer, which needs clang: gives a fuzz target every file of the folders named,
// and for each some hundred inputs that a fixed chance makes of them, the same in every run.
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr int mutantsOfEach = 400;
constexpr int mostChanges = 4; // in one mutant

class Chance
{
public:
    qsizetype below(qsizetype bound)
    {
        return std::uniform_int_distribution<qsizetype>(0, bound - 1)(m_engine);
    }

private:
    std::mt19937 m_engine{20'260'229};
};

// One byte becomes another, some go, some come twice, or those of another seed come in.
void change(QByteArray &input, const QByteArray &other, Chance &chance)
{
    const qsizetype at = chance.below(input.size() + 1);
    const qsizetype length = chance.below(8);
    switch (chance.below(4)) {
    case 0:
        if (at < input.size())
            input[at] = char(chance.below(256));
        break;
    case 1:
        input.remove(at, length);
        break;
    case 2:
        input.insert(at, input.mid(at, length));
        break;
    default:
        input.insert(at, other.mid(chance.below(other.size() + 1), 2 * length));
    }
}

std::vector<QByteArray> seedsIn(const char *folder)
{
    std::vector<QByteArray> seeds;
    QStringList names;
    for (QDirIterator files(QFile::decodeName(folder), QDir::Files); files.hasNext();)
        names << files.next();
    names.sort();
    for (const QString &name : names) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            seeds.push_back(file.readAll());
    }
    return seeds;
}

void run(const QByteArray &input)
{
    // A copy of exactly that size, so that a byte read beyond it is seen.
    const std::vector<uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

} // namespace

int main(int argc, char **argv)
{
    Chance chance;
    std::size_t count = 0;
    for (int i = 1; i < argc; ++i) {
        const std::vector<QByteArray> seeds = seedsIn(argv[i]);
        for (const QByteArray &seed : seeds) {
            run(seed);
            for (int mutant = 0; mutant < mutantsOfEach; ++mutant) {
                QByteArray input = seed;
                const QByteArray &other = seeds[std::size_t(chance.below(qsizetype(seeds.size())))];
                for (qsizetype changes = 1 + chance.below(mostChanges); changes > 0; --changes)
                    change(input, other, chance);
                run(input);
            }
        }
        count += seeds.size();
    }
    std::printf("%zu seeds with %d mutants each\n", count, mutantsOfEach);
    return count > 0 ? 0 : 1;
}
