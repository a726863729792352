// Package answers is how a judge that is a program of ours speaks with ask.ts: a question per line comes in, an
// answer per line goes out, both JSON. What a judge returns an error for is answered {"refused": "..."}.
package answers

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
)

type refusal struct {
	Refused string `json:"refused"`
}

// Each answers every question of standard input on standard output. Input that is no question ends the program.
func Each[Question, Answer any](judge func(Question) (Answer, error)) {
	if err := each(os.Stdin, os.Stdout, judge); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func each[Question, Answer any](input io.Reader, output io.Writer, judge func(Question) (Answer, error)) error {
	questions, answers := json.NewDecoder(input), json.NewEncoder(output)
	for {
		var asked Question
		if err := questions.Decode(&asked); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		var told any
		told, err := judge(asked)
		if err != nil {
			told = refusal{Refused: err.Error()}
		}
		if err := answers.Encode(told); err != nil {
			return err
		}
	}
}
