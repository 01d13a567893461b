import { darken, lighten } from "../../canvas/colour.ts"
import { bend } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { ellipse, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { hills, peaks } from "../../parts/land.ts"
import { palmTree, tree } from "../../parts/tree.ts"
import { scene, type Variants } from "../../scene.ts"
import { atlas, sun } from "./country.ts"

const path_ = (c: string): Thing =>
  still(
    path(
      "M300 1010C420 900 640 880 600 800C570 740 430 740 450 690C460 664 520 660 540 640L556 644C540 668 500 680 500 704C510 740 700 760 690 840C680 900 560 940 560 1010Z",
      c,
    ),
  )

/** A walker's pack. Standing. */
export const pack = (c: string, second: string): Thing => {
  const body = "M-130 0C-150 -20 -154 -220 -120 -290C-90 -340 90 -340 120 -290C154 -220 150 -20 130 0Z"
  return {
    art:
      `<rect x="-150" y="-390" width="300" height="80" rx="40" fill="${second}"/>` +
      [-90, 0, 90].map((x) => rect(x - 6, -390, 12, 80, darken(second, 0.3))).join("") +
      path(body, c) +
      path("M60 -320C140 -300 154 -120 130 0H40C80 -100 90 -220 60 -320Z", "#1d1a33", fade(0.18)) +
      `<rect x="-92" y="-140" width="184" height="120" rx="22" fill="${darken(c, 0.2)}"/>` +
      path("M-98 -150H98V-110Q0 -84 -98 -110Z", lighten(c, 0.16)) +
      [-60, 60]
        .map((x) => rect(x - 9, -320, 18, 220, darken(c, 0.4)) + rect(x - 15, -210, 30, 22, colour.brass))
        .join("") +
      path("M-114 -280Q0 -340 114 -280L120 -236Q0 -280 -120 -236Z", lighten(c, 0.1)),
    shade: `<path d="${body}"/><rect x="-150" y="-390" width="300" height="80"/>`,
  }
}

const boot = (c: string): Thing => ({
  art:
    path("M-150 -20C-160 -80 -110 -100 -50 -116L-44 -230H60L70 -20Z", c) +
    path("M10 -230H60L70 -20H20Z", darken(c, 0.24)) +
    path("M-156 -30H76V0H-150C-160 -8 -160 -20 -156 -30Z", "#34302c") +
    [-200, -170, -140].map((y) => stroke(`M-42 ${y}H10`, colour.saffron, 6)).join("") +
    rect(-50, -240, 116, 20, lighten(c, 0.3)),
  shade: '<path d="M-156 0V-60L-50 -116L-44 -240H66L76 0Z"/>',
})

export const signpost: Thing = {
  art:
    rect(-15, -520, 30, 520, "#7a4a2c") +
    rect(3, -520, 12, 520, "#5c3420") +
    path("M-170 -480H90L130 -440 90 -400H-170Z", "#c99a62") +
    path("M-170 -480H90L96 -470H-170Z", lighten("#c99a62", 0.4)) +
    path("M170 -350H-70L-110 -312 -70 -274H170Z", "#b5834c") +
    path("M-120 -440l22 -22 22 22 -22 22Z M120 -312l-22 -22 -22 22 22 22Z", colour.brick),
  shade: '<path d="M-15 0V-520H15V0Z"/><path d="M-170 -480H90L130 -440 90 -400H-170Z"/>',
}

export const variants: Variants = [
  scene(
    "bare",
    "blush",
    sun(740, 220, 78, "#f6dfae"),
    atlas("#a5756a", ["#b98a5c", "#a98a52", "#8f8a4c"], 560, "#f1e6d4"),
    path_("#e6cfa0"),
    stand(signpost, 250, 900, 0.72),
  ),
  scene(
    "bare",
    "lime",
    still(
      peaks(
        660,
        1000,
        "#8d97a0",
        [
          [230, 300],
          [560, 420],
          [850, 300],
        ],
        "#f4eee2",
      ),
    ),
    still(hills("gt", 650, ["#9a9a66", "#87894f"])),
    stand(pack("#b5532f", colour.indigo), 390, 920, 1.25),
    stand(boot("#8a5a34"), 740, 930, 1),
    stand(boot("#9b6a40"), 810, 950, 1),
  ),
  scene(
    "bare",
    "saffron",
    sun(300, 240, 90, "#f7e3b0"),
    still(
      path(`${bend("-20 620, 200 520, 420 600, 700 470, 1020 580")}V1000H-20Z`, "#d08f48") +
        path(`${bend("700 470, 640 560, 720 640, 600 760")}L1020 800V580Q860 500 700 470Z`, "#b57434") +
        path(`${bend("-20 760, 260 640, 520 760, 800 690, 1020 780")}V1000H-20Z`, "#c88240") +
        path(`${bend("260 640, 330 740, 240 820, 380 1000")}H800Q620 780 260 640Z`, "#a9682e"),
    ),
    still(
      upTo(9)
        .map((i) =>
          ellipse(520 + i * 30 + (i % 2) * 12, 960 - i * 22, 10 - i * 0.6, 5 - i * 0.3, "#7d4a22", fade(0.6)),
        )
        .join(""),
    ),
    stand(palmTree(230), 790, 660, 0.7),
    stand(palmTree(180), 860, 670, 0.7),
  ),
  scene(
    "bare",
    "sea",
    still(
      peaks(
        600,
        1000,
        "#4a6d74",
        [
          [180, 260],
          [480, 360],
          [800, 300],
        ],
        "#dfe6e0",
      ),
    ),
    still(hills("gt4", 600, ["#5f7a5c", "#6d8056", "#7d8a50"])),
    path_("#d9c79a"),
    stand(tree("#5f7a48"), 820, 860, 0.7),
    stand(tree("#6b8450", "b"), 180, 800, 0.5),
    stand(pack("#dc9722", colour.brick), 380, 960, 0.62),
  ),
]
