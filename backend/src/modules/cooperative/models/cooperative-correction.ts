import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"
import { DOCUMENT_KINDS } from "./cooperative-document"

/**
 * Something the network asked an applicant to correct: a fact (`field`), a paper (`document_kind`), or, with neither,
 * the whole. It is settled when that fact or paper is given again, at the latest when the application is.
 */
export const CooperativeCorrection = model
  .define("cooperative_correction", {
    id: model.id({ prefix: "coopcorr" }).primaryKey(),
    field: model.text().nullable(),
    document_kind: model.enum([...DOCUMENT_KINDS]).nullable(),
    note: model.text(),
    asked_by: model.text(),
    asked_at: model.dateTime(),
    settled_at: model.dateTime().nullable(),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "corrections" }),
  })
  .indexes([{ on: ["cooperative_id", "settled_at"] }])
