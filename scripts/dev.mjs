import { requireNode } from "./start/node-version.mjs"

requireNode()
const { launch } = await import("./start/launch.mjs")
await launch("development")
