/**
 * When Argo CD takes an object for healthy, in its Lua, by `<group>_<Kind>`. Only for kinds of which it
 * brings no judgement of its own (v3.5.7), or one that is not enough for the order of phases. Of monitors and
 * rules prometheus-operator says nothing that could be judged: its feature for that (v0.93.1,
 * StatusForConfigurationResources) is off unless asked for, puts a finalizer on every Prometheus, which then
 * cannot go without the operator, and wants to write in teams' namespaces. What it rejects, alerts tell.
 */
export const health: Readonly<Record<string, string>> = {
  "argoproj.io_Application": application(),
  ...forKinds(["Alertmanager", "PrometheusAgent", "ThanosRuler"], workload()),
};

function forKinds(kinds: readonly string[], lua: string): Record<string, string> {
  return Object.fromEntries(kinds.map((kind) => [`monitoring.coreos.com_${kind}`, lua]));
}

/**
 * Phases wait for each other only by this. Argo CD's manual proposes less: to ask for the health alone.
 * That is good too early, while the Application is still in the middle of its first sync, or was changed and
 * has a status of what it was before (`specEqualsCompareTo` in v3.5.7, `controller/state.go`). Nothing here can
 * tell that a branch has moved: that is seen when Argo CD looks.
 *
 * What Argo CD cannot compare it does not sync (`controller/sync.go`), so to wait for it never ends, and an
 * operation that waits reads no newer revision: it has to fail, and is retried with the newest. An InvalidSpecError
 * leaves `comparedTo` as it was (`controller/appcontroller.go`), so errors are asked for before that. Right after a
 * correction the condition is one of before: that costs one more try.
 *
 * A source may hold the values of a chart, many levels deep, and Argo CD gives a script a second: what both have is
 * compared once.
 */
function application(): string {
  return `-- What Argo CD leaves out of a status is nothing, too.
local function empty(value)
  return not value or value == "" or (type(value) == "table" and next(value) == nil)
end
local function same(left, right)
  if empty(left) or empty(right) then return empty(left) and empty(right) end
  if type(left) ~= "table" or type(right) ~= "table" then return left == right end
  for key, value in pairs(left) do
    if not same(value, right[key]) then return false end
  end
  for key, value in pairs(right) do
    if left[key] == nil and not empty(value) then return false end
  end
  return true
end
local status = obj.status or {}
local errors = { ComparisonError = true, InvalidSpecError = true, UnknownError = true }
for _, condition in ipairs(status.conditions or {}) do
  if errors[condition.type] then
    return { status = "Degraded", message = condition.type .. ": " .. (condition.message or "") }
  end
end
if status.sync == nil or status.health == nil then
  return { status = "Progressing", message = "Waiting for Argo CD to look at it" }
end
local comparedTo = status.sync.comparedTo or {}
for _, part in ipairs({ "source", "sources", "destination", "ignoreDifferences" }) do
  if not same(obj.spec[part], comparedTo[part]) then
    return { status = "Progressing", message = "Waiting for Argo CD to look at its new " .. part }
  end
end
local phase = (status.operationState or {}).phase
if obj.operation ~= nil or phase == "Running" or phase == "Terminating" then
  return { status = "Progressing", message = "Is being synced" }
end
if status.sync.status ~= "Synced" then
  return { status = "Progressing", message = "Is " .. status.sync.status }
end
return { status = status.health.status, message = status.health.message or "" }
`;
}

/** What prometheus-operator runs pods for. Argo CD brings the like for Prometheus only. */
function workload(): string {
  return `for _, condition in ipairs((obj.status or {}).conditions or {}) do
  if condition.type == "Available" then
    local message = condition.message or ""
    if condition.status == "True" then
      return { status = "Healthy", message = message }
    end
    if condition.reason == "SomePodsNotReady" then
      return { status = "Progressing", message = message }
    end
    return { status = "Degraded", message = message }
  end
end
return { status = "Progressing", message = "Waiting for the operator" }
`;
}
