import { upTo } from "../../canvas/random.ts"
import { circle, ellipse, path, stroke } from "../../canvas/svg.ts"
import { lay, rest, stand, type Thing, together } from "../../canvas/thing.ts"
import { thyme } from "../../parts/flower/aromatic.ts"
import { olive } from "../../parts/fruit/argan.ts"
import { fig } from "../../parts/fruit/dried.ts"
import { freshCheese } from "../../parts/loaf.ts"
import { leaf } from "../../parts/plant.ts"
import { plank } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { milkWhite } from "./wares.ts"

export const cheeseLog: Thing = {
  art:
    `<rect x="-150" y="-90" width="300" height="90" rx="44" fill="${milkWhite}"/><rect x="-150" y="-44" width="300" height="44" rx="22" fill="#d8cbb2"/>` +
    ellipse(-112, -46, 34, 44, "#f6efdf") +
    upTo(18)
      .map((i) =>
        stroke(`M${-70 + ((i * 43) % 200)} ${-80 + ((i * 29) % 70)}l14 -6`, i % 2 ? "#7d8a56" : "#93a06a", 4),
      )
      .join(""),
  shade: '<rect x="-150" y="-90" width="300" height="90" rx="44"/>',
}

const palmMat: Thing = together(
  upTo(16).map((i) => {
    const one = leaf(330, 44, i % 2 ? "#6f8450" : "#82965e", i * 22.5)
    return {
      art: `<g transform="scale(1 .34)">${one.art}</g>`,
      shade: `<g transform="scale(1 .34)">${one.shade}</g>`,
    }
  }),
)

export const variants: Variants = [
  scene(
    "niche",
    "sage",
    lay(palmMat, 480, 850, 1.3, 0, 8),
    stand(freshCheese(170, 110), 440, 850, 1.5),
    stand(freshCheese(110, 84, "#f2e9d6"), 760, 890, 1.3),
  ),
  scene(
    "dado",
    "clay",
    lay(plank(640, 230, "#8f5a34"), 500, 830, 1.35, 0, 12),
    stand(cheeseLog, 410, 850, 1.55),
    rest(fig("#6d4058"), 750, 850, 44, 1.6),
    lay(thyme(220, 30), 620, 960, 1, 74, 6),
  ),
  scene(
    "window",
    "indigo",
    stand(freshCheese(180, 90), 400, 860, 1.4),
    stand(freshCheese(150, 84, "#f3ebda"), 410, 735, 1.4),
    rest(olive(), 720, 880, 36, 1.6),
    rest(olive(30, "#3a2838"), 810, 920, 36, 1.6),
    rest(olive(60), 700, 950, 36, 1.4),
  ),
  scene(
    "mat",
    "blush",
    lay(
      {
        art:
          circle(0, 0, 210, milkWhite) +
          circle(-16, -18, 176, "#f6efdf") +
          upTo(18)
            .map((i) => stroke(`M0 -196V-150`, "#d6c8ae", 6, `transform="rotate(${i * 20})"`))
            .join(""),
        shade: '<circle r="210"/>',
      },
      470,
      470,
      1.2,
    ),
    lay({ art: path("M0 0L-50 -210A216 216 0 0 1 50 -210Z", "#d6a98c"), shade: "" }, 470, 470, 1.24, 62, 0),
    lay(thyme(260, 40), 330, 950, 1.2, 40, 12),
    lay(fig("#6d4058"), 780, 780, 1.7, 20, 14),
  ),
]
