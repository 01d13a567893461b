import { darken } from "../../canvas/colour.ts"
import { ellipsePath } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, clip, path, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { leaf, sprig } from "../../parts/plant.ts"
import { box, burl } from "../../parts/woodwork/box.ts"
import { scene, type Variants } from "../../scene.ts"

const thuya = colour.thuya

const inlay = "#e0b878"

export const roundBox = (r: number, h: number): Thing =>
  together([
    vessel({
      profile: [
        [0, r],
        [0, r],
        [h, r],
        [h, r],
      ],
      colour: thuya,
      tilt: 0.26,
      gloss: 0.4,
      decor: (s) => burl("round", -r, -h, 2 * r, h + r, thuya, 26) + stroke(s.ring(h * 0.2), inlay, 5),
    }),
    put(
      vessel({
        profile: [
          [0, r + 8],
          [0, r + 8],
          [h * 0.26, r + 8],
          [h * 0.4, r * 0.7],
          [h * 0.46, r * 0.18],
          [h * 0.56, r * 0.2],
          [h * 0.66, 0],
        ],
        colour: "#9b5527",
        tilt: 0.26,
        gloss: 0.4,
        decor: (s) =>
          burl("lid", -r * 1.2, -h, 2.4 * r, h * 1.4, "#9b5527", 24) + stroke(s.ring(h * 0.1), inlay, 5),
      }),
      0,
      -h + 2,
    ),
  ])

export const thuyaBowl = vessel({
  profile: [
    [0, 90],
    [0, 90],
    [16, 96],
    [80, 170],
    [110, 180],
    [110, 180],
  ],
  colour: thuya,
  tilt: 0.3,
  gloss: 0.4,
  inside: "#7a3d1a",
  decor: () => burl("bowl", -200, -120, 400, 240, thuya, 44),
})

const thuyaSprig = sprig({
  stem: [
    [0, 0],
    [60, -80],
    [100, -170],
    [110, -260],
  ],
  nodes: 9,
  colour: "#6a5a3a",
  grow: (share, _, i) => leaf(90 - share * 30, 15, i % 2 ? "#5f7a55" : "#769168"),
  angle: 40,
})

const tray = (seed: string): Thing => ({
  art:
    circle(0, 0, 300, darken(thuya, 0.3)) +
    clip(ellipsePath(0, 0, 286, 286), burl(seed, -290, -290, 580, 580, thuya, 130)) +
    `<circle r="240" fill="none" stroke="${inlay}" stroke-width="8"/><circle r="226" fill="none" stroke="#2e1a12" stroke-width="8"/>` +
    upTo(16)
      .map(
        (i) =>
          `<g transform="rotate(${i * 22.5})">${path("M0 -196l15 24 -15 24 -15 -24Z", i % 2 ? inlay : "#2e1a12")}</g>`,
      )
      .join(""),
  shade: '<circle r="300"/>',
})

export const variants: Variants = [
  scene("niche", "lime", stand(box("b1", 430, 190, 190, thuya, inlay, true), 460, 850, 1.35)),
  scene("dado", "sea", stand(roundBox(150, 140), 360, 840, 1.5), stand(roundBox(96, 100), 740, 890, 1.4)),
  scene("mat", "saffron", lay(tray("tr"), 480, 480, 1.18), lay(thuyaSprig, 700, 930, 1.2, 20, 12)),
  scene(
    "window",
    "sage",
    stand(box("b2", 330, 150, 170, "#93501f", inlay), 300, 840, 1.3),
    stand(thuyaBowl, 720, 890, 1.05),
  ),
]
