/**
 * When Argo CD takes an object for healthy, in its Lua, by `<group>_<Kind>`. Only for kinds of which it
 * brings no judgement of its own (v3.5.7), or one that is not enough for the order of phases.
 */
export const health: Readonly<Record<string, string>> = {
  "argoproj.io_Application": application(),
  ...forKinds(["Alertmanager", "PrometheusAgent", "ThanosRuler"], workload()),
  ...forKinds(
    [
      "AlertmanagerConfig",
      "PodMonitor",
      "Probe",
      "PrometheusRule",
      "ScrapeConfig",
      "ServiceMonitor",
    ],
    configuration(),
  ),
};

function forKinds(kinds: readonly string[], lua: string): Record<string, string> {
  return Object.fromEntries(kinds.map((kind) => [`monitoring.coreos.com_${kind}`, lua]));
}

/**
 * Phases wait for each other only by this. Argo CD's manual proposes less: to ask for the health alone.
 * That is good too early, while the Application is still in the middle of its first sync.
 */
function application(): string {
  return `local status = obj.status or {}
if status.sync == nil or status.health == nil then
  return { status = "Progressing", message = "Waiting for Argo CD to look at it" }
end
local phase = (status.operationState or {}).phase
if phase == "Running" or phase == "Terminating" then
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

/**
 * What prometheus-operator turns into configuration. It tells of each instance that selects the object
 * whether it accepts it, where its feature StatusForConfigurationResources is on; else it tells nothing.
 */
function configuration(): string {
  return `local waiting
for _, binding in ipairs((obj.status or {}).bindings or {}) do
  local instance = binding.resource .. " " .. binding.namespace .. "/" .. binding.name
  for _, condition in ipairs(binding.conditions or {}) do
    if condition.type == "Accepted" then
      if (condition.observedGeneration or 0) < (obj.metadata.generation or 0) then
        waiting = instance .. " has not seen the last change"
      elseif condition.status ~= "True" then
        local why = condition.message or condition.reason or ""
        return { status = "Degraded", message = "Rejected by " .. instance .. ": " .. why }
      end
    end
  end
end
if waiting ~= nil then
  return { status = "Progressing", message = waiting }
end
return { status = "Healthy", message = "" }
`;
}
