"""Serves one environment of reasoning_gym or verifiers to swarmrl, as JSON lines over stdio.

    adapter.py reasoning_gym DATASET [CONFIG-JSON]
    adapter.py verifiers MODULE [ARGUMENTS-JSON]

Every answer is a function of the request alone: the data set is made anew for each seed.
"""
import json, os, sys

out = os.fdopen(os.dup(1), "w")  # libraries print; keep the channel for ourselves
sys.stdout = sys.stderr


class ReasoningGym:
    def __init__(self, name, config):
        import reasoning_gym
        self.make, self.name, self.config = reasoning_gym.create_dataset, name, config
        version = getattr(reasoning_gym, "__version__", "unknown")
        self.spec = {
            "name": name, "version": f"reasoning_gym {version} {name} {json.dumps(config, sort_keys=True)}",
            "doc": f"reasoning_gym's {name}", "difficulty": "changes nothing; the configuration fixes it",
        }
        self.scorer = self.make(name, size=1, seed=0, **config)

    def task(self, seed, index, difficulty):
        entry = self.make(self.name, size=1, seed=seed, **self.config)[0]
        return {"prompt": entry["question"] + "\n\nPut the final answer between <answer> and </answer>.",
                "gold": entry["answer"], "entry": entry}

    def score(self, task, completion):
        end = completion.rfind("</answer>")  # linear, unlike a pattern
        start = completion.rfind("<answer>", 0, end) if end >= 0 else -1
        answer = (completion[start + len("<answer>"):end] if start >= 0 else completion).strip()
        value = float(self.scorer.score_answer(answer, entry=task["entry"]))
        return {"value": min(max(value, 0.0), 1.0), "answer": answer[:1000], "reason": f"reasoning_gym scores {value:.3g}"}


class Verifiers:
    """A package with load_environment(**arguments), as the verifiers library defines it: single-turn, rule-based."""

    def __init__(self, module, arguments):
        import asyncio, importlib
        self.run = asyncio.run
        package = importlib.import_module(module.replace("-", "_"))
        self.env = package.load_environment(**arguments)
        self.rows = self.env.get_dataset() if hasattr(self.env, "get_dataset") else self.env.dataset
        self.spec = {
            "name": module.lower(), "version": f"{module} {getattr(package, '__version__', 'unknown')} {json.dumps(arguments, sort_keys=True)}",
            "doc": f"verifiers environment {module}", "difficulty": "changes nothing",
        }

    def task(self, seed, index, difficulty):
        row = dict(self.rows[seed % len(self.rows)])
        prompt = row["prompt"] if "prompt" in row else row["question"]
        answer = row.get("answer")
        return {"prompt": prompt, "gold": None, "answer": answer, "info": row.get("info", {}), "kind": row.get("task", "default")}

    def score(self, task, completion):
        import inspect
        rubric = self.env.rubric
        total = weights = 0.0
        messages = [{"role": "assistant", "content": completion}]
        functions = getattr(rubric, "funcs", None) or getattr(rubric, "reward_funcs", [])
        factors = getattr(rubric, "weights", None) or getattr(rubric, "reward_weights", None) or [1.0] * len(functions)
        for function, weight in zip(functions, factors):
            given = {"prompt": task["prompt"], "completion": messages, "answer": task["answer"], "info": task["info"],
                     "task": task["kind"], "state": {}, "parser": getattr(rubric, "parser", None)}
            accepted = inspect.signature(function).parameters
            value = function(**{k: v for k, v in given.items() if k in accepted})
            if inspect.isawaitable(value):
                async def wait(v=value): return await v
                value = self.run(wait())
            total += weight * float(value)
            weights += max(weight, 0.0)
        value = total / weights if weights else 0.0
        return {"value": min(max(value, 0.0), 1.0), "reason": f"rubric gives {value:.3g}"}


def main():
    kind, name = sys.argv[1], sys.argv[2]
    arguments = json.loads(sys.argv[3]) if len(sys.argv) > 3 else {}
    served = {"reasoning_gym": ReasoningGym, "verifiers": Verifiers}[kind](name, arguments)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            if request["op"] == "spec":
                answer = served.spec
            elif request["op"] == "task":
                answer = {"task": served.task(request["seed"], request["index"], request["difficulty"])}
            else:
                answer = {"score": served.score(request["task"], request["completion"])}
            text = json.dumps(answer, default=str)
        except Exception as error:
            text = json.dumps({"error": f"{type(error).__name__}: {error}"})
        out.write(text + "\n")
        out.flush()


main()
