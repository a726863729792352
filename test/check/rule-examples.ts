/** A fault in rules, the rules that have it, and the same without it. */
export interface RuleExample {
  /** Its number in the list of bad inputs. */
  readonly badInput: number;
  /** The check that finds it. */
  readonly check: string;
  readonly wrong: readonly object[];
  readonly right: readonly object[];
  /** What the check says of the wrong ones. */
  readonly says: string;
  /** Fields of the group, where the fault is in it. */
  readonly group?: { readonly wrong: object; readonly right: object };
}

const annotations = {
  summary: "Targets are down.",
  description: "{{ $value }} targets are down.",
  runbook_url: "https://example.com/RUNBOOK.md#targetsdown",
};

/** An alert without fault, apart from what is changed. */
export function alert({ labels = {}, ...changes }: Readonly<Record<string, unknown>> = {}): object {
  const all = { severity: "warning", team: "platform", ...(labels as object) };
  const shape = { alert: "TargetsDown", expr: "up == 0", for: "10m", labels: all, annotations };
  return { ...shape, ...changes };
}

const recording = { record: "job:up:sum", expr: "sum by (job) (up)" };

const described = (description: string) => alert({ annotations: { ...annotations, description } });

const without = (annotation: keyof typeof annotations) =>
  alert({ annotations: { ...annotations, [annotation]: "" } });

