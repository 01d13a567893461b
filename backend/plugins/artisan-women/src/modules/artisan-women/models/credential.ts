import { model } from "@medusajs/framework/utils"
import { CREDENTIAL_KINDS } from "../../../rule/rule-version"
import { CREDENTIAL_STATUSES } from "../../../credential/credential-status"
import { CredentialEvent } from "./credential-event"

/**
 * What a subject (a cooperative's id) holds, once two different admins agreed on its evidence. The database itself
 * refuses a verified credential without two different approvals, and two live ones of a kind for one subject.
 */
export const PriorityCredential = model
  .define("priority_credential", {
    id: model.id({ prefix: "pcred" }).primaryKey(),
    subject_id: model.text(),
    kind: model.enum([...CREDENTIAL_KINDS]),
    status: model.enum([...CREDENTIAL_STATUSES]).default("declared"),
    evidence: model.json(),
    declared_by: model.text().nullable(),
    first_approval_by: model.text().nullable(),
    first_approval_at: model.dateTime().nullable(),
    second_approval_by: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    valid_until: model.dateTime().nullable(),
    ended_reason: model.text().nullable(),
    history: model.hasMany(() => CredentialEvent, { mappedBy: "credential" }),
  })
  .indexes([
    {
      on: ["subject_id", "kind"],
      unique: true,
      where: "status in ('declared', 'verified') and deleted_at is null",
    },
    { on: ["subject_id"] },
    { on: ["status", "valid_until"] },
  ])
  .checks([
    {
      name: "CK_priority_credential_two_admins",
      expression: () =>
        "status <> 'verified' or (first_approval_by is not null and second_approval_by is not null and first_approval_by <> second_approval_by)",
    },
  ])
