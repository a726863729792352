/**
 * The annotation of a workload that names the Secrets whose files it reads whenever it needs them, by commas: the
 * kubelet brings a new value, and nobody need restart it.
 */
export const rereadsAnnotation = "about/rereads";
