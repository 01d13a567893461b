import { readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/**
 * Writes the words search relies on into `src/search/language/`, from the reference data in `seed/data`. The built
 * server has no seed beside it, so they are part of the code; a unit test fails when they fall behind the seed.
 *
 *   node scripts/generate-search-words.mjs
 */

const BACKEND = join(dirname(fileURLToPath(import.meta.url)), "..")
const readSeed = (file) => JSON.parse(readFileSync(join(BACKEND, "..", "seed", "data", file), "utf8"))

/** @returns the source of a module exporting `value` as `name` */
export function moduleOf(name, type, about, value) {
  return [
    `/** ${about} Written by scripts/generate-search-words.mjs from seed/data. */`,
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)}`,
    "",
  ].join("\n")
}

/** Groups of words that mean the same, in every language and spelling. */
export function readSynonymGroups() {
  return readSeed("search-synonyms.json").groups.map(({ ar, fr, en, latn, zgh }) =>
    [ar, fr, en, latn, zgh].flatMap((words) => words ?? []),
  )
}

export function readStopWords() {
  return readSeed("search-synonyms.json").recommended_settings.stopWords
}

/** What people type for each category beside its names, by slug. */
export function readCategoryKeywords() {
  const { leaves } = readSeed("product-taxonomy.json")
  return Object.fromEntries(leaves.map(({ slug, keywords }) => [slug, Object.values(keywords ?? {}).flat()]))
}

function writeModules() {
  const write = (file, source) => writeFileSync(join(BACKEND, "src", "search", "language", file), source)
  const groups = moduleOf("SYNONYM_GROUPS", "string[][]", "Words that mean the same.", readSynonymGroups())
  const stopWords = moduleOf("STOP_WORDS", "string[]", "Words too common to look for.", readStopWords())
  const keywords = moduleOf(
    "TAXONOMY_KEYWORDS",
    "Record<string, string[]>",
    "Search keywords of the taxonomy's categories, by slug.",
    readCategoryKeywords(),
  )
  write("synonym-groups.ts", groups)
  write("stop-words.ts", stopWords)
  write("taxonomy-keywords.ts", keywords)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeModules()
