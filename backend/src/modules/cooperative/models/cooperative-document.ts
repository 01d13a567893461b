import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

/** The papers of an application. */
export const DOCUMENT_KINDS = ["registration", "statutes", "members_list", "ice", "rib", "other"] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What the network found of a paper. */
export const DOCUMENT_STATUSES = ["pending", "accepted", "refused"] as const
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number]

/**
 * A paper a cooperative attached. `file_key` names its private file in the File Module and is never shown; `size` is in
 * bytes; `mime_type` is what its first bytes say, not what its sender said.
 */
export const CooperativeDocument = model
  .define("cooperative_document", {
    id: model.id({ prefix: "coopdoc" }).primaryKey(),
    kind: model.enum([...DOCUMENT_KINDS]),
    filename: model.text(),
    mime_type: model.text(),
    size: model.number(),
    file_key: model.text(),
    status: model.enum([...DOCUMENT_STATUSES]).default("pending"),
    reason: model.text().nullable(),
    reviewed_by: model.text().nullable(),
    reviewed_at: model.dateTime().nullable(),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "documents" }),
  })
  .indexes([{ on: ["cooperative_id", "created_at"] }])
