package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	commonconfig "github.com/prometheus/common/config"
	"github.com/prometheus/common/promslog"
	"github.com/prometheus/prometheus/config"
	"github.com/prometheus/prometheus/discovery"
	"github.com/prometheus/prometheus/discovery/kubernetes"
	"github.com/prometheus/prometheus/discovery/targetgroup"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/scrape"
	"go.yaml.in/yaml/v2"
)

// A job of a configuration, without its discovery and relabelings: the targets are what these come to.
type job struct {
	Name              string   `json:"name"`
	Settings          string   `json:"settings"`
	MetricRelabelings string   `json:"metricRelabelings"`
	Targets           []target `json:"targets"`
}

type target struct {
	URL    string            `json:"url"`
	Labels map[string]string `json:"labels"`
}

// read loads a configuration as Prometheus does, and runs its discovery.
func read(text string, objects []json.RawMessage) ([]job, error) {
	loaded, err := config.Load(text, promslog.NewNopLogger())
	if err != nil {
		return nil, err
	}
	configs, err := loaded.GetScrapeConfigs()
	if err != nil {
		return nil, err
	}
	server, err := serve(objects)
	if err != nil {
		return nil, err
	}
	defer server.Close()
	found := finder{server: server, known: map[string][]*targetgroup.Group{}}
	jobs := []job{}
	for _, one := range configs {
		targets, err := found.targetsOf(one)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", one.JobName, err)
		}
		described, err := describe(*one, targets)
		if err != nil {
			return nil, err
		}
		jobs = append(jobs, described)
	}
	return jobs, nil
}

func describe(one config.ScrapeConfig, targets []target) (job, error) {
	name := one.JobName
	steps, err := yaml.Marshal(one.MetricRelabelConfigs)
	if err != nil {
		return job{}, err
	}
	one.JobName, one.RelabelConfigs, one.MetricRelabelConfigs = "", nil, nil
	one.ServiceDiscoveryConfigs = nil
	settings, err := yaml.Marshal(one)
	return job{Name: name, Settings: string(settings), MetricRelabelings: string(steps), Targets: targets}, err
}

// finder runs each discovery once, however many jobs share it.
type finder struct {
	server *objectServer
	known  map[string][]*targetgroup.Group
}

func (f *finder) targetsOf(one *config.ScrapeConfig) ([]target, error) {
	targets := []target{}
	for _, discoverer := range one.ServiceDiscoveryConfigs {
		groups, err := f.groupsOf(discoverer)
		if err != nil {
			return nil, err
		}
		for _, group := range groups {
			made, failures := scrape.TargetsFromGroup(group, one, nil, labels.NewBuilder(labels.EmptyLabels()))
			if len(failures) > 0 {
				return nil, failures[0]
			}
			for _, each := range made {
				found := each.Labels(labels.NewBuilder(labels.EmptyLabels()))
				// What relabeling drops has no labels left.
				if found.Len() > 0 {
					targets = append(targets, target{URL: each.URL().String(), Labels: found.Map()})
				}
			}
		}
	}
	slices.SortFunc(targets, func(left, right target) int {
		return strings.Compare(fmt.Sprint(left), fmt.Sprint(right))
	})
	return targets, nil
}

func (f *finder) groupsOf(asked discovery.Config) ([]*targetgroup.Group, error) {
	conf, isKubernetes := asked.(*kubernetes.SDConfig)
	if !isKubernetes {
		return nil, fmt.Errorf("%q is no discovery of Kubernetes", asked.Name())
	}
	key := fmt.Sprint(conf.Role, conf.NamespaceDiscovery.Names, conf.Selectors)
	if groups, isKnown := f.known[key]; isKnown {
		return groups, nil
	}
	groups, err := discover(*conf, f.server)
	f.known[key] = groups
	return groups, err
}

func discover(conf kubernetes.SDConfig, server *objectServer) ([]*targetgroup.Group, error) {
	address, err := url.Parse(server.URL)
	if err != nil {
		return nil, err
	}
	conf.APIServer = commonconfig.URL{URL: address}
	registry := prometheus.NewRegistry()
	metrics := conf.NewDiscovererMetrics(registry, discovery.NewRefreshMetrics(registry))
	if err := metrics.Register(); err != nil {
		return nil, err
	}
	running, err := kubernetes.New(promslog.NewNopLogger(), metrics, &conf)
	if err != nil {
		return nil, err
	}
	context, stop := context.WithTimeout(context.Background(), 20*time.Second)
	defer stop()
	updates := make(chan []*targetgroup.Group)
	go running.Run(context, updates)
	return collect(context, updates, server.count(string(conf.Role), conf.NamespaceDiscovery.Names))
}

// collect waits until each object has told of its targets.
func collect(context context.Context, updates <-chan []*targetgroup.Group, wanted int) ([]*targetgroup.Group, error) {
	bySource := map[string]*targetgroup.Group{}
	for len(bySource) < wanted {
		select {
		case groups := <-updates:
			for _, group := range groups {
				bySource[group.Source] = group
			}
		case <-context.Done():
			return nil, fmt.Errorf("discovery told of %d objects of %d", len(bySource), wanted)
		}
	}
	groups := []*targetgroup.Group{}
	for _, group := range bySource {
		groups = append(groups, group)
	}
	return groups, nil
}
