import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { rect, stroke } from "../../canvas/svg.ts"
import { hang, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { hung, piled, pompom, type Rug } from "../../parts/rug.ts"
import { hank } from "../../parts/thread.ts"
import { hanbel } from "../../parts/weave/hanbel.ts"
import { scene, type Variants } from "../../scene.ts"

/** A plain woollen blanket: broad bands near its ends. */
const blanket = (ground: string, band: string, second: string): Rug => ({
  w: 520,
  h: 760,
  ground,
  fringe: lighten(ground, 0.3),
  art:
    rect(0, 0, 520, 760, ground) +
    upTo(76)
      .map((i) => stroke(`M0 ${i * 10}H520`, darken(ground, 0.08), 2))
      .join("") +
    [70, 130, 340, 400, 600, 660]
      .map((y, i) => rect(0, y, 520, i % 2 ? 16 : 40, i % 2 ? second : band))
      .join(""),
})

const withPompoms = (w: number, y: number, c: readonly string[]): Thing =>
  still(
    upTo(9)
      .map((i) => pompom(-w / 2 + (i * w) / 8, y, 20, c[i % c.length]!))
      .join(""),
  )

/** The upright loom: two posts, two beams, the warp, and the work half done. */
export const loom = (rug: Rug): Thing => {
  const warp = upTo(46)
    .map((i) => stroke(`M${-270 + i * 12} -640V-70`, "#e8dabc", 3))
    .join("")
  const beam = (y: number) => rect(-350, y - 26, 700, 46, "#8f5a34") + rect(-350, y - 26, 700, 15, "#b5794a")
  const post = (x: number) => rect(x, -720, 42, 720, "#7a4a2c") + rect(x, -720, 14, 720, "#a4693d")
  return {
    art:
      warp +
      `<g transform="translate(-272 -330) scale(${544 / rug.w} .6)"><clipPath id="loomwork"><path d="M0 0H${rug.w}V430H0Z"/></clipPath><g clip-path="url(#loomwork)">${rug.art}</g></g>` +
      post(-350) +
      post(308) +
      beam(-660) +
      beam(-60) +
      rect(-310, -420, 620, 20, "#c99a62"),
    shade: '<path d="M-350 0V-720H-308V-690H308V-720H350V0H308V-40H-308V0Z"/>',
  }
}

export const variants: Variants = [
  scene(
    "plain",
    "blush",
    stand(
      loom(hanbel("loom", { ground: "#8e2a28", second: "#3a2230", accent: "#c8702a", pale: "#e8d9b8" })),
      500,
      880,
      1.12,
    ),
  ),
  scene(
    "bare",
    "lime",
    still(rect(60, 110, 880, 26, "#7a4a2c") + rect(60, 110, 880, 9, "#a9713f")),
    ...["#b5402f", "#dc9722", "#2f4a7c", "#6d7235", "#c8737a"].map((c, i) =>
      hang(hank(c, 430 + (i % 2) * 40), 180 + i * 160, 140, 1.2),
    ),
  ),
  scene(
    "dado",
    "saffron",
    stand(
      piled(
        [
          blanket("#e6dac0", "#5f4630", "#b5532f"),
          blanket("#34497a", "#e6dac0", "#dc9722"),
          blanket("#b5532f", "#e6dac0", "#3a2219"),
        ],
        600,
        130,
      ),
      500,
      850,
      1.12,
    ),
  ),
  scene(
    "bare",
    "indigo",
    still(rect(60, 92, 880, 18, "#5c3822")),
    hang(
      together([
        hung(blanket("#e6dac0", "#8f6a48", "#5f4630")),
        put(withPompoms(520, 800, ["#b5402f", "#dc9722", "#e6dac0"]), 0, -16),
      ]),
      500,
      104,
      1,
    ),
  ),
]
