import { vessel } from "../../canvas/revolve.ts"
import { ellipse, path, stroke } from "../../canvas/svg.ts"
import { put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, cup } from "../../parts/bowl.ts"
import { clothCover } from "../../parts/glass/lids.ts"
import { scene, type Variants } from "../../scene.ts"
import { milkBottle, milkWhite } from "./wares.ts"

export const churn: Thing = vessel({
  profile: [
    [0, 120],
    [0, 120],
    [30, 126],
    [220, 126],
    [280, 84],
    [300, 74],
    [350, 80],
    [360, 96],
    [372, 96],
  ],
  colour: "#aab0ae",
  gloss: 0.7,
  inside: milkWhite,
  decor: (s) => path(s.band(190, 200), "#8a908f") + path(s.band(40, 48), "#8a908f"),
})

const butter: Thing = {
  art:
    path("M-150 0V-96H110V0Z", "#e5c46a") +
    path("M-150 -96L-100 -140H160L110 -96Z", "#f0d78c") +
    path("M110 0V-96L160 -140V-44Z", "#c49c40") +
    stroke("M-90 -96V0M-30 -96V0", "#d2ad52", 5),
  shade: '<path d="M-150 0V-96L-100 -140H160V-44L110 0Z"/>',
}

export const smenJar: Thing = together([
  vessel({
    profile: [
      [0, 84],
      [0, 84],
      [40, 122],
      [130, 130],
      [190, 96],
      [214, 88],
      [226, 100],
      [232, 100],
    ],
    colour: colour.terracotta,
    decor: (s) => path(s.band(150, 164), colour.ivory) + path(s.band(172, 178), colour.ivory),
  }),
  put(clothCover(84, colour.ivory, colour.indigo), 0, -226),
])

export const variants: Variants = [
  scene(
    "niche",
    "mist",
    stand(milkBottle, 350, 840, 1.5),
    stand(cup(70, 150, colour.cobalt, milkWhite), 680, 880, 1.6),
  ),
  scene("dado", "saffron", stand(smenJar, 340, 850, 1.5), stand(butter, 700, 890, 1.2)),
  scene(
    "disc",
    "sage",
    stand(churn, 380, 850, 1.55),
    stand(
      bowl(150, 96, colour.ivory, ({ r, ry }) => ellipse(0, 0, r * 0.88, ry * 0.86, milkWhite)),
      740,
      900,
      1.2,
    ),
  ),
  scene(
    "runner",
    "indigo",
    ...[0, 1, 2].map((i) =>
      stand(
        together([
          vessel({
            profile: [
              [0, 62],
              [0, 62],
              [20, 78],
              [100, 88],
              [100, 88],
            ],
            colour: [colour.terracotta, colour.ivory, colour.emerald][i]!,
            gloss: 0.3,
            inside: milkWhite,
          }),
          still(ellipse(0, -98, 74, 15, "#f6efdf")),
        ]),
        220 + i * 285,
        770 + i * 24,
        1.75,
      ),
    ),
  ),
]
