import { colour } from "../../palettes.ts"
import type { Variants } from "../../scene.ts"
import { settings, variety } from "./date-settings.ts"

const bouittob = variety("#3f2218", 48, 33, colour.terracotta, 1.05)

export const variants: Variants = [
  settings.milk(bouittob, "saffron"),
  settings.rosette(bouittob, "lime"),
  settings.sun(bouittob, "sea"),
  settings.box(bouittob, "clay"),
]
