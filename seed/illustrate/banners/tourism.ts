import { pack, signpost } from "../leaves/tourism/guided-tours.ts"
import { colour } from "../palettes.ts"
import { earthHouse } from "../parts/building.ts"
import { tent } from "../parts/gathering.ts"
import { tree } from "../parts/tree.ts"
import { type Family, item } from "./family.ts"

export const tourism: Family = {
  outdoors: true,
  settings: ["blush", "mist", "saffron"],
  items: [
    item(earthHouse("#c07a50", "#f0c873"), 0.66),
    item(pack("#b5532f", colour.indigo), 0.95),
    item(signpost, 0.78),
    item(tree("#5f7a48"), 0.92),
    item(tent(colour.ivory, "#2b2f40", colour.madder), 0.5),
  ],
}
