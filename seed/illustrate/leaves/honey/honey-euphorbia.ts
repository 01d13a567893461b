import type { Variants } from "../../scene.ts"
import { kinds, settings } from "./settings.ts"

export const variants: Variants = [
  settings.poster(kinds.euphorbia, "blush"),
  settings.trio(kinds.euphorbia, "indigo"),
  settings.beside(kinds.euphorbia, "saffron"),
  settings.dish(kinds.euphorbia, "lime"),
]
