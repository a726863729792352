// Command golang says what Go's own standard library makes of texts. It reads a question per line and
// answers each on a line of its own, both JSON:
//
//	{"pattern": "a+", "texts": ["aa", "b"]}  {"matched": [true, false]} or {"refused": "..."}
//	{"literal": "\"\\x41\""}                 {"bytes": "QQ=="}          or {"refused": "..."}
//	{"template": "{{ .a }}", "values": {"a": "A"}}
//	                                       {"bytes": "QQ=="}          or {"refused": "..."}
//
// A pattern is searched for anywhere in the texts; it brings its own anchors. A template fails at a
// key that is not there, as External Secrets has it (https://external-secrets.io/latest/guides/templating/).
package main

import (
	"regexp"
	"strconv"
	"strings"
	"text/template"

	"example.invalid/judges/answers"
)

type question struct {
	Pattern  *string
	Texts    []string
	Literal  string
	Template *string
	Values   map[string]string
}

type answer struct {
	Matched []bool `json:"matched,omitzero"`
	Bytes   []byte `json:"bytes,omitzero"`
}

func main() {
	answers.Each(judge)
}

func judge(asked question) (answer, error) {
	if asked.Template != nil {
		return executed(*asked.Template, asked.Values)
	}
	if asked.Pattern == nil {
		text, err := strconv.Unquote(asked.Literal)
		return answer{Bytes: []byte(text)}, err
	}
	pattern, err := regexp.Compile(*asked.Pattern)
	if err != nil {
		return answer{}, err
	}
	matched := []bool{}
	for _, text := range asked.Texts {
		matched = append(matched, pattern.MatchString(text))
	}
	return answer{Matched: matched}, nil
}

func executed(text string, values map[string]string) (answer, error) {
	parsed, err := template.New("").Option("missingkey=error").Parse(text)
	if err != nil {
		return answer{}, err
	}
	var made strings.Builder
	err = parsed.Execute(&made, values)
	return answer{Bytes: []byte(made.String())}, err
}
