/** The title of a Slack message: `[FIRING:2] TargetDown in shop on a-cluster`. */
export const title =
  '[{{ .Status | toUpper }}{{ if eq .Status "firing" }}:{{ .Alerts.Firing | len }}{{ end }}] ' +
  "{{ .GroupLabels.alertname }}" +
  "{{ with .GroupLabels.namespace }} in {{ . }}{{ end }}" +
  "{{ with .CommonLabels.cluster }} on {{ . }}{{ end }}";

/** The text of a Slack message: each alert's description and its runbook. */
export const text =
  "{{ range .Alerts }}{{ .Annotations.description }}" +
  "{{ with .Annotations.runbook_url }} <{{ . }}|Runbook>{{ end }}\n{{ end }}";

/** Below a Slack message: how its title's link opens where nothing but port-forward leads to Alertmanager. */
export function footer(application: string): string {
  const line = `npm run open -- {{ .CommonLabels.cluster }} ${application}`;
  return `{{ if match "//localhost:" .ExternalURL }}The title opens after: ${line}{{ end }}`;
}
