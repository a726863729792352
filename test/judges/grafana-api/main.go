// Command grafana-api says whether Grafana's API takes a request, by the Go types that Grafana makes of the document
// that it publishes of its API (public/api-merged.json). It reads a request per line and answers each on a line of its
// own, both JSON:
//
//	{"method": "POST", "url": "/api/folders", "body": "{\"title\": \"Shop\"}"}  {} or {"refused": "..."}
//
// A field or a parameter that the document does not have is refused, and so is a path that nobody here asks for.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"

	"example.invalid/judges/answers"
	"github.com/go-openapi/strfmt"
	"github.com/grafana/grafana-openapi-client-go/client/search"
	"github.com/grafana/grafana-openapi-client-go/models"
)

type question struct {
	Method, URL, Body string
}

type validated interface {
	Validate(strfmt.Registry) error
}

func main() {
	answers.Each(judge)
}

func judge(asked question) (struct{}, error) {
	request := httptest.NewRequest(asked.Method, asked.URL, strings.NewReader(asked.Body))
	handler, pattern := operations().Handler(request)
	if pattern == "" {
		return struct{}{}, fmt.Errorf("%s %s is asked by nobody", asked.Method, asked.URL)
	}
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	if answer.Code != http.StatusOK {
		return struct{}{}, errors.New(strings.TrimSpace(answer.Body.String()))
	}
	return struct{}{}, nil
}

func operations() *http.ServeMux {
	mux := http.NewServeMux()
	for _, pattern := range []string{
		"GET /api/health",
		"GET /api/folders/{folder_uid}",
		"GET /api/datasources/uid/{uid}",
		"DELETE /api/dashboards/uid/{uid}",
	} {
		mux.HandleFunc(pattern, taking(nothing, struct{}{}))
	}
	mux.HandleFunc("GET /api/search", taking(nothing, search.SearchParams{}))
	mux.HandleFunc("POST /api/folders", taking(body[models.CreateFolderCommand], struct{}{}))
	mux.HandleFunc("POST /api/datasources", taking(body[models.AddDataSourceCommand], struct{}{}))
	mux.HandleFunc("PUT /api/datasources/uid/{uid}", taking(body[models.UpdateDataSourceCommand], struct{}{}))
	mux.HandleFunc("POST /api/dashboards/db", taking(body[models.SaveDashboardCommand], struct{}{}))
	return mux
}

// taking judges a body, and parameters by the fields of their type.
func taking(judgeBody func(io.Reader) error, parameters any) http.HandlerFunc {
	known := reflect.TypeOf(parameters)
	return func(writer http.ResponseWriter, request *http.Request) {
		for name := range request.URL.Query() {
			isName := func(field string) bool { return strings.EqualFold(field, name) }
			if _, found := known.FieldByNameFunc(isName); !found {
				http.Error(writer, fmt.Sprintf("unknown parameter %q", name), http.StatusBadRequest)
				return
			}
		}
		if err := judgeBody(request.Body); err != nil {
			http.Error(writer, err.Error(), http.StatusBadRequest)
		}
	}
}

func nothing(body io.Reader) error {
	text, err := io.ReadAll(body)
	if err == nil && len(text) > 0 {
		return errors.New("a body is sent, and none is read")
	}
	return err
}

func body[Model any, Pointer interface {
	*Model
	validated
}](body io.Reader) error {
	model := Pointer(new(Model))
	decoder := json.NewDecoder(body)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(model); err != nil {
		return err
	}
	return model.Validate(strfmt.Default)
}
