import type { Leaves } from "../../scene.ts"
import { variants as carvedWood } from "./carved-wood.ts"
import { variants as thuyaWood } from "./thuya-wood.ts"

export const wood: Leaves = {
  "thuya-wood": thuyaWood,
  "carved-wood": carvedWood,
}
