"""llama.cpp loads a GGUF file and continues prompts greedily with the text of expected.json."""
import json, sys

path, expected, least = sys.argv[1], json.load(open(sys.argv[2])), int(sys.argv[3])
try:
    from llama_cpp import Llama
    m = Llama(path, n_ctx=256, verbose=False)

    def greedy(ids, n):
        out = []
        for t in m.generate(ids, temp=0.0, repeat_penalty=1.0, top_k=1):
            if t == m.token_eos() or len(out) == n:
                break
            out.append(t)
        m.reset()
        return m.detokenize(out).decode()
except ImportError:
    import xllamacpp as x
    p = x.CommonParams()
    p.model.path = path
    p.n_ctx, p.n_parallel, p.n_batch, p.warmup = 256, 1, 256, False
    server = x.Server(p)

    def greedy(ids, n):
        r = server.handle_completions({"prompt": ids, "n_predict": n, "temperature": 0.0, "cache_prompt": False})
        return r["choices"][0]["text"]

same = 0
for case in expected["cases"]:
    got = greedy(case["prompt"], len(case["tokens"]))
    same += got == case["text"]
    if got != case["text"]:
        print(f"{case['prompt']}: {got!r}, want {case['text']!r}")
assert same >= least, f"{same} of {len(expected['cases'])} continuations are the same, want {least}"
print(f"{same} continuations are the same")
