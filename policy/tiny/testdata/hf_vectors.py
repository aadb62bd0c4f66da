"""Writes hf.json: what transformers makes of swarm-tiny's directory (policy/tiny). TestTransformers holds our model to it.

    pip install torch transformers && python3 hf_vectors.py

The order of sums differs between versions and machines: the last digits may.
"""
import json, pathlib

import torch, transformers
from transformers import AutoModelForCausalLM, AutoTokenizer

HERE = pathlib.Path(__file__).resolve().parent
TEXTS = [
    "<|user|>47+85<|answer|>12,13#132<|end|>",
    "<|user|>bin>hex 110010011<|answer|>0001,1001,0011#193<|end|>",
    "<|user|>3 7 11 15<|candidate|>19#1<|candidate|>18#2<|critique|>+4,+4,+4,+4=19#1<|end|>",
    "<|user|>é b|!a&b>a<|candidate|>1011:5<|candidate|>0111:3<|revise|>0100#1011<|end|>",
]


def load(directory):
    tokenizer = AutoTokenizer.from_pretrained(directory)
    model = AutoModelForCausalLM.from_pretrained(directory, dtype=torch.float32, attn_implementation="eager").eval()
    return tokenizer, model


def logps(model, ids):
    """The log-probability of each token after the first."""
    with torch.no_grad():
        rows = model(torch.tensor([ids])).logits[0].float().log_softmax(-1)
    return [round(float(rows[i, ids[i + 1]]), 6) for i in range(len(ids) - 1)]


def main():
    torch.set_num_threads(1)
    tokenizer, model = load(HERE.parent)
    out = {"versions": {"torch": torch.__version__, "transformers": transformers.__version__}, "cases": []}
    for text in TEXTS:
        ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        out["cases"].append({"text": text, "ids": ids, "decoded": tokenizer.decode(ids), "logps": logps(model, ids)})
    messages = [{"role": "user", "content": "1+2"}, {"role": "candidate", "content": "3"}, {"role": "candidate", "content": "4"}]
    rendered = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True, stage="critique")
    out["template"] = {"messages": messages, "stage": "critique", "text": rendered}
    prompt = tokenizer("<|user|>47+85<|answer|>", add_special_tokens=False, return_tensors="pt")
    ids = model.generate(**prompt, do_sample=False, max_new_tokens=30)[0, prompt["input_ids"].shape[1]:].tolist()
    out["greedy"] = {"prompt": "<|user|>47+85<|answer|>", "ids": ids}
    (HERE / "hf.json").write_text(json.dumps(out, indent=1))


if __name__ == "__main__":
    main()
