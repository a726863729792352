/** One step that an agent takes with each line: the stages that Promtail and Alloy have in common. */
export type LogStage =
  /** Reads the container runtime's own format, and joins what it cut; what gets longer than `maxSize` bytes is cut. */
  | { readonly cri: { readonly maxSize: number } }
  /** Joins lines to those before them that `firstLine` matches. Waits so long for the next one, as a Go duration. */
  | { readonly multiline: { readonly firstLine: string; readonly maxWait: string } }
  /** Keeps the named groups of an RE2 pattern as values; of the line, unless another value is named. */
  | { readonly regex: { readonly expression: string; readonly source?: string } }
  /** Replaces each group of an RE2 pattern. */
  | { readonly replace: { readonly expression: string; readonly by: string } }
  /** Makes labels of values of the same names. */
  | { readonly labels: readonly string[] }
  | { readonly dropLabels: readonly string[] };

/** Loki's own limit of a line (v3.7, `limits_config.max_line_size`). */
const longestLine = 256 * 1024;

/** What Kubernetes makes suffixes of: no vowels, and nothing that looks like one (apimachinery, `pkg/util/rand`). */
const letters = "[bcdfghjklmnpqrstvwxz2456789]";

/** Where the kubelet keeps a container's lines: `<namespace>_<pod>_<uid>/<container>/<restarts>.log`. */
export const podLogs = "/var/log/pods";
const podLogPath = "/pods/(?P<namespace>[^_/]+)_(?P<pod>[^_/]+)_[^/]+/(?P<container>[^/]+)/[^/]+$";

/** The files of all containers in a folder such as `podLogs`, or of those of some namespaces: a glob, for the agents. */
export function podLogFiles(folder: string, namespaces?: readonly string[]): string {
  return `${folder}/${namespaces ? `{${namespaces.join(",")}}_` : ""}*/*/*.log`;
}

/**
 * What controllers add to their pods' names: a position of a StatefulSet; a time of a CronJob, or the hash of a
 * ReplicaSet, and five letters.
 */
const appOfPod = `^(?P<app>.+?)(?:-\\d+|(?:-\\d{8,11}|-${letters}{6,10})?-${letters}{5})?$`;

/**
 * Tokens that programs print with the paths of requests: OnCall's engine those by which alerts come in, by itself
 * (engine/engine/middlewares.py of v1.16.9) and by uwsgi, and those of calendars. Whoever may read lines need not be one who may use them.
 */
const tokens = String.raw`(?:/integrations/v1/[^/\s]+/|integration_token=|[?&]token=)([^/\s?&"']+)`;

/**
 * What pods print, with the labels namespace, pod, container, app and stream. All of it is read off the file's
 * path: the API server need not be asked, nor trusted to be there.
 */
export const podLogStages: readonly LogStage[] = [
  { regex: { expression: podLogPath, source: "filename" } },
  { regex: { expression: appOfPod, source: "pod" } },
  { labels: ["namespace", "pod", "container", "app"] },
  // A path names the pod's uid: a stream of its own for each restart would tell nobody more.
  { dropLabels: ["filename"] },
  { cri: { maxSize: longestLine } },
  { replace: { expression: "(\\r)$", by: "" } },
  { replace: { expression: tokens, by: "***" } },
  // A line that is indented, or ends what was, goes on with the one before: a stack trace is one entry.
  { multiline: { firstLine: "^[^\\s})\\]]", maxWait: "3s" } },
];
