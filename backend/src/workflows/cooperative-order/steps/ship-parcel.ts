import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { itemsLeft } from "../../../modules/cooperative-order/parcel-items"
import type { LoadedPart, Parcel } from "../loaded-part"
import { createParcel, findInterrupted, forgetParcel, markShipped, type NewParcel } from "../parcels"
import { isParcelFulfilled, shipFulfilment } from "../part-fulfilments"

/**
 * Ships a parcel of a part. Nothing is undone when a later step fails: what has left the workshop has left it, and
 * repeating the action continues where it stopped. Answers the parcel, and the status the part has come to.
 *
 * @throws {ApiError} 400 `invalid_input` for items the part does not have, or no longer; 409 `wrong_status`.
 */
export const shipParcelStep = createStep(
  "ship-parcel",
  async ({ part, wanted }: { part: LoadedPart; wanted: NewParcel }, { container }) => {
    const begun = findRepeated(part, wanted) ?? (await findInterrupted(container, part))
    const parcel = begun ?? (await createParcel(container, part, wanted))
    try {
      await shipFulfilment(container, part, parcel)
    } catch (error) {
      if (!(await isParcelFulfilled(container, part, parcel))) await forgetParcel(container, parcel)
      throw error
    }
    if (!parcel.shipped_at) await markShipped(container, parcel)
    const parcels = begun ? part.parcels : [...part.parcels, parcel]
    const status = itemsLeft(part.lines, parcels).length ? ("partly_shipped" as const) : ("shipped" as const)
    return new StepResponse({ parcel_id: parcel.id, status })
  },
)

/** The parcel that the same request has made before. */
function findRepeated({ parcels }: LoadedPart, { request_key }: NewParcel): Parcel | undefined {
  return request_key ? parcels.find((parcel) => parcel.request_key === request_key) : undefined
}
