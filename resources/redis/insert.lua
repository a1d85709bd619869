-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inserts the customers whose id, and name where those are unique, is free.
-- ARGV 4 n, then n times an id and its record; all ids are different
-- Answers {token before, token after, {index, "id" or "name", id of the other, its record, ...}}

if foreign then return misfit end
local n = tonumber(ARGV[4])
if n > 1000 then return {err = 'TOOMANY customers in one call'} end

local ids = {}
for i = 1, n do ids[i] = ARGV[3 + 2 * i] end
local current = call('HMGET', data, '', unpack(ids))
local previous = current[1] or '0:'

-- Mostly nobody is refused, and then what came is what is written.
local changes, first, last = ARGV, 5, 4 + 2 * n
local claims, refused = {}, {}
local mayRefuse = unique
for i = 2, n + 1 do
    if current[i] then mayRefuse = true end
end

if mayRefuse then
    local owners, claimed = {}, {}
    if unique then
        local keys = {}
        for i = 1, n do keys[i] = nameOf(ARGV[4 + 2 * i]) end
        owners = call('HMGET', names, unpack(keys))
        for i = 1, n do owners[i] = {keys[i], owners[i]} end
    end
    changes = {}
    for i = 1, n do
        local id, record = ids[i], ARGV[4 + 2 * i]
        local name, owner
        if unique then
            name = owners[i][1]
            owner = owners[i][2] and ownerOf(name) or claimed[name]
        end
        if current[i + 1] then
            refused[#refused + 1] = i - 1
            refused[#refused + 1] = 'id'
            refused[#refused + 1] = id
            refused[#refused + 1] = current[i + 1]
        elseif owner then
            refused[#refused + 1] = i - 1
            refused[#refused + 1] = 'name'
            refused[#refused + 1] = owner
            refused[#refused + 1] = call('HGET', data, owner) or ''
        else
            changes[#changes + 1] = id
            changes[#changes + 1] = record
            if unique then
                claimed[name] = id
                claims[#claims + 1] = name
                claims[#claims + 1] = id
            end
        end
    end
    first, last = 1, #changes
end
local count = (last - first + 1) / 2
if count == 0 then return {previous, previous, refused} end

local token, seq = decide(previous, count, changes, first, last)
if not token then return seq end
call('HSET', data, '', token, unpack(changes, first, last))
if unique then call('HSET', names, unpack(claims)) end
trim(previous, seq)
return {previous, token, refused}
