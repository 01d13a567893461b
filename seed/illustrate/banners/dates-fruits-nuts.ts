import { colour } from "../palettes.ts"
import { heap } from "../parts/bowl.ts"
import { clementine } from "../parts/fruit/citrus.ts"
import { date } from "../parts/fruit/dried.ts"
import { almond } from "../parts/fruit/nuts.ts"
import { apple } from "../parts/fruit/orchard.ts"
import { pomegranate } from "../parts/fruit/pomegranate.ts"
import { pyramid } from "../parts/scatter.ts"
import { basketOf } from "../parts/wicker.ts"
import { crate } from "../parts/wooden.ts"
import { bowlOf, type Family, item } from "./family.ts"

export const datesFruitsNuts: Family = {
  settings: ["blush", "indigo", "lime"],
  items: [
    item(
      bowlOf(colour.cobalt, "fd", (t, i) => date(i % 3 ? "#6d3418" : "#8e4a1c", t, 66, 38)),
      1,
    ),
    item(
      pyramid(3, 94, (i) => clementine(i % 2 ? "#dd7d1c" : "#e08f2a", i % 2 === 0)),
      1.15,
    ),
    item(
      basketOf(
        200,
        160,
        heap("fp", 185, 50, 80, 4, 4, () => pomegranate(), 1.15),
      ),
      1.05,
    ),
    item(
      bowlOf(colour.ivory, "fn", (t) => almond(t), 1.2),
      0.95,
    ),
    item(
      crate(
        420,
        140,
        heap("fc", 200, 40, 60, 3, 5, (_, i) => apple(["#b2392b", "#c2872f"][i % 2]), 1.1),
      ),
      0.95,
    ),
  ],
}
