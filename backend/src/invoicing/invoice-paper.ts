import { languageText } from "../languages/language-text"
import type { ContentLine, InvoiceContent, IssuedInvoice } from "../modules/invoice/content"
import { writeDay } from "../papers/dates"
import { asWritten, ltr, writeAmount, writeMoney, writePercent } from "../papers/numbers"
import { directionOf, type Paper } from "../papers/paper"
import { INVOICE_WORDS, type InvoiceLanguage } from "./invoice-words"

/** An invoice or a credit note as it is read in `lang`: the same facts in either language. */
export function invoicePaper(
  { kind, number, issued_at, content }: IssuedInvoice,
  lang: InvoiceLanguage,
): Paper {
  const words = INVOICE_WORDS[lang]
  const hasDiscount = content.totals.discount > 0
  return {
    lang,
    dir: directionOf(lang),
    title: words.titles[kind],
    number: ltr(number),
    date: writeDay(issued_at, lang),
    parties: [sellerOf(content, lang), buyerOf(content, lang)],
    facts: factsOf(content, lang),
    columns: [
      { label: words.goods, kind: "text" },
      { label: words.quantity, kind: "number" },
      { label: words.unit_price, kind: "number" },
      ...(hasDiscount ? [{ label: words.discount, kind: "number" as const }] : []),
      { label: words.vat, kind: "number" },
      { label: words.amount, kind: "number" },
    ],
    rows: content.lines.map((line) => ({ kind: "line", cells: cellsOf(line, lang, hasDiscount) })),
    totals: totalsOf(kind, content, lang),
    notes: notesOf(content, lang),
    page_word: words.page,
  }
}

function sellerOf({ seller }: InvoiceContent, lang: InvoiceLanguage): Paper["parties"][number] {
  const words = INVOICE_WORDS[lang]
  const form = seller.legal_form ? (words.legal_forms[seller.legal_form] ?? null) : null
  return {
    label: words.seller,
    name: asWritten(languageText(seller.name, lang).text),
    lines: present([
      form && `${words.legal_form}: ${form}`,
      placeOf(seller, lang),
      seller.ice && `ICE: ${ltr(seller.ice)}`,
      seller.registry_number && `${words.registry_number}: ${ltr(seller.registry_number)}`,
      seller.phone && ltr(seller.phone),
      seller.email && ltr(seller.email),
    ]),
  }
}

function buyerOf({ buyer }: InvoiceContent, lang: InvoiceLanguage): Paper["parties"][number] {
  return {
    label: INVOICE_WORDS[lang].buyer,
    name: asWritten(buyer.name ?? "—"),
    lines: present([placeOf(buyer, lang), buyer.postal_code && ltr(buyer.postal_code)]),
  }
}

type Place = Pick<InvoiceContent["buyer"], "address" | "commune" | "province">

function placeOf({ address, commune, province }: Place, lang: InvoiceLanguage): string | null {
  const written = present([address, commune, languageText(province, lang).text]).map(asWritten)
  return written.join(lang === "ar" ? "، " : ", ") || null
}

function factsOf({ part_number, ordered_at, payment, credits }: InvoiceContent, lang: InvoiceLanguage) {
  const words = INVOICE_WORDS[lang]
  return [
    ...(credits
      ? [{ label: words.credits, value: `${ltr(credits.number)} · ${writeDay(credits.issued_at, lang)}` }]
      : []),
    { label: words.order, value: ltr(part_number) },
    { label: words.ordered_on, value: writeDay(ordered_at, lang) },
    { label: words.payment, value: words.payments[payment] },
  ]
}

function cellsOf(line: ContentLine, lang: InvoiceLanguage, hasDiscount: boolean): string[] {
  return [
    line.title === null ? INVOICE_WORDS[lang].delivery : line.title.split(" · ").map(asWritten).join(" · "),
    ltr(String(line.quantity)),
    writeAmount(line.unit_price),
    ...(hasDiscount ? [writeAmount(line.discount)] : []),
    writePercent(line.vat_percent),
    writeAmount(line.total),
  ]
}

function totalsOf(
  kind: IssuedInvoice["kind"],
  { totals, vat, currency_code }: InvoiceContent,
  lang: InvoiceLanguage,
): Paper["totals"] {
  const words = INVOICE_WORDS[lang]
  const row = (label: string, centimes: number, is_strong = false) => ({
    label,
    value: writeMoney(centimes, currency_code, lang),
    is_strong,
  })
  return [
    ...(totals.discount > 0 ? [row(words.of_which_discount, totals.discount)] : []),
    row(words.net, totals.net),
    ...vat.map((rate) => row(`${words.vat_at} ${writePercent(rate.percent)}`, rate.vat)),
    row(kind === "invoice" ? words.total : words.credited, totals.total, true),
  ]
}

function notesOf({ vat }: InvoiceContent, lang: InvoiceLanguage): string[] {
  const words = INVOICE_WORDS[lang]
  if (vat.every(({ percent }) => percent === 0)) return [words.exempt]
  return vat.some(({ percent }) => percent === 0) ? [words.partly_exempt] : []
}

function present(texts: (string | null | undefined | false)[]): string[] {
  return texts.flatMap((text) => text || [])
}
