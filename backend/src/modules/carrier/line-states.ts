/**
 * What a line of a carrier's file is: the cash we expected, another amount, a parcel we do not know as this carrier's, or
 * one whose cash came before.
 */
export const LINE_STATES = ["matched", "difference", "unknown_parcel", "already_remitted"] as const
export type LineState = (typeof LINE_STATES)[number]

/** Lines that settle a parcel. */
export const SETTLING_STATES: readonly LineState[] = ["matched", "difference"]
