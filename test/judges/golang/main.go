// Command golang says what Go's own standard library makes of texts. It reads a question per line and
// answers each on a line of its own, both JSON:
//
//	{"pattern": "a+", "texts": ["aa", "b"]}  {"matched": [true, false]} or {"refused": "..."}
//	{"literal": "\"\\x41\""}                 {"bytes": "QQ=="}          or {"refused": "..."}
//
// A pattern is searched for anywhere in the texts; it brings its own anchors.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"regexp"
	"strconv"
)

type question struct {
	Pattern *string
	Texts   []string
	Literal string
}

type answer struct {
	Matched []bool `json:"matched,omitzero"`
	Bytes   []byte `json:"bytes,omitzero"`
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
		if err := answers.Encode(judge(asked)); err != nil {
			return err
		}
	}
}

func judge(asked question) answer {
	if asked.Pattern == nil {
		text, err := strconv.Unquote(asked.Literal)
		if err != nil {
			return answer{Refused: err.Error()}
		}
		return answer{Bytes: []byte(text)}
	}
	pattern, err := regexp.Compile(*asked.Pattern)
	if err != nil {
		return answer{Refused: err.Error()}
	}
	matched := []bool{}
	for _, text := range asked.Texts {
		matched = append(matched, pattern.MatchString(text))
	}
	return answer{Matched: matched}
}
