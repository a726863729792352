import { stringify } from "yaml";
import { collected, each, external, http, provide, role, to } from "../../sdk/index.ts";
import { configMap, containerWith } from "../small-objects.ts";
import type { LawExample } from "./law-example.ts";

const store = role<{ readonly tenant: string }>("log store");
const ports = { http: http(80) };
const workload = (name: string) =>
  JSON.parse(JSON.stringify(containerWith({})).replaceAll("web", name)) as object[];
const linesOf = (tenant: string) =>
  to(store, "sends lines", { tenant, forwards: collected(`the lines of ${tenant}`) });
const shown = to(store, "shows lines", { tenant: "shop" });

/** An agent that sends the store lines of some teams. */
const agent = (...teams: readonly string[]) => {
  const clients = teams.map((team) => ({ url: "https://logs.example.com/push", tenant_id: team }));
  return {
    ports,
    objects: [...workload("agent"), configMap("agent", { "agent.yaml": stringify({ clients }) })],
    flows: each("lines", teams, linesOf),
  };
};

/** The law about who brings what to stores. */
export const writerExamples: readonly LawExample[] = [
  {
    law: "lost-writers",
    title: "an agent sends a team's lines no more, and nobody else does",
    around: {
      everywhere: { provides: [provide(store, external("logs.example.com"))] },
      component: { ports, flows: { shown } },
      objects: workload("example"),
    },
    before: { beside: { agent: agent("bank", "shop") } },
    wrong: { beside: { agent: agent("bank") } },
    says: 'brings nothing to "logs.example.com" of shop any more, and nobody else does',
    right: {
      beside: { agent: agent("bank") },
      component: { flows: { shown, lines: linesOf("shop") } },
    },
  },
];
