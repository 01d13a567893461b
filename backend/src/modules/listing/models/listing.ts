import { model } from "@medusajs/framework/utils"

/**
 * What a cooperative's product is beside the product itself: how far its people are with it, and what services need.
 *
 * `version` grows with every change a member makes, so that of two phones the second sees what the first did. A product
 * that only the importer ever wrote has no listing yet; it reads as version 1. `client_id` is the phone's own id for a
 * listing made without signal: sent twice, it is created once.
 */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    product_id: model.text(),
    cooperative_id: model.text(),
    client_id: model.text().nullable(),
    version: model.number().default(1),
    is_paused: model.boolean().default(false),
    low_stock_threshold: model.number().default(3),
    /** Provinces a service is offered in; none: wherever it is asked for. */
    area_served: model.array().default([]),
    review_note: model.text().nullable(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at IS NULL" },
    {
      on: ["cooperative_id", "client_id"],
      unique: true,
      where: "client_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
