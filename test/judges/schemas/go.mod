module example.invalid/judges/schemas

go 1.26.0

// Nothing here is compiled: test/judges/build-schemas.ts downloads just these modules, for the CRDs
// and the OpenAPI document in them. go.sum holds their hashes and no dependency's.
require (
	github.com/argoproj/argo-cd/v3 v3.5.7
	github.com/cert-manager/cert-manager v1.21.2
	github.com/cilium/cilium v1.20.2
	github.com/external-secrets/external-secrets v1.3.2
	github.com/prometheus-operator/prometheus-operator v0.93.1
	github.com/traefik/traefik-helm-chart v41.6.0+incompatible
	istio.io/api v1.31.1
	k8s.io/kubernetes v1.36.3
	sigs.k8s.io/gateway-api v1.6.1
	sigs.k8s.io/kwok v0.8.0
)
