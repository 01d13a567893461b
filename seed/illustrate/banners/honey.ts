import { put, together } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"
import { thyme } from "../parts/flower/aromatic.ts"
import { citrusBranch } from "../parts/flower/citrus.ts"
import { clothCover } from "../parts/glass/lids.ts"
import { jar } from "../parts/glass/vessels.ts"
import { comb, honeyDish } from "../parts/hive.ts"
import { type Family, item, sprigs } from "./family.ts"

const honeyJar = (honey: string, cloth: string, stripe: string) =>
  jar(
    { h: 250, w: 118, liquid: honey, label: { colour: colour.ivory, band: stripe } },
    clothCover(94, cloth, stripe),
  )

export const honey: Family = {
  settings: ["saffron", "sage", "indigo"],
  items: [
    item(honeyJar("#b8711a", colour.ivory, "#8a5a80"), 1.1),
    item(comb("fh", colour.saffron), 1),
    item(
      sprigs((i) => thyme(300 + (i % 3) * 24, i % 2 ? 24 : -24)),
      0.9,
    ),
    item(honeyJar("#dba437", "#e8dcc0", colour.leaf), 1.1),
    item(together([put(citrusBranch(110), 10, 0), put(citrusBranch(-100), -10, 0, 0.86)]), 1.2),
    item(honeyDish("#c9761a", colour.terracotta), 1),
  ],
}
