import { requireNode } from "./start/node-version.mjs"

requireNode()
const { runBench } = await import("./bench/run-bench.mjs")
await runBench()
