import { middleAtlas } from "../../parts/weave/middle-atlas.ts"
import type { Variants } from "../../scene.ts"
import { close, floor, shop, wall } from "./settings.ts"

export const variants: Variants = [
  floor(middleAtlas("m1"), "lime"),
  wall(middleAtlas("m2", 20), "mist"),
  close(middleAtlas("m3", 28), "umber"),
  shop(
    middleAtlas("m4"),
    [middleAtlas("m5", 20), middleAtlas("m6", 10, "#3a1a2a"), middleAtlas("m7")],
    "saffron",
  ),
]
