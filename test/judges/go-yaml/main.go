// Command go-yaml reads YAML from its input as the Go programs do that read the generated tree, and prints
// each document that is not empty as one line of JSON. What JSON cannot hold, or a key that is no string,
// is printed as its Go type and value: "int 31".
//
//	go-yaml kubernetes|v2|v3 < stream
//
// kubernetes is sigs.k8s.io/yaml, by which kustomize reads kustomizations and patches, and Argo CD and
// kubectl read what kustomize builds; v3 is how kustomize reads objects, v2 what Argo CD prints with.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"

	yamlv2 "go.yaml.in/yaml/v2"
	yamlv3 "go.yaml.in/yaml/v3"
	"sigs.k8s.io/yaml"
)

type reader func(document []byte) (any, error)

var readers = map[string]reader{
	"kubernetes": func(document []byte) (value any, err error) {
		text, err := yaml.YAMLToJSON(document)
		if err != nil {
			return nil, err
		}
		return json.RawMessage(text), nil
	},
	"v2": func(document []byte) (value any, err error) {
		err = yamlv2.Unmarshal(document, &value)
		return value, err
	},
	"v3": func(document []byte) (value any, err error) {
		err = yamlv3.Unmarshal(document, &value)
		return value, err
	},
}

func main() {
	if err := run(os.Args[1], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(name string, input io.Reader, output io.Writer) error {
	stream, err := io.ReadAll(input)
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(output)
	for number, document := range documents(stream) {
		value, err := readers[name](document)
		if err != nil {
			return fmt.Errorf("document %d: %w", number+1, err)
		}
		if raw, isRaw := value.(json.RawMessage); value == nil || isRaw && string(raw) == "null" {
			continue
		}
		if err := encoder.Encode(plain(value)); err != nil {
			return fmt.Errorf("document %d: %w", number+1, err)
		}
	}
	return nil
}

// documents cuts a stream as Kubernetes does: at each line that holds --- and perhaps blanks.
func documents(stream []byte) [][]byte {
	parts := [][]byte{nil}
	for line := range bytes.Lines(stream) {
		if string(bytes.TrimSpace(line)) == "---" && line[0] == '-' {
			parts = append(parts, nil)
			continue
		}
		last := len(parts) - 1
		parts[last] = append(parts[last], line...)
	}
	return parts
}

// plain turns what the YAML libraries return into what encoding/json can write.
func plain(value any) any {
	switch value := value.(type) {
	case map[any]any:
		result := map[string]any{}
		for key, item := range value {
			result[keyText(key)] = plain(item)
		}
		return result
	case map[string]any:
		for key, item := range value {
			value[key] = plain(item)
		}
		return value
	case []any:
		for index, item := range value {
			value[index] = plain(item)
		}
		return value
	case float64:
		if math.IsNaN(value) || math.IsInf(value, 0) {
			return typed(value)
		}
		return value
	case nil, bool, string, int, int64, uint64, json.RawMessage:
		return value
	default:
		return typed(value)
	}
}

func keyText(key any) string {
	if text, isText := key.(string); isText {
		return text
	}
	return typed(key)
}

func typed(value any) string {
	return fmt.Sprintf("%T %v", value, value)
}
