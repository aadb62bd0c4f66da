package nn

// fma is FMA but for the payload of a NaN. On arm64 the compiler makes one FMADD of it; TestFMA holds it to that, and
// `make arm64` to making none elsewhere.
func fma(a, b, c float32) float32 { return a*b + c }
