import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, path, rect } from "../../canvas/svg.ts"
import { lay, stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { earthHouse, village } from "../../parts/building.ts"
import { hills, peaks } from "../../parts/land.ts"
import { cypress, palmTree } from "../../parts/tree.ts"
import { scene, type Variants } from "../../scene.ts"
import { atlas, sun } from "./country.ts"

/** A bed with its blanket, before a window. */
const bed = (blanket: string, band: string): Thing => ({
  art:
    rect(-330, -250, 30, 250, "#7a4a2c") +
    rect(300, -170, 30, 170, "#5c3420") +
    rect(-310, -120, 620, 70, "#efe6d4") +
    path("M-310 -150C-200 -180 250 -180 310 -140V-40H-310Z", blanket) +
    rect(-310, -110, 620, 16, band) +
    rect(-310, -74, 620, 16, band) +
    upTo(12)
      .map((i) => path(`M${-296 + i * 52} -92l15 -12 15 12 -15 12Z`, colour.ivory))
      .join("") +
    `<rect x="-300" y="-210" width="170" height="80" rx="34" fill="#f1e8d8"/><rect x="-300" y="-170" width="170" height="40" rx="20" fill="#d9ccb4"/>` +
    rect(-330, -40, 660, 26, "#8f5a34"),
  shade: '<path d="M-330 0V-250H-300V-180H310V-170H330V0Z"/>',
})

const viewWindow = (sky: string, hill: string): Thing => ({
  art:
    rect(-150, -190, 300, 380, "#7a4a2c") +
    rect(-126, -166, 252, 332, sky) +
    circle(50, -70, 40, lighten(sky, 0.7)) +
    path("M-126 60L-40 -50 20 20 70 -30 126 40V166H-126Z", hill) +
    path("M-126 110Q0 60 126 120V166H-126Z", darken(hill, 0.24)) +
    rect(-6, -166, 12, 332, "#7a4a2c") +
    rect(-126, -6, 252, 12, "#7a4a2c") +
    rect(-170, 186, 340, 24, "#8f5a34"),
  shade: '<rect x="-160" y="-190" width="320" height="400"/>',
})

export const variants: Variants = [
  scene(
    "bare",
    "mist",
    sun(800, 190, 66, "#f3d9a0"),
    atlas("#8f8c95", ["#b0a174", "#a3905a"], 620, "#efe8da"),
    stand(cypress(300), 860, 800, 1),
    stand(earthHouse("#c07a50", "#f0c873"), 430, 880, 0.98),
  ),
  scene(
    "bare",
    "indigo",
    sun(180, 180, 52, "#f3e3b8"),
    atlas("#2a3b69", ["#263460", "#1f2b50"], 660),
    stand(earthHouse("#8a5a48", "#f7c95c"), 500, 900, 1.05),
  ),
  scene(
    "plain",
    "lime",
    lay(viewWindow("#a9c0c6", "#8c9468"), 640, 340, 1.15, 0, 18),
    stand(bed("#b5532f", "#34497a"), 500, 890, 1.2),
  ),
  scene(
    "bare",
    "saffron",
    still(
      peaks(640, 1000, "#c98a4a", [
        [200, 240],
        [520, 330],
        [820, 260],
      ]),
    ),
    still(hills("vil", 700, ["#b5834a", "#8f9254"])),
    still(`<g transform="translate(500 830)">${village("#c2764a", "#5a2f1c")}</g>`),
    stand(palmTree(320), 180, 930, 1),
    stand(palmTree(260), 860, 940, 1),
  ),
]
