import { fes, fesArcs } from "../leaves/pottery/pottery-fes.ts"
import { rif } from "../leaves/pottery/pottery-rif-women.ts"
import { safi } from "../leaves/pottery/pottery-safi.ts"
import { tamegroute } from "../leaves/pottery/pottery-tamegroute.ts"
import { coneLines } from "../leaves/pottery/tagine-cookware.ts"
import { colour } from "../palettes.ts"
import { tagine, tureen } from "../parts/pot/cooking.ts"
import { deepBowl } from "../parts/pot/table.ts"
import { jug, vase } from "../parts/pot/vases.ts"
import { type Family, item } from "./family.ts"

export const pottery: Family = {
  settings: ["clay", "lime", "saffron"],
  items: [
    item(vase(safi), 1.15),
    item(tureen(fes), 1.05),
    item(jug(rif), 1.15),
    item(deepBowl(tamegroute()), 0.95),
    item(tagine({ colour: colour.terracotta, gloss: 0.3 }, coneLines(colour.terracotta, colour.ivory)), 0.92),
    item(vase(fesArcs), 1.05),
  ],
}
