"""TensorBoard's own reader finds the numbers that the Parquet table holds."""
import sys
import pandas as pd
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

frame = pd.read_parquet(sys.argv[1])
events = EventAccumulator(sys.argv[2])
events.Reload()
tags = set(events.Tags()["scalars"])
assert tags == set(frame["metric"]), tags ^ set(frame["metric"])
for tag in tags:
    want = frame[frame["metric"] == tag]
    got = events.Scalars(tag)
    assert [e.step for e in got] == list(want["step"])
    assert all(abs(e.value - v) <= 1e-6 * max(1, abs(v)) for e, v in zip(got, want["value"]))
print(f"{len(frame)} points are the same")
