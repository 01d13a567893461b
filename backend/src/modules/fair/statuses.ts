/** Every state of an edition. Whether its doors are open is said by the clock, not kept: see `phaseOf`. */
export const EDITION_STATUSES = ["draft", "call", "allocated", "closed", "cancelled"] as const
export type EditionStatus = (typeof EDITION_STATUSES)[number]

export const APPLICATION_STATUSES = ["submitted", "withdrawn"] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

/** Only one proposal of an edition is alive at a time: a newer one takes the place of those before. */
export const ALLOCATION_STATUSES = ["proposed", "approved", "published", "superseded"] as const
export type AllocationStatus = (typeof ALLOCATION_STATUSES)[number]

/** `waiting` is on the waiting list, `offered` has a stand and has not answered, `confirmed` comes. */
export const EXHIBITOR_STATUSES = ["waiting", "offered", "confirmed", "withdrawn"] as const
export type ExhibitorStatus = (typeof EXHIBITOR_STATUSES)[number]

/** What a poster's code opens: a stand, or one of its products. */
export const VISIT_KINDS = ["stand", "product"] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

/** Which door a sale of a fair came through: the site, the code on a stand, the till at the stand. */
export const FAIR_DOORS = ["online", "stand_qr", "till"] as const
export type FairDoor = (typeof FAIR_DOORS)[number]
