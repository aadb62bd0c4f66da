package distill

import (
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/go-analyze/charts"

	"swarmrl/policy/ckpt"
)

// plot writes scores.{svg,png}, pass@1 by environment, and training.{svg,png}, score and loss of every
// step.
func (r *Report) plot(dir string, rows []Row) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for format, suffix := range map[string]string{charts.ChartOutputPNG: ".png", charts.ChartOutputSVG: ".svg"} {
		for name, draw := range map[string]func(*charts.Painter) error{
			"scores": r.drawScores, "training": func(p *charts.Painter) error { return drawTraining(p, rows) },
		} {
			p := charts.NewPainter(charts.PainterOptions{OutputFormat: format, Width: 1000, Height: 500})
			if err := draw(p); err != nil {
				return err
			}
			data, err := p.Bytes()
			if err != nil {
				return err
			}
			err = ckpt.WriteAtomic(filepath.Join(dir, name+suffix), func(w io.Writer) error { _, err := w.Write(data); return err })
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// maxBars bounds the policies of the plot; the report has them all.
const maxBars = 10

func (r *Report) drawScores(p *charts.Painter) error {
	var names, labels []string
	var series [][]float64
	for _, m := range r.Policies[:min(len(r.Policies), maxBars)] {
		values := []float64{m.Report.Total.Pass1.Mean}
		for _, e := range m.Report.Envs {
			values = append(values, e.Pass1.Mean)
		}
		series, names = append(series, values), append(names, m.Name)
	}
	labels = append(labels, "all")
	for _, e := range r.Policies[0].Report.Envs {
		labels = append(labels, e.Env)
	}
	o := charts.NewBarChartOptionWithData(series)
	o.Title.Text = "pass@1 on held-out tasks"
	o.Legend.SeriesNames = names
	o.Legend.Offset = charts.OffsetStr{Top: charts.PositionBottom} // beside the bars it would stand on them
	o.CategoryAxis.Labels = labels
	o.ValueAxis[0].Min, o.ValueAxis[0].Max = charts.Ptr(0.0), charts.Ptr(1.0)
	return p.BarChart(o)
}

// smooth is over how many steps the curves are averaged.
const smooth = 8

func drawTraining(p *charts.Painter, rows []Row) error {
	score, loss := []float64{0}, []float64{0}
	if len(rows) > 0 {
		score, loss = nil, nil
	}
	var labels []string
	for i := range rows {
		s, l, n := 0.0, 0.0, 0.0
		for _, row := range rows[max(0, i+1-smooth) : i+1] {
			s, l, n = s+row.Score, l+row.Loss, n+1
		}
		score, loss = append(score, s/n), append(loss, l/n)
		labels = append(labels, strconv.Itoa(rows[i].Step))
	}
	o := charts.NewLineChartOptionWithData([][]float64{score, loss})
	o.Title.Text = "score of the answers, and loss in nats a token"
	o.Legend.SeriesNames = []string{"score", "loss"}
	o.Legend.Offset = charts.OffsetRight
	o.Symbol.Shape = charts.SymbolNone
	o.XAxis.Labels = labels
	o.XAxis.LabelCount = 11
	return p.LineChart(o)
}
