import { upTo } from "../../canvas/random.ts"
import { circle, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { fezStitch, stitchedCloth } from "../../parts/needlework.ts"
import { hoop, needle } from "../../parts/thread.ts"
import { scene, type Variants } from "../../scene.ts"

const navy = "#2a4580"

export const fezNapkins = together(
  [0, 1, 2].map((i) =>
    put(
      {
        art:
          `<rect x="-210" y="-70" width="420" height="66" rx="16" fill="${[colour.ivory, "#e4d8c0", "#efe6d4"][i]}"/>` +
          `<g transform="translate(-210 -56)">${upTo(10)
            .map((k) => path(`M${k * 42 + 4} 34l17 -28 17 28Z`, i === 1 ? "#9c3f3a" : navy))
            .join("")}</g>` +
          rect(-210, -14, 420, 6, i === 1 ? "#9c3f3a" : navy),
        shade: '<rect x="-210" y="-70" width="420" height="70" rx="16"/>',
      },
      (i - 1) * 10,
      -i * 66,
    ),
  ),
)

const cushion = (c: string, thread: string): Thing => {
  const d =
    "M-230 200C-250 80 -250 -80 -230 -200C-80 -222 80 -222 230 -200C250 -80 250 80 230 200C80 222 -80 222 -230 200Z"
  return {
    art:
      path(d, c) +
      `<g transform="translate(-170 -170)">${fezStitch(49, 340 / 49, c, thread)}</g>` +
      path(
        "M60 -216C140 -214 200 -206 230 -200C250 -80 250 80 230 200C200 206 140 214 60 216C110 80 110 -80 60 -216Z",
        "#1d1a33",
        fade(0.1),
      ) +
      [
        [-232, -202],
        [232, -202],
        [-232, 202],
        [232, 202],
      ]
        .map(
          ([x = 0, y = 0]) =>
            circle(x, y, 15, thread) +
            stroke(`M${x} ${y}l${Math.sign(x) * 26} ${Math.sign(y) * 26}`, thread, 12),
        )
        .join(""),
    shade: `<path d="${d}"/>`,
  }
}

export const variants: Variants = [
  scene("cloth", "saffron", lay(stitchedCloth(660, "#efe6d4", navy), 500, 500, 1.08, 0, 16)),
  scene(
    "bare",
    "sage",
    lay(
      hoop(
        330,
        "#efe6d4",
        `<g transform="translate(-260 -260)">${fezStitch(53, 520 / 53, "#efe6d4", "#8e2f34", "border")}</g>`,
      ),
      480,
      510,
      1.08,
      0,
      22,
    ),
    lay(needle(230, -30), 640, 800, 1.2, 0, 8),
    still(stroke("M660 790C700 700 560 690 520 620", "#8e2f34", 6)),
  ),
  scene("niche", "clay", stand(fezNapkins, 500, 860, 1.5)),
  scene("window", "blush", lay(cushion("#efe6d4", "#2f6b4a"), 500, 640, 1.16, -4, 24)),
]
