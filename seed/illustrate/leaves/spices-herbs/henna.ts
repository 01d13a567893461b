import { ellipse, path } from "../../canvas/svg.ts"
import { lay, put, stand, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, mound } from "../../parts/bowl.ts"
import { hennaSprig } from "../../parts/flower/spice.ts"
import { sack, spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

const powder =
  (c: string, rise = 110) =>
  ({ r, ry }: { r: number; ry: number }) =>
    mound(r * 0.86, ry * 0.7, rise, c, "powder", 12)

const hennaGreen = "#8d8a45"

const hennaPaste: Thing = {
  art:
    ellipse(0, 0, 190, 190, "#5b3a1c") +
    path(
      "M-120 20C-60 -90 40 -70 60 0C70 60 -20 70 -30 20",
      "none",
      'stroke="#7d5730" stroke-width="22" stroke-linecap="round"',
    ),
  shade: "",
}

export const variants: Variants = [
  scene(
    "niche",
    "sage",
    stand(bowl(210, 130, colour.clay, powder(hennaGreen, 130)), 390, 850, 1.3),
    stand(hennaSprig(300, 70), 760, 870, 1.6),
  ),
  scene(
    "disc",
    "clay",
    stand(
      sack(340, 320, mound(145, 34, 100, hennaGreen, "hs", 10), colour.ivory, colour.pine),
      400,
      860,
      1.35,
    ),
    stand(hennaSprig(260, 60), 760, 900, 1.5),
  ),
  scene(
    "mat",
    "blush",
    lay(dishAbove(250, colour.cobalt, "#5b3a1c"), 440, 450, 1.1),
    lay(hennaPaste, 446, 458, 1.05, 0, 0),
    lay(spoon("#b9834c"), 650, 660, 1.1, 34),
    lay(hennaSprig(280, 70), 210, 950, 1.2, 20),
  ),
  scene(
    "hung",
    "lime",
    lay(
      together([
        put(hennaSprig(330, -90), -20, 0),
        put(hennaSprig(400, 20), 0, 0),
        put(hennaSprig(320, 130), 30, 0),
      ]),
      470,
      880,
      1.75,
      0,
      26,
    ),
  ),
]
