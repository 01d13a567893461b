import { requireNode } from "./start/node-version.mjs"

requireNode()
const { runTests } = await import("./test/run-tests.mjs")
await runTests(process.argv.slice(2))
