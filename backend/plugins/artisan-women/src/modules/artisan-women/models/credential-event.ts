import { model } from "@medusajs/framework/utils"
import { CREDENTIAL_EVENTS } from "../../../credential/credential-status"
import { PriorityCredential } from "./credential"

/** One line of a credential's history: who did what, when, with what note. Lines are only added. */
export const CredentialEvent = model.define("priority_credential_event", {
  id: model.id({ prefix: "pcevt" }).primaryKey(),
  kind: model.enum([...CREDENTIAL_EVENTS]),
  actor_id: model.text().nullable(),
  note: model.text().nullable(),
  at: model.dateTime(),
  credential: model.belongsTo(() => PriorityCredential, { mappedBy: "history" }),
})
