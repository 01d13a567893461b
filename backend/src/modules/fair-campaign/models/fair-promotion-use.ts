import { model } from "@medusajs/framework/utils"

/**
 * What one cart has taken of a promotion's budget, in centimes. Written before its order is made and taken back when the
 * order fails, so that the uses of a promotion never pass its budget, however many people order at once.
 */
export const FairPromotionUse = model
  .define("fair_promotion_use", {
    id: model.id({ prefix: "fairuse" }).primaryKey(),
    fair_promotion_id: model.text(),
    cart_id: model.text(),
    centimes: model.number(),
  })
  .indexes([
    { on: ["fair_promotion_id", "cart_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["cart_id"] },
  ])
