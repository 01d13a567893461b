import { colour } from "../../palettes.ts"
import type { Variants } from "../../scene.ts"
import { settings, variety } from "./date-settings.ts"

const boufeggous = variety("#8e4a1c", 58, 37, colour.cobalt)

export const variants: Variants = [
  settings.box(boufeggous, "sage"),
  settings.milk(boufeggous, "blush"),
  settings.dish(boufeggous, "lime"),
  settings.bunch(boufeggous, "saffron"),
]
