import type { Variants } from "../../scene.ts"
import { kinds, settings } from "./settings.ts"

export const variants: Variants = [
  settings.beside(kinds.meadow, "mist"),
  settings.poster(kinds.meadow, "saffron"),
  settings.trio(kinds.meadow, "lime"),
  settings.dish(kinds.meadow, "umber"),
]
