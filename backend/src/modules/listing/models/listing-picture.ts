import { model } from "@medusajs/framework/utils"

export const PHOTO_STATUSES = ["processing", "ready", "refused"] as const
export type PhotoStatus = (typeof PHOTO_STATUSES)[number]

/**
 * A photograph as it was sent (`original_file_id`, private, never served) and as it is shown (`variants`: re-encoded,
 * nothing of the camera left in them). It belongs to no product until a listing names it; `rank` orders those that do.
 */
export const ListingPicture = model
  .define("listing_picture", {
    id: model.id({ prefix: "photo" }).primaryKey(),
    cooperative_id: model.text(),
    product_id: model.text().nullable(),
    rank: model.number().default(0),
    status: model.enum([...PHOTO_STATUSES]).default("processing"),
    refusal_code: model.text().nullable(),
    original_file_id: model.text().nullable(),
    attempts: model.number().default(0),
    variants: model.json(),
  })
  .indexes([{ on: ["product_id"] }, { on: ["cooperative_id"] }, { on: ["status", "updated_at"] }])
