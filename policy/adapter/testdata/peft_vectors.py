"""Writes peft.json: the log-probabilities that Python's peft gives with the adapter beside this file over swarm-tiny.
TestPeft holds ours to it. The adapter is what `swarm train --lora-rank 2 --lora-targets q_proj,v_proj,down_proj --dir run` writes to run/adapter.

    pip install torch transformers peft && python3 peft_vectors.py
"""
import json, pathlib, sys

HERE = pathlib.Path(__file__).resolve().parent

import peft, torch

sys.path.insert(0, str(HERE.parent.parent / "tiny" / "testdata"))
import hf_vectors as hf


def main():
    torch.set_num_threads(1)
    tokenizer, model = hf.load(HERE.parent.parent / "tiny")
    model = peft.PeftModel.from_pretrained(model, HERE / "adapter").eval()
    out = {"versions": {"torch": torch.__version__, "peft": peft.__version__}, "cases": []}
    for text in hf.TEXTS:
        ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        out["cases"].append({"ids": ids, "logps": hf.logps(model, ids)})
    (HERE / "peft.json").write_text(json.dumps(out, indent=1))


if __name__ == "__main__":
    main()
