import type { Leaves } from "../../scene.ts"
import { variants as brassware } from "./brassware.ts"
import { variants as damascene } from "./damascene.ts"
import { variants as silverJewellery } from "./silver-jewellery.ts"

export const metal: Leaves = {
  "silver-jewellery": silverJewellery,
  brassware,
  damascene,
}
