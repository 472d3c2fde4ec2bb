-- Asks for the addresses in the file that the environment names, one after the other.
local requests = {}
local at = 0

init = function()
  for address in io.lines(os.getenv("ADDRESSES")) do
    requests[#requests + 1] = wrk.format("GET", address)
  end
end

request = function()
  at = at % #requests + 1
  return requests[at]
end
