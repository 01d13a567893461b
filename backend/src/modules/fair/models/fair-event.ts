import { model } from "@medusajs/framework/utils"
import { FairEdition } from "./fair-edition"

/** An admin, a member of a cooperative, or the system. */
export const FAIR_ACTOR_TYPES = ["user", "cooperative", "system"] as const
export type FairActorType = (typeof FAIR_ACTOR_TYPES)[number]

/** One line of an edition's history: who did what, when and why. Append-only; the database refuses to change one. */
export const FairEvent = model
  .define("fair_event", {
    id: model.id({ prefix: "fairevt" }).primaryKey(),
    kind: model.text(),
    cooperative_id: model.text().nullable(),
    actor_type: model.enum([...FAIR_ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
    facts: model.json().nullable(),
    at: model.dateTime(),
    edition: model.belongsTo(() => FairEdition, { mappedBy: "events" }),
  })
  .indexes([{ on: ["edition_id", "at"] }])
