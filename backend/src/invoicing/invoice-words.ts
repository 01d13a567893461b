import type { InvoiceContent, InvoiceKind } from "../modules/invoice/content"

/** The languages an invoice is read in: the law's two. Either is the same invoice. */
export const INVOICE_LANGUAGES = ["ar", "fr"] as const
export type InvoiceLanguage = (typeof INVOICE_LANGUAGES)[number]

type Word =
  | ("seller" | "buyer" | "order" | "ordered_on" | "payment" | "legal_form" | "registry_number" | "page")
  | ("credits" | "goods" | "quantity" | "unit_price" | "discount" | "vat" | "amount" | "delivery")
  | ("net" | "vat_at" | "of_which_discount" | "total" | "credited" | "exempt" | "partly_exempt")

type Words = Record<Word, string> & {
  titles: Record<InvoiceKind, string>
  payments: Record<InvoiceContent["payment"], string>
  legal_forms: Record<string, string>
}

/** What is printed on an invoice around its facts. */
export const INVOICE_WORDS: Record<InvoiceLanguage, Words> = {
  fr: {
    titles: { invoice: "Facture", credit_note: "Avoir" },
    payments: { cash_on_delivery: "Espèces à la livraison", card: "Carte bancaire, à la commande" },
    legal_forms: {
      cooperative: "Coopérative",
      association: "Association",
      social_enterprise: "Entreprise sociale",
      union: "Union de coopératives",
      economic_interest_group: "Groupement d’intérêt économique",
    },
    seller: "Vendeur",
    buyer: "Client",
    order: "Commande",
    ordered_on: "Commandée le",
    payment: "Mode de paiement",
    legal_form: "Forme juridique",
    registry_number: "N° au registre",
    page: "Page",
    credits: "Sur la facture",
    goods: "Désignation",
    quantity: "Quantité",
    unit_price: "Prix unitaire TTC",
    discount: "Remise",
    vat: "TVA",
    amount: "Montant TTC",
    delivery: "Livraison",
    net: "Total hors taxe",
    vat_at: "TVA à",
    of_which_discount: "Remises déduites",
    total: "Total TTC",
    credited: "Total rendu TTC",
    exempt: "Exonéré de TVA en application de l’article 91 du Code général des impôts.",
    partly_exempt:
      "Les lignes à 0 % sont exonérées de TVA en application de l’article 91 du Code général des impôts.",
  },
  ar: {
    titles: { invoice: "فاتورة", credit_note: "إشعار دائن" },
    payments: { cash_on_delivery: "نقدا عند التسليم", card: "بطاقة بنكية عند الطلب" },
    legal_forms: {
      cooperative: "تعاونية",
      association: "جمعية",
      social_enterprise: "مقاولة اجتماعية",
      union: "اتحاد تعاونيات",
      economic_interest_group: "مجموعة ذات نفع اقتصادي",
    },
    seller: "البائع",
    buyer: "المشتري",
    order: "رقم الطلبية",
    ordered_on: "تاريخ الطلب",
    payment: "طريقة الأداء",
    legal_form: "الشكل القانوني",
    registry_number: "رقم السجل",
    page: "صفحة",
    credits: "عن الفاتورة",
    goods: "البيان",
    quantity: "الكمية",
    unit_price: "ثمن الوحدة مع الضريبة",
    discount: "التخفيض",
    vat: "ض.ق.م",
    amount: "المبلغ مع الضريبة",
    delivery: "التوصيل",
    net: "المجموع دون الضريبة",
    vat_at: "الضريبة على القيمة المضافة بنسبة",
    of_which_discount: "التخفيضات المخصومة",
    total: "المجموع مع الضريبة",
    credited: "المجموع المرجع مع الضريبة",
    exempt: "معفى من الضريبة على القيمة المضافة طبقا للمادة 91 من المدونة العامة للضرائب.",
    partly_exempt:
      "السطور بنسبة 0 % معفاة من الضريبة على القيمة المضافة طبقا للمادة 91 من المدونة العامة للضرائب.",
  },
}
