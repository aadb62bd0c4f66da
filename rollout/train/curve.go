package train

import (
	"fmt"
	"io"
	"path/filepath"
	"strconv"

	"github.com/go-analyze/charts"

	"swarmrl/policy/ckpt"
)

// rewardWindow is how many steps the curve's reward is averaged over.
const rewardWindow = 8

// drawCurve writes curve.png and curve.svg: the reward of the run's own rollouts and the held-out
// pass@1, straight lines between measurements.
func drawCurve(dir string, rows []Row, out *Result) error {
	if len(rows) == 0 {
		return nil
	}
	reward, held := lines(rows, out)
	series, names := [][]float64{reward}, []string{"reward on training tasks"}
	if held != nil {
		series, names = append(series, held), append(names, "held-out pass@1")
	}
	for format, name := range map[string]string{charts.ChartOutputPNG: "curve.png", charts.ChartOutputSVG: "curve.svg"} {
		o := charts.NewLineChartOptionWithData(series)
		o.Title.Text = fmt.Sprintf("policy %.8s after %d steps", out.Hash.String(), out.Steps)
		o.Legend.SeriesNames = names
		o.Legend.Offset = charts.OffsetRight
		o.Symbol.Shape = charts.SymbolNone
		o.YAxis[0].Min, o.YAxis[0].Max = charts.Ptr(0.0), charts.Ptr(1.0)
		o.XAxis.LabelCount = 11
		o.XAxis.Labels = nil
		for i := range reward {
			o.XAxis.Labels = append(o.XAxis.Labels, strconv.Itoa(i))
		}
		p := charts.NewPainter(charts.PainterOptions{OutputFormat: format, Width: 900, Height: 500})
		if err := p.LineChart(o); err != nil {
			return err
		}
		data, err := p.Bytes()
		if err != nil {
			return err
		}
		err = ckpt.WriteAtomic(filepath.Join(dir, name), func(w io.Writer) error {
			_, err := w.Write(data)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// lines gives the two curves, one value a step from 0 on; held is nil without evaluations.
func lines(rows []Row, out *Result) (reward, held []float64) {
	measured := map[int]float64{}
	if out.Before != nil {
		measured[0] = out.Before.Total.Pass1.Mean
	}
	last := rows[len(rows)-1].Step
	score := make([]float64, last+1)
	for _, row := range rows { // after a recovery the later row of a step counts
		score[row.Step] = row.Reward
		if row.HeldOut != nil {
			measured[row.Step] = row.HeldOut.Pass1
		}
	}
	if out.After != nil {
		measured[last] = out.After.Total.Pass1.Mean
	}
	score[0] = score[min(1, last)]
	for i := range score {
		lo := max(1, i-rewardWindow+1)
		sum := score[min(lo, last)]
		n := 1.0
		for j := lo + 1; j <= i; j++ {
			sum += score[j]
			n++
		}
		reward = append(reward, sum/n)
	}
	if len(measured) < 2 {
		return reward, nil
	}
	return reward, between(measured, last)
}

// between fills the steps between measurements with straight lines.
func between(measured map[int]float64, last int) []float64 {
	out := make([]float64, last+1)
	from := 0
	for i := range out {
		v, ok := measured[i]
		if !ok {
			out[i] = out[max(i-1, 0)]
			continue
		}
		for j := from + 1; j < i; j++ {
			out[j] = out[from] + (v-out[from])*float64(j-from)/float64(i-from)
		}
		out[i], from = v, i
	}
	return out
}
