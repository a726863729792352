import { type Lifecycle, waive } from "../../sdk/index.ts";
import type { LawExample } from "./law-example.ts";

const since = "2026-03-02";
const ended: Lifecycle = {
  status: "endOfLife",
  since,
  evidence: "https://example.com/end-of-life",
  successor: "Alloy",
};

export const lifecycleExamples: readonly LawExample[] = [
  {
    law: "lifecycles",
    title: "a program that nobody mends any more, and no word of why it runs",
    wrong: { component: { lifecycle: ended } },
    says: `has been at the end of its life since ${since} (run Alloy in its place, or write waive("lifecycles", "us-test/example", "<why>", "<YYYY-MM-DD>")`,
    right: {
      component: { lifecycle: ended },
      fleet: {
        waivers: [
          waive("lifecycles", "*/example", "syslog moves to Alloy in spring", "2027-04-30"),
        ],
      },
    },
  },
  {
    law: "lifecycles",
    title: "one whose end is only named runs until then",
    wrong: { component: { lifecycle: ended } },
    says: "at the end of its life",
    right: { component: { lifecycle: { ...ended, status: "deprecated" } } },
  },
];
