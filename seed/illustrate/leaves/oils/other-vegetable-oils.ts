import { darken } from "../../canvas/colour.ts"
import { seeded, upTo } from "../../canvas/random.ts"
import { ellipse } from "../../canvas/svg.ts"
import { lay, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove } from "../../parts/bowl.ts"
import { bottle } from "../../parts/glass/vessels.ts"
import { spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { label } from "./bottles.ts"

/** Fine seeds heaped: nigella, sesame, flax. */
const seeds =
  (c: string, seed: string) =>
  ({ r, ry }: { r: number; ry: number }) => {
    const chance = seeded(seed)
    const grains = upTo(150).map(() => {
      const u = chance.wobble(0.88)
      return ellipse(
        u * r,
        -34 * Math.sqrt(1 - u * u) * chance.next() + ry * 0.6 * chance.next(),
        8,
        5,
        chance.chance(0.35) ? darken(c, 0.3) : c,
        `transform="rotate(${chance.int(-20, 20)})"`,
      )
    })
    return ellipse(0, -8, r * 0.86, ry * 0.95, darken(c, 0.25)) + grains.join("")
  }

export const variants: Variants = [
  scene(
    "niche",
    "blush",
    stand(bottle({ h: 360, w: 70, liquid: "#a8681a", label: label(colour.henna) }), 320, 800, 1.35),
    stand(bottle({ h: 420, w: 70, liquid: "#d6b34a", label: label(colour.olive) }), 510, 820, 1.35),
    stand(bottle({ h: 320, w: 76, liquid: "#5e3a1a", label: label(colour.saffron) }), 710, 850, 1.35),
  ),
  scene(
    "runner",
    "lime",
    stand(bottle({ h: 430, w: 84, liquid: "#5e3a1a", label: label(colour.clay) }), 330, 800, 1.3),
    stand(bowl(160, 96, colour.indigo, seeds("#2b2426", "nigella"), { gloss: 0.3 }), 680, 820, 1.1),
  ),
  scene(
    "dado",
    "sea",
    stand(bowl(150, 92, colour.ivory, seeds("#dfc48c", "sesame")), 270, 850, 1.1),
    stand(bottle({ h: 460, w: 88, liquid: "#d6b34a", label: label(colour.brick) }), 590, 840, 1.3),
  ),
  scene(
    "cloth",
    "saffron",
    lay(dishAbove(190, colour.indigo, "#2b2426"), 320, 330, 1.1),
    lay(dishAbove(190, colour.clay, "#dfc48c"), 690, 400, 1.1),
    lay(dishAbove(170, colour.ivory, "#9c5a26"), 430, 730, 1.1),
    lay(spoon(), 640, 780, 1, -28),
  ),
]
