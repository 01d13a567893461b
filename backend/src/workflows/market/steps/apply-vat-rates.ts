import type { ITaxModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { MARKET } from "../market"
import { ratesInForce, type VatRate, type VatSettings } from "../vat-settings"

const categoryRows = z.array(z.object({ products: z.array(z.object({ id: z.string() })).nullish() }))

/**
 * Makes Medusa's tax rates of Morocco those in force on `day`, and proposes each to the products of its categories.
 * A product an admin already gave a rate keeps it. Rates are found again by their code; their `metadata.categories` says
 * which products listed later they are proposed to.
 */
export const applyVatRatesStep = createStep(
  "apply-vat-rates",
  async ({ vat, day }: { vat: VatSettings; day: string }, { container }) => {
    const tax = container.resolve(Modules.TAX)
    const regions = await tax.listTaxRegions({ country_code: MARKET.country_code })
    const region = regions.find(({ province_code }) => !province_code)
    if (!region) return new StepResponse({ rates: 0, rules: 0 })
    const inForce = ratesInForce(vat, day)
    const idByCode = await upsertRates(tax, region.id, inForce)
    const rules = await proposeRates(container, inForce, idByCode)
    return new StepResponse({ rates: inForce.length, rules })
  },
)

async function upsertRates(tax: ITaxModuleService, tax_region_id: string, rates: VatRate[]) {
  const existing = await tax.listTaxRates({ tax_region_id })
  const idByCode = new Map(existing.map((rate) => [rate.code, rate.id]))
  for (const { code, name, rate, is_default, categories } of rates) {
    const id = idByCode.get(code)
    const facts = { name, rate, metadata: { categories } }
    if (id) await tax.updateTaxRates(id, facts)
    else idByCode.set(code, (await tax.createTaxRates({ tax_region_id, code, is_default, ...facts })).id)
  }
  return idByCode
}

async function proposeRates(
  container: MedusaContainer,
  rates: VatRate[],
  idByCode: Map<string | null, string>,
) {
  const tax = container.resolve(Modules.TAX)
  const taken = new Set(
    (await tax.listTaxRateRules({ reference: "product" }, { take: null })).map((rule) => rule.reference_id),
  )
  let count = 0
  for (const rate of rates) {
    const products = (await listProductIds(container, rate.categories)).filter((id) => !taken.has(id))
    const tax_rate_id = idByCode.get(rate.code) ?? ""
    if (products.length) {
      await tax.createTaxRateRules(
        products.map((reference_id) => ({ reference: "product", reference_id, tax_rate_id })),
      )
    }
    products.forEach((id) => taken.add(id))
    count += products.length
  }
  return count
}

async function listProductIds(container: MedusaContainer, categories: string[]): Promise<string[]> {
  if (!categories.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["products.id"],
    filters: { handle: categories },
  })
  return categoryRows.parse(data).flatMap(({ products }) => (products ?? []).map(({ id }) => id))
}
