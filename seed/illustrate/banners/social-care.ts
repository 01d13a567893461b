import { put, together } from "../canvas/thing.ts"
import { cube, horse, marks, ringTower } from "../leaves/social-care/early-childhood.ts"
import { armchair } from "../leaves/social-care/home-care.ts"
import { colour } from "../palettes.ts"
import { bookStack } from "../parts/paper.ts"
import { pencilPot } from "../parts/tool/bench.ts"
import { type Family, item } from "./family.ts"

export const socialCare: Family = {
  settings: ["lime", "saffron", "blush"],
  items: [
    item(
      together([
        put(cube("#b5532f", marks[0]), -90, 0),
        put(cube("#34497a", marks[1]), 80, 0),
        put(cube("#dc9722", marks[2]), 0, -131),
      ]),
      1.05,
    ),
    item(armchair("#a9653f", colour.indigo), 0.86),
    item(ringTower, 1.1),
    item(bookStack([colour.clay, colour.saffron, colour.emerald, colour.rose]), 0.82),
    item(pencilPot(colour.indigo), 1.1),
    item(horse, 1),
  ],
}
