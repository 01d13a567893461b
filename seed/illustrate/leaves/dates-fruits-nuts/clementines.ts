import type { Variants } from "../../scene.ts"
import { kinds, settings } from "./fruit-settings.ts"

export const variants: Variants = [
  settings.pyramid(kinds.clementine, "indigo"),
  settings.branch(kinds.clementine, "blush"),
  settings.above(kinds.clementine, "lime"),
  settings.crate(kinds.clementine, "sea"),
]
