import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ruleValues } from "./no-goods"
import type { PromotionTerms } from "./promotion-terms"

/** The attribute of a cart under which it says which fairs' promotions are open to it; see `open-promotions.ts`. */
export const FAIR_PROMOTIONS = "fair_promotions"

const PRODUCT_RULE = "items.product.id"
const CURRENCY = "mad"

/** What the market's promotion of a fair is made of. */
type Wanted = {
  id: string
  sales_channel_id: string
  product_ids: string[]
  name: string
  terms: PromotionTerms
}

const createdSchema = z.object({ id: z.string(), campaign_id: z.string() })

const ruledSchema = z.object({
  application_method: z.object({
    target_rules: z.array(z.object({ id: z.string(), attribute: z.string() })),
  }),
})

/**
 * Makes the market's own promotion and campaign of a fair's terms: it applies by itself, within its dates and budget, to
 * exhibitors' goods in the market's channel and currency only.
 */
export async function createCorePromotion(container: MedusaContainer, wanted: Wanted) {
  const { id, sales_channel_id, product_ids, name, terms } = wanted
  const service = container.resolve(Modules.PROMOTION)
  const budget = terms.budget_centimes === null ? null : terms.budget_centimes / 100
  const [created] = await service.createPromotions([
    {
      code: `FAIR-${id}`,
      type: "standard",
      status: "active",
      is_automatic: true,
      is_tax_inclusive: true,
      rules: [
        { attribute: "sales_channel_id", operator: "in", values: [sales_channel_id] },
        { attribute: FAIR_PROMOTIONS, operator: "in", values: [id] },
      ],
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "across",
        value: terms.percent,
        currency_code: CURRENCY,
        target_rules: [{ attribute: PRODUCT_RULE, operator: "in", values: ruleValues(product_ids) }],
      },
      campaign: {
        name,
        campaign_identifier: id,
        starts_at: terms.starts_at,
        ends_at: terms.ends_at,
        ...(budget === null
          ? {}
          : { budget: { type: "spend" as const, currency_code: CURRENCY, limit: budget } }),
      },
    },
  ])
  return createdSchema.parse(created)
}

/** Has a promotion hold these goods and no others. */
export async function setCoreGoods(container: MedusaContainer, promotionId: string, product_ids: string[]) {
  const service = container.resolve(Modules.PROMOTION)
  const promotion = await service.retrievePromotion(promotionId, {
    relations: ["application_method.target_rules"],
  })
  const { target_rules } = ruledSchema.parse(promotion).application_method
  const rules = target_rules.filter(({ attribute }) => attribute === PRODUCT_RULE)
  await service.updatePromotionRules(rules.map(({ id }) => ({ id, values: ruleValues(product_ids) })))
}

/** Ends a promotion at once: no cart gets its price any more. */
export async function endCorePromotion(container: MedusaContainer, promotionId: string): Promise<void> {
  await container.resolve(Modules.PROMOTION).updatePromotions([{ id: promotionId, status: "inactive" }])
}
