import { requireNode } from "./start/node-version.mjs"

requireNode()
const { runTests } = await import("./test/run-tests.mjs")
await runTests(["--only", "verify"])
