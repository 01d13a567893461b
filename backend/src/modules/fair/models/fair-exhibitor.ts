import { model } from "@medusajs/framework/utils"
import { EXHIBITOR_STATUSES } from "../statuses"
import { FairEdition } from "./fair-edition"

/**
 * A cooperative in the published allocation of an edition: its rank, why (`reasons`, as the allocation gave them), and
 * what became of it. A stand belongs to one exhibitor at a time. `was_present` is said after the fair and counts in the
 * next allocation.
 */
export const FairExhibitor = model
  .define("fair_exhibitor", {
    id: model.id({ prefix: "fairexh" }).primaryKey(),
    cooperative_id: model.text(),
    rank: model.number(),
    reasons: model.json(),
    status: model.enum([...EXHIBITOR_STATUSES]),
    stand_id: model.text().nullable(),
    offered_at: model.dateTime().nullable(),
    answer_by: model.dateTime().nullable(),
    confirmed_at: model.dateTime().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    withdraw_reason: model.text().nullable(),
    was_present: model.boolean().nullable(),
    edition: model.belongsTo(() => FairEdition, { mappedBy: "exhibitors" }),
  })
  .indexes([
    { on: ["edition_id", "cooperative_id"], unique: true, where: "deleted_at IS NULL" },
    {
      on: ["stand_id"],
      unique: true,
      where: "stand_id IS NOT NULL AND status <> 'withdrawn' AND deleted_at IS NULL",
    },
    { on: ["cooperative_id"] },
  ])
