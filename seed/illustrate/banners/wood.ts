import { roundBox, thuyaBowl } from "../leaves/wood/thuya-wood.ts"
import { colour } from "../palettes.ts"
import { box } from "../parts/woodwork/box.ts"
import { lowTable } from "../parts/woodwork/painted.ts"
import { type Family, item } from "./family.ts"

export const wood: Family = {
  settings: ["lime", "sea", "saffron"],
  items: [
    item(box("fw", 300, 140, 150, colour.thuya, "#e0b878"), 1),
    item(roundBox(120, 120), 1.1),
    item(lowTable("#2f5f5a", "#d9a23e", "#a5382c", "#ece1cb"), 0.85),
    item(thuyaBowl, 0.9),
    item(box("fx", 260, 120, 130, "#93501f", "#e0b878", true), 1),
  ],
}
