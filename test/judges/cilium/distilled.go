package main

import (
	"log/slog"
	"math"

	"github.com/cilium/cilium/pkg/endpoint/regeneration"
	"github.com/cilium/cilium/pkg/identity"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/u8proto"
)

// distilled is what holds for each identity, made when it is first asked about. policy.LookupFlow says the same, but
// makes the policies of both ends anew for every flow.
type distilled struct {
	logger     *slog.Logger
	repository policy.PolicyRepository
	policies   map[identity.NumericIdentity]*policy.EndpointPolicy
}

func distil(logger *slog.Logger, repository policy.PolicyRepository) distilled {
	return distilled{logger, repository, map[identity.NumericIdentity]*policy.EndpointPolicy{}}
}

func (d distilled) verdict(from, to *identity.Identity, protocol u8proto.U8proto, port uint16) (verdict, error) {
	sender, err := d.of(from)
	if err != nil {
		return verdict{}, err
	}
	receiver, err := d.of(to)
	if err != nil {
		return verdict{}, err
	}
	egress, _, _ := sender.Lookup(policy.EgressKey().WithIdentity(to.ID).WithPortProto(protocol, port))
	ingress, _, _ := receiver.Lookup(policy.IngressKey().WithIdentity(from.ID).WithPortProto(protocol, port))
	return verdict{Egress: !egress.IsDeny(), Ingress: !ingress.IsDeny()}, nil
}

func (d distilled) of(one *identity.Identity) (*policy.EndpointPolicy, error) {
	if made, found := d.policies[one.ID]; found {
		return made, nil
	}
	selected, _, err := d.repository.ComputeSelectorPolicy(one)
	if err != nil {
		return nil, err
	}
	// No proxy runs here: what is redirected to one is allowed, as by LookupFlow.
	redirects := map[string]uint16{policy.FallbackRedirectID: math.MaxUint16}
	made := selected.DistillPolicy(d.logger, owner(one.ID), redirects)
	made.Ready()
	made.Detach(d.logger)
	selected.Supersede()
	d.policies[one.ID] = made
	return made, nil
}

// An owner is the endpoint that a policy is made for: no host, and none of its ports has a name.
type owner uint64

func (o owner) GetID() uint64                                      { return uint64(o) }
func (o owner) GetIngressNamedPort(string, u8proto.U8proto) uint16 { return 0 }
func (o owner) PolicyDebug(string, ...any)                         {}
func (o owner) IsHost() bool                                       { return false }
func (o owner) PreviousMapStateSizes() policy.MapStateSizes        { return policy.MapStateSizes{} }
func (o owner) RegenerateIfAlive(*regeneration.ExternalRegenerationMetadata) <-chan bool {
	return nil
}
