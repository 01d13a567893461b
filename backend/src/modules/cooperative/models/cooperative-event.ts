import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

/** What can be found in a cooperative's history. `reverted` undoes the one before it when a later step failed. */
export const COOPERATIVE_EVENT_KINDS = [
  "created",
  "updated",
  "submitted",
  "verified",
  "suspended",
  "reopened",
  "closed",
  "refused",
  "corrections_asked",
  "approved",
  "document_added",
  "document_removed",
  "document_reviewed",
  "point_checked",
  "member_added",
  "member_role_changed",
  "member_removed",
  "member_invited",
  "invitation_revoked",
  "help_asked",
  "help_withdrawn",
  "help_began",
  "reverted",
] as const
export type CooperativeEventKind = (typeof COOPERATIVE_EVENT_KINDS)[number]

/** Who can act on a cooperative: an admin of the network, one of its own members, the system (importer, jobs). */
export const EVENT_ACTOR_TYPES = ["user", "cooperative", "system"] as const
export type EventActorType = (typeof EVENT_ACTOR_TYPES)[number]

/**
 * One line of a cooperative's history: who did what, when and why. Append-only; the database refuses to change or
 * remove a line. `changed_fields` names fields, never their values, so that no bank account lands in a history.
 * `assisted` marks what a field helper of the network did in the cooperative's place.
 */
export const CooperativeEvent = model
  .define("cooperative_event", {
    id: model.id({ prefix: "coopevt" }).primaryKey(),
    kind: model.enum([...COOPERATIVE_EVENT_KINDS]),
    from_status: model.text().nullable(),
    to_status: model.text().nullable(),
    reason: model.text().nullable(),
    changed_fields: model.array().default([]),
    actor_type: model.enum([...EVENT_ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    assisted: model.boolean().default(false),
    at: model.dateTime(),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "events" }),
  })
  .indexes([{ on: ["cooperative_id", "at"] }])
