import { taznakht } from "../../parts/weave/taznakht.ts"
import type { Variants } from "../../scene.ts"
import { close, floor, shop, terrace } from "./settings.ts"

export const variants: Variants = [
  terrace(taznakht("t1"), "mist"),
  close(taznakht("t2", 1), "clay"),
  shop(taznakht("t3", 2), [taznakht("t4", 1), taznakht("t5", 0), taznakht("t6", 2)], "lime"),
  floor(taznakht("t7", 1), "saffron"),
]
