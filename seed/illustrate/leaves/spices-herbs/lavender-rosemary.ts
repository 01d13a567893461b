import { upTo } from "../../canvas/random.ts"
import { lay, put, stand } from "../../canvas/thing.ts"
import { lavender } from "../../parts/flower/aromatic.ts"
import { basketOf } from "../../parts/wicker.ts"
import { scene, type Variants } from "../../scene.ts"
import { drying, tied } from "./bundles.ts"

export const variants: Variants = [
  scene("niche", "lime", stand(put(tied.lavender, 0, -72), 490, 880, 1.4)),
  scene(
    "window",
    "saffron",
    stand(
      basketOf(
        220,
        170,
        upTo(9)
          .map((i) => put(lavender(260, 10), (i - 4) * 40, 10, 1, (i - 4) * 7).art)
          .join(""),
      ),
      480,
      860,
      1.35,
    ),
  ),
  scene("bare", "blush", drying([tied.lavender, tied.rosemary, tied.lavender], 1.1)),
  scene(
    "cloth",
    "sage",
    lay(tied.rosemary, 330, 700, 1.4, -16, 18),
    lay(tied.lavender, 670, 760, 1.4, 14, 18),
  ),
]
