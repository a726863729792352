// Command inhibitor says which alerts Alertmanager holds back on account of others. It reads a question per line
//
//	{"config": "<alertmanager.yml>", "firing": [{"alertname": "A"}], "asked": [{"alertname": "A"}]}
//
// and answers each on a line of its own, one word for each alert that is asked: [true].
package main

import (
	"context"
	"log/slog"
	"time"

	"example.invalid/judges/answers"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/common/model"

	"github.com/prometheus/alertmanager/alert"
	"github.com/prometheus/alertmanager/config"
	"github.com/prometheus/alertmanager/eventrecorder"
	"github.com/prometheus/alertmanager/featurecontrol"
	"github.com/prometheus/alertmanager/inhibit"
	"github.com/prometheus/alertmanager/marker"
	"github.com/prometheus/alertmanager/provider/mem"
)

type question struct {
	Config string           `json:"config"`
	Firing []model.LabelSet `json:"firing"`
	Asked  []model.LabelSet `json:"asked"`
}

func main() {
	answers.Each(judge)
}

func judge(asked question) ([]bool, error) {
	loaded, err := config.Load(asked.Config)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	quiet, recorder := slog.New(slog.DiscardHandler), eventrecorder.NopRecorder()
	alerts, err := mem.NewAlerts(ctx, time.Hour, 0, nil, quiet, recorder, prometheus.NewRegistry(), featurecontrol.NoopFlags{})
	if err != nil {
		return nil, err
	}
	defer alerts.Close()
	if err := alerts.Put(ctx, firing(asked.Firing)...); err != nil {
		return nil, err
	}
	inhibitor := inhibit.NewInhibitor(alerts, loaded.InhibitRules, quiet, recorder)
	go inhibitor.Run()
	defer inhibitor.Stop()
	inhibitor.WaitForLoading()
	muted := []bool{}
	for _, labels := range asked.Asked {
		muted = append(muted, inhibitor.Mutes(marker.WithContext(ctx, marker.NewAlertMarker()), labels))
	}
	return muted, nil
}

func firing(sets []model.LabelSet) []*alert.Alert {
	now := time.Now()
	alerts := []*alert.Alert{}
	for _, labels := range sets {
		alerts = append(alerts, &alert.Alert{
			Alert:     model.Alert{Labels: labels, StartsAt: now.Add(-time.Hour), EndsAt: now.Add(time.Hour)},
			UpdatedAt: now,
		})
	}
	return alerts
}
