import { model } from "@medusajs/framework/utils"

/** Why a shopper reports a product. */
export const REPORT_REASONS = ["counterfeit", "misleading", "forbidden", "offensive", "other"] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

export const REPORT_STATUSES = ["open", "dismissed", "upheld"] as const

/** What a shopper reports of a product. It names nobody: the market does not ask who reports. */
export const ProductReport = model
  .define("product_report", {
    id: model.id({ prefix: "prodrep" }).primaryKey(),
    product_id: model.text(),
    reason: model.enum([...REPORT_REASONS]),
    note: model.text(),
    status: model.enum([...REPORT_STATUSES]).default("open"),
    decision_note: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["status", "created_at"] }, { on: ["product_id"] }])
