import type { InferTypeOf } from "@medusajs/framework/types"
import type { FairStand } from "../modules/fair/models/fair-stand"

type Stand = Omit<InferTypeOf<typeof FairStand>, "edition">

/** A stand on the plan, in metres. */
export const standView = ({ number, zone, x, y, width, height }: Stand) => ({
  ...{ number, zone, x, y, width, height },
})
