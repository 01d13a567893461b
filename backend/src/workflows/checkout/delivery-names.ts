import type { Language } from "../../languages/languages"
import type { DeliveryKind } from "../../modules/delivery-by-zone/option-data"

/** What a shopper calls goods fetched at the cooperative's stand at a fair. */
export const STAND_PICKUP_NAMES: Record<Language, string> = {
  ar: "الاستلام من الرواق بالمعرض",
  fr: "Retrait au stand du salon",
  en: "Pickup at the fair stand",
  zgh: "ⴰⵙⵎⵓⵏ ⵙⴳ ⵓⵙⵜⴰⵏⴷ ⵏ ⵜⵎⵙⴽⴰⵏⵜ",
}

/** What a shopper calls each way of delivery. */
export const OPTION_NAMES: Record<DeliveryKind, Record<Language, string>> = {
  delivery: {
    ar: "التوصيل إلى العنوان",
    fr: "Livraison à domicile",
    en: "Home delivery",
    zgh: "ⴰⵙⵉⵡⴹ ⵖⵔ ⵜⴳⵎⵎⵉ",
  },
  pickup: {
    ar: "الاستلام من التعاونية",
    fr: "Retrait à la coopérative",
    en: "Pickup at the cooperative",
    zgh: "ⴰⵙⵎⵓⵏ ⵙⴳ ⵜⵎⵙⵏⴰⵢⵜ",
  },
}
