import { MedusaService } from "@medusajs/framework/utils"
import { TillBasket } from "./models/till-basket"
import { TillCount } from "./models/till-count"
import { TillSale } from "./models/till-sale"

/** What is sold at the stands of a fair: sales as the phones told them, counted cash boxes, baskets to pay online. */
export class TillModuleService extends MedusaService({ TillSale, TillCount, TillBasket }) {}
