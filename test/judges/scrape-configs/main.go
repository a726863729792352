// Command scrape-configs says what Prometheus makes of configurations, and which one the Prometheus operator
// makes of monitors. It reads a question per line and answers each on a line of its own, both JSON:
//
//	{"monitors": [...], "secrets": [...],
//	 "shards": 2, "shard": 1}              {"config": "scrape_configs: ..."}
//	{"config": "...", "objects": [...]}    {"jobs": [{"name", "settings", "metricRelabelings", "targets"}]}
//
// What cannot be answered is {"refused": "..."}. Targets are what Prometheus' own discovery finds among the
// objects (Services, EndpointSlices, Pods) behind an API server that holds nothing else, relabelled by it.
package main

import (
	"encoding/json"

	"example.invalid/judges/answers"
)

type question struct {
	Monitors []json.RawMessage
	Secrets  []json.RawMessage
	Shards   int32
	Shard    int
	Config   *string
	Objects  []json.RawMessage
}

type answer struct {
	Config string `json:"config,omitzero"`
	Jobs   []job  `json:"jobs,omitzero"`
}

func main() {
	answers.Each(judge)
}

func judge(asked question) (answer, error) {
	if asked.Config == nil {
		text, err := generated(asked)
		return answer{Config: text}, err
	}
	jobs, err := read(*asked.Config, asked.Objects)
	return answer{Jobs: jobs}, err
}
