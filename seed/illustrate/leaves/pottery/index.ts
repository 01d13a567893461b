import type { Leaves } from "../../scene.ts"
import { variants as potteryFes } from "./pottery-fes.ts"
import { variants as potteryRifWomen } from "./pottery-rif-women.ts"
import { variants as potterySafi } from "./pottery-safi.ts"
import { variants as potteryTamegroute } from "./pottery-tamegroute.ts"
import { variants as tagineCookware } from "./tagine-cookware.ts"
import { variants as zellige } from "./zellige.ts"

export const pottery: Leaves = {
  "pottery-safi": potterySafi,
  "pottery-fes": potteryFes,
  "pottery-rif-women": potteryRifWomen,
  "pottery-tamegroute": potteryTamegroute,
  "tagine-cookware": tagineCookware,
  zellige,
}
