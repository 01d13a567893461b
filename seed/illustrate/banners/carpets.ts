import { put, together } from "../canvas/thing.ts"
import { hung, piled, rolled } from "../parts/rug.ts"
import { azilal } from "../parts/weave/azilal.ts"
import { beniOuarain } from "../parts/weave/beni-ouarain.ts"
import { boucherouite } from "../parts/weave/boucherouite.ts"
import { middleAtlas } from "../parts/weave/middle-atlas.ts"
import { rabat } from "../parts/weave/rabat.ts"
import { taznakht } from "../parts/weave/taznakht.ts"
import { type Family, hanging, item } from "./family.ts"

export const carpets: Family = {
  settings: ["lime", "saffron", "mist"],
  items: [
    item(
      together([
        piled([taznakht("k1", 1), azilal("k2")], 440, 100),
        put(rolled(middleAtlas("k3"), 400, 70), 0, -200),
      ]),
      0.95,
    ),
    hanging(hung(beniOuarain("k4")), 0.48),
    item(rolled(boucherouite("k6", "rows"), 340, 86), 0.9),
    hanging(hung(rabat("k5")), 0.47),
    item(piled([beniOuarain("k8"), taznakht("k7", 2)], 380, 100), 0.85),
  ],
}
