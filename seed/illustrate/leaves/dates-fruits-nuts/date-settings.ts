import { darken, lighten } from "../../canvas/colour.ts"
import { lay, put, stand, type Thing, together } from "../../canvas/thing.ts"
import type { PaletteName } from "../../palettes.ts"
import { bowl, cup, dishAbove, heap, plate } from "../../parts/bowl.ts"
import { date } from "../../parts/fruit/dried.ts"
import { dateBunch, frond } from "../../parts/palm.ts"
import { fallen, rosette } from "../../parts/scatter.ts"
import { crate } from "../../parts/wooden.ts"
import { scene, type Scene } from "../../scene.ts"

type Variety = { make: (turn: number, index?: number) => Thing; dish: string; s: number }

export const variety = (c: string, long: number, plump: number, dish: string, s = 1): Variety => ({
  make: (turn, i = 0) =>
    date(i % 3 === 1 ? darken(c, 0.14) : i % 3 === 2 ? lighten(c, 0.12) : c, turn, long, plump),
  dish,
  s,
})

const milk = stand(cup(64, 150, "#e6ddcb", "#f3ead8"), 0, 0)

/** Ways to show dates; each variety takes four. */
export const settings = {
  dish: (v: Variety, p: PaletteName): Scene =>
    scene(
      "niche",
      p,
      stand(
        plate(270, v.dish, ({ r, ry }) => heap("d", r, ry, 150, 6, 6, (t, i) => v.make(t, i), 1.2 * v.s), {
          gloss: 0.2,
        }),
        500,
        860,
        1.2,
      ),
      ...fallen(
        [
          [210, 900],
          [840, 880],
        ],
        30,
        1.3 * v.s,
        v.make,
      ),
    ),
  bunch: (v: Variety, p: PaletteName): Scene =>
    scene(
      "hung",
      p,
      lay(
        together([
          frond(560, 200, 160),
          frond(560, -20, 160),
          frond(460, 165, 190, "#73854a"),
          frond(460, 15, 190, "#73854a"),
        ]),
        500,
        120,
        1,
        0,
        24,
      ),
      lay(
        dateBunch("régime", (t) => v.make(t), 11, 440),
        500,
        220,
        1.32,
        0,
        30,
      ),
    ),
  box: (v: Variety, p: PaletteName): Scene =>
    scene(
      "dado",
      p,
      stand(
        crate(
          520,
          150,
          heap("c", 250, 40, 60, 4, 8, (t, i) => v.make(t * 0.4, i), 1.15 * v.s),
        ),
        490,
        830,
        1.3,
      ),
      ...fallen(
        [
          [240, 920],
          [420, 950],
          [800, 930],
        ],
        30,
        1.3 * v.s,
        v.make,
      ),
    ),
  rosette: (v: Variety, p: PaletteName): Scene =>
    scene(
      "mat",
      p,
      lay(dishAbove(310, v.dish, lighten(v.dish, 0.18)), 500, 500, 1.12),
      ...rosette(
        506,
        508,
        [
          [210, 15],
          [125, 9],
          [40, 3],
        ],
        v.make,
        1.22 * v.s,
      ),
    ),
  milk: (v: Variety, p: PaletteName): Scene =>
    scene(
      "window",
      p,
      stand(
        bowl(
          200,
          120,
          v.dish,
          ({ r, ry }) => heap("m", r, ry, 96, 5, 6, (t, i) => v.make(t, i), 1.05 * v.s),
          { gloss: 0.25 },
        ),
        370,
        840,
        1.3,
      ),
      put(milk, 740, 870, 1.5),
      ...fallen([[560, 930]], 30, 1.3 * v.s, v.make),
    ),
  sun: (v: Variety, p: PaletteName): Scene =>
    scene(
      "parapet",
      p,
      lay(frond(620, -160, 120), 900, 240, 1, 0, 30),
      stand(
        plate(230, v.dish, ({ r, ry }) => heap("s", r, ry, 140, 6, 5, (t, i) => v.make(t, i), 1.3 * v.s)),
        460,
        870,
        1.3,
      ),
    ),
}
