import type { Leaves } from "../../scene.ts"
import { variants as carpetAzilal } from "./carpet-azilal.ts"
import { variants as carpetBeniOuarain } from "./carpet-beni-ouarain.ts"
import { variants as carpetBoucherouite } from "./carpet-boucherouite.ts"
import { variants as carpetMiddleAtlas } from "./carpet-middle-atlas.ts"
import { variants as carpetRabat } from "./carpet-rabat.ts"
import { variants as carpetTaznakht } from "./carpet-taznakht.ts"
import { variants as hanbelKilim } from "./hanbel-kilim.ts"

export const carpets: Leaves = {
  "carpet-taznakht": carpetTaznakht,
  "carpet-beni-ouarain": carpetBeniOuarain,
  "carpet-boucherouite": carpetBoucherouite,
  "carpet-azilal": carpetAzilal,
  "carpet-middle-atlas": carpetMiddleAtlas,
  "carpet-rabat": carpetRabat,
  "hanbel-kilim": hanbelKilim,
}
