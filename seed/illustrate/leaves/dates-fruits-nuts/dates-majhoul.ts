import { colour } from "../../palettes.ts"
import type { Variants } from "../../scene.ts"
import { settings, variety } from "./date-settings.ts"

const majhoul = variety("#6d3418", 72, 42, colour.ivory, 1.12)

export const variants: Variants = [
  settings.dish(majhoul, "saffron"),
  settings.bunch(majhoul, "mist"),
  settings.rosette(majhoul, "indigo"),
  settings.box(majhoul, "lime"),
]
