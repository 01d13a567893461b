import { lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { path, rect, stroke } from "../../canvas/svg.ts"
import { lay, put, rest, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { fish } from "../../parts/animal.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { slice } from "../../parts/fruit/citrus.ts"
import { rosette } from "../../parts/scatter.ts"
import { scene, type Variants } from "../../scene.ts"

const tin = (c: string): Thing =>
  together([
    vessel({
      profile: [
        [0, 170],
        [0, 170],
        [56, 170],
        [56, 170],
      ],
      colour: colour.silver,
      tilt: 0.34,
      gloss: 0.7,
      inside: c,
      decor: (s) => path(s.band(0, 8), "#8b908f") + path(s.band(46, 52), "#8b908f"),
    }),
    ...[-90, -40, 10, 60, 104].map((x, i) =>
      put(fish(90, i % 2 ? "#8fa3ab" : "#9cb0b4"), x, -54 + Math.abs(x) * 0.04, 0.36),
    ),
  ])

/** A wooden fishing boat drawn up, blue as they are at Essaouira. */
const boat: Thing = (() => {
  const hull = "M-300 -110C-240 -40 -200 0 -150 0H150C220 -10 270 -70 310 -150C180 -110 -160 -90 -300 -110Z"
  return {
    art:
      path("M-300 -110C-160 -140 180 -160 310 -150C180 -106 -160 -88 -300 -110Z", "#5d3a28") +
      path(hull, "#2f5fa3") +
      path(
        "M-190 -20C-100 -6 200 -16 262 -78C290 -110 300 -130 310 -150C280 -60 220 -10 150 0H-150Z",
        "#1f4278",
      ) +
      stroke("M-292 -100C-160 -78 180 -96 304 -138", "#e9dcc3", 9) +
      stroke("M-268 -74C-150 -54 170 -66 286 -106", "#c4702c", 7) +
      stroke("M-40 -100V-330", "#7a4a2c", 12) +
      stroke("M-150 -116L120 -240", "#8f5a36", 8),
    shade: `<path d="${hull}"/><path d="M-46 -100V-330H-34V-100Z"/>`,
  }
})()

const sea = (top: string, bottom: string): Thing =>
  still(
    rect(0, 560, 1000, 140, top) +
      upTo(14)
        .map((i) =>
          stroke(`M${(i * 173) % 940} ${580 + ((i * 37) % 110)}q20 -8 40 0t40 0`, lighten(top, 0.4), 5),
        )
        .join("") +
      rect(0, 700, 1000, 300, bottom) +
      path("M0 700Q250 676 500 702T1000 696V724Q700 716 500 726T0 720Z", lighten(top, 0.55)),
  )

export const variants: Variants = [
  scene(
    "mat",
    "sea",
    lay(dishAbove(320, colour.ivory, "#e3d8c0"), 500, 500, 1.18),
    ...rosette(506, 508, [[168, 9]], (t) => put(fish(t, "#7f98a3"), 0, 0, 0.9), 1),
    lay(slice(56, "#dfb63a", "#ecd27a"), 506, 508, 1.1, 0, 6),
  ),
  scene("bare", "saffron", sea("#4d7a86", "#dcb273"), stand(boat, 480, 890, 1.3)),
  scene(
    "niche",
    "lime",
    stand(tin("#b98a3c"), 470, 850, 2),
    rest(slice(50, "#dfb63a", "#ecd27a"), 840, 930, 46, 1.2),
  ),
  scene(
    "cloth",
    "mist",
    ...upTo(5).map((i) =>
      lay(
        fish(-12 + (i % 2) * 6, i % 2 ? "#7f98a3" : "#92a8ae"),
        480 + (i % 2) * 40,
        190 + i * 156,
        2,
        0,
        16,
      ),
    ),
  ),
]
