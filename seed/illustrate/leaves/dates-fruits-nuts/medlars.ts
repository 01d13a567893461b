import type { Variants } from "../../scene.ts"
import { kinds, settings } from "./fruit-settings.ts"

export const variants: Variants = [
  settings.branch(kinds.medlars, "sea"),
  settings.heaped(kinds.medlars, "lime"),
  settings.three(kinds.medlars, "umber"),
  settings.basket(kinds.medlars, "clay"),
]
