// Command scrape-configs says what Prometheus makes of configurations, and which one the Prometheus operator
// makes of monitors. It reads a question per line and answers each on a line of its own, both JSON:
//
//	{"monitors": [...], "secrets": [...]}  {"config": "scrape_configs: ..."}
//	{"config": "...", "objects": [...]}    {"jobs": [{"name", "settings", "metricRelabelings", "targets"}]}
//
// What cannot be answered is {"refused": "..."}. Targets are what Prometheus' own discovery finds among the
// objects (Services, EndpointSlices, Pods) behind an API server that holds nothing else, relabelled by it.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
)

type question struct {
	Monitors []json.RawMessage
	Secrets  []json.RawMessage
	Config   *string
	Objects  []json.RawMessage
}

type answer struct {
	Config  string `json:"config,omitzero"`
	Jobs    []job  `json:"jobs,omitzero"`
	Refused string `json:"refused,omitzero"`
}

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(input io.Reader, output io.Writer) error {
	questions, answers := json.NewDecoder(input), json.NewEncoder(output)
	for {
		var asked question
		if err := questions.Decode(&asked); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		given, err := judge(asked)
		if err != nil {
			given = answer{Refused: err.Error()}
		}
		if err := answers.Encode(given); err != nil {
			return err
		}
	}
}

func judge(asked question) (answer, error) {
	if asked.Config == nil {
		text, err := generated(asked.Monitors, asked.Secrets)
		return answer{Config: text}, err
	}
	jobs, err := read(*asked.Config, asked.Objects)
	return answer{Jobs: jobs}, err
}
