import { put, type Thing, together } from "../canvas/thing.ts"
import { fezNapkins } from "../leaves/textile/embroidery.ts"
import { machine } from "../leaves/textile/sewing.ts"
import { loom } from "../leaves/textile/wool-weaving.ts"
import { colour } from "../palettes.ts"
import { foldedRobe, jellaba } from "../parts/garment.ts"
import { yarnBall } from "../parts/thread.ts"
import { taznakht } from "../parts/weave/taznakht.ts"
import { type Family, hanging, item } from "./family.ts"

const onTable = (thing: Thing, radius: number): Thing => put(thing, 0, -radius * 0.86)

export const textile: Family = {
  settings: ["sage", "blush", "saffron"],
  items: [
    item(foldedRobe("#c7a878", "#8a6238", "#4a2a1c"), 0.85),
    item(loom(taznakht("kl", 1)), 0.62),
    item(fezNapkins, 0.85),
    item(machine(), 0.72),
    item(
      together([
        put(onTable(yarnBall("#b5402f"), 60), -70, 0, 1.3),
        put(onTable(yarnBall("#34497a", "y2"), 60), 70, 10, 1.15),
      ]),
      1.05,
    ),
    hanging(put(jellaba("#8a6a4a", "#5f4630", colour.umber), 0, 170), 0.52),
  ],
}
