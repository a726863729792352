import type { Alert } from "../../sdk/index.ts";

const day = 86_400;
/** A root is replaced by people, in all clusters that trust it, and with time for both to be known. */
const soonDays = 30;
const nowDays = 7;

const job = 'job="istiod"';

/** What proves who a workload is: all of it ends with the root. */
export const certificateAlerts: readonly Alert[] = [
  certificateEnds("warning", soonDays),
  certificateEnds("critical", nowDays),
  {
    alert: "IstioCertificatesNotSigned",
    expr: `sum by (namespace) (rate(citadel_server_csr_sign_err_count{${job}}[10m])) > 0`,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Proxies get no new certificate.",
      description:
        "istiod in {{ $labels.namespace }} fails to sign certificates: those of running proxies last for a day at most, and new pods get none.",
    },
  },
];

/** One that istiod does not keep, as another authority signs, is zero. */
function certificateEnds(severity: "critical" | "warning", days: number): Alert {
  const ends = (which: string) =>
    `min by (namespace) (citadel_server_${which}_expiry_timestamp{${job}} > 0) - time() < ${days * day}`;
  return {
    alert: "IstioCertificateAuthorityEnds",
    expr: `${ends("root_cert")} or ${ends("cert_chain")}`,
    for: "1h",
    labels: { severity },
    annotations: {
      summary: "The certificate that all workloads of the mesh are known by ends.",
      description:
        "The certificate authority of istiod in {{ $labels.namespace }} ends in {{ $value | humanizeDuration }}; then no proxy believes another one.",
    },
  };
}
