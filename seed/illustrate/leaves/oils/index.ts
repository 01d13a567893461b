import type { Leaves } from "../../scene.ts"
import { variants as amlou } from "./amlou.ts"
import { variants as arganOilCulinary } from "./argan-oil-culinary.ts"
import { variants as oliveOil } from "./olive-oil.ts"
import { variants as otherVegetableOils } from "./other-vegetable-oils.ts"
import { variants as tableOlives } from "./table-olives.ts"

export const oils: Leaves = {
  "argan-oil-culinary": arganOilCulinary,
  "olive-oil": oliveOil,
  "other-vegetable-oils": otherVegetableOils,
  amlou,
  "table-olives": tableOlives,
}
