import { darken, lighten } from "../../canvas/colour.ts"
import { path, rect, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { lavender, rosemary } from "../../parts/flower/aromatic.ts"
import { citrusBlossom } from "../../parts/flower/citrus.ts"
import { scene, type Variants } from "../../scene.ts"
import { cream } from "./wares.ts"

export const soap = (c: string, w = 220, h = 90): Thing => ({
  art:
    path(`M${-w / 2} 0V${-h}L${-w / 2 + 40} ${-h - 46}H${w / 2 + 40}V-46L${w / 2} 0Z`, darken(c, 0.26)) +
    rect(-w / 2, -h, w, h, c) +
    path(`M${-w / 2} ${-h}L${-w / 2 + 40} ${-h - 46}H${w / 2 + 40}L${w / 2} ${-h}Z`, lighten(c, 0.4)) +
    stroke(`M${-w / 2 + 26} ${-h + 22}H${w / 2 - 26}V-22H${-w / 2 + 26}Z`, darken(c, 0.12), 4) +
    path(`M0 ${-h / 2 - 18}l16 18 -16 18 -16 -18Z`, darken(c, 0.14)),
  shade: `<path d="M${-w / 2} 0V${-h}L${-w / 2 + 40} ${-h - 46}H${w / 2 + 40}V-46L${w / 2} 0Z"/>`,
})

const soapAbove = (c: string, turn: number): Thing =>
  put(
    {
      art:
        `<rect x="-100" y="-68" width="200" height="136" rx="18" fill="${darken(c, 0.2)}"/><rect x="-100" y="-72" width="192" height="130" rx="18" fill="${c}"/>` +
        stroke("M-76 -50H68V36H-76Z", darken(c, 0.12), 4) +
        path("M-4 -34l24 27 -24 27 -24 -27Z", darken(c, 0.14)),
      shade: '<rect x="-100" y="-72" width="200" height="140" rx="18"/>',
    },
    0,
    0,
    1,
    turn,
  )

export const variants: Variants = [
  scene(
    "niche",
    "sage",
    stand(soap("#d9c08a"), 420, 850, 1.6),
    stand(soap("#b5bf8e"), 440, 790 - 66, 1.5),
    stand(soap("#dba88e"), 420, 600, 1.4),
  ),
  scene(
    "cloth",
    "blush",
    ...(
      [
        ["#d9c08a", 280, 290, -8],
        ["#a9b487", 690, 260, 6],
        ["#d79a84", 300, 640, 5],
        ["#8f9cae", 700, 610, -6],
      ] as const
    ).map(([c, x, y, t]) => lay(soapAbove(c, t), x, y, 1.5, 0, 14)),
    lay(lavender(300, 20), 450, 960, 1.1, 60, 10),
  ),
  scene(
    "dado",
    "saffron",
    stand(cream(colour.ivory, colour.indigo), 310, 840, 1.6),
    stand(soap("#a9b487"), 660, 880, 1.35),
    lay(rosemary(220, 20), 560, 960, 1, 80, 8),
  ),
  scene(
    "window",
    "indigo",
    stand(soap("#e0c98f"), 330, 850, 1.5),
    stand(soap("#c98a78"), 620, 900, 1.35),
    lay(citrusBlossom(70), 820, 930, 1, 10, 10),
  ),
]
