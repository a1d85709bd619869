-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes back a step, a part of it at a time: what its part held goes in again like any insert where
-- id and name are free. A crash between two calls leaves the rest to be taken back.
-- ARGV 4 the step as the list names it, 5 cursor from the last call, "0" at first
-- Answers {token before, token after, restored, cursor of the next call or "" at the end of the
--          step, {id, record that stays out, ...}, how many stand there as they were already};
--         or false when the step is gone

if foreign then return misfit end
local title, cursor = ARGV[4], ARGV[5]
local previous = call('HGET', data, '') or '0:'
if call('EXISTS', step) == 0 then
    call('LREM', undo, 0, title)
    return false
end

-- What this part would put back, and whether it may stand in the place of what is there.
local rows, mayReplace = {}, false
if string.sub(title, 1, 1) == 'e' then
    local edit = call('HMGET', step, 'id', 'old', 'new')
    rows = {edit[1], edit[2]}
    mayReplace = is(call('HGET', data, edit[1]), stemOf(edit[3])) -- by whomever it was written again
    cursor = '0'
else
    repeat
        local page = call('HSCAN', step, cursor, 'COUNT', 250)
        cursor, rows = page[1], page[2]
    until #rows > 0 or cursor == '0'
end

local ids, seen = {}, {}
for i = 1, #rows, 2 do ids[#ids + 1] = rows[i] end
local current = #ids > 0 and call('HMGET', data, unpack(ids)) or {}
local isEdit = string.sub(title, 1, 1) == 'e'
local changes, conflicts, released, claims, claimed, present = {}, {}, {}, {}, {}, 0
for i = 1, #ids do
    local id, record = ids[i], rows[2 * i]
    local name = unique and nameOf(record)
    local owner = unique and (claimed[name] or ownerOf(name))
    local isFree = isEdit and mayReplace or not isEdit and not current[i]
    if isFree and (not owner or owner == id) then
        changes[#changes + 1] = id
        changes[#changes + 1] = record
        if unique then
            if current[i] then released[#released + 1] = nameOf(current[i]) end
            claimed[name] = id
            claims[#claims + 1] = name
            claims[#claims + 1] = id
        end
    elseif is(current[i], stemOf(record)) then
        present = present + 1
    else
        conflicts[#conflicts + 1] = id
        conflicts[#conflicts + 1] = record
    end
end

local token, seq = previous, nil
if #ids > 0 then
    -- How far this went, for whoever has to learn it from the log: also where all stay out. And
    -- whether who comes back was there: only an edit has somebody to replace.
    changes[#changes + 1] = 'cursor'
    changes[#changes + 1] = cursor
    changes[#changes + 1] = 'outcome'
    changes[#changes + 1] = isEdit and 'replaced' or 'created'
    token, seq = decide(previous, math.max(1, (#changes - 4) / 2), changes)
    if not token then return seq end
    for _ = 1, 4 do changes[#changes] = nil end
    call('HSET', data, '', token, unpack(changes))
    if #released > 0 then call('HDEL', names, unpack(released)) end
    if #claims > 0 then call('HSET', names, unpack(claims)) end
end
if isEdit then
    call('DEL', step)
elseif #ids > 0 then
    call('HDEL', step, unpack(ids))
end
if call('EXISTS', step) == 0 then
    call('LREM', undo, 0, title)
    cursor = ''
end
-- What is left of a large step stays as long as somebody is at it.
if cursor ~= '' and tonumber(period) > 0 then
    call('PEXPIRE', step, period)
    call('PEXPIRE', undo, period)
end
if seq then trim(previous, seq) end
return {previous, token, #changes / 2, cursor, conflicts, present}
