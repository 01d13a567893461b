import { model } from "@medusajs/framework/utils"

/** A one-time code sent to a phone (E.164). Only its keyed hash is kept; `tries` counts right and wrong ones. */
export const SignInCode = model
  .define("sign_in_code", {
    id: model.id({ prefix: "sigcode" }).primaryKey(),
    phone: model.text(),
    code_hash: model.text(),
    tries: model.number().default(0),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["phone", "created_at"] }, { on: ["created_at"] }])
