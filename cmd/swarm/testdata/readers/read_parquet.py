"""pandas and pyarrow read the rows that the JSON lines hold."""
import json, sys
import pandas as pd
import pyarrow.parquet as pq

parquet, lines = sys.argv[1], [json.loads(l) for l in open(sys.argv[2])]
table = pq.read_table(parquet)
frame = pd.read_parquet(parquet)
assert table.num_rows == len(frame) == len(lines), (table.num_rows, len(frame), len(lines))
for want, row in zip(lines, table.to_pylist()):
    assert set(want) == set(row), set(want) ^ set(row)
    for key, value in want.items():
        got = row[key]
        if key == "proof":
            import base64
            got = base64.b64encode(got).decode()
        if key == "logp":
            assert all(abs(a - b) < 1e-6 for a, b in zip(got, value)) and len(got) == len(value)
            continue
        assert got == value, (key, got, value)
assert frame["reward"].mean() >= 0
print(f"{len(lines)} rows are the same")
