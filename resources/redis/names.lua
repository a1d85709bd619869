-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets the policy of the collection. ARGV 4 "unique" or "free"
-- Answers {} when it holds now, or {name, id, id} of two customers that stand against it.

if foreign then return misfit end
if ARGV[4] == 'free' then
    call('HDEL', meta, 'names')
    call('UNLINK', names)
    return {}
end
if unique then return {} end

-- Written aside: nobody asks the names before meta says that they are unique.
call('UNLINK', names)
local cursor = '0'
repeat
    local page = call('HSCAN', data, cursor, 'COUNT', 1000)
    cursor = page[1]
    for i = 1, #page[2], 2 do
        local id = page[2][i]
        if id ~= '' then
            local name = nameOf(page[2][i + 1])
            if call('HSETNX', names, name, id) == 0 then
                local other = call('HGET', names, name)
                if other ~= id then
                    call('UNLINK', names)
                    return {name, other, id}
                end
            end
        end
    end
until cursor == '0'
call('HSET', meta, 'names', 'unique', 'format', '1', 'shards', '1')
return {}
