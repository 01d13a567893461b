/** What a good costs while a fair's campaign runs, in centimes, and between which instants (ISO 8601). */
export type CampaignPrice = { centimes: number; starts_at: string; ends_at: string }

/** Something to tap at the stand: one variant of one of the cooperative's products. */
export type TillGood = {
  variant_id: string
  product_id: string
  title: string
  variant_title: string | null
  image: string | null
  centimes: number
  /** The campaigns of the fair that run or are to come. */
  campaigns: CampaignPrice[]
  /** How many the market knows of; null for what is not counted. */
  stock: number | null
}

/** What the till keeps on the phone: enough to sell all day without a signal. */
export type TillCatalogue = {
  edition_id: string
  fair_handle: string
  fair_name: string
  /** When the fair's days begin, and the first moment after them, ISO 8601. */
  starts_at: string
  ends_at: string
  stand: string | null
  goods: TillGood[]
  /** The market's clock when this was read, ISO 8601. */
  server_time: string
}

/** A line of a sale as it was charged, in centimes. */
export type TillLine = {
  variant_id: string
  title: string
  quantity: number
  unit_centimes: number
  list_centimes: number
}

/** How far a sale has come: on this phone only, or as the market says. */
export type SaleState = "waiting" | "refused" | "received" | "merged" | "conflict" | "voided" | "undone"

/** Whether the cash of a sale is in the box. */
export const isSold = ({ state }: { state: SaleState }): boolean => state !== "voided" && state !== "undone"

export const CONFLICT_CHOICES = ["stock_was_more", "cancel_online", "sell_anyway", "accept", "void"] as const
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number]

/** A line that stands in a sale's way: how many can be sold of it, and the online order that has the others. */
export type ConflictLine = {
  title: string
  quantity: number
  free: number | null
  online_number: string | null
}

/** Why the market could not book a sale as it was, and what may be answered. */
export type SaleConflict = { kind: string; lines: ConflictLine[]; choices: ConflictChoice[] }

/** A sale at the stand, whether this phone or the market told of it. */
export type TillSale = {
  key: string
  /** The market's name for it, once it has one. */
  id: string | null
  sold_at: string
  lines: TillLine[]
  total_centimes: number
  given_centimes: number | null
  state: SaleState
  order_number: string | null
  conflict: SaleConflict | null
  /** Why the market refused to hear of it, by its code. */
  refusal: string | null
}

/** A counted box, in centimes; `day` is Morocco's (`2026-11-22`). */
export type TillCount = { day: string; opening_centimes: number; counted_centimes: number }
