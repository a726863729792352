package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	monitoringv1 "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	"github.com/prometheus-operator/prometheus-operator/pkg/assets"
	"github.com/prometheus-operator/prometheus-operator/pkg/prometheus"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/fake"
)

// generated is the configuration that the operator gives a shard of a Prometheus that selects these monitors.
func generated(asked question) (string, error) {
	server := &monitoringv1.Prometheus{
		ObjectMeta: metav1.ObjectMeta{Name: "oracle", Namespace: "oracle"},
		Spec: monitoringv1.PrometheusSpec{
			EvaluationInterval: "30s",
			CommonPrometheusFields: monitoringv1.CommonPrometheusFields{
				ScrapeInterval:       "30s",
				ServiceDiscoveryRole: new(monitoringv1.EndpointSliceRole),
				Shards:               &asked.Shards,
			},
		},
	}
	store, err := storeOf(asked.Secrets)
	if err != nil {
		return "", err
	}
	services, pods, err := sorted(asked.Monitors, store)
	if err != nil {
		return "", err
	}
	generator, err := prometheus.NewConfigGenerator(nil, server, prometheus.WithEndpointSliceSupport())
	if err != nil {
		return "", err
	}
	text, err := generator.GenerateServerConfiguration(
		server, services, pods, nil, nil, store, nil, nil, nil, nil,
	)
	// The config reloader puts the number of the shard there.
	return strings.ReplaceAll(string(text), "$(SHARD)", strconv.Itoa(asked.Shard)), err
}

func storeOf(secrets []json.RawMessage) (*assets.StoreBuilder, error) {
	client := fake.NewClientset()
	for _, text := range secrets {
		var secret corev1.Secret
		if err := json.Unmarshal(text, &secret); err != nil {
			return nil, err
		}
		if err := client.Tracker().Add(&secret); err != nil {
			return nil, err
		}
	}
	return assets.NewStoreBuilder(client.CoreV1(), client.CoreV1()), nil
}

// sorted reads monitors by their kind and fetches the secrets that they name, as the operator does on the way.
func sorted(monitors []json.RawMessage, store *assets.StoreBuilder) (
	map[string]*monitoringv1.ServiceMonitor, map[string]*monitoringv1.PodMonitor, error,
) {
	services := map[string]*monitoringv1.ServiceMonitor{}
	pods := map[string]*monitoringv1.PodMonitor{}
	for _, text := range monitors {
		var kind metav1.TypeMeta
		if err := json.Unmarshal(text, &kind); err != nil {
			return nil, nil, err
		}
		switch kind.Kind {
		case "ServiceMonitor":
			var one monitoringv1.ServiceMonitor
			if err := json.Unmarshal(text, &one); err != nil {
				return nil, nil, err
			}
			for _, endpoint := range one.Spec.Endpoints {
				if err := show(store, one.Namespace, endpoint.BasicAuth, endpoint.Authorization); err != nil {
					return nil, nil, err
				}
			}
			services[one.Namespace+"/"+one.Name] = &one
		case "PodMonitor":
			var one monitoringv1.PodMonitor
			if err := json.Unmarshal(text, &one); err != nil {
				return nil, nil, err
			}
			for _, endpoint := range one.Spec.PodMetricsEndpoints {
				if err := show(store, one.Namespace, endpoint.BasicAuth, endpoint.Authorization); err != nil {
					return nil, nil, err
				}
			}
			pods[one.Namespace+"/"+one.Name] = &one
		default:
			return nil, nil, fmt.Errorf("%q is no monitor", kind.Kind)
		}
	}
	return services, pods, nil
}

// show fetches what an endpoint shows of who asks.
func show(
	store *assets.StoreBuilder,
	namespace string,
	login *monitoringv1.BasicAuth,
	token *monitoringv1.SafeAuthorization,
) error {
	if err := store.AddBasicAuth(context.Background(), namespace, login); err != nil {
		return err
	}
	return store.AddSafeAuthorizationCredentials(context.Background(), namespace, token)
}
