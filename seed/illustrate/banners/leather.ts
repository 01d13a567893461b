import { babouchesFromSide } from "../parts/leather/babouche.ts"
import { bag } from "../parts/leather/bags.ts"
import { pouf } from "../parts/leather/pouf.ts"
import { type Family, item } from "./family.ts"

export const leather: Family = {
  settings: ["sage", "lime", "indigo"],
  items: [
    item(pouf("#b5632f", "#8a451f", "#ecd9ae"), 0.9),
    item(babouchesFromSide("#dba52c"), 0.72),
    item(bag("#3d5a4a", "#23372d", "#d9b87a"), 0.98),
    item(babouchesFromSide("#b5402f"), 0.72),
    item(pouf("#27467c", "#1b3058", "#e6cf9e"), 0.8),
  ],
}
