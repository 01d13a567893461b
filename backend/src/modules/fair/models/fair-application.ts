import { model } from "@medusajs/framework/utils"
import { APPLICATION_STATUSES } from "../statuses"
import { FairEdition } from "./fair-edition"

/**
 * A cooperative's wish for a stand. `categories` are handles of what it will bring; `needs` is
 * `{ electricity, lodging }`. A cooperative applies once an edition; what it withdrew it may send again before the
 * deadline.
 */
export const FairApplication = model
  .define("fair_application", {
    id: model.id({ prefix: "fairapp" }).primaryKey(),
    cooperative_id: model.text(),
    status: model.enum([...APPLICATION_STATUSES]).default("submitted"),
    categories: model.array(),
    presentation: model.text().nullable(),
    people: model.number(),
    needs: model.json(),
    submitted_by: model.text().nullable(),
    submitted_at: model.dateTime(),
    withdrawn_at: model.dateTime().nullable(),
    edition: model.belongsTo(() => FairEdition, { mappedBy: "applications" }),
  })
  .indexes([
    { on: ["edition_id", "cooperative_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["cooperative_id"] },
  ])
