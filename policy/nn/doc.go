// Package nn computes on CPUs what a language model is made of, with equal bits on every machine: whatever the
// instruction set, the number of threads, and the batch that a row shares. This text is normative: a kernel in another
// language or on another device is right if it gives these bits.
//
// All values are IEEE 754 binary32 (float32) with rounding to nearest even; subnormal numbers are kept, never flushed.
// Each named operation rounds once. fma(a, b, c) is a·b + c with one rounding. A NaN that a function writes is
// 0x7fc00000, whatever the inputs' payloads. Threads and vector lanes divide outputs among themselves, never the
// terms of a sum.
//
// # Matrix products
//
// Gemm and Linear: each output element is one chain s = fma(a[i,k], b[k,j], s) over k = 0, 1, 2, … in order, from
// s = +0, or from the stored element when accumulating. A bfloat16 weight is widened exactly. Storing s between blocks
// of k and loading it again changes nothing.
//
// # Sums
//
// Sum, Dot, SumSquares, ExpSum, Softmax and LogSumExp add in 16 lanes: element i goes to lane i mod 16, lanes start from
// +0 and take their elements in ascending order (Sum: l += x; Dot: l = fma(x, y, l)). Then lane j takes in lane j+8 for
// j < 8, lane j+4 for j < 4, lane j+2 for j < 2, lane 1 joins lane 0. Max is exact in any order; it is +0 for zeros of
// either sign and NaN if any element is.
//
// # Elementary functions
//
// Coefficients are decimal literals rounded to the nearest float32 (float64 where so named). Polynomials run by Horner's
// rule from the first coefficient: p = c0, then p = fma(p, x, c) for each further c.
//
// exp(x): x is first limited to [-104, 89]. t = fma(x, 1.44269504088896341, 12582912), n = t − 12582912;
// r = fma(n, -0.693147182464599609375, x), then r = fma(n, 1.90465429995776776e-9, r).
// q = polynomial in r of 1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1,
// 5.0000001201e-1. y = fma(q, r·r, r) + 1. With h = ⌊n/2⌋ the result is (y·2^h)·2^(n−h). Error < 1 ulp.
//
// log(x): NaN below zero, −Inf at zeros, +Inf at +Inf. A subnormal x is multiplied by 2^23 and e starts from −23, else
// from 0. u = bits(x) − 0x3f3504f3 as an unsigned word; e += u >> 23 (arithmetic shift);
// f = float((u AND 0x7fffff) + 0x3f3504f3) − 1; z = f·f; p = polynomial in f of 7.0376836292e-2, -1.1514610310e-1,
// 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1,
// 3.3333331174e-1. y = (f·z)·p; y = fma(e, -2.12194440054690582e-4, y); y = fma(-0.5, z, y);
// the result is fma(e, 0.693359375, f + y). Error < 1 ulp.
//
// sigmoid(x) = 1 / (1 + exp(−x)). silu(x) = x·sigmoid(x).
//
// tanh(x): with a = |x|. Below 0.625: z = a·a, p = polynomial in z of -5.70498872745e-3, 2.06390887954e-2,
// -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1, y = fma(p·z, a, a). Else y = 1 − 2/(exp(2·a) + 1). The sign
// bit of x is set on y. Error < 1.3 ulp.
//
// sqrt is the correctly rounded root; rsqrt(x) = 1/sqrt(x), two roundings.
//
// softmax(x): m = Max(x); e[i] = exp(x[i] − m); s = Sum(e); y[i] = e[i]·(1/s), the reciprocal rounded.
// logsumexp(x) = m + log(s). The gradient of softmax: p[i]·(dp[i] − Dot(p, dp)).
//
// swiglu(g, u) = silu(g)·u. Its gradients: s = sigmoid(g); du = d·(g·s); dg = (d·u)·(s·fma(g, 1 − s, 1)).
// The other elementwise functions state their operations where they stand.
//
// # float64 functions
//
// Log64, Exp64 and SinCos follow fdlibm and Cephes with the operations and the order of double.go, without any fused
// operation. Rotary angles and noise use them.
//
// # Noise
//
// Philox4x32 is Philox4x32-10: ten rounds of
// (c0, c1, c2, c3) ← (hi(M1·c2) ^ c1 ^ k0, lo(M1·c2), hi(M0·c0) ^ c3 ^ k1, lo(M0·c0)) with M0 = 0xd2511f53,
// M1 = 0xcd9e8d57, after each of which k0 += 0x9e3779b9 and k1 += 0xbb67ae85, modulo 2^32. Vocabulary index v of token
// number `position` of a sequence uses word v mod 4 of counter (v/4, position, 0, 0), and the key of the sequence.
// Its noise is g = float32(−Log64(−Log64((word + 0.5)·2^-32))). The token is the index with the largest
// fl(fl(logit·invTemp) + g), the lowest among equals; NaN never wins.
//
// # Operators
//
// RMSNorm, RopeTable, Rope, Attention, LogProb and their gradients state their operations where they stand; all are
// made of the functions above. In short: the mean square is SumSquares(x)/C; a rotary angle is float32(position)·frequency, rounded,
// whose cosine and sine are taken in float64; attention is e = exp(q·k − max) over the keys up to the query's own,
// (Σ e·v)·(1/Sum(e)), scores and Σ being chains; gradients of weights are chains over the tokens in the batch's order, those of
// norms likewise, those of biases and embeddings plain sums in that order.
//
// # Kernels
//
// Kernels lists the implementations that this machine can run: portable Go, and AVX2 with FMA, AVX-512, or NEON. Use
// picks one, for tests; the fastest is the default.
package nn
