import { upTo } from "../../canvas/random.ts"
import { rect, stroke } from "../../canvas/svg.ts"
import { lay, rest, stand, still, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { face } from "../../parts/glaze.ts"
import { dish } from "../../parts/pot/table.ts"
import { vase } from "../../parts/pot/vases.ts"
import { hank, yarnBall } from "../../parts/thread.ts"
import { potterWheel } from "../../parts/tool/bench.ts"
import { handTool } from "../../parts/tool/hand.ts"
import { hanbel } from "../../parts/weave/hanbel.ts"
import { scene, type Variants } from "../../scene.ts"

const cobalt = "#234c94"

const paintedPlate = (done: number) =>
  dish(
    210,
    "#ece4d2",
    face.ring(194, cobalt, 14) +
      upTo(done)
        .map(
          (i) =>
            `<g transform="rotate(${i * 30})">${face.lozenges(1, 112, 176, cobalt, -90, 0.035) + face.petals(1, 20, 104, 13, cobalt, -90)}</g>`,
        )
        .join(""),
  )

export const variants: Variants = [
  scene("niche", "saffron", stand(potterWheel("#b5693f"), 500, 870, 1.5)),
  scene(
    "cloth",
    "sage",
    lay(paintedPlate(8), 430, 440, 1.35),
    lay(handTool.brush("#234c94"), 780, 480, 1.05, 24, 14),
    lay(dishAbove(90, colour.ivory, cobalt), 760, 800, 1.05),
    lay(dishAbove(90, colour.ivory, "#d59a2c"), 560, 850, 1.05),
  ),
  scene(
    "dado",
    "clay",
    stand(potterWheel("#9c6a48"), 320, 850, 1.1),
    stand(vase({ colour: "#c98a5c", gloss: 0 }), 680, 850, 1),
    stand(vase({ colour: "#d9a67c", gloss: 0 }), 850, 890, 0.75),
  ),
  scene(
    "bare",
    "lime",
    still(rect(60, 90, 880, 24, "#7a4a2c")),
    lay(hank("#b5402f", 300), 190, 110, 1.1),
    lay(hank("#dc9722", 330), 330, 110, 1.1),
    lay(hank("#34497a", 300), 470, 110, 1.1),
    still(rect(0, 700, 1000, 300, "#c79a66") + rect(0, 700, 1000, 8, "#e3c193")),
    rest(yarnBall("#b5402f"), 260, 880, 60, 1.7),
    stand(
      together([
        still(
          rect(-150, -300, 20, 300, "#8f5a34") +
            rect(130, -300, 20, 300, "#7a4a2c") +
            rect(-170, -310, 340, 24, "#a9713f") +
            rect(-170, -40, 340, 24, "#8f5a34") +
            upTo(18)
              .map((i) => stroke(`M${-122 + i * 14.4} -290V-30`, "#efe4cc", 3))
              .join("") +
            `<g transform="translate(-126 -150) scale(.47 .3)"><clipPath id="cw"><path d="M0 0H540V380H0Z"/></clipPath><g clip-path="url(#cw)">${hanbel("cw", { ground: "#8e2a28", second: "#3a2230", accent: "#c8702a", pale: "#e8d9b8" }).art}</g></g>`,
        ),
        { art: "", shade: '<path d="M-170 0V-310H170V0H130V-280H-130V0Z"/>' },
      ]),
      670,
      900,
      1.6,
    ),
  ),
]
