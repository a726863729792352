import type { AlertmanagerRouting } from "./routing.ts";

const nobody = "none";

/** What is not for a route that a team brings is for nobody: the platform's receivers are elsewhere. */
export const teamRouting: AlertmanagerRouting = {
  route: {
    receiver: nobody,
    groupBy: ["cluster", "alertname", "namespace"],
    groupWait: "30s",
    groupInterval: "5m",
    repeatInterval: "12h",
  },
  receivers: [{ name: nobody, integrations: [], silent: "teams bring their own receivers" }],
  inhibitions: [],
  timeIntervals: [],
  heartbeat: { alertname: "Watchdog" },
  routesOfOthers: true,
};
