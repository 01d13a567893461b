import { readFileSync } from "node:fs"
import { join } from "node:path"
import { STOP_WORDS } from "./stop-words"
import { asLookedUp, buildSynonyms } from "./synonyms"
import { SYNONYM_GROUPS } from "./synonym-groups"
import { TAXONOMY_KEYWORDS } from "./taxonomy-keywords"

const SEED = join(__dirname, "..", "..", "..", "..", "seed", "data")
const readSeed = (file: string) => JSON.parse(readFileSync(join(SEED, file), "utf8"))

type Group = Record<"ar" | "fr" | "en" | "latn" | "zgh", string[] | undefined>
type Leaf = { slug: string; keywords?: Record<string, string[]> }

describe("the words search relies on", () => {
  it("are those of the seed: run scripts/generate-search-words.mjs when this fails", () => {
    const { groups, recommended_settings } = readSeed("search-synonyms.json")
    const words = (groups as Group[]).map(({ ar, fr, en, latn, zgh }) =>
      [ar, fr, en, latn, zgh].flatMap((one) => one ?? []),
    )
    expect(SYNONYM_GROUPS).toEqual(words)
    expect(STOP_WORDS).toEqual(recommended_settings.stopWords)
    const leaves = readSeed("product-taxonomy.json").leaves as Leaf[]
    expect(TAXONOMY_KEYWORDS).toEqual(
      Object.fromEntries(leaves.map(({ slug, keywords }) => [slug, Object.values(keywords ?? {}).flat()])),
    )
  })

  it("lead from every word of a group to all the others, in every script", () => {
    const synonyms = buildSynonyms([["زعفران", "safran", "za3fran", "ⵣⵄⴼⵔⴰⵏ"]])
    expect(synonyms.za3fran).toEqual([asLookedUp("زعفران"), "safran", "ⵣⵄⴼⵔⴰⵏ"])
    expect(Object.keys(synonyms)).toHaveLength(4)
  })

  it("gives a word of two groups the words of both, and never itself", () => {
    const synonyms = buildSynonyms([
      ["oil", "huile"],
      ["oil", "zit", "Oil"],
    ])
    expect(synonyms.oil).toEqual(["huile", "zit"])
  })
})
