import { role } from "../../sdk/index.ts";

/** The roles of the hard shapes beyond those of base/roles.ts. */
export const objectStore = role<
  { readonly bucket: string },
  { readonly bucket: string; readonly secret: string }
>("object store");

/** Keeps what others scrape, apart by tenant; a ruler evaluates rules over it. */
export const seriesStore = role<
  { readonly tenant: string; readonly externalLabels: Readonly<Record<string, string>> },
  { readonly path: string; readonly headers: Readonly<Record<string, string>> }
>("series store");

export const logStore = role<
  { readonly tenant: string },
  { readonly headers: Readonly<Record<string, string>> }
>("log store");
