import { existsSync } from "node:fs"
import { join } from "node:path"
import { STOREFRONT } from "../start/paths.mjs"
import { measureIslands, measureRoutes, measureWords } from "./page-weight.mjs"

/** JavaScript, compressed, that a first visit loads, in KB. */
const BUDGETS = { "public pages": 8, checkout: 130, workspace: 180 }

const client = join(STOREFRONT, "build", "client")
if (!existsSync(client)) {
  console.error("The storefront is not built: run `npm run build` in storefront/ first.")
  process.exit(1)
}

// The checkout is plain HTML with the same scripts as the public pages, and the card's (Stripe's own comes from Stripe).
const measured = {
  "public pages": measureIslands(client),
  checkout: measureIslands(client),
  workspace: measureRoutes(client, /^workspace\//) + measureWords(client),
}
for (const [pages, size] of Object.entries(measured)) {
  const budget = BUDGETS[/** @type {keyof typeof BUDGETS} */ (pages)]
  const isKept = size > 0 && size <= budget
  console.log(`${isKept ? "kept" : "BROKEN"}: ${pages} load ${size.toFixed(1)} KB of ${budget} KB`)
  if (!isKept) process.exitCode = 1
}
