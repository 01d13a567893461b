import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { readLeafVat } from "../../listing/leaf-vat"

/** Gives products the VAT proposed to their leaf (`leafOf`, by product). A product that has a rate keeps it. */
export async function proposeVat(
  container: MedusaContainer,
  leafOf: ReadonlyMap<string, string>,
): Promise<void> {
  const vat = await readLeafVat(container)
  const proposed = [...leafOf].flatMap(([reference_id, leaf]) => {
    const tax_rate_id = vat.rateIdOf(leaf)
    return tax_rate_id ? [{ reference: "product", reference_id, tax_rate_id }] : []
  })
  if (!proposed.length) return
  const tax = container.resolve(Modules.TAX)
  const ids = proposed.map(({ reference_id }) => reference_id)
  const known = await tax.listTaxRateRules({ reference: "product", reference_id: ids }, { take: null })
  const taken = new Set(known.map(({ reference_id }) => reference_id))
  const rules = proposed.filter(({ reference_id }) => !taken.has(reference_id))
  if (rules.length) await tax.createTaxRateRules(rules)
}
