-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every change of the collection shares; stands before each of the scripts.
--
-- KEYS  1 data   HASH  id -> ["last","first",age,"stamp"], "" -> token
--       2 log    STREAM of changes: entry <seq>-0, p = token before, "" = token after, then
--                id -> record, id -> "" (deleted) or * -> "" (all deleted)
--       3 meta   HASH  format, shards, names ("unique" or absent); one of many shards takes no change
--                without, a collection in one piece gets it with the first
--       4 names  HASH  ["last","first" -> id, only while names must be unique
--       5 undo   LIST  of the steps that can be taken back, newest first: d:<nonce>, e:<nonce> of the step
--       6 step   HASH  what one step removed, in one call or many; expires with the undo period
-- ARGV  1 nonce of this call, 2 most changes kept in the log, 3 undo period in ms, 4... per script
--
-- Lua takes nothing back, so each script reads and checks everything first. Its first write is the
-- log entry, the only one that can fail; what follows concerns keys whose types have been seen.
-- Ids stay text: a Lua number is a double, and so are sequence numbers, printed by %.0f.

local call = redis.call
local data, log, meta, names, undo, step = unpack(KEYS)
local nonce, cap, period = ARGV[1], tonumber(ARGV[2]), ARGV[3]

local known = call('HMGET', meta, 'format', 'shards', 'names')
local isOneOfMany = string.find(data, '^{customers:') ~= nil
local shards = isOneOfMany and '16' or '1'
local foreign = isOneOfMany and not known[1] or known[1] and (known[1] ~= '1' or known[2] ~= shards)
local unique = known[3] == 'unique'
local misfit = {err = 'FORMAT this collection has another format'}

-- The name a record stands under: ["last","first"
local function nameOf(record)
    return string.match(record, '^(%[.*"),%-?%d+[,%]]')
end

-- The whole customer of a record: ["last","first",age
local function stemOf(record)
    return string.match(record, '^(%[.*",%-?%d+)[,%]]')
end

-- Who has a name. Somebody whose record was removed by hand has none.
local function ownerOf(name)
    local owner = call('HGET', names, name)
    return owner and call('HEXISTS', data, owner) == 1 and owner
end

-- Whether a stored record is the customer of that stem; who wrote it and when does not matter.
local function is(stored, wanted)
    if not stored or not wanted or string.sub(stored, 1, #wanted) ~= wanted then return false end
    local next = string.sub(stored, #wanted + 1, #wanted + 1)
    return next == ',' or next == ']'
end

-- Writes the log entry and with it decides the change; answers with the new token or an error. The
-- changes are all of a table, or a part of it.
local function decide(previous, count, changes, first, last)
    local seq = tonumber(string.match(previous, '^%d+')) + count
    local entry = string.format('%.0f-0', seq)
    local token = string.format('%.0f:%s', seq, nonce)
    local reply = redis.pcall('XADD', log, entry, 'p', previous, '', token, unpack(changes, first, last))
    if type(reply) == 'table' and reply.err and string.find(reply.err, 'equal or smaller', 1, true) then
        call('DEL', log) -- newer than the data: somebody removed the data behind our back
        reply = redis.pcall('XADD', log, entry, 'p', previous, '', token, unpack(changes, first, last))
    end
    if type(reply) == 'table' and reply.err then return nil, reply end
    if not known[1] then call('HSET', meta, 'format', '1', 'shards', shards) end
    return token, seq
end

-- Last of all: a log is trimmed every 256 changes.
local function trim(previous, seq)
    local before = tonumber(string.match(previous, '^%d+'))
    if seq > cap and math.floor(seq / 256) ~= math.floor(before / 256) then
        call('XTRIM', log, 'MINID', '~', string.format('%.0f', seq - cap))
    end
end

-- Makes the step that was just written one that can be taken back for a while.
local function remember(kind)
    if tonumber(period) <= 0 then
        call('UNLINK', step)
        return
    end
    call('PEXPIRE', step, period)
    if isOneOfMany then return end -- the list is that of the whole, written before
    local title = kind .. ':' .. string.match(step, '[^:]*$')
    if call('LINDEX', undo, 0) ~= title then call('LPUSH', undo, title) end -- one of many calls
    call('LTRIM', undo, 0, 9999)
    call('PEXPIRE', undo, period)
end
