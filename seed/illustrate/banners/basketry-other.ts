import { breadBasket, couffin } from "../leaves/basketry-other/basketry.ts"
import { tyre } from "../leaves/basketry-other/recycled-crafts.ts"
import { colour } from "../palettes.ts"
import { darbuka } from "../parts/instrument/drums.ts"
import { basketOf } from "../parts/wicker.ts"
import { type Family, item } from "./family.ts"

export const basketryOther: Family = {
  settings: ["clay", "lime", "sage"],
  items: [
    item(breadBasket(colour.madder), 0.98),
    item(couffin("#cda765", "#8a4a22"), 0.95),
    item(darbuka("#ece4d2", "#b5402f", "#27467c"), 1.15),
    item(basketOf(170, 140, ""), 1),
    item(tyre, 0.8),
  ],
}
