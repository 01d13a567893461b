import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { collectPartPayment } from "../collect-part-payment"
import { deliverPart, shipPart } from "../part-fulfilments"
import type { LoadedPart } from "./load-part"

/**
 * Ships a part's goods. Nothing is undone when a later step fails: what has left the workshop has left it, and
 * repeating the action continues where it stopped.
 */
export const shipPartStep = createStep(
  "ship-part",
  async ({ part, tracking_number }: { part: LoadedPart; tracking_number: string | null }, { container }) => {
    await shipPart(container, part, tracking_number)
    return new StepResponse(undefined)
  },
)

/** Delivers a part and records its payment; like shipping, it is continued and never undone. */
export const deliverPartStep = createStep(
  "deliver-part",
  async ({ part }: { part: LoadedPart }, { container }) => {
    await deliverPart(container, part)
    await collectPartPayment(container, part)
    return new StepResponse(undefined)
  },
)
