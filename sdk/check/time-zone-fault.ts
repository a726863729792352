/** What a part of a zone's name may hold: Kubernetes v1.36, `pkg/apis/batch/validation`. */
const part = /^(?!\.{1,2}$)(?!-)[-A-Za-z._0-9+]{1,14}$/;
/** Capitals as no zone has them, which Node takes all the same. */
const unusual = /(^|\/)[^A-Z]|[A-Z]{5}/;

/** Why a text is no time zone of a CronJob, or undefined. Go finds zones as files do, so their capitals count. */
export function timeZoneFault(zone: string): string | undefined {
  const fault = `"${zone}" is no time zone: one is Europe/Berlin, another UTC`;
  if (!zone.split("/").every((one) => part.test(one)) || unusual.test(zone)) return fault;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return undefined;
  } catch {
    return fault;
  }
}
