import { darken } from "../../canvas/colour.ts"
import { group } from "../../canvas/svg.ts"
import { put, rest, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl } from "../../parts/bowl.ts"
import { arilsIn } from "../../parts/fruit/pomegranate.ts"
import { scene, type Variants } from "../../scene.ts"
import { kinds, settings } from "./fruit-settings.ts"

const arilBowl = stand(
  bowl(
    190,
    120,
    colour.ivory,
    ({ r, ry }) =>
      `<ellipse cy="-8" rx="${r * 0.9}" ry="${ry}" fill="${darken("#a01f2d", 0.2)}"/>` +
      group(
        arilsIn(r * 0.86, "bowl").join("") + arilsIn(r * 0.8, "bowl2").join(""),
        `transform="translate(0 -16) scale(1 .42)"`,
      ),
  ),
  0,
  0,
)

export const variants: Variants = [
  settings.three(kinds.pomegranate, "blush"),
  settings.branch(kinds.pomegranate, "lime"),
  settings.basket(kinds.pomegranate, "indigo"),
  scene(
    "niche",
    "sage",
    put(arilBowl, 400, 850, 1.4),
    rest(kinds.pomegranate.whole(), 760, 860, 50, 2.1),
    rest(kinds.pomegranate.cut, 660, 950, 50, 1.3),
  ),
]
