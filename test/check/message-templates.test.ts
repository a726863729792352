import { expect, test } from "@jest/globals";
import { amtoolRender } from "../judges/amtool.ts";
import { namespace } from "../small-objects.ts";
import { routingWith, said } from "./small-routing.ts";
import { config } from "./receiver-credentials.test.ts";

const broken: readonly [string, string, string][] = [
  ["an open action", "{{ .Status", "has {{ without }}"],
  ["an open block", "{{ range .Alerts }}x", "has {{ range }} without {{ end }}"],
  ["an end too many", "{{ .Status }}{{ end }}", "has {{ end }} without a beginning"],
  ["an else alone", "{{ else }}", "has {{ else }} without a beginning"],
  ["an if without condition", "{{ if }}x{{ end }}", "has {{ if }} without what it is about"],
  ["an open bracket", "{{ len (.Alerts }}", "has unbalanced brackets in {{ len (.Alerts }}"],
  ["an empty action", "{{ }}", "has an empty {{ }}"],
  ["an open string", '{{ "a }}', "has {{ without }}"],
  [
    "an escape that Go does not know",
    '{{ reReplaceAll "\\d" "" .Status }}',
    'has the string "\\d": \\d is no escape',
  ],
  [
    "an unknown function",
    "{{ .Status | toUppr }}",
    '"toUppr" is no function of Alertmanager (did you mean "toUpper"?)',
  ],
  [
    "an unknown field",
    "{{ .CommonLabls.alertname }}",
    '".CommonLabls" is no field of a message (did you mean "CommonLabels"?)',
  ],
  [
    "an unknown field of the whole",
    "{{ range .Alerts }}{{ .Labels.alertname }}{{ $.Staus }}{{ end }}",
    '".Staus" is no field of a message (did you mean "Status"?)',
  ],
  [
    "a template that no file defines",
    '{{ template "our.title" . }}',
    'no template file defines "our.title" ' +
      "(add its file to the Alertmanager's alertmanagerConfiguration.templates)",
  ],
];

test.each(broken)(
  "bad input 79: a message with %s is rejected, as amtool does",
  async (_, text, why) => {
    const slackConfigs = [{ channel: "#alerts", title: text }];
    expect(await said("message-templates", routingWith(), [config({ slackConfigs })])).toEqual([
      `spec.receivers[0].slackConfigs[0].title: ${why}`,
    ]);
    expect((await amtoolRender(text)).ok).toBe(false);
  },
);

const whole = [
  '{{ if and (eq .Status "firing") (gt (len .Alerts) 1) }}a{{ else if .Status }}b{{ else }}c{{ end }}',
  "{{- /* }} a comment */ -}}{{ range $i, $a := .Alerts }}{{ $a.Labels.alertname }}{{ break }}{{ end }}",
  '{{ define "x" }}{{ . }}{{ end }}{{ .CommonLabels.SortedPairs.Values | join "}}" }}',
  '{{ template "slack.default.title" . }}{{ with .GroupLabels }}{{ .namespace | title }}{{ end }}',
  "no template, } and { and }} alone",
  "{{ if .Status }}{{ (index .Alerts 0).Labels.alertname }}{{ end }}{{ .Alerts.Firing | len }}",
  "{{ with $all := .CommonLabels }}{{ $all.alertname }}{{ $.ExternalURL }}{{ end }}",
  '{{ printf "%c" \'x\' }}{{ reReplaceAll "\\\\d" `\\d` .Status }}',
];

test.each(whole)("bad input 79: %s survives, as with amtool", async (text) => {
  const slackConfigs = [{ channel: "#alerts", title: text }];
  expect(await said("message-templates", routingWith(), [config({ slackConfigs })])).toEqual([]);
  const { ok, output } = await amtoolRender(text);
  expect({ ok, output }).toEqual({ ok: true, output: expect.anything() });
});

test("bad input 79: a template file that is missing or broken is rejected", async () => {
  const templates = [{ configMap: { name: "messages", key: "our.tmpl" } }];
  const server = {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Alertmanager",
    metadata: { name: "main", namespace },
    spec: { alertmanagerConfiguration: { name: "main", templates } },
  };
  const messages = (text: string) => ({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "messages", namespace },
    data: { "our.tmpl": text },
  });
  const slackConfigs = [{ channel: "#alerts", title: '{{ template "our.title" . }}' }];
  const own = [server, config({ slackConfigs })];
  const right = messages('{{ define "our.title" }}{{ .Status }}{{ end }}');
  expect(await said("message-templates", routingWith(), [...own, right])).toEqual([]);
  expect(await said("references", routingWith(), own)).toEqual([
    expect.stringContaining('"messages" is no ConfigMap of this cluster'),
  ]);
  const wrong = messages('{{ define "our.title" }}{{ .Status }}');
  expect(await said("message-templates", routingWith(), [...own, wrong])).toEqual([
    'data["our.tmpl"]: has {{ define }} without {{ end }}',
  ]);
});
