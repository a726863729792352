// Command promql says how Prometheus reads expressions. It reads one per line, as a JSON string, and answers
// each on a line of its own:
//
//	{"meant": "(a + (b offset 300 * c))", "type": "vector"} or {"refused": "1:3: parse error: ..."}
//
// What is meant is written with brackets around everything that is made of parts, strings as JSON.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"time"

	"example.invalid/judges/answers"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/promql/parser"
)

type answer struct {
	Meant string `json:"meant"`
	Type  string `json:"type"`
}

var reader = parser.NewParser(parser.Options{})

func main() {
	answers.Each(judge)
}

func judge(text string) (answer, error) {
	expression, err := reader.ParseExpr(text)
	if err != nil {
		return answer{}, err
	}
	return answer{Meant: meant(expression), Type: string(expression.Type())}, nil
}

func meant(expression parser.Expr) string {
	if value, isNumber := signed(expression); isNumber {
		return number(value)
	}
	switch part := expression.(type) {
	case *parser.ParenExpr:
		return meant(part.Expr)
	case *parser.StringLiteral:
		return quoted(part.Val)
	case *parser.VectorSelector:
		return selector(part) + moved(part.Timestamp, part.StartOrEnd, part.OriginalOffset)
	case *parser.MatrixSelector:
		of := part.VectorSelector.(*parser.VectorSelector)
		return selector(of) + "[" + seconds(part.Range) + "]" + moved(of.Timestamp, of.StartOrEnd, of.OriginalOffset)
	case *parser.SubqueryExpr:
		return "(" + meant(part.Expr) + ")[" + seconds(part.Range) + ":]" + moved(part.Timestamp, part.StartOrEnd, part.OriginalOffset)
	case *parser.Call:
		return part.Func.Name + "(" + list(part.Args) + ")"
	case *parser.AggregateExpr:
		return aggregation(part)
	case *parser.UnaryExpr:
		return "(" + part.Op.String() + meant(part.Expr) + ")"
	case *parser.BinaryExpr:
		return binary(part)
	default:
		panic(fmt.Sprintf("%T", expression))
	}
}

// signed is a number with the signs before it, inside and outside of brackets.
func signed(expression parser.Expr) (value float64, isNumber bool) {
	switch part := expression.(type) {
	case *parser.ParenExpr:
		return signed(part.Expr)
	case *parser.NumberLiteral:
		return part.Val, true
	case *parser.UnaryExpr:
		value, isNumber = signed(part.Expr)
		if part.Op == parser.SUB {
			value = -value
		}
	}
	return value, isNumber
}

func selector(of *parser.VectorSelector) string {
	name, isNamed, parts := "", false, []string{}
	for _, matcher := range of.LabelMatchers {
		if !isNamed && matcher.Name == labels.MetricName && matcher.Type == labels.MatchEqual {
			name, isNamed = matcher.Value, true
		} else {
			parts = append(parts, quoted(matcher.Name)+matcher.Type.String()+quoted(matcher.Value))
		}
	}
	if len(parts) == 0 {
		return name
	}
	return name + "{" + strings.Join(parts, ",") + "}"
}

func aggregation(of *parser.AggregateExpr) string {
	word := "by"
	if of.Without {
		word = "without"
	}
	arguments := parser.Expressions{}
	if of.Param != nil {
		arguments = append(arguments, of.Param)
	}
	return fmt.Sprintf("%s %s %s(%s)", of.Op, word, names(of.Grouping), list(append(arguments, of.Expr)))
}

func binary(of *parser.BinaryExpr) string {
	operator := of.Op.String()
	if of.ReturnBool {
		operator += " bool"
	}
	return "(" + meant(of.LHS) + " " + operator + matching(of.VectorMatching) + " " + meant(of.RHS) + ")"
}

// matching is empty where all labels match, and between numbers.
func matching(of *parser.VectorMatching) string {
	if of == nil {
		return ""
	}
	grouping := ""
	switch of.Card {
	case parser.CardManyToOne:
		grouping = " group_left" + names(of.Include)
	case parser.CardOneToMany:
		grouping = " group_right" + names(of.Include)
	}
	switch {
	case of.On:
		return " on" + names(of.MatchingLabels) + grouping
	case grouping != "" || len(of.MatchingLabels) > 0:
		return " ignoring" + names(of.MatchingLabels) + grouping
	default:
		return ""
	}
}

func list(expressions parser.Expressions) string {
	parts := []string{}
	for _, expression := range expressions {
		parts = append(parts, meant(expression))
	}
	return strings.Join(parts, ", ")
}

func names(labels []string) string {
	parts := []string{}
	for _, label := range labels {
		parts = append(parts, quoted(label))
	}
	return "(" + strings.Join(parts, ",") + ")"
}

func moved(at *int64, end parser.ItemType, offset time.Duration) string {
	text := ""
	if at != nil {
		text += " @ " + number(float64(*at)/1000)
	}
	if end == parser.START || end == parser.END {
		text += " @ " + end.String()
	}
	if offset != 0 {
		text += " offset " + seconds(offset)
	}
	return text
}

func seconds(duration time.Duration) string {
	return number(duration.Seconds())
}

// number is written as JavaScript does.
func number(value float64) string {
	switch {
	case math.IsNaN(value):
		return "NaN"
	case math.IsInf(value, 1):
		return "Infinity"
	case math.IsInf(value, -1):
		return "-Infinity"
	default:
		return written(value)
	}
}

// quoted has one U+FFFD for each byte that is no UTF-8, as JavaScript has.
func quoted(text string) string {
	return written(string([]rune(text)))
}

func written(value any) string {
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err)
	}
	return strings.TrimSuffix(text.String(), "\n")
}
