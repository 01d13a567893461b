import type { Leaves } from "../../scene.ts"
import { variants as couscous } from "./couscous.ts"
import { variants as floursSemolina } from "./flours-semolina.ts"
import { variants as lentilsLegumes } from "./lentils-legumes.ts"
import { variants as sellou } from "./sellou.ts"
import { variants as traditionalPastry } from "./traditional-pastry.ts"

export const grains: Leaves = {
  couscous,
  "flours-semolina": floursSemolina,
  sellou,
  "traditional-pastry": traditionalPastry,
  "lentils-legumes": lentilsLegumes,
}
