import { z } from "@medusajs/framework/zod"
import type { LineSnapshot } from "./line-snapshot"

/** So many of a part's line. */
export const parcelItemSchema = z.object({ line_id: z.string(), quantity: z.number() })
export type ParcelItem = z.output<typeof parcelItemSchema>

/** The column of a parcel or a return that holds its items. */
export const itemsColumnSchema = z
  .object({ items: z.array(parcelItemSchema) })
  .transform(({ items }) => items)

/** How many of a line there are in `lists` together. */
export function quantityIn(lists: { items: ParcelItem[] }[], lineId: string): number {
  const quantities = lists.flatMap(({ items }) => items.filter(({ line_id }) => line_id === lineId))
  return quantities.reduce((sum, { quantity }) => sum + quantity, 0)
}

/** How many of a line will come, cancelled ones left out. */
export function liveQuantity({ quantity, cancelled_quantity }: LineSnapshot): number {
  return quantity - cancelled_quantity
}

/** What of `lines` is neither cancelled nor in one of `parcels`. */
export function itemsLeft(lines: LineSnapshot[], parcels: { items: ParcelItem[] }[]): ParcelItem[] {
  return lines
    .map((line) => ({
      line_id: line.item_id,
      quantity: liveQuantity(line) - quantityIn(parcels, line.item_id),
    }))
    .filter(({ quantity }) => quantity > 0)
}