export const ruleExamples: readonly RuleExample[] = [
  {
    badInput: 63,
    check: "rule-kinds",
    wrong: [alert({ record: "job:up:sum" })],
    right: [alert(), recording],
    says: 'is the alert "TargetsDown" and the record "job:up:sum" at once',
  },
  {
    badInput: 63,
    check: "rule-kinds",
    wrong: [{ expr: "up == 0" }],
    right: [recording],
    says: "neither alerts nor records",
  },
  {
    badInput: 63,
    check: "rule-kinds",
    wrong: [{ ...recording, for: "5m" }],
    right: [recording],
    says: 'records "job:up:sum" and has "for", which only alerts have',
  },
  {
    badInput: 64,
    check: "unique-rules",
    wrong: [alert(), alert({ expr: "up < 1" })],
    right: [alert(), alert({ expr: "up < 1", labels: { severity: "info" } })],
    says: '"TargetsDown" is there with the same labels already',
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described("{{ $value | humanizePercent }} are down.")],
    right: [described("{{ $value | humanizePercentage }} are down.")],
    says: '"humanizePercent" is no function',
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described("{{ humanize }} are down.")],
    right: [described("{{ humanize $value }} are down.")],
    says: '"humanize" gets 0 arguments, and takes 1',
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described("{{ labels.job }} is down.")],
    right: [described("{{ $labels.job }} is down.")],
    says: '"labels" is no function',
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described("{{ $labels.job /{{ $labels.instance }} is down.")],
    right: [described("{{ $labels.job }}/{{ $labels.instance }} is down.")],
    says: 'has "/{{", which Go\'s templates do not know there',
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described("{{ $labels.job } is down.")],
    right: [described("{{ $labels.job }} is down.")],
    says: "has {{ without }}",
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described("{{ if gt $value 1.0 }}Several are down.")],
    right: [described("{{ if gt $value 1.0 }}Several{{ else }}One{{ end }} down.")],
    says: "has {{ if }} without {{ end }}",
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described("{{ $label.job }} is down.")],
    right: [described("{{ with $job := $labels.job }}{{ $job }}{{ end }} is down.")],
    says: '"$label" is no variable',
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described("{{ .Lables.job }} is down.")],
    right: [described("{{ .Labels.job }} is down, says {{ with .ExternalURL }}{{ . }}{{ end }}.")],
    says: '".Lables" is no field',
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described('{{ template "who" . }} is down.')],
    right: [
      described('{{ define "who" }}{{ .job }}{{ end }}{{ template "who" .Labels }} is down.'),
    ],
    says: '"who" is no template that it defines itself',
  },
  {
    badInput: 65,
    check: "rule-templates",
    wrong: [described('{{ query "up ==" | len }} are down.')],
    right: [described('{{ query "up == 0" | len }} are down.')],
    says: 'asks for "up ==": ends too early',
  },
  {
    badInput: 70,
    check: "alert-texts",
    wrong: [alert({ labels: { severity: "" } })],
    right: [alert()],
    says: "has no severity",
  },
  {
    badInput: 70,
    check: "alert-texts",
    wrong: [alert({ labels: { severity: "urgent" } })],
    right: [alert({ labels: { severity: "critical" } })],
    says: '"urgent" is no severity (one of critical, warning, info, none)',
  },
  {
    badInput: 70,
    check: "alert-texts",
    wrong: [alert({ labels: { team: "" } })],
    right: [alert({ labels: { team: "payments" } })],
    says: "has no team (name who looks after it)",
  },
  {
    badInput: 70,
    check: "alert-texts",
    wrong: [without("summary")],
    right: [alert()],
    says: "has no summary",
  },
  {
    badInput: 70,
    check: "alert-texts",
    wrong: [without("runbook_url")],
    right: [alert()],
    says: "has no runbook_url",
  },
  {
    badInput: 70,
    check: "alert-texts",
    wrong: [alert({ labels: { severity: "warning", cluster: "us-prod" } })],
    right: [alert()],
    says: "names the cluster, which is an external label of its Prometheus",
  },
  {
    badInput: 71,
    check: "rule-labels",
    wrong: [alert({ labels: { severity: "warning", alertname: "Other" } })],
    right: [alert({ labels: { severity: "warning", about: "targets" } })],
    says: '"alertname" is set by Prometheus itself',
  },
  {
    badInput: 71,
    check: "rule-labels",
    wrong: [{ ...recording, labels: { __tenant__: "a" } }],
    right: [{ ...recording, labels: { tenant: "a" } }],
    says: '"__tenant__" is set by Prometheus itself',
  },
  {
    badInput: 71,
    check: "rule-labels",
    wrong: [alert({ labels: { severity: "warning", down: "{{ $value }}" } })],
    right: [
      alert({
        labels: {
          severity: "warning",
          down: "{{ if gt $value 1.0 }}several{{ else }}one{{ end }}",
        },
      }),
    ],
    says: '"down" follows the value, so each new value is another alert, which waits anew',
  },
  {
    badInput: 71,
    check: "rule-labels",
    wrong: [{ ...recording, labels: { about: "{{ $labels.job }}" } }],
    right: [{ ...recording, labels: { about: "jobs" } }],
    says: '"about" is recorded as it stands: only alerts have templates',
  },
  {
    badInput: 72,
    check: "rule-timing",
    wrong: [alert({ for: "0s", labels: { severity: "critical" } })],
    right: [alert({ for: "5m", labels: { severity: "critical" } })],
    says: "a critical alert fires at the first sample",
  },
  {
    badInput: 72,
    check: "rule-timing",
    wrong: [{ ...alert({ labels: { severity: "critical" } }), for: undefined }],
    right: [{ ...alert(), for: undefined }],
    says: "a critical alert fires at the first sample",
  },
  {
    badInput: 72,
    check: "rule-timing",
    wrong: [alert()],
    right: [alert()],
    group: { wrong: { interval: "0s" }, right: { interval: "1m" } },
    says: '"0s" is no time between evaluations',
  },
  {
    badInput: 72,
    check: "rule-timing",
    wrong: [alert()],
    right: [alert()],
    group: { wrong: { limit: -1 }, right: { limit: 10 } },
    says: "-1 limits nothing",
  },
  {
    badInput: 73,
    check: "recording-names",
    wrong: [{ ...recording, record: "up_by_job" }],
    right: [recording],
    says: '"up_by_job" is not level:metric:operations',
  },
];
