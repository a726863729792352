import { readPattern } from "../../go/regexp.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { containersOf } from "../../model/pod-template.ts";
import type { ObjectCheck } from "../check.ts";

/** Reads another root than its own: what node-exporter is told where it runs in a pod. */
const rootFlag = "--path.rootfs=";
const excludeFlag = "--collector.filesystem.mount-points-exclude=";
/** What node-exporter leaves out by itself: its v1.12.1, `collector/filesystem_linux.go`. */
const usual =
  "^/(dev|proc|run/credentials/.+|sys|var/lib/docker/.+|var/lib/containers/storage/.+)($|/)";

/** Where the kubelet mounts a volume: for its pod, and for a CSI driver or a plugin of its own once per node. */
const volumes = [
  "/var/lib/kubelet/pods/0b1c2d3e/volumes/kubernetes.io~csi/pvc-1/mount",
  "/var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/0b1c2d3e/globalmount",
  "/var/lib/kubelet/plugins/kubernetes.io/local-volume/mounts/pv-1",
];

export const nodeMounts: ObjectCheck = {
  name: "node-mounts",
  law: "Who reads a node's file systems leaves out the volumes of its pods: the kubelet tells of those by the name of their claim.",
  run: (object) =>
    containersOf(object).flatMap(({ container, field }): ObjectFinding[] => {
      const given = [...(container.command ?? []), ...(container.args ?? [])];
      if (!given.some((one) => one.startsWith(rootFlag))) return [];
      const flag = given.find((one) => one.startsWith(excludeFlag));
      const pattern = readPattern(flag?.slice(excludeFlag.length) ?? usual);
      const told = volumes.find((path) => !("isIn" in pattern) || !pattern.isIn(path));
      if (told === undefined) return [];
      return [
        {
          field: `${field}.args`,
          message: `${flag ? "lets in" : "has no --collector.filesystem.mount-points-exclude, which lets in"} ${told}: one full volume pages twice, once as a disk of the node`,
          hint: "exclude /var/lib/kubelet/pods/.+ and /var/lib/kubelet/plugins/.+",
        },
      ];
    }),
};
