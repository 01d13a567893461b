import { model } from "@medusajs/framework/utils"
import { BEARERS, PROMOTION_STATUSES } from "../bearers"

/**
 * What a fair takes off the prices of its exhibitors' goods, in whole percent, from `starts_at` until `ends_at`,
 * excluded. `categories` (handles, with all below them) and `cooperative_ids` narrow it; none means all. `product_ids`
 * are the goods it holds for now, kept in step with the exhibitors; `promotion_id` and `campaign_id` are the market's
 * own promotion that makes the price. `budget_centimes` is the most it may give away in all; none, no limit.
 */
export const FairPromotion = model
  .define("fair_promotion", {
    id: model.id({ prefix: "fairprm" }).primaryKey(),
    edition_id: model.text(),
    promotion_id: model.text().unique(),
    campaign_id: model.text(),
    percent: model.number(),
    categories: model.array().default([]),
    cooperative_ids: model.array().default([]),
    product_ids: model.array().default([]),
    borne_by: model.enum([...BEARERS]),
    budget_centimes: model.number().nullable(),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    status: model.enum([...PROMOTION_STATUSES]).default("planned"),
    created_by: model.text(),
    ended_by: model.text().nullable(),
  })
  .indexes([{ on: ["edition_id"] }, { on: ["status"] }])
  .checks([
    { name: "fair_promotion_percent", expression: "percent between 1 and 90" },
    { name: "fair_promotion_in_order", expression: "ends_at >= starts_at" },
    { name: "fair_promotion_budget", expression: "budget_centimes is null or budget_centimes > 0" },
  ])
