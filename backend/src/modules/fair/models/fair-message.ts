import { model } from "@medusajs/framework/utils"

/** What the people of a fair wrote to its exhibitors. `cooperative_ids` are those it was sent to. */
export const FairMessage = model
  .define("fair_message", {
    id: model.id({ prefix: "fairmsg" }).primaryKey(),
    edition_id: model.text(),
    subject: model.text(),
    body: model.text(),
    cooperative_ids: model.array(),
    sent_by: model.text(),
    sent_at: model.dateTime(),
  })
  .indexes([{ on: ["edition_id", "sent_at"] }])
