import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { fade, path, rect, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { hills } from "../../parts/land.ts"
import { leaf } from "../../parts/plant.ts"
import { handTool } from "../../parts/tool/hand.ts"
import { seedling, tree } from "../../parts/tree.ts"
import { scene, type Variants } from "../../scene.ts"

/** A tray of cells, each with its seedling. Standing. */
export const seedTray = (columns: number, h: number, c = "#6b8a48"): Thing => {
  const w = columns * 92
  const row = (y: number, s: number, dark: boolean) =>
    upTo(columns).map((i) =>
      put(
        seedling(h * (0.86 + ((i * 37) % 5) * 0.06), dark ? darken(c, 0.16) : c),
        -w / 2 + 46 + i * 92 + (dark ? 24 : 0),
        y,
        s,
      ),
    )
  return together([
    still(path(`M${-w / 2 + 30} -110H${w / 2 + 60}L${w / 2} -60H${-w / 2}Z`, "#4a2f22")),
    ...row(-92, 0.9, true),
    ...row(-62, 1, false),
    {
      art:
        path(`M${-w / 2} -64H${w / 2}L${w / 2 - 18} 0H${-w / 2 + 18}Z`, "#34373d") +
        path(`M${w / 2} -64L${w / 2 + 60} -112V-50L${w / 2 - 18} 0Z`, "#24262b") +
        upTo(columns)
          .map((i) => rect(-w / 2 + 14 + i * 92, -60, 66, 46, "#454951"))
          .join(""),
      shade: `<path d="M${-w / 2} -64L${-w / 2 + 30} -110H${w / 2 + 60}V-50L${w / 2 - 18} 0H${-w / 2 + 18}Z"/>`,
    },
  ])
}

const furrows = (c: string): Thing =>
  still(
    rect(0, 640, 1000, 360, c) +
      upTo(9)
        .map((i) =>
          path(
            `M${480 + (i - 4) * 24} 640L${500 + (i - 4) * 260} 1000h80L${492 + (i - 4) * 24} 640Z`,
            i % 2 ? darken(c, 0.2) : lighten(c, 0.12),
          ),
        )
        .join(""),
  )

const greenhouse: Thing = {
  art:
    path("M-380 0V-200C-380 -330 -200 -400 0 -400S380 -330 380 -200V0Z", "#cfdcd0", fade(0.85)) +
    upTo(9)
      .map((i) => put(seedling(110, i % 2 ? "#6b8a48" : "#7f9a58"), -320 + i * 80, 0, 1))
      .map((t) => t.art)
      .join("") +
    stroke(
      "M-380 0V-200C-380 -330 -200 -400 0 -400S380 -330 380 -200V0M-190 0V-366M0 0V-400M190 0V-366M-380 -200H380",
      "#f4efe2",
      9,
    ) +
    path("M-340 -200C-330 -290 -240 -340 -160 -360L-220 -200Z", "#f8f4e8", fade(0.5)),
  shade: '<path d="M-380 0V-200C-380 -330 -200 -400 0 -400S380 -330 380 -200V0Z"/>',
}

const sapling = together([
  {
    art:
      path("M-70 0L-86 -120H86L70 0Z", "#b5633c") +
      path("M20 0L34 -120H86L70 0Z", "#8a451f") +
      rect(-94, -140, 188, 30, "#c8784c"),
    shade: '<path d="M-70 0L-94 -140H94L70 0Z"/>',
  },
  put(seedling(300, "#6d8150"), 0, -136),
])

export const variants: Variants = [
  scene("dado", "lime", stand(seedTray(5, 200), 480, 850, 1.5)),
  scene(
    "bare",
    "saffron",
    furrows("#8a5a34"),
    stand(tree("#6d8150"), 210, 720, 0.62),
    stand(tree("#7a8d5a", "c"), 790, 720, 0.62),
    stand(sapling, 500, 920, 1.2),
  ),
  scene("bare", "mist", still(hills("ag", 600, ["#a0a06a", "#8f8a50"])), stand(greenhouse, 500, 880, 1.15)),
  scene(
    "cloth",
    "clay",
    lay(handTool.shears(), 330, 420, 1.4, -24, 16),
    lay(handTool.trowel(), 660, 500, 1.35, 22, 16),
    ...upTo(5).map((i) =>
      lay(leaf(120, 44, i % 2 ? "#5f7d49" : "#7f9a58"), 250 + i * 120, 860 + (i % 2) * 40, 1, i * 50, 8),
    ),
  ),
]
