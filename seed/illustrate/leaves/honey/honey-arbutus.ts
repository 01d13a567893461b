import type { Variants } from "../../scene.ts"
import { kinds, settings } from "./settings.ts"

export const variants: Variants = [
  settings.dish(kinds.arbutus, "mist"),
  settings.beside(kinds.arbutus, "olive"),
  settings.above(kinds.arbutus, "lime"),
  settings.poster(kinds.arbutus, "saffron"),
]
