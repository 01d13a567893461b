import { darken } from "../../canvas/colour.ts"
import { hang, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { deepBowl, goblet } from "../../parts/pot/table.ts"
import { vase } from "../../parts/pot/vases.ts"
import { door, lowTable, paintedRosette, shelf } from "../../parts/woodwork/painted.ts"
import { scene, type Variants } from "../../scene.ts"

const [red, blue, green, gold] = ["#a5382c", "#27467c", "#2f6b4f", "#d9a23e"]

export const variants: Variants = [
  scene("bare", "lime", hang(door(colour.cedar, red, gold, green), 500, 110, 1.05)),
  scene("niche", "clay", stand(lowTable("#2f5f5a", gold, red, "#ece1cb"), 490, 860, 1.5)),
  scene(
    "bare",
    "saffron",
    hang(
      {
        art:
          `<rect x="-380" y="-380" width="760" height="760" fill="${colour.cedar}"/><rect x="-356" y="-356" width="712" height="712" fill="none" stroke="${gold}" stroke-width="10"/><rect x="-340" y="-340" width="680" height="680" fill="${darken(colour.cedar, 0.3)}"/>` +
          paintedRosette(330, 16, red, gold, blue) +
          [
            [-270, -270],
            [270, -270],
            [-270, 270],
            [270, 270],
          ]
            .map(
              ([x, y]) =>
                `<g transform="translate(${x} ${y})">${paintedRosette(70, 8, green, gold, red)}</g>`,
            )
            .join(""),
        shade: '<rect x="-380" y="-380" width="760" height="760"/>',
      },
      500,
      500,
      1.02,
    ),
  ),
  scene(
    "bare",
    "indigo",
    hang(shelf(810, "#a5562f", gold, green), 500, 570, 1),
    stand(vase({ colour: "#ece4d2", gloss: 0.5 }), 320, 572, 1.1),
    stand(goblet({ colour: green, gloss: 0.6 }), 640, 572, 1.1),
    hang(shelf(810, "#2f5f5a", gold, red), 500, 870, 1),
    stand(deepBowl({ colour: "#c8784c", gloss: 0.4 }), 380, 872, 0.7),
    stand(goblet({ colour: gold, gloss: 0.6 }), 690, 872, 0.7),
  ),
]
