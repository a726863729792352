import { deployment, namespace, service, serviceAccount } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

const set = (spec: object): World => ({
  objects: [{ ...deployment({ serviceName: "web", ...spec }), kind: "StatefulSet" }],
});
const volume = (storage: string): World => ({
  objects: [
    {
      apiVersion: "v1",
      kind: "PersistentVolumeClaim",
      metadata: { name: "scratch", namespace },
      spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage } } },
    },
  ],
});
const around = { objects: [serviceAccount("web"), service("web"), service("other")] };

/** The laws about changes that no waiver accepts, because Kubernetes or Argo CD does not take them. */
export const changeExamples: readonly LawExample[] = [
  {
    law: "immutable-fields",
    title: "a field that stays as it was created",
    around,
    before: set({}),
    wrong: set({ serviceName: "other" }),
    says: 'cannot change ("web" → "other")',
    right: set({ minReadySeconds: 5 }),
  },
  {
    law: "immutable-fields",
    title: "a claim that shrinks",
    before: volume("2Gi"),
    wrong: volume("1Gi"),
    says: 'cannot shrink ("2Gi" → "1Gi")',
    right: volume("3Gi"),
  },
  {
    law: "left-behind",
    title: "the last object of its kind goes, and with it the permission to remove it",
    around: { objects: [serviceAccount("web")] },
    before: { objects: [deployment()] },
    wrong: {},
    says: "leaves behind what its project permits no more: Deployment/observability/web",
    right: { retires: { kinds: ["apps/v1/Deployment"] } },
  },
];
