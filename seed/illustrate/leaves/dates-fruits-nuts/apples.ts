import type { Variants } from "../../scene.ts"
import { kinds, settings } from "./fruit-settings.ts"

export const variants: Variants = [
  settings.basket(kinds.apple, "sage"),
  settings.branch(kinds.apple, "mist"),
  settings.crate(kinds.apple, "saffron"),
  settings.three(kinds.apple, "indigo"),
]
