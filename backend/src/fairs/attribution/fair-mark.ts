import { z } from "@medusajs/framework/zod"
import { FAIR_DOORS } from "../../modules/fair/statuses"

/**
 * Which fair a cart came from, and by which door: in its metadata under `fair`. `sold_at` is told by the till only, for
 * what it hands in later than it sold.
 */
const fairMarkSchema = z.object({
  edition_id: z.string().min(1).max(64),
  door: z.enum(FAIR_DOORS),
  sold_at: z.coerce.date().optional(),
})

export type FairMark = z.output<typeof fairMarkSchema>

/** The fair that a cart's or an order's metadata names; null when it names none, or is not to be understood. */
export function fairMarkOf(metadata: unknown): FairMark | null {
  const told = z.object({ fair: fairMarkSchema }).safeParse(metadata)
  return told.success ? told.data.fair : null
}
