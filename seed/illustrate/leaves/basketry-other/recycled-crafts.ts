import { darken } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { mint } from "../../parts/flower/infusion.ts"
import { scene, type Variants } from "../../scene.ts"

const tin = (c: string, band: string): Thing =>
  vessel({
    profile: [
      [0, 96],
      [0, 96],
      [200, 96],
      [206, 100],
      [212, 100],
    ],
    colour: c,
    tilt: 0.24,
    gloss: 0.5,
    inside: colour.umber,
    decor: (s) =>
      [40, 50, 150, 160].map((h) => stroke(s.ring(h), darken(c, 0.2), 4)).join("") +
      path(s.band(72, 130), band) +
      upTo(8)
        .map((i) => {
          const [x, y] = s.on(-1.3 + i * 0.37, 101)
          return path(`M${x} ${y - 22}l14 22 -14 22 -14 -22Z`, c)
        })
        .join(""),
  })

const tinPlant = (c: string, band: string) =>
  together([put(mint(230, -40), -20, -196), put(mint(280, 30), 10, -196), tin(c, band)])

/** A stool made from a tyre, its seat of plaited rag. */
export const tyre: Thing = together([
  vessel({
    profile: [
      [0, 200],
      [0, 200],
      [20, 226],
      [80, 232],
      [140, 226],
      [160, 200],
      [160, 200],
    ],
    colour: "#34363c",
    tilt: 0.3,
    decor: (s) =>
      upTo(22)
        .map((i) => path(s.patch(-1.5 + i * 0.14, -1.43 + i * 0.14, 26, 134), "#24262b"))
        .join("") + stroke(s.ring(80), "#24262b", 10),
  }),
  still(
    `<g transform="translate(0 -166) scale(1 .32)">${upTo(9)
      .map((i) =>
        circle(
          0,
          0,
          206 - i * 23,
          ["#b5532f", "#dc9722", "#34497a", "#ece1cb", "#6d7235", "#c8737a"][i % 6]!,
        ),
      )
      .join("")}${upTo(36)
      .map(
        (i) =>
          `<rect x="-3" y="-206" width="6" height="190" fill="#1d1a33" opacity=".12" transform="rotate(${i * 10})"/>`,
      )
      .join("")}</g>`,
  ),
])

const ragBag = (a: readonly string[]): Thing => {
  const d = "M-190 0C-214 -120 -204 -220 -184 -290H184C204 -220 214 -120 190 0Z"
  return together([
    still(stroke("M-100 -286C-100 -450 100 -450 100 -286", "#34363c", 20)),
    {
      art:
        `<clipPath id="ragbag"><path d="${d}"/></clipPath><g clip-path="url(#ragbag)">${upTo(8)
          .flatMap((r) =>
            upTo(10).map((i) =>
              rect(-220 + i * 44, -300 + r * 38, 44, 38, a[(i * 3 + r * 5 + (i % 3) * r) % a.length]!),
            ),
          )
          .join("")}${stroke(
          upTo(9)
            .map((i) => `M${-220 + i * 44} -300V10`)
            .join("") +
            upTo(8)
              .map((r) => `M-220 ${-300 + r * 38}H220`)
              .join(""),
          "#ece1cb",
          3,
          'stroke-dasharray="8 7"',
        )}${rect(60, -310, 160, 320, "#1d1a33", fade(0.15))}</g>` + rect(-190, -300, 380, 26, "#34363c"),
      shade: `<path d="${d}"/><path d="M-110 -286C-110 -460 110 -460 110 -286H80C80 -420 -80 -420 -80 -286Z"/>`,
    },
  ])
}

const rags = ["#b5532f", "#dc9722", "#34497a", "#ece1cb", "#6d7235", "#c8737a", "#4d7a78", "#8e2f34"]

/** A lantern cut from a tin, its light through the holes. */
const tinLamp = (c: string): Thing =>
  together([
    still(circle(0, -150, 280, "#f0b84a", fade(0.16)) + circle(0, -150, 190, "#f0b84a", fade(0.2))),
    vessel({
      profile: [
        [0, 110],
        [0, 110],
        [280, 110],
        [286, 114],
        [292, 114],
      ],
      colour: c,
      tilt: 0.22,
      gloss: 0.4,
      inside: "#f3c968",
      decor: (s) =>
        upTo(6)
          .flatMap((r) =>
            upTo(11).map((i) => {
              const [x, y] = s.on(-1.45 + i * 0.29 + (r % 2) * 0.145, 40 + r * 42)
              return (i + r) % 3
                ? circle(x, y, 7, "#fbd98a")
                : path(`M${x} ${y - 17}l11 17 -11 17 -11 -17Z`, "#fbe3a4")
            }),
          )
          .join(""),
    }),
    still(stroke("M-110 -280C-120 -440 120 -440 110 -280", "#5f676c", 7)),
  ])

export const variants: Variants = [
  scene("niche", "sea", stand(tyre, 480, 860, 1.5)),
  scene(
    "dado",
    "lime",
    stand(tinPlant("#b9bcbb", colour.indigo), 300, 830, 1.25),
    stand(tinPlant("#c7963a", colour.madder), 690, 870, 1.35),
  ),
  scene(
    "bare",
    "indigo",
    lay(tinLamp("#8d949a"), 340, 780, 1.3, 0, 0),
    lay(tinLamp("#a9773c"), 720, 880, 1, 0, 0),
  ),
  scene("window", "saffron", stand(ragBag(rags), 500, 870, 1.5)),
]
