-- SPDX-License-Identifier: GPL-3.0-or-later
-- Settles how a new collection is laid out, once for everybody: what is there already stays.
-- KEYS 1 meta, 2 data; of the whole, or of one of its shards. ARGV 1 the number of shards
-- Answers {format, shards}

local known = redis.call('HMGET', KEYS[1], 'format', 'shards')
if known[1] then return known end
-- Data without a description is of a collection in one piece, or somebody else's.
if not string.find(KEYS[2], '^{customers:') and redis.call('EXISTS', KEYS[2]) == 1 then return {'1', '1'} end
redis.call('HSET', KEYS[1], 'format', '1', 'shards', ARGV[1])
return {'1', ARGV[1]}
