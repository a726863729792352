/**
 * The last that was published: https://quay.io/repository/minio/minio. Its makers publish source alone since October
 * 2025, and nothing since February 2026. It brings the client `mc`, too.
 */
export const image = "quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z";
