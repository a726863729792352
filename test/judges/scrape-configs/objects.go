package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// objectServer lists objects as the API server does, and nothing ever changes there.
type objectServer struct {
	*httptest.Server
	objects []object
}

type object struct {
	resource  string
	namespace string
	text      json.RawMessage
}

// The resources that discovery asks for, by their kinds.
var resources = map[string]string{
	"EndpointSlice": "endpointslices", "Node": "nodes", "Pod": "pods", "Service": "services",
}

// The resources whose objects discovery by a role tells of.
var ofRole = map[string]string{
	"endpointslice": "endpointslices", "node": "nodes", "pod": "pods", "service": "services",
}

func serve(texts []json.RawMessage) (*objectServer, error) {
	server := &objectServer{}
	for _, text := range texts {
		var head metav1.PartialObjectMetadata
		if err := json.Unmarshal(text, &head); err != nil {
			return nil, err
		}
		server.objects = append(server.objects, object{resources[head.Kind], head.Namespace, text})
	}
	server.Server = httptest.NewServer(http.HandlerFunc(server.answer))
	return server, nil
}

// of is what there is of a resource in some namespaces, in all where none is named.
func (s *objectServer) of(resource string, namespaces []string) []json.RawMessage {
	found := []json.RawMessage{}
	for _, one := range s.objects {
		inScope := len(namespaces) == 0 || slices.Contains(namespaces, one.namespace)
		if one.resource == resource && inScope {
			found = append(found, one.text)
		}
	}
	return found
}

func (s *objectServer) count(role string, namespaces []string) int {
	return len(s.of(ofRole[role], namespaces))
}

func (s *objectServer) answer(response http.ResponseWriter, request *http.Request) {
	response.Header().Set("Content-Type", "application/json")
	query := request.URL.Query()
	if query.Get("sendInitialEvents") != "" {
		response.WriteHeader(http.StatusUnprocessableEntity)
		json.NewEncoder(response).Encode(metav1.Status{
			TypeMeta: metav1.TypeMeta{APIVersion: "v1", Kind: "Status"},
			Status:   metav1.StatusFailure, Reason: metav1.StatusReasonInvalid, Code: http.StatusUnprocessableEntity,
		})
		return
	}
	if query.Get("watch") != "" {
		response.WriteHeader(http.StatusOK)
		response.(http.Flusher).Flush()
		<-request.Context().Done()
		return
	}
	// /api/v1/namespaces/shop/pods, /apis/discovery.k8s.io/v1/endpointslices
	steps := strings.Split(request.URL.Path, "/")
	resource := steps[len(steps)-1]
	namespaces := []string{}
	if at := slices.Index(steps, "namespaces"); at > 0 && at+2 < len(steps) {
		namespaces = append(namespaces, steps[at+1])
	}
	version := "v1"
	if resource == "endpointslices" {
		version = "discovery.k8s.io/v1"
	}
	kind := map[string]string{
		"endpointslices": "EndpointSliceList", "nodes": "NodeList", "pods": "PodList", "services": "ServiceList",
	}
	json.NewEncoder(response).Encode(map[string]any{
		"apiVersion": version, "kind": kind[resource],
		"metadata": map[string]string{"resourceVersion": "1"},
		"items":    s.of(resource, namespaces),
	})
}
