import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

/** Bytes of JavaScript (gzip) a page may load: the islands of a public page, and the first load of hydrated pages. */
const BUDGETS = { islands: 8 * 1024, hydrated: 130 * 1024 }

const assets = fileURLToPath(new URL("../build/client/assets/", import.meta.url))

const sizeOf = (file) => gzipSync(readFileSync(file)).byteLength

const scripts = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && entry.name.endsWith(".js") ? [`${folder}${entry.name}`] : [],
  )

/** The entry with all it imports: what a hydrated page loads before its own routes. */
const withImports = (file, seen = new Set()) => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    withImports(`${assets}${name}`, seen)
  return seen
}

const entry = scripts(assets).find((file) => /entry\.client/.test(file))
const measured = {
  islands: scripts(`${assets}islands/`).reduce((sum, file) => sum + sizeOf(file), 0),
  hydrated: entry ? [...withImports(entry)].reduce((sum, file) => sum + sizeOf(file), 0) : 0,
}

let isWithin = true
for (const [name, budget] of Object.entries(BUDGETS)) {
  const fits = measured[name] <= budget
  isWithin &&= fits
  console.log(
    `${fits ? "ok  " : "OVER"} ${name.padEnd(9)} ${(measured[name] / 1024).toFixed(1)} KB of ${budget / 1024} KB (gzip)`,
  )
}
process.exit(isWithin ? 0 : 1)
