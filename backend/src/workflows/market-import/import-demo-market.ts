import type { MedusaContainer } from "@medusajs/framework/types"
import { findUntranslated } from "./apply/find-untranslated"
import { importAdmins } from "./apply/import-admins"
import { importCooperatives, type ImportedCooperative } from "./apply/import-cooperatives"
import { importCredentials } from "./apply/import-credentials"
import { importFairs } from "./apply/import-fairs"
import { importMembers } from "./apply/import-members"
import { importOptions } from "./apply/import-options"
import { importProductLinks } from "./apply/import-product-links"
import { importProducts } from "./apply/import-products"
import { importStock } from "./apply/import-stock"
import { importTranslations } from "./apply/import-translations"
import { productTranslations } from "./apply/product-translations"
import { readStoredProducts } from "./apply/read-stored-products"
import type { Tally } from "./apply/tally"
import { planCooperatives } from "./demo/plan-cooperatives"
import { planFairs } from "./demo/plan-fairs"
import { planProducts } from "./demo/plan-products"
import type { ImportedReference } from "./import-reference"
import type { DemoMarket, Reference } from "./seed/seed"

type Done = Record<string, Tally>

/** Products, then what hangs on them. Each part looks for what is missing, so that an interrupted import is completed. */
async function importCatalogue(
  container: MedusaContainer,
  demo: DemoMarket,
  { categoryIdOf, typeIdOf, market }: ImportedReference,
  cooperativeOf: Map<string, ImportedCooperative>,
): Promise<Done> {
  const { options, texts, found } = await importOptions(container, demo.options)
  const { sales_channel_id } = market
  const context = { categoryIdOf, typeIdOf, cooperativeOf, options: demo.options, found, sales_channel_id }
  const planned = planProducts(demo)
  const handles = planned.map(({ handle }) => handle)
  const before = await readStoredProducts(container, handles)
  const { products, written } = await importProducts(container, planned, before, context)
  const stored = written.length ? await readStoredProducts(container, handles) : before
  const links = await importProductLinks(container, planned, stored, cooperativeOf)
  const stock = await importStock(container, planned, stored, cooperativeOf)
  const untold = new Set([...written, ...(await findUntranslated(container, planned, stored))])
  const translations = await importTranslations(container, productTranslations([...untold], stored))
  return {
    options,
    option_words: texts,
    products,
    products_to_makers: links,
    stock,
    product_texts: translations,
  }
}

/** Brings in the fictional market: who sells, who signs in, and what is sold. */
export async function importDemoMarket(
  container: MedusaContainer,
  demo: DemoMarket,
  reference: Reference,
  imported: ImportedReference,
): Promise<Done> {
  const planned = planCooperatives(demo, reference)
  const { cooperatives, byHandle } = await importCooperatives(container, planned)
  const members = await importMembers(container, planned, byHandle)
  const { admins, ids } = await importAdmins(container)
  const credentials = await importCredentials(container, planned, byHandle, ids)
  const catalogue = await importCatalogue(container, demo, imported, byHandle)
  const fairs = await importFairs(container, planFairs(planned, new Date()), byHandle, ids)
  return { cooperatives, members, admins, credentials, ...catalogue, fairs }
}
