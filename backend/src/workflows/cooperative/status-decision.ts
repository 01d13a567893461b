import type { Actor } from "../../modules/cooperative/actor"

/** Somebody's decision on a cooperative's status. `reason` is read by the cooperative and kept in its history. */
export type StatusDecision = { id: string; actor: Actor; reason: string | null }
