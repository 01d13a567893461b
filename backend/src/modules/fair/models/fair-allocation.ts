import { model } from "@medusajs/framework/utils"
import { ALLOCATION_STATUSES } from "../statuses"
import { FairAllocationChange } from "./fair-allocation-change"
import { FairEdition } from "./fair-edition"

/**
 * A ranking of an edition's applicants, with the reason for every rank. `input` is everything it was computed from and
 * `result` what came out (`AllocationInput`, `AllocationResult`): replayed, the same input gives the same result.
 * `seed` decided the draws and is published. Whoever proposed it, or changed it by hand, may not approve it.
 */
export const FairAllocation = model
  .define("fair_allocation", {
    id: model.id({ prefix: "fairalloc" }).primaryKey(),
    number: model.number(),
    rule_version: model.text(),
    seed: model.text(),
    input: model.json(),
    result: model.json(),
    status: model.enum([...ALLOCATION_STATUSES]).default("proposed"),
    proposed_by: model.text(),
    proposed_at: model.dateTime(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    published_at: model.dateTime().nullable(),
    edition: model.belongsTo(() => FairEdition, { mappedBy: "allocations" }),
    changes: model.hasMany(() => FairAllocationChange, { mappedBy: "allocation" }),
  })
  .indexes([{ on: ["edition_id", "number"], unique: true, where: "deleted_at IS NULL" }])
  .checks([
    { name: "fair_allocation_two_people", expression: "approved_by is null or approved_by <> proposed_by" },
  ])
