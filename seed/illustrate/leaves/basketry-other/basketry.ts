import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, fade, path, rect } from "../../canvas/svg.ts"
import { hang, lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { leaf } from "../../parts/plant.ts"
import { basketOf, coiledForm, handle, plaited } from "../../parts/wicker.ts"
import { scene, type Variants } from "../../scene.ts"

const palm = "#cfa45f"

/** The covered bread basket: a coiled bowl under a tall coiled cone. */
export const breadBasket = (accent: string): Thing =>
  together([
    coiledForm({
      profile: [
        [0, 120],
        [0, 120],
        [40, 170],
        [110, 190],
        [110, 190],
      ],
      colour: palm,
      rows: 6,
      accent,
    }),
    put(
      coiledForm({
        profile: [
          [0, 196],
          [0, 196],
          [60, 168],
          [160, 96],
          [230, 34],
          [256, 20],
          [262, 26],
          [282, 22],
          [290, 0],
        ],
        colour: palm,
        rows: 12,
        accent,
        open: false,
        tilt: 0.2,
      }),
      0,
      -104,
    ),
  ])

/** The market bag of doum palm with leather handles. */
export const couffin = (c: string, strap: string): Thing =>
  together([
    put(handle(90, 150, -232, darken(strap, 0.3), 15), 16, -14),
    vessel({
      profile: [
        [0, 150],
        [0, 150],
        [60, 190],
        [170, 216],
        [240, 226],
        [240, 226],
      ],
      colour: c,
      tilt: 0.2,
      inside: darken(c, 0.3),
      decor: (s) => plaited(c, 10, 24)(s) + path(s.band(222, 240), strap) + path(s.band(0, 16), strap),
    }),
    put(handle(90, 150, -196, strap, 17), 0, 0),
    still(
      [-90, 90]
        .map(
          (x) =>
            rect(x - 16, -204, 32, 84, strap) +
            circle(x, -180, 6, colour.brass) +
            circle(x, -136, 6, colour.brass),
        )
        .join(""),
    ),
  ])

const coilAbove = (r: number, a: string, b: string): Thing => ({
  art:
    upTo(11)
      .map((i) => circle(0, 0, r * (1 - i * 0.09), i % 2 ? palm : lighten(palm, 0.18)))
      .join("") +
    upTo(40)
      .map((i) =>
        upTo(6)
          .map(
            (k) =>
              `<rect x="-6" y="${-r * (0.97 - k * 0.16)}" width="${12 - k}" height="${r * 0.075}" fill="${(i + k) % 4 < 2 ? a : (i + k) % 8 === 3 ? b : lighten(palm, 0.1)}" transform="rotate(${i * 9 + k * 9})"/>`,
          )
          .join(""),
      )
      .join("") +
    circle(0, 0, r * 0.09, a) +
    `<circle r="${r * 0.99}" fill="none" stroke="${darken(palm, 0.3)}" stroke-width="8"/>` +
    path(
      `M${r} 0A${r} ${r} 0 0 1 ${-r * 0.5} ${r * 0.866}A${r * 1.06} ${r * 1.06} 0 0 0 ${r} 0Z`,
      "#1d1a33",
      fade(0.2),
    ),
  shade: `<circle r="${r}"/>`,
})

const fan = together(
  upTo(7).map((i) => put(leaf(330, 34, i % 2 ? "#7f9350" : "#96a862", -150 + i * 20), 0, 0)),
)

export const variants: Variants = [
  scene("niche", "clay", stand(breadBasket(colour.madder), 500, 860, 1.55)),
  scene(
    "bare",
    "indigo",
    hang(coilAbove(300, colour.madder, colour.ivory), 390, 400, 1),
    hang(coilAbove(190, colour.emerald, colour.saffron), 740, 740, 1),
  ),
  scene("dado", "lime", stand(couffin("#cda765", "#8a4a22"), 480, 850, 1.5)),
  scene(
    "window",
    "sage",
    stand(basketOf(200, 150, ""), 310, 830, 1.3),
    stand(
      coiledForm({
        profile: [
          [0, 110],
          [0, 110],
          [80, 150],
          [200, 130],
          [240, 110],
          [240, 110],
        ],
        colour: palm,
        rows: 11,
        accent: colour.indigo,
      }),
      710,
      880,
      1.3,
    ),
    lay(fan, 480, 960, 0.7, 10, 8),
  ),
]
