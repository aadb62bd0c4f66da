//go:build !arm64

package nn

// fma is FMA but for the payload of a NaN.
func fma(a, b, c float32) float32 { return fmaPortable(a, b, c) }
