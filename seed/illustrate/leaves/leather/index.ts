import type { Leaves } from "../../scene.ts"
import { variants as babouche } from "./babouche.ts"
import { variants as leatherGoods } from "./leather-goods.ts"

export const leather: Leaves = {
  "leather-goods": leatherGoods,
  babouche,
}
