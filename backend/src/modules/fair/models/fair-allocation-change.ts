import { model } from "@medusajs/framework/utils"
import { FairAllocation } from "./fair-allocation"

/** A rank that somebody changed by hand, and why. */
export const FairAllocationChange = model.define("fair_allocation_change", {
  id: model.id({ prefix: "fairchg" }).primaryKey(),
  cooperative_id: model.text(),
  from_rank: model.number(),
  to_rank: model.number(),
  reason: model.text(),
  changed_by: model.text(),
  changed_at: model.dateTime(),
  allocation: model.belongsTo(() => FairAllocation, { mappedBy: "changes" }),
})
