import type { MedusaContainer } from "@medusajs/framework/types"
import { importProvincesWorkflow } from "@twiza/plugin-province/workflows"
import { setUpMarketWorkflow } from "../market"
import { importCategories } from "./apply/import-categories"
import { importLocales } from "./apply/import-locales"
import { importProductTypes } from "./apply/import-product-types"
import type { Tally } from "./apply/tally"
import type { MarketFile } from "./apply/write-market-file"
import type { Reference } from "./seed/seed"

/** What everything else of an import hangs on. */
export type ImportedReference = {
  done: Record<string, Tally>
  market: MarketFile
  categoryIdOf: Map<string, string>
  typeIdOf: Map<string, string>
}

/** The day in Morocco, on which VAT rates begin and end. */
export function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Africa/Casablanca" }).format(new Date())
}

/** Brings in what every market needs: its settings, languages, places and categories. */
export async function importReference(
  container: MedusaContainer,
  reference: Reference,
): Promise<ImportedReference> {
  const { places, taxonomy, vat } = reference
  const { result: market } = await setUpMarketWorkflow(container).run({ input: { vat, day: today() } })
  const locales = await importLocales(container)
  const { result: geography } = await importProvincesWorkflow(container).run({ input: { content: places } })
  const { categories, texts, idOf } = await importCategories(container, taxonomy)
  return {
    done: {
      languages: locales,
      regions: geography.regions,
      provinces: geography.provinces,
      categories,
      category_names: texts,
    },
    market,
    categoryIdOf: idOf,
    typeIdOf: await importProductTypes(container),
  }
}
