import { amlouDish } from "../leaves/oils/amlou.ts"
import { arganBottle } from "../leaves/oils/bottles.ts"
import { oliveBottle } from "../leaves/oils/olive-oil.ts"
import { colour } from "../palettes.ts"
import { argan, olive } from "../parts/fruit/argan.ts"
import { bowlOf, type Family, item } from "./family.ts"

export const oils: Family = {
  settings: ["lime", "clay", "olive"],
  items: [
    item(arganBottle(), 0.98),
    item(
      bowlOf(colour.ivory, "fa", (t) => argan(t), 1.1),
      0.9,
    ),
    item(oliveBottle(470), 0.96),
    item(
      bowlOf(colour.terracotta, "fo", (t, i) => olive(t, i % 3 ? colour.olive : "#3a2838"), 1.1),
      0.9,
    ),
    item(amlouDish(200, colour.cobalt), 0.95),
  ],
}
