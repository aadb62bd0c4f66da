// The pinned solc (wasm) with the command line that forge expects of a native one: --version, and --standard-json on stdin.
import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";

const solc = createRequire(import.meta.url)("solc");
if (process.argv.includes("--version")) {
  console.log("solc, the solidity compiler commandline interface\nVersion: " + solc.version().replace("Emscripten.clang", "Linux.g++"));
} else {
  const out = Buffer.from(solc.compile(readFileSync(0, "utf8")));
  for (let at = 0; at < out.length; ) { // a pipe takes 64 KiB at a time
    try {
      at += writeSync(1, out, at);
    } catch (e) {
      if (e.code !== "EAGAIN") throw e;
    }
  }
}
