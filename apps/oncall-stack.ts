import { grafana } from "../base/grafana/grafana.ts";
import { oncall } from "../base/oncall/oncall.ts";
import { postgresql } from "../base/postgresql/postgresql.ts";
import { alertReceiver, logStore, metricsStore, oncallGrafana, traceStore } from "../base/roles.ts";
import { valkey } from "../base/valkey/valkey.ts";
import { application, bind, stack } from "../sdk/index.ts";
import { observabilityOncall } from "./namespaces.ts";

const onCall = stack({
  name: "oncall-stack",
  purpose:
    "Who is on call, and wakes them: Grafana OnCall with its database, broker, cache and Grafana",
  applications: {
    oncall: application(oncall, {
      namespace: observabilityOncall,
      phase: "workloads",
      binds: [bind(oncallGrafana, "oncall-grafana")],
    }),
    "oncall-grafana": application(grafana, {
      namespace: observabilityOncall,
      phase: "workloads",
      private: true,
      options: { oncall: true },
      binds: [
        bind(metricsStore, "prometheus"),
        bind(alertReceiver, "alertmanager"),
        bind(logStore, []),
        bind(traceStore, []),
      ],
    }),
    postgresql: application(postgresql, { namespace: observabilityOncall, phase: "stores" }),
    valkey: application(valkey, { namespace: observabilityOncall, phase: "stores" }),
  },
  provenBy: {
    oncall: "npm test -- test/signals/oncall",
    "oncall-grafana": "npm test -- test/base/grafana",
    postgresql: "npm test -- test/signals/postgresql",
    valkey: "npm test -- test/signals/valkey",
  },
});

type Choices = NonNullable<Parameters<typeof onCall>[0]>;

interface Said extends Pick<Choices, "postgresql" | "valkey"> {
  /**
   * Of the two hosts: `oncall.<domain>` for people, `oncall-engine.<domain>` for programs. Unless said they are
   * `oncall-grafana` and `oncall-engine` at the cluster's own.
   */
  readonly domain?: string;
  readonly oncall?: Partial<Omit<typeof oncall.options, "host">>;
}

export function oncallStack({ domain, ...said }: Said = {}) {
  return onCall({
    ...said,
    oncall: { ...said.oncall, ...(domain && { host: `oncall-engine.${domain}` }) },
    "oncall-grafana": { public: domain ? { host: `oncall.${domain}` } : true },
  });
}
