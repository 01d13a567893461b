import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { categoryPath } from "../../catalogue/category-path"
import { readTranslations, textsOf } from "../../catalogue/read-translations"
import { readFacts, UNWRITTEN } from "../listing-extras"
import type { ListingRow, ListingVariantRow } from "../listing-row"
import { listingState } from "../listing-state"
import { ownSku } from "../own-sku"
import { readListingRows } from "../read-listings"
import { stockOfVariant, unitsLeft } from "../variant-stock"
import type { SheetLine } from "./sheet"

/** A size of a cooperative's product as a sheet tells it, and what it is in the market. */
export type StoredGood = { product_id: string; variant_id: string; cells: SheetLine }

const text = (value: number | string | null | undefined): string | undefined =>
  value === null || value === undefined || value === "" ? undefined : String(value)

/** Without what is empty, as a sheet is read. */
function filled(cells: Record<string, string | undefined>): SheetLine {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined))
}

function sizeCells(variant: ListingVariantRow, { cooperative }: ListingRow) {
  const stock = stockOfVariant(variant)
  return {
    sku: text(ownSku(cooperative.handle, variant.sku)),
    size: text(variant.title),
    price: text(variant.calculated_price?.calculated_amount),
    stock: stock ? String(unitsLeft(stock)) : undefined,
    weight_g: text(variant.weight),
  }
}

/** Every size of these products, in the order of the products. */
export async function readStoredGoods(container: MedusaContainer, ids: string[]): Promise<StoredGood[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [rows, translations, facts] = await Promise.all([
    readListingRows(container, ids),
    readTranslations(query, ids),
    readFacts(container, ids),
  ])
  return rows.flatMap((row) => {
    const titles = textsOf(translations, row.id, "title", row.title)
    const descriptions = textsOf(translations, row.id, "description", row.description)
    const shared = {
      category: categoryPath(row.categories)[0],
      title_ar: titles.ar,
      title_fr: titles.fr,
      title_en: titles.en,
      description_ar: descriptions.ar,
      description_fr: descriptions.fr,
      status: listingState(row.status, (facts.get(row.id) ?? UNWRITTEN).is_paused),
    }
    return row.variants.map((variant) => ({
      product_id: row.id,
      variant_id: variant.id,
      cells: filled({ ...shared, ...sizeCells(variant, row) }),
    }))
  })
}
