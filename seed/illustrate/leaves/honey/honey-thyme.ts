import type { Variants } from "../../scene.ts"
import { kinds, settings } from "./settings.ts"

export const variants: Variants = [
  settings.beside(kinds.thyme, "lime"),
  settings.dish(kinds.thyme, "sage"),
  settings.trio(kinds.thyme, "clay"),
  settings.above(kinds.thyme, "blush"),
]
