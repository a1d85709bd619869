-- SPDX-License-Identifier: GPL-3.0-or-later
-- Removes the customers of some ids.
-- ARGV 4 what each must be to go, as ["last","first",age without its end, or "" for anything,
--      5... ids (all different, at most 3000)
-- Answers {token before, token after, {ids that were there}}

if foreign then return misfit end
local expected = ARGV[4]
local current = call('HMGET', data, '', unpack(ARGV, 5))
local previous = current[1] or '0:'
call('LLEN', undo) -- of the right type, or the script ends here
local changes, kept, ids, freed = {}, {}, {}, {}
for i = 2, #current do
    if current[i] and (expected == '' or is(current[i], expected)) then
        local id = ARGV[i + 3]
        ids[#ids + 1] = id
        changes[#changes + 1] = id
        changes[#changes + 1] = ''
        kept[#kept + 1] = id
        kept[#kept + 1] = current[i]
        if unique then freed[#freed + 1] = nameOf(current[i]) end -- nothing for a foreign record
    end
end
if #ids == 0 then return {previous, previous, ids} end

local token, seq = decide(previous, #ids, changes)
if not token then return seq end
call('HSET', data, '', token)
call('HDEL', data, unpack(ids))
if #freed > 0 then call('HDEL', names, unpack(freed)) end
call('HSET', step, unpack(kept))
remember('d')
trim(previous, seq)
return {previous, token, ids}
