import { lighten } from "../../canvas/colour.ts"
import { facet, polygon, rectPath } from "../../canvas/curve.ts"
import { clip, fade, group, path, rect } from "../../canvas/svg.ts"
import { hang, lay, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { khatam } from "../../parts/khatam.ts"
import { octagonPanel, rosettePanel } from "../../parts/zellige.ts"
import { scene, type Variants } from "../../scene.ts"
import { blue, brown, green, ochre, white } from "./wares.ts"

const panel = (w: number, h: number, art: string): Thing => ({
  art:
    group(clip(rectPath(0, 0, w, h), art), `transform="translate(${-w / 2} ${-h / 2})"`) +
    path(rectPath(-w / 2, -h / 2, w, h), "none", `stroke="${colour.umber}" stroke-width="10"`),
  shade: `<path d="${rectPath(-w / 2, -h / 2, w, h)}"/>`,
})

const fesTones = { star: [blue, green], kite: [ochre, white], grout: "#f0e8d8", small: brown } as const

const warmTones = {
  star: ["#9c3f2a", "#27406e"],
  kite: ["#e2cfa6", "#d59a2c"],
  grout: "#efe4cc",
  small: "#2f6b58",
} as const

const nightTones = {
  star: ["#1f3a70", "#2f6b58"],
  kite: ["#e6dcc4"],
  grout: "#f0e8d8",
  small: "#b5532f",
} as const

/** Cut tiles lying loose, with the hammer that shapes them. */
const hammer: Thing = {
  art:
    rect(-12, -20, 24, 330, "#8f5a34") +
    rect(2, -20, 10, 330, "#6b4026") +
    path(facet("-130 -10, -40 -44, 40 -44, 130 -10, 40 16, -40 16"), colour.steel) +
    path(facet("-130 -10, -40 -44, 40 -44, 130 -10, 0 -16"), lighten(colour.steel, 0.35)),
  shade: '<rect x="-12" y="-20" width="24" height="330"/><path d="M-130 -10L-40 -44H40L130 -10 40 16H-40Z"/>',
}

const tile = (d: string, c: string, x: number, y: number, turn: number): Thing =>
  lay(
    {
      art:
        `<g transform="translate(0 9)">${path(d, "#b5673f")}</g>` +
        path(d, c) +
        path(d, "none", `stroke="${lighten(c, 0.5)}" stroke-width="4" opacity=".6"`),
      shade: `<path d="${d}"/>`,
    },
    x,
    y,
    1,
    turn,
    14,
  )

export const variants: Variants = [
  scene("bare", "lime", hang(panel(800, 800, octagonPanel(800, 800, 116, fesTones)), 500, 500)),
  scene(
    "niche",
    "clay",
    hang(panel(460, 430, octagonPanel(460, 430, 56, warmTones)), 500, 400, 1),
    ...[
      [200, 820, 20, "#234c94"],
      [360, 900, 50, "#d59a2c"],
      [540, 830, 8, "#3f7a52"],
      [700, 910, 34, "#9c3f2a"],
      [840, 830, 60, "#ece4d2"],
    ].map(([x, y, t, c]) => tile(khatam(66), String(c), Number(x), Number(y), Number(t))),
  ),
  scene(
    "bare",
    "indigo",
    still(octagonPanel(1000, 1000, 150, nightTones)),
    still(path("M-20 620L520 -20H760L90 1020H-20Z", "#ffe9bd", fade(0.14))),
  ),
  scene(
    "cloth",
    "saffron",
    lay(
      {
        art: rosettePanel(330, 16, {
          star: [blue, "#2f6b58"],
          kite: [white, "#b5532f"],
          grout: "#f4ecdc",
          small: ochre,
        }),
        shade: '<circle r="320"/>',
      },
      440,
      430,
      1,
    ),
    lay(hammer, 760, 560, 1, 34, 20),
    tile(khatam(50), blue, 200, 850, 10),
    tile(khatam(50), "#b5532f", 360, 900, 40),
    tile(
      polygon([
        [-60, 0],
        [0, -24],
        [60, 0],
        [0, 24],
      ]),
      white,
      520,
      870,
      20,
    ),
  ),
]
