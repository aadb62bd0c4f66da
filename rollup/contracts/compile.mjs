// Compiles src/*.sol with the pinned solc (wasm) into build/NAME.abi and build/NAME.bin, the same bytes everywhere.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const solc = createRequire(import.meta.url)("solc");
const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "build");
const sources = {};
for (const f of readdirSync(join(here, "src")).filter((f) => f.endsWith(".sol")).sort())
  sources["src/" + f] = { content: readFileSync(join(here, "src", f), "utf8") };
const settings = {
  optimizer: { enabled: true, runs: 200 },
  viaIR: true,
  evmVersion: "cancun",
  metadata: { bytecodeHash: "none", appendCBOR: false },
  outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } },
};
const load = (path) => {
  try {
    return { contents: readFileSync(join(here, "node_modules", path), "utf8") };
  } catch (e) {
    return { error: e.message };
  }
};
const input = JSON.stringify({ language: "Solidity", sources, settings });
const result = JSON.parse(solc.compile(input, { import: load }));
for (const e of result.errors ?? []) if (!e.sourceLocation?.file.startsWith("@")) console.error(e.formattedMessage);
if ((result.errors ?? []).some((e) => e.severity === "error")) process.exit(1);
mkdirSync(out, { recursive: true });
for (const f of Object.keys(sources))
  for (const [name, c] of Object.entries(result.contracts[f])) {
    if (!c.evm.bytecode.object) continue;
    writeFileSync(join(out, name + ".abi"), JSON.stringify(c.abi) + "\n");
    writeFileSync(join(out, name + ".bin"), c.evm.bytecode.object + "\n");
    console.log(name.padEnd(16), c.evm.deployedBytecode.object.length / 2, "bytes");
  }
