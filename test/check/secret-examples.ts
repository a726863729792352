import type { SecretStore } from "../../sdk/model/secret-store.ts";
import { deployment, namespace, serviceAccount } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

const inStore = (provider: SecretStore["provider"]): World => ({
  cluster: { secretStore: { kind: "ClusterSecretStore", name: "secrets", provider } },
});

/** ExternalSecrets that ask for these entries, called a, b, c ... */
export const asking = (...entries: readonly string[]): World => ({
  objects: entries.map((key, index) => ({
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name: String.fromCharCode(97 + index), namespace },
    spec: {
      secretStoreRef: { kind: "ClusterSecretStore", name: "secrets" },
      data: [{ secretKey: "token", remoteRef: { key } }],
    },
  })),
});

const taking = (annotations: object): World => ({
  objects: [
    {
      ...deployment({}, { volumes: [{ name: "token", secret: { secretName: "a" } }] }),
      metadata: { name: "web", namespace, annotations },
    },
  ],
});

/** The laws about what is asked of a secret store. */
export const secretExamples: readonly LawExample[] = [
  {
    law: "secret-entries",
    title: "an entry that the store cannot hold",
    around: inStore("azureKeyVault"),
    wrong: asking("monitoring/web"),
    says: 'Azure Key Vault holds no "monitoring/web": a name is letters, digits and -',
    right: asking("monitoring-web"),
  },
  {
    law: "secret-entries",
    title: "an entry whose name is too long for the store",
    around: inStore("gcpSecretManager"),
    wrong: asking("w".repeat(256)),
    says: "has 256 characters: Google Secret Manager takes 255",
    right: asking("w".repeat(255)),
  },
  {
    law: "secret-entries",
    title: "two spellings of one entry",
    around: inStore("azureKeyVault"),
    wrong: asking("monitoring-web", "secret/Monitoring-Web"),
    says: 'Azure Key Vault takes "secret/Monitoring-Web" for "monitoring-web"',
    right: asking("monitoring-web", "monitoring-web"),
  },
  {
    law: "reloads",
    title: "what goes on with an old value although a Reloader runs",
    around: {
      objects: [serviceAccount("web"), ...asking("monitoring/web").objects!],
      cluster: { reloader: true },
    },
    wrong: taking({}),
    says: "reads the Secret a when it starts, and goes on with the old value after a rotation",
    right: taking({ "secret.reloader.stakater.com/reload": "a" }),
  },
];
