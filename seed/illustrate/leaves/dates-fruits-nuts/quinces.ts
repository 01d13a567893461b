import type { Variants } from "../../scene.ts"
import { kinds, settings } from "./fruit-settings.ts"

export const variants: Variants = [
  settings.three(kinds.quince, "sea"),
  settings.above(kinds.quince, "indigo"),
  settings.branch(kinds.quince, "clay"),
  settings.heaped(kinds.quince, "blush"),
]
