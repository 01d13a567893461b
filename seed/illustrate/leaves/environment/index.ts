import type { Leaves } from "../../scene.ts"
import { variants as greenSpaces } from "./green-spaces.ts"
import { variants as recycling } from "./recycling.ts"
import { variants as renewableEnergy } from "./renewable-energy.ts"

export const environment: Leaves = {
  recycling,
  "green-spaces": greenSpaces,
  "renewable-energy": renewableEnergy,
}
