import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { provinceDocument } from "@twiza/plugin-province/search/province-document"
import type { CategoryNode } from "../../../src/catalogue/category-path"
import type { LanguageTexts } from "../../../src/languages/language-text"
import { LANGUAGES, type Language } from "../../../src/languages/languages"
import { dealRounds, marketDay } from "../../../src/search/documents/market-turn"
import { productDocument } from "../../../src/search/documents/product-document"
import { ProductRow } from "../../../src/search/documents/product-row"

const SEED = join(__dirname, "..", "..", "..", "..", "seed", "data")
const readSeed = (file: string) => JSON.parse(readFileSync(join(SEED, file), "utf8"))

type Node = { slug: string; parent: string | null; name: LanguageTexts; provinces?: string[] }
type Place = { slug: string; aliases: string[]; region: string; name: LanguageTexts }
type Region = { iso: string; name: LanguageTexts }
type Template = { key: string; title: LanguageTexts; description: LanguageTexts }
type Family = { leaves: { leaf: string; templates: Template[] }[] }

const AT = new Date("2026-06-15")
const DAY = marketDay(AT)

export type RelevanceQuery = { q: string; expect: string | null; kind: string }

export const relevanceQueries: { top: number; queries: RelevanceQuery[] } = readSeed(
  "relevance-queries-dev.json",
)

function placeOf(slug: string | undefined) {
  const { provinces, regions } = readSeed("regions-provinces.json") as {
    provinces: Place[]
    regions: Region[]
  }
  const place = provinces.find((one) => one.slug === slug)
  const region = regions.find(({ iso }) => iso === place?.region)
  return provinceDocument(
    place && {
      id: place.slug,
      region_id: place.region,
      names: place.name,
      aliases: place.aliases,
      regionNames: region?.name ?? {},
    },
  )
}

/** One document for every product written in the seed, in a province its category is known for. */
export function marketDocuments() {
  const { nodes, leaves } = readSeed("product-taxonomy.json") as { nodes: Node[]; leaves: Node[] }
  const bySlug = new Map([...nodes, ...leaves].map((node) => [node.slug, node]))
  const categoryNames = new Map([...bySlug].map(([slug, { name }]) => [slug, name]))
  const nodeOf = (slug: string): CategoryNode => {
    const parent = bySlug.get(slug)?.parent
    return { handle: slug, parent_category: parent ? nodeOf(parent) : null }
  }
  const families = readdirSync(join(SEED, "products")).map(
    (file) => readSeed(join("products", file)) as Family,
  )
  const goods = families
    .flatMap((family) => family.leaves)
    .flatMap(({ leaf, templates }) => templates.map((template) => ({ leaf, template })))
  const idsOf = new Map<string, string[]>()
  goods.forEach(({ leaf }, i) => idsOf.set(leaf, [...(idsOf.get(leaf) ?? []), `prod_${i}`]))
  return goods.flatMap(({ leaf, template: { key, title, description } }, i) => {
    const provinces = bySlug.get(leaf)?.provinces ?? []
    const row = ProductRow.parse({
      id: `prod_${i}`,
      handle: `${leaf}-${key}`,
      status: "published",
      title: title.fr,
      description: description.fr,
      created_at: "2026-01-01",
      categories: [nodeOf(leaf)],
      cooperative: { handle: "coop", name: {}, status: "verified" },
      variants: [
        {
          id: "v",
          manage_inventory: false,
          allow_backorder: false,
          calculated_price: { calculated_amount: 100 },
        },
      ],
    })
    const texts = LANGUAGES.map((language): [Language, object] => [
      language,
      { title: title[language], description: description[language] },
    ])
    const document = productDocument(row, {
      translations: new Map([[row.id, new Map(texts as [Language, Record<string, unknown>][])]]),
      categoryNames,
      place: placeOf(provinces[i % Math.max(provinces.length, 1)]),
      tier: 3,
      round: dealRounds(idsOf.get(leaf) ?? [], DAY).get(row.id) ?? 0,
      at: AT,
    })
    return document ? [document] : []
  })
}
