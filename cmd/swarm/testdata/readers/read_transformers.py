"""transformers loads a directory and gives the log-probabilities of expected.json."""
import json, sys
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, GenerationConfig

model, expected = sys.argv[1], json.load(open(sys.argv[2]))
m = AutoModelForCausalLM.from_pretrained(model, dtype=torch.float32)
if len(sys.argv) > 3:
    from peft import PeftModel
    m = PeftModel.from_pretrained(m, sys.argv[3])
m.eval()
AutoTokenizer.from_pretrained(model)
GenerationConfig.from_pretrained(model)
worst = 0.0
for case in expected["cases"]:
    ids = torch.tensor([case["ids"]])
    with torch.no_grad():
        logp = torch.log_softmax(m(ids).logits[0].float(), -1)
    got = logp[:-1].gather(1, ids[0, 1:, None])[:, 0]
    worst = max(worst, (got - torch.tensor(case["logp"])).abs().max().item())
assert worst < 1e-4, f"log-probabilities differ by {worst}"
print(f"largest difference {worst:.2e}")
