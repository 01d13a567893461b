import { model } from "@medusajs/framework/utils"

/**
 * What a payment provider told us, once, whatever it is sent again: `event_id` is the provider's own. Without an
 * `outcome` it is being worked on, or its process died.
 */
export const PaymentEvent = model
  .define("payment_event", {
    id: model.id({ prefix: "payevt" }).primaryKey(),
    provider: model.text(),
    event_id: model.text(),
    type: model.text(),
    /** What it is about at the provider: a payment intent or a dispute. */
    object_id: model.text(),
    occurred_at: model.dateTime(),
    received_at: model.dateTime(),
    /** SHA-256 of the message as it came. */
    payload_hash: model.text(),
    outcome: model.text().nullable(),
    /** The order it is about, when there is one. */
    order_id: model.text().nullable(),
    details: model.json().nullable(),
  })
  .indexes([
    { on: ["provider", "event_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id"], where: "deleted_at IS NULL" },
    { on: ["received_at"], where: "outcome IS NULL AND deleted_at IS NULL" },
  ])
