import { darken, lighten } from "../../canvas/colour.ts"
import { ellipse, rect, stroke } from "../../canvas/svg.ts"
import { hang, lay, stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { poster, press } from "../../parts/paper.ts"
import { scene, type Variants } from "../../scene.ts"

const inkRoller: Thing = {
  art:
    rect(-12, 60, 24, 180, "#a9713f") +
    stroke("M0 66V20H130V-40", "#5f666c", 12) +
    `<rect x="-130" y="-90" width="260" height="84" rx="26" fill="#2a3a5f"/><rect x="-130" y="-90" width="260" height="30" rx="15" fill="#4b6391"/>`,
  shade:
    '<rect x="-130" y="-90" width="260" height="90" rx="26"/><rect x="-12" y="60" width="24" height="180"/>',
}

const swatches: Thing = still(
  ["#b5532f", "#dc9722", "#6d7235", "#2a3f6b", "#c8737a"]
    .map(
      (c, i) =>
        `<g transform="rotate(${-34 + i * 17})"><rect x="-46" y="-330" width="92" height="300" rx="10" fill="${colour.ivory}"/><rect x="-46" y="-330" width="92" height="220" fill="${c}"/></g>`,
    )
    .join(""),
)

const rollOf = (c: string): Thing => ({
  art:
    rect(-220, -90, 440, 90, c) +
    rect(-220, -30, 440, 30, darken(c, 0.2)) +
    rect(-220, -90, 440, 14, lighten(c, 0.4)) +
    ellipse(220, -45, 22, 45, lighten(c, 0.3)) +
    ellipse(220, -45, 11, 22, darken(c, 0.4)),
  shade: '<rect x="-220" y="-90" width="460" height="90"/>',
})

export const variants: Variants = [
  scene("niche", "clay", stand(press("#4a5560", colour.indigo), 480, 870, 1.25)),
  scene(
    "bare",
    "lime",
    ...(
      [
        [230, 330, "#2a3f6b", "#dc9722", "#b5532f", 0],
        [520, 330, "#dc9722", "#b5532f", "#2a3f6b", 1],
        [810, 330, "#6d7235", "#ece1cb", "#b5532f", 2],
        [230, 740, "#b5532f", "#ece1cb", "#dc9722", 1],
        [520, 740, "#ece1cb", "#2a3f6b", "#6d7235", 2],
        [810, 740, "#c8737a", "#ece1cb", "#2a3f6b", 0],
      ] as const
    ).map(([x, y, g, a, b, plan]) => hang(poster(250, 350, g, a, b, plan), x - 20, y - 20)),
  ),
  scene("floor", "sage", lay(swatches, 420, 640, 1.35, 0, 14), lay(inkRoller, 770, 700, 1.1, 30, 16)),
  scene(
    "dado",
    "indigo",
    stand(rollOf(colour.ivory), 480, 860, 1.4),
    stand(rollOf(colour.saffron), 440, 735, 1.35),
    stand(rollOf(colour.clay), 500, 616, 1.3),
  ),
]
