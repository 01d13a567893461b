import { boucherouite } from "../../parts/weave/boucherouite.ts"
import type { Variants } from "../../scene.ts"
import { close, rollAlone, terrace, wall } from "./settings.ts"

export const variants: Variants = [
  terrace(boucherouite("r1", "diamonds"), "saffron"),
  wall(boucherouite("r2"), "lime"),
  close(boucherouite("r3", "diamonds"), "clay"),
  rollAlone(boucherouite("r4", "rows"), boucherouite("r5"), "mist"),
]
