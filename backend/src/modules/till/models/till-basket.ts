import { model } from "@medusajs/framework/utils"

/** What a shopper at a stand chose and pays online: `code` is on the stand's screen, and opens it for a while. */
export const TillBasket = model
  .define("till_basket", {
    id: model.id({ prefix: "tillbask" }).primaryKey(),
    cooperative_id: model.text(),
    edition_id: model.text(),
    exhibitor_id: model.text(),
    code: model.text(),
    lines: model.json(),
    expires_at: model.dateTime(),
    member_id: model.text(),
  })
  .indexes([{ on: ["code"], unique: true }, { on: ["expires_at"] }])
