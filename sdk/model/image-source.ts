/** From where a cluster pulls images, in place of the registries that they name. */
export interface ImageSource {
  /** By registry: `{ "quay.io": "registry.example.com/quay" }`. */
  readonly mirrors?: Readonly<Record<string, string>>;
  /** The Secret that pods pull with. The secret store holds it as an entry of this name, in Docker's own form. */
  readonly pullSecret?: string;
}
