import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { itemsLeft } from "../../../modules/cooperative-order/parcel-items"
import { isHandedOver } from "../../../modules/cooperative-order/statuses"
import { readOrderPayment } from "../../../refunds/read-payment"
import { collectPayment } from "../collect-payment"
import type { LoadedPart, Parcel } from "../loaded-part"
import { createParcel, markDelivered } from "../parcels"
import { deliverFulfilment } from "../part-fulfilments"

/** Which parcel was handed over (all that are on their way, when it is null), and the dirhams received if counted. */
type Input = { part: LoadedPart; parcel_id: string | null; cash_received: number | null }

const EVERYTHING = {
  items: null,
  tracking_number: null,
  carrier: null,
  carrier_code: null,
  request_key: null,
}

/**
 * Hands parcels over and records their payment; like shipping, it is continued and never undone. What does not travel
 * is handed over as one parcel. Answers the parcels delivered now, and the status the part has come to.
 *
 * @throws {ApiError} 404 `parcel_not_found`; 400 `invalid_input` for more cash than was due; 409 `wrong_status` when
 * nothing is on its way.
 */
export const deliverParcelsStep = createStep(
  "deliver-parcels",
  async ({ part, parcel_id, cash_received }: Input, { container }) => {
    const parcels = [...part.parcels]
    if (isHandedOver(part.status) && !parcels.length) {
      parcels.push(await createParcel(container, part, EVERYTHING))
    }
    const arrived = choose(parcels, parcel_id)
    const paid = divideCash(await amountsDue(container, part, arrived), cash_received)
    for (const [index, parcel] of arrived.entries()) {
      const amount = paid[index] ?? 0
      await deliverFulfilment(container, part, parcel)
      await collectPayment(container, { order_id: part.order_id, id: parcel.id, amount })
      await markDelivered(container, parcel, amount)
    }
    const isComplete =
      !itemsLeft(part.lines, parcels).length &&
      parcels.every((parcel) => parcel.delivered_at !== null || arrived.includes(parcel))
    return new StepResponse({
      parcel_ids: arrived.map(({ id }) => id),
      status: isComplete ? ("delivered" as const) : part.status,
    })
  },
)

function choose(parcels: Parcel[], parcelId: string | null): Parcel[] {
  const chosen = parcelId ? parcels.filter(({ id }) => id === parcelId) : parcels
  if (!chosen.length && parcelId) throw ApiError.notFound("parcel")
  const waiting = chosen.filter(({ delivered_at }) => !delivered_at)
  if (!waiting.length && !parcelId) throw ApiError.conflict("wrong_status", "Nothing is on its way.")
  return waiting
}

/** What the shopper pays for each parcel as it comes, in centimes: its amount, or nothing when a card has paid. */
async function amountsDue(container: MedusaContainer, { order_id }: LoadedPart, parcels: Parcel[]) {
  const payment = await readOrderPayment(container, order_id)
  const isPaid = payment !== null && !payment.is_cash
  return parcels.map(({ amount }) => (isPaid ? 0 : Math.round(amount * 100)))
}

/** What was paid for each parcel, in dirhams: what was due, unless less cash was counted. */
function divideCash(due: number[], cash: number | null): number[] {
  let left = cash === null ? Infinity : Math.round(cash * 100)
  const total = due.reduce((sum, amount) => sum + amount, 0)
  if (cash !== null && due.length && left > total) {
    throw ApiError.invalid("invalid_input", `Only ${total / 100} dirhams are due.`, {
      cash_received_mad: "more_than_due",
    })
  }
  return due.map((amount) => {
    const paid = Math.min(amount, left)
    left -= paid
    return paid / 100
  })
}
