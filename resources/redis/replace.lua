-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts one record in the place of what its id had, if anything. One of equal values is written, too,
-- since it has a writer of its own, but leaves nothing to take back.
-- ARGV 4 id, 5 record, 6 what must be there now as ["last","first",age without its end, or "",
--      7 stem of the new record, as in 6
-- Answers {token before, token after, "created" | "replaced" | "stale" | "name"}

if foreign then return misfit end
local id, record, expected, stem = ARGV[4], ARGV[5], ARGV[6], ARGV[7]

local current = call('HMGET', data, '', id)
local previous, old = current[1] or '0:', current[2]
call('LLEN', undo) -- of the right type, or the script ends here
if expected ~= '' and not is(old, expected) then return {previous, previous, 'stale'} end
local name = unique and nameOf(record)
local oldName = unique and old and nameOf(old)
local owner = unique and ownerOf(name)
if owner and owner ~= id then return {previous, previous, 'name'} end

local outcome = old and 'replaced' or 'created'
local token, seq = decide(previous, 1, {id, record, 'outcome', outcome})
if not token then return seq end
call('HSET', data, '', token, id, record)
if unique then
    if oldName then call('HDEL', names, oldName) end
    call('HSET', names, name, id)
end
if old and not is(old, stem) then
    call('HSET', step, 'id', id, 'old', old, 'new', record)
    remember('e')
end
trim(previous, seq)
return {previous, token, outcome}
