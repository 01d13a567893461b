import { darken, lighten } from "../../canvas/colour.ts"
import { polar } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { hang, stand, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bottle } from "../../parts/glass/vessels.ts"
import { cartons } from "../../parts/vehicle.ts"
import { scene, type Variants } from "../../scene.ts"

/** A sorting bin with its emblem. */
export const bin = (c: string, emblem: string): Thing => ({
  art:
    path("M-110 0L-130 -300H130L110 0Z", c) +
    path("M30 0L46 -300H130L110 0Z", darken(c, 0.22)) +
    path("M-146 -300H146V-336H-146Z", lighten(c, 0.2)) +
    path("M-130 -336C-120 -380 120 -380 130 -336Z", c) +
    rect(-40, -378, 80, 16, darken(c, 0.3)) +
    `<g transform="translate(0 -150)">${emblem}</g>` +
    circle(-80, 0, 18, "#26282d") +
    circle(80, 0, 18, "#26282d"),
  shade: '<path d="M-110 0L-130 -300H-146V-336C-120 -380 120 -380 146 -336V-300H130L110 0Z"/>',
})

const ivory = colour.ivory

export const emblems = [
  path("M-18 -60H18V-30L34 0V60H-34V0L-18 -30Z", ivory),
  path("M-44 -54H44V54H-44Z", ivory) + stroke("M-26 -24H26M-26 0H26M-26 24H10", colour.indigo, 7),
  path("M0 60C-60 20 -50 -40 0 -64C50 -40 60 20 0 60Z", ivory) +
    stroke("M0 54V-30M0 20L-22 0M0 0L20 -18", "#6d7235", 6),
] as const

/** Three arrows, each turning into the next. */
const cycle = (r: number, colours: readonly [string, string, string]): string =>
  colours
    .map((c, i) => {
      const arc = upTo(13).map((k) => polar(r, -90 + k * 6.6))
      const inner = upTo(13).map((k) => polar(r * 0.66, -90 + (12 - k) * 6.6))
      const [h1, tip, h2] = [polar(r * 1.16, -10.8), polar(r * 0.83, 18), polar(r * 0.5, -10.8)]
      const d = `M${[...arc, h1, tip, h2, ...inner].map((p) => p.map((v) => v.toFixed(1)).join(" ")).join("L")}Z`
      return `<g transform="rotate(${i * 120})">${path(d, c)}</g>`
    })
    .join("")

const bale = (c: string, strap: string): Thing => ({
  art:
    rect(-130, -150, 260, 150, c) +
    path("M130 0V-150l50 -40V-40Z", darken(c, 0.34)) +
    path("M-130 -150l50 -40h260l-50 40Z", lighten(c, 0.25)) +
    upTo(16)
      .map((i) =>
        rect(
          -122 + ((i * 67) % 230),
          -142 + ((i * 41) % 130),
          22 + (i % 3) * 10,
          9,
          i % 2 ? darken(c, 0.2) : lighten(c, 0.3),
        ),
      )
      .join("") +
    [-60, 50]
      .map((x) => rect(x, -150, 12, 150, strap) + path(`M${x} -150l50 -40h12l-50 40Z`, strap))
      .join(""),
  shade: '<path d="M-130 0V-150l50 -40h260V-40L130 0Z"/>',
})

const plastic = (c: string): Thing => ({
  art:
    path("M-40 0V-170C-40 -200 -18 -210 -18 -240V-264H18V-240C18 -210 40 -200 40 -170V0Z", c, fade(0.9)) +
    path("M10 -264H18V-240C18 -210 40 -200 40 -170V0H12Z", darken(c, 0.24)) +
    rect(-22, -286, 44, 24, colour.brick) +
    rect(-40, -130, 80, 60, ivory) +
    stroke("M-28 -160V-20", lighten(c, 0.7), 6),
  shade: '<path d="M-40 0V-170L-18 -286H18L40 -170V0Z"/>',
})

const can = (c: string): Thing =>
  vessel({
    profile: [
      [0, 48],
      [0, 48],
      [8, 56],
      [140, 56],
      [148, 48],
      [148, 48],
    ],
    colour: c,
    gloss: 0.7,
    inside: "#9aa0a2",
    decor: (s) => path(s.band(50, 90), ivory),
  })

export const variants: Variants = [
  scene(
    "dado",
    "lime",
    stand(bin(colour.saffron, emblems[0]), 230, 850, 1.12),
    stand(bin(colour.indigo, emblems[1]), 510, 870, 1.12),
    stand(bin("#5f7d49", emblems[2]), 790, 890, 1.12),
  ),
  scene(
    "bare",
    "sage",
    hang(
      {
        art: cycle(300, [colour.clay, colour.indigo, colour.saffron]),
        shade: cycle(300, ["", "", ""]).replaceAll(' fill=""', ""),
      },
      500,
      520,
      1.08,
    ),
  ),
  scene(
    "niche",
    "saffron",
    stand(bale("#b9a07c", colour.indigo), 320, 850, 1.3),
    stand(bale("#8fa3ab", colour.clay), 660, 880, 1.3),
    stand(bale("#c98a5c", colour.pine), 470, 655, 1.2),
  ),
  scene(
    "window",
    "blush",
    stand(plastic("#8fb3b5"), 250, 840, 1.5),
    stand(bottle({ h: 380, w: 74, liquid: "#6f8f62", glass: "#7f9a70", level: 0.02 }), 440, 850, 1.15),
    stand(can(colour.madder), 620, 860, 1.5),
    stand(cartons([[-70, 0, 150, 130]]), 800, 900, 1.2),
  ),
]
