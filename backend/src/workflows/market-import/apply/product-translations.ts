import type { PlannedProduct } from "../demo/plan-products"
import type { WantedTranslation } from "./import-translations"
import type { StoredProduct } from "./read-stored-products"

const TRANSLATED = ["ar", "en"] as const

function textsOf({ titles, descriptions }: PlannedProduct, reference_id: string): WantedTranslation[] {
  const texts: WantedTranslation[] = TRANSLATED.map((locale_code) => ({
    reference: "product",
    reference_id,
    locale_code,
    translations: { title: titles[locale_code], description: descriptions[locale_code] },
  }))
  if (!titles.zgh) return texts
  return [
    ...texts,
    { reference: "product", reference_id, locale_code: "zgh", translations: { title: titles.zgh } },
  ]
}

function sizesOf({ variants }: PlannedProduct, stored: StoredProduct): WantedTranslation[] {
  const titlesOf = new Map(variants.map(({ sku, titles }) => [sku, titles]))
  return stored.variants.flatMap(({ id, sku }) => {
    const titles = titlesOf.get(sku ?? "")
    if (!titles) return []
    return TRANSLATED.map((locale_code) => ({
      reference: "product_variant",
      reference_id: id,
      locale_code,
      translations: { title: titles[locale_code] },
    }))
  })
}

/** The texts of products and of their sizes in the languages they are not entered in (French is). */
export function productTranslations(
  products: PlannedProduct[],
  stored: Map<string, StoredProduct>,
): WantedTranslation[] {
  return products.flatMap((product) => {
    const written = stored.get(product.handle)
    return written ? [...textsOf(product, written.id), ...sizesOf(product, written)] : []
  })
}
