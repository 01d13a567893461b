import { darken } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { lay, stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { broom, bucket, sprayer } from "../../parts/tool/cleaning.ts"
import { scene, type Variants } from "../../scene.ts"

const cloth = (c: string): Thing => ({
  art:
    path("M-130 0C-150 -40 -120 -90 -60 -84C-40 -120 40 -120 60 -80C120 -90 150 -40 130 0Z", c) +
    path("M20 -104C60 -100 60 -80 60 -80C120 -90 150 -40 130 0H40C60 -40 50 -80 20 -104Z", darken(c, 0.22)) +
    stroke("M-100 -20C-60 -40 -20 -30 0 -60M60 -20C70 -40 90 -50 100 -50", darken(c, 0.3), 5),
  shade: '<path d="M-130 0C-150 -40 -120 -90 -60 -84C-40 -120 40 -120 60 -80C120 -90 150 -40 130 0Z"/>',
})

const pane = (): Thing =>
  still(
    rect(150, 90, 700, 560, "#7a4a2c") +
      rect(182, 122, 636, 496, "#b9cdd0") +
      path("M182 618V420L420 122H640L182 600Z", "#e3ece6", fade(0.7)) +
      path("M820 122V300L560 618H400L818 160Z", "#dce8e4", fade(0.5)) +
      rect(490, 122, 20, 496, "#7a4a2c") +
      rect(120, 640, 760, 34, "#8f5a34"),
  )

const squeegee: Thing = {
  art:
    rect(-11, 0, 22, 260, "#a9713f") +
    rect(-150, -40, 300, 44, "#5f666c") +
    rect(-160, -58, 320, 22, "#26282d"),
  shade: '<rect x="-160" y="-58" width="320" height="60"/><rect x="-11" y="0" width="22" height="260"/>',
}

const suds = (x: number, y: number) =>
  upTo(9)
    .map(
      (i) =>
        circle(
          x + Math.cos(i * 2.4) * 60 * Math.sqrt(i / 4),
          y - Math.abs(Math.sin(i * 1.7)) * 60,
          17 + (i % 4) * 9,
          "#f1efe4",
          fade(0.72),
        ) +
        circle(
          x + Math.cos(i * 2.4) * 60 * Math.sqrt(i / 4) - 6,
          y - Math.abs(Math.sin(i * 1.7)) * 60 - 6,
          5,
          "#fffaf0",
        ),
    )
    .join("")

export const variants: Variants = [
  scene(
    "niche",
    "mist",
    stand(bucket("#b5bcb8", "#c3d6d6"), 330, 860, 1.35),
    stand(broom(colour.madder), 700, 880, 1.2),
    still(suds(330, 600)),
  ),
  scene(
    "dado",
    "saffron",
    stand(sprayer(colour.clay, "#9fc0bd"), 360, 840, 1.75),
    stand(cloth(colour.indigo), 710, 890, 1.4),
  ),
  scene(
    "plain",
    "sage",
    pane(),
    lay(squeegee, 620, 420, 1.3, -14, 14),
    still(suds(300, 560)),
    stand(bucket(colour.saffron, "#c3d6d6"), 250, 930, 1),
  ),
  scene(
    "window",
    "clay",
    stand(broom(colour.indigo), 300, 880, 1.15),
    stand(bucket(colour.emerald, "#c3d6d6"), 590, 860, 1.15),
    stand(sprayer(colour.ivory, "#d9c27a"), 830, 890, 1),
  ),
]
