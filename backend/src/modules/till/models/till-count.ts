import { model } from "@medusajs/framework/utils"

/**
 * The cash box of a stand counted at the end of a day (`2027-03-01`), in centimes: what was in it in the morning, what
 * the day's sales say should be in it, and what was counted. Counted again, the day's count is replaced.
 */
export const TillCount = model
  .define("till_count", {
    id: model.id({ prefix: "tillcount" }).primaryKey(),
    cooperative_id: model.text(),
    edition_id: model.text(),
    day: model.text(),
    opening_centimes: model.number(),
    expected_centimes: model.number(),
    counted_centimes: model.number(),
    note: model.text().nullable(),
    counted_by: model.text(),
    counted_at: model.dateTime(),
  })
  .indexes([{ on: ["cooperative_id", "edition_id", "day"], unique: true }])
