import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { itemsLeft } from "../../../modules/cooperative-order/parcel-items"
import type { LoadedPart } from "../loaded-part"
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
    const interrupted = await findInterrupted(container, part)
    const parcel = interrupted ?? (await createParcel(container, part, wanted))
    try {
      await shipFulfilment(container, part, parcel)
    } catch (error) {
      if (!(await isParcelFulfilled(container, part, parcel))) await forgetParcel(container, parcel)
      throw error
    }
    await markShipped(container, parcel)
    const parcels = interrupted ? part.parcels : [...part.parcels, parcel]
    const status = itemsLeft(part.lines, parcels).length ? ("partly_shipped" as const) : ("shipped" as const)
    return new StepResponse({ parcel_id: parcel.id, status })
  },
)
