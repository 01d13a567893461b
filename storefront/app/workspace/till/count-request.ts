import { readPrice } from "../goods/number-input"
import type { QueuedAction } from "../offline"
import { centimesOf, dirhamsOf } from "./cash"

/** Dirhams as they were typed, in centimes; nothing typed is nothing in the box. Undefined for what is no amount. */
export const typedCentimes = (typed: string): number | undefined => {
  if (/^\s*[0٠۰]*\s*$/.test(typed)) return 0
  const read = readPrice(typed)
  return "value" in read ? centimesOf(read.value) : undefined
}

type Count = { editionId: string; day: string; openingCentimes: number; countedCentimes: number }

/** A counted box as the outbox keeps it; counted again, it takes the place of the count before. */
export const countRequest = (count: Count): Omit<QueuedAction, "label"> => ({
  path: `till/${encodeURIComponent(count.editionId)}/counts`,
  about: `till-count:${count.editionId}:${count.day}`,
  body: {
    day: count.day,
    opening_mad: dirhamsOf(count.openingCentimes),
    counted_mad: dirhamsOf(count.countedCentimes),
  },
})
