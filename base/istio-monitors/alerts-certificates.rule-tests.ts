import { every, type RuleTests } from "../../sdk/index.ts";

const on = 'job="istiod", namespace="istio-system", pod="istiod-a"';
const labels = { namespace: "istio-system" };
const day = 86_400;

/** What ends so many seconds after the scene begins; of a chain that another authority signs istiod says zero. */
function ends(root: number, chain: number): Record<string, string> {
  const end = (which: string, at: number) => ({
    [`citadel_server_${which}_expiry_timestamp{${on}}`]: `${at}x200`,
  });
  return { ...end("root_cert", root), ...end("cert_chain", chain) };
}

const one = "an authority has one such series";
const signing = `citadel_server_csr_sign_err_count{${on}, error="CA_NOT_READY"}`;

/** An hour after it is due. */
function certificateEnds(severity: "critical" | "warning", days: number): RuleTests[number] {
  const due = days * day;
  const description = `The certificate authority of istiod in istio-system ends in ${days - 1}d 22h 59m 0s; then no proxy believes another one.`;
  return {
    alert: "IstioCertificateAuthorityEnds",
    severity,
    survivors: { "min becomes max": one, "min becomes max (2)": one },
    fires: [
      { series: ends(due, 400 * day), at: "1h1m", labels, description },
      { series: ends(400 * day, due), at: "1h1m", labels, description },
    ],
    quiet: [
      { series: ends(due + 3660, 400 * day) },
      { series: ends(400 * day, 0) },
      { series: ends(0, 400 * day) },
    ],
  };
}

export const certificateRuleTests: RuleTests = [
  certificateEnds("warning", 30),
  certificateEnds("critical", 7),
  {
    alert: "IstioCertificatesNotSigned",
    severity: "warning",
    fires: {
      series: { [signing]: "0+1x60" },
      at: "11m",
      labels,
      description:
        "istiod in istio-system fails to sign certificates: those of running proxies last for a day at most, and new pods get none.",
      begins: { series: { [signing]: every(8) }, at: "18m" },
    },
    quiet: [{ series: { [signing]: "5x60" } }, { series: { [signing]: every(12) }, at: "59m" }],
  },
];
