import { darken } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { rect, stroke } from "../../canvas/svg.ts"
import { hang, put, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bundle } from "../../parts/bundle.ts"
import { lavender, oregano, rosemary, thyme } from "../../parts/flower/aromatic.ts"
import { mint, verbena } from "../../parts/flower/infusion.ts"
import { daisy } from "../../parts/flower/meadow.ts"
import { cork } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { leaf } from "../../parts/plant.ts"

const several = (count: number, one: (i: number) => Thing) => upTo(count).map(one)

const lean = (i: number) => (i % 2 ? 26 : -26)

export const tied = {
  thyme: bundle(several(7, (i) => thyme(300 + (i % 3) * 26, lean(i)))),
  oregano: bundle(several(6, (i) => oregano(300 + (i % 2) * 30, lean(i)))),
  lavender: bundle(
    several(9, (i) => lavender(360 + (i % 3) * 26, lean(i) * 0.5)),
    62,
    colour.ivory,
  ),
  rosemary: bundle(several(6, (i) => rosemary(330 + (i % 2) * 30, lean(i)))),
  verbena: bundle(several(6, (i) => verbena(330 + (i % 2) * 24, lean(i)))),
  mint: bundle(
    several(6, (i) => mint(300 + (i % 2) * 26, lean(i))),
    84,
  ),
  chamomile: bundle(
    several(7, (i) =>
      together([
        still(stroke(`M0 0Q${lean(i)} -150 ${lean(i)} -300`, "#7d8a56", 6)),
        put(daisy(40), lean(i), -300),
        put(daisy(28), lean(i) - 34, -236),
        still(stroke(`M${lean(i) * 0.8} -180L${lean(i) - 34} -236`, "#7d8a56", 4)),
      ]),
    ),
    76,
  ),
}

/** A beam with bundles hung to dry. */
export const drying = (things: readonly Thing[], scale: number) => {
  const beam: Thing = {
    art: rect(-520, -26, 1040, 52, "#7a4f30") + rect(-520, 8, 1040, 18, "#5c3822"),
    shade: '<rect x="-520" y="-26" width="1040" height="52"/>',
  }
  const hooks = things.map((thing, i) =>
    put(thing, (i - (things.length - 1) / 2) * (880 / things.length), 120, scale, 180),
  )
  const strings = things.map((_, i) =>
    still(stroke(`M${(i - (things.length - 1) / 2) * (880 / things.length)} 0v90`, colour.wool, 6)),
  )
  return hang(together([...strings, beam, ...hooks]), 500, 130)
}

export const herbJar = (c: string, seed: string, h = 250) =>
  jar(
    {
      h,
      w: 96,
      liquid: c,
      glass: "#dfe0d2",
      level: 0.74,
      within: upTo(22)
        .map(
          (i) =>
            put(
              leaf(44, 16, i % 2 ? darken(c, 0.2) : c, i * 47),
              ((i * 37) % 130) - 66,
              -20 - ((i * 53) % (h * 0.62)),
              1,
            ).art,
        )
        .join(""),
      label: {
        colour: colour.ivory,
        band: colour.pine,
        emblem: put(leaf(80, 30, colour.leaf, -60), -16, 34).art,
        low: 0.2,
        high: 0.46,
      },
    },
    cork(80, 46 + seed.length),
  )
