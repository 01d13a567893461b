import { model } from "@medusajs/framework/utils"

/**
 * What the network keeps of sales from `starts_at` until `ends_at`, excluded: of everyone's, of one cooperative's, of
 * one category's, or of both. Among the rules in force for a sale the highest `priority` decides. A rule is never
 * changed once it has begun, only ended, so that what a sale was charged can always be found again.
 */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "comrule" }).primaryKey(),
    name: model.text(),
    commission_percent: model.float(),
    solidarity_percent: model.float(),
    cooperative_id: model.text().nullable(),
    category: model.text().nullable(),
    priority: model.number().default(0),
    starts_at: model.dateTime(),
    ends_at: model.dateTime().nullable(),
    reason: model.text().nullable(),
    created_by: model.text().nullable(),
  })
  .indexes([{ on: ["starts_at"] }])
