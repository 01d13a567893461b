import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { fade, path, rect } from "../../canvas/svg.ts"
import { hang, lay, stand, still, type Thing } from "../../canvas/thing.ts"
import { type PaletteName, palettes } from "../../palettes.ts"
import { steppedRow } from "../../parts/khatam.ts"
import { closeUp, hung, piled, rolled, type Rug, spread } from "../../parts/rug.ts"
import { scene, type Scene } from "../../scene.ts"

/** An earthen terrace: the rug hangs over its wall in the sun. */
const terraceWall = (p: PaletteName): Thing => {
  const c = darken(palettes[p].table, 0.02)
  return still(
    rect(0, 330, 1000, 670, c) +
      rect(0, 330, 1000, 30, lighten(c, 0.34)) +
      path(steppedRow(-60, 332, 380, 26, 4), lighten(c, 0.1)) +
      path(steppedRow(790, 332, 300, 26, 4), lighten(c, 0.1)) +
      upTo(7)
        .map((i) => rect(80 + ((i * 331) % 860), 480 + ((i * 197) % 440), 54, 9, darken(c, 0.2), fade(0.4)))
        .join(""),
  )
}

export const terrace = (rug: Rug, p: PaletteName): Scene =>
  scene("disc", p, terraceWall(p), lay(hung(rug), 500, 306, 0.96, 0, 26))

export const wall = (rug: Rug, p: PaletteName, ...more: Thing[]): Scene =>
  scene(
    "bare",
    p,
    still(rect(70, 92, 860, 18, "#5c3822") + rect(70, 92, 860, 7, "#8f5f3a")),
    hang(hung(rug), 500, 104, 1.02),
    ...more,
  )

export const floor = (rug: Rug, p: PaletteName, ...more: Thing[]): Scene =>
  scene("niche", p, lay(spread(rug), 500, 775, 0.98, 0, 10), ...more)

export const shop = (top: Rug, others: readonly Rug[], p: PaletteName): Scene =>
  scene(
    "dado",
    p,
    stand(piled(others, 620, 118), 460, 850, 1.1),
    stand(rolled(top, 640, 84), 470, 850 - others.length * 125, 1.05),
  )

export const close = (rug: Rug, p: PaletteName, size = 1150, dx = -90, dy = -160): Scene =>
  scene(
    "bare",
    p,
    still(closeUp(rug, size, dx, dy)),
    still(
      path("M0 0H1000V1000H0Z M0 0", "none") +
        path("M-20 1000L420 -20H640L220 1020Z", "#ffe9bd", fade(0.12)) +
        path("M700 -20H1020V420L760 1020H330Z", "#1d1a33", fade(0.1)),
    ),
  )

export const rollAlone = (rug: Rug, second: Rug, p: PaletteName): Scene =>
  scene(
    "parapet",
    p,
    stand(rolled(rug, 620, 110), 500, 850, 1.12),
    stand(rolled(second, 540, 90), 450, 610, 1.05),
  )
