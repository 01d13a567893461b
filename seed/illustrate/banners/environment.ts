import { pot, shrub } from "../leaves/environment/green-spaces.ts"
import { bin, emblems } from "../leaves/environment/recycling.ts"
import { panel } from "../leaves/environment/renewable-energy.ts"
import { colour } from "../palettes.ts"
import { wateringCan } from "../parts/tool/garden.ts"
import { tree } from "../parts/tree.ts"
import { type Family, item } from "./family.ts"

export const environment: Family = {
  outdoors: true,
  settings: ["lime", "mist", "saffron"],
  items: [
    item(bin(colour.saffron, emblems[0]), 0.95),
    item(wateringCan("#5d8683"), 1.05),
    item(panel(4, 3), 0.8),
    item(pot(colour.terracotta, shrub), 0.98),
    item(bin("#5f7d49", emblems[2]), 0.95),
    item(tree("#5f7a48"), 0.9),
  ],
}
