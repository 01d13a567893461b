import { model } from "@medusajs/framework/utils"
import { FairEdition } from "./fair-edition"

/** A stand on the plan of an edition: its corner and its size in metres. `number` is what is written on it (`A12`). */
export const FairStand = model
  .define("fair_stand", {
    id: model.id({ prefix: "fairstand" }).primaryKey(),
    number: model.text(),
    zone: model.text().nullable(),
    x: model.float(),
    y: model.float(),
    width: model.float(),
    height: model.float(),
    position: model.number(),
    edition: model.belongsTo(() => FairEdition, { mappedBy: "stands" }),
  })
  .indexes([{ on: ["edition_id", "number"], unique: true, where: "deleted_at IS NULL" }])
