import { requireNode } from "./start/node-version.mjs"

requireNode()
const { reset } = await import("./start/reset.mjs")
await reset()
