import { model } from "@medusajs/framework/utils"

/**
 * One answer of the rule, with the facts it was given: enough to give it again. Written when a product's answer
 * changes; only added to.
 */
export const PriorityDecision = model
  .define("priority_decision", {
    id: model.id({ prefix: "pdec" }).primaryKey(),
    product_id: model.text(),
    subject_id: model.text(),
    rule_version: model.number(),
    facts: model.json(),
    tier: model.number(),
    answer: model.json(),
    decided_at: model.dateTime(),
  })
  .indexes([{ on: ["product_id", "decided_at"] }, { on: ["subject_id"] }])
