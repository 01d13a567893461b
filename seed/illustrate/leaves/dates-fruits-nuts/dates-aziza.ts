import { colour } from "../../palettes.ts"
import type { Variants } from "../../scene.ts"
import { settings, variety } from "./date-settings.ts"

const aziza = variety("#b5732b", 62, 29, colour.emerald)

export const variants: Variants = [
  settings.bunch(aziza, "indigo"),
  settings.sun(aziza, "clay"),
  settings.milk(aziza, "lime"),
  settings.rosette(aziza, "umber"),
]
