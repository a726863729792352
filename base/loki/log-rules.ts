import type { RuleGroup } from "../../sdk/index.ts";
import { platform } from "../roles.ts";

/** Passwords that a node refuses within ten minutes: more than a person mistypes. */
const refusedPasswords = 20;

/** What journals of nodes say and no metric does: which process the kernel ended, and that somebody tries passwords. */
export const lokiLogRules: readonly RuleGroup[] = [
  {
    name: "nodes",
    tenant: platform,
    rules: [
      {
        alert: "NodeKilledProcess",
        expr: `
          sum by (node, process) (
            count_over_time(
              {job="journal", app="kernel"}
                |~ "^(Out of memory|Memory cgroup out of memory): Killed process"
                | regexp "Killed process [0-9]+ \\\\((?P<process>[^)]+)\\\\)" [10m]
            )
          ) > 0
        `,
        labels: { severity: "warning" },
        annotations: {
          summary: "The kernel ended a process for want of memory.",
          description:
            "The kernel of {{ $labels.node }} ended {{ $value }} times {{ $labels.process }} within 10 minutes for want of memory.",
        },
      },
      {
        alert: "NodeRefusesPasswords",
        // Since OpenSSH 9.8 a program of its own asks for the password.
        expr: `
          sum by (node) (
            count_over_time({job="journal", app=~"sshd|sshd-session"} |= "Failed password for" [10m])
          ) > ${refusedPasswords}
        `,
        labels: { severity: "warning" },
        annotations: {
          summary: "Somebody tries passwords at a node.",
          description:
            "{{ $labels.node }} refused {{ $value }} passwords by SSH within 10 minutes.",
        },
      },
    ],
  },
];
