import { type Bucket, role } from "../../sdk/index.ts";

/** What a store gives that speaks S3. */
export function s3Bucket(bucket: string, secret: string): Bucket {
  return { kind: "s3", bucket, region: "us-east-1", pathStyle: true, credentials: { secret } };
}

/** Beside the roles of base/roles.ts: keeps what others scrape, apart by tenant; a ruler evaluates rules over it. */
export const seriesStore = role<
  { readonly tenant: string; readonly externalLabels: Readonly<Record<string, string>> },
  { readonly path: string; readonly headers: Readonly<Record<string, string>> }
>("series store");
