import { model } from "@medusajs/framework/utils"

export const LABEL_STATUSES = ["pending", "approved", "refused"] as const
export type LabelStatus = (typeof LABEL_STATUSES)[number]

/** A quality label (AOP, IGP) claimed for a product. The public sees it once an admin has seen its certificate. */
export const ListingLabel = model
  .define("listing_label", {
    id: model.id({ prefix: "lstlab" }).primaryKey(),
    product_id: model.text(),
    cooperative_id: model.text(),
    code: model.text(),
    certificate_id: model.text().nullable(),
    status: model.enum([...LABEL_STATUSES]).default("pending"),
    reason: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["product_id", "code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["status", "created_at"] },
  ])
