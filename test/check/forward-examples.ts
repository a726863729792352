import { collected, external, grpc, role, to } from "../../sdk/index.ts";
import { containerWith, labels, service } from "../small-objects.ts";
import type { LawExample } from "./law-example.ts";

const ports = [{ name: "otlp", containerPort: 4317 }];
const listening = { otlp: grpc(4317) };
const sampling = role("sampler of spans");
const store = external("traces.example.com");

/** A sampler, which brings what comes to it to the store. */
const sampler = {
  ...{
    ports: listening,
    labels,
    objects: [...containerWith({ ports }), service("sampler", [{ name: "otlp", port: 4317 }])],
  },
  ...{ flows: { kept: to(store, "keeps traces") }, forwards: { kept: "otlp" } },
  provides: [{ role: sampling, port: "otlp" }],
};

/** Its own workload is not what the example is about. */
const gateway = JSON.parse(
  JSON.stringify(containerWith({ ports })).replaceAll("web", "example"),
) as object[];

const agent = { ports: listening, labels, objects: containerWith({ ports }) };
const flows = {
  lines: to(external("logs.example.com"), "keeps lines", {
    forwards: collected("the log lines of nodes"),
  }),
};

/** The law about what is sent on. */
export const forwardExamples: readonly LawExample[] = [
  {
    law: "stored-once",
    title: "spans that go to a sampler, and past it to the same store",
    around: { objects: gateway, beside: { sampler }, component: { ports: listening } },
    wrong: {
      component: {
        flows: { sampled: to(sampling, "samples spans"), kept: to(store, "keeps traces") },
        forwards: { sampled: "otlp", kept: "otlp" },
      },
    },
    says: 'sends what comes in at "otlp" to "sampler" and to "traces.example.com", which both bring it to "traces.example.com"',
    right: {
      component: {
        flows: { sampled: to(sampling, "samples spans") },
        forwards: { sampled: "otlp" },
      },
    },
  },
  {
    law: "stored-once",
    title: "lines that two agents collect on the same nodes",
    around: { objects: gateway, beside: { agent }, component: { ports: listening } },
    wrong: { beside: { agent: { ...agent, flows } }, component: { flows } },
    says: 'flows.lines: brings the log lines of nodes to "logs.example.com", as "agent" does',
    right: { beside: { agent: { ...agent, flows } } },
  },
];
