import type { LineState } from "../modules/carrier/line-states"
import type { FileLine } from "./remittance-file"

/** A parcel a carrier may have been paid for; `expected` is in whole centimes. */
export type CarriedParcel = {
  id: string
  number: number
  part_id: string
  part_number: string
  cooperative_id: string
  carrier_code: string | null
  tracking_number: string | null
  expected: number
}

/** A line of the file with the parcel it is of, if we know it as this carrier's. */
export type MatchedLine = FileLine & { state: LineState; parcel: CarriedParcel | null }

const PARCEL = /^#?\s*(\d+-\d+)(?:\s*[/\s-]\s*(?:colis|p)?\s*(\d+))?$/i

/** The part's number, and the parcel's when it is said, of a reference such as `1043-2/1`. */
export function readReference(reference: string): { part_number: string; parcel: number | null } | null {
  const [, part_number, parcel] = PARCEL.exec(reference.trim()) ?? []
  return part_number ? { part_number, parcel: parcel ? Number(parcel) : null } : null
}

export const sameTracking = (text: string) => text.replace(/\s+/g, "").toUpperCase()

type Known = { carrier_code: string; parcels: readonly CarriedParcel[]; settled: ReadonlySet<string> }

/**
 * Says of each line what it is. A part's number alone names its parcel when this carrier has one of it only; a parcel
 * named twice in one file is settled by the first line.
 */
export function matchLines(
  lines: readonly FileLine[],
  { carrier_code, parcels, settled }: Known,
): MatchedLine[] {
  const own = parcels.filter((parcel) => parcel.carrier_code === carrier_code)
  const taken = new Set(settled)
  return lines.map((line) => {
    const parcel = findParcel(own, line.reference)
    if (!parcel) return { ...line, state: "unknown_parcel", parcel: null }
    if (taken.has(parcel.id)) return { ...line, state: "already_remitted", parcel }
    taken.add(parcel.id)
    return { ...line, state: line.centimes === parcel.expected ? "matched" : "difference", parcel }
  })
}

function findParcel(parcels: readonly CarriedParcel[], reference: string): CarriedParcel | null {
  const named = readReference(reference)
  const ofPart = parcels.filter(({ part_number }) => part_number === named?.part_number)
  const byNumber = named?.parcel
    ? ofPart.filter(({ number }) => number === named.parcel)
    : ofPart.length === 1
      ? ofPart
      : []
  const tracking = sameTracking(reference)
  const found =
    byNumber[0] ?? parcels.find((parcel) => sameTracking(parcel.tracking_number ?? "") === tracking)
  return found ?? null
}
