import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { importCategories } from "../../../src/workflows/market-import/apply/import-categories"
import { importLocales } from "../../../src/workflows/market-import/apply/import-locales"
import { Taxonomy } from "../../../src/workflows/market-import/seed/schemas/taxonomy"

const TAXONOMY = join(__dirname, "../../../../seed/data/product-taxonomy.json")
const SLUGS = ["terroir", "oils", "argan-oil-culinary", "olive-oil", "services", "food-events", "catering"]

/** A few leaves of the real taxonomy, with their parents, named in every language. */
export async function buildTaxonomy(container: MedusaContainer): Promise<void> {
  const { nodes, leaves } = Taxonomy.parse(JSON.parse(readFileSync(TAXONOMY, "utf8")))
  const isWanted = ({ slug }: { slug: string }) => SLUGS.includes(slug)
  await importLocales(container)
  await importCategories(container, { nodes: nodes.filter(isWanted), leaves: leaves.filter(isWanted) })
}
