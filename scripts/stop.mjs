import { requireNode } from "./start/node-version.mjs"

requireNode()
const { stopRunningMarket } = await import("./start/stop.mjs")
await stopRunningMarket()
