import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { COOPERATIVE_ORDER_MODULE } from "../../modules/cooperative-order"
import { amountOfParcel } from "../../modules/cooperative-order/parcel-amounts"
import { itemsLeft, type ParcelItem } from "../../modules/cooperative-order/parcel-items"
import type { CooperativeOrderModuleService } from "../../modules/cooperative-order/service"
import { type LoadedPart, type Parcel, parcelSchema } from "./loaded-part"
import { isParcelFulfilled } from "./part-fulfilments"

/** A parcel somebody makes ready: without `items` it takes everything that is left. */
export type NewParcel = {
  items: ParcelItem[] | null
  tracking_number: string | null
  carrier: string | null
  /** The network's carrier that collects its cash; null when the cooperative does. */
  carrier_code: string | null
  /** Under which key it was asked for, if any: under the same key it is made once. */
  request_key: string | null
}

function resolveService(container: MedusaContainer): CooperativeOrderModuleService {
  return container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
}

/**
 * What of `wanted` a parcel holds. Goods that are all that is left take the services with them.
 *
 * @throws {ApiError} 400 `invalid_input` for a line that is not the part's, or more of it than is left.
 */
function checkItems(left: ParcelItem[], wanted: ParcelItem[] | null): ParcelItem[] {
  if (!wanted) return left
  wanted.forEach(({ line_id, quantity }, index) => {
    const available = left.find((item) => item.line_id === line_id)?.quantity ?? 0
    if (quantity <= available) return
    const field = available ? `items.${index}.quantity` : `items.${index}.line_id`
    throw ApiError.invalid("invalid_input", `Only ${available} of ${line_id} are left to send.`, {
      [field]: available ? "more_than_left" : "nothing_left",
    })
  })
  return wanted
}

/** Writes down a new parcel of the part, with the amount to collect for it. */
export async function createParcel(
  container: MedusaContainer,
  part: LoadedPart,
  { items, ...facts }: NewParcel,
): Promise<Parcel> {
  const chosen = checkItems(itemsLeft(part.lines, part.parcels), items)
  if (!chosen.length) throw ApiError.conflict("wrong_status", "Nothing of this order is left to send.")
  const row = await resolveService(container).createCooperativeOrderParcels({
    cooperative_order_id: part.id,
    number: Math.max(0, ...part.parcels.map(({ number }) => number)) + 1,
    items: { items: chosen },
    amount: amountOfParcel(part, chosen),
    ...facts,
  })
  return parcelSchema.parse(row)
}

/**
 * The parcel whose shipping was interrupted, if core knows of it: it is finished first. One that core never heard of is
 * forgotten.
 */
export async function findInterrupted(container: MedusaContainer, part: LoadedPart): Promise<Parcel | null> {
  const parcel = part.parcels.find(({ shipped_at }) => !shipped_at)
  if (!parcel) return null
  if (await isParcelFulfilled(container, part, parcel)) return parcel
  await forgetParcel(container, parcel)
  part.parcels.splice(part.parcels.indexOf(parcel), 1)
  return null
}

/** Takes back a parcel that never left. */
export async function forgetParcel(container: MedusaContainer, { id }: Parcel): Promise<void> {
  await resolveService(container).deleteCooperativeOrderParcels(id)
}

/** Writes down that a parcel left, now. */
export async function markShipped(container: MedusaContainer, { id }: Parcel): Promise<void> {
  await resolveService(container).updateCooperativeOrderParcels({ id, shipped_at: new Date() })
}

/** Writes down that a parcel arrived, now, and what was paid for it. */
export async function markDelivered(
  container: MedusaContainer,
  { id, shipped_at }: Parcel,
  collected: number,
): Promise<void> {
  const delivered_at = new Date()
  await resolveService(container).updateCooperativeOrderParcels({
    id,
    collected,
    delivered_at,
    shipped_at: shipped_at ?? delivered_at,
  })
}
