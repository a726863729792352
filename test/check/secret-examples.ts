import type { SecretStore } from "../../sdk/model/secret-store.ts";
import { namespace } from "../small-objects.ts";
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
];
