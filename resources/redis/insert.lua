-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inserts the customers whose id, and name where those are unique, is free.
-- ARGV 4 n, then n ids (all different), then n records
-- Answers {token before, token after, {index, "id" or "name", id of the other, its record, ...}}

if foreign then return misfit end
local n = tonumber(ARGV[4])
if n > 1000 then return {err = 'TOOMANY customers in one call'} end

local current = call('HMGET', data, '', unpack(ARGV, 5, 4 + n))
local owners = {}
if unique then
    local keys = {}
    for i = 1, n do keys[i] = nameOf(ARGV[4 + n + i]) end
    owners = call('HMGET', names, unpack(keys))
    for i = 1, n do owners[i] = {keys[i], owners[i]} end
end

local previous = current[1] or '0:'
local changes, claims, claimed, refused = {}, {}, {}, {}
for i = 1, n do
    local id, record = ARGV[4 + i], ARGV[4 + n + i]
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
if #changes == 0 then return {previous, previous, refused} end

local token, seq = decide(previous, #changes / 2, changes)
if not token then return seq end
call('HSET', data, '', token, unpack(changes))
if unique then call('HSET', names, unpack(claims)) end
trim(previous, seq)
return {previous, token, refused}
