import type { EventActorType } from "./models/cooperative-event"

/**
 * Who acts on a cooperative, as its history names them. `assisted`: an admin of the network acts in the cooperative's
 * place, because it asked for help.
 */
export type Actor = { type: EventActorType; id: string | null; assisted?: boolean }

/** The importer and the jobs. */
export const SYSTEM_ACTOR: Actor = { type: "system", id: null }
