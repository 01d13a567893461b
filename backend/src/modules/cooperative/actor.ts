import type { EventActorType } from "./models/cooperative-event"

/** Who acts on a cooperative, as its history names them. */
export type Actor = { type: EventActorType; id: string | null }

/** The importer and the jobs. */
export const SYSTEM_ACTOR: Actor = { type: "system", id: null }
