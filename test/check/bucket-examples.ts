import { type Bucket, external, provide, role, to } from "../../sdk/index.ts";
import { s3Bucket } from "../shapes/s3-bucket.ts";
import type { LawExample, World } from "./law-example.ts";

const store = role<undefined, Bucket>("store of objects");

function providing(bucket: string) {
  const gives = () => s3Bucket(bucket, "key");
  return { provides: [provide(store, external("s3.example.com"), { gives })] };
}

const around: World = {
  component: { pods: {}, flows: { bucket: to(store, "keeps its objects") } },
};

/** Who keeps what in which bucket. */
export const bucketExamples: readonly LawExample[] = [
  {
    law: "own-buckets",
    title: "the bucket of another cluster",
    around,
    wrong: { everywhere: providing("logs") },
    says: 'keeps its objects in "logs", as eu-test/example does',
    right: { everywhere: providing("logs"), cluster: providing("eu-logs") },
  },
];
