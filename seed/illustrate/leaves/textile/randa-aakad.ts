import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { hang, lay, put, still } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { lace } from "../../parts/needlework.ts"
import { scatter } from "../../parts/scatter.ts"
import { ball } from "../../parts/shaded.ts"
import { hank, spool } from "../../parts/thread.ts"
import { scene, type Variants } from "../../scene.ts"
import { starMotif } from "./wares.ts"

const diamondMotif = (c: string) => (x: number, y: number) =>
  path(`M${x} ${y - 22}l13 22 -13 22 -13 -22Z`, c) + circle(x + 43, y, 3.4, c)

/** A braid edge with its row of silk buttons, large. */
const buttonBand = (
  cloth: string,
  braid: string,
  button: string,
  n: number,
  pitch: number,
  motif: (x: number, y: number) => string,
): string =>
  rect(-1000, -2000, 960, 4000, cloth) +
  rect(40, -2000, 960, 4000, darken(cloth, 0.06)) +
  upTo(9)
    .flatMap((r) =>
      upTo(11).map((i) => put(still(motif(0, 0)), -870 + i * 174 + (r % 2) * 87, -700 + r * 170, 2).art),
    )
    .join("") +
  rect(-62, -2000, 50, 4000, braid) +
  rect(12, -2000, 50, 4000, braid) +
  rect(-12, -2000, 24, 4000, darken(cloth, 0.4)) +
  upTo(60)
    .map((i) =>
      stroke(`M-60 ${-900 + i * 30}l23 15 -23 15M60 ${-900 + i * 30}l-23 15 23 15`, lighten(braid, 0.4), 5),
    )
    .join("") +
  upTo(n)
    .map(
      (i) =>
        stroke(`M-92 ${(i - (n - 1) / 2) * pitch}H92`, darken(braid, 0.2), 14) +
        put(
          ball(
            44,
            button,
            upTo(7)
              .map((k) =>
                stroke(`M${-40 + k * 13} -36Q${-30 + k * 10} 0 ${-40 + k * 13} 36`, darken(button, 0.2), 3),
              )
              .join(""),
          ),
          0,
          (i - (n - 1) / 2) * pitch,
        ).art,
    )
    .join("")

const buttonsDish = (c: string) => [
  lay(dishAbove(250, colour.ivory, "#e6d8bc"), 400, 420, 1.1),
  ...scatter(
    406,
    430,
    170,
    26,
    (_, i) =>
      still(
        circle(4, 6, 27, "#1d1a33", fade(0.2)) +
          ball(27, [c, colour.saffron, colour.indigo, colour.rose][i % 4]!).art,
      ),
    1,
    0,
  ),
]

export const variants: Variants = [
  scene(
    "bare",
    "indigo",
    still(
      `<g transform="translate(500 500)">${buttonBand("#7c2436", "#d7a848", "#e3c074", 6, 168, starMotif("#a5453c"))}</g>`,
    ),
  ),
  scene(
    "mat",
    "sage",
    ...buttonsDish("#b5402f"),
    lay(put(spool("#d7a848"), 0, 60), 730, 640, 1.7, 24, 14),
    lay(put(spool("#8e2f34"), 0, 60), 630, 800, 1.7, -16, 14),
  ),
  scene(
    "bare",
    "clay",
    still(
      rect(0, 0, 1000, 470, "#ece1cb") +
        rect(0, 430, 1000, 40, "#d9cbb0") +
        upTo(20)
          .map((i) => path(`M${i * 52} 380l26 -40 26 40 -26 40Z`, "#2a4580"))
          .join("") +
        `<g transform="translate(-28 470)">${lace(1100, "#f0e6d2", 132, 230)}</g>`,
    ),
  ),
  scene(
    "bare",
    "lime",
    still(
      `<g transform="translate(300 500)">${buttonBand("#2f6b4f", "#e6d8b0", "#d7a848", 7, 142, diamondMotif("#4b8866"))}</g>`,
    ),
    hang(hank("#d7a848", 520, 110), 770, 120, 1.1),
  ),
]
