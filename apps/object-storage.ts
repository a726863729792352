import { minio } from "../base/minio/minio.ts";
import { application, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

export const objectStorage = stack({
  name: "object-storage",
  purpose: "Buckets inside the cluster, for what keeps its data in them",
  applications: {
    minio: application(minio, { namespace: observability, phase: "stores" }),
  },
  provenBy: {
    minio: "npm test -- test/signals/minio",
  },
});
