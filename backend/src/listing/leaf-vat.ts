import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { MARKET } from "../workflows/market/market"

const Rate = z.object({
  id: z.string(),
  rate: z.coerce.number().nullable(),
  is_default: z.boolean(),
  metadata: z
    .object({ categories: z.array(z.string()).catch([]).default([]) })
    .nullish()
    .catch(null),
})
type Rate = z.infer<typeof Rate>

/** The VAT proposed to each leaf, from the rates the network set for Morocco. */
export type LeafVat = { percentOf: (leaf: string) => number; rateIdOf: (leaf: string) => string | null }

async function readRates(container: MedusaContainer): Promise<Rate[]> {
  const tax = container.resolve(Modules.TAX)
  const regions = await tax.listTaxRegions({ country_code: MARKET.country_code })
  const region = regions.find(({ province_code }) => !province_code)
  if (!region) return []
  return z.array(Rate).parse(await tax.listTaxRates({ tax_region_id: region.id }, { take: null }))
}

/** Reads which VAT products of each leaf are proposed. `rateIdOf` is null where the default counts. */
export async function readLeafVat(container: MedusaContainer): Promise<LeafVat> {
  const rates = await readRates(container)
  const fallback = rates.find(({ is_default }) => is_default)
  const ofLeaf = (leaf: string) => rates.find(({ metadata }) => metadata?.categories.includes(leaf))
  return {
    percentOf: (leaf) => (ofLeaf(leaf) ?? fallback)?.rate ?? 0,
    rateIdOf: (leaf) => ofLeaf(leaf)?.id ?? null,
  }
}
