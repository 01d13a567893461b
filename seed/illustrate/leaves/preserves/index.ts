import type { Leaves } from "../../scene.ts"
import { variants as jams } from "./jams.ts"
import { variants as mushrooms } from "./mushrooms.ts"
import { variants as picklesPreservedLemon } from "./pickles-preserved-lemon.ts"
import { variants as vinegarSyrups } from "./vinegar-syrups.ts"

export const preserves: Leaves = {
  jams,
  "pickles-preserved-lemon": picklesPreservedLemon,
  mushrooms,
  "vinegar-syrups": vinegarSyrups,
}
