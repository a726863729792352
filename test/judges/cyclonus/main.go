// Command cyclonus says what cyclonus makes of network policies: what Kubernetes' own documentation says that
// they mean. It reads a question per line and answers each on a line of its own, both JSON:
//
//	{"policies": [...], "peers": {"a": {"namespace": ...}}, "flows": [{"from": "a", "to": "b", ...}]}
//	{"allowed": [{"egress": true, "ingress": false}]}
//
// It asks what `cyclonus analyze --mode query-traffic` asks, whose answers are tables.
package main

import (
	"example.invalid/judges/answers"
	"github.com/mattfenwick/cyclonus/pkg/matcher"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
)

// A peer is a pod where it has a namespace, else an address.
type peer struct {
	Namespace       string
	NamespaceLabels map[string]string
	Labels          map[string]string
	Address         string
}

type flow struct {
	From, To string
	Protocol corev1.Protocol
	Port     int
}

type question struct {
	Policies []*networkingv1.NetworkPolicy
	Peers    map[string]peer
	Flows    []flow
}

type verdict struct {
	Egress  bool `json:"egress"`
	Ingress bool `json:"ingress"`
}

type answer struct {
	Allowed []verdict `json:"allowed"`
}

func main() {
	answers.Each(judge)
}

func judge(asked question) (answer, error) {
	policies := matcher.BuildNetworkPolicies(true, asked.Policies)
	allowed := []verdict{}
	for _, one := range asked.Flows {
		found := policies.IsTrafficAllowed(&matcher.Traffic{
			Source:       end(asked.Peers[one.From]),
			Destination:  end(asked.Peers[one.To]),
			ResolvedPort: one.Port,
			Protocol:     one.Protocol,
		})
		allowed = append(allowed, verdict{Egress: found.Egress.IsAllowed(), Ingress: found.Ingress.IsAllowed()})
	}
	return answer{Allowed: allowed}, nil
}

func end(one peer) *matcher.TrafficPeer {
	found := &matcher.TrafficPeer{IP: one.Address}
	if one.Namespace != "" {
		found.Internal = &matcher.InternalPeer{
			Namespace:       one.Namespace,
			NamespaceLabels: one.NamespaceLabels,
			PodLabels:       one.Labels,
		}
	}
	return found
}
