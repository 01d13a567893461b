import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/**
 * Writes what a cooperative is offered when it lists a product of a leaf of the taxonomy into
 * `src/listing/leaf-facts.ts`. The built server has no seed beside it, so it is part of the code; a unit test fails
 * when it falls behind the seed.
 *
 *   node scripts/generate-listing-leaves.mjs
 */

const BACKEND = join(dirname(fileURLToPath(import.meta.url)), "..")
const SEED = join(BACKEND, "..", "seed", "data")
const SUGGESTIONS = 3

const read = (file) => JSON.parse(readFileSync(join(SEED, file), "utf8"))

const slugOf = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")

const labelOf = ({ type, name }) => ({ code: slugOf(`${type} ${name}`), type, name })

/** What can be known of each leaf without asking, by slug. */
export function readLeafFacts() {
  const files = readdirSync(join(SEED, "products")).sort()
  const leaves = files.flatMap((file) => read(join("products", file)).leaves)
  return Object.fromEntries(
    leaves.map(({ leaf, kind, labels = [], templates }) => [
      leaf,
      {
        kind,
        unit: templates[0].unit ?? null,
        titles: templates.slice(0, SUGGESTIONS).map(({ title }) => title),
        labels: labels.map(labelOf),
      },
    ]),
  )
}

function main() {
  const source = [
    'import type { LeafFacts } from "./leaf"',
    "",
    "/** What is known of each leaf of the taxonomy, by slug. Written by scripts/generate-listing-leaves.mjs from seed/data. */",
    `export const LEAF_FACTS: Record<string, LeafFacts> = ${JSON.stringify(readLeafFacts(), null, 2)}`,
    "",
  ].join("\n")
  writeFileSync(join(BACKEND, "src", "listing", "leaf-facts.ts"), source)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
