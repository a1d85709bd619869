// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/gzip.h"

#include <zlib.h>

namespace http {

namespace {

constexpr int gzipFormat = 15 + 16; // the largest window; 16 asks zlib for a gzip wrapper
constexpr int memoryLevel = 8; // zlib's default
constexpr int level = 4; // measured on lists of customers: half the time of 6, 3 % more bytes

} // namespace

QByteArray gzip(QByteArrayView bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipFormat, memoryLevel, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray result(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    const bool isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    result.truncate(isDone ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    result.squeeze();
    return result;
}

} // namespace http
