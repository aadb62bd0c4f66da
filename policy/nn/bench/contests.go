package main

// contest is one figure of ours and the rivals that make the same.
type contest struct {
	group, name string
	pkg, bench  string // our benchmark, as go test -bench names it; %d is the number of threads, if it depends on it
	unit        string // of what is counted: the metrics are unit/s and, if it is measured, unit/cpu-s
	rivals      []rival
	pairs       []pair // figures of one benchmark that stand beside one another, instead of rates and rivals
}

// rival is a script with its arguments, and where its figure stands in the JSON that it prints.
type rival struct {
	name string
	args []string
	path []string
}

// pair is a metric of our benchmark beside another of its metrics, or beside a limit.
type pair struct {
	name, ours, theirs string
	limit              float64 // where there is no other metric
}

func contests() []contest {
	all := append(gemm(), train()...)
	all = append(all, generate()...)
	all = append(all, half()...)
	return append(
		all,
		contest{
			group: "grpo", name: "rollouts and training, tiny, 64 × 8 × 32", unit: "rollouts",
			pkg: "./rollout/train", bench: "BenchmarkStep/tiny/threads=%d",
			rivals: []rival{{"TRL", []string{"trl_grpo.py"}, []string{"samples"}}},
		},
	)
}

func gemm() []contest {
	var all []contest
	for _, n := range []string{"1024", "2048"} {
		peak := func(lib string) rival {
			args := []string{"gemm_peak.py", "--size", n, "--mib", "64"}
			return rival{lib, args, []string{"gflops", lib + "_f32"}}
		}
		all = append(all, contest{
			group: "gemm", name: "f32 product " + n + "³", unit: "GFLOP", pkg: "./policy/nn",
			bench:  "BenchmarkGemm/" + n + "x" + n + "x" + n + "/threads=%d",
			rivals: []rival{peak("numpy"), peak("torch")},
		})
	}
	return all
}

func train() []contest {
	var all []contest
	for _, shape := range []string{"tiny", "small"} {
		script := func(name string, more ...string) rival {
			args := append([]string{"torch_train.py", "--shape", shape, "--repeat", "3"}, more...)
			return rival{name, args, []string{"tokens"}}
		}
		rivals := []rival{script("torch", "--impl", "plain"), script("transformers", "--impl", "hf")}
		if shape == "tiny" { // compiling the larger one takes minutes
			rivals = append(rivals, script("torch.compile", "--impl", "plain", "--compile"))
		}
		all = append(all, contest{
			group: "train-" + shape, name: "training step, " + shape, pkg: "./policy/model",
			bench: "BenchmarkTrainStep/" + shape + "/threads=%d", unit: "tokens", rivals: rivals,
		})
	}
	return all
}

func generate() []contest {
	var all []contest
	for _, batch := range []string{"1", "8", "64", "512"} {
		all = append(all, contest{
			group: "generate", name: "generate, tiny, batch " + batch, pkg: "./rollout",
			bench: "BenchmarkGenerate/tiny/batch=" + batch + "/threads=%d", unit: "tokens",
			rivals: []rival{{
				"transformers", []string{"hf_generate.py", "--shape", "tiny", "--batch", batch}, []string{"tokens"},
			}},
		})
	}
	return all
}

// half has half a billion bf16 weights, for llama.cpp in another format.
func half() []contest {
	var all []contest
	for _, c := range []struct{ name, bench, path string }{
		{"decode, 0.5 B, 1 sequence", "decode=1", "decode_tokens_per_s"},
		{"decode, 0.5 B, 8 sequences", "decode=8", "parallel_decode_tokens_per_s"},
		{"prefill, 0.5 B, 256 tokens", "prefill=256", "prefill_tokens_per_s"},
	} {
		path := []string{c.path}
		if c.bench == "decode=8" {
			path = append(path, "8")
		}
		all = append(all, contest{
			group: "half", name: c.name, unit: "tokens",
			pkg: "./rollout", bench: "BenchmarkHalf/" + c.bench + "/threads=%d",
			rivals: []rival{{"llama.cpp", []string{"llama_cpp.py"}, path}},
		})
	}
	return append(all, contest{
		group: "first", pkg: "./rollout", bench: "BenchmarkFirstToken",
		pairs: []pair{
			{name: "first token of a new process, file on disk, s", ours: "cold-s", theirs: "cold-read-s"},
			{name: "first token of a new process, file in memory, s", ours: "warm-s", theirs: "warm-read-s"},
			{name: "peak memory over the file's size", ours: "rss/file", limit: 1.3},
		},
	})
}
