"""The toploc package's side of `go run ./verify/bench`: answers lines "WHAT SECONDS" with {"n": chunks, "cpu": seconds, "wall": seconds}.

Chunks are (32, 1024) bf16, k = 128; one thread. It needs the packages torch and toploc.
"""
import json, os, sys, time

os.environ["OMP_NUM_THREADS"] = "1"
import torch

torch.set_num_threads(1)
import toploc
from toploc.C.csrc.poly import verify_proofs_bytes as compare

ROWS, WIDTH, K, MANY = 32, 1024, 128, 64
torch.manual_seed(69)
many = torch.randn(ROWS * MANY, WIDTH, dtype=torch.bfloat16)
one = many[:ROWS]
rows, all_rows = [one[i:i + 1] for i in range(ROWS)], [many[i:i + 1] for i in range(len(many))]
proof, proofs = (toploc.build_proofs_bytes(x, ROWS, K, skip_prefill=True) for x in (rows, all_rows))
work = {
    "commit, one as rows": (1, lambda: toploc.build_proofs_bytes(rows, ROWS, K, skip_prefill=True)),
    "commit, one tensor": (1, lambda: toploc.build_proofs_bytes([one], ROWS, K, skip_prefill=True)),
    "commit, 64 chunks": (MANY, lambda: toploc.build_proofs_bytes(all_rows, ROWS, K, skip_prefill=True)),
    "compare": (1, lambda: compare(one, proof, ROWS, K)),
    "compare, 64 chunks": (MANY, lambda: compare(many, proofs, ROWS, K)),
}
print(json.dumps({"toploc": toploc.__version__, "torch": torch.__version__, "what": list(work)}), flush=True)
for line in sys.stdin:
    what, seconds = line.rsplit(" ", 1)
    per_call, call = work[what]
    call()
    n, cpu, wall = 0, time.process_time(), time.perf_counter()
    while time.process_time() - cpu < float(seconds):
        call()
        n += per_call
    print(json.dumps({"n": n, "cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}), flush=True)
