import type { EditionStatus } from "../modules/fair/statuses"
import { boundsOf, type EditionDays, spansOf } from "./hours"
import type { Phase } from "./phases"

export { doorsOpenAt } from "./hours"

/** What an edition's phase depends on. */
export type PhaseFacts = EditionDays & {
  status: EditionStatus
  call?: { deadline: Date; published_at: Date | null } | null | undefined
}

/** The statuses in which everybody may read an edition. */
export const PUBLIC_STATUSES: readonly EditionStatus[] = ["call", "allocated", "closed", "cancelled"]

/** The phase of an edition at `now`. */
export function phaseOf(edition: PhaseFacts, now: Date): Phase {
  const { status, call } = edition
  if (status === "draft" || status === "closed" || status === "cancelled") return status
  const { starts, ends } = boundsOf(edition)
  if (now >= ends) return "over"
  if (now >= starts) return "open"
  if (status === "allocated") return "allocated"
  if (!call?.published_at) return "announced"
  return now < call.deadline ? "call" : "call_over"
}

/** The next instant after `now` at which what is said of an edition changes: a deadline, doors that open or close. */
export function nextChangeAt(edition: PhaseFacts, now: Date): Date | null {
  if (edition.status !== "call" && edition.status !== "allocated") return null
  const deadline = edition.call?.published_at && edition.status === "call" ? [edition.call.deadline] : []
  const moments = [...deadline, ...spansOf(edition).flatMap(({ starts, ends }) => [starts, ends])]
  const coming = moments.filter((moment) => moment > now).sort((a, b) => a.getTime() - b.getTime())
  return coming[0] ?? null
}
