import {
  type Address,
  configMap,
  preparingJob,
  type Resource,
  restrictedContainer,
  restrictedPod,
  scheduledJob,
} from "../../sdk/index.ts";
import { image, user } from "./image.ts";
import type { PostgresqlOptions } from "./options.ts";
import type { Own } from "./pods.ts";
import { backup, folders, prepare, restore } from "./scripts.ts";
import { rootName, userName } from "./secrets.ts";

interface Around {
  /** The instance's name. */
  readonly name: string;
  readonly at: Address;
  readonly options: PostgresqlOptions;
}

export function scriptMap(name: string, namespace: string): Resource {
  return configMap(scriptsName(name), namespace, {
    "backup.sh": backup,
    "prepare.sh": prepare,
    "restore.sh": restore,
  });
}

/** Makes the database and its user. */
export function prepareJob({ prepare: own }: Own, around: Around): Resource {
  return preparingJob(own, {
    ...pod(around),
    containers: [
      container("prepare.sh", around, { env: { ROOT: folders.root }, mounts: ["root"] }),
    ],
    volumes: [
      ...volumes(around),
      { name: "root", secret: { secretName: rootName(around.name), defaultMode: 0o440 } },
    ],
  });
}

/** A copy takes minutes; so long may take what is made of this Job to read one of a full volume back. */
const backupSeconds = 4 * 3600;

/** Writes copies to a volume of their own. */
export function backupJob({ backup: own }: Own, around: Around): Resource {
  const { schedule, days } = around.options.backup;
  const env = { COPIES: folders.copies, DAYS: `${days}` };
  return scheduledJob(
    own,
    {
      ...pod(around),
      containers: [container("backup.sh", around, { env, mounts: ["copies"] })],
      volumes: [
        ...volumes(around),
        { name: "copies", persistentVolumeClaim: { claimName: own.name } },
      ],
    },
    { schedule, activeDeadlineSeconds: backupSeconds },
  );
}

function pod({ name }: Around) {
  return {
    serviceAccountName: name,
    priorityClassName: "observability",
    securityContext: restrictedPod(user),
  };
}

function container(
  script: string,
  { at, options }: Around,
  {
    env,
    mounts,
  }: {
    env: Readonly<Record<string, string>>;
    mounts: readonly ("root" | "copies")[];
  },
) {
  const variables = {
    PGHOST: at.host,
    PGPORT: `${at.port}`,
    DATABASE: options.database,
    USER_FILES: folders.user,
    ...env,
  };
  return {
    name: "postgresql",
    image,
    command: ["/bin/sh", `${folders.scripts}/${script}`],
    env: Object.entries(variables).map(([name, value]) => ({ name, value })),
    resources: { requests: { cpu: "50m", memory: "64Mi" }, limits: { memory: "256Mi" } },
    securityContext: restrictedContainer(),
    volumeMounts: [
      { name: "scripts", mountPath: folders.scripts, readOnly: true },
      { name: "user", mountPath: folders.user, readOnly: true },
      ...mounts.map((mount) => ({
        ...{ name: mount, mountPath: folders[mount] },
        ...(mount === "root" && { readOnly: true }),
      })),
      { name: "tmp", mountPath: "/tmp" },
    ],
  };
}

function volumes({ name }: Around) {
  return [
    { name: "scripts", configMap: { name: scriptsName(name) } },
    { name: "user", secret: { secretName: userName(name), defaultMode: 0o440 } },
    { name: "tmp", emptyDir: { sizeLimit: "64Mi" } },
  ];
}

function scriptsName(name: string): string {
  return `${name}-scripts`;
}
