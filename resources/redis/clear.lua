-- SPDX-License-Identifier: GPL-3.0-or-later
-- Removes all customers at once: the hash moves aside as it is, whatever its size.
-- Answers {token before, token after, how many went}

if foreign then return misfit end
local previous = call('HGET', data, '') or '0:'
local count = call('HLEN', data) - call('HEXISTS', data, '')
call('LLEN', undo) -- of the right type, or the script ends here
if count == 0 then return {previous, previous, 0} end

local token, seq = decide(previous, 1, {'*', '', 'count', tostring(count)})
if not token then return seq end
call('RENAME', data, step)
call('HDEL', step, '')
call('HSET', data, '', token)
call('UNLINK', names)
remember('d')
trim(previous, seq)
return {previous, token, count}
