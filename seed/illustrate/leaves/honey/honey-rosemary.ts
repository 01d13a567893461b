import type { Variants } from "../../scene.ts"
import { kinds, settings } from "./settings.ts"

export const variants: Variants = [
  settings.poster(kinds.rosemary, "lime"),
  settings.trio(kinds.rosemary, "saffron"),
  settings.dish(kinds.rosemary, "clay"),
  settings.comb({ ...kinds.rosemary, size: 1.1 }, "mist"),
]
