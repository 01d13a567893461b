import { closedUntil } from "./holiday"
import { hasValidIceKey } from "./ice"

/** What an admin should look at without being stopped by it. */
export type CooperativeWarning = "ice_key_mismatch" | "on_holiday"

type Facts = { ice?: string | null; closed_from?: Date | string | null; closed_until?: Date | string | null }

/** Finds what deserves a second look in a cooperative's facts. */
export function findWarnings(facts: Facts, now: Date = new Date()): CooperativeWarning[] {
  const warnings: CooperativeWarning[] = []
  if (facts.ice && !hasValidIceKey(facts.ice)) warnings.push("ice_key_mismatch")
  if (closedUntil(facts, now)) warnings.push("on_holiday")
  return warnings
}
