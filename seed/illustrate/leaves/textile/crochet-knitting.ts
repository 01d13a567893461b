import { upTo } from "../../canvas/random.ts"
import { circle, path, stroke } from "../../canvas/svg.ts"
import { lay, put, rest, stand, type Thing } from "../../canvas/thing.ts"
import { grannySquare } from "../../parts/needlework.ts"
import { knittingNeedles, yarnBall } from "../../parts/thread.ts"
import { basketOf } from "../../parts/wicker.ts"
import { scene, type Variants } from "../../scene.ts"

const cap: Thing = {
  art:
    path("M-150 0C-156 -120 -96 -196 0 -200C96 -196 156 -120 150 0Z", "#2f4a7c") +
    upTo(5)
      .map((row) =>
        upTo(10)
          .map((i) =>
            path(
              `M${-140 + i * 28 + (row % 2) * 14} ${-30 - row * 34}l12 -20 12 20 -12 20Z`,
              row % 2 ? "#dba02e" : "#e8dcc4",
              'opacity=".9"',
            ),
          )
          .join(""),
      )
      .join("") +
    `<rect x="-160" y="-34" width="320" height="44" rx="20" fill="#23375e"/>` +
    upTo(22)
      .map((i) => stroke(`M${-152 + i * 14.5} -30V6`, "#3b568c", 4))
      .join("") +
    circle(0, -206, 24, "#dba02e"),
  shade: '<path d="M-160 10V-30C-156 -120 -96 -196 0 -200C96 -196 156 -120 160 -30V10Z"/>',
}

const capClip = "M-150 0C-156 -120 -96 -196 0 -200C96 -196 156 -120 150 0Z"

export const variants: Variants = [
  scene(
    "niche",
    "mist",
    rest(yarnBall("#b5402f", "a"), 330, 850, 60, 2.3),
    rest(yarnBall("#dc9722", "b"), 620, 830, 60, 2.1),
    rest(yarnBall("#34497a", "c"), 500, 930, 60, 1.7),
    lay(knittingNeedles, 380, 640, 1.3, 0, 0),
  ),
  scene(
    "bare",
    "clay",
    ...[0, 1, 2].flatMap((r) =>
      [0, 1, 2].map((c) =>
        lay(
          {
            art: grannySquare(
              250,
              [
                ["#34497a", "#dc9722", "#b5532f", "#ece1cb"],
                ["#6d7235", "#ece1cb", "#c8737a", "#dc9722"],
                ["#8e2f34", "#e0b295", "#34497a", "#ece1cb"],
              ][(r + c) % 3]!,
            ),
            shade: '<rect x="-125" y="-125" width="250" height="250"/>',
          },
          222 + c * 278,
          222 + r * 278,
          1.06,
          0,
          12,
        ),
      ),
    ),
  ),
  scene(
    "dado",
    "saffron",
    stand(
      {
        art: `<clipPath id="cap"><path d="${capClip}M-170 -40H170V20H-170ZM-40 -250H40V-180H-40Z"/></clipPath><g clip-path="url(#cap)">${cap.art}</g>`,
        shade: cap.shade,
      },
      380,
      850,
      1.7,
    ),
    rest(yarnBall("#34497a", "d"), 770, 890, 60, 1.7),
  ),
  scene(
    "window",
    "sage",
    stand(
      basketOf(
        230,
        160,
        [
          [-120, "#c8737a"],
          [0, "#e8dcc4"],
          [120, "#34497a"],
          [-60, "#dc9722"],
          [60, "#6d7235"],
        ]
          .map(([x, c], i) => put(yarnBall(String(c), `k${i}`), Number(x), i > 2 ? -20 : -40, 1.15).art)
          .join("") + put(knittingNeedles, 30, -60, 0.8).art,
      ),
      490,
      860,
      1.35,
    ),
  ),
]
