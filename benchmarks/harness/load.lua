-- Plays prepared requests over and over, in a given order, and prints what happened as one line of JSON.
-- REQUESTS names a file: per request one line "method<TAB>path<TAB>If-None-Match<TAB>body", the last two may be empty.
-- ORDER names a file with line numbers; without it the requests come in turn.

local prepared, order = {}, {}
local position = 0

local function prepare(line)
  local method, path, tag, body = line:match("^(%u+)\t([^\t]*)\t([^\t]*)\t(.*)$")
  local headers = { ["Accept"] = os.getenv("ACCEPT"), ["Host"] = os.getenv("HOST_HEADER") }
  if tag ~= "" then headers["If-None-Match"] = tag end
  if body ~= "" then headers["Content-Type"] = "application/json" end
  return wrk.format(method, path, headers, body ~= "" and body or nil)
end

function init()
  for line in io.lines(os.getenv("REQUESTS")) do prepared[#prepared + 1] = prepare(line) end
  local file = os.getenv("ORDER")
  if file and file ~= "" then
    for line in io.lines(file) do order[#order + 1] = tonumber(line) end
  else
    for number = 1, #prepared do order[number] = number end
  end
end

function request()
  position = position % #order + 1
  return prepared[order[position]]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nRESULT {"requests": %d, "seconds": %f, "bytes": %d, "errors": %d, "timeouts": %d, "p50": %f, "p95": %f, "p99": %f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status, errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
