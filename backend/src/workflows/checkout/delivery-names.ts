import type { Language } from "../../languages/languages"
import type { DeliveryKind } from "../../modules/delivery-by-zone/option-data"

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
