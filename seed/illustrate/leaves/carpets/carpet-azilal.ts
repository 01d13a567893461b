import { azilal } from "../../parts/weave/azilal.ts"
import type { Variants } from "../../scene.ts"
import { close, rollAlone, terrace, wall } from "./settings.ts"

export const variants: Variants = [
  wall(azilal("a1"), "saffron"),
  terrace(azilal("a2"), "indigo"),
  close(azilal("a3"), "lime"),
  rollAlone(azilal("a4"), azilal("a5"), "sea"),
]
