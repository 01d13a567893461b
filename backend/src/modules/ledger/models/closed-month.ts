import { model } from "@medusajs/framework/utils"

/**
 * A month whose books are closed, `2026-10`, with all before it. What happened in it and is told later is booked at
 * `open_from`, its end. Never changed nor removed.
 */
export const ClosedMonth = model.define("ledger_closed_month", {
  id: model.id({ prefix: "ledmonth" }).primaryKey(),
  month: model.text().unique(),
  open_from: model.dateTime(),
  closed_at: model.dateTime(),
  closed_by: model.text(),
})
