/** deployment/values.yaml of https://github.com/NVIDIA/dcgm-exporter at that tag. */
export const image = "nvcr.io/nvidia/k8s/dcgm-exporter:4.5.3-4.8.2-distroless";
