import { couscousDish, gsaa } from "../leaves/grains/couscous.ts"
import { mill, wheatSheaf } from "../leaves/grains/flours-semolina.ts"
import { sellouCone } from "../leaves/grains/sellou.ts"
import { colour } from "../palettes.ts"
import { mound } from "../parts/bowl.ts"
import { sack } from "../parts/wooden.ts"
import { type Family, item } from "./family.ts"

export const grains: Family = {
  settings: ["saffron", "sea", "blush"],
  items: [
    item(sack(300, 290, mound(126, 28, 80, "#efe4cc", "fg"), colour.wool, colour.madder), 1),
    item(gsaa(220, colour.terracotta, couscousDish), 1),
    item(wheatSheaf(7), 1.05),
    item(mill, 0.85),
    item(sellouCone(170, colour.cobalt), 1),
  ],
}
