import {
  type Address,
  type Bucket,
  configMap,
  type OwnPods,
  preparingJob,
  type Resource,
  type ResourceOf,
  restrictedContainer,
  restrictedPod,
  scheduledJob,
} from "../../sdk/index.ts";
import { policyOf } from "./buckets.ts";
import { image } from "./image.ts";
import type { MinioOptions } from "./options.ts";
import type { Own } from "./pods.ts";
import { backup, folders, prepare, restore } from "./scripts.ts";
import { usersName } from "./secrets.ts";
import { user } from "./server.ts";

interface Around {
  /** The instance's name. */
  readonly name: string;
  readonly buckets: readonly string[];
  readonly store: Address;
  readonly copies: Address & Bucket;
}

/** What the Jobs read that is no secret. */
export function scriptMaps(
  { name, buckets }: Pick<Around, "name" | "buckets">,
  namespace: string,
): ResourceOf<"ConfigMap">[] {
  const policies = buckets.map((bucket) => [
    `${bucket}.json`,
    `${JSON.stringify(policyOf(bucket), null, 2)}\n`,
  ]);
  return [
    configMap(`${name}-scripts`, namespace, {
      "backup.sh": backup,
      "prepare.sh": prepare,
      "restore.sh": restore,
    }),
    configMap(`${name}-policies`, namespace, Object.fromEntries(policies)),
  ];
}

/** What makes the buckets that are asked for, and their users; `store` is the URL of a server. */
export function preparing(store: string, buckets: readonly string[]) {
  return container("prepare.sh", {
    env: {
      STORE: store,
      BUCKETS: buckets.join(" "),
      ROOT: folders.root,
      USERS: folders.users,
      POLICIES: folders.policies,
    },
    mounts: ["scripts", "policies", "root", "users"],
  });
}

export function prepareJob({ prepare: own }: Own, around: Around): Resource {
  const { name, buckets, store } = around;
  return preparingJob(own, {
    ...pod(own, around),
    containers: [preparing(store.url, buckets)],
    volumes: [
      ...volumes(around),
      { name: "policies", configMap: { name: `${name}-policies` } },
      { name: "root", secret: { secretName: `${name}-root`, defaultMode: 0o440 } },
    ],
  });
}

/** Even the first copy is there by then, and the next day's run may start; mc goes on where an earlier run was ended. */
const backupSeconds = 20 * 3600;

/** Copies all buckets to a store outside of the cluster. */
export function backupJob({ backup: own }: Own, around: Around, options: MinioOptions): Resource {
  const { buckets, store, copies } = around;
  const { bucket, secret, pathStyle } = keyedS3(copies);
  return scheduledJob(
    own,
    {
      ...pod(own, around),
      containers: [
        container("backup.sh", {
          env: {
            STORE: store.url,
            BUCKETS: buckets.join(" "),
            USERS: folders.users,
            COPIES: folders.copies,
            COPIES_STORE: copies.url,
            COPIES_BUCKET: bucket,
            COPIES_PATH: pathStyle ? "on" : "off",
          },
          mounts: ["scripts", "users", "copies"],
        }),
      ],
      volumes: [
        ...volumes(around),
        { name: "copies", secret: { secretName: secret, defaultMode: 0o440 } },
      ],
    },
    { schedule: options.backup, activeDeadlineSeconds: backupSeconds },
  );
}

/** What mc needs of the store outside: it speaks S3 alone, and shows a key. */
export function keyedS3({ name, ...bucket }: Address & Bucket) {
  if (bucket.kind !== "s3" || !("secret" in bucket.credentials)) {
    throw new Error(
      `Cannot keep copies in "${name}": mc speaks S3 and shows a key; bind the flow "copies" to a store that takes both`,
    );
  }
  const { bucket: called, pathStyle, credentials } = bucket;
  return { bucket: called, pathStyle, secret: credentials.secret };
}

function pod({ name: _ }: OwnPods, { name }: Around) {
  return {
    serviceAccountName: name,
    priorityClassName: "observability",
    securityContext: restrictedPod(user),
  };
}

function container(
  script: string,
  {
    env,
    mounts,
  }: { env: Readonly<Record<string, string>>; mounts: readonly (keyof typeof folders)[] },
) {
  return {
    name: "mc",
    image,
    command: ["/bin/sh", `${folders.scripts}/${script}`],
    env: Object.entries({ ...env, MC_CONFIG_DIR: "/tmp/mc" }).map(([variable, value]) => ({
      name: variable,
      value,
    })),
    resources: { requests: { cpu: "50m", memory: "128Mi" }, limits: { memory: "512Mi" } },
    securityContext: restrictedContainer(),
    volumeMounts: [
      ...mounts.map((mount) => ({ name: mount, mountPath: folders[mount], readOnly: true })),
      { name: "tmp", mountPath: "/tmp" },
    ],
  };
}

function volumes({ name, buckets }: Around) {
  return [
    { name: "scripts", configMap: { name: `${name}-scripts` } },
    {
      name: "users",
      secret: {
        secretName: usersName(name),
        defaultMode: 0o440,
        // Where nobody asks for a bucket there are no users; where somebody does, none may be missed.
        ...(buckets.length === 0 && { optional: true }),
      },
    },
    { name: "tmp", emptyDir: { sizeLimit: "64Mi" } },
  ];
}
