import type { Leaves } from "../../scene.ts"
import { variants as basketry } from "./basketry.ts"
import { variants as musicalInstruments } from "./musical-instruments.ts"
import { variants as recycledCrafts } from "./recycled-crafts.ts"

export const basketryOther: Leaves = {
  basketry,
  "musical-instruments": musicalInstruments,
  "recycled-crafts": recycledCrafts,
}
