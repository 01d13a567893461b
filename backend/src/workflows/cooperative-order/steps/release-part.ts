import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LoadedPart } from "../loaded-part"
import { releasePart } from "../release-part"

/** Takes a refused or cancelled part out of the order. Repeating it is safe. */
export const releasePartStep = createStep(
  "release-part",
  async ({ part }: { part: LoadedPart }, { container }) => {
    await releasePart(container, part)
    return new StepResponse(undefined)
  },
)
