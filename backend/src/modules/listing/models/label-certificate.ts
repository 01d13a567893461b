import { model } from "@medusajs/framework/utils"

/** The certificate of a label, as a cooperative sent it. Private: only its people and the network's admins see it. */
export const LabelCertificate = model
  .define("label_certificate", {
    id: model.id({ prefix: "lstcert" }).primaryKey(),
    cooperative_id: model.text(),
    file_id: model.text(),
    filename: model.text(),
    mime_type: model.text(),
    size: model.number(),
  })
  .indexes([{ on: ["cooperative_id"] }])
