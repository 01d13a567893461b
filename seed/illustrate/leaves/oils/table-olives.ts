import { upTo } from "../../canvas/random.ts"
import { lay, rest, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap, plate } from "../../parts/bowl.ts"
import { olive } from "../../parts/fruit/argan.ts"
import { slice } from "../../parts/fruit/citrus.ts"
import { cap } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { scene, type Variants } from "../../scene.ts"
import { blackOlive, mixedOlive } from "./bottles.ts"

export const variants: Variants = [
  scene(
    "cloth",
    "blush",
    lay(dishAbove(210, colour.ivory, "#5a6030"), 310, 320, 1.08),
    lay(dishAbove(210, colour.indigo, blackOlive), 700, 430, 1.08),
    lay(dishAbove(190, colour.clay, "#6d3440"), 390, 740, 1.08),
    ...(
      [
        ["#8a8f3d", 310, 320, 0],
        [blackOlive, 700, 430, 1],
        ["#8d4453", 390, 740, 2],
      ] as const
    ).flatMap(([c, x, y, k]) =>
      upTo(15).map((i) =>
        lay(
          olive(i * 50, c),
          x + 6 + Math.cos(i * 2.4 + k) * 150 * Math.sqrt(i / 15),
          y + 8 + Math.sin(i * 2.4 + k) * 150 * Math.sqrt(i / 15),
          1.05,
          0,
          5,
        ),
      ),
    ),
  ),
  scene(
    "niche",
    "olive",
    stand(
      bowl(250, 150, colour.terracotta, ({ r, ry }) => heap("o", r, ry, 110, 6, 8, mixedOlive, 1.3)),
      500,
      850,
      1.25,
    ),
    rest(olive(), 190, 850, 36, 1.4),
    rest(olive(30, blackOlive), 850, 890, 36, 1.4),
  ),
  scene(
    "dado",
    "lime",
    stand(
      jar(
        {
          h: 270,
          w: 126,
          liquid: "#a8a552",
          within: upTo(20)
            .map(
              (i) =>
                `<g transform="translate(${(i % 4) * 52 - 78 + (i % 8 > 3 ? 20 : 0)} ${-24 - Math.floor(i / 4) * 42})">${olive(i * 30, i % 5 ? colour.olive : "#8e9145").art}</g>`,
            )
            .join(""),
        },
        cap(110, 48, colour.clay),
      ),
      350,
      830,
      1.5,
    ),
    stand(
      plate(150, colour.cobalt, ({ r, ry }) => heap("p", r, ry, 40, 4, 5, (t) => olive(t))),
      710,
      870,
      1.2,
    ),
  ),
  scene(
    "parapet",
    "saffron",
    stand(
      bowl(170, 110, colour.ivory, ({ r, ry }) =>
        heap("q", r, ry, 66, 4, 6, (t) => olive(t, blackOlive), 1.15),
      ),
      300,
      830,
      1.2,
    ),
    stand(
      bowl(
        170,
        110,
        colour.emerald,
        ({ r, ry }) => heap("r", r, ry, 66, 4, 6, (t) => olive(t, "#a9a64e"), 1.15),
        { gloss: 0.3 },
      ),
      690,
      880,
      1.2,
    ),
    lay(slice(60, "#dfb63a", "#ecd27a"), 470, 910, 1, 0, 8),
  ),
]
