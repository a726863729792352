/**
 * The annotation of a workload that names the Secrets whose changes it shall be restarted for, by commas.
 * Source: https://docs.stakater.com/reloader/
 */
export const reloadAnnotation = "secret.reloader.stakater.com/reload";
