// Command cilium says what Cilium itself makes of network policies. It reads a question per line and answers
// each on a line of its own, both JSON:
//
//	{"policies": [...], "peers": {"a": {"namespace": ...}}, "flows": [{"from": "a", "to": "b", ...}]}
//	{"allowed": [{"egress": true, "ingress": false}]} or {"refused": "..."}
//
// Policies are of Kubernetes' kind and both of Cilium's; those are judged by `Rule.Sanitize` as the agent does.
// Verdicts are those of Cilium's own policy repository, with its identities: a node and an API server are no
// addresses there.
package main

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/netip"

	"example.invalid/judges/answers"
	"github.com/cilium/cilium/pkg/identity"
	"github.com/cilium/cilium/pkg/identity/identitymanager"
	"github.com/cilium/cilium/pkg/k8s"
	k8sConst "github.com/cilium/cilium/pkg/k8s/apis/cilium.io"
	ciliumv2 "github.com/cilium/cilium/pkg/k8s/apis/cilium.io/v2"
	slim_networkingv1 "github.com/cilium/cilium/pkg/k8s/slim/k8s/api/networking/v1"
	"github.com/cilium/cilium/pkg/labels"
	"github.com/cilium/cilium/pkg/option"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/policy/types"
	policyutils "github.com/cilium/cilium/pkg/policy/utils"
	testidentity "github.com/cilium/cilium/pkg/testutils/identity"
	testpolicy "github.com/cilium/cilium/pkg/testutils/policy"
	"github.com/cilium/cilium/pkg/u8proto"
)

// clusterName is the one of a Cilium that is meshed with no other.
const clusterName = "default"

// A peer is a pod, where it has a namespace; else a node, an API server that is none, or an address outside. What
// address a node has Cilium does not ask.
type peer struct {
	Namespace       string
	NamespaceLabels map[string]string
	Labels          map[string]string
	Entity          string
	Address         string
}

type flow struct {
	From, To, Protocol string
	Port               uint16
}

type question struct {
	Policies []json.RawMessage
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
	option.Config.EnableIPv4 = true
	option.Config.EnableIPv6 = true
	policy.SetPolicyEnabled(option.DefaultEnforcement)
	answers.Each(judge)
}

func judge(asked question) (answer, error) {
	logger := slog.New(slog.DiscardHandler)
	identities, known, err := identify(asked.Peers)
	if err != nil {
		return answer{}, err
	}
	manager := identitymanager.NewIDManager(logger)
	repository := policy.NewPolicyRepository(logger, known, nil, nil, manager, testpolicy.NewPolicyMetricsNoop())
	repository.GetSelectorCache().SetLocalIdentityNotifier(testidentity.NewDummyIdentityNotifier())
	manager.Subscribe(testpolicy.SelectorCacheObserver{Cache: repository.GetSubjectSelectorCache()})
	for _, raw := range asked.Policies {
		entries, err := parse(logger, raw)
		if err != nil {
			return answer{}, err
		}
		repository.MustAddPolicyEntries(entries)
	}
	for _, one := range identities {
		manager.Add(one)
	}
	policies := distil(logger, repository)
	allowed := []verdict{}
	for _, one := range asked.Flows {
		protocol, err := u8proto.ParseProtocol(one.Protocol)
		if err != nil {
			return answer{}, err
		}
		found, err := policies.verdict(identities[one.From], identities[one.To], protocol, one.Port)
		if err != nil {
			return answer{}, err
		}
		allowed = append(allowed, found)
	}
	return answer{Allowed: allowed}, nil
}

func parse(logger *slog.Logger, raw json.RawMessage) (types.PolicyEntries, error) {
	var about struct{ Kind string }
	if err := json.Unmarshal(raw, &about); err != nil {
		return nil, err
	}
	switch about.Kind {
	case "NetworkPolicy":
		var object slim_networkingv1.NetworkPolicy
		if err := json.Unmarshal(raw, &object); err != nil {
			return nil, err
		}
		return k8s.ParseNetworkPolicy(logger, clusterName, &object)
	case "CiliumNetworkPolicy":
		var object ciliumv2.CiliumNetworkPolicy
		if err := json.Unmarshal(raw, &object); err != nil {
			return nil, err
		}
		rules, err := object.Parse(logger, clusterName)
		return policyutils.RulesToPolicyEntries(rules), err
	case "CiliumClusterwideNetworkPolicy":
		var object ciliumv2.CiliumClusterwideNetworkPolicy
		if err := json.Unmarshal(raw, &object); err != nil {
			return nil, err
		}
		rules, err := object.Parse(logger, clusterName)
		return policyutils.RulesToPolicyEntries(rules), err
	}
	return nil, fmt.Errorf("%s is no kind of policy", about.Kind)
}

// identify gives each peer the identity that Cilium would.
func identify(peers map[string]peer) (map[string]*identity.Identity, identity.IdentityMap, error) {
	identities, known := map[string]*identity.Identity{}, identity.IdentityMap{}
	next := identity.NumericIdentity(1000)
	for name, one := range peers {
		own, err := labelsOf(one)
		if err != nil {
			return nil, nil, err
		}
		id := identity.LookupReservedIdentityByLabels(own)
		if id == nil {
			next++
			number := next
			if one.Namespace == "" {
				number |= identity.IdentityScopeLocal
			}
			id = identity.NewIdentity(number, own)
		}
		identities[name] = id
		known[id.ID] = id.LabelArray
	}
	return identities, known, nil
}

func labelsOf(one peer) (labels.Labels, error) {
	found := labels.Labels{}
	add := func(key, value, source string) { found[key] = labels.NewLabel(key, value, source) }
	if one.Namespace != "" {
		add(k8sConst.PodNamespaceLabel, one.Namespace, labels.LabelSourceK8s)
		add(k8sConst.PolicyLabelCluster, clusterName, labels.LabelSourceK8s)
		for key, value := range one.NamespaceLabels {
			add(k8sConst.PodNamespaceMetaLabels+"."+key, value, labels.LabelSourceK8s)
		}
		for key, value := range one.Labels {
			add(key, value, labels.LabelSourceK8s)
		}
		return found, nil
	}
	if one.Entity != labels.IDNameHost && one.Entity != labels.IDNameRemoteNode {
		address, err := netip.ParseAddr(one.Address)
		if err != nil {
			return nil, err
		}
		found = labels.GetCIDRLabels(netip.PrefixFrom(address, address.BitLen()))
	}
	if one.Entity != "" {
		add(one.Entity, "", labels.LabelSourceReserved)
	}
	return found, nil
}
