import { put, together } from "../canvas/thing.ts"
import { pastePot } from "../leaves/care/black-soap.ts"
import { soap } from "../leaves/care/natural-soaps-creams.ts"
import { cream, oil, sprinkler } from "../leaves/care/wares.ts"
import { colour } from "../palettes.ts"
import { rosemary } from "../parts/flower/aromatic.ts"
import { type Family, item, sprigs } from "./family.ts"

export const care: Family = {
  settings: ["blush", "lime", "sea"],
  items: [
    item(oil("#d9a23e", colour.brick, 240), 1.25),
    item(together([soap("#d9c08a"), put(soap("#b5bf8e"), 0, -90, 0.92)]), 1),
    item(sprinkler(), 1.15),
    item(cream(colour.ivory, colour.indigo), 1.15),
    item(pastePot(colour.terracotta), 0.9),
    item(
      sprigs((i) => rosemary(320 + (i % 2) * 20, i % 2 ? 22 : -22), 6),
      0.9,
    ),
  ],
}
