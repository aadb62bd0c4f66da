//go:build !amd64

package nn

func vecNormRows(_, _ Rows, _, _ []float32, _, _ int, _ float32) bool { return false }

func vecNormGradRows(_, _, _ Rows, _, _ []float32, _, _ int, _ bool) bool { return false }

func vecScaleMulAddHeads(_ []float32, _, _ Rows, _ []float32, _, _, _, _ int) bool { return false }

func vecRotateHeads(_, _, _ []float32, _, _ int, _ float32) bool { return false }

func vecUnrotateHeads(_, _, _ []float32, _, _ int, _ float32) bool { return false }

func vecSoftmaxRows(_ []float32, _ int, _ []float32, _, _, _, _, _ int) bool { return false }

func vecSoftmaxGradRows(_, _ []float32, _ int, _ []float32, _, _, _, _ int) bool { return false }

func vecScaleRows(_ Rows, _ []float32, _, _, _ int) bool { return false }
