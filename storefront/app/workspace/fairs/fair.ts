import type { FairRow } from "./fair-schema"

export type { FairDetail, FairReason, FairRow } from "./fair-schema"

/**
 * Where a cooperative is with a fair: it may `apply`, has `applied`, is `offered` a stand, waits on the list
 * (`waiting`), has `confirmed`, gave up (`withdrawn`), or there is nothing for it to do (`past`, `cancelled`, `none`).
 */
export type FairStep =
  "apply" | "applied" | "offered" | "waiting" | "confirmed" | "withdrawn" | "past" | "cancelled" | "none"

const IS_PAST = ["over", "closed"]

/** What a fair asks of the cooperative now. */
export const stepOf = ({
  phase,
  application,
  exhibitor,
}: Pick<FairRow, "phase" | "application" | "exhibitor">): FairStep => {
  if (phase === "cancelled") return "cancelled"
  if (exhibitor && exhibitor.status !== "withdrawn")
    return IS_PAST.includes(phase) ? "past" : exhibitor.status
  if (exhibitor) return "withdrawn"
  if (IS_PAST.includes(phase)) return "past"
  if (application?.status === "submitted") return "applied"
  return phase === "call" ? "apply" : application ? "withdrawn" : "none"
}

/** Whether the till of a fair is worth opening: the doors are open, or there is something left to hand in. */
export const hasTill = ({ phase, exhibitor }: Pick<FairRow, "phase" | "exhibitor">): boolean =>
  exhibitor?.status === "confirmed" && (phase === "open" || phase === "over")
