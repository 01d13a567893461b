import { model } from "@medusajs/framework/utils"

/**
 * A write somebody may send again: under the key they gave it, what was asked (`fingerprint`) and what was answered.
 * Without a `status_code` it is still under way, or its process died.
 */
export const IdempotentRequest = model
  .define("idempotent_request", {
    id: model.id({ prefix: "idemreq" }).primaryKey(),
    owner_id: model.text(),
    key: model.text(),
    fingerprint: model.text(),
    started_at: model.dateTime(),
    status_code: model.number().nullable(),
    content_type: model.text().nullable(),
    body: model.text().nullable(),
  })
  .indexes([
    { on: ["owner_id", "key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["started_at"], where: "deleted_at IS NULL" },
  ])
