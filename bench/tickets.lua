-- Random tickets by their ids. Words after --: a file with one id a line, the path before the id,
-- and the token, if any.
local ids = {}
local prefix, headers

function init(words)
  for id in io.lines(words[1]) do ids[#ids + 1] = id end
  prefix = words[2]
  headers = { ["Host"] = "127.0.0.1" }
  if words[3] then headers["Authorization"] = "Bearer " .. words[3] end
  math.randomseed(7)
end

function request()
  return wrk.format("GET", prefix .. ids[math.random(#ids)], headers)
end
