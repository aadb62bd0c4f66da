"""The second GGUF file is the first one quantised to q8_0, by the quantiser of the gguf package, byte for byte."""
import sys

import numpy as np
from gguf import GGMLQuantizationType as T, GGUFReader, quants

plain, packed = ({t.name: t for t in GGUFReader(path).tensors} for path in sys.argv[1:3])
assert plain.keys() == packed.keys() and plain, (plain.keys(), packed.keys())
blocks = 0
for name, q in packed.items():
    p = plain[name]
    assert p.tensor_type == T.F32 and list(p.shape) == list(q.shape), name
    if q.tensor_type == T.F32:
        assert np.array_equal(p.data, q.data), name
        continue
    assert q.tensor_type == T.Q8_0, (name, q.tensor_type)
    want = quants.quantize(np.asarray(p.data, dtype=np.float32), T.Q8_0)
    assert want.tobytes() == q.data.tobytes(), f"{name} differs in {(want.ravel() != q.data.ravel()).sum()} bytes"
    blocks += q.data.size // 34
assert blocks > 0
print(f"{len(packed)} tensors, {blocks} blocks are the same")
