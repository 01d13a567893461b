import { model } from "@medusajs/framework/utils"

/** A version of the rule published after the shipped one. `body` is the whole rule; versions are only added. */
export const PriorityRuleVersion = model.define("priority_rule_version", {
  id: model.id({ prefix: "prule" }).primaryKey(),
  version: model.number().unique(),
  body: model.json(),
  published_at: model.dateTime(),
  published_by: model.text(),
})
