import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { STOREFRONT } from "../start/paths.mjs"

const KILOBYTE = 1024
/** JavaScript, compressed, that a first visit loads. */
const BUDGETS = { "public page": 8, workspace: 180 }

const ASSETS = join(STOREFRONT, "build", "client", "assets")

if (!existsSync(ASSETS)) {
  console.error("The storefront is not built: run `npm run build` in storefront/ first.")
  process.exit(1)
}

const measured = {
  "public page": compressedSize(join(ASSETS, "islands")),
  // All of React's side together is more than any one hydrated page loads.
  workspace: compressedSize(ASSETS),
}
for (const [page, budget] of Object.entries(BUDGETS)) {
  const size = measured[/** @type {keyof typeof measured} */ (page)] / KILOBYTE
  console.log(`${page}: ${size.toFixed(1)} KB of ${budget} KB`)
  if (size > budget || size === 0) process.exitCode = 1
}

/** @param {string} folder @returns {number} bytes of the scripts in it, compressed one by one */
function compressedSize(folder) {
  if (!existsSync(folder)) return 0
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"))
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).byteLength, 0)
}
